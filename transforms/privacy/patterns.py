"""Identifiers and addresses of private persons, as patterns."""

import re

from transforms.privacy.lexicon import LODGINGS, STREETS

_CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|\d{1,2}(?:st|nd|rd|th))"
_HOUSE = (
    r"(?:(?:[Ff]lat|[Aa]partment|[Rr]oom|[Uu]nit|[Nn]umber|[Nn]o\.?)\s+\w{1,4},?\s+(?:of\s+|at\s+"
    r"|in\s+)?)?\d{1,4}[A-Za-z]?(?:\s?[-/–]\s?\d{1,4}[a-z]?)?,?\s+"
)
_NAME_OF_STREET = rf"{_CAP}(?:[ ]+(?:(?:of|the|and|on|in|by|y|yr)[ ]+)?{_CAP}){{0,3}}"
_COURTS = (
    r"(?!(?<=Crown )Court|(?<=County )Court|(?<=High )Court|(?<=Youth )Court|(?<=Sheriff )Court"
    r"|(?<=Magistrates )Court"
)
_COURTS += (
    r"|(?<=Magistrates’ )Court|(?<=Magistrates' )Court|(?<=Coroners )Court|(?<=Coroner’s )Court|(?<=Coroner's )Court"
)
_COURTS += (
    r"|(?<=Family )Court|(?<=Combined )Court|(?<=Law )Court|(?<=Supreme )Court|(?<=Magistrate’s )Court"
    r"|(?<=Magistrate's )Court)"
)

# No mailbox has a name of more than 64 letters; without a bound a page of full stops takes the square of its length.
EMAIL = re.compile(
    r"[\w.+'-]{1,100}@[\w-]+(?:\.[\w-]+)+"
    r"|[\w.+'-]{1,100}\s?(?:\(at\)|\[at\])\s?[\w-]+(?:(?:\.|\s?[(\[]dot[)\]]\s?)[\w-]+)+"
    r"|\b[\w-]+(?:\s(?:DOT|dot)\s[\w-]+)*\s(?:AT|at)\s[\w-]+(?:\s(?:DOT|dot)\s[\w-]+)+"
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\B@\w{3,}|\b(?:[\w-]{1,63}\.){1,4}[a-z]{2,6}/[\w@][^\s,;)]*")
PHONE = re.compile(
    r"(?<![\w£/])(?:\+\s?\d{1,3}[\s().-]{0,3}(?:\(0\)\s?)?|\(?0)(?:\d[\s().-]{0,2}){8,10}\d(?![\w/])"
    r"|(?<![\w£/])07\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\w)"
    r"|(?<![\w£/])0\d{2,5}[\s-]\d{3,8}(?:[\s-]\d{2,6})?(?![\w/])"
)
POSTCODE = re.compile(
    r"\b(?:[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}|GIR\s?0AA)\b"
    r"|\b(?i:post\s?code)\W{1,3}(?i:[a-z]{1,2}\d{1,2}[a-z]?\s?\d[a-z]{2})\b"
)
PLATE = re.compile(
    r"\b(?:[A-Z]{2}[0-9O]{2}[\s-]?[A-Z]{3}|[A-Z]\d{1,3}[\s-]?[A-Z]{3}|[A-Z]{3}[\s-]?\d{1,3}[\s-]?[A-Z]"
    r"|[A-Z]{0,2}[IZ][A-Z]{0,2}[\s-]?\d{2,4}|(?i:reg(?:istration)?(?:\s+(?:number|plate"
    r"|mark))?)\s+[A-Z0-9]{2,4}\s?[A-Z0-9]{2,4}"
    r"|[A-Z]{1,3}-\d{1,4}-[A-Z]{1,3}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|\d{3}[ ]?[DX][ ]?\d{3}|[A-Z]{2,3}[ -]\d{4}[A-Z])\b"
)
# A street of one word is one beside a home: "her flat in Queensway".
ONE_WORD_STREET = re.compile(
    r"\b(?:home|house|flat|address|property|bungalow|premises)\s+(?:in|on|at)\s+(?P<where>(?:King|Queen|Park|Ridge|Mill|Hill"
    r"|Church|Rail|South|North|West|East)(?:s?way|gate))\b"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_LONG_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?[\s/-]+{_MONTH},?[\s/-]+(?:19|20)\d\d|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd"
    rf"|th)?,?\s+(?:19|20)\d\d)"
)
_SHORT_DATE = r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)?\d\d"
BIRTH = re.compile(
    rf"(?i:\b(?:born(?:\s+on(?:\s+the)?|\s+in)?|(?:date|year)\s+of\s+birth|birth\s?date"
    rf"|d\.?\s?o\.?\s?b\.?))\s*(?:(?:[:;,(-]|is|was|of)\s*)?"
    rf"(?P<when>{_LONG_DATE}|{_SHORT_DATE}|\d{{4}}-\d\d-\d\d|[a-z]+(?:-[a-z]+)?\s+(?:of\s+)?{_MONTH},?\s+(?:19|20)\d\d|(?:{_MONTH}\s+)?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})"
)
OLD_DATE = re.compile(  # its first figure stands first, so that the engine can skip to it
    r"(?P<when>\d(?<![\d/.].)\d?(?:[./-]\d{1,2}[./-](?:19\d\d|200\d|[3-9]\d|0\d)"
    rf"|(?:st|nd|rd|th)?(?:\s+of)?[\s/-]+{_MONTH},?[\s/-]+(?:19\d\d|200\d)))(?![\d/]|\.\d)"
)
# After a name or an age a date in brackets is a date of birth, whatever its year: "Kim Lee, 16 (03/02/2007)".
BIRTH_AFTER_NAME = re.compile(rf"(?:[A-ZÀ-Þ][\w’'-]+|\d{{1,3}}),?\s*\(\s*(?P<when>{_SHORT_DATE}|{_LONG_DATE})\s*\)")
# Years of life, behind a name only: "Joan Webb (1951-2022)"; behind others they are a school's, an inquiry's.
LIFE_AFTER_NAME = re.compile(r",?\s*\(?(?P<when>(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d)(?!\d)")
STREET = re.compile(
    rf"(?:\b{_HOUSE})?\b(?:{_NAME_OF_STREET}[ ]+)??{_COURTS}(?:(?<=[ ])(?:{STREETS}))\b(?!\s+(?:Police"
    rf"|policing|Traffic|Safety))"
)
HOUSE = re.compile(rf"\b{_HOUSE}(?!{_MONTH}\b){_NAME_OF_STREET}\s+(?:{LODGINGS})\b")
# Without a number only where no town has that name: "in Church Hill".
HILL = re.compile(
    rf"\b(?:of|in|at|near|on|off)\s+(?P<where>{_NAME_OF_STREET}\s+(?:Hill|Green|View|Gate|Lodge|Cottages?"
    rf"|Heights|Towers?|Croft|Mount|Quay|Cross))\b"
)
# "at number 9", "Flat 3".
DOOR = re.compile(
    r"\b(?:[Ff]lats?|[Aa]partment|[Cc]aravan|[Cc]halet|[Pp]itch|[Pp]lot|[Bb]edsit|[Bb]ungalow)\s+(?P<door>\d{1,4}[A-Za-z]?)"
    r"\b(?!-|\s+to\b)"
    r"|\b(?:at|of|from|in|into|to)\s+(?P<where>(?:[Hh]ouse\s+|[Ff]lat\s+)?(?:[Nn]umber|[Nn]o\.?)\s+\d{1,4}[A-Za-z]?)\b"
)
# A house by its name before its street: "at ‘The Laurels’, Back Lane".
NAMED_HOUSE = re.compile(
    rf"\b(?:at|of|from|in)\s+(?P<named>[‘'“\"][A-Z][\w ’-]{{1,30}}[’'”\"]),\s+{_NAME_OF_STREET}\s+(?:{STREETS})\b"
)
NUMBERED = re.compile(
    rf"\b(?:of|at|in|on|to|into)\s+(?P<where>{_HOUSE}(?!{_MONTH}\b){_NAME_OF_STREET})(?=,|\.|\s+in\b"
    rf"|\s+was\b|\s+and\b|\s*$)"
)
# ", 43, of Kilnway, Wellingborough": whatever stands between "of" and the town.
OF_ADDRESS = re.compile(
    rf"(?:\b\d{{1,3}}\)?|\d\)|\[name\]),?\s+(?:and\s+)?(?:formerly\s+|now\s+|both\s+|all\s+|who lives (?:in|at"
    rf"|on)\s+)?(?:of|from|living (?:in|at)),?\s+"
    rf"(?P<where>(?:\d{{1,4}}[A-Za-z]?,?\s+)?{_NAME_OF_STREET})(?=,|\s+in\s+[A-Z])"
)
HANDLE = re.compile(r"(?<![\w@])@[\w.]{2,}\w|(?<![\w.])(?=\w*[A-Za-z])[A-Za-z\d]+(?:_[A-Za-z\d]+)+(?!\w|\.\w)")
# "also known as 'T'", "aka Ace": what a person is called; not "known as the 'Max' line".
_CALLED = (
    r"(?:(?:\b(?:who|he|she|they|also|better|otherwise|is|was|were)|[,(.;:\n]|\A)\s?[Kk]nown\s+(?:\w+ly\s+)?(?:as|by)"
    r"|\b[Nn]icknamed?|\b(?:nick|street |user ?)name(?:\s+(?:is|was|of))?|\baka|\bAKA|\ba\.k\.a\.?|\balias)"
    r"(?:\s+the\s+(?:nick|street )?name(?:\s+of)?)?,?\s+"
)
_LETTER = r"[\u0370-\u1CFF\u1F00-\u1FFF\u2C80-\uA71F\uA800-\uD7FF\uF900-\uFAFF\uFB1D-\uFEFC]"
SCRIPT = re.compile(rf"{_LETTER}{{2,}}(?:[ -]{_LETTER}+)*")  # letters that are not Latin: in a British release a name
_CAPITAL = r"[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]*)?"
ALIAS = re.compile(
    rf"{_CALLED}(?P<quoted>[‘'“\"](?!(?:Spice|Ecstasy|Mamba|Monkey|Ice|Speed|Crack)\b)[A-Z][^’'”\"\n]{{0,24}}[’'”\"])"
    r"(?!\s+(?:\w+\s+)?(?:line|gang|group|network|drugs?|phone|brand|deal)\b)"
    r"|\b(?:aka|AKA|a\.k\.a\.?)\s+(?P<called>[A-Z][\w’'-]+)(?!\s+(?:line|gang|group|network))"
    rf"|\b(?:(?:under|by)\s+the\s+(?:\w+\s+)?names?(?:\s+of)?|call(?:ed|s|ing)\s+(?:him|her|them)sel(?:f|ves))\s+"
    rf"(?P<himself>{_CAPITAL})(?!\s+(?:line|gang|group|network))"
)


def may_be_a_mark(passage: str) -> bool:
    """Can a registration mark without a figure stand here: "LOO SED", "reg ABC DEF"?"""
    return "OO" in passage or "reg" in passage.lower()
