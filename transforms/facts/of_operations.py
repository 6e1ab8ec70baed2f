"""Is it an operation of which a headline and a lead tell the results, and not the charge of one of those arrested in it?"""

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

_NAMED = expression(r"\boperation\b")
_RESULTS = expression(
    r"\b(?:week of action|days? of action|results|crackdown|intensification|campaign|patrols|warrants|raids|arrests|weekend)\b",
)
CHARGED = expression(r"\bcharged?\b|\bcourt\b")
# Of a lead below "Man charged": its arrests are news, unlike the weekend, the patrols or the operation that led to him.
_TOLD_IN_ALL = expression(rf"\b(?:arrests|have {ALSO}(?:arrested|been arrested))\b")


def is_operation(title: str, head: str, *, charged: bool, of_one: bool) -> bool:
    """Are the results those of an operation? Not where the headline says that somebody of it was charged.

    Args:
        title: the headline.
        head: headline and lead.
        charged: whether the news is a charge.
        of_one: whether the headline tells of one person.
    """
    if not charged:
        return _NAMED.search(head) is not None or _RESULTS.search(head) is not None
    words = title if of_one and not _TOLD_IN_ALL.search(head) else head
    named = not CHARGED.search(title) and _NAMED.search(words) is not None
    return named or _RESULTS.search(words) is not None
