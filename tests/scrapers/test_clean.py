import pytest
from bs4 import BeautifulSoup

from scrapers.clean import clean_text, lighten


def cleaned(html: str) -> str:
    soup = BeautifulSoup(lighten(f"<div id=b>{html}</div>".encode()), "lxml")
    body = soup.select_one("#b")
    assert body is not None
    return clean_text(body)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<p>Officers seized:</p><ul><li>220g of crack</li><li>£7,000</li></ul>",
            "Officers seized:\n\n- 220g of crack\n- £7,000",
        ),
        ("<p>Seized:</p><p>• 4 knives</p><p>• 2 phones</p>", "Seized:\n\n- 4 knives\n- 2 phones"),
        ("<p>Results<br>19 arrests<br>11 charged</p>", "Results\n\n19 arrests\n\n11 charged"),
        ("<figure><img alt='Charged 10'><figcaption>Breaking News Post</figcaption></figure><p>Body.</p>", "Body."),
        ("<div class='x_elementToProof'><p>Pasted.</p></div>", "Pasted."),
        ("<p>Seized\u200b ££500 &amp; cash</p>", "Seized £500 & cash"),
        (
            "<table><tr><th>Arrests</th><td>19</td></tr><tr><th>Charges</th><td>11</td></tr></table>",
            "Arrests: 19\nCharges: 11",
        ),
        ("<p>News.</p><p>Issued by JB, Corporate Communications</p><p>GFL</p>", "News."),
        ("<p>News.</p><script>var arrests = 99;</script><style>p{}</style><!-- 12 arrests -->", "News."),
        ("<p>One <b>bold</b> word</p>", "One bold word"),
        ("<ul><li><p>One kilo</p></li><li><div>Two phones</div></li></ul>", "- One kilo\n- Two phones"),
        ("<ol><li>First</li><li>Second</li></ol>", "- First\n- Second"),
    ],
)
def test_clean(html: str, text: str) -> None:
    assert cleaned(html) == text


def test_initials_inside_the_text_stay() -> None:
    assert cleaned("<p>PC GFL</p><p>was there.</p>") == "PC GFL\n\nwas there."
