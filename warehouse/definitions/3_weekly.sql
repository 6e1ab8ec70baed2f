CREATE OR REPLACE VIEW weekly AS
SELECT
    f.week_start, strftime(f.week_start, '%G-W%V') AS week, f.force_id, f.kind, f.item, f.item_group, f.unit,
    sum(f.quantity) FILTER (f.counted) AS total, count(*) FILTER (f.counted) AS facts,
    count(f.quantity) FILTER (f.counted) AS facts_with_figure,
    median(f.quantity) FILTER (f.counted) AS median_quantity, max(f.quantity) FILTER (f.counted) AS largest,
    sum(f.value_gbp) FILTER (f.counted) AS value_gbp,
    sum(f.quantity) AS force_total, count(*) AS force_facts,
    sum(f.quantity) * 100000 / any_value(o.population) AS force_rate,
    coalesce(any_value(w.days_seen), 0) AS days_seen, coalesce(any_value(w.coverage), 'not seen') AS coverage
FROM counted_facts f
LEFT JOIN force_weeks w ON w.week_start = f.week_start AND w.force_id = f.force_id
LEFT JOIN forces o ON o.force_id = f.force_id
GROUP BY ALL;
COMMENT ON VIEW weekly IS 'Sums by week, force, kind, item and unit. A row that is missing is unknown or nothing: see force_weeks; series and the compare macros keep the two apart.';
COMMENT ON COLUMN weekly.total IS 'Sum of the stated quantities in unit, each result once in the whole file, so that it adds up over forces; NULL when no release gave a figure.';
COMMENT ON COLUMN weekly.facts IS 'How many facts total holds.';
COMMENT ON COLUMN weekly.facts_with_figure IS 'How many of them give a figure.';
COMMENT ON COLUMN weekly.median_quantity IS 'Median beside the sum, since one tonne drowns a year.';
COMMENT ON COLUMN weekly.largest IS 'The largest single figure in the sum.';
COMMENT ON COLUMN weekly.value_gbp IS 'Sum of the stated worths of what is counted otherwise, in pounds.';
COMMENT ON COLUMN weekly.force_total IS 'The force''s own sum: with results that another body tells too. Does not add up over forces.';
COMMENT ON COLUMN weekly.force_facts IS 'How many facts force_total holds.';
COMMENT ON COLUMN weekly.force_rate IS 'force_total for each 100,000 residents of its area; NULL for bodies without an area.';
COMMENT ON COLUMN weekly.days_seen IS 'On how many of the week''s seven days the force''s own pages were seen; added up when it has several sources.';
COMMENT ON COLUMN weekly.coverage IS 'whole, partly or not seen. In a week not seen whole the sum is what later releases told: at least so much.';

CREATE OR REPLACE VIEW weekly_by_region AS
SELECT
    f.week_start, strftime(f.week_start, '%G-W%V') AS week, f.region, f.kind, f.item, f.item_group, f.unit,
    sum(f.quantity) FILTER (f.counted) AS total, count(*) FILTER (f.counted) AS facts,
    count(f.quantity) FILTER (f.counted) AS facts_with_figure,
    median(f.quantity) FILTER (f.counted) AS median_quantity, max(f.quantity) FILTER (f.counted) AS largest,
    sum(f.value_gbp) FILTER (f.counted) AS value_gbp, sum(f.quantity) AS region_total, count(*) AS region_facts,
    coalesce(any_value(w.days_seen), 0) AS days_seen, any_value(w.days_expected) AS days_expected,
    CASE WHEN any_value(w.days_seen) = any_value(w.days_expected) THEN 'whole' WHEN any_value(w.days_seen) > 0 THEN 'partly' ELSE 'not seen' END AS coverage
FROM counted_facts f
LEFT JOIN (
    SELECT week_start, region, sum(days_seen)::BIGINT AS days_seen, 7 * count(*) AS days_expected FROM source_weeks GROUP BY ALL
) w ON w.week_start = f.week_start AND w.region IS NOT DISTINCT FROM f.region
WHERE f.counted_in_region
GROUP BY ALL;
COMMENT ON VIEW weekly_by_region IS 'Sums by week, region, kind, item and unit: total with each result once in the whole file, region_total with each once in the region. Bodies without an area have region NULL.';
COMMENT ON COLUMN weekly_by_region.total IS 'Sum that adds up over regions: without results that another region''s body, or one without an area, is counted for.';
COMMENT ON COLUMN weekly_by_region.region_total IS 'The region''s own sum: with results that another region''s body, or one without an area, tells too. Does not add up over regions.';
COMMENT ON COLUMN weekly_by_region.region_facts IS 'How many facts region_total holds.';
COMMENT ON COLUMN weekly_by_region.days_seen IS 'Days on which the region''s sources were seen, added up over sources.';
COMMENT ON COLUMN weekly_by_region.days_expected IS 'Seven for each of the region''s sources.';
COMMENT ON COLUMN weekly_by_region.coverage IS 'whole: all its sources on all seven days; partly; not seen.';

CREATE OR REPLACE VIEW weekly_by_offence AS
SELECT
    f.week_start, strftime(f.week_start, '%G-W%V') AS week, f.force_id, f.kind, f.offence, f.unit,
    sum(f.quantity) FILTER (f.counted) AS total, count(*) FILTER (f.counted) AS facts,
    count(f.quantity) FILTER (f.counted) AS facts_with_figure, median(f.quantity) FILTER (f.counted) AS median_quantity,
    sum(f.quantity) AS force_total, count(*) AS force_facts,
    coalesce(any_value(w.days_seen), 0) AS days_seen, coalesce(any_value(w.coverage), 'not seen') AS coverage
FROM counted_facts f
LEFT JOIN force_weeks w ON w.week_start = f.week_start AND w.force_id = f.force_id
WHERE f.item IS NULL
GROUP BY ALL;
COMMENT ON VIEW weekly_by_offence IS 'Sums of what was done with people, by week, force, kind, offence and unit. Offence NULL: the release states none.';
