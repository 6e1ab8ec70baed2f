"""The 500 invented private items through a real ingestion: none in any file but the private archive."""

import json
import re
from hashlib import sha256
from pathlib import Path

import duckdb
import pytest

from tests.flows.test_commands import blotter
from tests.transforms.private_items import Case, cases

CASES = cases()


def told_of(file: Path) -> dict[str, str]:
    """All words that a DuckDB file holds on each article."""
    told: dict[str, list[str]] = {}
    with duckdb.connect(str(file), read_only=True) as connection:
        tables = connection.execute(
            "SELECT DISTINCT table_name FROM duckdb_columns() JOIN duckdb_tables() USING (table_name)"
            " WHERE column_name = 'article_id'"
        ).fetchall()
        assert tables
        for (table,) in tables:
            rows = connection.execute(f"SELECT article_id, row_to_json(t)::VARCHAR FROM {table} t").fetchall()  # noqa: S608  (names from the catalogue)
            for article, words in rows:
                told.setdefault(article, []).append(words)
    return {article: "\n".join(words) for article, words in told.items()}


def article_id(number: int) -> str:
    return f"essex:{sha256(f'c{number}'.encode()).hexdigest()[:16]}"


def left(case: Case, told: str) -> list[str]:
    return [secret for secret in case.secrets if re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", told)]


def is_rare(secret: str) -> bool:
    """A number, an address or a mark: nothing that could stand in a file for another reason."""
    return len(secret) >= 8 and any(letter.isdigit() or letter == "@" for letter in secret)


COMMANDS = (
    ("backfill", "--source", "jsonl", "--from", "2022-10-01", "--to", "2022-10-31", "cases.jsonl"),
    ("re-extract",),
    ("export", "exported"),
    ("report", "2022-W41", "--out", "data/report"),
)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_private_is_in_any_file_but_the_archive(tmp_path: Path) -> None:
    lines = [
        {"id": f"c{n}", "title": case.title, "text": case.text, "published": "2022-10-14", "force": "essex"}
        for n, case in enumerate(CASES)
    ]
    given = tmp_path / "cases.jsonl"
    given.write_text("".join(json.dumps(line) + "\n" for line in lines))
    said = ""
    for words in COMMANDS:
        run = blotter(*words, folder=tmp_path, PREFECT_HOME=str(tmp_path / "data" / "prefect"))
        assert run.returncode == 0, run.stderr
        said += run.stdout + run.stderr
    data = tmp_path / "data"
    for file in (data / "warehouse.duckdb", data / "published" / "blotter.duckdb"):
        told = told_of(file)
        assert len(told) >= 500
        leaks = {n: found for n, case in enumerate(CASES) if (found := left(case, told.get(article_id(n), "")))}
        assert leaks == {}, file.name
    rare = {secret for case in CASES for secret in case.secrets if is_rare(secret)}
    assert len(rare) > 20
    assert all(json.dumps(secret).strip('"') in given.read_text() for secret in rare)  # the search can find
    assert not [secret for secret in rare if secret in said]
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != given and "archive" not in path.parts]
    assert any("prefect" in path.parts and path.suffix == ".db" for path in kept)
    for path in kept:
        words = path.read_bytes()
        assert not [secret for secret in rare if secret.encode() in words], path
