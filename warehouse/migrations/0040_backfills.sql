-- What backfills have finished, so that one that was stopped carries on where it was.
CREATE TABLE backfilled_windows (
    source_id VARCHAR NOT NULL,
    month DATE NOT NULL,
    way VARCHAR NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    pages INTEGER NOT NULL,
    articles_new INTEGER NOT NULL,
    not_understood INTEGER NOT NULL,
    run_id VARCHAR NOT NULL,
    ended_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (source_id, month, way, first_day, last_day)
);
COMMENT ON TABLE backfilled_windows IS 'Months of a source that a backfill has read to the end; a later one of the same days passes them over.';
COMMENT ON COLUMN backfilled_windows.way IS 'Where the pages came from: live, wayback, commoncrawl.';
COMMENT ON COLUMN backfilled_windows.first_day IS 'First day of publication that was wanted, of all months of the backfill.';
COMMENT ON COLUMN backfilled_windows.pages IS 'Pages that were asked for; those already known were not.';
COMMENT ON COLUMN backfilled_windows.not_understood IS 'Pages that went to quarantine.';
