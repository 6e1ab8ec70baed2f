"""A verb told once for several with the offence of each, and results said with an adverb. All made up."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize(
    "marked",
    [
        # each for his own, whoever comes next
        (
            "<arrest quantity=4 offence=drug_drive>Four people were arrested</arrest> for drug driving,"
            " <arrest quantity=2 offence=theft>two for</arrest> theft and <arrest quantity=1 offence=assault>one for</arrest> assault."
        ),
        (
            "<summons quantity=12 offence=traffic_other>12 people were reported</summons> for speeding,"
            " <summons quantity=3 offence=traffic_other>three for</summons> using a phone and"
            " <summons quantity=1 offence=drug_drive>one for</summons> drug driving."
        ),
        (
            "<arrest quantity=4>Four people were arrested</arrest> by local officers for burglary,"
            " <arrest quantity=1 offence=theft>one for</arrest> theft."
        ),
        (
            "<arrest quantity=2 offence=theft>Two men were arrested</arrest> for theft,"
            " <arrest quantity=1 offence=assault>another for</arrest> assault."
        ),
        (
            "There were <arrest quantity=12 offence=drink_drive>12 arrests</arrest> for drink driving and"
            " <arrest quantity=4 offence=drug_drive>four for</arrest> drug driving."
        ),
        (
            "<charge quantity=4 offence=robbery>Four men were charged</charge> with robbery,"
            " <charge quantity=2 offence=theft>two with</charge> theft."
        ),
        # a breakdown, a bottle and what is nobody's are no further people
        "<arrest quantity=9>Nine people were arrested</arrest>, most for theft.",
        "<charge quantity=1>A man was charged</charge> with theft and two with bottles got away.",
        "<arrest quantity=1>A man was arrested</arrest> for theft and another for whom officers looked had gone.",
        "There were <arrest quantity=12>12 arrests</arrest> for drink driving. The car park has room for four for now.",
    ],
)
def test_several_with_one_verb(marked: str) -> None:
    check(marked, "A weekend in Odham")


@pytest.mark.parametrize(
    "marked",
    [
        "<arrest>A number of people have now been arrested</arrest> after a fight in Odham.",
        "An <seizure item=other quantity=1>ATM machine has now been recovered</seizure> by police.",
        "Officers <vehicle_stop quantity=2>stopped two cars</vehicle_stop>. Neither was taxed, and <seizure item=vehicle quantity=2>both were subsequently seized</seizure>.",
        "<fixed_penalty quantity=1>A traffic offence report was then issued</fixed_penalty>.",
        "<order quantity=15>15 vehicles were subsequently issued with immediate prohibitions</order>.",
        (
            "The week saw <fixed_penalty quantity=102>102 tickets</fixed_penalty> being issued in Malby while"
            " <fixed_penalty quantity=149>149 were subsequently issued</fixed_penalty> in Stowby."
        ),
        "<sentence quantity=1>A man who attacked two women as they walked home has been sent to prison</sentence> for 24 weeks.",
        "<sentence quantity=1>Ned Arkle, 34, was sent to a young offenders institution</sentence> for two years.",
        "A full search <warrant quantity=1>was then immediately carried out at his home</warrant> in Odham.",
        "Officers found <seizure item=cash quantity=12000>cash initially estimated to be £12,000</seizure> in the loft.",
        "<stop_search quantity=225>225 lorries were physically searched</stop_search> over the week.",
        # no result, with the same words
        "The fraudsters took cash initially estimated to be £12,000 from her loft.",
        "225 lorries were physically too tall for the bridge.",
        "Three vehicles reportedly stopped beside the man with the dog.",
        "A search will then immediately be carried out at his home in Odham.",
        "A number of people have now been warned of the arrested traffic.",
        "The letters were then sent to prison staff, and money to inmates.",
        "No traffic offence report was then issued.",
        "Neither of the two cars was taxed, and both were subsequently sold by their owner.",
        "A number of people had now been asked where the arrested man lived.",
    ],
)
def test_an_adverb_takes_nothing_away(marked: str) -> None:
    check(marked, "A weekend in Odham")


@pytest.mark.parametrize(
    "marked",
    [
        "Officers found <seizure item=crack_cocaine quantity=28>28 wraps of crack</seizure> in his sock and <seizure item=cash quantity=180>£180</seizure> in his pocket.",
        "Officers found <seizure item=cannabis>cannabis</seizure> in the car and <seizure item=cash quantity=900>£900</seizure> in the boot.",
        "Officers <vehicle_stop quantity=35>stopped 35 vehicles</vehicle_stop>, <seizure item=vehicle quantity=6>seizing six</seizure> for no insurance.",
        "They <vehicle_stop quantity=20>stopped 20 cars</vehicle_stop>, <seizure item=vehicle quantity=5>seizing 5</seizure> of them.",
        # whose money it is, and what else is seized
        "A thief took a phone in the car and £900 in the boot.",
        "Officers raised money for charity, £900 in the raffle and £300 in the boot sale.",
        "Officers <vehicle_stop quantity=35>stopped 35 lorries</vehicle_stop>, seizing on the chance to talk to drivers.",
        "They <arrest quantity=12>made 12 arrests</arrest>, seizing six of them by the arm.",
    ],
)
def test_goods_without_their_word(marked: str) -> None:
    check(marked, "A weekend in Odham")
