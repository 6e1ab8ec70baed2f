"""`blotter forget`: a release is gone everywhere, does not come back, and its neighbour stays."""

import gzip
import json
from pathlib import Path

import duckdb

from tests.flows.test_commands import TEXT, blotter, line
from warehouse.publish import open_reader

GONE = "https://www.essex.police.uk/news/essex/news/2022/october/secretword-raid/"
STAYS = "https://www.essex.police.uk/news/essex/news/2022/october/other-raid/"
WORD = "secretword"


def holds(folder: Path, word: str) -> list[str]:
    """Files below a folder that hold a word: in their bytes, unpacked where they are gzip, or in a row of a table."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            if path.suffix == ".gz":
                data = gzip.decompress(data)
            if word.encode() in data.lower() or (path.suffix == ".duckdb" and in_rows(path, word)):
                found.append(str(path.relative_to(folder)))
    return found


def in_rows(path: Path, word: str) -> bool:
    with duckdb.connect(path, read_only=True) as reader:
        tables = reader.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal").fetchall()
        return any(
            reader.execute(f"SELECT count(*) FROM {table} t WHERE contains(lower(t::VARCHAR), ?)", [word]).fetchall()  # noqa: S608  # names of the database
            != [(0,)]
            for (table,) in tables
        )


def test_a_release_is_gone_everywhere_and_does_not_come_back(tmp_path: Path) -> None:
    told = "Officers of Secretword team made 19 arrests and seized 220g of heroin in Harlow on 3 October."
    rows = [
        json.loads(line(id="a1", url=GONE, title="Secretword raid", text=told)),
        json.loads(line(id="a2", url=STAYS, title="Other raid", text="Police made 4 arrests in Clacton on 4 October.")),
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert blotter("ingest", "in.jsonl", folder=tmp_path).returncode == 0
    assert blotter("report", "2022-W40", folder=tmp_path).returncode == 0
    data = tmp_path / "data"
    held = {name.split("/")[0] for name in holds(data, WORD)}
    assert {"published", "archive", "reports", "warehouse.duckdb"} <= held

    done = blotter("forget", GONE, "--yes", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "1 releases, 1 archive records" in done.stdout
    assert holds(data, WORD) == []  # the warehouse's own file too, which is written anew

    with open_reader(data / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT url FROM articles").fetchall() == [(STAYS,)]
        assert reader.execute("SELECT sum(total) FROM weekly WHERE kind = 'arrest'").fetchall() == [(4,)]

    again = blotter("ingest", "in.jsonl", folder=tmp_path)
    assert again.returncode == 0, again.stderr
    with open_reader(data / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT url FROM articles").fetchall() == [(STAYS,)]
    assert [name for name in holds(data / "archive", WORD) if name.endswith(".warc.gz")] == []


def releases(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "data" / "published" / "releases").glob("*.duckdb"))


def test_an_address_that_nobody_knows_is_told_so_and_changes_nothing(tmp_path: Path) -> None:
    for text in (TEXT, TEXT.replace("19", "20")):  # two releases are kept
        (tmp_path / "in.jsonl").write_text(line(url=STAYS, text=text) + "\n")
        assert blotter("ingest", "in.jsonl", folder=tmp_path).returncode == 0
    before = releases(tmp_path)
    assert len(before) == 2
    done = blotter("forget", GONE, "--yes", folder=tmp_path)
    assert done.returncode == 2
    assert "nothing is known of this address" in " ".join(done.stderr.split())
    barred = blotter("forget", GONE, "--yes", "--bar", folder=tmp_path)
    assert barred.returncode == 0, barred.stderr
    assert "No release stands under this address. It is barred" in barred.stdout
    assert releases(tmp_path) == before
    (tmp_path / "in.jsonl").write_text(line(id="a2", url=GONE) + "\n")
    assert blotter("ingest", "in.jsonl", folder=tmp_path).returncode == 0
    with open_reader(tmp_path / "data" / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT url FROM articles").fetchall() == [(STAYS,)]
    assert blotter("forget", "secretword raid", "--yes", folder=tmp_path).returncode == 2


def test_in_an_empty_data_folder_there_is_nothing_to_forget_and_none_is_made(tmp_path: Path) -> None:
    assert blotter("forget", GONE, "--yes", folder=tmp_path).returncode == 2
    assert not (tmp_path / "data" / "warehouse.duckdb").exists()


def test_older_releases_without_it_stay_and_forgetting_again_deletes_none(tmp_path: Path) -> None:
    for name, url in (("a1", STAYS), ("a2", GONE)):
        (tmp_path / "in.jsonl").write_text(line(id=name, url=url, title=name) + "\n")
        assert blotter("ingest", "in.jsonl", folder=tmp_path).returncode == 0
    without, _ = releases(tmp_path)
    done = blotter("forget", GONE, "--yes", folder=tmp_path)
    assert "1 older published files" in done.stdout, done.stderr
    after = releases(tmp_path)
    assert without in after
    assert len(after) == 2
    again = blotter("forget", GONE, "--yes", folder=tmp_path)  # as after a kill on the way
    assert again.returncode == 0, again.stderr
    assert releases(tmp_path) == after
