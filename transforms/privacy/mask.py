"""Mask private persons in the words that are stored: snippets and headlines."""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cached_property, lru_cache

from transforms.places.gazetteer import folded
from transforms.privacy import ages, identifiers, patterns
from transforms.privacy.lexicon import BODIES, PARTICLES, STREETS, TITLES, is_place, known, words
from transforms.privacy.names import Names, Token, find_names, is_acronym, is_rank, sequences, unknown
from transforms.privacy.surnames import BUILDINGS, FIRST_NAMES, is_a_person
from transforms.privacy.where import SURE, is_somebody, is_street, places_in
from transforms.reading.expressions import expression, holds
from transforms.reading.needed import needed

SNIPPET = 200  # characters of a stored snippet at most
Masked = tuple[int, int, str]
_DIGIT = re.compile(r"\d")
_SYMBOLS = ("@", "_", "(at)", "[at]", "http", "www", "/", "DOT", "dot")
# Without a digit, an @ or the like, what every code or registration mark holds, or a bracket it is not asked.
_NUMBER, _SYMBOL, _CODE, _MARK, _BRACKET, _WORDS = range(6)
_SIGNED = (
    ("[email]", patterns.EMAIL, _SYMBOL),
    ("[account]", identifiers.BANK, _CODE),
    ("[number]", identifiers.TOLD, _NUMBER),
    ("[link]", identifiers.NETWORK, _CODE),
    ("[link]", patterns.HANDLE, _SYMBOL),
    ("[link]", patterns.LINK, _SYMBOL),
    ("[name]", patterns.ALIAS, _WORDS),
    ("[name]", patterns.SCRIPT, _WORDS),
    ("[date of birth]", patterns.BIRTH, _NUMBER),
    ("[date of birth]", patterns.BIRTH_AFTER_NAME, _BRACKET),
    ("[date]", patterns.OLD_DATE, _NUMBER),
    ("[phone]", patterns.PHONE, _NUMBER),
    ("[number]", identifiers.PERSONAL, _CODE),
    ("[link]", identifiers.ON_MEDIA, _WORDS),
    ("[postcode]", patterns.POSTCODE, _NUMBER),
    ("[registration]", patterns.PLATE, _MARK),
    ("[address]", patterns.STREET, _WORDS),
    ("[address]", patterns.HOUSE, _NUMBER),
    ("[address]", patterns.HILL, _WORDS),
    ("[address]", patterns.DOOR, _NUMBER),
    ("[address]", patterns.NAMED_HOUSE, _WORDS),
    ("[address]", patterns.ONE_WORD_STREET, _WORDS),
    ("[address]", patterns.NUMBERED, _NUMBER),
    ("[address]", patterns.OF_ADDRESS, _WORDS),
)
_IDENTIFIERS = tuple((*signed, needed(signed[1].pattern)) for signed in _SIGNED)
_WHERE = expression(r"\b(?:in|at|near|around|across|towards?|outside|through|via),?\s+(?:the\s+)?$")
_OF = expression(r"\b(?:of|from|for|to|between|south|north|east|west|mid)\s+$")
_OPERATION = re.compile(r"\b(?:Operation|Op|OPERATION|Programme|Project)\.?\s+[‘'\"“]?(?:[A-Z][\w’'-]*\s+)?$")
_LEADING = re.compile(
    r"(?:In|At|On|The|Near|From|Outside|Along|Around|And|Police|Officers|A|An|When|After|Of|To)\s+(?=[A-Z0-9])"
)
_SAME = re.compile(r"(\[[a-z0-9 ]+\])(?:[ -]+\1)+")


class Masker:
    """Masks passages of one article, whose names it reads once.

    Args:
        article: The article's clean text (its headline included or not).
    """

    def __init__(self, article: str) -> None:
        self._article = article
        self._lines: dict[tuple[int, int], list[Masked]] = {}

    @cached_property
    def names(self) -> Names:
        """Persons named anywhere in the article."""
        return find_names(self._article)

    def title(self, headline: str) -> str:
        """A headline with private persons masked."""
        names = self.__dict__.get("names")
        if names is None:  # no snippet has asked for all of them
            names = find_names(self._article, frozenset(token.key for run in sequences(headline) for token in run))
        return _apply(headline, 0, len(headline), list(_spans(headline, 0, len(headline), names, headline=True)))

    def places(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Places without those that are only somebody's surname in this article, or a street by their form."""
        return tuple(
            name for name in names if not is_street(name) and not is_somebody(name, self._article, self.names.private)
        )

    def snippet(self, evidence: tuple[int, int], limit: int = SNIPPET) -> str:
        """The stating words with a little context, at most `limit` characters, private persons masked.

        Names, addresses, dates of birth, telephone numbers, e-mail addresses, registration marks,
        postcodes and the ages of children become "[name]", "[address]" and so on. Ranks with their
        names, operations, towns, courts and forces stay.
        """
        start, end = _window(self._article, evidence, limit)
        line = _line(self._article, start, end)
        if line not in self._lines:
            self._lines[line] = list(_spans(self._article, *line, self.names))
        text = re.sub(r"\s+", " ", _apply(self._article, start, end, self._lines[line])).strip()
        if len(text) <= limit:
            return text
        word = text.rfind(" ", 0, limit - 1)
        return text[: word if word > 0 else limit - 1] + "…"


def _window(text: str, evidence: tuple[int, int], limit: int) -> tuple[int, int]:
    """The evidence and its surroundings within one line, cut at words."""
    start, end = max(0, evidence[0]), min(len(text), evidence[1])
    end = min(end, start + limit)
    line_start, line_end = _line(text, start, end)
    room = max(0, limit - (end - start)) // 3
    left, right = max(line_start, start - room), min(line_end, end + room)
    while left > line_start and not text[left - 1].isspace():
        left -= 1
    while right < line_end and not text[right].isspace():
        right += 1
    return left, right


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole lines in which a passage stands."""
    stop = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop


def _spans(text: str, low: int, high: int, names: Names, *, headline: bool = False) -> Iterator[Masked]:
    """What is to be masked between two offsets, identifiers first."""
    taken: list[Masked] = []

    def add(start: int, end: int, placeholder: str) -> None:
        at = bisect(taken, (start, end, ""))
        free = (at == 0 or taken[at - 1][1] <= start) and (at == len(taken) or taken[at][0] >= end)
        if start < end and free:
            taken.insert(at, (start, end, placeholder))

    passage = text[low:high]
    number, code = _DIGIT.search(passage) is not None, identifiers.likely(passage)
    mark, bracket = number or patterns.may_be_a_mark(passage), number and "(" in passage
    there = {_NUMBER: number, _SYMBOL: holds(passage, _SYMBOLS), _CODE: code, _MARK: mark, _BRACKET: bracket}
    for placeholder, pattern, sign, either in _IDENTIFIERS:
        if not there.get(sign, True):
            continue
        if either and not holds(passage, either):
            continue
        for match in pattern.finditer(text, low, high):
            group = next((name for name, value in match.groupdict().items() if value is not None), 0)
            start, end = match.span(group)
            if placeholder == "[address]":
                start = _trimmed(text, start, end)
                if _is_public(text[start:end], pattern is patterns.NUMBERED):
                    continue
            add(start, end, placeholder)
    for start, end in ages.of_children(text, low, high):
        add(start, end, "[under 18]")
    for start, end in _names(text, low, high, names, headline=headline):
        add(start, end, "[name]")
        for what in _behind_a_name(text, end, high):
            add(*what)
    yield from taken


def _behind_a_name(text: str, at: int, high: int) -> Iterator[Masked]:
    """What is a person's only directly behind the name: years of life, "(12 yrs)"."""
    if life := patterns.LIFE_AFTER_NAME.match(text, at, high):
        yield *life.span("when"), "[date of birth]"
    if (age := ages.AFTER_NAME.match(text, at, high)) and not ages.TELLS_A_TERM.search(text):
        yield *age.span("age"), "[under 18]"


def _trimmed(text: str, start: int, end: int) -> int:
    """Leave out the capitalised word of the sentence's beginning: "In Stanley Road"."""
    while leading := _LEADING.match(text, start, end):
        start = leading.end()
    return start


def _is_public(address: str, numbered: bool) -> bool:
    """A town that only looks like an address, or after a number something counted: "14 BMW Motorcycles"."""
    bare = re.sub(r"^[\d,\s]+", "", address)
    if re.fullmatch(STREETS, bare) or (not numbered and bare != address and re.search(rf" (?:{STREETS})$", bare)):
        return False  # "3 Church Street", though a village is called so
    return is_place(folded(bare)) or (numbered and all(part.lower() in known() for part in bare.split()))


_OWNS = re.compile(r"(?:[’']s?)?$")


def _names(text: str, low: int, high: int, names: Names, *, headline: bool) -> Iterator[tuple[int, int]]:
    line = text[low:high]
    for run in sequences(text, low, high):
        flags = _flags(text, run, names, places_in(text, run, names.private, headline=headline), line)
        for index, masked in enumerate(flags):
            if masked:
                token = run[index]
                end = token.end - len(_OWNS.search(token.text).group())  # type: ignore[union-attr]  # or nothing
                start = token.start
                if index and flags[index - 1] and _only_particles(text[run[index - 1].end : start]):
                    start = run[index - 1].end + 1
                yield start, end


def _only_particles(gap: str) -> bool:
    return bool(gap.strip()) and all(part in PARTICLES for part in gap.split())


_WORDS_OF_THREE = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=64)  # asked of a line once for each of its words that stands behind a name
def _is_title_case(text: str) -> bool:
    """Most words capitalised, as in a headline, so that a capital tells nothing."""
    found = _WORDS_OF_THREE.findall(text)
    return len(found) > 4 and sum(word[0].isupper() for word in found) > 0.75 * len(found)


def _flags(text: str, run: list[Token], names: Names, places: list[int], line: str) -> list[bool]:
    """For each word of a run, which stands in a line, whether it belongs to a private person's name."""
    flags: list[bool] = []
    protected = 0  # words after a rank or "Operation" that stay
    for index, token in enumerate(run):
        before = text[max(0, token.start - 40) : token.start]
        if is_rank(token):
            protected = 3
            flags.append(False)
        elif token.text.strip(".") in TITLES or _OPERATION.search(before):
            flags.append(False)
        elif protected and (token.key not in names.private or token.key in names.officers):
            protected -= 1
            flags.append(False)
        else:
            protected = 0
            previous = flags[-1] if flags else False
            if token.key in words("extra") or token.key in BUILDINGS:
                after = text[token.end - len(token.text) + len(token.key) : token.end + 30]
                private = token.key in names.private
                titled = index > 0 and run[index - 1].text.strip(".") in TITLES
                flags.append(
                    titled
                    or (previous and token.key in words("doubtful"))
                    or is_a_person(token.key, before, after, previous=previous, private=private)
                )
            else:
                flags.append(_is_private(token, before, names, previous=previous, place=places[index], line=line))
            if flags[-1] and not previous:
                _mask_first_name(text, run, flags, places, index)
    return flags


def _mask_first_name(text: str, run: list[Token], flags: list[bool], places: list[int], index: int) -> None:
    """A doubtful word before a masked one is its first name: "Mark [name]", "J. [name]", "Devon [name]"."""
    for back in range(index - 1, -1, -1):
        if flags[back]:
            return  # with it what stands before it was looked at
        token = run[back]
        if places[back] or token.key in FIRST_NAMES:
            follows = run[back + 1].key in words("given") or token.key in FIRST_NAMES
            before = text[max(0, token.start - 24) : token.start]
            if back or not follows or places[back] == SURE or _WHERE.search(before) or _OF.search(before):
                return
        elif len(token.key) > 1 and token.key not in words("given"):
            return
        flags[back] = True


def _is_private(token: Token, before: str, names: Names, *, previous: bool, place: int, line: str) -> bool:
    key = token.key
    if place == SURE:
        return False
    if key in names.private:
        return not (place and _WHERE.search(before)) or token.text.endswith(("'s", "’s"))
    if previous and key not in BODIES and key not in words("public") and len(key) > 1 and not _is_title_case(line):
        return True  # the word after a name is its surname: "Peter Marsh", "Jack Preston"
    if previous and key in words("doubtful"):
        return True
    if place or key in names.officers:
        return False
    if key in words("given") and key not in known():
        return True
    if is_acronym(token, before):
        return False
    return unknown(token)


def _apply(text: str, start: int, end: int, masked: list[Masked]) -> str:
    """The passage with placeholders; one that crosses its edge is put in whole."""
    parts: list[str] = []
    at = start
    for low, high, placeholder in masked:
        if high <= start or low >= end:
            continue
        parts += [text[at : max(at, low)], placeholder]
        at = max(at, high)
    parts.append(text[at:end])
    result = "".join(parts)
    while _SAME.search(result):
        result = _SAME.sub(r"\1", result)
    return result
