"""Goods that a sentence names beside words of taking, and that were not taken: what rules them out."""

import re

from transforms.codebook import ITEMS
from transforms.goods.cars import DRIVEN, no_car_taken
from transforms.goods.gone import gone_before
from transforms.goods.measured import ItemMention
from transforms.goods.only_told import no_animal_taken, only_said
from transforms.goods.taking import COMPOUND, OFFENCE_NAME
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

_CAUGHT_IN = expression(r"\b(?:found|caught|stopped|was|were)\b[^.;]{0,60}\bin (?:the )?$")


def offences_in(words: str) -> list[tuple[int, int]]:
    """(start, end) of the names of offences: "possession of cocaine with intent to supply"."""
    return [
        (m.start(), _end_of_name(words, m))
        for m in OFFENCE_NAME.finditer(words)
        if not (m.group().lower().startswith("possess") and _CAUGHT_IN.search(words[: m.start()]))
    ]


# "items suspected as being used in the supply of drugs, including phones": only what they were used in
_USED_IN = expression(
    r"\b(?:us(?:ed|e)|involved|associated|connected|consistent|linked) (?:in|with|for|to) (?:the |drugs? )*$"
)
_OF_USE = expression(
    r",? (?:including|such as) |, (?!(?:suspected |crack|cocaine|heroin|cannabis|class|other drugs))| and (?=various|several|an? (?:[a-z]+ )?(?:quantity|amount|number)|£|\d)"
)
# "In connection with the robbery, a car was seized", "After reports of a theft near the school, a bike was recovered"
_CONNECTED = expression(
    r"(?:in connection with|(?:after|following|acting on|responding to|in response to|as a result of) (?:[\w-]+ ){0,3}?reports? of)"
    r" [^,.;]{1,90}(?P<end>,) [^.;]{1,80} (?:was|were|has been|have been) (?:[a-z]+ )?(?:seized|recovered|found)\b"
)
_HEAD = 40  # characters in which the first words of a sentence come to name what was done


def _end_of_name(words: str, name: re.Match[str]) -> int:
    connected = _CONNECTED.match(words) if name.start() < _HEAD else None
    if connected is not None and connected.start("end") > name.start():
        return connected.start("end")
    over = _OF_USE.search(words, name.start(), name.end()) if _USED_IN.search(words, 0, name.start()) else None
    return over.start() if over is not None else name.end()


# Of "possession with intent to supply class A, and £9,000 was seized" only what stands behind the comma was taken.
_STILL_OFFENCE = expression(
    r"\b(?:possess(?:ion|ing)|intent to|suspicion of|concerned in)\b"
    r"(?!.*(?:,| and) (?:and )?(?:an?|the|his|her|two|three|four|several|some|\d|£|cash|quantit))",
)
_CAUGHT = (
    r"(?:found|caught|discovered|stopped|searched|arrested|detained|seized|recovered|officers|police (?:saw|stopped))\b"
)
# "reports of a fight between men carrying machetes", "theft of boxes containing cash": no word of taking behind them
_ONLY_HAD = expression(
    rf"(?:reports? of|thefts? of)\b(?:(?!\b{_CAUGHT})[^.;])*\b(?:carrying|contain(?:ing|ed)|in possession of|with)\s*$"
)
# "three drugs offenders", "two knife amnesties", "cannabis grows", "a taxi firm", "a car meet"
_DESCRIBES = expression(
    r"[- ](?:amnesties|grows?|offenders?|criminals?|suspects?|firms?|ranks?|meets?|cruis\w+|compan(?:y|ies)|recoveries|hauls?"
    r"|cautions?|warnings?|finds?|strateg\w+|legislation|laws?|sentences?|education|awareness|deaths?|victims?|campaigns?|patrols?|detection"
    r"|detector\w*|tents?|treatment|and drugs? (?:crimes?|dealing|dealers|offences?|supply|criminality|violence)(?! (?:paraphernalia|equipment|items|materials?|phones?|bags|scales)\b)|programmes?|services?|incidents?|collisions?|crash\w*|tax|dealing|cleaning|repairs?|hire|fires?|enthusiasts?)\b",
)
# "three bikes were stolen but two phones were recovered", "two laptops were damaged and a hammer was seized"
_OTHERWISE = expression(
    r"(?: [\w-]+){0,2} (?:was|were|had been|have been|has been) (?:also |then |reportedly |reported |allegedly )?(?:stolen|damaged|smashed|sold|lost|targeted)\b"
)
# "a sculpture made from 100,000 surrendered knives": handed in somewhere, at some time
_MADE_FROM = expression(
    r"\b(?:made|created|built|constructed|fashioned|forged) (?:entirely |up )?(?:from|of|out of|using)\b[^.;]{0,50}$"
)
# "a man who threw a grenade at a van", "two devices were thrown"
_THREW = expression(
    r"\b(?:threw|throwing|hurled|hurling|throws)\b(?:(?!\b(?:found|seized|recovered|arrested|before|when|after|and (?:he|she|was|were|then))\b)[^.;]){0,80}$"
)
_AT_SOMEBODY = re.compile(
    r"(?: [a-z]+){0,3} (?:at|towards) (?!home\b|the (?:scene|time|address|house|property)\b|an? (?:address|house|property)\b|about\b|around\b|\d)"
)
_WERE_THROWN = re.compile(
    rf"(?: [a-z]+){{0,2}} (?:was|were|been|being) {ALSO}(?:thrown|hurled)(?: at| towards| into| over| from| during|[.,]|$)|(?: being)? (?:thrown|hurled) (?:at|towards)\b"
)
_AT_END = re.compile(
    r"\b(?:at|towards|over)$"
)  # "recovered wraps that had been thrown into a bush" were taken all the same
# "74 petrol bombs and two other devices thrown at them", "26 petrol bombs, bottles and masonry were thrown"
_THROWN_TOO = re.compile(
    r"(?:(?:,| and|, and|,? as well as)(?: (?!(?:was|were|found|seized|recovered)\b)[\w-]+){1,5}?){1,4}"
    rf" (?:(?:was|were|been|being) {ALSO}(?:thrown|hurled)\b|(?:thrown|hurled) (?:at|towards)\b)"
)
# "who threw things at police, including fireworks"
_THREW_THINGS = expression(
    r"\b(?:threw|throwing|hurled|hurling|pelted)\b(?:(?!\b(?:before|when|after|found|seized|recovered|arrested)\b)[^.;]){0,60}\b(?:at|towards|including|with)\b"
    r"(?:(?!\b(?:before|when|after|found|seized|recovered|arrested|and (?:he|she|they|was|were|then))\b)[^.;])*$"
)
_GROW_OF = re.compile(r"\b(?:grow|crop|farm|cultivation) of $")
_OWN_PART = re.compile(r"[’']s (?!been\b|now\b)[a-z]")  # "the bike's wing mirrors"
# "a pub serving alcohol", "having drunk seven cans of lager", "alcohol being consumed"
_DRUNK = expression(r"\b(?:drank|drunk|drinking|consum(?:ed|ing)|serv(?:ed|ing)|selling|sold)\b[^.;,]{0,30}$")
_BEING_DRUNK = re.compile(
    r",? (?:is |are |was |were )?(?:being )?(?:served|sold|drunk|consumed)\b(?![^.;]*\b(?:seiz|confiscat|removed))| consumption\b"
)
# "one of a number of tools that we have at our disposal"
_AT_HAND = re.compile(
    r",? (?:(?:that|which) )?(?:(?:we|officers|police|they) (?:have|use|can)|(?:available|at (?:our|their) disposal|in (?:our|their|the) (?:armou?ry|tool ?(?:box|kit|bag)))|to (?:help|tackle|prevent|use))\b"
)
# "land where weapons and drugs may be stored"
_MISSING = re.compile(
    rf",? (?:was|were|is|are) {ALSO}missing\b"
    r"|(?: and [a-z]+)? (?:may|might|could) (?:be|have been) (?:stored|hidden|stashed|discarded|concealed|kept|left)\b"
)
# "he had moved £35m worth of drugs into the market", "they stole cigarettes and left in a car that was recovered"
_DEALT = expression(
    r"\b(?:moved|sold|sell(?:ing)?|(?<!in drug )(?<!in drugs )(?<!in the )(?<!to the )(?<!with the )suppl(?:y|ied|ying)|dealt|import(?:ed|ing)?|traffick(?:ed|ing)|bought|buy(?:ing)?|purchas(?:ed|ing)|ordered|shipped"
    r"|arrang(?:ed|ing)|distribut(?:ed|ing)|smuggl(?:ed|ing)|conspir(?:ed|ing)"
    r"|stole|stealing|snatched|demanded|made off with)\b(?:[^.;,]|(?<=\d)[.,](?=\d)){0,45}$",
)
# "analysis of the recovered BMW", "the seized vehicles will be crushed"
_TOLD_AGAIN = expression(r"\b(?:the|those|these|all) (?:seized|recovered|confiscated|impounded) (?:\w+ )?$")
# "staff intervened and recovered the stolen goods", "the victim had earlier recovered his bike": not in police's hands
_BY_OTHERS = expression(
    r"\b(?:victims?|members? of staff|staff(?: members?)?|owners?|shopkeepers?|(?:shop|store) (?:workers?|assistants?)|employees?|customers?)\b(?:,[^.;,]{1,40},)?"
    r"(?: (?:had|has|have|then|later|also|earlier|since|quickly|[a-z]+ed and|was able to|were able to|managed to)){0,3} (?:recover(?:ed)?|retrieved?|found|find|took back|got back)\b[^.;]{0,40}$"
)
_WHICH = re.compile(
    rf",? (?:which|that) (?:(?:was|were|has|have)\b|(?:officers|police) {ALSO}(?:seized|recovered|took)\b)"
)  # "he stole a bike, which was later recovered"
_POSSESSION = expression(r"\bin (?:the )?possession of (?:[^.;:]{0,120}(?:,| and) )?(?:[^.;:,]{0,40})$")
# "a man was reported for being in possession of cannabis and a quantity of heroin" was seized
_BESIDE = expression(r" and (?:an? (?:[a-z]+ )?(?:amount|quantity|number) of|some|several) (?:suspected )?$")
_TAKEN_NEXT = expression(r" (?:was|were|has been|have been) (?:also )?(?:seized|recovered|found)\b")
_ON_ARREST = expression(
    r"\b(?:found|ca(?:ught|tch)|discovered|stopp?(?:ed|ing)|search\w*|arrest\w*|detain\w*|seiz\w+|recover\w+|officers|police|apprehended)\b",
)
_HELD = expression(r"\b(?:arrested|stopped|searched|detained|caught|found)\b")
_ANYBODY = expression(
    r"\b(?:anyone|anybody|(?<!of )those|if|unlawful|illegal|offence|believed|must not|prohibit\w*|ban\w*)\b"
    r"[^.;]{0,60}$|\b(?:being|be|be out in \w+)\s+$",
)
# "reports of a fight with a man in possession of a knife"; but "after reports of a fight a man was stopped in possession of"
_REPORTED = expression(
    rf"\b(?:reports?|reported|reporting|information|allegedly|reportedly|may (?:\w+ )?have been)\b(?:(?!\b{_CAUGHT})[^.;])*$",
)
_FOUND_TO_BE = expression(r"\bfound (?:\w+ ){0,3}$")


def _only_carried(before: str, previous: str, group: str) -> bool:
    """Had somebody the thing on him when no police was there: "it is believed he was in possession of a knife"?"""
    told = _POSSESSION.search(before)
    if told is None:
        return False
    head = before[: told.start()]
    if _REPORTED.search(head):
        return True
    generic = _ANYBODY.search(head)
    if generic is not None and not _FOUND_TO_BE.search(head[: generic.start()]):
        return True
    if head.endswith("also ") or group in ("drug", "money"):
        return False  # told of a search that goes on, and of what nobody but police tells
    return not (_ON_ARREST.search(head) or _HELD.search(previous))


def ruled_out(
    words: str,
    mention: ItemMention,
    barred: list[tuple[int, int]],
    spans: list[tuple[int, int, bool]],
    previous: str,
) -> str | None:
    """Why an item is not one that was taken, or None.

    Args:
        words: the sentence.
        mention: the item.
        barred: names of offences in it, as `offences_in` finds them.
        spans: what was taken, as `taken_spans` finds it.
        previous: the sentence before it.
    """
    at = mention.start
    if "inclu" in words and any(start < at <= end for start, end, _ in spans) and _KIT_INCLUDES.search(words, 0, at):
        return _by_what_follows(words, mention, previous)
    if not _was_seized(words, mention) and any(
        start <= at < end
        and not any(
            start < verb <= at <= last
            and not _STILL_OFFENCE.search(words[verb:at])
            and not _ONLY_HAD.search(words, start, verb)
            for verb, last, _ in spans
        )
        for start, end in barred
    ):
        return "part of an offence's name or a purpose"
    return _by_what_follows(words, mention, previous) or _by_what_precedes(words, mention, spans, previous)


# "evidence of drug dealing, including cash and scales", "items linked to the supply of drugs including phones"
_KIT_INCLUDES = expression(
    r"\b(?:evidence|items|property|paraphernalia|equipment)\b(?! of (?:the|this|these|those|clothing)\b)(?:(?! (?:and|but|who|was|were)\b)[^.;,]){0,70},? including\b"
    r"(?:(?!\b(?:offences?|possession|charged|suspicion|intent|evidence|used|stolen|reports?|which|that|video|footage|images?|pictures?|photos?|photographs?|messages?|offers?|mentions?|references?)\b)[^.;]){0,150}$"
)


def _was_seized(words: str, mention: ItemMention) -> bool:
    """Do the words behind an item that stands inside the name of an offence say that it was seized?"""
    if _WAS_SEIZED.match(words, mention.end):
        return True
    just = _SEIZED_JUST.match(words, mention.end)
    return just is not None and _SOUGHT_FOR.search(words, 0, mention.start) is not None


def _by_what_follows(words: str, mention: ItemMention, previous: str) -> str | None:
    """Why the words behind an item say that it was not taken, or None."""
    behind = words[mention.end :]
    if mention.item == "sim_card" and words[mention.start : mention.end] == "Sims":
        return "somebody's name"
    growing = mention.item == "cannabis_plant" and _GROWING.match(behind)
    if (COMPOUND.match(behind) or _DESCRIBES.match(behind)) and not (growing or _counted_deals(words, mention)):
        return "only describes another noun"
    if _OWN_PART.match(behind):
        return "only owns what was taken"
    if mention.item == "alcohol" and (_DRUNK.search(words[: mention.start]) or _BEING_DRUNK.match(behind)):
        return "drunk or served"
    if mention.item == "machinery" and _AT_HAND.match(behind):
        return "in another sense"
    if ITEMS[mention.item] == "drug" and _DAILY.match(behind):
        return "used or sold day by day"
    if _MISSING.match(behind):
        return "missing, or only looked for"
    if (why := gone_before(words, mention)) is not None:
        return why
    if mention.item in DRIVEN and (why := no_car_taken(words, mention, previous)) is not None:
        return why
    counts = ITEMS[mention.item] in ("drug", "weapon") and _SEIZURES.match(behind)
    return "counts seizures, not goods" if counts and _NUMBER_BEFORE.search(words[: mention.start]) else None


_DAILY = expression(
    r" (?:per|a|each|every) (?:day|week)\b(?! (?:of|later|earlier|ago|before|after)\b)| (?:daily|weekly)\b"
)  # "smoked £120 of cannabis per day"


def _by_what_precedes(
    words: str, mention: ItemMention, spans: list[tuple[int, int, bool]], previous: str
) -> str | None:
    """Why the words before an item say that it was not taken, or None."""
    at, before, behind = mention.start, words[: mention.start], words[mention.end :]
    if mention.item == "animal" and (why := no_animal_taken(words, before, previous)) is not None:
        return why
    if ITEMS[mention.item] == "weapon" and _MADE_FROM.search(before):
        return "what something is made of"
    thrown = _WERE_THROWN.match(behind)
    if (
        (thrown and (_AT_END.search(thrown.group()) or not any(s <= at <= end and sure for s, end, sure in spans)))
        or (not any(start <= at <= end for start, end, _ in spans) and _THROWN_TOO.match(behind))
        or (_THREW.search(before) and _AT_SOMEBODY.match(behind))
        or (_THREW_THINGS.search(before) and not any(at > start > len(before) - 20 for start, _, sure in spans if sure))
    ):
        return "thrown at somebody"
    dealt = _DEALT.search(before)
    if dealt is not None and not (
        _WHICH.match(behind) or any(dealt.start() < start <= at <= end for start, end, _ in spans)
    ):
        return "dealt in or stolen"
    if not any(start <= at <= end for start, end, _ in spans) and _OTHERWISE.match(behind):
        return "something else was done to it"
    if ITEMS[mention.item] == "goods" and _BY_OTHERS.search(before) and not _WHICH.match(behind):
        return "found by its owner"
    if _TOLD_AGAIN.search(before) and "£" not in behind:
        return "told before"
    beside = _TAKEN_NEXT.match(behind) and _BESIDE.search(before)
    if not beside and _only_carried(before, previous, ITEMS[mention.item]):
        return "carried, not taken"
    if mention.item == "cannabis" and _GROW_OF.search(before):
        return "its plants"
    return only_said(before, behind, ITEMS[mention.item])


# "arrested in connection with a suspected stolen moped, which was seized", "... with drugs and cash being recovered"
_WAS_SEIZED = expression(
    r",? (?:which|that) (?:was|were|has been|have been) (?:[a-z]+ )?(?:seized|recovered)\b"
    r"|(?: and [^.;,]{1,60})? being (?:seized|recovered)\b"
)
# "to speak to him in connection with cannabis recovered from a car", "wanted for the drugs seized in June"
_SEIZED_JUST = expression(r" (?:seized|recovered)(?: (?:by|from|in|at|during) |[,.;]|$)")
_SOUGHT_FOR = expression(r"\b(?:in connection with|wanted (?:for|over))\b[^.;,]{0,60}$")
# "369 drug seizures", "one weapon seizure"; but "a 2kg cannabis seizure", "a £1m drug seizure".
_SEIZURES = expression(r" seizures?\b")
_NUMBER_BEFORE = expression(rf"(?<![£\w.,]){COUNT} (?:separate |individual |significant |large |major |successful )*$")
_GROWING = re.compile(r" (?:growing|in growth)\b")
_DEALS = re.compile(r" deals\b")
_COUNT_BEFORE = expression(rf"{COUNT} (?:[\w-]+ ){{0,2}}$")


def _counted_deals(words: str, mention: ItemMention) -> bool:
    """Read "twelve heroin deals": a measure, not what the drug only describes."""
    behind, before = words[mention.end :], words[: mention.start]
    return _DEALS.match(behind) is not None and _COUNT_BEFORE.search(before) is not None
