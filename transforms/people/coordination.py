"""Coordinated people are one group: "a 25-year-old man and a woman, 31" is two people."""

import re

from transforms.people.mention import Mention
from transforms.people.words import HOME_NOW, KIN, PICTURED
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

_DECADE = r"(?:early[- ]|mid[- ]?|late[- ])?(?:teens|twenties|thirties|forties|fifties|sixties|[1-9]0['’]?s)"
# Atomic: a run of ages read again in pieces would take the cube of its length.
_AGES = rf"(?:{ALSO}aged?,? )?(?:between )?(?>\d{{1,2}}(?:(?:,? and |, ?| to |[-–])\d{{1,2}})*)(?:[- ]years?(?:[- ]olds?)?)?"
_HOME = rf"(?:{HOME_NOW}|who (?:is|are) from|with no fixed|(?:who lives?|living) (?:at|in)) (?:(?!(?<! who)(?<! who has)(?<! who have)(?<! arrested) (?:was|were|has|have|been|received|got|given|handed|years(?! ?old)|months|weeks|imprisonment|life|on suspicion)\b)[^.;:]){{0,80}}?"
_WHO = rf"(?:{_AGES}|(?:aged )?in (?:his|her|their) {_DECADE}(?:(?:,| and| or| to) {_DECADE})*+|(?:born )?\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|{_HOME})"
# What stands between two of a series: ages, home, "and", in commas, dashes or brackets.
_AND_OR_COMMA = (
    r"(?:[,;]? and(?: also)?(?: [-–])?(?: (?:his|her|their) (?:[\w-]+ )?(?:daughter|wife|partner|girlfriend|boyfriend|cousin|friend|associate|accomplice),?)?(?: (?:his|her|their))?"
    r"|,|;|,? plus|,? (?:along|together) with|,? alongside|,? as well as|,? &)\s*$"
)
# "Ned Arkle (left), 38, of Hull, Tom Bell"
_PICTURED = rf"(?: {PICTURED}|, pictured(?: (?:left|right|above|below))?(?=, | and ))?"
# "Arkle, who lived at the flat, and Bell": what is told there is no stage of his own
_RELATIVE = (
    r"(?:, who (?![^,;.]*\b(?:arrest|charg|jail|sentenc|convict|ple[ad]|admit|bail|releas|remand|given|receiv|found|denied|handed|got)\w*)"
    r"[^,;.]{3,60},(?= and ))?"
)
_WHEN = r"(?: (?:yesterday|today|last night|this (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=,? and ))?"  # "arrested one boy yesterday, and four boys today"
# "arrested a woman in Mill Street and a man in Dale Street"
_THERE = r"(?: in (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?: area)?)"
_WHERE = rf"(?:{_THERE}(?=,? and\s*$))?"
_BETWEEN = re.compile(
    rf"^{_PICTURED}{_RELATIVE}{_WHERE}{_WHEN}(?: years?(?:[- ]old)?)?(?: ?,?(?: [-–]| )? ?\(?(?:and )?{ALSO}{_WHO}\)?){{0,3}}(?: ?[-–])?{_AND_OR_COMMA}"
)
_SERIES = re.compile(_AND_OR_COMMA)  # asked first
_FAR = 200  # characters between two of a series


def _in_series(between: str) -> bool:
    """Can what stands between two mentions join them?"""
    return len(between) < _FAR and _SERIES.search(between[-40:]) is not None and _BETWEEN.match(between) is not None


_BY_AGE = re.compile(r"(?!an? )\w+ (?:others )?(?:aged )?\d")


def _apposed(first: Mention, second: Mention, between: str) -> bool:
    """Is the second another name of the first: "the driver, John Smith", "one of them, a man of 20"?"""
    if re.search(r"\band\b|&", between) or first.members or first.count != 1 or second.count != 1:
        return False
    if first.age is not None and second.age is not None and first.age != second.age:
        return False  # "including a man of 50, a woman of 56 and"
    if first.additive and second.age is not None and first.age is None and between == ", ":
        return True  # "a second man, a 25-year-old from Hull"
    aged_alone = second.age is not None and second.gender is None and second.surname is None
    if aged_alone and first.age is None and first.gender is not None and between == ", ":
        return True  # "the arrest of one man, a 24-year-old from Hull"
    return first.surname is None and (second.surname is not None or first.definite or first.of_total)


# "Three men, aged 22 and two aged 32", "two men from Hull, one aged 20": the ages of those counted
_AGED = re.compile(r"[A-Za-z]+, \w+ aged \d+\b")
_AGES_OF = re.compile(r",(?:.*\baged \d+ and)? $|(?!.*\band\b).*, $")
_ONE_AGED = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) aged \d")
_ONE_OF = re.compile(r"one (?:person|man|woman|boy|girl|teenager|suspect) (?:for|on|over|in connection|was)\b")
_HAS_NOUN = re.compile(r"\d[- ]years?[- ]old \w+")
_AGE = re.compile(r"\b\d\d\b")


def _tells_ages_of(last: Mention, mention: Mention, words: str, between: str) -> bool:
    """Does a mention tell the ages of some of those before it: "three men, two aged 20 and one aged 32"?"""
    if last.count > mention.count and mention.of_total and between == ", ":
        return True  # "six people, four of them teenagers"
    one_of_them = last.count > mention.count == 1 and not last.members and last.surname is None
    if (
        one_of_them
        and last.gender == mention.gender
        and between in (", ", "; ")
        and _ONE_OF.match(words, mention.start)
    ):
        return True  # "arrested two people; one person on suspicion of theft and"
    if last.count <= mention.count or not _BY_AGE.match(words, mention.start):
        return False
    if _HAS_NOUN.search(words, mention.start, mention.end):
        return False  # "three 19-year-old men, two 18-year-old men"
    if _AGES_OF.match(between):
        return True
    enumerated = _AGED.search(words, last.start, last.end) is not None
    if not _ONE_AGED.match(words, mention.start):
        return enumerated and between == " and "
    listed = len(_AGE.findall(between)) + mention.count  # "five men aged 18, 22, 23 and two aged 32"
    return enumerated or listed == last.count > 2


_OFFICERS_ARRESTED = expression(r"\b(?:arrest|detain|charg)(?:ed|ing)(?: (?:a total of|another|a further))? $")
_FOR_WHAT = expression(r",? (?:for|on suspicion of|in connection with|with)\b")


def _is_first_of(last: Mention, mention: Mention, words: str, between: str) -> bool:
    """Is it the first of those counted, told with what for: "arrested two people, a man on suspicion of theft and"?"""
    return (
        last.count > mention.count
        and not last.members
        and last.gender in (None, mention.gender or last.gender)
        and between.endswith((", ", "; "))
        and _FOR_WHAT.match(words, mention.end) is not None
        and _OFFICERS_ARRESTED.search(words, 0, last.start) is not None
    )


# "two 18-year-old men, a man of 27 and a boy of 16": those behind are others
_OF_AN_AGE = re.compile(r"\d[- ]year")
_AND = re.compile(r"(?<!\w)and\s*$")


def _beside(first: Mention, between: str) -> bool:
    """Is somebody known named beside the first: "Ned Farrow and the 21-year-old woman"?"""
    last = first.members[-1] if first.members else first
    return last.surname is not None and _AND.search(between) is not None


_OF_WHOLE = re.compile(r"[Oo]f the ")  # "Of the seven suspects, four men": no eleven


def _all_were(mention: Mention, words: str, between: str) -> bool:
    """Is a verb of several behind the last of them: "the two men and the woman were arrested"?"""
    return mention.count == 1 and _AND.search(between) is not None and _ALL_WERE.match(words, mention.end) is not None


def _is_alone(mention: Mention, words: str, between: str) -> bool:
    """Is the verb behind it in the singular: "arrested a man, and a woman was charged", "a woman in Malby was hurt"?"""
    return "and" in between and mention.count == 1 and _HAS.match(words, mention.end) is not None


_HAS = re.compile(rf"{_THERE}? (?:was|has|is)\b")
_ARREST_OF = expression(
    r"^\W*the (?:arrest|jailing|imprisonment|sentencing|conviction) of $"
)  # "of a father and son has led to"


def _is_subject(last: Mention, mention: Mention, words: str, between: str) -> bool:
    """Is it who the next clause is about: "justice for these two girls and Farrow will spend"?"""
    named = mention.count == 1 and mention.surname is not None
    unnamed = last.object_of and last.surname is None and not last.members
    return named and unnamed and "and" in between and words.startswith(" will ", mention.end)


# "Officers stopped 40 drivers and 12 people were arrested": the first were stopped, only the second arrested.
_ACTED_ON = re.compile(
    r"\w[^,;:.]* (?<!was )(?<!were )(?<!been )(?<!being )"
    r"(?!(?:add|confirm|believ|report|reveal|announc|alleg|claim|explain|stat|learn|establish|warn|suspect|happen|occurr)ed\b)"
    r"(?:\w+(?:[^e\W]ed|eed)|spoke|saw|found|caught|took|sent|gave|hit|shot|beat|fought)"
    r"(?: to| with| up| back)?(?: (?:around|about|some|more than|over|nearly|almost|a total of|at least|another|a further))? $"
)
_NAME_BEHIND = re.compile(r",? [A-Z][a-z]+ [A-Z]")  # "his brother Ned Farrow"
_WERE = re.compile(r"(?:,? (?:aged )?\d+(?: and \d+)?,?)?(?: [-–]|,)? (?:were|have|had|are)\b")
_WERE_THERE = re.compile(rf"{_THERE}?{_WERE.pattern}")  # "arrested a man in Odham and two women in Malby were robbed"
_ALL_WERE = re.compile(rf"(?:,? {_HOME})?{_WERE.pattern}")  # "and the 27-year-old man from Hull have each been bailed"
# "Following a fight involving 20 people, two men were arrested", "Alongside Arkle, one man was jailed"
_FRONTED = re.compile(
    r"(?:Following|After|During|In) [^,;:.]*\b(?:involving|between|against) $"
    r"|(?:Alongside|Along with|Together with|As well as|Besides|Unlike) $"
)

# "During the investigation into the murder of Ned Farrow, 16 people were arrested"
_FRONTED_OF = re.compile(
    r"(?:^|[-–—:] )(?:Following|After|During|In|Since) [^,;:.]*\b(?:of|on|with|to|by|against|from) $"
)


# "issued a £10,000 fine to the organiser and two people were summonsed"
_GIVEN_TO = expression(
    r"\b(?:fines?|notices?|tickets?|FPNs?|penalt(?:y|ies)|warnings?|orders?)(?: \w+){0,3} to(?: (?:the|an?|one|its|their))? $"
)
_NEAR = 90  # characters in which a verb and its subject stand


def _apart(first: Mention, second: Mention, words: str, between: str) -> bool:
    """Was something done to the first, and the verb behind is only of the second?"""
    before = words[: first.start]
    if between == ", ":
        of_one = first.count == 1 < second.count and not second.definite and _FRONTED_OF.search(before) is not None
        return of_one or _FRONTED.match(before) is not None
    return (
        "and" in between
        and (_ACTED_ON.search(before[-_NEAR:]) is not None or _GIVEN_TO.search(before[-_NEAR:]) is not None)
        and _WERE_THERE.match(words, second.end) is not None
    )


_KIN = "|".join(sorted(KIN))
_A_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:,? \(?(?:aged )?\d\d\)?)?(?:, of [^.;]{3,40}?)?,? and [A-Z]"
# "A father and son, Ned Farrow, 50, and Tom Farrow, 20", "uncle and nephew Ned and Tom Farrow", unlike "and his son, Tom"
_KIN_BY_NAME = re.compile(rf"(?:[\w-]+ ){{0,3}}?(?i:{_KIN}) and (?:{_KIN}),? {_A_NAME}")


def _count_of(members: list[Mention], words: str) -> int:
    """How many they are; those told one by one behind their number are no more: "a boy and two men, Arkle and Bell"."""
    kin = _KIN_BY_NAME.match(words, members[0].start) if members[0].kin else None
    if kin is not None:
        return 2 + sum(member.count for member in members if member.start > kin.end())
    for place, whole in enumerate(members[:-1]):
        rest = members[place + 1 :]
        if (
            whole.count > 1
            and sum(member.count for member in rest) == whole.count
            and "and" not in words[whole.end : rest[0].start]
            and not _OF_AN_AGE.search(words, whole.start, whole.end)
            and (place == 0 or all(member.surname for member in rest))
            and not any(member.gender and whole.gender not in (None, member.gender) for member in rest)
        ):
            return sum(member.count for member in members[: place + 1])
    return sum(member.count for member in members)


def _names_kin(last: Mention, mention: Mention, between: str) -> bool:
    """Take the name of kin that stands behind: "Farrow, 57, and his son, Ned Farrow, 30", "his son Ned Farrow"."""
    kin = last.members[-1] if last.members else last
    if not kin.kin or kin.surname is not None or mention.surname is None:
        return False
    if between != " " and ("and" in between or not _in_series(between)):
        return False
    last.end = kin.end = mention.end
    kin.surname, kin.first, kin.age = mention.surname, mention.first, kin.age or mention.age
    return True


# "Ned Arkle, a 24-year-old man from Hull, and Ada Bell - an 18-year-old woman"; no "Arkle, a 24-year-old man and a boy"
_AS_DESCRIBED = re.compile(r"(?:,| [-–])(?: \(?\d\d/\d\d/\d{2,4}\)?,)? ")
_AND_A = re.compile(r",? and an? ")


def _describes_named(last: Mention, mention: Mention, words: str, between: str) -> bool:
    """Take the age and gender of somebody named from the words behind: "and Ada Bell, an 18-year-old woman of Hull"."""
    named = last.members[-1] if last.members else last
    if named.surname is None or named.age or mention.surname or mention.count != 1 or not mention.age:
        return False
    if mention.definite or mention.additive or _AS_DESCRIBED.fullmatch(between) is None:
        return False
    if _AND_A.match(words, mention.end) or (named.gender and mention.gender not in (None, named.gender)):
        return False
    named.age, named.gender = mention.age, named.gender or mention.gender
    last.end = named.end = mention.end
    return True


def joined(words: str, found: list[Mention]) -> list[Mention]:
    """Coordinated mentions are one group: "a 25-year-old man and a woman, 31" is two people."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        between = words[last.end : mention.start] if last else ""
        if last is not None and (_names_kin(last, mention, between) or _describes_named(last, mention, words, between)):
            continue
        if (
            last is not None
            and _in_series(between)
            and (not _is_alone(mention, words, between) or _ARREST_OF.search(words, 0, last.start))
            and not _is_subject(last, mention, words, between)
            and not _apart(last, mention, words, between)
            and (
                not mention.definite
                or mention.surname
                or (mention.kin and _NAME_BEHIND.match(words, mention.end) is not None)
                or _beside(last, between)
                or _all_were(mention, words, between)
            )
            and not _OF_WHOLE.match(words, last.start)
            and not _is_first_of(last, mention, words, between)
        ):
            if _apposed(last, mention, between):
                last.end = mention.end
                last.surname = last.surname or mention.surname
                last.first = last.first or mention.first
                last.age = last.age or mention.age
                last.gender = last.gender or mention.gender
                last.additive = last.additive or mention.additive  # "the driver, another 40-year-old man"
                last.definite = last.definite and not mention.additive
                continue
            if _tells_ages_of(last, mention, words, between):
                last.end = mention.end
                continue
            members = (last.members or [last]) + [mention]
            group = Mention(
                last.start,
                mention.end,
                _count_of(members, words),
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
