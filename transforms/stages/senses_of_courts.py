"""Cues of convictions and sentences in another sense: data, as in `senses`."""

from transforms.reading.adverbs import ALSO
from transforms.stages.sense import Sense

_BY_A_COURT = (
    r"court|magistrates|judge|sentenc|guilty|convict|ordered|admitt|plead|surcharge|costs|banned|disqualified|jailed"
)
OF_COURTS = (
    # "was elected and will serve four years"
    Sense(
        "sentence", "an office", cue=r"will serve$", within=r"\b(?:re-?elected|elected|sworn in|trustees?|in office)\b"
    ),
    Sense(
        "sentence",
        "an outcome out of court",
        cue=rf"(?:was|were|been|being|and|is)? ?{ALSO}(?:given|handed)",
        behind=r" (?:a |an )?(?:community (?:resolution|protection)|caution|fixed penalt|dispersal|warning)",
    ),
    Sense(
        "sentence",
        "fined, but by no court",
        cue=r"(?!ordered).*(?:fined|fines?)$",
        unless=_BY_A_COURT,
    ),
    Sense(
        "sentence",
        "fined, but by no court",
        cue=r"ordered to pay .*fines?$",
        within=r"\b(?:penalty notice|fixed penalty|pnds?|fpns?)\b",
    ),
    Sense(
        "sentence",
        "fined, but by no court",
        cue=r"receiv",
        behind=r" (?:an? )?(?:(?:[\w-]+|£[\d,]+) ){0,3}?fines?\b.*\b(?:covid|coronavirus|lockdown|parties|party|gathering|household|isolat\w+|restrictions|travel\w*|visit\w*|roadside)\b",
        unless=_BY_A_COURT,
    ),
    Sense(
        "sentence", "may come", before=r"\b(?:fac(?:e|es|ing)|risk(?:s|ed|ing)?|threat of|escap(?:ed|es|ing)) being $"
    ),
    Sense(
        "conviction",
        "taken into hospital",
        cue=r".*admitted",
        behind=r" (?:in)?to (?:[\w-]+ ){0,3}(?:hospital|intensive care|ward|clinic)\b",
    ),
    Sense(
        "conviction",
        "said to people he knew",
        cue=r"admitt",
        behind=r" (?:[\w’'-]+ ){0,7}to (?:his|her|their) (?:employer|manager|boss|wife|husband|partner|mother|mum|father|friends?|family|colleagues?)\b",
    ),
    Sense(
        "conviction",
        "found by a panel",
        cue=r".*guilty",
        behind=r" of (?:gross |serious |professional )*misconduct\b(?! in )",
    ),
    Sense(
        "sentence",
        "arrested, said by police",
        before=r"\b(?:we|officers|police|teams?)(?: have| has)?(?: now| also| already)? $",
        cue=r"locked up",
    ),
    Sense(
        "conviction",
        "said of somebody's past",
        cue=r"convicted",
        behind=r" (?:(?!of\b|for\b|at\b|in\b|on\b|by\b|over\b)\w+ )?(?:burglar|thief|dealer|offender|criminal|killer|murderer|paedophile|rapist|fraudster|robber|felon|man|men|drug|sex)s?\b",
    ),
    Sense(
        "sentence",
        "time to pay",
        cue=r".*(?:given|handed)$",
        behind=r" (?:a |an |just |only |up to )?[\w-]+[- ](?:days?|weeks?|months?|years?)['’]?(?: in which| from today)? (?:to (?!serve|run|be|spend|life)|in which|or face)",
    ),
    Sense(
        "sentence",
        "an order, no sentence",
        cue=r"(?:.*(?:given|handed)|receiv(?:ed|ing))$",
        behind=r" (?:a |an |the |his |her |two |\d+[- ]\w+ |\w+[- ]year |\w+[- ]month |lifetime |indefinite )*(?:restraining|criminal behaviour|sexual harm|serious crime|closure|football|banning|driving ban|injunction|non-molestation|stalking|anti-social|warning|words|CBO|SHPO|DVPO|SPO|STRO)",
    ),
    Sense(
        "sentence",
        "an order, no sentence",
        cue=r"(?:.*(?:given|handed)|receiv(?:ed|ing))$",
        behind=r"(?! (?:\S+ ){0,4}(?:community|referral|detention|hospital|supervision|rehabilitation|curfew|suspended|reparation|whole[- ]life))"
        r" (?:a |an |the )?(?:[\w-]+ ){0,4}orders?\b",
    ),
    Sense(
        "conviction",
        "an earlier case",
        before=r"\bprevious(?:ly)?(?: been)? $",
        cue=r"convict",
        behind=r"(?! (?:at the same court|following a (?:[\w-]+ )*trial|after a (?:[\w-]+ )*trial|by (?:a|the) jury)\b)",
    ),
    Sense(
        "conviction",
        "somebody's record",
        before=r"\b(?:has|had|having|with|amass(?:ed|ing)|accumulat(?:ed|ing)|racked up|boasts?)"
        r"(?: (?:already|now|more than|over|in excess of|at least|nearly|almost|around|some|a total of))*"
        r" [\w,-]+(?: (?:court|criminal|separate|other|similar|spent))? $",
        cue=r"convictions$",
    ),
    Sense(
        "sentence",
        "said of any case",
        before=r"\b(?:punishable|liable|maximum|carr(?:y|ies)|penalt(?:y|ies))\b[^.;]*$",
        cue=r"imprisonment for",
    ),
    Sense("sentence", "said of any case", cue=r"imprisonment for", behind=r" (?:up to|a maximum)\b"),
    Sense(
        "conviction",
        "said to police, not to a court",
        before=r"\b(?:interview\w*|questioned|custody|to (?:officers|police)|scene)\b",
        cue=r"admitt",
        behind=r"(?! (?:[\w-]+ ){0,3}(?:charges?|counts?)\b)(?! [^.;]{3,60} when (?:he|she|they) appeared\b)"
        r"(?! [^.;]{3,150}\b(?:at (?:[\w’'-]+ ){0,4}|in )court\b)",
    ),
    Sense(
        "conviction",
        "said of any case",
        before=r"\bleav(?:es?|ing) (?:criminals|offenders|dealers|people) [^.;]*$",
        cue=r"ple",
    ),
)
