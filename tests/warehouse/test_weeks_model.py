"""Every figure of every comparison, and what it opens to, equals that of a plain model."""

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.filled import BODIES, THIS, WEEKS, fill
from tests.warehouse.weekly_model import Fact, Model
from warehouse.types import Connection
from warehouse.weeks import compare_weeks
from warehouse.why import behind, figures


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    kind, item, unit = draw(
        st.sampled_from(
            [
                ("arrest", None, "people"),
                ("charge", None, "people"),
                ("charge", None, "offences"),
                ("seizure", "heroin", "g"),
                ("seizure", "heroin", "wraps"),
                ("seizure", "cash", "GBP"),
            ]
        )
    )
    published = THIS + timedelta(days=draw(st.integers(-28, 13)))
    end = draw(st.none() | st.none() | st.integers(0, 20).map(lambda n: published - timedelta(days=n)))
    start = end and draw(st.none() | st.sampled_from([0, 1, 6, 13, 14, 90]).map(lambda n: end - timedelta(days=n)))
    source = draw(st.sampled_from(BODIES)).id
    return Fact(
        source,
        draw(st.sampled_from([source, source, source, "essex"])),
        published,
        kind,
        item,
        unit,
        draw(st.none() | st.integers(0, 1000).map(float)),
        None if item else draw(st.sampled_from([None, "drug_supply", "robbery"])),
        draw(st.sampled_from(["current", "current", "current", "earlier", "background"])),
        draw(st.sampled_from([False, False, False, True])),
        start,
        end,
        draw(st.sampled_from([None, None, None, None, "in force", "in region", "by another region"])),
    )


@st.composite
def coverage(draw: st.DrawFn) -> dict[tuple[str, date], str]:
    """Weeks seen whole, in part, or not at all, source by source, with failures between."""
    days: dict[tuple[str, date], str] = {}
    for body in BODIES:
        for week in WEEKS:
            seen_days = draw(st.sampled_from([7, 7, 7, 7, 7, 7, 0, 1, 5, 6]))
            for n in range(7):
                if n < seen_days:
                    days[body.id, week + timedelta(days=n)] = draw(st.sampled_from(["fetched", "quiet", "backfilled"]))
                elif draw(st.booleans()):
                    days[body.id, week + timedelta(days=n)] = draw(st.sampled_from(["refused", "broken", "moved"]))
        days[body.id, THIS + timedelta(days=7)] = draw(st.sampled_from(["fetched", "fetched", "quiet", "refused"]))
    return days


models = st.builds(lambda f, c: Model(BODIES, f, c), st.lists(facts(), min_size=8, max_size=30), coverage())
ASKED = st.tuples(
    st.sampled_from(["kind", "force", "region", "offence"]),
    st.sampled_from([None, None, None, "essex", "nca"]),
    st.sampled_from([None, None, None, "East of England"]),
    st.sampled_from([1, 5, 7]),
    st.sampled_from([1, 4]),
)


def near(found: object, wanted: object) -> bool:
    if isinstance(found, float | int) and isinstance(wanted, float | int):
        return abs(found - wanted) <= 1e-9 * max(1, abs(wanted))
    return found == wanted


@settings(max_examples=15, deadline=None)
@given(models, st.lists(ASKED, min_size=5, max_size=5), st.integers(0, 1000))
def test_every_figure_equals_that_of_the_plain_model(
    warehouse: Connection, model: Model, asked: list[tuple[str, str | None, str | None, int, int]], arrival: int
) -> None:
    """Random facts with periods, parts, retellings and amendments, in any order, seen in any part, asked in any way."""
    fill(warehouse, model, Random(arrival))  # noqa: S311  # no secret
    rows = warehouse.execute(
        "SELECT week_start, force_id, kind, item, unit, total, facts, force_total, force_facts FROM weekly"
    ).fetchall()
    assert {tuple(row[:5]): tuple(row[5:]) for row in rows} == model.weekly()
    for per, force, region, least, weeks in asked:
        beside = WEEKS[-1 - weeks : -1]
        wanted = model.compare(THIS, beside, per, force, region, least)
        found = compare_weeks(warehouse, THIS, beside, force, region, per, least)
        assert {(line.place, line.kind, line.item, line.offence, line.unit) for line in found} == set(wanted)
        for line in found:
            model_line = wanted[line.place, line.kind, line.item, line.offence, line.unit]
            for name, value in model_line.items():
                if name not in ("rate_base", "instead"):
                    assert near(getattr(line, name), value), (name, getattr(line, name), value, line)
            assert (line.rate is None) == (not model_line["rate_base"] or line.like_total is None)


@settings(max_examples=15, deadline=None)
@given(models)
def test_every_figure_opens_to_facts_that_add_up_to_it(warehouse: Connection, model: Model) -> None:
    """For each force and for all together: the sum behind `why` is that of `weekly` and of the comparison."""
    fill(warehouse, model)
    for force in (None, *(body.id for body in BODIES)):
        for line in compare_weeks(warehouse, THIS, WEEKS[-2], force):
            opened = behind(warehouse, THIS, kind=line.kind, item=line.item, unit=line.unit, force=force)
            same = [f for f in figures(opened) if f.unit == line.unit]
            assert [(f.total, f.facts) for f in same] == ([(line.total, line.facts)] if line.facts else [])
    for line in compare_weeks(warehouse, THIS, WEEKS[-2], region="East of England"):
        opened = behind(warehouse, THIS, kind=line.kind, item=line.item, unit=line.unit, region="East of England")
        same = [f for f in figures(opened) if f.unit == line.unit]
        assert [(f.total, f.facts) for f in same] == ([(line.total, line.facts)] if line.facts else [])
    rows = warehouse.execute("SELECT force_id, kind, item, unit, force_total, force_facts FROM weekly WHERE week_start = $1", [THIS]).fetchall()  # fmt: skip
    for force, kind, item, unit, total, number in rows:
        (opened_figure,) = figures(behind(warehouse, THIS, kind=kind, item=item, unit=unit, force=force))
        assert (opened_figure.total, opened_figure.facts) == (total, number)
