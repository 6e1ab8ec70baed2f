"""Numbers in every dress: figures, words, money, masses, ranges, and how exact they claim to be."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from transforms.reading.beginnings import begun
from transforms.reading.expressions import expression

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ONES = "|".join(sorted((word for word in _UNITS if word != "zero"), key=len, reverse=True))
_SMALL = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_ONES}))?|{_ONES})"
# Behind what may stand on its own: "six", "six hundred and ten", "six thousand, two hundred"; "a" never does.
_TIMES = rf"(?: million| hundred(?: and {_SMALL})?(?: thousand)?| thousand(?:,? {_SMALL} hundred)?(?: and {_SMALL})?)"
WORDS = (
    r"(?:half[- ]a[- ]dozen|(?:a|one|two|three) dozen|(?:half|(?:a )?quarter of|three quarters of) a million"
    rf"|(?:a(?= (?:hundred|thousand|million))|{_SMALL}){_TIMES}?(?<!a))"
)
FIGURE = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
# Nine digits without a comma are a passport, a telephone or a reference, and no count.
# A bare year, a day of the month, an ordinal, a measure or a plate is no count: "in 2019 two men", "25 June", "3rd", "10%", "a 52-reg van".
_NO_COUNT = (
    r"(?![\d,.]*\d)(?![- ](?:reg|plate)\b)(?!\s?(?:st|nd|rd|th|am|pm|mph|cm|mm|ft|%|per cent)\b)(?!%)(?![\"”″] )"
    r"(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
COUNT = begun(
    rf"(?:(?<![\d£.,/:])(?<![A-Za-z]-)(?!(?:19[5-9]\d|20(?:0[1-9]|[1-3]\d))(?![\d,]))(?<!\w)(?!\d{{9}}|0\d{{3}}){FIGURE}(?: (?:thousand|million)\b)?{_NO_COUNT}|\b{WORDS}\b)"
)

_QUALIFIERS: tuple[tuple[str, str], ...] = (
    (
        "at_least",
        r"more than|just over|well over|over|at least|in excess of|upwards of|above|exceeding|no fewer than|greater than",
    ),
    ("at_most", r"up to|just under|under|less than|fewer than|at most|a maximum of|as many as"),
    (
        "about",
        (
            r"around|approximately|approx\.?|about|some|roughly|nearly|almost|an estimated|estimated|circa|close to|"
            r"in the region of|estimated at|estimated to be|an approximate|near to"
        ),
    ),
)
QUALIFIER = "(?:" + "|".join(words for _, words in _QUALIFIERS) + ")"
_MAGNITUDE = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mil": 1e6,
    "mill": 1e6,
    "million": 1e6,
    "bn": 1e9,
    "billion": 1e9,
}
# "ten thousand pounds worth of drugs", "ten thousand pounds"; other pounds are of weight.
_IN_WORDS = (
    rf"(?:{WORDS}|{FIGURE}(?:[\s-]?(?:k|thousand|million))?) pounds?(?=[’']? worth| in (?:cash|$))"
    rf"|(?:(?:half|(?:a )?quarter of|three quarters of) a million|(?:a|{_SMALL}(?: hundred(?: and {_SMALL})?)?|{FIGURE}) (?:thousand|million)) pounds\b"
)
_SIZE = r"(?:[\s-]?(?:k|mn|m|bn|mill?|million|thousand|billion))?(?![\w])"  # "£1.5m", "£1.5-million", "£1.5 mill"
_MONEY_ONE = rf"£\s?{FIGURE}{_SIZE}"
_MONEY_END = rf"£?\s?{FIGURE}{_SIZE}"
# "between £15,000 and £20,000" is a range; "worth £416,000 and £97,310 in cash" is none.
MONEY = rf"(?:(?<=between ){_MONEY_ONE}\s(?:and|to)\s{_MONEY_END}|{_MONEY_ONE}(?:\s?(?:-|–|to)\s?{_MONEY_END})?|\b(?:{_IN_WORDS}))"
_GRAMS = {
    r"kgs?|kilos?|kilograms?|kilogrammes?|kg's": 1000.0,
    r"gs?|gms?|grams?|grammes?": 1.0,
    r"oz|ounces?": 28.35,
    r"lbs?|pounds?": 453.6,
    r"tonnes?|tons?": 1_000_000.0,
    r"mgs?|milligrams?": 0.001,
}
_BELIEVED = 1e12  # no release tells of a trillion; a slip of the keys must not stand in a weekly sum
_MILLILITRES = {r"mls?|millilitres?": 1.0, r"litres?|ltrs?": 1000.0}
_MASS_UNITS = "|".join([*_GRAMS, *_MILLILITRES])
# "between five and six kilos", "5kg to 6kg", "two or three ounces"
MASS = (
    rf"(?:(?:(?<=between ){COUNT}(?: ?(?:{_MASS_UNITS}))? and {COUNT}|(?:\b(?:half an?|half|a quarter of an?|three quarters of a|quarter of a|a quarter|quarter|a|an)|(?<![\d\w])[¼½¾]|{COUNT}(?:[- ]and[- ]a[- ]half|\s?[¼½¾])?)"
    rf"(?:(?: ?(?:{_MASS_UNITS}))?(?:\s?(?:-|–|to)\s?| or )(?:{FIGURE}|{_SMALL}\b))?)[ -]?(?:{_MASS_UNITS})(?![\w£])(?!(?:(?<=pounds)|(?<=pound))[’']? worth\b))"
)
_BOTH_WEIGHED = re.compile(rf"(?P<low>.*[\d\w]\s?(?:{_MASS_UNITS}))\s?(?:-|–|to|or|and)\s?(?P<high>\S.*)")
_RANGE = expression(rf"^(?P<low>{COUNT})\s?(?:-|–|to|and|or)\s?(?P<high>{COUNT})$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its claim. `unit` is GBP, g, ml or None for a bare count."""

    value: float
    high: float | None = None
    qualifier: str = "exact"
    unit: str | None = None


_FIGURE = re.compile(rf"({FIGURE})(?: (thousand|million))?")
_SPELT = re.compile(WORDS)


@lru_cache(maxsize=4096)
def parse_count(words: str) -> float | None:
    """The value of a count in figures or words; None when it is neither.

    Examples: "1,149" 1149; "twenty-six" 26; "a dozen" 12; "two hundred and fifty" 250.
    """
    text = words.strip().lower()
    if figure := _FIGURE.fullmatch(text):
        value = float(figure[1].replace(",", "")) * _MAGNITUDE.get(figure[2], 1)
        return value if value < _BELIEVED else None
    if text.endswith(" a million"):
        share = text.removesuffix(" a million").removeprefix("a ")
        return {"half": 500_000.0, "quarter of": 250_000.0, "three quarters of": 750_000.0}.get(share)
    if text.endswith("dozen"):
        first = re.split(r"[- ]", text)[0]
        return 6.0 if first == "half" else 12.0 * _UNITS.get(first, 1)
    return float(_spelt(text)) if _SPELT.fullmatch(text) else None


def _spelt(words: str) -> int:
    """Each size multiplies what was said since the last greater one: "two hundred and fifty thousand"."""
    whole = under = 0
    for part in re.split(r",? and |,? |-", words):
        if part in ("thousand", "million"):
            whole, under = whole + under * int(_MAGNITUDE[part]), 0
        elif part == "hundred":
            under *= 100
        else:
            under += 1 if part == "a" else _TENS.get(part) or _UNITS[part]
    return whole + under


def parse_range(words: str) -> tuple[float, float | None] | None:
    """A count or a range of counts ("10-15", "100 to 150"); the upper end only when it is higher."""
    value = parse_count(words)
    if value is not None:  # asked first: "twenty-five thousand" is no range from twenty
        return value, None
    found = _RANGE.match(words.strip())
    low, high = (parse_count(found["low"]), parse_count(found["high"])) if found else (None, None)
    return (low, high) if low is not None and high is not None and high > low else None


def parse_money(words: str) -> Amount | None:
    """Pounds: "£96,509", "£1.2m", "£300k", "£10.000" (ten thousand), "£15,000 and £20,000"."""
    pieces = re.findall(
        rf"({FIGURE})(?:[\s-]?(k|mn|m|bn|mill?|million|thousand|billion))?(?![\w])", words, re.IGNORECASE
    )
    values = []
    for figure, size in pieces[:2]:
        plain = figure.replace(",", "")
        if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", plain):
            plain = plain.replace(".", "")  # a decimal point typed for the comma of thousands
        values.append(float(plain) * _MAGNITUDE.get(size.lower(), 1))
    if not all(value < _BELIEVED for value in values):
        return None
    if not values:
        spelt = parse_count(re.sub(r"\s+pounds?$", "", words, flags=re.IGNORECASE))
        return None if spelt is None else Amount(spelt, unit="GBP")
    if len(values) == 2 and pieces[1][1] and not pieces[0][1] and values[0] < 1000:
        values[0] *= _MAGNITUDE[pieces[1][1].lower()]  # "£1.5 to £2 million"
    if len(values) == 2 and words.count("£") == 1 and values[0] < 100 < 1000 <= values[1] and not pieces[1][1]:
        values[0] *= 1000  # "£20-30,000"
    if len(values) == 2 and 0 < values[0] - values[1] < values[0] / 10 and words.count("£") > 1:
        return Amount(values[1], unit="GBP")  # "nearly £13,000 – £12,640": what falls is no range but said twice
    high = values[1] if len(values) == 2 and values[1] > values[0] else None
    return Amount(values[0], high, unit="GBP")


def parse_mass(words: str) -> Amount | None:
    """Masses to grams, volumes to millilitres: "145.92g", "half a kilo", "two ounces", "10-12kg"."""
    text = words.strip().lower()
    both = _BOTH_WEIGHED.fullmatch(text)
    if both is not None:
        least, most = parse_mass(both["low"]), parse_mass(both["high"])
        return replace(least, high=most.value) if least and most and least.value < most.value else least
    for units, unit in ((_GRAMS, "g"), (_MILLILITRES, "ml")):
        for names, factor in units.items():
            found = re.fullmatch(rf"(?P<n>.*?)[ -]?(?:{names})", text)
            if not found:
                continue
            value = _mass_number(found["n"].strip())
            if value is not None:
                low, high = value
                return Amount(round(low * factor, 4), round(high * factor, 4) if high else None, unit=unit)
    return None


_SIGNS = {"¼": 0.25, "½": 0.5, "¾": 0.75}


def _mass_number(words: str) -> tuple[float, float | None] | None:
    fixed = {
        "half a": 0.5,
        "half an": 0.5,
        "a quarter of an": 0.25,
        "a quarter": 0.25,
        "quarter": 0.25,
        "half": 0.5,
        "a quarter of a": 0.25,
        "quarter of a": 0.25,
        "three quarters of a": 0.75,
        "a": 1.0,
        "an": 1.0,
        **_SIGNS,
    }
    if words in fixed:
        return fixed[words], None
    half = re.fullmatch(rf"(?P<n>{COUNT})(?:[- ]and[- ]a[- ]half|\s?(?P<sign>[¼½¾]))", words)
    if half:
        value = parse_count(half["n"])
        return None if value is None else (value + _SIGNS[half["sign"] or "½"], None)
    return parse_range(words)


_BEFORE = expression(rf"(?:^|[^\w])(?P<q>{QUALIFIER})\s+(?:a (?:further|total of)|another|the)?\s*$")
_AFTER = expression(r"^\s?(?:\+|plus\b|or more\b)")


def qualifier_around(before: str, after: str = "") -> str:
    """How exact a number claims to be, from the words before and after it."""
    found = _BEFORE.search(before[-40:])
    if found:
        words = found["q"].lower()
        for qualifier, pattern in _QUALIFIERS:
            if re.fullmatch(pattern, words):
                return qualifier
    return "at_least" if _AFTER.match(after) else "exact"
