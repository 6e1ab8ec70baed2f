"""What a quote tells again, and a total with the people told around it. All made up."""

import pytest

from tests.transforms.marked import check

SAID = [
    # the one person of the news, as somebody puts it
    (
        "Man jailed after burglaries",
        (
            "A 31-year-old man has been jailed after burglaries in Odham.\n\nNed Farrow was <sentence quantity=1 custody_months=24>jailed for"
            ' two years</sentence> on Friday.\n\nSergeant Ada Bell said: "It was a long inquiry.\n\n"Thanks to the officers, an armed robber is'
            ' behind bars facing what he did."'
        ),
    ),
    (
        "Further arrest after Odham stabbing",
        (
            "Detectives have made a further arrest.\n\n<arrest quantity=1>A 35-year-old man was arrested</arrest> on suspicion of murder."
            '\n\nDetective Ada Bell said: "Although we have made another arrest, our inquiries go on."'
        ),
    ),
    (
        "Man arrested in Odham",
        (
            "<arrest quantity=1>A 40-year-old man has been arrested</arrest> on suspicion of robbery.\n\n"
            "Inspector Ada Bell said: “Officers acted fast. They arrested a man within the hour.”"
        ),
    ),
    (
        None,
        (
            "<arrest quantity=1>A man of 40 was arrested</arrest> on suspicion of theft.\n\n"
            "'Officers acted fast. We arrested one person and will arrest more,' said Inspector Ada Bell."
        ),
    ),
    # who is told of there by age is somebody else
    (
        None,
        (
            "<arrest quantity=1>A 40-year-old man was arrested</arrest> on Monday.\n\n"
            'Sergeant Ada Bell said: "Since then <arrest quantity=1>a 22-year-old woman has been arrested</arrest> as well."'
        ),
    ),
    # what only a quote tells
    (
        "Appeal after robbery",
        'Sergeant Ada Bell said: "<arrest quantity=1>We have arrested one person</arrest> and ask for witnesses."',
    ),
    # some of all, told again
    (
        "Seven arrested in Odham",
        (
            "<arrest quantity=7>Seven people have been arrested</arrest> in Odham.\n\nFour men and a woman of 23 were arrested today. Two men"
            ' were arrested on Friday.\n\nInspector Ada Bell said: "Two people were arrested on Friday and five further people were arrested today."'
        ),
    ),
]
ONCE = [
    # those whom the lead tells of by age, and the text by name
    (
        None,
        (
            "We’ve <charge quantity=2>charged a 22-year-old woman and a 14-year-old boy</charge> with supplying drugs.\n\nMaya Farrow, of Mill"
            " Road, Hull, and the teenager, also of Hull, have been charged with possession."
        ),
    ),
    # "a further nine" of the headline, the lead and the text
    (
        "Nine further people charged",
        (
            "Summer campaign – <charge quantity=9>nine further people charged</charge>\n\nA further nine people have been charged with drink"
            " driving."
        ),
    ),
    (
        "More arrests in Odham",
        (
            "Detectives have <arrest quantity=2>arrested two more people</arrest> after a collision.\n\n<arrest quantity=1>A 29-year-old man was arrested</arrest>"
            " on Monday.\n\nTwo more people have been arrested – a 30-year-old man and a 25-year-old woman."
        ),
    ),
    # told of as a number, and then who they are
    (
        "Odham shooting",
        (
            "Officers are at work in Odham.\n\nOver the weekend <arrest quantity=6>six people were arrested</arrest>.\n\nOn Tuesday a further two"
            " arrests were made. <arrest quantity=2>Two men, 21 and 20, were arrested</arrest> on suspicion of murder."
        ),
    ),
    # two of one sentence are two
    (
        None,
        (
            "Two people have been jailed after they tried to blackmail a man.\n\nThe victim, a man in his 30s, met one of his blackmailers, a"
            " 20-year-old woman who cannot be named for legal reasons, at a party.\n\nThe woman invited the victim and one of the woman's friends,"
            " 29-year-old Ned Farrow, burst in.\n\nThey appeared at Odham Crown Court on Friday. The woman was <sentence custody_months=47>jailed"
            " for three years and 11 months</sentence>, while Farrow, of New Street, Hull, was <sentence custody_months=31>jailed for two years and"
            " seven months</sentence>."
        ),
    ),
    # one of many, and who it is
    (
        "Eight jailed in Odham",
        (
            "Eight men have been <sentence quantity=8>sentenced</sentence> to a total of 73 years.\n\nA ninth defendant, a 17-year-old boy who"
            " cannot be named, was <sentence quantity=1>given a youth rehabilitation order</sentence>."
        ),
    ),
    # no names of people: cars, and an age that begins a sentence
    (
        None,
        (
            "A dealer has been sentenced to prison.\n\nOfficers noticed a Volkswagen Golf. The driver, Ned Farrow, was seen to hesitate.\n\nAged 29, of"
            " Mill Road, Hull, Farrow was later <charge>charged</charge> with possessing cocaine.\n\nOn Wednesday he was <sentence custody_months=32>sentenced to two years"
            " and eight months</sentence> in prison."
        ),
    ),
]
TOTALS = [
    # more than the total's number, where some are told twice
    (
        "Busy weekend in Odham",
        (
            "<arrest quantity=14>A total of fourteen people have been arrested</arrest> in Odham.\n- Eleven people were arrested in Mill Road."
            "\n- Two men were arrested in Hill Road.\n- A man of 60 was arrested in Ward Street.\n- A man of 31 was arrested for theft."
        ),
    ),
    # told one by one, though one of them is not told
    (
        "Disorder in Odham",
        (
            "Officers came to a fight in Odham.\n\nThey spoke to the shopkeeper.\n\nSomebody had broken a window. At the scene <arrest quantity=3>three people were arrested</arrest>"
            " over the fight.\n\nA 17-year-old girl from Odham has been arrested on suspicion of affray.\n\nA 16-year-old girl was arrested on"
            " suspicion of assault."
        ),
    ),
    # cases of their own
    (
        "Busy week in Odham",
        (
            "Officers had a busy week in Odham.\n\nThey went from door to door.\n\nOn Monday <arrest quantity=2>two men, aged 27 and 31, were"
            " arrested</arrest> in Mill Road.\n\nOn Friday <arrest quantity=1>a 66-year-old man was arrested</arrest> in Ward Street."
        ),
    ),
    (
        "Busy week in Odham",
        (
            "Officers had a busy week in Odham.\n\nOn Monday <arrest quantity=1>a 19-year-old man was arrested</arrest>.\n\nLater"
            " <arrest quantity=1>a 14-year-old boy was arrested</arrest> in the park.\n\nOn Friday <arrest quantity=2>two men were"
            " arrested</arrest> in a car."
        ),
    ),
    # a total of those told before it
    (
        "Busy week in Odham",
        (
            "Officers had a busy week in Odham.\n\nOn Monday a 19-year-old man was arrested.\n\nLater a 14-year-old boy was arrested in the park."
            "\n\nThe week saw <arrest quantity=2>two arrests</arrest>."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), SAID)
def test_what_a_quote_tells_again(title: str | None, marked: str) -> None:
    """The one person whom a quote means has been told of; whoever it introduces has not."""
    check(marked, title)


@pytest.mark.parametrize(("title", "marked"), TOTALS)
def test_totals_and_the_people_around_them(title: str, marked: str) -> None:
    """Those told of around a total are its parts, unless it tells who else it counts."""
    check(marked, title)


@pytest.mark.parametrize(("title", "marked"), ONCE)
def test_the_same_people_told_otherwise(title: str | None, marked: str) -> None:
    """Whoever is told of by age and by name, by number and one by one, or twice as "two more", is counted once."""
    check(marked, title)
