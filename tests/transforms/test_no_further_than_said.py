"""Words of people, terms, raids and notices in which a rule takes what they say, and no more. All sentences made up."""

import pytest

from tests.transforms.marked import check
from transforms import extract
from transforms.people.group import ages_in
from transforms.records import ArticleText

SAID = [
    # where each of two was arrested, and where the other was hurt
    "Officers <arrest quantity=2>arrested a woman in Clark Street and a man in Benet Street</arrest>.",
    "Officers <arrest quantity=1>arrested a man</arrest> in Odham and a woman in Malby was injured.",
    "Officers <arrest quantity=1>arrested a man</arrest> in Odham and two women in Malby were robbed.",
    "<arrest quantity=2>The arrest of a man and woman</arrest> has led to a search.",
    # what is served in prison, on licence or in office
    "<sentence quantity=1 custody_months=60>Ned Arkle, 30, was ordered to serve</sentence> five years in prison and three on licence.",
    "Ned Arkle, 30, was ordered to serve three years on extended licence.",
    "<sentence quantity=1 custody_months=72>Ned Arkle, 30, who had held a driving licence for two years, was jailed</sentence> for six years after four years in custody battles.",
    "Ned Arkle admitted rape. <sentence quantity=1 custody_months=48>He will serve</sentence> four years.",
    "Councillor Tom Bell was elected and will serve four years.",
    # questioned and then charged, or only about to be
    "A man was taken to a police station to be interviewed before <bail quantity=1>being bailed</bail>.",
    "Two men are to be questioned before being charged.",
    # raids of police and of robbers
    "<arrest quantity=1>A man was</arrest> <warrant quantity=1>arrested following a raid in Mill Road</warrant>.",
    "<arrest quantity=1>A man was</arrest> <warrant quantity=1>arrested after a raid by armed police</warrant> in Odham.",
    "A man was found dead after a raid by masked men at his home.",
    "A balaclava was found following a raid in Odham by two men armed with knives.",
    "Detectives found the car used during the raid on a cash van.",
    "It was found following a raid in Dale Street, in which a shop was broken into.",
    # doors forced to search, and to see whether somebody is well
    "<warrant quantity=1>Officers forced entry to a property in Mill Road and found</warrant> <seizure item=cannabis_plant quantity=40>40 cannabis plants</seizure>.",
    "Officers gained entry to a flat in Mill Road and found the victim with cannabis around him.",
    "Police forced entry into the property over fears for a man and found him. There was cannabis.",
    # stopped by police, or of their own accord
    "<vehicle_stop quantity=5>Five bikes were stopped</vehicle_stop> and the riders spoken to.",
    "Forty bikes stopped at the café. Ten cyclists and six bikes stopped working after the race.",
]


@pytest.mark.parametrize("marked", SAID)
def test_takes_what_is_said(marked: str) -> None:
    check(marked)


# (headline, text, facts of the kinds that it tells of)
RELEASES = [
    (
        "Boy charged with robbery and further arrest made in Odham",
        (
            "We have charged a 16-year-old boy with robbery and last night another boy, aged 16, was arrested on suspicion of"
            " robbery.\n\nA 16-year-old boy from Odham will appear before Odham Youth Court today.\n\nLast night officers made"
            " another arrest.\n\nThe two 15-year-old boys from Odham who were arrested on suspicion of robbery have been"
            " released on police bail until March 9."
        ),
        "arrest",
        [2],
    ),
    (
        "Men bailed after robbery in Odham",
        (
            "A 15-year-old boy was arrested on Monday.\n\nAnother boy, aged 15, was arrested on Tuesday.\n\nThe two 15-year-old"
            " boys who were arrested have been released on police bail."
        ),
        "arrest",
        [],
    ),
    (
        "Vehicles recovered",
        (
            "Officers seized cars at a site in Odham.\n\nThree people present at the site were arrested.\n\nAn 18-year-old man and"
            " a 16-year-old youth were arrested on suspicion of theft - they have since been bailed.\n\nA 20-year-old man -"
            " arrested on suspicion of burglary - has been released on bail."
        ),
        "arrest",
        [3],
    ),
    (
        "Man jailed for drugs",
        (
            "Ned Arkle, 30, was jailed for drugs.\n\nFollowing a search of the property officers located cannabis.\n\nHe was"
            " arrested.\n\nFollowing further searches of the property officers found a locked room."
        ),
        "warrant",
        [1],
    ),
    (
        "Man jailed for drugs",
        (
            "Ned Arkle, 30, was jailed for drugs.\n\nFollowing a search of the property officers located cannabis.\n\nHe was"
            " arrested.\n\nFollowing further searches at a flat in Malby officers found a locked room."
        ),
        "warrant",
        [1, 1],
    ),
    (
        "Stay home",
        (
            "Stay at home this weekend.\n\nIt is dangerous to go out.\n\nThe council issued 28 parking tickets last"
            " weekend.\n\nPolice have issued four fixed penalty notices."
        ),
        "fixed_penalty",
        [4, 28],
    ),
    (
        "Notices issued",
        (
            "Stay at home this weekend.\n\nIt is dangerous to go out.\n\nOfficers issued 28 fixed penalty notices last"
            " weekend.\n\nFour fixed penalty notices were issued at a house in Odham."
        ),
        "fixed_penalty",
        [28],
    ),
]


@pytest.mark.parametrize(("title", "text", "kind", "numbers"), RELEASES)
def test_counts_once(title: str, text: str, kind: str, numbers: list[int]) -> None:
    facts = [fact for fact in extract(ArticleText("a", text, title)).facts if fact.kind == kind and not fact.part]
    assert sorted(fact.quantity or 0 for fact in facts if (fact.quantity or 0) > 1 or kind == "warrant") == numbers


@pytest.mark.parametrize(
    ("told", "months"),
    [
        ("Bell will serve five years in custody and three years on licence.", [60, 96]),
        ("For both it is five years in custody and three years on licence.", [60, 60]),
    ],
)
def test_of_whose_term_the_licence_is(told: str, months: list[float]) -> None:
    text = f"Ned Arkle, 30, was jailed for eight years. Tom Bell, 20, was jailed for eight years. {told}"
    facts = [fact for fact in extract(ArticleText("a", text, "Two jailed")).facts if fact.kind == "sentence"]
    assert sorted(fact.custody_months or 0 for fact in facts) == months


@pytest.mark.parametrize("words", ["two people aged 20 to 30", "two men aged between 20 and 30", "two men aged 20-30"])
def test_a_range_of_ages_is_nobodys_own(words: str) -> None:
    assert ages_in(words, 0, len(words), 2) == ()
