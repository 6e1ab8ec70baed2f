"""What is the news of an article, and what is told beside it: other years, other places, running totals."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText

LEAD = "Officers made six arrests in Hull during three days of action.\n\nThey worked with the council.\n\n"
BESIDE = [
    "In the 2021 operation the team made 40 arrests.",
    "Since May the team has executed 65 warrants, resulting in 31 arrests and the seizure of £600,000 in cash.",
    "So far in 2022 detectives have shut down 311 lines.",
    "In 2020/21 the unit obtained 118 closure orders.",
    "In the twelve months to August 140 people were charged.",
    "Last December, 324 vehicles were seized for having no insurance.",
    "To date, in work that the whole of the region's forces have put their officers to, the team has made 725 arrests.",
    "Before Monday's action the team had conducted 31 stop searches.",
    "Thanks to the cracking of a phone network the force has made 20 arrests and seized £250,000 in cash.",
    "Officers seize on average ten vehicles a day.",
    "That is up on last week's 17 arrests.",
    "This brings the total to 48 arrests.",
    "In 1998, 31 people were arrested at the same farm.",
    "In the most recent phase the team made 92 arrests.",
    "Across the North West 93 people have been arrested.",
]
NEWS = [
    ("In total 37 vehicles were seized.", 37),
    ("A trailer stolen in Mansfield last autumn was recovered and 16 cars were seized.", 16),
    ("During the operation, which began at dawn and ran until Sunday night, officers made 15 stop searches.", 15),
    ("Officers seized £20,000 in cash.", 20000),
]


def facts(text: str, title: str = "Six arrested in days of action") -> list[tuple[str, float | None, str]]:
    article = ArticleText("a", text, title, datetime(2022, 10, 14, tzinfo=UTC))
    return [(fact.kind, fact.quantity, fact.scope) for fact in extract(article).facts]


@pytest.mark.parametrize("text", BESIDE)
def test_another_time_is_beside_the_news(text: str) -> None:
    found = facts(LEAD + text)
    assert ("arrest", 6, "current") in found
    assert [scope for _, quantity, scope in found if quantity and quantity >= 10] in (
        [],
        ["background"],
        ["background"] * 2,
        ["background"] * 3,
    )


@pytest.mark.parametrize(("text", "number"), NEWS)
def test_the_articles_own_days_are_the_news(text: str, number: float) -> None:
    assert number in [quantity for _, quantity, scope in facts(LEAD + text) if scope == "current"]


def test_large_counts_are_not_of_one_mans_case() -> None:
    text = (
        "A man has been arrested after a shooting in Luton.\n\nHe is 22.\n\nHe remains in custody.\n\nThe road is open."
        "\n\nThe team has made 20 arrests."
    )
    assert facts(text, "Man arrested after Luton shooting") == [
        ("arrest", 1, "current"),
        ("arrest", 20, "background"),
    ]


@pytest.mark.parametrize(
    ("title", "current"),
    [
        ("Car insurance: advice for drivers", False),
        ("More than 40 cars seized for having no insurance", True),
        ("Partners work together to improve road safety", True),
    ],
)
def test_a_lead_with_figures_makes_no_announcement(title: str, current: bool) -> None:
    lead = "Officers stopped 57 cars in Rugby on Tuesday." if current else "Insurance is cheap."
    text = f"{lead}\n\nCrews were out in force.\n\nThey spoke to drivers.\n\nFive cars were seized."
    scopes = {scope for kind, _, scope in facts(text, title) if kind == "seizure"}
    assert scopes == ({"current"} if current else {"background"})


def test_a_case_of_these_days_is_news_even_in_advice() -> None:
    text = (
        "Tablets were stolen in a burglary.\n\nDo not take them.\n\nTake them to a pharmacy.\n\nThey are strong.\n\n"
        "Two men have been arrested in connection with this burglary."
    )
    assert ("arrest", 2, "current") in facts(text, "Safety warning after tablets stolen")


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("Two men, aged 20 and 31, have been arrested on suspicion of theft.", "current"),
        ("Two men have since been charged with theft.", "current"),
        ("Two men were arrested on suspicion of theft.", "background"),
        ("So far 24 men have been arrested on suspicion of theft.", "background"),
    ],
)
def test_who_is_held_now_is_news_even_in_advice(told: str, scope: str) -> None:
    text = f"Lock your tools away.\n\nMark them.\n\nPark in the light.\n\nTake them home.\n\n{told}"
    found = facts(text, "Crime prevention advice after van thefts")
    assert {one for kind, _, one in found if kind in ("arrest", "charge")} == {scope}


@pytest.mark.parametrize(
    "title",
    [
        "PC takes on national badger role",
        "Meet the officers of our rural team",
        "Ride in memory of a constable",
        "Happy birthday to our dog",
    ],
)
def test_figures_beside_a_portrait_are_no_news(title: str) -> None:
    text = "The team works hard.\n\nIt covers two counties.\n\nIt has a dog.\n\nFive men were jailed for cruelty."
    assert all(scope == "background" for _, _, scope in facts(text, title))


@pytest.mark.parametrize(
    ("title", "last", "scope"),
    [
        ("Prison smuggling: two arrested", "", "current"),
        ("Two charged after prison raid", "", "current"),
        ("Prison for two smugglers", "Two men were jailed for six years.", "earlier"),
        ("Two put behind bars", "The men were found guilty at Hull Crown Court.", "earlier"),
    ],
)
def test_a_prison_in_the_headline_is_no_sentence(title: str, last: str, scope: str) -> None:
    text = f"A drone came down at the prison.\n\nOfficers found 30 phones at the scene and seized them.\n\n{last}"
    facts = extract(ArticleText("a", text, title)).facts
    assert {fact.scope for fact in facts if fact.kind == "seizure"} == {scope}


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Murder investigation launched in Poole", "current"),
        ("Warning after spate of van thefts", "current"),
        ("Owners urged to take care following burglaries in Hull", "current"),
        ("Witness appeal after report of a robbery", "current"),
        ("Crime prevention advice after van thefts", "background"),
        ("Officers who tackled burglar honoured at awards", "background"),
        ("Knife safety campaign launched", "background"),
        ("Annual report published", "background"),
    ],
)
def test_a_case_is_no_announcement(title: str, scope: str) -> None:
    text = "It is sad.\n\nThe road is open.\n\nPeople were kind.\n\nIt was late.\n\nTwo men were arrested and bailed."
    assert {one for kind, _, one in facts(text, title) if kind == "arrest"} == {scope}


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("More than 100 arrests by Operation Woven", "current"),
        ("Operation Woven goes on", "background"),
        ("Operation Woven, more than 100 years on", "background"),
    ],
)
def test_a_headline_rounds_its_own_figure(title: str, scope: str) -> None:
    text = "The team is busy.\n\nIt began in March and since then officers have made 105 arrests."
    assert facts(text, title) == [("arrest", 105, scope)]


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("A further 51 people were arrested in the same period.", "current"),
        ("In the same period last year 51 people were arrested.", "background"),
        ("During the same short period the team arrested 51 people.", "background"),
        ("During the 2016 Christmas campaign 51 people were arrested.", "background"),
        ("That is a rise of 20 per cent from 2016, when 51 people were arrested.", "background"),
        ("There were 51 arrests, a rise of 20 per cent on 2016, when there were fewer patrols.", "current"),
        ("So far the operation has led to 51 arrests.", "background"),
    ],
)
def test_the_same_days_and_a_total_to_this_day(told: str, scope: str) -> None:
    assert [one for _, quantity, one in facts(LEAD + told) if quantity == 51] == [scope]


def test_the_year_of_a_crime_is_not_that_of_the_arrest() -> None:
    text = "A man has been arrested on suspicion of a murder in 2004.\n\nHe is 60.\n\nIn 2004 two men were arrested."
    assert [one for kind, _, one in facts(text, "Man arrested") if kind == "arrest"] == ["current", "background"]


def test_what_follows_a_week_and_what_a_year() -> None:
    text = "Officers issued six fines on Sunday.\n\nSince last {} 74 fines have been issued in Hull."
    assert ("fixed_penalty", 74, "current") in facts(text.format("Friday"), "Fines issued")
    assert ("fixed_penalty", 74, "current") not in facts(text.format("May"), "Fines issued")


def test_large_numbers_of_arrests_are_news_below_charges() -> None:
    text = (
        "More than 100 people have been arrested on suspicion of drink driving so far in December.\n\nIn total, 140 people have been"
        " detained by officers across the county, with 120 charged."
    )
    found = facts(text, "140 motorists charged with drink driving")
    assert ("arrest", 140.0, "current") in found


PADDING = "They worked with the council.\n\nResidents had asked for it.\n\nMore days of action are planned.\n\n"


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Robber ran from police in bid to escape", "current"),
        ("Detectives recall how they caught a robber", "current"),
        ("Escapee robber still at large", "background"),
        ("Robber recalled last week", "background"),
    ],
)
def test_who_escapes_an_officer_is_not_wanted(title: str, scope: str) -> None:
    text = f"Police in Hull told of the case.\n\n{PADDING}Alan Holt, 41, of Hull, was jailed for four years."
    assert ("sentence", 1, scope) in facts(text, title)


@pytest.mark.parametrize(
    ("title", "told", "scope"),
    [
        ("Best of the dog section 2021", "During 2021 its dogs led to 210 arrests.", "current"),
        ("Best of the dog section", "During 2021 its dogs led to 210 arrests.", "background"),
        ("Day of action", "Officers dismantled a gang that supplied drugs across the UK.", "current"),
        ("Day of action", "Nationwide 18 gangs were dismantled across the UK and 40 people arrested.", "background"),
        (
            "Two men admit assaults",
            "Two men have pleaded guilty to assaults in Hull city centre last summer.",
            "current",
        ),
    ],
)
def test_the_headlines_year_and_the_place_of_a_crime_are_no_other_time(title: str, told: str, scope: str) -> None:
    assert {one[2] for one in facts(LEAD.replace("made six arrests", "were out") + told, title)} == {scope}


@pytest.mark.parametrize(
    ("title", "told", "scope"),
    [
        ("Dealer jailed", '"Work across the county has led to the seizure of huge sums of cash.', "background"),
        (
            "Dealer jailed",
            '"The taskforce has now seized more than 30 cars since work began in the spring.',
            "background",
        ),
        ("Dealer jailed", "Officers searched the flat and seized 30 phones.", "earlier"),
        ("Six arrested in days of action", "The taskforce has already seized 240 cars.", "current"),
        (
            "Six arrested in days of action",
            f"{PADDING}{PADDING}The taskforce has already seized 240 cars.",
            "background",
        ),
        ("Six arrested in days of action", f"{PADDING}{PADDING}In total officers have seized 240 cars.", "current"),
        ("Operation Tern goes on", f"{PADDING}{PADDING}The team has already seized 240 cars.", "current"),
    ],
)
def test_what_a_team_has_done_to_this_day_is_no_news_of_one_case(title: str, told: str, scope: str) -> None:
    lead = LEAD if title != "Dealer jailed" else f"Alan Holt, 41, of Hull, was jailed for four years.\n\n{PADDING}"
    assert scope in {one[2] for one in facts(lead + told, title) if one[0] == "seizure"}


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("Across the North West region officers seized seven guns.", "background"),
        ("The regional organised crime unit has taken two firearms off the streets.", "background"),
        ('Inspector Ann Lee, of the organised crime unit, said: "We have seized two firearms."', "current"),
        ("The work of ERSOU, which has taken two firearms off the streets, goes on.", "background"),
        ("Officers of the regional organised crime unit seized two firearms on Sunday.", "current"),
        ("Officers seized two firearms across the town.", "current"),
    ],
)
def test_a_region_is_beside_a_forces_own_news(told: str, scope: str) -> None:
    assert {one[2] for one in facts(LEAD + told) if one[0] == "seizure"} == {scope}


@pytest.mark.parametrize(
    ("title", "lead", "scope"),
    [
        (
            "Man charged with supply of drugs",
            "Alan Holt, 41, of Hull, has been charged with supplying heroin.",
            "earlier",
        ),
        ("Man charged after knife is found", "Alan Holt, 41, of Hull, has been charged.", "current"),
        ("Man arrested and charged", "Alan Holt, 41, of Hull, has been arrested and charged.", "current"),
    ],
)
def test_what_was_found_is_told_as_the_arrest_is(title: str, lead: str, scope: str) -> None:
    text = f"{lead}\n\nHe was arrested after a search of a flat.\n\nOfficers seized twelve wraps of heroin and a knife."
    assert {one[2] for one in facts(text, title) if one[0] == "seizure"} == {scope}
