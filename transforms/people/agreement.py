"""What the number of a verb says of its subject: "has been jailed" of one, "have been jailed" of several."""

from transforms.people.mention import Mention
from transforms.reading.durations import MONTH
from transforms.reading.expressions import expression

# "have today, Sunday 22 April, been released"
_WERE = expression(
    r"\b(?:were|have)(?:,? (?:been|both|now|since|also|each|later|on|(?:this|last) \w+|\w+day|\d{1,2}"
    rf"|{MONTH}|(?!july\b)\w+ly)(?: \([^)]{{1,30}}\))?)*,? $"
)


def were(before: str, start: int) -> bool:
    """Does an auxiliary of several end the words before a verb: "were", "have since been"?

    Args:
        before: the words of the sentence before the verb.
        start: from where on it may stand in them.
    """
    return _WERE.search(before, start) is not None


def is_too_few(mention: Mention, before: str) -> bool:
    """Has a verb in the plural others for its subject than the one person read last?

    "Three men who called a man a thief were jailed", "Two men held after a woman was robbed have today been released".

    Args:
        mention: the last before the verb.
        before: the words of the sentence before the verb.
    """
    one = mention.count == 1 and mention.pronoun is None and not before.endswith("and ", 0, mention.start)
    return one and were(before, mention.end) and " and " not in before[mention.end :]


# "A man, along with two women, was arrested": the verb is his, and they were arrested with him
_ALONG = expression(r"(?:(?:along|together) with|alongside|as well as) *$")


def one_of(subject: Mention, previous: int | None, words: str) -> Mention:
    """The one person that a verb in the singular has for its subject, where several were read.

    "Officers arrested a man and a woman, and a child was safeguarded": the last, the others are objects.

    Args:
        subject: those who were read.
        previous: where the verb before ends, or None.
        words: of the sentence, before the verb.
    """
    if any(_ALONG.search(words, 0, one.start) for one in subject.members[1:]):
        return subject
    if subject.members and previous is not None and previous <= subject.start and subject.members[-1].count == 1:
        return subject.members[-1]
    if subject.members and subject.members[0].count == 1:
        return subject.members[0]
    return Mention(subject.start, subject.end, 1, gender=subject.gender)


# "Both he and Ned Farrow were arrested", "a man and the friend who hid it have been jailed"
_HE_AND = expression(r"\b(?:he|she) and $")
_AND_OTHER = expression(r"\band (?:his|her|the|a|an|another) (?!following|next|same|subsequent)(?!\w+s\b)\w")


def two_of(subject: Mention, before: str) -> Mention:
    """The two people that a verb in the plural has for its subject, where one of them was read.

    Args:
        subject: the one.
        before: the words of the sentence before the verb.
    """
    if not (
        _WERE.search(before) and (_HE_AND.search(before[: subject.start]) or _AND_OTHER.search(before[subject.end :]))
    ):
        return subject
    return Mention(subject.start, subject.end, 2, members=[subject])
