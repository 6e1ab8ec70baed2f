"""Whom a total counts, and whom it does not: those told of one by one, again, or besides it. All made up."""

import pytest

from tests.transforms.marked import check

# (headline, marked text): whom a total counts, and whom it does not
COUNTED = [
    # the lead knows an arrest, and the text goes on to tell it of each
    (
        "Update in fire investigation",
        (
            "<arrest quantity=3 scope=earlier>Three men arrested</arrest> over a fire in Malby have been <bail quantity=3>released on bail"
            "</bail>.\n\nFollowing enquiries, <arrest quantity=2 part=True scope=earlier>two men, both aged 21, were arrested</arrest> on "
            "suspicion of arson.\n\n<arrest quantity=1 part=True scope=earlier>A 28-year-old man was also arrested</arrest> on suspicion of"
            " assault."
        ),
    ),
    # not when those told of are more, or others
    (
        "Update in fire investigation",
        (
            "<arrest quantity=2 scope=earlier>Two men arrested</arrest> over a fire in Malby have been <bail quantity=2>released on bail"
            "</bail>.\n\n<arrest quantity=1 scope=current>A 40-year-old woman was arrested</arrest> this morning on suspicion of arson."
        ),
    ),
    # those arrested, counted again to say what came of it
    (
        "Arrests in Malby",
        (
            "<arrest quantity=2>A man of 22 and a woman of 24 were arrested</arrest> on suspicion of supplying drugs.\n\n<arrest quantity=1>"
            "A 25-year-old man was arrested</arrest> for possession.\n\nPatrols went on.\n\nAll three arrested have been "
            "<released_under_investigation quantity=3>released under investigation</released_under_investigation>."
        ),
    ),
    # "the other man" of those just told of, and of nobody
    (
        "Arrests after fight",
        (
            "Police <arrest quantity=3>arrested three men</arrest> after a fight.\n\nTwo of the men were arrested for affray, <arrest "
            "quantity=1 part=True>the other man was arrested</arrest> for dangerous driving."
        ),
    ),
    (
        "Arrests in Malby",
        (
            "<arrest quantity=1>One man was arrested</arrest> for affray and <arrest quantity=1>the other man was arrested</arrest> for theft."
        ),
    ),
    (
        "Round-up of the week",
        (
            "It was a busy week.\n\nPatrols went out daily.\n\nMany people came to talk.\n\nOfficers <arrest quantity=3>arrested three men"
            "</arrest> in Malby.\n\nThey remain in custody.\n\nOn Friday a car was stopped in Stowby.\n\nOfficers spoke to two boys.\n\n"
            "<arrest quantity=1>A boy of 14 was arrested</arrest> for theft.\n\n<arrest quantity=1>The other boy was arrested</arrest>."
        ),
    ),
    # a seventh person of the headline's nine
    (
        "Nine people arrested over weekend",
        (
            "<arrest quantity=9>Nine people were arrested</arrest> over the weekend.\n\nExtra patrols went out.\n\nOfficers thanked "
            "everybody.\n\nSix people were arrested for affray in Ward Street.\n\n<arrest quantity=1 part=True>A seventh person was arrested"
            "</arrest> for assault.\n\nTwo men, aged 33 and 35, were arrested for theft.\n\nThe 35-year-old man was arrested in Stowby."
        ),
    ),
    # a list of those charged before is not of the two of the lead
    (
        "Two more charged after kidnap",
        (
            "Officers have <charge quantity=2>charged two further men</charge> after a kidnap.\n\nNed Arkle, 27, of Malby, and Tom Bell, 31,"
            " of Stowby, have both been charged with kidnap.\n\n<charge quantity=3 scope=earlier>Three men have already been charged</charge>."
            " They are:\n- <charge quantity=1 part=True scope=earlier>Bill Hallow, 20, of Port Street, Malby - charged</charge> with kidnap."
            "\n- <charge quantity=1 part=True scope=earlier>Jem Crowe, 29, of Night Road, Malby - charged</charge> with kidnap."
            "\n- <charge quantity=1 part=True scope=earlier>Art Mee, 25, of John Road, Malby - charged</charge> with kidnap."
        ),
    ),
    # all of the lead have been told of one by one: those behind them are others
    (
        "Update after shooting",
        (
            "<charge quantity=2>Two men have been charged</charge> after a shooting in Malby.\n\nOfficers were called on Sunday.\n\n"
            "<charge quantity=1 part=True>A 21-year-old man has been charged</charge> with possessing a firearm and <charge quantity=1 "
            "part=True>a 19-year-old man, also from Stowby, has been charged</charge> with affray.\n\n<arrest quantity=2 scope=earlier>"
            "A 55-year-old man and a 33-year-old man who were arrested</arrest> will face <no_further_action quantity=2>no further police "
            "action</no_further_action>."
        ),
    ),
    # others told of besides those who are known, or of another gender
    (
        "A dozen charged with drug offences",
        (
            "<charge quantity=12>A dozen men have been charged</charge> with supplying drugs.\n\n<arrest quantity=12>They were arrested"
            "</arrest> across Malby on Monday.\n\n<arrest quantity=7 part=False>Seven other men were also arrested</arrest>."
        ),
    ),
    (
        "Four men charged with drug offences",
        (
            "<charge quantity=4>Four men have been charged</charge> with drug offences.\n\n<arrest quantity=4>Two men, aged 26 and 27, and two"
            " men, aged 36 and 38, were arrested</arrest> on Tuesday.\n\nIn addition, <arrest quantity=2 part=False>two women, aged 31 and "
            "40, were arrested</arrest> in Odham."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), COUNTED)
def test_a_total_counts_its_own(title: str, marked: str) -> None:
    check(marked, title)
