"""The rules of `counts`, as data: what a counted result looks like. One line more finds one form more."""

from transforms.counts.care_rules import CARE
from transforms.counts.line_rules import LINES
from transforms.counts.penalty_rules import PENALTIES
from transforms.counts.search_rules import SEARCHES
from transforms.counts.street_rules import STREET
from transforms.counts.uncounted_rules import UNCOUNTED
from transforms.counts.warrant_rules import WARRANTS
from transforms.counts.words import MID, WRITTEN_SHORT, N, Rule
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

# "sexual harm protection order", "sex offence prevention order", "lifetime sex offender order"
_SEXUAL = r"sex(?:ual)? (?:harm|offen[cd]e(?:rs?|s)?|offending)[- ](?:(?:prevention|protection) (?:court )?)?order"
_KINDS = r"(?:restraining|criminal behaviour|sexual harm|serious crime prevention|football banning|community protection|dispersal|injunction|CBO|SHPO)"
_GROUPS = r"(?:(?:organised )?(?:crime|criminal) (?:groups?|gangs?|networks?)|OCGs?|gangs?|networks?)\b(?! (?:members?|leaders?|bosses|heads?|boss)\b)"

OTHERS: tuple[Rule, ...] = (
    (
        "order.people",
        "order",
        rf"{N} (?:of the )?{MID}(?:people|drivers|motorists|motorcyclists|men|women|others|youths|riders|individuals|persons|teenagers|boys|girls)\b(?:(?:(?!\band (?:issued|served) {COUNT})[^.;]){{0,50}}?|(?:(?!\b(?:was|were|while|but)\b)[^.;\d]){{0,110}}? (?:were|have|has)(?: (?:been|also|all|each|now|both))+ )(?:issued(?: with)?|given|received|handed|served with|made (?:the )?subject (?:of|to)) (?:(?!advice|information|leaflet|\b{COUNT} section)[^.;]){{0,30}}?(?:dispersal|section 59|community protection|criminal behaviour|CPN|CBO|CPW|injunction|section 35|football banning|domestic violence protection|sexual harm|serious crime prevention|acceptable behaviour|orders (?:banning|preventing|prohibiting))\w*",
        None,
    ),
    (
        # "two men have been issued with sexual risk orders"; but "he attacked two men and was given a restraining order"
        "order.people_were",
        "order",
        rf"{N} (?:of (?:them|those|the [a-z]+)|{MID}(?:people|men|women|brothers|youths|teenagers|boys|girls|defendants|offenders|fans|supporters))\b(?:,? (?:all |both )?(?:aged|from|of) [^.;]{{2,30}}?,?)? (?:were|have|had) (?:(?:been|also|all|each|both|now) )*(?:issued with|given|received|handed|served with|made (?:the )?subject (?:of|to)) (?:an? )?(?:[\w-]+ ){{0,3}}?(?:restraining|criminal behaviour|sexual harm prevention|football banning|sexual risk|stalking protection|slavery|gang|closure|prohibition) (?:and trafficking (?:prevention|risk) )?(?:orders?|injunctions?|notices?)\b",
        None,
    ),
    (
        # "Six were given community protection warnings", "two lorries were issued with immediate prohibitions"
        "order.given",
        "order",
        rf"{N} (?:of (?:them|those|these) )?(?:{MID}(?:vehicles|cars|vans|lorries|HGVs|taxis|trucks|coaches|drivers|premises|pubs|businesses|venues|buildings|shops|houses|homes|properties|flats|addresses) )?(?:were|was|have been|had been) {ALSO}(?:(?:issued|given|served|handed|hit)(?: with)?|made (?:the )?subject (?:of|to)) (?:an? )?(?:(?:immediate|delayed|DVSA|formal|police|written|covid(?:-19)?) ){{0,2}}(?:prohibition notice|prohibition order|prohibitions?\b(?! (?:on|from|to)\b)|closure (?:order|notice)|community protection|acceptable behaviour|section 59 (?:warning|notice))s?\b",
        None,
    ),
    (
        "order.prohibitions",
        "order",
        rf"{N} (?:immediate|delayed) and (?P<m>{COUNT}) (?:immediate|delayed) prohibitions?\b",
        None,
    ),
    (
        # What takes a vehicle off the road; an order of a court has prohibitions too: "eleven prohibitions, among them"
        "order.prohibitions",
        "order",
        rf"{N} (?:cov\d )?{MID}(?:prohibition notices?\b|(?:immediate|delayed|vehicle|formal|police|DVSA|PG9|roadworthiness) prohibitions?\b|prohibitions (?:were |being |have been )?{ALSO}(?:issued|given|handed out|served)\b)",
        None,
    ),
    (
        "order.prohibitions",
        "order",
        rf"\b(?:issued|gave|handed out) (?:a total of |a further |another )?{N} prohibitions\b",
        None,
    ),
    (
        "order.prohibited",
        "order",
        rf"{N} {MID}(?:lorries|HGVs|vans|coaches|trucks|vehicles) (?:were|have been) {ALSO}prohibited\b(?! from)",
        None,
    ),
    (
        "order.count",
        "order",
        rf"{N} {MID}(?:closure (?:orders?|notices?)|dispersal (?:orders?|notices?)|section 35 (?:dispersal )?(?:notices?|orders?)|section (?:34|35|59)s|criminal behaviour orders?|community protection (?:notices?|warnings?|orders?)|CPNs?|CBOs?|section 59 (?:warnings?|notices?|tickets?)|civil injunctions?|injunctions|domestic violence protection (?:orders?|notices?)|(?:slavery|sexual|stalking|knife|serious) {MID}(?:prevention|protection|risk) orders?|football banning orders|restraining orders|prevention orders|DVP[NO]s|stalking protection orders|directions to leave|dispersal warnings|CPWs|acceptable behaviour agreements?|(?:drug dealing )?telecommunications restriction orders?|DDTROs?|acceptable behaviour contracts)\b",
        None,
    ),
    (
        "order.on_places",
        "order",
        rf"\b(?:closure|dispersal) (?:orders?|notices?)(?: (?:were|have been) (?:\w+ )?(?:secured|granted|obtained|issued|served|imposed|made))? (?:on|for|at|against|of) {N} (?:of the (?:[\w’'-]+ )?)?{MID}(?:flats?|houses|homes|properties|premises|addresses|shops?)",
        None,
    ),
    (
        "order.to_people",
        "order",
        rf"\b(?:issued|gave|handed|served) (?:out )?(?:section 59 (?:warnings|notices)|community protection (?:notices|warnings)|dispersal notices|(?:[\w-]+ )?prohibition(?: notice)?s|CPNs|CPWs) to (?:a total of |more than |another |a further )*{N} {MID}(?:people|drivers|motorists|motorcyclists|men|women|youths|riders|teenagers|boys|girls|residents|persons|vehicles)\b",
        None,
    ),
    (
        "order.on_people",
        "order",
        rf"\b(?:criminal behaviour orders|CBOs|injunctions|restraining orders|football banning orders)\b[^.;\d]{{0,30}}? (?:ban|on|against|for|to) {N} {MID}(?:brothers|men|women|people|youths|offenders|thieves|teenagers|members|boys|girls)",
        None,
    ),
    (
        "order.all",
        "order",
        rf"\ball {N} (?:[\w-]+ )?(?:have |were |have been )?{ALSO}(?:received|been given|given|handed|issued with|served with|made subject (?:to|of)) (?:an? )?(?:[\w-]+ ){{0,3}}?(?:restraining|criminal behaviour|sexual harm prevention|serious crime prevention|section 35|dispersal|football banning|community protection|CBO)\w*",
        None,
    ),
    (
        "order.both",
        "order",
        (
            rf"\bboth (?:[\w/-]+ (?:[\w-]+ )?(?:and [\w-]+ (?:[\w-]+ )?)?)?(?:have |were |have been )?{ALSO}(?:received|been given|given|handed|issued with|served with|made subject (?:to|of)) (?:an? )?(?:[\w-]+ ){{0,3}}?(?:restraining|criminal behaviour|section 59|sexual harm prevention|serious crime prevention|section 35|dispersal|football banning|prohibition|community protection|CBO)\w*"
            # "Both have six-year orders", "The couple have been made the subject of orders", "issued orders for both men"
            rf"|\bboth (?:[\w/-]+ )?{ALSO}have (?:an? )?(?:[\w-]+ ){{0,3}}?{_KINDS} orders?\b"
            # "both were jailed for six years and have been made subject of an order"
            rf"|\bboth\b[^.;]{{3,90}}? and (?:(?:have|were|are|also|now|been) )*(?:issued with|given|handed|received|made (?:the )?subject (?:of|to)) (?:an? )?(?:[\w-]+ ){{0,3}}?{_KINDS}\w*"
            rf"|\b(?:pair|couple|duo)\b[^.;\d]{{0,80}}? (?:were|have|both)\b(?: \w+){{0,3}}? (?:issued with|given|handed|received|made (?:the )?subject (?:of|to)) (?:an? )?(?:[\w-]+ ){{0,3}}?{_KINDS}\w*"
            rf"|\b{_KINDS}(?: prevention)? orders(?: \([a-z]+\))? (?:for|on|against) both\b"
        ),
        "2",
    ),
    (
        "order.granted",
        "order",
        r"\bclosure order application (?:was|has been) granted\b|\bgranted\b[^.;]{0,60}? application for an? (?:[\w-]+ ){0,3}?(?:closure|stalking protection|criminal behaviour|dispersal|sexual risk) order\b|\bapplication for an? (?:[\w-]+ ){0,3}?(?:closure|stalking protection|criminal behaviour|sexual risk) order\b[^.;]{0,40}? (?:was|has been) (?:granted|approved)\b",
        "1",
    ),
    (
        "order.subject",
        "order",
        rf"(?:(?:(?<!\bthe )(?<!already )|(?<=made the )|(?<=will be the )|(?<=also be the )|(?<=and is the ))\bsubject (?:to|of)|\bwill {ALSO}have|\bmust {ALSO}(?:comply with|abide by)) (?:a|an) (?:[\w-]+ ){{0,3}}?(?:{_SEXUAL}|criminal behaviour order|restraining order|serious crime prevention order|SHPO|SOPO|CBO)\b",
        "1",
    ),
    (
        "order.to_people",
        "order",
        rf"\b(?:section 59|dispersal|community protection|section 35|prohibition|closure) (?:warnings|notices|orders)\b(?: (?:were|have been) {ALSO}(?:issued|given|handed out|served))? (?:to|on) {N} {MID}(?:vehicles|lorries|vans|HGVs|premises|pubs|shops|businesses|people|drivers|motorists|men|women|youths|riders|motorcyclists|individuals|teenagers|boys|girls)\b",
        None,
    ),
    ("order.dispersals", "order", rf"{N} (?:people |\w+ )?(?:dispersals|dispersal zones)\b", None),
    (
        "order.zone",
        "order",
        rf"\ba (?:(?:48|24)[ -]?h(?:ou)?rs? |[\w-]+ )?(?:Section 3[45] )?dispersal(?: (?:zone|area))?\b(?:(?! (?:will|may|can|could|to be|which|that|where)\b)[^.;]){{0,30}}?(?:introduced|(?:put|is|was|now) in place|authorised|in force|implemented|issued|created|set up)|\ba Section 3[45] (?:dispersal )?(?:order|notice)\b|\b(?:dispersal powers (?:were|have been|are) {ALSO}(?:put in place|in place|granted|authorised|introduced|in force)|granted (?:\w+ )?dispersal powers)\b|\ba Section 3[45] dispersal (?:was|is|has been) (?:put in place|authorised|introduced)|(?<!\bto )\b(?:introduc(?:ed|ing)|authoris(?:ed|ing)|implement(?:ed|ing)|put(?:ting)?|impos(?:ed|ing)|creat(?:ed|ing)|set up|extended|renewed) (?:a|an) (?:(?:48|24)[ -]?h(?:ou)?rs? |[\w-]+ ){{0,3}}?dispersal\b",
        "1",
    ),
    (
        "order.closed",
        "order",
        r"\b(?:house|flat|address|property|premises|home|pub|shop|bar)\b(?:(?!\b(?:and|which|where|after)\b)[^.;]){0,60}? (?:was|has been|have been) (?:\w+ )?(?:closed|shut) (?:down )?(?:for [\w-]+ months )?by (?:the )?(?:courts?|magistrates|a (?:judge|court))\b|\b(?:property|house|flat|address|premises|bungalow)\b[^.;]{0,50}? (?:has been|was|is|has) (?:now |formally |officially )?(?:been )?(?:closed|shut)(?: down)? (?:to \w+ )?for (?:a period of |up to )?(?:three|two|six|3|a further three) months\b|\b(?:police|officers|we|team|council) (?:have |has )?(?:closed|shut) down a (?:[\w-]+ ){0,2}(?:property|house|flat|address)\b",
        "1",
    ),
    (
        "order.section_60",
        "order",
        # "a Section 60 has been authorised", "Section 60 powers are in place", "a section 60 order in Reading has been extended"
        rf"\b(?<!where )(?<!when )(?<!once )(?<!whenever )(?<!if )(?:(?:a|an|the|this|another) (?:further |second |third |new )?section 60(?: stop[- ]and[- ]search)?(?: (?:orders?|powers?|authority|authorisation|notice|operation)\b)?(?: of the criminal justice(?: (?:and|&) public order)?(?: act)?(?: 1994)?)?|(?<!a )(?<!the )(?<!this )(?<!another )section 60(?: of the criminal justice(?: (?:and|&) public order)? act(?: 1994)?|(?: stop[- ]and[- ]search)? (?:orders?|powers?|authority)\b))(?: under [^.;,]{{3,60}}?)?(?: (?:in|for|across) (?!place\b)[^.;,]{{3,40}}?)?(?: that (?:was|has been|began|started) [^.;,]{{3,60}}?)? (?:(?:has|have|was|were) {ALSO}(?:been )?(?:re-?)?(?:authorised|put in(?:to)? place|introduced|implemented|granted|issued|made|secured|extended|imposed|enacted|renewed|brought in)|(?:is|are) {ALSO}in (?:place|force))\b(?![^.;]{{0,60}}\blifted\b)|(?<!\bto )\b(?:authorised|implemented|introduced|introducing|implementing|put in place|granted|impos(?:ed|ing)|extended|enacted|renewed|decision to (?:authorise|implement|introduce)) (?:(?:a|an|the|another|this) |(?=section 60(?: stop[- ]and[- ]search)? (?:orders?|powers)\b(?! (?:when|where|if))))(?:further |second |third |new |order under )?(?:[\w’'-]+ use of )?(?:use of )?section 60\b",
        "1",
    ),
    (
        "order.short",
        "order",
        r"\b(?:a|an) (?:DVPN|DVPO|SPO|ASBO|full Anti-Social Behaviour Order|anti-social behaviour order)\b(?! is an?\b)|\bgiven (?:a )?(?:full )?anti-social behaviour order|\b(?:a|an) (?:\w+ )?warning under section 59\b|\bgranted (?:a|an) (?:[\w-]+ ){0,3}closure (?:on|of|for)\b",
        "1",
    ),
    (
        "order.one",
        "order",
        rf"\b(?:a|an|another|the|(?:its|our|[a-z]+['’]s)(?= (?:first|second|third|latest)\b)) (?:(?!(?:an?|who|that|which|has|had|breach\w*|his|her|their|for|of|to|sentencing|conditions|previous|existing)\b)[\w’'-]+ ){{0,4}}?(?:closure order|closure notice|dispersal order|dispersal notice|section 34 (?:dispersal )?order|criminal behaviour order|restraining order|{_SEXUAL}|serious crime prevention order|community protection (?:(?:notice )?warning|notice)|CPW|acceptable behaviour (?:contract|agreement)|prohibition (?:notice|order)|(?:roadworthiness|immediate|delayed|PG9) prohibition|domestic violence protection (?:order|notice)|slavery and trafficking (?:prevention|risk) order|stalking protection order|non-molestation order|CBO|SHPO|football banning order|forced marriage protection order|sexual risk order|injunction|gang injunction|destruction order|section 59 (?:warning|notice|order)|deprivation order|knife crime prevention order|telecommunications restriction order|non-harassment order|protection from harassment order|SOPO|CPN)\b(?! is an?\b| letters\b)",
        "1",
    ),
    (
        "order.vague",
        "order",
        rf"\b(?:introduced|authorised|put in place|implemented) (?:[\w-]+ ){{0,2}}dispersal (?:zones|orders|areas)\b|\b(?:dispersal|closure|criminal behaviour|community protection|prohibition|section 59) (?:orders|notices|zones|warnings|authorities) (?:have|were) {ALSO}(?:been )?(?:granted|issued|served|obtained|secured|made|imposed|put in place|implemented|introduced|authorised|given)\b|\b(?<!not )(?:were|have been|was) {ALSO}(?:issued|given|served|handed)(?: with)? (?:community protection|section 59|dispersal|prohibition) (?:warnings|notices|orders)\b|\b(?:issued|gave|given out|handed out|served) (?:(?:several|numerous|multiple|a number of) )?section (?:34|35|59) (?:dispersal )?(?:notices|orders|warnings|directions)\b|\b(?:we|police) {ALSO}have (?:\w+ )?dispersal (?:orders|zones) in place\b",
        "",
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
        rf"{N} {MID}(?:(?:county |drugs? |deal(?:er|ing)? |phone |county drug |county drugs |mobile |active |suspected )+)?lines?\b(?! (?:gangs?|groups?|dealers?|arrests?|members?))(?:(?!\b(?:and|with) {COUNT} )[^.;]){{0,70}}?\b(?:closed|dismantled|disrupted|shut down|taken down|taken out|brought down|smashed|severed)",
        None,
    ),
    (
        "line_closed.of_those",
        "line_closed",
        rf"\blines\b(?! (?:gangs?|groups?|dealers?))[^.;]{{0,40}}? (?:and|with) {N} (?:of (?:them|those|these) )?(?:being |were |was )?(?:closed|dismantled|shut down|taken down)\b",
        None,
    ),
    (
        "line_closed.one",
        "line_closed",
        rf"\b(?:the|that|a|an) (?:(?:[a-z-]+ (?=county|drug|deal|phone|so-called|[‘'’“”\"]))?(?:(?:county|drugs?|deal(?:ing|er)?|phone|so-called|[‘'’“”\"]?[a-z]+[’'“”\"]) ){{1,4}})?line (?:(?!\b(?:and|was|where)\b)[^.;]){{0,50}}?(?:was|has been|have been) {ALSO}(?:closed|shut down|dismantled|disrupted|taken (?:down|out)|smashed)\b|\bthe disruption of an? (?:new )?line\b",
        "1",
    ),
    (
        "line_closed.made",
        "line_closed",
        r"(?<!\bcan )(?<!\bto )(?<!\bcould )(?<!\bwill )\b(?:clos(?:ed|ing)|dismantl(?:ed|ing)|shut(?:ting)?|taken|took|smash(?:ed|ing)|disrupted) (?:down |out )?(?:a|an|the) (?:[‘'’]?[\w-]+[’']? ){0,4}?(?:county|drugs?|deal(?:er)?|phone) line\b(?! (?:gang|group|dealer|network|operation|drugs?))",
        "1",
    ),
    (
        "line_closed.active",
        "line_closed",
        rf"\b(?:clos(?:ed?|ing|ure of)(?: down)?|dismantl(?:ed?|ing)|disrupt(?:ed|ing|ion of)|shut(?:ting)? down|t(?:ake|aken|aking|ook) (?:down|out)|shut|smashed|severed) (?:more than |over |a total of |of )*{N} (?:(?!(?:people|men|women|members|dealers|suspects|from)\b)[‘'’]?[\w-]+[’']? ){{0,6}}?(?:lines|line)\b(?! (?:gangs?|groups?|dealers?))",
        None,
    ),
    (
        "summons.vague",
        "summons",
        rf"\b(?:a number of|several|numerous|many|dozens of|all of the|their) (?:[\w-]+ )?(?:people|drivers|motorists|riders|cyclists) (?:were |have been |being )?{ALSO}reported (?:to (?:the )?courts? )?for (?!missing)[a-z]+",
        "",
    ),
    (
        "summons.vehicles",
        "summons",
        rf"{N} {MID}(?:vehicles|cars|vans|lorries|HGVs|motorcycles) (?:were |have been )?reported (?:to (?:the )?courts? )?for (?:motoring|driving|travelling|traffic|driving|various|no|having|speeding|summons|offences)",
        None,
    ),
    (
        "summons.licensee",
        "summons",
        r"\breported for summons in relation to (?:[^,;.]|,\d){3,60}, (?:the|a) (?:licensee|owner|manager|landlord|organiser)\b",
        "1",
    ),
    (
        "caution.issued",
        "caution",
        rf"\b(?:a (?:(?:conditional|adult|youth|simple|police) caution|cannabis warning)|one (?:[a-z]+ )?(?:caution|cannabis warning)) (?:was|has been) {ALSO}(?:issued|given|administered|accepted)\b|^\W*(?:1|one) (?:(?:conditional|adult|youth|simple|police) )?caution(?= *$|[,;]| (?:for|issued|given)\b)",
        "1",
    ),
    (
        "line_closed.some",
        "line_closed",
        rf"\b(?:have|has|we|police|officers|team|to) {ALSO}(?:shut down|closed(?: down)?|dismantled|taken down|disrupted) (?:a (?:significant |large )?number of|several|numerous|multiple|dozens of) (?:[\w-]+ )?(?:county|drugs?) lines\b(?! (?:gangs?|groups?|networks?|dealers?))",
        "",
    ),
    (
        "group_disrupted.some",
        "group_disrupted",
        rf"\b(?:have|has) {ALSO}(?:shut down|dismantled|taken down|disrupted) (?:a (?:significant |large )?number of|several|numerous|multiple|dozens of) (?:[\w-]+ ){{0,3}}(?:networks|gangs|groups|OCGs)\b",
        "",
    ),
    (
        "group_disrupted.later",
        "group_disrupted",
        rf"{N} {MID}{_GROUPS}\b(?:[^.;]{{0,45}}?(?:disrupted|dismantled)| (?:were|was|have been|has been) (?:taken down|broken up))",
        None,
    ),
    (
        "group_disrupted.one",
        "group_disrupted",
        r"\b(?:a|an|the) (?:[\w-]+ ){0,4}(?:organised crime group|OCG|crime gang|crime group|drugs? gang|lines gang|(?:crime|criminal|drugs?|lines) network)(?: \(OCG\))?(?: (?:from|which|who|that) (?:(?!\b(?:and|after)\b)[^.;,]){3,60}?)? (?:has|have|was) (?:now |been |officially |successfully ){0,3}(?:dismantled|disrupted|smashed|taken down)\b|\b(?:disrupted|dismantled|(?:able to|helped|helped to|managed to) (?:[a-z]+ )?dismantle|smashed) (?:a|an|this) (?:[\w-]+ ){0,4}(?:organised crime group|OCG|crime gang|crime group|drugs? gang|gang|(?:crime|criminal|drugs?|lines) network)\b|\b(?:police|officers|detectives|team) (?:disrupt|dismantle|smash)s? (?:[\w-]+ ){0,3}(?:organised crime group|OCG|crime gang|crime group|drugs? gang|(?:crime|criminal|drugs?) network)\b",
        "1",
    ),
    (
        "group_disrupted.count",
        "group_disrupted",
        rf"\b(?:disrupted|dismantled|disrupting|dismantling|(?:disruption|dismantling) of|took down|taken down|taking down|broke up|broken up) (?:more than |over |a total of )?{N} {MID}{_GROUPS}\b",
        None,
    ),
)


def _written_out(pattern: str) -> str:
    """A rule's expression with all that its short forms stand for: "were subsequently searched", "in excess of 80"."""
    for written, meant in WRITTEN_SHORT:
        pattern = pattern.replace(written, meant)
    return pattern


COMPILED = tuple(
    (rule, kind, expression(_written_out(pattern)), fixed)
    for rule, kind, pattern, fixed in (*WARRANTS, *STREET, *SEARCHES, *PENALTIES, *OTHERS, *CARE, *UNCOUNTED, *LINES)
)
NOT = expression(
    rf"\b(?:at the time|already)\b[^.;]{{0,60}}\bsubject (?:to|of) (?:an? )?$|\b(?:was|is|being) the subject of (?:an? )?$|\b(?:will|hop(?:e|es|ed|ing) to|aim(?:s|ed|ing)? to|want(?:s|ed)? to|like to|would(?!-be)|could(?! {ALSO}(?:smell|see|hear)\b)|(?<!\d )(?<!in )(?<!since )(?<!of )(?<!\dth )(?<!\dst )(?<!\dnd )(?<!\drd )may(?! \d)|might|can (?:be|lead)|on some|each|every|should|if|anyone|appl(?:y|ying) (?:to (?:the )?courts? )?for|application for|(?<!successfully )applied for|consequences|seek(?:ing)?|asked for|considering|subject of an|under the terms of|due to (?:be|take|start|begin|go|appear|carry|execute|receive)|plans?|(?<!pre-)planned(?! (?:search |drugs? |early[- ]morning )*$| (?:[a-z-]+ )?(?:operation|day of action|action|activity)\b)|intend\w*|wanted on|wanted for|power|powers|interim hearing|process of(?! (?:the|his|her|their|an?)\b)|alternative to|ways? of|people whose)\b[^,.;]{{0,45}}$|\brange[sd]? from\b[^.;]{{0,140}}$|\bapplication will be made\b[^.;]{{0,140}}$",
)
# What was broken is no result, but what is counted behind it is: "for breach of Covid rules and 10 dispersal notices".
BROKEN = expression(
    r"\b(?:breach(?:ed|es|ing)?(?: of)?|broke(?! (?:up|down|into|in)\b)|(?<!must )(?<!and )(?<!also )compl(?:y|ying|ied) with|contravene\w*|violat\w+)\b[^,.;]{0,45}$",
)
NONE = expression(r"\b(?:no|not|never)\b[^,.;]*$")
# Label-first lines, "Stop searches: 33", "Warrants executed .... 58", and a label whose figure stands on the next line.
_NOTICES = r"(?:dispersal|closure|section 59|community protection|domestic violence protection) (?:notices?|warnings?)|section 35s?|section 59s?|CPNs?|CPWs?|CBOs?|DVP[NO]s?|SHPOs?|civil injunctions?|injunctions?"
_LABELS = {
    "stop_search": r"(?:positive )?(?:(?:section (?:60|23|1) )?stop[- ]?(?:and[- ]|& ?|/ ?)?search(?:es)?|stops and searches|people (?:stopped and |stop[- ])?searched|(?:person|vehicle|section (?:60|23)) searches|vehicles searched)",
    "warrant": r"(?:(?:search|drugs?|misuse of drugs act|section \d+|proactive) ){0,2}warrants?|(?:addresses|properties|premises|homes) (?:raided|searched)|(?:house|address|property|section (?:8|18|32)) searches",
    "visit": r"(?:[\w-]+ ){0,3}visits?(?: (?:to|made)[\w ]{0,80})?|(?:[\w-]+ ){0,2}(?:addresses|properties|premises|homes) (?:visited|checked)|(?:licensing|welfare|cuckooing|premises|compliance) checks",
    "referral": r"(?:[\w-]+ ){0,3}referrals?(?: (?:to|made|into)[\w ]{0,80})?",
    "safeguarding": r"(?:potential |vulnerable |child(?:ren)? )?(?:victims|people|children|adults|young people)?[\w ]{0,25}?(?:safeguarded|place of safety)",
    "order": rf"(?:[\w-]+ ){{0,4}}(?:orders?|protection notices)(?: (?:issued|granted|obtained|served|made)[\w ]{{0,80}})?|{_NOTICES}|(?:section 35 )?dispersals",
    "fixed_penalty": r"(?:covid )?(?:fixed )?penalty notices(?: for disorder)?|(?:traffic|driving) offence reports|(?:speeding|traffic|parking )?tickets|FPNs?|TORs?|PNDs?|fixed penalties|on[- ]the[- ]spot fines",
    "vehicle_stop": r"(?:vehicles?|cars|drivers|motorists|HGVs|lorries|motorcycles) (?:stop(?:s|ped)(?: and checked)?|checked|inspected|pulled over)|(?:vehicle|traffic|car) stops|vehicle checks",
    "roadside_test": r"(?:(?:positive|failed|roadside|evidential|drink[- ]drive|drug[- ]drive) )*(?:breath|drugs?(?:[- ]wipe)?|roadside|breathalyser)[ -]tests|drugs? (?:wipes|swabs|swipes)|drivers (?:breathalysed|breath[- ]tested)",
    "line_closed": r"(?:county |drugs? |deal(?:er)? |phone |active ){0,3}lines? (?:closed|disrupted|dismantled|shut down|taken down)",
    "group_disrupted": r"(?:(?:organised crime|criminal) groups?|OCGs?|gangs?) (?:disrupted|dismantled|taken down)",
}
_ISSUED = r"(?: (?:executed|carried out|conducted|completed|undertaken|issued|served|granted|obtained|secured|made|given|performed|administered|enforced|given out|handed out))?"  # "Fixed penalty notices issued: 12"
FIGURE_BEHIND_LABEL = expression(rf"[:=–—|\t\n.x-]\s*+{COUNT}")  # asked first: few lines hold one
LABELS = {
    kind: expression(
        rf"^\W*(?:total |number of |no\. of )*(?:{label}){_ISSUED}\s{{0,40}}(?:\([^)]*\)\s{{0,40}})?(?:[:=–—|\t\n-]|\.{{2,}}|\s\.|x(?= ?\d))\s*+(?P<n>{COUNT})(?=$|[\s(.,;])(?! (?:things|ways|reasons|tips|facts|steps|questions|points|minutes|hours|days|weeks|months|years|per cent)\b)",
    )
    for kind, label in _LABELS.items()
}
