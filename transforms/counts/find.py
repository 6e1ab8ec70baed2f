"""Everything else that is counted: warrants, searches, orders, tests, lines, visits, notices."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from transforms.counts.confiscation_rules import BESIDE_BENEFIT, CONFISCATION_WORDS, CONFISCATIONS, MADE_BY_CRIME
from transforms.counts.counted import Counted
from transforms.counts.gapped import gapped
from transforms.counts.one_search import one_search
from transforms.counts.penalty_rules import COURT, COVID, OF_COVID
from transforms.counts.rules import BROKEN, COMPILED, FIGURE_BEHIND_LABEL, LABELS, NOT
from transforms.counts.senses import is_only_planned, other_sense_of_count
from transforms.counts.streets import counted_in_lists, streets_listed
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import MONTH
from transforms.reading.expressions import Expression, expression, holds, small, tokens
from transforms.reading.needed import is_common
from transforms.reading.numbers import parse_count, parse_money, qualifier_around
from transforms.reading.text import Sentence


def find_counts(lines: list[Sentence], rejected: list[tuple[str, str, int, int]]) -> list[Counted]:
    """All such results of an article, in the order of the text."""
    found: list[Counted] = []
    whole = small("\n".join(line.text for line in lines if not line.boilerplate))
    told = holds(whole, ("warrant", "arrest", "charged"))
    alert = not told and _ALERT.search(whole) is not None
    by_word, always = _rules_by_word()
    of_covid = COVID.search(whole) is not None and COURT.search(whole) is None
    labels = [(kind, label) for kind, label in LABELS.items() if label.may_match(whole)]
    for sentence in lines:
        if sentence.boilerplate:
            continue
        taken: list[tuple[int, int, str]] = []
        lower = small(sentence.text)
        words = [word for token in tokens(lower) for word in _needed_about(token) if word in lower]
        asked = {number for word in words for number in by_word[word]}
        for number in sorted(asked.union(always)):
            rule, kind, pattern, fixed = COMPILED[number]
            if rule in OF_COVID and not of_covid:
                continue
            for match in pattern.all_in(lower):
                if any(match.start() < end and start < match.end() and kind == other for start, end, other in taken):
                    continue
                counted = _count(sentence, rule, kind, match, fixed)
                if isinstance(counted, str):
                    rejected.append((rule, counted, sentence.start + match.start(), sentence.start + match.end()))
                    continue
                taken.append((match.start(), match.end(), kind))
                found.append(counted)
        labelled = _label(sentence, labels)
        if labelled and not any(one.sentence is sentence and _is_of(one, labelled.kind) for one in found):
            found = [one for one in found if one.sentence is not sentence or one.kind != labelled.kind]
            found.append(labelled)
        found += _confiscations(sentence)
    if alert:
        found = [one for one in found if one.kind != "warrant"]
    if not told and _LOST.search(whole) is not None:
        found = [one for one in found if one.rule not in _NO_ADDRESS]
    found += gapped(found)
    return sorted(one_search(counted_in_lists(found, lines)), key=lambda one: one.start)


def _is_of(one: Counted, kind: str) -> bool:
    """Is it a count of the kind? "Warrants executed: 9" tells of warrants by its verb, but their number by its form."""
    return one.kind == kind and one.number is not None


@cache
def _rules_by_word() -> tuple[dict[str, list[int]], list[int]]:
    """Places of the rules of which each needs one of its words, by word, and of those that need none."""
    by_word: dict[str, list[int]] = defaultdict(list)
    always = []
    for number, (_, _, pattern, _) in enumerate(COMPILED):
        for word in pattern.needs():
            by_word[word].append(number)
        if not pattern.needs():
            always.append(number)
    return dict(by_word), always


@cache
def _roots() -> dict[str, list[str]]:
    """Of each such word its rarest run of letters or figures, with all words that have it as theirs."""
    roots: dict[str, list[str]] = defaultdict(list)
    for word in _rules_by_word()[0]:
        roots[max(tokens(word), key=lambda run: (not is_common(run), len(run), run))].append(word)
    return dict(roots)


_SHORT = 3  # letters up to which a run is a word of its own in all rules: "TORs" stand in no "motor"


@cache
def _lengths() -> list[int]:
    """How many letters such runs have, where they may stand anywhere in a token."""
    return sorted({len(root) for root in _roots()} - set(range(_SHORT + 1)))


@lru_cache(maxsize=1 << 15)  # a token is looked through once for all sentences in which it stands
def _needed_about(token: str) -> tuple[str, ...]:
    """The words of rules that may stand about a token, since it holds a run of theirs."""
    roots = _roots()
    runs = {token[:length] for length in range(1, _SHORT + 1)}
    runs.update(token[at : at + length] for length in _lengths() for at in range(len(token) - length + 1))
    return tuple(word for run in runs & roots.keys() for word in roots[run])


# What is searched then is searched for a device, and nobody's home.
_ALERT = expression(
    r"\b(?:security alert|bomb (?:threat|scare)|suspicious (?:packages?|items?|objects?|devices?|parcels?))\b"
)
# Searches that name no address are of fields and woods then.
_LOST = expression(r"\b(?:gone|went|reported|still|been|has|a|the|for) missing\b")
_NO_ADDRESS = frozenset(["warrant.searches", "warrant.searches_made", "warrant.searches_several", "stop_search.led"])


def _count(sentence: Sentence, rule: str, kind: str, match: re.Match[str], fixed: str | None) -> Counted | str:
    words = sentence.text
    if why_not := _refused(words, rule, kind, match, fixed):
        return why_not
    qualifier = "exact"
    if fixed is not None:
        number = float(fixed) if fixed else _streets(words, kind, match)
    else:
        n = match["n"] if match.groupdict().get("n") else None
        number = _number(n)
        if number is None:
            return "no number"
        at = match.start("n")
        if _NAMED.search(words[:at]) or re.match(r"(?:st|nd|rd|th|%|-year|am|pm)\b", words[match.end("n") :]):
            return "another sense"
        if _DAY_OF.search(words[:at]) and re.match(r" [-–—]", words[match.end("n") :]):
            return "a date"
        if rule in _NOTICES_GIVEN and number > 1 and _is_anothers(words, match):
            return "another's notice"
        if kind == "roadside_test" and _POSITIVE.search(match.group()) and _OF_THESE.search(words[: match.start()]):
            return "the positive ones of those tests"
        if 1990 <= number <= 2035 and len(n or "") == 4:
            return "a year"
        qualifier = qualifier_around(words[:at])
        second = _number(match["m"]) if match.groupdict().get("m") else None
        number += second or 0  # "nine children and six adults"
    definite = (
        bool(re.match(r"(?:the|he|she|following|under|during|after|of)\b", match.group(), re.IGNORECASE))
        or rule == "warrant.following"
    )
    return Counted(
        kind, sentence.start + match.start(), sentence.start + match.end(), sentence, number, qualifier, rule, definite
    )


_NOTICES_GIVEN = {"fixed_penalty.people", "fixed_penalty.fined", "fixed_penalty.caught"}
# "As 150 people had attended, police issued a notice", "The host of a party for 100 people has been fined"
_ONE_FINED = expression(
    r"\b(?:police|officers|we) (?:have |has |also |then )*(?:issued|gave|handed)\b"
    rf"|(?<!each )\b(?:has been|was) {ALSO}(?:reported|issued|given|handed|fined)\b"
)
_TO_ALL = expression(r"[^.;]{0,40}? to (?:(?:all|each|both|most) of )?(?:them|those|all|each|everyone|everybody)\b")
_ONE_GROUP = expression(
    r"\b(?:group|total|party|gang|number) of (?:(?:more|over|around|about|at|than|least|nearly|almost) )*$"
)


def _is_anothers(words: str, match: re.Match[str]) -> bool:
    """Is a notice somebody else's than the people's told of before it?"""
    if _ONE_FINED.search(match.group()) is None or _TO_ALL.match(words, match.end()):
        return False
    return _ONE_GROUP.search(words[: match.start()]) is None


def _refused(words: str, rule: str, kind: str, match: re.Match[str], fixed: str | None) -> str | None:
    """Why what a rule found is no result, whatever its number."""
    before = words[: match.start()]
    if rule not in _ANNOUNCED and is_only_planned(words, match.start(), match.end(), fixed is None):
        return _PLANNED
    if _ONLY_MAY.search(match.group()) or (kind == "fixed_penalty" and _WHOEVER.match(words)):
        return _PLANNED
    if BROKEN.search(before[-70:]) and not (fixed is None and before.endswith(" and ")):
        return "an order or rule that was broken"
    if _SHARE.search(before[-40:]):
        return "a share"
    if kind == "order" and _LIFTED.match(words, match.end()):
        return "an order that ends, or is only asked for or looked into"
    crime = _UNTIDY if _OF_SOMEBODY.search(match.group()) else _CRIME
    if rule in _BY_ANYBODY and crime.search(words) and not _POLICE.search(words):
        return "done by the criminals"
    if rule == "warrant.raid_on" and _BY_ROBBERS.search(before[-90:] + match.group()):
        return "done by the criminals"
    if rule == "stop_search.named" and not words[match.start()].isupper():
        return "no name"
    return other_sense_of_count(kind, words, match.start(), match.end())


_PLANNED = "planned, hypothetical or denied"


def _streets(words: str, kind: str, match: re.Match[str]) -> float | None:
    """How many warrants that are not counted were, where the streets are listed."""
    streets = streets_listed(words[match.end() :]) if kind == "warrant" else 0
    return float(streets) if streets > 1 else None


def _number(words: str | None) -> float | None:
    return 1.0 if words in ("a", "an") else parse_count(words) if words else None


# "Section 59", "Operation 37", "aged 19"; but "during the operation 37 vehicles were stopped".
_NAMED = re.compile(r"(?:[Aa]ged?|£|[Ss]ection|\d[.,:/-]|Operation|[Bb]etween|(?<!\w)[Ss])\s*$")
# "January 6 - Warrant executed in Malby"
_DAY_OF = expression(rf"\b{MONTH} $")
# "7% were issued a penalty notice"
_ONLY_MAY = expression(
    r"\b(?:could|may|might|would|should|can|(?<!-)risk(?:s|ed|ing)?) (?:\w+ )?(?:be|being|have|receive|get|face)\b|\badvice\b"
)
# "Anyone caught will be offered a course, or receives a ticket", "who even after having been issued with a ticket",
# "power to arrest when someone refuses to give a name when being issued with a ticket"
_WHOEVER = expression(
    r"\W*(?:anyone|anybody|if|any (?:driver|person|motorist)|(?:people|those|drivers|motorists) (?:who|caught))\b[^.]*\b(?:will|can|could|may|might|should|must|faces?|risks?)\b"
    r"|.*\beven after (?:having been|being)\b"
    r"|.*\bpowers? to \w+ when (?:someone|somebody|anyone|people)\b",
)
_SHARE = expression(r"(?:%|per ?cent)(?: of [\w ]{1,20})?,? (?:(?:were|was|have been|being|had been) )?$")
_CRIME = expression(
    r"\b(?:stole|took(?! place)|taken(?! (?:in)?to\b| away| place)|untidy|forced (?:entry|open|(?:his|her|their) way)|taking|removed|gained (?:entry|access)|victims?|fled|robb\w+|burgl\w+|demand\w+|made off|intruders?|raiders|offenders?(?!['’])|injur\w+|attack\w*|stealing|left with|threat\w+)\b",
)
_POLICE = expression(r"\b(?:officers?|police|detectives?|warrants?|we|arrest\w*)\b")
# "A search of his home found stolen bags": whose home it is, only police search; thieves are told of by what they did
_OF_SOMEBODY = expression(r"\bsearch(?:es)? (?:of|at|on) (?:his|her|their|(?!victim)[a-z]+(?:['’]s|s['’])) ")
_UNTIDY = expression(
    r"\b(?:untidy|messy|ransack\w*|intruders?|thieves|burglars (?:had |then )?(?:made|carried)|stealing|fled|fleeing|made off|gained (?:entry|access))\b"
)
_POSITIVE = expression(r"\b(?:positive|failed)\b")
_OF_THESE = expression(
    r"\bof (?:these|those|them|which|the)\b(?! (?:\w+ )?(?:(?:drivers|motorists|vehicles|cars|people|riders) )?(?:that were |who were )?stopped\b)"
)
# What burglars and robbers do as well.
_BY_ANYBODY = {
    "warrant.raid",
    "warrant.raid_on",
    "warrant.search_of",
    "warrant.searched",
    "warrant.series",
    "warrant.searches_several",
    "warrant.searched_one",
    "stop_search.searched",
    "stop_search.named",
    "warrant.plural",
    "warrant.both",
}
# "witnesses following a raid on a shop", "an attempted ram raid at a store"
_BY_ROBBERS = expression(
    r"\b(?:ram|armed|attempted|smash[- ]and[- ]grab|terrifying|daring) raid\b"
    r"|\b(?:witness(?:es)?|information|footage|reports? of|called to|robbery|burglary)\b[^.;]{0,60}\braid\b"
)
_LIFTED = expression(
    r"\s*(?:\([A-Z]+\) )?(?:can|may|(?:are |is )?due to be|will need to|(?:to )?be (?:lifted|dropped|removed|varied|granted(?=, which (?:could|would|will)))|(?:could|would|might)(?: then)? be (?:put|issued|introduced|granted|imposed)|is to be heard|will (?:be|describe|set out)|hearing|applications?(?! (?:was|were|has been|have been) granted)|checks?|allows?|gives? (?:the )?(?:police|officers)|enables?|means)\b",
)
# "will be subject to a restraining order": the court has made it; "can search anybody after section 60 was authorised"
_ANNOUNCED = {"order.subject", "order.section_60"}


def _label(sentence: Sentence, labels: list[tuple[str, Expression]]) -> Counted | None:
    """A line that is a label with its figure: "Stop searches: 33"."""
    if not labels or FIGURE_BEHIND_LABEL.search(sentence.text) is None:
        return None
    for kind, label in labels:
        match = label.match(sentence.text) if label.may_match(small(sentence.text)) else None
        number = parse_count(match["n"]) if match else None
        if match and number is not None:
            end = sentence.start + match.end()
            return Counted(kind, sentence.start, end, sentence, number, "exact", f"{kind}.label", False)
    return None


_HAND_OVER = expression(r"\b(?:hand|pay|turn) over $")  # no "over £9,000"


def _confiscations(sentence: Sentence) -> list[Counted]:
    """Each sum that a court takes: "Bell was given an order for £139,000, Mynott's order was for £21,021.47"."""
    lower = small(sentence.text)
    if not ("£" in lower or "pounds" in lower) or not holds(lower, CONFISCATION_WORDS):
        return []
    found: dict[int, Counted] = {}  # by where the sum stands: several forms may read the same
    paid, benefit = BESIDE_BENEFIT
    beside = f"{sentence.before.text if sentence.before else ''} {sentence.text}"
    for form in (*CONFISCATIONS, paid) if benefit.search(beside) else CONFISCATIONS:
        for match in form.finditer(sentence.text):
            at = match.start("sum")
            amount = parse_money(match["sum"])
            before = sentence.text[: match.start()]
            if at in found or amount is None or NOT.search(before[-50:]) or MADE_BY_CRIME.search(before[-50:]):
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            qualifier = qualifier_around(_HAND_OVER.sub("", sentence.text[:at]))
            found[at] = Counted(
                "confiscation", start, end, sentence, amount.value, qualifier, "confiscation.order", False
            )
    return list(found.values())
