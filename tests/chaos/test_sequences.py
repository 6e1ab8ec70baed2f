"""Random sequences against the model. `make chaos` runs thousands; here a few, the same ones each time."""

import shutil
import tempfile
from collections import Counter
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.chaos.model import START, Model, Page
from tests.chaos.world import KEEP, SOURCES, SUMS, Dead, Death, Op, World
from warehouse.publish import ReleaseHeldBackError, build
from warehouse.store import WarehouseBusyError, WarehouseError, migrate, open_writer

sources = st.sampled_from(SOURCES)
pages = st.dictionaries(st.integers(0, 5), st.integers(0, 2), min_size=1, max_size=4)  # so few that they are met again
deaths = st.none() | st.tuples(st.integers(0, 9), st.integers(0, 20))
EVERY = [Page(source, n, 0, START) for source in SOURCES for n in range(12)]
BEGUN = ("empty", "loaded", "loaded", "released", "lost", "rolled back")
DONE: Counter[str] = Counter()


class Chaos(RuleBasedStateMachine):
    """Nights, backfills, re-readings, releases and deaths in any order."""

    template: Path  # a folder with an empty warehouse

    def __init__(self) -> None:
        super().__init__()
        self.world = World(Path(tempfile.mkdtemp(prefix="chaos-", dir=self.template)))
        shutil.copyfile(self.template / "warehouse.duckdb", self.world.path)
        self.model = Model()
        self.rules = self.number = 0
        self.releases: list[tuple[str, tuple[int, int, float, float]]] = []
        self.live: int | None = None
        self.rolled_back = False
        self.looked_at = 0
        self.reader: tuple[duckdb.DuckDBPyConnection, tuple[int, ...]] | None = None
        DONE["sequences"] += 1

    def run(self, flow: str, ops: list[Op], death: Death | None) -> None:
        """A run of a flow; one that is killed leaves whole steps only, and the next one does what is missing."""
        self.model.now += timedelta(hours=1)
        for _ in range(2):
            self.number += 1
            run = f"run{self.number}"
            steps = [("begin", (run, flow)), *[(name, (run, *given)) for name, given in ops], ("end", (run,))]
            if death is None:
                break
            if self._killed(steps, death):
                DONE["kills"] += 1
                death = None
            else:
                return self._compare_runs()
        self.world.do(steps)
        self._model(self.model, steps)
        self._compare_runs()
        return None

    def _killed(self, steps: list[Op], death: Death) -> bool:
        states = [deepcopy(self.model)]
        for step in steps:
            states.append(deepcopy(states[-1]))
            self._model(states[-1], [step])
        try:
            self.world.do(steps, death)
        except Dead:
            self.world.rise()
            found = self.world.content()
            fits = [state for state in states if state.content() == found]
            assert fits, f"half a step is there: {found}"
            self.model = deepcopy(fits[-1])
            self.model.left_out = None
            run = steps[0][1][0]
            self.model.runs.pop(run, None)
            self.model.runs |= {
                name: state for name, state in self.world.ask("SELECT run_id, state FROM runs") if name == run
            }
            return True
        self.world.survive()
        self.model = states[-1]
        return False

    def _model(self, model: Model, steps: list[Op]) -> None:
        for name, given in steps:
            DONE[name] += 1
            versions, here = model.amended, len(model.articles)
            getattr(model, name)(*given)
            DONE["amendments"] += model.amended > versions
            DONE["articles forgotten"] += len(model.articles) < here

    def _compare_runs(self) -> None:
        assert dict(self.world.ask("SELECT run_id, state FROM runs")) == self.model.runs  # type: ignore[arg-type]

    def _seen(self, source: str, wordings: dict[int, int]) -> list[Page]:
        return [Page(source, n, words, self.model.now) for n, words in wordings.items()]

    @initialize(source=sources, wordings=pages, begun=st.sampled_from(BEGUN))
    def begin(self, source: str, wordings: dict[int, int], begun: str) -> None:
        """Most warehouses hold something already, so that few steps reach far."""
        if begun == "empty":
            return
        self.night(source, wordings, [], [9, 10], 2, resolved=True, death=None)
        if begun == "loaded":
            return
        self.release(None)
        if begun == "rolled back":
            self.release("a test")  # accepted, since unasked nothing new would go out and nothing could be taken back
        if begun != "released":
            self.release_in_doubt(0, back=begun == "rolled back", accept=None)

    @rule(
        source=sources,
        wordings=pages,
        gone=st.lists(st.integers(0, 5), max_size=2, unique=True),
        bad=st.lists(st.integers(9, 11), max_size=2, unique=True),
        back=st.integers(0, 5),
        resolved=st.booleans(),
        death=deaths,
    )
    def night(
        self,
        source: str,
        wordings: dict[int, int],
        gone: list[int],
        bad: list[int],
        back: int,
        *,
        resolved: bool,
        death: Death | None,
    ) -> None:
        seen = self._seen(source, wordings)
        missing = [Page(source, n, 0, self.model.now) for n in gone if n not in wordings]
        unread = [Page(source, n, 0, self.model.now) for n in bad]
        day = self.model.now.date()
        ops: list[Op] = []
        for batch in (seen[:2], seen[2:]):
            if batch:
                ops += [("load", (self.rules, batch)), ("fetched", (batch, "ok"))]
        ops += [("withdraw", ([page],)) for page in missing]
        ops += [("refuse", (unread,))] if unread else []
        ops += [("cover", (source, day, "fetched", len(seen), day - timedelta(days=back)))]
        self.run("nightly", ops + ([("resolve", ())] if resolved else []), death)

    @rule(source=sources, death=deaths)
    def quiet_night(self, source: str, death: Death | None) -> None:
        """Every known page answers that it is as it was."""
        known = [replace(page, at=self.model.now) for n in range(9) if (page := self.model.page(source, n))]
        ops: list[Op] = [("fetched", (known, "not_modified"))] if known else []
        self.run("nightly", [*ops, ("cover", (source, self.model.now.date(), "quiet", 0, None))], death)

    @rule(source=sources, outcome=st.sampled_from(("refused", "moved", "drifted", "broken")), death=deaths)
    def source_fails(self, source: str, outcome: str, death: Death | None) -> None:
        self.run("nightly", [("cover", (source, self.model.now.date(), outcome, 0, None))], death)

    @rule(source=sources, wordings=pages, hours=st.integers(0, 200), death=deaths)
    def ingest(self, source: str, wordings: dict[int, int], hours: int, death: Death | None) -> None:
        """Pages that somebody fetched earlier come in by a file, late copies among them."""
        at = self.model.now - timedelta(hours=hours)
        old = [replace(page, at=at) for page in self._seen(source, wordings)]
        ops: list[Op] = [("load", (self.rules, old)), ("cover_ingested", ()), ("resolve", ())]
        self.run("ingest", ops, death)

    @rule(source=sources, wordings=pages, death=deaths)
    def understand(self, source: str, wordings: dict[int, int], death: Death | None) -> None:
        """The parser was mended: pages come out of quarantine."""
        read = [Page(source, n, 0, self.model.now) for n in range(9, 12) if n - 9 in wordings]
        if read:
            self.run("ingest", [("load", (self.rules, read)), ("understand", (read,))], death)

    @rule(rules=st.integers(0, 2), share=st.integers(1, 3), death=deaths)
    def re_extract(self, rules: int, share: int, death: Death | None) -> None:
        """Known pages are read anew by other rules, all or some of them, and held."""
        known = [known.versions[-1].page for known in self.model.articles.values()][::share]
        ops: list[Op] = [("hold", (rules,))]
        ops += [("add", (rules, batch)) for batch in (known[:3], known[3:]) if batch]
        self.run("re-extract", ops, death)

    @precondition(lambda self: self.model.generations and self.model.generations[-1][1] == "held")
    @rule(accepted=st.booleans())
    def decide(self, accepted: bool) -> None:
        rules = self.model.generations[-1][0]
        self.run("re-extract", [("accept", (self.model.now,)) if accepted else ("discard", ())], None)
        self.rules = rules if accepted else self.rules

    @rule(hours=st.integers(-72, 72))
    def clock_changes(self, hours: int) -> None:
        self.model.now += timedelta(hours=hours)

    @rule(source=sources, n=st.integers(0, 11), known=st.booleans(), death=deaths)
    def forget(self, source: str, n: int, *, known: bool, death: Death | None) -> None:
        """Any address, or one that the warehouse holds: an article, or a page in quarantine."""
        here = [page for page in EVERY if page.id in self.model.articles or page.url in self.model.quarantine]
        page = here[n % len(here)] if known and here else Page(source, n, 0, self.model.now)
        self.run("ingest", [("forget", ([replace(page, at=self.model.now)],))], death)

    @rule()
    def second_writer(self) -> None:
        assert self.world.writer
        with pytest.raises(WarehouseBusyError, match="is being written by process"), open_writer(self.world.path):
            pass

    @rule(accept=st.none() | st.just("a test"))
    def release(self, accept: str | None) -> None:
        self.run("nightly", [("resolve", ())], None)
        sums = self.model.sums()
        held_back = False
        if self.live is not None and accept is None:
            _, last = self.releases[self.live]
            held_back = self.rolled_back or sums[0] < last[0] or sums[1] < 0.98 * last[1]
        DONE["held back" if held_back else "published"] += 1
        try:
            made = self.world.publish(accept)
        except ReleaseHeldBackError:
            assert held_back
            return
        assert not held_back
        if not made.new:
            DONE["unchanged"] += 1
            assert self.live is not None
            assert (made.id, sums) == self.releases[self.live]
            return
        self.releases = [*self.releases, (made.id, sums)][-KEEP:]
        self.live, self.rolled_back = len(self.releases) - 1, False

    @precondition(lambda self: self.live is not None)
    @rule()
    def roll_back(self) -> None:
        assert self.live is not None
        if self.live == 0:
            with pytest.raises(WarehouseError, match="no snapshot before"):
                self.world.roll_back()
            return
        DONE["rolled back"] += 1
        self.live, self.rolled_back = self.live - 1, True
        assert self.world.roll_back().id == self.releases[self.live][0]

    @precondition(lambda self: self.live is not None and self.model.articles)
    @rule(n=st.integers(0, 11), back=st.booleans(), accept=st.none() | st.just("a test"))
    def release_in_doubt(self, n: int, *, back: bool, accept: str | None) -> None:
        """After an article was lost, or the last release taken back, nothing goes out unasked."""
        if back and self.live:
            self.roll_back()
        else:
            self.forget("essex", n, known=True, death=None)
        self.release(accept)

    @precondition(lambda self: self.live is not None and self.reader is None)
    @rule()
    def reader_opens(self) -> None:
        assert self.live is not None
        self.reader = self.world.hold_reader(), self.releases[self.live][1]

    @precondition(lambda self: self.reader is not None)
    @rule()
    def reader_leaves(self) -> None:
        assert self.reader is not None
        self.reader[0].close()
        self.reader = None

    @invariant()
    def tables_equal_the_model(self) -> None:
        DONE["steps"] += 1
        expected, found = self.model.content(), self.world.content()
        for table, rows in expected.items():
            assert found[table] == rows, table

    @invariant()
    def nothing_is_counted_twice(self) -> None:
        if self.model.left_out is None:
            return
        rows = self.world.ask("SELECT article_id, n, stands, stands_n, in_force FROM retold")
        assert sorted(rows, key=str) == self.model.left_out
        assert self.world.ask(SUMS) == [self.model.sums()]

    @invariant()
    def readers_are_served(self) -> None:
        """The file that readers get is another one only after a release; then it is opened and asked."""
        if self.live is None or self.world.live.stat().st_ino == self.looked_at:
            return
        self._look()

    def _look(self) -> None:
        if self.reader:
            assert self.reader[0].execute(SUMS).fetchall() == [self.reader[1]]
        if self.live is not None:
            assert self.world.read() == self.releases[self.live]
            self.looked_at = self.world.live.stat().st_ino

    def teardown(self) -> None:
        try:
            self._look()
        finally:
            if self.reader:
                self.reader[0].close()
            self.world.close()
            shutil.rmtree(self.world.folder)


def prepared(folder: Path) -> Path:
    """Empty databases to start from: making their tables takes longer than all else that a sequence does."""
    small = {**build.CONFIG, "default_block_size": "16384"}
    with duckdb.connect(folder / "warehouse.duckdb", config=small) as connection:
        migrate(connection)
    world = World(folder)
    world.prepare()
    world.close()
    config = {**build.CONFIG, "default_block_size": str(build.BLOCKS[0][1])}
    with duckdb.connect(folder / "release.duckdb", config=config) as connection:
        migrate(connection)
        connection.execute("FORCE CHECKPOINT")
    return folder


class FromTemplate:
    """DuckDB, but a release is begun from a copy of a file that has its empty tables already."""

    def __init__(self, template: Path) -> None:
        self.template = template

    def __getattr__(self, name: str) -> Any:
        return getattr(duckdb, name)

    def connect(self, path: Path, **given: Any) -> duckdb.DuckDBPyConnection:
        shutil.copyfile(self.template / "release.duckdb", path)
        return duckdb.connect(path, **given)


def in_memory() -> Path | None:
    """Where thousands of small files cost no disk; what a killed process leaves is the same there."""
    shared = Path("/dev/shm")  # noqa: S108  # a folder of the system; ours in it has a name of its own
    return shared if shared.is_dir() else None


def run_sequences(number: int, steps: int, folder: Path, *, derandomize: bool, shrink: bool = True) -> None:
    Chaos.template = folder
    run_state_machine_as_test(
        Chaos,
        settings=settings(
            max_examples=number,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=derandomize,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
            print_blob=True,
        ),
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_random_sequences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "duckdb", FromTemplate(prepared(tmp_path)))
    run_sequences(12, 10, tmp_path, derandomize=True)
    assert min(DONE[what] for what in ("sequences", "kills", "load", "resolve")) > 0
