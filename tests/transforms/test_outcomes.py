"""What becomes of people short of a court: resolutions, cautions, summonses, releases. All sentences made up."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # one resolution that is agreed is one person's
    "<community_resolution quantity=1>A community resolution has been agreed</community_resolution> following a report of abuse in Dunford.",
    "<community_resolution quantity=1>A community resolution was issued</community_resolution> for the damage to the fence.",
    "<community_resolution quantity=1>The matter was dealt with by way of a community resolution</community_resolution>.",
    "<community_resolution quantity=1>The report has been resolved by community resolution</community_resolution>.",
    "<community_resolution quantity=1>The boy agreed to a community resolution</community_resolution> and wrote a letter.",
    "<community_resolution quantity=2>The two girls accepted a community resolution</community_resolution>.",
    # officers report somebody for summons
    "Our officers have <summons quantity=1>reported a 15-year-old boy for summons</summons> over damage at a hall.",
    "Officers <summons quantity=1>reported the driver for summons</summons>.",
    "We <summons quantity=2>reported two men for prosecution</summons>.",
    "<summons quantity=3>Three men will appear in court by way of summons</summons>.",
    "<arrest quantity=1>A 30-year-old man was arrested</arrest> at the scene and <no_further_action quantity=1>was no further actioned</no_further_action>.",
    "<arrest quantity=2>Two boys, aged 15 and 18, have now been arrested</arrest> over all three crimes and <released_under_investigation quantity=2>released while inquiries continue</released_under_investigation>.",
]

NOT_FOUND = [
    "A community resolution can be agreed where the victim wants one.",
    "A community resolution is an informal outcome and no conviction.",
    "The report will be dealt with by way of a community resolution if the victim agrees.",
    "Neighbours reported a 15-year-old boy for running on the ice.",
    "A resident reported the driver for parking on the pavement.",
    "The officer took a statement and gave a caution about the ice.",
    "An innocent person could have been arrested.",
]


@pytest.mark.parametrize("marked", FOUND, ids=[text[:60] for text in FOUND])
def test_outcomes_that_are_found(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NOT_FOUND, ids=[text[:60] for text in NOT_FOUND])
def test_what_is_no_outcome(text: str) -> None:
    check(text)
