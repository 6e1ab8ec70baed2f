"""Of the single persons told of one kind: who is the same as whom."""

from transforms.facts.wholes import Told, better
from transforms.people.cast import Cast
from transforms.people.person import Person
from transforms.privacy.lexicon import words as words_of
from transforms.reading.expressions import expression


def fold_into_one(singles: dict[tuple[int, bool], Told], cast: Cast) -> None:
    """Of an article about one person, every unnamed single of a case is that person.

    Args:
        singles: by person, and whether told as background; changed in place.
        cast: everybody told of.
    """
    named = [key for key in singles if key[0] < len(cast.people) and cast.people[key[0]].surname is not None]
    for background in (False, True):
        keys = [key for key in singles if key[1] == background]
        main = next((key for key in keys if key in named), keys[0] if keys else None)
        for key in keys:
            same = main is not None and key in named and _alike(cast.people[key[0]], cast.people[main[0]])
            same = same and not any({key[0], main[0]} <= set(group.people) for group in cast.groups if main)
            if cast.people[key[0]].apart or (
                main is not None and _differ(cast.people[key[0]], cast.people[main[0]], singles[key].sentence.text)
            ):
                continue
            if main is not None and key != main and not singles[key].additive and (key not in named or same):
                first, second = sorted((singles[main], singles.pop(key)), key=lambda told: told.sentence.index)
                singles[main] = better(first, second)


def _differ(one: Person, other: Person, words: str) -> bool:
    """Is somebody told of with an age of other gender or far off: "a 38-year-old woman", "a boy of 16" and a man?"""
    if one.age is None or one.age == other.age:
        return False
    # the lead of a release about one person may tell the age at the time of the deed
    far = not one.lead and other.age is not None and abs(one.age - other.age) > 1 and str(one.age) in words
    return far or (None not in (one.gender, other.gender) and one.gender != other.gender)


def _alike(one: Person, other: Person) -> bool:
    """Have two the same surname, and not the first names of mother and son? "Yesterday Farrow" has none."""
    return one.surname == other.surname and len({one.first, other.first} & words_of("given")) <= 1


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
        for other, told in singles.items():
            named = cast.people[other[0]] if other[0] < len(cast.people) else None
            if (
                other != key
                and other[1] == key[1]
                and named is not None
                and told.sentence is not singles[key].sentence  # "one of them, and the other"
                and not (additive and told.sentence.index <= singles[key].sentence.index)
                and (named.surname is not None or (named.age is not None and person.age is None))
                and (not named.gender or not person.gender or named.gender == person.gender)
                and (not named.age or not person.age or abs(named.age - person.age) <= 1)
            ):
                singles[other] = better(singles[key], told)
                del singles[key]
                break


# "The man was also arrested on suspicion of theft", "The 24-year-old was further arrested": counted already.
_ALSO_ARRESTED = expression(r"(?:the|he|she|one of)\b.*\b(?:also|further|additionally)\b")


def without_further_arrests(singles: dict[tuple[int, bool], Told], groups: dict[tuple[int, bool], Told]) -> None:
    """Leave out somebody of a group told of before, who is arrested for something else as well.

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
