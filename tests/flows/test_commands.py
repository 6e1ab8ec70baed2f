"""The commands as a user types them: in a process of their own, judged by what they print and leave."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.test_why import check_every_figure_opens
from warehouse.publish import open_reader

TEXT = """Police made 19 arrests and seized more than £7,000 in cash during a week of action against county lines.

In total, officers recovered 220 grams of crack cocaine and 700 wraps of heroin.

The week of action took place between 3 October and 10 October. Eleven people have been charged."""


def blotter(
    *words: str, folder: Path, given: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        [sys.executable, "-m", "flows.cli", *words],
        input=given,
        capture_output=True,
        cwd=folder,
        env={
            **os.environ,
            "BLOTTER_DATA_DIR": str(folder / "data"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
            **environment,
        },
        check=False,
        timeout=400,  # Prefect and spaCy take their time on a busy machine
    )
    return subprocess.CompletedProcess(run.args, run.returncode, run.stdout.decode(), run.stderr.decode())


def line(**fields: object) -> str:
    return json.dumps(
        {"id": "a1", "title": "Arrests", "text": TEXT, "published": "2022-10-14", "force": "essex"} | fields
    )


def facts(output: str) -> set[tuple[object, ...]]:
    (article,) = [json.loads(text) for text in output.splitlines()]
    return {
        (f["kind"], f["item"], f["quantity"], f["unit"], f["qualifier"], f["period_start"], f["period_end"])
        for f in article["facts"]
    }


EXPECTED = {
    ("arrest", None, 19, "people", "exact", "2022-10-03", "2022-10-10"),
    ("charge", None, 11, "people", "exact", "2022-10-03", "2022-10-10"),
    ("seizure", "cash", 7000, "GBP", "at_least", "2022-10-03", "2022-10-10"),
    ("seizure", "crack_cocaine", 220, "g", "exact", "2022-10-03", "2022-10-10"),
    ("seizure", "heroin", 700, "wraps", "exact", "2022-10-03", "2022-10-10"),
}


@pytest.mark.parametrize("form", ["text", "html", "jsonl", "stdin"])
def test_extract_reads_every_form(tmp_path: Path, form: str) -> None:
    html = (
        "<html><body><h1>Arrests</h1><main>"
        + "".join(f"<p>{p}</p>" for p in TEXT.split("\n\n"))
        + "</main></body></html>"
    )
    given = {"text": TEXT, "html": html, "jsonl": line(), "stdin": TEXT}[form]
    name = {"text": "a.txt", "html": "a.html", "jsonl": "a.jsonl"}.get(form, "-")
    if name != "-":
        (tmp_path / name).write_text(given)
    run = blotter(
        "extract", name, "--published", "2022-10-14", "--force", "essex", folder=tmp_path, given=given.encode()
    )
    assert run.returncode == 0, run.stderr
    assert facts(run.stdout) == EXPECTED


def test_evidence_points_into_the_text(tmp_path: Path) -> None:
    run = blotter("extract", "-", folder=tmp_path, given=line().encode())
    for fact in json.loads(run.stdout)["facts"]:
        start, end = fact["evidence"]
        assert TEXT[start:end].strip()
        if fact["kind"] == "arrest":
            assert TEXT[start:end] == "19 arrests"


@pytest.mark.parametrize(
    ("words", "given", "says"),
    [
        (("extract", "missing.txt"), b"", "no such file"),
        (("extract", "-"), b"\xff\xfe bad", "UTF-8"),
        (("extract", "-"), b"   \n", "no text"),
        (("extract", "-"), b'{"id": 1, "text": "x"}\n{"id": 2,\n', "line 2"),
        (("extract", "-"), b'{"id": "e", "text": ""}', "no text"),
        (("extract", "-", "--force", "narnia"), b"x", "unknown force 'narnia'"),
        (("extract", "-", "--published", "2999-01-01"), b"x", "future"),
        (("extract", "-"), b"a " * 20_000_000, "40 MB"),
        (("week",), b"", "nothing is published yet"),
        (("sql", "SELECT 1"), b"", "nothing is published yet"),
        (("ingest", "missing.jsonl"), b"", "no such file"),
        (("ingest", "."), b"", "a folder; name the files in it"),
        (("nightly", "--night", "2022-13-01"), b"", "write it like 2022-10-31"),
        (("nightly", "--night", "2999-01-01"), b"", "future"),
        (("backfill", "--from", "31.10.2022", "--to", "2022-10-31"), b"", "write it like 2022-10-31"),
        (("release", "diff", "99"), b"", "nothing is published yet"),
        (("re-extract",), b"", "there is no warehouse yet"),
        (("re-extract", "--discard", ""), b"", "say why, in a few words"),
        (("re-extract", "--accept", " "), b"", "say why, in a few words"),
    ],
)
def test_bad_input_gets_a_clear_error(tmp_path: Path, words: tuple[str, ...], given: bytes, says: str) -> None:
    run = blotter(*words, folder=tmp_path, given=given)
    assert run.returncode == 2, run.stdout
    assert says in " ".join(run.stderr.replace("│", " ").split())
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (
            'datadir = "x"',
            "there is no setting datadir (in blotter.toml or as BLOTTER_DATADIR); did you mean data_dir?",
        ),
        ("frequency = 3", "there is no setting frequency (in blotter.toml or as BLOTTER_FREQUENCY); `blotter config`"),
        ('schedule = "99 3 * * *"', "setting schedule: '99 3 * * *' is no cron line"),
        ('data_dir = "x', "blotter.toml: "),
    ],
)
def test_a_wrong_settings_file_is_refused_with_what_to_do(tmp_path: Path, file: str, says: str) -> None:
    (tmp_path / "blotter.toml").write_text(file + "\n")
    run = blotter("status", folder=tmp_path)
    assert run.returncode == 2
    assert says in " ".join(run.stderr.split())
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("nightly", "--source", "essex"),
        ("serve",),
        ("backfill", "--from", "2022-10-01", "--to", "2022-10-31"),
        ("ingest", "in.jsonl"),
    ],
)
def test_a_data_folder_that_cannot_be_made_is_told_in_a_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "in.jsonl").write_text(line())
    run = blotter(*words, "--data-dir", "in.jsonl/data", folder=tmp_path)
    assert run.returncode == 3, run.stdout
    assert "in.jsonl" in run.stderr
    assert "Traceback" not in run.stderr


def test_when_nothing_was_taken_nothing_is_published(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": "a7",\n')
    run = blotter("ingest", "in.jsonl", folder=tmp_path)
    assert run.returncode == 2
    assert "e.g. in.jsonl line 1: Expecting" in run.stdout
    assert not (tmp_path / "data" / "published").exists()


def test_ingest_takes_what_is_good_and_says_what_it_left_out(tmp_path: Path) -> None:
    lines = [
        line(),
        line(id="a2", url="https://www.kent.police.uk/news/kent/latest/x/", force=None),
        line(id="a3", force="narnia"),
        line(id="a4", published="2999-01-01"),
        line(id="a5", published=None),
        line(id="a6", text=" "),
        '{"id": "a7",',
        '["no", "article"]',
    ]
    (tmp_path / "in.jsonl").write_bytes("\n".join(lines).encode() + b"\n\xff\xfe\n")
    run = blotter("ingest", "in.jsonl", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    for reason in (
        "unknown force",
        "date in the future",
        "no date",
        "empty text",
        "invalid JSON",
        "not an article",
        "invalid UTF-8",
    ):
        assert reason in run.stdout
    published = tmp_path / "data" / "published" / "blotter.duckdb"
    with open_reader(published) as reader:
        assert reader.execute("SELECT force_id FROM articles ORDER BY 1").fetchall() == [("essex",), ("kent",)]
        assert reader.execute("SELECT count(*) FROM quarantine").fetchall() == [(7,)]
    again = blotter("ingest", "in.jsonl", folder=tmp_path)
    assert "0 new, 0 amended" in again.stdout


def test_the_weeks_of_what_came_in(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(line())
    blotter("ingest", "in.jsonl", folder=tmp_path)
    week = blotter("week", "2022-W41", "--force", "essex", "--format", "json", folder=tmp_path)
    rows = {(row["kind"], row["item"]): row["total"] for row in json.loads(week.stdout)}
    assert rows[("arrest", None)] == 19
    assert rows[("seizure", "heroin")] == 700
    query = blotter("sql", "SELECT kind, total FROM weekly WHERE kind = 'arrest'", "--format", "csv", folder=tmp_path)
    assert query.stdout == "kind,total\narrest,19.0\n"
    wrong = blotter("sql", "SELEC", folder=tmp_path)
    assert wrong.returncode == 2
    assert "syntax error" in wrong.stderr


@pytest.mark.slow
def test_demo_is_an_ordinary_night_and_twice_changes_nothing(tmp_path: Path) -> None:
    run = blotter("demo", "--data-dir", "demo", folder=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "43 fetched; 73 new articles" in run.stdout
    assert "2022-W41 beside 2022-W40" in run.stdout
    report = (tmp_path / "demo" / "reports" / "2022-W41.html").read_text()
    assert "43 of 43 sources were seen on all seven days" in report
    assert "2022-W41" in (tmp_path / "demo" / "reports" / "index.html").read_text()
    count = "SELECT (SELECT count(*) FROM article_versions), (SELECT count(*) FROM facts)"
    with open_reader(tmp_path / "demo" / "published" / "blotter.duckdb") as reader:
        before = reader.execute(count).fetchall()
        assert check_every_figure_opens(reader) > 100
    again = blotter("demo", "--data-dir", "demo", folder=tmp_path)
    assert again.returncode == 0, again.stderr
    assert "0 new articles, 0 amended" in again.stdout
    with open_reader(tmp_path / "demo" / "published" / "blotter.duckdb") as reader:
        assert reader.execute(count).fetchall() == before


@pytest.mark.slow
def test_no_network_ends_soon_with_a_line_a_source_and_leaves_the_warehouse(tmp_path: Path) -> None:
    sources = "\n".join(
        f'[{name}]\nname = "{name} Police"\nhost = "{name}.invalid"\nplatform = "soh"\nlisting = "/news/"\nevidence = "verified"\n'
        for name in ("essex", "kent", "surrey")
    )
    (tmp_path / "sources.toml").write_text(sources)
    run = blotter("nightly", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml")
    assert run.returncode == 1
    for name in ("essex", "kent", "surrey"):
        (told,) = [text for text in run.stdout.splitlines() if text.startswith(name)]
        assert "broken" in told
        assert "does not resolve" in told
    assert "no source could be read" in run.stderr
    assert not (tmp_path / "data" / "published").exists()
