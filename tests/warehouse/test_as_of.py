"""What was believed on an earlier day."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.test_warehouse import ARREST, NOON, article, begin
from warehouse import generations, load
from warehouse.settle import settle
from warehouse.store import migrate, open_writer
from warehouse.types import Connection
from warehouse.weeks import week_name


def day(number: int) -> datetime:
    return NOON + timedelta(days=number)


def told(connection: Connection, at: datetime) -> list[tuple[object, ...]]:
    return connection.execute(
        "SELECT article_id, quantity, counted, counted_in_force FROM facts_as_of($at) ORDER BY ALL", {"at": at}
    ).fetchall()


@pytest.fixture
def writer() -> Connection:
    connection = duckdb.connect()
    migrate(connection)
    begin(connection)
    return connection


def test_an_amended_figure_by_date(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    amended = article(1, replace(ARREST, quantity=20.0), content_hash="other", fetched_at=day(2))
    load.load_articles(writer, "run2", "r1", [amended])
    assert told(writer, day(-1)) == []
    assert told(writer, day(1)) == [("essex:1", 19.0, True, True)]
    assert told(writer, day(2)) == [("essex:1", 20.0, True, True)]
    assert writer.execute("SELECT week, total FROM weekly_as_of('2022-10-07')").fetchall() == [("2022-W40", 19.0)]
    assert writer.execute("SELECT week, total FROM weekly_as_of(now())").fetchall() == [("2022-W40", 20.0)]


def test_a_reading_by_new_rules_counts_from_the_day_it_was_accepted(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    generations.begin(writer, "again", "r2")
    generations.add(writer, load.pack([article(1, replace(ARREST, quantity=20.0))]))
    generations.accept(writer, "checked", day(10))
    assert told(writer, day(9)) == [("essex:1", 19.0, True, True)]
    assert told(writer, day(10)) == [("essex:1", 20.0, True, True)]


def tellings(writer: Connection, within: bool, in_force: bool) -> None:
    """Three releases fetched on days 0, 1, 2; the third stands for the two before."""
    for number, quantity in ((0, 5.0), (1, 5.0), (2, 8.0)):
        load.load_articles(
            writer, "run1", "r1", [article(number, replace(ARREST, quantity=quantity), fetched_at=day(number))]
        )
        if number < 2:
            writer.execute("INSERT INTO retold VALUES (?, 0, 'essex:2', 0, ?, true)", [f"essex:{number}", in_force])
            writer.execute("INSERT INTO same_facts VALUES (?, 0, 'essex:2', 0, ?)", [f"essex:{number}", within])


def test_before_the_telling_that_counts_the_first_of_the_others_counts(writer: Connection) -> None:
    tellings(writer, within=False, in_force=True)
    assert told(writer, day(0)) == [("essex:0", 5.0, True, True)]
    assert told(writer, day(1)) == [("essex:0", 5.0, True, True), ("essex:1", 5.0, False, False)]
    assert [row[2:] for row in told(writer, day(2))] == [(False, False), (False, False), (True, True)]


def test_parts_of_a_total_that_was_not_told_yet_count_each(writer: Connection) -> None:
    tellings(writer, within=True, in_force=False)
    assert [row[2:] for row in told(writer, day(1))] == [(True, True), (True, True)]
    assert [row[2:] for row in told(writer, day(2))] == [(False, True), (False, True), (True, True)]


def test_an_ended_version_is_told_twice_like_the_same_figure_of_today(writer: Connection) -> None:
    tellings(writer, within=False, in_force=True)
    amended = article(0, replace(ARREST, quantity=5.0), content_hash="other", fetched_at=day(5))
    load.load_articles(writer, "run2", "r1", [amended])
    assert [row[2] for row in told(writer, day(4))] == [False, False, True]


def test_of_two_same_figures_of_an_ended_version_one_is_told_twice(writer: Connection) -> None:
    """Two men arrested, each in a sentence of his own; another release tells of one of them too."""
    man = replace(ARREST, quantity=1.0)
    load.load_articles(writer, "run1", "r1", [article(0, man, man), article(1, man)])
    amended = article(0, man, man, content_hash="other", fetched_at=day(5))
    load.load_articles(writer, "run2", "r1", [amended])
    writer.execute("INSERT INTO retold VALUES ('essex:0', 1, 'essex:1', 0, true, true)")
    for number in (4, 6):
        at = {"at": day(number)}
        assert writer.execute("SELECT total FROM weekly_as_of($at)", at).fetchall() == [(2.0,)]
        rows = writer.execute("SELECT n, counted FROM facts_as_of($at) WHERE article_id = 'essex:0' ORDER BY n", at)
        assert rows.fetchall() == [(0, True), (1, False)]


def test_a_release_that_told_nothing_of_the_kind_yet_stands_for_nothing(writer: Connection) -> None:
    """An appeal at first, which tells of a seizure; two days later it is amended with five arrests, the first release's three among them."""
    drugs = replace(ARREST, kind="seizure", item="heroin", unit="g", quantity=9.0)
    rows = [article(0, replace(ARREST, quantity=3.0)), article(1, drugs)]
    load.load_articles(writer, "run1", "r1", rows)
    amended = article(1, drugs, replace(ARREST, quantity=5.0), content_hash="other", fetched_at=day(2))
    load.load_articles(writer, "run2", "r1", [amended])
    writer.execute("INSERT INTO retold VALUES ('essex:0', 0, 'essex:1', 1, true, true)")
    query = "SELECT total FROM weekly_as_of($at) WHERE kind = 'arrest'"
    for settled in (False, True):
        if settled:
            settle(writer, few=0)
        assert writer.execute(query, {"at": day(1)}).fetchall() == [(3.0,)]
        assert writer.execute(query, {"at": day(3)}).fetchall() == [(5.0,)]


def test_as_of_now_is_what_current_facts_says(writer: Connection) -> None:
    tellings(writer, within=False, in_force=False)
    columns = ("article_id", "n", "kind", "quantity", "week_start", "same_as", "counted", "counted_in_force")
    now = writer.table_function("facts_as_of", [datetime.now(UTC)]).select(*columns).order("article_id").fetchall()
    assert now == writer.view("current_facts").select(*columns).order("article_id").fetchall()
    weekly = writer.execute("SELECT week, force_id, kind, total, force_total FROM weekly_as_of(now())").fetchall()
    assert weekly == writer.execute("SELECT week, force_id, kind, total, force_total FROM weekly").fetchall()


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 20)), max_size=15),
    st.integers(0, 16),
)
def test_sums_at_any_moment_equal_a_plain_model(stated: list[tuple[int, int]], asked: int) -> None:
    """Articles by number, told and amended one a day; on a day the last words so far count."""
    model: dict[str, float] = {}
    for number, quantity in dict(stated[: asked + 1]).items():
        monday = day(number * 5).date() - timedelta(days=day(number * 5).weekday())
        model[week_name(monday)] = model.get(week_name(monday), 0) + quantity
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        for turn, (number, quantity) in enumerate(stated):
            fact = replace(ARREST, quantity=float(quantity))
            row = article(number, fact, published=day(number * 5), content_hash=f"v{turn}", fetched_at=day(turn))
            load.load_articles(connection, "run1", "r1", [row])
        at = day(asked) + timedelta(hours=1)
        assert dict(connection.execute("SELECT week, total FROM weekly_as_of($at)", {"at": at}).fetchall()) == model


@dataclass(frozen=True)
class Link:
    """By today's links the only fact of another release stands for that of this one."""

    stands: int
    in_force: bool
    within: bool


FORCES = ("essex", "essex", "kent", "kent", "nca")  # by number of release
Sums = dict[tuple[str, str], tuple[float | None, int, float | None, int]]


def believed(
    stated: list[tuple[int, float | None]], links: dict[int, Link], asked: int
) -> dict[int, tuple[bool, bool]]:
    """Of the releases told by then, whether each one's figure was in sums over forces and of its force."""
    now, then = dict(stated), dict(stated[: asked + 1])
    left_out = dict.fromkeys(then, (False, False))
    waiting: dict[int, list[int]] = {}  # told while the release that stands for them was not, by that release
    for number, quantity in then.items():
        link = links.get(number)
        amended = number in dict(stated[asked + 1 :])
        if link is None or (amended and quantity != now[number]):
            continue
        if link.stands in then:
            left_out[number] = (True, link.in_force)
        elif not link.within:
            waiting.setdefault(link.stands, []).append(number)
    for group in waiting.values():
        ranked = sorted(group, key=lambda number: (then[number] is None, -(then[number] or 0), number))
        for place, number in enumerate(ranked):
            earlier = [FORCES[other] for other in ranked[:place]]
            left_out[number] = (place > 0, FORCES[number] in earlier)
    return {number: (not everywhere, not own) for number, (everywhere, own) in left_out.items()}


def sums_of(then: dict[int, float | None], in_sums: dict[int, tuple[bool, bool]]) -> Sums:
    """total, facts, force_total, force_facts by week and force."""
    groups: dict[tuple[str, str], list[int]] = {}
    for number, (_, own) in in_sums.items():
        told = day(number * 5).date()
        if own:
            groups.setdefault((week_name(told - timedelta(days=told.weekday())), FORCES[number]), []).append(number)

    def figure(numbers: list[int]) -> float | None:
        given = [quantity for number in numbers if (quantity := then[number]) is not None]
        return sum(given) if given else None

    return {
        key: (figure(once := [n for n in group if in_sums[n][0]]), len(once), figure(group), len(group))
        for key, group in groups.items()
    }


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse without releases, to copy: making one takes longer than all else."""
    path = tmp_path_factory.mktemp("empty") / "warehouse.duckdb"
    with open_writer(path) as connection:
        begin(connection)
    return path


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.sampled_from([None, 5.0, 8.0])), min_size=1, max_size=9),
    st.dictionaries(st.integers(0, 4), st.builds(Link, st.integers(0, 4), st.booleans(), st.booleans())),
)
def test_told_twice_at_any_moment_equals_a_plain_model(
    empty: Path, stated: list[tuple[int, float | None]], given_links: dict[int, Link]
) -> None:
    """Before a release is made, and in the tables that a release holds instead."""
    told_at_all = dict(stated)
    links = {n: link for n, link in given_links.items() if {n, link.stands} <= told_at_all.keys() and n != link.stands}
    copy = empty.with_name("copy.duckdb")
    shutil.copyfile(empty, copy)
    with duckdb.connect(copy) as connection:
        for turn, (number, quantity) in enumerate(stated):
            row = article(
                number,
                replace(ARREST, quantity=quantity),
                published=day(number * 5),
                content_hash=f"v{turn}",
                fetched_at=day(turn),
                force_id=FORCES[number],
            )
            load.load_articles(connection, "run1", "r1", [row])
        for number, link in links.items():
            ids = [f"essex:{number}", f"essex:{link.stands}"]
            connection.execute("INSERT INTO retold VALUES (?, 0, ?, 0, ?, true)", [*ids, link.in_force])
            connection.execute("INSERT INTO same_facts VALUES (?, 0, ?, 0, ?)", [*ids, link.within])
        for settled in (False, True):
            if settled:
                settle(connection, few=0)
            for asked in range(len(stated)):
                at, then = {"at": day(asked) + timedelta(hours=1)}, dict(stated[: asked + 1])
                in_sums = believed(stated, links, asked)
                rows = connection.execute(
                    "SELECT article_id, quantity, counted, counted_in_force FROM facts_as_of($at)", at
                ).fetchall()
                assert {int(row[0][6:]): row[1:] for row in rows} == {
                    number: (then[number], *judged) for number, judged in in_sums.items()
                }
                found = connection.execute(
                    "SELECT week, force_id, total, facts, force_total, force_facts FROM weekly_as_of($at)", at
                ).fetchall()
                assert {(week, force): tuple(sums) for week, force, *sums in found} == sums_of(then, in_sums)


def test_the_published_file_answers_too(tmp_path) -> None:
    from warehouse.publish import open_reader, prepare, publish

    path = tmp_path / "warehouse.duckdb"
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1)])
        prepare(writer)
    with open_reader(publish(path, tmp_path / "published").path) as reader:
        assert reader.execute("SELECT total FROM weekly_as_of('2022-10-08')").fetchall() == [(19.0,)]
        assert reader.execute("FROM weekly_as_of('2022-10-01')").fetchall() == []
