"""What the warehouse must hold after any sequence of steps, in plain Python. No SQL, nothing of the code under test."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SEEN = ("fetched", "quiet", "backfilled")
START = datetime.fromisoformat("2022-10-03T12:00:00+00:00")
Rows = list[tuple[object, ...]]


@dataclass(frozen=True)
class Page:
    """A page as some run saw it."""

    source: str
    n: int
    words: int  # which of its wordings
    at: datetime  # when it was fetched

    @property
    def id(self) -> str:
        return f"{self.source}:{self.n}"

    @property
    def url(self) -> str:
        return f"https://www.{self.source}.police.uk/news/{self.source}-{self.n}/"

    @property
    def digest(self) -> str:
        return f"{self.id} in wording {self.words}"

    @property
    def story(self) -> int:
        """Pages of one story have the same text; the others share nothing."""
        return self.n % 3

    @property
    def published(self) -> datetime:
        return START + timedelta(days=self.n, hours=self.source == "kent")

    def facts(self, rules: int) -> tuple[tuple[str, float], ...]:
        """What rules of a number read in it: arrests always, charges mostly."""
        arrests = ("arrest", 5.0 + self.words + self.n % 2 + rules)
        return (arrests,) if (self.words + rules) % 3 == 2 else (arrests, ("charge", 4.0 + self.words))


@dataclass
class Version:
    page: Page
    rules: int
    valid_from: datetime
    valid_to: datetime | None = None
    generation: int | None = None

    @property
    def facts(self) -> tuple[tuple[str, float], ...]:
        return self.page.facts(self.rules)


@dataclass
class Known:
    first_seen: datetime
    last_seen: datetime
    withdrawn_at: datetime | None = None
    versions: list[Version] = field(default_factory=list)


@dataclass
class Model:
    now: datetime = START + timedelta(days=12)
    articles: dict[str, Known] = field(default_factory=dict)
    runs: dict[str, str] = field(default_factory=dict)
    flows: dict[str, str] = field(default_factory=dict)
    brought: dict[str, list[Page]] = field(default_factory=dict)  # new pages by run
    coverage: dict[tuple[str, date], tuple[str, int, int]] = field(default_factory=dict)
    fetches: list[str] = field(default_factory=list)
    quarantine: dict[str, bool] = field(default_factory=dict)  # whether it waits, by address
    generations: list[tuple[int, str]] = field(default_factory=list)  # rules and state
    held: dict[str, tuple[int, Page]] = field(default_factory=dict)  # number of the version it replaces
    forgotten: set[str] = field(default_factory=set)
    left_out: Rows | None = field(default_factory=list)  # None: not asked since something changed

    @property
    def amended(self) -> int:
        """Versions that are not an article's first."""
        return sum(len(known.versions) - 1 for known in self.articles.values())

    def begin(self, run: str, flow: str) -> None:
        for name, state in self.runs.items():
            if state == "running":
                self.runs[name] = "crashed"
        self.runs[run], self.flows[run] = "running", flow

    def end(self, run: str) -> None:
        self.runs[run] = "completed"

    def load(self, run: str, rules: int, pages: list[Page]) -> None:
        for page in pages:
            if page.id in self.forgotten:
                continue
            known = self.articles.get(page.id)
            if known is None:
                self.articles[page.id] = Known(page.at, page.at, None, [Version(page, rules, page.at)])
                self.brought.setdefault(run, []).append(page)
                self.left_out = None
                continue
            last = known.versions[-1]
            if last.page.at > page.at:
                continue
            known.last_seen, known.withdrawn_at = max(known.last_seen, page.at), None
            if last.page.digest != page.digest:
                last.valid_to = max(page.at, last.valid_from)
                known.versions.append(Version(page, rules, last.valid_to))
                self.left_out = None

    def fetched(self, run: str, pages: list[Page], outcome: str) -> None:
        for page in pages:
            self.fetches.append(page.url)
            if outcome == "not_modified" and page.id in self.articles:
                known = self.articles[page.id]
                known.last_seen = max(known.last_seen, page.at)

    def withdraw(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            known = self.articles.get(page.id)
            if known and known.withdrawn_at is None:
                known.withdrawn_at = page.at

    def cover(self, run: str, source: str, day: date, outcome: str, new: int, seen_from: date | None) -> None:
        before, came, amended = self.coverage.get((source, day), ("", 0, 0))
        if before not in SEEN or outcome == "fetched" or (before, outcome) == ("backfilled", "quiet"):
            self.coverage[source, day] = (outcome, came + new, amended)
        while seen_from and seen_from < day:
            before, came, amended = self.coverage.get((source, seen_from), ("", 0, 0))
            if before not in SEEN:
                self.coverage[source, seen_from] = ("backfilled", came, amended)
            seen_from += timedelta(days=1)

    def cover_ingested(self, run: str) -> None:
        days: dict[tuple[str, date], int] = {}
        cut_off = [
            name for name, state in self.runs.items() if state == "crashed" and self.flows[name] == self.flows[run]
        ]
        for page in (page for name in (run, *cut_off) for page in self.brought.get(name, [])):
            key = page.source, page.published.date()
            days[key] = days.get(key, 0) + 1
        for key, number in days.items():
            self.coverage.setdefault(key, ("backfilled", number, 0))

    def refuse(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            self.quarantine[page.url] = True

    def understand(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            if page.url in self.quarantine:
                self.quarantine[page.url] = False

    def hold(self, run: str, rules: int) -> None:
        if self.generations and self.generations[-1][1] == "held":
            if self.generations[-1][0] == rules:
                return
            self._close("discarded")
        self.generations.append((rules, "held"))

    def add(self, run: str, rules: int, pages: list[Page]) -> None:
        for page in pages:
            known = self.articles.get(page.id)
            if known and page.at >= known.versions[-1].page.at:
                self.held[page.id] = len(known.versions), page

    def accept(self, run: str, at: datetime) -> None:
        rules = self.generations[-1][0]
        for key, (base, page) in self.held.items():
            versions = self.articles[key].versions
            if base != len(versions):
                continue
            last = versions[-1]
            last.valid_to = max(at, last.valid_from)
            versions.append(Version(page, rules, last.valid_to, None, len(self.generations)))
            self.left_out = None
        self._close("live")

    def discard(self, run: str) -> None:
        self._close("discarded")

    def _close(self, state: str) -> None:
        self.generations[-1] = (self.generations[-1][0], state)
        self.held = {}

    def forget(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            self.forgotten.add(page.id)
            if self.articles.pop(page.id, None):
                self.left_out = None
            self.held.pop(page.id, None)
            self.quarantine.pop(page.url, None)
            self.fetches = [url for url in self.fetches if url != page.url]
            for run_, pages_ in self.brought.items():
                self.brought[run_] = [brought for brought in pages_ if brought.id != page.id]

    def resolve(self, run: str) -> None:
        """Of each story's figures of a kind the largest counts; of equal ones the first published."""
        here = [known.versions[-1] for known in self.articles.values()]
        figures = [
            Figure(version.page, n, kind, quantity)
            for version in here
            for n, (kind, quantity) in enumerate(version.facts)
        ]
        told = self._told(figures)
        overall = {figure: min(group, key=lambda f: f.rank) for figure, group in told.items()}
        in_force = {
            figure: min((f for f in group if f.page.source == figure.page.source), key=lambda f: f.rank)
            for figure, group in told.items()
        }
        rows: Rows = []
        for figure in figures:
            for best, own in ((in_force, True), (overall, False)):
                stands = best[figure]
                if stands != figure:
                    rows.append((figure.page.id, figure.n, stands.page.id, stands.n, own))
                    break
        self.left_out = sorted(rows, key=str)

    def _told(self, figures: "list[Figure]") -> "dict[Figure, set[Figure]]":
        """All figures that tell one result, by each of them."""
        group = {figure: {figure} for figure in figures}
        for a in figures:
            for b in figures:
                if a.same(b) and group[a] is not group[b]:
                    group[a] |= group[b]
                    for member in group[b]:
                        group[member] = group[a]
        return group

    def content(self) -> dict[str, Rows]:
        versions = [(key, n, v) for key, known in self.articles.items() for n, v in enumerate(known.versions, 1)]
        tables: dict[str, Iterable[tuple[object, ...]]] = {
            "articles": ((k, a.first_seen, a.last_seen, a.withdrawn_at) for k, a in self.articles.items()),
            "versions": (
                (k, n, v.page.digest, v.valid_from, v.valid_to, v.page.at, f"r{v.rules}", v.generation)
                for k, n, v in versions
            ),
            "facts": ((k, n, m, *fact) for k, n, v in versions for m, fact in enumerate(v.facts)),
            "coverage": ((*key, *row) for key, row in self.coverage.items()),
            "fetches": ((url,) for url in self.fetches),
            "quarantine": self.quarantine.items(),
            "generations": ((n, f"r{rules}", state) for n, (rules, state) in enumerate(self.generations, 1)),
            "held": ((k, base, page.digest) for k, (base, page) in self.held.items()),
            "held facts": (
                (k, n, *fact)
                for k, (_, page) in self.held.items()
                for n, fact in enumerate(page.facts(self.generations[-1][0]))
            ),
        }
        return {name: sorted(rows, key=str) for name, rows in tables.items()}

    def sums(self) -> tuple[int, int, float, float]:
        """Articles, facts, and what the sums over all and over each force come to. Resolve before."""
        out = {(a, n): own for a, n, _, _, own in self.left_out or []}
        facts = [(k, n, q) for k, known in self.articles.items() for n, (_, q) in enumerate(known.versions[-1].facts)]
        overall = sum(q for k, n, q in facts if (k, n) not in out)
        return len(self.articles), len(facts), overall, sum(q for k, n, q in facts if not out.get((k, n)))

    def page(self, source: str, n: int) -> Page | None:
        known = self.articles.get(f"{source}:{n}")
        return replace(known.versions[-1].page) if known else None


@dataclass(frozen=True)
class Figure:
    page: Page
    n: int
    kind: str
    quantity: float

    @property
    def order(self) -> tuple[datetime, str]:
        return self.page.published, self.page.id

    @property
    def rank(self) -> tuple[float, datetime, str, int]:
        return -self.quantity, self.page.published, self.page.id, self.n

    def same(self, other: "Figure") -> bool:
        """Equal, or within one force the later one a new and larger total."""
        if self.page.story != other.page.story or self.kind != other.kind or self.page == other.page:
            return False
        if self.page.source != other.page.source:
            return self.quantity == other.quantity
        first, second = sorted((self, other), key=lambda figure: figure.order)
        return second.quantity >= first.quantity
