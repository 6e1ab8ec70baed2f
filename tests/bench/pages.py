"""Pages as heavy as real ones: 80 to 300 KB, of which the article is a small part."""

from collections.abc import Callable
from random import Random

_WORDS = (
    "advice appeal burglary community contact crime detail enquiry event force guide help home information initiative"
    " investigation meeting neighbourhood news office officer patrol police prevention public report road safety"
    " scheme school service station support team theft town travel victim witness"
).split()


def padded_page(html: bytes, size: int, seed: int = 7) -> bytes:
    """A page made as long as asked, with what real ones are heavy with.

    In equal shares: a menu of nested blocks and a script with inline JSON before the article,
    cards of other articles and an inline drawing behind it. None of it is in elements that
    a reader could leave out by name alone, except the script and the drawing.

    Args:
        html: a page with a body.
        size: bytes to reach.
        seed: of the filling.
    """
    share = max(size - len(html), 0) // 4
    draw = Random(seed)  # noqa: S311  (repeatable, not secret)
    begin = html.index(b">", html.index(b"<body")) + 1
    end = html.rindex(b"</body>") if b"</body>" in html else len(html)
    before = _fill(share, _menu, draw) + b"<script>var page = [" + _fill(share, _json, draw) + b"0];</script>"
    after = _fill(share, _card, draw) + b"<svg>" + _fill(share, _path, draw) + b"</svg>"
    return html[:begin] + before + html[begin:end] + after + html[end:]


def _fill(size: int, piece: Callable[[Random], str], draw: Random) -> bytes:
    pieces: list[bytes] = []
    length = 0
    while length < size:
        pieces.append(piece(draw).encode())
        length += len(pieces[-1])
    return b"".join(pieces)


def _some(draw: Random, count: int) -> str:
    return " ".join(draw.choices(_WORDS, k=count))


def _menu(draw: Random) -> str:
    return (
        f'<div class="menu__item"><div class="menu__inner"><a class="menu__link" href="/{_some(draw, 1)}/'
        f'{_some(draw, 1)}/"><span class="menu__label">{_some(draw, 3)}</span></a></div></div>\n'
    )


def _json(draw: Random) -> str:
    return f'{{"id": {draw.randrange(10**6)}, "label": "{_some(draw, 4)}", "html": "<p>{_some(draw, 3)}<\\/p>"}}, '


def _card(draw: Random) -> str:
    return (
        f'<div class="card"><a href="/{_some(draw, 1)}/{draw.randrange(10**6)}/"><img src="/i/{draw.randrange(10**6)}.jpg"'
        f' alt="{_some(draw, 2)}"></a><h3 class="card__title">{_some(draw, 6)}</h3><p>{_some(draw, 20)}</p></div>\n'
    )


def _path(draw: Random) -> str:
    return f'<path d="M{draw.randrange(999)} {draw.randrange(999)}l{draw.randrange(99)} {draw.randrange(99)}z"/>'
