-- A published file says which release it is.
CREATE TABLE release (
    release_id VARCHAR NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    articles INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    accepted VARCHAR
);
COMMENT ON TABLE release IS 'Which release this file is: one row in a published file, none in the pipeline''s own.';
COMMENT ON COLUMN release.release_id IS 'Its name, as `blotter release list` shows it.';
COMMENT ON COLUMN release.made_at IS 'When it was made.';
COMMENT ON COLUMN release.articles IS 'Releases and stories in it.';
COMMENT ON COLUMN release.facts IS 'Facts as believed then, counted in sums or not.';
COMMENT ON COLUMN release.accepted IS 'Why somebody published it although a check held it back; NULL: the checks passed.';
