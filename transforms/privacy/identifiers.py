"""Numbers and codes that belong to one person or one account, as patterns.

Each is told by its own form, as issuers publish it, or by the word beside it: a bare number of eight digits may
count cigarettes, and one behind "account" does not.
"""

import re

_BEHIND = r"(?:\s+(?:number|no\.?|ending(?:\s+in)?|of|was|is|with)){0,3}[\s:,(]{1,3}"

BANK = re.compile(
    r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,3})?\b"  # IBAN
    r"|(?<![\d£-])\d{4}(?:[ -]\d{4}){3}(?![\d-])"  # a card's
    r"|\b(?:[Aa]cc(?:oun)?ts?|[Aa]cc|[Aa]/[Cc]|[Cc]ards?)\.?(?:\s+(?:number|no\.?|ending(?:\s+in)?|is|was)){0,2}[\s:,(]{1,3}"
    r"(?P<number>\d{4}[ -]\d{4}|\d{6,10})(?!\d|,\d|\s+(?:people|victims|holders|were|had|have))"
    r"|\b[Ss]ort[ -]code[\s:,(]+(?:(?:is|was)\s+)?(?P<sort>\d\d[ -]?\d\d[ -]?\d\d)\b"
)
WALLET = re.compile(
    r"\b(?:bc1[a-z\d]{20,}|0x[\da-fA-F]{20,}|(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z\d]{26,})\b"  # bitcoin, ethereum
)
NETWORK = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]\d|\w)"
    r"|(?<![\w:])(?=[\da-fA-F:]*::|(?:[\da-fA-F]{1,4}:){5})(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{1,4}(?![\w:])"
)
# A passport, a National Insurance, NHS, prison or driving licence number; the number of a telephone or device.
PERSONAL = re.compile(
    r"\b[A-CEGHJ-PR-TW-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]\b|\bQQ[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]\b"
    r"|\b[A-Z\d]{5}[ ]?\d{6}[ ]?[A-Z\d]{2}[ ]?\d[A-Z]{2}\b"
    r"|\b[A-Z]\d{4}[A-Z]{2}\b"
    r"|(?<![\d£])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)"
    r"|\b447\d{9}\b"
    rf"|\b(?i:passports?|licences?|NI|National\s+Insurance|NHS|prison(?:er)?|IMEI|visa|CRO|PNC){_BEHIND}"
    r"(?P<number>(?=[A-Z\d/]*\d{3})[A-Z\d/]{6,})\b"
)
_MEDIA = (
    r"(?i:instagram|insta|snapchat|snap|tiktok|telegram|whatsapp|facebook|twitter|kik|wickr|discord|signal|youtube|onlyfans"
    r"|gamertag|screen\s?name|user\s?name|handle|profile)"
)
_HANDLE = r"(?=[\w.]{0,40}[A-Za-z])(?=[\w.]{0,40}(?:\d|[a-z]\.[a-z]))[A-Za-z][\w.]{3,40}\w"
# "TikTok account queenbee2007", "as wes.t4rrant on Instagram": a word with a digit or a full stop within it.
ON_MEDIA = re.compile(
    rf"\b{_MEDIA}(?:\s+(?:account|handle|user\s?name|name|profile|page|channel|user|called|named|of|was|is)){{0,3}}"
    rf"[,:]?\s+[‘'“\"]?(?P<behind>{_HANDLE})"
    rf"|\b(?P<before>{_HANDLE})[’'”\"]?\s+on\s+{_MEDIA}\b"
)
