"""Sums that a court takes. All sentences made up."""

import pytest

from transforms import extract
from transforms.records import ArticleText

CONFISCATED = [
    (
        "Pell was given an order for £139,000, Oakes was handed an order for £11,833.20 and Tarn’s order was for £2,021.",
        3,
    ),
    ("Pell was told on Tuesday to repay £36,500.", 1),
    ("Pell was ordered to pay back more than £12,000.", 1),
    ("The judge ordered £29,400 of the cash to be confiscated.", 1),
    ("Pell must now also pay back £19,289.74 within three months.", 1),
    ("The £196.70 seized will also be forfeited.", 1),
    ("Pell must pay back £800 to his victims.", 0),
    ("Pell has to pay back £300 compensation.", 0),
    ("The court made confiscation orders of £5,000 for Pell and a confiscation order of £7,000 for Oakes.", 2),
    ("Beside the confiscation order the court made compensation orders totalling £79,000.", 0),
    ("Pell was ordered to repay £300 compensation.", 0),
    ("Pell placed an order for £40,000 of tiles.", 0),
    ("Pell was told to pay £95 costs.", 0),
    ("Pell was ordered to pay back £800 to the shop.", 0),
    ("The drugs were worth £67,000 – which shows why confiscation matters to the court.", 0),
    ("Pell was given three months to hand over £34,223.16 under the Proceeds of Crime Act.", 1),
    ("Pell has had over £330,000 of criminal proceeds confiscated.", 1),
    ("Under the Proceeds of Crime Act, Pell was also ordered to pay over more than £139,000.", 1),
    ("The court ruled that the £6,365 in cash must be confiscated.", 1),
    ("The £420 in cash has now been forfeited under the Misuse of Drugs Act.", 1),
    ("Pell must pay £20,000 within three months or face a further year in prison.", 1),
    ("The court heard that Pell had benefited by £100,000 and ordered her to pay £3,000.", 1),
    ("The court also ordered the confiscation of £1,500 cash.", 1),
    ("Pell must pay £200 or face a longer ban.", 0),
    ("Her victim had been forced to hand over £196,000.", 0),
    ("Pell was also ordered to pay back the £26,860 in full to her victim in compensation.", 0),
    ("Pell was ordered to pay back £1,030 to the insurer.", 0),
    ("Anyone caught could be ordered to repay £1,000.", 0),
    ("Pell was deemed to have only £720 available, which she was ordered to repay or face 14 days in prison.", 1),
    ("Pell had benefited by £130,600 but the amount available for confiscation was just £1.", 1),
    ("A judge made a nominal order of £1.", 1),
    ("Cash forfeitures totalling £27,965 were obtained.", 1),
    ("Pell agreed to forfeit £5,000.", 1),
    ("Pell must pay £12,000 or serve a further nine months in prison.", 1),
    ("The £480.52 found in her pocket at the time of her arrest has been seized and forfeited.", 1),
    # the same told again: rounded, and without its last figures
    ("Pell has been ordered to pay back almost £35,000.\n\nShe was given three months to hand over £34,223.16 under POCA.", 1),
    ("Pell has been ordered to pay back more than £400,000.\n\nA judge ordered her to pay back a total of £442,000.", 1),
    ("Pell was ordered to pay back £12,000 and Oakes was ordered to pay back £12,600.", 2),
    ("Pell made £1.2m by crime and was ordered to repay the available amount of £30,000.", 1),
    ("Pell has three months to pay £32,100 or she will serve a further two years.", 1),
]  # fmt: skip
ROUNDED = [
    ("Pell was ordered to repay £0.5million.\n\nShe was ordered to repay £515,000 within three months.", 515000),
    ("Pell was handed an order to repay more the £87,000.\n\nPell was ordered to repay £87,615.99.", 87615.99),
    ("Pell was ordered to repay £8,658.\n\nThe judge ordered her to repay £8,658.99.", 8658.99),
]


@pytest.mark.parametrize(("text", "precise"), ROUNDED)
def test_the_precise_sum_is_kept(text: str, precise: float) -> None:
    found = extract(ArticleText("a", text, None)).facts
    assert [fact.quantity for fact in found if fact.kind == "confiscation"] == [precise]


@pytest.mark.parametrize(("text", "sums"), CONFISCATED, ids=[row[0][:40] for row in CONFISCATED])
def test_each_sum_that_a_court_takes(text: str, sums: int) -> None:
    article = ArticleText("a", f"Dora Pell came before the court today.\n\n{text}", "Fraudster must pay back her gains")
    found = [fact.quantity for fact in extract(article).facts if fact.kind == "confiscation"]
    assert len(found) == sums


@pytest.mark.parametrize(
    ("whole", "shares", "parts"),
    [
        ("more than £110,000", ("£75,974.24", "£41,232.39"), [False, True, True]),
        ("£280,000", ("£55,000", "£225,000"), [False, True, True]),
        ("£110,000", ("£15,974.24", "£11,232.39"), [False, False, False]),
        ("£110,000", ("£75,974.24", "£41,232.39"), [False, False, False]),
    ],
)
def test_sums_of_several_that_add_up_to_the_first_are_its_parts(
    whole: str, shares: tuple[str, str], parts: list[bool]
) -> None:
    text = (
        f"Fraudsters must pay back {whole}.\n\nPell was ordered to repay {shares[0]}.\n\nOakes must repay {shares[1]}."
    )
    found = [fact for fact in extract(ArticleText("a", text, None)).facts if fact.kind == "confiscation"]
    assert [fact.part for fact in found] == parts
