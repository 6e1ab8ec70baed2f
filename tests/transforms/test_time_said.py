"""The same time in other words, "had earlier been" as "had previously been"; shares and hearings. All made up."""

import pytest

from tests.transforms.marked import check, read, scopes
from transforms import ArticleText, extract

ABOVE = "Two vans were stopped on the A9 near Odham on Monday.\n\nPatrols went on all day.\n\nThe road was shut.\n\n"


@pytest.mark.parametrize("words", ["so far", "to date"])
def test_a_case_is_told_to_this_day_in_either_words(words: str) -> None:
    told = f"The raid has {words} resulted in six cars being seized and two men being arrested."
    assert scopes("Raid on garage in Odham", f"Officers raided a garage in Odham on Monday.\n\n{told}") == {"current"}


def test_large_figures_to_date_are_of_other_days() -> None:
    told = "The operation has to date led to 340 arrests."
    facts = extract(ArticleText("a", ABOVE + told, "Vans stopped in Odham")).facts
    assert [fact.scope for fact in facts if fact.kind == "arrest"] == ["background"]


@pytest.mark.parametrize("words", ["were earlier arrested", "had earlier been arrested", "were previously arrested"])
def test_those_held_before_are_earlier(words: str) -> None:
    check(
        "<arrest quantity=1 scope=current>A man was arrested</arrest> today over an attack in Odham.\n\nHe is in custody.\n\n"
        f"<arrest quantity=2 scope=earlier>Two women {words}</arrest> and let go.",
        "Man held over attack in Odham",
    )


@pytest.mark.parametrize("when", ["last year", "the previous year", "the year before"])
def test_the_year_of_the_crime_is_not_the_verdicts(when: str) -> None:
    told = f"Ned Farrow, 33, has been <conviction quantity=1 scope=current>found guilty</conviction> of the kidnap of a man in Odham {when}."
    check(told, "Man guilty of kidnap")


@pytest.mark.parametrize(
    "told",
    [
        "A similar operation in November saw 45 knives seized.",
        "During the last such week, in May, 45 knives were seized.",
        "That compares with 45 knives seized in the same week of 2021.",
    ],
)
def test_other_weeks_results_are_background(told: str) -> None:
    text = f"Officers seized 30 knives in Odham last week.\n\nThey went to shops.\n\nThey went to schools.\n\n{told}"
    found = [(fact.quantity, fact.scope) for fact in extract(ArticleText("a", text, "Knife week brings results")).facts]
    assert (30.0, "current") in found
    assert (45.0, "current") not in found


@pytest.mark.parametrize(
    "told",
    [
        "One in five searches led to an arrest.",
        "Fewer than half of the searches led to an arrest.",
        "PC Ned Farrow was found guilty of gross misconduct and left the force.",
        "A search of the lane led to <arrest quantity=1>an arrest</arrest>.",
        "PC Ned Farrow was <conviction quantity=1>found guilty</conviction> of misconduct in public office by a jury.",
    ],
)
def test_shares_and_hearings_tell_of_nobody(told: str) -> None:
    check(told)


@pytest.mark.parametrize(
    "marked",
    [
        "On 5 May a search of a car in Hull led to an <arrest quantity=1>arrest</arrest> for theft.",
        "Some patrols in Hull led to an <arrest quantity=1>arrest</arrest>.",
        "Most of the patrols led to an arrest.",
        "One in five patrols led to an arrest.",
    ],
)
def test_a_share_led_to_no_arrest(marked: str) -> None:
    facts = [fact for fact in extract(ArticleText("t", read(marked)[0])).facts if fact.kind == "arrest"]
    assert len(facts) == len(read(marked)[1])
