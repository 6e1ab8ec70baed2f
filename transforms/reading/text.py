"""Sentences and lines of an article, with the list header that a line stands under."""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.reading.expressions import expression

Span = tuple[int, int]

_ABBREVIATION = re.compile(
    r"(?:\b(?:Det|Insp|Supt|Sgt|Sup|Ch|Mr|Mrs|Ms|Dr|St|No|approx|PC|DC|DS|DI|DCI|Cllr|Rev|Hon|Prof|Const|Jr|Sr|e\.g|i\.e|etc|Dept|Ltd|vs|Asst)"
    r"|\b[A-Z])\.$"
)
_LONGEST_ABBREVIATION = len("approx.")
# One of its signs first, so that the engine can skip to it.
_END = re.compile(
    r"[.!?…](?:[.!?…]{0,40}[\"”'’)\]]*\s+(?=[\"“‘'(£\[]?[A-Z0-9£])|(?<!…)(?:(?=[A-Z][a-z])|[”\"]\s*(?=[A-Z“])))"
)
_BULLET = re.compile(r"\s*(?:[•·●▪◦‣*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*")
# "- ### Three men were arrested": the points above a release that say what it will tell.
_POINT = re.compile(r"\s*(?:[-*•]\s*)?#+\s*")
_BOILERPLATE = expression(
    r"crimestoppers|\bcall(?:ing)? (?:us on )?101\b|\b0800[ -]?555|anyone with (?:any )?information|if you have (?:any )?information"
    r"|(?<!appealing )(?<!appeal )for (?:more|further) (?:information|advice)|anonymous(?:ly)?\b.{0,40}\b(?:charity|call|report)|quot(?:e|ing) (?:crime |incident )?(?:reference|ref|number|log)",
)


# The words of an address, which tell nothing: "news/2021/march/man-jailed-for-burglary". Joined they are one word.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")

_ONLY_NUMBER = re.compile(r"\s*£?\d[\d,.]*(?:kg|g)?\s*")
_LABEL = re.compile(r"[A-Z][^\d.!?:\n]{2,70}:?")


_HEADLINE = 40  # characters of a headline that tell it from another
_HEADINGS = 6  # lines in which the lead is looked for
LONGEST = 1000  # characters of a sentence; of 50,786 releases one has a longer one


@dataclass(slots=True)
class Sentence:
    """One sentence or one line of a list. Offsets are characters of the article's text."""

    start: int
    end: int
    text: str
    index: int  # of the sentence in the article
    block: int  # of the paragraph or line
    bullet: bool  # the line is an item of a list
    header: "Sentence | None"  # the line that introduces the list
    quoted: bool  # inside what somebody says
    boilerplate: bool
    before: "Sentence | None" = None  # the sentence before it in its paragraph
    above: "Sentence | None" = None  # the sentence before it, in whatever paragraph
    old: bool = False  # of an earlier release printed below this one
    prose: int = 0  # how many sentences of prose stand before it; headings and dates are none


_HEAD = 60  # letters that a heading has at most


def sentences(text: str) -> list[Sentence]:
    """Split a text into sentences; line breaks always part them."""
    found: list[Sentence] = []
    header: Sentence | None = None
    open_quote = False
    offset = 0
    block = 0
    for line in text.split("\n"):
        start, offset = offset, offset + len(line) + 1
        if not line.strip() or line.endswith("Download"):
            continue  # "stolen bike 090820.jpgDownload" above a release: a file, which tells of nothing
        if found and _ONLY_NUMBER.fullmatch(line) and _LABEL.fullmatch(found[-1].text):
            label = found[-1]  # a table flattened to a cell a line: "People charged" and below it "39"
            label.end = start + len(line.rstrip())
            label.text = text[label.start : label.end]
            continue
        point = _POINT.match(line)
        bullet = point or _BULLET.match(line)
        first = start + (bullet.end() if bullet else len(line) - len(line.lstrip()))
        block += 1
        if header is None and found and _heads(found[-1], line, bullet=bullet is not None):
            header = found[-1]
        under = header if header is not None else None
        straight = False
        for begin, end in _spans(text, first, start + len(line.rstrip())):
            words = _without_addresses(text[begin:end])
            quoted = open_quote or straight or words[:1] in '“"‘' or (words[:1] == "'" and not words[1:2].islower())
            sentence = Sentence(
                begin,
                end,
                words,
                len(found),
                block,
                bool(bullet and not point),
                under,
                quoted,
                bool(_BOILERPLATE.search(words)),
            )
            sentence.above = found[-1] if found else None
            sentence.before = found[-1] if found and found[-1].block == block else None
            found.append(sentence)
            straight = _stays_open(words, straight)
            opens = max(words.rfind("“"), -1)
            closes = words.rfind("”")
            if opens > closes:
                open_quote = True
            elif closes >= 0:
                open_quote = False
        if not bullet:
            open_quote = open_quote and line.lstrip()[:1] == "“" and "”" not in line
        last = found[-1] if found else None
        if last is not None and last.text.rstrip().endswith(":"):
            header = last
        elif not bullet and (last is None or not _continues(last, header)):
            header = None
    _number_prose(found, text)
    return found


def _stays_open(words: str, before: bool) -> bool:
    """Does what somebody says between straight quotation marks go on behind a sentence: 'said: "We raided it. We found'?"""
    mark = words.rfind('"')
    return before if mark < 0 else mark == 0 or words[mark - 1] in " ("


def _without_addresses(words: str) -> str:
    if "://" not in words and "www." not in words:
        return words
    return _ADDRESS.sub(lambda found: found.group().replace("-", "_"), words)


_EARLIER_RELEASE = expression(
    r"\W*(?:previous(?:ly)?|original|earlier|initial|first)[ -](?:press )?(?:release|statement|story|post|article|issued|update|appeal)\b.{0,60}|={12,}",
)
_STOPPED = re.compile(r"[.!?…:;][\"”'’)\]]*$")


def _number_prose(found: list[Sentence], text: str) -> None:
    """Number the prose, so that the lead is the first of it: above it stand headline, date and points."""
    told = 0
    old = False
    for line in found:
        line.prose = told
        old = old or (told > 1 and _EARLIER_RELEASE.fullmatch(line.text) is not None)
        line.old = old
        heading = told == 0 and not _STOPPED.search(line.text)
        if not heading and not (told == 0 and "#" in text[max(0, line.start - 3) : line.start]):
            told += 1


_ITEM = re.compile(r"[£\d]|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b")


def _heads(last: Sentence, line: str, *, bullet: bool) -> bool:
    """Does a line without a stop head the list that begins: "Contents of the parcels" above "112 tablets"?"""
    if last.bullet or _STOPPED.search(last.text) or _ITEM.match(last.text) or last.before is not None:
        return False
    return len(last.text) < _HEAD and (bullet or (_ITEM.match(line) is not None and not line.rstrip().endswith(".")))


def _continues(line: Sentence, header: Sentence | None) -> bool:
    """Unmarked lines after a colon go on as its list while they are short and verbless enough to be items."""
    return header is not None and len(line.text) < 90 and not line.text.rstrip().endswith(".")


_NUMBERED = re.compile(r"\b\d+\.$")


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    begin = start
    for stop in _END.finditer(text, start, end):
        if stop.group().startswith(".."):
            continue  # "Arrests ....... 11"
        dot = stop.start() + 1
        # Where the passage begins is looked at no further back than an abbreviation reaches.
        if _ABBREVIATION.search(text, max(begin, dot - _LONGEST_ABBREVIATION), dot):
            continue
        if dot - begin < 4 and _NUMBERED.search(text[begin:dot]):
            continue
        cut = stop.start() + len(stop.group().rstrip())
        if text[begin:cut].strip():
            spans.append((begin, cut))
        begin = stop.end()
    if text[begin:end].strip():
        spans.append((begin, end))
    return [part for span in spans for part in _bounded(text, *span)]


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A passage in parts of `LONGEST` at most, cut between words: reading takes the square of a sentence's length."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        if text[start:cut].strip():
            yield start, cut
        start = cut
    yield start, end


# Blanks of other widths, which the rules would take for letters of a word: "19\xa0arrests" is pasted from a word processor.
_BLANK = re.compile("[\xa0\u2000-\u200a\u202f\u205f\u3000]")


def plainly_spaced(text: str) -> str:
    """The same text with every blank within a line an ordinary one, letter for letter, so that offsets hold."""
    return text if text.isascii() else _BLANK.sub(" ", text)


def in_small_letters(title: str) -> str:
    """A headline all in capitals, "MAN JAILED FOR BURGLARY", as one that is not; rules take capitals for names."""
    return title.capitalize() if title.isupper() else title


def opens_with(text: str, title: str) -> bool:
    """Does a text begin by repeating its headline, in whatever letters, at most below a date and such lines?"""
    head = title[:_HEADLINE].lower()
    for line in text.split("\n", _HEADINGS)[:_HEADINGS]:
        if line[: len(line) - len(line.lstrip()) + _HEADLINE].lstrip().lower().startswith(head):
            return True
        if line.strip() and (len(line) > _HEAD or _STOPPED.search(line.rstrip())):
            break
    return False


def leading(lines: list[Sentence]) -> list[Sentence]:
    """The lead: the first two sentences of prose, and the headings above them."""
    return [line for line in lines[:_HEADINGS] if leads(line)]


def paragraph_up_to(line: Sentence) -> Iterator[Sentence]:
    """The sentences of a paragraph from this one back to its first."""
    told: Sentence | None = line
    while told is not None:
        yield told
        told = told.before


def leads(line: Sentence) -> bool:
    """Whether a sentence is of the lead."""
    return 0 <= line.index < _HEADINGS and line.prose <= 1


def sentence_at(sentences: Sequence[Span], at: int) -> int | None:
    """Which of the sentences' spans, which stand in the text's order, holds a character; None where none does."""
    index = bisect(sentences, at, key=lambda span: span[0]) - 1
    return index if index >= 0 and at < sentences[index][1] else None
