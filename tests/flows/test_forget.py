"""`blotter forget`: a release is gone everywhere, does not come back, and its neighbour stays."""

import gzip
import json
from pathlib import Path

import duckdb
import pytest

from flows.forget import Forgotten, forget
from flows.ingest import Ingested, ingest
from flows.running import release
from flows.settings import Settings
from tests.flows.test_commands import TEXT, blotter, line
from warehouse.errors import NotThereError
from warehouse.publish import kept_files, open_reader
from warehouse.store import open_writer

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
    assert "1 article, 1 archive record," in done.stdout
    assert holds(data, WORD) == []  # the warehouse's own file too, which is written anew

    with open_reader(data / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT url FROM articles").fetchall() == [(STAYS,)]
        assert reader.execute("SELECT sum(total) FROM weekly WHERE kind = 'arrest'").fetchall() == [(4,)]

    again = blotter("ingest", "in.jsonl", folder=tmp_path)
    assert again.returncode == 0, again.stderr
    with open_reader(data / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT url FROM articles").fetchall() == [(STAYS,)]
    assert [name for name in holds(data / "archive", WORD) if name.endswith(".warc.gz")] == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


def take(settings: Settings, **fields: object) -> Ingested:
    """Take in one article and publish."""
    file = settings.data_dir.parent / "in.jsonl"
    file.write_text(line(**fields) + "\n")
    came = ingest([file], settings)
    release(settings)
    return came


def kept(settings: Settings) -> list[str]:
    return [path.name for path in kept_files(settings.published)]


def test_an_address_that_nobody_knows_is_told_so_and_changes_nothing(settings: Settings) -> None:
    for text in (TEXT, TEXT.replace("19", "20")):
        take(settings, url=STAYS, text=text)
    before = kept(settings)
    assert len(before) == 2
    with pytest.raises(NotThereError, match="nothing is known of this address"):
        forget(settings, GONE)
    assert take(settings, id="a2", url=GONE).new == 1  # not barred
    assert len(before := kept(settings)) == 3
    other = GONE.replace("secretword", "third")
    assert forget(settings, other, bar=True) == Forgotten((), 0, 0, 0)
    assert kept(settings) == before
    assert take(settings, id="a3", url=other).new == 0


def test_in_an_empty_data_folder_there_is_nothing_to_forget_and_none_is_made(tmp_path: Path) -> None:
    done = blotter("forget", GONE, "--yes", folder=tmp_path)
    assert done.returncode == 2
    assert "nothing is known of this address" in " ".join(done.stderr.split())
    assert not (tmp_path / "data" / "warehouse.duckdb").exists()
    assert blotter("forget", "secretword raid", "--yes", folder=tmp_path).returncode == 2


def test_older_releases_without_it_stay_and_forgetting_again_deletes_none(settings: Settings) -> None:
    take(settings, id="a1", url=STAYS, title="One")
    take(settings, id="a2", url=GONE, title="Another")
    without, _ = kept(settings)
    assert forget(settings, GONE).releases == 1
    after = kept(settings)
    assert after[0] == without
    assert len(after) == 2
    assert forget(settings, GONE) == Forgotten((), 0, 0, 0)  # as after a kill on the way
    assert kept(settings) == after


def test_a_release_under_an_address_that_it_has_no_more_is_found_by_what_the_warehouse_lacks(
    settings: Settings,
) -> None:
    take(settings, id="a1", url=GONE)
    with open_writer(settings.warehouse) as writer:
        writer.execute("UPDATE articles SET url = ?", [STAYS])  # it moved since
    release(settings)
    assert len(kept(settings)) == 2
    assert forget(settings, STAYS).releases == 2
    assert len(kept(settings)) == 1
