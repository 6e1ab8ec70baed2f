"""Of the figures told for one kind: which are the same told again."""

import re
from dataclasses import dataclass, replace

from transforms.people.cast import Cast
from transforms.people.group import Group
from transforms.reading.elsewhere import are_of_other_places
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.records import Fact

LEAD = 2  # sentences of prose in which a figure is the whole article's


@dataclass(slots=True)
class Told:
    """A fact before the article's other mentions of it are known."""

    fact: Fact
    sentence: Sentence
    who: tuple[str, int] | None = None
    additive: bool = False
    of_total: bool = False
    total_term: bool = False
    rough_term: bool = False
    suspended: bool = False  # and for how long: "six months in prison, suspended for two years"
    names_offence: bool = False  # itself, not by the headline or another step of the case
    group: Group | None = None  # the cast's, when it is one
    age: int | None = None  # of a single person
    ages: tuple[int, ...] = ()  # of all of a group, where all are told
    gender: str | None = None  # of a single person, or of all of a group
    named: bool = False  # a single person whose surname is known
    lead: bool = False  # told in the lead too, where it is rounded
    apiece: bool = False  # the term is that of each: "both were jailed for two years"

    def words(self) -> str:
        """The words that state it."""
        start, end = (max(0, at - self.sentence.start) for at in self.fact.evidence)
        return self.sentence.text[start:end]


# "Three men aged 21, 22 and 24 were arrested", "two men, 24 and 25,"
_LIST_OF_AGES = expression(r"\b(?:aged )?(\d\d(?:, \d\d)*,? and \d\d)\b(?! (?:\w+ )?\d{4})")


_BOTH_OF_AGE = expression(r"\bboth (?:aged )?(\d\d)\b(?! \w+day)")


def ages_told(one: Told) -> tuple[int, ...]:
    """The ages that a group's own words list, or none unless there is one for each."""
    start, end = (at - one.sentence.start for at in one.fact.evidence)
    both = _BOTH_OF_AGE.search(one.sentence.text, max(0, start), end)
    if both and one.fact.quantity == _PAIR:
        return int(both[1]), int(both[1])
    found = _LIST_OF_AGES.search(one.sentence.text, max(0, start), end)
    ages = tuple(int(age) for age in re.findall(r"\d\d", found[1])) if found else ()
    return ages if len(ages) == one.fact.quantity else ()


def better(known: Told | None, one: Told) -> Told:
    """Of two mentions of the same, the one that says more; scope is current if either is."""
    if known is None:
        return one
    a, b = known.fact, one.fact
    later = a.custody_months is None or (
        b.custody_months is not None
        and (
            (known.rough_term and not one.rough_term)
            or is_rounded(known, one)
            or _without_licence(known, one)
            or _in_total(known, one)
        )
    )
    months = b.custody_months if later else a.custody_months
    scope = "current" if "current" in (a.scope, b.scope) and not _is_told_as_known(known) else a.scope
    # the words that give the term, or how long a suspended one is
    states = b if later and (months is not None or (one.suspended and not known.suspended)) else a
    return replace(
        known,
        fact=replace(
            a,
            custody_months=months,
            offence=b.offence if one.names_offence and not known.names_offence else a.offence or b.offence,
            scope=scope,
            evidence=states.evidence,
            rule=states.rule,
        ),
        suspended=known.suspended or one.suspended,
        names_offence=known.names_offence or one.names_offence,
        of_total=known.of_total and one.of_total,
        total_term=known.total_term or one.total_term,
        rough_term=one.rough_term if later else known.rough_term,
        apiece=known.apiece or one.apiece,
    )


_PAIR = 2
# "Three people arrested after men were injured" is a headline, and tells the arrest itself
_SINCE = expression(
    r"\b(?:released|(?:re-?)?bail(?:ed)?|charged|remains?|detained|no further action|summon\w*|reported|appear\w*)\b"
)


def _is_told_as_known(one: Told) -> bool:
    """Does the lead tell an arrest only to say who was released: "A man arrested on Monday has been bailed"?"""
    told = one.fact.kind == "arrest" and one.fact.scope == "earlier" and one.sentence.prose == 0
    few = (one.fact.quantity or 0) <= _PAIR  # of more, some are told one by one below
    return told and few and _SINCE.search(one.sentence.text) is not None


_YEAR = 12  # months


def is_rounded(known: Told, one: Told) -> bool:
    """Does a headline's term round the body's: "seven years" for seven and a half, "six months" for 27 weeks?

    What is less than "a total of six years" is one of the terms that it is made of.
    """
    term, other = known.fact.custody_months or 0, one.fact.custody_months or 0
    if known.total_term and known.fact.quantity == 1 and other < term:
        return False
    finer = any(term % whole == 0 and other % whole != 0 for whole in (_YEAR, _YEAR / 2))
    return finer and abs(term - other) < min(_YEAR, term / 8)


_AT_LEAST = expression(r"\bminimum\b|\bat least\b")
_ON_LICENCE = expression(r"(?<!breaching his )(?<!breaching her )(?<!breach of his )(?<!breach of her )\blicence\b")


def _without_licence(known: Told, one: Told) -> bool:
    """Does a later sentence take the licence from a term: "15-year sentence", then "12 years and three on licence"?"""
    less = (one.fact.custody_months or 0) < (known.fact.custody_months or 0)
    # "at least 12 years and five on licence" is another matter, and so is "a week for breaching his licence".
    on_licence = _ON_LICENCE.search(one.sentence.text) is not None and not _AT_LEAST.search(one.sentence.text)
    return less and on_licence and "licence" not in known.sentence.text


def _in_total(known: Told, one: Told) -> bool:
    """Does a later sentence add one person's terms up: "16 weeks for each", then "jailed for a total of 32 weeks"?"""
    more = (one.fact.custody_months or 0) > (known.fact.custody_months or 0)
    return more and one.fact.quantity == 1 and one.total_term


def _adds(one: Told, other: Told) -> bool:
    """Are they more of the same, and not those of the headline or the first sentence told again: "a further 14"?"""
    above = one.sentence.prose == 0 and one.sentence.block != other.sentence.block  # points that sum a release up
    heading = (other.sentence.text[-1:] not in _STOPS or above) and one.sentence.prose <= 1
    again = other.sentence.prose == 0 and (other.additive or heading)
    return one.additive and not (again and (one.fact.quantity or 0) > 1)


_STOPS = '.!?"”:'


def are_lines(one: Sentence, other: Sentence) -> bool:
    """Are they two lines of one list, each of which tells its own: "Malby: five arrests", "Stowby: five arrests"?"""
    return one.bullet and other.bullet and one.block != other.block and one.header is other.header is not None


def restated(wholes: list[Told], cast: Cast) -> list[Told]:
    """Drop a rounded figure where a precise one near it is told, and figures told twice."""
    kept: list[Told] = []
    for one in wholes:
        for index, other in enumerate(kept):
            if (
                one.fact.unit != other.fact.unit
                or _adds(one, other)
                or are_lines(one.sentence, other.sentence)
                or are_of_other_places(one.sentence, other.sentence)
                or (one.group is not None and other.group is not None and cast.are_others(one.group, other.group))
                or (one.fact.scope == "background") != (other.fact.scope == "background")
            ):
                continue
            if one.fact.quantity == other.fact.quantity and not (one.fact.part or other.fact.part):
                kept[index] = replace(better(other, one), ages=other.ages or one.ages)
                break
            rough, precise = (one, other) if one.fact.qualifier != "exact" else (other, one)
            if (
                rough.fact.qualifier != "exact"
                and precise.fact.qualifier == "exact"
                and rounds(rough.fact, precise.fact)
            ):
                fact = replace(precise.fact, scope=better(one, other).fact.scope)
                kept[index] = replace(precise, fact=fact, lead=min(one.sentence.prose, other.sentence.prose) <= LEAD)
                break
        else:
            kept.append(one)
    return kept


def rounds(rough: Fact, precise: Fact) -> bool:
    """Whether a rounded count stands for a precise one: "more than 40" for 43."""
    a, b = rough.quantity or 0, precise.quantity or 0
    if not a or not b or b < 10:
        return False
    if rough.qualifier == "at_least":
        return a <= b <= a * 1.2
    if rough.qualifier == "at_most":
        return a * 0.8 <= b <= a
    return abs(a - b) <= 0.12 * max(a, b)


def adds_up(counts: list[float], size: float) -> bool:
    """Do some of the counts, the largest among them, add up to a total of ten or more, so that the rest divide these?

    "61 fines: 31 on Saturday, 17 of them in Malby, 30 on Sunday."
    """
    if size < _LARGE or len(counts) > _MANY:
        return False
    largest, *others = sorted(counts, reverse=True)
    reached = {largest}
    for count in others:
        reached |= {sum_ + count for sum_ in reached if sum_ + count <= size}
    return size in reached


_LARGE = 10
_MANY = 12  # of which the number of sums stays small
