-- What no constraint holds without making loads dear; asked before every release.
CREATE OR REPLACE VIEW unsound AS
SELECT 'facts' AS table_name, 'kind is not in kinds: ' || kind AS what, count(*) AS number
FROM facts WHERE kind NOT IN (SELECT kind FROM kinds) GROUP BY ALL
UNION ALL SELECT 'facts', 'item is not in items: ' || item, count(*) FROM facts WHERE item IS NOT NULL AND item NOT IN (SELECT item FROM items) GROUP BY ALL
UNION ALL SELECT 'facts', 'unit is not in units: ' || unit, count(*) FROM facts WHERE unit IS NOT NULL AND unit NOT IN (SELECT unit FROM units) GROUP BY ALL
UNION ALL SELECT 'facts', 'offence is not in offences: ' || offence, count(*) FROM facts WHERE offence IS NOT NULL AND offence NOT IN (SELECT offence FROM offences) GROUP BY ALL
UNION ALL SELECT 'facts', 'the same fact stands twice', count(*) FROM (SELECT article_id, version, n FROM facts GROUP BY ALL HAVING count(*) > 1) HAVING count(*) > 0
UNION ALL SELECT 'facts', 'evidence ends before it starts', count(*) FROM facts WHERE evidence_end < evidence_start HAVING count(*) > 0
UNION ALL SELECT 'facts', 'range ends below its start', count(*) FROM facts WHERE quantity_high < quantity HAVING count(*) > 0
UNION ALL SELECT 'facts', 'version of the release is missing', count(*) FROM facts ANTI JOIN article_versions USING (article_id, version) HAVING count(*) > 0
UNION ALL SELECT 'article_versions', 'release is missing', count(*) FROM article_versions ANTI JOIN articles USING (article_id) HAVING count(*) > 0
UNION ALL SELECT 'article_versions', 'several versions are believed at once', count(*) FROM (SELECT article_id FROM article_versions WHERE valid_to IS NULL GROUP BY ALL HAVING count(*) > 1) HAVING count(*) > 0
UNION ALL SELECT 'article_versions', 'the same version stands twice', count(*) FROM (SELECT article_id, version FROM article_versions GROUP BY ALL HAVING count(*) > 1) HAVING count(*) > 0
UNION ALL SELECT 'articles', 'source is not in sources: ' || source_id, count(*) FROM articles WHERE source_id NOT IN (SELECT source_id FROM sources) GROUP BY ALL
UNION ALL SELECT 'articles', 'force is not in forces: ' || force_id, count(*) FROM articles WHERE force_id NOT IN (SELECT force_id FROM forces) GROUP BY ALL
UNION ALL SELECT 'retold', 'the fact that stands for it is missing', count(*) FROM retold r ANTI JOIN current_facts f ON f.article_id = r.stands AND f.n = r.stands_n HAVING count(*) > 0;
COMMENT ON VIEW unsound IS 'Rows that break a rule which no constraint holds: closed lists (foreign keys would make loading four times as dear and the file two and a half times as large), uniqueness of the large tables, references. Empty in every release.';
COMMENT ON COLUMN unsound.table_name IS 'Where.';
COMMENT ON COLUMN unsound.what IS 'What is wrong.';
COMMENT ON COLUMN unsound.number IS 'How many rows.';
