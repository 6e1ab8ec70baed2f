"""Which steps of a case are news, and which are told to say whom the news is about."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText


def scopes(title: str, text: str, kind: str) -> list[str]:
    article = ArticleText("a", text, title, datetime(2022, 10, 14, tzinfo=UTC))
    return [fact.scope for fact in extract(article).facts if fact.kind == kind]


INCIDENT = "Officers were called to Mill Lane in Hull.\n\nA window had been broken.\n\n"


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("A man arrested on Monday has been released on bail.", "earlier"),
        ("A man who was arrested on Monday has now been bailed.", "earlier"),
        (
            "Two boys, 14 and 17, who were arrested at the scene have since been released under investigation.",
            "earlier",
        ),
        ("A man has been arrested and remains in custody.", "current"),
        ("A man was arrested on Monday and has been released on bail.", "current"),
        ("A man who was seen nearby was arrested.", "current"),
    ],
)
def test_whom_the_news_is_about_was_arrested_before(told: str, scope: str) -> None:
    assert scopes("Update on Hull burglary", INCIDENT + told, "arrest") == [scope]


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        (
            "Four other men, aged between 18 and 57, were arrested and have been released under investigation.",
            "current",
        ),
        ("Three men were arrested and have been released under investigation.", "earlier"),
        ("A 43-year-old man was arrested and was also released under investigation.", "earlier"),
        ("Yesterday a 49-year-old man was arrested and released under investigation.", "current"),
        ("A 49-year-old man was arrested and is in custody.", "current"),
    ],
)
def test_those_released_below_a_further_arrest_are_others(told: str, scope: str) -> None:
    text = "Officers have made a further arrest.\n\nIt follows a fight in Hull.\n\n" + told
    assert scopes("Further arrest after fight in Hull", text, "arrest")[-1] == scope


def test_the_arrest_of_yesterday_comes_before_the_charge() -> None:
    text = "A man has been charged with theft.\n\nNed Farrow, 40, of Hull, was arrested yesterday in Mill Lane."
    assert scopes("Man charged with theft", text, "arrest") == ["earlier"]
    assert scopes(
        "Man charged with theft", "Ned Farrow, 40, was arrested and charged with theft yesterday.", "arrest"
    ) == ["current"]


def test_a_plea_comes_before_the_sentence_whatever_the_headline_tells() -> None:
    jailed = "Ned Farrow, 40, of Hull, admitted burglary and was jailed for two years."
    pleaded = "Ned Farrow, 40, of Hull, admitted burglary and will be sentenced in May."
    lead = "A thief was betrayed by the glove that he had left.\n\nIt lay on the floor.\n\n"
    assert scopes("Glove betrays crackdown thief", lead + jailed, "conviction") == ["earlier"]
    assert scopes("Glove betrays crackdown thief", lead + pleaded, "conviction") == ["current"]


def test_those_listed_are_of_their_headers_time() -> None:
    text = (
        "Ned Farrow, 40, of Hull, was jailed for nine years today.\n\nLast year six other men were jailed:\n"
        "- Tom Arkle, 22, of Hull, received eight years\n- Ann Bell, 31, of Hull, was given six years"
    )
    assert scopes("Dealer jailed", text, "sentence")[0] == "current"
    assert set(scopes("Dealer jailed", text, "sentence")[1:]) <= {"earlier", "background"}


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("A co-accused, Tom Arkle, 41, had previously been sentenced to three years.", "earlier"),
        ("Tom Arkle, 41, was jailed for three years last July.", "earlier"),
        ("Tom Arkle, 41, was jailed for three years.", "current"),
        ("Tom Arkle, 41, was jailed for three years in January 2022.", "earlier"),
        ("Tom Arkle, 41, was jailed for three years in October 2022.", "current"),
    ],
)
def test_who_was_sentenced_before_is_no_news(told: str, scope: str) -> None:
    text = f"Ned Farrow, 40, of Hull, was jailed for nine years on Monday.\n\nHe had sold drugs.\n\n{told}"
    assert scopes("Dealer jailed for nine years", text, "sentence")[-1] == scope


def test_bail_after_a_plea_is_its_outcome() -> None:
    text = "Ned Farrow, 40, of Hull, pleaded guilty to theft.\n\nHe was released on bail until his sentencing."
    assert scopes("Man pleads guilty to theft", text, "bail") == ["current"]


@pytest.mark.parametrize(("more", "part"), [("Four women were arrested later.", True), ("They live in Hull.", False)])
def test_who_is_told_of_as_known_is_counted_in_the_total(more: str, part: bool) -> None:
    text = (
        "Five people have been arrested in Hull.\n\nA man who was arrested on Monday has been released on bail.\n\n"
        + more
    )
    article = ArticleText("a", text, "Five arrested", datetime(2022, 10, 14, tzinfo=UTC))
    singles = [fact for fact in extract(article).facts if fact.kind == "arrest" and fact.quantity == 1]
    assert [fact.part for fact in singles] == [part]
