"""Counted results become facts: restatements once, cases of a list apart, rounded figures under precise ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from transforms.codebook import KINDS
from transforms.counts.counted import Counted
from transforms.counts.gapped import are_of_places
from transforms.counts.streets import are_of_other_streets
from transforms.facts.long_ago import is_made_before
from transforms.facts.news import News
from transforms.facts.notices import are_apart, are_of_a_week
from transforms.facts.orders import is_same_order, type_of, with_steps
from transforms.facts.rounded import is_rounded_count, is_rounded_sum, rounds_result
from transforms.facts.running_totals import is_total_of_update
from transforms.facts.scope import scope_of_result
from transforms.facts.wholes import adds_up, are_lines
from transforms.reading.elsewhere import are_of_other_places
from transforms.reading.expressions import expression
from transforms.reading.text import leads
from transforms.records import Fact

_ORDER = ("current", "earlier", "background")
_LARGE = 10  # from here on a count may be a running total
_LONG = 50  # characters of a sentence that is no line of a list
_JUST_BEFORE = 25  # characters in which "another" is of the count
_ANOTHER = expression(r"\b(?:another|second|third|further|additional)\b")
# "a warrant was executed at a second property", "searches were conducted at another unit"
_JUST_BEHIND = 40  # characters
_AT_ANOTHER = expression(
    r"\b(?:another|(?:a|the) (?:second|third|separate|neighbouring|further)) (?:[\w-]+ ){0,2}?(?:address|property|home|house|flat|premises|unit|business|shop)\b"
)
_SEARCHED_ON = expression(r"\bfurther search(?:es)? of the\b")  # property that was told
# "This is the second closure order in the street": the one that was told
_THIS_IS = expression(r"\b(?:this|it)(?:[’']s| is| was| marks| becomes) (?:now |also |just |only )?$")
# Results of another time that the general words of background do not catch.
_OTHER_TIME = expression(
    r"\bin (?:the|our|its|a) (?:previous|earlier|last|20\d\d) (?:campaign|operation|week|initiative|crackdown)"
    r"|\bby (?:UK |all |other |English )?(?:police )?forces\b|\bnationally,|\b(?:in|across) England and Wales\b"
    r"|\blast (?:season|time)\b|\bover the recent\b|\bin the first (?:\w+ )?years?\b|\bso far (?:in 20\d\d|this year)\b"
    r"|\bsince (?:op(?:eration)?\b|[A-Z]\w+ (?:began|started|commenced|launched))",
)


def tally(counts: Sequence[Counted], news: News) -> list[Fact]:
    """Facts of all counted results, each once.

    Args:
        counts: What the rules found, in the order of the text.
        news: What the article announces.
    """
    kept: list[tuple[Counted, Fact]] = []
    said: dict[str, int] = {}
    for one in counts:
        if (
            said.setdefault(one.sentence.text, one.sentence.index) != one.sentence.index
            and len(one.sentence.text) > _LONG
        ):
            continue  # a sentence that stands there twice
        fact = _fact(one, news)
        same = next((i for i, (other, told) in enumerate(kept) if _restates(one, fact, other, told)), None)
        if same is None:
            kept.append((one, fact))
        else:
            other, told = kept[same]
            if _says_total(one) and not leads(other.sentence):
                other = one  # "nine warrants", then "a total of nine"
            better = fact if _is_rough(told, fact) else told
            better = max(told, fact, key=_pence) if fact.kind == "confiscation" and better is told else better
            scope = min(told.scope, fact.scope, key=_ORDER.index)
            kept[same] = (other, replace(better, scope=scope))
    facts = _with_parts(with_steps(kept, news), news)
    numbered = {fact.kind for fact in facts if fact.quantity is not None}
    return [fact for fact in facts if fact.quantity is not None or fact.kind not in numbered]


_ADDS = expression(r"\b(?:also|another|further|additional|as well as|second|third)\b")
_MORE = expression(r"\b(?:another|further|additional|as well as|second|third)\b")
_TOTAL = expression(r"\b(?:a (?:combined |overall )?total of|in (?:all|total),?|these|all) (?:[\w-]+ ){0,2}$")
# "In total officers issued 17", "so far the team has executed 30 warrants", "37 notices in total"
_OPENS_TOTAL = expression(r"\W*(?:in (?:total|all)|so far|altogether|overall)\b(?![^.;]*\bthis year\b)")
_ENDS_TOTAL = expression(r" in (?:total|all)\b")


def _with_parts(kept: list[tuple[Counted, Fact]], news: News) -> list[Fact]:
    """Mark what a total of their kind counts: "ten warrants ... seven in Kirkby, one in Huyton, two in Bootle"."""
    parts: list[Fact] = []
    by_kind: dict[tuple[str, str, str], list[tuple[Counted, Fact]]] = defaultdict(list)
    for one, fact in kept:
        if fact.quantity is not None and fact.kind in _IN_PARTS:
            by_kind[fact.kind, type_of(one), fact.scope].append((one, fact))
    for told in by_kind.values():
        largest, total = max(told, key=lambda pair: pair[1].quantity or 0)
        size = total.quantity or 0
        in_all = _says_total(largest)
        if total.kind == "confiscation" and not in_all:
            parts += _shares(total, [fact for _, fact in told if fact is not total])
            continue  # else an order of the lead is one person's
        headlined = news.headlines(size) and size >= _LARGE
        of_all = in_all or headlined
        others = [(one, fact) for one, fact in told if fact is not total]
        behind = [(one, fact) for one, fact in others if one.start > largest.start or of_all]
        behind = [(one, fact) for one, fact in behind if not are_of_places(one, largest)]
        if not of_all:  # four warrants in one town, and four in the next
            behind = [
                (one, fact)
                for one, fact in behind
                if fact.quantity != size or not are_of_other_places(one.sentence, largest.sentence)
            ]
        if size >= _LARGE and len(others) > 1 and _sum(fact for _, fact in others) == size:
            behind = others  # "30 were ticketed in Malby, 21 in Stowby. The 51 fines ..."
        if not in_all:
            behind = [(one, fact) for one, fact in behind if not _is_listed_beside(one, largest)]
        if size == _FEW and not news.headlines(size):
            behind = [(one, fact) for one, fact in behind if one.sentence.block == largest.sentence.block]
        if size < _FEW or not behind:
            continue
        parts += _parts_of(largest, total, behind, news)
    return [replace(fact, part=True) if any(fact is part for part in parts) else fact for _, fact in kept]


def _parts_of(largest: Counted, total: Fact, told: list[tuple[Counted, Fact]], news: News) -> list[Fact]:
    """Those of the others told that the largest count may count too."""
    size, in_all = total.quantity or 0, _says_total(largest)
    behind = [fact for _, fact in told]
    every = _sum(behind)
    if every == size or (news.headlines(size) and size >= _LARGE):
        return behind
    if in_all and size >= _LARGE and every <= size:  # "also responded to a party where seven were given"
        return [fact for one, fact in told if one.start < largest.start or not _ANOTHER.search(_up_to(one))]
    adds = _MORE if size >= _LARGE else _ADDS  # "88 fines ... Fines were also given to seven at a party"
    here = [(one, fact) for one, fact in told if not are_of_other_places(one.sentence, largest.sentence)]
    plain = [fact for one, fact in here if (in_all and one.start < largest.start) or not adds.search(_up_to(one))]
    if _is_of_all(largest, total, news):
        if total.qualifier == "at_least" and size < every <= size * _MORE_THAN:
            return behind  # "more than 40 ... five, four, 19, a further 14"
        if total.kind == "warrant" and every <= size:
            return behind  # "a second warrant", "a further three" of the day's seven
        if adds_up([fact.quantity or 0 for fact in behind], size):
            return behind
        if _sum(plain) <= size:
            return plain
    if are_of_a_week(largest, total) and every <= size and not any(_ADDS.search(_up_to(one)) for one, _ in told):
        return plain
    if total.kind == "stop_search" and size >= _SEVERAL and total.scope == "current":
        # "15 searches ... In one case a man was searched"
        return [fact for one, fact in told if fact.quantity == 1 and not one.sentence.bullet]
    return []


def _up_to(one: Counted) -> str:
    return one.sentence.text[: one.end - one.sentence.start]


def _shares(whole: Fact, others: list[Fact]) -> list[Fact]:
    """Sums of several people that add up to the one of all: "more than £110,000 ... £75,974 ... £41,232"."""
    size, total = whole.quantity or 0, _sum(others)
    slack = _MORE_THAN if whole.qualifier == "at_least" else _AS_TOLD
    return others if len(others) > 1 and size / _AS_TOLD <= total <= size * slack else []


_MORE_THAN, _AS_TOLD = 1.12, 1.01  # times a sum of which "more than", or nothing, is said


def _is_listed_beside(one: Counted, other: Counted) -> bool:
    """Are both lines of one list: "3 fixed penalty notices", "2 traffic offence reports"?"""
    return one.sentence.bullet and other.sentence.bullet and one.sentence.header is other.sentence.header


def _is_of_all(one: Counted, fact: Fact, news: News) -> bool:
    """Is a count the article's own: the headline's, called a total, or the lead's?"""
    return news.headlines(fact.quantity or 0) or _says_total(one) or leads(one.sentence)


def _says_total(one: Counted) -> bool:
    """Is the count itself called a total, just before its words?"""
    at, words = one.start - one.sentence.start, one.sentence.text
    told = _TOTAL.search(words[max(0, at - 40) : at]) or _ENDS_TOTAL.match(words, one.end - one.sentence.start)
    return told is not None or _OPENS_TOTAL.match(words) is not None


_IN_PARTS = (
    "warrant",
    "visit",
    "fixed_penalty",
    "stop_search",
    "vehicle_stop",
    "order",
    "safeguarding",
    "line_closed",
    "confiscation",
)
_SEVERAL = 5  # searches
_FEW = 2  # a total of two is told as one and one only below a headline, or in one breath


def _sum(facts: Iterable[Fact]) -> float:
    return sum(fact.quantity or 0 for fact in facts)


def _fact(one: Counted, news: News) -> Fact:
    scope = scope_of_result(
        one.kind,
        one.sentence,
        news,
        start=one.start,
        many=True,
        large=one.kind != "confiscation" and (one.number or 0) >= _LARGE,
    )
    if _OTHER_TIME.search(one.sentence.text) or is_total_of_update(one.sentence, one.rule, news.title):
        scope = "background"
    if scope == "background" and (one.number or 0) >= _LARGE and news.headlines(one.number or 0):
        scope = "current"  # the headline's own figure
    if one.kind == "order" and one.number == 1 and scope == "current":
        scope = "earlier" if is_made_before(one.sentence.text, one.start - one.sentence.start, news) else scope
    return Fact(
        kind=one.kind,
        quantity=one.number,
        unit=KINDS[one.kind][0],
        qualifier=one.qualifier if one.number is not None else None,
        scope=scope,
        evidence=(one.start, one.end),
        rule=one.rule,
    )


def _restates(one: Counted, fact: Fact, other: Counted, told: Fact) -> bool:
    """Whether `fact` says again what `told` said."""
    if fact.kind != told.kind or (fact.scope == "background") != (told.scope == "background"):
        return False
    if fact.quantity is None:
        return True
    bullets = one.sentence.bullet and other.sentence.bullet and other.sentence.block != one.sentence.block
    if (bullets and fact.quantity == 1) or are_lines(one.sentence, other.sentence) or are_apart(one, other):
        return False  # lines of a list are cases of their own
    if fact.kind == "order" and (same := is_same_order(one, other)) is not None:
        return same
    if _is_another(one, fact.kind):
        return False
    if (fact.quantity or 0) > 1 and are_of_other_places(one.sentence, other.sentence):
        return False  # one warrant may well be the one told of before
    if (
        rounds_result(told, fact)
        or rounds_result(fact, told)
        or (leads(other.sentence) and is_rounded_count(told, fact))
    ):
        return True
    if fact.kind == "confiscation" and leads(other.sentence) and is_rounded_sum(told.quantity, fact.quantity):
        return True
    if fact.kind == "confiscation" and 0 < abs((told.quantity or 0) - fact.quantity) < 1:
        return True  # £8,658 of the lead, £8,658.99
    if told.quantity == fact.quantity:
        if (
            fact.kind == "warrant"
            and fact.quantity == 1
            and are_of_other_streets(one.sentence.text, other.sentence.text)
        ):
            return False
        return not (
            fact.kind in _APART
            and (fact.quantity or 0) <= _CASE
            and _in_body(one)
            and _in_body(other)
            and one.sentence.block != other.sentence.block
            and not (_HEADING in (one.rule, other.rule) and not one.sentence.bullet)
        )
    return fact.quantity == 1 and (one.definite or (fact.kind == "warrant" and (told.quantity or 0) > 1))


def _is_another(one: Counted, kind: str) -> bool:
    """Do its words set it apart: "a third notice", "a warrant was executed at a second property"?"""
    words, at = one.sentence.text, one.start - one.sentence.start
    end = one.end - one.sentence.start
    if kind == "warrant" and _SEARCHED_ON.search(words, at - _JUST_BEFORE if at > _JUST_BEFORE else 0, end):
        return False
    if not _THIS_IS.search(words, 0, at) and _ANOTHER.search(words[max(0, at - _JUST_BEFORE) : end]):
        return True
    return kind == "warrant" and _AT_ANOTHER.search(words[at : end + _JUST_BEHIND]) is not None


_BODY = 2  # sentences of prose, behind which a figure told again is another case
_APART = {"fixed_penalty"}  # told case by case
_CASE = 12  # people of one case at most: more than these, told again, are the same
_HEADING = "fixed_penalty.covid_head"  # "Nine fined after party": a heading or a link, where no line of a list


def _in_body(one: Counted) -> bool:
    return one.sentence.prose >= _BODY


def _is_rough(told: Fact, fact: Fact) -> bool:
    """Is what was told a rounding, in words or in figures, of what is told now?"""
    return (
        rounds_result(told, fact) or is_rounded_sum(told.quantity, fact.quantity or 0) or is_rounded_count(told, fact)
    )


def _pence(fact: Fact) -> float:
    return (fact.quantity or 0) % 1
