"""Notices of different sums and other names, whom a search met, days of a campaign, people of one age. All made up."""

import pytest

from tests.transforms.marked import check

BODY = "Patrols were out in Odham.\n\nResidents had complained.\n\nMore patrols will follow.\n\n"
NOTICES = [
    # of other sums: others
    (
        "<fixed_penalty quantity=1>Officers have issued a £10,000 fine</fixed_penalty> to the host of a party in breach of Covid rules."
        "\n\nA guest refused to leave and <fixed_penalty quantity=1>was issued with a £200 fixed penalty notice</fixed_penalty>."
    ),
    (
        "A woman was <fixed_penalty quantity=1>handed a fixed penalty notice for £200</fixed_penalty> after a party.\n\n"
        "The landlord <fixed_penalty quantity=1>was issued with a £1K fixed penalty notice</fixed_penalty>."
    ),
    # of the same sum, or of none named: told again
    (
        "<fixed_penalty quantity=1>Officers have issued a £10,000 fine</fixed_penalty> after a party in breach of Covid rules.\n\n"
        "The host was issued with a £10k fixed penalty notice."
    ),
    (
        "<fixed_penalty quantity=1>Officers have issued a £10,000 fine</fixed_penalty> after a party in breach of Covid rules.\n\n"
        "The host was issued with a fixed penalty notice."
    ),
    # by other names
    "Police <fixed_penalty quantity=47>issued 47 Covid notices</fixed_penalty> over two nights.",
    "Police <fixed_penalty quantity=12>issued 12 Cov2 notices</fixed_penalty> and <fixed_penalty quantity=3>three Covid penalty notices</fixed_penalty> in Malby.",
    "<fixed_penalty quantity=2>Two penalty tickets</fixed_penalty> for breach of the rules were issued.",
    "Officers <fixed_penalty quantity=1>issued their first £10,000 fixed penalty notice</fixed_penalty> after a party.",
    "<fixed_penalty quantity=2>Both women, aged 54 and 52, were issued with fixed penalty notices</fixed_penalty>.",
    "Both women, aged 54 and 52, were issued with leaflets.",
    "<fixed_penalty quantity=2>A man and woman have been issued with £1000 FPNs</fixed_penalty> for a breach of Covid rules.",
    "A man and woman were spoken to and <fixed_penalty quantity=1>a shop was fined</fixed_penalty> over Covid rules.",
    "Fans bought two coach tickets.",
    # whom officers had reason to search
    "Officers had <stop_search quantity=2>reason to stop and search two men</stop_search> in Mill Road.",
    "They had <stop_search quantity=1>grounds to stop and search him</stop_search>.",
    "Section 60 allows officers to stop and search two men.",
    "Officers need grounds to stop and search people.",
    # what riders are stopped on
    "<vehicle_stop quantity=4>Four bikes were stopped</vehicle_stop> on Sunday.",
    # for something else, without the noun
    (
        "<fixed_penalty quantity=3>Three traffic offence reports</fixed_penalty> were given for speed, <fixed_penalty quantity=19>19 were"
        " given</fixed_penalty> for mobile phone use, <fixed_penalty quantity=5>five</fixed_penalty> for no insurance and <fixed_penalty"
        " quantity=2>two</fixed_penalty> for bald tyres."
    ),
    "<fixed_penalty quantity=1>One driver received a TOR</fixed_penalty> for no MOT and <fixed_penalty quantity=2>two drivers</fixed_penalty> for no tax.",
    "<fixed_penalty quantity=12>12 TORs</fixed_penalty> were issued for speed and <arrest quantity=2>two men were arrested</arrest> for theft.",
    "<fixed_penalty quantity=12>12 TORs</fixed_penalty> were issued for speed, 40 of them in Odham.",
    "<fixed_penalty quantity=28>28 traffic offence reports</fixed_penalty> were made including three for no licence, six for no insurance.",
    # whoever
    "The rules give police the power to arrest when someone refuses to give a name when being issued with a FPN.",
]


@pytest.mark.parametrize("marked", NOTICES)
def test_notices_searches_and_stops(marked: str) -> None:
    check(marked)


BESIDE_OPERATION = [
    "During the operation <seizure item=vehicle quantity=24>24 cars were seized</seizure>.",
    "As part of the operation <seizure item=knife quantity=2>two knives</seizure> were recovered.",
    "Officers of Operation 24 seized <seizure item=vehicle quantity=3>three cars</seizure>.",
    "Operation 24 cars were parked outside.",
]


@pytest.mark.parametrize("marked", BESIDE_OPERATION)
def test_a_figure_behind_an_operation_is_no_name(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("first", "last", "scope"),
    [
        ("28 November 2019", "1 January 2020", "current"),
        ("1 June 2019", "5 July 2019", "current"),
        ("28 November 2018", "1 January 2020", "background"),
        ("1 January 2019", "30 June 2019", "background"),
    ],
)
def test_the_days_of_a_campaign_are_no_long_time(first: str, last: str, scope: str) -> None:
    told = f"Between {first} and {last}, 418 drivers were arrested."
    marked = told.replace("418 drivers", f"<arrest quantity=418 scope={scope}>418 drivers</arrest>")
    check(f"{BODY}{marked}", "Drink drivers caught")


@pytest.mark.parametrize(
    ("title", "marked"),
    [
        # three of three ages, whatever stands before the first
        (
            None,
            "The day saw results including <arrest quantity=3>a man of 50, a woman of 56 and a woman of 26 being arrested</arrest>.",
        ),
        (None, "<bail quantity=3>The 63-year-old man, 50-year-old man and 30-year-old woman were bailed</bail>."),
        (None, "<arrest quantity=1>One of them, a man of 50, was arrested</arrest>."),
        # two of one age count nobody of another
        (
            "Arrests after disorder",
            (
                f"{BODY}<arrest quantity=2>Two 18-year-old men were arrested</arrest> for theft.\n\n"
                "<arrest quantity=1>A 21-year-old man was arrested</arrest> for assault.\n\n"
                "<arrest quantity=1>A 30-year-old man was arrested</arrest> for burglary."
            ),
        ),
        # "two more" are none of three told before
        (
            "Arrests after disorder",
            (
                f"{BODY}Officers <arrest quantity=3>arrested three teenagers</arrest> on Wednesday. Officers have <arrest quantity=2>arrested"
                " two more people</arrest> since.\n\nA 17-year-old boy was arrested for theft.\n\nA 16-year-old boy was arrested for theft."
            ),
        ),
        # but of those whom the lead counts they may be some
        (
            "Five arrested after disorder",
            "<arrest quantity=5>Five people were arrested</arrest> in Odham.\n\nThree men were arrested on Monday. Two more men were arrested on Tuesday.",
        ),
    ],
)
def test_people_of_other_ages_and_two_more(title: str | None, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(
    "marked",
    [
        # a week's many notices count the cases told below
        (
            "Over the weekend <fixed_penalty quantity=14>14 fixed penalty notices were issued</fixed_penalty>.\n\nOn Friday, a pub in Odham was"
            " issued with a FPN.\n\nOn Saturday, two FPNs were issued after a party."
        ),
        # but not those of another town, nor more of them
        (
            "In Malby, <fixed_penalty quantity=14>14 fixed penalty notices were issued</fixed_penalty> over the weekend.\n\n"
            "In Stowby, <fixed_penalty quantity=4>four people were issued with FPNs</fixed_penalty>."
        ),
        (
            "Over the weekend <fixed_penalty quantity=14>14 fixed penalty notices were issued</fixed_penalty>.\n\n"
            "On Monday, <fixed_penalty quantity=4>a further four FPNs</fixed_penalty> were issued."
        ),
        (
            "Over the weekend <fixed_penalty quantity=40>40 FPNs were issued</fixed_penalty> to guests of parties.\n\n"
            "<fixed_penalty quantity=4>Four FPNs</fixed_penalty> were also issued to shops.\n\n<fixed_penalty quantity=2>Two FPNs</fixed_penalty>"
            " were issued to walkers."
        ),
        # one place's notices are of no time
        (
            "Officers <fixed_penalty quantity=14>issued 14 fixed penalty notices</fixed_penalty> at a party.\n\n"
            "At a pub, <fixed_penalty quantity=4>four people were issued with FPNs</fixed_penalty>."
        ),
    ],
)
def test_the_notices_of_a_week_and_its_cases(marked: str) -> None:
    check(BODY + marked)
