"""The rules of `counts`, as data: what a counted result looks like. One line more finds one form more."""

import re

from transforms.numbers import COUNT, MONEY

_N = rf"(?P<n>{COUNT})"
_MID = r"(?:(?:Misuse of Drugs Act|Proceeds of Crime Act) )?(?:(?!(?:and|or|to|was|were|with|by|in|at|for|the|of|an?|arrest\w*|people|men|after|following|during|have|has|been|executing|years?|months?|weeks?|days?|hours?)\b)[A-Za-z’'-]+ ){0,5}?"
_DONE = r"(?:executed|carried out|conducted|enforced|completed|undertaken|undertook|served|raided|effected|took place|taken place)"
_PLACES = r"(?:addresses|properties|homes|houses|premises|locations|flats|sites|businesses|buildings|dwellings)"
_PLACE = r"(?:address|property|home|house|premises|flat|business|building|farm|unit|garage|shop|caravan park|site|dwelling|pub)"

RULES: tuple[tuple[str, str, str, str | None], ...] = (
    # rule, kind, pattern; "n" is the number; fixed number where there is none
    (
        "warrant.places",
        "warrant",
        rf"(?:warrants?|raids?|searches|strikes)\b[^.;:]{{0,40}}? (?:at|on|across|in) (?:more than |over |around |about |some |a total of |nearly |almost |up to )?{_N} {_MID}{_PLACES}",
        None,
    ),
    (
        "warrant.count",
        "warrant",
        rf"{_N} {_MID}(?:search warrants|warrants|raids|house searches|property searches|searches of (?:homes|addresses|properties)|searches at {_PLACES}|search warrant|warrant)\b",
        None,
    ),
    (
        "warrant.searched",
        "warrant",
        rf"(?:raided|searched|searches? (?:of|at)|entered|visited and searched|strikes? at) {_N} {_MID}{_PLACES}",
        None,
    ),
    (
        "warrant.searches",
        "warrant",
        rf"\b(?:conducted|carried out|executed) (?:a total of |more than |over |around )*{_N} (?!(?:\w+ )?(?:stop|unlawful|open land|online|street|body|person|online)\b){_MID}(?:searches|search warrants)\b(?! (?:of|on) (?:people|persons|vehicles|individuals))",
        None,
    ),
    (
        "warrant.passive",
        "warrant",
        rf"{_N} {_MID}{_PLACES} (?:have been |were |had been |was |has been )?(?:raided|searched)",
        None,
    ),
    (
        "warrant.one",
        "warrant",
        rf"\b(?:a|an|another|the|second|third|further) {_MID}warrant\b(?=[^.;]{{0,60}}?\b{_DONE}\b)",
        "1",
    ),
    (
        "warrant.one_active",
        "warrant",
        rf"\b{_DONE} (?:a|an|another|the|their) {_MID}(?:search )?(?:warrant|raid)\b",
        "1",
    ),
    (
        "warrant.under",
        "warrant",
        rf"\bunder warrant, {_N} {_MID}{_PLACES}",
        None,
    ),
    (
        "warrant.under_one",
        "warrant",
        r"\b(?:a search|searched) under warrant\b|\bofficers (?:armed )?with a (?:\w+ )?warrant\b|(?:^|: |\n)(?:drugs? |search )?warrant executed\b|\bcarried out a search under the Misuse of Drugs Act\b",
        "1",
    ),
    (
        "warrant.raid_on",
        "warrant",
        rf"\b(?:a|an|the) (?:\w+ )?raid (?:on|at) (?:a|an|the|his|her|their) {_MID}{_PLACE}",
        "1",
    ),
    (
        "warrant.series",
        "warrant",
        r"\b(?:following|after|during|in) (?:a (?:series|number|string) of|several|multiple|early[- ]morning|dawn) (?:(?!ram\b)\w+ ){0,2}(?:warrants|raids)\b|\b(?:conducted|carried out) the raids\b|\braided a number of (?:\w+ ){0,2}(?:addresses|properties|homes)",
        "",
    ),
    ("warrant.raid", "warrant", rf"\b(?:raided|searched) (?:a|an|his|her|their|the) {_MID}{_PLACE}\b", "1"),
    (
        "warrant.search_of",
        "warrant",
        rf"\b(?:a|A|subsequent|further|later) {_MID}(?:house|property|home) search\b|\b(?:a|A|subsequent|further|later) {_MID}search (?:of|at) (?:a|an|his|her|their|the) {_MID}{_PLACE}\b",
        "1",
    ),
    ("warrant.following", "warrant", rf"\b(?:following|after|during|under|of) (?:a|an|the) {_MID}warrant\b", "1"),
    (
        "warrant.plural",
        "warrant",
        rf"\bwarrants\b(?=[^.;]{{0,50}}?\b{_DONE}\b)|\b{_DONE} (?:several|a number of|multiple|a series of)? ?{_MID}(?:warrants|raids)\b|\braided (?:several|a number of|multiple) {_MID}{_PLACES}",
        "",
    ),
    (
        "stop_search.count",
        "stop_search",
        rf"{_N} (?:{_MID})?(?:stop[- ](?:and[- ])?search(?:es|ed)?|stop and searches|stop & searches|stop[- ]searches|person searches|people (?:were |have been )?(?:stopped and )?searched|stops and searches|vehicles? (?:were |have been )?searched|individuals (?:were )?(?:stopped and )?searched|stop checks)\b",
        None,
    ),
    (
        "stop_search.sum",
        "stop_search",
        rf"\b(?:stopped and searched|stop[- ]?searched|searched) (?:more than |over |a total of |nearly )*{_N} {_MID}(?:people|persons|individuals|men|males) and (?P<m>{COUNT}) (?:vehicles|cars|vans)\b",
        None,
    ),
    (
        "stop_search.stopped_or",
        "stop_search",
        rf"{_N} {_MID}(?:people|individuals|men|youths) were (?:\w+ )?stopped (?:and|or|and/or) (?:\w+ )?searched",
        None,
    ),
    (
        "stop_search.led",
        "stop_search",
        rf"(?<=[a-z,] )(?:leading to|resulting in|led to|conducted|carried out) {_N} (?:street |person )?searches\b(?! (?:of|at|under warrant)| warrants)",
        None,
    ),
    (
        "stop_search.of_one",
        "stop_search",
        r"\b(?:following|after|during) a stop and search\b(?! (?:of people|operation|powers))|\b(?:he|she|man|woman|boy|girl|teenager|\d\d-year-old|driver|suspect) (?:was|were) (?:\w+ )?stop(?:ped)? and searched",
        "1",
    ),
    (
        "stop_search.active",
        "stop_search",
        rf"\b(?:stopped and searched|stop[- ]?searched|searched) {_N} {_MID}(?:people|persons|individuals|men|vehicles|cars|males|youths|suspects)\b",
        None,
    ),
    (
        "vehicle_stop.count",
        "vehicle_stop",
        rf"{_N} {_MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|vehicle stops|motorcyclists|bikers)\b (?:have been |were |had been |being )?(?:also )?(?:stopped|pulled over)",
        None,
    ),
    (
        "vehicle_stop.riders",
        "vehicle_stop",
        rf"\b(?:stopped|pulled over|stopping) (?:more than |over |around |a total of |nearly |almost |some )*{_N} {_MID}(?:riders|bikes|e-scooters|taxis)\b(?! and search)",
        None,
    ),
    (
        "vehicle_stop.guided",
        "vehicle_stop",
        rf"\b(?:guided|directed|brought|escorted) {_N} {_MID}(?:vehicles|lorries|cars|vans|HGVs) (?:in|into|to)\b",
        None,
    ),
    (
        "vehicle_stop.dozens",
        "vehicle_stop",
        r"\b(?:stopped|pulled over) (?:dozens|hundreds|scores|a number|several|many)(?: of)? (?:vehicles|cars|drivers|motorists|lorries)\b",
        "",
    ),
    (
        "vehicle_stop.active",
        "vehicle_stop",
        rf"\b(?:stopped|pulled over|stopping|engaged with) (?:more than |over |around |a total of |nearly |almost |approximately |some )*{_N} {_MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|motorcyclists)\b",
        None,
    ),
    ("vehicle_stop.noun", "vehicle_stop", rf"{_N} (?:vehicle|traffic|car) stops\b", None),
    (
        "roadside_test.count",
        "roadside_test",
        rf"{_N} {_MID}(?:breath tests|roadside (?:breath |drug )?tests|drug wipes|breathalyser tests|drugs? tests|breath-tests|drug swabs|breath samples)\b",
        None,
    ),
    (
        "roadside_test.passive",
        "roadside_test",
        rf"{_N} {_MID}(?:people|drivers|motorists|motorcyclists|riders)? ?(?:have been |were |had been |being )?breath(?:alysed|[- ]tested)",
        None,
    ),
    (
        "roadside_test.one",
        "roadside_test",
        r"\b(?:drugs? (?:swipe|wipe|swab)|saliva (?:swipe|swab|test)|roadside (?:drugs?|breath) (?:test|wipe|swab|swipe))\b[^.;]{0,45}?(?:positive|fail(?:ed)?)|\b(?:failed|failing) a (?:roadside )?(?:drugs?|breath)[ -]?(?:test|wipe|swab)",
        "1",
    ),
    (
        "roadside_test.active",
        "roadside_test",
        rf"\b(?:breathalysed|breath[- ]tested) (?:more than |over |a total of |nearly )?{_N}",
        None,
    ),
    (
        "fixed_penalty.count",
        "fixed_penalty",
        rf"{_N} {_MID}(?:fixed[- ]penalt(?:y|ies)(?: (?:notices|tickets|fines))?|penalty notices|FPNs?|traffic offence reports|TORs?|(?:parking |speeding |traffic )?tickets(?= (?:were|have been|issued|handed|for (?:speeding|parking|driving|using|no|not))|$)|fixed penalty notice|traffic offence report|penalty charge notices|fines|penalty notice|PNDs?)\b",
        None,
    ),
    (
        "fixed_penalty.people",
        "fixed_penalty",
        rf"{_N} {_MID}(?:people|drivers|motorists|men|women|others|youths|riders|individuals|persons)\b[^.;]{{0,30}}?(?:issued with|issued|given|received|handed|served with|got|reported for consideration (?:of|for)) [^.;]{{0,30}}?(?:fixed[- ]penalt|penalty notice|FPN|TORs?\b|tickets|traffic offence)\w*",
        None,
    ),
    (
        "fixed_penalty.fined",
        "fixed_penalty",
        rf"{_N} {_MID}(?:people|drivers|motorists|men|women|others|youths|students|guests|individuals|revellers)\b[^.;]{{0,25}}?(?:were|have been|was) (?:also |each |all )*(?:fined|issued with [^.;]{{0,12}}fines|handed [^.;]{{0,12}}fines|given [^.;]{{0,12}}fines)\b(?![^.]*(?:court|magistrates|judge))",
        None,
    ),
    (
        "order.people",
        "order",
        rf"{_N} {_MID}(?:people|drivers|motorists|men|women|others|youths|riders|individuals|persons|teenagers|boys|girls)\b[^.;]{{0,30}}?(?:issued with|given|received|handed|served with|made (?:the )?subject (?:of|to)) [^.;]{{0,30}}?(?:dispersal|section 59|community protection|criminal behaviour|CPN|CBO|CPW|injunction|section 35)\w*",
        None,
    ),
    (
        "fixed_penalty.offers",
        "fixed_penalty",
        rf"{_N} (?:conditional offers(?: of (?:a )?fixed penalt(?:y|ies))?|conditional offer)\b",
        None,
    ),
    (
        "fixed_penalty.issued",
        "fixed_penalty",
        r"\b(?:a|an) (?:fixed[- ]penalty(?: notice)?|FPN|traffic offence report|ticket) (?:was|has been) (?:also )?issued",
        "1",
    ),
    (
        "fixed_penalty.number_of",
        "fixed_penalty",
        r"\b(?:a number of|several|numerous) (?:fixed[- ]penalt(?:y|ies)(?: notices)?|FPNs|tickets|traffic offence reports) (?:were |was |have been )?issued",
        "",
    ),
    (
        "fixed_penalty.one",
        "fixed_penalty",
        rf"\b(?:issued with|given|received|handed|served with) (?:a|an) {_MID}(?:fixed[- ]penalty(?: notice)?|penalty notice|FPN|traffic offence report|ticket|TOR)\b",
        "1",
    ),
    (
        "order.count",
        "order",
        rf"{_N} {_MID}(?:closure orders?|dispersal (?:orders?|notices?)|section 35 (?:dispersal )?(?:notices?|orders?)|criminal behaviour orders?|community protection (?:notices?|warnings?|orders?)|CPNs?|CBOs?|section 59 (?:warnings?|notices?|tickets?)|civil injunctions?|injunctions|domestic violence protection (?:orders?|notices?)|(?:slavery|sexual|stalking|knife|serious) {_MID}(?:prevention|protection|risk) orders?|football banning orders|restraining orders|prevention orders|directions to leave|acceptable behaviour contracts)\b",
        None,
    ),
    (
        "order.on_places",
        "order",
        rf"\b(?:closure|dispersal) (?:orders?|notices?) (?:on|for|at|against) {_N} {_MID}(?:flats?|houses|homes|properties|premises|addresses|shops?)",
        None,
    ),
    (
        "order.on_people",
        "order",
        rf"\b(?:criminal behaviour orders|CBOs|injunctions|restraining orders|football banning orders)\b[^.;\d]{{0,30}}? (?:ban|on|against|for|to) {_N} {_MID}(?:brothers|men|women|people|youths|offenders|thieves|teenagers)",
        None,
    ),
    (
        "order.subject",
        "order",
        r"\bsubject (?:to|of) (?:a|an) (?:[\w-]+ ){0,3}?(?:sexual harm prevention order|criminal behaviour order|restraining order|serious crime prevention order|SHPO|CBO)\b",
        "1",
    ),
    ("order.dispersals", "order", rf"{_N} (?:people |\w+ )?(?:dispersals|dispersal zones)\b", None),
    (
        "order.zone",
        "order",
        r"\ba (?:Section 3[45] )?dispersal (?:zone|area)\b[^.;]{0,30}?(?:introduced|put in place|authorised|in force|implemented)",
        "1",
    ),
    (
        "order.short",
        "order",
        r"\b(?:a|an) (?:DVPN|DVPO|SPO|ASBO|full Anti-Social Behaviour Order|anti-social behaviour order)\b|\bgiven (?:a )?(?:full )?anti-social behaviour order",
        "1",
    ),
    (
        "order.one",
        "order",
        r"\b(?P<art>a|an|another|the) (?:(?!(?:who|that|which|has|had|breach\w*|his|her|their|for|of|to|sentencing|conditions|previous|existing)\b)[\w’'-]+ ){0,4}?(?:closure order|closure notice|dispersal order|section 34 (?:dispersal )?order|criminal behaviour order|restraining order|sexual harm prevention order|serious crime prevention order|community protection notice|domestic violence protection (?:order|notice)|slavery and trafficking (?:prevention|risk) order|stalking protection order|non-molestation order|CBO|SHPO|football banning order|forced marriage protection order|sexual risk order|injunction|gang injunction|destruction order|section 59 (?:warning|notice)|deprivation order|non-harassment order)\b",
        "1",
    ),
    (
        "order.bare",
        "order",
        r"(?<=[a-z,] )(?:sexual harm prevention order|criminal behaviour order|restraining order|serious crime prevention order)\b",
        "1",
    ),
    (
        "line_closed.count",
        "line_closed",
        rf"{_N} {_MID}(?:(?:county |drugs? |deal(?:er|ing)? |phone |county drug |county drugs |mobile |active |suspected )+)?lines?\b[^.;]{{0,30}}?(?:closed|dismantled|disrupted|shut down|taken down|taken out|identified and closed)",
        None,
    ),
    (
        "line_closed.active",
        "line_closed",
        rf"\b(?:clos(?:ed|ing|ure of)|dismantl(?:ed|ing)|disrupt(?:ed|ing|ion of)|shut(?:ting)? down|tak(?:en|ing) (?:down|out)|shut) (?:more than |over |a total of |of )*{_N} {_MID}(?:lines|line)\b",
        None,
    ),
    (
        "group_disrupted.later",
        "group_disrupted",
        rf"{_N} {_MID}(?:organised crime groups|organised criminal groups|OCGs|gangs|crime groups)\b[^.;]{{0,45}}?(?:disrupted|dismantled)",
        None,
    ),
    (
        "group_disrupted.one",
        "group_disrupted",
        r"\b(?:disrupted|dismantled|dismantle|smashed) (?:a|an) (?:[\w-]+ ){0,4}(?:organised crime group|OCG|crime gang|crime group|drugs? gang|gang)\b",
        "1",
    ),
    (
        "group_disrupted.count",
        "group_disrupted",
        rf"(?:{_N} {_MID}(?:organised crime groups|OCGs|gangs|crime groups)\b[^.;]{{0,30}}?(?:disrupted|dismantled))|(?:(?:disrupted|dismantled|disrupting|dismantling) {COUNT} {_MID}(?:organised crime groups|OCGs|gangs|crime groups))",
        None,
    ),
    (
        "visit.count",
        "visit",
        rf"{_N} {_MID}(?:cuckooing |welfare |safeguarding |vulnerable |premises |home |compliance |licensing |intelligence |school )+(?:visits|checks|addresses (?:were )?visited|victims (?:were )?visited)\b",
        None,
    ),
    (
        "visit.passive",
        "visit",
        rf"{_N} {_MID}(?:shops|businesses|premises|pubs|bars|venues|addresses|hotels|car washes|nail bars|farms|homes)\b[^.;]{{0,25}}?(?:(?:have been|were|had) (?:\w+ )?(?:visited|visits|inspected|checked))",
        None,
    ),
    (
        "visit.called",
        "visit",
        rf"\bcalled (?:at|on|in at) (?:more than |over |a total of |around |some |nearly )*{_N} {_MID}(?:addresses|homes|properties)\b(?! with (?:a )?warrant)",
        None,
    ),
    (
        "visit.active",
        "visit",
        rf"\b(?:visited|visits? (?:were )?(?:made )?to|checked on|called at|visiting) (?:more than |over |a total of |around |some |nearly )*{_N} {_MID}(?:pubs|bars|hotels|properties|addresses|homes|households|vulnerable (?:people|adults)|victims|licensed premises|shops|retailers|cuckooed addresses|businesses|nail bars|car washes|premises)\b",
        None,
    ),
    (
        "safeguarding.sum",
        "safeguarding",
        rf"{_N} (?:children|boys|girls|women|young people|juveniles) and (?P<m>{COUNT}) (?:adults|men|women|girls|boys)\b[^.;]{{0,40}}?\bsafeguarded",
        None,
    ),
    (
        "safeguarding.moved",
        "safeguarding",
        rf"{_N} {_MID}(?:people|children|adults|individuals|victims|men|women|youths|girls|boys)\b[^.;]{{0,60}}?\b(?:taken|moved) to (?:a )?(?:\w+ )?(?:place of safety|reception centre|safety|safe house)",
        None,
    ),
    (
        "safeguarding.one",
        "safeguarding",
        r"\b(?:a|an|one) (?:[\w-]+ ){0,2}(?:boy|girl|woman|man|child|teenager|victim|youth)\b[^.;]{0,60}?\b(?:was|has been|were) (?:taken to (?:a place of )?safety|taken somewhere safe|safeguarded)",
        "1",
    ),
    (
        "safeguarding.count",
        "safeguarding",
        rf"{_N} {_MID}(?:people|children|adults|individuals|victims|vulnerable people|young people|men|women|youths|juveniles|girls|boys)\b[^.;]{{0,60}}?\bsafeguarded",
        None,
    ),
    (
        "safeguarding.active",
        "safeguarding",
        rf"\b(?:safeguard(?:ed|ing)(?: of)?|protected) (?:more than |over |a total of |around |some |nearly |almost )*{_N} {_MID}(?:people|children|adults|individuals|victims|men|women|young|juveniles|girls|boys|potential)",
        None,
    ),
    (
        "safeguarding.engaged",
        "safeguarding",
        rf"{_N} {_MID}(?:people|children|adults|individuals|victims|men|women)[^.;]{{0,30}}?(?:were |have been |was )(?:identified and |taken and )?(?:safeguarded|taken to safety|rescued|given safeguarding)",
        None,
    ),
    (
        "referral.one",
        "referral",
        r"\b(?:a|an|one|he|she|who) (?:[^.;,]{0,70}?)(?:was|has been|and) (?:also )?referred (?:to|into|for) (?:the )?(?:national referral|NRM|adult support|safeguarding|children['’]s|social (?:services|care)|support)",
        "1",
    ),
    (
        "referral.to",
        "referral",
        rf"{_N} {_MID}(?:people|children|adults|individuals|men|women|victims|youngsters|youths|boys|girls)\b[^.;]{{0,70}}?(?:have been |were |was |been |^)?(?:referred (?:to|into)|entered) (?:the )?(?:national referral|NRM|children['’]s services|social services|support|[A-Z]{{4,}}\b|\w+ diversion)",
        None,
    ),
    ("referral.count", "referral", rf"{_N} {_MID}(?:referrals|NRM referrals|safeguarding referrals)\b", None),
    (
        "referral.people",
        "referral",
        rf"{_N} {_MID}(?:people|children|adults|individuals|men|women|victims|young people)? ?(?:have been |were |was )?referred (?:to|into|through) (?:the )?(?:national referral|NRM|support|safeguarding|social|children|drug|partner)",
        None,
    ),
)
COMPILED = tuple((rule, kind, re.compile(pattern, re.IGNORECASE), fixed) for rule, kind, pattern, fixed in RULES)
# What a kind's rules cannot do without: looked for first, since most sentences count nothing.
# In lower case: plain words are found five times as fast as an expression finds them.
NEEDS: dict[str, tuple[str, ...]] = {
    "warrant": ("warrant", "raid", "search", "strike"),
    "stop_search": ("search", "stop check", "stops"),
    "vehicle_stop": ("stop", "pulled over", "engaged with", "guided", "directed", "escorted"),
    "roadside_test": ("breath", "wipe", "swab", "test"),
    "fixed_penalty": ("penalt", "ticket", "traffic offence", "fpn", "tor", "fine", "pnd"),
    "order": (
        "order",
        "notice",
        "injunction",
        "section 59",
        "cbo",
        "cpn",
        "shpo",
        "dvp",
        "dispersal",
        "direction",
        "warning",
        "contract",
    ),
    "line_closed": ("line",),
    "group_disrupted": ("crime group", "gang", "ocg"),
    "visit": ("visit", "checks", "called at", "attended", "checked on"),
    "safeguarding": ("safe", "protected", "rescued", "reception centre"),
    "referral": ("referr", "national referral"),
    "confiscation": ("confiscat", "forfeit", "order", "repay", "to pay"),
}
NOT = re.compile(
    r"\b(?:at the time|already)\b[^.;]{0,30}\bsubject (?:to|of) $|\b(?:suspects?|offenders?|burglars?|thieves|robbers|raiders|intruders?|two males|the males|while they|they then)\s+(?:then |had |have |also )?$|\b(?:will|hop(?:e|es|ed|ing) to|aim(?:s|ed|ing)? to|want(?:s|ed)? to|like to|would|could|may|might|can be|should|if|anyone|apply(?:ing)? for|application for|seek(?:ing)?|asked for|considering|breach(?:ed|es|ing|es of)?(?: of)?|subject of an|in breach of|under the terms of|due to|plan(?:s|ned)?|intend\w*|compl(?:y|ying|ied) with|wanted on|wanted for|power|powers|interim hearing|contravene\w*|violat\w+)\b[^,.;]{0,45}$",
    re.IGNORECASE,
)
NONE = re.compile(r"\b(?:no|not|never)\b[^,.;]*$", re.IGNORECASE)
CONFISCATION = re.compile(
    rf"(?:(?:confiscation|forfeiture) (?:orders?|hearing)\b(?:[^.;£]{{0,80}}?|[^;£]{{0,200}}?(?:totalling|in the sum of|amounting to) )(?P<a>{MONEY})|(?:order(?:ed)?|told) (?:him |her |them )?(?:[\w ]{{0,25}})?to (?:pay|repay|hand over|pay back|forfeit)[^.;£]{{0,40}}?(?P<b>{MONEY})(?! (?:victims? |court )?(?:surcharge|in costs|costs|(?:in )?compensation|fine))(?=[^.]{{0,120}}?(?:proceeds|crime act|confiscat|within|default|months|POCA))|(?P<c>{MONEY})(?!,)[^.;£]{{0,60}}?(?:forfeited|confiscat(?:ed|ion)|forfeiture)(?=[^.]{{0,100}}?(?:court|proceeds|crime act|order|POCA|magistrates|judge))|forfeit(?:ed|ure)(?: of)? [^.;£]{{0,30}}?(?P<d>{MONEY}))",
    re.IGNORECASE,
)

# Label-first lines, "Stop searches: 33", "Warrants .... 58", and a label whose figure stands on the next line.
_LABELS = {
    "stop_search": r"(?:stop[- ]?(?:and[- ]|& )?search(?:es)?|people searched)",
    "warrant": r"(?:search |drugs? )?warrants?(?: executed| carried out)?",
    "visit": r"(?:[\w-]+ )?visits?(?: (?:to|made)[\w ]*)?|addresses visited",
    "referral": r"(?:[\w-]+ )?referrals?(?: (?:to|made|into)[\w ]*)?",
    "safeguarding": r"(?:potential |vulnerable |child(?:ren)? )?(?:victims|people|children|adults|young people)?[\w ]{0,25}?(?:safeguarded|place of safety)",
    "order": r"(?:[\w-]+ ){0,3}(?:orders?|protection notices)(?: (?:issued|granted|obtained|served|made)[\w ]*)?",
    "fixed_penalty": r"(?:fixed )?penalty notices(?: issued)?|traffic offence reports|tickets(?: issued)?|FPNs?(?: issued)?",
    "vehicle_stop": r"(?:vehicles?|cars|drivers) stop(?:s|ped)|vehicle stops",
    "roadside_test": r"(?:roadside )?breath tests(?: (?:carried out|conducted))?|drug wipes(?: carried out)?",
    "line_closed": r"(?:county |drugs? |deal )?lines? (?:closed|disrupted|dismantled|shut down)",
}
LABELS = {
    kind: re.compile(
        rf"^\W*(?:number of )?(?:{label})\s*(?:\([^)]*\)\s*)?(?:[:=–|\t\n-]|\.{{2,}}|\s\.)\s*(?P<n>{COUNT})(?=$|[\s(.,;])",
        re.IGNORECASE,
    )
    for kind, label in _LABELS.items()
}
