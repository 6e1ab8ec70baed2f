"""Masking: nothing private of 500 invented items survives, and what is public stays."""

import re

import pytest

from tests.transforms.private_items import Case, cases
from transforms import ArticleText, extract
from transforms.privacy import Masker

CASES = cases()


def survivors(case: Case) -> list[str]:
    """Private words of a case that are still in its snippet or headline."""
    masker = Masker(case.text)
    read = extract(ArticleText("case", case.text, title=case.title, force="essex"))
    told = [*read.places, *read.operations, *(place for fact in read.facts for place in fact.places)]
    stored = "\n".join([masker.snippet(case.evidence), masker.title(case.title), *told])
    return [secret for secret in case.secrets if re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", stored)]


def test_of_500_private_items_none_survives() -> None:
    assert len(CASES) == 500
    leaks = {f"{case.text[:200]!r} {case.title!r}": left for case in CASES if (left := survivors(case))}
    assert leaks == {}


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Church Hill", ()), ("Kilmington Street", ()), ("Lane End", ("Lane End",)), ("Biggin Hill", ("Biggin Hill",))],
)
def test_a_village_called_like_a_street_is_no_place(name: str, kept: tuple[str, ...]) -> None:
    assert Masker(f"Three men were arrested in {name}.").places((name,)) == kept


def test_a_headline_alone_is_masked_as_after_all_names_were_read() -> None:
    for case in CASES:
        read = Masker(case.text)
        assert read.names is not None
        assert Masker(case.text).title(case.title) == read.title(case.title)


def test_the_check_can_fail() -> None:
    case = Case("A man was held.", (0, 15), "A man was held", ("man",))
    assert survivors(case) == ["man"]


KEPT = [
    "Police made 19 arrests and seized more than £7,000 in cash.",
    "Detective Chief Inspector Neal Hatherley said 12 warrants were executed in Basildon.",
    "PC Lowe of Essex Police stopped a BMW on the M25.",
    "Officers on Operation Larkspur seized 220 grams of crack cocaine in Southend.",
    "The case was heard at Chelmsford Crown Court on Tuesday 3 May.",
    "During County Lines Intensification Week 18 people were safeguarded across Kent.",
    "Three Albanian nationals were arrested in Newcastle upon Tyne and on the Isle of Wight.",
    "NCA and HMRC officers took 40 SIM cards, two iPhones and a Rolex.",
    "Thirty-one people, aged 19 to 64, were arrested in July.",
    "They found 2,049 cannabis plants, 1,989 of which were young.",
    "Forty vehicles were stopped; 9 (22 per cent) had no insurance.",
]


@pytest.mark.parametrize("sentence", KEPT, ids=[s[:40] for s in KEPT])
def test_what_is_public_stays(sentence: str) -> None:
    assert Masker(sentence).snippet((0, len(sentence))) == sentence
    assert Masker(sentence).title(sentence) == sentence


def test_a_snippet_is_short_and_holds_the_stating_words() -> None:
    text = (
        "Officers went out. "
        + "It was a long night and nobody slept. " * 9
        + "They seized 40 knives in Hull. "
        + "Then it rained. " * 20
    )
    start = text.index("seized 40 knives")
    snippet = Masker(text).snippet((start, start + 16))
    assert "seized 40 knives" in snippet
    assert len(snippet) <= 200


def test_a_name_cut_by_the_edge_of_the_snippet_is_masked_whole() -> None:
    text = "x " * 60 + "Priyanka Threadgold, 34, was there when 19 people were arrested in the yard behind the shop."
    start = text.index("19 people")
    snippet = Masker(text).snippet((start, start + 22), limit=60)
    assert "Thread" not in snippet
    assert "Priyanka" not in snippet


def test_placeholders_say_what_was_there() -> None:
    text = "Ruaridh Quigg, 34, of 14 Maristow Street, Bury, born 3 May 1987, was charged. Ring 07700 900482."
    masked = Masker(text).snippet((0, len(text)), limit=300)
    assert masked == "[name], 34, of [address], Bury, born [date of birth], was charged. Ring [phone]."


def test_a_title_of_nobody_beside_a_number_ends_no_extraction() -> None:
    # found by fuzzing: "Dr" where a line breaks before a figure that reads as an age
    text = "Officers made 19 arrests.\nSeen by Mr\n5, and Dr, 43, of Hull."
    found = extract(ArticleText("a", text, "Dr, 43, arrested"))
    assert [fact.quantity for fact in found.facts] == [19]
