"""Numbers and codes that belong to one person or one account, as patterns.

Each is told by its own form, as issuers publish it, or by the word beside it: a bare number of eight digits may
count cigarettes, and one behind "account" does not.
"""

import re

_FIGURES = re.compile(r"\d(?:\d{3}|[ -]\d\d|\.\d+\.\d)")
_LONG = 20  # letters of an account's address in a chain
BANK = re.compile(
    r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,3})?\b"  # IBAN
    r"|(?<![\d£-])\d{4}(?:[ -]\d{4}){3}(?![\d-])"  # a card's
    # bitcoin, ethereum, others
    r"|\b(?=[A-Za-z\d]{20})(?:bc1[a-z\d]{20,}|0x[\da-fA-F]{20,}|(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z\d]{26,})\b"
)
NETWORK = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]\d|\w)"
    r"|(?<![\w:])(?=[\da-fA-F]{0,4}:)(?=[\da-fA-F:]*::|(?:[\da-fA-F]{1,4}:){5})(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{1,4}(?![\w:])"
)
# A National Insurance, driving licence, prison or NHS number, and a mobile phone's with its country.
PERSONAL = re.compile(
    r"\b[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]\b|\b[A-Z\d]{5}[ ]?\d{6}[ ]?[A-Z\d]{2}[ ]?\d[A-Z]{2}\b"
    r"|\b[A-Z]\d{4}[A-Z]{2}\b|(?<![\d£])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)|\b447\d{9}\b"
)
_NUMBER_OF = r"(?:\s+(?:[Nn]umber|[Nn]o\.?|ending(?:\s+in)?|of|was|is|with)){0,3}[\s:,(]{1,3}"
TOLD = re.compile(
    r"\b(?:[Aa]cc(?:oun)?ts?|[Aa]cc|[Aa]/[Cc]|[Cc]ards?|[Ss]ort[ -]code)"
    rf"\.?{_NUMBER_OF}(?P<account>\d{{4}}[ -]\d{{4}}|\d\d[ -]\d\d[ -]\d\d|\d{{6,10}})"
    r"(?!\d|,\d|\s+(?:people|victims|holders|were|had|have))"
    r"|\b(?:[Pp]assports?|[Ll]icences?|NI|N\.I\.|[Nn]ational\s+[Ii]nsurance|NHS|[Pp]rison(?:er)?|IMEI|[Vv]isa|CRO|PNC)"
    rf"{_NUMBER_OF}(?P<number>(?=[A-Z\d/]*\d{{3}})[A-Z\d/]{{6,}})\b"
)
_MEDIA = (
    r"(?:[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik[Tt]ok|[Tt]elegram|[Ww]hats[Aa]pp|[Ff]acebook|[Tt]witter|[Kk]ik|[Ww]ickr|[Dd]iscord"
    r"|Signal|[Yy]ou[Tt]ube|[Oo]nly[Ff]ans|[Gg]amertag|[Ss]creen\s?name|[Uu]ser\s?name|[Hh]andle|[Pp]rofile)"
)
_HANDLE = r"(?=[\w.]{0,40}[A-Za-z])(?=[\w.]{0,40}(?:\d|[a-z]\.[a-z]))[A-Za-z][\w.]{3,40}\w"
# "TikTok account queenbee2007", "as wes.t4rrant on Instagram": a word with a digit or a full stop within it.
ON_MEDIA = re.compile(
    rf"\b{_MEDIA}(?:\s+(?:account|handle|user\s?name|name|profile|page|channel|user|called|named|of|was|is)){{0,3}}"
    rf"[,:]?\s+[‘'“\"]?(?P<behind>{_HANDLE})"
    rf"|\b(?P<before>{_HANDLE})[’'”\"]?\s+on\s+{_MEDIA}\b"
)


def likely(words: str) -> bool:
    """Can an account, an address of the network or a person's number stand in a line? Asked first: in most none can.

    Each of them holds four figures in a row, or figures parted by blanks or full stops, or two colons, or a long word.
    """
    return (
        _FIGURES.search(words) is not None
        or words.count(":") > 1
        or (len(words) >= _LONG and max(map(len, words.split()), default=0) >= _LONG)
    )
