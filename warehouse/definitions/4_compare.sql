-- CASE instead of if(): DuckDB 2 stores if() as a function that DuckDB 1.4 does not have.
CREATE OR REPLACE MACRO monday(week) AS
    CASE
        WHEN week IS NULL THEN NULL
        WHEN CAST(week AS VARCHAR) NOT LIKE '%W%' THEN date_trunc('week', CAST(week AS DATE))::DATE
        WHEN strftime(try_strptime(CAST(week AS VARCHAR) || '-1', '%G-W%V-%u'), '%G-W%V') IS NOT DISTINCT FROM CAST(week AS VARCHAR)
            THEN try_strptime(CAST(week AS VARCHAR) || '-1', '%G-W%V-%u')::DATE
        ELSE error('no such ISO week: ' || CAST(week AS VARCHAR) || '; write it like 2022-W40')
    END;
COMMENT ON MACRO monday IS 'Monday of an ISO week such as ''2022-W40'', or of the week that a date lies in. Fails for a week that the year does not have. Example: SELECT monday(''2022-W40'')';

CREATE OR REPLACE MACRO latest_week() AS
    (SELECT coalesce(max(week_start) FILTER (days_seen = 7), max(week_start)) FROM week_coverage WHERE days_seen > 0);
COMMENT ON MACRO latest_week IS 'Monday of the latest week that a source was seen in to its end. Example: SELECT latest_week()';

CREATE OR REPLACE MACRO same_week_last_year(week) AS
    CASE
        WHEN weekofyear(monday(week)) = 53 OR weekofyear(monday(week) - 364) = weekofyear(monday(week)) THEN monday(week) - 364
        ELSE monday(week) - 371
    END;
COMMENT ON MACRO same_week_last_year IS 'Monday of the week with the same ISO number in the year before. Week 53, which the year before hardly ever has, is held against the week 52 weeks earlier. Example: SELECT same_week_last_year(''2022-W40'')';

CREATE OR REPLACE MACRO campaign_before(week, campaign_name) AS
    CASE
        WHEN monday(week) NOT IN (SELECT first_day FROM campaign_weeks WHERE campaign = campaign_name)
            THEN error(strftime(monday(week), '%G-W%V') || ' is no known week of ' || campaign_name || '; FROM campaign_weeks lists them')
        ELSE (SELECT max(first_day) FROM campaign_weeks WHERE campaign = campaign_name AND first_day < monday(week))
    END;
COMMENT ON MACRO campaign_before IS 'Monday of the national week of action before the one given. Fails when the week given is none. Example: SELECT campaign_before(''2022-W40'', ''county lines intensification'')';

-- One week beside one or several others: what was seen, source by source; what was told; and the lines.
CREATE OR REPLACE MACRO compare_with(week, others, per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
WITH checked AS (
    SELECT CASE
        WHEN per NOT IN ('kind', 'force', 'region', 'offence') THEN error('per must be kind, force, region or offence')
        WHEN for_force IS NOT NULL AND for_force NOT IN (SELECT force_id FROM forces) THEN error('no such force; FROM forces lists them')
        WHEN for_region IS NOT NULL AND for_region NOT IN (SELECT region FROM forces WHERE region IS NOT NULL) THEN error('no such region; FROM forces lists them')
        ELSE TRUE END AS passed
), asked AS (
    SELECT 'this' AS side, monday(week) AS week_start FROM checked WHERE passed
    UNION ALL SELECT DISTINCT 'other', monday(w) FROM (SELECT unnest(others) AS w), checked WHERE passed AND w IS NOT NULL
), seen AS (
    SELECT e.source_id, e.force_id, e.population, q.side, q.week_start, coalesce(w.days_seen, 0) AS days,
           CASE per WHEN 'force' THEN e.force_id WHEN 'region' THEN coalesce(e.region, 'no area')
                ELSE coalesce(for_force, for_region, 'all') END AS place
    FROM expected_sources e CROSS JOIN asked q LEFT JOIN week_coverage w ON w.source_id = e.source_id AND w.week_start = q.week_start
    WHERE (for_force IS NULL OR e.force_id = for_force) AND (for_region IS NULL OR e.region = for_region)
), likes AS (
    SELECT place, source_id, force_id, population, count(*) FILTER (side = 'other' AND days >= min_days) AS weeks
    FROM seen GROUP BY ALL
    HAVING bool_or(side = 'this' AND days >= min_days) AND bool_or(side = 'other' AND days >= min_days)
), like_places AS (
    SELECT place, sum(sources)::BIGINT AS like_sources, max(weeks) AS like_weeks, sum(population) AS residents
    FROM (SELECT place, force_id, population, count(*) AS sources, max(weeks) AS weeks FROM likes GROUP BY ALL) GROUP BY place
), usable AS (
    SELECT place, week_start FROM seen WHERE side = 'other' GROUP BY ALL HAVING bool_and(days >= min_days)
), covered AS (
    SELECT place, count(DISTINCT source_id) AS sources, 7 * count(*) FILTER (side = 'this') AS days_expected,
           coalesce(sum(days) FILTER (side = 'this'), 0)::BIGINT AS days_seen,
           7 * count(*) FILTER (side = 'other') AS days_expected_against,
           coalesce(sum(days) FILTER (side = 'other'), 0)::BIGINT AS days_seen_against,
           (SELECT count(*) FROM usable u WHERE u.place = s.place) AS usable_weeks,
           (SELECT count(*) FROM asked WHERE side = 'other') AS weeks_asked
    FROM seen s GROUP BY place
), told AS (
    SELECT q.side, f.week_start, f.source_id, f.force_id, f.kind, f.unit, f.quantity, f.value_gbp,
           f.stands, f.stands_n, f.stands_source, f.within,
           CASE WHEN per = 'force' OR for_force IS NOT NULL THEN f.counted_in_force
                WHEN per = 'region' OR for_region IS NOT NULL THEN f.counted_in_region ELSE f.counted END AS in_sum,
           CASE per WHEN 'force' THEN f.force_id WHEN 'region' THEN coalesce(f.region, 'no area')
                ELSE coalesce(for_force, for_region, 'all') END AS place,
           CASE WHEN per <> 'offence' THEN f.item END AS item, CASE WHEN per = 'offence' THEN f.offence END AS offence
    FROM dated_facts f JOIN asked q ON q.week_start = f.week_start
    WHERE f.valid_to IS NULL AND (for_force IS NULL OR f.force_id = for_force) AND (for_region IS NULL OR f.region = for_region)
      AND (per <> 'offence' OR f.item IS NULL)
), covering AS (
    -- What another source told counts like for like when that one does not cover both sides: once, parts of a total each.
    SELECT t.*, l.weeks, l.source_id IS NOT NULL AND s.days >= min_days AS covers,
           covers AND NOT t.in_sum AND (k.source_id IS NULL OR z.days < min_days) AS instead,
           covers AND l.population IS NOT NULL AND t.force_id = l.force_id AS at_home
    FROM told t
    LEFT JOIN seen s ON s.source_id = t.source_id AND s.place = t.place AND s.side = t.side AND s.week_start = t.week_start
    LEFT JOIN likes l ON l.source_id = t.source_id AND l.place = t.place
    LEFT JOIN seen z ON z.source_id = t.stands_source AND z.place = t.place AND z.side = t.side AND z.week_start = t.week_start
    LEFT JOIN likes k ON k.source_id = t.stands_source AND k.place = t.place
), marked AS (
    SELECT c.*, u.week_start IS NOT NULL AS usable,
           (covers AND in_sum) OR (instead AND (within OR row_number() OVER telling = 1)) AS alike,
           alike AND at_home AS resident
    FROM covering c
    LEFT JOIN usable u ON u.place = c.place AND u.week_start = c.week_start AND c.side = 'other'
    WINDOW telling AS (
        PARTITION BY c.side, c.week_start, c.place, kind, item, offence, unit, stands, stands_n, instead, within
        ORDER BY quantity DESC NULLS LAST, source_id
    )
), sums AS (
    SELECT place, kind, item, offence, unit,
           count(*) FILTER (side = 'this' AND in_sum) AS facts, sum(quantity) FILTER (side = 'this' AND in_sum) AS total,
           median(quantity) FILTER (side = 'this' AND in_sum) AS median_quantity, sum(value_gbp) FILTER (side = 'this' AND in_sum) AS value_gbp,
           count(*) FILTER (side = 'other' AND in_sum) AS facts_against, sum(quantity) FILTER (side = 'other' AND in_sum) AS total_against,
           median(quantity) FILTER (side = 'other' AND in_sum) AS median_against, sum(value_gbp) FILTER (side = 'other' AND in_sum) AS value_other,
           count(*) FILTER (usable AND in_sum) AS facts_usable, sum(quantity) FILTER (usable AND in_sum) AS total_usable, sum(value_gbp) FILTER (usable AND in_sum) AS value_usable,
           count(*) FILTER (side = 'this' AND alike) AS like_facts, sum(quantity) FILTER (side = 'this' AND alike) AS like_total,
           count(*) FILTER (side = 'other' AND alike) AS like_facts_against, sum(quantity / weeks) FILTER (side = 'other' AND alike) AS like_against,
           sum(quantity) FILTER (side = 'this' AND resident) AS residents_total,
           sum(quantity / weeks) FILTER (side = 'other' AND resident) AS residents_against
    FROM marked WHERE in_sum OR alike GROUP BY ALL
), lines AS (
    SELECT s.* EXCLUDE (total, like_total, like_against), c.* EXCLUDE (place), p.* EXCLUDE (place),
           CASE WHEN facts > 0 THEN total WHEN days_seen = days_expected THEN 0 END AS total,
           CASE WHEN weeks_asked > 1 THEN CASE WHEN facts_usable > 0 THEN total_usable / usable_weeks WHEN usable_weeks > 0 THEN 0 END
                WHEN facts_against > 0 THEN total_against
                WHEN weeks_asked = 1 AND days_seen_against = days_expected_against THEN 0 END AS against,
           CASE WHEN weeks_asked > 1 THEN value_usable / usable_weeks ELSE value_other END AS value_gbp_against,
           CASE WHEN like_sources > 0 THEN CASE WHEN like_facts > 0 THEN like_total ELSE 0 END END AS like_total,
           CASE WHEN like_sources > 0 THEN CASE WHEN like_facts_against > 0 THEN like_against ELSE 0 END END AS like_against
    FROM sums s LEFT JOIN covered c USING (place) LEFT JOIN like_places p USING (place)
)
SELECT
    place, kind, item, offence, unit, total, against,
    CASE WHEN weeks_asked > 1 THEN usable_weeks WHEN against IS NOT NULL THEN 1 ELSE 0 END AS weeks_against,
    facts, facts_against, median_quantity, median_against, value_gbp, value_gbp_against,
    CASE WHEN days_seen = days_expected THEN 'whole' WHEN days_seen > 0 THEN 'partly' ELSE 'not seen' END AS coverage,
    CASE WHEN days_expected_against > 0 AND days_seen_against = days_expected_against THEN 'whole' WHEN days_seen_against > 0 THEN 'partly' ELSE 'not seen' END AS coverage_against,
    coalesce(days_seen, 0) AS days_seen, coalesce(days_expected, 0) AS days_expected,
    coalesce(days_seen_against, 0) AS days_seen_against, coalesce(days_expected_against, 0) AS days_expected_against,
    coalesce(sources, 0) AS sources, coalesce(like_sources, 0) AS like_sources, coalesce(like_weeks, 0) AS like_weeks,
    like_total, like_against, like_total - like_against AS change,
    100 * (like_total - like_against) / nullif(like_against, 0) AS change_percent,
    CASE WHEN residents > 0 AND like_total IS NOT NULL THEN coalesce(residents_total, 0) * 100000 / residents END AS rate,
    CASE WHEN residents > 0 AND like_against IS NOT NULL THEN coalesce(residents_against, 0) * 100000 / residents END AS rate_against,
    strftime(monday(week), '%G-W%V') AS week,
    (SELECT string_agg(strftime(week_start, '%G-W%V'), ', ' ORDER BY week_start) FROM asked WHERE side = 'other') AS against_week
FROM lines
ORDER BY place, kind, item NULLS FIRST, offence NULLS FIRST, unit NULLS FIRST;
COMMENT ON MACRO TABLE compare_with IS 'A week beside the mean of any others. Example: FROM compare_with(''2022-W41'', [''2022-W40'', ''2022-W38''], per := ''force'')';

CREATE OR REPLACE MACRO compare_weeks(a, b, per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
FROM compare_with(a, [b], per := per, for_force := for_force, for_region := for_region, min_days := min_days);
COMMENT ON MACRO TABLE compare_weeks IS 'One week beside another. Example: FROM compare_weeks(''2022-W41'', ''2022-W40'')';

CREATE OR REPLACE MACRO compare_with_week_before(a, per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
FROM compare_with(a, [monday(a) - 7], per := per, for_force := for_force, for_region := for_region, min_days := min_days);
COMMENT ON MACRO TABLE compare_with_week_before IS 'Week on week. Example: FROM compare_with_week_before(''2022-W41'')';

CREATE OR REPLACE MACRO compare_with_last_four(a, per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
FROM compare_with(a, [monday(a) - 7, monday(a) - 14, monday(a) - 21, monday(a) - 28], per := per, for_force := for_force, for_region := for_region, min_days := min_days);
COMMENT ON MACRO TABLE compare_with_last_four IS 'A week beside the mean of the four before it; only weeks that were seen, and it says how many. Example: FROM compare_with_last_four(''2022-W41'', per := ''region'')';

CREATE OR REPLACE MACRO compare_with_last_year(a, per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
FROM compare_with(a, [same_week_last_year(a)], per := per, for_force := for_force, for_region := for_region, min_days := min_days);
COMMENT ON MACRO TABLE compare_with_last_year IS 'A week beside the same ISO week of the year before; week 53 beside the week 52 weeks earlier. Example: FROM compare_with_last_year(''2022-W41'')';

CREATE OR REPLACE MACRO compare_campaigns(a, campaign_name := 'county lines intensification', per := 'kind', for_force := NULL, for_region := NULL, min_days := 7) AS TABLE
FROM compare_with(a, [campaign_before(a, campaign_name)], per := per, for_force := for_force, for_region := for_region, min_days := min_days);
COMMENT ON MACRO TABLE compare_campaigns IS 'A national week of action beside the one before it. Example: FROM compare_campaigns(''2022-W40'')';

CREATE OR REPLACE MACRO series(of_kind, of_item := NULL, of_offence := NULL, for_force := NULL, for_region := NULL) AS TABLE
WITH checked AS (
    SELECT CASE
        WHEN of_kind NOT IN (SELECT kind FROM kinds) THEN error('no such kind; FROM kinds lists them')
        WHEN of_item IS NOT NULL AND of_item NOT IN (SELECT item FROM items) THEN error('no such item; FROM items lists them')
        WHEN of_offence IS NOT NULL AND of_offence NOT IN (SELECT offence FROM offences) THEN error('no such offence; FROM offences lists them')
        WHEN for_force IS NOT NULL AND for_force NOT IN (SELECT force_id FROM forces) THEN error('no such force; FROM forces lists them')
        WHEN for_region IS NOT NULL AND for_region NOT IN (SELECT region FROM forces WHERE region IS NOT NULL) THEN error('no such region; FROM forces lists them')
        ELSE TRUE END AS passed
), told AS (
    SELECT week_start, unit, sum(quantity) AS total, count(*) AS facts, median(quantity) AS median_quantity, sum(value_gbp) AS value_gbp
    FROM counted_facts
    WHERE kind = of_kind AND (counted OR for_force IS NOT NULL OR (for_region IS NOT NULL AND counted_in_region))
      AND (of_item IS NULL OR item = of_item) AND (of_offence IS NULL OR offence = of_offence)
      AND (for_force IS NULL OR force_id = for_force) AND (for_region IS NULL OR region = for_region)
    GROUP BY ALL
), seen AS (
    SELECT week_start, count(*) AS sources, sum(days_seen)::BIGINT AS days_seen, 7 * count(*) AS days_expected
    FROM source_weeks
    WHERE (for_force IS NULL OR force_id = for_force) AND (for_region IS NULL OR region = for_region)
    GROUP BY ALL
), units_told AS (SELECT DISTINCT unit FROM told)
SELECT
    s.week_start, strftime(s.week_start, '%G-W%V') AS week, u.unit,
    CASE WHEN t.facts > 0 THEN t.total WHEN s.days_seen = s.days_expected THEN 0 END AS total,
    coalesce(t.facts, 0) AS facts, t.median_quantity, t.value_gbp,
    CASE WHEN s.days_seen = s.days_expected THEN 'whole' WHEN s.days_seen > 0 THEN 'partly' ELSE 'not seen' END AS coverage,
    s.days_seen, s.days_expected, s.sources, w.intensification, w.sceptre
FROM (FROM checked WHERE passed) CROSS JOIN seen s CROSS JOIN units_told u
LEFT JOIN told t ON t.week_start = s.week_start AND t.unit IS NOT DISTINCT FROM u.unit
LEFT JOIN weeks w ON w.week_start = s.week_start
ORDER BY u.unit, s.week_start;
COMMENT ON MACRO TABLE series IS 'One kind through all weeks, a row also for weeks in which nothing was told or seen. Example: FROM series(''seizure'', of_item := ''heroin'', for_force := ''essex'')';
