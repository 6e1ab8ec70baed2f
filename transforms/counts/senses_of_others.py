"""Counted words that tell of no enforcement: an open day, bad news brought to a family, a search for somebody missing.

Data, as in `senses`.
"""

from transforms.counts.sense import CountSense
from transforms.reading.expressions import expression

_VISIT = frozenset(["visit"])
_WARRANT = frozenset(["warrant"])
OF_OTHERS = (
    # "students from 21 secondary schools visited the police museum": those who visited, not those visited
    CountSense(
        "visited police",
        _VISIT,
        behind=expression(
            r" (?:the (?!same\b|following\b|other\b|next\b|day\b|week\b|area\b)|our |us\b|its |(?:police )?(?:headquarters|hq)\b|(?:[a-z’'-]+ ){1,3}(?:headquarters|hq|hall|museum|centre|college|police station)\b)"
        ),
        within=expression(r"\b(?:schools|colleges|clubs|groups|shops|businesses|farms|hostels|families) visited$"),
    ),
    # "officers have visited the homes of 25 people to deliver the worst news"
    CountSense(
        "to bring bad news",
        _VISIT,
        behind=expression(
            r"[^.;]{0,40} to (?:deliver|break|bring|give them|tell|inform)\b[^.;]{0,60}\b(?:news|messages?|died|dead|death|killed|loved one|never)\b"
        ),
    ),
    # "a number of searches in the area", "searches of the river": for somebody or something lost
    CountSense(
        "of land, and nobody's home",
        _WARRANT,
        behind=expression(
            r" (?:in|of|around|along|across|by|near) (?:(?:the|this|that|nearby|surrounding|local|wider|open|large) )*(?:area|river\w*|reservoir|canal|lake|coast\w*|shoreline|beach|fields?|woods?|woodland|moor\w*|countryside|hills?|parkland|park|water\w*)\b"
        ),
        within=expression(r"\bsearches$"),
    ),
    CountSense(
        "a search by rescuers",
        _WARRANT,
        before=expression(
            r"\b(?:fire ?fighters|fire crews?|rescuers|mountain rescue|volunteers|coastguards?)\b[^.;]{0,40}$"
        ),
    ),
    # "they were shown how a search warrant is carried out"
    CountSense(
        "said of any",
        _WARRANT,
        before=expression(r"\b(?:how|when|whenever|what happens (?:when|if)|if|where|why) $"),
        behind=expression(r" (?:is|gets) (?:\w+ )?(?:carried|executed|conducted|made|done|obtained)\b"),
        within=expression(r"^an? "),
    ),
    # "getting an SPO has helped me"
    CountSense(
        "said of any",
        frozenset(["order"]),
        before=expression(r"(?:^|[.\"“”‘']\s*|\bthat )(?:getting|having|obtaining|seeking|applying for|being given) $"),
        behind=expression(
            r" (?:has|have|can|could|will|would|helps?|helped|ma[dk]es?|g[ai]ves?|means?|meant|is|was)\b"
        ),
        within=expression(r"^an? "),
    ),
    # "the constable, who failed a drugs test, was dismissed for gross misconduct"
    CountSense(
        "of an officer's conduct",
        frozenset(["roadside_test"]),
        before=expression(
            r"^(?!.*\b(?:driver|driving|drove|stopped|wheel)\b).*\b(?:officer|constable|sergeant|inspector|detective|PCSO|PC|DC|DS|special|employee|(?:member of|police) staff)\b,?(?: [a-z’'-]+){0,3},?(?: (?:who|that))?(?: (?:had|has|have|also|then|later))* $"
        ),
        within=expression(r"^(?!.*\b(?:road|breath|alcohol|wheel))"),
        unless=expression(r"\b(?:driv\w+|wheel|roadside|stopped|crash\w*|collision)\b"),
    ),
    # "four lorries were stopped from crossing the bridge"
    CountSense(
        "kept from going there",
        frozenset(["vehicle_stop"]),
        behind=expression(r" from (?!being\b)[a-z]+ing\b"),
    ),
    # "two people were rescued from the blaze", "crews rescued two people, who were taken to hospital"
    CountSense(
        "rescued from fire or water",
        frozenset(["safeguarding"]),
        behind=expression(
            r",?(?: and| before being| who were| then)? ?(?:were )?(?:also )?(?:taken|airlifted|flown) to (?:[a-z]+ )?hospital\b"
        ),
        within=expression(r"\brescued$"),
    ),
)
