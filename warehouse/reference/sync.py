"""Bring calendar and forces to the state of the data files beside this module."""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files

import duckdb
import holidays
import pyarrow as pa

from warehouse.store import WarehouseError

FIRST_YEAR, LAST_YEAR = 2010, 2035  # ISO years; the archives that a backfill can read begin about 2010
POPULATION_DATE = date(2019, 6, 30)
POPULATION_SOURCE = (
    "ONS mid-2019 population estimates by local authority, summed over the force's area;"
    " National Records of Scotland and NISRA for Scotland and Northern Ireland"
)
_SATURDAY = 5
# England and Wales keep the same bank holidays.
_JURISDICTIONS = {"England and Wales": "ENG", "Scotland": "SCT", "Northern Ireland": "NIR"}


def sync_forces(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill region, jurisdiction, regional unit and population of the forces that are there."""
    rows = [{**row, "rocu": row["rocu"] or None, "population": int(row["population"])} for row in _data("forces.csv")]
    connection.register("reference_rows", pa.Table.from_pylist(rows))
    connection.execute(
        """
        UPDATE forces f SET region = r.region, jurisdiction = r.jurisdiction, rocu = r.rocu, population = r.population,
            population_date = $day, population_source = $source
        FROM reference_rows r
        WHERE r.force_id = f.force_id AND (
            f.population IS DISTINCT FROM r.population OR f.region IS DISTINCT FROM r.region
            OR f.rocu IS DISTINCT FROM r.rocu OR f.population_date IS DISTINCT FROM $day
        )
        """,
        {"day": POPULATION_DATE, "source": POPULATION_SOURCE},
    )
    connection.unregister("reference_rows")


def sync_calendar(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill weeks, campaign weeks and bank holidays; nothing happens when they are there.

    Raises:
        WarehouseError: a campaign week of the data file is no Monday to Sunday.
    """
    campaigns = [
        (
            row["campaign"],
            date.fromisoformat(row["first_day"]),
            date.fromisoformat(row["last_day"]),
            row["evidence"],
            row["note"] or None,
        )
        for row in _data("campaign_weeks.csv")
    ]
    for campaign, first, last, *_ in campaigns:
        if first.weekday() or last - first != timedelta(days=6):
            raise WarehouseError(f"campaign_weeks.csv: {campaign} from {first} to {last} is no Monday to Sunday")
    known = connection.execute("FROM campaign_weeks").fetchall()
    ((weeks,),) = connection.execute("SELECT count(*) FROM calendar").fetchall()
    if sorted(known) == sorted(campaigns) and weeks == len(list(_mondays())) and _holidays_stand(connection):
        return
    for table in ("campaign_weeks", "bank_holidays", "calendar"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  # names above
    _insert(connection, "campaign_weeks", ("campaign", "first_day", "last_day", "evidence", "note"), campaigns)
    _insert(
        connection,
        "bank_holidays",
        ("day", "jurisdiction", "name"),
        list(_bank_holidays(range(FIRST_YEAR, LAST_YEAR + 1))),
    )
    _insert(
        connection, "calendar", ("week_start", "week", "iso_year", "iso_week"),
        [(day, f"{day:%G-W%V}", *day.isocalendar()[:2]) for day in _mondays()],
    )  # fmt: skip


def _mondays() -> Iterator[date]:
    day = date.fromisocalendar(FIRST_YEAR, 1, 1)
    while day.isocalendar().year <= LAST_YEAR:
        yield day
        day += timedelta(days=7)


def _holidays_stand(connection: duckdb.DuckDBPyConnection) -> bool:
    """Are this year's and the next one's those of the library, which learns of extra ones by an upgrade?

    All years would take a second at every run.
    """
    this_year = datetime.now(UTC).year
    years = range(this_year, min(this_year + 1, LAST_YEAR) + 1)
    known = connection.execute("FROM bank_holidays").fetchall()
    return {row for row in known if row[0].year in years} == set(_bank_holidays(years)) and all(
        day.weekday() < _SATURDAY for day, *_ in known
    )


def _bank_holidays(years: range) -> Iterator[tuple[date, str, str]]:
    """A day that falls on a weekend is none: its substitute, which the library lists beside it, is."""
    for jurisdiction, code in _JURISDICTIONS.items():
        for day, name in sorted(holidays.country_holidays("GB", subdiv=code, years=years).items()):
            if day.weekday() < _SATURDAY and day.year in years:
                yield day, jurisdiction, name


def _data(name: str) -> list[dict[str, str]]:
    with files("warehouse.reference").joinpath(name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _insert(
    connection: duckdb.DuckDBPyConnection, table: str, names: tuple[str, ...], rows: Sequence[tuple[object, ...]]
) -> None:
    connection.register("reference_rows", pa.Table.from_pylist([dict(zip(names, row, strict=True)) for row in rows]))
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM reference_rows")  # noqa: S608  # names of this module
    connection.unregister("reference_rows")
