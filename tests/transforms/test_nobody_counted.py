"""What tells of nobody arrested, charged or sentenced, however near its words come. All made up."""

import pytest

from tests.transforms.marked import check

NOTHING = [
    # a count of phases or days
    "Police conducted two arrest phases with 70 officers.",
    "He had been free for just seven days upon his arrest warrant.",
    "The following were charged with keeping the gate:",
    "Ned Farrow, 41, of Hull, keeps a shop. Ned was the name of his horse too.",
    "They met seven years and 292 days ago.",
    "Hal and Ned Farrow sang in the choir.",
    "A man was detained by security staff at the shop.",
    "He was detained under the Mental Health Act.",
    "<stop_search quantity=2>The two were detained for a search</stop_search>.",
    "Of those held in the queue, the rest remain under investigation.",
    "A number of people remain on bail.",
    "A bracelet worth £450 was fined down by the smith.",
    "Serious theft, Woolley Wakefield was the headline.",
    "Ned Farrow could be facing up to ten years in prison.",
    "Ned and Ada Farrow opened the fair.",
    "The brothers were told of the arrest of nobody.",
    "A man with serious injuries was taken to hospital along with three other men.",
    "The victims, two men aged 22 and 32, were treated at home.",
    "There were six arrest attempts.",
    "There was a four percent increase in arrests.",
    "There were eighteen fewer arrests.",
    "Stopping can lead to drug dealers being arrested and brought to justice.",
    "The carers charged the victim up to £40,000 a month.",
    "Five suspects were questioned but none were convicted.",
    "The list named 70 people, many of whom have been charged.",
    "The flat was reported for noise.",
    "The flat was reported for being a source of noise.",
    "The hall, aged 21 and 30 years in its two parts, was held open.",
    "The two brothers came to the fair in their father's van.",
    "Three men aged 19, 20 and 21 won the cup.",
    "The cause of the fire is currently under investigation.",
    "We want burglars to be arrested, charged and convicted.",
    "Offenders will be traced, arrested and convicted.",
    "A blue mountain bike had been left locked up outside the library.",
    "Hundreds of victims being safeguarded is what the service hopes for.",
    "Burglars are arrested every day.",
    "The talk was given by a convicted burglar.",
    "They were arrested.",
    "There is more to the work than arresting people.",
    "A report will be submitted to the council.",
    (
        "The drive starts today. Drivers are asked to plan ahead. Tests will be done all month. During 2016, 880 people were arrested. A further"
        " 128 people were arrested for drug driving."
    ),
    "The fair was held on Sunday.",
    "Breaking the rules could mean that somebody gets arrested.",
    "On Friday Ned Farrow, 31, of Hull, was given a three year order by magistrates.",
    "He was also ordered to pay a £500 victim surcharge.",
    "The hall opened on Friday. Ninety guests came. The choir sang. Its officers have made more than 700 arrests.",
    "The neighbour reported two men for help.",
    "Officers reported a man missing.",
    "They render themselves liable to arrest.",
    "The owner reported for work.",
    "He warned of cannabis.",
    "He is serving his community.",
    "Two men aged 43 and 42 years old won the cup.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_counted(text: str) -> None:
    check(text)
