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


@pytest.mark.parametrize(
    ("lead", "scope"),
    [
        ("A man has been charged with carrying a knife at the weekend.", "earlier"),
        ("A man has been charged after patrols in Hull.", "earlier"),
        ("A man has been charged and three further arrests have been made after raids in Hull.", "current"),
    ],
)
def test_what_led_to_one_man_is_no_operation_of_its_own(lead: str, scope: str) -> None:
    text = f"{lead}\n\nNed Farrow, 40, of Hull, was arrested on Saturday in Mill Lane."
    assert set(scopes("Man charged with carrying a knife", text, "arrest")) == {scope}


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


@pytest.mark.parametrize(
    ("lead", "scope"),
    [
        ("Ned Farrow, 40, was jailed for two years after previously admitting seven burglaries.", "current"),
        ("Ned Farrow, 40, previously of Hull, was jailed for two years.", "current"),
        ("Ned Farrow, 40, was jailed for two years after burgling a shop last June.", "current"),
        ("Ned Farrow, 40, had previously been jailed for two years.", "earlier"),
    ],
)
def test_words_of_other_times_that_are_not_the_sentences(lead: str, scope: str) -> None:
    assert scopes("Burglar jailed", f"{lead}\n\nHe lives in Hull.", "sentence") == [scope]


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("22-year-old charged after assault", "current"),
        ("Man charged with false imprisonment", "current"),
        ("Man charged after confiscation of a phone in prison", "current"),
        ("Man given 22-week sentence", "earlier"),
        ("Man imprisoned", "earlier"),
    ],
)
def test_headlines_that_only_look_like_a_sentence(title: str, scope: str) -> None:
    text = "A man has been charged with assault.\n\nHe appeared in court and is held in a prison."
    assert scopes(title, text, "charge") == [scope]


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("94 arrests, 27 charges and four jailed", "current"),
        ("One arrest and property closed", "current"),
        ("Woman charged and five people arrested", "current"),
        ("Two arrested over burglaries", "current"),
        ("Cocaine found in a barn", "current"),
        ("Woman charged after arrest", "earlier"),
        ("Woman charged with burglary", "earlier"),
    ],
)
def test_arrests_of_the_headline_are_news(title: str, scope: str) -> None:
    text = "Officers were in Hull on Friday and a woman has been charged with burglary.\n\nFive men were arrested in Mill Lane."
    assert set(scopes(title, text, "arrest")) == {scope}


def test_a_man_and_a_woman_are_no_case_of_one() -> None:
    text = (
        "Officers acted on Friday.\n\nIt was late.\n\nNed Farrow, 32, and Ann Bell, 31, have been charged with theft."
    )
    assert scopes("Man and woman charged with theft", text, "charge") == ["current"]


@pytest.mark.parametrize(
    ("title", "scope"), [("Thief handed restraining order", "current"), ("Thief to pay back £900", "earlier")]
)
def test_a_sentence_beside_an_order(title: str, scope: str) -> None:
    text = "Ned Farrow, 40, was jailed for a year at Hull Crown Court.\n\nA restraining order was made."
    assert scopes(title, text, "sentence") == [scope]


def test_a_day_of_this_week_makes_no_pluperfect() -> None:
    text = "Detectives investigating a shooting earlier this week have arrested five men on suspicion of murder."
    assert scopes("Five arrested after shooting", text, "arrest") == ["current"]


def test_a_further_arrest_is_news_though_he_was_released() -> None:
    text = "Two men were hurt.\n\nIt was late.\n\nThe road is open.\n\nA man of 50 has also been arrested and has been bailed."
    assert scopes("Update: further arrest after fight", text, "arrest") == ["current"]


@pytest.mark.parametrize(
    ("lead", "told", "scope"),
    [
        (
            "A man arrested after a burglary has been released on bail.",
            "A 27-year-old man from Hull was arrested on Sunday.",
            "earlier",
        ),
        ("Two men arrested after a burglary were bailed.", "Two men, 27 and 31, were arrested on Sunday.", "earlier"),
        ("A man was arrested after a burglary.", "The 27-year-old man from Hull was arrested on Sunday.", "current"),
        ("Police are appealing for witnesses.", "A 27-year-old man from Hull was arrested on Sunday.", "current"),
    ],
)
def test_an_arrest_that_the_lead_knows_of_is_no_news_below(lead: str, told: str, scope: str) -> None:
    assert scopes("Update on Hull burglary", f"{lead}\n\n{INCIDENT}{told}", "arrest") == [scope]


COURT = "On Monday at Hull Crown Court Ned Farrow, 40, of Hull, pleaded guilty to dangerous driving and was sentenced to 36 weeks in prison."


@pytest.mark.parametrize(
    ("title", "end", "scope"),
    [
        ("Christmas day driver hid from police after pursuit", COURT, "earlier"),
        ("Burglar caught on patrol", COURT, "earlier"),
        ("Burglar caught on patrol", "He remains in custody.", "current"),
        ("Three men caught on patrol", COURT, "current"),
    ],
)
def test_a_release_about_one_person_ends_in_court(title: str, end: str, scope: str) -> None:
    text = f"A man who drove off from officers on patrol was arrested.\n\nOfficers found him in a garden.\n\n{end}"
    assert scopes(title, text, "arrest") == [scope]
