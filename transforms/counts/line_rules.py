"""Results as a line of a list tells them, without article or auxiliary, as data. One line more finds one form more.

"- Closure order granted on a flat", "- Officers visit 30 homes": only where the line begins so.
"""

from transforms.counts.words import MID, PLACES, N, Rule

_POLICE = r"^\W*(?:[\w-]+ )?(?:police|officers) "
_WHICH_ORDER = r"(?:(?:full|partial|new|second|third|further|another|[\w-]+[- ](?:month|hour)|weekend) ){0,2}"
_ORDER = r"(?:closure order|dispersal (?:order|zone)|criminal behaviour order|restraining order|community protection (?:notice|warning)|section 59 (?:warning|notice)|section 60(?: (?:order|powers|stop and search powers))?|stalking protection order|sexual harm prevention order)"
_MADE = r"(?:granted|issued|obtained|secured|imposed|extended|authorised|put in place|in place|given|served)"
# "Restraining order imposed in 2019 was breached"
_NOT_BROKEN = r"(?![^.]*\b(?:breach\w*|broken|broke|by (?:the )?(?:landlords?|council)|need to know|jailed)\b)"

LINES: tuple[Rule, ...] = (
    ("order.line", "order", rf"^\W*{_WHICH_ORDER}{_ORDER} {_MADE}\b{_NOT_BROKEN}", "1"),
    (
        "fixed_penalty.line",
        "fixed_penalty",
        r"^\W*(?:fixed penalty notice|traffic offence report|speeding ticket|penalty notice) (?:issued|given) (?:to|for|at|on|in|after)\b",
        "1",
    ),
    (
        "line_closed.line",
        "line_closed",
        (
            r"^\W*(?:county|drugs?|deal) line (?:closed|shut down|dismantled|disrupted|taken (?:down|out)|smashed)\b"
            r"|^\W*(?:[\w-]+ )?(?:police|officers) (?:close|shut down|dismantle|smash|disrupt) (?:a )?(?:[\w-]+ )?(?:county|drugs?) line\b(?! (?:gangs?|groups?|network|dealer))"
        ),
        "1",
    ),
    (
        "group_disrupted.line",
        "group_disrupted",
        r"^\W*organised crime (?:group|gang) (?:dismantled|disrupted|smashed)\b",
        "1",
    ),
    (
        "group_disrupted.police",
        "group_disrupted",
        rf"{_POLICE}(?:dismantle|disrupt|smash|take down) {N} {MID}(?:gangs|groups|OCGs|networks)\b",
        None,
    ),
    (
        "stop_search.line",
        "stop_search",
        r"^\W*(?:stop (?:and )?search|section 23 search) (?:carried out|conducted)\b",
        "1",
    ),
    ("referral.line", "referral", r"^\W*(?:(?:NRM|safeguarding) )?referral (?:made|submitted)\b", "1"),
    ("visit.line", "visit", r"^\W*(?:welfare|cuckooing|home) visit (?:made|carried out|conducted|completed)\b", "1"),
    (
        "warrant.line",
        "warrant",
        (
            r"^\W*(?:house|property|address|home|flat) (?:raided|searched)(?= under\b| by (?:police|officers)\b| as part of\b|\W*$)"
            r"|^\W*(?:[\w-]+ )?(?:police|officers) (?:execute|carry out|conduct) (?:a )?(?:[\w-]+ )?warrant\b"
        ),
        "1",
    ),
    (
        "warrant.police",
        "warrant",
        rf"{_POLICE}(?:raid|search|swoop on) {N} {MID}{PLACES}\b(?! for\b)",
        None,
    ),
    (
        "stop_search.police",
        "stop_search",
        rf"{_POLICE}(?:stop and )?search {N} {MID}(?:people|men|women|youths|teenagers|vehicles|cars)\b(?! for\b)",
        None,
    ),
    (
        "vehicle_stop.police",
        "vehicle_stop",
        rf"{_POLICE}(?:stop|pull over|check) {N} {MID}(?:vehicles|cars|vans|lorries|HGVs|drivers|motorists)\b",
        None,
    ),
    (
        "roadside_test.police",
        "roadside_test",
        rf"{_POLICE}(?:breathalyse|breath[- ]test) {N} {MID}(?:drivers|motorists|people)\b",
        None,
    ),
    (
        "fixed_penalty.police",
        "fixed_penalty",
        (
            rf"{_POLICE}(?:fine|ticket) {N} {MID}(?:drivers|motorists|people|riders|men|women|students)\b"
            r"(?![^.]*\bcourt\b)"
        ),
        None,
    ),
    (
        "fixed_penalty.police_give",
        "fixed_penalty",
        rf"{_POLICE}(?:issue|hand out|give(?: out)?) {N} {MID}(?:tickets|fines)\b",
        None,
    ),
    (
        "visit.police",
        "visit",
        rf"{_POLICE}(?:visit|check) {N} {MID}(?:addresses|homes|houses|properties|premises|shops|pubs|businesses|farms|vulnerable people)\b",
        None,
    ),
    (
        "safeguarding.police",
        "safeguarding",
        rf"{_POLICE}safeguard {N} {MID}(?:people|children|adults|victims|women|men|girls|boys)\b",
        None,
    ),
)
