"""Cues that tell what anybody else than police did, or what happens to anybody: data, as in `senses`."""

from transforms.stages.sense import Sense

_WHOSE = r"\bwhose (?:son|daughter|husband|wife|brother|sister|father|mother|partner|child)\b[^.;,]{0,25}$"
OF_OTHERS = (
    Sense(
        "arrest",
        "held for a search or by others than police",
        before=r"\b(?:wrestled|dragged|pinned|tackled|restrained)\b[^.;]{0,45} and $",
        cue=r"detained|held",
        within=r"\b(?:members? of (?:the )?public|security|passers-?by|shopkeeper|residents|customers|neighbours?|owners?|bystanders?)\b",
        unless=r"\b(?:officers?|police)\b",
    ),
    Sense(
        "arrest",
        "said by a swindler",
        before=r"\b(?:say|said|saying|stat(?:ed|ing)|claim(?:s|ed|ing)|(?<!who )told)\b[^.;]{0,45}$",
        cue=r".*(?:arrest|detain|apprehend)(?:ed)?$",
        within=r"\b(?:claim(?:s|ed|ing) to be|pretend(?:s|ed|ing)|purport(?:ed|ing)|impersonat\w+|scam\w*|fraudsters?|fraudulent|bogus|(?:by )?(?:a|the) callers?|landline|phone calls?|(?:bank|debit|credit|cloned) cards?)\b|[‘’'“\"]officers?[’'”\"]|\bvictims? (?:was|were|is|are) (?:then )?told\b",
        unless=r"\b(?:suspicion|in connection|over the|(?:police|officers?|courts?|jury|spokes\w+|inspector|sergeant|constable) (?:was |were |has |have |then )?(?:said|told|heard|stated))\b",
    ),
    Sense(
        "arrest",
        "an event",
        before=r"\b(?:surger(?:y|ies)|meetings?|events?|sessions?|surrender|amnesty|days?|stalls?|workshops?|forums?|cordon|vigil) (?:is|are|was|were|has|have|will)(?: (?:also|now))?(?: be| been)? $",
        cue=r"(?:being |been )?held",
    ),
    Sense("arrest", "said of anybody", before=r"\bbeing $", behind=r" (?:can|could|may|might|is|would)\b"),
    Sense(
        "arrest",
        "said of anybody",
        before=r"\b(?:details|rights|needs|welfare|treatment|care) of (?:the |any |an |each )?(?:individuals?|persons?|people) $",
    ),
    # "handcuffed and cautioned", "after being cautioned by officers he said"
    Sense(
        "caution",
        "told of his rights",
        before=r"\b(?:handcuffed and|(?:as|when|while) (?:he|she) was(?: being)?) $",
        cue=r"cautioned",
    ),
    Sense(
        "caution",
        "told of his rights",
        before=r"\bafter being $",
        cue=r"cautioned",
        behind=r"(?: by [a-z ]{2,25})? (?:he|she)\b|,",
    ),
    # "visited about an unrelated matter, for which he faced no further action"
    Sense("no_further_action", "another matter", before=r"\bfor which (?:he|she|they)(?: (?:later|has|had|have))* $"),
    Sense("no_further_action", "of an officer's conduct", within=r"\bmisconduct\b"),
    Sense(
        "remand",
        "wished for",
        before=r"\b(?:recommend|request|ask|suggest|propos|demand)\w* that\b[^.;,]{0,45}$",
    ),
    Sense(
        "charge", "another sense", behind=r" (?:decisions?|advice|authority|standards|guidance|threshold|lawyers?)\b"
    ),
    Sense("conviction", "of somebody's family", before=_WHOSE),
    Sense("sentence", "of somebody's family", before=_WHOSE),
    Sense(
        "sentence",
        "no sentence",
        cue=r".*receiv",
        behind=r" (?:[a-z]+ ){0,2}(?:awards?|commendations?|medals?|honours?|follow[- ]?up|words of advice|letters?)\b",
    ),
)
