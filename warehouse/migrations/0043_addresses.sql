-- A page is known again by its address; comparing a number is a hundred times cheaper than comparing all addresses as text.
ALTER TABLE articles ADD COLUMN address_key UBIGINT;
UPDATE articles SET address_key = md5_number_lower(rtrim(lower(regexp_replace(url, '^https?://[^/]+', '')), '/'))
WHERE url LIKE 'http%';
COMMENT ON COLUMN articles.address_key IS 'Number made of the address without its host, by which a page is known again; not published.';
