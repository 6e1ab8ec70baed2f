"""The words around an item that say how much of it there was, as patterns."""

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MASS, MONEY, QUALIFIER

CLASSIFIERS: tuple[tuple[str, str], ...] = (
    (
        "wraps",
        r"(?:individual |individually[- ]wrapped |more |further |additional |small |large |street |deal |street-level |snap |[“\"‘']?deal[- ]sized?[”\"’']? |(?:[a-z]+ and )?[a-z]+[- ]colou?red )*(?:wraps?|deals?|rocks?|street deals)",
    ),
    ("tablets", r"(?:tablets?|pills?|capsules?|tabs?)"),
    (
        "plants",
        r"(?:(?:mature|large|small|immature|individual|young|full[- ]sized?|fully[- ]grown|cultivated|growing) )*(?:plants?|stalks?|bushes|seedlings?|saplings?)",
    ),
    (
        "items",
        (
            r"(?:(?:small|large|plastic|snap|sealed|clear|deal|dealer|carrier|vacuum(?:[- ](?:packed|sealed))?|grip[- ]seal|bin|food|freezer|individual|half|one|kilo(?:gram)?|quarter)[- ])*"
            r"(?:bags?|baggies|packages?|packets?|blocks?|bricks?|bundles?|boxes|box|bottles?|cans?|pouches|packs?|pots?|jars?|rounds?|canisters?|cartridges?|parcels?|containers?|joints?|balls?|sheets?|pairs?|pieces?|vials?|kilo blocks?|tubs?|tins?|cases|crates|wads?|lumps?|slabs?|suitcases|holdalls)"
        ),
    ),
)
# "illegal and untaxed" cigarettes: one kind of thing, said of with two words
_TWO_WORDS = (
    r"(?:illegal|illicit|un(?:taxed|insured|licensed|registered|safe|wanted|used)|stolen|counterfeit|fake|smuggled|contraband|prohibited|banned|dangerous|deadly|lethal|offensive|large|small|heavy|long|sharp"
    r"|white|brown|black|blue|green|red|yellow|silver|high[- ](?:value|powered|quality|end)|expensive|valuable|rare|abandoned|suspicious|defective|old|new|used|live|loaded|electric|electrical|off-road|commercial|designer)"
    r" and(?! (?:an?|the|some|other|several|more|further|another|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|(?:un)?counted)\b)"
)
FILL = (
    rf"(?:(?:{_TWO_WORDS}|"
    r"(?!(?:a|an|the|its|several|any|each|your|our|and|or|was|were|is|are|with|from|for|at|by|after|to|who|when|which|that|then|had|has|have|been|on|into|his|her|their|but|as|plus|including|included|includes|also|while|during|under|containing|hidden|found|seized|recovered|officers|police|where|incidents?|searches|arrests?|people|men|women|(?:man|woman|males?|females?|boys?|girls?|suspects?)(?![’'])|drivers?|riders?|motorists|passengers?|occupants?|owners?|stops|(?:stop[- ](?:and[- ])?)?search(?:es)?|occasions|warrants|addresses|properties|resulting|separate|charges|counts|offences|months|years|weeks|days|hours|times|year|month|inch|in|his|which|some|figure|prohibitions?|types?|kinds?|rooms|bedrooms|floors|tents|houses)(?![\w-]))"
    r"[A-Za-z’'\"“”‘./-]+|\d+(?:\.\d+)?-?(?:mm|cc|cm|ft|foot|inch|litre|metre)|\d+ (?:bore|gauge)|(?<!\d )&(?! (?:an?|two|three|four|five|six|several|\d))|\([^)]{0,25}\)|(?:dried|prepared|harvested|loose|compressed|large|huge|small|tall|long|sharp|mature|healthy|young|old|high[- ](?:value|purity|quality|end)|expensive|dangerous|lethal),|in|of) ){0,7}?"
)
BELIEVED = (
    r"(?:(?:, )?(?:(?:an? |some |the )?(?:suspected |unknown |white |brown |powdered )*(?:substance|powder|material|liquid)s? )?"
    rf"(?:(?:(?:what|which|that) (?:is|was|are|were) {ALSO}|what[’']s )?(?:(?:believed|suspected|thought|understood|confirmed) to (?:be|have been|contain)|(?:identified|confirmed) as) "
    r"|what (?:appears|appeared) to be |what (?:police|officers|we|they) believed? (?:to be|is|was|were) ))?"
)
LEFT = expression(
    rf"(?P<amount>(?P<money>{MONEY})|(?P<mass>{MASS})|(?P<count>(?<=between ){COUNT} and {COUNT}|{COUNT}(?:\s?(?:-|–|to)\s?{COUNT})?)(?!(?!x\b)\w)(?:\s?x\s?(?P<apiece>{MASS}))?)"
    rf"(?P<plus>\+| plus(?! cash\b)| or more)?(?:\s?x\s?)?(?: of (?:the|his|her|their)| out of (?:the )?{COUNT})?[ -]?(?:(?P<classifier>{'|'.join(f'(?P<c{n}>{words})' for n, (_, words) in enumerate(CLASSIFIERS))})\b)? ?\s*"
    rf"(?P<worth>worth of (?:an? |the )?|in |of (?:an? |the )?|in suspected |worth |containing (?:an? )?|filled with )?{BELIEVED}{FILL}[“\"‘'(]*(?:[a-z]+-)?$",
)
ARTICLE = expression(
    rf"\b(?P<det>a|an|another|one|the|his|her|their|(?!what['’])[A-Z]\w+(?:['’]s|s['’])|this|that)\s+(?:[a-z]+ and (?!(?:an?|the|his|her|their|found|seized|recovered|discovered|located|uncovered|retrieved|confiscated) )[a-z]+ (?=\w))?(?:(?:\.?\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]?(?:inch|inches|ins?|cm|centimetre|foot|ft|mm|calibre|bore|volt|reg|plate|[\"”″])[- ](?:long[- ])?)?(?:[a-z]+ [a-z]?\d{{1,3}}(?:[- ](?:style|type))? )?(?P<kind>(?:(?!an? |the )[a-z-]+ )?(?:pair|set|bag|block|package|box|bottle|can|bundle|packet|brick|tub|pouch|wrap|rock|joint|canister|bar|slab|lump|ball|vial|strip|jar|tin|parcel|holdall|rucksack|bin bag|snap bag) (?:of|containing|full of|filled with|which contained|found to contain|that contained|(?:believed|suspected|thought) to contain) )?{BELIEVED}{FILL}[“\"‘']?$",
)
FULL_OF = expression(r"\b(?:full of|(?:stuffed|filled|packed) (?:full of|with)) $")  # "a shoebox full of cash"
OF_WRAP = expression(r"\b(?:wrap|rock) (?:of|containing) $")
VAGUE = expression(
    r"\b(?:quantit(?:y|ies)|amounts?|number|several|various|numerous|multiple|some|many|few|dozens|hundreds|thousands|large|small|significant|substantial|suspected|stash|haul|selection|range|array|more|other|further|sums?|collection|bags?|wraps?|tablets?|pills?|deals|bundles?|packages?|blocks?|lots)"
    r"(?:\s+(?!(?:in|from|at|on|his|her|their|was|were|which|with|by|hidden|after|and|to|into|inside|who|that|search|searches|enquir\w+|investigation|checks?|inspections?|examination|analysis)\b)[\w’'-]+){0,6}\s*$",
)
WEIGHING = expression(
    # of what was found, and of nobody: "a man believed to weigh 100kg"
    rf"^(?![^.;:]{{0,40}}\b(?:m[ae]n|wom[ae]n|boy|girl|he|she|him|who|dog|suspect)\b[^.;:]{{0,30}} to weigh )[^.;:]{{0,40}}?\b(?:weigh(?:ing|ed|s)|to weigh|totall?(?:ing|ed)|amounting to|with a (?:total |combined )?weight of|total weight of|estimated at|came to|total of)\s+(?:in at )?(?:a total of |a combined )?(?P<q>{QUALIFIER}\s+)?(?:between )?(?P<mass>{MASS})"
    # "Cocaine (1.5kg)"
    rf"|^ \((?P<about>{QUALIFIER}\s+)?(?P<bracketed>{MASS})\)"
    # "cannabis, in the region of half a kilogramme, was found"
    rf"|^, (?P<roughly>{QUALIFIER}\s+)(?P<apposed>{MASS})(?=[,.;]|$| (?:and|was|were|in|from|at)\b)",
)
CONTAINING = expression(
    rf"^[^.;:]{{0,30}}?\b(?:containing|amounting to|totalling|made up of|equating to|consisting of|equal to|(?:estimated|believed|thought) to be)\s+(?:a total of |in total )?(?P<q>{QUALIFIER}\s+)?(?P<n>{COUNT}) (?:individual |street |deal |snap )*(?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?))\b",
)
LABELLED = expression(
    rf"^(?: (?:seized|recovered|found|removed|taken|surrendered|handed in|confiscated|impounded|collected|returned to [a-z]+)(?: (?:for|due to|because of|as|under|with) [^:=.;|\d–—]{{1,60}}?(?=:| [-–—] ))?)?(?:(?:\s*(?::|=|\||[-–—])|[ \t]*\n)\s*(?P<q>{QUALIFIER}\s+)?(?:(?P<money>{MONEY})|(?P<mass>{MASS})|(?P<count>{COUNT}))|\s+(?P<bare>{MONEY})(?=\s*(?:\(|$)))(?!\w|[- ]year)",
)
TOTALLING = expression(
    rf"^(?: (?:found|seized|recovered)(?= (?:totalled|amounted|came) ))?(?:(?= (?:in excess of|exceeding|upwards of) )|(?:,? (?:to the (?:value|tune) of|totall?ing|amounting to|to the sum of|in the sum of|\(|-|–|:|of|worth|valued at|(?:which (?:was )?|(?:was|were) )?{ALSO}(?:estimated (?:at|to be)|counted (?:at|as|to be)|found to (?:be|total)|(?:believed|thought) to be(?: a sum of)?|came to|totalled|amounted to)))+)\s*(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})",
)
WORTH = expression(
    rf"^[^.;:£]{{0,90}}?\b(?:worth|valued|values?|valuing|(?<!annual )(?<!yearly )yield(?:s|ed|ing)?(?= (?:of|is|was|would|between|up|more|over|around|about|approximately|nearly|almost|an)\b| £)|capable of producing|cost|(?<!damage )(?<!losses )(?<!duty )estimated (?:to be|at)(?= (?:[a-z]+ ){{0,4}}£))\b(?P<between>(?:[^.;£]|(?<=approx)\.){{0,70}}?)(?P<money>(?:between )?{MONEY})",
)
AT_LEAST_ONE = expression(r"\b(?:seized|recovered|found) at least $")
# "a £60,000 Range Rover": one, and its worth
A_PRICED = expression(rf"a {MONEY} (?:[a-z-]+ )?")
OF_SOME = expression(r"\b(?:some|one|two|many|most|several) of (?:which|them)\b")  # no worth of all of it
EACH = expression(
    r"\s?(?:each\b|per\b|apiece|annually|an? (?:gram|wrap|bag|deal|plant|kilo|ounce|tablet|crop|harvest|day|week|month|year))"
)  # no worth of all of it
AFTER_UNIT = expression(
    r"^[ -](?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?|tabs?)|(?P<plants>plants?|bushes|seedlings|saplings))\b",
)
# "39 wraps of crack cocaine and 91 of heroin": the measure of the one before.
COUNTED_OF = expression(rf"{COUNT} of (?!(?:the|these|those|them|his|her|their)\b)")
SAME_MEASURE = expression(
    r"\b(?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?)|(?P<items>bags?|packages?|bundles?)|(?P<mass>kilos?|kilograms?|kgs?|grams?|ounces?)) of "
    rf"(?:[a-z-]+ ){{0,3}}[a-z-]+(?:,? (?:and )?{COUNT} of (?:[a-z-]+ ){{0,2}}[a-z-]+){{0,3}}"
    r"(?:,| worth [^,;.]{1,20}| [-–])? (?:and |plus |with )?(?:a further |another |around |about |over )?$"
)
COORDINATED = expression(
    r"^(?:\s?(?:,|and|or|/|&|and/or|,? and|, suspected|and suspected)\s?)(?:suspected |crack |other |some |herbal )*$",
)


MIXED = expression(r"\b(?:wraps|deals|bags|packages|quantit\w+|amounts?|worth) of (?:\w+ ){0,2}$")
COUNT_BEFORE = expression(rf"\b{COUNT} (?:[\w-]+ ){{0,2}}$")  # "two knives and CS spray": two of the knives
SINGLE = expression(r"\b(?:a|an|another) (?:(?!(?:seizure|haul) )[\w-]+ ){0,2}$")

IN_CASH = expression(r"\b(?:in|of) $")  # "thousands of pounds in cash"

# Mass nouns: "the clothing", "a quantity of tobacco" are some, not one.
UNCOUNTED = frozenset(
    [
        "stolen_property",
        "clothing",
        "jewellery",
        "tobacco",
        "alcohol",
        "counterfeit_goods",
        "cryptocurrency",
        "ammunition",
    ]
)
# "the vehicle was searched", "a car was stopped": what happened to it was not a seizure.
STOLEN = expression(r"\b(?:stolen|cloned|false plates|false number plates|going equipped|dumped)\b")
# "officers found the stolen laptop", "the laptop stolen from the school": one, told of for the first time.
STOLEN_ONE = expression(
    r"\b(?:the|his|her|their) (?:suspected )?stolen (?:[\w-]+ ){0,2}$|\bfound (?:to be )?in possession of the $"
)
FOUND_THE = expression(
    r"\b(?:found|finding|discovered|located|recovered|retrieved|seized|uncovered) (?:the|an?) (?:[\w-]+ ){0,2}$"
)
THAT_WAS_STOLEN = expression(r"^,? (?:(?:that|which) (?:was|had been) )?(?:reported )?stolen (?:from|in|during|by)\b")
# "was stolen from a drive and has since been recovered", "was found to be uninsured and was seized": taken in the end.
_NOT_TAKEN_AFTER = (
    r"(?!(?: (?!(?:was|were|is|are)\b)[^\s.;:]+){0,14}? (?:and|but|before)"
    r"(?: (?:was|were|has|have|had|been|being|since|then|now|all|both|so|also|later|[a-z]+ly))* (?:seized|recovered|impounded)\b)"
)
# "six vehicles had no insurance", "two cars stopped": what was wrong with them, not that they were taken.
FAULTY = expression(
    rf"^\s*(?:(?:were|was|had|have|has)\s+)?{ALSO}(?:found (?:to|with|without|not|in)\b|located|no (?:valid|insurance|mot|tax)|with (?:no|defective|bald|illegal)\b|stopped|checked|inspected|without\b|dangerously|overweight|not )",
)
# "270 vehicles being stopped", "three vehicles have been stolen" in a sentence that also tells of seizures.
NOT_TAKEN = expression(
    rf"^\s*(?:were|was|being|(?:have|had|has) been)\s+{ALSO}(?:stopped|searched|checked|inspected|stolen|reported|recorded|spotted|pulled over|escorted|moved on|prohibited|clamped|issued with|given)\b{_NOT_TAKEN_AFTER}",
)
# "113 vehicles" behind it were looked at, or are counted before: "eight out of 20 vehicles".
LOOKED_AT = expression(
    r"(?<!the )(?<!this )(?<!that )(?<!each )(?<!our )(?<!their )(?<!\ba )\b(?:stop(?:s|ped|ping)?|search(?:ed|ing)?|check(?:ed|ing)?|inspect(?:ed|ing)?|spoke to|out of|of (?:these|those|the)|spotted|seeing|saw)\s+(?:a total of |more than |over |around |nearly )?$",
)
# "the day saw 12 cars seized"
JUST_TAKEN = expression(r" (?:being )?(?:seized|impounded|recovered|confiscated|taken off)\b")
# "They left in a Volvo that was later recovered"
THAT_WAS_TAKEN = expression(
    r"^(?: with [^.;,]{1,30})?,? (?:that|which) (?:was|has|had|were|have)\b[^.;,]{0,25}\b(?:recovered|seized|impounded|confiscated)\b"
)
# "an area sweep saw a knife recovered"
SAW_TAKEN = expression(
    r"^(?:(?!\b(?:stopped|searched|arrested|who|where|when)\b)[^.;]){0,110}(?<!police)(?<!officers)(?<!they)(?<!we) (?:seized|recovered|confiscated|taken off)\b"
)
# "a van being driven without insurance was seized", "the car involved was recovered": said which, not what was done
_SAID_WHICH = (
    rf"(?:being )?[a-z]+(?: (?!(?:was|were|is|are|and|but|while|after|when|where|who|as|that|which)\b)[^\s.,;:]+){{0,10}}?"
    rf" (?:was|were|(?:has|have|had) {ALSO}been) {ALSO}(?:seized|recovered|impounded)\b"
)
DONE_WITH = expression(
    rf"^(?! (?!(?:was|were|had|has|have)\b){_SAID_WHICH})\s*(?:(?:was|were|had been|being)\s+)?{ALSO}(?:searched|stopped|seen|spotted|driven|parked|travelling|pulled over|followed|pursued|found to be|involved|abandoned(?![^.;]{{0,60}} been {ALSO}(?:seized|recovered))|registered|which failed|failing|stolen(?![^.;,]{{0,60}}(?:, (?:which|that))?(?: (?:has|have|had)(?: since| now| also)?)? (?:was|were|been) (?:[a-z]+ and )?{ALSO}recovered)|crashed|(?:may|might|could) have been used)\b{_NOT_TAKEN_AFTER}",
)

# Words after which a bare singular is one thing: "a crossbow, air pistol and machete".
ONE_MORE = expression(
    r"(?:^|[,:;]|\band|&|/|\bplus|\bas well as|\bincluding)\s*"
    r"(?:(?!(?:the|no|of|for|in|from|with|to|any|some|more|other|also|then|by|at|on|was|were|is|are|has|have|had|not|a|an|used|using)\b)[a-z-]+\s+){0,2}$",
)
# Behind "a knife", not "knife attack": where the noun ends.
ENDS_NOUN = expression(
    r"^\s*(?:[,.;:()/’'”\"&–-]|$|(?:and|or|was|were|is|are|has|have|had|in|on|at|from|during|with|that|which|who|where|when|hidden|concealed|inside|seized|found|recovered|as|by|after|near|worth|to|been|also|along|under|behind|believed|following|taken|discovered|handed|used|off|whilst|while|before|but|outside|containing|showing|belonging|linked)\b)",
)
DRUGS_AND = expression(
    r"\bdrugs (?:and|as well as|plus|(?:together|along) with) $"
)  # "drugs and cash worth £2 million" is no worth of the cash
WORTH_OF_DRUGS_AND = expression(
    rf"{MONEY} (?:worth )?of (?:[a-z]+ )?drugs(?:,? weapons)?,? (?:and|&|as well as|plus|(?:together|along) with) (?:criminal )?$"
)
IN_BLOOD = expression(
    r"\bper 100|\bper lit(?:re|er)|\bmicrogram|\bmilligrams? of alcohol|\b(?:in|within) (?:his|her|their) (?:blood|system|body|urine)\b|\blevels of "
)
VALUE_OF = expression(r"(?<!\d )\b(?:value|worth) of (?:the |all |these |all of the )?(?:[a-z]+ ){0,2}$")
VALUE_IS = expression(
    rf"^(?:[^.;£]{{0,45}}?|[^.;£]{{0,110}}?\b(?:is|was|being|at|be) )(?P<q>{QUALIFIER}\s+)?(?:between )?(?P<money>{MONEY})"
)
ON_SOMEBODY = expression(r"\b(?:carrying|have|had|having|in which|where)\s*$")


# "found in a van", "stopped a car", "a search of the vehicle": where it was, not what was taken.
PLACE_OF = expression(
    r"\b(?:(?<!resulted )(?<!resulting )(?<!result )(?<!handed )(?<!handing )in|inside|into|from|on|onto|under|underneath|near|behind|by|at|(?<!led )(?<!leading )(?<!lead )to|(?<!possession )(?<!seizure )(?<!seizures )(?<!recovery )(?<!discovery )(?<!all )(?<!most )of|out of|stopped|stopping|stop|driving|drove|riding|rode|pulling|towing|pursu(?:ed|ing)|(?:cause|began|started|continued|tried|attempted|decided) to follow|(?<!was )(?<!were )searched|(?<!a )(?<!the )(?<!subsequent )(?<!further )search|chased|pulled over|boarded|parked|spotted|seeing|saw|occupants of|within|off|around|towards|using|armed with|threatened with|carry|(?<!found )(?<!caught )(?<!found to be )(?<!found (?:him|her) )(?<!found them )(?<!found he was )(?<!found she was )(?<!discovered he was )(?<!discovered she was )(?<!that he was )(?<!that she was )carrying|use|for|drunk|drank|drinking|consumed)\s+$",
)
