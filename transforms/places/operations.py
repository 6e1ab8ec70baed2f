"""Find operations and campaigns by name."""

import re

from transforms.reading.beginnings import begun, by_letter
from transforms.reading.expressions import expression

# Weeks and campaigns that the forces run together; matched without regard to case.
CAMPAIGNS = (
    r"county lines[’'\"]* [‘'\"]?intensification week",
    r"(?:national )?county lines week(?: of action)?",
    r"sixteen days of action",
    r"safer internet day",
    r"(?:summer |winter |christmas |festive )?drink(?: and |/|-and-)?(?:drug)?[ -]driv(?:e|ing) campaign",
    r"national knife crime week(?: of action)?",
    r"knife surrender week",
    r"national surrender(?: campaign)?",
    r"firearms surrender",
    r"banking protocol",
)
_CAMPAIGN = expression(begun(f"(?:{'|'.join(CAMPAIGNS)})"))
_PROJECT = re.compile(r"Project (?!Team|Manager|Lead)[A-Z][a-z]+")
_NAME = r"[A-Z][A-Za-z’'-]+"
_SAYS = by_letter(["Operation", "Op", "Programme", "OPERATION"], of_word=True)
_OPERATION = re.compile(rf"(?:{_SAYS})\.?\s+[‘'\"“]?({_NAME}(?: {_NAME})?)")
_TARGET = re.compile(r"Op(?<!\w..)([A-Z][a-z]+)\b")  # "#OpLimit"
_CALLED = by_letter(["code-?named", "called", "dubbed", "known as"], of_word=True)
_CODENAMED = re.compile(rf"(?:{_CALLED})\s+[‘'\"“]?(?:Operation\s+)?([A-Z][a-z]+)[’'\"”]?")
_ALONE = ("Sceptre", "Venetic", "Raptor", "Orochi")  # known so well that releases leave "Operation" out
_ALONE_RE = re.compile(rf"\b(?:{'|'.join(_ALONE)})\b")
_MANY = 100  # names in one text; each further one is no longer looked for in all of it
_NOT_NAMES = {
    "Manager", "Room", "Rooms", "Team", "Unit", "Support", "Command", "Centre", "Commander", "Department",
    "Director", "Lead", "Board", "Project",
    "Inspector", "Sergeant", "Superintendent", "Group", "Officer", "Officers", "In", "On",
    "At", "The", "As", "For", "Is", "Was", "Precision’s", "Of", "And", "To", "After", "Police", "Chief",
}  # fmt: skip


def find_operations(text: str) -> tuple[str, ...]:
    """Operations and campaigns, once each, as first written: "Operation Larkspur", "Op Limit"."""
    found: dict[str, str] = {}
    small = text.lower()
    if "operation" in small or "programme" in small or "Op" in text:
        for match in _OPERATION.finditer(text):
            words = [re.sub(r"[’']s?$", "", word) for word in match[1].split()]
            key, long = words[0].lower(), match.group().startswith("Operation")
            if words[0] in _NOT_NAMES or (key in found and not (long and found[key].startswith("Op "))):
                continue
            many = len(found) >= _MANY
            if len(words) == 2 and (many or words[1] in _NOT_NAMES or not _named_twice(text, words)):
                words = words[:1]
            prefix = match.group().split()[0].rstrip(".")
            prefix = {"OPERATION": "Operation"}.get(prefix, prefix)
            found[key] = f"{prefix} {' '.join(words)}"  # "Operation Larkspur" where a headline says "Op Larkspur"
        for match in _TARGET.finditer(text):
            found.setdefault(match[1].lower(), f"Op {match[1]}")
        for match in _CODENAMED.finditer(text):
            if "operation" in text[max(0, match.start() - 80) : match.start()].lower() and match[1] not in _NOT_NAMES:
                found.setdefault(match[1].lower(), f"Operation {match[1]}")
    for match in _ALONE_RE.finditer(text) if any(name in text for name in _ALONE) else ():
        found.setdefault(match.group().lower(), match.group())
    campaigns = [*_CAMPAIGN.finditer(text), *(_PROJECT.finditer(text) if "Project " in text else ())]
    for start, end in sorted(match.span() for match in campaigns):
        name = re.sub(r"[‘’'\"]", "", text[start:end])
        found.setdefault(name.lower(), name)
    return tuple(found.values())


def _named_twice(text: str, words: list[str]) -> bool:
    """A second capitalised word belongs to the name when it is not the next sentence's or a noun's."""
    return text.count(" ".join(words)) > 1 or not re.search(rf"{words[1]}\b", text.replace(" ".join(words), ""))
