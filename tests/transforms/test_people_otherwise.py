"""People told of otherwise: ages by decades, names in capitals, one by one, some arrested along with others."""

import pytest

from tests.transforms.marked import check

# (headline, marked text); parts and what is of other times need no tag
TOLD = [
    # counts in figures behind an age
    (
        "",
        "<arrest quantity=5>2 men aged 24, 2 men aged 22 and a 23-year-old man, all from Hull, have been arrested</arrest>.",
    ),
    ("", "<arrest quantity=6>Two boys aged 14 and 15, 3 girls and a man were arrested</arrest>."),
    # others named behind the verb
    ("", "<arrest quantity=3>A man was arrested</arrest> along with his two brothers on suspicion of affray."),
    ("", "<arrest quantity=4>A man and two women were arrested</arrest>, as was a 16-year-old boy."),
    ("", "<arrest quantity=1>A man was arrested</arrest>, as was reported last week."),
    # nouns
    ("", "<arrest quantity=3>Three schoolboys have been arrested</arrest> on suspicion of arson."),
    ("", "<arrest quantity=2>Two pensioners were arrested</arrest> at the blockade."),
    ("", "Two pensioners were robbed of their savings."),
    # each with what he was arrested for, and from where
    (
        "",
        (
            "Officers <arrest quantity=1 offence=theft>arrested an 18-year-old man</arrest> from Hull on suspicion of theft and"
            " <arrest quantity=1 offence=public_order>a 14-year-old boy from Selby on suspicion of affray</arrest>."
        ),
    ),
    (
        "",
        (
            "Officers <arrest quantity=1>arrested an 18-year-old man</arrest> from Hull on suspicion of theft, and"
            " <arrest quantity=1>a 14-year-old boy also from Hull was arrested</arrest> on suspicion of affray."
        ),
    ),
    (
        "",
        "Officers <arrest quantity=2>arrested two people</arrest>, a man of 27 for drink driving and a man of 30 for theft.",
    ),
    (
        "",
        "Officers <arrest quantity=2>arrested two people, a man of 27 and a woman of 30</arrest>, on suspicion of theft.",
    ),
    (
        "",
        "Officers <arrest quantity=3>arrested three men</arrest> from Hull; one aged 29 for affray; one aged 32 for theft and one for fraud.",
    ),
    ("", "Officers <arrest quantity=4>arrested two men, a woman and a boy</arrest> on suspicion of theft."),
    # ages by decades
    (
        "",
        (
            "<arrest quantity=1>A man in his 20s, from Hull, was arrested</arrest> for theft."
            " <arrest quantity=1>A man in his 20s, from Selby, was arrested</arrest> for affray."
        ),
    ),
    (
        "",
        (
            "<arrest quantity=1>A man in his 30s was arrested</arrest> for theft."
            " <arrest quantity=1>A 17-year-old boy was arrested</arrest> for affray."
        ),
    ),
    (
        "Man charged with theft",
        (
            "<arrest quantity=1>A man in his thirties was arrested</arrest> for theft.\n\n<charge quantity=1>Ned Farrow, 34, of Mill Road, was charged</charge>"
            " with theft on Friday."
        ),
    ),
    (
        "",
        (
            "<arrest quantity=1>A man in his 50s was arrested</arrest> on suspicion of theft, and <arrest quantity=1>a man in his 50s was"
            " arrested</arrest> on suspicion of fraud."
        ),
    ),
    (
        "",
        (
            "<arrest quantity=1>A 19-year-old man was arrested</arrest> for theft and <arrest quantity=1>a 19-year-old man for"
            " affray</arrest>."
        ),
    ),
    (
        "Man arrested over thefts",
        (
            "<arrest quantity=1>A man has been arrested</arrest> over thefts in Hull.\n\nA man in his 20s reported that his wallet was taken.\n\n"
            "Following enquiries, a 41-year-old man was arrested on suspicion of theft."
        ),
    ),
    # both of those told of in one sentence, and not two of whom the text tells before
    (
        "",
        (
            "<charge quantity=2>Two men were charged</charge> on Monday. Officers <arrest quantity=1>arrested a 20-year-old man</arrest> for"
            " theft and <arrest quantity=1>a 30-year-old woman for affray</arrest>. <bail quantity=2>Both have been bailed</bail>."
        ),
    ),
    # names in capitals
    (
        "Men jailed",
        (
            "Mark ORMOND, 34, of Mill Road, Hull, and Tom ARKLE, 30, of Hill Road, stole a car.\n\n<sentence quantity=1"
            " custody_months=24>Ormond was jailed</sentence> for two years. <sentence quantity=1 custody_months=36>Arkle was given three"
            " years</sentence>."
        ),
    ),
    (
        "Man jailed",
        (
            "A man has been jailed.\n\n<sentence quantity=1 custody_months=108>Khalid YOUSSEF, 23, of Mill Road, was sentenced</sentence> to"
            " nine years after <conviction quantity=1>pleading guilty</conviction>.\n\nYoussef pleaded guilty to affray and theft."
        ),
    ),
    # homes
    (
        "",
        (
            "<charge quantity=3>Ned Farrow, 45, with no fixed address, Tom Arkle, 28, who lives in Mill Road, and Ada Bell, 23, living at Hill"
            " Road, were charged</charge> with theft."
        ),
    ),
    (
        "",
        "<charge quantity=1>Ned Farrow, 45, who lives with his mother and two brothers, was charged</charge> with theft.",
    ),
    # whoever reads of it knows of the arrest
    (
        "",
        (
            "<arrest quantity=1 scope=earlier>A man in his 70s arrested</arrest> on suspicion of murder has been <released_under_investigation"
            " quantity=1>released under investigation</released_under_investigation>."
        ),
    ),
    ("", "<arrest quantity=1 scope=current>A man in his 70s was arrested</arrest> on suspicion of murder."),
    (
        "",
        (
            "<arrest quantity=3 scope=earlier>A 36-year-old man from Hull and two women, aged 20 and 41, who were initially arrested</arrest>"
            " on suspicion of murder have been <bail quantity=3>released on bail</bail>."
        ),
    ),
    (
        "",
        (
            "<arrest quantity=1 scope=earlier>A man who was arrested</arrest> over a fight <no_further_action quantity=1>will face no"
            " further police action</no_further_action>."
        ),
    ),
    ("", "<arrest quantity=1 scope=current>A man who was arrested</arrest> over a fight will appear in court."),
    (
        "",
        (
            "<arrest quantity=2 scope=earlier>Two men arrested</arrest> after an allegation a girl had been attacked have been"
            " <bail quantity=2>bailed</bail>."
        ),
    ),
    # three of the five, and not three more
    (
        "Update on death",
        (
            "<arrest quantity=5>Five people were arrested</arrest> in connection. A 38-year-old woman from Selby, a 53-year-old man from Hull and"
            " a 30-year-old man from York, who were arrested on suspicion of murder, have been <bail quantity=3>released on bail</bail>."
        ),
    ),
    # figures say that it is about several, as words do
    (
        "Further arrests over shots",
        (
            "<arrest quantity=2>2 further arrests were made</arrest> today after shots were fired.\n\nOfficers were called at noon.\n\nDetectives"
            " are still looking for a car.\n\n<charge quantity=2 scope=current>2 men have been charged</charge> with affray. They are Ned"
            " Farrow, 46, of Mill Road, and a boy who cannot be named."
        ),
    ),
    # those who died are not bailed, nor remanded
    (
        "",
        (
            "<arrest quantity=3 scope=earlier>Three people arrested</arrest> in connection with the deaths of the 39 people whose bodies were"
            " found have been <bail quantity=3>released on bail</bail>."
        ),
    ),
    (
        "",
        (
            "<charge quantity=4>Four people have been charged</charge> with the murders of the two brothers and"
            " <remand quantity=4>remanded in custody</remand>."
        ),
    ),
    ("", "The <arrest quantity=2>arrests of the two men</arrest> follow a raid."),
    # arrested on a day and charged after it: told as a step, unlike "arrested and charged"
    (
        "Man charged with robbery",
        (
            "<arrest quantity=1 scope=earlier>Ned Farrow, 19, of Hull, was arrested</arrest> by officers in the early hours of Sunday and"
            " later <charge quantity=1>charged with robbery</charge>."
        ),
    ),
    (
        "Man charged with robbery",
        (
            "<arrest quantity=1 scope=earlier>Ned Farrow, 19, of Hull, was arrested</arrest> after a week in which he was sought and later"
            " <charge quantity=1>charged with robbery</charge>."
        ),
    ),
    # a plea is one in any court
    (
        "Man jailed for assault",
        (
            "<arrest quantity=1>Ned Farrow, 35, was arrested</arrest> at the scene, and later <conviction quantity=1>admitted</conviction>"
            " the offence at court. <sentence quantity=1>He was jailed</sentence> for six months."
        ),
    ),
    (
        "Man jailed for assault",
        (
            "<arrest quantity=1>Ned Farrow, 35, was arrested</arrest> at the scene, and admitted the offence to officers."
            " <sentence quantity=1>He was jailed</sentence> for six months."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), TOLD)
def test_people_told_of_otherwise(title: str, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(
    "marked",
    [
        "A man who drove heroin and the friend who hid it have today (Friday, 3 July) been <sentence quantity=2>jailed</sentence>.",
        "Two men, 33 and 36, were <arrest quantity=2>arrested</arrest> by officers on suspicion of theft and <bail quantity=2>are on bail</bail>, while a girl of 17 was taken home.",
        "Officers have <arrest quantity=1>arrested a man</arrest>, while a girl of 17 was taken home.",
    ],
)
def test_whom_a_verb_means_however_much_stands_before_it(marked: str) -> None:
    check(marked, "Raid in Odham")
