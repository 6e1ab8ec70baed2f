"""How the facts of one article stand to each other: wholes and parts, the same told again, others of the same age."""

import pytest

from tests.transforms.marked import check

# (headline, marked text); parts and what is of other times need no tag
AGAIN = [
    # lines of one list are results of their own, but not of what is told above it
    (
        "Results of the week",
        (
            "The results were:\n\n- Malby - <warrant quantity=5>five warrants executed</warrant>, <arrest quantity=3>three arrests</arrest>"
            "\n- Stowby - <warrant quantity=5>five warrants executed</warrant>, <arrest quantity=3>three arrests</arrest>"
        ),
    ),
    (
        "Results of the week",
        (
            "<warrant quantity=5>Five warrants were executed</warrant> in Malby.\n\nThe results were:\n\n- Malby - five warrants executed"
            "\n- <arrest quantity=3>Three arrests</arrest>"
        ),
    ),
    # a man and a woman of the lead are those whom the text goes on to name
    (
        "Man and woman charged after robbery",
        (
            "Officers have <charge quantity=2>charged a man and a woman</charge> after a robbery.\n\nNed Farrow, 32, and Ann Bell, 29, both"
            " of Ward Street, have been charged with robbery.\n\n<remand quantity=2 scope=current>They appeared in court on Friday and were"
            " remanded in custody</remand>."
        ),
    ),
    # others, where the ages are others or the lead does not tell of them
    (
        "Charges after robbery",
        (
            "<charge quantity=2>A man of 40 and a woman of 31 have been charged</charge> with robbery.\n\n"
            "<charge quantity=2>Ned Farrow, 22, and Ann Bell, 29, were charged</charge> with theft."
        ),
    ),
    # two of an age from two towns; one whom the text tells of again, or of whose town it says no more
    (
        "Drivers arrested",
        (
            "<arrest quantity=1>A 35 year old man from Malby was arrested</arrest> for drug driving.\n\n"
            "<arrest quantity=1>A 35 year old man from Stowby was arrested</arrest> for drug driving."
        ),
    ),
    (
        "Drivers arrested",
        (
            "<arrest quantity=1>A 35-year-old man from Malby was arrested</arrest> for drug driving.\n\nA 35-year-old man from Malby was "
            "arrested in Ward Street.\n\nA 35-year-old man was arrested at noon."
        ),
    ),
    (
        "Driver charged",
        (
            "<arrest quantity=1>A 35-year-old man from Malby was arrested</arrest> for drug driving.\n\n<charge quantity=1>The 35-year-old "
            "man, of Ward Street, Stowby, was charged</charge>."
        ),
    ),
    # a rounded count and the precise one
    (
        "More than 400 drivers fined",
        (
            "Officers have issued more than 400 fines in three weeks.\n\nThey issued <fixed_penalty quantity=436>436 fines</fixed_penalty> to"
            " drivers who used phones."
        ),
    ),
    (
        None,
        (
            "Officers issued <fixed_penalty quantity=400>more than 400 fines</fixed_penalty> in May.\n\nIn June they issued"
            " <fixed_penalty quantity=900>900 fines</fixed_penalty>."
        ),
    ),
]
OTHERS = [
    # another of the same age is another
    (
        "<arrest quantity=1>A 22-year-old man was arrested</arrest> and has been <charge quantity=1>charged</charge> with affray.\n\n"
        "<arrest quantity=1>Another 22-year-old man was also arrested</arrest> and has been <charge quantity=1>charged</charge> with affray."
    ),
    (
        "Overnight <arrest quantity=1>a 20-year-old man was arrested</arrest> on suspicion of theft and"
        " <arrest quantity=1>a second 20-year-old man was arrested</arrest> on suspicion of affray."
    ),
    (
        "Officers arrested these drivers:\n- <arrest quantity=1>A 35-year-old man from Hull was arrested</arrest> in Mill Lane."
        "\n- <arrest quantity=1>A 35-year-old man from Goole was arrested</arrest> in Park Road."
    ),
    # the same, told of again
    (
        "<arrest quantity=1>A 22-year-old man was arrested</arrest> after a fight.\n\nThe 22-year-old man was arrested in Mill Lane."
    ),
    (
        "Officers arrested these drivers:\n- <arrest quantity=1>A 35-year-old man from Hull was arrested</arrest> in Mill Lane."
        "\n- The 35-year-old man was arrested at his home."
    ),
    # outcomes of others than the two whose ages are told
    (
        "<arrest quantity=2>A 30-year-old woman and a 22-year-old man were arrested</arrest>. <bail quantity=2>They have been bailed</bail>."
        "\n\n<arrest quantity=1>A 41-year-old man was arrested</arrest>. <bail quantity=1>He has been bailed</bail>."
        "\n\n<arrest quantity=1>A 50-year-old man was arrested</arrest>. <bail quantity=1>He has been bailed</bail>."
    ),
]
PARTS = [
    # a list of some of those whom its head counts
    (
        "Action on county lines",
        (
            "<arrest quantity=28>A total of 28 people were arrested</arrest>.\n\nOfficers went to many homes.\n\nThe lines ran to Hull.\n\n"
            "<charge quantity=8>Eight people have now been charged</charge> with running lines, including:\n- <charge quantity=1 part=True>Ned Farrow, 21,"
            " was charged</charge> with fraud.\n- <charge quantity=1 part=True>Ann Bell, 30, was charged</charge> with theft."
        ),
    ),
    # the headline's figure told last
    (
        "Four men held over shootings",
        (
            "Officers arrested two men, aged 30 and 31, this morning.\n\nTwo other men were arrested in prison.\n\n"
            "“<arrest quantity=4>We have four people in custody arrested on suspicion of conspiracy</arrest>,” said the inspector."
        ),
    ),
    # the third of three
    (
        "Three arrested over burglaries",
        (
            "Officers <arrest quantity=3>arrested three men</arrest> over burglaries on Tuesday.\n\nA third man was arrested at the scene."
        ),
    ),
    (
        "Two arrested over burglaries",
        (
            "Officers <arrest quantity=2>arrested two men</arrest> over burglaries on Tuesday.\n\nThe road was closed.\n\n"
            "<arrest quantity=1>A third man was arrested</arrest> at the scene."
        ),
    ),
    # a headline that rounds a total, and what is new in it
    (
        "Drink-drive campaign: more than 50 now charged",
        (
            "A further 14 people have been charged with drink-driving.\n\nIn total <charge quantity=53 scope=current>53 people have been"
            " charged</charge> since the campaign began."
        ),
    ),
    # a total of two
    (
        "Two warrants in Lenton",
        (
            "Officers <warrant quantity=2>carried out two warrants</warrant> on Friday.\n\nAt a flat <arrest quantity=1>a man was"
            " arrested</arrest>.\n\nAnother warrant was executed at a garage."
        ),
    ),
    # guns under a count of firearms
    (
        None,
        (
            "In total <surrender item=firearm quantity=500>500 firearms were handed in</surrender>.\n\nA further look showed that 225 shotguns"
            " were handed in, as well as 38 handguns."
        ),
    ),
    # arrests told as known below a headline that announces them
    (
        "Eleven arrested in week of action",
        (
            "<arrest quantity=11>Eleven people have been arrested</arrest> in a week of action.\n\nA 34-year-old man arrested on Friday was"
            " later <charge quantity=1>charged</charge> with theft."
        ),
    ),
    # told beside others, no part of them
    (
        None,
        (
            "<arrest quantity=3>Three men arrested on suspicion of disorder</arrest> and <arrest quantity=1>a man arrested on suspicion of"
            " dangerous driving</arrest> are in custody."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), AGAIN)
def test_the_same_told_again(title: str | None, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize("marked", OTHERS)
def test_others_of_the_same_age(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(("title", "marked"), PARTS)
def test_wholes_and_their_parts(title: str | None, marked: str) -> None:
    check(marked, title)


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
