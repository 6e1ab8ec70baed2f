CREATE OR REPLACE MACRO week_of(period_start, period_end, published) AS
    CASE
        WHEN period_end IS NOT NULL AND date_diff('day', coalesce(period_start, period_end), period_end) > 13 THEN NULL
        ELSE date_trunc('week', coalesce(period_end, CAST(timezone('Europe/London', published) AS DATE)))::DATE
    END;
COMMENT ON MACRO week_of IS 'Monday of the week that a fact belongs to: that of the last day of its stated period when that is no longer than 14 days, else that of its publication. NULL for a longer period, which is in no weekly sum. Example: SELECT week_of(DATE ''2022-10-03'', DATE ''2022-10-09'', now())';

CREATE OR REPLACE VIEW current_facts AS
SELECT
    f.article_id, v.version, f.n, a.source_id, a.force_id, a.url, v.title, v.published, a.withdrawn_at,
    f.kind, f.item, i.item_group, f.quantity, f.quantity_high, f.unit, f.qualifier, f.value_gbp, f.custody_months,
    f.offence, f.scope, f.part, f.period_start, f.period_end, f.places, f.evidence_start, f.evidence_end,
    f.rule_id, f.snippet, v.rules_version,
    week_of(f.period_start, f.period_end, v.published) AS week_start,
    r.stands AS same_as,
    (f.scope = 'current' AND NOT f.part AND r.stands IS NULL) AS counted,
    (f.scope = 'current' AND NOT f.part AND (r.stands IS NULL OR NOT r.in_force)) AS counted_in_force,
    (f.scope = 'current' AND NOT f.part AND (r.stands IS NULL OR NOT r.in_region)) AS counted_in_region
FROM facts f
JOIN article_versions v USING (article_id, version)
JOIN articles a USING (article_id)
LEFT JOIN items i ON i.item = f.item
LEFT JOIN retold r ON r.article_id = f.article_id AND r.n = f.n
WHERE v.valid_to IS NULL;
COMMENT ON VIEW current_facts IS 'All facts as believed today, with their week; counted, counted_in_region and counted_in_force say whether sums take them.';
COMMENT ON COLUMN current_facts.week_start IS 'Monday of the fact''s week: that of the last day of its stated period, or of its publication; NULL when the stated period is longer than 14 days.';
COMMENT ON COLUMN current_facts.same_as IS 'The release whose fact is counted instead of this one; NULL when none is.';
COMMENT ON COLUMN current_facts.counted IS 'In sums over forces: this release''s news, no part of another figure, and no other release stands for it.';
COMMENT ON COLUMN current_facts.counted_in_force IS 'In sums of one force: as counted, but a result that another body tells too still counts here.';
COMMENT ON COLUMN current_facts.counted_in_region IS 'In sums of one region: as counted, but a result that a body of another region, or of none, tells too still counts here.';
