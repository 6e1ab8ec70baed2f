"""What is counted on roads and streets, as data: searches, vehicles stopped, tests."""

from transforms.counts.words import MID, PEOPLE, N, Rule
from transforms.reading.adverbs import ALSO
from transforms.reading.numbers import COUNT

_SEARCHED = r"stopped and searched|pulled over and searched|stop[- ]?searched|stopping and searching|detained and searched|stop and searched|(?<=reason to )stop and search|(?<=cause to )stop and search|(?<=grounds to )stop and search"
_TEST = r"drugs?[ -](?:swipe|wipe|swab)|saliva (?:swipe|swab|test)|road[- ]?side (?:drugs?|breath(?:alyser)?)?[ -]?(?:test|wipe|swab|swipe|sample)"
# "failing the initial roadside breath test", "gave a positive breath sample"; "asked to give a sample" is none
# "a roadside breath test was carried out", "a roadside test showed", "in a roadside breath test he blew 90"
_AT_THE_ROADSIDE = (
    r"\ba (?:positive |initial |routine )?road[- ]?side (?:drugs? |breath(?:alyser)? )?(?:test|wipe|swab|swipe)"
)
_TOOK = r"failed|failing|conducted|carried out|gave|giving|provided|providing|took|performed|undertook|underwent|was subject(?:ed)? to|following|after|(?:tested )?positive (?:[a-z]+ ){0,4}?(?:on|in|from|following|at)"
_TESTED = r"drugs?[- ](?:tested|wiped|swiped|swabbed)|breath(?:alysed|[- ]tested)"
_ONE = r"man|woman|boy|girl|teenager|youth|male|driver|rider|cyclist|passenger|vehicle|car|van|lorry|motorist|suspect"

STREET: tuple[Rule, ...] = (
    (
        "stop_search.sum_passive",
        "stop_search",
        rf"{N} {MID}(?:people|persons|individuals|men|males|vehicles|cars|vans) and (?P<m>{COUNT}) {MID}(?:people|persons|individuals|men|males|vehicles|cars|vans) (?:were|have been) {ALSO}(?:(?:stopped|pulled over) and |stop[- ]?)?searched\b",
        None,
    ),
    (
        "stop_search.count",
        "stop_search",
        rf"{N} (?:{MID})?(?:stop[- ](?:and[- ])?search(?:es|ed)?|stop and searches|stop & searches|stop ?/ ?searches|stop[- ]searches|person searches|(?:people|individuals|youths|drivers) (?:were |have been |being )?{ALSO}(?:(?:stop(?:ped)?|pulled over) and |stop[- ]?)?searched|stops and searches|(?:vehicles?|cars|vans|lorries|motorcycles|motorbikes) (?:were |have been |being )?{ALSO}(?:(?:stopped|pulled over) and |stop[- ]?)?searched)\b",
        None,
    ),
    (
        "stop_search.under_powers",
        "stop_search",
        rf"{N} (?:section 60|drugs?|weapons?) search(?:es)? (?:was|were|have been) {ALSO}(?:carried out|conducted|completed|made)\b",
        None,
    ),
    (
        "stop_search.stops_made",
        "stop_search",
        rf"\bsection 60\b[^.;]{{0,80}}? {N} (?:stops|searches) (?:were|have been) {ALSO}(?:carried out|made|conducted)\b",
        None,
    ),
    (
        "stop_search.used_times",
        "stop_search",
        rf"\bstop(?:[- ]and|[- ]&)?[- ]search (?:was|has been) used {N} times\b",
        None,
    ),
    (
        "stop_search.used",
        "stop_search",
        rf"\b(?:(?:stop[- ]and[- ]search|section 60) powers (?:were|have been|had been) used|used (?:\w+ )?(?:stop[- ]and[- ]search|section 60) powers) (?:on )?{N} (?:times|occasions)\b",
        None,
    ),
    (
        "stop_search.section_60",
        "stop_search",
        rf"\bunder (?:a |the )?section 60\b[^.;\d]{{0,30}}? {N} {MID}(?:people|persons|vehicles|individuals|men|youths)\b[^.;\d]{{0,20}}?\bsearched\b",
        None,
    ),
    (
        "stop_search.sum",
        "stop_search",
        rf"\b(?:stopped and searched|stop[- ]?searched|searched) (?:more than |over |a total of |nearly )*{N} {MID}(?:people|persons|individuals|men|males) and (?P<m>{COUNT}) (?:vehicles|cars|vans)\b",
        None,
    ),
    (
        "stop_search.of_those",
        "stop_search",
        rf"\bstop(?:ped|s|[- ]checked|[- ]checks)\b[^.;]{{0,50}}? (?:and|with) {N} (?:of (?:them|those|these) )?(?:were |being |was )?{ALSO}searched\b",
        None,
    ),
    (
        "stop_search.of_which",  # "46 lorries were stopped, 20 of which were searched"
        "stop_search",
        rf"{N} of (?:which|whom) were {ALSO}searched\b",
        None,
    ),
    (
        "stop_search.detained",
        "stop_search",
        rf"{N} (?:{MID}(?:people|persons|individuals|men|women|males|youths|boys|teenagers)\b[^.;\d]{{0,40}}? )?(?:were|have been) (?:\w+ )?detained for (?:the purposes? of )?an? (?:[\w-]+ ){{0,2}}search\b",
        None,
    ),
    (
        "stop_search.subject",
        "stop_search",
        rf"{N} {MID}(?:people|persons|individuals|men|youths|vehicles|drivers)\b[^.;\d]{{0,20}}? (?:were|have been) subject(?:ed)? to (?:a )?stop(?:[- ]and|[- ]?&)?[- ]search(?:es)?\b",
        None,
    ),
    (
        "stop_search.stopped_or",
        "stop_search",
        rf"{N} {MID}(?:people|persons|individuals|men|youths) (?:were|have been) (?:\w+ )?stopped (?:and|or|and/or) (?:\w+ )?searched",
        None,
    ),
    (
        "stop_search.led",
        "stop_search",
        rf"(?<=[a-z,] )(?:leading to|resulting in|led to|conducted|carried out) {N} (?:street |person )?searches\b(?! (?:of|at|under warrant)| warrants)",
        None,
    ),
    (
        "stop_search.of_one",
        "stop_search",
        rf"\b(?:following|after|during) a (?:[\w-]+ )?stop(?:[- ]and)?[- ]search\b(?! (?:of people|operation|powers|zone|order))|\b(?:carried out|conducted|performed) a stop(?:[- ]and)?[- ]search\b(?! (?:operation|zone))|\ba stop(?:[- ]and)?[- ]search (?:(?:was|is) {ALSO})?(?:carried out|conducted|completed)\b|\ba stop(?:[- ]and)?[- ]search (?:(?:by|in|on|at) [^.;,]{{3,50}}? )?(?:has |had )?(?:led to|resulted in|uncovered)\b|\b(?:he|she|man|woman|boy|girl|teenager|\d\d-year-old|driver|suspect) (?:was|were) (?:\w+ )?stop(?:ped)? and searched",
        "1",
    ),
    (
        "stop_search.him",
        "stop_search",
        rf"\b(?:{_SEARCHED}) (?:him|her|(?:a|an|the) (?:(?:[\w’'-]+ ){{0,4}}?(?:{_ONE})|\d\d[- ]year[- ]old))\b|\bsearch(?:ed|ing) (?:him|her) under\b|\b(?:conducted|carried out|decided to carry out) a search under (?:the )?misuse of drugs(?: act)?\b(?! (?:1971 )?(?:at|of|in|on) )|\b[a-z]+(?:,? \(?(?:aged )?\d\d\)?,?)? was {ALSO}(?:stopped|detained) and searched\b|\ba stop(?:[- ]and)?[- ]search of (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{_ONE})\b|\b(?:upon|on|when) being (?:stopped and )?searched\b|\bhaving been (?:stopped and |stop[- ]?)searched\b|\b(?:he|she|man|woman|boy|girl|driver|teenager|suspect|\d\d-year-old)(?: [-–—] [^.;–—]{{3,60}}? [-–—])? was (?:\w+ )?detained for (?:the purposes? of )?an? (?:[\w-]+ ){{0,5}}?search\b|\bwas {ALSO}(?:stop[- ]?searched|(?:stopped|detained) and (?:was )?searched)\b|\bwas (?:\w+ )?(?:stopped(?: (?!by (?:two|three|four|an?) )[^.;,]{{1,25}})? and |(?:identified|located|found) and stop[- ]?)searched\b(?! (?:the|his|her|their|a|an)\b)",
        "1",
    ),
    (
        "stop_search.inside",
        "stop_search",
        rf"{N} {MID}{PEOPLE}(?: (?:inside|in|on board|travelling in) [^.;,]{{3,40}}?| [-–—] [^.;–—]{{3,90}}? [-–—])? (?:were|was) {ALSO}(?:stopped (?:by (?:officers|police) )?and |detained and |stop[- ]?)?searched\b",
        None,
    ),
    (
        "stop_search.all_of_whom",  # "two more people who were stopped and searched last night"
        "stop_search",
        rf"{N} {MID}(?:people|persons|individuals|men|women|males|youths|boys|teenagers|vehicles|cars),? (?:who|which|(?:all|both) of (?:whom|which)) (?:were|had been) {ALSO}(?:stopped and |detained and |stop[- ]?)searched\b",
        None,
    ),
    ("stop_search.of_several", "stop_search", rf"\ba stop(?:[- ]and)?[- ]search of (?:the |all )?{N}\b", None),
    (
        "stop_search.pair",
        "stop_search",
        rf"\b(?:both(?: men| women| boys)?|[a-z]+ and (?:his|her) [a-z]+(?= [a-z ]{{0,30}}(?:stop|detained)[a-z]* and)|the (?:pair|couple|two(?: men| boys| teenagers)?)) (?:were|was|had been) {ALSO}(?:stopped and |stop[- ]?|detained and )searched\b|\bboth were {ALSO}(?:detained for a (?:drugs? |section 23 )?search|searched under)\b",
        "2",
    ),
    (
        "stop_search.several",
        "stop_search",
        rf"\b(?:suspects|men|males|people|individuals|passengers|visitors|vehicles|cars|occupants|youths|teenagers|riders|motorists)(?: (?:on the day|at the [a-z]+))? (?:were|have been) {ALSO}(?:stop(?:ped)? and |stop[- ]?|detained and )searched\b|\b(?:carried out|(?:after|have been|has been) (?:carrying out|conducting)|conducted|completed|made|following|there were)\b[^.;\d]{{0,40}}?\bstop(?: and|-and-| &| ?/)? ?searches\b|\bstop[- ]?searched (?:a number of|several|numerous) |(?<!\d )\bstop(?: and|-and-| &)? ?searches were {ALSO}(?:carried out|conducted)\b",
        "",
    ),
    (
        "stop_search.one_made",
        "stop_search",
        rf"\b(?:carried out|conducted|made|did|performed) a (?:\w+ )?(?:stop[- ](?:and[- ])?search|stop & search) (?:on|of)\b|\b(?:a|one) (?:drugs?|stop|person) search (?:was|has been) {ALSO}(?:conducted|carried out)",
        "1",
    ),
    (
        "stop_search.searched",
        "stop_search",
        rf"\b(?:he|she|man|woman|boy|girl|teenager|youth|male|female|passenger|\d\d-year-old|driver|rider|cyclist|suspect|vehicle|car|van|motorist)\b(?: \([^)]*\)| aged \d\d|, (?:aged )?\d\d,| from [\w’'-]+(?: [\w’'-]+)?| (?:he|she) was (?:driving|in|riding))? (?:was|has been|had been) {ALSO}(?:detained and |(?:stopped|pulled over) and |stop[- ]?)?searched\b(?! warrant| for\b(?! (?:drugs|weapons))| in custody| (?:by|on arrival|upon arrival)\b(?! officers| police)| (?:in|at|inside)\b[^.;,]{{0,30}}?(?:station|custody|prison|court|property|address|home|house)\b)|\bafter being (?:stopped and )?searched\b(?= (?:on|under|in|near|by))",
        "1",
    ),
    (
        "stop_search.named",
        "stop_search",
        rf"(?:(?<=when )|(?<=while )|(?<=after )|(?<=where )|^)(?!(?:property|everyone|everybody|each|this|that|there|land|it|he|she|everything)\b)[a-z][a-z-]{{2,}} was {ALSO}searched\b(?! for\b| in custody| (?:by|on arrival|upon arrival)\b(?! officers| police)| (?:in|at|inside)\b[^.;,]{{0,30}}?(?:station|custody|prison|court|property|address|home|house)\b)",
        "1",
    ),
    (
        "stop_search.active",
        "stop_search",
        rf"\b(?:{_SEARCHED}|searched) (?:more than |over |a total of |a further |another |around )*{N} {MID}(?:vehicles|cars|vans|motorcycles|lorries|HGVs|wagons|trucks|{PEOPLE})\b",
        None,
    ),
    (
        "vehicle_stop.count",
        "vehicle_stop",
        rf"{N} {MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|vehicle stops|motorcyclists|bikers|(?:motorbikes|bikes|riders)(?= (?:that |which )?(?:have been|were|had been|being)\b))\b(?: and (?:vans|lorries|cars|HGVs|motorcycles|motorbikes|taxis))?(?: \([A-Z]+s?\))?(?:,? including [^.;:\d]{{3,60}}?|,? as well as [^.;:\d]{{3,40}}?)?,? (?:that |which )?(?:they |officers |we )?(?:have been |were |had been |being )?{ALSO}(?:stopped|pulled over|intercepted|brought in)\b(?! (?:at|by) (?:the )?(?:red|traffic|set of)? ?(?:lights|junction)\b)(?! and (?:searched|helped|called|assisted|comforted|stayed|went)| to (?:help|assist|offer|comfort|ask|see))",
        None,
    ),
    (
        "vehicle_stop.of_which",  # "720 vehicles were checked by ANPR, of which 33 were stopped"
        "vehicle_stop",
        rf"(?:(?<=, )|(?<= ))of which {N} (?:were |have been )?(?:stopped|pulled over)\b",
        None,
    ),
    (
        "vehicle_stop.riders",
        "vehicle_stop",
        rf"\b(?:stopped|pulled over|stopping) (?:more than |over |around |a total of |nearly |almost |some )*{N} {MID}(?:riders|bikes|e-scooters|taxis)\b(?! and search)",
        None,
    ),
    (
        "vehicle_stop.guided",
        "vehicle_stop",
        rf"\b(?:guided|directed|brought|escorted) {N} {MID}(?:vehicles|lorries|cars|vans|HGVs) (?:in|into|to)\b",
        None,
    ),
    (
        "vehicle_stop.checked",
        "vehicle_stop",
        rf"{N} {MID}(?:vehicles|cars|lorries|HGVs|vans|motorcycles|taxis)\b(?: \([A-Z]+s?\))?(?: and (?:[a-z]+ )?(?:vans|lorries|cars|trailers|motorcycles))? (?:were|have been) (?:\w+ )?(?:stop[- ]?checked|checked|inspected|examined|pulled in|escorted (?:back )?to|directed in|subject(?:ed)? to (?:a )?(?:stop )?checks?)\b(?! (?:by|through|using|via|on|with|against)\b[^.;,:]{{0,70}}?\b(?:ANPR|cameras?|automatic number|databases?)\b)",
        None,
    ),
    (
        "vehicle_stop.checks_on",
        "vehicle_stop",
        rf"\b(?:stop[- ]checked|(?:carried out|conducted) (?:stop )?checks on|checks (?:were|have been) {ALSO}(?:carried out|conducted|completed|made) on) (?:more than |over |about |around |a total of |nearly |almost )*{N} {MID}(?:vehicles|cars|lorries|HGVs|vans|motorcycles|drivers|motorists)\b",
        None,
    ),
    (
        "vehicle_stop.checks_made",
        "vehicle_stop",
        rf"\b(?:carried out|conducted|completed) (?:more than |over |a total of )?{N} (?:stop )?checks on (?:vehicles|cars|lorries|drivers|motorists)\b",
        None,
    ),
    (
        "vehicle_stop.checked_bare",
        "vehicle_stop",
        rf"{N} {MID}(?:vehicles|cars|lorries|HGVs|vans|motorcycles|taxis) checked(?=$|[.,;]| (?:during|as part of|in total|by (?:officers|police))\b)",
        None,
    ),
    (
        "vehicle_stop.checked_active",
        "vehicle_stop",
        rf"\b(?:officers|police|we|team) (?:have |has |also )*(?:(?:stopped and )?checked|inspected(?= [^.;]{{0,30}}\b(?:lorries|HGVs|taxis)\b)|(?:flagged|waved) down) (?:more than |over |around |nearly |a total of )*{N} {MID}(?:vehicles|cars|lorries|HGVs|vans|motorcycles|taxis)\b",
        None,
    ),
    (
        "vehicle_stop.checks",
        "vehicle_stop",
        rf"{N} (?:vehicle checks|stop[- ]checks on)\b",
        None,
    ),
    (
        "vehicle_stop.dozens",
        "vehicle_stop",
        rf"\b(?:numerous|several|a number of|multiple|dozens of|many) (?:vehicle|traffic) stops\b(?! (?:and|&) search)|\b(?:numerous|a number of|several|many|dozens of|hundreds of) (?:vehicles|cars|drivers|motorists|lorries) were {ALSO}(?:stopped|pulled over|intercepted)\b|\b(?:a number|dozens|hundreds|scores) of (?:vehicles|cars|drivers|motorists|lorries) (?:being (?:stopped|pulled over)\b|(?:stopped|pulled over)(?: and checked\b|,))|(?:^\W*|, |while )vehicles were stopped (?:and (?:checked|motorists|drivers)|(?:on|in|along) [^.;]{{3,60}}? and (?:checked|taken to check))|\b(?:stopped(?: and spoke(?:n)? (?:to|with))?|pulled over|intercepted) (?:dozens|hundreds|scores|a number|several|many)(?: of)? (?:vehicles|cars|drivers|motorists|lorries)\b",
        "",
    ),
    (
        "vehicle_stop.active",
        "vehicle_stop",
        rf"\b(?:stopped(?: and (?:checked|inspected|spoke(?:n)? (?:to|with)))?|intercepted|pulled over|stopping|engaged with|us(?:ed|ing) [^.;]{{0,40}} to stop) (?:at )?(?:more than |over |around |a total of |nearly |almost |approximately |some |total of |in excess of |at least |just over |just under )*{N} {MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|motorcyclists)\b",
        None,
    ),
    (
        "vehicle_stop.noun",
        "vehicle_stop",
        rf"{N} (?:proactive |targeted |positive |further )?(?:(?:vehicle|traffic|car) (?:stop checks|stops|checks)|stop checks on (?:vehicles|cars|drivers))\b",
        None,
    ),
    (
        "roadside_test.count",
        "roadside_test",
        rf"{N} {MID}(?:breath tests|drugs?[ -]?wipe tests|(?:drugs?|alcohol) screening tests|roadside (?:breath |drug )?tests|drugs?[ -]?wipes|breathalyser tests|drugs? tests|breath-tests|drugs? swabs|drugs? swipes|breath samples|breath test(?= (?:was )?(?:completed|conducted|carried out))|(?:positive|negative|failed) (?:road-?side )?(?:breath|drugs?)[ -](?:test|wipe|swab|swipe)|(?:breath test|drugs? wipe)(?=\W*$))\b",
        None,
    ),
    (
        # "In Norfolk 1,329 tests were carried out with 142 drivers providing positive readings"; but shops are tested too
        "roadside_test.bare",
        "roadside_test",
        rf"{N} tests (?:were |have been |had been )(?:carried out|conducted|administered|completed)\b(?=[^.;]{{0,50}} (?:drivers|motorists|of (?:which|whom|these)|\d+) [^.;]{{0,40}}?\b(?:positive|fail\w*|over the limit)\b)(?=[^.;]*\b(?:drivers?|motorists?|readings?|breath)\b)",
        None,
    ),
    (
        "roadside_test.passive",
        "roadside_test",
        rf"{N} {MID}(?:people|drivers|motorists|motorcyclists|riders)? ?(?:have been |were |had been |being )?breath(?:alysed|[- ]tested)",
        None,
    ),
    (
        "roadside_test.people",
        "roadside_test",
        rf"{N} (?:{MID}(?:people|individuals|drivers|motorists|men|women|motorcyclists|riders)(?:, (?:all |both )?aged [^.;]{{2,25}},)? )?(?:who |also |have |had |then |were )*(?:fail(?:ed|ing)|provid(?:ed|ing)|gave|giving|took|taking|blew|(?:were )?asked to (?:give|provide|take)|(?:been |being )?given|underwent|subjected? to) (?:a |the |either |positive |negative |failed |preliminary |initial |road[- ]?side |samples? of |(?:breath|drugs?) (?:or|and) )*(?:(?:breath|drugs?)[ -](?:tests?|wipes?|swabs?|swipes?|samples?|specimens?)\b|road-?side tests?\b|breath(?= (?:for|and|at|in|which)\b|[.,;]|$))",
        None,
    ),
    (
        "roadside_test.tested",
        "roadside_test",
        rf"{N} {MID}(?:people|drivers|motorists) (?:(?:were|have been|being) {ALSO}(?:drugs?[- ](?:tested|wiped|swabbed)|tested (?:for (?:alcohol|drugs|cannabis|drink|being over)|at the road-?side))|(?:(?:have|had|also|then) )*tested positive (?:for [^.;,\d]{{3,40}} )?(?:at the road-?side|(?:on|in|with|following|after) (?:a |the )?(?:road-?side|drugs?|breath)\b))",
        None,
    ),
    (
        "roadside_test.on",
        "roadside_test",
        rf"\b(?:breath|drugs?|road-?side) (?:tests|wipes|swabs)(?: (?:were|have been) (?:\w+ )?(?:carried out|conducted|completed))? on (?:more than |over |a total of |nearly )*{N} {MID}(?:people|drivers|motorists|men|women)\b",
        None,
    ),
    (
        "roadside_test.one",
        "roadside_test",
        rf"\b(?:{_TEST})(?:d|ed|bed)?\b[^.;\d]{{0,45}}?(?:positive|fail(?:ed)?\b(?! to\b))|{_AT_THE_ROADSIDE}(?: and (?:a )?(?:drugs?|breath) (?:test|wipe))? (?:(?:was|were|has been) {ALSO}(?:carried out|conducted|completed|undertaken|performed|done|taken|administered)|showed|gave|returned|resulted|came back)\b|\b(?:failed|failing) (?:a|the|his|her) (?:initial )?road[- ]?side (?:breathalyser|drugs? wipe|test)\b|\b(?:asked|made|required) (?:(?:him|her|the (?:driver|rider|man|woman)) )?to (?:complete|take|give|provide|do|undertake) a road[- ]?side [^.;]{{3,30}}? (?:[a-z]+ )?(?:provided|blew|gave|failed|returned|which (?:was|he|she))\b|\bblew [^.;]{{0,20}}?\d[^.;]{{0,40}}? (?:in|on|at|during) (?:a |the )?road[- ]?side\b|\b(?:blew|blowing) [^.;]{{3,40}}? (?:in|on|at|during) a road[- ]?side (?:breath )?test\b|\bwas tested (?:at the road-?side for|for [a-z ]{{3,20}}? at the road-?side)|\ba (?:road[- ]?side )?(?:breath|drugs?)[ -]?(?:test|wipe)(?: test)? {ALSO}(?:revealed|found|showed|indicated|confirmed) (?:that )?(?:he|she|the|a)\b|\b[a-z]+ was {_TESTED} at the road-?side\b|\b(?:{_TOOK}) (?:a|an|the|his|her) (?:(?:positive |subsequent |failed |initial |preliminary |routine |drink[- ]drive )*(?:{_TEST}|(?:drugs?|breath(?:alyser)?)[ -]?(?:test|wipe|swab|swipe))|positive breath sample|positive (?:[a-z]+ ){{0,3}}(?:specimen|sample|reading) at the road-?side)\b(?! (?:at the (?:police )?station|in custody))|\ba (?:drugs?|breath) (?:test|wipe|swab) was {ALSO}(?:conducted|carried out|completed|performed|taken) (?:on [a-z ]{{3,20}}? )?at the (?:road-?side|scene)\b|\btested positive (?:for [a-z ]{{3,40}}? )?at the road-?side\b|\btested positive for (?:[a-z]+ ){{1,4}}?and (?:was )?{ALSO}arrested (?:for|on suspicion of) (?:drug|drink)[- ]driving\b|\b(?:he|she|who|driver|man|woman|motorist|rider|\d\d-year-old),? was {ALSO}(?:{_TESTED})\b|\b(?:officers|police) {ALSO}(?:{_TESTED}) (?:him|her|the (?:driver|rider|man|woman|motorist)\b(?! involved))",
        "1",
    ),
    (
        "roadside_test.active",
        "roadside_test",
        rf"\b(?:breathalysed|breath[- ]tested) (?:more than |over |a total of |nearly )?{N}",
        None,
    ),
)
