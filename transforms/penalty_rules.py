"""Penalty notices, tickets and fines that officers give, as data. One line more finds one form more."""

from transforms.count_words import MID, N, Rule
from transforms.numbers import COUNT

_SUM = r"(?:£[\d,]+ )?"
# What an officer hands over. A bare "fine" may be a court's: the rules that take it look for one.
_NOTICE = r"(?:fixed[- ]penalt(?:y|ies)\b(?: charge)?(?: (?:notices?|tickets?|fines?))?|penalty (?:charge )?notices?|FPNs?|traffic offence reports?|TORs?|PNDs?)\b"
_NOTICES = r"(?:fixed[- ]penalt(?:y|ies)(?: charge)?(?: (?:notices?|tickets|fines))?|penalty (?:charge )?notices?|FPNs?|traffic offence reports?|TORs?|PNDs?)\b"
_TICKET = r"(?:(?:parking|speeding|traffic) )?tickets?\b"
_FINE = r"(?:(?:covid(?:-19)?|coronavirus|on[- ]the[- ]spot) )?fines?\b"
_ANY = rf"{_SUM}(?:{_NOTICE}|{_TICKET}|{_FINE})"
_ONE = rf"{_SUM}(?:(?:police|graduated|retrospective|[\w-]+ing) )?(?:fixed[- ]penalty(?: charge)?(?: notice| ticket| fine)?|penalty (?:charge )?notice|FPN|traffic offence report|TOR|PND|{_TICKET})(?!s\b)"
_PEOPLE = r"(?:people|drivers|motorists|men|women|others|youths|riders|individuals|persons|students|guests|residents|revellers|teenagers|boys|girls|friends|passengers|occupants|visitors|attendees|adults|cyclists|pedestrians|customers|of (?:them|those|the (?:group|people|men|drivers|occupants)))"
# "who had travelled from Gillingham to a party": what stands between people and their notice.
_GAP = rf"(?:(?:(?!\b(?:and|while|with) (?!one\b){COUNT} )[^.;]){{0,45}}?|(?:(?!\b(?:were|was|and|while|but)\b)[^.;\d]){{0,110}}?)"
_AUX = (
    r"(?:(?:were|was|have|has|had|being|been|also|each|all|both|now|since|then|later|subsequently|retrospectively) )*"
)
_GIVEN = r"(?:issued(?: with)?|given|received|handed(?: out)?|served(?: with)?|got|fined with|reported for consideration (?:of|for))"
_GAVE = r"(?:issu(?:ed|ing)|gave(?: out)?|given|hand(?:ed|ing)(?: out)?|giv(?:en|ing)(?: out)?|serv(?:ed|ing)|dish(?:ed|ing) out)"
_OUT = r"(?:issued|given|handed|served|dished)(?: out)?"
_NO_COURT = r"(?![^.]*\b(?:courts?|magistrates|judge|guilty|costs|surcharge|sentenc\w+)\b)"

PENALTIES: tuple[Rule, ...] = (
    (
        "fixed_penalty.count",
        "fixed_penalty",
        rf"{N} {MID}{_SUM}(?:(?:graduated )?{_NOTICES}|(?:(?:parking|speeding|traffic) )?tickets?\b(?= (?:were|have been|issued|handed|for (?:speeding|parking|driving|using|no|not))|$)|fines\b{_NO_COURT})",
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
        rf"\b(?:{_ANY}[^.;]{{0,60}}?\b{_OUT}\b(?! down)[^.;]{{0,60}}?|{_GAVE} {_ANY}) to (?:more than |over |a total of |a further |another |all |the )*{N} {MID}{_PEOPLE}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.people",
        "fixed_penalty",
        rf"{N} {MID}{_PEOPLE}\b{_GAP}\b{_AUX}{_GIVEN} [^.;\d]{{0,30}}?(?:covid-19 )?{_ANY}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.others",
        "fixed_penalty",
        rf"\b(?:and|with|while) {N} (?:others |more |of them )?{_AUX}{_GIVEN} [^.;\d]{{0,20}}?{_ANY}{_NO_COURT}",
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
        rf"\b(?:issued|handed|served) {N} (?:more|others|people|drivers|motorists) with {_ANY}{_NO_COURT}",
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
        rf"{N} {MID}{_PEOPLE}\b[^.;]{{0,25}}?(?:were|have been|was|have|being) {_AUX}(?:fined|issued with [^.;]{{0,12}}fines|handed [^.;]{{0,12}}fines|given [^.;]{{0,12}}fines)\b{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.officers_fined",
        "fixed_penalty",
        rf"\b(?:officers|police|we|force|team|pcsos|they) (?:have |has |had )?(?:also |now )?fined (?:more than |over |a total of |a further |another )*{N} {MID}{_PEOPLE}{_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.all",
        "fixed_penalty",
        rf"\ball {N} (?:of (?:them|the [\w-]+) |[\w-]+ )?(?:present )?(?:[-–—] [^-–—]{{3,80}} [-–—] )?{_AUX}(?:fined\b|{_GIVEN} [^.;\d]{{0,30}}?{_ANY}){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.both",
        "fixed_penalty",
        rf"\bboth (?:of (?:them|the [\w-]+) |(?:the )?[\w-]+ )?{_AUX}(?:fined\b|{_GIVEN} [^.;\d]{{0,30}}?{_ANY}){_NO_COURT}",
        "2",
    ),
    (
        "fixed_penalty.covid",
        "fixed_penalty",
        r"\b(?:has been|was) (?:also |now |\w+ly )?(?:fined £[\d,]+|(?:given|handed|issued with|issued) a £[\d,]+ fine|fined)\b(?=[^.]*\b(?:breach|covid|coronavirus|lockdown|gathering|restrictions|isolat|quarantin))(?![^.]*\b(?:courts?|magistrates|judge)\b)",
        "1",
    ),
    (
        "fixed_penalty.dealt_with",
        "fixed_penalty",
        rf"{N} {MID}(?:{_PEOPLE}|offences)\b[^.;\d]{{0,40}}?\b(?:dealt with (?:by|via|through|with) (?:way of )?(?:an? |the )?{_ANY}|ticketed\b){_NO_COURT}",
        None,
    ),
    (
        "fixed_penalty.dealt_with_one",
        "fixed_penalty",
        rf"\b(?:was|were|been) (?:also )?dealt with (?:by|via|with) (?:way of )?an? {_ONE}{_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.organiser",
        "fixed_penalty",
        rf"\b(?:organisers?|hosts?|landlord|owner|manager|householder|occupier|tenant|dj)\b[^.;]{{0,40}}? (?:was|has been) (?:also |now |since )?(?:fined (?:£[\d,]+ )?|(?:handed|given|issued with|issued) (?:a|an) (?:£[\d,]+ )?fine\b){_NO_COURT}",
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
        rf"\b(?:a|an|another) (?:{_ONE}|£[\d,]+ fine)(?: \([a-z]+\))?(?: ticket)? (?:was |has been |were |being )?(?:also )?{_OUT}{_NO_COURT}",
        "1",
    ),
    (
        "fixed_penalty.some",
        "fixed_penalty",
        r"(?:^|, | and )(?:[a-z]+ )?fines (?:were|have been) (?:also )?(?:issued|given|handed out)\b(?![^.]*\b(?:court|since|total)\b)|\b(?:handed out|issued) fines to\b|\ba number of people (?:were |have been )?(?:fined|have received fines|received fines)\b|(?<!\d )\b(?:fixed[- ]penalty notices|penalty notices|FPNs|traffic offence reports|TORs)(?: \([a-z]+\))? (?:were|have been) (?:also )?issued\b|\b(?:drivers|motorists|people|occupants|riders|residents|visitors|those|attendees|students|revellers|several|others)\b[^.;\d]{0,30}? (?:were|have been) (?:all |also |each |now ){0,2}(?:issued with|given|handed|issued) (?:£[\d,]+ )?(?:fixed[- ]penalty notices|fixed[- ]penalties|penalty notices|FPNs|traffic offence reports|fines)\b(?![^.]*\b(?:court|magistrates)\b)|\b(?:fixed[- ]penalty notices|fpns) were (?:also )?(?:given|handed) to\b|(?:\b(?:officers|police|pcsos) (?:have |has )?(?:also )?|\band )(?:issued|handed out|gave out) (?:fixed[- ]penalty notices|penalty notices|FPNs|traffic offence reports|TORs)\b",
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
        rf"\b{_GIVEN} (?:\w+ )?(?:a|an|another) {_ONE}|\b(?:officers|police|we|pcsos?) (?:have |has |had |also )*{_GAVE} (?:[\w-]+ ){{0,4}}?(?:a|an|another) (?:{_ONE}|(?:£[\d,]+ )?fine\b){_NO_COURT}",
        "1",
    ),
)
