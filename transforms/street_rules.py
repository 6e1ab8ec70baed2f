"""What is counted on roads and streets, as data: searches, vehicles stopped, tests, penalty notices."""

from transforms.count_words import MID, N, Rule
from transforms.numbers import COUNT

STREET: tuple[Rule, ...] = (
    (
        "stop_search.count",
        "stop_search",
        rf"{N} (?:{MID})?(?:stop[- ](?:and[- ])?search(?:es|ed)?|stop and searches|stop & searches|stop ?/ ?searches|stop[- ]searches|person searches|people (?:were |have been )?(?:stopped and |stop[- ])?searched|stops and searches|vehicles? (?:were |have been )?searched|individuals (?:were )?(?:stopped and )?searched)\b",
        None,
    ),
    (
        "stop_search.sum",
        "stop_search",
        rf"\b(?:stopped and searched|stop[- ]?searched|searched) (?:more than |over |a total of |nearly )*{N} {MID}(?:people|persons|individuals|men|males) and (?P<m>{COUNT}) (?:vehicles|cars|vans)\b",
        None,
    ),
    (
        "stop_search.stopped_or",
        "stop_search",
        rf"{N} {MID}(?:people|individuals|men|youths) were (?:\w+ )?stopped (?:and|or|and/or) (?:\w+ )?searched",
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
        r"\b(?:following|after|during) a stop and search\b(?! (?:of people|operation|powers))|\b(?:he|she|man|woman|boy|girl|teenager|\d\d-year-old|driver|suspect) (?:was|were) (?:\w+ )?stop(?:ped)? and searched",
        "1",
    ),
    (
        "stop_search.active",
        "stop_search",
        rf"\b(?:stopped and searched|stopping and searching|stop[- ]?searched|searched) {N} {MID}(?:people|persons|individuals|men|vehicles|cars|males|youths|suspects)\b",
        None,
    ),
    (
        "vehicle_stop.count",
        "vehicle_stop",
        rf"{N} {MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|vehicle stops|motorcyclists|bikers)\b (?:that |which )?(?:they |officers |we )?(?:have been |were |had been |being )?(?:also )?(?:stopped|pulled over|intercepted|brought in)\b(?! and searched)",
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
        "vehicle_stop.dozens",
        "vehicle_stop",
        r"\b(?:a number of|several|many|dozens of|hundreds of) (?:vehicles|cars|drivers|motorists|lorries) were (?:also )?(?:stopped|pulled over|intercepted)\b|\b(?:stopped|pulled over|intercepted) (?:dozens|hundreds|scores|a number|several|many)(?: of)? (?:vehicles|cars|drivers|motorists|lorries)\b",
        "",
    ),
    (
        "vehicle_stop.active",
        "vehicle_stop",
        rf"\b(?:stopped(?: and (?:checked|inspected|spoke(?:n)? (?:to|with)))?|intercepted|pulled over|stopping|engaged with|us(?:ed|ing) [^.;]{{0,40}} to stop) (?:at )?(?:more than |over |around |a total of |nearly |almost |approximately |some |total of )*{N} {MID}(?:vehicles|cars|drivers|motorists|lorries|HGVs|motorcycles|vans|motorcyclists)\b",
        None,
    ),
    (
        "vehicle_stop.noun",
        "vehicle_stop",
        rf"{N} (?:(?:vehicle|traffic|car) (?:stop checks|stops|checks)|stop checks on (?:vehicles|cars|drivers))\b",
        None,
    ),
    (
        "roadside_test.count",
        "roadside_test",
        rf"{N} {MID}(?:breath tests|drugs? wipe tests|roadside (?:breath |drug )?tests|drug wipes|breathalyser tests|drugs? tests|breath-tests|drug swabs|breath samples)\b",
        None,
    ),
    (
        "roadside_test.passive",
        "roadside_test",
        rf"{N} {MID}(?:people|drivers|motorists|motorcyclists|riders)? ?(?:have been |were |had been |being )?breath(?:alysed|[- ]tested)",
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
        rf"\b(?:breathalysed|breath[- ]tested) (?:more than |over |a total of |nearly )?{N}",
        None,
    ),
    (
        "fixed_penalty.count",
        "fixed_penalty",
        rf"{N} {MID}(?:fixed[- ]penalt(?:y|ies)(?: (?:notices|tickets|fines))?|penalty notices|FPNs?|traffic offence reports|TORs?|(?:parking |speeding |traffic )?tickets(?= (?:were|have been|issued|handed|for (?:speeding|parking|driving|using|no|not))|$)|fixed penalty notice|traffic offence report|penalty charge notices|fines|penalty notice|PNDs?)\b",
        None,
    ),
    (
        "fixed_penalty.people",
        "fixed_penalty",
        rf"{N} {MID}(?:people|drivers|motorists|men|women|others|youths|riders|individuals|persons)\b[^.;]{{0,30}}?(?:issued with|issued|given|received|handed|served with|got|reported for consideration (?:of|for)) [^.;]{{0,30}}?(?:fixed[- ]penalt|penalty notice|FPN|TORs?\b|tickets|traffic offence)\w*",
        None,
    ),
    (
        "fixed_penalty.fined",
        "fixed_penalty",
        rf"{N} {MID}(?:people|drivers|motorists|men|women|others|youths|students|guests|individuals|revellers)\b[^.;]{{0,25}}?(?:were|have been|was|have) (?:also |each |all |now |been |since |retrospectively )*(?:fined|issued with [^.;]{{0,12}}fines|handed [^.;]{{0,12}}fines|given [^.;]{{0,12}}fines)\b(?![^.]*(?:court|magistrates|judge))",
        None,
    ),
    (
        "fixed_penalty.covid",
        "fixed_penalty",
        r"\b(?:has been|was) (?:also |now |\w+ly )?(?:fined £[\d,]+|(?:given|handed|issued with|issued) a £[\d,]+ fine|fined)\b(?=[^.]*\b(?:breach|covid|coronavirus|lockdown|gathering|restrictions))(?![^.]*\b(?:courts?|magistrates|judge)\b)",
        "1",
    ),
    (
        "fixed_penalty.sums",
        "fixed_penalty",
        rf"{N} {MID}(?:people|men|women|others|youths|students|guests|individuals|residents)\b[^.;]{{0,25}}?(?:received|were given|were handed|given|issued with) £[\d,]+ (?:fines|tickets)\b",
        None,
    ),
    (
        "fixed_penalty.handed_to",
        "fixed_penalty",
        rf"\bfines?\b[^.;]{{0,60}}?\b(?:handed out|issued|given)\b[^.;]{{0,60}}? to {N} {MID}(?:people|men|women|students|guests)\b",
        None,
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
        r"\b(?:a|an) (?:£[\d,]+ )?(?:fixed[- ]penalty(?: notice)?|FPN|traffic offence report|ticket)(?: \([a-z]+\))?(?: ticket)? (?:was |has been )?(?:also )?issued",
        "1",
    ),
    (
        "fixed_penalty.number_of",
        "fixed_penalty",
        r"\b(?:a number of|several|numerous) (?:fixed[- ]penalt(?:y|ies)(?: notices)?|FPNs|tickets|traffic offence reports)(?: \([a-z]+\))? (?:were |was |have been )?issued",
        "",
    ),
    (
        "fixed_penalty.one",
        "fixed_penalty",
        rf"\b(?:issued with|given|received|handed|served with) (?:a|an) (?:£[\d,]+ )?{MID}(?:fixed[- ]penalty(?: notice)?|penalty notice|FPN|traffic offence report|ticket|TOR)\b",
        "1",
    ),
)
