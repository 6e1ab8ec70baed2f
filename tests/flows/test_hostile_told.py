"""What hosts say of themselves goes into reasons, and reasons into Prefect's pages, logs, tables and mail."""

import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest

from flows.cli import archive as archive_commands
from flows.cli.output import Format, render
from flows.finish import Finished
from flows.logs import log_file, note
from flows.settings import Settings
from flows.shown import _summary
from scrapers.archive import Archive
from scrapers.http import Exchange
from scrapers.records import Outcome, SourceNight
from warehouse.report.page import _templates

BEACON = "redirects to https://x.uk/![a](https://evil.example/t.png)<img src=//evil.example>\n# Big [b](javascript:x)"
LIVE = re.compile(r"(?<!\\)(?:\\\\)*(?:\[|<)|^#", re.MULTILINE)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    yield Settings(data_dir=tmp_path / "data")
    import logging

    for handler in list(logging.getLogger("blotter").handlers):
        logging.getLogger("blotter").removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("reason", [BEACON, "\\" + BEACON, "\\\\[b](javascript:x)"])
def test_no_reason_brings_links_or_images_into_prefects_pages(reason: str) -> None:
    night = SourceNight("essex", date(2022, 10, 17), Outcome.MOVED, reason, silent=reason)
    told = _summary(Finished([night], held_back=reason))
    assert not LIVE.search(told), told
    assert len([line for line in told.splitlines() if line.startswith("- **essex**")]) == 2
    assert "evil.example" in told or "javascript" in told  # it is told, as words


@pytest.mark.parametrize("words", [BEACON, "\\" + BEACON, "a\\|b"])
def test_no_headline_brings_links_or_images_into_a_markdown_table(words: str) -> None:
    told = str(render([(words, 1)], ("title", "n"), Format.md))
    assert len(told.splitlines()) == 3
    assert not LIVE.search(told.replace("&lt;", "")), told
    assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", told.splitlines()[2])) == 3


@pytest.mark.parametrize("url", ["https://x.uk/>![a](https://evil.example/t.png)<b", "https://x.uk/ <i>\n# Big"])
def test_no_address_leaves_its_link_in_the_report_for_mail(url: str) -> None:
    template = _templates().from_string("<{{ url | markdown_link }}>")
    told = template.render(url=url)
    assert re.fullmatch(r"<https://x\.uk/[^<>\s]*>", told), told


@pytest.mark.parametrize("words", ["=1+1", " =1+1", "\n=1+1", "\t@x", "　=1+1", "+44", "-2"])
def test_no_cell_is_a_formula(words: str) -> None:
    told = str(render([(words,)], ("title",), Format.csv)).split("\n", 1)[1]
    assert told.lstrip('"').startswith("'"), told


def test_a_log_line_holds_whatever_a_host_says_and_steers_nothing(settings: Settings) -> None:
    note(settings, "source.ended", reason="a\udcff \x9b2J\x7f\u202e \n \x1b]0;x\x07")
    (line,) = log_file(settings).read_bytes().splitlines()
    assert json.loads(line)["reason"].startswith("a")
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202e]", line.decode())


def test_a_page_shown_in_a_terminal_does_not_steer_it(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    body = b"<p>\x1b]0;owned\x07\x9b2J 19 arrests \xe2\x80\xae</p>"
    with Archive(settings.archive, "run-1") as archive:
        exchange = Exchange("https://x.uk/a/", datetime.now(UTC), 0.1, 200, httpx.Headers(), body)
        place = archive.keep("essex", exchange, "page")
    assert place is not None
    archive_commands.show_page(place.file, place.offset, settings.data_dir)
    assert capsysbinary.readouterr().out == body  # into a file as it came
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True, raising=False)
    archive_commands.show_page(place.file, place.offset, settings.data_dir)
    shown = capsysbinary.readouterr().out.decode()
    assert "19 arrests" in shown
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
