"""Results that nobody counted, "several breath tests were carried out", as data. One line more finds one form more.

They are asked last: what another rule has counted in the same words stays counted.
"""

from transforms.counts.words import Rule
from transforms.reading.adverbs import ALSO

_SEVERAL = r"(?:(?:a (?:large |small |significant )?number|dozens|hundreds|scores|a handful) of|several|numerous|multiple|many)"
_BY = r"\b(?:officers|police|pcsos|we|they|teams?|patrols) (?:have |has |also |then )*"
_WERE = rf"(?:were|have been|being) {ALSO}"
_TESTS = r"(?:(?:roadside|random|preventative|preliminary) )*(?:(?:breath|breathalyser) tests|road[- ]?side (?:drugs? |breath )?(?:tests|swabs|wipes|swipes)|drugs? (?:wipes|swipes|swabs)|drug[- ]driv(?:e|ing) tests|drink[- ]driv(?:e|ing) tests)"
_DRIVERS = r"(?:drivers|motorists|riders|motorcyclists|people)"
_SEARCHED = (
    r"(?:people|men|women|males|youths|boys|girls|teenagers|young people|individuals|drivers|vehicles|cars|vans)"
)
_ORDERS = r"(?:[\w-]+ ){0,3}?(?:(?:closure|dispersal|community protection|criminal behaviour|prohibition|restraining|section 59|section 35|domestic violence protection|stalking protection) (?:orders|notices|warnings|tickets)|CPNs|CPWs|CBOs|prohibitions)"
_CLOSED = r"(?:closed|shut down|dismantled|disrupted|taken (?:down|out))"
_GROUPS = r"(?:(?:organised )?(?:crime|criminal|drugs?) (?:groups|gangs|networks)|OCGs)"

UNCOUNTED: tuple[Rule, ...] = (
    (
        "roadside_test.several",
        "roadside_test",
        rf"{_BY}(?:carried out|conducted|completed|administered|performed) (?:{_SEVERAL} )?{_TESTS}\b|\b{_TESTS} {_WERE}(?:carried out|conducted|completed|administered|performed|undertaken)\b|\b{_SEVERAL} {_TESTS}\b|\b{_SEVERAL} {_DRIVERS} {_WERE}(?:breathalysed|breath[- ]tested|drugs?[- ](?:tested|wiped|swabbed))\b|{_BY}(?:breathalysed|breath[- ]tested) (?:{_SEVERAL} )?{_DRIVERS}\b",
        "",
    ),
    (
        "stop_search.several_people",
        "stop_search",
        rf"\b{_SEVERAL} (?:[a-z]+ )?{_SEARCHED} {_WERE}(?:(?:stopped|detained|pulled over) and |stop[- ]?)?searched\b",
        "",
    ),
    (
        "stop_search.numerous",
        "stop_search",
        r"\b(?:numerous|several|a number of|multiple|dozens of) (?:[\w-]+ )?(?:stop(?:[- ]and[- ]|[- ]?)search(?:es)?|stops and searches|stop & searches)\b",
        "",
    ),
    (
        "referral.number_of",
        "referral",
        rf"\b(?:made|submitted|completed|including|resulted in|led to|with) {_SEVERAL} (?:[\w-]+ ){{0,2}}?referrals\b",
        "",
    ),
    (
        "line_closed.some_were",
        "line_closed",
        rf"\b(?:{_SEVERAL} )?(?:[\w-]+ )?(?:county|drugs?|deal(?:er|ing)?) lines {_WERE}{_CLOSED}\b",
        "",
    ),
    (
        "group_disrupted.some_were",
        "group_disrupted",
        rf"\b{_SEVERAL} (?:[\w-]+ )?{_GROUPS} {_WERE}(?:disrupted|dismantled|taken down|broken up)\b",
        "",
    ),
    (
        "order.number_of",
        "order",
        rf"\b(?:issued|gave out|handed out|served|obtained|secured|granted|imposed) {_SEVERAL} {_ORDERS}\b|\b{_SEVERAL} {_ORDERS} (?:{_WERE})?(?:issued|served|obtained|secured|granted|imposed|given out|handed out|made)\b",
        "",
    ),
    (
        "fixed_penalty.drivers",
        "fixed_penalty",
        rf"\b(?:drivers|motorists|riders|cyclists) (?:were|have been) {ALSO}(?:issued with|given|handed|issued) (?:(?:speeding|parking|traffic) )?tickets\b(?! to\b)",
        "",
    ),
)
