"""Coordinated people are one group: "a 25-year-old man and a woman, 31" is two people."""

import re

from transforms.mention import Mention

_BETWEEN = re.compile(
    r"^ ?(?:,? \(?(?:(?:both )?aged )?\d{1,2}(?:(?:, \d{1,2})* and \d{1,2})?\)?(?: years old| years)?)?(?: in (?:his|her|their) (?:early |mid[- ]?|late )?(?:teens|[1-9]0['’]?s))?(?:,? \(?(?:born )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\)?)?"
    r"(?:,? (?:both |all |also )?(?:of|from|who is from) [^.;:]{0,80}?)?(?:,? (?:aged )?\d{1,2})?(?:[,;]? and(?: also)?(?: (?:his|her|their) (?:[\w-]+ )?(?:daughter|wife|partner|girlfriend|boyfriend|cousin|friend|associate|accomplice),?)?(?: (?:his|her|their))?|,|;|,? along with|,? &)\s*$"
)


_BY_AGE = re.compile(r"(?!an? )\w+ (?:aged )?\d")


def _apposed(first: Mention, second: Mention, between: str) -> bool:
    """Is the second another name of the first: "the driver, John Smith", "one of them, a man of 20"?"""
    if re.search(r"\band\b|&", between) or first.members or first.count != 1 or second.count != 1:
        return False
    return first.surname is None and (second.surname is not None or first.definite or first.of_total)


# "Three men, aged 22 and two aged 32": the ages of those counted
_AGED = re.compile(r"\w+, \w+ aged \d+$")
_AGES_OF = re.compile(r",(?:.*\baged \d+ and)? $")


# "two 18-year-old men, a man of 27 and a boy of 16": those behind are others
_OF_AN_AGE = re.compile(r"\d[- ]year")
_AND = re.compile(r"(?<!\w)and\s*$")


def _beside(first: Mention, between: str) -> bool:
    """Is somebody known named beside the first: "Ned Farrow and the 21-year-old woman"?"""
    last = first.members[-1] if first.members else first
    return last.surname is not None and _AND.search(between) is not None


# "Both the driver and the passenger were arrested"
_AND_THE = re.compile(r" and(?: also)? $")


def _both(first: Mention, second: Mention, words: str, between: str) -> bool:
    """Are two who are known the subject of one verb: "the driver and the passenger were arrested"?"""
    return first.definite and bool(_AND_THE.match(between)) and _WERE.match(words, second.end) is not None


def _is_alone(mention: Mention, words: str, between: str) -> bool:
    """Is the verb behind it in the singular: "arrested a man, and a woman was charged"?"""
    return "and" in between and mention.count == 1 and _HAS.match(words, mention.end) is not None


_HAS = re.compile(r" (?:was|has|is)\b")


# "Officers stopped 40 drivers and 12 people were arrested": the first were stopped, only the second arrested.
_ACTED_ON = re.compile(
    r"\w[^,;:.]* (?<!was )(?<!were )(?<!been )(?<!being )"
    r"(?!(?:add|confirm|believ|report|reveal|announc|alleg|claim|explain|stat|learn|establish|warn|suspect|happen|occurr)ed\b)"
    r"(?:\w+(?:[^e\W]ed|eed)|spoke|saw|found|caught|took|sent|gave|hit|shot|beat|fought)"
    r"(?: to| with| up| back)?(?: (?:around|about|some|more than|over|nearly|almost|a total of|at least|another|a further))? $"
)
_WERE = re.compile(r"(?:,? (?:aged )?\d+(?: and \d+)?,?)? (?:were|have|had)\b")
# "Following a fight involving 20 people, two men were arrested"
_FRONTED = re.compile(r"(?:Following|After|During|In) [^,;:.]*\b(?:involving|between|against) $")


_NEAR = 90  # characters in which a verb and its subject stand


def _apart(first: Mention, second: Mention, words: str, between: str) -> bool:
    """Was something done to the first, and the verb behind is only of the second?"""
    before = words[: first.start]
    if between == ", ":
        return _FRONTED.match(before) is not None
    return (
        "and" in between
        and _ACTED_ON.search(before[-_NEAR:]) is not None
        and _WERE.match(words, second.end) is not None
    )


def joined(words: str, found: list[Mention]) -> list[Mention]:
    """Coordinated mentions are one group: "a 25-year-old man and a woman, 31" is two people."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        between = words[last.end : mention.start] if last else ""
        if (
            last is not None
            and _BETWEEN.match(between)
            and not _is_alone(mention, words, between)
            and not _apart(last, mention, words, between)
            and (
                not mention.definite
                or mention.surname
                or _beside(last, between)
                or _both(last, mention, words, between)
            )
        ):
            if _apposed(last, mention, between):
                last.end = mention.end
                last.surname = last.surname or mention.surname
                last.first = last.first or mention.first
                last.age = last.age or mention.age
                last.gender = last.gender or mention.gender
                continue
            of_one = _AGES_OF.match(between) or (between == " and " and _AGED.search(words, last.start, last.end))
            if last.count > mention.count and of_one and _BY_AGE.match(words, mention.start):
                last.end = mention.end
                continue
            kin = last.members[-1] if last.members else last
            if kin.kin and kin.surname is None and mention.surname and "and" not in between:
                last.end = kin.end = mention.end  # "Farrow, 57, and his son, Ned Farrow, 30"
                kin.surname, kin.first, kin.age = mention.surname, mention.first, kin.age or mention.age
                continue
            members = (last.members or [last]) + [mention]
            whole, rest = members[0], members[1:]
            repeated = (
                whole.count > 1
                and sum(member.count for member in rest) == whole.count
                and "and" not in words[whole.end : rest[0].start]
                and not _OF_AN_AGE.search(words, whole.start, whole.end)
            )
            group = Mention(
                last.start,
                mention.end,
                whole.count if repeated else sum(member.count for member in members),
                gender=None,
                definite=last.definite and mention.definite,
                additive=last.additive and mention.additive,
                members=members,
                object_of=last.object_of,
            )
            joined[-1] = group
        else:
            joined.append(mention)
    return joined
