-- Releases that were taken out on purpose: only a hash remembers them, so that no later night brings them back.
CREATE TABLE forgotten (
    address_hash VARCHAR PRIMARY KEY,
    forgotten_at TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE forgotten IS 'Releases taken out by blotter forget, remembered by a hash alone so that they are not read again; not published.';
COMMENT ON COLUMN forgotten.address_hash IS 'SHA-256 of the host-less address in small letters.';
COMMENT ON COLUMN forgotten.forgotten_at IS 'When it was taken out.';
