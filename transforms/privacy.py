"""Private persons masked: what may be stored of an article's words.

Names, addresses, dates of birth, numbers that lead to somebody, and the ages of the young
are replaced. Officers with their rank, operations, towns and courts stay.
"""

import re

_NAME_TOKEN = r"(?:[A-Z][a-zà-ÿ]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*|O['’][A-Z][a-z]+|Mc[A-Z][a-z]+|Mac[A-Z][a-z]+)"
_AGED_NAME = re.compile(
    rf"{_NAME_TOKEN}(?: (?:{_NAME_TOKEN}|de|van|der|bin|al))*? {_NAME_TOKEN}(?=,? \(?(?:aged )?\d{{1,2}}\b)"
)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Master) {_NAME_TOKEN}(?: {_NAME_TOKEN})?")
_ADDRESS = re.compile(
    r"\b(?:(?:of|at|in|on|from) )?(?:\d{1,4}[A-Za-z]?,? )?(?:[A-Z][\w’'-]+ ){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Court|Place|Terrace|Gardens|Grove|Square|Walk|Rise|Row|Mews|View|Hill|Green|Park|Parade|Gate|Croft)\b(?! (?:Magistrates|Crown|Police|Station|Hospital|Prison))"
)
_BORN = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b")
_PHONE = re.compile(r"(?<!\d)(?:\+44 ?|0)\d(?:[ -]?\d){8,9}\b")
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_PLATE = re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b[A-Z]\d{1,3} ?[A-Z]{3}\b")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_YOUNG = re.compile(r"\b(?:(?:aged? )?(?:[1-9]|1[0-7])[- ]year[- ]old\b|aged (?:[1-9]|1[0-7])\b)", re.I)
_RANK = re.compile(
    r"\b(?:PCs?|PCSO|DC|DS|DI|DCI|Det|Detective|Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt|Commissioner|Judge|Recorder|Commander)\.? (?:[A-Z][a-z]+ )?$"
)
_NUMBER_MASKS = (
    (_BORN, "[date]"),
    (_PHONE, "[number]"),
    (_MAIL, "[address]"),
    (_PLATE, "[plate]"),
    (_POSTCODE, "[address]"),
    (_ADDRESS, "[address]"),
    (_YOUNG, "[young]"),
)
SNIPPET = 200
_CONTEXT = 40


def mask(words: str, names: set[str]) -> str:
    """The words with private persons masked.

    Args:
        words: to be stored.
        names: surnames of private persons that the article introduces.
    """
    masked = _TITLED.sub("[name]", _AGED_NAME.sub("[name]", words))
    for name in names:
        masked = re.sub(
            rf"(?:{_NAME_TOKEN}(?:[ -](?:{_NAME_TOKEN}|[A-Z]\.))*? )?\b{re.escape(name)}\b",
            lambda found: (
                found.group() if _RANK.search(masked[max(0, found.start() - 30) : found.start()]) else "[name]"
            ),
            masked,
        )
    for pattern, replacement in _NUMBER_MASKS:
        masked = pattern.sub(replacement, masked)
    return masked


def mask_title(title: str, names: set[str]) -> str:
    """A headline as it may be stored."""
    return mask(title, names)


def snippet(text: str, evidence: tuple[int, int], names: set[str]) -> str:
    """The stating words with a little of what stands around them, masked, at most 200 characters."""
    start, end = evidence
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    # Masked over the whole line, so that a name cut in two is never left half.
    left, middle, right = text[line_start:start], text[start:end], text[end:line_end]
    whole = mask(left + "\x02" + middle + "\x03" + right, names)
    opened, closed = whole.find("\x02"), whole.find("\x03")
    if opened < 0 or closed < 0:
        return mask(middle, names)[:SNIPPET]
    begin = max(0, opened - _CONTEXT)
    begin = whole.find(" ", begin) + 1 if begin else 0
    stop = min(len(whole), closed + _CONTEXT)
    cut = whole[begin:opened] + whole[opened + 1 : closed] + whole[closed + 1 : stop]
    return cut.replace("\x02", "").replace("\x03", "").strip()[:SNIPPET]
