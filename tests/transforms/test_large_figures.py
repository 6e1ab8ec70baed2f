"""Large figures: one that is another time's, the nation's or nobody's own ruins a week's sum. All made up."""

import pytest

from tests.transforms.marked import check

_PADDING = "It was a bright day.\n\nThe sun was out.\n\nNobody was hurt.\n\nThe roads were dry.\n\n"

OWN = [
    # what "more than" says of a count compares it with nothing
    (
        "Officers in Hull <line_closed quantity=60>closed more than 60 county lines</line_closed> and <arrest quantity=300>made more than 300 arrests</arrest> on Friday.",
        "Operation Heron",
    ),
    ("The team has <arrest quantity=60 qualifier=at_least>so far arrested more than 60 people</arrest>.", None),
    # shares of a group are not the group
    (
        "<charge quantity=2>Two of the 90 arrested during the campaign</charge> have been charged.",
        None,
    ),
    # a headline that rounds up, and last year's figures beside it
    (
        "Operation Heron has run for eight weeks.\n\nSince it began <arrest quantity=396>we have arrested 396 people</arrest>.",
        "Almost 400 arrests in eight weeks of Operation Heron",
    ),
    (
        "Drink drivers were stopped in December.\n\nThere were <arrest quantity=98>98 arrests</arrest>, up from 72 arrests last year, when there were 914 breath tests.",
        "Nearly 100 arrests in the Christmas campaign",
    ),
    ("The team <charge quantity=1200 unit=offences>secured more than 1,200 charges</charge> in a month.", None),
    (
        "The squad <charge quantity=104 unit=offences qualifier=exact>issued 104 charges</charge> across the month.",
        "104 charges by one squad",
    ),
    (
        "Officers <arrest quantity=280>made more than 280 drink and drug driving related arrests</arrest> in December.",
        None,
    ),
    ("At the weekend <fixed_penalty quantity=220>nearly 220 COVID-19 fines</fixed_penalty> were handed out.", None),
    ("There were fewer notices, with <fixed_penalty quantity=210>210 tickets</fixed_penalty> being handed out.", None),
    (
        "We have arrested <arrest quantity=8>eight men</arrest> and issued <order quantity=3>three Football Banning Orders</order>.",
        None,
    ),
    (
        "Officers issued <order quantity=8>eight Community Protection Notices</order> due to persistent nuisance.",
        None,
    ),
    # lists of what came in
    (
        "Guns were surrendered to Malby Police.\n\n<surrender item=firearm quantity=60>Sixty firearms</surrender> were handed in.\n\nThe list:\n\n- Sawn-off Shotguns - 6\n- Air Rifles - 9",
        "Results of the firearms surrender",
    ),
]

OTHERS = [
    # the nation's count below news that counts nothing
    (
        f"Officers in Hull <seizure item=vehicle quantity=none>seized vehicles</seizure> on Friday.\n\n{_PADDING}Almost 133,000 vehicles were seized across the UK in 2018.",
        "Cars seized in Hull",
    ),
    (
        f'The team met in Hull.\n\n{_PADDING}"We have closed more than 60 county lines and made more than 300 arrests this year alone."',
        "Team meets in Hull",
    ),
    ("Almost 50 Acceptable Behaviour Contracts are due to be issued to students.", None),
    ("Every year we warn drivers that if they drink they’ll be caught and charged.", None),
    ("The raids caught more than 60 people, of which many have been charged.", None),
    ("Some of the 12 men have been released under investigation.", None),
    ("Most of the people held have been charged.", None),
    ("Downloads\nmalby lane 030820 bike seized.jpgDownload\nmalby road 090820 bike seized.jpgDownload", None),
    (
        f"A man, 40, is due in court.\n\n{_PADDING}Our last festive campaign resulted in 500 motorists being reported for drink driving.",
        "Man charged with drink driving after crash",
    ),
]


@pytest.mark.parametrize(("marked", "title"), OWN)
def test_the_release_s_own_figure_counts(marked: str, title: str | None) -> None:
    check(marked, title)


@pytest.mark.parametrize(("marked", "title"), OTHERS)
def test_another_s_figure_does_not(marked: str, title: str | None) -> None:
    check(marked, title)
