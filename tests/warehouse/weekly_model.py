"""What the weekly figures ought to be, in plain Python: read the facts one by one, with no SQL and no cleverness."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

SEEN = ("fetched", "quiet", "backfilled")


@dataclass(frozen=True)
class Body:
    id: str
    region: str | None
    population: int | None


@dataclass(frozen=True)
class Fact:
    """A fact as told, its release's source and force, and what another release does to it."""

    source: str
    force: str
    published: date
    kind: str
    item: str | None
    unit: str | None
    quantity: float | None
    offence: str | None
    scope: str
    part: bool
    start: date | None
    end: date | None
    retold: str | None  # None, "in force", "in region", "by another region"

    @property
    def week(self) -> date | None:
        if self.end is not None:
            if self.start is not None and (self.end - self.start).days + 1 > 14:
                return None
            return monday(self.end)
        return monday(self.published)

    def in_sum(self, of: str) -> bool:
        """In a sum of one force, of one region, or of all?"""
        if self.scope != "current" or self.part:
            return False
        left_out = {"force": ("in force",), "region": ("in force", "in region")}
        return self.retold is None or (of != "all" and self.retold not in left_out[of])


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def figure(facts: Sequence[Fact]) -> float | None:
    given = [f.quantity for f in facts if f.quantity is not None]
    return sum(given) if given else None


@dataclass
class Model:
    bodies: Sequence[Body]
    facts: Sequence[Fact]
    coverage: dict[tuple[str, date], str]  # source and day: outcome

    def days(self, source: str, week: date) -> int:
        return sum(self.seen(source, week + timedelta(days=n)) for n in range(7))

    def seen(self, source: str, day: date) -> bool:
        """A night begins its day; what the day brings later is seen by the next one."""
        outcome = self.coverage.get((source, day))
        after = self.coverage.get((source, day + timedelta(days=1)))
        return outcome == "backfilled" or (outcome in SEEN and after in SEEN)

    def weekly(
        self,
    ) -> dict[tuple[date, str, str, str | None, str | None], tuple[float | None, int, float | None, int]]:
        """total, facts, force_total, force_facts by week, force, kind, item, unit."""
        sums: dict[tuple[date, str, str, str | None, str | None], list[Fact]] = {}
        for fact in self.facts:
            if fact.week and fact.in_sum("force"):
                sums.setdefault((fact.week, fact.force, fact.kind, fact.item, fact.unit), []).append(fact)
        out = {}
        for key, own in sums.items():
            once = [f for f in own if f.in_sum("all")]
            out[key] = (figure(once), len(once), figure(own), len(own))
        return out

    def place(self, per: str, force: str, region: str | None, only: str | None) -> str:
        if per == "force":
            return force
        if per == "region":
            return region or "no area"
        return only or "all"

    def compare(
        self, this: date, others: Sequence[date], per: str, only_force: str | None, only_region: str | None, least: int
    ) -> dict[tuple[object, ...], dict[str, object]]:
        """What `compare_with` should give, by place, kind, item, offence, unit."""
        region = {body.id: body.region for body in self.bodies}
        asked = [b for b in self.bodies if only_force in (None, b.id) and only_region in (None, b.region)]
        by_place: dict[str, list[Body]] = {}
        for body in asked:
            by_place.setdefault(self.place(per, body.id, body.region, only_force or only_region), []).append(body)
        lines: dict[tuple[object, ...], list[Fact]] = {}
        spare: dict[tuple[object, ...], list[Fact]] = {}
        of = "force" if per == "force" or only_force else "region" if per == "region" or only_region else "all"
        for fact in self.facts:
            if fact.week not in (this, *others) or fact.scope != "current" or fact.part:
                continue
            if only_force not in (None, fact.force) or only_region not in (None, region[fact.force]):
                continue
            if per == "offence" and fact.item is not None:
                continue
            where = self.place(per, fact.force, region[fact.force], only_force or only_region)
            named = (None, fact.offence) if per == "offence" else (fact.item, None)
            (lines if fact.in_sum(of) else spare).setdefault((where, fact.kind, *named, fact.unit), []).append(fact)
        return {
            key: line
            for key in lines.keys() | spare.keys()
            for line in [self._line(lines.get(key, []), spare.get(key, []), by_place[str(key[0])], this, others, least)]
            if key in lines or line["instead"]
        }

    def _line(
        self,
        told: list[Fact],
        spare: list[Fact],
        bodies: list[Body],
        this: date,
        others: Sequence[date],
        least: int,
    ) -> dict[str, object]:
        def of(week: date, sources: Iterable[str] | None = None) -> list[Fact]:
            return [f for f in told if f.week == week and (sources is None or f.source in sources)]

        def whole(weeks: Sequence[date]) -> bool:
            return all(self.days(b.id, w) == 7 for b in bodies for w in weeks)

        def known(week: date) -> float | None:
            if of(week):
                return figure(of(week))
            return 0 if whole([week]) else None

        against: float | None
        if len(others) == 1:
            against = known(others[0])
        else:
            usable = [w for w in others if all(self.days(b.id, w) >= least for b in bodies)]
            facts = [f for w in usable for f in of(w)]
            total = figure(facts)
            against = None if not usable or (facts and total is None) else (total or 0) / len(usable)

        alike = {
            b.id: [w for w in others if self.days(b.id, w) >= least]
            for b in bodies
            if self.days(b.id, this) >= least and any(self.days(b.id, w) >= least for w in others)
        }

        def instead(week: date) -> list[Fact]:
            """The largest told by a source that covers both, when the one that is counted for it does not."""

            def covers(source: str) -> bool:
                return source in alike and (week == this or week in alike[source])

            first = [f for f in spare if f.week == week and covers(f.source) and not covers(self.facts[0].source)]
            return sorted(first, key=lambda f: (f.quantity is None, -(f.quantity or 0), f.source))[:1]

        like_this = of(this, alike) + instead(this)
        like_other = [f for source, weeks in alike.items() for w in weeks for f in of(w, [source])]
        like_other += [f for w in others for f in instead(w)]

        def like(facts: list[Fact], mean: bool) -> float | None:
            if not alike:
                return None
            if not facts:
                return 0
            given = [f.quantity / (len(alike[f.source]) if mean else 1) for f in facts if f.quantity is not None]
            return sum(given) if given else None

        people = sum(b.population or 0 for b in bodies if b.id in alike)
        return {
            "total": known(this),
            "against": against,
            "facts": len(of(this)),
            "facts_against": sum(len(of(w)) for w in others),
            "median_quantity": median(q) if (q := [f.quantity for f in of(this) if f.quantity is not None]) else None,
            "days_seen": sum(self.days(b.id, this) for b in bodies),
            "days_expected": 7 * len(bodies),
            "days_seen_against": sum(self.days(b.id, w) for b in bodies for w in others),
            "like_sources": len(alike),
            "like_total": like(like_this, mean=False),
            "like_against": like(like_other, mean=True),
            "rate_base": people,
            "instead": [f for w in (this, *others) for f in instead(w)],
        }
