"""Terms of another time, people of another day, the dead and "both": who is the same as whom. All releases made up."""

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract


def _of(kind: str, text: str, title: str) -> list[tuple[float | None, str, bool, float | None]]:
    facts = extract(ArticleText("t", text, title)).facts
    return [(fact.quantity, fact.scope, fact.part, fact.custody_months) for fact in facts if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("In June 2019 he was sentenced to two years for theft.\n\nOn Monday he was jailed for three years.", 24),
        ("Arkle was jailed for two years in June 2019 for theft.\n\nOn Monday he was jailed for three years.", 24),
        ("The last, in June last year, resulted in Arkle being jailed for eight months.\n\nOn Monday he was jailed for three years.", 8),
        ("He was charged in 2015 with affray and was then sentenced to 27 months.\n\nOn Monday he was jailed for three years.", 27),
        ("Arkle is already serving a 26-month sentence for supply.\n\nOn Monday he was jailed for three years.", 26),
        ("Arkle was caught in 2010 when he was convicted of theft and sentenced to 15 months.\n\nHe was jailed for three years today.", 15),
    ],
)  # fmt: skip
def test_a_term_of_before_is_no_other_word_for_that_of_now(text: str, then: int) -> None:
    found = _of("sentence", f"Ned Arkle, 30, of Odham, hit a man in a bar.\n\n{text}", "Man jailed")
    assert (1, "current", False, 36) in found
    assert [(scope, months) for _, scope, _, months in found if months != 36] == [("background", then)]


@pytest.mark.parametrize(
    "text",
    [
        "Ned Arkle, 30, was sentenced at Odham Crown Court in March 2021 to 38 months.",  # the lead rounds
        "Ned Arkle, 30, was given 28 months for supply and 12 months for breaching a sentence imposed last year.",
        "Ned Arkle, 30, hit a man in April last year and was sentenced to three years.",
        "Ned Arkle, 30, was charged in 2019 with supply and was sentenced on Monday to three years.",
    ],
)
def test_the_same_term_told_again_is_one(text: str) -> None:
    found = _of("sentence", f"A man has been jailed for more than three years.\n\n{text}", "Man jailed")
    assert [scope for _, scope, _, _ in found] == ["current"]


def test_a_second_man_is_not_he_who_was_sentenced_before() -> None:
    text = (
        "A second man has been jailed after cannabis was found.\n\nJan Bell, 25, of Odham, was at home. With him was Tom"
        " Crowe, who was sentenced earlier this month and handed 18 months in jail.\n\nBell was found in the loft. He was"
        " sentenced at Odham Crown Court yesterday, where he was handed 18 months."
    )
    assert _of("sentence", text, "Second man jailed") == [(1, "earlier", False, 18), (1, "current", False, 18)]


def test_a_third_woman_is_not_one_of_two_told_together() -> None:
    text = (
        "A third woman has been sentenced after a party.\n\nTwo women - Ada Bell and Ann Crowe - were jailed for 12 months"
        " and six months respectively in June.\n\nNora Arkle, 21, of Odham, pushed an officer. She was handed nine months"
        " on Tuesday."
    )
    assert (1, "current", False, 9) in _of("sentence", text, "Third woman sentenced")


def test_a_youth_is_none_of_those_jailed_before() -> None:
    text = (
        "A youth has been jailed for six years after a fight.\n\nThe boy cannot be named.\n\nFour men have previously been"
        " jailed. They were sentenced as follows:\n\n- Ned Arkle, 36, of Mill Road, Odham, will serve 32 years.\n- Tom Bell,"
        " 38, of Mill Road, Odham, was jailed for 28 years."
    )
    assert (1, "current", False, 72) in _of("sentence", text, "Boy jailed")


# "On Friday", "During Saturday night" with which a sentence begins
DAYS = [
    (
        "On Friday <arrest quantity=2>two men were arrested</arrest> for theft in Odham.\n\nOn Saturday <arrest quantity=2>two men"
        " were arrested</arrest> for affray in Malby.\n\nDuring Sunday night officers <arrest quantity=2>arrested two people</arrest>."
    ),
    (
        "On Friday <arrest quantity=1>a man was arrested</arrest> for theft.\n\nLater on Saturday <arrest quantity=1>a man was"
        " arrested</arrest> for affray."
    ),
    (
        "On Friday 3 June <arrest quantity=3>three people were arrested</arrest> for theft.\n\nAt around 5pm on Friday 10 June"
        " <arrest quantity=3>three people were arrested</arrest> for affray."
    ),
    # the same day, those told of before, the same ages, the day of the crime
    "On Friday <arrest quantity=2>two men were arrested</arrest> in Odham.\n\nOn Friday evening two men were arrested for theft.",
    "On Friday <arrest quantity=2>two men were arrested</arrest> in Odham.\n\nOn Saturday the two men were arrested again.",
    (
        "On Friday <arrest quantity=2>two men aged 20 and 31 were arrested</arrest> in Odham.\n\nOn Saturday two men aged 20 and 31"
        " were arrested in Odham."
    ),
    "<arrest quantity=1>A man has been arrested</arrest> after a theft on Friday.\n\nOn Sunday a man was arrested at home.",
]


@pytest.mark.parametrize("marked", DAYS)
def test_people_of_another_day_are_others(marked: str) -> None:
    check(marked, "Busy weekend for officers")


@pytest.mark.parametrize(
    "dead",
    [
        "with the murder of Tom Bell.\n\nMr Bell was 54 when his body was found in a car.",
        "over the death of Tom Bell.\n\nMr Bell lived in Malby with his wife.",
    ],
)
def test_he_who_died_is_not_he_who_was_charged(dead: str) -> None:
    check(
        f"<arrest quantity=1>A man arrested</arrest> in Malby has <charge quantity=1>been charged</charge> {dead}\n\nLee Crowe, 42, of"
        " no fixed address, was arrested in Malby. He was charged with murder.",
        "Man charged with murder",
    )


@pytest.mark.parametrize(
    "of", ["The victim - a 19-year-old man -", "The victim (a 19-year-old man)", "The victim, who is a man,"]
)
def test_a_victim_has_no_age_of_the_suspect(of: str) -> None:
    check(
        f"Police have <arrest quantity=1>arrested a suspect</arrest>.\n\n{of} called police.\n\nA 25-year-old man was arrested on"
        " suspicion of robbery.",
        "Man arrested for robbery",
    )


def test_both_people_arrested_are_those_told_of() -> None:
    check(
        "<arrest quantity=1>A 20-year-old man was arrested</arrest> for theft.\n\n<arrest quantity=1>A 33-year-old woman was also"
        " arrested</arrest> for fraud.\n\nBoth people arrested are being dealt with by another force.",
        "Officers locate sword",
    )


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        (
            "<arrest quantity=1>A girl of 15 was arrested</arrest>.\n\n<arrest quantity=1>The driver of a second car was also arrested</arrest>.",
            "Tributes paid",
        ),
        (
            "<charge quantity=1>A man of 43 has been charged</charge>.\n\n<arrest quantity=2 scope=earlier>A man of 43 and a boy of 16 were arrested</arrest> on Monday.\n\nThe man, from Malby, has now been charged with theft.",
            "Man charged",
        ),
        ("<arrest quantity=4>Four people were arrested</arrest> and others searched in Malby.", "Four arrested as 42 people are stopped"),
        (
            "A man who burgled two houses and attempted to burgle two more <sentence quantity=1>has been jailed</sentence> for a year.",
            "Burglar jailed",
        ),
        (
            "A jury at Odham Crown Court <conviction quantity=1>found 26-year-old Ned Arkle</conviction> of Mill Road in Malby, guilty of murder.",
            "Man guilty of murder",
        ),
        ("A jury at Odham Crown Court found 26-year-old Ned Arkle of Mill Road in Malby, not guilty of murder.", "Man acquitted"),
        (
            "20-year-old Ned Arkle and 43-year-old Tom Bell, both of Mill Road in Malby, plus a 17-year-old boy from Odham <remand quantity=3>have all been remanded</remand>.",
            "Three remanded",
        ),
        (
            "<charge quantity=1>A man has been charged</charge> with supply.\n\nTim Odd, 40, of Mill Road, was a passenger. <arrest quantity=1 scope=earlier>He was arrested</arrest>.\n\n<arrest quantity=1>The driver, another 40-year-old man from Malby, was arrested</arrest> and <released_under_investigation quantity=1>released under investigation</released_under_investigation>.",
            "Malby man charged",
        ),
        (
            "<sentence quantity=1>A snatcher has been jailed</sentence> for a year.\n\nIn one incident a 75-year-old woman was thrown to the floor.\n\nThe 28-year-old, of Malby, <conviction quantity=1>admitted</conviction> theft. He was sentenced the same day.",
            "Bag snatcher jailed",
        ),
        ("Of those held, <charge quantity=2>two were charged</charge>.", "Update"),
        # those told of: the driver of the car, the boy of eighteen, "the man" of seventeen by no other word
        ("<arrest quantity=1>A man was arrested</arrest> after a crash.\n\nThe driver of the car was arrested for theft.", "Man arrested"),
    ],
)  # fmt: skip
def test_who_is_meant(marked: str, title: str) -> None:
    check(marked, title)
