"""What police and courts did with people: arrests, charges, bail, pleas, sentences.

A cue ("arrested", "found guilty") looks for its people: before it when it is passive, after
it when officers act, behind a pronoun in what came before. "He was arrested and charged"
gives both stages to the same man.
"""

import re
from functools import cache, lru_cache

from transforms.codebook import lexicon
from transforms.people.cast import Cast
from transforms.people.find import mentions, pronouns
from transforms.people.mention import Mention
from transforms.people.victims import is_killed, is_victim
from transforms.reading.beginnings import begun
from transforms.reading.durations import LONGEST_TERM
from transforms.reading.expressions import Expression, expression, holds, small
from transforms.reading.text import Sentence
from transforms.stages.attach import by_verb
from transforms.stages.broken_down import broken_down
from transforms.stages.cue import Before
from transforms.stages.gangs import terms_of_a_gang
from transforms.stages.gapped import gapped
from transforms.stages.nouns import agreed, by_noun
from transforms.stages.of_both import of_both
from transforms.stages.planned import is_a_share, is_planned
from transforms.stages.pleas import is_plea
from transforms.stages.senses import other_sense
from transforms.stages.stage import Stage
from transforms.stages.verbless import listed_term, others_terms
from transforms.terms.find import is_rough, term_after

_IN_SERIES = expression(r",? ?(?:(?:and|or|then|&) ?)?(?:(?:\w+ly|later|then) )?")

_PLANNED = "planned, hypothetical or denied"


@cache
def _cues() -> Expression:
    parts = []
    for kind, table in lexicon("stages").items():
        if table["verb"]:
            parts.append(begun(f"(?P<{kind}__verb>{'|'.join(table['verb'])})"))
        if table["noun"]:
            parts.append(begun(f"(?P<{kind}__noun>{'|'.join(table['noun'])})"))
    return expression(begun(rf"\b(?:{'|'.join(parts)})\b"))


@lru_cache(maxsize=256)  # asked of each sentence twice: may it tell, and what
def _first_cue(words: str) -> re.Match[str] | None:
    return _cues().search(words)


def may_tell(lines: list[Sentence]) -> bool:
    """Can these lines tell a stage at all? Asked before anybody is looked for: half of all releases tell none."""
    return _sentences_somebody(lines) or any(_tells(line.text) and _first_cue(line.text) for line in lines)


def find_stages(
    lines: list[Sentence], called: dict[str, str], cast: Cast, rejected: list[tuple[str, str, int, int]]
) -> list[Stage]:
    """All stages of an article, in the order of the text."""
    found: list[Stage] = []
    sentenced = _sentences_somebody(lines)
    telling = [_tells(line.text) or (sentenced and line.bullet) for line in lines]
    _leave_out_repeated(lines, telling)
    if not any(telling):
        return found
    last = len(lines) - telling[::-1].index(True)
    for sentence, tells in zip(lines[:last], telling, strict=False):
        people = mentions(sentence, called)
        told: list[Stage] = []
        if tells:
            taken = [(m.start, m.end) for m in people]
            stands = [
                word for word in pronouns(sentence.text) if not any(start <= word.start < end for start, end in taken)
            ]
            _count_listed(stands, sentence, lines, people)
            _know_the_first(sentence, people, cast)
            told = _sentence_stages(sentence, people, stands, cast, rejected)
        told += others_terms(sentence, people, told, cast)
        if sentenced and not any(stage.kind == "sentence" for stage in told):
            told += listed_term(sentence, people, cast)
        found += told
        bare = [one.count for one in told if one.who is None and one.unit == "people" and one.count]
        cast.bare = (bare[-1], sentence.index) if bare else cast.bare
        for mention in people:  # so that a pronoun of the next sentence finds who was told of last
            if is_victim(mention, sentence.text) or is_killed(mention, sentence.text):
                if mention.who is None:
                    cast.add_victim(mention)
            elif not mention.object_of and mention.start < 60:
                cast.resolve(mention, sentence)
    if not any(stage.kind in ("arrest", "charge") for stage in found):
        found = [stage for stage in found if stage.rule not in _REPORTS]  # on a death or a crash
    return _without_ones_record(found)


def _without_ones_record(found: list[Stage]) -> list[Stage]:
    """What was done, without the "five convictions" of an article on one person: theirs, and no five people."""
    before_court = [one for one in found if one.kind in ("sentence", "conviction") and one.rule != _CONVICTIONS]
    if any((one.count or 0) != 1 for one in before_court) or len({one.who for one in before_court}) != 1:
        return found
    return [one for one in found if one.rule != _CONVICTIONS or _OF_SEVERAL.search(one.sentence.text)]


_CONVICTIONS = "conviction.noun.count"
_OF_SEVERAL = expression(
    r"\b(?:result(?:ed|ing)? in|led to|leading to|secur(?:ed|ing)|brought|made) [^.;]{0,30}\bconvictions\b"
)


_REPORTS = {"summons.verb.elliptic", "summons.verb.report"}
_LONG = 45  # characters from which on a sentence that stands twice tells of the same people


def _leave_out_repeated(lines: list[Sentence], telling: list[bool]) -> None:
    """What stands word for word among the points that sum a release up tells nothing more below them."""
    points: set[str] = set()
    for index, line in enumerate(lines):
        if not telling[index] or len(line.text) < _LONG:
            continue
        words = line.text.strip(" .#*-•–\t")
        if line.prose == 0 and words not in points:
            points.add(words)
        elif words in points and not line.bullet:
            telling[index] = False


def _know_the_first(sentence: Sentence, people: list[Mention], cast: Cast) -> None:
    """So that he with whom a sentence begins is known before others: "Ned Arkle, 26, was helped by Tom Bell, who"."""
    first = people[0] if people and people[0].start == 0 else None
    if first is not None and first.surname is not None and first.count == 1 and not is_victim(first, sentence.text):
        cast.resolve(first, sentence)


def _count_listed(stands: list[Mention], sentence: Sentence, lines: list[Sentence], people: list[Mention]) -> None:
    """Count those whom a list names below "The following people were charged:", or behind a dash."""
    for word in [one for one in stands if (one.pronoun or "").startswith("the following")]:
        below = [line for line in lines if line.header is sentence]
        listed = [line for line in below if line.bullet] or [one for one in below if _ONE_LISTED.match(one.text)]
        word.count = len({line.block for line in listed}) or sum(
            one.count for one in people if one.start > word.end and _DASH.search(sentence.text, word.end, one.start)
        )
        if not word.count:
            stands.remove(word)


_DASH = re.compile(r"\s[–—-]\s|:\s")
# "Ned Farrow, 41, of Mill Road", "A 46-year-old woman from Odham": a line of a list without marks
_ONE_LISTED = re.compile(
    r"(?:An? )?\d\d[- ]year[- ]old (?!boys|men|girls|women)|(?:[A-Z][\w’'-]+,? ){1,5}\(?(?:aged? |born )?\d\d?(?:[/.]|\b(?! counts| offences))"
)


_TELLING = (
    "arrest detain apprehend held charg bail releas remain investigation action eliminated remand custody summon protection reported report"
    " postal caution resolution guilt convict plead pled admit sentenc jailed imprison locked bars prison given handed receiv fined"
    " serve spend term sent got down safeguard nick rui order"
).split()


@cache
def _others() -> list[str]:
    """What cues of the lexicon need in which none of those words stands: "changed his plea", "cannabis warning"."""
    return [word for word in _cues().needs() if not any(part in word for part in _TELLING)]


@lru_cache(maxsize=256)  # as above
def _tells(words: str) -> bool:
    """Can a stage stand in these words at all? Asked first, since most sentences tell of none."""
    lower = small(words)
    if holds(lower, _TELLING):
        return True
    return holds(lower, _others()) and _first_cue(words) is not None


def _sentences_somebody(lines: list[Sentence]) -> bool:
    return _SENTENCING.search("\n".join(line.text for line in lines)) is not None


_SUM_OF_TERMS = 300  # months
_SENTENCING = expression(r"\b(?:sentenced|jailed|sentences|behind bars|imprison\w+|prison|locked up|sent down)\b")


def _sentence_stages(
    sentence: Sentence,
    people: list[Mention],
    stands: list[Mention],
    cast: Cast,
    rejected: list[tuple[str, str, int, int]],
) -> list[Stage]:
    words = sentence.text
    found: list[Stage] = []
    previous: Before | None = None
    refused = -1  # end of the last verb that told of nobody: "arrested, charged and convicted" share their subject
    at = 0
    while cue := _cues().search(words, at) if at else _first_cue(words):
        at = cue.end()
        kind, _, form = (cue.lastgroup or "").partition("__")
        before = words[: cue.start()]
        rui = words.startswith("Rui ", cue.start())  # a first name
        why_not = "a first name" if rui else _refused(kind, before, cue.group(), words[cue.end() :])
        if (
            not why_not
            and 0 <= refused < cue.start()
            and form == "verb"
            and _IN_SERIES.fullmatch(words[refused : cue.start()])
        ):
            why_not = _PLANNED
        if not why_not and _is_its_term(cue, previous, people):
            continue
        if why_not:
            refused = cue.end() if why_not == _PLANNED and form == "verb" else -1
            at = cue.start() + len(
                cue.group().split(" ")[0]
            )  # "were given a community resolution": the words behind may be a cue
            rejected.append((f"stage.{kind}.{form}", why_not, sentence.start + cue.start(), sentence.start + cue.end()))
            continue
        stage = (
            by_noun(sentence, kind, cue, people, cast)
            if form == "noun"
            else by_verb(sentence, kind, cue, people, stands, cast, previous)
        ) or agreed(sentence, kind, cue)
        if stage is None:
            found += [gang] if (gang := terms_of_a_gang(sentence, kind, cue)) is not None else []
            refused = cue.end() if form == "verb" else -1
            rejected.append(
                (f"stage.{kind}.{form}", "nobody to count", sentence.start + cue.start(), sentence.start + cue.end())
            )
            continue
        if form == "verb":
            stage = of_both(sentence, cue, stage, found, people, cast)
            previous = Before(cue.end(), stage, cue.start())
        _add_term(stage, words, cue)
        if (stage.months or 0) > LONGEST_TERM and (stage.count or 0) <= 1:
            # "offenders have been jailed for a total of 338 years": nobody knows how many
            found += [gang] if (gang := terms_of_a_gang(sentence, kind, cue)) is not None else []
            continue
        found.append(stage)
        parts = broken_down(sentence, cue, stage)
        if parts:
            found += parts
        elif form == "verb" or stage.rule == "arrest.noun.count":
            found += gapped(sentence, cue, stage, people, cast)
    return found


_IMPRISONMENT = expression(r"imprisonment for$")
_ITS_TERM = 60  # characters between a verb and the end of its term


def _is_its_term(cue: re.Match[str], previous: Before | None, people: list[Mention]) -> bool:
    """Is it the imprisonment to which the verb before sentenced somebody: "sentenced to two years' imprisonment for"?"""
    if previous is None or previous.stage.kind != "sentence" or not _IMPRISONMENT.match(cue.group()):
        return False
    near = cue.start() - previous.end < _ITS_TERM
    return near and not any(previous.end <= one.start < cue.start() for one in people)


# A report, a summons or a remand that will be made counts; all else that will be done does not.
_TO_COURT = expression(r"remanded (?:in(?:to)? (?:police )?custody )?(?:to appear|until|ahead|before|overnight)\b")
_WILL_BE = expression(r"\b(?:will|to) (?:(?:also|now|both|all|each|then) )?be\b")


def _refused(kind: str, before: str, cue: str, after: str) -> str | None:
    window = before[-60:]
    surely = kind == "summons" or (kind == "remand" and _TO_COURT.match(cue + after) is not None)
    if surely and _WILL_BE.search(window[-17:] + cue):
        return other_sense(kind, before, cue, after)
    if is_planned(before, cue):
        return _PLANNED
    if is_a_share(before):
        return "a share of them"
    if kind == "conviction" and cue[:6].lower() == "admitt" and not is_plea(before, cue, after):
        return "no plea"
    return other_sense(kind, before, cue, after)


# What follows such words is how long the order runs, or is suspended: no time in custody.
_WITHOUT_TERM = ("suspended", "conditional discharge", "community order", "referral order", "community sentence")


_RAISED = ("increased", "extended", "lengthened", "raised")  # "had his 16-year sentence increased to 18 years"
_HAS_TERM = expression(r"[- ](?:years?|months?|weeks?)\b")  # "starting a five-year sentence"


def _add_term(stage: Stage, words: str, cue: re.Match[str]) -> None:
    if stage.kind == "sentence" and cue.group().lower().endswith(_WITHOUT_TERM):
        stage.no_term = True
    elif stage.kind == "sentence":
        begin = cue.start() if _HAS_TERM.search(cue.group()) else cue.end()
        if cue.group().lower().endswith(_RAISED):
            begin = max(cue.end(), words.find(" to ", cue.end()))
        stage.months, stage.total_term, stage.no_term = term_after(words, cue.start(), begin)
        stage.rough_term = stage.months is not None and is_rough(words[begin:])
        # "Gang jailed for more than 50 years": so long a term of several people is the sum of theirs.
        stage.total_term |= (stage.count or 0) > 2 and (stage.months or 0) >= _SUM_OF_TERMS
