-- What was counted of each source on each night, so that a later night can tell what is unusual.
CREATE TABLE night_signals (
    source_id VARCHAR NOT NULL,
    day DATE NOT NULL,
    signal VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    PRIMARY KEY (source_id, day, signal)
);
COMMENT ON TABLE night_signals IS 'Counts of a source''s listing and pages by night, by which drift is judged: see docs/sources.md.';
COMMENT ON COLUMN night_signals.source_id IS 'The source.';
COMMENT ON COLUMN night_signals.day IS 'The night.';
COMMENT ON COLUMN night_signals.signal IS 'What was counted: links, fed, cards, read, no_date_share, hits_title, hits_date, hits_body and so on.';
COMMENT ON COLUMN night_signals.value IS 'A count or a share from 0 to 1.';
