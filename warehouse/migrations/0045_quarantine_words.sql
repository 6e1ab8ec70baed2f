-- Until 26 November 2026 a refused date or a parser's error was kept in the words of the page, which may name people.
-- What it was stays; the page itself is in the archive.
UPDATE quarantine SET detail = regexp_replace(detail, '(:| in) [''"].*$', '', 's')
WHERE reason IN ('no_date', 'future_date', 'no usable date', 'date in the future') AND NOT contains(detail, 'its shape: ');
UPDATE quarantine SET detail = regexp_replace(detail, ': .*$', '', 's') WHERE reason = 'parser_error';
