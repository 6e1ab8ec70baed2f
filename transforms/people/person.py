"""One person of an article, and whether somebody told of later is the same."""

import re
from dataclasses import dataclass

from transforms.people.days import Day, are_apart, day_of
from transforms.people.homes import home_of
from transforms.people.mention import Mention
from transforms.reading.text import Sentence


@dataclass(slots=True)
class Person:
    """Somebody the article tells of, as far as it says who."""

    surname: str | None
    first: str | None
    age: int | None
    gender: str | None
    lead: bool  # introduced in the headline or the first two sentences
    decade: str | None = None
    heading: int | None = None  # the line, where it is a heading within the text
    apart: bool = False  # told of as somebody else: "a boy was also charged"
    line: int | None = None  # of the list in which somebody without a name is told of first
    home: str | None = None  # the town, of somebody without a name
    further: bool = False  # "a second man has been arrested": whoever was arrested before is somebody else
    victim: bool = False  # only whoever has the same age is meant
    told_decade: str | None = None  # the words that tell of somebody first; "a man in his 20s" below may be the victim
    day: Day | None = None  # with which the sentence begins that tells of somebody without a name first
    one_of_them: bool = False  # told of as one of several: "one of the men was also charged"; "they" are all of these
    beside: int | None = None  # the sentence that told of "a man of 30" last; a second one in it is somebody else

    def learn(self, mention: Mention) -> None:
        """Keep what a further mention tells."""
        self.surname = self.surname or mention.surname
        self.first = self.first or mention.first
        self.age = self.age or mention.age
        self.decade = self.decade or mention.decade
        self.gender = self.gender or mention.gender


def contradicts(person: Person, mention: Mention) -> bool:
    """Whether a mention tells of another gender, name or age."""
    if mention.gender and person.gender and mention.gender != person.gender:
        return True
    if mention.surname and person.surname:
        other_first = bool(mention.first and person.first) and mention.first != person.first
        return mention.surname != person.surname or other_first
    if mention.age and person.age:
        return abs(mention.age - person.age) > (1 if mention.surname or person.surname else 0)
    return is_of_another_decade(mention.age, person.told_decade) or is_of_another_decade(person.age, mention.decade)


_DECADES = {
    word: 10 * place
    for place, words in enumerate(
        "teens 20s/twenties 30s/thirties 40s/forties 50s/fifties 60s/sixties 70s/seventies 80s/eighties".split(), 1
    )
    for word in words.split("/")
}


def is_of_another_decade(age: int | None, decade: str | None) -> bool:
    """Is somebody of an age surely not the one told of as "in his late thirties"?"""
    begin = _DECADES.get(re.split(r"[- ]", decade)[-1]) if decade else None
    return age is not None and begin is not None and not begin <= age < begin + 10


def told_by(person: Person, mention: Mention) -> bool:
    """Whether a mention that does not contradict gives somebody's name or age."""
    if mention.surname and person.surname:
        return True
    return bool(mention.age) and mention.age == person.age


def introduced(mention: Mention, sentence: Sentence) -> Person:
    """Whom a mention tells of for the first time."""
    lead = sentence.prose <= 1
    is_heading = not sentence.bullet and sentence.start >= 0 and sentence.text[-1:] not in '.!?"”:'
    heading = sentence.block if is_heading and mention.surname is None else None
    line = sentence.block if sentence.bullet else None
    told = (mention.surname, mention.first, mention.age, mention.gender)
    return Person(
        *told,
        lead,
        mention.decade,
        heading,
        mention.also,
        line,
        home_of(mention, sentence),
        mention.additive,
        told_decade=mention.decade,
        one_of_them=mention.of_total,
        day=day_of(sentence.text),
    )


def is_one_more(person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Is it somebody else of the same age: "another man of 22", "a man of 22" of another line or from another town?

    Likewise "a man in his 50s was arrested for theft and a man in his 50s for affray", and "On Friday a man was
    arrested. On Saturday a man was arrested".
    """
    if mention.surname or mention.definite:
        return False
    in_a_list = sentence.bullet and person.line not in (None, sentence.block)
    elsewhere = person.home is not None and home_of(mention, sentence) not in (None, person.home)
    alike = mention.age == person.age and (mention.age or (mention.decade and mention.decade == person.decade))
    beside = person.surname is None and person.beside == sentence.index and bool(alike)
    another_day = not mention.age and are_apart(person.day, day_of(sentence.text))
    return mention.additive or in_a_list or elsewhere or beside or another_day


# "A 25-year-old man who was previously arrested", below "a second man has been arrested"
_BEFORE = re.compile(r"\b(?:[Pp]revious(?:ly)?|initially|already|originally|who (?:was|had been|has been))\b")
_BESIDE = 40  # characters


def is_one_before(person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Is it somebody arrested before "a second man", of whom nothing more is known?"""
    if not person.further or person.age or person.surname or not mention.age:
        return False
    return _BEFORE.search(sentence.text, max(0, mention.start - _BESIDE), mention.end + _BESIDE) is not None


# "The woman was jailed for three years, while Arkle got two": she is not Arkle
_WHILE = re.compile(r"\b(?:while|whilst|and|but)\b")


def is_named_behind(person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Is it somebody else than one whom the next clause of the same sentence names?"""
    if person.surname is None or mention.surname or not mention.definite:
        return False
    at = sentence.text.lower().find(person.surname, mention.end)
    return at >= 0 and _WHILE.search(sentence.text, mention.end, at) is not None


_GROWN, _YOUNG = re.compile(r"\b[Mm]an\b|\b[Ww]oman\b"), re.compile(r"\b[Bb]oy\b|\b[Gg]irl\b")
_OF_AGE, _A_MAN = 18, 20  # years; "the boy" may be eighteen, but not older


def is_of_other_years(person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Is "the man" told of, and the person a boy of sixteen, or "the boy", and the person a man of thirty?"""
    if person.age is None or mention.age or mention.surname or not mention.definite:
        return False
    word = _GROWN if person.age < _OF_AGE else _YOUNG if person.age >= _A_MAN else None
    return word is not None and word.search(sentence.text, mention.start, mention.end) is not None


def is_somebody_else(person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Is a mention surely of another: by what it tells, by how it is told, or by who is named behind it?"""
    return (
        contradicts(person, mention)
        or is_one_more(person, mention, sentence)
        or is_one_before(person, mention, sentence)
        or is_named_behind(person, mention, sentence)
        or is_of_other_years(person, mention, sentence)
    )
