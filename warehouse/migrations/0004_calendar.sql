-- What does not come from the news: weeks, national weeks of action, bank holidays, populations.
ALTER TABLE forces ADD COLUMN jurisdiction VARCHAR;
ALTER TABLE forces ADD COLUMN population INTEGER;
ALTER TABLE forces ADD COLUMN population_date DATE;
ALTER TABLE forces ADD COLUMN population_source VARCHAR;
COMMENT ON COLUMN forces.region IS 'Region of England, or Wales, Scotland, Northern Ireland; NULL for bodies without an area.';
COMMENT ON COLUMN forces.jurisdiction IS 'Whose bank holidays and courts: England and Wales, Scotland or Northern Ireland.';
COMMENT ON COLUMN forces.population IS 'Residents of the force''s area on population_date, for rates per 100,000; NULL for bodies without an area. Residents only: the City of London has few and many commuters.';
COMMENT ON COLUMN forces.population_date IS 'The day the population figure stands for.';
COMMENT ON COLUMN forces.population_source IS 'Who published the population figure.';

CREATE TABLE calendar (
    week_start DATE PRIMARY KEY,
    week VARCHAR NOT NULL,
    iso_year SMALLINT NOT NULL,
    iso_week TINYINT NOT NULL
);
COMMENT ON TABLE calendar IS 'ISO weeks, Monday to Sunday, Europe/London. Campaigns and bank holidays beside them: see weeks.';
COMMENT ON COLUMN calendar.week IS 'Its name, such as 2022-W40.';

CREATE TABLE campaign_weeks (
    campaign VARCHAR NOT NULL CHECK (campaign IN ('county lines intensification', 'sceptre')),
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    evidence VARCHAR NOT NULL CHECK (evidence IN ('verified', 'single source', 'inferred', 'unproven')),
    note VARCHAR,
    PRIMARY KEY (campaign, first_day)
);
COMMENT ON TABLE campaign_weeks IS 'National weeks of action: county lines intensification, and Sceptre against knives. A spike in one is expected activity. The list ends in June 2025; weeks after that are not known, not absent.';
COMMENT ON COLUMN campaign_weeks.evidence IS 'How the days are known: verified (two or more independent sources), single source, inferred, unproven (from memory).';

CREATE TABLE bank_holidays (
    day DATE NOT NULL,
    jurisdiction VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (day, jurisdiction)
);
COMMENT ON TABLE bank_holidays IS 'Bank holidays of England and Wales, Scotland and Northern Ireland; press offices are shut, so releases come later.';

CREATE VIEW weeks AS
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
COMMENT ON COLUMN weeks.intensification IS 'How it is known that this was a county lines intensification week; NULL: it was none, or none is known.';
COMMENT ON COLUMN weeks.sceptre IS 'Likewise for a Sceptre week against knife crime.';
COMMENT ON COLUMN weeks.bank_holidays_england_wales IS 'How many bank holidays of England and Wales lie in the week.';
