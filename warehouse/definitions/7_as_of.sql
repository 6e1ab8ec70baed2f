-- What was believed on an earlier day, as current_facts and weekly say it for today.
CREATE OR REPLACE MACRO facts_as_of(moment) AS TABLE
WITH believed AS (
    SELECT
        f.article_id, v.version, f.n, a.source_id, a.force_id, a.url, v.title, v.published, v.valid_from, v.valid_to,
        f.kind, f.item, i.item_group, f.quantity, f.quantity_high, f.unit, f.qualifier, f.value_gbp, f.custody_months,
        f.offence, f.scope, f.part, f.period_start, f.period_end, f.places, f.evidence_start, f.evidence_end,
        f.rule_id, f.snippet, v.rules_version,
        CASE
            WHEN f.period_end IS NOT NULL AND date_diff('day', coalesce(f.period_start, f.period_end), f.period_end) > 13
                THEN NULL
            ELSE date_trunc('week', coalesce(f.period_end, CAST(timezone('Europe/London', v.published) AS DATE)))::DATE
        END AS week_start
    FROM facts f
    JOIN article_versions v USING (article_id, version)
    JOIN articles a USING (article_id)
    LEFT JOIN items i ON i.item = f.item
    WHERE v.valid_from <= CAST(moment AS TIMESTAMPTZ) AND (v.valid_to IS NULL OR v.valid_to > CAST(moment AS TIMESTAMPTZ))
), told AS (
    -- Links are between today's facts. A fact of an ended version is linked like today's same figure of that release.
    SELECT b.article_id, b.n, b.force_id, b.quantity, b.published, r.stands, r.stands_n, r.in_force,
        coalesce((SELECT bool_or(within) FROM same_facts s WHERE s.article_id = r.article_id AND s.n = r.n AND s.other_id = r.stands), false) AS within,
        r.stands IN (SELECT article_id FROM believed) AS known
    FROM believed b
    JOIN article_versions v ON v.article_id = b.article_id AND v.valid_to IS NULL
    JOIN facts c ON c.article_id = v.article_id AND c.version = v.version AND c.kind = b.kind
        AND c.item IS NOT DISTINCT FROM b.item AND c.unit IS NOT DISTINCT FROM b.unit
        AND c.quantity IS NOT DISTINCT FROM b.quantity AND (b.version <> c.version OR b.n = c.n)
    JOIN retold r ON r.article_id = c.article_id AND r.n = c.n
    QUALIFY row_number() OVER (PARTITION BY b.article_id, b.n ORDER BY c.n) = 1
), left_out AS (
    -- While the telling that counts today was not there yet, the largest of the others counts, then the first.
    SELECT article_id, n, stands,
        known OR (NOT within AND row_number() OVER telling > 1) AS everywhere,
        CASE WHEN known THEN in_force ELSE NOT within AND row_number() OVER own > 1 END AS in_force
    FROM told
    WINDOW telling AS (PARTITION BY stands, stands_n, known, within ORDER BY quantity DESC NULLS LAST, published, article_id),
        own AS (PARTITION BY stands, stands_n, known, within, force_id ORDER BY quantity DESC NULLS LAST, published, article_id)
)
SELECT
    b.*,
    CASE WHEN l.everywhere THEN l.stands END AS same_as,
    (b.scope = 'current' AND NOT b.part AND NOT coalesce(l.everywhere, false)) AS counted,
    (b.scope = 'current' AND NOT b.part AND NOT coalesce(l.in_force, false)) AS counted_in_force
FROM believed b LEFT JOIN left_out l USING (article_id, n);
COMMENT ON MACRO TABLE facts_as_of IS 'All facts as believed at a moment. A day stands for its first moment. What is told twice is judged by the links known today between the releases that were there. Example: FROM facts_as_of(''2022-11-01'')';

CREATE OR REPLACE MACRO weekly_as_of(moment) AS TABLE
SELECT
    week_start, strftime(week_start, '%G-W%V') AS week, force_id, kind, item, item_group, unit,
    sum(quantity) FILTER (counted) AS total, count(*) FILTER (counted) AS facts,
    count(quantity) FILTER (counted) AS facts_with_figure,
    median(quantity) FILTER (counted) AS median_quantity, max(quantity) FILTER (counted) AS largest,
    sum(value_gbp) FILTER (counted) AS value_gbp,
    sum(quantity) AS force_total, count(*) AS force_facts
FROM facts_as_of(moment)
WHERE counted_in_force AND week_start IS NOT NULL
GROUP BY ALL;
COMMENT ON MACRO TABLE weekly_as_of IS 'The sums of weekly as they were at a moment. Example: FROM weekly_as_of(''2022-11-01'')';
