"""Ways of saying a release otherwise that change none of its facts: what `reworded` tries.

Each is a pattern and what stands in its place, asked of the text and of the headline alike, whatever the letters'
case; a capital stays one. A rewording belongs here if an editor could make it without a change of sense in nearly every
release; "seized" to "found" is none, since a victim's phone may be found by anybody.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

Rewrite = Callable[[str], str]

_FEW = "two three four five six seven eight nine ten eleven twelve".split()
# What is counted in words and figures alike.
_COUNTED = (
    r"(?=\s+(?:men|women|people|arrests|warrants|addresses|properties|knives|mobile phones|phones|vehicles|cars"
    r"|motorcycles|cannabis plants|wraps|weapons|firearms|drivers|suspects)\b)"
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_OLD = r"(\d\d)[- ]year[- ]old"
_NUMBER = rf"(?:\d+|{'|'.join(_FEW)})"


@dataclass(frozen=True, slots=True)
class Rewording:
    """One way: what is done to a text, and to a headline if that differs."""

    name: str
    text: Rewrite
    title: Rewrite | None = None

    def of(self, text: str, title: str | None) -> tuple[str, str | None]:
        """A release's text and headline, said otherwise."""
        return self.text(text), (self.title or self.text)(title) if title is not None else None


def _as_it_is(text: str) -> str:
    return text


def _put(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> Rewrite:
    asked = re.compile(pattern, re.IGNORECASE)

    def told(match: re.Match[str]) -> str:
        words = match.expand(replacement) if isinstance(replacement, str) else replacement(match)
        return words[:1].upper() + words[1:] if match[0][:1].isupper() else words

    return lambda text: asked.sub(told, text)


def _swap(pairs: Mapping[str, str]) -> Rewrite:
    either = "|".join(sorted(map(re.escape, pairs), key=len, reverse=True))
    return _put(rf"\b({either})\b", lambda match: pairs[match[1].lower()])


def _older(match: re.Match[str]) -> str:
    return str(int(match[0]) + 3) if 18 <= int(match[0]) <= 90 else match[0]


def _points_turned(text: str) -> str:
    """Points of a list, last first."""
    return re.sub(
        r"(?:^- .*\n){2,}- .*$", lambda points: "\n".join(points[0].split("\n")[::-1]), text, flags=re.MULTILINE
    )


_AGED = re.compile(r"\b[A-Z][a-z]+ ([A-Z][a-z]+)(?=,? \(?(?:aged )?\d\d\b)")


def _all_called(surname: str) -> Rewrite:
    """The one whom a release tells with his age, of another surname."""

    def told(text: str) -> str:
        names = set(_AGED.findall(text))
        return re.sub(rf"\b{names.pop()}\b", surname, text) if len(names) == 1 else text

    return told


# name: pattern and replacement
_PHRASES: dict[str, tuple[str, str | Callable[[re.Match[str]], str]]] = {
    "number in figures": (rf"\b(?<![-–])({'|'.join(_FEW)})\b{_COUNTED}", lambda m: str(_FEW.index(m[1].lower()) + 2)),
    "number in words": (rf"(?<![\d.,£x-])\b([2-9]|1[0-2])\b{_COUNTED}", lambda m: _FEW[int(m[1]) - 2]),
    "others' ages": (r"\b\d\d(?=[- ]years?[- ]olds?\b)|(?<=\baged )\d\d\b|(?<=, )\d\d(?=, )", _older),
    "year old without hyphens": (rf"{_OLD} (?=man|woman)", r"\1 year old "),
    "aged behind": (rf"\ba {_OLD} (man|woman)\b", r"a \2, aged \1,"),
    "age in brackets": (rf"\ba {_OLD} (man|woman)\b", r"a \2 (\1)"),
    "a male": (rf"\b(a|the) {_OLD} man\b", r"\1 \2-year-old male"),
    "from somewhere": (rf"\ba {_OLD} (man|woman)\b(?! from| of)", r"a \1-year-old \2 from Bolton"),
    "money without comma": (r"(?<=£)(\d{1,3}),(\d{3})\b(?!,)", r"\1\2"),
    "thousands as k": (r"£(\d{1,3}),000\b(?!,\d)", r"£\1k"),
    "cash without in": (r"£([\d,]+) in cash", r"£\1 cash"),
    "of cash": (r"£([\d,]+) (?:in )?cash", r"£\1 of cash"),
    "an amount": (r"\ba quantity of\b", "an amount of"),
    "some": (r"\ba quantity of\b", "some"),
    "suspected drugs": (r"(?<=of )(cocaine|heroin|cannabis|crack cocaine)\b", r"suspected \1"),
    "grams written out": (r"\b(\d+) ?g of\b", r"\1 grams of"),
    "kilograms written out": (r"\b(\d+(?:\.\d+)?) ?kg\b", r"\1 kilograms"),
    "now": (r"\b(has|have) been (arrested|charged|seized|recovered|jailed|sentenced)\b", r"\1 now been \2"),
    "today": (r"\b(has|have) been charged\b", r"\1 today been charged"),
    "arrested for": (r"\barrested on suspicion of\b", "arrested for"),
    "on suspicion of": (r"\barrested in connection with\b", "arrested on suspicion of"),
    "jailed: sentenced": (r"\bjailed for\b", "sentenced to"),
    "jailed: behind bars": (r"\b(was|were|been) jailed for\b", r"\1 put behind bars for"),
    "jailed: locked up": (r"\b(was|were|been) jailed for\b", r"\1 locked up for"),
    "jailed: imprisoned": (r"\b(was|were|been) jailed for\b", r"\1 imprisoned for"),
    "jailed: handed": (rf"\b(was|been) jailed for ({_NUMBER}) years\b", r"\1 handed a \2-year prison sentence"),
    "jailed: a term": (rf"\b(was|been) jailed for ({_NUMBER}) years\b", r"\1 handed a \2-year jail term"),
    "jailed: to serve": (rf"\bwas jailed for ({_NUMBER}) years\b", r"was ordered to serve \1 years in prison"),
    "jailed: received": (rf"\b(was|were) jailed for ({_NUMBER}) years\b", r"received \2 years in jail"),
    "imprisonment": (r"\byears in prison\b", "years’ imprisonment"),
    "in relation to": (r"\b(was|were|has been|have been) charged with\b", r"\1 charged in relation to"),
    "bailed": (r"\breleased on (?:police |conditional )?bail\b", "bailed"),
    "released on bail": (r"\b(was|were|been) bailed\b", r"\1 released on conditional bail"),
    "pending": (r"\breleased under investigation\b", "released pending further investigation"),
    "remanded into": (r"\bremanded in custody\b", "remanded into custody"),
    "warrant carried out": (r"\bexecuted (?=(?:a|an|\w+) (?:\w+ )?warrants?\b)", "carried out "),
    "warrant conducted": (
        r"\b(?:executed|carried out) (a|an|\w+) ((?:search |drugs )?warrants?)\b",
        r"conducted \1 \2",
    ),
    "nearly: almost": (r"\bnearly\b", "almost"),
    "around: about": (r"\b(?:approximately|around)(?= [£\d])", "about"),
    "a property": (r"\ban address\b", "a property"),
    "arrested by officers": (r"\b(was|were|been) arrested\b(?! by)", r"\1 arrested by officers"),
    "arrested at the scene": (r"\b(was|were) arrested(?= on suspicion)", r"\1 arrested at the scene"),
    "held on suspicion": (r"\b(was|were) arrested on suspicion of\b", r"\1 held on suspicion of"),
    "apprehended": (r"\b(was|were|been) arrested on suspicion of\b", r"\1 apprehended on suspicion of"),
    "a man aged": (rf"\ba {_OLD} (man|woman)(?= (?:was|has|and)\b)", r"a \2 aged \1"),
    "the area of a town": (
        r"(-year-old (?:man|woman|boy|girl)) from (?-i:([A-Z][a-z]+))(?= (?:was|has|is)\b)",
        r"\1 from the \2 area",
    ),
    "with no fixed address": (r"of no fixed (abode|address)\b", r"with no fixed \1"),
    "a second suspect": (r"\ba second man\b", "a second suspect"),
    "jailed: sent to prison": (r"\b(was|were|been) jailed for\b", r"\1 sent to prison for"),
    "jailed: custody": (r"\byears in (?:prison|jail)\b", "years in custody"),
    "a term in months": (
        r"\bfor (two|three|four) years\b(?! and|,? \w+ (?:months|weeks)|-)",
        lambda m: f"for {12 * (_FEW.index(m[1].lower()) + 2)} months",
    ),
    "handed a term": (r"\bwas sentenced to\b", "was handed"),
    "having pleaded": (r"\bafter pleading guilty to\b", "having pleaded guilty to"),
    "convicted of": (r"\b(was|were) found guilty of\b", r"\1 convicted of"),
    "whilst": (r"\breleased under investigation\b", "released whilst enquiries continue"),
    "seized: recovered by officers": (r"\b(was|were|been) seized\b(?! by|from)", r"\1 recovered by officers"),
    "seized: located and seized": (r"\b(officers|police) (seized|recovered)\b", r"\1 located and seized"),
    "plants of": (r"\b(\d+) cannabis plants\b", r"\1 plants of cannabis"),
    "number behind": (
        r"\b(\d+|two|three|four|five) (phones|knives|machetes|laptops)\b(?=[,.]| and| were)",
        r"\2 (\1)",
    ),
    "subsequently": (r"\b(was|were) (seized|recovered|issued|executed|searched|raided)\b", r"\1 subsequently \2"),
    "granted: secured": (r"\b(orders?|notices?) (was|were|have been|has been) granted\b", r"\1 \2 secured"),
    "breath tested": (r"\bbreathalysed\b", "breath tested"),
    "pulled over": (r"\b(vehicles|cars|drivers|motorists) (were|have been) stopped\b", r"\1 \2 pulled over"),
    "in excess of": (r"\b(?:over|more than) (?=\d)", "in excess of "),
    "compared with": (r"\bcompared to\b", "compared with"),
    "properties": (r"\baddresses\b", "properties"),
}

REWORDINGS: tuple[Rewording, ...] = (
    *(Rewording(name, _put(*phrase)) for name, phrase in _PHRASES.items()),
    Rewording("seized: recovered", _swap({"seized": "recovered"})),
    Rewording("days later", _swap(dict(zip(_DAYS, [*_DAYS[1:], _DAYS[0]], strict=True)))),
    Rewording(
        "other towns", _swap({"manchester": "leeds", "bradford": "hull", "liverpool": "bristol", "leeds": "derby"})
    ),
    Rewording("a surname that ends streets", _all_called("Wood"), _as_it_is),
    Rewording("another surname", _all_called("Thackray"), _as_it_is),
    Rewording("straight quotes", lambda text: text.translate(str.maketrans("‘’“”", "''\"\""))),
    Rewording("hyphens for dashes", lambda text: text.replace(" – ", " - ")),
    Rewording("dashes for hyphens", lambda text: text.replace(" - ", " – ")),
    Rewording("last point first", _points_turned),
    Rewording("a stop behind the headline", _as_it_is, lambda title: f"{title.rstrip('.')}."),
    Rewording("the force behind the headline", _as_it_is, lambda title: f"{title} | Essex Police"),
    Rewording("headline in capitals", _as_it_is, str.upper),
    Rewording("a date above", lambda text: f"12 May 2020\n\n{text}", _as_it_is),
    Rewording("other points", lambda text: re.sub(r"^- ", "• ", text, flags=re.MULTILINE), _as_it_is),
    Rewording("a cookie banner above", lambda text: f"We use cookies to make our website work.\n\n{text}", _as_it_is),
    Rewording("who wrote it", lambda text: f"By Jane Smith, Reporter\n\n12 May 2020, 10:31\n\n{text}", _as_it_is),
    Rewording("another story", lambda text: f"{text}\n\nRead more: Man jailed for burglary in Derby", _as_it_is),
    Rewording(
        "other stories",
        lambda text: f"{text}\n\nRelated articles\n- Man jailed for burglary in Derby\n- Two arrested after raid",
        _as_it_is,
    ),
    Rewording(
        "where to call below", lambda text: f"{text}\n\nAnyone with information is asked to call 101.", _as_it_is
    ),
)


def reworded(
    text: str, title: str | None, ways: Iterable[Rewording] = REWORDINGS
) -> Iterator[tuple[Rewording, str, str | None]]:
    """Each of several rewordings that changes a release, with its text and headline said so."""
    for one in ways:
        said = one.of(text, title)
        if said != (text, title):
            yield one, *said
