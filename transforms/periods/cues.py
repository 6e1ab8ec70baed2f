"""Words around dates that tell whose they are: data for `assign`."""

from transforms.reading.expressions import expression

# Between a fact and a date these words begin another event: "jailed today for a burglary on 3 December".
BREAK = expression(
    r"\b(?:after|following|when|where|who|which"
    r"|for(?! (?:a total of |more than )?(?:[\w-]+ ){0,4}(?:[\w-]+-)?(?:years?|months?|weeks?|life))"
    r"|of(?<!\d hours of)(?<!outskirts of)"
    r"|in connection with|in relation to|over|having|since"
    r"|during which"
    r"|relat\w+ to|committed|comes? after|happened|occurred|reported|offen[cs]es?|pleading|pleaded|admitt\w+)\b|[;:]",
)
# What police did to make the arrest or the find: its day is theirs, "seized after a warrant was executed on Friday".
BY_POLICE = expression(
    r"\b(?:after|following|when|where)(?= (?:[\w'’-]+ ){0,6}?(?:stopp(?:ed|ing)|search\w*|warrants?|raids?|raided"
    r"|executed|pulled over|intercepted)\b)",
)
CAUGHT = {"arrest", "seizure", "warrant"}
# The offence stands between the arrest and its day: "on suspicion of possession of criminal property on Friday".
SUSPICION = expression(r"\W*on suspicion of [^.;:]*?(?=\b(?:on|at|in|after|following|when|where|who|which|having)\b|$)")
ANOTHER = expression(r"\b(?:after|following|when|where|who|which|in connection with|in relation to|relating to)\b")
# Between the day of a warrant and what was found: "on 18 April, where a quantity of".
THERE = expression(r"\bwhere\b|\b(?:quantity|quantities|amounts?|number|possession) of\b")
HOURS_OF = expression(r"\b(?:morning|afternoon|evening|night|hours|lunchtime) of\W*$")  # is of the date itself
# Before "on Friday have arrested" these say that the day is that of what is investigated.
INVESTIGATED = expression(
    r"\b(?:investigat\w+|probing|inquir\w+|enquir\w+|looking into|following|after|connection|relation|reports?"
    r"|incidents?|called|appeal\w*)\b"
)
HAVE = expression(r"\W*(?:(?:have|has)(?: now| since| also| today)?(?: been)?|led to|resulted in)\W*")
# Directly before a date these say that the crime, not the enforcement, is dated.
CRIME = expression(
    r"\b(?:happen\w*|occur\w*|committed|stole\w*|theft|thefts|burgl\w+|robber\w+|robbed|incidents?"
    r"|assault\w*|attack\w*|stabb\w+"
    r"|shooting|discharge|disorder|affray|altercation|arson|explosion"
    r"|collision|crash|offen[cs]es?|murder\w*|rap\w+|died|death|killed|broke|shot|disturbance|called to"
    r"|reports? of|reported"
    r"|took place at|between the ages|launched|began|started|formed|set up|introduced)\b[^.;]{0,60}$",
)
RESULTS = expression(
    r"\b(?:operation|op|campaign|crackdown|week of action|day of action|action|initiative|intensification"
    r"|enforcement|patrols"
    r"|warrants?|raids?|arrests?|arrested|seized|searches|checks|figures|results|ran|carried out|executed"
    r"|conducted)\b",
)
# Between the beginning of a sentence and a stretch of days: that of the crimes, not of the results.
CRIMES = expression(
    r"\b(?:(?<!What )happen\w*|occur\w*|committed|stole\w*|thefts?|burglar\w*|robber\w*|incidents?"
    r"|assaults?|attacks?|conspir\w+"
    r"|offen[cs]es? (?:which|that|took|were|dat\w+|between)|suppl(?:y|ied|ying)|dealing|involved|abus\w+"
    r"|victims?|trial)\b[^.;]*$",
)

# The words by which a stage is told again with its day: "was jailed ... He appeared at court on Monday".
_COURT = (
    r"appear(?:ed|ing) (?:at|before)|crown court|magistrates\W+ court|high court|sheriff court|same court"
    r"|court heard|hearing"
)
TOLD = {
    "sentence": rf"sentenc\w+|jailed|imprison\w*|locked up|handed|given|sent to prison|{_COURT}",
    "conviction": rf"convicted|pleaded|admitted|found guilty|{_COURT}",
    "confiscation": rf"ordered|granted|forfeit\w*|confiscat\w+|{_COURT}",
    "order": rf"order(?:ed|s)?|granted|issued|handed|given|{_COURT}",
    "charge": r"charged|appear(?:ed|ing)? (?:at|before|in)",
    "remand": r"remanded|appeared (?:at|before|in)|charged",
    "bail": r"bailed|bail|appeared (?:at|before|in)|charged",
    "released_under_investigation": r"released",
    "no_further_action": r"released|no further action",
    "summons": r"summons\w*|reported for|requisition",
    "caution": r"caution\w*",
    "community_resolution": r"resolution\w*",
}
_POLICE = (
    r"arrest\w*|detained|warrants?|raid\w*|seiz\w+|recovered|executed|search\w*|stopped|intercepted"
    r"|pulled over|found|discovered"
    r"|checks?|patrols?|safeguarded|visited|operation|day of action|officers (?:were|attended|carried)"
    r"|(?:police|officers) were called"
)
TOLD_RE = {kind: expression(rf"\b(?:{words})\b") for kind, words in (TOLD | {"": _POLICE}).items()}
IN_COURT = {"sentence", "conviction", "confiscation", "order"}

FIGURES = expression(r"\b(?:figures|results|statistics|in total|total of)\b")
BEGAN = expression(r"\b(?:began|begun|started|starting|launched|launch|start of|ran from|ran between)\b[^.\n]*$")
ENDED = expression(
    r"\)?,?\s+(?:and\s+)?(?:(?:finished|ended|finishing|ending|concluded|ran)\s+(?:on|until)|to|until)\s+",
)
EXPLICIT = {f"period.{rule}" for rule in "span span-between months week-named begun-ended months-to year-to".split()}
STRETCHES = {f"period.{rule}" for rule in "window since year years financial-year last-month".split()}
RELATIVE = {f"period.{rule}" for rule in "this-week last-week weekend weekdays days".split()}
