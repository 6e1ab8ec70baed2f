"""The weekly report: figures that open, gaps that are no noughts, and hostile words that stay words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from bs4 import BeautifulSoup

from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.look import kinds_told, search, trend
from warehouse.records import FactRow, SourceRow
from warehouse.report import write_report
from warehouse.report.data import read_week
from warehouse.report.figures import Beside
from warehouse.report.page import amount, change, markdown_cell, number, span
from warehouse.store import WarehouseError, migrate
from warehouse.types import Connection

MONDAY = date(2022, 10, 3)  # of 2022-W40
HOSTILE = '<script>alert(1)</script> \u202egnp.exe =HYPERLINK("http://x") [a](javascript:alert(1)) | cell'


@pytest.fixture(scope="module")
def reader() -> Iterator[Connection]:
    """Essex seen for two weeks and Kent for the second; the week before those was not seen."""
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        bodies = ("essex", "kent")
        load.load_sources(
            connection,
            [SourceRow(b, b, b, f"www.{b}.police.uk", "soh", True, "verified") for b in bodies],
            [(b, f"{b.title()} Police", None) for b in bodies],
        )
        noon = datetime(2022, 10, 6, 12, tzinfo=UTC)
        heroin = replace(ARREST, kind="seizure", item="heroin", unit="g", quantity=220.0, value_gbp=11_000.0)
        load.load_articles(
            connection,
            "run1",
            "r1",
            [
                article(1, replace(ARREST, quantity=19.0), published=noon, source_id="essex", force_id="essex"),
                article(2, replace(heroin, snippet=HOSTILE), published=noon, source_id="essex", force_id="essex"),
                article(
                    3,
                    replace(ARREST, quantity=5.0),
                    published=noon - timedelta(days=7),
                    source_id="essex",
                    force_id="essex",
                ),
            ],
        )
        connection.execute("UPDATE articles SET url = 'javascript:alert(1)' WHERE article_id = 'essex:2'")
        connection.execute("UPDATE article_versions SET title = $1 WHERE article_id = 'essex:2'", [HOSTILE])
        days = [("essex", MONDAY - timedelta(days=7) + timedelta(days=n)) for n in range(14)]
        days += [("kent", MONDAY + timedelta(days=n)) for n in range(7)]
        for source, day in days:
            connection.execute(
                "INSERT INTO coverage VALUES ($1, $2, 'backfilled', '', 1, 1, 0, 0, 'run1')", [source, day]
            )
        yield connection


@pytest.fixture(scope="module")
def page(reader: Connection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_report(reader, MONDAY, tmp_path_factory.mktemp("reports"), chart_files=True).page


@pytest.fixture(scope="module")
def soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")


def test_a_figure_stands_beside_other_weeks_and_unknown_is_no_nought(reader: Connection) -> None:
    week = read_week(reader, MONDAY)
    arrests = next(figure for figure in week.glance if figure.key == "arrest")
    charges = next(figure for figure in week.glance if figure.key == "charge")
    assert arrests.total == 19
    assert arrests.year.value is None  # nobody saw last year
    assert charges.total == 0  # both bodies seen all week, and none told
    assert charges.before.value is None  # Kent was not seen the week before


def test_every_linked_figure_opens_facts_that_add_up(soup: BeautifulSoup, reader: Connection) -> None:
    links = soup.select(".tile a.big")
    assert links
    for link in links:
        table = soup.select_one(link["href"])
        assert table is not None, link["href"]
        assert table.select("tbody tr")
    assert sum(fact["quantity"] for fact in read_week(reader, MONDAY).facts if fact["kind"] == "arrest") == 19


def test_hostile_words_stay_words(soup: BeautifulSoup) -> None:
    assert not soup.select("script")
    assert not soup.select("[href^=javascript]")
    assert not [tag for tag in soup.find_all(True) for name in tag.attrs if name.startswith("on")]
    told = next(tag for tag in soup.select("bdi") if "gnp.exe" in tag.text)  # isolated, so that it turns nothing round
    assert told.text == HOSTILE
    assert markdown_cell("a|b <i>") == "a\\|b \\<i\\>"


def test_the_page_needs_nothing_else(page: Path, soup: BeautifulSoup) -> None:
    assert page.stat().st_size < 1_500_000
    assert not soup.select("script, link, iframe, img, object")
    assert "default-src 'none'" in soup.select_one("meta[http-equiv]")["content"]  # type: ignore[index]
    assert not re.search(r"url\(|@import", page.read_text(encoding="utf-8"))


def test_it_can_be_heard_and_tabbed(soup: BeautifulSoup) -> None:
    assert soup.html is not None
    assert soup.html["lang"] == "en-GB"
    assert [heading.name for heading in soup.find_all(["h1", "h2"])].count("h1") == 1
    assert all(svg.get("aria-label") for svg in soup.select("svg"))
    assert all(cell.get("scope") for cell in soup.select("th"))
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    assert all(soup.select_one(tag["aria-labelledby"].join(("#", ""))) for tag in soup.select("[aria-labelledby]"))


def test_charts_come_as_files_and_the_index_lists_what_was_written(page: Path) -> None:
    charts = {path.name for path in (page.parent / "charts").iterdir()}
    assert {"2022-W40-trend-arrest.svg", "2022-W40-trend-arrest.png"} <= charts
    assert (page.parent / "charts" / "2022-W40-trend-arrest.png").read_bytes().startswith(b"\x89PNG")
    index = BeautifulSoup((page.parent / "index.html").read_text(encoding="utf-8"), "lxml")
    assert [link["href"] for link in index.select("a[href$='.html']")] == ["2022-W40.html"]  # W39 has no page yet
    assert "2022-W39" in index.text
    assert "19" in (page.parent / "2022-W40.md").read_text(encoding="utf-8")


def test_a_week_that_nobody_saw_says_so(reader: Connection, tmp_path: Path) -> None:
    made = write_report(reader, MONDAY - timedelta(days=70), tmp_path)
    assert "This week was not seen" in made.page.read_text(encoding="utf-8")


def test_trend_and_search(reader: Connection) -> None:
    (points,) = trend(reader, "arrest", force="essex", weeks=2).values()
    assert [(point.week, point.total) for point in points] == [("2022-W39", 5.0), ("2022-W40", 19.0)]
    assert kinds_told(reader, "essex") == ["arrest", "seizure"]
    assert [found.item for found in search(reader, "HYPERLINK alert")] == ["heroin"]
    assert search(reader, "perlink") == []  # words are found at their beginning
    assert search(reader, ".*") == []  # and are no expressions
    assert search(reader, "   ") == []
    with pytest.raises(WarehouseError, match="no such kind"):
        trend(reader, "arrests")


def test_words_for_people() -> None:
    fact = {"quantity": 7000.0, "quantity_high": None, "unit": "GBP", "qualifier": "at_least", "value_gbp": None}
    assert amount(fact) == "at least £7,000"
    assert number(None) == "–"
    assert number(145.92, "g") == "146 g"
    assert number(0.5, "g") == "0.5 g"
    assert span(MONDAY) == "3 to 9 October 2022"
    assert span(date(2022, 10, 31)) == "31 October to 6 November 2022"
    assert span(date(2022, 12, 26)) == "26 December 2022 to 1 January 2023"


@pytest.mark.parametrize(
    ("total", "against", "said"),
    [(12.0, 8.0, "+50 %"), (0.0, 4.0, "-100 %"), (3.0, 0.0, "from none"), (0.0, 0.0, "still none"), (None, 3.0, ""), (90.0, 3.0, "× 30")],
)  # fmt: skip
def test_how_a_figure_stands_to_another(total: float | None, against: float, said: str) -> None:
    assert change(Beside(7.0, total, against)) == said
    assert change(Beside(None, total, against)) == ""


@pytest.fixture
def told() -> Iterator[Callable[..., Connection]]:
    """Essex and Kent with these facts of the week, and of the week before; seen on so many days of each."""
    with duckdb.connect() as connection:

        def made(facts: dict[tuple[str, int], list[FactRow]], days: dict[tuple[str, int], int]) -> Connection:
            migrate(connection)
            begin(connection)
            sources = [SourceRow(b, b, b, f"www.{b}.police.uk", "soh", True, "verified") for b in ("essex", "kent")]
            load.load_sources(connection, sources, [(b, f"{b.title()} Police", None) for b in ("essex", "kent")])
            noon = datetime(2022, 10, 6, 12, tzinfo=UTC)
            rows = [
                article(n, fact, published=noon - timedelta(days=7 * back), source_id=force, force_id=force)
                for n, (force, back, fact) in enumerate((f, b, one) for (f, b), every in facts.items() for one in every)
            ]
            load.load_articles(connection, "run1", "r1", rows)
            for (source, back), number in days.items():
                first = MONDAY - timedelta(days=7 * back)
                connection.executemany(
                    "INSERT INTO coverage VALUES (?, ?, 'backfilled', '', 1, 1, 0, 0, 'run1')",
                    [(source, first + timedelta(days=n)) for n in range(number)],
                )
            return connection

        yield made


WHOLE = {(force, back): 7 for force in ("essex", "kent") for back in (0, 1)}
CASH = replace(ARREST, kind="seizure", item="cash", unit="GBP", quantity=None, offence=None)
KNIFE = replace(CASH, item="knife", unit=None)


def test_a_quantity_of_cash_is_no_nought(told: Callable[..., Connection]) -> None:
    """Seen to the end, and told of without a number: neither "£0 seized" nor "0 weapons"."""
    both = [CASH, KNIFE]
    week = read_week(told({("essex", 0): both, ("kent", 1): both}, WHOLE), MONDAY)
    for key in ("seizure-cash", "seizure-weapon"):
        figure = next(one for one in week.glance if one.key == key)
        assert (figure.total, figure.before.value, change(figure.before)) == (None, None, "")
    assert next(one for one in week.glance if one.key == "arrest").total == 0


def test_a_number_beside_a_vague_amount_stands(told: Callable[..., Connection]) -> None:
    facts = [CASH, replace(CASH, quantity=500.0)]
    week = read_week(told({("essex", 0): facts}, WHOLE), MONDAY)
    cash = next(one for one in week.glance if one.key == "seizure-cash")
    assert (cash.total, cash.before.value, change(cash.before)) == (500.0, 0.0, "from none")


def test_a_change_is_of_the_sources_that_cover_both_weeks(told: Callable[..., Connection]) -> None:
    """Kent was not seen the week before: 10 arrests of Essex became 12, and no 10 became 62."""
    facts = {("essex", 0): [replace(ARREST, quantity=12.0)], ("kent", 0): [replace(ARREST, quantity=50.0)]}
    facts[("essex", 1)] = [replace(ARREST, quantity=10.0)]
    seen = {week: days for week, days in WHOLE.items() if week != ("kent", 1)}
    week = read_week(told(facts, seen), MONDAY)
    arrests = next(one for one in week.glance if one.key == "arrest")
    assert (arrests.total, arrests.before.value, change(arrests.before)) == (62.0, 10.0, "+20 %")


def test_the_largest_find_is_the_largest_and_not_the_one_with_a_worth(told: Callable[..., Connection]) -> None:
    heroin = replace(CASH, item="heroin", unit="g")
    facts = [replace(heroin, quantity=10.0, value_gbp=600.0), replace(heroin, quantity=400.0)]
    week = read_week(told({("essex", 0): facts}, WHOLE), MONDAY)
    assert [row["quantity"] for row in week.largest] == [400.0]


def test_how_well_a_week_of_action_is_known_is_said(told: Callable[..., Connection], tmp_path: Path) -> None:
    made = write_report(told({}, WHOLE), date(2021, 10, 11), tmp_path)
    words = " ".join(BeautifulSoup(made.page.read_text(encoding="utf-8"), "lxml").text.split())
    assert "That 2021-W20 was such a week is not well known: unproven." in words
    assert "2021-W41 was such" not in words
