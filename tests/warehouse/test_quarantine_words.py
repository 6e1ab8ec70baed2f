"""What earlier versions kept of a page's words in the quarantine is cut when the file is brought up to date."""

import duckdb

from warehouse.store import migrate

KEPT = {  # as it stood: reason, detail, and what is left of it
    "a": ("no_date", "no known form of date in 'Posted by Tamsin Orrey, Friday'", "no known form of date"),
    "b": ("no_date", 'no known form of date in "Tamsin Orrey\'s page"', "no known form of date"),
    "c": ("future_date", "lies in the future: '4 May 2031, says Tamsin Orrey'", "lies in the future"),
    "d": ("no_date", "no such date: '31 June 2022'", "no such date"),
    "e": (
        "no usable date",
        "says when the page was last changed, not published: 'Updated for Tamsin Orrey'",
        "says when the page was last changed, not published",
    ),
    "f": ("parser_error", "ValueError: cannot read 'Tamsin: Orrey'\nand more", "ValueError"),
    # What this version writes, and what never held words of a page.
    "g": ("no_date", "no known form of date; its shape: 'Aaa 9'", "no known form of date; its shape: 'Aaa 9'"),
    "h": ("future_date", "lies in the future: 2031-05-04", "lies in the future: 2031-05-04"),
    "i": ("parser_error", "ValueError in read_article", "ValueError in read_article"),
    "j": ("wrong_host", "redirects to https://www.else.example/a", "redirects to https://www.else.example/a"),
}


def test_words_of_pages_that_were_kept_are_cut() -> None:
    with duckdb.connect() as connection:
        migrate(connection, upto=44)
        for url, (reason, detail, _) in KEPT.items():
            connection.execute(
                "INSERT INTO quarantine (source_id, url, reason, detail, quarantined_at, run_id)"
                " VALUES ('kent', ?, ?, ?, now(), 'run1')",
                [url, reason, detail],
            )
        migrate(connection)
        left = dict(connection.execute("SELECT url, detail FROM quarantine").fetchall())
    assert left == {url: rest for url, (_, _, rest) in KEPT.items()}
