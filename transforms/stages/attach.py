"""Stages told by a verb, and whom it means: "two men were arrested", "officers charged him", "seven were bailed"."""

import re

from transforms.people.agreement import is_too_few, one_of, two_of
from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.people.whom import (
    OF_THOSE_BEHIND,
    SERIES,
    is_own,
    is_told_of,
    object_for,
    right_behind,
    subject_for,
)
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, qualifier_around
from transforms.reading.text import Sentence
from transforms.stages.cue import OFFICER, OFFICERS, SENTENCED, Before, Cue
from transforms.stages.nouns import LABEL
from transforms.stages.stage import AS_KNOWN, Stage, is_one_breath, stage_of

# "were last week (Friday, 27 September) sentenced"
_PASSIVE = expression(
    r"\b(?:was|were|been|being|is|are|be|got|get|gets|getting|(?<!\bin )(?:his|her|their))\b(?:[^,;.(]|\([^()]{3,40}\)){0,40}$"
)
# "Enquiries are continuing and we have arrested a man": the passive is another verb's.
_AGENT = expression(
    r"\b(?:officers?|police|detectives?|we|they|he|she|who|teams?|squad|unit|and|then|have|has|had)\s+(?:(?:have|has|had|also|then|\w+ly|later|since|now|today)\s+){0,3}$",
)
# "officers were able to arrest two men", "their enquiries led to arresting two", "we are welcoming the sentencing of four men"
_BY_POLICE = re.compile(r"(?:able|helped|allowed|enabled|sentencing) |(?:arrest|arresting|charging)$")
# "14 have been charged", "three told they face no further action": the people are a number alone.
_BARE = expression(
    rf"(?:^|[\s(])(?P<n>{COUNT})(?:, aged [^,;.]{{2,40}},)?\s+(?:(?:others?|\w+ly|more|of them|of those|of whom|of which|already|all|both|today|yesterday|this \w+|\([^()]{{3,40}}\)|still|currently|yet|have|has|had|were|was|been|also|now|since|so far|being|are|is|remain|later|subsequently|people|then|either)\s+)*$",
)
_NOT_BARE = re.compile(
    r"\b(?:on|(?<!resulting )(?<!resulted )in|(?:aged|as young as|as old as)(?: just| only| about| around| under| over)?|at|number|section|between|under)\s$|(?<!\w)of\s$|[£:/.-]$"
    r"|\b(?:aged?|ages)\b(?: between| (?:ranging )?from)?[\d\s,–-]*(?:and|to|&)?\s*$|\(\d\d,? (?:and )?$"
)
_OF_ONE = re.compile(r"\b(?:was|has|is)\b")  # "Jo ARKLE, 34 was jailed", "a man who burgled two more has been jailed"
# "Arkle, 34, was arrested": the number is an age.
_AGE_OF = re.compile(
    r"(?:\b(?:man|woman|boy|girl|male|female|teenager)"
    r"|(?!(?:Another|Over|Around|Nearly|Almost|About|Some|Further|The|Of|Just|Remaining|Later|All|These|Those)\b)\b[A-Z][a-z]+)(?: ?,)? (?:aged )?$"
)
_MORE = expression(r"\b(?:further|another|more|others?|additional)\b")
# The verb's number: "the man who abused nine children has been jailed" is one man.
_SINGULAR = expression(
    r"\b(?:was|is|has(?: (?:now|since|today|yesterday|also|already))?(?: \([^()]{3,40}\))?(?: been)?)\s+(?:(?:\w+ly|also|today|now|then|since|later)\s+)?$",
)


# Subjects that are no one person told of before: "people convicted of this", "have them convicted".
_ANYBODY = expression(
    r"\b(?:people|them|those|drivers|defendants|offenders|criminals|anyone|anybody|motorists|individuals|suspects|dealers|they|we)"
    rf"\s+(?:who (?:are|were|is|get) )?(?:being |get |getting )?{ALSO}$",
)
_PLURAL_VERB = expression(r"\b(?:were|are|have)\b(?: \w+){0,3} $")
# What stands without people for something else: a bicycle locked up, a cause under investigation.
_NO_ELLIPSIS = expression(
    r"locked up|arresting|charging|(?:helped|allowed|enabled) |(?!.*(?:released|freed|RUI)).*investigation"
)
_PLURAL_CUE = expression(r"(?:remain|are|were|have|all)\b")
_ANOTHER = expression(
    r"(?:[;,]|\bwhile|\bbut)\s+(?:and |while |but )?(?:the|his|her|their|a|an|another|one) (?!gang|group|pair|duo|trio|couple|case)[\w’'-]+\b[^;.]*$"
)
_AND_WAS = expression(r"\band\s+(?:was|is|has)\s+$")


# "was arrested along with", "were arrested on suspicion of theft, along with"
_ALONG = expression(
    r"(?:,? (?:[\w’']+,? ){0,5}?(?:(?:along|together) with|alongside)|,? as (?:was|were)"
    r"|(?: on suspicion of| for| in connection with) (?:(?!and\b|was\b|were\b|who\b)[\w’'-]+,? ){1,9}?(?:along|together) with) (?:the |his |her |their )?"
)


def by_verb(
    sentence: Sentence,
    kind: str,
    found: re.Match[str],
    people: list[Mention],
    stands: list[Mention],
    cast: Cast,
    previous: Before | None,
) -> Stage | None:
    """The stage that a verb tells, or None when it tells of nobody.

    Args:
        sentence: the verb's.
        kind: of the stage.
        found: the verb.
        people: the mentions of people in the sentence.
        stands: its words that stand for people named before.
        cast: everybody told of so far.
        previous: the verb before it, whose subject it may share.
    """
    words = sentence.text
    own = _AUXILIARY.match(found.group()) if kind in _WITH_OWN else None  # "| has been fined", "| was held"
    before, after = words[: found.start() + (own.end() if own else 0)], words[found.end() :]
    passive = found.group().startswith(("been ", "was ", "were ") if kind == "summons" else "been ") or (
        bool(_PASSIVE.search(before[-80:]))
        and not _BY_POLICE.match(found.group())
        and not (_AGENT.search(before[-45:]) and right_behind(found, [*people, *stands]))
    )
    cue = Cue(sentence, kind, found, people, stands, cast, previous, before, after, passive)
    label = LABEL.match(after)
    # "two were arrested – one for theft" is no label
    counted = _BARE.search(before) or any(m.count for m in people if m.end <= found.start())
    if label and len(before) < _LABEL_LEAD and not counted and not re.search(r"\d", before):
        return cue.counted(0, found.end() + label.end(), label["n"], f"{kind}.label")
    of_both = previous is not None and kind != previous.stage.kind and _OR.fullmatch(before[previous.end :])
    if of_both or _says_who(found, people):
        return None  # "64 have been jailed or remanded", one figure; "the arrested man"
    if found.group().endswith(OF_THOSE_BEHIND):
        target = right_behind(found, [*people, *stands])
        return cue.of(target, f"{kind}.verb.active") if target else None
    behind = _INVERTED.match(after) if _ALONE.search(before) else None
    if behind:
        meant = [m for m in people if 0 <= found.end() + behind.end() - m.start <= _ARTICLE]
        if meant:
            meant[0].of_total = meant[0].of_total or _AMONG.search(before) is not None
            return cue.of(meant[0], f"{kind}.verb.inverted")
    if not passive:
        target = object_for(kind, found, before, people, stands)
        if target is not None:
            stage = cue.of(target, f"{kind}.verb.active")
            if stage is not None:
                stage.joined = SERIES.match(words, found.end()) is not None
            return stage
        number = _NUMBER_BEHIND.match(after) if kind in _TAKES_NUMBER and not found.group().endswith(" of") else None
        if number:
            return cue.counted(found.start(), found.end() + number.end(), number["n"], f"{kind}.verb.number")
        released = _RELEASED.match(found.group())
        if released:
            return cue.counted(found.start(), found.end(), released["n"], f"{kind}.verb.number")
    stage = _bare_number(cue) or _shared(cue) or _with_subject(cue)
    if stage is not None and kind == "arrest" and _REDUCED.match(after) and not _has_its_auxiliary(before, people):
        stage.rule = "arrest.verb.reduced"
    return stage


def _says_who(cue: re.Match[str], people: list[Mention]) -> bool:
    """Do the words that mean people hold the verb: "26 of the 53 arrested have been charged", "the arrested man"?"""
    return any(m.start < cue.start() < m.end and not (m.surname or m.members) for m in people)


def _has_its_auxiliary(before: str, people: list[Mention]) -> bool:
    """Does the auxiliary before a verb stand behind the last of those before it: no "was charged and a man arrested"?"""
    return _PASSIVE.search(before, max((m.end for m in people if m.end <= len(before)), default=0)) is not None


# "Also arrested was a woman of 43", "Those charged are two men from Odham"
_ALONE = expression(r"(?:^|[.;:] |\n)(?:also|among (?:those|them)|those|those who were)? ?$")
# "Also arrested and charged with theft were Ned Farrow and a woman of 43"
_INVERTED = expression(
    rf"(?: and (?:\w+ )?(?:charged|bailed|remanded|questioned))?(?: (?:with|for|over|on suspicion of|in connection with) [^.;:,]{{3,60}}?)? (?:was|were|are|is) {ALSO}"
)
_AMONG = expression(r"\bamong (?:those|them) $")
_ARTICLE = 4  # characters of an article that may stand before a mention
# "Three men arrested on Friday have today, Sunday 22 April, been released": some of those whose arrest is told elsewhere
_REDUCED = expression(
    rf"(?! and\b)(?: (?!and (?:a|an|the|two|three|four|five|six)\b)[^\s,;.]+){{0,22}} (?:will {ALSO}face no\b"
    rf"|(?:has|have|was|were|remains?|is|are) (?:today,? [^.;,]{{4,25}},? )?{ALSO}(?:been )?(?:released|bailed|charged|handed|taken|being|in custody|given|questioned|interviewed|on bail|under|due)\b)"
)
_LABEL_LEAD = 25  # characters that may stand before the verb of a label
_TAKES_NUMBER = {"arrest", "charge", "summons", "caution", "safeguarding", "bail"}
# "officers released four under investigation"
_RELEASED = expression(
    rf"(?:released|freed) (?P<n>{COUNT})(?: (?:of them|others|people|men|women))? (?:under|on|with|pending|while)"
)
_NUMBER_BEHIND = expression(
    rf" (?:a total of )?(?P<n>{COUNT})(?! (?:counts|offences|charges|years|months|weeks|days|hours|times|under|criminals? offences)\b|[- ]year| \w+ (?:counts|offences|charges))",
)


def _bare_number(cue: Cue) -> Stage | None:
    """People who are a number alone: "14 have been charged", "seven later bailed"."""
    bare = _BARE.search(cue.before, cue.previous.end if cue.previous else 0)
    if (
        bare is None
        or any(m.start <= bare.start("n") < m.end for m in cue.people)
        or _NOT_BARE.search(cue.before[: bare.start("n")])
        or (bare["n"].isdigit() and _AGE_OF.search(cue.before[: bare.start("n")]))
        or (bare["n"].lower() not in ("1", "one") and _OF_ONE.search(bare.group()))
    ):
        return None
    stage = cue.counted(bare.start("n"), cue.found.end(), bare["n"], f"{cue.kind}.count")
    stage.qualifier = qualifier_around(cue.before[: bare.start("n")])
    stage.additive = bool(_MORE.search(cue.before[max(0, bare.start("n") - 12) :]))
    stage.of_total = " of " in bare.group()
    return stage


def _shared(cue: Cue) -> Stage | None:
    """The subject of the verb before, where nobody new stands between: "arrested and charged"."""
    previous = cue.previous
    if previous is None:
        return None
    another = False
    if _SINGULAR.search(cue.before) and (previous.stage.count or 0) > 1:
        if _AND_WAS.search(cue.before):
            previous.stage.count = 1  # "pleaded guilty and was jailed": the first verb had one subject too
        another = _ANOTHER.search(cue.before, previous.end) is not None
    at = cue.found.start()
    between = cue.before[previous.end :]
    new = [m for m in (*cue.people, *cue.stands) if previous.end <= m.start and m.end <= at]
    of_him = "" if previous.stage.rule.endswith((AS_KNOWN, ".bare")) else cue.before[: previous.begin]
    if (previous.stage.count or 0) > 1:
        new = [m for m in new if not is_too_few(m, cue.before)]
    if any((not m.object_of or is_own(m, cue.before)) and not is_told_of(m, cue.found, of_him) for m in new):
        return None
    rule, first = f"{cue.kind}.verb.shared", previous.stage
    if another:  # "the men were charged; the officer, now suspended, has been bailed"
        return stage_of(cue.kind, cue.sentence, cue.found, None, None, cue.cast, rule, count=1)
    stage = cue.of_same(first, rule)
    stage.joined = is_one_breath(between)
    return stage


_OR = expression(r"\s*(?:,\s*)?or\s+(?:been\s+)?")


def _with_subject(cue: Cue) -> Stage | None:
    """The people before the verb, or nobody said anew: then the last one told of."""
    stands = [] if cue.kind == "safeguarding" else cue.stands
    if _SOME_WERE.search(cue.before):
        return None
    subject = subject_for(cue.sentence.text, cue.found, cue.people, stands, cue.passive)
    if subject is not None:
        if subject.count > 1 and not subject.band and _SINGULAR.search(cue.before):
            subject = one_of(subject, cue.previous.end if cue.previous else None, cue.before)
        elif subject.count == 1 and subject.pronoun is None:
            subject = two_of(subject, cue.before)
        return cue.of(
            _with_others(subject, cue), f"{cue.kind}.verb.passive" if cue.passive else f"{cue.kind}.verb.bare"
        )
    last = cue.cast.last
    if cue.kind == "summons" and last is not None and last[0] == "g" and cue.is_a_report():
        return stage_of(cue.kind, cue.sentence, cue.found, last, None, cue.cast, "summons.verb.report")
    of_somebody = cue.kind in _OF_SOMEBODY or "postal" in cue.found.group()
    unnamed = of_somebody and not any(m.start < cue.found.start() for m in cue.people)
    if (end := cue.somebody(unnamed=unnamed)) is not None:
        return cue.of(Mention(0, end, 1), f"{cue.kind}.verb.somebody")
    if cue.kind in _OF_SOMEBODY and (cue.passive or cue.kind == "conviction") and OFFICER.search(cue.before):
        return stage_of(cue.kind, cue.sentence, cue.found, None, None, cue.cast, f"{cue.kind}.verb.officer", count=1)
    several = OFFICERS.search(cue.before) if cue.passive and cue.kind in _OF_SOMEBODY else None
    if several is None and unnamed and cue.passive and cue.kind in _OF_COURTS and not _FINED.search(cue.found.group()):
        several = SENTENCED.search(cue.before)
    if several:
        return cue.counted(several.start("n"), cue.found.end(), several["n"], f"{cue.kind}.verb.several")
    if not _may_be_elliptic(cue) or cue.cast.last_person is None:
        return None
    who = ("p", cue.cast.last_person)
    return stage_of(cue.kind, cue.sentence, cue.found, who, None, cue.cast, f"{cue.kind}.verb.elliptic")


# "112 motorists were recorded, while people were also reported": nobody counted them
_SOME_WERE = expression(
    r"\b(?:while|whilst|and|but|where) (?:people|drivers|motorists|others|individuals|offenders) (?:were|have|had)(?: (?:also|been|then|later))* $"
)


def _with_others(subject: Mention, cue: Cue) -> Mention:
    """The subject and those named behind the verb: "was arrested along with three other men"."""
    along = _ALONG.match(cue.after)
    others = [
        m for m in cue.people if along and m.start in (cue.found.end() + along.end(), cue.found.end() + along.end() - 4)
    ]
    if not others or subject.count < 1 or subject.pronoun:
        return subject
    members = [*(subject.members or [subject]), *(others[0].members or [others[0]])]
    return Mention(subject.start, subject.end, subject.count + others[0].count, members=members)


_OF_COURTS = ("sentence", "conviction")
_WITH_OWN = (*_OF_COURTS, "arrest")
_FINED = expression(r"fine")  # as companies are
_AUXILIARY = expression(
    r"(?:(?:has|have|was|were|is|are|been) ){1,2}(?:(?:also|both|each|all|then|now|today|later) ){0,2}(?!on )(?=[a-z])"
)
_OF_SOMEBODY = {"sentence", "conviction", "charge", "arrest"}
_COURTS_AND_CUSTODY = set("sentence conviction bail released_under_investigation no_further_action remand".split())
_WHEN = expression(r"(?:^\W*|[,;] |\b(?:and|but|that) )when $")  # "When arrested, he had a knife on him"
_NAME_ALONE = 60  # characters of a sentence that is hardly more than a name


def _may_be_elliptic(cue: Cue) -> bool:
    if cue.found.group() == cue.sentence.text.strip(" :"):
        return False  # a heading
    if cue.sentence.boilerplate or cue.kind == "safeguarding" or _ANYBODY.search(cue.before):
        return False
    if _PLURAL_VERB.search(cue.before) or _PLURAL_CUE.match(cue.found.group()) or _NO_ELLIPSIS.match(cue.found.group()):
        return False  # several, and the words do not say who
    if not cue.before.strip() and cue.sentence.before is not None and len(cue.sentence.before.text) < _NAME_ALONE:
        return True  # "Ned Farrow (41) from Odham. Charged with theft."
    when = cue.kind == "arrest" and _WHEN.search(cue.before) is not None
    return when or cue.passive or cue.kind in _COURTS_AND_CUSTODY or cue.sentence.bullet
