"""Worths: of one thing, of several, of what a farm grows, of what somebody was caught with."""

import pytest

from tests.transforms.marked import check

WORTHS = [
    (
        "Officers seized <seizure item=heroin quantity=179 unit=wraps value_gbp=3170>179 wraps of heroin</seizure> and "
        "<seizure item=crack_cocaine quantity=33 unit=g value_gbp=3300>33g of crack cocaine</seizure>. "
        "The 179 packages of heroin had a street value of £3,170 and the 33g of crack cocaine was valued at £3,300."
    ),
    "Officers found <seizure item=cocaine quantity=190 value_gbp=19000>190g of cocaine</seizure>. If sold in deals it would be worth £19,000.",
    "Officers seized £19,000 worth of <seizure item=cocaine quantity=190 unit=g value_gbp=19000>cocaine, weighing 190g</seizure>.",
    "Officers recovered <seizure item=vehicle quantity=1 unit=items value_gbp=60000>a £60,000 Range Rover</seizure>.",
    "Officers found <seizure item=mdma quantity=8 value_gbp=40>eight MDMA tablets</seizure>. The MDMA was valued at £40.",
    (
        "Officers seized 24 wraps of crack cocaine and <seizure item=drug quantity=580 unit=GBP>two wraps of heroin</seizure> "
        "from his sock worth about £580."
    ),
    (
        "Officers <arrest quantity=1>arrested the man</arrest>. He had "
        "<seizure item=cocaine quantity=350 unit=GBP>£350 worth of cocaine</seizure>, "
        "<seizure item=ketamine quantity=180 unit=GBP>£180 worth of ketamine</seizure> and "
        "<seizure item=cash quantity=375>£375 in cash</seizure>."
    ),
    # what somebody grew
    (
        "A man caught growing <seizure item=cannabis quantity=90000 unit=GBP scope=earlier>almost £90,000 worth of cannabis"
        "</seizure> has been <sentence quantity=1>jailed</sentence>."
    ),
    (
        "A man caught growing more than £400,000 worth of cannabis has been <sentence quantity=1>jailed</sentence>.\n\n"
        "Officers found <seizure item=cannabis_plant quantity=503 value_gbp=422000>503 cannabis plants</seizure>.\n\n"
        "The plants had the capacity to produce up to 42kg of cannabis, worth about £422,000."
    ),
    (
        "Officers seized <seizure item=cannabis_plant quantity=90 value_gbp=400000>90 cannabis plants</seizure>. "
        "The plants had the potential to produce up to 40kg of cannabis, worth £400,000."
    ),
    "The search yielded <seizure item=cannabis quantity=12000>12kg of cannabis</seizure>.",
    # of several that are counted, whether or not a comma stands before it
    (
        "Officers found <seizure item=heroin quantity=23 unit=wraps part=True>23 wraps of heroin</seizure> and "
        "<seizure item=drug quantity=500 unit=GBP>26 wraps of crack cocaine</seizure> worth £500."
    ),
    (
        "Officers seized <seizure item=cash quantity=200>£200 in cash</seizure>, <seizure item=heroin quantity=23 unit=wraps "
        "part=True>23 wraps of heroin</seizure> and <seizure item=drug quantity=500 unit=GBP>26 wraps of crack cocaine</seizure>"
        " with a street value of £500."
    ),
    (
        "Officers seized <seizure item=heroin quantity=2000 value_gbp=80000>2kg of heroin</seizure> worth £80,000 and "
        "<seizure item=cocaine quantity=1000 value_gbp=30000>1kg of cocaine</seizure> worth £30,000."
    ),
    (
        "Officers seized <seizure item=knife quantity=1>a knife</seizure> and "
        "<seizure item=cocaine quantity=1000 value_gbp=30000>1kg of cocaine</seizure> worth £30,000."
    ),
    # of two amounts of one drug, in whatever measure
    (
        "Officers found <seizure item=cocaine quantity=51 unit=wraps part=True>51 wraps of cocaine</seizure> in the car and "
        "<seizure item=cocaine quantity=14 unit=g part=True>14g of cocaine</seizure> at his home. "
        "<seizure item=cocaine quantity=4125 unit=GBP>The cocaine was worth £4,125</seizure>."
    ),
    # a total is that of all told before it, however far back
    (
        "Officers found <seizure item=cocaine quantity=60 unit=wraps part=True>60 wraps of cocaine</seizure> and "
        "<seizure item=heroin quantity=8 unit=wraps part=True>eight wraps of heroin</seizure>. He was taken to Hull.\n\nHe said "
        "nothing. A strip search found <seizure item=cocaine quantity=43 unit=wraps part=True>a further 43 wraps of cocaine"
        "</seizure>.\n\nThe drugs had <seizure item=drug quantity=1360 unit=GBP>a total street value of £1,360</seizure>."
    ),
    # worths that add up to one told elsewhere, and some that do not
    (
        "Officers seized <seizure item=cocaine quantity=100000 unit=GBP part=True>cocaine worth £100,000</seizure> and "
        "<seizure item=cannabis quantity=40000 unit=GBP part=True>cannabis worth £40,000</seizure>.\n\nIt was a busy day.\n\n"
        "They went home.\n\n“We seized <seizure item=drug quantity=140000 unit=GBP>£140,000 of drugs</seizure>.”"
    ),
    (
        "Officers seized <seizure item=cocaine quantity=100000 unit=GBP part=False>cocaine worth £100,000</seizure> and "
        "<seizure item=cannabis quantity=40000 unit=GBP part=False>cannabis worth £40,000</seizure>.\n\nIt was a busy day.\n\n"
        "They went home.\n\n“At the port we seized <seizure item=drug quantity=90000 unit=GBP>£90,000 of drugs</seizure>.”"
    ),
    "Officers seized <seizure item=cannabis quantity=1500000 unit=GBP>cannabis worth £1.5-million</seizure>.",
    "Officers seized <seizure item=vehicle quantity=1 unit=items>an 18-tonne lorry</seizure>.",
    # no worth of all of it
    "Officers seized <seizure item=clothing quantity=50 value_gbp=none>50 pairs of shoes</seizure>, some of which were valued at £800.",
    "Officers found <seizure item=cannabis quantity=2000 value_gbp=none>2kg of cannabis</seizure> with a street value of £10 per gram.",
    "A man had conspired to sell £90,000 worth of cannabis.",
]


@pytest.mark.parametrize("marked", WORTHS)
def test_worths(marked: str) -> None:
    check(marked)
