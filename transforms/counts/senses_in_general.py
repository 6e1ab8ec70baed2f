"""Counted words that tell of no result of police: guests of a party, a law for all, a search for somebody dead.

Data, as in `senses`.
"""

from transforms.counts.sense import CountSense
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

_VISIT = frozenset(["visit"])
_WARRANT = frozenset(["warrant"])
_ORDER = frozenset(["order"])
IN_GENERAL = (
    # "youngsters from six schools visited the fire station"
    CountSense(
        "visited police",
        _VISIT,
        before=expression(r"\b(?:youngsters|pupils|students|children|cadets|teenagers) from $"),
    ),
    # "a party for more than 100 people has been reported for a notice", "as 150 people had come, police issued a fine"
    CountSense(
        "the guests, and not those fined",
        frozenset(["fixed_penalty"]),
        before=expression(
            r"\b(?:party|gathering|event|rave|wedding|funeral|barbecue|celebration|ceremony|wake)\b(?: [\w’'-]+){0,3}? (?:for|of|with|by|involving)(?: (?:more than|over|around|about|nearly|almost|up to|at least|some))? $"
        ),
        within=expression(rf"^(?!.*\b(?:each|all)\b)(?:(?!.*\bwere\b)|.*, {COUNT} )"),
    ),
    CountSense(
        "the guests, and not those fined",
        frozenset(["fixed_penalty"]),
        within=expression(
            r"^[\w-]+ [\w ]*\b(?:had|have) (?:attended|gathered|come|arrived|travelled|turned up)\b[^.;]*, (?:police|officers|we) "
        ),
    ),
    # "605 properties were visited, leading to 92 people being evacuated"
    CountSense("to help in a flood", _VISIT, behind=expression(r"[^.;]{0,50}\b(?:evacuat\w+|flood\w*)\b")),
    # "searches for her body", "a search of the building, the body of a man was found"
    CountSense(
        "for somebody dead or lost",
        _WARRANT,
        behind=expression(
            r"(?: (?:have been |has been |were |was )?(?:carried out|made|conducted))? (?:for|to find) [^.;,]{0,30}\b(?:bod(?:y|ies)|remains)\b"
            r"|,? (?:the|a|his|her) (?:bod(?:y|ies)|remains)\b"
        ),
    ),
    # "search dogs of the fire service carried out searches of the property"
    CountSense(
        "by firefighters",
        _WARRANT,
        before=expression(r"\b(?:fire and rescue|fire service|firefighters|fire crews)\b[^.;]{0,80}$"),
        within=expression(r"^(?!.*\bwarrants?\b)"),
    ),
    CountSense(
        "of land, and nobody's home",
        _WARRANT,
        behind=expression(
            r"(?: (?:in|at|of|near|on|off) (?:the |an? )?(?:[\w’'-]+ ){0,4}?(?:hospital|hotel grounds|quarry|lake|loch|reservoir|farmland|woods?|bog|river|canal|beach))\b"
        ),
        within=expression(r"\bsites?$"),
    ),
    # "an injunction is being applied for"
    CountSense(
        "only asked for",
        _ORDER,
        behind=expression(rf" (?:is|are|was|were) {ALSO}being (?:applied for|sought|considered|requested|prepared)\b"),
    ),
    # "orders known as a SHPO", "for example we have the protection notice"
    CountSense(
        "says what it is",
        _ORDER,
        before=expression(
            rf"\b(?:(?:known as|called|such as|tools like|powers like|referred to as)|(?:for example|examples?|tools?)\b[^.;]{{0,30}} (?:we|police|officers) {ALSO}have) $"
        ),
        within=expression(r"^(?:an?|the) "),
    ),
    # "officers from all forces in the country have been granted dispersal powers"
    CountSense(
        "a law for all",
        _ORDER,
        before=expression(
            r"\b(?:all (?:[a-z0-9]+ )?(?:police )?forces|(?:across|throughout) (?:the )?(?:whole )?(?:country|uk|nation|england|great britain))\b[^.;]{0,110}$"
        ),
        within=expression(r"\bpowers?\b"),
    ),
)
