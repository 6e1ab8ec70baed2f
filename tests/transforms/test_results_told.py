"""Results told in one breath: several verbs, numbers without a noun, those arrested behind the verb. All made up."""

import pytest

from tests.transforms.marked import check

TOLD = [
    # a number alone behind or before its verb
    "<charge quantity=14>We charged 14</charge>, <bail quantity=5>bailed five</bail> and <released_under_investigation quantity=4>released four under investigation</released_under_investigation>.",
    "<charge quantity=9>Nine were charged</charge>, <caution quantity=5>five cautioned</caution> and <community_resolution quantity=2>two dealt with by community resolution</community_resolution>.",
    "Of those, <bail quantity=9>nine were bailed</bail>, <caution quantity=2>two cautioned</caution> and <no_further_action quantity=1>one was released without charge</no_further_action>.",
    "<arrest quantity=10>Ten people were arrested</arrest> and <charge quantity=9>nine of them charged</charge>.",
    "<bail quantity=2>Both of those arrested have been bailed</bail>.",
    "<vehicle_stop quantity=200>Over 200 cars were stopped</vehicle_stop>, with <seizure item=vehicle quantity=9>nine seized</seizure> for no insurance.",
    (
        "It led to <arrest quantity=7>seven people being arrested</arrest>, <seizure item=cash quantity=20000>£20,000 being seized</seizure>"
        " and <seizure item=vehicle quantity=2>two stolen cars</seizure> being recovered."
    ),
    (
        "<line_closed quantity=4>Four county lines were shut down</line_closed>, <arrest quantity=43>43 people arrested</arrest> and"
        " <safeguarding quantity=15>15 vulnerable people safeguarded</safeguarding>."
    ),
    # those meant stand behind the verb
    "<arrest quantity=1>Also arrested was a 43-year-old woman</arrest>.",
    "<arrest quantity=3>Arrested were two men aged 20 and 24, and a woman aged 33</arrest>.",
    "<charge quantity=2>Also charged were Ned Farrow, 34, of Odham, and Ann Bell, 29, of Hull</charge>.",
    "<arrest quantity=3>Those arrested are a man, 34, from Odham; a man, 29, from Hull; and a woman, 40, from Ely</arrest>.",
    # with whom
    "<arrest quantity=2>The 34-year-old was arrested, along with a 28-year-old woman</arrest>.",
    "<arrest quantity=3>The driver was arrested, as were two passengers</arrest>.",
    "<arrest quantity=3>The driver and his two passengers were arrested</arrest>.",
    "<arrest quantity=2>Both the driver and the passenger were arrested</arrest>.",
    "<arrest quantity=3>A mother and her two sons were arrested</arrest>.",
    "<sentence quantity=1 custody_months=4.6>A gang member who breached an injunction six times has been jailed</sentence> for 20 weeks.",
    # one noun for all
    "<sentence quantity=5 custody_months=264>A gang of five burglars has been put behind bars</sentence> for a total of 22 years.",
    "<sentence quantity=5 custody_months=264>A gang of five has been jailed</sentence> for a total of 22 years.",
    "<sentence quantity=4>Four men responsible for kidnapping a man from Odham have been jailed</sentence>.",
    "More than <arrest quantity=10>10 suspected rapists were arrested</arrest>.",
]

UNTOLD = [
    "A gang has been jailed for 22 years.",
    "All but two of the 12 arrested have been charged.",
    "Those arrested are aged between 18 and 43.",
    "Those arrested were taken to Odham.",
    "He was cautioned and interviewed.",
    "A group of six officers was sent to Odham.",
]


@pytest.mark.parametrize("marked", TOLD)
def test_told(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text: str) -> None:
    check(text)


def test_some_among_those_arrested_are_a_part() -> None:
    check("<arrest quantity=7>Seven people were arrested</arrest>. Among those arrested were two men from Odham.")
