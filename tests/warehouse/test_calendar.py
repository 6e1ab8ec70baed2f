from collections.abc import Iterator
from datetime import date

import duckdb
import pytest

from flows.convert import force_rows, source_rows
from scrapers.sources import load_sources
from warehouse import load
from warehouse.reference.sync import sync_calendar
from warehouse.store import migrate
from warehouse.types import Connection


@pytest.fixture(scope="module")
def warehouse() -> Iterator[Connection]:
    with duckdb.connect() as connection:
        migrate(connection)
        sources = load_sources().values()
        load.load_sources(connection, source_rows(sources), force_rows(sources))
        yield connection


def test_populations_add_up_to_the_published_totals(warehouse: Connection) -> None:
    """ONS, NRS and NISRA mid-2019: England 56,286,961, Wales 3,152,879, Scotland 5,463,300, Northern Ireland 1,893,667."""
    sums = dict(
        warehouse.execute(
            "SELECT if(jurisdiction = 'England and Wales' AND region <> 'Wales', 'England', region), sum(population)"
            " FROM forces WHERE population IS NOT NULL GROUP BY 1"
        ).fetchall()
    )
    assert sums == {"England": 56_286_961, "Wales": 3_152_879, "Scotland": 5_463_300, "Northern Ireland": 1_893_667}


def test_only_bodies_without_an_area_have_no_population(warehouse: Connection) -> None:
    bare = warehouse.execute("SELECT force_id FROM forces WHERE population IS NULL ORDER BY 1").fetchall()
    assert [force for (force,) in bare] == ["btp", "nca", "npcc", "rocu"]
    assert warehouse.execute("SELECT DISTINCT population_date FROM forces WHERE population IS NOT NULL").fetchall() == [
        (date(2019, 6, 30),)
    ]


@pytest.mark.parametrize(
    ("week", "intensification", "sceptre"),
    [
        ("2022-W40", "verified", None),
        ("2021-W20", "unproven", None),
        ("2019-W38", None, "verified"),
        ("2022-W41", None, None),
    ],
)
def test_weeks_of_action(warehouse: Connection, week: str, intensification: str | None, sceptre: str | None) -> None:
    row = warehouse.execute("SELECT intensification, sceptre FROM weeks WHERE week = ?", [week]).fetchall()
    assert row == [(intensification, sceptre)]


def test_every_week_once_and_years_of_53_weeks(warehouse: Connection) -> None:
    query = "SELECT count(*), count(DISTINCT week), min(week), max(week) FROM weeks"
    assert warehouse.execute(query).fetchall() == [(1356, 1356, "2010-W01", "2035-W52")]
    long_years = warehouse.execute("SELECT iso_year FROM weeks WHERE iso_week = 53 ORDER BY 1").fetchall()
    assert [year for (year,) in long_years] == [2015, 2020, 2026, 2032]


def test_bank_holidays_differ_by_jurisdiction(warehouse: Connection) -> None:
    """Easter week 2022: Monday everywhere but Scotland; St Patrick's Day in Northern Ireland only."""
    query = (
        "SELECT bank_holidays_england_wales, bank_holidays_scotland, bank_holidays_northern_ireland"
        " FROM weeks WHERE week_start = ?"
    )
    assert warehouse.execute(query, [date(2022, 4, 18)]).fetchall() == [(1, 0, 1)]
    assert warehouse.execute(query, [date(2022, 3, 14)]).fetchall() == [(0, 0, 1)]


@pytest.mark.parametrize(
    ("monday", "numbers"),
    [
        (date(2021, 12, 20), (0, 0, 0)),  # Christmas on a Saturday: its holiday is the Monday after
        (date(2021, 12, 27), (2, 2, 2)),
        (date(2020, 12, 28), (2, 2, 2)),  # week 53: Boxing Day's substitute and New Year
        (date(2021, 1, 4), (0, 1, 0)),  # 2 January was a Saturday, which Scotland made up for
        (date(2020, 7, 13), (0, 0, 1)),  # the Twelfth was a Sunday
        (date(2026, 6, 15), (0, 1, 0)),  # Scotland at the World Cup
    ],
)
def test_a_holiday_on_a_weekend_is_its_substitute(
    warehouse: Connection, monday: date, numbers: tuple[int, int, int]
) -> None:
    query = "SELECT COLUMNS('^bank_holidays_') FROM weeks WHERE week_start = ?"
    assert warehouse.execute(query, [monday]).fetchall() == [numbers]


def test_every_jurisdiction_has_its_number_of_holidays(warehouse: Connection) -> None:
    """2019, a year without an extra one: eight, nine and ten, as GOV.UK lists them."""
    query = "SELECT jurisdiction, count(*) FROM bank_holidays WHERE year(day) = 2019 GROUP BY ALL ORDER BY ALL"
    assert warehouse.execute(query).fetchall() == [("England and Wales", 8), ("Northern Ireland", 10), ("Scotland", 9)]


def test_a_holiday_that_is_announced_later_comes_with_the_next_run(warehouse: Connection) -> None:
    every = "FROM bank_holidays ORDER BY ALL"
    before = warehouse.execute(every).fetchall()
    warehouse.execute("DELETE FROM bank_holidays WHERE year(day) = year(today()) AND jurisdiction = 'Scotland'")
    sync_calendar(warehouse)
    assert warehouse.execute(every).fetchall() == before
    warehouse.execute("INSERT INTO bank_holidays VALUES ('2021-12-25', 'Scotland', 'Christmas Day')")  # of old files
    sync_calendar(warehouse)
    assert warehouse.execute(every).fetchall() == before


def test_filling_again_changes_nothing(warehouse: Connection) -> None:
    before = warehouse.execute("FROM weeks ORDER BY ALL").fetchall()
    sync_calendar(warehouse)
    assert warehouse.execute("FROM weeks ORDER BY ALL").fetchall() == before
