"""What police and courts did with people: arrests, charges, bail, pleas, sentences.

A cue ("arrested", "found guilty") looks for its people: before it when it is passive, after
it when officers act, behind a pronoun in what came before. "He was arrested and charged"
gives both stages to the same man.
"""

import re
from dataclasses import dataclass
from functools import cache

from transforms.codebook import lexicon
from transforms.numbers import COUNT, parse_count, qualifier_around
from transforms.people import Cast, Mention, mentions, pronouns
from transforms.senses import other_sense
from transforms.terms import leading_term, term_after
from transforms.text import Sentence

_NOT_YET = re.compile(
    r"\b(?:ensur(?:e|ing)|make sure|will (?:not )?(?:\w+ )?be|would be|could be|may be|might be|can be|should be|must be|to be|if|anyone|anybody|wanted|unless|want to|hope|"
    r"due to be|awaiting|risk(?:s|ing)?|likely to be|expect(?:ed)? to be|whether|avoid(?:ed)?|not been|not|never|nobody|no one|no-one|no(?! fixed)|without being|"
    r"likely to|threatened to|can expect to|won['’]t|until|pending|facing|face|before being|yet to be|rather than|instead of being|to get)\b[^,;.]{0,28}$",
    re.IGNORECASE,
)
_WILL = re.compile(r"\bwill\b[^,;.]{0,20}$", re.IGNORECASE)
_ACTIVE = re.compile(
    r"(?:\b(?:officers?|police|detectives?|we|team|teams|cops|constables?|squad|unit|force|also|and|then|have|has|had|subsequently|later|quickly"
    r"|swiftly|since|already|who|they|investigators|specialists|department|command|colleagues|to|officials|PCs?|constabulary)\s+)$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be|got|get|gets|getting|his|her|their)\b[^,;.]{0,40}$", re.IGNORECASE
)
_NOUN_COUNT = re.compile(
    rf"(?P<n>{COUNT})\s+(?P<mid>(?:(?!(?:and|or|of|to|for|with|after)\b)[a-z-]+ ){{0,3}}?)$", re.IGNORECASE
)
_NOUN_VAGUE = re.compile(
    r"\b(?:made|making|make|several|number of|led to|resulted in|with|numerous|many|multiple|further)\s+(?:\w+ )?$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"^(?:\s+(?:for|made|with|in|of|on)\b[^\d\n:]{{0,50}})?\s*(?:[:=–.\n-]\s*)+(?P<n>{COUNT})\b(?!\.\d|/|[- ]year)",
    re.IGNORECASE,
)


# "14 have been charged", "three told they face no further action": the people are a number alone.
_BARE = re.compile(
    rf"(?:^|[\s(])(?P<n>{COUNT})\s+(?:(?:others?|more|of them|of those|of whom|of which|have|has|had|were|was|been|also|now|since|so far|being|are|is|remain|later|subsequently|people)\s+)*$",
    re.IGNORECASE,
)
_NOT_BARE = re.compile(
    r"\b(?:on|in|aged|at|number|section|between|under)\s$|(?<!\w)of\s$|[£:/.-]$"
    r"|(?:\b(?:man|woman|boy|girl|male|female|teenager)|\b[A-Z][a-z]+),? (?:aged )?$"
    r"|\b(?:aged?|ages)\b(?: between)?[\d\s,]*(?:and|to)?\s*$|\(\d\d,? (?:and )?$"
)
_MORE = re.compile(r"\b(?:further|another|more|others?|additional)\b", re.IGNORECASE)


@dataclass(slots=True)
class Stage:
    """One cue with its people."""

    kind: str
    start: int  # of the stating words, in the article's text
    end: int
    sentence: Sentence
    who: tuple[str, int] | None  # reference into the cast; None: somebody, or a bare count
    count: int | None
    qualifier: str
    rule: str
    additive: bool
    of_total: bool
    months: float | None = None
    total_term: bool = False
    no_term: bool = False
    unit: str = "people"
    joined: bool = False  # "arrested and charged": shares its subject with the cue before
    pluperfect: bool = False


@cache
def _cues() -> re.Pattern[str]:
    parts = []
    for kind, table in lexicon("stages").items():
        if table["verb"]:
            parts.append(f"(?P<{kind}__verb>{'|'.join(table['verb'])})")
        if table["noun"]:
            parts.append(f"(?P<{kind}__noun>{'|'.join(table['noun'])})")
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def find_stages(
    lines: list[Sentence], surnames: set[str], cast: Cast, rejected: list[tuple[str, str, int, int]]
) -> list[Stage]:
    """All stages of an article, in the order of the text."""
    found: list[Stage] = []
    sentenced = any(_SENTENCING.search(line.text) for line in lines)
    telling = [_tells(line.text) or (sentenced and line.bullet) for line in lines]
    if not any(telling):
        return found
    last = len(lines) - telling[::-1].index(True)
    for sentence, tells in zip(lines[:last], telling, strict=False):
        people = mentions(sentence, surnames)
        told: list[Stage] = []
        if tells:
            taken = [(m.start, m.end) for m in people]
            stands = [
                word for word in pronouns(sentence.text) if not any(start <= word.start < end for start, end in taken)
            ]
            told = _sentence_stages(sentence, people, stands, cast, rejected)
        told += _others_terms(sentence, people, told, cast)
        if sentenced and not any(stage.kind == "sentence" for stage in told):
            told += _listed_term(sentence, people, cast)
        found += told
        for mention in people:  # so that a pronoun of the next sentence finds who was told of last
            if not mention.object_of and mention.start < 60:
                cast.resolve(mention, sentence)
    return found


_TELLING = (
    "arrest detain apprehend held charg bail releas remain investigation action eliminated remand custody summons reported report"
    " postal caution resolution guilt convict plead pled admit sentence jailed imprison locked bars prison given handed receiv fined"
    " serve term sent down safeguard nick rui order"
).split()


def _tells(words: str) -> bool:
    """Can a stage stand in these words at all? Asked first, since most sentences tell of none."""
    lower = words.lower()
    return any(word in lower for word in _TELLING)


_SUM_OF_TERMS = 300  # months
_LONGEST = 600  # months that one person can be sent down for
_SENTENCING = re.compile(r"\b(?:sentenced|jailed|sentences|behind bars|imprison\w+|prison)\b", re.IGNORECASE)


def _others_terms(sentence: Sentence, people: list[Mention], told: list[Stage], cast: Cast) -> list[Stage]:
    """The second term of "Kilgour was sentenced to seven years and Petherick to 52 months"."""
    verbs = [stage.end - sentence.start for stage in told if stage.kind == "sentence"]
    if not verbs:
        return []
    found = []
    for person in people:
        months = leading_term(sentence.text[person.end :]) if person.surname and person.start > min(verbs) else None
        if months is not None:
            start, end = sentence.start + person.start, sentence.start + person.end
            who = cast.resolve(person, sentence)
            found.append(
                Stage("sentence", start, end, sentence, who, 1, "exact", "sentence.other", False, False, months)
            )
    return found


def _listed_term(sentence: Sentence, people: list[Mention], cast: Cast) -> list[Stage]:
    """A line of a list of defendants: "Ion Popa, 34, of Leeds: six years"."""
    if not people or people[0].start > 4 or people[0].surname is None or len(sentence.text) > 260:
        return []
    after = sentence.text[people[0].end :]
    months, _, none = term_after(sentence.text, 0, people[0].end)
    if months is None or none or not re.search(r"[-–:(]|\b(?:received|got|given)\b|years|months", after):
        return []
    if re.search(r"\b(?:ban|banned|disqualified|ago|old)\b", after[:40], re.IGNORECASE):
        return []
    who = cast.resolve(people[0], sentence)
    return [
        Stage(
            "sentence", sentence.start, sentence.end, sentence, who, 1, "exact", "sentence.list", False, False, months
        )
    ]


def _sentence_stages(
    sentence: Sentence,
    people: list[Mention],
    stands: list[Mention],
    cast: Cast,
    rejected: list[tuple[str, str, int, int]],
) -> list[Stage]:
    words = sentence.text
    found: list[Stage] = []
    previous: tuple[int, tuple[str, int] | None, Stage | None] | None = None
    for cue in _cues().finditer(words):
        kind, _, form = (cue.lastgroup or "").partition("__")
        before = words[: cue.start()]
        why_not = _refused(kind, before, cue.group(), words[cue.end() :])
        if why_not:
            rejected.append((f"stage.{kind}.{form}", why_not, sentence.start + cue.start(), sentence.start + cue.end()))
            continue
        stage = (
            _noun(sentence, kind, cue, people, cast)
            if form == "noun"
            else _verb(sentence, kind, cue, people, stands, cast, previous)
        )
        if stage is None:
            rejected.append(
                (f"stage.{kind}.{form}", "nobody to count", sentence.start + cue.start(), sentence.start + cue.end())
            )
            continue
        if form == "verb":
            previous = (cue.end(), stage.who, stage)
        _add_term(stage, words, cue)
        if (stage.months or 0) > _LONGEST and (stage.count or 0) <= 1:
            continue  # "offenders have been jailed for a total of 338 years": nobody knows how many
        found.append(stage)
    return found


def _refused(kind: str, before: str, cue: str, after: str) -> str | None:
    window = before[-60:]
    if kind == "summons" and re.search(r"\b(?:will|to) be", window[-12:] + cue, re.IGNORECASE):
        return None
    if _NOT_YET.search(window) and not re.search(
        r"\b(?:after|following|since|despite) (?:being )?$", window, re.IGNORECASE
    ):
        return "planned, hypothetical or denied"
    return other_sense(kind, before, cue, after)


def _noun(sentence: Sentence, kind: str, cue: re.Match[str], people: list[Mention], cast: Cast) -> Stage | None:
    words = sentence.text
    before, after = words[: cue.start()], words[cue.end() :]
    count = _NOUN_COUNT.search(before)
    start, end = sentence.start, sentence.start + cue.end()
    if kind == "charge":
        laid = re.search(r"\b(?:laid|brought|secured) (?:a total of )?$", before[: count.start()]) if count else None
        brought = laid or re.match(r" (?:were |have been |has been )?(?:brought|laid|put|secured|authorised)", after)
        if not (count and brought):
            return None
        return Stage(
            kind,
            start + count.start(),
            end,
            sentence,
            None,
            int(parse_count(count["n"]) or 0),
            "exact",
            "charge.offences",
            False,
            False,
            unit="offences",
        )
    if count:
        if re.search(r"\b(?:previous|drug-related offences and) $", count["mid"]) or re.search(
            r"(?:aged?|£)\s*$", before[: count.start()]
        ):
            return None
        number = parse_count(count["n"])
        return Stage(
            kind,
            start + count.start(),
            end,
            sentence,
            None,
            int(number or 0),
            qualifier_around(before[: count.start()]),
            f"{kind}.noun.count",
            bool(re.search(r"\b(?:further|another|more|additional|other)\b", before[-25:], re.IGNORECASE)),
            "of the" in before[-12:],
        )
    label = _LABEL.match(after)
    if label and not before.strip():
        return Stage(
            kind,
            start,
            start + cue.end() + label.end(),
            sentence,
            None,
            int(parse_count(label["n"]) or 0),
            "exact",
            f"{kind}.label",
            False,
            False,
        )
    if kind == "arrest":
        of = re.match(r" of\s+", after)
        target = next((m for m in people if m.start == cue.end() + of.end()), None) if of else None
        if target is not None and cue.group().lower() in ("arrest", "arrests"):
            return _stage(kind, sentence, cue, cast.resolve(target, sentence), target, cast, f"{kind}.noun.of")
        if kind == "arrest" and re.search(
            r"\b(?:made|making|make) (?:an|one|a further|another) $", before, re.IGNORECASE
        ):
            return Stage(
                kind,
                start + cue.start(),
                end,
                sentence,
                None,
                1,
                "exact",
                "arrest.noun.made",
                "another" in before[-9:] or "further" in before[-10:],
                False,
            )
        if (
            kind == "arrest"
            and re.search(r"\b(?:his|her|at the time of (?:his|her)|following (?:his|her)) $", before, re.IGNORECASE)
            and cast.last_person is not None
        ):
            return _stage(kind, sentence, cue, ("p", cast.last_person), None, cast, "arrest.noun.his")
    return None


# The verb's number: "the man who abused nine children has been jailed" is one man.
_SINGULAR = re.compile(
    r"\b(?:was|is|has(?: (?:now|since|today|also|already))?(?: been)?)\s+(?:(?:\w+ly|also|today|now|then|since|later)\s+)?$",
    re.IGNORECASE,
)


# Subjects that are no one person told of before: "people convicted of this", "have them convicted".
_ANYBODY = re.compile(
    r"\b(?:people|them|those|drivers|defendants|offenders|criminals|anyone|anybody|motorists|individuals|suspects|dealers|they|we)"
    r"\s+(?:who (?:are|were|is|get) )?(?:\w+ly )?$",
    re.IGNORECASE,
)
_AND_WAS = re.compile(r"\band\s+(?:was|is|has)\s+$", re.IGNORECASE)


def _one_of(subject: Mention) -> Mention:
    """The one person that a verb in the singular has for its subject, where several were read."""
    if subject.members and subject.members[0].count == 1:
        return subject.members[0]
    return Mention(subject.start, subject.end, 1, gender=subject.gender)


def _verb(
    sentence: Sentence,
    kind: str,
    cue: re.Match[str],
    people: list[Mention],
    stands: list[Mention],
    cast: Cast,
    previous: tuple[int, tuple[str, int] | None, Stage | None] | None,
) -> Stage | None:
    words = sentence.text
    before, after = words[: cue.start()], words[cue.end() :]
    label = _LABEL.match(after)
    if label and len(before) < 25 and not re.search(r"\d", before):
        return Stage(
            kind,
            sentence.start,
            sentence.start + cue.end() + label.end(),
            sentence,
            None,
            int(parse_count(label["n"]) or 0),
            "exact",
            f"{kind}.label",
            False,
            False,
        )
    passive = bool(_PASSIVE.search(before[-45:]))
    if not passive:
        target = _object(kind, cue, before, people, stands)
        if target is not None:
            return _stage(kind, sentence, cue, cast.resolve(target, sentence), target, cast, f"{kind}.verb.active")
        number = re.match(
            rf" (?P<n>{COUNT})(?! (?:counts|offences|charges|years|months|weeks|days|hours|times|under|criminals? offences)\b|[- ]year| \w+ (?:counts|offences|charges))",
            after,
        )
        if number and kind in ("arrest", "charge", "summons", "caution", "safeguarding"):
            return Stage(
                kind,
                sentence.start + cue.start(),
                sentence.start + cue.end() + number.end(),
                sentence,
                None,
                int(parse_count(number["n"]) or 0),
                "exact",
                f"{kind}.verb.number",
                False,
                False,
            )
    since = previous[0] if previous else 0
    bare = _BARE.search(before, since)
    if (
        bare
        and not any(m.start <= bare.start("n") < m.end for m in people)
        and not _NOT_BARE.search(before[: bare.start("n")])
    ):
        return Stage(
            kind,
            sentence.start + bare.start("n"),
            sentence.start + cue.end(),
            sentence,
            None,
            int(parse_count(bare["n"]) or 0),
            qualifier_around(before[: bare.start("n")]),
            f"{kind}.count",
            bool(_MORE.search(before[max(0, bare.start("n") - 12) :])),
            " of " in bare.group(),
        )
    between = [m for m in (*people, *stands) if since <= m.start < cue.start() and not m.object_of]
    singular = _SINGULAR.search(before) is not None
    if singular and previous and previous[2] and (previous[2].count or 0) > 1 and _AND_WAS.search(before):
        previous[2].count = 1  # "pleaded guilty and was jailed": the first verb had one subject too
    if previous and previous[2] and not [m for m in between if m.end <= cue.start()]:
        stage = _stage(kind, sentence, cue, previous[1], None, cast, f"{kind}.verb.shared", count=previous[2].count)
        stage.joined = (
            bool(re.search(r"^[^.;]{0,30}\b(?:and|,)\b", words[since : cue.start()])) and cue.start() - since < 40
        )
        stage.additive, stage.of_total, stage.qualifier = (
            previous[2].additive,
            previous[2].of_total,
            previous[2].qualifier,
        )
        return stage
    if kind == "safeguarding":
        stands = []
    subject = _subject(words, cue, people, stands, passive)
    if subject is not None:
        if singular and subject.count > 1:
            subject = _one_of(subject)
        return _stage(
            kind,
            sentence,
            cue,
            cast.resolve(subject, sentence),
            subject,
            cast,
            f"{kind}.verb.passive" if passive else f"{kind}.verb.bare",
        )
    if (
        (
            passive
            or kind in ("sentence", "conviction", "bail", "released_under_investigation", "no_further_action", "remand")
            or sentence.bullet
        )
        and cast.last_person is not None
        and not sentence.boilerplate
        and (passive or not _ANYBODY.search(before))
    ):
        return _stage(kind, sentence, cue, ("p", cast.last_person), None, cast, f"{kind}.verb.elliptic")
    return None


def _object(kind: str, cue: re.Match[str], before: str, people: list[Mention], stands: list[Mention]) -> Mention | None:
    """Whom officers arrested: right behind the verb, when it is theirs."""
    if kind == "conviction":
        return None
    near = [m for m in people if cue.end() <= m.start <= cue.end() + 4]
    if near:
        return near[0]
    if _ACTIVE.search(before[-25:]):
        later = [m for m in people if cue.end() <= m.start <= cue.end() + 45]
        if later and re.search(
            r"\b(?:officers?|police|detectives?|we|team|squad|unit|have)\b", before[-45:], re.IGNORECASE
        ):
            return later[0]
        pronoun = [m for m in stands if cue.end() <= m.start <= cue.end() + 3 and m.pronoun in ("him", "her", "them")]
        if pronoun:
            return pronoun[0]
    return None


def _subject(
    words: str, cue: re.Match[str], people: list[Mention], stands: list[Mention], passive: bool
) -> Mention | None:
    candidates = [m for m in people if m.end <= cue.start()]
    words_for = [m for m in stands if m.end <= cue.start() and m.pronoun not in ("him", "her", "them")]
    free = [m for m in candidates if not m.object_of] or []
    relative = [m for m in words_for if m.pronoun == "who" and cue.start() - m.end < 40]
    nominal = [m for m in words_for if m.pronoun != "who"]
    if relative:
        head = [m for m in candidates if m.end <= relative[-1].start]
        if head:
            return head[-1]
    subject = free[-1] if free else None
    if subject is not None and len(free) > 1 and re.search(r"\bwho\b", words[free[-2].end : subject.start]):
        subject = free[-2]
    if nominal and (subject is None or nominal[-1].start > subject.start):
        return nominal[-1]
    if subject is None and candidates:
        subject = candidates[0] if passive else candidates[-1]
    if subject is not None and not passive and cue.start() - subject.end > 60:
        return None
    return subject


def _stage(
    kind: str,
    sentence: Sentence,
    cue: re.Match[str],
    who: tuple[str, int] | None,
    mention: Mention | None,
    cast: Cast,
    rule: str,
    count: int | None = None,
) -> Stage:
    if mention is not None and mention.count:
        count = mention.count
    elif who is not None:
        count = 1 if who[0] == "p" else cast.groups[who[1]].count
    near = mention is not None and abs(mention.start - cue.start()) < 80
    start = min(mention.start, cue.start()) if near and mention is not None else cue.start()
    end = max(mention.end, cue.end()) if near and mention is not None else cue.end()
    before = sentence.text[: mention.start] if mention else ""
    return Stage(
        kind,
        sentence.start + start,
        sentence.start + end,
        sentence,
        who,
        count or 1,
        qualifier_around(before) if mention and mention.count > 1 else "exact",
        rule,
        bool(mention and mention.additive),
        bool(mention and mention.of_total),
        pluperfect=bool(
            re.search(
                r"\b(?:had|having|previously|earlier)\b[^,;.]{0,25}$", sentence.text[: cue.start()], re.IGNORECASE
            )
        ),
    )


def _add_term(stage: Stage, words: str, cue: re.Match[str]) -> None:
    if stage.kind == "sentence" and cue.group().lower().endswith("suspended"):
        stage.no_term = True
    elif stage.kind == "sentence":
        stage.months, stage.total_term, stage.no_term = term_after(words, cue.start(), cue.end())
        # "Gang jailed for more than 50 years": so long a term of several people is the sum of theirs.
        stage.total_term |= (stage.count or 0) > 2 and (stage.months or 0) >= _SUM_OF_TERMS
