"""A term that each of several was given, and whom "they" are where nobody counted them."""

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ned Farrow, 24, and Tom Arkle, 31, were each jailed for five years.", [1, 1]),
        ("Both men were jailed for five years.", [1, 1]),
        ("Two men were given five years in prison each.", [1, 1]),
        ("Three men have been jailed for five years apiece.", [1, 1, 1]),
        ("The pair were both given five years in prison.", [1, 1]),
        ("Two men were jailed for five years for each offence.", [2]),
        ("Two men were jailed for a total of five years. Both are from Hull.", [2]),
        ("Ned Farrow, 24, and Tom Arkle, 31, both of Mill Road, Odham, were jailed for five years.", [2]),
    ],
)
def test_a_term_of_each_is_a_fact_for_each(text: str, people: list[float]) -> None:
    facts = [fact for fact in extract(ArticleText("t", text)).facts if fact.kind == "sentence"]
    assert [fact.quantity for fact in facts] == people
    assert all(fact.custody_months == 60 for fact in facts)


def test_what_each_did_otherwise_makes_no_two_of_a_sentence() -> None:
    check("<sentence quantity=2 custody_months=none>Two men were each given a suspended sentence</sentence>.")


def test_each_of_a_total_is_a_part() -> None:
    text = (
        "Three men have been jailed for a total of 10 years. Ned Farrow, 24, was jailed for four years. Tom Arkle, 31, "
        "and Ivo Bell, 20, were each jailed for three years."
    )
    facts = [fact for fact in extract(ArticleText("t", text)).facts if fact.kind == "sentence"]
    assert [(fact.quantity, fact.custody_months, fact.part) for fact in facts] == [
        (3, 120, False),
        (1, 48, True),
        (1, 36, True),
        (1, 36, True),
    ]


_TOLD_ONE_BY_ONE = (
    "<arrest>A 26-year-old man was arrested</arrest> for theft. <arrest>A 17-year-old boy was arrested</arrest> for "
    "burglary. <arrest>A 41-year-old woman was arrested</arrest> for robbery."
)


@pytest.mark.parametrize("they", ["All those arrested have", "They have all", "They have since"])
def test_all_arrested_are_those_told_one_by_one(they: str) -> None:
    check(
        f"{_TOLD_ONE_BY_ONE} <released_under_investigation quantity=3>{they} been released under investigation"
        "</released_under_investigation>."
    )


def test_all_arrested_are_the_headline_s() -> None:
    marked = (
        "Four people have been arrested.\n\nA 17-year-old boy was arrested for theft.\n\nA 41-year-old woman was arrested "
        "for robbery.\n\nA 25-year-old man was arrested for robbery.\n\nA 42-year-old man was arrested for robbery.\n\n"
        "<bail quantity=4>All those arrested have been released on bail</bail>."
    )
    check(
        marked.replace("Four people have been arrested", "<arrest quantity=4>Four people have been arrested</arrest>"),
        "Four arrested",
    )


def test_they_may_be_one() -> None:
    check(
        "<arrest>A 25-year-old man was arrested</arrest> this morning. <released_under_investigation quantity=1>They have now "
        "been released under investigation</released_under_investigation>."
    )


@pytest.mark.parametrize(
    "others",
    [
        "two further men were later arrested",
        "later on two further men were arrested",
        "two more people were then arrested",
    ],
)
def test_further_people_are_no_whole_of_whom_their_sentence_tells_before(others: str) -> None:
    check(f"<arrest quantity=1>A man was arrested</arrest> for assault, but <arrest quantity=2>{others}</arrest>.")


@pytest.mark.parametrize(
    "rest",
    [
        "three are on bail and <released_under_investigation quantity=2>two remain under investigation",
        "three were bailed and <released_under_investigation quantity=2>two remain under investigation",
    ],
)
def test_others_remain_under_investigation(rest: str) -> None:
    bail, _, others = rest.partition(" and ")
    check(f"Of those held, <bail quantity=3>{bail}</bail> and {others}</released_under_investigation>.")


def test_who_is_on_bail_is_not_released_under_investigation() -> None:
    check("<bail quantity=1>A 30-year-old man is on bail</bail> and remains under investigation.")


@pytest.mark.parametrize("mark", ["", "- ", "• "])
def test_a_list_counts_those_below_it_without_marks_too(mark: str) -> None:
    lines = f"\n\n{mark}".join(["", "Ned Farrow, 24, of Mill Lane, Odham", "Tom Arkle, 31 years of Dove Street, Odham"])
    check(f"<charge quantity=2>The following people have been charged</charge> with theft:{lines}")


def test_a_list_of_other_things_counts_nobody() -> None:
    check("The following offences were charged:\n\nTheft of a car\n\nBurglary in Odham")


def test_a_jury_finds_somebody_with_an_age_guilty() -> None:
    check("<conviction quantity=1>A jury found Ned Farrow, 41, guilty</conviction> of theft.")
    check("A jury found Ned Farrow, 41, not guilty of theft.")


def test_number_of_arrests_is_a_label() -> None:
    check("<arrest quantity=12>Number of arrests: 12</arrest>")


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("A man was arrested for theft along with a 28-year-old woman.", 2),
        ("Two men were arrested on suspicion of theft, along with a 49-year-old woman and a 15-year-old boy.", 4),
        ("A man was arrested on suspicion of assault along with theft.", 1),
    ],
)
def test_who_else_was_arrested(words: str, people: float) -> None:
    facts = [fact for fact in extract(ArticleText("t", words)).facts if fact.kind == "arrest"]
    assert [fact.quantity for fact in facts] == [people]


def test_custody_after_a_court_is_no_arrest() -> None:
    check("<charge>A man was charged</charge> with theft and is in custody following a court hearing.")


@pytest.mark.parametrize(
    "marked",
    [
        (
            "Officers <arrest quantity=2>arrested two people</arrest> for drink driving, <arrest quantity=3>three for drug driving"
            "</arrest> and <arrest quantity=1>one for driving while disqualified</arrest>."
        ),
        (
            "Officers <summons quantity=5>reported five drivers</summons> for speeding and <summons quantity=2>two for having no"
            " insurance</summons>."
        ),
        # those of the first
        "Officers <arrest quantity=6>arrested six people</arrest>, four for theft and two for fraud.",
        "Officers <arrest quantity=9>arrested nine people</arrest> for various offences, four for theft and two for fraud.",
        # of another verb
        "Officers <arrest quantity=2>arrested two men</arrest> for burglary and stopped three for speeding.",
    ],
)
def test_a_verb_told_once_for_people_behind_it(marked: str) -> None:
    check(marked)


_ALL_OF_44 = "Three men are behind bars for a combined total of 44 years. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ned Farrow, 24, and Tom Arkle, 31, were each jailed for a total of 16 years. Ivo Bell, 29, got 12 years.",
            [(3, 528, False), (1, 192, True), (1, 192, True), (1, 144, True)],
        ),
        (
            "Ned Farrow, Tom Arkle and Ivo Bell were sentenced to 14 years and eight months in prison each.",
            [(3, 528, False), (1, 176, True), (1, 176, True), (1, 176, True)],
        ),
        ("They were jailed for a total of 44 years after each admitted robbery.", [(3, 528, False)]),
    ],
)
def test_each_s_term_stands_beside_the_total(text: str, people: list[tuple[float, float, bool]]) -> None:
    facts = [fact for fact in extract(ArticleText("t", _ALL_OF_44 + text)).facts if fact.kind == "sentence"]
    assert [(fact.quantity, fact.custody_months, fact.part) for fact in facts] == people


def test_a_member_of_two_pairs_is_one_person() -> None:
    """ "Arkle and Bell" are not the pair "Arkle and Crowe", and "he" is the third."""
    text = (
        "Three men have been jailed after a burglary. Miles Crowe, 29, of Odham, and Tim Bell, 31, of Selby, were "
        "arrested at a house. Bell and Joe Arkle, 19, of York, admitted burglary and were both sentenced to nine years in "
        "prison. Crowe denied the offence and was found guilty. He was sentenced to 12 years in prison."
    )
    facts = [fact for fact in extract(ArticleText("t", text)).facts if fact.kind == "sentence"]
    assert [(fact.quantity, fact.custody_months, fact.part) for fact in facts] == [
        (1, 108, False),
        (1, 108, False),
        (1, 144, False),
    ]


def test_each_ones_rounded_term_gives_way_to_the_pairs_own() -> None:
    text = (
        "Ned Arkle and Tom Bell have both been jailed for over two years.\n\nArkle, 31, of Hull, and Bell, 29, of York, admitted burglary."
        " The pair were sentenced to two years and two months in prison."
    )
    facts = [fact for fact in extract(ArticleText("a", text, "Burglars jailed")).facts if fact.kind == "sentence"]
    assert [fact.custody_months for fact in facts] == [26, 26]


def test_the_lead_may_tell_the_age_at_the_time_of_the_deed() -> None:
    case = "Ned Arkle, 31, of Mill Lane, Hull, was sentenced to four years."
    for text, sentences in (
        (f"A 28-year-old man has been put behind bars.\n\n{case}", 1),
        (
            f"{case}\n\nPolice thanked the jury.\n\nThey heard it all.\n\nA 16-year-old boy was given two years' detention.",
            2,
        ),
    ):
        facts = extract(ArticleText("a", text, "Man jailed")).facts
        assert sum(fact.kind == "sentence" and not fact.part for fact in facts) == sentences


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two people were arrested for drink-driving and one person was arrested for assault.",
            [(2, False), (1, False)],
        ),
        ("Seven have been arrested on suspicion of theft, with 12 arrested for assault.", [(7, False), (12, False)]),
        ("Three men were charged with burglary and one man was charged with handling.", [(3, False), (1, False)]),
        ("Five were arrested for theft, including two men who were arrested for assault.", [(5, False), (2, True)]),
        ("Ten people were arrested for theft, of whom two men were arrested in Odham.", [(10, False), (2, True)]),
        ("Three men were charged with burglary and one man was also charged with assault.", [(3, False), (1, True)]),
        ("Three men were charged with burglary and one of them was charged with theft.", [(3, False), (1, True)]),
        ("Two men were arrested on Monday and one man was arrested on Tuesday.", [(2, False), (1, False)]),
        ("A man was arrested in Odham and two men were arrested in Hull.", [(1, False), (2, False)]),
        ("A woman was arrested at the scene and two men were arrested nearby.", [(1, False), (2, False)]),
        ("Ten people were arrested on Monday, including two men who were arrested in Hull.", [(10, False), (2, True)]),
        ("Ten people were arrested in Odham and one of them was arrested in a car.", [(10, False), (1, True)]),
        (
            "Officers arrested a man for theft, a woman for assault and two boys for fraud.",
            [(1, False)] * 2 + [(2, False)],
        ),
        (
            "Officers arrested two men for theft, a woman for assault and a boy for fraud.",
            [(2, False)] + [(1, False)] * 2,
        ),
        ("Nine men were arrested for theft, eight for shoplifting and one for burglary.", [(9, False)]),
        ("Two men were arrested for theft, as well as a woman for fraud.", [(2, False), (1, False)]),
        ("A man was charged with theft and a woman with fraud.", [(1, False), (1, False)]),
        ("Officers charged a man with theft, and two women with fraud.", [(1, False), (2, False)]),
        ("A man was charged with robbing a woman with a knife and a man with a hammer.", [(1, False)]),
        ("A man was charged with assaulting an officer and a woman with a bottle.", [(1, False)]),
        ("A man, along with two women aged 20 and 21, was arrested.", [(3, False)]),
        ("A man, together with a woman, was charged with fraud.", [(2, False)]),
        ("A man, along with two officers, was hurt and has been charged.", [(1, False)]),
    ],
)
def test_others_for_something_else_are_told_beside_and_no_part(text: str, told: list[tuple[int, bool]]) -> None:
    assert [(fact.quantity, fact.part) for fact in extract(ArticleText("a", text)).facts] == told
