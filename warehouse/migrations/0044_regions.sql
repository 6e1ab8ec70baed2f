-- A region's own sum holds what another region's body, or the country's, tells too; the next comparison says which.
ALTER TABLE retold ADD COLUMN in_region BOOLEAN DEFAULT true;
COMMENT ON COLUMN retold.in_region IS 'True: told twice by bodies of one region, so in no sum of the region. False: another region''s body, or one without an area, stands for it.';
