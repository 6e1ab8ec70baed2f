"""Cues in another sense: "resisted arrest", "in charge of", "on bail for another offence".

Data: for each kind the words before, of and behind a cue that rule it out together, and why.
"""

from transforms.reading.expressions import Expression, expression
from transforms.stages.sense import Sense
from transforms.stages.senses_in_general import IN_GENERAL
from transforms.stages.senses_of_courts import OF_COURTS
from transforms.stages.senses_of_others import OF_OTHERS

_SENSES = (
    # "two people cautioned against trusting strangers"
    Sense("caution", "warned", cue=r".*cautioned$", behind=r" (?:against|that)\b"),
    Sense(
        "summons",
        "praised",
        cue=r".*reported for.*",
        behind=r" ?(?:(?:his|her|their|an?|outstanding|exceptional) )*(?:bravery|courage|commendation|award|praise|good work)\b",
    ),
    # "officers detained three youths for a search"
    Sense(
        "arrest",
        "held for a search",
        cue=r"detain(?:ed|ing)$",
        behind=r" (?:(?:an?|the|one|two|three|four|five|\d+) (?:[\w-]+ ){1,3}|him |her |them )for (?:the purposes? of )?an? (?:[\w-]+ ){0,3}?search\b",
    ),
    Sense(
        "charge",
        "another sense",
        behind=r" (?:with (?:reducing|leading|ensuring|investigating|protecting|overseeing|delivering|improving|the (?:mission|task|responsibility|job|role|duty))|up|of £|a fee|£|(?!with|for|in|on|over|after)(?:\w+ ){1,3}(?:up to |more than |over )?£)",
    ),
    Sense(
        "charge",
        "hoped for",
        before=r"\b(?:information|rewards?)\b[^.;]{0,45}\barrests?(?: and|,)(?: \w+)? $",
        cue=r"charge",
    ),
    Sense("charge", "another sense", cue=r"charged", behind=r" (?:mobile|phone|battery|device|laptop|torch)"),
    Sense("charge", "of a summons", cue=r"(?:been )?charged", behind=r" (?:by|via) (?:way of )?(?:a )?postal"),
    Sense("arrest", "said of anybody", before=r"(?:\bwhere|,) (?:they|you) are $", cue=r"(?:arrested|detained)$"),
    Sense(
        "released_under_investigation",
        "on bail",
        before=r"\bbail(?:ed)?\b(?:(?! (?:one|two|three|four|five|six|\d+|another|the others?|an?|the)\b)[^.;]){0,25}$",
        cue=r"remains?",
    ),
    Sense("charge", "of a summons", before=r"\b(?:requisition|summons) $", cue=r"charging"),
    Sense(
        "arrest",
        "held for a search or by others than police",
        cue=r"detained|apprehended|being held|held",
        behind=r" (?:by (?:[\w’']+ ){0,2}(?:security|staff|store|shop|members? of the public|the public|passers|witness|door|bar|residents?|customers?)"
        r"|(?:an? [^.;]{3,50}? )?under (?:the |section \d+ of the )?mental health|for (?:the purposes? of )?(?:a |an )?(?:[\w-]+ ){0,5}search|(?:in order )?to be searched|and (?:was |were |then )*searched under|for (?:their|his|her) (?:own )?safety|under (?:the misuse of drugs|section 23|stop and search)"
        r"|in (?:[a-z]+ ){0,2}hospital|(?:(?:him|her|them) )?against (?:his|her|their) will)",
    ),
    Sense(
        "arrest",
        "held for a search or by others than police",
        before=r"\b(?:members? of (?:the )?public|security(?: guards?| staff| team| officers?)?|guards?|staff|bouncers|door ?staff|passers-?by|shopkeeper|residents|customers|neighbours?|owners?|victims?)"
        r"(?: (?!police|officers?\b|and was|who was)[a-z]+){0,4} $",
        cue=r"detained|apprehended|(?:managed|able) to (?:[a-z]+ ){0,2}(?:detain|apprehend)",
        behind=r" (?:him|her|them|the|an?|both)\b",
    ),
    Sense(
        "arrest",
        "said by a swindler",
        before=r"\b(?:claim(?:ed|ing|s)|pretend(?:ed|ing)|purport(?:ed|ing)|(?:told|telling|tell|advised|informed) (?:(?:the|his|her|their) (?:victims?|woman|man|pensioner)|(?:elderly )?(?:victims|pensioners|residents)|him|her|them|you|people|that)|from the (?:police|bank)) [^.;]{0,45}(?:had|have|has) (?:already |just )?(?:been )?$",
        cue=r"arrested|detained|apprehended",
    ),
    Sense("arrest", "hoped for", before=r"\bfor (?:his|her|their) $", cue=r"arrests?$"),
    Sense("arrest", "not yet", before=r"\bonce $", cue=r"arrested|detained|apprehended"),
    Sense(
        "arrest",
        "hoped for",
        before=r"\bleads? to [^.;]{0,50}\bbeing (?:traced|located|found|caught|identified) and $",
        cue=r"arrested",
    ),
    Sense("released_under_investigation", "interviewed of his own will", before=r"\bvoluntar\w+ [^.;]{0,45}$"),
    Sense("charge", "another sense", before=r"\b(?:fully|un|newly)[ -]$", cue=r"charged"),
    Sense("charge", "another sense", before=r"\b(?:left|plugged in|was|is|are|were) $", cue=r"charging"),
    Sense(
        "charge",
        "asked a price",
        cue=r"charg",
        behind=r" (?:extra|too much|an? (?:[a-z]+ ){0,2}(?:amount|fee|sum|price|rent)\b|for (?:food|accommodation|rent|an? (?:survey|service)|(?:the|his|her|their) (?:work|services?))\b)",
    ),
    Sense(
        "charge",
        "ran at somebody",
        cue=r"charg",
        behind=r" (?:towards?|at (?:him|her|them|me|us|the|an? (?!police station|court)|officers|police officers))\b(?! [a-z' ]{0,25}(?:court|station)| (?:weekend|time|end|start|scene|same|conclusion|earliest)\b)",
    ),
    Sense("charge", "summonsed for it", before=r"\bto $", cue=r"face"),
    Sense(
        "charge", "another sense", before=r"\b(?:in|been|un|fully|emotionally|free of|overcharged) $", behind=r" of\b"
    ),
    Sense(
        "bail",
        "a condition, not an outcome",
        before=r"\b(?:whilst|while|breach of|breaching|already|was|who was|offence) (?:out )?$",
        cue=r"on ",
    ),
    Sense(
        "summons",
        "a fixed penalty",
        cue=r"(?:\w+ ){0,2}reported(?! for summons)",
        behind=r"(?! ?summons\b)(?:[^.;]{0,40}(?:fixed penalt|FPN|fines\b|£[\d,]+ fine\b)| ?an? fine\b)",
    ),
    Sense(
        "released_under_investigation",
        "a picture, not a person",
        before=r"\b(?:images?|footage|CCTV|pictures?|photos?|photographs?|e-?fits?|video|details|names?)\b",
        cue=r"(?:re-?)?released",
        unless=r"\b(?:indecent|abuse|pornographic|sexual|extreme) (?:images?|pictures?|photos?|photographs?|video)",
    ),
    Sense(
        "released_under_investigation",
        "asked, not arrested",
        before=r"\binterviewed\b[^.;]*\band $",
        cue=r"remains?",
        unless=r"\b(?:arrest|detain|released)",
    ),
    Sense(
        "remand",
        "held by police",
        behind=r" in (?:police )?custody [^.;]{0,20}\b(?:for|pending) (?:further )?questioning",
    ),
    Sense("released_under_investigation", "said twice", before=r"\binvestigation \($", cue=r"RUI"),
    Sense("remand", "another sense", behind=r" (?:prisoner|centre|hearing)"),
    Sense(
        "arrest",
        "another sense",
        before=r"\b(?:cardiac|falsely) $|\bresist(?:ing|ed) (?:being )?$|\bhouse $|\bcitizen['’]s $",
    ),
    Sense("arrest", "arrested again", before=r"(?:re|de)-$|\bfurther $", cue=r"arrested"),
    Sense(
        "arrest",
        "hoped for",
        before=r"\b(?:information|details|anything|rewards?)\b[^.;]{0,40}\b(?:lead(?:s|ing)?|assist\w*|helps?) (?:police |officers |us )?(?:to|in|with) (?:the |an |his |her |their )?$",
        cue=r"arrests?$",
    ),
    Sense(
        "arrest",
        "tried",
        before=r"\b(?:help(?:ing)? (?:to |us |officers )?|to |attempt(?:s|ing|ed)? to |try(?:ing)? to )(?:make|secure|effect) (?:the |an |his |her |their )?$",
        cue=r"arrests?$",
        unless=r"arrested|were able|managed",
    ),
    Sense(
        "arrest",
        "wanted, not arrested",
        before=r"\bwarrants? (?:was |has been |have been |is |were )?(?:issued |out |put out |in force )?for (?:the |his |her |their )?$",
        cue=r"arrests?",
    ),
    Sense("arrest", "another sense", behind=r" warrants?\b| rates?\b| operation| teams?\b| attempts?\b"),
)
_Pattern = Expression | None


def _compiled(words: str) -> _Pattern:
    return expression(words) if words else None


_COMPILED: tuple[tuple[Sense, tuple[_Pattern, _Pattern, _Pattern, _Pattern, _Pattern]], ...] = tuple(
    (
        sense,
        (
            _compiled(sense.before),
            _compiled(sense.cue),
            _compiled(sense.behind),
            _compiled(sense.within),
            _compiled(sense.unless),
        ),
    )
    for sense in (*_SENSES, *OF_COURTS, *OF_OTHERS, *IN_GENERAL)
)


_BY_KIND = {kind: [row for row in _COMPILED if row[0].kind == kind] for kind in {sense.kind for sense, _ in _COMPILED}}


def other_sense(kind: str, before: str, cue: str, behind: str) -> str | None:
    """Why a cue does not mean what it says, or None when it does."""
    near = before[-60:]
    for sense, (in_front, itself, after, within, unless) in _BY_KIND.get(kind, ()):
        if (
            (itself is None or itself.match(cue))  # first, since a cue is short
            and (in_front is None or in_front.search(near))
            and (after is None or after.match(behind))
            and (within is None or within.search(before + behind))
            and (unless is None or not unless.search(before + behind))
        ):
            return sense.reason
    return None
