"""To which fact a day or a stretch of days belongs, and which the article as a whole has."""

from datetime import date

import pytest

from tests.transforms.test_periods import WEDNESDAY
from transforms.periods import Stated, find_periods, periods_of


def _spans(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for sentence in text.split("\n"):
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 1
    return spans


def _given(
    text: str, facts: dict[str, tuple[str, str]], published: date
) -> tuple[list[str | None], tuple[str, str] | None]:
    stated = [
        Stated((text.index(words), text.index(words) + len(words)), *kind, many=words[0].isdigit())
        for words, kind in facts.items()
    ]
    own, article = periods_of(stated, find_periods(text, published), text, _spans(text), published)
    return (
        [f"{p.start}/{p.end}" if p else None for p in own],
        (article[0].isoformat(), article[1].isoformat()) if article else None,
    )


def test_a_fact_takes_the_day_of_its_own_clause_and_not_that_of_the_crime() -> None:
    text = "He was jailed for 18 months on Friday 14 May for a burglary on 3 December."
    own, article = _given(text, {"jailed for 18 months": ("sentence", "current")}, WEDNESDAY)
    assert own == ["2021-05-14/2021-05-14"]
    assert article == ("2021-05-14", "2021-05-14")


def test_results_take_the_days_said_once_for_all() -> None:
    text = (
        "Police made 19 arrests in a crackdown on drug gangs.\n"
        "The crackdown took place between October 3 and October 10.\n"
        "In March a man was arrested in Hythe."
    )
    facts = {"19 arrests": ("arrest", "current"), "a man was arrested": ("arrest", "earlier")}
    own, article = _given(text, facts, date(2022, 10, 14))
    assert own == ["2022-10-03/2022-10-10", "2022-03-01/2022-03-31"]
    assert article == ("2022-10-03", "2022-10-10")


def test_a_sentence_takes_the_day_on_which_the_court_sat() -> None:
    text = (
        "A dealer has been jailed for six years.\n"
        "Officers stopped him on Monday 4 January.\n"
        "He appeared at Hull Crown Court on Tuesday (18 May) and was locked up."
    )
    own, article = _given(text, {"jailed for six years": ("sentence", "current")}, WEDNESDAY)
    assert own == ["2021-05-18/2021-05-18"]
    assert article == ("2021-05-18", "2021-05-18")


@pytest.mark.parametrize(
    ("told", "period"),
    [
        ("Over the last four weeks we made 100 arrests.", "2021-04-21/2021-05-19"),
        ("This year we have made 100 arrests.", "2021-01-01/2021-05-19"),
        ("In just over a year the team made 100 arrests.", "2020-05-20/2021-05-19"),
        ("Since the 1st October we have made 100 arrests.", "2020-10-01/2021-05-19"),
        ("During the six weeks officers made 100 arrests.", "2021-04-07/2021-05-19"),
        # one event's day, a campaign's name, crimes and the days written out are not stretched
        ("Officers also made 100 arrests.", "2021-05-18/2021-05-18"),
        ("This year's campaign has led to 100 arrests.", "2021-05-18/2021-05-18"),
        ("After burglaries over the last four weeks there were 100 arrests.", "2021-05-18/2021-05-18"),
        ("The four-week operation, which ran from 12 April to 9 May, led to 100 arrests.", "2021-04-12/2021-05-09"),
    ],
)
def test_a_count_of_weeks_or_years_is_not_yesterdays(told: str, period: str) -> None:
    """Else a year's arrests would stand in the week in which they are told."""
    text = f"Officers raided a house yesterday.\n{told}"
    own, _ = _given(text, {"100 arrests": ("arrest", "current")}, WEDNESDAY)
    assert own == [period]


@pytest.mark.parametrize(
    ("told", "kind", "period"),
    [
        # the day of what is investigated is not the arrest's
        ("Detectives investigating a robbery on Monday (10 May) have [arrested a woman].", "arrest", None),
        ("Officers looking into reports of a brawl on 10 May have [charged two men].", "charge", None),
        ("Detectives looking into a raid earlier this week have [arrested a woman].", "arrest", "2021-05-17/2021-05-19"),
        ("Police in Ware on Monday (10 May) have [arrested a woman].", "arrest", "2021-05-10/2021-05-10"),
        # the offence, the search and the hour stand between an arrest or a find and its day
        ("[Two men were arrested] on suspicion of possession of stolen goods on Friday.", "arrest", "2021-05-14/2021-05-14"),
        ("[A boy was arrested] in Ware on the outskirts of the town on the night of 8 May.", "arrest", "2021-05-08/2021-05-08"),
        (("[Six knives] were found in Ware after a warrant was executed at a house on the corner of Kettle Lane in the "
         "early hours of 8 May."), "seizure", "2021-05-08/2021-05-08"),
        ("A warrant was executed on 8 May, where a large amount of [cash] was found.", "seizure", "2021-05-08/2021-05-08"),
        # but not another event's day, and nothing of a court's
        (("[A boy was arrested] on suspicion of murder after a stabbing at the back of a row of shops in the north of "
         "Ware, some time on the evening of 8 May."), "arrest", None),
        ("[He was jailed] for the burglary of a house in Ware on the evening of 8 May.", "sentence", None),
    ],
)  # fmt: skip
def test_the_day_of_an_arrest_is_told_from_that_of_the_crime(told: str, kind: str, period: str | None) -> None:
    marked = told[told.index("[") + 1 : told.index("]")]
    own, _ = _given(told.replace("[", "").replace("]", ""), {marked: (kind, "current")}, WEDNESDAY)
    assert own == [period]


def test_a_verdict_is_not_of_all_the_days_of_the_trial() -> None:
    text = "A dealer was found guilty.\nHe had been on trial at Hull Crown Court since Monday. The jury convicted him yesterday."
    own, _ = _given(text, {"found guilty": ("conviction", "current")}, WEDNESDAY)
    assert own == ["2021-05-18/2021-05-18"]


def test_no_stated_day_gives_none() -> None:
    text = "A man has been charged with theft.\nHe will appear in court on 3 June."
    assert _given(text, {"charged with theft": ("charge", "current")}, WEDNESDAY) == ([None], None)


def test_earlier_facts_give_the_article_no_period() -> None:
    text = "On Monday 3 May two men were arrested.\nInquiries continue."
    own, article = _given(text, {"two men were arrested": ("arrest", "earlier")}, WEDNESDAY)
    assert own == ["2021-05-03/2021-05-03"]
    assert article is None
