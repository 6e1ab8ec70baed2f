"""Is "admitted" a plea: "admitted two counts of theft", "admitting trespassing", but not "admitted to officers"?"""

from transforms.facts.offences import named_after
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.records import ArticleText
from transforms.stages.stage import Stage

# "were issued with penalty notices after admitting hosting it"
_OUT_OF_COURT = expression(
    r"\b(?:notices?|warning(?: letters?)?|cautions?|cautioned|community resolutions?)\b[^.;]{0,45}$"
)
# "after admitting an offence of speeding, a man received a community resolution"
_DEALT_WITH = expression(
    r"[^.;]{0,160}\b(?:received|given|issued(?: with)?|accepted|agreed to|dealt with (?:by|via|through)(?: way of)?) (?:an? )?(?:(?:simple|conditional|police|adult|youth) )*(?:community resolution|caution)\b"
)
_PLEA = expression(
    r" (?:to )?(?:(?:a |an |the |two|three|four|five|six|seven|eight|nine|ten|\d+|one|charges?|counts?|offences?|all|both|being|possess|conspir|caus|assault"
    r"|robb|burgl|theft|rap|murder|mansl|suppl|driv|drink|drug|steal|fraud|harass|stalk|arson|criminal|breach|money|sexual|wound|having"
    r"|dangerous|handling|attempt|inflict|engag|making|tak|speeding|permitting|trespass|us(?:ing|e)|carry|send|threat|pervert|fail|involve"
    r"|misconduct|similar|(?:those|these) (?:charges|offences|crimes)|(?:their|his|her) (?:part|roles?|crimes?|guilt|involvement|offen[cs]es?|wrong)|what (?:he|she|they))"
    # "admitted sneaking into the house", but not what is no offence, nor what officers deal with on the spot
    r"|(?!(?:know|own|want|feel|see|go|think|believ|drink|smok|struggl|meet|stay|liv|view|look|spend|pay|leav|hear|look|tell|ly|contact|consum|nothing|something|anything|dur|hold|offer)\w*)[a-z]{3,}ing\b"
    rf"(?![^.;]{{0,90}} and (?:was|were|is|has been) {ALSO}(?:arrested|issued|reported|cautioned|given a (?:fixed|caution|£))))",
)
# "has been jailed after admitting he posed as a doctor": he would not have been, had he told it to police alone
_SENTENCED_AFTER = expression(
    r"\b(?:jailed|sentenced|imprisoned|sent to (?:prison|jail)|behind bars|locked up|sentence|community order)\b[^.;]{0,80} after (?:previously |earlier |later )?$"
)
_TO_OFFICERS = expression(
    r" (?:[\w’'-]+ ){0,7}(?:to (?:the |his |her |their )?(?:police|officers?|detectives?|hospital|friends?|family|staff)\b|in (?:an? |police )?interview)"
)
_NO_PLEA = expression(
    r" (?:(?:\w+ ){0,3}to (?:the |his |her )?(?:police|officers?|detectives|pcs?|hospital|friends?|staff|court on)"
    r"|that|(?:he|she|they|it was|there)\b|in (?:police )?interview|when (?:questioned|interviewed))",
)
# "he admitted the charges", "later admitted in court": the words before make it one.
_THEREBEFORE = expression(r"\b(?:later|he|she|they|and|since|having|had|previously) $")
_IN_COURT = expression(r" (?:in court|at court|at [a-z]|the (?:charges?|offences?)|it\b|both)|[.,]")


def is_plea(before: str, cue: str, behind: str) -> bool:
    """Whether "admitted" or "admitting" is said in court.

    Args:
        before: the words of the sentence before it.
        cue: the word itself.
        behind: the words behind it.
    """
    if cue.lower() == "admitting" and _SENTENCED_AFTER.search(before) and not _TO_OFFICERS.match(behind):
        return True
    if _NO_PLEA.match(behind):
        return False
    if _OUT_OF_COURT.search(before) or _DEALT_WITH.match(behind):
        return False
    if _PLEA.match(behind) or named_after(behind, direct=True) is not None:
        return True
    if cue.lower() == "admitting":
        return behind.startswith((" the ", " his ", " her ", " their ")) or _is_said_there(before, behind)
    return _is_said_there(before, behind)


def _is_said_there(before: str, behind: str) -> bool:
    """Do the words around say that it was in court: "which he denied at first, before later admitting at court"?"""
    return _THEREBEFORE.search(before) is not None and _IN_COURT.match(behind) is not None


_COURT = expression(
    r"\b(?:courts?|judges?|magistrates|jury|jailed|sentenc\w+|ple(?:a)?d(?:ed|s|ing)?|pleas?|guilty|trial|convict\w+|prosecut\w+|counts?"
    r"|charges?|charged|fined|prison|imprison\w+|bars)\b"
)


# A misconduct hearing speaks of charges and guilt as a court does: only what is told of a court itself makes it one.
_HEARING = expression(r"\b(?:misconduct|dismiss(?:al|ed)|disciplin\w+)\b")
_BEFORE_COURT = expression(r"\b(?:courts?|magistrates|jury|jailed|prison|ple(?:a)?d(?:ed)? guilty)\b")


def without_admissions(
    article: ArticleText, stages: list[Stage], rejected: list[tuple[str, str, int, int]]
) -> list[Stage]:
    """What happened to people, without what they admitted to police where no court comes into it.

    "A man has come forward and admitted the theft. He agreed to a community resolution."

    Args:
        article: its text and headline.
        stages: candidates.
        rejected: takes what is left out, with the reason.
    """
    text = article.text
    admitted = [
        stage for stage in stages if stage.kind == "conviction" and "admit" in text[stage.start : stage.end].lower()
    ]
    court = _BEFORE_COURT if _HEARING.search(article.title or "") else _COURT
    if not admitted or court.search(article.title or "") or court.search(text):
        return stages
    rejected += [(stage.rule, "admitted, but to no court", stage.start, stage.end) for stage in admitted]
    return [stage for stage in stages if stage not in admitted]
