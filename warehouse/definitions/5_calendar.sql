CREATE OR REPLACE VIEW weeks AS
SELECT
    c.week_start, c.week, c.iso_year, c.iso_week, c.week_start + 6 AS last_day,
    (SELECT evidence FROM campaign_weeks w WHERE w.campaign = 'county lines intensification' AND w.first_day = c.week_start) AS intensification,
    (SELECT evidence FROM campaign_weeks w WHERE w.campaign = 'sceptre' AND w.first_day = c.week_start) AS sceptre,
    coalesce(h.england_wales, 0) AS bank_holidays_england_wales, coalesce(h.scotland, 0) AS bank_holidays_scotland,
    coalesce(h.northern_ireland, 0) AS bank_holidays_northern_ireland
FROM calendar c
LEFT JOIN (
    SELECT date_trunc('week', day)::DATE AS week_start,
        count(*) FILTER (jurisdiction = 'England and Wales') AS england_wales,
        count(*) FILTER (jurisdiction = 'Scotland') AS scotland,
        count(*) FILTER (jurisdiction = 'Northern Ireland') AS northern_ireland
    FROM bank_holidays GROUP BY ALL
) h USING (week_start);
COMMENT ON VIEW weeks IS 'Every ISO week from 2010 to 2035 with what sets it apart.';
COMMENT ON COLUMN weeks.last_day IS 'Its Sunday.';
COMMENT ON COLUMN weeks.intensification IS 'How it is known that this was a county lines intensification week; NULL: it was none, or none is known.';
COMMENT ON COLUMN weeks.sceptre IS 'Likewise for a Sceptre week against knife crime.';
COMMENT ON COLUMN weeks.bank_holidays_england_wales IS 'How many bank holidays of England and Wales lie in the week.';
COMMENT ON COLUMN weeks.bank_holidays_scotland IS 'Likewise of Scotland.';
COMMENT ON COLUMN weeks.bank_holidays_northern_ireland IS 'Likewise of Northern Ireland.';
