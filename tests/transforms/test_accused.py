"""Of what each of those told of is accused. All made up."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize(
    ("title", "marked"),
    [
        # what somebody is held for is before what it happened after
        (
            "Arrests after stabbing in Ockley",
            (
                "<arrest quantity=2 offence=murder>Two men have been arrested</arrest> following a stabbing in Ockley. A man of 31"
                " was hurt. The two men were arrested on suspicion of attempted murder."
            ),
        ),
        (
            "Arrests after burglary in Ockley",
            (
                "<arrest quantity=2 offence=burglary>Two men have been arrested</arrest> following a burglary in Ockley. They were"
                " arrested on Friday."
            ),
        ),
        # those found guilty together, and then sentenced one by one
        (
            "Three jailed over murder of Tom Ashby",
            (
                "Ned Farrow, 31, and Joe Larch, 35, <conviction quantity=2 offence=other>pleaded guilty</conviction> to perverting"
                " the course of justice. <sentence quantity=1 offence=other custody_months=24>Farrow was jailed</sentence> for two"
                " years. <sentence quantity=1 offence=other custody_months=12>Larch was jailed</sentence> for a year."
            ),
        ),
        # a further offence of one of them is not what all were jailed for
        (
            "Mother and daughter jailed for thefts",
            (
                "Ann Farrow, 54, and her daughter Joan Larch, 26, <conviction quantity=2 offence=theft>pleaded guilty</conviction>."
                " <sentence quantity=1 offence=theft custody_months=24>Farrow was jailed</sentence> for two years. Farrow also"
                " admitted possessing cannabis."
            ),
        ),
        # the headline's crime, where what the court lists first is within it
        (
            "Burglar jailed",
            (
                "Ned Farrow, 29, was <sentence quantity=1 offence=burglary custody_months=30>jailed</sentence> for 30 months after"
                " <conviction quantity=1 offence=burglary>pleading guilty</conviction> to assault, criminal damage and burglary."
            ),
        ),
        (
            "Burglar jailed",
            (
                "Ned Farrow, 29, was <sentence quantity=1 offence=drug_supply custody_months=30>jailed</sentence> for 30 months after"
                " <conviction quantity=1 offence=drug_supply>pleading guilty</conviction> to supplying cocaine and burglary."
            ),
        ),
        # a deed that is admitted, and what it is before the court
        (
            "Man given community order",
            (
                "<sentence quantity=1 offence=burglary>Ned Farrow, 55, has been given</sentence> a community order after he"
                " <conviction quantity=1 offence=burglary>admitted</conviction> stealing from a shop. Farrow pleaded guilty to burglary."
            ),
        ),
        (
            "Man given community order",
            (
                "<sentence quantity=1 offence=theft>Ned Farrow, 55, has been given</sentence> a community order after he"
                " <conviction quantity=1 offence=theft>admitted</conviction> stealing from a shop at Odham Magistrates' Court."
            ),
        ),
        (
            "Christmas burglar jailed",
            (
                "<sentence quantity=1 offence=burglary custody_months=30>Ned Farrow, 55, was jailed</sentence> for 30 months after stealing a radio"
                " from a home."
            ),
        ),
        # who they are says it, in a round-up that begins with others
        (
            "Drug dealers jailed in May",
            (
                "<sentence quantity=1 offence=drug_supply custody_months=24>A drug dealer of 25 was jailed</sentence> for two years.\n\n"
                "<sentence quantity=1 offence=robbery custody_months=84>An armed robber of 31 was jailed</sentence> for seven years.\n\n"
                "<sentence quantity=1 offence=sexual custody_months=72>A 40-year-old man who raped a stranger has been jailed</sentence> for six"
                " years."
            ),
        ),
        # the same as those before
        (
            "Digger gang jailed",
            (
                "Ned Farrow, 29, <conviction quantity=1 offence=vehicle_theft>pleaded guilty</conviction> to conspiracy to steal motor"
                " vehicles. Joe Larch, 31, also <conviction quantity=1 offence=vehicle_theft>pleaded guilty</conviction> to the same"
                " offences."
            ),
        ),
        # of no class
        (
            "Man fined",
            (
                "Ned Farrow, 40, <conviction quantity=1 offence=other>pleaded guilty</conviction> to operating a raft on a lake"
                " without a permit."
            ),
        ),
        (
            "Man in court",
            "Ned Farrow, 40, <conviction quantity=1 offence=none>pleaded guilty</conviction> to all of the charges.",
        ),
        # where somebody was taken is no accusation
        (
            "Man who harassed neighbour sentenced",
            (
                "<arrest quantity=1 offence=stalking_harassment>Ned Farrow, 40, was arrested</arrest> and taken to Ockley police station where he"
                " spat at a sergeant. He was <sentence quantity=1 offence=stalking_harassment custody_months=6>jailed</sentence> for six months."
            ),
        ),
    ],
)
def test_of_what_each_is_accused(title: str, marked: str) -> None:
    check(marked, title)
