-- The week that a fact belongs to: the last day of its stated period when that is no longer
-- than 14 days, else the week of publication; a longer period is in no weekly sum.
CREATE VIEW current_facts AS
SELECT
    f.article_id, v.version, f.n, a.source_id, a.force_id, a.url, v.title, v.published, a.withdrawn_at,
    f.kind, f.item, i.item_group, f.quantity, f.quantity_high, f.unit, f.qualifier, f.value_gbp, f.custody_months,
    f.offence, f.scope, f.part, f.period_start, f.period_end, f.places, f.evidence_start, f.evidence_end,
    f.rule_id, f.snippet, v.rules_version,
    d.same_as,
    CASE
        WHEN f.period_end IS NOT NULL AND date_diff('day', coalesce(f.period_start, f.period_end), f.period_end) > 13
            THEN NULL
        ELSE date_trunc('week', coalesce(f.period_end, CAST(timezone('Europe/London', v.published) AS DATE)))::DATE
    END AS week_start,
    (f.scope = 'current' AND NOT f.part AND d.same_as IS NULL) AS counted
FROM facts f
JOIN article_versions v USING (article_id, version)
JOIN articles a USING (article_id)
LEFT JOIN items i ON i.item = f.item
LEFT JOIN duplicates d USING (article_id)
WHERE v.valid_to IS NULL;
COMMENT ON VIEW current_facts IS 'All facts as believed today, with their week; counted says whether sums take them.';
COMMENT ON COLUMN current_facts.week_start IS 'Monday of the fact''s week; NULL when its stated period is longer than 14 days.';
COMMENT ON COLUMN current_facts.counted IS 'True for current facts that are no part of another and whose release is not listed in duplicates (nothing fills that table yet).';

CREATE VIEW week_coverage AS
SELECT
    source_id,
    date_trunc('week', day)::DATE AS week_start,
    count(*) FILTER (outcome IN ('fetched', 'quiet', 'backfilled')) AS days_seen,
    count(*) FILTER (outcome IN ('refused', 'moved', 'drifted', 'broken')) AS days_failed
FROM coverage
GROUP BY ALL;
COMMENT ON VIEW week_coverage IS 'How many days of each week each source was seen. Missing rows: never looked at.';

CREATE VIEW weekly AS
SELECT
    week_start, strftime(week_start, '%G-W%V') AS week, force_id, kind, item, item_group, unit,
    sum(quantity) AS total, count(*) AS facts, count(quantity) AS facts_with_figure,
    median(quantity) AS median_quantity, sum(value_gbp) AS value_gbp
FROM current_facts
WHERE counted AND week_start IS NOT NULL
GROUP BY ALL;
COMMENT ON VIEW weekly IS 'Sums by week, force, kind, item and unit. A row that is missing is unknown or nothing: see week_coverage.';
COMMENT ON COLUMN weekly.total IS 'Sum of the stated quantities in unit; NULL when no release gave a figure.';
COMMENT ON COLUMN weekly.median_quantity IS 'Median beside the sum, since one tonne drowns a year.';
