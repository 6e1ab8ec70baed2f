"""Who? Mentions of people, counted or single, named or not, and who is the same as whom."""

import re
from dataclasses import dataclass, field

from transforms.numbers import COUNT, parse_count
from transforms.places.gazetteer import folded, towns
from transforms.text import Sentence

_SINGULAR = (
    "man|woman|boy|girl|teenager|youth|male|female|person|suspect|driver|motorist|rider|offender|dealer|burglar|thief|robber"
    "|individual|juvenile|teen|adult|pensioner|passenger|rapist|paedophile|brother|sister|gangster|fraudster|shoplifter"
    "|killer|murderer|predator|biker|motorcyclist|cyclist|father|mother|dad|mum|son|husband|grandfather|student|defendant"
    "|occupant|prisoner|arsonist|stalker|conman|criminal|thug|attacker|resident|courier|money launderer|trafficker|local"
)
_PLURAL = (
    "men|women|boys|girls|teenagers|youths|males|females|people|persons|suspects|drivers|motorists|riders|offenders|dealers"
    "|burglars|thieves|robbers|individuals|juveniles|teens|adults|passengers|members|brothers|sisters|others|criminals"
    "|children|residents|fraudsters|conspirators|defendants|occupants|prisoners|protesters|protestors|supporters|fans"
    "|activists|revellers|demonstrators|culprits|friends|traffickers|gangsters|migrants|nationals|youngsters|lads"
    "|shoplifters|couriers|users|motorcyclists|poachers|cousins|arrestees|workers"
)
_FEMALE = {"woman", "girl", "female", "sister", "mother", "mum", "women", "girls", "females", "sisters"}
_MALE = {
    "man",
    "boy",
    "male",
    "brother",
    "father",
    "dad",
    "son",
    "husband",
    "grandfather",
    "men",
    "boys",
    "males",
    "brothers",
}
_AGE = r"(?:(?P<age>\d{1,2})(?:[- ]|\s-\s)?year[- ]?s?[- ]olds?)"
_ADJECTIVES = r"(?:(?!(?:and|or|of|in|to|with|for|the|a|an|was|were|by|as|on|who|where|which|when|that|after|from|at|been|being|have|has|had|will|is|are|two|three|four|five|six)\b)[A-Za-z’'-]+ ){0,4}?"
_DET = (
    r"(?:a further|a second|a third|a fourth|a fifth|another|the other|the remaining|the second|the third|one other|a|an|one|the|this|that|his|her|both|all"
    r"|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|an eighth|eighth)"
)
_COUNTED = re.compile(
    rf"\b(?P<det>(?:a )?further|another|a total of|all|both|the other|other|the remaining|the|of the|these|those)?\s*(?P<n>{COUNT}|both|all)\s+"
    rf"(?P<adj>{_ADJECTIVES})(?P<noun>{_PLURAL})\b",
    re.IGNORECASE,
)
_AND_BARE = re.compile(r" and ")  # "a man and woman": the second has no article
_SINGLE = re.compile(
    rf"(?:\b(?P<det>{_DET})\s+|(?<=[-•:] )|(?<= and )|^)(?:{_AGE}[ ,]+)?(?P<adj>{_ADJECTIVES})(?P<noun>{_SINGULAR})\b(?!['’]s)"
    rf"(?:,? (?:aged|of)? ?\(?(?P<age2>\d{{1,2}})\)?(?=[,. )]|$))?",
    re.IGNORECASE,
)
_AGED = re.compile(rf"\b(?:(?P<det>a|an|the|another|this) )?{_AGE}(?! (?:{_SINGULAR}|{_PLURAL})\b)", re.IGNORECASE)
_WORD = r"(?:[A-Z][a-zà-ÿ]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*|O['’][A-Z][a-z]+|Mc[A-Z][a-z]+|Mac[A-Z][a-z]+|[A-Z]{4,}|[A-Z]\.)"
_NAME = rf"{_WORD}(?: (?:{_WORD}|de|van|der|bin|al|da|el))*? {_WORD}"
_NAMED = re.compile(
    rf"(?P<name>(?<![\w’'])(?:{_NAME}))(?=(?:,? (?:also )?\(?(?:aged? )?(?P<age>\d{{1,2}})\b(?!st|nd|rd|th|/|:)|,? (?:of|from) |,? \(\d{{1,2}}/\d|,| was| has| have| were| is| and|$|\.|\)| -| –|:))"
)
_NOT_NAMES = re.compile(
    r"\b(?:Police|Court|Crown|Magistrates|Road|Street|Avenue|Lane|Close|Drive|Way|Hill|Park|Team|Unit|Constabulary|Operation|Op"
    r"|Force|Service|Prison|HMP|Hospital|University|School|Council|Association|Group|Command|Squad|Office|Justice|Act|Monday"
    r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Class|County|North|South|East|West|Great|Greater|Upper|Lower|New|Saint|The|Officers?|Detectives?"
    r"|Inspector|Sergeant|Constable|Superintendent|Chief|Det|Insp|Sgt|PC|PCSO|DC|DS|DI|DCI|Judge|Recorder|Commissioner|Minister"
    r"|Crime|Crimestoppers|National|Agency|Border|Station|Centre|Green|City|Town|Hall|House|Airport|Bridge|Sexual|Serious"
    r"|Organised|Investigation|Neighbourhood|Policing|Response|Custody|Drugs?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten"
    r"|A|An|In|On|At|He|She|They|We|It|This|That|When|After|Following|During|Both|All|His|Her|Mr|Mrs|Ms|Miss|Speaking"
    r"|Terrace|Walk|Rise|Row|Mews|View|Croft|Gate|Parade|Meadows?|Fields?|Wood|Mount|Vale|Villas|Estate|Lodge|Cottage|Farm|Flats|Gardens|Crescent|Square|Grove|Place|Court's|Head|Senior|Officer|News|Post|Update|Updated|UPDATED|NEWS|POST|UPDATE|Breaking|Release|RELEASE|Appeal|APPEAL|Previous|Original|ORIGINAL|Investigating|Man|Woman|Isle|Wight|Youth)\b"
)
_RANK = re.compile(
    r"(?:PCs?|PCSO|DC|DS|DI|DCI|Det|Detective|Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt|Chief|Officer|Judge"
    r"|Recorder|Justice|Commissioner|Minister|Cllr|Dr|Commander|Manager|Lead|Head|Assistant|Prosecutor|Councillor|PCC|victim)\.?,? $"
)
# "The men were arrested": those told of before.
_THE_SEVERAL = (
    "men|women|boys|girls|teenagers|youths|males|females|suspects|offenders|dealers|burglars|thieves|robbers|individuals"
    "|juveniles|brothers|sisters|defendants|occupants|conspirators|fraudsters|culprits|friends|youngsters|lads|group|gang"
    "|drivers|passengers|prisoners"
)
_PRONOUN = re.compile(
    r"\b(?P<word>he|she|they|who|him|her|them|the pair|the duo|the trio|the couple|the gang|the group|both|all (?:three|four|five|six|seven|eight|nine|ten)"
    r"|the (?:two|three|four|five|six|seven|eight|nine|ten)"
    rf"|(?:the|these|those) (?:(?:arrested|other|young|teenage|local) )?(?:{_THE_SEVERAL}))\b(?! of| aged)",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:of|by|to|from|with|against|on|at|into|near|for|between|alongside|towards?|upon|after|targeting|including|involving|than|attacked"
    r"|assaulted|killed|stabbed|injured|hit|robbed|threatened|struck|like|as)\s+$",
    re.IGNORECASE,
)
_COUNTS = {"both": 2, "pair": 2, "duo": 2, "couple": 2, "trio": 3}


_ONE_PERSON = {"he", "she", "him", "her", "who"}


@dataclass(slots=True)
class Mention:
    """A stretch of words that means people. Offsets within its sentence."""

    start: int
    end: int
    count: int
    surname: str | None = None
    first: str | None = None  # first name
    age: int | None = None
    gender: str | None = None
    definite: bool = False
    additive: bool = False
    decade: str | None = None  # "in his thirties"
    pronoun: str | None = None
    of_total: bool = False  # "12 of the 37"
    qualifier: str = "exact"
    members: list["Mention"] = field(default_factory=list)
    object_of: bool = False  # stands after a preposition: no subject

    @property
    def several(self) -> bool:
        """Whether it stands for people of whom it says no number: "they", "the men"."""
        return self.count == 0 and self.pronoun is not None and self.pronoun not in _ONE_PERSON


_LETTERS = re.compile(r"[a-z]+")
_PLURAL_WORDS = set(_LETTERS.findall(_PLURAL)) | {"those", "them", "these"}
_SINGULAR_WORDS = set(_LETTERS.findall(_SINGULAR)) | {"second", "third", "fourth", "fifth", "sixth"}


def mentions(sentence: Sentence, surnames: set[str]) -> list[Mention]:
    """The people of a sentence in order, coordinated ones joined."""
    words = sentence.text
    found: list[Mention] = []
    lower = words.lower()
    tokens = set(_LETTERS.findall(lower))
    if tokens & _PLURAL_WORDS or " of the" in lower or "olds" in tokens:
        _counted(words, found)
    _named(words, found, surnames)
    if tokens & _SINGULAR_WORDS or "old" in lower:
        _single(words, found, sentence.prose > 1 and not sentence.bullet and words[-1:] not in '.!?"”')
    found.sort(key=lambda mention: mention.start)
    for mention in found:
        before = words[: mention.start]
        mention.object_of = (
            not re.match(r"of the\b", words[mention.start :], re.IGNORECASE)
            and bool(_PREPOSITION.search(before[-20:]))
            and not re.search(
                r"\b(?:arrests?|detention|sentencing|conviction|prosecution) of $", before[-20:], re.IGNORECASE
            )
        )
    return _joined(words, found)


_HEADS = {"he", "she", "who", "they", *_THE_SEVERAL.split("|")}


_SUFFERED = re.compile(
    r"^[^.;:]{0,45}?\b(?:(?:was|were|been|be|being) (?:\w+ )?(?:killed|pronounced|murdered|stabbed|attacked|assaulted|robbed|injured|shot|beaten|found dead|found (?:injured|unresponsive)|taken to hospital|treated)"
    r"|died|suffered|sustained|lost (?:his|her) life|collapsed)\b",
    re.IGNORECASE,
)


def is_victim(mention: Mention, words: str) -> bool:
    """Do the words behind a name say that harm was done to its bearer?"""
    return mention.surname is not None and _SUFFERED.match(words[mention.end :]) is not None


def pronouns(words: str) -> list[Mention]:
    """Words that stand for people named before."""
    out = []
    for found in _PRONOUN.finditer(words):
        word = found["word"].lower()
        last = word.split()[-1]
        count = _COUNTS.get(last) or (int(parse_count(last) or 0) if last not in _HEADS else 0)
        out.append(Mention(found.start(), found.end(), int(count or 0), pronoun=word, definite=True))
    return out


_SURNAME_ALONE = re.compile(
    rf"(?<![A-Za-z] )\b(?P<s>{_WORD}),? (?:aged? )?\(?\d{{2}}\)?(?:,|,? and)? (?:of|from|who is from) "
)
_LISTED = re.compile(
    rf"(?P<all>(?:{_WORD}, )*{_WORD},? and {_WORD}) (?=(?:were|have|had|both|all|each|pleaded|pled|admitted|appeared|received)\b)"
)
_SURNAME_DID = re.compile(rf"(?<![A-Za-z] )\b(?P<s>{_WORD}) (?:was|has|had|pleaded|pled|admitted|received|appeared)\b")


def later_names(text: str) -> set[str]:
    """Surnames that stand alone before a verb and with a first name elsewhere: "Arkle was arrested"."""
    alone = {found["s"] for found in _SURNAME_DID.finditer(text) if not _NOT_NAMES.search(found["s"])}
    for several in _LISTED.finditer(text):
        alone.update(name for name in re.split(r",? and |, ", several["all"]) if not _NOT_NAMES.search(name))
    return {
        name
        for name in alone
        if folded(name) not in towns() and re.search(rf"\b[A-Z][a-z'’-]+ {re.escape(name)}\b", text)
    }


def full_names(text: str) -> set[str]:
    """Surnames of people introduced in full with an age or an address; they stand alone later."""
    alone = {found["s"] for found in _SURNAME_ALONE.finditer(text) if not _NOT_NAMES.search(found["s"])}
    return alone | {
        found["name"].split()[-1]
        for found in _NAMED.finditer(text)
        if _is_name(text, found) and (found["age"] or re.match(r",? (?:\(?aged|of |from |\(\d)", text[found.end() :]))
    }


_WHERE = re.compile(r"\b(?:of|in|at|on|near|from|to|into|around)\s+$", re.IGNORECASE)
_OF_SOMEBODY = re.compile(
    r"\b(?:arrests?|sentencing|conviction|trial|murder|death|killing|detention) of\s+$", re.IGNORECASE
)


def _is_name(words: str, found: re.Match[str]) -> bool:
    name = found["name"]
    before = words[max(0, found.start() - 24) : found.start()]
    if _NOT_NAMES.search(name) or _RANK.search(before[-16:]) or folded(name) in towns():
        return False
    return bool(found["age"]) or not _WHERE.search(before) or bool(_OF_SOMEBODY.search(before))


def _overlaps(found: list[Mention], start: int, end: int) -> bool:
    return any(start < mention.end and mention.start < end for mention in found)


def _gender(words: str) -> str | None:
    tokens = set(re.findall(r"[a-z]+", words.lower()))
    male, female = bool(tokens & _MALE), bool(tokens & _FEMALE)
    return None if male == female else "m" if male else "f"


_OF_TOTAL = re.compile(r"^ of (?:the|those|them|these)\b", re.IGNORECASE)
_OF_THOSE = re.compile(
    rf"\b(?P<n>{COUNT}) of (?:those|them|these|the (?:{COUNT}|group|gang|men|suspects|people))(?: (?:who (?:were|was) )?(?:arrested|detained|charged|held|men|people))?\b",
    re.IGNORECASE,
)


def _counted(words: str, found: list[Mention]) -> None:
    found.extend(
        Mention(match.start(), match.end(), int(parse_count(match["n"]) or 0), of_total=True)
        for match in _OF_THOSE.finditer(words)
    )
    if "olds" in words:
        found.extend(
            Mention(match.start(), match.end(), int(parse_count(match["n"]) or 0))
            for match in _COUNTED_AGED.finditer(words)
        )
    for match in _COUNTED.finditer(words):
        number = match["n"].lower()
        count = 2 if number == "both" else 0 if number == "all" else int(parse_count(number) or 0)
        if not count and number != "all":
            continue
        if _overlaps(found, match.start(), match.end()):
            continue
        before = words[max(0, match.start() - 8) : match.start("n")]
        if re.search(r"(?:aged|age|£|between|\d[.,/:]|\d-)\s*$", words[: match.start("n")][-8:]):
            continue
        det = (match["det"] or "").lower()
        found.append(
            Mention(
                match.start("det") if match["det"] else match.start("n"),
                match.end(),
                count,
                gender=_gender(match["noun"]),
                definite=det in ("the", "these", "those", "all", "both", "of the") or number in ("both", "all"),
                additive=bool(
                    re.search(r"\b(?:further|another|other|more)\b", f"{before} {det} {match['adj']}", re.IGNORECASE)
                ),
                of_total=bool(_OF_TOTAL.match(words[match.end() :])),
            )
        )


_COUNTED_AGED = re.compile(rf"\b(?P<n>{COUNT}) (?P<age>\d{{1,2}})[- ]year[- ]olds\b", re.IGNORECASE)


def _named(words: str, found: list[Mention], surnames: set[str]) -> None:
    for match in _NAMED.finditer(words):
        if _overlaps(found, match.start(), match.end()) or not _is_name(words, match):
            continue
        before = re.search(r"(\d{1,2})[- ]year[- ]old,? $", words[: match.start()])
        age = match["age"] or (before and before[1])
        found.append(
            Mention(
                before.start() if before else match.start(),
                match.end(),
                1,
                surname=match["name"].split()[-1].lower(),
                first=match["name"].split()[0].lower(),
                age=int(age) if age else None,
            )
        )
    if surnames:
        known = "|".join(sorted(map(re.escape, surnames), key=len, reverse=True))
        for match in re.finditer(
            rf"\b(?:Mr |Mrs |Ms |Miss )?(?P<s>{known})\b(?!['’]s\b)(?! (?:Road|Street|Close|Avenue|Lane|Court))", words
        ):
            if not _overlaps(found, match.start(), match.end()) and not _RANK.search(
                words[max(0, match.start() - 16) : match.start()]
            ):
                found.append(Mention(match.start(), match.end(), 1, surname=match["s"].lower(), definite=True))


_ORDINAL = re.compile(
    r"\b(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth)\b(?= (?:has|was|is|had|received|also|remains?|will|were)\b|,)"
)


_DECADE = re.compile(r",?(?: aged)? in (?:his|her) ((?:early |mid[- ]|late )?\w+)", re.IGNORECASE)


def _single(words: str, found: list[Mention], bare_heading: bool) -> None:
    for match in _ORDINAL.finditer(words):
        if not _overlaps(found, match.start(), match.end()):
            found.append(Mention(match.start(), match.end(), 1, additive=True))
    for pattern in (_SINGLE, _AGED):
        for match in pattern.finditer(words):
            if _overlaps(found, match.start(), match.end()):
                continue
            groups = match.groupdict()
            age = groups.get("age") or groups.get("age2")
            det = (groups.get("det") or "").lower()
            beside = bool(found) and _AND_BARE.fullmatch(words[found[-1].end : match.start()]) and found[-1].count == 1
            if not det and not age and match.start() > 0 and not beside:
                continue
            found.append(
                Mention(
                    match.start(),
                    match.end(),
                    1,
                    age=int(age) if age else None,
                    gender=_gender(groups.get("noun") or ""),
                    definite=det in ("the", "this", "that", "his", "her") or (not det and not age and bare_heading),
                    decade=(decade := _DECADE.match(words[match.end() :])) and decade[1].lower(),
                    additive=bool(
                        re.search(
                            r"\b(?:further|another|other|second|third|fourth|fifth|eighth|\d+(?:nd|rd|th))\b",
                            f"{det} {groups.get('adj') or ''}",
                        )
                    ),
                )
            )


_BETWEEN = re.compile(
    r"^(?:,? \(?(?:(?:both )?aged )?\d{1,2}(?:(?:, \d{1,2})* and \d{1,2})?\)?(?: years old| years)?)?(?: in (?:his|her|their) (?:early |mid[- ]?|late )?(?:teens|[1-9]0['’]?s))?(?:,? \(?\d{1,2}/\d{1,2}/\d{2,4}\)?)?"
    r"(?:,? (?:both |all |also )?(?:of|from|who is from) [^.;:]{0,80}?)?(?:,? (?:aged )?\d{1,2})?(?:,? and(?: also)?|,|;|,? along with|,? &)\s*$"
)


def _apposed(first: Mention, second: Mention, between: str) -> bool:
    """Is the second another name of the first: "the driver, John Smith", "one of them, a man of 20"?"""
    if re.search(r"\band\b|&", between) or first.members or first.count != 1 or second.count != 1:
        return False
    return first.surname is None and (second.surname is not None or first.definite or first.of_total)


def _joined(words: str, found: list[Mention]) -> list[Mention]:
    """Coordinated mentions are one group: "a 25-year-old man and a woman, 31" is two people."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        between = words[last.end : mention.start] if last else ""
        if last is not None and _BETWEEN.match(between) and (not mention.definite or mention.surname):
            if _apposed(last, mention, between):
                last.end = mention.end
                last.surname = last.surname or mention.surname
                last.first = last.first or mention.first
                last.age = last.age or mention.age
                last.gender = last.gender or mention.gender
                continue
            members = (last.members or [last]) + [mention]
            whole, rest = members[0], members[1:]
            repeated = (
                whole.count > 1
                and sum(member.count for member in rest) == whole.count
                and "and" not in words[whole.end : rest[0].start]
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


@dataclass(slots=True)
class Person:
    """Somebody the article tells of, as far as it says who."""

    surname: str | None
    first: str | None
    age: int | None
    gender: str | None
    lead: bool  # introduced in the headline or the first two sentences
    decade: str | None = None


@dataclass(slots=True)
class Group:
    """Several people told of together."""

    count: int
    gender: str | None
    people: tuple[int, ...] = ()
    additive: bool = False


class Cast:
    """Everybody in an article: who is new, and who was mentioned before."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.groups: list[Group] = []
        self.last: tuple[str, int] | None = None  # "p" or "g" and its index
        self.last_person: int | None = None
        self.last_group: int | None = None

    def resolve(self, mention: Mention, sentence: Sentence) -> tuple[str, int] | None:
        """The person ("p", n) or group ("g", n) that a mention means."""
        if mention.pronoun:
            return self._pronoun(mention)
        if mention.count == 1:
            reference = ("p", self._person(mention, sentence))
            self.last_person = reference[1]
        else:
            reference = ("g", self._group(mention, sentence))
            self.last_group = reference[1]
        self.last = reference
        return reference

    def add_victim(self, mention: Mention) -> None:
        """Keep a victim apart, so that nothing told of a suspect is theirs."""
        if mention.surname is not None and all(person.surname != mention.surname for person in self.people):
            self.people.append(Person(mention.surname, mention.first, mention.age, mention.gender, lead=False))

    def _pronoun(self, mention: Mention) -> tuple[str, int] | None:
        word = mention.pronoun or ""
        if word in ("he", "she", "him", "her"):
            return None if self.last_person is None else ("p", self.last_person)
        if word == "who":
            return self.last
        if mention.count > 1:
            for index in reversed(range(len(self.groups))):
                if self.groups[index].count == mention.count:
                    return ("g", index)
            self.groups.append(Group(mention.count, None))
            return ("g", len(self.groups) - 1)
        if self.last_group is None:
            named = tuple(index for index, person in enumerate(self.people) if person.surname is not None)
            if len(named) < 2:
                return None
            self.groups.append(Group(len(named), None, named))
            self.last_group = len(self.groups) - 1
        return ("g", self.last_group)

    def _person(self, mention: Mention, sentence: Sentence) -> int:
        lead = sentence.prose <= 1
        for index in reversed(range(len(self.people))):
            if self._same(self.people[index], mention, sentence):
                person = self.people[index]
                person.surname = person.surname or mention.surname
                person.first = person.first or mention.first
                person.age = person.age or mention.age
                person.decade = person.decade or mention.decade
                person.gender = person.gender or mention.gender
                return index
        self.people.append(
            Person(mention.surname, mention.first, mention.age, mention.gender, lead, decade=mention.decade)
        )
        return len(self.people) - 1

    def _same(self, person: Person, mention: Mention, sentence: Sentence) -> bool:
        if mention.gender and person.gender and mention.gender != person.gender:
            return False
        if mention.surname and person.surname:
            same_first = not (mention.first and person.first) or mention.first == person.first
            return mention.surname == person.surname and same_first
        if mention.age and person.age:
            return abs(mention.age - person.age) <= (1 if mention.surname or person.surname else 0)
        if mention.additive or sentence.bullet:
            return False
        if mention.decade and person.decade:
            return mention.decade == person.decade
        if (mention.definite or (sentence.quoted and not mention.age)) and not mention.surname:
            return True
        if mention.surname:
            return person.lead and len([p for p in self.people if p.surname is None]) <= 1
        if mention.age:
            return person.lead and (person.surname is None or len(self.people) == 1)
        fitting = [p for p in self.people if not (p.gender and mention.gender and p.gender != mention.gender)]
        return (person.lead and sentence.prose <= 2) or (len(fitting) == 1 and not self.groups)

    def _group(self, mention: Mention, sentence: Sentence) -> int:
        members = tuple(self._person(member, sentence) for member in mention.members if member.count == 1)
        for index in reversed(range(len(self.groups))):
            group = self.groups[index]
            same_count = group.count == mention.count or (mention.count == 0 and mention.definite)
            same_gender = not (group.gender and mention.gender and group.gender != mention.gender)
            if same_count and same_gender and not mention.additive:
                if members and not group.people:
                    group.people = members
                return index
        self.groups.append(Group(mention.count, mention.gender, members, mention.additive))
        return len(self.groups) - 1
