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
]


@pytest.mark.parametrize(("text", "sums"), CONFISCATED, ids=[row[0][:40] for row in CONFISCATED])
def test_each_sum_that_a_court_takes(text: str, sums: int) -> None:
    article = ArticleText("a", f"Dora Pell came before the court today.\n\n{text}", "Fraudster must pay back her gains")
    found = [fact.quantity for fact in extract(article).facts if fact.kind == "confiscation"]
    assert len(found) == sums
