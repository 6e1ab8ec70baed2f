"""Operations and places that an article names."""

import re

from transforms.text import Sentence

_OPERATION = re.compile(r"\b(?:Operation|Op\.?)\s+((?:[A-Z][\w’'-]+)(?: [A-Z][a-z]\w+)?)")
_CAMPAIGN = re.compile(
    r"\b(?:county lines ['‘\"]?intensification['’\"]? week|intensification week|week of intensification|national week of action|days? of action|week of action|Sceptre week)\b",
    re.I,
)
_PLACE_AFTER = re.compile(
    r"\b(?:in|at|around|near|from|across|to|of|including in|and|,)\s+((?:(?:North|South|East|West|Great|Little|Upper|Lower|Old|New|St\.?|Isle of|Royal|Kings|King's|Market)\s)?[A-Z][a-z]+(?:(?:-| )(?:on|upon|in|under|the|le|super|by)(?:-| )[A-Z][a-z]+|-[A-Z][a-z]+)*)(?=[\s,.;:)’']|$)"
)
_NOT_PLACES = re.compile(
    r"^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Police|Operation|Class|Crown|Magistrates|Detective|Inspector|Sergeant|Crimestoppers|Christmas|Easter|Facebook|Twitter|Covid|Covid-19|The|He|She|They|We|It|This|That|Mr|Mrs|PC|DC|County|Court|Officers|Anyone|Road|Street|Section|British|English|Britain|Her|His|Chief|Home|Government|Proceeds|Drugs?|Misuse|Act|Two|Three|Four|Serious|National|Community|Crime)$"
)
_COURT = re.compile(r"^\s*(?:Crown|Magistrates|Youth|County|Sheriff|and [A-Z]\w+ (?:Crown|Magistrates))", re.I)


def find_operations(title: str | None, text: str) -> tuple[str, ...]:
    """Names of operations and campaigns, each once, in order."""
    names: dict[str, str] = {}
    for words in (title or "", text):
        for found in _OPERATION.finditer(words):
            name = f"Operation {found[1].rstrip('’s').strip()}"
            names.setdefault(name.lower(), name)
        for found in _CAMPAIGN.finditer(words):
            name = re.sub(r"['‘’\"]", "", found.group())
            names.setdefault(name.lower(), name)
    return tuple(names.values())


def find_places(text: str, force: str | None, lines: list[Sentence]) -> tuple[str, ...]:
    """Places named in sentences that tell of action; towns of courts are none."""
    places: dict[str, str] = {}
    for line in lines[:14]:
        if line.boilerplate or line.quoted:
            continue
        for found in _PLACE_AFTER.finditer(line.text):
            name = found[1]
            if _NOT_PLACES.match(name) or _COURT.match(line.text[found.end() :]):
                continue
            if re.match(
                r"\s(?:Road|Street|Avenue|Lane|Close|Drive|Police|Constabulary|Way|Crescent|Court|Place|[A-Z]\w+ (?:Road|Street))",
                line.text[found.end() :],
            ):
                continue
            places.setdefault(name.lower(), name)
    return tuple(places.values())[:12]
