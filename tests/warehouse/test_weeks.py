"""Week against week: never nought where it is unknown, like for like, by anything."""

from dataclasses import replace
from datetime import date, timedelta

import duckdb
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.warehouse.filled import BODIES, THIS, WEEKS, fill
from tests.warehouse.test_warehouse import article, begin
from tests.warehouse.weekly_model import Fact, Model
from warehouse import load
from warehouse.records import CoverageRow
from warehouse.settle import settle
from warehouse.store import WarehouseError, migrate
from warehouse.types import Connection
from warehouse.weeks import Compared, compare_weeks, latest_week, others, parse_week, seen


def told(source: str, day: date, quantity: float | None = 10.0, **fields: object) -> Fact:
    fact = Fact(source, source, day, "arrest", None, "people", quantity, None, "current", False, None, None, None)
    return replace(fact, **fields)


def days_of(source: str, week: date, number: int = 7, outcome: str = "backfilled") -> dict[tuple[str, date], str]:
    return {(source, week + timedelta(days=n)): outcome for n in range(number)}


def every_day(*weeks: date, but: tuple[tuple[str, date], ...] = ()) -> dict[tuple[str, date], str]:
    return {k: v for b in BODIES for w in weeks if (b.id, w) not in but for k, v in days_of(b.id, w).items()}


def only(lines: list[Compared]) -> Compared:
    (line,) = lines
    return line


def test_seen_and_none_told_is_nought_not_seen_is_unknown(warehouse: Connection) -> None:
    fill(warehouse, Model(BODIES, [told("essex", THIS)], every_day(THIS, WEEKS[-2])))
    assert only(compare_weeks(warehouse, THIS)).against == 0
    assert only(compare_weeks(warehouse, THIS, WEEKS[0])).against is None
    assert only(compare_weeks(warehouse, THIS, WEEKS[0])).coverage_against == "not seen"


def test_a_night_begins_a_day_and_does_not_see_its_end(warehouse: Connection) -> None:
    """At a quarter past three on Sunday nobody knows what Sunday will bring: no figure of the week is 0 yet."""
    nights = every_day(WEEKS[-2]) | dict.fromkeys(every_day(THIS), "fetched")
    model = Model(BODIES, [told("essex", WEEKS[-2])], nights)
    fill(warehouse, model)
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.coverage, line.days_seen, line.days_expected) == (None, "partly", 24, 28)
    assert (line.like_sources, latest_week(warehouse)) == (0, WEEKS[-2])
    monday = {(body.id, THIS + timedelta(days=7)): "quiet" for body in BODIES}
    fill(warehouse, replace(model, coverage=nights | monday))
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.coverage, line.change, latest_week(warehouse)) == (0, "whole", -10, THIS)


def test_a_day_that_no_later_night_looked_back_on_was_not_seen(warehouse: Connection) -> None:
    """The site refuses from Tuesday on: of Monday only its first hours are known."""
    refused = days_of("essex", THIS, 7, "refused") | {("essex", THIS): "fetched"}
    fill(warehouse, Model(BODIES, [], every_day(WEEKS[-2]) | refused))
    query = "SELECT days_seen, days_failed FROM week_coverage WHERE source_id = 'essex' AND week_start = $1"
    assert warehouse.execute(query, [THIS]).fetchall() == [(0, 6)]


def test_a_week_that_one_source_saw_in_part_is_not_nought(warehouse: Connection) -> None:
    """The fault that this replaces: one source's Monday made the whole country's week read 0."""
    fill(warehouse, Model(BODIES, [told("essex", THIS)], every_day(THIS) | days_of("kent", WEEKS[-2], 1)))
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.against, line.coverage_against) == (10, None, "partly")
    assert (line.days_seen_against, line.days_expected_against, line.like_sources) == (1, 28, 0)
    assert (line.like_total, line.like_against, line.change) == (None, None, None)


def test_like_for_like_takes_only_sources_that_cover_both(warehouse: Connection) -> None:
    """Kent was refused for a week; its 50 arrests are no rise."""
    model = Model(
        BODIES,
        [told("essex", THIS, 12), told("kent", THIS, 50), told("essex", WEEKS[-2], 10)],
        every_day(THIS, WEEKS[-2], but=(("kent", WEEKS[-2]),)) | days_of("kent", WEEKS[-2], 7, "refused"),
    )
    fill(warehouse, model)
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.against) == (62, 10)
    assert (line.like_total, line.like_against, line.change, line.change_percent) == (12, 10, 2, 20)
    assert line.like_sources == 3
    residents = 1_846_655 + 907_760  # the NCA has no area
    assert line.rate == pytest.approx(12 * 100_000 / residents)


def test_a_fact_told_of_a_week_nobody_saw_is_shown_and_not_compared(warehouse: Connection) -> None:
    """Coverage begins on the Monday on which a force sums up the week before."""
    fact = told("essex", THIS, 19, start=WEEKS[-2], end=WEEKS[-2] + timedelta(days=6))
    fill(warehouse, Model(BODIES, [fact], every_day(THIS)))
    line = only(compare_weeks(warehouse, WEEKS[-2], THIS))
    assert (line.total, line.coverage, line.against, line.like_total) == (19, "not seen", 0, None)
    assert warehouse.execute("SELECT total, coverage, days_seen FROM weekly").fetchall() == [(19, "not seen", 0)]


def test_told_without_a_figure_is_no_nought(warehouse: Connection) -> None:
    fill(warehouse, Model(BODIES, [told("essex", THIS, None)], every_day(THIS, WEEKS[-2])))
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.facts, line.like_total, line.against) == (None, 1, None, 0)


def test_the_mean_of_four_takes_weeks_seen_and_says_how_many(warehouse: Connection) -> None:
    """Essex: 8 and 4 in two weeks, none told in a third, the fourth not seen: (8 + 4 + 0) / 3."""
    model = Model(
        BODIES, [told("essex", WEEKS[0], 8), told("essex", WEEKS[2], 4), told("essex", THIS, 5)],
        every_day(*WEEKS, but=(("essex", WEEKS[3]),)),
    )  # fmt: skip
    fill(warehouse, model)
    line = only(compare_weeks(warehouse, THIS, others(warehouse, THIS, "last-four"), force="essex"))
    assert (line.against, line.weeks_against, line.like_against, line.like_weeks) == (4, 3, 4, 3)
    query = "SELECT against, weeks_against FROM compare_with_last_four('2022-W40', for_force := 'essex')"
    assert warehouse.execute(query).fetchall() == [(4, 3)]


def test_like_for_like_counts_a_telling_whose_other_one_was_not_seen(warehouse: Connection) -> None:
    """Essex and Kent tell one raid with the NCA, whose telling counts; the week before, the NCA was not seen.

    Essex 9 and 9 more of its own is no fall from 15 to 9: the raid is among what Essex and Kent told, once.
    """
    told_by_others = {"retold": "by another region"}
    facts = [told("nca", THIS, 9), told("essex", THIS, 9, **told_by_others), told("kent", THIS, 9, **told_by_others)]
    facts += [told("essex", THIS, 9), told("essex", WEEKS[-2], 15)]
    fill(warehouse, Model(BODIES, facts, every_day(THIS, WEEKS[-2], but=(("nca", WEEKS[-2]),))))
    line = only(compare_weeks(warehouse, THIS))
    assert (line.total, line.like_sources, line.like_total, line.like_against, line.change_percent) == (
        18,
        3,
        18,
        15,
        20,
    )


def test_a_worth_is_set_beside_the_mean_of_worths(warehouse: Connection) -> None:
    """1,000 pounds a week for four weeks, one of which was not seen whole: nothing fell to a quarter."""
    cash = {"kind": "seizure", "item": "heroin", "unit": "g"}
    fill(warehouse, Model(BODIES, [told("essex", week, **cash) for week in WEEKS], every_day(*WEEKS[1:])))
    warehouse.execute("UPDATE facts SET value_gbp = 1000")
    line = only(compare_weeks(warehouse, THIS, others(warehouse, THIS, "last-four")))
    assert (line.value_gbp, line.value_gbp_against, line.against, line.weeks_against) == (1000, 1000, 10, 3)
    assert only(compare_weeks(warehouse, THIS, WEEKS[0])).value_gbp_against == 1000


def test_the_series_has_a_row_for_every_week(warehouse: Connection) -> None:
    model = Model(
        BODIES, [told("essex", WEEKS[0], 8), told("essex", THIS, 5)],
        every_day(*WEEKS, but=(("essex", WEEKS[2]), ("essex", WEEKS[3]))) | days_of("essex", WEEKS[3], 3),
    )  # fmt: skip
    fill(warehouse, model)
    query = "SELECT week, total, coverage, days_seen, intensification FROM series('arrest', for_force := 'essex')"
    assert warehouse.execute(query).fetchall() == [
        ("2022-W36", 8, "whole", 7, None),
        ("2022-W37", 0, "whole", 7, None),
        ("2022-W38", None, "not seen", 0, None),
        ("2022-W39", None, "partly", 3, None),
        ("2022-W40", 5, "whole", 7, "verified"),
    ]


@pytest.mark.parametrize(
    ("week", "year_before"),
    [
        ("2022-W40", "2021-W40"),
        ("2021-W01", "2020-W01"),
        ("2021-W52", "2020-W52"),
        ("2020-W53", "2020-W01"),
        ("2027-W01", "2026-W01"),
        ("2026-W53", "2026-W01"),
        ("2021-W53", None),
    ],
)
def test_the_same_week_of_last_year(warehouse: Connection, week: str, year_before: str | None) -> None:
    query = "SELECT strftime(same_week_last_year($1), '%G-W%V')"
    if year_before is None:
        with pytest.raises(duckdb.InvalidInputException, match="no such ISO week"):
            warehouse.execute(query, [week]).fetchall()
        return
    assert warehouse.execute(query, [week]).fetchall() == [(year_before,)]
    assert others(warehouse, parse_week(week), "last-year") == [parse_week(year_before)]


@given(st.dates(date(2010, 1, 4), date(2035, 12, 1)))
@settings(max_examples=60, deadline=None)
@example(date(2020, 12, 31))
def test_weeks_are_pythons(warehouse: Connection, day: date) -> None:
    year, week, _ = day.isocalendar()
    monday = date.fromisocalendar(year, week, 1)
    name = f"{year}-W{week:02d}"
    assert warehouse.execute("SELECT monday($1::DATE), monday($2)", [day, name]).fetchall() == [(monday, monday)]
    wanted = monday - timedelta(days=364) if week == 53 else date.fromisocalendar(year - 1, week, 1)
    assert warehouse.execute("SELECT same_week_last_year($1)", [name]).fetchall() == [(wanted,)]


def test_intensification_against_intensification(warehouse: Connection) -> None:
    assert others(warehouse, parse_week("2022-W40"), "intensification") == [parse_week("2022-W10")]
    assert others(warehouse, parse_week("2022-W46"), "sceptre") == [parse_week("2022-W20")]
    with pytest.raises(WarehouseError, match="2022-W41 is no known week of county lines intensification; known are"):
        others(warehouse, parse_week("2022-W41"), "intensification")
    with pytest.raises(WarehouseError, match="the first known"):
        others(warehouse, parse_week("2019-W20"), "intensification")
    fill(warehouse, Model(BODIES, [told("essex", THIS), told("kent", parse_week("2022-W10"), 3)], every_day(THIS)))
    query = "SELECT total, against, against_week FROM compare_campaigns('2022-W40')"
    assert warehouse.execute(query).fetchall() == [(10, 3, "2022-W10")]
    with pytest.raises(duckdb.InvalidInputException, match="no known week"):
        warehouse.execute("FROM compare_campaigns('2022-W41')").fetchall()


def test_medians_stand_beside_sums(warehouse: Connection) -> None:
    tonne = [told("essex", THIS, q, kind="seizure", item="cocaine", unit="g") for q in (1_000_000.0, 3.0, 5.0)]
    fill(warehouse, Model(BODIES, tonne, every_day(THIS)))
    assert warehouse.execute("SELECT total, median_quantity, largest FROM weekly").fetchall() == [(1_000_008, 5, 1_000_000)]  # fmt: skip
    assert only(compare_weeks(warehouse, THIS)).median_quantity == 5


def test_what_another_body_tells_too_is_in_the_sum_of_the_region(warehouse: Connection) -> None:
    """The NCA's total holds Essex's 19 arrests: they are the region's all the same, and once in the country."""
    facts = [told("nca", THIS, 58), told("essex", THIS, 19, retold="by another region")]
    facts.append(told("norfolk", THIS, 19, retold="in region"))
    fill(warehouse, Model(BODIES, facts, every_day(THIS)))
    assert only(compare_weeks(warehouse, THIS)).total == 58
    assert only(compare_weeks(warehouse, THIS, region="East of England")).total == 19
    by_region = {line.place: line.total for line in compare_weeks(warehouse, THIS, per="region")}
    assert by_region == {"East of England": 19, "no area": 58}
    query = "SELECT region, total, facts, region_total, region_facts FROM weekly_by_region ORDER BY ALL"
    assert warehouse.execute(query).fetchall() == [("East of England", None, 0, 19, 1), (None, 58, 1, 58, 1)]
    query = "SELECT total FROM series('arrest', for_region := 'East of England') WHERE week = '2022-W40'"
    assert warehouse.execute(query).fetchall() == [(19,)]


def test_regions_and_offences_have_views(warehouse: Connection) -> None:
    facts = [told("essex", THIS, 4, offence="robbery"), told("norfolk", THIS, 2), told("nca", THIS, 1)]
    fill(warehouse, Model(BODIES, facts, every_day(THIS, but=(("norfolk", THIS),))))
    query = "SELECT region, total, days_seen, days_expected, coverage FROM weekly_by_region ORDER BY region"
    assert warehouse.execute(query).fetchall() == [("East of England", 6, 7, 14, "partly"), (None, 1, 7, 7, "whole")]
    query = "SELECT force_id, offence, total FROM weekly_by_offence ORDER BY force_id"
    assert warehouse.execute(query).fetchall() == [("essex", "robbery", 4), ("nca", None, 1), ("norfolk", None, 2)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"per": "colour"},
        {"force": "narnia"},
        {"region": "narnia"},
        {"force": "'; DROP TABLE facts; --"},
    ],
)
def test_what_is_in_no_list_is_refused(warehouse: Connection, wrong: dict[str, str]) -> None:
    fill(warehouse, Model(BODIES, [told("essex", THIS)], every_day(THIS)))
    with pytest.raises(WarehouseError, match=r"no such|per must be"):
        compare_weeks(warehouse, THIS, **wrong)
    assert warehouse.execute("SELECT count(*) FROM facts").fetchall() == [(1,)]


@pytest.mark.parametrize("call", ["series('parade')", "series('seizure', of_item := 'unicorn')", "compare_weeks('2022-W60', '2022-W40')"])  # fmt: skip
def test_a_macro_that_is_asked_for_nonsense_says_so(warehouse: Connection, call: str) -> None:
    fill(warehouse, Model(BODIES, [told("essex", THIS)], every_day(THIS)))
    with pytest.raises(duckdb.InvalidInputException, match="no such"):
        warehouse.execute(f"FROM {call}").fetchall()


def test_coverage_is_said_in_words(warehouse: Connection) -> None:
    fill(warehouse, Model(BODIES, [], every_day(THIS) | days_of("kent", WEEKS[-2], 3)))
    assert str(seen(warehouse, THIS)) == "4 of 4 sources seen all week"
    assert str(seen(warehouse, WEEKS[-2])) == "0 of 4 sources seen all week, 1 partly; 3 of 28 days"
    assert str(seen(warehouse, WEEKS[-3])) == "not seen (0 of 4 sources)"
    assert latest_week(warehouse) == THIS


def test_a_published_copy_compares_the_same() -> None:
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        load.load_articles(connection, "run1", "r1", [article(n) for n in range(5)])
        load.load_coverage(connection, "run1", CoverageRow("essex", date(2022, 10, 6), "fetched", "", 9, 3, 1, 0))
        before = compare_weeks(connection, THIS)
        settle(connection, few=0)
        assert compare_weeks(connection, THIS) == before
        assert before[0].total == 95
