"""Notices told of people: each marked one is found, and nothing else."""

import pytest

from tests.transforms.marked import check

TOLD = (
    "Covid patrols.\n\n<fixed_penalty quantity=2>Two people from different households in Odham were fined</fixed_penalty> for being in a car.",
    "Covid patrols.\n\n<fixed_penalty quantity=1>A woman was fined</fixed_penalty> after shouting in a supermarket in Odham.",
    "Covid fines.\n\nOn 12 January <fixed_penalty quantity=2>two men, not from the same household were fined</fixed_penalty> in Odham.",
    "Covid patrols found three women at a party.\n\n<fixed_penalty quantity=3>They were all fined</fixed_penalty> £200.",
    "Six people were found at a party. <fixed_penalty quantity=6>They were each given a fixed penalty notice</fixed_penalty>.",
    "A group of eight people was found in a pub. <fixed_penalty quantity=8>All of them received fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=1>A 32-year-old Odham man was hit with a fixed penalty notice</fixed_penalty> over a party.",
    "<fixed_penalty quantity=45>Forty-five people were spoken to and were reported for fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=9>The nine adults, who all lived in Odham, have been issued with fixed penalty notices</fixed_penalty>. They have been fined £200.",
    "Odham Covid patrols: <fixed_penalty quantity=2>a couple from Marsh were fined</fixed_penalty> after travelling.",
    "Three people were found at a bar. <fixed_penalty quantity=3>They were issued a £90 fixed penalty notice</fixed_penalty>.",
    "<arrest quantity=2>Two men were arrested</arrest>. <fixed_penalty quantity=2>They were also given fixed penalty notices</fixed_penalty>.",
)
NOT_TOLD = (
    "Anyone who breaks the lockdown rules will be fined.",
    "Two people who break the lockdown rules could be given a fixed penalty notice.",
    "Two men were not issued with fixed penalty notices for the party.",
    "People caught by the Covid patrols should expect to receive a fixed penalty notice.",
    "Officers checked shops for Covid breaches. They will be fined £1,000 if they open.",
)


@pytest.mark.parametrize("marked", TOLD + NOT_TOLD)
def test_notices_of_people(marked: str) -> None:
    check(marked)


def test_a_court_fines_without_covid_or_notices() -> None:
    check("<conviction>He was convicted at Odham Magistrates' Court</conviction>.\n\nHe was also fined £175.")
