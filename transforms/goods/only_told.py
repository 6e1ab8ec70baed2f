"""Things and animals of which a sentence only speaks: seen on pictures, feared, hoped for, or anybody's."""

from transforms.goods.measured import ItemMention
from transforms.goods.taking import Frame
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

# "images of drugs", "traces of cocaine", "a strong smell of cannabis": not the thing itself.
_ONLY_OF = expression(
    r"\b(?:images?|photos?|photographs?|pictures?|videos?|footage|messages?|traces|residue|evidence(?! of [^.;]*\b(?:cultivation|farm|factory|grow|production|dealing|supply|misuse|use)(?: and|,? including|,? such as) (?:[a-z-]+,? |and ){0,6}$)|smell|odour|signs|mention|talk)\b[^.;:,]{0,30}\b(?:of|about|showing|that)\b(?:(?!\b(?:seiz|recover|found|before|then|also|and £|along with|as well as|and (?:his|her|their|several|an? (?:number|quantity|amount)|cash (?:was|were))\b))[^.;:]){0,50}$"
    r"|\b(?:dna|fingerprints?|blood|fibres)\b[^.;]{0,50}\b(?:found|located|discovered|recovered|identified) (?:on|inside|in) (?:[\w-]+ ){0,8}$",
)
# "recovered data which placed his car at the scene"
_PLACED = expression(
    r"\b(?:data|footage|cctv|images|messages|records)\b[^.;]{0,40}\b(?:placed|placing|linked|linking|showed|showing|proved)\b(?:(?! (?:arrested|searched|found|seized|recovered)\b)[^.;])*$"
)
# "it is alleged that the officer arrested him and seized his phone"
_LOOKED_INTO = expression(
    r"\balleged (?:that )?(?:(?:the|an?) (?:[a-z-]+ )?(?:officers?|constable|sergeant|inspector|detective)|(?:PC|DC|PS|DS|Sgt|Insp)\b)[^.;]*$"
)
# "the caller says that officers have seized fake notes"
_SWINDLED = expression(
    r"\b(?:callers?|fraudsters?|scammers?|swindlers?|con ?m[ae]n|criminals)\b(?: (?:will|may|might|would|often|also|then|falsely|usually))* (?:says?|said|claim(?:s|ed)?|tells?|told|pretend(?:s|ed)?|state[ds]?)\b(?:(?!\bbut\b)[^.;])*\b(?:have|has|had)(?: (?:been|also|already|just))* (?:seized|recovered|found)\b[^.;]*$"
)
# "intelligence to suggest a firearm was kept", "told police he was in possession of", "concerns for a man with a knife"
_ONLY_SAID = expression(
    r"\b(?:believing|(?:he|she|they) (?:thought|claimed|said (?:he|she|they))|claim(?:ing|ed) (?:to|(?:that )?(?:he|she|they|it) (?!(?:had )?found))|to suggest|suggest(?:ing|ed)"
    r"|suspect(?:ed|ing) (?:that )?(?:he|she|they|the (?:man|driver|occupants?)) (?:(?:was|were) in possession of|(?:was|were) carrying|had)(?! [^.;]* and\b)"
    r"|told (?:police|officers|staff) (?:that )?(?:he|she|they)|suspected (?:to have|of having)|concerns? (?:for|about|that|over)|without needing|wanting to|(?:instead of|rather than) an?)\b[^.,;]{0,70}$"
    r"|\breports? (?!of\b)(?:(?!\b(?:and|then|who|officers?|police|search\w*|found|stopped|arrested|detained|seized|recovered|discovered|located|we)\b)[^.;]){0,90}\b(?:carrying|had|with|in possession of|armed with) (?!(?:his|her|their) )(?:an? |the |[a-z-]+ ){0,2}$"
)
# "documents on firearms and explosives", "manuals detailing how to make weapons": words about them
_WRITTEN = expression(
    r"\b(?:documents|documentation|manuals?|books?|guides?|instructions|literature|articles|web ?pages|recipes)\b[^.;:]{0,60}\b(?:on|about|detailing|describing|explaining|how to (?:make|build|use|create)|relating to|for making)\b(?:(?!(?: (?:and|as well as|along with|plus)|,) (?:an?\b|the\b|his\b|her\b|several\b|some\b|£|"
    + COUNT
    + r")|\b(?:found|seized|recovered|discovered|also)\b)[^.;:]){0,80}$"
)
# "secured a warrant to seize the dog", "went to seize the phone": not yet done
_MEANT = expression(
    r"\b(?:warrants?|went(?! on\b)|application|applied|permission)\b(?:(?!\b(?:and|able|managed)\b)[^.;,]){0,60} to (?:seize|confiscate)\b(?:(?! (?:and|before)\b)[^.;,]){0,40}$"
)
# "every weapon or piece of ammunition taken off the streets"
_EVERY = expression(
    r"\b(?:every|each)(?: single| one)? (?:of these )?(?:weapon|knife|blade|gun|firearm|bladed (?:article|weapon))\b(?:(?! and\b)[^.;,]){0,30}$|(?<!seized )(?<!recovered )\bevery (?:single )?(?:[a-z]+ ){0,2}$"
)
# "the street value of a kilo of cocaine is £40,000"
_PRICE_OF = expression(
    r"\bvalue (?:for|of) (?:an?|one|each|every|half an?) (?:kilo|gram|ounce|wrap|deal|bag|kg)\w* of (?:[a-z]+ )?$"
)
_YOURS = expression(r"\byour (?:[\w-]+ ){0,2}$")  # "we will seize and crush your bike"
# "identify those carrying drugs", "a disturbance involving groups carrying weapons": nobody found with them.
_OF_ANYBODY = expression(
    r"\b(?:those|people|individuals|anyone|anybody|persons?|youths|children|groups?|gangs?|suspected of|(?<!was )(?<!were )(?<!been )(?<!who )caught|from|for|of|by|with|into|passengers?|(?:may|might|could|suspected to|believed to|reported to) be|who (?:are|is|were)|others (?:are|were)) carrying [\w ,]*$"
    r"|\b(?:anyone|anybody|those|you(?:['’]re| are)) (?:found|caught) (?:to be )?carrying [\w ,]*$"
    r"|\b(?:people|those|children|youngsters|individuals) who (?:may|might|could|are)\b(?:(?!\b(?:found|seized|recovered|stopped)\b)[^.;]){0,60}\bcarrying [\w ,]*$"
    r"|\bthe (?:number|percentage|proportion) of (?:people|persons|individuals|youths|children|offenders)\b(?:(?! and\b)[^.;,]){0,60}$"
    r"|\b(?:increas|reduc|improv|boost)\w+ (?:in )?the (?:number|amount) of (?:[a-z-]+ ){0,4}$"
    r"|\bthose (?:(?!\b(?:was|were|had|arrested|stopped|who|found)\b)[^.;,]){0,50}\bcarrying [\w ,]*$"
    r"|\b(?:offences?|arrests? for)\b(?:(?!\b(?:found|stopped|searched|seized|recovered)\b)[^.;]){0,80}(?:,| and| or|including) carrying [\w ,]*$"
    r"|\b(?:if|every time|whenever) (?:people|anyone|anybody|someone|somebody|you|we|they|any)\b[^.;]*$",
)
# "the plants had the capacity to produce up to 42kg of cannabis": not there yet
_YIELD = expression(
    r"\b(?:capacity|potential|capable|able|could|would|expected|estimated|enough)\b[^.;]{0,40}"
    r"\b(?:to (?:produce|yield|make)|of (?:producing|yielding|making)|(?:have )?(?:yield(?:ed)?|produced?|made))\b"
    r"(?:(?!\b(?:as well as|(?:along|together) with|plus)\b)[^.;]){0,40}$"
)
# "13kg of cutting agent for class A drugs", "lamps used to grow cannabis", "which is often mixed with heroin": not the drugs
_MADE_FOR = expression(
    r"\bus(?:ed|e|ing) (?:to|for|in) (?:the )?(?:grow|cultivat|produc|mak|prepar|weigh|deal|sell|smok|packag|bagg?|press)(?:e|ing|t?ion|ation)? (?:of )?(?:[a-z-]+ )?$|\b(?:commonly|often|usually|frequently|typically|normally|regularly) (?:mixed|cut|used)(?: \w+)? (?:with|to) (?:[a-z]+ ){0,3}$|\b(?:cutting|bulking|mixing) agents?\b[^.;,]{0,30}\bfor (?:use (?:in|with) )?(?:(?:suspected|other) )?$"
)
# "a reward of £900 for the safe recovery of the van"
_REWARD = expression(
    r"\b(?:rewards?|paid|offer(?:ed|ing)?)\b[^.;]{0,60}\b(?:upon|on|for|to|towards?|in) (?:the )?(?:safe |successful )?(?:recovery|return) of\b[^.;]{0,30}$"
)
# "analysis of his phone showed"
_EXAMINED = expression(
    r"\b(?:analysis|examinations?|interrogation|downloads?) of (?:(?:his|her|their|the|these|those|both|all|seized|two|three|four|five|six|seven|several|\d+) )*(?:(?:(?:mobile )?phones?|laptops?|computers?|devices?|tablets?) and )?(?:mobile )?$"
)
# "a 22cm kitchen knife with a 13cm blade", "two knives, one with a nine inch blade": of what was counted
_ITS_BLADE = expression(
    r"\b(?:knife|machete|sword|dagger|(?:knives|machetes|swords|daggers),? (?:one|both|each|all)),? (?:of (?:them|which) )?with an? (?:[\w.-]+ ){0,2}$"
)
# "smashed a window with a machete and was later caught", "shot with a firearm", "may use them as a weapon"
_USED = expression(
    r"\b(?:shot|stabb\w+|hit|struck|injur\w+|slash\w+|assault\w*|attack\w*|caused|smash\w+|beat\w*|threaten\w*|wound\w*|cut)\b"
    r"(?:(?!\b(?:found|seiz\w+|recover\w+|caught|arrested|stopped|located|discovered)\b)[^.;,]){0,60} with (?:an? |the )(?:[a-z-]+ ){0,3}$"
    r"|\bus(?:e|ed|ing)\b[^.;,]{0,30} as an? (?:[a-z]+ )?$"
)
# "the vet believes an air gun was used, as pellets were found"
_WAS_USED = expression(
    r"^ (?:was|were|had been|has been|may have been|might have been|could have been) used\b(?![^.;]*\b(?:recovered|seized|(?:it|they|which|and|later|also) (?:was|were|has been)(?: \w+)? (?:found|located))\b)"
)
# "police are looking for a bag containing £200", "the search for the knife goes on"; not "searching for a man, found a knife"
_SOUGHT = expression(
    r"\b(?:(?:looking|searching|hunting|appealing|the (?:search|hunt)) for|trying to (?:find|locate|trace)|(?:want|wish|hop(?:e|ing)|appeal(?:ing)?|keen) to (?:find|locate|trace))"
    r"(?:(?!\b(?:found|finding|seiz\w+|recover\w+|discover\w+|locat\w+|uncover\w+|came across|turned|sniffed|netted|yielded|reveal\w+|retriev\w+|unearth\w+|pulled|took|taken|remov\w+|led|instead|ended|result\w+|spotted|smelt|when|where|after|stopped|arrested|and (?:an?|the|several|some|two))\b)[^.;,]){0,70}$"
)
_SAID = (
    (_SOUGHT, "only looked for"),
    (_ITS_BLADE, "part of what was named"),
    (_EXAMINED, "only examined"),
    (_REWARD, "hoped for"),
    (_MADE_FOR, "what something else is for"),
    (_ONLY_OF, "only seen or smelt"),
    (_PLACED, "only seen or smelt"),
    (_YIELD, "only what plants could yield"),
    (_ONLY_SAID, "only said, feared or believed"),
    (_SWINDLED, "said by a swindler"),
    (_LOOKED_INTO, "of an officer's conduct"),
    (_WRITTEN, "only written of"),
    (_MEANT, "only meant to be taken"),
    (_EVERY, "said of anybody"),
    (_PRICE_OF, "what is paid for it"),
    (_YOURS, "said to the reader"),
    (_OF_ANYBODY, "said of anybody"),
)
# "images of suspected stolen jewellery, recovered in Luton", "trying to trace the owner of a car which was seized"; but "images of weapons were recovered from his phone"
_THAT_WAS_SEIZED = expression(
    rf"^,? (?:(?:that|which) (?:was|were|has been|have been|had been) )?{ALSO}(?:recovered|seized)\b"
)


# "every bag of cannabis was seized"
_WERE_ALL_SEIZED = expression(rf"^ (?:was|were|has been|have been) {ALSO}(?:seized|recovered)\b")
# "stabbed with a knife, which was recovered"
_LATER_TAKEN = expression(r"^[^.;]{0,40}\b(?:recovered|seized|found|discovered|located|retrieved)\b")


def only_said(before: str, behind: str, group: str) -> str | None:
    """Why what a sentence names is only spoken of, or None.

    Args:
        before: the words before it.
        behind: the words behind it.
        group: of goods, as the codebook has it.
    """
    seized = _THAT_WAS_SEIZED.match(behind) is not None
    if group == "weapon" and (_WAS_USED.match(behind) or (_USED.search(before) and not _LATER_TAKEN.match(behind))):
        return "used, not taken"
    taken = (_ONLY_OF, _EXAMINED, _SOUGHT) if seized else (_EVERY,) if _WERE_ALL_SEIZED.match(behind) else ()
    return next((why for pattern, why in _SAID if pattern not in taken and pattern.search(before)), None)


# "PD Bruno, a six-year-old German Shepherd dog": what found somebody, and was found by nobody
_POLICE_DOG = expression(
    r"\b(?:police|drugs?|cash|sniffer|search|detection|general purpose) $|\b(?:pd|police dog) [a-z]+,? (?:an? |our |the )[^.;]{0,40}$"
)
_HURT = expression(r"\b(?:injured|dead|dying|deceased) (?:[a-z]+ ){0,2}$")  # "found an injured dog"
# "an eagle found dead in May was poisoned. The bird was recovered from a moor": no animal that police took from anybody
_DEAD = expression(
    r"\b(?:dead|poison(?:ed|ing)?|carcass(?:es)?|post[- ]mortem|(?:human|animal|the|its|their) remains)\b"
)
# Of animals much is told: "the dog took the sheep", "spotted a dog"; only where somebody took or found them
_ANIMAL_TAKEN = expression(
    r"\b(?:seiz\w+|recover\w+|confiscat\w+|impound\w+|rescued|removed(?! from the water)|taken (?:to|into|from|away|off)|rehomed|stolen|surrendered|handed|in (?:his|her|their) possession|in possession"
    rf"|(?:was|were|been) {ALSO}(?:found|located|discovered|uncovered))\b"
)
_ANIMAL_FOUND = expression(
    r"\b(?:officers|police|we|they|team|search\w*|warrants?|and)\b(?: \w+){0,6} (?:found|discovered|located|uncovered|revealed|finding|discovering|locating)\b(?: (?!men\b|women\b|people\b|to\b)[\w,-]+){0,8} $"
)


def no_animal_taken(words: str, before: str, previous: str) -> str | None:
    """Why an animal is none that was taken, or None.

    Args:
        words: the sentence.
        before: its words before the animal.
        previous: the sentence before it.
    """
    if _POLICE_DOG.search(before) or _HURT.search(before):
        return "police's own, or hurt"
    return "found dead" if "recovered" in words and _DEAD.search(f"{previous} {words}") else None


def only_spoken_of(words: str, mention: ItemMention, frame: Frame) -> str | None:
    """Why an animal of which its sentence says no word of taking is none: "spotted two dogs", "a field containing sheep".

    Args:
        words: the sentence.
        mention: what it names.
        frame: what says that goods were taken; a list's line needs no word of its own.
    """
    if mention.item != "animal" or frame.above:
        return None
    found = _ANIMAL_TAKEN.search(words) or _ANIMAL_FOUND.search(words[: mention.start])
    return None if found else "only spoken of"
