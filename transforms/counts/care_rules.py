"""Visits, people safeguarded and referrals, as data. One line more finds one form more."""

from transforms.counts.words import MID, N, Rule
from transforms.reading.adverbs import ALSO
from transforms.reading.numbers import COUNT

_TRADES = r"shops|businesses|premises|pubs|bars|venues|hotels|car washes|nail bars|barbers|farms|retailers|stores|takeaways|restaurants|outlets|schools|garages|pharmacies|supermarkets|off[- ]licences|retail outlets|licensed premises|hostels|building sites|scrap ?yards|(?:scrap metal|motor|firearms) dealers|taxi firms|(?:suspected )?brothels"
_PREMISES = rf"(?:{_TRADES}|addresses|homes|houses|properties|households)"
_SAFE = r"(?:children|boys|girls|women|men|people|adults|victims|juveniles|teenagers|youths|individuals|females|males)"

CARE: tuple[Rule, ...] = (
    (
        "visit.count",
        "visit",
        rf"{N} {MID}(?:cuckooing |welfare |safeguarding |vulnerable |premises |home |compliance |licensing |intelligence |school |pub |venue |hotel )+(?:visits?|walk-?throughs|inspections|checks|addresses (?:were )?visited|victims (?:were )?visited)\b",
        None,
    ),
    (
        "visit.passive",
        "visit",
        rf"{N} {MID}{_PREMISES}\b[^.;]{{0,25}}?(?:(?:have been|were|had) (?:\w+ )?(?:visited|visits|inspected|checked))",
        None,
    ),
    (
        "visit.bare",
        "visit",
        rf"{N} {MID}{_PREMISES} (?:visited|inspected)\b(?! (?:by|and) (?:the )?(?:offender|suspect|thie))",
        None,
    ),
    (
        "visit.called",
        "visit",
        rf"\bcalled (?:at|on|in at) (?:more than |over |a total of |around |some |nearly )*{N} {MID}(?:addresses|homes|properties)\b(?! with (?:a )?warrant)",
        None,
    ),
    (
        "visit.active",
        "visit",
        rf"(?<!\bwho )(?<!\bhe )(?<!\bshe )\b(?:visited|visits? (?:were )?(?:made )?to|checked on|called at|visiting|inspected|us(?:ed|ing) [\w ’'-]{{3,40}} to visit|(?:work(?:ed|ing)|team(?:ed|ing) up|join(?:ed|ing) forces) (?:together )?(?:with|alongside) [\w ’'-]{{3,60}} (?:to|and) visit(?:ed)?) (?:more than |over |a total of |around |some |nearly )*{N} {MID}(?:{_PREMISES}|vulnerable (?:people|adults)|victims)\b",
        None,
    ),
    (
        "visit.checked",
        "visit",
        rf"\b(?:officers|police|we|team|teams|pcsos) (?:have |has |also )*checked {N} {MID}(?:{_TRADES})\b",
        None,
    ),
    (
        "visit.made",
        "visit",
        rf"{N} {MID}visits (?:(?:were |have been )?(?:carried out|made|conducted|completed|undertaken)|to (?:the )?(?:[a-z-]+ ){{0,2}}?(?:homes|vulnerable|addresses|licensed|registered|known|victims|people|premises|(?:scrap metal |motor )?dealers|{_TRADES}))\b(?! (?:to|by) (?:the )?(?:website|page))",
        None,
    ),
    (
        "visit.checks_on",
        "visit",
        rf"\b(?:welfare|cuckooing|safeguarding) (?:checks|visits) (?:(?:were |have been )?(?:carried out|made|conducted|completed) )?(?:on|at|to|with) {N}\b",
        None,
    ),
    (
        "visit.homes_of",
        "visit",
        rf"\b(?:officers|police|we|they|team|pcsos)\b[^.;]{{0,20}}? ?visited (?:the )?(?:homes|addresses) of (?:more than |over |around |some |nearly )*{N} {MID}(?:{_SAFE}|offenders|suspects|residents)\b",
        None,
    ),
    (
        "visit.exploited",
        "visit",
        rf"\bvisited {N} (?:{MID}{_SAFE} (?:who|whose) [^.;]{{0,60}}?(?:victims?|exploited|cuckoo\w*|vulnerable|intercepted|imported|bought|targeted)\b|{MID}(?:known|potential|previous|suspected) (?:victims|knife carriers|offenders))",
        None,
    ),
    (
        "visit.checks_at",
        "visit",
        rf"\b(?:checks|visits|inspections) (?:were |have been )?(?:carried out|made|conducted|completed|undertaken) (?:on|at|to|with) (?:more than |over |a total of |nearly )*{N} {MID}{_PREMISES}\b",
        None,
    ),
    (
        "visit.people",
        "visit",
        rf"{N} (?:{MID})?(?:vulnerable (?:people|adults|persons|individuals|victims)|victims of (?:cuckooing|domestic abuse)|cuckooing victims|domestic (?:abuse|violence) victims)\b(?:[^.;]{{0,40}}? (?:were|have been) {ALSO}visited| visited(?! (?:by (?:burglars|thieves|fraudsters)|the|a|an|our|his|her|their|and)\b)|[^.;]{{0,40}}? received (?:a )?(?:\w+ )?visits?)\b",
        None,
    ),
    (
        "safeguarding.sum",
        "safeguarding",
        rf"{N} {MID}{_SAFE} and (?P<m>{COUNT}) {MID}{_SAFE}\b[^.;]{{0,40}}?\bsafeguarded",
        None,
    ),
    (
        "safeguarding.moved",
        "safeguarding",
        rf"{N} {MID}(?:people|children|adults|individuals|victims|men|women|youths|girls|boys)\b[^.;]{{0,60}}?\b(?:taken|moved|removed|brought) to (?:a )?(?:\w+ )?(?:place of safety|reception centre|safety|safe house)(?! by (?:an? |the )?(?:\w+ )?(?:rescue|helicopter|lifeboat|coastguard|fire\w*))",
        None,
    ),
    (
        "safeguarding.taken",
        "safeguarding",
        rf"\b(?:took|taken|placed|moved|taking) {N} {MID}{_SAFE} (?:in|into|under|to) (?:police protection|(?:a )?place of safety)\b",
        None,
    ),
    (
        "safeguarding.whose",
        "safeguarding",
        rf"{N} (?:of (?:them|whom|those|these) )?(?:were|are|being) (?:juveniles|children|teenagers|under 18|under-18s|aged under 18)\b[^.;]{{0,50}}?\bsafeguarded",
        None,
    ),
    (
        # "180 children have been protected"; whom a bank saved from fraud is no such
        "safeguarding.protected",
        "safeguarding",
        rf"{N} {MID}(?:children|adults|boys|girls|teenagers)\b(?: [^.;,\d]{{3,25}})? (?:were|have been|being) {ALSO}protected\b(?! (?:from|against) (?!(?:further |online |sexual |criminal )*(?:abuse|exploitation)))(?![^.]*\b(?:fraud|banks?|banking)\b)",
        None,
    ),
    ("safeguarding.bare", "safeguarding", rf"{N} safeguarded\b", None),
    (
        "safeguarding.helped",
        "safeguarding",
        rf"\b(?:helped(?: us| officers| to){{0,2}}|able to|managed to|(?:has|have) helped (?:us )?(?:to )?|worked to) safeguard (?:more than |over |a total of |around )*{N} {MID}(?:people|children|adults|individuals|victims|men|women)",
        None,
    ),
    (
        "safeguarding.several",
        "safeguarding",
        rf"\b(?:have|has|were|was|been able to|also) {ALSO}safeguarded? (?:vulnerable |young |exploited )?(?:people|children|adults|victims|individuals)\b|\bsafeguarded (?:a number of|several|many|numerous|dozens of|multiple) (?:(?:vulnerable|young|exploited|potential|other|elderly|[a-z]+ese|[a-z]+ian) )*(?:people|children|adults|victims|individuals|youngsters|women|men|families)\b|\b(?:a number of|several|many|numerous) (?:(?:alleged|suspected|potential|possible|trafficking|vulnerable|young|exploited|[a-z]+ese|[a-z]+ian) )*(?:people|children|adults|victims|individuals|youngsters|nationals)\b[^.;\d]{{0,60}}? (?:(?:were|have(?: also| now| since| all)* been|being) {ALSO}safeguarded|either safeguarded)\b",
        "",
    ),
    (
        "safeguarding.one",
        "safeguarding",
        r"\b(?:a|an|one) (?:[\w-]+ ){0,4}(?:boy|girl|woman|man|child|teenager|victim|youth|person)\b[^.;]{0,60}?\b(?:was|has been|were) (?:also |since |now |[a-z]+ly |identified and )?(?:taken to (?:a place of )?safety|taken somewhere safe|safeguarded)",
        "1",
    ),
    (
        "safeguarding.protection",
        "safeguarding",
        r"\b(?:a|an|one) (?:[\w-]+ ){0,2}(?:boy|girl|child|teenager|youth)\b[^.;]{0,60}?\b(?:taken|placed) (?:in|into|under) police protection\b",
        "1",
    ),
    (
        "safeguarding.pronoun",
        "safeguarding",
        rf"\b(?:he|she|(?:the|his|her|their) (?:vulnerable |young )?(?:boy|girl|child|victim|teenager|man|woman)) (?:was|is|has been|has) {ALSO}(?:been |being )?(?:identified and (?:is |has been )?{ALSO})?safeguarded\b|(?<!\bto )\b(?:the victim|a victim|the (?:boy|girl|child)) safeguarded\b|(?:\b(?:discovered and|found and|located and|officers|police|and|also|have|has|then)|,) safeguarded (?:a|an|one|the|another) (?:[\w-]+ ){{0,3}}(?:victim|boy|girl|child|man|woman|teenager|person)\b|\bsafeguarding measures? (?:(?:were|was|being) put in place )?for (?:a|an|one) (?:[\w-]+ ){{0,2}}(?:victim|boy|girl|child|man|woman|teenager|person)\b",
        "1",
    ),
    (
        "safeguarding.both",
        "safeguarding",
        rf"\bboth (?:men|women|victims|people|children|boys|girls)? ?(?:were|have been) {ALSO}(?:rescued|safeguarded)\b",
        "2",
    ),
    (
        "safeguarding.count",
        "safeguarding",
        rf"{N} {MID}(?:people|children|adults|individuals|victims|vulnerable people|young people|men|women|youths|juveniles|girls|boys)\b(?:(?!\b(?:arrest|charg|seiz|clos|shut)|\d| and safeguarded (?:\d|a |an |{COUNT} ))[^.;]){{0,60}}?\bsafeguarded",
        None,
    ),
    (
        "safeguarding.active",
        "safeguarding",
        rf"\b(?:safeguard(?:ed|ing)(?: of)?|protected) (?:more than |over |a total of |around |some |nearly |almost )*{N} {MID}(?:people|children|adults|individuals|victims|men|women|young|juveniles|girls|boys|potential)",
        None,
    ),
    (
        "safeguarding.recovered",
        "safeguarding",
        rf"\b(?:recover(?:ed|ing)|rescu(?:ed|ing)) {N} (?:suspected|potential|possible|vulnerable|trafficked|exploited) {MID}(?:victims|{_SAFE})\b",
        None,
    ),
    (
        "safeguarding.measures",
        "safeguarding",
        rf"\bsafeguarding (?:measures|plans|support)\b[^.;]{{0,25}}? (?:put in place|provided|given) (?:for|to) {N} {MID}(?:people|children|adults|individuals|victims|men|women|youths)\b",
        None,
    ),
    (
        "safeguarding.offered",
        "safeguarding",
        rf"{N} {MID}(?:people|children|adults|individuals|victims|men|women|youths|teenagers|girls|boys)\b(?: (?:found|at risk|identified|living|who)\b[^.;\d]{{0,60}})?[^.;]{{0,25}}?(?:were |have been |have )?(?:offered|received|provided with|given|receiving) (?:\w+ )?safeguarding\b",
        None,
    ),
    (
        "safeguarding.engaged",
        "safeguarding",
        rf"{N} {MID}(?:people|children|adults|individuals|victims|men|women)[^.;]{{0,30}}?(?:were |have been |was )(?:identified and |taken and )?(?:safeguarded|taken to safety|rescued(?! (?:from|by) (?:an? |the )?(?:\w+ )?(?:fire\w*|blaze|building|water|sea|river|lifeboat|coastguard))|given safeguarding)",
        None,
    ),
    (
        "safeguarding.some",
        "safeguarding",
        rf"(?<!\d )\b(?:vulnerable (?:people|adults|children|individuals|residents|victims)|(?:those|people) (?:at risk|being exploited))(?: and [^.;,]{{3,30}}?)? (?:were|have(?: also| now| since)? been) {ALSO}safeguarded\b|(?<!\d )\b(?:the |these |those |all )?(?:[\w-]+ )?(?:victims|children|youngsters) (?:were|have since been|have now been|have been) {ALSO}safeguarded\b|\bsafeguarding (?:measures|action) (?:(?:were|was|being|has been|have been) )?(?:put in place|taken) (?:for|over) (?:the |a number of |several |all )(?:[\w-]+ )?(?:victims|children|people|adults|individuals)\b",
        "",
    ),
    (
        "referral.one",
        "referral",
        rf"\b(?:a|an|one|he|she|who|the (?:boy|girl|man|woman|child|teenager|victim)) (?:[^.;,]{{0,70}}?)(?:was|has been|had been|and) {ALSO}referred (?:on ?to|to|into|for) (?:an? |the )?(?:relevant |appropriate |local |specialist )?(?:national referral|NRM|adult (?:support|social)|safeguarding|children['’]s|social (?:services|care)|support|drugs?|mental health|youth (?:offending|justice|diversion)(?! panel)|diversion|early help|services|education|partner|agencies)\b|\b(?:he|she|man|woman|boy|girl|victim)\b[^.;]{{0,60}}? (?:is|are) being supported (?:through|by) the (?:national referral mechanism|NRM)",
        "1",
    ),
    (
        "referral.made",
        "referral",
        rf"\ba (?:safeguarding |NRM )?referral (?:has been|was) {ALSO}(?:made|submitted|completed)\b(?! to (?:the )?(?:independent office|IOPC|IPCC|professional|police ombudsman|coroner|police investigations|PIRC))",
        "1",
    ),
    (
        "referral.both",
        "referral",
        rf"\bboth (?:men |women |victims |boys |girls |children |people )?(?:were|have been) (?:[\w-]+ and )?{ALSO}(?:referred|entered) (?:to|into) (?:the )?(?:national referral|NRM)",
        "2",
    ),
    (
        "referral.for",
        "referral",
        rf"(?:\breferrals (?:and \w+ )?(?:were|have been) {ALSO}(?:made|submitted|completed)|\b(?:made|submitted|completed) (?:[\w-]+ )?referrals) for {N}\b",
        None,
    ),
    (
        "referral.of_those",
        "referral",
        rf"{N} of (?:those|them|the [\w-]+)\b[^.;]{{0,90}}?(?:have |has |had )?(?:entered|been referred (?:to|into)) (?:the )?(?:national referral|NRM)",
        None,
    ),
    (
        "referral.to",
        "referral",
        rf"{N} {MID}(?:people|children|adults|individuals|men|women|victims|youngsters|youths|boys|girls|families)\b[^.;]{{0,70}}?(?:have been |were |was |been |^)?(?:referred (?:to|into) (?:the )?(?:national referral|NRM|children['’]s services|social services|support|[a-z]{{4,}}\b|\w+ diversion)|entered (?:the )?(?:national referral|NRM))",
        None,
    ),
    (
        "referral.referred",
        "referral",
        rf"\b(?:officers|police|we|they|team) (?:have |has |also )*referred {N} {MID}(?:people|children|adults|individuals|victims|men|women|youths|families)\b",
        None,
    ),
    (
        "referral.count",
        "referral",
        rf"{N} (?!intelligence ){MID}(?:referrals|(?:NRM|safeguarding|child protection|support) referral|referral (?:(?:was |has been )?{ALSO}(?:made|submitted|completed)|to (?:the )?(?:NRM|national|social|children|adult|support|drugs?|partner|local|safeguarding|early)))\b",
        None,
    ),
    (
        "referral.people",
        "referral",
        rf"{N} {MID}(?:people|children|adults|individuals|men|women|victims|young people)? ?(?:have been |were |was )?referred (?:to|into|through|for) (?:the )?(?:national referral|NRM|support|safeguarding|social|children|drug|partner)",
        None,
    ),
    (
        "referral.several",
        "referral",
        rf"(?<!\d )\b(?:safeguarding |NRM )?referrals (?:were|have {ALSO}been) {ALSO}(?:made|submitted|completed|put in place)\b(?! for \w+ (?:children|people))",
        "",
    ),
    (
        "visit.several",
        "visit",
        rf"\b(?:officers|police|we|team|teams|pcsos) (?:have |has |also )*(?:visited|checked on|carried out (?:[\w-]+ )?visits (?:to|at)) (?:(?:a number of|several|many|numerous|various|multiple|other|the homes of) )*(?:(?!(?:the|their|his|her|victims?|schools?|homes?)\b)[\w‘’'-]+ ){{0,2}}?(?:{_TRADES}|(?:cuckooed|vulnerable) (?:addresses|homes|properties)|vulnerable (?:people|adults|residents)|knife carriers|cuckooing victims)\b|\b(?:a number of|several|numerous|many|multiple|(?:hundreds|dozens|scores) of) (?:[\w-]+ )?{_PREMISES}(?: and [a-z]+)? (?:were|have been) {ALSO}(?:visited|inspected)\b|\b(?:cuckooing|welfare|safeguarding|compliance|licensing|safe and well) (?:visits|checks) (?:were|have been) {ALSO}(?:carried out|made|conducted|completed|undertaken)\b|\b(?:carried out|conducted|made) (?:a number of |several |numerous )?(?:cuckooing|welfare|safeguarding|compliance|licensing|safe and well) (?:visits|checks)\b(?! (?:on|to|at|with) (?:an?|his|her|the) )",
        "",
    ),
)
