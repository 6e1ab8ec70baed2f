"""Which people of a sentence a verb means: its object where officers act, else its subject."""

import re

from transforms.people.agreement import is_too_few, were
from transforms.people.mention import Mention
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

_ACTIVE = expression(
    r"(?:(?:\b(?:officers?|police|detectives?|we|team|teams|cops|constables?|squad|unit|force|also|and|then|have|has|had|now|subsequently|later|quickly"
    r"|swiftly|since|already|so far|to date|who|they|magistrates|judge|sheriff|recorder|court|investigators|specialists|department|command|colleagues|to|officials|PCs?"
    r"|constabulary)|\([a-z]{2,8}\))\s+)$",
)


_AUXILIARY = expression(
    r"\s+(?:(?:was|were|is|are|has|have|had|been|being|now|since|later|also|subsequently|then|already|all|both)\s+)*",
)


def is_own(mention: Mention, before: str) -> bool:
    """Is a mention behind "with" or "after" the subject of the verb that follows: "with three people charged"?"""
    if _AFTER.search(before, 0, mention.start) is not None and _WAS.fullmatch(before, mention.end) is not None:
        return True  # "all five have been sentenced, after Farrow was jailed"
    return _WITH.search(before[: mention.start]) is not None and (
        _AUXILIARY.fullmatch(before[mention.end :]) is not None
        or _HOMES.fullmatch(before[mention.end :]) is not None
        or _AND_BEING.fullmatch(before[mention.end :]) is not None
    )


_WAS = expression(r"\s+(?:(?:was|were|has been|have been)\s+)(?:(?:now|since|later|also|today|both|all|\w+ly)\s+)*")
_WITH = expression(r"\bwith (?:a further )?$")
# "Ned Farrow, 31, wife of Tom, also from Mill Road, Odham, and Bell, 26 years old and from Hill Road in Hull,": between a
# subject and its verb
_HOMES = re.compile(
    r"(?:,? (?:aged )?\(?\d\d?\)?(?: years?[- ]old)?)?"
    r"(?:,? (?:[a-z]+ ){0,2}?(?:of|from) (?:(?:[A-Z][\w’'.-]*|\d+|the|in|near|area|and(?= [A-Z])|no|fixed|abode|address),? ){1,12})?(?:, )?"
    r"(?:(?:also|then|previously|later|both|each|all|has|had|have) ){0,2}"
)
_AND_BEING = expression(
    rf" \w+ing\b[^.;:]{{0,60}}? and {ALSO}being "
)  # "with nine failing the test and being arrested"


_NO_OBJECT = re.compile(r"[-–—:]|^ (?:as|in|at|by|on|for|to) $")  # "Four arrested as 42 people are searched"
# "arrested and charged a man": the verbs share their object
SERIES = expression(
    rf"(?:,? (?:and|then|before|&) {ALSO}(?:arrest|detain|charg|interview|caution|question|search|bail|remand)(?:ed|ing|e)?\b)+",
)


# "No further action will be taken against the two men", "authorised the charge of Ned Farrow"
OF_THOSE_BEHIND = (
    " against",
    "issued to",
    "given to",
    "sent to",
    "the charge of",
    "sentence for",
    "term for",
    "verdict against",
    "verdicts against",
    "verdict for",
    "verdicts for",
)


# "two men arrested after a crash that left a boy injured have been bailed": the boy is a part of what the crash is
_TELLS_OF = expression(
    r"\b(?:where|in which|during which|(?:that|which) (?:left|killed|injured|saw)|to (?:trace|find|locate)|(?:reports?|allegations?|claims?|complaints?)(?: that)?) $"
)
_NO_LONGER = expression(r"[^;]* (?:have|has|will|are|is|remains?|faces?)\b[^;,]{0,40}$")
_RELATIVE = expression(r"\b(?:who|all|both) (?:was|were|had been|have been|has been)(?: \w+)? $")


def is_told_of(mention: Mention, cue: re.Match[str], of_him: str) -> bool:
    """Is somebody only mentioned by a clause that says why the subject of a later verb was arrested?

    Args:
        mention: somebody between the two verbs.
        cue: the later verb.
        of_him: the words before the earlier one; none where it has no auxiliary of its own.
    """
    before = cue.string[: cue.start()]
    return (
        (not of_him or _RELATIVE.search(of_him) is not None)
        and _TELLS_OF.search(before, 0, mention.start) is not None
        and _AUXILIARY.fullmatch(before, mention.end) is None
        and _NO_LONGER.match(cue.string[mention.end : cue.end()]) is not None
    )


def right_behind(cue: re.Match[str], people: list[Mention]) -> Mention | None:
    """The people who stand right behind a verb."""
    return next((m for m in people if cue.end() <= m.start <= cue.end() + 4), None)


# "a jury has today convicted Ned Farrow"
_JURY = expression(
    r"\b(?:jury|jurors|magistrates|judge|court|sheriff)(?: has| have| had)?(?: (?:now|then|today|also|\w+ly))* $"
)


def _is_object(mention: Mention) -> bool:
    """May a word that stands for people be whom police arrest: "them", "the men", "the pair"?"""
    return mention.pronoun in ("him", "her", "them") or mention.several or mention.count > 1


# "With each of these cases we are arresting these people with good evidence": what police do, and no arrest
_AS_A_RULE = expression(r"\b(?:are|keep|start|stop) $")


def object_for(
    kind: str, cue: re.Match[str], before: str, people: list[Mention], stands: list[Mention]
) -> Mention | None:
    """Whom officers arrested: right behind the verb, when it is theirs."""
    if kind == "conviction" and cue.group().lower() == "convicted" and _JURY.search(before[-45:]):
        return right_behind(cue, [*people, *(m for m in stands if m.pronoun in ("him", "her", "them"))])
    if kind == "conviction" and cue.group().lower() not in ("found", "find"):
        return None
    if kind == "sentence" and cue.group().lower().endswith(("given", "handed", "term", "sentence")):
        return None  # "was given a youth rehabilitation order", "has begun a prison term, Tom Bell was given"
    within = next((m for m in people if cue.start() < m.start and m.end < cue.end()), None)
    if within is not None:
        return within  # "released five people on bail"
    end = cue.end()
    if series := SERIES.match(cue.string, end):
        end = series.end()
    reach = _ROUGHLY.match(cue.string, end)
    near = [
        m
        for m in people
        if end <= m.start <= (reach.end() if reach else end) + 4 and not _NO_OBJECT.search(cue.string[end : m.start])
    ]
    if near:
        return near[0]
    direct = next((m for m in stands if m.start == end + 1 and _is_object(m)), None)
    if (
        direct is not None
        and cue.group().endswith(("arrested", "arresting", " arrest"))
        and not _AS_A_RULE.search(before)
    ):
        return direct  # "and, after a struggle, arrested him"
    if _ACTIVE.search(before[-25:]) and not cue.string.startswith(
        " with", end
    ):  # no "in court charged with hitting a man"
        later = [m for m in people if cue.end() <= m.start <= cue.end() + 45]
        if later and re.search(
            r"(?<!\bby )\b(?:officers?|police|detectives?|we|team|squad|unit|have)\b", before[-45:], re.IGNORECASE
        ):
            return later[0]
        pronoun = [m for m in stands if cue.end() <= m.start <= cue.end() + 3 and _is_object(m)]
        if pronoun:
            return pronoun[0]
    return None


# "was named by all three and charged", "19 members of the gang being charged"
_BY_ALL = expression(r"\b(?:by|to|from|against|for|(?:members?|leaders?|head|part) of) $")
# "arrested more than 400 suspects"
_ROUGHLY = expression(
    r"(?: (?:more than|over|around|about|almost|nearly|approximately|at least|as many as|in excess of|well))+"
)
# "A man who robbed a woman who knew him, has been jailed": the comma ends what is told of her
_MAIN = expression(r"\bwho\b(?:[^,]|,(?=\d))*\bwho\b[^,]*, (?:has|have|was|were|is|are)(?: \w+)? $")
# behind the pronoun of a clause, up to the verb of whom the sentence is about: " was just six years old has been "
_OF_HER_OR_HIM = expression(
    r"(?! (?:(?:also|now|since|later|both|all|\w+ly) )*(?:has|have)\b)"
    r"(?: (?!(?:and|but|or|before|after|where|who|which|then|when|while|as)\b)[^\s,;:.]+){1,14},?"
    r" (?:has|have)(?: (?:now|today|also|since|both|all|\w+ly))*(?: been)? "
)
_AFTER = expression(r"\b(?:after|as) $")
_FAR = 60  # characters between a subject and its verb without "was"
_FIRST = 12  # characters of a sentence in which its subject begins
# "Ned Farrow, 41, of Mill Road, appeared at Hull Magistrates' Court on Friday charged with theft"
# "were all taken to Hull Police Station for questioning and released under investigation"
_APPEARED = expression(
    r"\bappear(?:ed|ing)?\b[^.;]*$|\b(?:stood|standing|on) trial\b[^,.;]*$|\b(?:is|are) due (?:at|before|in)\b[^;]*$"
    r"|^[^.;]{0,110}?\b(?:was|were|been) (?:(?:also|all|both|then|later|\w+ly) )*(?:taken|interviewed|questioned|spoken|located|stopped|searched|traced|found|identified|wanted|declared|named|linked|caught|seen|detained|chased|followed|brought|spotted|pulled|intercepted|pursued|further arrested)\b"
    r"[^.;]*(?:\b(?:and|then|before being)(?: (?:later|then|since|\w+ly))*|,(?: (?:later|then|since|\w+ly))*) $"
)
_ONE_DID = expression(r"\b(?:has|was|is)(?: (?:now|been|also|today|since|later|\w+ly)){0,2} $")
_WHO = expression(
    r",? who\b[^.;:]*\b(?:will|must|has to|have to|faces?|is)\b(?: now| also)? [a-z ]{0,12}$"
)  # "will serve"
_BEING = expression(rf" being {ALSO}")  # "resulting in one man being arrested"
_HAS = expression(r"\b(?:has|have|had)(?: now| since| also| both| all)? $")


def subject_for(
    words: str, cue: re.Match[str], people: list[Mention], stands: list[Mention], passive: bool
) -> Mention | None:
    """Who stands before a verb as its subject, named or by a word that stands for people told of before."""
    candidates = [m for m in people if m.end <= cue.start()]
    never = ("him", "her", "them", "they") if _ONE_DID.search(words, 0, cue.start()) else ("him", "her", "them")
    words_for = [
        m for m in stands if m.end <= cue.start() and m.pronoun not in never and not _BY_ALL.search(words[: m.start])
    ]
    if candidates and (
        is_own(candidates[-1], words[: cue.start()]) or (passive and _is_right_before(candidates[-1], words, cue))
    ):
        return candidates[-1]
    free = [m for m in candidates if not m.object_of] or []
    main = _MAIN.search(words[: cue.start()]) is not None
    relative = [m for m in words_for if m.pronoun == "who" and cue.start() - m.end < 40 and not (main and free)]
    nominal = [m for m in words_for if m.pronoun != "who"]
    if (
        nominal
        and free
        and free[-1].start < nominal[-1].start
        and _OF_HER_OR_HIM.fullmatch(words, nominal[-1].end, cue.start())
    ):
        nominal = []  # "A man who abused a girl when she was six has been jailed"
    if relative:
        head = [m for m in candidates if m.end <= relative[-1].start]
        if head:
            return head[-1]
    subject = _of_main_clause(free, words, cue) if free else None
    if nominal and (subject is None or nominal[-1].start > subject.start):
        return nominal[-1]
    if subject is None and candidates:
        subject = candidates[0] if passive else candidates[-1]
    if subject is not None and not passive and cue.start() - subject.end > _FAR:
        between = words[subject.end : cue.start()]
        told_of = subject.start < _FIRST and (_HAS.search(between) or _WHO.match(between + cue.group()))
        if not (told_of or _APPEARED.search(between) or _HOMES.fullmatch(between)):
            return None
    return subject


def _is_right_before(mention: Mention, words: str, cue: re.Match[str]) -> bool:
    """Are those meant between "after" and the verb: "do you recognise what they found after two men were arrested"?"""
    return (
        _AFTER.search(words, 0, mention.start) is not None
        and _AUXILIARY.fullmatch(words, mention.end, cue.start()) is not None
    )


def _of_main_clause(free: list[Mention], words: str, cue: re.Match[str]) -> Mention:
    """The last of those before a verb of whom no "who" tells what another did: "a man who hit a woman was jailed"."""
    if len(free) > 1 and _are_told_of(free[-2], free[-1], words):
        return free[-1] if _BEING.fullmatch(words, free[-1].end, cue.start()) else free[-2]
    several, before = next((one for one in reversed(free) if one.count > 1), None), words[: cue.start()]
    if several is None:
        return free[-1]
    chased = len(free) > 2 and free[-3] is several and _are_told_of(several, free[-2], words)
    if chased and were(before, free[-1].end):
        return several  # "four teenagers who chased a boy, 14, and a girl, 15, were arrested"
    return several if is_too_few(free[-1], before) else free[-1]


def _are_told_of(some: Mention, others: Mention, words: str) -> bool:
    """Does "who" stand between two mentions, so that what follows is what the first did to the second?"""
    return re.search(r"\bwho\b", words[some.end : others.start]) is not None
