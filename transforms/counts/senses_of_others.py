"""Counted words that tell of no enforcement: an open day, bad news brought to a family, a search for somebody missing.

Data, as in `senses`.
"""

from transforms.counts.sense import CountSense
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

_VISIT = frozenset(["visit"])
_WARRANT = frozenset(["warrant"])
_DONE_TO = frozenset(["warrant", "stop_search", "vehicle_stop", "visit", "safeguarding"])
# who else raids, searches, stops, visits or rescues
_NO_POLICE = r"(?:burglars?|thieves|thief|robbers?|raiders|intruders?|attackers?|gunmen|criminals|gangsters|gangs?(?! (?:unit|crime|team|squad|officers|detectives))|fire ?fighters|fire crews?|paramedics|lifeboat|coastguards?|mechanics?|garage|flood\w*|snow|storm|crash|collision|nurses?|doctors?|carers?|canvassers|salesm[ae]n|bailiffs|fraudsters?|conm[ae]n|(?:bogus|fake|rogue) [a-z]+)"
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
            rf",?(?: and| before being| who were| then)? ?(?:were )?{ALSO}(?:taken|airlifted|flown) to (?:[a-z]+ )?hospital\b"
        ),
        within=expression(r"\brescued$"),
    ),
    # "What is a closure order?", "How to get a restraining order"
    CountSense(
        "asked about",
        before=expression(r"^\W*(?:what (?:is|are|does|happens)|how (?:to|do|does|can)|why|who can)\b[^.;]{0,40}$"),
        within=expression(r"^(?:an?|the|restraining|criminal|sexual|serious) "),
    ),
    # "two warrants were withdrawn", "three raids were called off", "the closure order was lifted"
    CountSense(
        "not done, or undone",
        behind=expression(
            rf"(?: application)? (?:(?:was|were|has been|have been|had to be|is|are) {ALSO})?(?:called off|cancelled|postponed|abandoned|refused|rejected|turned down|thrown out|quashed|withdrawn|revoked|rescinded|overturned|lifted|discharged)\b"
        ),
    ),
    CountSense(
        "not done, or undone",
        before=expression(
            r"\b(?:refus(?:ed|es|ing)|reject(?:ed|s)|turned down|declin(?:ed|es)|oppos(?:ed|es)|quashed|revoked|lifted|overturned|withdrew|cancelled|postponed|called off)(?: to (?:grant|issue|make|give))? (?:the |an? |all )?$"
        ),
    ),
    CountSense(
        "not done, or undone",
        within=expression(
            r"^(?:(?:a|the) (?:courts?|judge|magistrates) )?(?:refus(?:ed|es)|rejected|turned down|quashed|revoked|lifted)\b|^an? (?:courts?|judge|sheriff) (?:refused|rejected|quashed|lifted|revoked)\b"
        ),
    ),
    # "four homes were raided by burglars", "three children were taken to safety by firefighters"
    CountSense(
        "done by others than police",
        _DONE_TO,
        behind=expression(
            rf"(?:(?! and |, | who | which | that |[a-z]ed\b)[^.;\d]){{0,40}}? by (?:the |an? |two |three |four |his |her |their )?(?:[a-z]+ ){{0,1}}?{_NO_POLICE}\b"
        ),
    ),
    # "the mayor visited three shops", "two nurses carried out 30 home visits"
    CountSense(
        "done by others than police",
        _VISIT,
        before=expression(
            r"\b(?:prince|princess|king|queen|duke|duchess|mayor|minister|secretary|MP|commissioner|PCC|councillors?|nurses?|doctors?|carers?|burglars?|thieves|thief|fraudsters?|santa|choir|pupils|students|tourists|paramedics|firefighters)\b(?:(?!\b(?:officers?|police|team|we|pcsos?)\b)[^.;,]){0,40}$"
        ),
    ),
    # "conducted 30 searches under section 60"
    CountSense(
        "of people, and nobody's home",
        _WARRANT,
        behind=expression(
            r" (?:(?:were |have been )?(?:carried out|conducted|made|completed) )?(?:using|under|with) (?:the |our |their |its )?(?:stop[- ]and[- ]search|section (?:60|23|1)\b)"
        ),
        within=expression(r"\bsearches(?: (?:were|have been) [a-z ]+)?$"),
    ),
    # "Whilst the Section 60 order was in place, officers carried out fifteen searches"
    CountSense(
        "of people, and nobody's home",
        _WARRANT,
        before=expression(
            r"\b(?:section 60|stop[- ]and[- ]search powers?)\b[^.;]{3,70}? in (?:place|force)\b[^.;]{0,40}$"
        ),
        within=expression(r"\bsearches(?: (?:were|have been) [a-z ]+)?$"),
    ),
    # "three vehicles were stopped in traffic"
    CountSense(
        "in a queue",
        frozenset(["vehicle_stop"]),
        behind=expression(
            r" (?:in|by|behind) (?:the |heavy |queuing )?traffic\b(?! (?:officers?|police|cops|patrols?|units?|teams?|checks?|operations?|wardens?)\b)"
        ),
    ),
    # "two people were fined by the council"
    CountSense(
        "given by others than police",
        frozenset(["fixed_penalty"]),
        behind=expression(
            r"(?: £[\d,]+)? by (?:the |[a-z]+ )?(?:[a-z]+ )?(?:councils?|FA|football association|club|league|company|airline)\b"
        ),
    ),
    # "40 people searched for the missing dog"
    CountSense(
        "those who searched",
        frozenset(["stop_search"]),
        behind=expression(r" (?:for|in|through|around) (?:an?|the|him|her|them|their|his|missing|any)\b"),
        within=expression(r"^(?!.*\b(?:were|been|being|was|stop\w*)\b).*searched$"),
    ),
    CountSense(
        "denied, or said of all",
        within=expression(r"^(?:nobody|no[ -]?one|none|anyone|anybody|everyone|everybody) (?:was|were|has|is)\b"),
    ),
    # "two railway lines were closed", "three lines of enquiry were closed"
    CountSense(
        "other lines",
        frozenset(["line_closed"]),
        within=expression(
            r"\b(?:rail(?:way)?|train|tram|tube|underground|metro|bus|power|overhead|assembly) lines?\b|\blines? of\b"
        ),
    ),
    CountSense(
        "other lines",
        frozenset(["line_closed"]),
        behind=expression(
            r"[^.;]{0,40}\b(?:the (?:underground|tube|railway|metro|tram)|trains?|passengers|flood\w*|stations?)\b"
        ),
        within=expression(r"^(?!.*\b(?:county|drugs?|deal\w*|phone)\b)"),
    ),
    CountSense(
        "other lines",
        frozenset(["line_closed"]),
        before=expression(
            r"\b(?:storm|flood\w*|snow|landslip|trains?|rail(?:way)?|network rail|protest\w*)\b[^.;]{0,60}$"
        ),
        within=expression(r"^(?!.*\b(?:county|drugs?|deal\w*|phone)\b)"),
    ),
    # "one gang had disrupted the event"
    CountSense(
        "what they did",
        frozenset(["group_disrupted"]),
        behind=expression(r" (?:the|an?|our|their|his|her|local|traffic|trains?|matches|services)\b"),
        within=expression(
            r"\b(?:groups?|gangs?|networks?|OCGs?) (?:had |have |has )?(?:disrupted|dismantled|broken up)$"
        ),
    ),
    # "two tickets were stolen", "12 tickets were bought by the winner"
    CountSense(
        "tickets to travel or to be entertained",
        frozenset(["fixed_penalty"]),
        behind=expression(
            r" (?:(?:were|was|have been|had been) )?(?:stolen|bought|sold|purchased|won|booked|reserved|available|on sale|priced|donated|raffled)\b"
        ),
        within=expression(r"tickets?$"),
    ),
    # "two warrants were issued for his arrest"
    CountSense(
        "to arrest somebody",
        _WARRANT,
        behind=expression(
            r" (?:(?:was|were|is|are|has been|have been|had been) )?(?:\w+ )?(?:issued )?for (?:his|her|their|the) arrest\b"
        ),
    ),
    # "he was subject to a criminal behaviour order at the time"
    CountSense(
        "made before",
        frozenset(["order"]),
        behind=expression(r"(?: [a-z]+){0,3}? at the time\b(?! of sentenc)"),
        within=expression(r"\b(?:subject|must|under)\b"),
    ),
    CountSense(
        "made before",
        frozenset(["order"]),
        before=expression(r"\b(?:subject to|under) (?:an? )?$"),
        behind=expression(r"(?: [a-z]+){0,3}? at the time\b(?! of sentenc)"),
    ),
    # "a road closure order"
    CountSense(
        "of a road",
        frozenset(["order"]),
        within=expression(r"\b(?:road|street|lane|footpath|bridge|traffic) closure\b"),
    ),
    # "the closure order runs out on Friday"
    CountSense(
        "an order that ends",
        frozenset(["order"]),
        behind=expression(r" (?:runs|ran) out\b| (?:expires|expired|lapsed|elapsed)\b"),
    ),
)
