"""Words of a rule in which something else is meant, beside those in which it is meant. All made up."""

import pytest

from tests.transforms.marked import check

FURTHER_PLACES = [
    "Officers issued <fixed_penalty quantity=30>30 fines</fixed_penalty> in Malby and <fixed_penalty quantity=20>20 in Stowby</fixed_penalty>.",
    "In Malby <vehicle_stop quantity=45>45 vehicles were stopped</vehicle_stop> and <vehicle_stop quantity=12>12 in Stowby</vehicle_stop> during the evening.",
    "Officers issued <fixed_penalty quantity=30>30 fines</fixed_penalty> in Malby compared to 20 in Stowby last year.",
    "Officers issued <fixed_penalty quantity=30>30 fines</fixed_penalty> in Malby and 20 in Stowby were later withdrawn.",
    "Officers stopped <vehicle_stop quantity=40>40 vehicles</vehicle_stop> in Malby, with 12 in Stowby Road found to have no insurance.",
    "<warrant quantity=5>Five warrants</warrant> were carried out in Malby with 11 from Trading Standards taking part.",
    "Officers carried out <roadside_test quantity=120>120 breath tests</roadside_test> in Malby and six in Stowby were positive.",
    "Officers carried out <roadside_test quantity=120>120 breath tests</roadside_test> in Malby, with six in Stowby over the limit.",
    "<order quantity=3>Three closure orders</order> were made in Malby, and one in Stowby is pending.",
]
NOTICES = [
    "<fixed_penalty quantity=37>37 motorists were caught speeding and each was issued with a fixed penalty notice</fixed_penalty>.",
    "<fixed_penalty quantity=12>Twelve people travelled from Malby and police issued fines</fixed_penalty> to all of them.",
    "As 150 people had attended, police <fixed_penalty quantity=1>issued a fixed penalty notice</fixed_penalty> to one of them.",
]
TWO_WAYS = [
    "<arrest quantity=17>17 people were either arrested</arrest> for possession of drugs or given 17 cautions.",
    "<arrest quantity=17>17 people were either arrested</arrest> or given cautions, and <seizure quantity=17>17 vehicles were seized</seizure>.",
    "<arrest quantity=2>Two men were arrested</arrest> on either side of the road or in the park and <charge quantity=2>two women were charged</charge>.",
]
AMONG_EVIDENCE = [
    "Officers found evidence of drug dealing, including <seizure item=cash>cash</seizure> and <seizure item=drug>drugs</seizure>.",
    "Officers recovered evidence from a computer, including pictures of cash and drugs.",
    "Detectives found evidence on his account, including photos of him with guns.",
    "Detectives found evidence of dealing including offers of cocaine and heroin.",
    "Officers seized <seizure quantity=20>20g of cannabis</seizure> a week later.",
    "He smoked 3g of cannabis a day. Officers seized <seizure item=cash>cash</seizure>.",
]
GOODS_TOLD_APART = [
    "Officers seized <seizure item=drug quantity=20000>drugs worth £20,000</seizure> in raids this week. At one address they found cannabis.",
    "Officers seized <seizure item=cannabis quantity=20000>£20,000 worth of drugs</seizure> at a house. Cannabis was found in the kitchen.",
    (
        "Officers seized <seizure item=firearm quantity=5>five firearms</seizure>, including a rifle. At another address <seizure quantity=4>a further "
        "four firearms</seizure> were recovered."
    ),
    "Officers seized <seizure item=firearm quantity=5>five firearms</seizure>, including a rifle. A further four firearms were shotguns.",
]
BOTH = [
    "<seizure item=vehicle quantity=2>A car and a van</seizure> were stopped and both were seized.",
    "<seizure item=vehicle quantity=2>Two cars were seized</seizure> on the A1 and both were impounded.",
    "Two drivers were seen in a car and a van, and <seizure item=vehicle quantity=2>both were impounded</seizure>.",
    "A Mitsubishi and a Nissan were spotted. Neither vehicle was taxed, and <seizure item=vehicle quantity=2>both were seized</seizure>.",
]
HAULS = [
    "The raids resulted in a large haul. This included <seizure item=knife quantity=300>300 knives</seizure>.",
    "Thieves got away with a haul. It included 300 knives.",
    "They stole a large haul. This included 300 knives.",
]
OF_NO_CASE = [
    "The team will not tolerate drug dealing, seizing <seizure item=heroin quantity=30>30 wraps of heroin</seizure> on Friday.",
    "The team will not tolerate drug dealing, seizing drugs wherever we find them.",
    "We love making a difference, <arrest quantity=2>arresting two men</arrest> on Friday.",
    "We love making a difference, arresting criminals.",
    "We hope to see more results like the <arrest quantity=12>12 arrests</arrest> made on Friday.",
    "The men could face jail: <seizure item=cocaine quantity=30000>30kg of cocaine</seizure> was in the van.",
    "Those caught could face jail and the seizure of their vehicles.",
    "After a call stating a man had a knife, <arrest quantity=1>officers arrested a man</arrest>.",
    "A second call was made stating police had arrested a man.",
    "<arrest quantity=1>A man was detained</arrest> after he attacked patients at a hospital.",
    "84 patients were detained twice.",
    "Officers made <arrest quantity=12>12 more arrests</arrest> on Friday, and burglary is down.",
    "The division has seen 88 more charges, and a rise in drug offences.",
]
OF_ITS_CASE = ["Stalker's reign of terror is over", "Rapist sent down", "Years of torment in Odham"]
WHOSE_CARS = [
    "<summons quantity=7>Seven drivers were reported</summons> and one had <seizure item=vehicle quantity=1>their car seized</seizure>.",
    "<summons quantity=7>Seven drivers were reported</summons> and <seizure item=vehicle quantity=7>their cars seized</seizure>.",
]
NEITHER = [
    "Neither the knife nor the phone has been recovered.",
    "Neither the van nor the driver had insurance and <seizure item=vehicle>the van was seized</seizure>.",
]


@pytest.mark.parametrize("text", OF_NO_CASE)
def test_what_is_done_on_its_day_is_not_said_of_no_case(text: str) -> None:
    check(text, "Patrols in Malby")


@pytest.mark.parametrize("title", OF_ITS_CASE)
def test_a_case_whose_headline_names_no_court(title: str) -> None:
    check(
        "Ned Farrow followed a woman for years.\n\nHe was caught by officers.\n\n<sentence quantity=1 scope=current custody_months=72>Farrow, 30, of Mill "
        "Road, was jailed</sentence> for six years for stalking.",
        title,
    )


@pytest.mark.parametrize("text", WHOSE_CARS)
def test_whose_cars_were_seized(text: str) -> None:
    check(text, "Patrols in Malby")


@pytest.mark.parametrize("text", NEITHER)
def test_what_neither_denies(text: str) -> None:
    check(text, "Police seize vehicles")


@pytest.mark.parametrize("text", BOTH)
def test_both_are_told_once(text: str) -> None:
    check(text, "Police seize vehicles")


@pytest.mark.parametrize("text", HAULS)
def test_whose_haul_it_is(text: str) -> None:
    check(text, "Raids in Malby")


@pytest.mark.parametrize("text", FURTHER_PLACES)
def test_what_is_told_of_some_of_a_further_place_is_no_count_of_its_own(text: str) -> None:
    check(text, "Results of the week")


@pytest.mark.parametrize("text", NOTICES)
def test_whose_notices(text: str) -> None:
    check(text, "Fines issued")


@pytest.mark.parametrize("text", TWO_WAYS)
def test_one_of_two_ways(text: str) -> None:
    check(text, "Results of the week")


@pytest.mark.parametrize("text", AMONG_EVIDENCE)
def test_what_is_only_shown_or_used_is_not_taken(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", GOODS_TOLD_APART)
def test_what_stood_at_another_address(text: str) -> None:
    check(text)


def test_more_arrests_are_news_beside_the_total_they_bring() -> None:
    check(
        "<arrest quantity=2 scope=current>Two more men were arrested</arrest> on Friday, bringing the total to 12.",
        "Further arrests",
    )


def test_a_week_that_took_place_at_the_end_of_a_month_is_the_news() -> None:
    check(
        "Police in Malby joined a week of action. Officers made <arrest quantity=34 scope=current>34 arrests</arrest> in the week, which took place "
        "at the end of March.",
        "Arrests in week of action",
    )


def test_as_many_warrants_in_the_next_town_are_no_part() -> None:
    check(
        "Officers carried out a week of action.\n\nIt was led by the force's teams.\n\nIn Malby, <warrant quantity=4 part=False>four warrants</warrant> "
        "were executed.\n\nIn Stowby, <warrant quantity=4 part=False>four warrants</warrant> were executed.",
        "Two towns",
    )


def test_a_place_in_what_somebody_says_is_no_other_one() -> None:
    check(
        "Officers ran an operation.\n\nIt was funded by the force.\n\nIn Malby, <vehicle_stop quantity=40>40 drivers were stopped</vehicle_stop> and "
        'given advice.\n\nPC Mee, who works in Stowby, said: "We stopped 40 drivers."',
        "Results of the week",
    )


@pytest.mark.parametrize(
    "words",
    [
        "They have also seized <seizure quantity=40 scope=current>40 cars</seizure> this week.",
        "They have also seized <seizure quantity=40 scope=background>40 cars</seizure>.",
    ],
)
def test_what_was_also_done_is_of_the_days_that_it_names(words: str) -> None:
    check(
        "Officers carried out patrols in Malby this week.\n\nThey stopped <vehicle_stop quantity=40>40 vehicles</vehicle_stop>.\n\nPC Mee led the work "
        f"with the council.\n\nLast year 1,400 drivers were arrested. {words}",
        "Patrols in Malby",
    )


def test_a_driver_who_killed_somebody_is_no_murderer() -> None:
    check(
        "A driver who killed a man was <sentence offence=drug_drive custody_months=72>jailed for six years</sentence> at Malby Crown Court.",
        "Drug driver jailed for killing a man",
    )


def test_whoever_kills_a_dog_walker_is_a_murderer() -> None:
    check("A man was <charge offence=murder>charged</charge> with killing a young dog walker.", "Man in court")
