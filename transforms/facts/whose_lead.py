"""Whom the first sentence tells of, where the text goes on to tell of several: not the one who was released."""

from dataclasses import replace

from transforms.people.cast import Cast
from transforms.people.words import FEMALE, MALE
from transforms.reading.expressions import expression
from transforms.stages.stage import Stage

_OUTCOMES = {"charge", "summons", "bail", "released_under_investigation", "no_further_action"}
# "A man has been charged", "Detectives have charged a man"
_SOMEBODY = expression(
    r"\ba (?:[a-z]+ )?(?P<noun>man|woman|boy|girl|teenager|teenage boy|teenage girl|person|male|female)\b"
)


def by_outcome(stages: list[Stage], cast: Cast) -> list[Stage]:
    """Give an outcome that the lead tells of "a man" to the one of whom the text tells the same, not to the first one.

    "A man has been charged with burglary. A man of 19 was arrested and released under investigation. A man of 21 was
    arrested and charged."

    Args:
        stages: all of the article, in the order of the text.
        cast: everybody told of.
    """
    moved = {
        id(stage): other
        for stage in stages
        if stage.kind in _OUTCOMES and stage.sentence.prose == 0 and stage.who is not None and stage.who[0] == "p"
        if (other := _whom_it_means(stage, stages, cast)) is not None
    }
    return [replace(stage, who=moved[id(stage)]) if id(stage) in moved else stage for stage in stages]


def _whom_it_means(stage: Stage, stages: list[Stage], cast: Cast) -> tuple[str, int] | None:
    """Who below has the outcome that the lead tells of somebody who below has another; None for nobody or several."""
    below = [other for other in stages if other.sentence.index > stage.sentence.index]
    own = {other.kind for other in below if other.who == stage.who}
    if stage.additive or stage.kind in own or not own & _OUTCOMES:
        return None
    named = _SOMEBODY.search(stage.sentence.text)
    same = [other for other in below if other.kind == stage.kind]
    whom = {other.who for other in same}
    if named is None or len(whom) != 1 or any(other.count != 1 or other.additive for other in same):
        return None
    who = whom.pop()
    if who is None or who[0] != "p":
        return None
    noun = named["noun"].split()[-1]
    gender = "f" if noun in FEMALE else "m" if noun in MALE else None
    return who if gender is None or cast.people[who[1]].gender in (None, gender) else None
