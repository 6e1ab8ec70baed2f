"""Counted words in another sense: what a court is asked for, what is done every day, a search for a missing man.

Data, as in `senses`: for some kinds the words before and behind a result that make it none, and why.
"""

from transforms.counts.rules import NONE, NOT
from transforms.counts.sense import CountSense
from transforms.counts.senses_in_general import IN_GENERAL
from transforms.counts.senses_of_others import OF_OTHERS
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

_FAR = 170  # characters
_ORDER = frozenset(["order"])
_SENSES = (
    CountSense(
        "only asked for",
        _ORDER,
        before=expression(
            rf"\bapplications? (?:was|were|is|has been|have been|is being|will be) {ALSO}(?:made|submitted|lodged)\b[^.;]{{0,50}}? for\b[^.;]{{0,40}}$"
        ),
        unless=expression(r"\b(?:granted|approved|successful\w*|imposed|made by|was made|agreed)\b"),
    ),
    CountSense(
        "said of anybody",
        before=expression(
            rf"\b(?:can )?(?:range[sd]?|ranging|anything) from\b[^.;]{{0,140}}\b(?:to|or) {ALSO}(?:being )?(?:issued|given|served|handed|fined)?[^.;]{{0,20}}$"
            r"|\b(?:and ?/ ?or|make them subject to|makes them subject to|made them subject to) (?:an? )?(?:[a-z]+ )?$"
        ),
    ),
    CountSense(
        "says what it is",
        _ORDER,
        behind=expression(
            r" ?(?:\([a-z]+\) )?(?:(?:is|are) (?:an? )?(?:new|civil|court|legal|type|form|power|tool|way|aimed|designed|intended|used)\b"
            r"|(?:goes a|requires a|aims to|conditions|prohibitions|breach(?:es)?)\b)"
        ),
    ),
    # "a DVPO is one way", "an SPO provides", "a DVPN cannot be issued to"
    CountSense(
        "says what it is",
        _ORDER,
        behind=expression(
            rf" ?(?:\([a-z]+\) )?(?:(?:is|are) (?:one|necessary|needed|only|usually|normally|not)\b|was {ALSO}(?:necessary|needed)\b|(?:cannot|provides?|lasts?|requires?|prohibits?|stops|prevents)\b)"
        ),
        within=expression(r"^an? "),
    ),
    # "when a DVPO is applied for", "the decision for a DVPO", "once served, a DVPN is in place for up to 48 hours"
    CountSense(
        "says what it is",
        _ORDER,
        behind=expression(
            rf" ?(?:\([a-z]+\) )?(?:is|are) {ALSO}(?:applied for|sought|followed by|made when|granted when|in place for up to|breached)\b"
        ),
        within=expression(r"^an? "),
    ),
    CountSense(
        "says what it is",
        _ORDER,
        before=expression(r"\b(?:once served,|(?:decision|case) for|(?:steps?|stages?) (?:are|is)|step to enact) $"),
        within=expression(r"^an? "),
    ),
    # "offenders who have been given a DVPO", "those issued with a restraining order"
    CountSense(
        "said of anybody",
        _ORDER,
        before=expression(
            r"\b(?:those|anyone|anybody|offenders|perpetrators),? (?:who (?:have|has|had|are|is) )?(?:also |already |been )*(?:given|issued(?: with)?|served(?: with)?|handed) $"
        ),
        within=expression(r"^an? "),
    ),
    # "he ignored the terms of the order", "despite having a restraining order", "who was subject to a prevention order"
    CountSense(
        "made before",
        _ORDER,
        before=expression(
            r"\b(?:(?:terms|conditions|restrictions|criteria|requirements?|contravention|prohibitions|rules|provisions) (?:of|for|in)"
            r"|(?:disregard|ignor|flout)(?:s|e|ed|es|ing)|defi(?:ed|es|ance of)|despite(?: already)?(?: (?:having|being (?:given|on|under|handed|issued with)))?"
            rf"|already (?:has|have|had|having|on|under|got|taken out)|protection than|(?:was|were|remains?|is|still) {ALSO}under|who had|offences? (?:relating|related) to"
            r"|(?:prohibited|banned|barred|prevented|forbidden) (?:from [^.;,]{3,40} )?(?:to )?by) (?:(?:his|her|their|the|an?) )?$"
            rf"|\b(?:(?:who|which|that) (?:he |she )?(?:is|was|are|were)|(?:despite|whilst|while|though) (?:he |she )?(?:being|was|is)|wh(?:ile|ilst|en) (?:he was |she was )?(?:being )?) {ALSO}(?:subject (?:to|of) (?:an? )?)?$"
        ),
    ),
    # "as part of the order, he was forbidden to use a computer"
    CountSense(
        "made before",
        _ORDER,
        behind=expression(
            r",? (?:he|she|[a-z]+) (?:was|were|had been) (?:forbidden|banned|required|prohibited|not allowed)\b"
        ),
        before=expression(r"\bas part of (?:(?:the|his|her|an?) )?$"),
    ),
    # "police can issue a section 59 warning", "will be issued with a warning or a community protection notice"
    CountSense(
        "what may come",
        _ORDER,
        before=expression(
            rf"\b(?:police|officers|we|courts?|magistrates|councils?|they) (?:can|could|may) {ALSO}(?:issue|apply for|grant|serve|seek|impose|use|obtain|request)\b[^.;]{{0,30}}$"
            r"|\bwill be (?:issued|given|served|handed)(?: with)? an? (?:[\w-]+ ){1,4}or $"
        ),
    ),
    CountSense(
        "done every day",
        behind=expression(
            r",? (?:per|each|every|an?) (?:day|week|month|year|night|shift)\b|,? (?:daily|weekly|annually)\b"
        ),
    ),
    # "searches at two sites will begin on Monday", "officers often assist with warrants at addresses"
    CountSense(
        "what will be, or is done all the time",
        frozenset(["warrant"]),
        behind=expression(
            rf"[^.;]{{0,90}}? will {ALSO}(?:be (?:happening|taking place|carried out|conducted)|take place|begin|start)\b"
        ),
    ),
    CountSense(
        "what will be, or is done all the time",
        frozenset(["warrant"]),
        before=expression(
            r"\b(?:often|regularly|routinely|continue to (?:stop|arrest|carry|execute|conduct|do|use))\b[^.;]{0,110}$"
        ),
    ),
    CountSense(
        "of land, and nobody's home",
        frozenset(["warrant"]),
        behind=expression(r" (?:in|of) (?:the )?(?:wooded|woodland|woods|bogland|moorland|forest)\b"),
    ),
    CountSense(
        "of land, and nobody's home",
        frozenset(["warrant"]),
        within=expression(r"\b(?:remote|burial|crash|crime) (?:[a-z]+ )?sites?$"),
    ),
    # "officers found an untidy search of the house had been made"
    CountSense("a search by thieves", frozenset(["warrant"]), within=expression(r"\b(?:untidy|messy)\b")),
    # "he was told he had received a parking ticket", "a man attacked a warden after being issued a parking ticket"
    CountSense(
        "given by others than police",
        frozenset(["fixed_penalty"]),
        before=expression(
            r"\b(?:told\b[^.;]{0,40}\bhad|after (?:being|having been)|why he was being|why she was being|over being) $"
        ),
        within=expression(r"\b(?:an?|the|his|her) (?:parking )?tickets?$"),
    ),
    # "the man was taken to custody, where he gave a positive breath sample"
    CountSense(
        "not at the roadside",
        frozenset(["roadside_test"]),
        before=expression(
            rf"\b(?:custody|(?:police|investigation) (?:station|centre)),? (?:where |and |when )?{ALSO}(?:he |she |who |the [a-z]+ |[a-z]+ )?{ALSO}$"
        ),
        within=expression(rf"^(?:failed|gave|provided|took|(?:he |she |who )?was {ALSO}breath) ?(?!.*\broad[- ]?side)"),
    ),
    # "was arrested for giving a positive breath test"
    CountSense(
        "what he was arrested for",
        frozenset(["roadside_test"]),
        before=expression(r"\b(?:for|of|and) $"),
        within=expression(r"^(?:giving|providing) "),
    ),
    # "of the 33 drivers stopped, two failed a roadside test" is not one test
    CountSense(
        "failed by several",
        frozenset(["roadside_test"]),
        before=expression(
            rf"\b(?!one\b){COUNT}(?: of (?:them|whom|those)| [^.;,\d]{{0,25}}?(?:people|drivers|motorists|men|women|riders|others)(?:,? (?:all |both )?aged [^.;]{{2,25}}?,?)?)?(?: who)?(?: (?:also|have|had|then|all|both|each|subsequently|later))* $"
        ),
        within=expression(r"^(?:failed|gave|provided|took) (?:a|the) "),
    ),
    # "to make sure that the child is safeguarded"
    CountSense(
        "only hoped for",
        frozenset(["safeguarding"]),
        before=expression(r"\b(?:ensure|make sure|making sure|ensuring|so) (?:that )?$"),
    ),
    # "ten visits will be carried out by partners"
    CountSense("planned", frozenset(["visit"]), behind=expression(rf" (?:will|are to|are due to) {ALSO}be\b")),
    # "300 addresses were visited by officers making house-to-house enquiries", "visited 137 premises for their footage"
    CountSense(
        "looking for witnesses",
        frozenset(["visit"]),
        before=expression(r"\b(?:CCTV|house[- ]to[- ]house|door[- ]to[- ]door)\b"),
    ),
    CountSense(
        "looking for witnesses",
        frozenset(["visit"]),
        behind=expression(r"[^.;]{0,80}\b(?:CCTV|footage|house[- ]to[- ]house|door[- ]to[- ]door)\b"),
    ),
    # "aged between 18 and 45 were fined"
    CountSense(
        "an age",
        before=expression(r"\b(?:aged?|between) (?:between )?\d\d,? (?:and |to )?$"),
        within=expression(r"^(?:and |to )?\d\d\b"),
    ),
    CountSense(
        "fined by a court",
        frozenset(["fixed_penalty"]),
        before=expression(
            r"\b(?:magistrates|(?:crown|sheriff|county) court|pleaded guilty|convicted|disqualified)\b[^.;]*$"
        ),
        within=expression(r"^(?!.*\b(?:notices?|penalt(?:y|ies)|tickets?|FPNs?|TORs?|reports?)\b)"),
    ),
    CountSense("a rate", frozenset(["fixed_penalty"]), behind=expression(r" at a rate\b|[^.;]{0,20} per [\d,]+\b")),
    CountSense("denied", before=expression(r"\b(?:no[ -]?one|nobody)\b(?:(?!\bbut\b)[^,.;]){0,50}$")),
    CountSense("not yet", frozenset(["referral"]), before=expression(r"\b(?:once|whenever|if|where) $")),
    CountSense(
        "said by impostors",
        frozenset(["warrant"]),
        before=expression(
            r"\b(?:claim(?:ed|ing|s)?|pretend(?:ed|ing)?|pos(?:ed|ing)|purport(?:ed|ing)|impersonat(?:ed|ing)|bogus|fake)\b(?:(?!\b(?:but|however)\b)[^.;]){0,60}$"
        ),
    ),
)


def other_sense_of_count(kind: str, words: str, start: int, end: int) -> str | None:
    """Why counted words do not mean a result, or None when they do.

    Args:
        kind: of the result.
        words: the sentence.
        start: where the counted words begin, in the sentence.
        end: where they end.
    """
    for sense in (*_SENSES, *OF_OTHERS, *IN_GENERAL):
        if (
            (not sense.kinds or kind in sense.kinds)
            and (sense.before is None or sense.before.search(words[max(0, start - _FAR) : start]))
            and (sense.behind is None or sense.behind.match(words, end))
            and (sense.within is None or sense.within.search(words[start:end]))
            and (sense.unless is None or not sense.unless.search(words, end))
        ):
            return sense.reason
    return None


# "the suspects then searched the house"; but "arrested five suspects following a warrant"
_THEY = expression(
    r"\b(?:suspects?|offenders?|burglars?|thieves|robbers|raiders|intruders?|two males|the males|while they|they then)\s+(?:then |had |have |also )?$"
)
_WHEN = expression(r"^(?:following|after|during|under|as part of|in)\b")
_BEFORE_OFFICERS = expression(r"^(?:tested|failed|gave|provided|blew|was)\b")  # "the suspect failed a test"
# "whoever owns what was seized during a warrant"; but "may be seized during a warrant"
_TAKEN = r"\b(?:seized|recovered|rescued|found|discovered|arrested|detained)"
_TAKEN_BEFORE = expression(rf"(?<!\bbe )(?<!\bbeing )(?<!\bget ){_TAKEN} $")
_TAKEN_WITHIN = expression(rf"^{_TAKEN} ")
# What is said of anybody stays so: "if he is stopped and a test was failed"
_OF_ANYBODY = expression(r"\b(?:if|should|anyone|anybody|unless|whether|whoever|ensur\w+|every|each)\b")
# "he will be on the register and was given an order": a verb of its own, of what has been done
_ANEW = expression(
    r"^.*(?: and| but|,? while| &) (?:he |she |they |it |we |officers |police |the [a-z]+ )?(?:was|were|is|has been|have been|had been|has|have) (?!(?:to|expected|due|likely|asked|told|considering|hoping|planning)\b)"
)
# "officers could smell cannabis and a test was carried out", "were not found but six homes were visited"
_JOINED = expression(r"(?: and| but|,? while| &) (?:(?:then|also|now|a total of|more than|over|around) )*$")
_OWN_VERB = expression(r"^(?:(?!\b(?:and|but|which|who|that|to)\b)[^.,;]){0,80}?\b(?:was|were|has been|have been)\b")
_AND_SO_MANY = expression(r"(?: and| but) (?:(?:then|also|a total of|more than|over|around) )*$")


def is_only_planned(words: str, start: int, end: int, number: bool) -> bool:
    """Is a counted result only planned, possible, denied, or what offenders did?

    Args:
        words: the sentence.
        start: where the counted words begin, in the sentence.
        end: where they end.
        number: whether they hold a number.
    """
    before, counted = words[:start], words[start:end]
    when = _WHEN.match(counted) is not None
    if _THEY.search(before[-30:]) and not when and not _BEFORE_OFFICERS.match(counted):
        return True
    if (when and _TAKEN_BEFORE.search(before[-14:])) or _TAKEN_WITHIN.match(counted):
        return False
    another = number and _AND_SO_MANY.search(before[-30:]) is not None  # "no insurance and 19 notices"
    denied = not another and NONE.search(before[-16:]) is not None
    if not denied and not NOT.search(before[-70:]):
        return False
    if not number and _OF_ANYBODY.search(before):
        return True
    if _JOINED.search(before[-30:]) and _OWN_VERB.match(words[start : end + 30]):
        return False
    anew = _ANEW.match(before)
    rest = before[anew.end() :] if anew else before
    return NOT.search(rest[-70:]) is not None or (denied and NONE.search(rest[-16:]) is not None)
