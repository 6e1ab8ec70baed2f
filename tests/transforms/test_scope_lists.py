"""The figures of one list are told of one time: that of its first, or of the words that head it."""

import pytest

from tests.transforms.test_scope import LEAD, PADDING, facts


@pytest.mark.parametrize(
    ("title", "told", "expected"),
    [
        (
            "Six arrested in days of action",
            "To date the taskforce has made 412 arrests, made 230 drug seizures and taken 68 weapons off the trams.",
            {("arrest", 412, "background"), ("seizure", 68, "background")},
        ),
        (
            "Six arrested in days of action",
            "The regional unit's work in Hull has led to the seizure of six shotguns and around £50,000 in cash.",
            {("seizure", 6, "background"), ("seizure", 50000, "background")},
        ),
        (
            "43 people charged in fight against drugs",
            "Since January 2022 a total of 61 people have been arrested, 43 charged and 29 remanded in custody.",
            {("charge", 43, "current"), ("remand", 29, "current")},
        ),
        (
            "Six arrested in days of action",
            "Officers also seized 14 phones and a crossbow.",
            {("seizure", 14, "current"), ("seizure", 1, "current")},
        ),
    ],
)
def test_the_figures_of_a_list_share_their_scope(title: str, told: str, expected: set[tuple[str, float, str]]) -> None:
    assert expected <= set(facts(LEAD + told, title))


@pytest.mark.parametrize(
    ("title", "header", "scope"),
    [
        ("Six arrested in days of action", "Previous seizures", "background"),
        ("Six arrested in days of action", "Since March the taskforce has:", "background"),
        ("Six arrested in days of action", "In the same period last year officers:", "background"),
        ("Six arrested in days of action", "In the three days officers also:", "current"),
        ("Operation Tern goes on", "Since March the Operation Tern team has:", "current"),
    ],
)
def test_a_list_is_of_the_time_that_heads_it(title: str, header: str, scope: str) -> None:
    told = facts(f"{LEAD}{PADDING}{header}\n\n- Seized 24 bicycles from a garage\n\n- Seized a crossbow", title)
    assert {("seizure", 24, scope), ("seizure", 1, scope)} <= set(told)


def test_a_list_just_below_the_lead_is_the_news() -> None:
    text = "Officers have been busy in Hull.\n\nSince the start of May they have:\n\n- Seized 24 bicycles\n\n- Seized a car"
    assert ("seizure", 24, "current") in facts(text, "Thieves lose their bicycles")
