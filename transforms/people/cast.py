"""Everybody in an article: who is the same as whom."""

from collections.abc import Callable
from itertools import islice, permutations

from transforms.people.group import PAIR, Group, introduced_together
from transforms.people.mention import Mention
from transforms.people.person import Person, contradicts, introduced, is_somebody_else, told_by
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

_FEW = 4  # people of a group who are looked for in any order
_MOST = 200  # latest people among whom one told again is looked for; 6,000 releases are read the same without it
_HELD = ("arrested", "charged", "detained")
_ALL, _SEVERAL = (expression(rf"(?: (?:have|had|were|are|will))? {all_of}\b") for all_of in ("all", "(?:all|both)"))
_GENDER = {"he": "m", "him": "m", "she": "f", "her": "f"}


class Cast:
    """Everybody in an article: who is new, and who was mentioned before."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.groups: list[Group] = []
        self.last: tuple[str, int] | None = None  # "p" or "g" and its index
        self.last_person: int | None = None
        self.last_group: int | None = None
        self.bare = (0, 0)  # people counted without being told of ("three arrests were made"), and in which sentence
        self._recent: list[int] = []  # people in the order in which they were told of last
        self.held: list[tuple[str, int]] = []  # whose arrest or charge was told
        self.dealt_with: set[tuple[str, int]] = set()  # of whom is told what followed their arrest
        self.told: set[int] = set()  # people of whom a stage was told

    def resolve(self, mention: Mention, sentence: Sentence) -> tuple[str, int] | None:
        """The person ("p", n) or group ("g", n) that a mention means."""
        if mention.pronoun:
            return self._pronoun(mention, sentence)
        if mention.who is None:
            single = mention.count == 1
            mention.who = ("p", self._person(mention, sentence)) if single else ("g", self._group(mention, sentence))
        if mention.who[0] == "p":
            self.last_person = mention.who[1]
            self._recent.append(mention.who[1])
        else:
            self.last_group = mention.who[1]
        self.last = mention.who
        return mention.who

    def add_victim(self, mention: Mention) -> None:
        """Keep a victim apart, so that nothing told of a suspect is theirs."""
        if mention.surname is not None and all(person.surname != mention.surname for person in self.people):
            self.people.append(Person(mention.surname, mention.first, mention.age, mention.gender, False, victim=True))
        elif mention.surname is None and mention.age and all(person.age != mention.age for person in self.people):
            self.people.append(Person(None, None, mention.age, mention.gender, lead=False, victim=True))

    def _pronoun(self, mention: Mention, sentence: Sentence) -> tuple[str, int] | None:
        word = mention.pronoun or ""
        sizes = [group.count for group in self.groups]
        if (
            "those" in word
            and word.endswith(_HELD)
            and len(sizes) + (self.bare[0] > 0 and self.bare[0] not in sizes) != 1
        ):
            if self.last_group is None or (lead := self._all_of_the_lead(self.last_group)) == self.last_group:
                return None  # of several groups: how many in all, the text leaves to the reader
            return ("g", lead)  # "five men have been arrested", and then each of them told of
        if word in _GENDER:
            return self._he_or_she(_GENDER[word])
        if word == "who" or (word in ("they", "them") and self._is_one(sentence.text, mention.end)):
            return self.last
        if mention.count > 1:
            if beside := self._told_beside(mention.count, sentence):
                return beside
            last = [] if self.last_group is None else [self.last_group]
            for index in (*last, *reversed(range(len(self.groups)))):
                if self.groups[index].count == mention.count:
                    return ("g", index)
            self.last_group = len(self.groups) if self.last_group is None else self.last_group
            return self.grouped(mention.count)
        if self.last_group is None:
            named = tuple(index for index, person in enumerate(self.people) if person.surname is not None)
            several = len(named) > 1
            count, told = self.bare
            if not several and (count <= 1 or sentence.index - told > 1):
                return None
            self.last_group = self.grouped(*((len(named), named) if several else (count,)))[1]
        are_all = _ALL.match(sentence.text, mention.end)
        if sentence.before is not None and self.last == ("g", self.last_group) and not are_all:
            return self.last  # "Two men were arrested in Hull. They ...", whomever the paragraphs above count
        return ("g", self._all_of_the_lead(self.last_group))

    def grouped(self, count: int, people: tuple[int, ...] = ()) -> tuple[str, int]:
        """A new group."""
        self.groups.append(Group(count, None, people))
        return ("g", len(self.groups) - 1)

    def _told_beside(self, count: int, sentence: Sentence) -> tuple[str, int] | None:
        """So many as the sentence before told of one by one: "arrested a man of 20 for theft and one of 30 for affray"."""
        latest = dict.fromkeys(self._recent[-_FEW * count :])
        told = tuple(n for n in latest if self.people[n].beside == sentence.index - 1 and self.people[n].age)
        if len(told) != count or self.last not in [("p", n) for n in told]:
            return None
        same = next((n for n, group in enumerate(self.groups) if set(group.people) == set(told)), None)
        return self.grouped(count, told) if same is None else ("g", same)

    def _all_of_the_lead(self, last: int) -> int:
        """The lead's group rather than the last one, where all whom it counts have been told of since.

        "Three men have been charged. Arkle, 20, and Bell, 21, were held on Monday and Farrow, 25, on Friday. They ..."
        """
        first = next((index for index, group in enumerate(self.groups) if group.lead), last)
        size = self.groups[first].count
        if size <= self.groups[last].count:
            return last
        others = [group for index, group in enumerate(self.groups) if index != first]
        grouped = {person for group in others for person in group.people}
        alone = sum(1 for index in set(self._recent) if index not in grouped)
        told = alone + sum(group.count for group in others)
        return first if told == size else last

    def _he_or_she(self, gender: str) -> tuple[str, int] | None:
        """The last one told of whose gender fits."""
        fitting = (index for index in reversed(self._recent) if self.people[index].gender in (None, gender))
        index = next(fitting, self.last_person)
        if index is None:
            return None
        self.people[index].gender = self.people[index].gender or gender
        return ("p", index)

    def _is_one(self, words: str, at: int) -> bool:
        """Are "they" the last one told of, whose gender is not said: "One person was arrested. They ..."; not "they both"?"""
        if self.last is None or self.last[0] != "p" or (self.groups and _SEVERAL.match(words, at)):
            return False
        person = self.people[self.last[1]]
        of_those = person.one_of_them and any(kind == "g" for kind, _ in self.held)
        return person.gender is None and person.surname is None and not of_those

    def _person(self, mention: Mention, sentence: Sentence) -> int:
        if mention.who is not None and mention.who[0] == "p":
            return mention.who[1]
        index = self._known(mention, sentence)
        if index is None:
            self.people.append(introduced(mention, sentence))
            index = len(self.people) - 1
        if not mention.definite:
            self.people[index].beside = sentence.index
        mention.who = ("p", index)
        return index

    def _known(self, mention: Mention, sentence: Sentence) -> int | None:
        """The person that a mention means: one whose name or age it gives before one that it merely fits."""
        known = range(len(self.people))[-_MOST:]
        latest = [n for n in reversed(known) if not is_somebody_else(self.people[n], mention, sentence)]
        told = [n for n in latest if told_by(self.people[n], mention)]
        if len(told) > 1 and mention.first is None:  # "Arkle" alone: he of whom a stage is told, and not his wife
            told.sort(key=lambda n: n not in self.told)
        fits = (n for n in latest if not self.people[n].victim and self._same(self.people[n], mention, sentence))
        index = told[0] if told else next(fits, None)
        if index is not None:
            self.people[index].learn(mention)
        return index

    def _same(self, person: Person, mention: Mention, sentence: Sentence) -> bool:
        if mention.age and person.age:
            # a birthday between the deed and the news; but below "Ned Arkle, 18" is "a 17-year-old" somebody else
            return person.surname is None or bool(mention.surname) or mention.definite
        if mention.additive or mention.also or sentence.bullet or (mention.kin and person.gender != mention.gender):
            return False
        if mention.surname and person.heading is not None and sentence.block == person.heading + 1:
            return True  # "Ashford woman sentenced" stands above the case that tells who she is
        if mention.decade and person.decade:
            return mention.decade == person.decade
        if (mention.definite or (sentence.quoted and not mention.age)) and not mention.surname:
            return True
        if mention.surname:
            return person.lead and self._at_most_one(lambda p: p.surname is None and not p.victim)
        if mention.age:
            return person.lead and (person.surname is None or len(self.people) == 1)
        if person.lead and sentence.prose <= 2:
            return True
        return not self.groups and self._at_most_one(
            lambda p: not (p.victim or (p.gender and mention.gender and p.gender != mention.gender))
        )

    def _at_most_one(self, which: Callable[[Person], bool]) -> bool:
        """Is it so of no more than one person? In a line without end of people it is asked of each about each."""
        return len(list(islice((p for p in self.people if which(p)), 2))) < 2

    def ages(self, group: Group) -> tuple[int, ...]:
        """The ages of a group's people, or none unless all of them are told."""
        ages = tuple(self.people[n].age or 0 for n in set(group.people))
        return ages if len(ages) == group.count and all(ages) else ()

    def are_others(self, group: Group, other: Group) -> bool:
        """Are two groups surely not the same: no way to take the people of one for those of the other?"""
        if not group.is_other(other):
            return self._are_named_apart(group, other)
        first, second = group.people, other.people
        complete = len(first) == len(second) == group.count == other.count
        in_part = not complete and len(first) == len(second) and group.count == other.count and other.lead
        if not (complete or in_part) or len(first) > _FEW or group.is_told_apart(other):
            return True
        named = [sum(self.people[index].surname is not None for index in people) for people in (first, second)]
        if named[0] == named[1] and not (in_part and named[0] == 0):  # "two men and a boy", "two men and a boy of 16"
            return True
        return not any(
            all(self._may_be(a, b) for a, b in zip(first, order, strict=True)) for order in permutations(second)
        )

    def _are_named_apart(self, group: Group, other: Group) -> bool:
        """Has each of two groups somebody named who is not in the other: "Arkle and Bell", "Arkle and Crowe"?"""
        first, second = set(group.people), set(other.people)
        return all(any(self.people[n].surname for n in rest) for rest in (first - second, second - first))

    def _may_be(self, index: int, other: int) -> bool:
        """May one person be another, of whom something else is told?"""
        known = self.people[other]
        return not contradicts(
            self.people[index], Mention(0, 0, 1, known.surname, known.first, known.age, known.gender)
        )

    def _members(self, mention: Mention, sentence: Sentence) -> tuple[int, ...]:
        """Those of a mention of several who are told apart: "a man and a teenage boy" are two, however alike."""
        self._name_those_of_the_lead(mention)
        members: list[int] = []
        for member in mention.members:
            if member.count != 1:
                continue
            member.also = member.also or (mention.also and not (member.definite or member.surname))
            index = self._person(member, sentence)
            if index in members:
                self.people.append(introduced(member, sentence))
                index = len(self.people) - 1
                member.who = ("p", index)
            members.append(index)
        return tuple(members)

    def _name_those_of_the_lead(self, mention: Mention) -> None:
        """Know "a man and a woman" of the lead again when "Ned Arkle, 19, and Ada Bell, 42" are first named."""
        named = mention.members
        known = {person.surname for person in self.people}
        new = all(one.surname is not None and one.surname not in known and one.who is None for one in named)
        if not new or mention.additive or not 0 < len(named) <= _FEW:
            return
        for group in self.groups:
            unnamed = not any(self.people[index].surname for index in group.people)
            if group.lead and unnamed and len(named) == len(group.people) == group.count:
                for order in permutations(group.people):
                    those = list(zip(order, named, strict=True))
                    if not any(contradicts(self.people[n], one) for n, one in those):
                        for n, one in those:
                            one.who = ("p", n)
                            self.people[n].learn(one)
                        return

    def _are_told_alone(self, group: Group, members: tuple[int, ...]) -> bool:
        """Have all of a group of the lead been told of one by one, so that these are others?

        "Two men have been charged. Arkle, 21, was charged with affray and Bell, 19, with theft. A man of 33 and a
        woman of 35 were released."
        """
        if group.people or not group.lead:
            return False
        grouped = {person for other in self.groups for person in other.people}
        return len(self.told - grouped - set(members)) == group.count and not self.told & set(members)

    def _group(self, mention: Mention, sentence: Sentence) -> int:
        members = self._members(mention, sentence)
        new = introduced_together(mention, sentence, members)
        for index in reversed(range(len(self.groups))):
            group = self.groups[index]
            same_count = group.count == mention.count or (mention.count == 0 and mention.definite)
            if (
                same_count
                and (not mention.additive or (group.others and new.others and group.count > PAIR))
                and not group.is_other(new)
                and not self._are_named_apart(group, new)
                and not (members and self._are_told_alone(group, members))
            ):
                group.people, group.later = group.people or members, group.later or new.ages
                return index
        self.groups.append(new)
        return len(self.groups) - 1
