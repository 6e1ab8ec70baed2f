-- A re-extraction by new rules is held beside the facts in force until somebody accepts it.
ALTER TABLE article_versions ADD COLUMN fetched_at TIMESTAMPTZ;
ALTER TABLE article_versions ADD COLUMN generation INTEGER;
UPDATE article_versions SET fetched_at = valid_from;
COMMENT ON COLUMN article_versions.valid_from IS 'When the page was fetched in this wording, or when its re-reading by new rules was accepted.';
COMMENT ON COLUMN article_versions.fetched_at IS 'When the page that this was read from was fetched.';
COMMENT ON COLUMN article_versions.generation IS 'The re-extraction that read it anew; NULL when it was read as it came.';

CREATE TABLE generations (
    generation INTEGER PRIMARY KEY,
    rules_version VARCHAR NOT NULL,
    run_id VARCHAR NOT NULL,
    opened_at TIMESTAMPTZ NOT NULL,
    state VARCHAR NOT NULL CHECK (state IN ('held', 'live', 'discarded')),
    decided_at TIMESTAMPTZ,
    reason VARCHAR,
    articles INTEGER
);
COMMENT ON TABLE generations IS 'Re-extractions of known releases by new rules, and what became of each.';
COMMENT ON COLUMN generations.generation IS 'Its number, from 1.';
COMMENT ON COLUMN generations.rules_version IS 'The rules that read.';
COMMENT ON COLUMN generations.run_id IS 'The run that opened it.';
COMMENT ON COLUMN generations.opened_at IS 'When it was opened.';
COMMENT ON COLUMN generations.state IS 'held: beside the facts in force, in no view; live: in force since decided_at; discarded: thrown away.';
COMMENT ON COLUMN generations.decided_at IS 'When it was accepted or discarded.';
COMMENT ON COLUMN generations.reason IS 'Why it was accepted or discarded.';
COMMENT ON COLUMN generations.articles IS 'How many releases it gave new facts to; NULL until it is accepted.';

CREATE TABLE generation_changes (
    generation INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    same INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    gained INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    PRIMARY KEY (generation, kind)
);
COMMENT ON TABLE generation_changes IS 'What each accepted re-extraction did to the facts, by kind: why a figure is another than it was.';
COMMENT ON COLUMN generation_changes.generation IS 'The re-extraction.';
COMMENT ON COLUMN generation_changes.kind IS 'Kind of fact.';
COMMENT ON COLUMN generation_changes.before IS 'Facts of the releases read anew, by the rules before.';
COMMENT ON COLUMN generation_changes.after IS 'Facts of the same releases by the new rules.';
COMMENT ON COLUMN generation_changes.same IS 'Facts that say the same in both.';
COMMENT ON COLUMN generation_changes.changed IS 'Facts of one kind and item in one release that say something else now.';
COMMENT ON COLUMN generation_changes.gained IS 'Facts without a counterpart before.';
COMMENT ON COLUMN generation_changes.lost IS 'Facts without a counterpart after.';

CREATE TABLE held_versions (
    article_id VARCHAR NOT NULL,
    base_version INTEGER NOT NULL,
    content_hash VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    published TIMESTAMPTZ NOT NULL,
    fetched_at TIMESTAMPTZ NOT NULL,
    words INTEGER NOT NULL,
    parser VARCHAR NOT NULL,
    period_start DATE,
    period_end DATE,
    operations VARCHAR[],
    places VARCHAR[],
    minhash UINTEGER[],
    sample UINTEGER[],
    marks UINTEGER[]
);
COMMENT ON TABLE held_versions IS 'Releases of the re-extraction that is held; empty when none is. Not published.';
COMMENT ON COLUMN held_versions.base_version IS 'The version that it would replace.';

CREATE TABLE held_facts (
    article_id VARCHAR NOT NULL,
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
COMMENT ON TABLE held_facts IS 'Facts of the re-extraction that is held, as in facts. Not published.';
