"""Goods told beside the news: another raid's, another campaign's, the country's."""

import pytest

from tests.transforms.marked import check

FILLER = "The team went on for the rest of the week.\n\n"

BESIDE = [
    # another find
    (
        "Cannabis seized in Wexby",
        (
            "Officers seized <seizure item=cannabis_plant quantity=430 part=False>430 cannabis plants</seizure> in Wexby.\n\nThis latest "
            "seizure follows another find last month, where "
            "<seizure item=cannabis_plant quantity=900 scope=background>900 cannabis plants</seizure> were seized."
        ),
    ),
    (
        "Drugs seized in Wexby",
        (
            "Officers seized <seizure item=cash quantity=8000>£8,000 in cash</seizure>.\n\nIt comes after patrols last Friday saw "
            "officers recover <seizure item=drug quantity=7000 scope=background>7 kilos of class A and B drugs</seizure>."
        ),
    ),
    (
        "Warning after damage in Odham",
        (
            "Officers spoke to riders in Odham.\n\n" + FILLER + "Last month the team was out again and "
            "<seizure item=vehicle quantity=14 scope=background>14 vehicles</seizure> were seized."
        ),
    ),
    # another campaign, a longer time, the whole country
    (
        "Knife arch at school in Odham",
        (
            "Pupils walked through an arch.\n\n" + FILLER + "The last amnesty was held in June and "
            "<surrender item=knife quantity=120 scope=background>120 knives</surrender> were handed in."
        ),
    ),
    (
        "Team praised in Odham",
        (
            "The unit has worked in Odham for two years.\n\n" + FILLER + "In that time officers have seized "
            "<seizure item=firearm quantity=30 scope=background>30 firearms</seizure>."
        ),
    ),
    (
        "Force joins national operation",
        (
            "Officers took part in a national operation.\n\n" + FILLER + "It has led to "
            "<seizure item=firearm quantity=70 scope=background>70 firearms</seizure> being seized across the whole of the UK."
        ),
    ),
    (
        "Figures of crime",
        (
            "Crime fell in Odham.\n\n" + FILLER + "Officers seized "
            "<seizure item=knife quantity=900 scope=background>900 knives</seizure> in the year ending June 2020."
        ),
    ),
    # the news itself
    (
        "Two arrested in Wexby",
        "The arrests follow a search in Wexby where <seizure item=knife quantity=2 scope=current>two knives</seizure> were seized.",
    ),
    (
        "Man jailed in Wexby",
        (
            "A man was <sentence quantity=1>jailed</sentence>.\n\nIt follows another search in May, when officers seized "
            "<seizure item=heroin quantity=60 scope=earlier>60 wraps of heroin</seizure>."
        ),
    ),
    # what a case tells of, though its headline gives thanks or warns
    (
        "Road ban for drug-driver thanks to tip-off",
        FILLER * 4
        + "Officers pulled the car over.\n\nThey found <seizure item=cannabis quantity=none scope=current>a quantity of cannabis</seizure> in the car.",
    ),
    (
        "Warning after fire at a cannabis farm",
        FILLER * 4
        + "Officers found <seizure item=air_weapon quantity=2 scope=current>two BB guns</seizure> at the farm.",
    ),
    (
        "Warning after spate of bike thefts",
        FILLER * 4
        + "The team has recovered <seizure item=bicycle quantity=none scope=background>stolen bikes</seizure> at such places.",
    ),
    (
        "Thank you from the team for your support",
        FILLER * 4
        + "Officers found <seizure item=air_weapon quantity=2 scope=background>two BB guns</seizure> at a farm.",
    ),
    (
        "Warning after spate of thefts",
        FILLER * 4
        + "The team has recovered <seizure item=bicycle quantity=60 scope=background>60 bikes</seizure> in such cases.",
    ),
    # nobody's
    (None, "Officers seized <seizure item=drug>drugs</seizure>. If people are found with a knife it will be seized."),
]


@pytest.mark.parametrize(("title", "marked"), BESIDE)
def test_goods_beside_the_news(title: str | None, marked: str) -> None:
    check(marked, title)


# A total till now, and what the next sentence adds to it; but what adds to the news is news.
ADDED = [
    (
        "<arrest quantity=1>A man was arrested</arrest> in Malby on Friday.\n\nHe had drawn attention to himself.\n\n"
        "The taskforce has held suspects at 30 stations in its first four months.\n\n"
        "More than £60,000 in drugs and £108,000 in cash has been seized."
    ),
    (
        "<arrest quantity=1>A man was arrested</arrest> in Malby on Friday.\n\nHe had drawn attention to himself.\n\n"
        "Officers have closed 30 lines in the county since the start of 2018.\n\n"
        "As well as the lines, over £18,000 in cash has been seized."
    ),
    (
        "<arrest quantity=2>Two men were arrested</arrest> in Malby on Friday.\n\nThe town was quiet.\n\n"
        "It has been a long day.\n\nAs well as the arrests, <seizure item=cash quantity=18000 unit=GBP>£18,000 in cash</seizure> has been seized."
    ),
    (
        "<arrest quantity=2>Two men were arrested</arrest> in Malby on Friday.\n\nThe town was quiet.\n\n"
        "The men moved there last year.\n\nAs well as the arrests, <seizure item=cash quantity=18000 unit=GBP>£18,000 in cash</seizure> has been seized."
    ),
]


@pytest.mark.parametrize("text", ADDED)
def test_what_is_added_to_a_total(text):
    check(text)
