"""Orders against different people, arrests of other ages, addresses line by line: what is told apart, and what is the same."""

import pytest

from tests.transforms.marked import check

# (headline, marked text)
ORDERS = [
    (
        "Two jailed",
        (
            "<sentence quantity=1>Ned Arkle, 34, of Odham, was jailed</sentence> for four years and given <order quantity=1>a sexual harm"
            " prevention order</order>.\n\n<sentence quantity=1>Tom Bell, 45, of Malby, was jailed</sentence> for three years and was also given"
            " <order quantity=1>a sexual harm prevention order</order>."
        ),
    ),
    (
        "Fans banned",
        (
            "Ned Arkle (32) received <order quantity=1>a football banning order</order> for three years.\n\nTom Bell (27) received "
            "<order quantity=1>a football banning order</order> for five."
        ),
    ),
    (
        "Homes closed",
        (
            "<order quantity=1>A closure order</order> was granted on a flat in King Street on Monday.\n\nOn Thursday <order quantity=1>a closure"
            " order</order> was granted on a house in Queen Street."
        ),
    ),
    # told again: of a surname, by an officer, at a court
    (
        "Man jailed",
        (
            "<sentence quantity=1>Ned Arkle, 34, of Odham, was jailed</sentence> for four years and given <order quantity=1>a restraining"
            " order</order>.\n\nArkle was also given a restraining order for ten years."
        ),
    ),
    (
        "Home closed",
        (
            "<order quantity=1>A closure order</order> was granted on a flat in King Street on Monday.\n\nThe closure order was granted by"
            " Malby Magistrates' Court after complaints from Queen Street."
        ),
    ),
    (
        "Closure extended",
        (
            "Magistrates granted <order quantity=1>a closure order</order> on a flat in Monument Court today (Thursday April 11).\n\nThe"
            " closure order was granted on Tuesday January 15, 2022."
        ),
    ),
]

AGES = [
    (
        "Arrests made",
        (
            "<arrest quantity=2>Two 18-year-old men were arrested</arrest> on suspicion of affray.\n\n<arrest quantity=1>A 21-year-old man was"
            " arrested</arrest> on suspicion of theft."
        ),
    ),
    (
        "Arrests made",
        (
            "<arrest quantity=2>Two men aged 18 were arrested</arrest> on suspicion of affray.\n\n<arrest quantity=1>A 34-year-old man was"
            " arrested</arrest> on suspicion of theft."
        ),
    ),
    # those two are of other ages, or he is one of them
    (
        "Arrests made",
        (
            "<arrest quantity=3>Two 18-year-old men and a 20-year-old man were arrested</arrest> on suspicion of affray.\n\nThe 20-year-old man"
            " was arrested in Odham."
        ),
    ),
    (
        "Two arrested",
        (
            "<arrest quantity=2>Two 18-year-old men were arrested</arrest> on suspicion of affray.\n\nAn 18-year-old man was arrested in Odham"
            " and the other in Malby."
        ),
    ),
]

LISTS = [
    (
        "Raids",
        (
            "<warrant quantity=4>Warrants were executed</warrant> at:\n- Abbey Drive, Malby\n- A commercial property in Odham, DA17\n"
            "- Dowell Street, SE10\n- Mill Road, Stowby"
        ),
    ),
    (
        "Raids",
        "<warrant quantity=2>Warrants were executed</warrant> at the following addresses:\nChild Street, Malby\nGreen Farm, Odham",
    ),
    # no list, or not of addresses alone
    ("Raids", "<warrant quantity=none>Warrants were executed</warrant> in Malby.\n- Mill Road\n- Drugs in the news"),
    (
        "Raids",
        "<warrant quantity=none>Warrants were executed</warrant> at:\n- Mill Road, Malby\n- Two other places, of which more later",
    ),
]

OUTCOMES = [
    (
        "Knife arrest",
        (
            "<arrest quantity=1>A 27-year-old man was arrested</arrest> on suspicion of affray. <released_under_investigation quantity=1>He has"
            " been released from custody without charge, but remains under investigation</released_under_investigation>."
        ),
    ),
    (
        "Knife arrest",
        (
            "<arrest quantity=1>A 27-year-old man was arrested</arrest> on suspicion of affray. <no_further_action quantity=1>He has been"
            " released without charge</no_further_action> and police are looking for others."
        ),
    ),
    ("Raids", "<charge quantity=none>A number of other people arrested this week have been charged</charge>."),
    ("Parking", "Several people have been charged £5 by the firm."),
    (
        "Dealer told to repay",
        (
            "<conviction quantity=1>Ned Brown, 33, pleaded guilty</conviction> to theft. <sentence quantity=1>A judge handed Brown a two-year"
            " sentence</sentence>, suspended for two years."
        ),
    ),
    (
        "Dealer guilty",
        (
            "<conviction quantity=1>Ned Brown, 33, pleaded guilty</conviction> to theft. Officers gave Brown a lift home after his sentence was"
            " put off."
        ),
    ),
]

COUNTED = [
    (
        "Week of action",
        "During the operation <seizure item=motorcycle quantity=24>24 off-road bikes</seizure> were seized.",
    ),
    ("Week of action", "In the operation <seizure item=vehicle quantity=8>eight cars</seizure> were seized."),
    ("Week of action", "Under Operation 24 knives were seized."),
    ("Week of action", "<visit quantity=64>64 vulnerable people visited</visit> during the week."),
    ("Week of action", "Officers worked with the council to <visit quantity=12>visit 12 addresses</visit>."),
    ("Tea", "Twenty vulnerable people visited the police station for tea."),
    ("Tea", "The police worked with a school to visit the museum."),
    ("Parties", "Police issued <fixed_penalty quantity=47>47 Covid notices</fixed_penalty> over two nights."),
    ("Parties", "Police handed out 400 Covid leaflets and put up Covid notices."),
    (
        "Police statement regarding large gathering in Malby",
        (
            'The commander said: "Today officers responded to a large gathering in Malby.\n\n"I condemn it.\n\n"Before it they spoke to the'
            ' organiser. He did not listen.\n\n"Under the Policing Act 2014 officers authorised <order quantity=1>a dispersal order</order>. They'
            ' also <fixed_penalty quantity=24>issued 24 fixed penalty notices</fixed_penalty>."'
        ),
    ),
]

GOODS = [
    (
        "Raid",
        (
            "Officers seized a number of weapons. These included <seizure item=machete quantity=2>two machetes</seizure> and"
            " <seizure item=sword quantity=1>a sword</seizure>."
        ),
    ),
    (
        "Raid",
        (
            "Officers seized a number of items from the house. They included <seizure item=phone quantity=2>two phones</seizure> and"
            " <seizure item=knife quantity=1>a knife</seizure>."
        ),
    ),
    (
        "Raid",
        "<seizure item=vehicle quantity=12>Officers seized 12 vehicles</seizure>. These included two Audis and a van.",
    ),
    ("Theft", "A number of items were stolen from the house. They included two phones and a watch."),
    (
        "Raid",
        "Officers seized <seizure item=cannabis quantity=none>cannabis</seizure>. They included a van driver in the search.",
    ),
    (
        "Raid",
        "A quantity of what’s believed to be <seizure item=cannabis quantity=none>cannabis</seizure> was found in a bedroom.",
    ),
    ("Attack", "He was hit with what's believed to be a bat."),
    (
        "Vehicles seized",
        "Police urge motorists to check their vehicles after <seizure item=vehicle quantity=5>five were seized</seizure> on Friday.",
    ),
]


@pytest.mark.parametrize(("title", "marked"), [*GOODS, *ORDERS, *AGES, *LISTS, *OUTCOMES, *COUNTED])
def test_told_apart(title: str, marked: str) -> None:
    check(marked, title)
