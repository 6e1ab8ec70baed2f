"""Names and numbers of persons in one construction each, as releases put them: none survives; what is public stays.

`private_constructions.tsv` holds an invented sentence and, behind a tab, what must not be left of it.
"""

import re
from pathlib import Path

import pytest

from transforms import ArticleText, extract
from transforms.privacy import Masker

LINES = Path(__file__).with_name("private_constructions.tsv").read_text(encoding="utf-8").splitlines()
CASES = {sentence: secrets.split(",") for sentence, secrets in (line.split("\t") for line in LINES)}
KEPT = [
    "Officers seized 12345678 cigarettes and £123456789 was frozen.",
    "HMRC took 250000000 cigarettes.",
    "Nine were arrested after posts on Facebook and Instagram.",
    "A high-profile 20-year-old case led to two arrests.",
    "Two kilos of 3-MMC were seized with 1,000-2,000 tablets.",
    "Call 101 quoting occurrence number 55180079835 or crime reference 12200008462; two were arrested.",
    "Call 101 and quote log 123 of 14 October; two were arrested.",
    "NHS 111 was called and one man was arrested.",
    "A man in his 20s turned 12 kilos of cocaine into crack.",
    "The unit has held 1,000,000 images; 40 accounts were closed.",
    "The 2021-2022 figures show 9 & 11 per cent.",
    "Firearms of type AK-47 were seized at 10:30:15.",
    "Accounts 2022 were frozen, and 12 bank cards seized.",
    "Known as Operation Larkspur, it led to 12 arrests.",
    "Some β-keto drugs were seized.",
    "His bid to flee failed; he called himself unlucky.",
    "Two were arrested over abuse at a boarding school, 1978-1991; the unit read files of 1951-2022.",
]


def left(secrets: list[str], told: str) -> list[str]:
    return [secret for secret in secrets if re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", told)]


@pytest.mark.parametrize("sentence", CASES)
def test_nothing_private_is_left(sentence: str) -> None:
    masker = Masker(sentence)
    assert left(CASES[sentence], sentence)
    assert left(CASES[sentence], masker.snippet((0, len(sentence)), limit=1000)) == []
    assert left(CASES[sentence], masker.title(sentence)) == []


def test_nor_in_facts_and_places() -> None:
    found = [extract(ArticleText(str(n), sentence)) for n, sentence in enumerate(CASES)]
    assert sum(len(extraction.facts) for extraction in found) > 100
    for sentence, extraction in zip(CASES, found, strict=True):
        told = " ".join([*(fact.snippet for fact in extraction.facts), *extraction.places, *extraction.operations])
        assert left(CASES[sentence], told) == [], sentence


@pytest.mark.parametrize("sentence", KEPT)
def test_what_is_nobodys_stays(sentence: str) -> None:
    assert Masker(sentence).snippet((0, len(sentence))) == sentence


def test_a_term_behind_a_name_is_no_childs_age() -> None:
    told = "Two dealers were jailed: Carl Orrey (12 yrs) and Dean Sallow (9 years)."
    assert Masker(told).snippet((0, len(told))) == "Two dealers were jailed: [name] (12 yrs) and [name] (9 years)."
