-- The same result told twice: links between releases, and which of their figures another one stands for.
DROP VIEW weekly;
DROP VIEW current_facts;
DROP TABLE duplicates;
ALTER TABLE article_versions DROP COLUMN signature;

ALTER TABLE forces ADD COLUMN rocu VARCHAR;
COMMENT ON COLUMN forces.rocu IS 'Body that speaks for the force''s region: its regional organised crime unit; NULL where there is none.';

CREATE TABLE signatures (
    article_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    minhash UINTEGER[] NOT NULL,
    sample UINTEGER[] NOT NULL,
    marks UINTEGER[] NOT NULL
);
COMMENT ON TABLE signatures IS 'Hashes by which a story told twice is found when its words are no longer kept; not published.';
COMMENT ON COLUMN signatures.minhash IS 'MinHash of the text''s four-word runs: how alike are two texts?';
COMMENT ON COLUMN signatures.sample IS 'One in eight of the runs'' hashes: does one text lie within another?';
COMMENT ON COLUMN signatures.marks IS 'Hashes of dates, times, reference numbers, ages and sums: is it the same incident?';

CREATE TABLE duplicates (
    article_id VARCHAR NOT NULL,
    same_as VARCHAR NOT NULL,
    score DOUBLE NOT NULL CHECK (score BETWEEN 0 AND 1),
    reason VARCHAR NOT NULL CHECK (reason IN ('same text', 'update', 'round-up', 'two bodies', 'same figures')),
    CHECK (article_id <> same_as)
);
COMMENT ON TABLE duplicates IS 'Pairs of releases that tell the same result; linked, never deleted. What sums leave out for it is in retold.';
COMMENT ON COLUMN duplicates.article_id IS 'The later release of the two.';
COMMENT ON COLUMN duplicates.same_as IS 'The earlier one; of two of one day that with the lower id.';
COMMENT ON COLUMN duplicates.score IS 'The strongest evidence of the reason: likeness or containment of the texts, or of dates and numbers.';
COMMENT ON COLUMN duplicates.reason IS 'same text, update, round-up, two bodies (force and region, or two forces), same figures.';

CREATE TABLE same_facts (
    article_id VARCHAR NOT NULL,
    n SMALLINT NOT NULL,
    other_id VARCHAR NOT NULL,
    other_n SMALLINT NOT NULL,
    within BOOLEAN NOT NULL
);
COMMENT ON TABLE same_facts IS 'Which figures of two linked releases are one result.';
COMMENT ON COLUMN same_facts.within IS 'True: the first figure is a part of the second, larger one. False: both are the same.';

CREATE TABLE retold (
    article_id VARCHAR NOT NULL,
    n SMALLINT NOT NULL,
    stands VARCHAR NOT NULL,
    stands_n SMALLINT NOT NULL,
    in_force BOOLEAN NOT NULL
);
COMMENT ON TABLE retold IS 'Facts that sums leave out because another release''s fact stands for the same result.';
COMMENT ON COLUMN retold.stands IS 'The release whose fact is counted instead.';
COMMENT ON COLUMN retold.stands_n IS 'The number of that fact in its release.';
COMMENT ON COLUMN retold.in_force IS 'True: told twice by the same force, so in no sum. False: told by two bodies, so left out of sums over forces only.';

CREATE TABLE resolved (article_id VARCHAR PRIMARY KEY, version INTEGER NOT NULL, rules VARCHAR NOT NULL);
COMMENT ON TABLE resolved IS 'Which version of each release was compared with the others, and by which rules.';

-- The week that a fact belongs to: the last day of its stated period when that is no longer
-- than 14 days, else the week of publication; a longer period is in no weekly sum.
CREATE VIEW current_facts AS
SELECT
    f.article_id, v.version, f.n, a.source_id, a.force_id, a.url, v.title, v.published, a.withdrawn_at,
    f.kind, f.item, i.item_group, f.quantity, f.quantity_high, f.unit, f.qualifier, f.value_gbp, f.custody_months,
    f.offence, f.scope, f.part, f.period_start, f.period_end, f.places, f.evidence_start, f.evidence_end,
    f.rule_id, f.snippet, v.rules_version,
    CASE
        WHEN f.period_end IS NOT NULL AND date_diff('day', coalesce(f.period_start, f.period_end), f.period_end) > 13
            THEN NULL
        ELSE date_trunc('week', coalesce(f.period_end, CAST(timezone('Europe/London', v.published) AS DATE)))::DATE
    END AS week_start,
    r.stands AS same_as,
    (f.scope = 'current' AND NOT f.part AND r.stands IS NULL) AS counted,
    (f.scope = 'current' AND NOT f.part AND (r.stands IS NULL OR NOT r.in_force)) AS counted_in_force
FROM facts f
JOIN article_versions v USING (article_id, version)
JOIN articles a USING (article_id)
LEFT JOIN items i ON i.item = f.item
LEFT JOIN retold r ON r.article_id = f.article_id AND r.n = f.n
WHERE v.valid_to IS NULL;
COMMENT ON VIEW current_facts IS 'All facts as believed today, with their week; counted and counted_in_force say whether sums take them.';
COMMENT ON COLUMN current_facts.week_start IS 'Monday of the fact''s week; NULL when its stated period is longer than 14 days.';
COMMENT ON COLUMN current_facts.same_as IS 'The release whose fact is counted instead of this one; NULL when none is.';
COMMENT ON COLUMN current_facts.counted IS 'In sums over forces: this release''s news, no part of another figure, and no other release stands for it.';
COMMENT ON COLUMN current_facts.counted_in_force IS 'In sums of one force: as counted, but a result that another body tells too still counts here.';

CREATE VIEW weekly AS
SELECT
    week_start, strftime(week_start, '%G-W%V') AS week, force_id, kind, item, item_group, unit,
    sum(quantity) FILTER (counted) AS total, count(*) FILTER (counted) AS facts,
    count(quantity) FILTER (counted) AS facts_with_figure,
    median(quantity) FILTER (counted) AS median_quantity, max(quantity) FILTER (counted) AS largest,
    sum(value_gbp) FILTER (counted) AS value_gbp,
    sum(quantity) AS force_total, count(*) AS force_facts
FROM current_facts
WHERE counted_in_force AND week_start IS NOT NULL
GROUP BY ALL;
COMMENT ON VIEW weekly IS 'Sums by week, force, kind, item and unit. A row that is missing is unknown or nothing: see week_coverage.';
COMMENT ON COLUMN weekly.total IS 'Sum of the stated quantities in unit, each result once in the whole file, so that it adds up over forces; NULL when no release gave a figure.';
COMMENT ON COLUMN weekly.median_quantity IS 'Median beside the sum, since one tonne drowns a year.';
COMMENT ON COLUMN weekly.largest IS 'The largest single figure in the sum.';
COMMENT ON COLUMN weekly.force_total IS 'The force''s own sum: with results that another body tells too. Does not add up over forces.';
