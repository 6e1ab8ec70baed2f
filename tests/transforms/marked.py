"""Sentences with their facts marked in them: "Officers <arrest quantity=2>arrested two men</arrest>."

A tag is a fact: its name the kind, its attributes what is asked of it; the words within must
overlap the evidence. What is not marked must not be found.
"""

import re
from datetime import UTC, datetime

from transforms import ArticleText, Fact, extract

_TAG = re.compile(r"<(?P<kind>[a-z_]+)(?P<attributes>(?: [a-z_]+=[^ >]+)*)>(?P<words>.*?)</(?P=kind)>", re.DOTALL)
PUBLISHED = datetime(2022, 10, 14, 9, tzinfo=UTC)


def read(marked: str) -> tuple[str, list[tuple[str, dict[str, str], int, int]]]:
    """The plain text, and (kind, attributes, start, end) of every tag."""
    text, facts, last = "", [], 0
    for tag in _TAG.finditer(marked):
        text += marked[last : tag.start()]
        start = len(text)
        text += tag["words"]
        attributes = dict(pair.split("=") for pair in tag["attributes"].split())
        facts.append((tag["kind"], attributes, start, len(text)))
        last = tag.end()
    return text + marked[last:], facts


def agrees(fact: Fact, kind: str, attributes: dict[str, str], start: int, end: int) -> bool:
    """Does a fact say what a tag says?"""
    if fact.kind != kind or fact.evidence[1] <= start or fact.evidence[0] >= end:
        return False
    for name, wanted in attributes.items():
        value = getattr(fact, name)
        if wanted == "none":
            if value is not None:
                return False
        elif isinstance(value, float):
            if value != float(wanted):
                return False
        elif str(value) != wanted:
            return False
    return True


def check(marked: str, title: str | None = None) -> None:
    """Fail unless exactly the marked facts are found; background facts and parts need no tag."""
    text, tags = read(marked)
    facts = list(extract(ArticleText("t", text, title, PUBLISHED, "essex")).facts)
    for kind, attributes, start, end in tags:
        fitting = next((fact for fact in facts if agrees(fact, kind, attributes, start, end)), None)
        assert fitting is not None, f"not found: {kind} {attributes} in {text!r}; found {facts}"
        facts.remove(fitting)
    surplus = [fact for fact in facts if fact.scope != "background" and not fact.part]
    assert not surplus, f"found, but not marked, in {text!r}: {surplus}"


def scopes(title: str, text: str) -> set[str]:
    """The scopes of what a release tells, of which there is something."""
    facts = extract(ArticleText("a", text, title, PUBLISHED)).facts
    assert facts
    return {fact.scope for fact in facts}
