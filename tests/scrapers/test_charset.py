import pytest

from scrapers.charset import believed_charset

POUND = "£7,000 seized in Café Noir"


@pytest.mark.parametrize(
    ("header", "body", "charset"),
    [
        ("text/html; charset=iso-8859-1", POUND.encode(), "utf-8"),  # the header lies
        ("text/html; charset=utf-16", POUND.encode(), "utf-8"),
        ("text/html", POUND.encode(), "utf-8"),
        ("text/html; charset=iso-8859-1", POUND.encode("cp1252"), "cp1252"),
        ("text/html; charset='windows-1252'", POUND.encode("cp1252"), "cp1252"),
        ("text/html; charset=utf-8", POUND.encode("cp1252"), None),  # the bytes do not bear it out
        ("text/html; charset=klingon", POUND.encode("cp1252"), None),
        ("text/html; charset=hex", POUND.encode("cp1252"), None),
        ("text/html", POUND.encode("cp1252"), None),
    ],
)
def test_the_bytes_are_believed_before_the_header(header: str, body: bytes, charset: str | None) -> None:
    assert believed_charset(header, body) == charset
    if charset:
        assert body.decode(charset) == POUND
