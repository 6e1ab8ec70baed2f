"""Sums that a court takes from criminals, as data. One line more finds one form more; each has one sum, named "sum"."""

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import MONEY

_SUM = rf"(?P<sum>(?>{MONEY}))"  # once read it is not read again shorter: "£295,000" is not £295
_ROUND = r"(?:(?:the available amount of|more than|over|in excess of|almost|nearly|just|just over|some|a total of|the sum of|the full|about|around|the) ){0,3}"
# What is paid besides and is no confiscation: "ordered to pay £122 Victims' Surcharge", "£805 in fines and costs".
_PENALTY = r"(?:(?:victims?['’]?s?['’]? |court |prosecution )?(?:surcharge|costs|fines?|compensation|fees?)|(?:in|as|of|towards?) (?:\w+ ){0,2}(?:fines?|costs|compensation|fees|damages))"
_NO_PENALTY = rf"(?! {_PENALTY})(?![^.;£]{{0,40}} (?:in|as) compensation)(?! (?:was |were |had been |being )?(?:laundered|stolen|defrauded|earned)\b)(?! (?:could|may|might|would)\b)(?! to (?:(?:his|her|their|the|each|an?|one) (?:\w+ )?(?:victims?|pensioner|couple|woman|man|owner|shop|store|family|nhs|insurers?|insurance|company|firm|bank|employers?|business|charity|church|school|club)\b|help|pay)\b)"
_ORDERED = rf"(?:order(?:ed|s)?|told(?! (?:her|his|their|my|the|an?) (?:\w+ ){{0,2}}?(?:partner|wife|husband|mother|father|family|friends?|victims?|man|woman|couple|pensioner)\b)|made|required|instructed)\b[\w ]{{0,35}}? (?:to|must|should) {ALSO}"
_MUST = r"(?:must|has to|have to|had to|will have to)"
_BACK = r"(?:repay|pay (?:back|over)|hand over|hand back|forfeit|forgo|surrender)"
_BY_LAW = r"(?=[^.]{0,120}?(?:proceeds|crime act|confiscat|within|default|(?:face|or) [^.]{0,30}months|available|POCA))"
_COURT = r"(?:courts?|proceeds|crime act|order|POCA|magistrates|judge)"

_FORMS = (
    # "a confiscation order for £9,000", "forfeiture orders totalling £4,000"; what somebody made of it is another sum
    rf"(?:confiscation|forfeiture|proceeds of crime(?: act)?) (?:orders?|hearing)\b(?:(?:(?!compensation|benefit|fine\b|heard|found that|was told|told that)[^.;£]){{0,120}}?|(?:(?!compensation|benefit)[^;£]){{0,200}}?(?:totalling|in the sum of|amounting to|nominal sum of) ){_SUM}{_NO_PENALTY}",
    rf"{_ORDERED}(?:pay|{_BACK}) (?:(?!\b(?:surcharge|costs|compensation|fines?)\b)[^.;£]){{0,40}}?{_SUM}{_NO_PENALTY}{_BY_LAW}",
    rf"{_ORDERED}{_BACK} {_ROUND}(?:benefit figure of )?{_SUM}{_NO_PENALTY}",
    rf"{_ORDERED}pay {_ROUND}{_SUM} back\b",
    rf"{_ORDERED}pay (?:a )?nominal (?:sum|amount|order|figure) of {_SUM}",
    rf"order to repay {_ROUND}{_SUM}{_NO_PENALTY}",
    rf"{_MUST} {ALSO}(?:repay|pay back|forfeit|hand over) {_ROUND}{_SUM}{_NO_PENALTY}",
    rf"{_MUST} {ALSO}pay {_ROUND}{_SUM}{_NO_PENALTY}(?=[^.;]{{0,80}}\b(?:proceeds of crime|in default|or (?:face|serve|spend|go|return) [^.;]{{0,30}}(?:prison|jail|bars|months|years)))",
    rf"(?:made|got|forced) to (?:repay|pay back|forfeit) {_ROUND}{_SUM}{_NO_PENALTY}",
    rf"(?:days|weeks|months|year) to (?:pay|repay|pay back|hand over|forfeit) {_ROUND}{_SUM}{_NO_PENALTY}(?=[^.]{{0,60}}?\b(?:prison|jail|sentence|default|custody|bars|months|years|proceeds|POCA)\b)",
    rf"(?:given|handed|made|s['’]|['’]s) (?:an )?order (?:was )?(?:for|of) {_SUM}{_NO_PENALTY}",
    rf"\border(?:ed|s)? (?:that )?{_ROUND}{_SUM}[^.;£]{{0,40}}? be (?:confiscated|forfeited)",
    rf"(?:courts?|judge|magistrates|sheriff)\b[^.;£]{{0,40}}? (?:ruled|ordered|agreed|decided|directed) (?:that )?[^.;£]{{0,30}}?{_SUM}[^.;£]{{0,60}}? be (?:confiscated|forfeited)",
    rf"(?:courts?|judge|magistrates|sheriff) (?:has |have |also )*(?:confiscated|forfeited) {_ROUND}{_SUM}",
    rf"{_SUM}(?!,)(?:(?!\b(?:could|may|might|would)\b)[^.;£–—−]){{0,60}}?(?:forfeited|confiscat(?:ed|ion)(?! by (?:police|officers))|forfeiture)(?=[^.]{{0,100}}?{_COURT})",
    rf"^\W*(?:more than |over |nearly |almost )?{_SUM} (?:(?:in|of) )?(?:(?:cash|criminal|illicit|seized|assets) ){{0,2}}(?:forfeited|confiscated by (?:the )?courts?)\b",
    rf"forfeit(?:ed|ure)(?: of)? [^.;£]{{0,30}}?{_SUM}(?! worth of)",
    rf"\border(?:ed|ing)? (?:the )?(?:confiscation|forfeiture)(?: and destruction)? of [^.;£]{{0,40}}?{_SUM}(?! worth of)",
    rf"(?:application|order) to forfeit {_ROUND}{_SUM}[^.;£]{{0,40}}? (?:was|has been) (?:granted|made|approved)",
    rf"{_SUM}[^.;£]{{0,80}}? (?:was|were|ha(?:s|ve)(?: now| since| also)? been|(?:will|must)(?: also)? be|is|are) (?:also |now |then |frozen and |seized and )?(?:forfeited|ordered to be (?:forfeited|confiscated))",
    rf"(?:proceeds of crime act|poca),? {_ROUND}{_SUM}[^.;£]{{0,30}}? (?:was|has been) {ALSO}confiscated",
    rf"\bhad {_ROUND}{_SUM}(?: in cash)? (?:forfeited|confiscated) (?:under|by the court)",
    rf"\bhad {_ROUND}{_SUM} of (?:(?:his|her|their|criminal|illegal|ill-gotten) ){{1,2}}[a-z ]{{3,30}}? (?:forfeited|confiscated)",
    # what there is to take: "£720 available, which he was ordered to repay", "the amount available for confiscation was £1"
    rf"{_SUM}[^.;£]{{0,40}}?,? (?:all of )?which (?:he|she|they) (?:(?:was|were|has been|have been) (?:ordered|told) to|must(?: now)?) (?:re)?pay\b(?: back)?{_NO_PENALTY}",
    rf"(?:amount|sum) available for confiscation (?:was|is) {_ROUND}{_SUM}",
    rf"nominal (?:confiscation )?(?:order|sum|amount|figure) (?:of|for) {_SUM}",
    rf"(?:confiscations|forfeitures)\b[^.;£]{{0,40}}? totalling {_ROUND}{_SUM}(?!, \d)",
    rf"agreed to (?:forfeit|surrender) {_ROUND}{_SUM}",
    rf"stripped of {_ROUND}{_SUM}{_NO_PENALTY}",
)
# "was found to have benefited by £86,954 and was given a confiscation order": what was made, not what is taken
MADE_BY_CRIME = expression(r"\b(?:benefit\w*|profit\w*|gained)\b[^.;£]{0,30}$")
# Without one of these words no form matches: a cheap look before thirty expressions.
CONFISCATION_WORDS = (
    "confiscat",
    "forfeit",
    "repay",
    "pay",
    "hand over",
    "hand back",
    "nominal",
    "stripped",
    "proceeds",
    "poca",
    "order",
    "surrender",
    "forgo",
)
# "He was found to have benefited by £362,700. He was ordered to pay £3,000": only where the benefit is told beside it
_PAID = rf"ordered (?:(?:him|her|them) )?to pay {_ROUND}{_SUM}{_NO_PENALTY}(?! (?:and|to|in costs)\b)"
BESIDE_BENEFIT = (expression(_PAID), expression(r"\bbenefit(?:t?ed)?\b[^.;]{0,60}£"))
CONFISCATIONS = tuple(expression(form) for form in _FORMS)
