"""Warrants executed and addresses searched, as data. One line more finds one form more."""

from transforms.counts.words import ACT, DOING, DONE, MID, PLACE, PLACES, N, Rule
from transforms.reading.adverbs import ALSO
from transforms.reading.numbers import COUNT

# "14 homes in Goole and two in Hull", "14 homes and two garages"
_AND_MORE = rf"(?:(?: (?:in|across) [a-z’'-]+(?: [a-z’'-]+)?)?(?:,? and|, with) (?:another |a further )?(?P<m>{COUNT}) (?:more )?(?:(?:in|across)\b|{MID}(?:{PLACES}|garages|shops|lock-ups)\b))?"

# no warrant of a court's to arrest somebody
_ONE_WARRANT = r"(?:a|an|another|the|this) (?!(?:[\w-]+ ){0,2}(?:arrest|bail|bench|court|european|extradition|outstanding|recall)\b)"

# not what belongs to a home: "searched a house and a garage" is one search
_HOME = r"(?:address|property|home|house|flat|apartment|bungalow|business|shop|pub|farm|warehouse|salon|barbers?)"
# only where they are raided: warrants result in cannabis farms
_FARMS = r"(?:cannabis|drugs?) (?:farms|factories|dens)"

# "searches of the flat", "searches were conducted at another unit", "searches by officers at her home"
_MADE = rf"(?:(?:(?:were|was|have been|has been|are being) )?{ALSO}(?:carried out|conducted|undertaken|made|took place) |have {ALSO}taken place |by (?:police|officers|police officers|detectives) )?"
# what is told of a raid of police: "two men were arrested during a raid", "seized in the raid"
_CAUGHT = r"(?:arrested|charged|detained|seized|recovered|discovered|found|uncovered)"
# what robbers raid: "arrested after the raid at the garden centre"
_ROBBED = r"(?:shop|store|bank|supermarket|jeweller\w*|post office|garage|garden centre|off[- ]licence|petrol station|filling station|pub|bookmakers?|co-?op|betting shop|newsagents?)"
_NO_ROBBERY = rf"(?! (?:on|at) (?:an?|the) (?:[\w’'-]+ ){{0,3}}?(?:{_ROBBED}|van)\b)(?![^.;]*\b(?:masked|armed with|robbers?|thieves|smashed|broken into|stole)\b)"

WARRANTS: tuple[Rule, ...] = (
    (
        "warrant.places",
        "warrant",
        rf"(?:warrants?|raids?|searches|strikes)\b(?:(?! and )[^.;:]){{0,40}}? (?:at|on|across|in) (?:more than |over |around |about |some |a total of |nearly |almost |up to )?{N} {MID}{PLACES}(?: in (?:the )?[a-z’-]+(?: [a-z’-]+)?(?: area)? and (?:at )?(?P<m>{COUNT})(?: (?:more|others?|further))?(?: {PLACES})? in\b)?",
        None,
    ),
    (
        "warrant.and_more",  # "three warrants were executed in Toxteth and one in Kirkby"
        "warrant",
        rf"{N} {MID}warrants (?:(?:were|have been) {ALSO}{DONE} )?(?:in|at|across) (?!the )[^.;,:\d]{{3,40}}?(?:,? and|, with|, plus) (?:another |a further )?(?P<m>{COUNT})(?: (?:others?|more|further))? (?:at|in|on)\b",
        None,
    ),
    (
        "warrant.count",
        "warrant",
        rf"{N} (?!(?:from|in|during|that|which)\b|(?:[\w-]+ ){{0,3}}(?:ram|cash|box|bank|van|armed|attempted|burglary)[- ]raids?\b)(?!(?:[\w-]+ ){{0,3}}?(?:no[- ]bail|bail|bench|court|outstanding|(?:fail-to-)?appear) warrants?\b)(?:section \d+ )?(?:Misuse of Drugs )?{MID}(?:search warrants|warrants|raids|house searches|property searches|searches of (?:homes|houses|addresses|properties|premises)|searches at {PLACES}|search warrant|warrant)\b(?! offences?\b)",
        None,
    ),
    (
        "warrant.searched",
        "warrant",
        rf"(?:raided|search(?:ed|ing)(?: the)?|search(?:es)? (?:(?:was|were) {ALSO}(?:conducted|carried out|made) )?(?:of|at)(?: all)?|search(?:es)? of (?:an?|the|his|her) (?:car|vehicle|van) and|visited and searched|strikes? at|\b(?:police|officers|detectives|cops) raid)(?: (?:over|more than|around|about|nearly|almost|at least|a total of))? {N} {MID}(?:{PLACES}|{_FARMS})\b{_AND_MORE}",
        None,
    ),
    (
        "warrant.homes_of",
        "warrant",
        rf"\b(?:raided|searched|(?:warrants?|raids|searches)\b[^.;\d]{{0,40}}? (?:at|on|of)) the (?:home )?(?:homes|addresses|houses) of (?:the |all )?{N} {MID}(?:men|women|people|suspects|brothers)\b",
        None,
    ),
    (
        "warrant.homes_were",
        "warrant",
        rf"\b(?:homes|addresses|houses) of {N} {MID}(?:men|women|people|suspects|brothers) (?:were|have been) {ALSO}(?:searched|raided)\b",
        None,
    ),
    (
        "warrant.of_these",
        "warrant",
        rf"{N} of (?:the|these|those) {MID}{PLACES} (?:were|have been) {ALSO}(?:searched|raided)\b",
        None,
    ),
    (
        "warrant.searches",
        "warrant",
        rf"\b(?:conducted|carried out|executed|(?:following|after|during)(?! [\w-]+ separate\b)) (?:a total of |more than |over |around |a further |another )*{N} (?!(?:\w+ )?(?:stop|unlawful|open land|land|area|street|body|person|vehicle|car|online|drone|door-to-door|house-to-house)\b){MID}(?:searches|search warrants)\b(?! (?:of|on) (?:people|persons|vehicles|individuals))",
        None,
    ),
    (
        "warrant.entered",
        "warrant",
        rf"\b(?:officers|police|detectives|teams|we)\b[^.;\d]{{0,60}}? (?:swoop(?:ed)? on|descend(?:ed)? on|(?:forced|smashed) (?:their way into|entry (?:to|at|into))|hit|burst into|stormed|struck at|put in (?:the )?doors? (?:of|at)|(?:smashed|broke) (?:down |through )?(?:the )?doors? (?:of|at)|used warrants to (?:enter|search)) {N} {MID}{PLACES}\b{_AND_MORE}",
        None,
    ),
    (
        "warrant.entered_one",  # "officers forced entry to the premises and found 500 plants"
        "warrant",
        rf"\b(?:officers|police|detectives|teams?|we) (?:have |had )?{ALSO}(?:forced|gained) (?:entry|their way) (?:in)?(?:to|at|into|inside) (?:an?|the|his|her|their) {MID}{PLACE}\b(?:(?!\b(?:fears?|concerns?|concerned|welfare|safety|smoke|fire)\b)[^.;]){{0,60}}? (?:and|where) (?:[\w’'-]+ ){{0,4}}?(?:seized|found|discovered|uncovered|recovered|located)\b(?! (?:an?|the|his|her) (?:\w+ )?(?:victim|man|woman|boy|girl|body)\b)[^.;]{{0,50}}?\b(?:cannabis|drugs?|plants?|heroin|cocaine|firearms?|weapons?|cash|stolen)\b",
        "1",
    ),
    (
        "warrant.targeted",
        "warrant",
        rf"{N} {MID}{PLACES}\b[^.;\d]{{0,50}}? (?:were|have been) (?:\w+ )?(?:targeted|visited|entered|hit|attended) (?:by officers )?(?:in|with|under|during|as part of|executing) (?:the |these |a series of |dawn |drugs |search |early[- ]morning |simultaneous )*(?:warrants?|raids|strikes)\b",
        None,
    ),
    (
        "warrant.visited",
        "warrant",
        rf"\b(?:attended|entered|targeted|visited|hit) (?:the |all )?{N} {MID}{PLACES}\b[^.;\d]{{0,70}}? (?:with|under|in|as part of) (?:the |search |drugs |dawn |simultaneous )*(?:warrants|raids)\b",
        None,
    ),
    (
        "warrant.section",
        "warrant",
        rf"{N} (?:{MID}(?:section |s\.?))(?:8|17|18|32) (?:PACE )?(?:house |property |premises )?searches\b",
        None,
    ),
    (
        "warrant.passive",
        "warrant",
        rf"{N} {MID}(?:{PLACES}|offices|{_FARMS})(?: and (?:business|commercial|residential) (?:premises|properties|addresses)| and {PLACES})?(?: [–-] [^–-]{{3,70}}? [–-])?(?:(?! (?:where|while|which|when|and|after|before)\b)[^.;:]){{0,70}}? ?(?:have been |were |had been |was |has been )?{ALSO}(?:(?:visited|entered) and )?(?:raided|searched)\b(?! for\b)",
        None,
    ),
    (
        "warrant.searches_made",
        "warrant",
        rf"{N} (?!(?:\w+ )?(?:stop|unlawful|open land|online|street|body|person|strip|drugs?|weapons?|vehicle|60)\b){MID}searches (?:have been |were |had been ){ALSO}(?:carried out|conducted|undertaken)\b",
        None,
    ),
    (
        "warrant.subject",
        "warrant",
        rf"{N} {MID}{PLACES}\b[^.;]{{0,110}}?(?:were|was) (?:the )?subject (?:to|of) {MID}warrants?\b",
        None,
    ),
    (
        "warrant.both",
        "warrant",
        rf"\bboth (?:of the )?warrants (?:were |have been )?(?:{DONE})\b|\bboth (?:of the )?(?:{PLACES}) (?:were |have been )?{ALSO}(?:searched|raided)\b|\b(?:{PLACES}) of both (?:of the )?(?:men|women|suspects|brothers|boys) (?:were |have been ){ALSO}(?:searched|raided)\b|\ba second and (?:a )?third (?:{MID})?warrants?\b|\ba (?:[\w-]+ ){{0,2}}warrant (?:at|in|on) [^.;]{{4,50}}? and (?:another|a second(?: one)?) (?:at|in|on)\b|\ba pair of {MID}warrants\b|(?<!numerous )(?<!several )(?<!multiple )\bwarrants\b(?:(?! and )[^.;:\d]){{0,40}}? (?:at|on) both (?:of the )?{MID}{PLACES}\b|\b(?:officers|police|detectives|they|we|and) {ALSO}(?:searched|raided) both (?:of the )?{MID}{PLACES}\b|\b(?:searched|raided) an? {MID}{_HOME}(?: (?:in|on|at) [^.;,]{{3,40}}?)?,? and (?:an?|another) {MID}{_HOME}\b",
        "2",
    ),
    (
        "warrant.searched_one",
        "warrant",
        rf"\b(?:his|her|their|the|an?|one|[a-z]+(?:['’]s|s['’])) {MID}{PLACE}(?: and (?:car|vehicle|van|phone))?(?: (?:of|in|on|at|(?:connected|linked) to|belonging to|associated with)(?:(?!\b(?:and|was|were|where|which|who|when|after)\b)[^.;:]){{0,60}}?)?,? (?:was|were|has been|have been) {ALSO}(?:searched|raided)\b|\ban? (?:[\w-]+ ){{0,2}}?(?:cannabis|drugs?) (?:farm|factory|den) (?:in|at|on) [^.;,]{{3,40}}? (?:was|has been) {ALSO}raided\b|\ban? (?:cannabis|drugs?) (?:farm|factory|den) (?:was|has been) {ALSO}raided\b|\bpremises (?:on|in|at) [^.;]{{0,50}}? (?:was|were|has been|have been) {ALSO}(?:searched|raided)\b",
        "1",
    ),
    (
        "warrant.searching",
        "warrant",
        rf"\b(?:while|whilst|when|on|upon|after|officers|police|detectives) (?:are |were )?{ALSO}(?:this morning )?(?:\([^()]{{3,40}}\) )?searching (?:his|her|the|their|an?) {MID}{PLACE}\b|\bcontinu(?:ing|ed) (?:their|its|the|a) search (?:of|at|inside) (?:his|her|the|their|an?) {MID}{PLACE}\b|\bcalled in to search (?:his|her|the|their|an?) {MID}{PLACE}\b",
        "1",
    ),
    (
        "warrant.search_done",
        "warrant",
        rf"\ban? (?:\w+ ){{0,2}}?search (?:was|has been|is) {ALSO}(?:being )?(?:carried out|conducted|undertaken|made|under ?way) (?:at|of|on|in) (?:an? |the |his |her |their )?(?:\d\d[- ]year[- ]old[’\']s )?{MID}{PLACE}\b",
        "1",
    ),
    (
        "warrant.one",
        "warrant",
        rf"\b(?:a|an|another|the|second|third|further) (?:section \d+ )?{MID}{ACT}(?:\([A-Z]+\) )?warrant\b(?=[^.;]{{0,60}}?\b{DONE}\b)",
        "1",
    ),
    (
        "warrant.one_active",
        "warrant",
        rf"\b{DONE} (?:a|an|another|the|their) (?:section \d+ )?{MID}{ACT}(?:search )?(?:warrant|raid)\b",
        "1",
    ),
    (
        "warrant.simultaneous",
        "warrant",
        rf"{N} (?:(?:simultaneous|separate|early[- ]morning|pre-planned|co-?ordinated|dawn|drugs?|search),? (?:and )?){{2,3}}(?:warrants|raids)\b",
        None,
    ),
    (
        "warrant.to_execute",
        "warrant",
        rf"\b(?:attended|arrived|went|visited|descended|entered|joined forces|teamed up|came together|work(?:ed|ing)(?: \w+)? with|deployed|assisted|supported|were at|were in)\b[^.;]{{0,80}}? to (?:execute|carry out|conduct) (?:a|an|the) (?:{MID}warrant|section (?:8|18|32) search)\b|\b(?:saw|seen) (?:[\w’\'-]+ ){{1,6}}?(?:execute|carry out|conduct) an? {MID}warrant\b|\bobtain(?:ed|ing) a (?:search )?warrant (?:and|to) (?:forc|enter|search|gain)\w*|\bwarrant (?:was (?:obtained|granted|issued)|being (?:obtained|granted|issued)) to (?:enter|search)\b|\bwarrant was (?:obtained|granted)(?:,| and) (?:entry|officers|police)\b|\bmagistrates granted (?:officers |police )?a (?:[\w-]+ )?warrant to (?:enter|search)\b|\bobtained a (?:[\w-]+ )?warrant for (?:a|an|the|his|her) {MID}{PLACE}\b",
        "1",
    ),
    (
        "warrant.told",
        "warrant",
        r"\b(?:the|this) (?:(?:drugs?|search|morning['’]s|successful) )?warrant(?: (?:at|in|on) [^.;,]{3,40}?)? (?:resulted|led|saw|was part of|was executed|was carried out|took place|came|followed)\b|\ba (?:(?!(?:court|arrest|bail|bench)\b)[\w-]+ ){0,3}warrant (?:at|in|on) [^.;,]{3,50}? (?:has |have )?(?:resulted|led|saw|seen|uncovered|ended)\b|\bduring (?:a |the )?(?:drugs? |search )?warrant (?:at|in)\b",
        "1",
    ),
    (
        "warrant.doing",
        "warrant",
        rf"\b(?:after|while|whilst|when|by|were|was|also|later|and|officers|police|team|who|had been),? {ALSO}{DOING} (?:a|an|another|the|their) {MID}{ACT}(?:search )?warrant\b",
        "1",
    ),
    (
        "warrant.under",
        "warrant",
        rf"\bunder warrant, {N} {MID}{PLACES}",
        None,
    ),
    (
        "warrant.under_one",
        "warrant",
        r"\b(?:a search|(?:searched|entered|entry to|went into|attended)\b[^.;]{0,70}) (?:under|with) (?:a )?(?:[\w-]+ ){0,3}?warrant\b|\bofficers (?:armed )?with a (?:\w+ )?warrant\b|(?:^|: |\n)\W*(?:drugs? |search )?warrant (?:executed|carried out|conducted)\b|\barmed with a (?:\w+ )?warrant\b|\b(?:conducted|carried out) a search under the misuse of drugs act (?:1971 )?(?:at|of|in|on) ",
        "1",
    ),
    (
        "warrant.raid_on",
        "warrant",
        rf"\b(?:a|an|the) (?:[\w-]+ ){{0,2}}?raid (?:(?:was|has been) (?:carried out|conducted) )?(?:on|at) (?:a|an|the|his|her|their) {MID}{PLACE}|\b(?:after|following|during|in) a (?:police|drugs?|dawn|early[- ]morning) raid\b|\ba (?:police|drugs?|dawn|early[- ]morning) raid (?:in|at) [^.;,]{{3,40}}? (?:led|resulted|uncovered|saw)\b|\b(?:police|officers|detectives) raid (?:(?:a|an|the|his|her) )?{MID}{PLACE}\b|\b(?:after|by) raiding (?:a|an|his|her|the) {MID}{PLACE}|\b(?:officers|police|detectives) (?:have )?swooped on (?:a|an|his|her|the) {MID}{PLACE}|\b{_CAUGHT}\b(?:(?!\b(?:robb\w+|burglar\w+|stolen|theft|used)\b)[^.;]){{0,60}}? (?:during (?:a|the) raid\b|(?:following|after) (?:a|the) raid(?= (?:in|at|on|this|yesterday|today|last|by (?:(?:the|armed|uniformed) ){{0,2}}(?:police|officers|detectives))\b)){_NO_ROBBERY}|\ba raid by (?:police|officers|detectives)\b",
        "1",
    ),
    (
        "warrant.series",
        "warrant",
        rf"(?<!ram )(?<!ram-)(?<!air )\braids (?:were {ALSO}(?:carried out|conducted|made)|have taken place|took place|by (?:police|officers|detectives))\b|\bpolice raids (?:in|across|at|on) |\ba (?:(?:large|significant|huge|small) )?(?:series|number|string) of (?:(?!ram\b)\w+ ){{0,2}}(?:warrants|raids)\b|\b(?:following|after|during) (?:(?:subsequent|further) )?searches of (?:(?!stop\b)[\w’']+ ){{0,4}}?(?:homes|houses|addresses|properties)\b|\b(?:following|after|during|in) (?:a (?:series|number|string) of|several|multiple|early[- ]morning|dawn) (?:(?!ram\b)\w+ ){{0,2}}(?:warrants|raids)\b|\b(?:conducted|carried out) the raids\b|\braided (?:a number of )?(?:\w+ ){{0,2}}(?:addresses|properties|homes|houses)",
        "",
    ),
    (
        "warrant.searches_several",
        "warrant",
        r"\b(?:conducted|carried out|executed) (?:a (?:number|series) of|several|multiple|numerous) (?!(?:\w+ )?(?:stop|street|person|vehicle|underwater|online)\b)(?:[\w-]+ ){0,2}?searches\b(?! (?:of|on) (?:people|persons|vehicles|cars|passengers|individuals)| for\b)",
        "",
    ),
    (
        "warrant.raid",
        "warrant",
        rf"(?<!ram[- ])\b(?:raided|searched|(?:officers|police|detectives) {ALSO}(?:continued|went on|proceeded|returned) to search) (?:a|an|another|his|her|their|the|(?:the )?\d\d[- ]year[- ]old['’]s|(?:[a-z-]+ )?[a-z-]+(?:['’]s|s['’])) {MID}{PLACE}\b|\bhad (?:his|her|their) {MID}{PLACE}\b[^.;]{{0,60}}? (?:raided|searched)\b",
        "1",
    ),
    (
        "warrant.search_of",
        "warrant",
        rf"\b(?:an?|subsequent|further|later) {MID}(?:section \d\d )?(?:house|property|home|address|premises) search\b|\b(?:revealed|found|seized|recovered|arrest\w*|following|after|during) searches of (?:his|her) {MID}{PLACE}\b|^searches (?:of|at) (?:his|her) {MID}{PLACE}\b|\b(?:following|after|during) the searches (?:of|at) (?:(?:mr|mrs|ms) )?[a-z]+(?:['’]s|s['’]) {MID}{PLACE}\b|\bsearch(?:es)? of (?:an?|the|his|her|their)(?: (?:two|three))? (?:vehicle|car|van|man|woman|pair|men) and (?:an?|the|his|her|their) {MID}{PLACE}\b|\ba (?:\w+ )?search carried out (?:at|of) (?:his|her|the|an?) {MID}{PLACE}\b|\b(?:an?|another|the|subsequent|further|later|planned|additional) {MID}(?:section (?:18|32) )?search (?:of|at|on) (?!(?:the |an? )?(?:land|farmland|fields?|area|garden|woods?|woodland|grounds) )(?:(?:(?:a|an|his|her|their|the|that|[a-z]+(?:['’]s|s['’])) )?{MID}{PLACE}\b|one of the {MID}{PLACES})|\bsearches {_MADE}(?:of|at|in|inside) (?:an?|the|another|his|her) {MID}{PLACE}\b(?! and (?:(?:of|at) )?{COUNT} )|\ban? (?:[\w-]+ )?search by (?:the )?(?:police|specialist)? ?(?:officers|police|detectives) (?:of|at|in) (?:an?|the|his|her|their) {MID}{PLACE}\b|\b(?:an?|the) {MID}search inside (?:an?|the|his|her|their) {MID}{PLACE}\b",
        "1",
    ),
    (
        "warrant.following",
        "warrant",
        rf"\b(?:following|after|during|under|of) (?:a|an|the|another) {MID}{ACT}warrant\b(?! (?:of further|(?:was|is|has been|had been) {ALSO}issued (?:by [\w ]{{3,30}} court|for (?:his|her|their) arrest|for fail\w*)|is just)\b)",
        "1",
    ),
    (
        "warrant.at",  # "which led to a drugs warrant at an address", "two knives were recovered in a warrant in Hull"
        "warrant",
        rf"\b(?:{_ONE_WARRANT}){MID}{ACT}warrant (?:at|on|in) (?:an?|the|his|her|their) {MID}{PLACE}\b|\b(?:follow(?:s|ed)|led to|leading to|resulted in|recovered in|seized in|found in|arrested in|took part in|supported|joined) (?:{_ONE_WARRANT}){MID}{ACT}warrant(?: (?:at|on|in|this|yesterday|today)\b|[.,])",
        "1",
    ),
    (
        "warrant.plural",
        "warrant",
        rf"\b(?:house|home|property|premises|address) searches (?:were|have been) {ALSO}(?:carried out|conducted|completed)\b|\b(?:several|multiple|numerous|a number of) (?:house|home|property|premises|address) searches\b|\b(?:officers|police|detectives|we|they|team) (?:have |has |also |then )*(?:searched|raided) (?:a number of|several|multiple|numerous) {MID}{PLACES}|\b(?:after|were|been|are|by|officers|out|out in [\w ]{{3,20}}) {DOING} (?:drugs? |search |several |multiple |a number of )*warrants\b(?! cards?)|\bexecution of (?:drugs? |search )?warrants\b|\bwarrants\b(?=[^.;]{{0,50}}?\b{DONE}\b)|\b{DONE} (?:several|a number of|multiple|a series of)? ?(?:section \d+ )?{MID}(?:warrants|raids)\b|\braided (?:several|a number of|multiple) {MID}{PLACES}|\b(?:following|after|during|as a result of|in connection with) (?:the |these |recent |today['’]s |yesterday['’]s |this morning['’]s )?(?:drugs? |search )?warrants\b(?! (?:for|of|cards?))|\b(?:the|these|today['’]s|yesterday['’]s) (?:drugs? |search )?warrants (?:resulted|led|were|saw|took|follow|come|came)\w*\b|\bseries of warrants\b|\b(?:a number of|several|multiple|numerous) {MID}{PLACES} (?:were|have been) {ALSO}(?:searched|raided)\b|\b(?:officers|police|detectives) {ALSO}searched their (?:addresses|homes|properties|houses)\b|\b(?:officers|police|detectives|branch|unit|teams?|we)\b[^.;,\d]{{0,30}}? {ALSO}searched {MID}(?:addresses|homes|properties|houses) (?:in|across|at|on|and)\b|(?<!\d )(?<!both )\b(?:addresses|properties|homes|premises)\b(?! checks?)(?:(?!\b(?:and|where|which|after)\b)[^.;\d]){{0,40}}? (?:were|have(?: also)? been) {ALSO}(?:searched|raided)\b|(?<!\d )\bsearches (?:of|at) (?:the |other |further )?(?:addresses|properties|homes|houses)\b|\bas part of (?:subsequent |further )?searches of (?:the |their )?(?:addresses|homes|properties)\b|\bas part of (?:the |these |today['’]s )?(?:drugs? |search )?warrants\b|(?<!\d )\bwarrants (?:at|on|in) (?:the |their |his |her |a number of |several |various |multiple )?{MID}{PLACES}\b|(?:(?<!\d )\b|\bsection (?:8|18|32) )search(?:es)? (?:(?:(?:were|was|have been) {ALSO}(?:carried out|conducted|undertaken)|{ALSO}took place|have {ALSO}taken place)[^.;\d]{{0,30}}? )?(?:of|at) (?:the |their |his |her |various |a number of |several |other )?{MID}(?:addresses|properties|homes|houses|premises)\b|\b(?:saw|seen) (?:[\w’'-]+ ){{0,4}}?(?:(?:addresses|properties|homes|houses) (?:being )?(?:searched|raided)|(?:execute|carry out|conduct) {MID}(?:warrants|raids))\b|\bwork(?:ed|ing)(?: \w+)? with [^.;]{{3,60}}? to (?:execute|carry out|conduct) {MID}warrants\b",
        "",
    ),
)
