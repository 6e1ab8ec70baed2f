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
