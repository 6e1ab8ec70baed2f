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
        before=r"\b(?:said|saying|stat(?:ed|ing)|claim(?:ed|ing)|told)\b[^.;]{0,45}$",
        cue=r"arrested|detained|apprehended",
        within=r"\b(?:claim(?:ed|ing) to be|pretend(?:ed|ing)|purport(?:ed|ing)|impersonat\w+|scam\w*|fraudsters?|bogus|by a caller|landline)\b",
    ),
    Sense("arrest", "said of anybody", before=r"\bbeing $", behind=r" (?:can|could|may|might|is|would)\b"),
    Sense(
        "arrest",
        "said of anybody",
        before=r"\b(?:details|rights|needs|welfare|treatment|care) of (?:the |any |an |each )?(?:individuals?|persons?|people) $",
    ),
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
