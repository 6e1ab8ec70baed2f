"""What an article announces, as its headline and lead tell it: how far the case has come, and of what kind it is."""

import re
from dataclasses import dataclass

from transforms.facts.of_operations import CHARGED, is_operation
from transforms.facts.profile import is_broadcast, is_of_years_ago, is_profile
from transforms.facts.these_days import report_a_day
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence, leading

# Ranks of the news.
CHARGE, CONVICTION, SENTENCE, ORDER = 4, 6, 7, 8
_SENTENCE_NEWS = expression(
    r"\b(?:jailed|jail(?! cell)|sentenced?|behind bars|(?<!false )imprison\w*|prison(?:ed)?|locked up|years for|months for|life for|handed|community order|suspended|banned|fined|put away|sent down|caged|\d+[- ](?:year|month|week)s?(?![- ]olds?\b))\b",
)
# "Jail for phone robber", though the text begins with the crime and comes to the court at its end
_JAILED = expression(
    r"^(?:jail|prison|life|\w+ years?) for\b|\b(?:jailed|sentenced|behind bars|locked up|caged|jail (?:term|sentence)|sent (?:to (?:prison|jail)|down))\b"
)
# "Prison smuggling: three arrested", "Wanted man back behind bars": no sentence by themselves.
_OF_A_PRISON = expression(r"\b(?:(?<!sent to )prison|behind bars)\b")
# Of a wanted man's headline, what is more than the prison he left.
_IN_COURT = expression(
    r"\b(?:jailed|sent to prison|sentenced?|locked up|guilty|convicted|admit\w*|pleads?|charged|court|fined)\b"
)
_CONVICTION_NEWS = expression(r"\b(?:guilty|convicted|admits?|admitted|pleads?|conviction)\b")
_CHARGE_NEWS = expression(r"\b(?:charged?|charges|court|remanded|appears?)\b")
_CONFISCATION_NEWS = expression(
    r"\b(?:confiscations?(?! of (?:an?|the|drugs|phones)\b)|forfeit\w*|pay back|proceeds of crime|repay)\b"
)
# "Criminal gains confiscated", "Dealer has £170k confiscated": a court's; what officers confiscate are things: "Weapons
# and drugs confiscated", "£9,000 of tobacco confiscated in raids"
_SUM_CONFISCATED = expression(
    r"^(?!.*\b(?:drugs?|class [ab]|cannabis|cocaine|heroin|weapons?|kni(?:fe|ves)|firearms?|guns?|tobacco|cigarettes|alcohol|vehicles?|cars?|bikes?|phones?|goods"
    r"|raid(?:s|ed)?|warrants?|search\w*|officers|police)\b)"
    r"(?=.*(?:£|\b(?:gains|proceeds|assets|profits?|fortune|money|cash|wealth|courts?|judge)\b)).*\bconfiscat(?:ed?|es|ing)\b"
)
# "Man jailed after breaching restraining order": the news is the sentence.
_ORDER_BROKEN = expression(r"\b(?:jailed|sentenced|prison|behind bars|locked up|breach\w*|broke|flout\w*)\b")
_ORDER_NEWS = expression(
    r"\b(?:closure order|criminal behaviour order|CBO|restraining order|banning order|behaviour order|(?:house|flat|address|property) (?:closed|shut))\b",
)
_RESULT_WORDS = expression(
    r"\b(?:(?:police|officers|force) issue(?! (?:\w+ )?(?:warnings?|advice|appeals?|statements?|pleas?|messages?|reminders?|guidance|images?|cctv|e-?fits?|updates?|tips)\b)|arrest\w*|charged?|seiz\w*|confiscated|jailed|raids?|warrants?|results?|caught|recovered|detained|sentenced|haul|found|stopped|fined|tickets|held|apprehended|success\w*|strike|swoop\w*|crackdown|visited|issued|searched|tested|dismantle[ds]?|disrupts?|disrupted|closed|safeguarded|taken off|round-?up|detects?|detected|detections|identif(?:y|ies|ied) (?:more than |over |nearly |almost )?\d[\d,]*|uncovers?|uncovered|fines|dispersed|intercepted|prosecuted)\b",
)
_ANNOUNCEMENT = expression(
    r"\b(?:appoint\w*|announced|new (?:head|chief|team|unit|officers?|recruits)|awards?|awarded|recruit\w*|launch\w*(?! (?:[\w-]+ ){0,2}operation\b)|campaign|to name|to take part|taking part|urg(?:e|es|ed|ing)|warn(?!ings? (?:given|handed|served)\b)\w*|advice|advised?|remind\w*|commend\w*|praise\w*|supports?(?! (?:[\w-]+ ){0,3}(?:operations?|patrols?|policing|raids?|warrants?)\b)|supporting|prepar\w*|plans?|review|reflects?|minister hears|survey|statistics|figures|consult\w*|funding|commissioner|pcc|stay safe|(?<!tackle road )(?<!tackles road )(?<!tackling road )(?<!public )safety(?! (?:operation|checks?|patrols?|crackdown|initiative|day of action))|week of action to|awareness|tips|security(?! (?:alert|operation|incident))|prevention|begins?|starts?|returns?(?! (?:[\w-]+ ){0,2}(?:stolen|recovered|seized)\b|[^|]*\bowners?\b)|rais(?:es?|ed)|fundrais\w*|charity|retire\w*(?! (?:homes?|villages?|complex|flats?|housing)\b)|anniversary|recognised|honoured|inspection|report(?!s? of\b|ed\b)|blog|column|what to expect|why|how|takes? on|takes over|new role|day in the life|in memory|memorial|birthday(?! part(?:y|ies)\b)|celebrat\w+|royal assent|^meet (?:the|our|your))\b",
)
_APPEAL = expression(
    r"\b(?:appeal\w*|witness\w*|information|collision|missing|trace|cctv|identify|recognise|dash ?cam|owners?)\b",
)


# What makes a case of it after all: "Murder investigation launched", "Warning after spate of thefts".
_A_CASE = expression(
    r"\b(?:(?:firearms?|shooting|stabbing|serious) incidents?|(?:investigations?|inquiry|enquiry)(?! report)|probe|manhunt|stolen|spate|thanks to|suspected"
    r"|(?:following|after) (?:[\w’'-]+ ){0,5}?(?:incidents?|collision|crash|attacks?|thefts?|burglar\w+|break-ins?|robber\w+|robbed|assaults?|assaulted|stabbing"
    r"|brawl|fight|pursuit|chase|calls|scams?|gatherings?|rave|raves|shone|shooting|death|series|fraud|targeted|injured|disorder|disturbance|damage|fire))\b",
)
_NO_CASE = expression(
    r"\b(?:advice|prevention|tips|awards?|award-winning|commend\w*|brave\w*|honoured|recognised|anniversary|retire\w*(?! (?:homes?|villages?|complex|flats?|housing)\b)|nominated|returns? to work|campaign|charity|plans?|memorial)\b"
)


# What a headline and a lead tell of an incident, of powers or of somebody sought: without all of it nothing was enforced.
_TELLS_OF_ONE = expression(
    r"\b(?:appeal\w*|witness\w*|cctv|missing|trace|identif\w+|recogni\w+|investigat\w+|detectives|called to|attended|incidents?|report(?:s|ed)? (?:of|that|to)|reported|murder\w*"
    r"|assault\w*|rape\w*|robb\w+|burgl\w+|collision|crash\w*|stabb\w+|shot|shots|shooting|died|dies|dead|death|bod(?:y|ies)|tributes?|attack\w*|fire|stolen|stole|thefts?|thie(?:f|ves)"
    r"|suspici\w+|suspected|suspects?|discover\w*|found|located|disorder|protest\w*|gather\w*|dispers\w+|section \d\d|orders?|injunction|notices?|fines?|tickets?|breach\w*"
    r"|bombs?|explo\w+|device|alert|rave|misconduct|dismissed|inquests?|attempt\w*|killed|killer|injur\w+|court|judge|trial|verdict|threaten\w*|harass\w*|stalk\w*"
    r"|terror\w*|recover\w*|seiz\w*|arrest\w*|chase\w*|pursu\w+|smuggl\w*|swindl\w*|fraudsters?|prison|disappear\w*|rescued|funeral|covid\S*|coronavirus|lockdown|restrictions|distancing|episodes?|tv|screens?|uncover\w*|caught|search(?:ed|ing)?|warrants?|licence|checks|sentenced|jailed|banned|disqualified|convict\w*|guilty|admitted|paedophile|indecent|groom\w*|sex offender|mph)\b"
)
# Of a headline, somebody whose case it is: "Drug user strangled partner", "Friends savagely beat man".
_OF_SOMEBODY = expression(
    r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|teen\w*|drivers?|motorists?|dealers?|users?|couple|pair|duo|trio|gang|father|mother|son|daughter|brothers?|friends|fan|employee|owner|cannabis|£\d\S*|\d+ ?kg)\b"
)


@dataclass(frozen=True, slots=True)
class News:
    """How far the case has come, as the headline and the lead tell it. `rank` orders the stages."""

    rank: int
    operation: bool  # results of an operation rather than one case
    announcement: bool = False  # a campaign, a post, advice: figures in it are of other days
    reports: bool = False  # no headline of results, but its top tells what officers did on a day of these
    case: bool = False  # the headline tells of a case, whatever else it announces
    results: bool = True  # the headline or the lead tells of enforcement at all
    figures: frozenset[float] = frozenset()  # that the headline states
    rounded: frozenset[float] = frozenset()  # those of them that it rounds down: "over 100"
    rounded_up: frozenset[float] = frozenset()  # "nearly 100"
    title: str = ""  # in lower case
    wanted: bool = False  # for somebody: pleas and sentences are of their past
    portrait: bool = False  # of officers honoured, of a survivor, of a programme: what courts did is of its past
    profile: bool = False  # of officers, dogs or the force itself
    honours: bool = False  # the headline thanks or remembers somebody, whose deeds happened long ago
    found: bool = False  # the headline tells what police or a court did
    appeal: bool = False  # for witnesses or owners: what was found is not what was enforced
    years_ago: bool = False  # the headline tells of a case of years ago, of which nothing new came out
    past_cases: bool = False  # what courts did in it is told of cases of before
    one_case: bool = False  # of one person or incident: large counts in it are of other cases

    def tells_of_no_case(self) -> bool:
        """Is it advice, a campaign, a portrait, so that nothing old in it is a step towards its news?"""
        return (self.announcement and not self.case) or self.portrait or self.profile

    def headlines(self, count: float) -> bool:
        """Does the headline state a count, or round it: 105 below "over 100 arrests"?"""
        return (
            count in self.figures
            or any(low <= count <= low * _ROUNDED for low in self.rounded)
            or any(high / _ROUNDED <= count <= high for high in self.rounded_up)
        )


# Results of many kinds: the arrests in it are no earlier step of the sentences.
_HARVEST = expression(
    r"\b(?:arrests|warrants|raids|results|seizures|week of action|days? of action|crack(?:s|ed|ing)? ?down|intensification)\b",
)


_CAMPAIGN = expression(
    r"\b(?:operations?|op|weeks?|weekend|days?|crack(?:s|ed|ing)? ?down|campaign|patrol\w*|tackl\w+|targets?|targeted|targeting|disrupt\w*|enforcement|offensive|in numbers|round-?up)\b",
)


_ONE = expression(
    r"\b(?:man|woman|boy|girl|teen(?:ager)?|driver|dealer|burglar|robber|thief|motorcyclist|cyclist|pedestrian|murder|death|shooting|stabbing|"
    r"attempted murder|collision|crash|fatal|rape)\b"
)
_SEVERAL = expression(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|men|women|people|gang|group|dealers|operation|more)\b"
)


def news_of(
    title: str, lines: list[Sentence], kinds_in_lead: set[str], kinds: set[str], *, figures: bool = False
) -> News:
    """What an article announces.

    Args:
        title: the headline.
        lines: the sentences of the text.
        kinds_in_lead: of the stages that the headline and the lead tell.
        kinds: of all stages.
        figures: whether the lead counts what was taken, searched or stopped.
    """
    lead = " ".join(s.text for s in leading(lines) if not s.boilerplate)
    head = f"{title}. {lead}"
    wanted = _WANTED.search(title) is not None
    sure = _OF_A_PRISON.search(title) is None or bool(kinds & {"sentence", "conviction"})
    only_prison = _OF_A_PRISON.search(title) is not None and not _IN_COURT.search(title)
    of_court = bool(_SENTENCE_NEWS.search(title) or _CONVICTION_NEWS.search(title) or _CHARGE_NEWS.search(title))
    told_late = "sentence" in kinds and _JAILED.search(title) is not None
    rank = _announced_rank(title, lines, kinds_in_lead, sentenced=sure, told_late=told_late)
    results = bool(_RESULT_WORDS.search(title)) or bool(rank)
    campaign = _CAMPAIGN.search(head) is not None
    quiet = not (results or figures)
    ordinary = (
        bool(title)
        and quiet
        and not (wanted or campaign or kinds_in_lead or _OF_SOMEBODY.search(title) or _TELLS_OF_ONE.search(head))
    )
    announcement = quiet and (ordinary or bool(_ANNOUNCEMENT.search(title)))
    of_one = bool(_ONE.search(title)) and not (_HARVEST.search(title) or _SEVERAL.search(title))
    # "Drug driver hid from police": the lead tells how he was caught, and the text how it ended
    ended = of_one and kinds_in_lead <= {"arrest"} and bool(kinds & {"sentence", "conviction"})
    told = rank or wanted or ((campaign or kinds_in_lead) and not ended) or announcement
    if not (told or _HARVEST.search(title) or _APPEAL.search(title)):
        # the headline tells the crime and the text its end
        rank = SENTENCE if "sentence" in kinds else CONVICTION if "conviction" in kinds else 0
    found = (of_court and not (wanted and only_prison)) or bool(_RESULT_WORDS.search(title))
    return News(
        rank,
        operation=is_operation(title, head, charged=rank == CHARGE, of_one=of_one),
        announcement=announcement,
        reports=(announcement or quiet) and report_a_day(lines),
        case=bool(_A_CASE.search(title)) and not _NO_CASE.search(title),
        results=results or bool(kinds_in_lead) or campaign or figures,
        figures=_figures(title),
        rounded=_rounded(_MORE_THAN, title),
        rounded_up=_rounded(_NEARLY, title),
        title=title.lower(),
        wanted=wanted,
        portrait=_PORTRAIT.search(title) is not None and not of_court,
        profile=is_profile(title) or is_broadcast(head),
        honours=_HONOURS.search(title) is not None,
        found=found,
        appeal=bool(_APPEAL.search(title)),
        years_ago=not found and is_of_years_ago(title),
        one_case=of_one and not campaign,
    )


_COURT = expression(r"\b(?:sentenced|jailed|behind bars|imprison|prison)")

_TOP = 8  # lines in which a headline's sentence must be told
_WANTED = expression(
    r"\b(?:abscond\w*|wanted|escapees?|escaped|failed to return|whereabouts|missing|recalled|(?:prison|on) recall|recall to|trace|at large|(?:have you seen|know where) (?!this\b|these\b|any\b))\b",
)
_PORTRAIT = expression(
    r"\b(?:awards?|award-winning|commend\w*|bravery|honoured|(?:in|special) recognition|recognised|nominated|documentary|survivors?|anniversary|retires?|named (?:in honour|after))\b"
)
_HONOURS = expression(
    r"\b(?:thank(?!s to\b)\w*|prais\w*|memor\w+|celebrat\w*|appoint\w*|hero(?!in)\w*|brave\w*|(?:day|night) in the life)\b"
)


# "94 arrests, 27 charges and four jailed", "One arrest and property closed": the arrests are news beside the rest.
_ARRESTED_NEWS = expression(
    rf"(?:(?:more|over|nearly|almost|around|than|another|a|further) )*{COUNT} (?:[\w-]+ ){{0,3}}(?:arrests?|arrested)\b(?!.*\b(?:sentenced|guilty|convicted)\b)"
)


def _of_a_sum_taken(title: str) -> bool:
    """Does a headline tell what a court took of what somebody made by crime?"""
    return _CONFISCATION_NEWS.search(title) is not None or _SUM_CONFISCATED.search(title) is not None


def _announced_rank(
    title: str, lines: list[Sentence], kinds_in_lead: set[str], *, sentenced: bool, told_late: bool
) -> int:
    """The furthest stage that the headline or the lead tells."""
    if _ARRESTED_NEWS.match(title):
        return CHARGE if kinds_in_lead & {"charge", "remand"} or CHARGED.search(title) else 0
    harvest = _HARVEST.search(title) is not None
    rank = 0
    if _of_a_sum_taken(title) or (_ORDER_NEWS.search(title) and not _ORDER_BROKEN.search(title)):
        rank = ORDER
    if ("sentence" in kinds_in_lead and not harvest) or (
        sentenced
        and _SENTENCE_NEWS.search(title)
        and (told_late or _COURT.search(" ".join(line.text for line in lines[:_TOP])))
    ):
        rank = max(rank, SENTENCE)
    if rank:
        return rank
    if not harvest and ("conviction" in kinds_in_lead or _CONVICTION_NEWS.search(title)):
        return CONVICTION
    return CHARGE if kinds_in_lead & {"charge", "remand"} or CHARGED.search(title) else 0


_ROUNDED = 1.1  # times a round figure, up to which it stands for a precise one
_ROUND = r"([1-9]\d?(?:,?000|00|0))(?! ?(?:years?|months?|days?|hours?|mph|per cent|%))\b"
_MORE_THAN = re.compile(rf"(?i)(?<!£)\b(?:more than|over) {_ROUND}")
_NEARLY = re.compile(rf"(?i)(?<!£)\b(?:nearly|almost|close to|just under) {_ROUND}")


def _rounded(form: re.Pattern[str], title: str) -> frozenset[float]:
    return frozenset(float(found[1].replace(",", "")) for found in form.finditer(title))


def _figures(title: str) -> frozenset[float]:
    found = (parse_count(number.group()) for number in _COUNT.finditer(title))
    return frozenset(number for number in found if number)


_COUNT = expression(COUNT)


# A headline about one person and the court: "Man jailed for burglary".
_ONE_IN_COURT = expression(
    r"\b(?:man|woman|dealer|burglar|robber|driver|thief|offender|paedophile|rapist|teenager|fraudster|killer|attacker|stalker|boy|girl|motorist|father|mother|predator|shoplifter|arsonist|snatcher|conman|intruder|abuser|smuggler)\b.*"
    r"\b(?:jailed|sentenced|jail|behind bars|prison|guilty|convicted|charged|sent down|locked up|banned|court)\b",
)
# A headline or lead that tells of several people.
_TOGETHER = expression(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten)"
    r"(?![- ](?:and|years?|months?|weeks?|days?|decades?|counts?|charges?|offences?|half|sex|burglar|robber|rape|hour"
    r"|times|victims?|children|girls|boys|women))|pair|duo|trio|couple|gang|group|men|brothers|teenagers|people|dealers|robbers|burglars|thieves|both|second|another|others)\b"
    # "3 arrests", unlike "3 June", "3 years"
    r"|(?<![\w£.,:/-])(?:[2-9]|10) (?:further |more |other |suspected )?(?:arrests|arrested|charged|jailed|held|detained|sentenced|convicted"
    r"|released|bailed|suspects|individuals|males|females|adults|youths|drivers|offenders|defendants|warrants)\b"
    # "Man and teenage boy sentenced"
    r"|\b(?:man|woman|boy|girl|mother|father|mum|dad|husband|teenager),? and (?:an? |his |her |another )?(?:[\w-]+ ){0,2}?(?:man|woman|boy|girl|teenager|wife|husband|daughter|son|brother|sister|mother|father|partner|girlfriend|boyfriend)\b",
)


def is_of_one_person(title: str, lead: str, names: int) -> bool:
    """Is an article about one person's case?

    Args:
        title: the headline.
        lead: its first sentences.
        names: how many people it names in full.
    """
    if names == 1 and not _TOGETHER.search(f"{title} {lead}"):
        return True
    return _ONE_IN_COURT.search(title) is not None and not _TOGETHER.search(title)
