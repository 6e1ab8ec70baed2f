"""Several people told of together."""

import re
from dataclasses import dataclass

from transforms.people.days import Day, are_apart, day_of
from transforms.people.mention import Mention
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

_AGES = r"(?:\d\d(?!\d)(?:[- ]years?(?:[- ]olds?)?)?(?:, | and |, and )?)+"
_BEHIND = expression(rf",? (?:(?:both |all )?aged |(?=\d)){_AGES}")
_BOTH = expression(r"\b(?:both|all) aged (\d\d)\b(?! and|, \d)")
# "two 18-year-old men", "three men aged 20", of one kind alone
_ALIKE = expression(
    r"[^.;,]*?\b(?:(?<!aged )(?P<of>\d\d)[- ]years?[- ]olds?\b(?: [a-z]+){0,2}|(?:men|women|boys|girls|males|females|people|teenagers|youths),? aged (?P<aged>\d\d))"
)
_RANGE = expression(
    r"\bbetween (?:the ages of )?\d\d and \d\d\b|\b\d\d(?: to |[-–])\d\d\b"
)  # "aged 20 to 30": nobody's own
_OTHERS = expression(r"\b(?:and|one|another|who|between|up|over|under)\b")
_AGE = re.compile(r"(?<![\d/.,])\d\d(?![\d/.])(?=[- ]year|,|\)| and\b| or\b|$| [a-z]|\W*$)")

# "two 18-year-old men and a woman of 40", "three men, two aged 18 and one aged 19": so many are of that age
_EACH = r"(two|three|four|five|six)(?: (?!aged\b)[a-z]+)?? (?:aged )?"
_SO_MANY = ("", "", "two", "three", "four", "five", "six")
_OF_EACH = expression(rf"\b{_EACH}(\d\d)(?:[- ]years?[- ]olds?\b|(?= and (?:one|two|three|four|an?) ))")


def _listed(told: str) -> tuple[int, ...]:
    """The ages that words list, one of several people as often as they are: 18, 18, 40."""
    ages = [int(age) for age in _AGE.findall(told)]
    for of_each in _OF_EACH.finditer(told):
        ages += [int(of_each[2])] * (_SO_MANY.index(of_each[1]) - 1)
    return tuple(ages)


def ages_in(words: str, start: int, end: int, count: int) -> tuple[int, ...]:
    """The ages that the words of a group list, or none unless there is one for each: "two men aged 23 and 61 and a woman of 61".

    Args:
        words: of the sentence.
        start: of the group's.
        end: of the group's; its ages may stand right behind.
        count: how many they are.
    """
    behind = _BEHIND.match(words, end)
    told = words[start : behind.end() if behind else end]
    if _RANGE.search(told):
        return ()
    both = _BOTH.search(told)
    alike = None if both or count == 1 or _OTHERS.search(told) else _ALIKE.fullmatch(told)
    if both is not None:
        return (int(both[1]),) * count
    if alike is not None:
        return (int(alike["of"] or alike["aged"]),) * count
    ages = _listed(told)
    return ages if len(ages) == count else ()


def _may_be_of(ages: tuple[int, ...], others: tuple[int, ...]) -> bool:
    """May people of some ages be those of others: all of as many, within a year, or one of them?"""
    if len(ages) == len(others):
        return all(abs(one - other) <= 1 for one, other in zip(sorted(ages), sorted(others), strict=True))
    return any(abs(one - other) <= 1 for one in ages for other in others)


PAIR = 2  # people: "two other men" told of again are likely others, and nobody says "all" of them


@dataclass(slots=True)
class Group:
    """They count as one: "the pair", "four men", "Arkle and Bell"."""

    count: int
    gender: str | None
    people: tuple[int, ...] = ()
    others: bool = False  # told of beside somebody, as "four other men"
    line: int | None = None  # of the list in which it is told first
    lead: bool = False  # told of in the headline or the first two sentences
    ages: tuple[int, ...] = ()  # of all, where its words list them
    day: Day | None = None  # with which the sentence begins that tells of it first
    later: tuple[int, ...] = ()  # the ages of all, where only words that tell of it again list them

    def is_other(self, group: "Group") -> bool:
        """Are these surely others: other people, another gender, another line of a list?"""
        if self.people and group.people:
            return not set(self.people) & set(group.people)
        return self.is_told_apart(group)

    def is_told_apart(self, group: "Group") -> bool:
        """Are they of another gender, or of other ages, or of another line of a list, or told of on another day?"""
        if self.gender and group.gender and self.gender != group.gender:
            return True
        ages, others = self.ages or self.later, group.ages or group.later
        if ages and others and not _may_be_of(ages, others):
            return True
        if are_apart(self.day, group.day) and not (self.ages and self.ages == group.ages):
            return True
        return self.line is not None and group.line is not None and self.line != group.line


# "Four other men", of whom a paragraph below tells again in the same words, unlike "a further four men"
_OTHER = expression(r"(?!.*\b(?:further|another|more)\b).*\bother\b")


def introduced_together(mention: Mention, sentence: Sentence, members: tuple[int, ...]) -> Group:
    """Those whom a mention of several tells of, as if nobody had told of them before.

    Args:
        mention: of several.
        sentence: that tells of them.
        members: those of them who are told apart.
    """
    words = sentence.text
    return Group(
        mention.count,
        mention.gender,
        members,
        others=mention.additive and _OTHER.match(words[mention.start : mention.end]) is not None,
        line=sentence.block if sentence.bullet and not mention.definite else None,
        lead=sentence.prose <= 1,
        ages=ages_in(words, mention.start, mention.end, mention.count),
        day=None if mention.definite else day_of(words),
    )
