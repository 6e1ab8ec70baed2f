"""Single things and vague amounts: "a pistol" is one, "a quantity of cannabis" is some."""

import re

from transforms.codebook import DRUG_ITEMS, GENERAL_DRUGS, ITEMS
from transforms.goods.amount_words import ENDS_NOUN, ON_SOMEBODY, UNCOUNTED, VAGUE, WEIGHING
from transforms.goods.measured import Around, Measured
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

ONE = ("a", "an", "one", "another")


_MASS_NOUN = expression(r"(?:equipment|machinery|paraphernalia|documentation|armour|agent|adulterant)$")
# Of all that has no item of its own, what a search is for: found is enough.
_KIT = expression(
    r"paraphernalia|(?:number|registration) plates$|balaclavas?$|(?:memory|usb) sticks?$|\w [a-z]*equipment|scales|devices?$|armour$|\bvests?$|agents?$|adulterant|hydroponics$|count(?:er|ing)"
)
# "found number plates on the car had been changed"
_OF_A_CAR = expression(r"(?<=plates) (?!and\b|in\b|inside\b|hidden\b|as\b|along\b|plus\b|from\b|which\b)")
_ON_A_CAR = expression(r"\b(?:on|displaying|bearing|using) (?:[\w-]+ ){0,2}$")  # "a Mazda on cloned plates"
_COSTLY = expression(r"(?:designer|luxury|expensive|branded) ")  # of clothing: no trainers that somebody wore
# "cash and extensive drug paraphernalia", "a mixing agent"
_IN_LIST = expression(
    r"(?:(?:,|\band|\b(?:along|together)? ?with|\bas well as|\balongside|\bplus) (?!no\b|the\b|any\b)[a-z-]+|\b(?:and|with|alongside|as well as) (?:all )?(?:of )?the(?: (?:relevant|associated|necessary|accompanying))?|\ban?(?: [a-z-]+)?) $"
)
# "a laptop and camouflage clothing", "drugs, distinctive jewellery": what is said of it; but "and searched cars"
_SAID_OF_IT = expression(
    r"(?:^(?:,? (?:and|as well as|along with|alongside|together with|plus|&) |, |; )|\bincluding )(?:\w+['’]s )?"
    r"(?:(?!(?:the|these|those|this|that|his|her|their|its|our|any|no|all|each|every|for|in|on|at|of|with|by|from|to|or|as|into|through|via|using|who|when|while|where|then|also|not|without|after|during|against|over|under|like|per|drugs?|alcohol|knife|vehicle|number|police|other|more|two|one|use|misuse|make|take|road|gun|officers)\b)"
    r"(?![a-z-]+ly\b)(?:(?![a-z-]*(?:[a-z]ed|ing)\b)|(?:prohibited|illegally[- ]held|unlicensed|unregistered|untaxed|imported|bladed|modified|converted|deactivated|assorted|related|dried|boxed|specialised|branded|high-priced|disguised|encrypted|hunting|throwing|fishing|folding|growing|farming|packaging)\b)[a-z-]+ ){1,2}$"
)
_OF_MAKER = re.compile(
    r"(?:^|,|\band|\bof|\bseized|\brecovered) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? $"
)  # "Gucci clothing"
_BRANDED = ("clothing", "jewellery")
SOME_OF = expression(r"\b(?:number|quantity|amount|lot|range|variety|selection|haul|stash|handful|multitude|array)\b")


# "The equipment was seized", "drivers had their cars seized": some, where nothing counts it.
_THE = expression(
    r"(?:.*(?:\b(?:had|have|has|having|and|where|when|while|(?:seized|recovered|confiscated)(?= all\b)|seized(?= (?:his|her|their)\b))|,) )?(?:(?:(?:all|both) (?:of )?)?(?:the|these|his|her|their|\w+['’]s) |all )(?:suspected |internet[- ]enabled |electronic )?"
)


# "the cash", "in cash": told of before, or in another sense
_NOT_SOME = expression(r"\b(?:the|this|that|his|her|their|no|any|of|in|for|with|by|from|to|and)\s*$")
# "seized nuisance bikes": said of them
_SEIZED_SUCH = expression(
    r"\b(?:seiz|confiscat|impound)(?:ed|ing) (?:(?!(?:from|in|at|on|the|his|her|their|its|of|with|by|and|or|during|after|for|under|as|to|when|an?|no|any|that|which|who|was|were|had|this|these|those|over|more|up|such|all|some|your|our)\b)[a-z-]+ ){1,2}$"
)
# "drugs (heroin and crack)", "weapons – knives and swords"
_SPELT_OUT = expression(r"\b(?:drugs|substances|weapons|firearms)(?: – | ?\()(?:suspected )?$")
# "we have taken fireworks off the streets", "he dropped ammunition, which officers recovered"
_TAKEN_JUST = expression(r"\b(?:taken|took|dropped|discarded) $")
# "one of the stolen items", "the recovered BMW": counted, or told before.
_ONE_OF = expression(
    r"\bone of (?:the|these|his|her|their) $|\b(?:of|from|on) (?:the )?(?:seized|recovered|forfeited) $"
)


def countable(around: Around) -> bool:
    """Is it a single thing that can be counted: "a pistol", not "the tools", "tobacco" or "cocaine"?"""
    return (
        len(around.run) == 1
        and not around.run[0].plural
        and around.item not in DRUG_ITEMS
        and (around.item not in UNCOUNTED or is_piece(around))
        and ITEMS[around.item] != "money"
        and not _MASS_NOUN.search(around.words[around.start : around.end])
    )


_OTHER_NOUN = expression(
    r" (?!(?:devices?|types?|styles?|canisters?|grenades?|sprays?|cans|torches|weapons|knives|blades|rifles|pistols|seizures|recoveries|thefts|has|was|is|as|this|across|plus|bars|bombs|guns|tablets|pills)\b)(?:[a-z]+ )?(?!(?:has|was|is|as|this|his|hers|its|across|plus|devices?|premises|police|various|previous|seizures|recoveries|thefts)\b)[a-z]{3,}s\b"
)


_SEIZURES_OF = expression(r"\bseizures of (?:[a-z]+ ){0,3}$")


def of_another_noun(around: Around) -> bool:
    """Does a count of a bare singular belong to the noun behind it: "two bike lights", "five vehicle defect notices"?

    Or to the one before it: "two seizures of heroin weighing 5kg".
    """
    last = around.run[-1]
    if _SEIZURES_OF.search(around.left) and WEIGHING.match(around.words[around.end :]):
        return True
    if last.plural or ITEMS[around.item] == "drug" or ENDS_NOUN.match(around.words[around.end :]):
        return False
    return _OTHER_NOUN.match(around.words, around.end) is not None


_A_DRUG = re.compile(r"\ban? $", re.IGNORECASE)  # "scales and a Class B drug"
_BEHIND = expression(r"\b(?:after|when) (?:suspected )?$")  # "arrested after cannabis was found in the car"


_ALL_IN_ONE = {"jewellery": "jewellery", "ammunition": "ammo|munition"}  # words for some of it


def is_piece(around: Around) -> bool:
    """A watch, a bullet or a balaclava is one; jewellery, ammunition and clothing are some."""
    words = around.words[around.start : around.end].lower()
    if words == "balaclava":
        return True
    some = _ALL_IN_ONE.get(around.item)
    if some is None or (around.item == "ammunition" and around.run[0].plural):
        return False
    return words == "round of ammunition" or not re.search(some, words)


def uncounted(around: Around, left: str | None = None) -> list[Measured] | None:
    """Taken, but not counted: "a quantity of cannabis", "knives and cash were seized"."""
    if not around.role:
        return None  # "a number of vehicles were searched and cash was seized": half of those were not taken
    run, strong = around.run, around.strong
    left = around.left if left is None else left
    first = run[0]
    if first.item == "cash":
        left = re.sub(r"(?<!seizure )(?<!recovery )\b(?:in|of)\s+$", "", left)  # "thousands of pounds in cash"
    elif first.item in GENERAL_DRUGS:
        left = _A_DRUG.sub("", left)
    if _ONE_OF.search(left):
        return None
    marked = VAGUE.search(left)
    bare = (
        bool(
            re.search(
                r"(?:^|,|;|&|\band|\bor|:|/|\bof|\bsuspected|\bseiz(?:ed|ing)|\brecover(?:ed|ing)|\bfound|\bfinding|\bto be|\bto have been|\bconcealing|-|\binclud(?:ing|es?|ed)|\bas well as|\bplus|\bwith|\bboth|\balso|\buncover(?:ed|ing)|\bdiscover(?:ed|ing)|\blocated|\brevealed|\bretrieved|\byielded|\bconfiscat(?:ed|ing)|\bimpounded|\bremoved|\btook away|\bcontain(?:ed|ing)|\b(?:believed|suspected|thought) to contain|\bresult(?:ed|ing) in|\b(?:led|leading|able|managed|went on|helped|allowed|enabled) (?:[\w-]+ ){0,3}to (?:discover|find|uncover|recover|locate|seize)|\bother|\bmore|\bsearch|\bwhere|\bsuch as|\bmeanwhile|\bhowever|\bduring which|\b(?:identified|confirmed) as|\b(?:seized|recovered|found|discovered|located|uncovered) (?:was|were)|^(?:inside|in|behind|under(?:neath)?|beneath|within|also in(?:side)?) [^.;,]{1,40} (?:was|were)|\bintercepted|\b(?:found|caught)(?: to be)? carrying|\bas (?:was|were)|\badditionally|\bnamely|\b(?:led|leading) to|\bsaw|\bseen|\balong ?(?:side|with)|\btogether with|\bin addition to)(?:(?:\s+|^)(?:illicit|illegal|criminal|designer|luxury|expensive|high[- ](?:value|end|quality)|stolen|additional|associated|assorted|foreign|spare|potential|possible|alleged|counterfeit|fake|mature|antique|valuable|gold|silver|branded|vintage|specialist|technical|electrical|electronic|distinctive|prohibited|homemade)){0,2}(?:\s+[‘'“\"])?\s*$",
                left,
                re.IGNORECASE,
            )
        )
        or not left.strip()
    )
    bare = bare or (around.role == "seized" and first.plural and _SEIZED_SUCH.search(left) is not None)
    bare = bare or (around.role == "seized" and _TAKEN_JUST.search(left) is not None)
    bare = bare or _SPELT_OUT.search(around.words, 0, first.start) is not None
    on_somebody = ITEMS[first.item] in ("drug", "weapon") and ON_SOMEBODY.search(left)
    told = around.role == "seized" and _THE.fullmatch(left) is not None
    told = told and not (first.item == "cash" and " seized " in left)  # "a robber seized his cash bag"
    told = told or around.words[first.start : first.end].lower().endswith(" powder")
    classed = bool(_classes(around.words[first.start : first.end]))
    named = around.role == "seized" and ITEMS[first.item] == "drug" and (first.item != "drug" or classed)
    named = named or (around.role == "seized" and first.item == "cash" and not _NOT_SOME.search(left))
    behind = _BEHIND.search(left) is not None
    kit = first.item in ("other", "clothing") and _KIT.search(around.words, first.start, first.end) is not None
    kit = kit and not (
        _OF_A_CAR.match(around.words, around.end)
        or (_ON_A_CAR.search(left) and "plates" in around.words[around.start : around.end])
    )
    costly = first.item == "clothing" and _COSTLY.match(around.words, first.start) is not None
    costly = costly and not left.endswith(" for ")  # "receipts for designer items"
    listed = kit and around.role == "seized" and _IN_LIST.search(left) is not None
    some = (first.plural and first.item != "vehicle") or first.item in UNCOUNTED
    listed = listed or (some and around.role == "seized" and _SAID_OF_IT.search(left) is not None)
    listed = listed or (around.role == "seized" and first.item in _BRANDED and _OF_MAKER.search(left) is not None)
    if not (marked or bare or behind or on_somebody or named or told or listed):
        return None
    if first.item in ("other", "stolen_property", "animal", "clothing", "bank_funds") and not (
        strong or first.item == "stolen_property" or kit or costly
    ):
        return None
    if first.item in ("drug", "vehicle", "phone", "computer", "alcohol", "knife") and not (
        strong or marked or (around.role != "listed" and first.item != "vehicle")
    ):
        return None
    return [
        Measured(item, m.start, m.end, None, "GBP" if m.item == "cash" else None, None, "seizure.vague")
        for m in run
        for item in _classes(around.words[m.start : m.end]) or (m.item,)
    ]


PART_OF_WORTH = "seizure.part_of_worth"


def named_parts(around: Around, whole: Measured) -> list[Measured]:
    """The drugs of one worth, each by its name: "heroin and crack cocaine worth £60,000"."""
    if whole.unit != "GBP" or whole.item != "drug" or len({one.item for one in around.run}) == 1:
        return []
    return [Measured(one.item, one.start, one.end, None, None, None, PART_OF_WORTH) for one in around.run]


_CLASSES = expression(r"\bclass[- ]([abc])(?:, (?:class[- ])?([abc]))?,? (?:and|&) (?:class[- ])?([abc])\b")


def _classes(words: str) -> tuple[str, ...]:
    """Read "class A and B drugs", "class A, B and C drugs": each."""
    both = _CLASSES.match(words)
    return tuple(f"class_{letter.lower()}" for letter in both.groups() if letter) if both else ()


# "taking dangerous people and weapons off our streets", "we are regularly seizing drugs": what police are for.
_EVER = expression(
    r"\b(?:tak(?:e|ing)|get(?:ting)?|keep(?:ing)?|remov(?:e|ing))\b(?:(?! weapons? including)[^.;:]){0,60}$"
)
_OFF_STREETS = expression(r"[^.;:]{0,40}?\b(?:off|from) (?:the|our|your) (?:streets?|roads?|communit(?:y|ies))\b")
_ALWAYS = expression(
    r"\b(?:regularly|routinely|continue to|continuing to|continually|able to|will see|trained to|every day|no (?:further|more|other))\b[^.;:]{0,60}$"
)


# "It is not just about seizing drugs and weapons"
_NOT_JUST = expression(
    r"\b(?:making (?:[a-z]+ )?arrests|(?:catching|disrupting|stopping) (?:[a-z]+ )?(?:offenders|criminals|thieves|dealers)|benefits? of|powers? of)\b(?:(?! (?:during|after|officers|police|yesterday|today)\b)[^.;]){0,60}?\b(?:seizing|recovering|confiscating) (?:[\w-]+ ){0,3}$"
    r"|\brid (?:[\w’']+ ){0,3}(?:streets?|roads?|communit(?:y|ies)|count(?:y|ry)|towns?|city) of (?:[\w-]+ ){0,2}$|\b(?:not (?:just|only|all|simply|merely)|n[’']t (?:just|only|all)|more than just) about\b[^.;]{0,80}$"
)
# "used to identify stray or recovered dogs", "helps us in returning recovered bikes"
_ANY_FOUND = expression(
    r"\b(?:(?:stolen|stray|lost|seized) (?:or|and) (?:recovered|found|seized)|(?:return|returning|registering|checking) (?:any |all )?(?:seized|recovered|found)) (?:[\w-]+ )?$"
)
# "activity to seize weapons", "a dog to identify people in possession of drugs"; but "were able to seize drugs"
_PURPOSE = expression(
    rf"\bto {ALSO}(?:(?:seize|identify|detect|intercept|look for|search for|target|tackle|deter|disrupt)|(?:make arrests|arrest|find|return|recover|take)\b[^.;:]{{0,50}}\b(?:seize|recover|find|remove))\b(?:(?!\b(?:which|that|resulted|led|and (?:seized|recovered|found)|seized|recovered|found|where|when)\b)[^.;:]){{0,60}}$"
)
# "hope to identify the owners of tools that were recovered in May"
_THAT_WAS = expression(r",? (?:that|which) (?:was|were|has been|have been) (?:[a-z]+ )?(?:recovered|seized)\b")
_DONE_AFTER_ALL = expression(
    rf"\b(?:able|managed|helped|led|on|continued|enabled|allowed|proceeded|officers|police|them|us|dogs?|team) to {ALSO}(?:seize|identify|detect|intercept|arrest)\b[^.;:]*$"
)


def never_counted(words: str, start: int, end: int) -> str | None:
    """Why goods without an amount are none: "taking drugs and weapons off our streets" tells of no day.

    Args:
        words: the sentence.
        start: where the item begins.
        end: where it ends.
    """
    before = words[:start]
    if (_EVER.search(before) and _OFF_STREETS.match(words, end)) or _NOT_JUST.search(before):
        return "what police are for"
    if _ANY_FOUND.search(before):
        return "any that are found"
    if _PURPOSE.search(before) and not (_DONE_AFTER_ALL.search(before) or _THAT_WAS.match(words, end)):
        return "what something is for"
    return "what police always do" if _ALWAYS.search(before) else None
