"""Of the single persons told of one kind: who is the same as whom."""

import re
from collections import Counter

from transforms.facts.updates import is_told_as_before
from transforms.facts.wholes import Told, better
from transforms.people.cast import Cast
from transforms.people.person import Person, is_of_another_decade
from transforms.people.words import FEMALE, MALE
from transforms.privacy.lexicon import words as words_of
from transforms.reading.expressions import expression
from transforms.stages.stage import Stage


def fold_into_one(singles: dict[tuple[int, bool], Told], cast: Cast, alone: set[int]) -> None:
    """Of an article about one person, every unnamed single of a case is that person.

    Args:
        singles: by person, and whether told as background; changed in place.
        cast: everybody told of.
        alone: people told of in the lead alone, as "a man".
    """
    lead = {key for key in singles if key[0] in alone}
    named = [key for key in singles if cast.people[key[0]].surname is not None and key not in lead]
    for background in (False, True):
        keys = [key for key in singles if key[1] == background]
        own = [key for key in keys if not cast.people[key[0]].apart]
        first = [*named, *(k for k in own if k not in lead), *keys]
        main = next((key for key in first if key in keys and not _is_of_others(key, keys, singles)), None)
        for key in keys:
            same = main is not None and key in named and _alike(cast.people[key[0]], cast.people[main[0]])
            same = same and main is not None and not _are_told_together(key[0], main[0], cast)
            one = cast.people[key[0]]
            differs = main is not None and (
                _is_of_other_gender(singles[key], cast.people[main[0]]) or _are_told_together(key[0], main[0], cast)
                if key in lead
                else _differ(one, cast.people[main[0]], singles[key].sentence.text)
            )
            differs = differs or (main is not None and _says_other_gender(singles[key], cast.people[main[0]]))
            if one.apart or differs:
                continue
            if main is not None and key != main and not singles[key].additive and (key not in named or same):
                one_told, another = sorted((singles[main], singles.pop(key)), key=lambda told: told.sentence.index)
                singles[main] = better(one_told, another)


def _is_of_others(key: tuple[int, bool], keys: list[tuple[int, bool]], singles: dict[tuple[int, bool], Told]) -> bool:
    """Was somebody sentenced before whom the news is about: "a youth has been jailed. Four men were jailed in May: Arkle"?"""
    told = singles[key].fact
    now = any(singles[other].fact.scope == "current" for other in keys)
    return told.kind == "sentence" and told.scope == "earlier" and now


# "A man who beat a woman and her son has been jailed": whose case it is, even where her or his is what was read
_SOMEBODY = re.compile(r"\W*(?:[A-Z][\w ]{2,40}? confirm(?:ed|s)? (?:that )?)?(?:An?|One|an?|one) ")


def told_in_the_lead_alone(stages: list[Stage], cast: Cast) -> set[int]:
    """People of whom nothing is told but by "a man" of the first sentence: any name that is theirs was read amiss.

    Args:
        stages: all stages of the article.
        cast: everybody told of.
    """
    told = {stage.who[1] for stage in stages if stage.who is not None and stage.who[0] == "p"}
    return told - {
        stage.who[1]
        for stage in stages
        if stage.who is not None and stage.who[0] == "p" and not _is_a_somebody(stage, cast.people[stage.who[1]])
    }


def _is_a_somebody(stage: Stage, person: Person) -> bool:
    """Does the first sentence tell it of "a man", not naming him?"""
    words = stage.sentence.text
    apart = stage.additive or person.apart
    unnamed = person.surname is None or f"{person.first or ''} {person.surname}".strip() not in words.lower()
    return stage.sentence.prose == 0 and not apart and unnamed and _SOMEBODY.match(words) is not None


def _are_told_together(one: int, other: int, cast: Cast) -> bool:
    """Does a group have both: "Arkle and Bell were sentenced"?"""
    return any({one, other} <= set(group.people) for group in cast.groups)


_GENDERED = re.compile(
    rf"{_SOMEBODY.pattern}(?:(?!(?:who|has|was|is)\b)[\w’'-]+ ){{0,4}}?(?:(?P<her>{'|'.join(sorted(FEMALE))})|{'|'.join(sorted(MALE))})\b"
)


def _is_of_other_gender(told: Told, person: Person) -> bool:
    """Does the lead say "a man", and is the person a woman?"""
    found = _GENDERED.match(told.sentence.text)
    return found is not None and person.gender is not None and person.gender != ("f" if found["her"] else "m")


_SAID = {
    "m": expression(r"\b(?:a|another|one) (?:[\w-]+ ){0,2}?(?:man|boy)\b"),
    "f": expression(r"\b(?:a|another|one) (?:[\w-]+ ){0,2}?(?:woman|girl)\b"),
}


def _says_other_gender(told: Told, person: Person) -> bool:
    """Do words below the lead tell of "a man", and is the person a woman? The lead's "a man" may be whose gender was misread."""
    other = {"m": "f", "f": "m"}.get(person.gender or "") if told.sentence.prose > 0 else None
    return other is not None and _SAID[other].search(told.words()) is not None


def _differ(one: Person, other: Person, words: str) -> bool:
    """Is somebody told of with an age of other gender or far off: "a 38-year-old woman", "a boy of 16" and a man?"""
    if one.age is None or one.age == other.age:
        return False
    # the lead of a release about one person may tell the age at the time of the deed
    far = not one.lead and other.age is not None and abs(one.age - other.age) > 1 and str(one.age) in words
    return far or (None not in (one.gender, other.gender) and one.gender != other.gender)


def _alike(one: Person, other: Person) -> bool:
    """Have two the same surname, and not the first names of mother and son? "Yesterday Farrow" has none."""
    short = one.first is not None and other.first is not None and one.first[:2] == other.first[:2]  # "Matt", "Matthew"
    return one.surname == other.surname and (short or len({one.first, other.first} & words_of("given")) <= 1)


def name_the_unnamed(singles: dict[tuple[int, bool], Told], cast: Cast) -> None:
    """Fold "a man" of the lead into the person whom the text goes on to name.

    Args:
        singles: by person, and whether told as background; changed in place.
        cast: everybody told of.
    """
    for key in list(singles):
        person = cast.people[key[0]] if key[0] < len(cast.people) else None
        if person is None or person.surname is not None or not person.lead:
            continue
        additive = singles[key].additive
        one_by_one = Counter(told.sentence.index for told in singles.values())
        for other, told in singles.items():
            beside = one_by_one[told.sentence.index] > 1  # "Arkle and Bell were given a year and six months"
            named = cast.people[other[0]] if other[0] < len(cast.people) else None
            if (
                other != key
                and other[1] == key[1]
                and named is not None
                and told.sentence is not singles[key].sentence  # "one of them, and the other"
                and not (additive and told.sentence.index <= singles[key].sentence.index)
                and not (additive and (beside or is_told_as_before(told)))
                and not (told.fact.kind == "sentence" and told.fact.scope == "earlier" != singles[key].fact.scope)
                and (named.surname is not None or (named.age is not None and person.age is None))
                and (not named.gender or not person.gender or named.gender == person.gender)
                and (not named.age or not person.age or abs(named.age - person.age) <= 1)
                and not is_of_another_decade(named.age, person.told_decade)
            ):
                singles[other] = better(singles[key], told)
                del singles[key]
                break


# "The man was also arrested on suspicion of theft", "The 24-year-old was further arrested": counted already.
_ALSO_ARRESTED = expression(r"(?:the|he|she|one of)\b.*\b(?:also|further|additionally)\b")


def without_further_arrests(singles: dict[tuple[int, bool], Told], groups: dict[tuple[int, bool], Told]) -> None:
    """Leave out those of a group told of before, who are arrested for something else as well.

    Args:
        singles: by person, and whether told as background; changed in place.
        groups: those told of together, likewise by group.
    """
    for key, told in list(singles.items()):
        start, end = (at - told.sentence.start for at in told.fact.evidence)
        if not told.additive and _ALSO_ARRESTED.match(told.sentence.text[max(0, start) : end]):
            before = [
                one for one in groups.values() if one.fact.evidence < told.fact.evidence and one.group is not None
            ]
            if any(key[0] in one.group.people or (told.age and told.age in one.ages) for one in before if one.group):
                del singles[key]
    for other, again in list(groups.items()):
        words = again.sentence.text[: again.fact.evidence[1] - again.sentence.start].lstrip()
        if again.group and not again.additive and _ALSO_ARRESTED.match(words):
            people = set(again.group.people)
            known = [one.group for one in groups.values() if one.group and one.fact.evidence < again.fact.evidence]
            if people and any(people <= set(group.people) for group in known):
                del groups[other]  # "The man of 20 and the one of 21 were also arrested for affray", of three
