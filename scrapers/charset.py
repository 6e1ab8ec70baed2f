"""Which charset a page is really in, since headers lie.

A page of UTF-8 served as ISO-8859-1 turns "£7,000" into "Â£7,000", and the sum is lost.
"""

import codecs
import re

_NAMED = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_OF_PAGES = re.compile(r"ascii|utf-8|utf-16(?:-[bl]e)?|iso8859-\d+|cp125\d|mac-roman|koi8-[ru]")
_LATIN = frozenset({"iso8859-1", "ascii"})  # browsers read both as windows-1252, and so do pages mean them


def believed_charset(content_type: str, body: bytes) -> str | None:
    """The charset to decode a body by.

    Args:
        content_type: the Content-Type header.
        body: as it came, decompressed.

    Returns:
        utf-8 where the bytes are valid UTF-8, which no other charset's text is by accident; else what the
        header says where the bytes bear it out; None: look into the page.
    """
    if _decodes(body, "utf-8"):
        return "utf-8"
    named = _NAMED.search(content_type)
    charset = known_charset(named.group(1)) if named else None
    if charset in _LATIN:
        charset = "cp1252"
    return charset if charset and _decodes(body, charset) else None


def known_charset(name: str) -> str | None:
    """Python's name of a charset that pages are in; None for any other.

    Python knows more by that word: "zlib" and "bz2" unpack what they are given, to any size, and the
    time of "punycode" is the square of its length.
    """
    try:
        charset = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return charset if _OF_PAGES.fullmatch(charset) else None


def _decodes(body: bytes, charset: str) -> bool:
    try:
        body.decode(charset)
    except ValueError:
        return False
    return True
