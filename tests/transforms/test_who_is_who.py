"""Several defendants: who is the same as whom, by age, by name and by the clause in which they stand."""

import pytest

from tests.transforms.marked import check, read
from transforms import ArticleText, extract


def _terms(text: str, title: str | None = None) -> list[tuple[float | None, float | None]]:
    facts = extract(ArticleText("t", text, title)).facts
    return [(fact.quantity, fact.custody_months) for fact in facts if fact.kind == "sentence"]


def test_a_younger_one_told_of_later_is_another() -> None:
    text = (
        "Three teenagers have been sentenced for robbery.\nNed Arkle, 18, of Selby, was sentenced to 40 months in youth "
        "custody.\nA 17-year-old from Odham was sentenced to three years.\nA 16-year-old from York was sentenced to two "
        "years in youth custody."
    )
    assert _terms(text, "Trio sentenced") == [(1, 40), (1, 36), (1, 24)]


def test_a_birthday_between_deed_and_court_makes_no_other() -> None:
    text = "A 17-year-old boy has been jailed for robbery. Ned Arkle, now 18, of Selby, was sentenced to three years."
    assert _terms(text) == [(1, 36)]


def test_the_woman_is_not_he_whom_the_next_clause_names() -> None:
    text = (
        "Two people have been jailed for blackmail.\nThe victim met a 20-year-old woman who cannot be named. A friend of "
        "hers, 29-year-old Ross Arkle, confronted him.\nThe woman was jailed for three years, while Arkle, of Mill Road, "
        "Selby, was jailed for two years."
    )
    assert _terms(text) == [(1, 36), (1, 24)]


@pytest.mark.parametrize("now", ["formerly of", "currently of", "previously from", "of", "from"])
def test_a_home_of_another_time_is_one_too(now: str) -> None:
    check(
        f"<charge quantity=2>Ned Arkle, aged 34, {now} Mill Road in Odham, and Tom Bell, aged 35, of Priory Lane in Selby, "
        "were charged</charge> with burglary."
    )


def test_a_surname_alone_is_his_of_whom_the_case_tells() -> None:
    text = (
        "A 49-year-old man has been sentenced to 23 years in prison for murdering his wife. Ned Arkle, of Mill Road, "
        "Selby, pleaded guilty to the murder of 38-year-old Ada Arkle. Ada Arkle was found at home. Arkle was sentenced "
        "to a total of 23 years in prison."
    )
    assert _terms(text) == [(1, 276)]


@pytest.mark.parametrize("word", ["Today", "But", "However,"])
def test_a_word_before_a_surname_is_no_first_name(word: str) -> None:
    text = (
        "A burglar has been jailed. Ned Arkle, 34, of Selby, and Tom Bell, 35, of York, were charged with burglary. "
        f"{word} Arkle was jailed for 27 months. Bell is due to be sentenced at a later date."
    )
    assert _terms(text) == [(1, 27)]


def test_whoever_a_sentence_begins_alongside_is_not_its_subject() -> None:
    text = (
        "Five men have been sentenced over drugs. They had smuggled them into a prison for a year. Officers watched them. Ned "
        "Arkle, 20, of Selby, was jailed for eight years. Alongside Arkle, one man was jailed for three years."
    )
    assert _terms(text, "Gang jailed") == [(5, None), (1, 96), (1, 36)]


def test_a_first_name_before_a_surname_that_two_bear_tells_them_apart() -> None:
    text = (
        "Three men have been jailed. Adnan Arkle, 20, of Selby, Zeeshan Arkle, 22, of York, and Hal Bell, 30, of Odham, "
        "were convicted. Adnan Arkle was given 15 months, Zeeshan Arkle 31 months and Hal Bell four years."
    )
    assert _terms(text) == [(1, 15), (1, 31), (1, 48)]


def test_hull_is_a_town_and_nobody_s_surname() -> None:
    check(
        "<charge>David Hays, 37, from Mill Close, Hull was charged</charge> with theft. <arrest quantity=2>A 19-year-old man "
        "from Odham and a 49-year-old man from Hull were arrested</arrest> on suspicion of supplying drugs."
    )


# Below a headline about one person the man of the lead is he, whoever else is read into its words.
ONE = [
    (
        (
            "A dealer who used a phone to lure an 11-year-old girl to a park has been jailed for ten years.\n\nThe court was told "
            "that Ned Arkle, aged 33, drove there. He was <sentence quantity=1 custody_months=122>sentenced to ten years and two "
            "months</sentence>."
        ),
        "Dealer jailed for ten years",
    ),
    (
        (
            "A driver who killed a young cyclist has been jailed for more than three years.\n\nAda Bell was just 25-years-old when "
            "Ned Arkle's lorry struck her.\n\nAt Hull Crown Court Arkle was <sentence quantity=1 custody_months=45>sentenced to three "
            "years and nine months</sentence> in prison."
        ),
        "Jail for driver who killed cyclist",
    ),
    (
        (
            "A man who beat the occupants of a house has been jailed.\n\nNed Arkle, also known as Sharp-Crowe, 22, of Mill Road, "
            "appeared at Hull Crown Court.\n\nHe was <sentence quantity=1 custody_months=72>sentenced to six years</sentence> in prison."
        ),
        "Man jailed for six years",
    ),
    (
        (
            "Humberside Police can confirm that <charge quantity=1>a man has been charged</charge> after the death of a woman in Odham.\n\nThe woman has been "
            "named as Ada Bell, 33. A 35-year-old man has been charged with murder."
        ),
        "Man charged after death of woman",
    ),
]
# and who has a name and a case of his own is somebody else
MORE = [
    (
        (
            "A woman who hid a killer has been jailed.\n\nAda Arkle, 31, of Mill Road, Selby, was <sentence quantity=1 custody_months=21>"
            "sentenced to 21 months</sentence>.\n\nTom Bell, 37, of Priory Lane, Odham, was <sentence quantity=1>given a 12-month community "
            "order</sentence>."
        ),
        "Woman jailed for 21 months",
    ),
    (
        (
            "A man has been jailed for life for murder.\n\nNed Arkle, 30, was <sentence quantity=1 custody_months=288>jailed for life with a minimum of "
            "24 years</sentence>.\n\nAda Bell, 31, pleaded guilty to helping him. She was <sentence quantity=1 custody_months=20>sentenced to "
            "20 months</sentence>."
        ),
        "Man jailed for life",
    ),
    (
        (
            "A man who broke into a house has been <sentence quantity=1 custody_months=67>jailed for five years and seven months</sentence>."
            "\n\nNed Arkle, 31, of Mill Road, and Tom Bell, 19, of Priory Lane, Odham, went in on Saturday.\n\nThe pair were both "
            "<sentence quantity=2>sentenced</sentence> at Hull Crown Court. Bell was <sentence quantity=1 custody_months=28>sentenced to 28 "
            "months</sentence>."
        ),
        "Man who broke into house jailed",
    ),
]


@pytest.mark.parametrize(("marked", "title"), [*ONE, *MORE])
def test_whose_case_it_is(marked: str, title: str) -> None:
    text, tags = read(marked)
    facts = [fact for fact in extract(ArticleText("t", text, title)).facts if fact.kind in ("sentence", "charge")]
    wanted = [(kind, float(attributes.get("custody_months", 0))) for kind, attributes, _, _ in tags]
    assert [(fact.kind, fact.custody_months or 0) for fact in facts] == wanted


def test_the_points_above_a_release_tell_the_same_as_its_lead() -> None:
    lead = "Two cars were seized, three drivers were reported for having no licence and a wanted man was arrested for assault."
    facts = extract(ArticleText("t", f"- {lead[:-1]}\n\n{lead}")).facts
    assert [(fact.kind, fact.quantity) for fact in facts if fact.kind in ("summons", "arrest")] == [
        ("summons", 3),
        ("arrest", 1),
    ]
    case = "A 34-year-old man was arrested on suspicion of theft and released on bail."
    facts = extract(ArticleText("t", f"Officers were busy.\n- {case}\n- {case}")).facts
    assert sum(fact.quantity or 0 for fact in facts if fact.kind == "arrest") == 2


_SIX = "Six suspects have been <arrest quantity=6>arrested</arrest>. Three men were arrested for theft. A woman was arrested for fraud.\n\n"


@pytest.mark.parametrize(
    ("told", "charged"),
    [
        (
            "Two men were arrested in Hull on Friday for robbery. They have since been <charge quantity={}>charged</charge>.",
            2,
        ),
        (
            "Two boys, 15 and 17, were arrested for robbery. They were <charge quantity={}>charged</charge> on Friday.",
            2,
        ),
        ("Two men were arrested for robbery. They have all been <charge quantity={}>charged</charge>.", 6),
        ("Two men were arrested for robbery.\n\nThey have been <charge quantity={}>charged</charge>.", 6),
        ("A man of 24 and a man of 33 were arrested. All six were <charge quantity={}>charged</charge>.", 6),
    ],
)
def test_they_are_those_of_the_sentence_before_or_all(told: str, charged: int) -> None:
    check(_SIX + told.format(charged), "Six arrests")


@pytest.mark.parametrize(
    "marked",
    [
        "Two women - Zyla Meadows and Ada Bell - were <sentence quantity=2>jailed</sentence>.",
        "Two women, Ada Bell and Zyla Meadows, were <sentence quantity=2>jailed</sentence>.",
        "Three men - Tom Wood, Ned Arkle and Quavo Hall - were <sentence quantity=3>jailed</sentence>.",
        "Brothers Tom Arkle and Ned Wood were <sentence quantity=2>jailed</sentence>.",
        "<sentence quantity=1>Jason Hall was jailed</sentence>.",
        "A jury <conviction quantity=1>found 36-year-old Wayne Hall guilty</conviction> of theft.",
        "<sentence quantity=1>Ashleigh West, 26, of Mill Road, was jailed</sentence>.",
        "<sentence quantity=1>Jason Hall, of Mill Road, was jailed</sentence>.",
        "Officers knew Jason Hall. <sentence quantity=1>Hall, 19, was jailed</sentence>.",
    ],
)
def test_a_surname_may_end_streets_too(marked: str) -> None:
    check(marked, "Burglary in Odham")


@pytest.mark.parametrize(
    "text",
    [
        "Victoria Park was closed and charged with.",
        "Two men in Florence Park were seen and Regent Hall was closed.",
        "Church Lane, 20, was jailed in by floods.",
        "Two streets, Mill Road and Church Lane, were charged with litter.",
        "Moor Park has been charged a fee.",
    ],
)
def test_a_street_or_park_is_nobody(text: str) -> None:
    check(text, "Weather in Odham")


@pytest.mark.parametrize(
    ("told", "remanded"), [("They have all been", 6), ("They had all been", 6), ("They have been", 1)]
)
def test_all_are_more_than_the_one_told_of_last(told: str, remanded: int) -> None:
    charged = (
        "<charge quantity=6>Six men have appeared in court charged</charge> with robbery."
        "\n\nA 38-year-old from Odham was also charged with theft.\n\n"
    )
    check(charged + f"{told} <remand quantity={remanded}>remanded in custody</remand>.", "Six men in court")
