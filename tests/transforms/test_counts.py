"""Counted results: what the rules count, and what only looks like it."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText

COUNTED = [
    ("Stop searches: 33", "stop_search", 33),
    ("Warrants: 58", "warrant", 58),
    ("Domestic violence protection notices issued\n17", "order", 17),
    ("Officers stopped and searched 402 people and 63 vehicles.", "stop_search", 465),
    ("In all, nine children and six adults were safeguarded.", "safeguarding", 15),
    ("Under warrant, two flats were searched in Leith.", "warrant", 2),
    ("61 conditional offers of fixed penalty were issued.", "fixed_penalty", 61),
    ("Magistrates granted closure orders on three flats.", "order", 3),
    ("He will be subject to a sexual harm prevention order for life.", "order", 1),
    ("Detectives have dismantled a violent organised crime group.", "group_disrupted", 1),
    ("Six shops were visited by trading standards.", "visit", 6),
    ("Police stopped more than 80 riders on the moor.", "vehicle_stop", 80),
    ("A boy was referred to the National Referral Mechanism.", "referral", 1),
    ("His saliva swipe came back positive for cannabis.", "roadside_test", 1),
]
COUNTED += [
    ("Officers made three arrests after executing two warrants.", "warrant", 2),
    ("Warrants were executed at more than 30 addresses in Kent.", "warrant", 30),
    ("She was given a five year Criminal Behaviour Order.", "order", 1),
]
COUNTED += [
    ("This morning (Tuesday 5 May 2024) officers executed three warrants.", "warrant", 3),
    ("We conducted a further six searches in Lisburn.", "warrant", 6),
    ("A search was also carried out at a property.", "warrant", 1),
    ("Ten offices suspected of fraud have been raided by officers.", "warrant", 10),
    ("Two properties – one in Hull and one in Goole – were searched.", "warrant", 2),
    ("It was one of 18 addresses in Harlow that were raided.", "warrant", 18),
    ("Parham's address was searched in the morning.", "warrant", 1),
    ("On searching a house in Rugby officers found phones.", "warrant", 1),
    ("Three warrants were executed and arrests were made at two addresses.", "warrant", 3),
    ("47 searches have been carried out.", "warrant", 47),
    ("A series of warrants across Bournemouth led to arrests.", "warrant", None),
    ("On the roads 94 vehicles were stopped.", "vehicle_stop", 94),
    ("Officers intercepted 57 vehicles near Rugby.", "vehicle_stop", 57),
    ("Patrols stopped and checked 83 vehicles.", "vehicle_stop", 83),
    ("They seized eight of the 20 vehicles that they stopped.", "vehicle_stop", 20),
    ("Officers carried out 89 stop checks on vehicles.", "vehicle_stop", 89),
    ("A number of vehicles were stopped around Hull.", "vehicle_stop", None),
    ("In all, 76 people were stop searched.", "stop_search", 76),
    ("Officers completed 148 stop/searches.", "stop_search", 148),
    ("After stopping and searching three men, they found heroin.", "stop_search", 3),
    ("A man has been fined £200 for breaching Covid rules.", "fixed_penalty", 1),
    ("A £10,000 fixed penalty notice was issued.", "fixed_penalty", 1),
    ("13 people have now been retrospectively fined £200.", "fixed_penalty", 13),
    ("New fines of £800 have been handed out in Derby to 21 people.", "fixed_penalty", 21),
    ("A total of 78 drug wipe tests were made.", "roadside_test", 78),
    ("All three received a Section 35 Dispersal Order.", "order", 3),
    ("A closure order application was granted by magistrates.", "order", 1),
    ("A dispersal notice was issued.", "order", 1),
    ("The force took action to take down three 'county lines' phone lines.", "line_closed", 3),
    ("With that the line was closed.", "line_closed", 1),
    ("A child found there was also safeguarded.", "safeguarding", 1),
    ("Both men were rescued by officers.", "safeguarding", 2),
    ("A referral has been made.", "referral", 1),
    ("Seven vulnerable people were referred for safeguarding.", "referral", 7),
    ("Nineteen of those held have entered the National Referral Mechanism.", "referral", 19),
]
NOT_COUNTED = [
    ("Information can lead to warrants being carried out.", "warrant"),
    ("On some days 10 warrants were carried out at once.", "warrant"),
    ("He searched for a house.", "warrant"),
    ("Of the 44 tests, 22 positive drug tests were recorded.", "roadside_test"),
    ("A dispersal order allows police to move people on.", "order"),
    ("This has seen 42 county lines gangs dismantled.", "line_closed"),
    ("Each of 12 vehicles stopped at the lights.", "vehicle_stop"),
    ("He was fined £200 by magistrates for breaching Covid rules.", "fixed_penalty"),
    ("The line was clear when he rang.", "line_closed"),
    ("He was referred to as a liar.", "referral"),
    ("Officers may search a property with a warrant.", "warrant"),
    ("Stop checks go on.", "vehicle_stop"),
    ("Officers will carry out 30 warrants next month.", "warrant"),
    ("He carried out 76 unlawful searches on a police database.", "warrant"),
    ("He breached a restraining order.", "order"),
    ("No fixed penalty notices were issued.", "fixed_penalty"),
    ("We would like to visit six shops.", "visit"),
    ("A car was stopped on the A5 by fallen trees.", "vehicle_stop"),
    ("Anyone can be referred to the National Referral Mechanism.", "referral"),
    ("We hope to obtain a closure order.", "order"),
    ("A man who breached his criminal behaviour order is being sought.", "order"),
    ("Her brother asked that the restraining order be lifted.", "order"),
    ("One held the victim while the other searched the house and took a watch.", "warrant"),
    ("A dispersal order will be put in place on Friday.", "order"),
    ("He was charged with failing to comply with a serious crime prevention order.", "order"),
    ("The pair admitted taking part in a series of ram raids.", "warrant"),
    ("You can win two tickets for the match.", "fixed_penalty"),
]


def counted(text: str) -> dict[str, tuple[float | None, str]]:
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    return {fact.kind: (fact.quantity, fact.scope) for fact in extract(article).facts}


@pytest.mark.parametrize(("text", "kind", "number"), COUNTED, ids=[row[0][:40] for row in COUNTED])
def test_a_result_is_counted(text: str, kind: str, number: float) -> None:
    assert counted(text)[kind] == (number, "current")


@pytest.mark.parametrize(("text", "kind"), NOT_COUNTED, ids=[row[0][:40] for row in NOT_COUNTED])
def test_what_was_not_done_is_not_counted(text: str, kind: str) -> None:
    assert kind not in counted(text)


def test_a_rounded_figure_gives_way_to_the_precise_one() -> None:
    text = "Officers made more than 40 stop searches.\n\nThere were 42 stop searches in the end."
    assert counted(text)["stop_search"] == (42, "current")


def test_lines_of_a_list_are_cases_of_their_own() -> None:
    lines = "- A warrant was executed at a flat in Hull.\n- A warrant was executed at a shop in Goole."
    article = ArticleText("a", f"This week:\n{lines}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert sum(fact.quantity or 0 for fact in extract(article).facts if fact.kind == "warrant") == 2


def test_another_years_campaign_is_background() -> None:
    assert counted("In the 2023 campaign there were 2,040 breath tests.")["roadside_test"][1] == "background"


def test_a_total_and_its_places() -> None:
    text = "Officers executed ten warrants.\n\nThey carried out seven warrants in Kirkby.\n\nThree warrants were executed in Huyton."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {10: False, 7: True, 3: True}


def test_another_count_is_no_part() -> None:
    text = "A total of 21 people were fined £800.\n\nAnother ten people were fined £200."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert not any(fact.part for fact in extract(article).facts)


CONFISCATED = [
    (
        "Pell was given an order for £139,000, Oakes was handed an order for £11,833.20 and Tarn’s order was for £2,021.",
        3,
    ),
    ("Pell was told on Tuesday to repay £36,500.", 1),
    ("Pell was ordered to pay back more than £12,000.", 1),
    ("The judge ordered £29,400 of the cash to be confiscated.", 1),
    ("The court made confiscation orders of £5,000 for Pell and a confiscation order of £7,000 for Oakes.", 2),
    ("Beside the confiscation order the court made compensation orders totalling £79,000.", 0),
    ("Pell was ordered to repay £300 compensation.", 0),
    ("Pell placed an order for £40,000 of tiles.", 0),
    ("Pell was told to pay £95 costs.", 0),
    ("Pell was ordered to pay back £800 to the shop.", 0),
    ("The drugs were worth £67,000 – which shows why confiscation matters to the court.", 0),
    ("Anyone caught could be ordered to repay £1,000.", 0),
]


@pytest.mark.parametrize(("text", "sums"), CONFISCATED, ids=[row[0][:40] for row in CONFISCATED])
def test_each_sum_that_a_court_takes(text: str, sums: int) -> None:
    article = ArticleText("a", f"Dora Pell came before the court today.\n\n{text}", "Fraudster must pay back her gains")
    found = [fact.quantity for fact in extract(article).facts if fact.kind == "confiscation"]
    assert len(found) == sums
