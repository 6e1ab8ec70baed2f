-- What was believed on an earlier day, as current_facts and weekly say it for today.
CREATE OR REPLACE MACRO left_out_as_of(moment) AS TABLE
WITH told AS (
    -- The release that stands for it may have been there and have told nothing of the kind yet.
    SELECT *, (stands, kind, coalesce(unit, '')) IN (
        SELECT (article_id, kind, coalesce(unit, '')) FROM standing_versions
        WHERE valid_from <= CAST(moment AS TIMESTAMPTZ) AND (valid_to IS NULL OR valid_to > CAST(moment AS TIMESTAMPTZ))
    ) AS known
    FROM linked_facts
    WHERE valid_from <= CAST(moment AS TIMESTAMPTZ) AND (valid_to IS NULL OR valid_to > CAST(moment AS TIMESTAMPTZ))
)
-- While the telling that counts today was not there yet, the largest of the others counts, then the first.
SELECT
    article_id, version, n, force_id, week_start, kind, item, unit, quantity, value_gbp, stands,
    known OR (NOT within AND row_number() OVER telling > 1) AS everywhere,
    CASE WHEN known THEN in_force ELSE NOT within AND row_number() OVER own > 1 END AS in_force
FROM told
WINDOW telling AS (PARTITION BY stands, stands_n, known, within ORDER BY quantity DESC NULLS LAST, published, article_id),
    own AS (PARTITION BY stands, stands_n, known, within, force_id ORDER BY quantity DESC NULLS LAST, published, article_id);
COMMENT ON MACRO TABLE left_out_as_of IS 'Facts that another release''s fact may stand for, as believed at a moment, and which sums left them out then. Example: FROM left_out_as_of(''2022-11-01'')';

CREATE OR REPLACE MACRO facts_as_of(moment) AS TABLE
SELECT
    f.article_id, v.version, f.n, a.source_id, a.force_id, a.url, v.title, v.published, v.valid_from, v.valid_to,
    f.kind, f.item, i.item_group, f.quantity, f.quantity_high, f.unit, f.qualifier, f.value_gbp, f.custody_months,
    f.offence, f.scope, f.part, f.period_start, f.period_end, f.places, f.evidence_start, f.evidence_end,
    f.rule_id, f.snippet, v.rules_version,
    week_of(f.period_start, f.period_end, v.published) AS week_start,
    CASE WHEN l.everywhere THEN l.stands END AS same_as,
    (f.scope = 'current' AND NOT f.part AND NOT coalesce(l.everywhere, false)) AS counted,
    (f.scope = 'current' AND NOT f.part AND NOT coalesce(l.in_force, false)) AS counted_in_force
FROM facts f
JOIN article_versions v USING (article_id, version)
JOIN articles a USING (article_id)
LEFT JOIN items i ON i.item = f.item
LEFT JOIN left_out_as_of(moment) l ON l.article_id = f.article_id AND l.version = f.version AND l.n = f.n
WHERE v.valid_from <= CAST(moment AS TIMESTAMPTZ) AND (v.valid_to IS NULL OR v.valid_to > CAST(moment AS TIMESTAMPTZ));
COMMENT ON MACRO TABLE facts_as_of IS 'All facts as believed at a moment. A day stands for its first moment. What is told twice is judged by the links known today between the releases that were there. Example: FROM facts_as_of(''2022-11-01'')';

-- Sums that are since then what they are today are taken from weekly; the others are added up anew.
CREATE OR REPLACE MACRO weekly_as_of(moment) AS TABLE
WITH moving AS (
    SELECT week_start, force_id FROM week_changes
    WHERE first_from <= CAST(moment AS TIMESTAMPTZ) AND settled_at > CAST(moment AS TIMESTAMPTZ)
), told AS (
    SELECT week_start, force_id, kind, item, item_group, unit, quantity, value_gbp, true AS counted
    FROM dated_facts
    WHERE NOT linked AND valid_from <= CAST(moment AS TIMESTAMPTZ) AND (valid_to IS NULL OR valid_to > CAST(moment AS TIMESTAMPTZ))
    UNION ALL BY NAME
    SELECT l.week_start, l.force_id, l.kind, l.item, i.item_group, l.unit, l.quantity, l.value_gbp, NOT l.everywhere AS counted
    FROM left_out_as_of(moment) l LEFT JOIN items i ON i.item = l.item
    WHERE l.week_start IS NOT NULL AND NOT l.in_force
)
SELECT
    week_start, strftime(week_start, '%G-W%V') AS week, force_id, kind, item, item_group, unit,
    sum(quantity) FILTER (counted) AS total, count(*) FILTER (counted) AS facts,
    count(quantity) FILTER (counted) AS facts_with_figure,
    median(quantity) FILTER (counted) AS median_quantity, max(quantity) FILTER (counted) AS largest,
    sum(value_gbp) FILTER (counted) AS value_gbp,
    sum(quantity) AS force_total, count(*) AS force_facts
FROM told SEMI JOIN moving USING (week_start, force_id)
GROUP BY ALL
UNION ALL BY NAME
SELECT
    week_start, week, force_id, kind, item, item_group, unit, total, facts, facts_with_figure, median_quantity, largest,
    value_gbp, force_total, force_facts
FROM weekly SEMI JOIN (FROM week_changes WHERE settled_at <= CAST(moment AS TIMESTAMPTZ)) USING (week_start, force_id);
COMMENT ON MACRO TABLE weekly_as_of IS 'The sums of weekly as they were at a moment. Example: FROM weekly_as_of(''2022-11-01'')';
