"""Where in a sentence the things taken stand: behind a verb of taking, or before it when it is passive.

"Officers seized [two phones and a knife] after a man was stopped in a car" takes no car;
"[A shotgun, a rifle and ammunition] were discovered" takes what stands before the verb.
"""

import re

from transforms.goods.goes_on import included_from
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MASS, MONEY, QUALIFIER

# "recovered by its owner", "confiscated by security staff": not in the hands of police; "by officers with staff" is
BY_OTHERS = (
    r"(?! (?:by|with) (?:(?:the|an?|its|his|her|their) )?(?:(?!police|officers?|detectives?)[a-z-]+ ){0,3}(?:council|owners?|family|coastguard|fire|helicopter"
    r"|divers|crews?|victims?|staff|passer-?by|firm|company|shop|parents?|mother|father|friends?|neighbours?|farmers?|security"
    r"|stewards|teachers?|surgeons?|doctors?|firefighters?|rspca|crane|lorry|truck|garage)\b)"
)
_SEIZE = r"seiz(?:ed?|ing)|recover(?:ed|ing(?! (?:drugs?|heroin|alcohol\w*) (?:users?|addicts?)\b))|confiscat(?:ed|ing)|impound(?:ed|ing)|retriev(?:ed|ing)|taken off|taken away|(?<=officers )took away|(?<=police )took away|(?<=detectives )took away|(?:taken|removed)(?= by (?:the |our )?(?:police|officers|detectives)\b)|taken out of circulation|removed from (?:sale|circulation)|towed away|(?<=to )recover|(?<=ly )recover"
_FIND = (
    r"found(?! (?:that|out|guilty|not guilty)\b)|finding(?! out\b)|discover(?:ed|ing)(?! that)|(?:noticed|spotted)(?= [^.;]{1,60}\b(?:in|on|under|inside|down|protruding)\b)|locat(?:ed|ing)|uncover(?:ed|ing)|unearth(?:ed|ing)|reveal(?:ed|ing)|yield(?:ed|ing)|produced"
    r"|netted|sniffed out|intercepted|turned \w+ up|removed|removing|turned up|came across|took(?! [^.;,]{1,40} with (?:him|her|them)\b)|contain(?:ed|ing|s)?|full of|packed with|laden with|filled with|(?<=to )(?:find|discover|uncover|locate)(?! (?:that|out)\b)|(?<=officers )(?:discover|uncover|recover|locate|find)(?! that)|(?<=ly )find|handed (?:in|over|(?:the )?(?:officers|police))|surrendered|identified|held(?! (?:an?|the|his|her|up) )|kept|counted|stashed|secreted|hidden|concealed|boxed up|threw|discarded|dropped"
)
_VERB = expression(rf"\b(?P<seize>{_SEIZE})\b|\b(?P<find>{_FIND})\b")
_NOUN = expression(
    r"\b(?:seizures?|recovery|recoveries|discovery|find|haul|confiscation|stash|surrender) of\b"
    r"|(?<!being )(?<!seen )\b(?:in(?: the)?|(?<=to )be|(?:his|her|their)) possession (?:of|with)\b|\b(?:found|caught) (?:with|carrying)\b|\bin (?:his|her|their) possession\b|\b(?:found|was|were) to have\b(?! (?:used|been|committed|breached|driven|caused|assaulted|threatened|stolen)\b)|(?<!the )\bcarrying\b(?! (?:out|of)\b)|\bfound (?:to be )?(?:concealing|hiding)\b|\b(?:seizures?|hauls?|finds|discover(?:y|ies)|recoveries)(?: (?:from|in|at|during|made|on|so far)\b(?: [^\s.;,]+){0,6}?)? includ\w+|\bIncluded in the (?:[a-z]+ )?(?:haul|seizures?|find|recoveries) (?:was|were)\b",
)
_SO_MUCH = rf"(?:an? (?:total of |further )?|another )?(?:{QUALIFIER} )?(?:{MONEY}|{MASS}|{COUNT} (?:[a-z-]+ ){{0,3}}(?:wraps?|rocks|deals|bags|bundles)\b)"
# "stopped in Luton with £900 in cash", "caught with 5kg of heroin": what they had, when police come to speak of it.
CAUGHT_WITH = expression(rf"\b(?:stopped|caught|arrested|detained|found)\b[^.;]{{0,60}}?,? with (?={_SO_MUCH})")
# "she had £900 on her", "he had a wrap of heroin in his pocket"
HAD_ON = expression(
    rf"\bhad (?=(?:{_SO_MUCH}|an? |another |{COUNT} )(?:[^.;]|\.\d){{0,90}}?\b(?:on (?:him|her|them)\b|on (?:his|her|their) person"
    r"|in (?:his|her|their|an?) (?:[\w-]+ ){0,2}(?:pockets?|bag|bags|rucksack|backpack|underwear|underpants|pants|boxers|boxer shorts|trousers|jacket|coat|socks?|shoes?|waistband|bra|wallet|purse|handbag|mouth|possession|shoe ?box|safe)\b))",
)
# "He had 12g of cannabis, worth £120, a burner phone and more than £50 in cash"
HAD_DRUGS = expression(rf"\bhad (?={_SO_MUCH} (?:worth )?of (?:[a-z]+ ){{0,2}}(?:cannabis|cocaine|heroin|drugs)\b)")
_OFF_STREETS = expression(
    r"\b(?:took|tak(?:e|en|ing)|remov(?:ed?|ing))\b(?P<what>[^.;]{1,100}?)\b(?:(?:off|from) (?:the|our) (?:[a-z’']+ )?(?:streets?|roads?)|(?:from|out of) circulation)\b"
)
_PASSIVE = expression(
    r"\b(?:was|were|been|being|be|is|are|had|has|have|also|later|then|both|all|since|now|therefore|[a-z]+ly)\s+$",
)
# "was stolen and then recovered": still said of the thing stolen
_STOLEN_AND = expression(
    r"\b(?:was|were|been)(?: \w+)?(?: (?:believed|suspected|thought|reported|found) to (?:be|have been))? stolen\b[^.;:,]{0,60}? (?:and|but)(?: (?:then|later|since|subsequently|quickly|immediately))* $"
)
# "had his vehicle seized", "have had their phones and a car seized": taken from somebody.
_CAUSED = expression(
    r"\b(?<!will )(?<!could )(?<!can )(?<!may )(?<!would )(?<!might )(?<!to )(?<!you )(?:had|have|has) (?=(?:his|her|their|its|the|both|all|an?|two|three|four|five|six|\d+)\b)(?![^.;]*\b(?:and|who|which|that) (?:[a-z]+ ){0,3}(?:was|were|had|has|have)\b)[^.;:]{1,80}$",
)
_AUXILIARY = expression(r"\b(?:was|were|been|being|be|is|are)\b(?: \w+){0,2} $")
# "The boy, who was riding a moped, was found carrying a knife": said of the boy
_OF_PEOPLE = expression(r" (?:to be )?(?:carrying|driving|riding|in possession of)\b")
# "drugs found in the flat": a participle behind its noun.
_REDUCED = expression(
    r"^\s*(?:in|inside|at|on|by|during|hidden|under|from|within|following|after|as|near|across|throughout|for|no (?:insurance|licence|tax|mot)\b|due to|because|behind|outside|nearby|last|this|today|yesterday|so far|along(?:side)?|and (?:\d|an?\b|taken|[a-z]+ed\b)|(?:the|our) (?:streets?|roads?))\b"
    rf"|^\s*(?:[.,;:)–]|- |$)|^ and {COUNT} ",
)
# "The drugs seized were worth £900", "Items seized included two phones": a participle behind its noun, and what it was.
_REDUCED_TOLD = expression(
    r"^ (?:had|has|have|was|were|are|is|includ(?:e|es|ed)|will|could|would|totall?(?:ed|ing)|worth)\b"
)
_SUBJECT = expression(
    r"\b(?:police|officers?|they|we|he|she|it|which|that|who|search(?:es)?|team|detectives?|and|also|then|dogs?|cops|warrants?|unit|force|staff|checks?|raids?|(?<!which )(?<!that )(?:police|officers|detectives|we|they|team|force) (?:have|has|had)(?: also| since| now)?)\s+$",
)
# "a gun, which police recovered during searches"; but "searches during which officers seized cash"
_WHICH_POLICE = expression(
    r"(?<!during)(?<! in)(?<!after),? (?:which|that) (?:the |our )?(?:police|officers|detectives|we|they)(?: (?:have|has|had|also|later|then|since|now|[a-z]+ly))* $"
)
_OF_WHICH = expression(r"\s*(?:[.,;)]|$)| (?:from|in|at|on|during|by|near|inside|under|last|when|after|nearby)\b")
_SHUT = re.compile(r"\s*(?:[.;]|, and\b)")  # "the number of plants officers found, and": said of what stands before
_AND_PARTICIPLE = re.compile(r"[a-z]ed and $")  # "dismantled and seized by"
_COLON = re.compile(r"[^.:;]{0,40}:")  # "Seized during the week: 14 knives"
_BEGINS = expression(
    r"[;:!?]|(?<!approx)\.(?!\d)|\b(?:after|when|while|where|which(?! (?:are|is|was|were) (?:believed|thought|suspected))|who|before|because|but|whereby|that(?! (?:are|is|was|were) (?:believed|thought|suspected))|led to|resulted in|during)\b"
    r"|^(?:up)?on searching [^,;.]{1,60},"
    r"|\b(?:was|were|(?<!having )been|has|have|had|executed|arrested|searched|searching|search of|attended|stopped|carried out|took|made|conducted|went|entered|raided|charged|detained|said)\b(?:(?!\b(?:where(?:by)?|when|which|who|after|while|led to|resulted in|with (?:an?|a [a-z]+) (?:quantity|amount|number) of|(?:premises|property|address|house|flat|home|car|vehicle|van|building|room|area|scene) (?:an?|two|three|four|five|six|several|\d+))\b)[^,;:])*?(?:,| and )",
)
_ENDS = expression(
    r"[.!?]|;(?!,? (?:and )?(?:(?:an?|another|one|two|three|four|five|six|several|various|numerous|£?\d[\d,]*)\b(?!-year)(?:(?!\b(?:was|were|is|are|had|has|have|who|he|she|they|officers|police|arrested|charged|revealed|showed)\b)[^.;]){1,200}+|[a-z-]+(?: [a-z-]+){0,2}(?:(?:,|,? and) [a-z-]+(?: [a-z-]+){0,2}){0,6})(?:[.;]|$))|,? \b(?:after|when|while|before|during|who|(?<!the )following|but|because|leading to|and (?:he|she|they|it|a man|a woman|the (?:man|men|woman|driver|pair|two|suspects?)"
    r"|(?:a )?\d+[- ]year|(?:a|one|two|three|four|five|six|\d+) (?:men|man|woman|women|people|males?|arrests?)|arrested|charged|officers|police))\b",
)
_ALONG = expression(
    r"\b(?:along(?:side)? with|as well as|together with|in addition to|includ(?:ing|ed?|es)|alongside|plus|as (?:was|were))\b|^ and (?=an? (?:[a-z]+ )?(?:amount|quantity|number|sum) of)",
)

# "Officers seized a knife during the raid, as well as cash": what is added behind the circumstances.
_ADDED = expression(r",? (?:along(?:side)? with|as well as|together with|in addition to) ")

# "Also seized were two stun guns", "Behind a false wall were 4kg of heroin": what was taken stands behind.
_INVERTED = expression(
    r"(?:Also |And )?(?:seized|recovered|removed|found|taken|discovered|uncovered|located|confiscated|hidden|concealed|stashed)$"
)
_WAS = re.compile(r"[^.,;]{0,30}\b(?:was|were)\b")
_THERE = re.compile(
    r"There (?:was|were) also\b|(?:Behind|Inside|Under|Underneath|Beneath|Within|In|Also in(?:side)?|On (?:him|her|them)(?= was| were))\b[^.;,]{0,60}?\b(?:was|were|lay)\b(?! \w+(?:ed|en)\b)"
    # "Other items at the property included a Taser"
    r"|(?:The |Among the )?(?:Other|Further|Additional) (?:items|property|things|drugs|weapons) (?:found |located |discovered )?(?:at|in|inside|within|on)\b[^.;,]{1,40}? (?:included?|were)\b(?! \w+(?:ed|en)\b)"
)


# "As well as £2,000 in cash, officers recovered ten bags": taken both; but "as well as the phones", told before
_BESIDE_FIRST = expression(
    r"(?:As well as|Along with|Alongside|In addition to|Together with|Besides|Apart from) (?P<what>(?!(?:the|this|that|these|those|his|her|their|[a-z]+ing)\b)(?:(?!\b(?:m[ae]n|wom[ae]n|people)\b)[^.;]){1,90}?),"
    r" (?:the )?(?:officers|police|detectives|they|we)(?: (?:also|then|later|have|had))* (?:(?P<seized>seized|recovered|confiscated)|found|discovered|located|uncovered)\b"
)


def inverted(words: str) -> bool:
    """Does a sentence begin with "Also seized were"?"""
    verb = _VERB.search(words[:40])
    return (
        verb is not None
        and _INVERTED.match(words[: verb.end()]) is not None
        and _WAS.match(words[verb.end() :]) is not None
    )


def lay_there(words: str) -> bool:
    """Does a sentence begin with "Behind a false wall were"?"""
    return _THERE.match(words) is not None


def taken_spans(words: str) -> list[tuple[int, int, bool]]:
    """(start, end, seized) of the words that name what was taken; seized: said more surely than "found".

    Args:
        words: a sentence.
    """
    spans: list[tuple[int, int, bool]] = []
    for verb in _VERB.finditer(words):
        before, behind = words[: verb.start()], words[verb.end() :]
        sure = verb["seize"] is not None
        if _INVERTED.match(words[: verb.end()]) and (inverted := _WAS.match(behind)):
            spans.append((verb.end() + inverted.end(), len(words), True))
            continue
        active = verb.group().lower().endswith(("ing", " of", " with"))
        auxiliary = not active and bool(_AUXILIARY.search(before) and _PASSIVE.search(before))
        auxiliary = auxiliary or (sure and " stolen" in before and _STOLEN_AND.search(before) is not None)
        caused = None if active or auxiliary or _SUBJECT.search(before) else _CAUSED.search(before)
        if caused is not None:
            spans.append((caused.start(), verb.start(), sure))
            continue
        seen = verb.group() in ("spotted", "noticed")
        which = _WHICH_POLICE.search(before) if _OF_WHICH.match(behind) and not seen else None
        if which is not None:
            spans.append((_begin(before[: which.start()] + "    ", sure), which.start(), sure))
            continue
        told = _REDUCED_TOLD.match(behind)
        reduced = not active and bool(told or _REDUCED.match(behind))
        if auxiliary and not sure and _OF_PEOPLE.match(behind):
            continue
        if auxiliary or (
            reduced and (not _SUBJECT.search(before) or _AND_PARTICIPLE.search(before) or _SHUT.match(behind))
        ):
            spans.append((_begin(before, sure), verb.start(), sure))
            along = _ALONG.search(behind)
            if along:
                at = along.end() + (behind[along.end() : along.end() + 1] == ";")  # "were seized, including; two kilos"
                spans.append((verb.end() + at, verb.end() + _end(behind, at), sure))
            if told or _COLON.match(behind):
                spans.append((verb.end(), len(words), sure))
            continue
        end = _end(behind, 0)
        spans.append((verb.end(), verb.end() + end, sure))
        added = _ADDED.search(behind, end)
        if added is not None:
            spans.append((verb.end() + added.end(), verb.end() + _end(behind, added.end()), sure))
    spans += _spans_of_clauses(words)
    nouns = list(_NOUN.finditer(words))
    nouns += CAUGHT_WITH.finditer(words) if " with " in words else ()
    nouns += HAD_ON.finditer(words) if "had " in words else ()
    nouns += HAD_DRUGS.finditer(words) if "had " in words else ()
    for noun in nouns:
        behind = words[noun.end() :]
        spans.append((noun.end(), noun.end() + _end(behind, 0), True))
    return spans


def _spans_of_clauses(words: str) -> list[tuple[int, int, bool]]:
    """Of "inside lay a machete", "these included a sword", "as well as £2,000, officers found ...", "took 40 knives off the streets"."""
    spans = [(off.start("what"), off.end("what"), True) for off in _OFF_STREETS.finditer(words)]
    there = _THERE.match(words)
    if there is not None:
        spans.append((there.end(), there.end() + _end(words[there.end() :], 0), False))
    if (at := included_from(words)) is not None:  # asked where the sentence before tells of taking
        spans.append((at, at + _end(words[at:], 0), True))
    beside = _BESIDE_FIRST.match(words)
    if beside is not None:
        spans.append((*beside.span("what"), beside["seized"] is not None))
    return spans


# "phones that linked the men to burglaries were seized": said of the phones
_RELATIVE = expression(r"\b(?:that|which)$")
_OWN_VERB = expression(
    rf" (?:(?:[a-z]+ed|held|show|(?:was|were|had been) {ALSO}(?:reported )?stolen)(?: [^,.;]{{1,60}})?"
    rf"|(?:he|she|they|[A-Z][a-z]+|the \w+) (?:was|were|had|had been) {ALSO}[a-z]+(?:ing|ed|n)(?: (?!and\b)[^\s,.;]+){{0,6}}"
    r"|(?:(?:was|were|had been|has been|have been) (?:being |also |[a-z]+ly )*[a-z]+(?:ed|en)|(?:police|officers|detectives|we|they) (?:believed?|suspect(?:ed)?))(?: (?!and\b)[^\s,.;]+){0,10}) (?:was|were|has(?: since)? been|have(?: since)? been)\b(?: [a-z]+)? $"
)
_ASIDE = expression(
    r", (?:which|who|that|believed|suspected|thought|including [^.;,]{1,40} (?:which|who|that))\b"
)  # "The drugs, which had a value of £90, were seized": said of the drugs
_SHUT_ASIDE = expression(r",(?! (?:while|whilst|but|and|with|where)\b)[^,]{0,25}$")
# "a knife, which was later seized", "the van was stopped and was seized": said of the noun before.
_CLAUSE = expression(r"\b(?:which|that)$")
_AND = expression(r"\b(?:and|but|before) ?$")
_WHICH = expression(r"\s*+(?:which|that)?\s*+$")
_WHICH_STOLEN = expression(r"\s*+(?:which|that)?\s*+(?:(?:was|were|had been) (?:reported )?stolen\b.*)?$")
_STOLEN_ASIDE = expression(r"\b(?:that|which) (?:was|were|had been|has been) (?:reported )?stolen\b[^.;:,]{0,60},$")
_ONLY_AUXILIARIES = expression(
    r"\s*(?:(?:was|were|has|have|had|been|being|also|later|then|both|all|since|now|therefore|[a-z]+ly)\s+)+$",
)


def _begin(before: str, sure: bool) -> int:
    """Where the words begin of which a passive verb behind `before` is said; sure: more than "found"."""
    begins = [m.end() for m in _BEGINS.finditer(before[: len(before) - 4])]
    aside = list(_ASIDE.finditer(before))
    if aside and _SHUT_ASIDE.search(before, aside[-1].end()):
        begins = [at for at in begins if at <= aside[-1].start()]
    if begins and _RELATIVE.search(before[: begins[-1]]) and _OWN_VERB.match(before[begins[-1] :]):
        begins.pop()
    if begins and _ONLY_AUXILIARIES.match(before[begins[-1] :]):
        head = before[: begins[-1]]
        if _CLAUSE.search(head) or (sure and (_AND.search(head) or _STOLEN_ASIDE.search(head))):
            at = begins.pop()
            if begins and (_WHICH_STOLEN if sure else _WHICH).match(before[begins[-1] : at]):
                begins.pop()  # "he had a knife, which was seized", "a bike which was stolen and later recovered"
    return begins[-1] if begins else 0


def _end(behind: str, start: int) -> int:
    for stop in _ENDS.finditer(behind, start):
        at = stop.start()
        if stop.group() == "." and at + 1 < len(behind) and behind[at + 1].isdigit():
            continue
        if "(" in behind and _in_brackets(behind, start, at):
            continue
        return at
    return len(behind)


def _in_brackets(words: str, start: int, at: int) -> bool:
    """Is it said by the way: "scarves (used to mask the face during displays) and an axe"?"""
    opened = words.rfind("(", start, at)
    return opened > words.rfind(")", start, at) and ")" in words[at:]


def role(spans: list[tuple[int, int, bool]], at: int) -> str:
    """Of the word at `at`: "seized", "found", or "" where it stands outside what was taken."""
    roles = {sure for start, end, sure in spans if start <= at <= end}
    return "seized" if True in roles else "found" if roles else ""


# What lay in an amnesty's bins is "recovered" and "taken off the streets" too, but not seized.
_BY_FORCE = expression(
    r"\b(?:seiz\w+|confiscat\w+|impound\w+|search\w*|warrants?|raid\w*|arrest\w*|sweeps?|detectives?|stolen)\b"
)


def recovered_only(words: str) -> bool:
    """Does nothing in a sentence say more than "recovered", so that it may have been handed in?"""
    return _BY_FORCE.search(words) is None
