"""Penalty notices, tickets and fines that officers give, as data. One line more finds one form more."""

from transforms.counts.words import MID, N, Rule
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

_MID = rf"(?:\d\d-year-old )?{MID}"
_VIRUS = r"(?:covid(?:-19)?|coronavirus|cov\d)"  # "four Cov2 notices": by the number of the offence
_SUM = rf"(?:£[\d,]+k? )?(?:{_VIRUS} )?"
# What an officer hands over. A bare "fine" may be a court's: the rules that take it look for one.
_NOTICE = rf"(?:fixed[- ]penalt(?:y|ies)\b(?: charge)?(?: (?:notices?|tickets?|fines?))?|penalty (?:(?:charge )?notices?|tickets?)|{_VIRUS} (?:penalty )?(?:notices?|tickets?|penalt(?:y|ies))|FPNs?|traffic offences? reports?|TORs?|PNDs?)\b"
_NOTICES = rf"(?:fixed[- ]penalt(?:y|ies)(?: charge)?(?: (?:notices?|tickets|fines))?|penalty (?:(?:charge )?notices?|tickets)|{_VIRUS} (?:penalty )?(?:notices|tickets|penalties)|FPNs?|traffic offences? reports?|TORs?|PNDs?)\b"
_TICKET = r"(?:(?:parking|speeding|traffic) )?tickets?\b"
_FINE = r"(?:(?:covid(?:-19)?|coronavirus|on[- ]the[- ]spot) )?fines?\b"
_ANY = rf"{_SUM}(?:{_NOTICE}|{_TICKET}|{_FINE})"
_ONE = rf"{_SUM}(?:(?:police|graduated|retrospective|[\w-]+ing) )?(?:fixed[- ]penalty(?: charge)?(?: notice| ticket| fine)?|penalty (?:charge )?notice|FPN|traffic offence report|TOR|PND|{_TICKET})(?!s\b)"
_PEOPLE = r"(?:people|drivers|motorists|men|women|others|youths|riders|individuals|persons|students|guests|residents|revellers|teenagers|boys|girls|friends|passengers|occupants|visitors|attendees|adults|cyclists|motorcyclists|pedestrians|customers|party-?goers|hosts|organisers|licensees|landlords|owners|businesses|pubs|bars|shops|restaurants|venues|households|of (?:them|those|whom|the (?:group|people|men|drivers|occupants)))"
_PERSON = r"(?:man|men|woman|women|boys?|girls?|teenagers?|people|person|adults?|juveniles?|youths?|drivers?|passengers?|motorists?|students?)"
_VEHICLES = r"(?:vehicles|cars|vans|lorries|HGVs|motorcycles)"
_SINGLE = r"(?:man|woman|boy|girl|teenager|person|student|driver|motorist|rider|resident|visitor|tenant|guest|partygoer|\d\d-year-old|shopkeeper|licensee|landlord|landlady|manager|owner|occupier|organiser|host|pub|bar|restaurant|shop|business|barber|gym|parent|hotel|venue|takeaway|company|firm)"
# "who had travelled from Gillingham to a party": what stands between people and their notice.
_GAP = rf"(?:,?(?: [-–—])? (?:all |both )?aged,? (?:between )?\d\d(?:(?:,| and| to|[-–]) ?\d\d)*\b,?(?: [-–—])?)?(?:(?:(?!\b(?:and|while|with) (?!one\b){COUNT} |, {COUNT} (?:of (?:them|whom|these)|were|was|have|people|drivers)\b)[^.;]){{0,45}}?|(?:(?!\b(?:were|was|and|while|but)\b|, {COUNT} (?:of|were|was|have)\b)[^.;\d]){{0,110}}?)"
_AUX = (
    r"(?:(?:were|was|have|has|had|being|been|also|each|all|both|now|since|then|later|subsequently|retrospectively) )*"
)
_GIVEN = r"(?:issued(?: with)?|given|received|handed(?: out)?|served(?: with)?|got|fined with|reported for consideration (?:of|for))"
_GAVE = r"(?:issu(?:ed|ing)|gave(?: out)?|given|hand(?:ed|ing)(?: out)?|giv(?:en|ing)(?: out)?|serv(?:ed|ing)|dish(?:ed|ing) out)"
_OUT = r"(?:issued|given|handed|served|dished)(?: out)?"
# "were found to be overweight and the drivers received": what was seen of those who are given a notice
_CAUGHT = rf"(?:were|was|have been) (?:all |both )?(?:found|stopped|caught|seen|discovered|spotted|identified|detected)\b(?:(?! (?:and|with|while) {COUNT})[^.;]){{0,110}}? and (?:then |(?:so )?the (?:drivers|riders|owners) )?{_AUX}"
_SO_MANY = r"(?:more than |over |nearly |almost |around |at least |a total of |a further |another |all )*"
_NO_COURT = r"(?![^.]*\b(?:courts?|magistrates|judge|guilty|costs|surcharge|sentenc\w+)\b)"

PENALTIES: tuple[Rule, ...] = (
    (
        "fixed_penalty.sum",
        "fixed_penalty",
        rf"(?P<n>{COUNT}|\ban?) {_MID}{_PERSON}\b(?:,? (?:(?:both |all )?aged|from|of) [^.;,]{{2,25}}?,?)? and (?P<m>{COUNT}|an?) {_MID}{_PERSON}\b(?:{_GAP}\b{_AUX}| {_CAUGHT}){_GIVEN} (?:an? )?[^.;\d]{{0,20}}?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.sum_fined",
        "fixed_penalty",
        rf"(?P<n>{COUNT}|\ban?) {_MID}{_PERSON}\b(?:,? (?:(?:both |all )?aged|from|of) [^.;,]{{2,25}}?,?)? and (?P<m>{COUNT}|an?) {_MID}{_PERSON}\b(?:{_GAP}\b{_AUX}| {_CAUGHT})fined\b{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.all",
        "fixed_penalty",
        rf"\ball {N} (?:of (?:them|the [\w-]+) |[\w-]+ )?(?:present )?(?:[-–—] [^-–—]{{3,80}} [-–—] )?{_AUX}(?:fined\b|{_GIVEN} [^.;\d]{{0,30}}?{_ANY}){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.count",
        "fixed_penalty",
        rf"{N} {MID}(?:covid[- ]?19 (?:related )?)?{_SUM}(?:(?:graduated )?{_NOTICES}|(?:(?:parking|speeding|traffic) )?tickets?\b(?= (?:were|have been|being|issued|handed|for (?:speeding|parking|driving|using|no|not))|$)|fines\b{_NO_COURT})",
        None,
    ),
    (
        "fixed_penalty.handed",
        "fixed_penalty",
        rf"\b{_GAVE} (?:more than |over |nearly |almost |around |a total of |a further |another )*{N} {MID}{_TICKET}{_NO_COURT}(?! (?:to|for) (?:an?|the) (?:concert|show|match|game|event))",
        None,
    ),
    (
        "fixed_penalty.to_people",
        "fixed_penalty",
        rf"\b(?:{_ANY}[^.;]{{0,60}}?\b{_OUT}\b(?! down)[^.;]{{0,60}}?|{_GAVE} {_ANY}) (?:to|on) (?:more than |over |a total of |a further |another |all |the )*{N} {MID}{_PEOPLE}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.people",
        "fixed_penalty",
        rf"{N} {MID}{_PEOPLE}\b(?:{_GAP}\b{_AUX}|(?: who (?:were|had been))? (?:arrested|found|caught|stopped|seen)\b(?:(?!\b(?:and|while|with)\b)[^.,;]){{0,150}}? (?:have|were) (?:been |all |each |also |now ){{0,3}}){_GIVEN} [^.;\d]{{0,30}}?(?:covid-19 )?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.others",
        "fixed_penalty",
        rf"(?:(?<!\d )\b(?:and|with|while|the (?:remaining|other)|a further|another) |, |^){N} (?:others |more |of (?:them|whom|those) )?(?:who [^.;,\d]{{3,40}}? )?{_AUX}{_GIVEN} (?:with )?(?:an? )?{_SUM}[^.;\d]{{0,20}}?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.resulted",
        "fixed_penalty",
        rf"{N} (?:of (?:these|those|them|which) )?(?:(?:have |has )?resulted|ended|resulting) in (?:an? )?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.people_fined",
        "fixed_penalty",
        rf"\b(?:among|amongst|saw|with|seen) (?:more than |over |the )?{N} (?:{MID}{_PEOPLE} )?(?:being )?fined (?:for|over|after|following|£)(?:\b|(?=\d)){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.more",
        "fixed_penalty",
        rf"\b(?:issu(?:ed|ing)|hand(?:ed|ing)|serv(?:ed|ing)) {_SO_MANY}{N} {MID}(?:more|{_PEOPLE}) (?:(?:in|at|from) [^.;,\d]{{3,25}} )?(?:with )?(?:an? )?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.caught",
        "fixed_penalty",
        rf"{N} {MID}(?:{_PEOPLE}|{_VEHICLES})\b(?:,? aged [^.;]{{2,20}}?,?| from [^.;,]{{3,20}}?)? {_CAUGHT}(?:{_GIVEN} (?:with )?(?:an? )?{_SUM}[^.;\d]{{0,20}}?{_ANY}|fined\b|{_NOTICES} (?:were |being )?{_OUT} to (?:the|their|all|each of the) (?:drivers|riders|owners)\b){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.vehicles",
        "fixed_penalty",
        rf"{N} {MID}{_VEHICLES} {_AUX}(?:ticketed\b|{_GIVEN} (?:with )?(?:an? )?(?:[\w-]+ )?{_TICKET})(?! to\b)",
        None,
    ),
    (
        "fixed_penalty.reported",
        "fixed_penalty",
        rf"{N} {MID}(?:{_PEOPLE}\b )?{_AUX}reported for (?:an? |the issue of )?(?:{_NOTICES}|fines\b){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.bracket",
        "fixed_penalty",
        rf"\b(?:{_NOTICES}|(?<!season )(?<!match )tickets|covid fines)(?: (?:issued|given))?(?: \((?:FPNs?|TORs?)\))? \((?P<n>{COUNT})\)",
        None,
    ),
    (
        "fixed_penalty.will",
        "fixed_penalty",
        rf"{N} {MID}{_PEOPLE}\b[^.;\d]{{0,40}}? will {ALSO}(?:receive|get|be (?:issued|given|handed|served)(?: with)?|be getting) (?:an? )?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.whoever",
        "fixed_penalty",
        rf"{N} (?:[a-z-]+ )?[a-z]+s {_AUX}{_GIVEN} (?:with )?{_SUM}{_NOTICES}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.fined",
        "fixed_penalty",
        rf"{N} {MID}(?:{_PEOPLE}|person|driver|motorist|rider)\b(?:[^.;]{{0,25}}?|(?:,| who\b| from\b| aged\b| in\b| at\b)(?:(?!(?<!\d )\b(?:and|while|with) (?!one\b){COUNT} (?!and)|\b(?:court|and (?:an?|other|their|some))\b)[^.;]){{0,110}}? )(?:were|have been|was|have|being) {_AUX}(?:fined|issued with [^.;]{{0,12}}fines|handed [^.;]{{0,12}}fines|given [^.;]{{0,12}}fines)\b{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.officers_fined",
        "fixed_penalty",
        rf"\b(?:(?:officers|police|we|force|team|pcsos|they) (?:have |has |had )?{ALSO}fined|(?:and|before|then|by|,) (?:fined|fining)|^fin(?:ed|ing)) {_SO_MANY}{N} {MID}{_PEOPLE}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.both",
        "fixed_penalty",
        rf"\bboth (?:of (?:them|the [\w-]+) |(?:the )?[\w-]+,? )?(?:aged \d\d and \d\d,? )?{_AUX}(?:fined\b|{_GIVEN} [^.;\d]{{0,30}}?{_ANY}){_NO_COURT}",
        "2",
    ),
    (
        "fixed_penalty.covid",
        "fixed_penalty",
        rf"\b(?:has been|was) {ALSO}(?:fined £[\d,]+|(?:given|handed|issued with|issued) a £[\d,]+ fine|fined)\b(?=[^.]*\b(?:breach|covid|coronavirus|lockdown|gathering|restrictions|isolat|quarantin))(?![^.]*\b(?:courts?|magistrates|judge)\b)",
        "1",
    ),
    (
        "fixed_penalty.dealt_with",
        "fixed_penalty",
        rf"{N} {MID}(?:{_PEOPLE}|offences|{_VEHICLES})\b(?: \([^)]{{3,90}}\))?(?:[^.;\d]{{0,40}}?\b| {_CAUGHT})(?:dealt with (?:by|via|through|with) (?:(?:way|means) of )?(?:an? |the )?{_ANY}(?![^.]*\bor\b)|ticketed\b){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.dealt_with_one",
        "fixed_penalty",
        rf"\b(?:was|were|been) {ALSO}dealt with (?:by|via|with) (?:way of )?an? {_ONE}{_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.organiser",
        "fixed_penalty",
        rf"\b(?:organisers?|hosts?|landlord|owner|manager|householder|occupier|tenant|dj)\b[^.;]{{0,40}}? (?:was|has been) {ALSO}(?:fined (?:£[\d,]+ )?|(?:handed|given|issued with|issued) (?:a|an) (?:£[\d,]+ )?fine\b){_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.offers",
        "fixed_penalty",
        rf"{N} (?:conditional offers(?: of (?:a )?fixed penalt(?:y|ies))?|conditional offer)\b",
        None,
    ),
    (
        "fixed_penalty.issued",
        "fixed_penalty",
        rf"\b(?:a|an|another|one) (?:further )?(?:{_ONE}|(?:£[\d,]+ |covid |coronavirus )*fine)(?: for disorder)?(?: \([a-z]+\))?(?: ticket)? (?:was |has been |has had to be |were |being )?{ALSO}{_OUT}{_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.some",
        "fixed_penalty",
        rf"\bissued (?:a number of|several|numerous|many|dozens of) (?:[\w-]+ )?(?:drivers|motorists|people|riders) with (?:fixed[- ]penalty notices|fixed[- ]penalties|penalty notices|FPNs|traffic offence reports|TORs|fines)\b|(?:^|, | and )(?:(?!no\b)[a-z]+ )?fines (?:were|have been) {ALSO}(?:issued|given|handed out)\b(?![^.]*\b(?:court|since|total)\b)|\b(?:handed out|issued) fines to\b|\ba number of people (?:were |have been )?(?:fined|have received fines|received fines)\b|(?<!\d )\b(?:fixed[- ]penalty notices|penalty notices|FPNs|traffic offence reports|TORs)(?: \([a-z]+\))? (?:were|have been) {ALSO}issued\b|\b(?:drivers|motorists|people|occupants|riders|residents|visitors|those|attendees|students|revellers|several|others)\b[^.;\d]{{0,30}}? (?:were|have been) {ALSO}(?:issued with|given|handed|issued) (?:£[\d,]+ )?(?:fixed[- ]penalty notices|fixed[- ]penalties|penalty notices|FPNs|traffic offence reports|fines)\b(?![^.]*\b(?:court|magistrates)\b)|\b(?:fixed[- ]penalty notices|fpns) were {ALSO}(?:given|handed) to\b|(?:\b(?:officers|police|pcsos) (?:have |has )?{ALSO}|\band )(?:issued|handed out|gave out) (?:fixed[- ]penalty notices|penalty notices|FPNs|traffic offence reports|TORs)\b",
        "",
    ),
    (
        "fixed_penalty.vague_given",
        "fixed_penalty",
        rf"\b(?:a number of|several|numerous|multiple|many|dozens of|hundreds of|scores of|a handful of|an? (?:[\w-]+ ){{0,3}}minority(?: of)?|some|all|they|those present|the occupants) (?:{MID}(?:{_PEOPLE}|{_VEHICLES})\b[^.;\d]{{0,40}}? )?\b(?:(?:were|have|being) |(?=(?:received|got) )){_AUX}{_GIVEN} (?:with )?(?:an? )?{_SUM}[^.;\d]{{0,20}}?{_NOTICES}{_NO_COURT}",
        "",
    ),
    (
        "fixed_penalty.vague_ticketed",
        "fixed_penalty",
        rf"\b(?:a number of|several|numerous|multiple|many|dozens of|hundreds of|scores of|a handful of|all|they|those present|the occupants) (?:{MID}(?:{_PEOPLE}|{_VEHICLES})\b[^.;\d]{{0,40}}? )?\b(?:were|have|being) {_AUX}(?:ticketed\b|issued (?:with )?fines){_NO_COURT}",
        "",
    ),
    (
        "fixed_penalty.vague_by_police",
        "fixed_penalty",
        rf"\b(?:officers|police|we|team|they) (?:have |has |also )*(?:ticketed|fined) (?:dozens|hundreds|scores|a number|several|many|numerous)(?: of)? (?:{_PEOPLE}|{_VEHICLES}){_NO_COURT}",
        "",
    ),
    (
        "fixed_penalty.vague_tickets",
        "fixed_penalty",
        rf"(?:^|, | and | while )(?:[a-z]+ )?tickets (?:were|have been) {ALSO}(?:issued|given(?! away)|handed out)\b(?! by (?:the )?(?:council|club))",
        "",
    ),
    (
        "fixed_penalty.vague_fined",
        "fixed_penalty",
        rf"\b(?:numerous|several|dozens of|hundreds of|many) (?:[\w-]+ )?(?:people|drivers|motorists) (?:were|have been) fined{_NO_COURT}",
        "",
    ),
    (
        "fixed_penalty.vague_handful",
        "fixed_penalty",
        rf"\ba handful of (?:[\w-]+ )?{_NOTICES} (?:were |have been )?{_OUT}",
        "",
    ),
    (
        "fixed_penalty.covid_head",
        "fixed_penalty",
        rf"^\W*{N} (?:{MID}{_PEOPLE} )?fined\b",
        None,
    ),
    (
        "fixed_penalty.covid_number",
        "fixed_penalty",
        rf"(?:^|\b(?:and|with|while|where|which) |, |\ba total of ){N} (?:of (?:them|whom|those) |people |person |{_SINGLE} )?{_AUX}(?:fined\b|{_GIVEN} (?:with )?an? {_SUM}fine\b)",
        None,
    ),
    (
        "fixed_penalty.covid_one",
        "fixed_penalty",
        rf"(?<!\bin )(?<!\binside )(?<!\bat )(?<!\bto )(?<!\bof )(?<!\bnear )(?<!\bfor )(?<!\bfrom )(?<!\bby )\b(?:a|an|another|the|his|her) (?:[\w’'-]+ ){{0,4}}?{_SINGLE}\b(?:(?!\b(?:and|who|whom|while|but|each)\b)[^.;]){{0,60}}? (?:(?:was|has been|have been|had been) {ALSO}fined\b|{_AUX}{_GIVEN} (?:with )?an? (?:{_SUM}|large )fine\b)|\b(?:first|latest) {_SINGLE}\b[^.;]{{0,40}}? to be (?:fined\b|{_GIVEN} (?:with )?an? {_SUM}fine\b)|\balso fined was an? |\b(?:fined|fining) an? (?:[\w’'-]+ ){{0,4}}?{_SINGLE}\b|\b(?:hit|landed) with an? {_SUM}(?:{_NOTICES}|fine)\b|\b(?:submitted|process(?:ed|ing)) an? {_NOTICES} (?:for|to|against) an?\b|^(?:he|she) (?:was (?:\w+ )?|has been )(?:fined|{_GIVEN} (?:with )?an? {_SUM}fine)\b",
        "1",
    ),
    (
        "fixed_penalty.covid_each",
        "fixed_penalty",
        rf"{N} {MID}{_PEOPLE}\b,? [^.;]{{0,140}}? each (?:received|(?:been )?(?:given|handed|issued)(?: with)?) an? {_SUM}fine\b",
        None,
    ),
    (
        "fixed_penalty.covid_two",
        "fixed_penalty",
        rf"\b(?:the|a) (?:pair|couple|two|(?:\d\d-year-old )?man and woman)\b(?:(?!\band\b)[^.;]){{0,70}}? (?:were|was|have been|has been) (?:\w+ )?(?:fined\b|{_GIVEN} (?:with )?(?:an? )?(?:[^.;]{{0,12}}fines?|{_SUM}{_NOTICES})\b)",
        "2",
    ),
    (
        "fixed_penalty.covid_all",
        "fixed_penalty",
        rf"\b(?:all|they|everyone|those present|the occupants|the group|the trio|partygoers)\b(?:(?!\band\b)[^.;\d]){{0,60}}? (?:(?:were|have been|was|has been) (?:\w+ )?(?:fined\b|{_GIVEN} (?:with )?[^.;]{{0,12}}fines?\b))|\bso (?:they were )?all fined\b|^partygoers fined|(?:^|, | and | while )fines (?:were |have been )?{ALSO}{_OUT} (?:to|for|in)\b",
        "",
    ),
    (
        "fixed_penalty.number_of",
        "fixed_penalty",
        rf"\b(?:a number of|several|numerous|multiple|dozens of) (?:[\w-]+ )?(?:{_NOTICES}|{_TICKET}|{_FINE})(?: \([a-z]+\))? (?:were |was |have been |being )?{_OUT}|\b{_GAVE} (?:a number of|several|numerous|multiple|dozens of) (?:[\w-]+ )?(?:{_NOTICES}|{_TICKET}|{_FINE}){_NO_COURT}",
        "",
    ),
    (
        "fixed_penalty.to_one",
        "fixed_penalty",
        rf"\b(?:issue|give|{_GAVE}) (?:a|an|another) (?:{_ONE}|{_SUM}fine\b) to (?:a|an|the|one|another) [^.;]{{0,40}}?\b(?:man|woman|driver|motorist|resident|youth|person|student|rider|teenager){_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.one",
        "fixed_penalty",
        rf"\b{_GIVEN} (?:\w+ )?(?:a|an|another) {_ONE}|\b(?:officers|police|we(?:['’]ve)?|pcsos?|teams?) (?:have |has |had |also )*{_GAVE} (?:[\w-]+ ){{0,4}}?(?:a|an|another|(?:their|its|our|the) first) (?:{_ONE}|(?:£[\d,]+k? )?fine\b){_NO_COURT}",
        "1",
    ),
)

# Who "was fined" in news of Covid rules that names no court was given a notice: these rules are asked there alone.
OF_COVID = frozenset(rule for rule, *_ in PENALTIES if rule.startswith("fixed_penalty.covid_"))
COVID = expression(r"\b(?:covid|coronavirus|lockdown)")
COURT = expression(
    r"\b(?:magistrates|crown court|sheriff court|pleaded guilty|sentenced|in court|at court|convicted)\b"
)
