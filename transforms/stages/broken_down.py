"""How many of those arrested for what, or where: "nine were arrested – five for theft and four for assault"."""

import re

from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage

_KINDS = ("arrest", "charge", "summons")
# what each of a list of them is told for; "two in their 40s", "one in ten", "two on bail" and "one of them" tell of no other matter
_MATTER = r"(?P<how>for|on suspicion of|in connection with|with|in(?! (?:their|his|her|the (?:early|late)|an?|five|ten|\d|(?:police )?custody|hospital)\b)|at(?! large\b)|on(?! (?:\w+ )?(?:bail|remand|the run)\b))"
_NOUN = r"(?:(?:people|men|women|persons|drivers|motorists|of (?:them|these|those|whom|which)) )?"
_WERE = r"(?:(?:was|were|being|made) ){0,2}"
_ITEM = rf"(?P<n>{COUNT})(?P<noun> {_NOUN}{_WERE}){_MATTER} (?!the first\b)"
_FIRST = expression(
    r"(?:(?:,|:| [–-]| \(|,? made up of|,? comprising|,? with)(?: (?P<some>includ\w+|of (?:whom|which)|among them))?|(?P<part> including)) ?"
    rf"{_ITEM}"
)
_NEXT = expression(rf"(?:[,;]| and|,? and|,? with|,? while) (?:a further )?{_ITEM}")
_FAR = 70  # characters from the words that state all to the first of the list
_STOP = re.compile(r"[.;:]|\n")
_WORDS = 60  # characters that one of the list takes
_FEW = 2


def broken_down(sentence: Sentence, cue: re.Match[str], stage: Stage) -> list[Stage]:
    """The parts of a number that its own sentence lists behind it, when they add up to it or are called a part.

    Args:
        sentence: in which they stand.
        cue: the word that tells what was done to all.
        stage: that of all.
    """
    size = stage.count or 0
    if stage.kind not in _KINDS or size < _FEW or stage.unit != "people":
        return []
    words = sentence.text
    behind = max(cue.end(), stage.end - sentence.start)
    first = _FIRST.search(words, behind, behind + _FAR + _WORDS)
    if first is None or first.start() > behind + _FAR or _tells_the_same(words[behind : first.start()], first["how"]):
        return []
    listed, at = [first], first.end()
    while (one := _NEXT.search(words, at, at + 2 * _WORDS)) and not _STOP.search(words, at, one.start()):
        listed.append(one)
        at = one.end()
    counts = [int(parse_count(one["n"]) or 0) for one in listed]
    some = first["some"] or first["part"]
    if not (sum(counts) == size and len(counts) > 1) and not (some and 0 < sum(counts) < size):
        return []
    return [
        Stage(
            stage.kind,
            sentence.start + one.start("n"),
            sentence.start + one.end("n"),
            sentence,
            None,
            count,
            "exact",
            f"{stage.kind}.part",
            additive=True,
            of_total=True,
        )
        for one, count in zip(listed, counts, strict=True)
    ]


_MATTER_OF_ALL = expression(
    r"\b(for|on suspicion of|in connection with|with|in|at|on)\b"
    r"(?! (?:a (?:number|range|variety|string|host)|various|several|multiple|different|total)\b)"
)
_OTHER_COUNT = expression(rf"(?:,| and) (?:a further )?{COUNT} [a-z]")


def _tells_the_same(between: str, how: str) -> bool:
    """Is the first number told for something of its own: "two arrests for drug driving, one for theft, one for assault"?

    Or are others counted between: "12 were arrested and 20 cars seized, five in Malby and seven in Stowby"?
    """
    same = any(one[1].lower() == how.lower() for one in _MATTER_OF_ALL.finditer(between))
    return same or _OTHER_COUNT.search(between) is not None
