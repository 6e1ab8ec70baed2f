"""What courts order and what officers do under their powers, in the many ways of telling it. All made up."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText

TOLD: list[tuple[str, str, float | None]] = [
    # confiscation
    ("A court ruled that £2,500 taken from the flat should be forfeited.", "confiscation", 2500),
    ("The judge confiscated £2,500 from Pell.", "confiscation", 2500),
    ("Pell was ordered to pay a nominal sum of £1.", "confiscation", 1),
    ("Pell had benefited by £86,900 and was given a nominal confiscation order of £1.", "confiscation", 1),
    ("A dealer has been stripped of £2,500.", "confiscation", 2500),
    ("Pell was given three months to pay back £2,500 or face a further year in prison.", "confiscation", 2500),
    ("A Proceeds of Crime Act order of £2,500 was made against Pell.", "confiscation", 2500),
    ("An application to forfeit £2,500 was granted by the bench.", "confiscation", 2500),
    ("Pell was ordered to forfeit the £2,500 found in her coat.", "confiscation", 2500),
    ("Pell will have to pay back £2,500.", "confiscation", 2500),
    ("The £2,500 was ordered to be forfeited.", "confiscation", 2500),
    (
        "Pell was deemed to have benefited by £362,700. She was ordered to pay £3,000 which had been seized.",
        "confiscation",
        3000,
    ),
    ("Pell also had £1,329 forfeited under the Misuse of Drugs Act.", "confiscation", 1329),
    ("Seven bank accounts with £447,400 in them were frozen and forfeited.", "confiscation", 447400),
    # orders
    ("Two men were handed three-year football banning orders.", "order", 2),
    ("We have secured three DVPOs.", "order", 3),
    ("Pell must comply with a sexual harm prevention order for ten years.", "order", 1),
    ("The judge granted the first application for a closure order under the Act.", "order", 1),
    ("The house in Mill Road has been closed for three months after a closure order was granted.", "order", 1),
    ("Officers closed down a flat in Mill Road.", "order", 1),
    ("Pell will also be the subject of a sexual harm prevention order.", "order", 1),
    # notices
    ("Twelve motorists were dealt with by way of a fixed penalty notice.", "fixed_penalty", 12),
    ("The driver was dealt with by way of a fixed penalty notice.", "fixed_penalty", 1),
    ("Thirty drivers were ticketed.", "fixed_penalty", 30),
    ("The organiser was fined £10,000.", "fixed_penalty", 1),
    ("Several drivers were given fixed penalty notices.", "fixed_penalty", None),
    # warrants
    ("Due to complaints, officers executed a warrant in Mill Road.", "warrant", 1),
    ("Police executed a section 23 Misuse of Drugs Act warrant.", "warrant", 1),
    ("Officers entered the flat under warrant.", "warrant", 1),
    ("Officers attended the address with a warrant.", "warrant", 1),
    ("A dawn raid was carried out on a house in Selby.", "warrant", 1),
    ("Two people were arrested in a drugs raid in Selby.", "warrant", 1),
    ("Police found 200 plants after raiding a house in Selby.", "warrant", 1),
    ("The warrant at Mill Road resulted in two arrests.", "warrant", 1),
    ("Officers joined forces with vets to execute a warrant in Selby.", "warrant", 1),
    ("Both warrants were executed this morning.", "warrant", 2),
    ("Ten homes were visited and searched.", "warrant", 10),
    ("Total warrants = 33", "warrant", 33),
    # searches of people
    ("18 people were stop and searched.", "stop_search", 18),
    ("Twelve vehicles were stopped and searched.", "stop_search", 12),
    ("One drug search was conducted.", "stop_search", 1),
    ("Twelve drug searches were carried out.", "stop_search", 12),
    ("Stop and search powers were used on 12 occasions.", "stop_search", 12),
    ("Officers conducted a stop and search in Mill Road.", "stop_search", 1),
    ("The driver was detained for a drugs search.", "stop_search", 1),
    ("Stop searches were carried out.", "stop_search", None),
    ("Due to this Farrow was stopped and searched by an officer.", "stop_search", 1),
    # groups, visits, people kept safe
    ("Officers disrupted four organised crime groups.", "group_disrupted", 4),
    ("A drugs gang has been dismantled.", "group_disrupted", 1),
    ("Twelve visits were carried out to cuckooed addresses.", "visit", 12),
    ("Welfare checks were carried out on 12 people.", "visit", 12),
    ("Twelve vulnerable people were visited.", "visit", 12),
    ("Safeguarding measures were put in place for 18 people.", "safeguarding", 18),
    ("Eighteen people were offered safeguarding.", "safeguarding", 18),
    ("Officers referred five people to drug services.", "referral", 5),
]
NOT_TOLD: list[tuple[str, str]] = [
    ("Pell was ordered to repay £25,000 to the pensioner she conned.", "confiscation"),
    ("Pell was ordered to pay a £122 Victims’ Surcharge and banned for 36 months.", "confiscation"),
    ("Pell was given an order and told to pay £805 in fines and costs.", "confiscation"),
    ("A confiscation hearing will be held at which £25,000 could be taken.", "confiscation"),
    ("Pell benefited from crime by £140,000.", "confiscation"),
    ("Pell was ordered to pay £800 in court.", "confiscation"),
    ("Pell had benefited by £900. She was ordered to pay £80 costs and a £100 surcharge.", "confiscation"),
    ("Police will apply for forfeiture of the £2,500.", "confiscation"),
    ("A closure order can last up to three months.", "order"),
    ("The shop has been closed for three months for works.", "order"),
    ("The gate of the property was closed by a neighbour.", "order"),
    ("An application for a closure order was adjourned.", "order"),
    ("The organiser was fined £10,000 by magistrates.", "fixed_penalty"),
    ("The complaint was dealt with by way of a letter.", "fixed_penalty"),
    ("The house was searched by the intruders.", "warrant"),
    ("The raid on the bank took an hour.", "warrant"),
    ("Both warrants are sought.", "warrant"),
    ("Detectives linked a run of raids on houses in Hull and Goole.", "warrant"),
    ("Officers are due to execute a warrant in Selby.", "warrant"),
    ("Twelve searches of the river were carried out.", "stop_search"),
    ("She was detained for a mental health check.", "stop_search"),
    ("Stop and search powers were used by other forces.", "stop_search"),
    ("The unit aims to see gangs dismantled.", "group_disrupted"),
    ("The page had 12 visits made to it.", "referral"),
    ("The team plans safeguarding measures for schools.", "safeguarding"),
    ("The report referred five times to drug services.", "referral"),
]


def _counted(text: str) -> list[tuple[str, float | None]]:
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    return [(fact.kind, fact.quantity) for fact in extract(article).facts if fact.scope == "current"]


@pytest.mark.parametrize(("text", "kind", "number"), TOLD, ids=[row[0][:50] for row in TOLD])
def test_what_is_told_is_counted_once(text: str, kind: str, number: float | None) -> None:
    assert [told for told in _counted(text) if told[0] == kind] == [(kind, number)]


@pytest.mark.parametrize(("text", "kind"), NOT_TOLD, ids=[row[0][:50] for row in NOT_TOLD])
def test_what_only_looks_like_it_is_not(text: str, kind: str) -> None:
    assert kind not in [told[0] for told in _counted(text)]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Four fixed penalty notices were issued to people in a car park.", "current"),
        ("During the past seven days officers issued 102 fines.", "current"),
        ("Last week 72 fines were issued.", "current"),
        ("Officers have issued 900 fines since the lockdown began.", "background"),
        ("In Hull, 240 fines have been issued.", "background"),
    ],
)
def test_the_few_or_the_weeks_notices_are_news_below_a_reminder(text: str, scope: str) -> None:
    body = f"Please stay at home.\n\nIt saves lives.\n\nThank you all.\n\nDo not travel.\n\n{text}"
    article = ArticleText("a", body, "Police remind people of the rules", datetime(2024, 5, 1, tzinfo=UTC))
    assert [fact.scope for fact in extract(article).facts] == [scope]
