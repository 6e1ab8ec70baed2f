-- A night begins a day and cannot see it to its end: the next one does.
CREATE OR REPLACE VIEW week_coverage AS
SELECT
    c.source_id,
    date_trunc('week', c.day)::DATE AS week_start,
    count(*) FILTER (c.outcome = 'backfilled' OR (c.outcome IN ('fetched', 'quiet') AND n.day IS NOT NULL)) AS days_seen,
    count(*) FILTER (c.outcome IN ('refused', 'moved', 'drifted', 'broken')) AS days_failed
FROM coverage c
LEFT JOIN (SELECT source_id, day - 1 AS day FROM coverage WHERE outcome IN ('fetched', 'quiet', 'backfilled')) n USING (source_id, day)
GROUP BY ALL;
COMMENT ON VIEW week_coverage IS 'How many days of each week each source was seen. Missing rows: never looked at.';
COMMENT ON COLUMN week_coverage.days_seen IS 'Days of seven of which we know what the source published: looked at after they were over. A night''s own day counts once the next day was seen too.';
COMMENT ON COLUMN week_coverage.days_failed IS 'Days on which it was asked and could not be read.';

CREATE OR REPLACE VIEW expected_sources AS
SELECT s.source_id, s.force_id, o.region, o.population
FROM sources s LEFT JOIN forces o USING (force_id)
WHERE s.enabled OR s.source_id IN (SELECT source_id FROM week_coverage WHERE days_seen > 0);
COMMENT ON VIEW expected_sources IS 'The sources that coverage is measured against: those that are enabled, and those that were ever seen.';

CREATE OR REPLACE VIEW source_weeks AS
SELECT
    c.week_start, strftime(c.week_start, '%G-W%V') AS week, e.source_id, e.force_id, e.region,
    coalesce(w.days_seen, 0) AS days_seen, coalesce(w.days_failed, 0) AS days_failed,
    CASE WHEN w.days_seen = 7 THEN 'whole' WHEN w.days_seen > 0 THEN 'partly' ELSE 'not seen' END AS coverage
FROM (
    SELECT unnest(generate_series(min(week_start), max(week_start), INTERVAL 7 DAY))::DATE AS week_start
    FROM week_coverage WHERE days_seen > 0
) c
CROSS JOIN expected_sources e LEFT JOIN week_coverage w ON w.week_start = c.week_start AND w.source_id = e.source_id;
COMMENT ON VIEW source_weeks IS 'Each expected source in each week from the first to the last that any was seen: a row also for what was not seen.';
COMMENT ON COLUMN source_weeks.coverage IS 'whole: seen on all seven days; partly; not seen.';

CREATE OR REPLACE VIEW coverage_by_week AS
SELECT week_start, week, count(*) AS sources, count(*) FILTER (coverage = 'whole') AS sources_whole,
       count(*) FILTER (coverage = 'partly') AS sources_partly, sum(days_seen)::BIGINT AS days_seen, 7 * count(*) AS days_expected,
       CASE WHEN sum(days_seen) = 7 * count(*) THEN 'whole' WHEN sum(days_seen) > 0 THEN 'partly' ELSE 'not seen' END AS coverage
FROM source_weeks GROUP BY ALL;
COMMENT ON VIEW coverage_by_week IS 'How much of each week was seen, over all expected sources.';
COMMENT ON COLUMN coverage_by_week.sources IS 'Expected sources.';
COMMENT ON COLUMN coverage_by_week.sources_whole IS 'Of these, how many were seen on all seven days.';
COMMENT ON COLUMN coverage_by_week.sources_partly IS 'Of these, how many were seen on one to six days.';
COMMENT ON COLUMN coverage_by_week.days_seen IS 'Days seen, added up over sources.';
COMMENT ON COLUMN coverage_by_week.days_expected IS 'Seven for each expected source.';
COMMENT ON COLUMN coverage_by_week.coverage IS 'whole: every source on all seven days; partly; not seen.';

CREATE OR REPLACE VIEW force_weeks AS
SELECT week_start, week, force_id, sum(days_seen)::BIGINT AS days_seen, 7 * count(*) AS days_expected,
       CASE WHEN sum(days_seen) = 7 * count(*) THEN 'whole' WHEN sum(days_seen) > 0 THEN 'partly' ELSE 'not seen' END AS coverage
FROM source_weeks GROUP BY ALL;
COMMENT ON VIEW force_weeks IS 'How much of each week was seen of each body''s own news pages.';
COMMENT ON COLUMN force_weeks.days_seen IS 'Days of seven that its pages were seen; added up when it has several.';
COMMENT ON COLUMN force_weeks.days_expected IS 'Seven; more when it has several sources.';
COMMENT ON COLUMN force_weeks.coverage IS 'whole: on all seven days; partly; not seen.';
