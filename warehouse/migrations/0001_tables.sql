-- The closed lists. Lookup tables instead of ENUMs, which cannot grow; filled from the codebook at every start.
CREATE TABLE kinds (kind VARCHAR PRIMARY KEY, unit VARCHAR, description VARCHAR);
COMMENT ON TABLE kinds IS 'What can be counted: the kinds of enforcement fact of the codebook.';
COMMENT ON COLUMN kinds.unit IS 'The unit of the kind; NULL where it depends on the item.';
CREATE TABLE items (item VARCHAR PRIMARY KEY, item_group VARCHAR NOT NULL);
COMMENT ON TABLE items IS 'What can be seized or surrendered, with its group: drug, weapon, money, goods.';
CREATE TABLE units (unit VARCHAR PRIMARY KEY);
COMMENT ON TABLE units IS 'Units of quantities: g, ml, wraps, tablets, plants, items, GBP, people and so on.';
CREATE TABLE offences (offence VARCHAR PRIMARY KEY);
COMMENT ON TABLE offences IS 'Offence categories of the codebook.';

CREATE TABLE forces (
    force_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    ons_code VARCHAR,
    region VARCHAR
);
COMMENT ON TABLE forces IS 'Bodies whose results are reported. Ids are those of data.police.uk where it has one.';
COMMENT ON COLUMN forces.ons_code IS 'ONS code of the police force area; NULL for bodies without an area.';

CREATE TABLE sources (
    source_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    force_id VARCHAR NOT NULL REFERENCES forces (force_id),
    host VARCHAR NOT NULL,
    platform VARCHAR NOT NULL,
    enabled BOOLEAN NOT NULL,
    evidence VARCHAR NOT NULL,
    note VARCHAR
);
COMMENT ON TABLE sources IS 'The source file as of the last run: whose news pages are read.';

CREATE TABLE runs (
    run_id VARCHAR PRIMARY KEY,
    flow VARCHAR NOT NULL CHECK (flow IN ('nightly', 'backfill', 'ingest', 're-extract', 'demo')),
    night DATE NOT NULL,
    started_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    state VARCHAR NOT NULL CHECK (state IN ('running', 'completed', 'failed', 'crashed')),
    code_version VARCHAR NOT NULL,
    rules_version VARCHAR NOT NULL,
    sources_version VARCHAR NOT NULL,
    parameters VARCHAR NOT NULL,
    summary VARCHAR
);
COMMENT ON TABLE runs IS 'Every run of a flow, with the versions of code, rules and sources that it used.';
COMMENT ON COLUMN runs.night IS 'The night the run stands for: its scheduled date, not the clock''s.';

CREATE TABLE fetches (
    run_id VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    fetched_at TIMESTAMPTZ NOT NULL,
    status SMALLINT,
    outcome VARCHAR NOT NULL,
    final_url VARCHAR,
    bytes BIGINT NOT NULL,
    seconds DOUBLE NOT NULL,
    etag VARCHAR,
    last_modified VARCHAR,
    error VARCHAR,
    warc_file VARCHAR,
    warc_offset BIGINT
);
COMMENT ON TABLE fetches IS 'Every request that was made, and where its answer is archived.';

CREATE TABLE articles (
    article_id VARCHAR PRIMARY KEY,
    source_id VARCHAR NOT NULL,
    force_id VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    first_seen TIMESTAMPTZ NOT NULL,
    last_seen TIMESTAMPTZ NOT NULL,
    withdrawn_at TIMESTAMPTZ,
    etag VARCHAR,
    last_modified VARCHAR
);
COMMENT ON TABLE articles IS 'One row for each release or story, whatever became of it later.';
COMMENT ON COLUMN articles.withdrawn_at IS 'When its page was first found gone (404 or 410); its facts stay.';

CREATE TABLE article_versions (
    article_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    content_hash VARCHAR NOT NULL,
    valid_from TIMESTAMPTZ NOT NULL,
    valid_to TIMESTAMPTZ,
    run_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    published TIMESTAMPTZ NOT NULL,
    words INTEGER NOT NULL,
    parser VARCHAR NOT NULL,
    rules_version VARCHAR NOT NULL,
    period_start DATE,
    period_end DATE,
    operations VARCHAR[],
    places VARCHAR[],
    signature UBIGINT[]
);
COMMENT ON TABLE article_versions IS 'What a release said and what was read from it, from valid_from until valid_to.';
COMMENT ON COLUMN article_versions.valid_to IS 'NULL: believed today. A new wording or new rules end a version.';
COMMENT ON COLUMN article_versions.title IS 'Headline, private persons masked.';
COMMENT ON COLUMN article_versions.signature IS 'MinHash of the text, for finding the same story told twice.';

CREATE TABLE facts (
    article_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    n SMALLINT NOT NULL,
    kind VARCHAR NOT NULL,
    item VARCHAR,
    quantity DOUBLE CHECK (quantity >= 0),
    quantity_high DOUBLE CHECK (quantity_high >= 0),
    unit VARCHAR,
    qualifier VARCHAR CHECK (qualifier IN ('exact', 'at_least', 'at_most', 'about')),
    value_gbp DOUBLE CHECK (value_gbp >= 0),
    custody_months DOUBLE CHECK (custody_months >= 0),
    offence VARCHAR,
    scope VARCHAR NOT NULL CHECK (scope IN ('current', 'earlier', 'background')),
    part BOOLEAN NOT NULL,
    period_start DATE,
    period_end DATE,
    places VARCHAR[],
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    rule_id VARCHAR NOT NULL,
    snippet VARCHAR NOT NULL,
    CHECK (period_start IS NULL OR period_end IS NULL OR period_start <= period_end),
    CHECK ((kind IN ('seizure', 'surrender')) = (item IS NOT NULL))
);
COMMENT ON TABLE facts IS 'Enforcement facts as the codebook defines them, one row each, of every article version.';
COMMENT ON COLUMN facts.quantity IS 'The number, in unit; NULL when the release says it happened but gives no figure.';
COMMENT ON COLUMN facts.quantity_high IS 'Upper end of a stated range.';
COMMENT ON COLUMN facts.value_gbp IS 'Stated worth in pounds of a seizure counted otherwise.';
COMMENT ON COLUMN facts.custody_months IS 'Custodial term in months; NULL when suspended or none.';
COMMENT ON COLUMN facts.scope IS 'current: this release''s news; earlier: an earlier step; background: anything else.';
COMMENT ON COLUMN facts.part IS 'True: a breakdown of another fact of the same release; in no sum.';
COMMENT ON COLUMN facts.evidence_start IS 'First character of the stating words in the clean text, which is not kept here.';
COMMENT ON COLUMN facts.rule_id IS 'The rule that made the fact.';
COMMENT ON COLUMN facts.snippet IS 'The stating words, private persons masked.';

CREATE TABLE duplicates (
    article_id VARCHAR PRIMARY KEY,
    same_as VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    reason VARCHAR NOT NULL,
    CHECK (article_id <> same_as)
);
COMMENT ON TABLE duplicates IS 'Releases that tell what another one told first; linked, never deleted, counted once.';

CREATE TABLE coverage (
    source_id VARCHAR NOT NULL,
    day DATE NOT NULL,
    outcome VARCHAR NOT NULL CHECK (
        outcome IN ('fetched', 'quiet', 'refused', 'moved', 'drifted', 'broken', 'disabled', 'backfilled')
    ),
    reason VARCHAR NOT NULL,
    listed INTEGER NOT NULL,
    overlap INTEGER NOT NULL,
    articles_new INTEGER NOT NULL,
    articles_changed INTEGER NOT NULL,
    run_id VARCHAR NOT NULL,
    PRIMARY KEY (source_id, day)
);
COMMENT ON TABLE coverage IS 'What became of each source on each day. A day that is missing was not looked at.';

CREATE TABLE quarantine (
    source_id VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    quarantined_at TIMESTAMPTZ NOT NULL,
    run_id VARCHAR NOT NULL,
    warc_file VARCHAR,
    warc_offset BIGINT,
    released_at TIMESTAMPTZ,
    PRIMARY KEY (source_id, url, reason)
);
COMMENT ON TABLE quarantine IS 'Pages that were fetched and not understood, with the reason; never guessed at.';
