-- What sums take, today and on any earlier day. A published file holds all of these but counted_facts as tables:
-- warehouse/settle.py.

-- Links are between today's facts. A fact of an ended version is linked like today's same figure of that release:
-- of two that are the same the first like the first, the second like the second.
CREATE OR REPLACE VIEW linked_facts AS
WITH told AS (
    SELECT f.*, a.force_id, v.published, v.valid_from, v.valid_to,
           row_number() OVER (PARTITION BY f.article_id, f.version, f.kind, f.item, f.unit, f.quantity ORDER BY f.n) AS copy
    FROM (FROM facts SEMI JOIN retold USING (article_id)) f
    JOIN article_versions v USING (article_id, version) JOIN articles a USING (article_id)
    WHERE f.scope = 'current' AND NOT f.part
)
SELECT
    f.article_id, f.version, f.n, f.force_id, f.kind, f.item, f.unit, f.quantity, f.value_gbp, f.published,
    f.valid_from, f.valid_to, week_of(f.period_start, f.period_end, f.published) AS week_start,
    r.stands, r.stands_n, b.source_id AS stands_source, r.in_force, r.in_region, coalesce(s.within, false) AS within
FROM retold r
JOIN told c ON c.article_id = r.article_id AND c.n = r.n AND c.valid_to IS NULL
JOIN told f ON f.article_id = c.article_id AND f.kind = c.kind AND f.item IS NOT DISTINCT FROM c.item
    AND f.unit IS NOT DISTINCT FROM c.unit AND f.quantity IS NOT DISTINCT FROM c.quantity AND f.copy = c.copy
LEFT JOIN articles b ON b.article_id = r.stands
LEFT JOIN (SELECT article_id, n, other_id, bool_or(within) AS within FROM same_facts GROUP BY ALL) s
    ON s.article_id = r.article_id AND s.n = r.n AND s.other_id = r.stands;
COMMENT ON VIEW linked_facts IS 'Facts of all versions for which, by the links known today, another release''s fact stands. What facts_as_of and weekly_as_of judge by.';
COMMENT ON COLUMN linked_facts.week_start IS 'Monday of the fact''s week; NULL when it is in no sum anyhow.';
COMMENT ON COLUMN linked_facts.stands_source IS 'The source of the release that stands for it.';
COMMENT ON COLUMN linked_facts.within IS 'True: the fact is a part of the one that stands for it.';

CREATE OR REPLACE VIEW standing_versions AS
SELECT DISTINCT v.article_id, v.version, v.valid_from, v.valid_to, f.kind, f.unit
FROM article_versions v
SEMI JOIN retold r ON r.stands = v.article_id
JOIN facts f ON f.article_id = v.article_id AND f.version = v.version
WHERE f.scope = 'current' AND NOT f.part;
COMMENT ON VIEW standing_versions IS 'When the releases that stand for others in linked_facts told something, by kind and unit.';

-- Everything weekly reads this one.
CREATE OR REPLACE VIEW dated_facts AS
SELECT
    week_of(f.period_start, f.period_end, v.published) AS week_start, a.force_id, o.region, a.source_id,
    f.kind, f.item, i.item_group, f.offence, f.unit, f.quantity, f.value_gbp,
    v.valid_to IS NULL AND l.stands IS NULL AS counted,
    v.valid_to IS NULL AND (l.stands IS NULL OR NOT l.in_force) AS counted_in_force,
    v.valid_to IS NULL AND (l.stands IS NULL OR NOT l.in_region) AS counted_in_region,
    l.stands IS NOT NULL AS linked, l.stands, l.stands_n, l.stands_source, l.within, v.valid_from, v.valid_to
FROM facts f
JOIN article_versions v USING (article_id, version)
JOIN articles a USING (article_id)
LEFT JOIN forces o ON o.force_id = a.force_id
LEFT JOIN items i ON i.item = f.item
LEFT JOIN linked_facts l ON l.article_id = f.article_id AND l.version = f.version AND l.n = f.n
WHERE f.scope = 'current' AND NOT f.part AND week_of(f.period_start, f.period_end, v.published) IS NOT NULL;
COMMENT ON VIEW dated_facts IS 'The facts of all versions that weekly sums could take, with the time in which each was believed. Which release each is from: see facts_as_of.';
COMMENT ON COLUMN dated_facts.counted IS 'In today''s sums over forces.';
COMMENT ON COLUMN dated_facts.counted_in_force IS 'In today''s sums of its force.';
COMMENT ON COLUMN dated_facts.counted_in_region IS 'In today''s sums of its region.';
COMMENT ON COLUMN dated_facts.stands_source IS 'The source of the release that stands for it.';
COMMENT ON COLUMN dated_facts.within IS 'True: it is a part of the fact that stands for it.';
COMMENT ON COLUMN dated_facts.linked IS 'Another release''s fact stands for it: see linked_facts.';

CREATE OR REPLACE VIEW counted_facts AS
SELECT week_start, force_id, region, source_id, kind, item, item_group, offence, unit, quantity, value_gbp, counted, counted_in_region
FROM dated_facts WHERE counted_in_force;
COMMENT ON VIEW counted_facts IS 'The facts that weekly sums take, and no others. Which release each is from: see current_facts.';
COMMENT ON COLUMN counted_facts.counted IS 'Also in sums over forces. False: another body''s fact stands for the same result there.';
COMMENT ON COLUMN counted_facts.counted_in_region IS 'Also in sums of its region. False: a fact of another body of the region stands for it.';

CREATE OR REPLACE VIEW week_changes AS
SELECT week_start, force_id, min(valid_from) AS first_from, max(changed) AS settled_at
FROM (
    SELECT week_start, force_id, valid_from, greatest(valid_from, valid_to) AS changed FROM dated_facts
    UNION ALL
    SELECT l.week_start, l.force_id, l.valid_from, greatest(g.changed, s.changed)
    FROM linked_facts l
    JOIN (SELECT stands, stands_n, max(greatest(valid_from, valid_to)) AS changed FROM linked_facts GROUP BY ALL) g USING (stands, stands_n)
    LEFT JOIN (SELECT article_id, max(greatest(valid_from, valid_to)) AS changed FROM standing_versions GROUP BY ALL) s ON s.article_id = l.stands
    WHERE l.week_start IS NOT NULL
)
GROUP BY ALL;
COMMENT ON VIEW week_changes IS 'When the sums of each body''s week came to what they are today.';
COMMENT ON COLUMN week_changes.first_from IS 'When the first of its facts was believed.';
COMMENT ON COLUMN week_changes.settled_at IS 'Since when its sums are as they are today: the last time that a fact came or went, or the release that stands for one.';
