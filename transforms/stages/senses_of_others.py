"""Cues that tell what anybody else than police did, or what happens to anybody: data, as in `senses`."""

from transforms.reading.adverbs import ALSO
from transforms.stages.sense import Sense

_WHOSE = r"\bwhose (?:son|daughter|husband|wife|brother|sister|father|mother|partner|child)\b[^.;,]{0,25}$"
# "what happens when a suspect is charged", "not to be used after a person has been arrested"
_ANYBODY = r"\b(?:(?:an?|any|each) (?:suspect|offender|person|individual) is (?:first |then |formally )?|(?:once|until|not be used after) (?:an?|any|each) (?:suspect|offender|person|individual) has been )$"
OF_OTHERS = (
    Sense("arrest", "said of anybody", before=_ANYBODY),
    Sense("charge", "said of anybody", before=_ANYBODY),
    # "he is accused of taking the money" is what somebody says, unless a court comes into it
    Sense(
        "charge",
        "accused, but by no court",
        cue=r"(?:is|are|stands?) .*accused of",
        unless=r"\b(?:courts?|magistrates|charged|crown|trial)\b",
    ),
    # "a person found guilty will be banned", "a driver convicted of it can be fined"
    Sense(
        "conviction",
        "said of anybody",
        before=r"\b(?:an?|any|each) (?:person|driver|motorist|rider|owner|individual) (?:who is )?$",
        cue=r"(?:is )?(?:found guilty|convicted)",
        behind=r" (?:of [^.;,]{3,60} )?(?:will|can|could|may|might|faces?|must|risks?)\b",
    ),
    # "a survey found 34 year olds admitting to speeding more than others"
    Sense(
        "conviction",
        "told in a survey",
        cue=r"admit",
        within=r"\b(?:surveys?|polls?|polled|surveyed|respondents|age groups?)\b",
        unless=r"\b(?:courts?|magistrates|judge|charges?|counts?|guilty)\b",
    ),
    # "twelve of those asked said they had been arrested"
    Sense(
        "arrest",
        "told in a survey",
        before=r"\b(?:said|say|reported|told us) (?:that )?they (?:had|have) (?:ever |previously |once )?been $",
    ),
    Sense(
        "charge",
        "another sense",
        cue=r".*charged$",
        behind=r" (?:at by|with (?:energy|emotion|electricity|excitement))\b",
    ),
    Sense(
        "caution",
        "told of his rights",
        cue=r".*cautioned$",
        behind=r" (?:as to|about|over|regarding) (?:his|her|their) (?:future )?(?:conduct|behaviour)\b",
    ),
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
        before=r"\b(?:says?|said|saying|stat(?:ed|ing)|claim(?:s|ed|ing)|(?<!who )told)\b[^.;]{0,45}$",
        cue=r".*(?:arrest|detain|apprehend)(?:ed)?$",
        within=rf"\b(?:claim(?:s|ed|ing) to be|pretend(?:s|ed|ing)|purport(?:ed|ing)|impersonat\w+|scam\w*|fraudsters?|fraudulent|bogus|(?:by )?(?:a|the) callers?|landline|phone calls?|(?:bank|debit|credit|cloned) cards?)\b|[‘’'“\"]officers?[’'”\"]|\bvictims? (?:was|were|is|are) {ALSO}told\b",
        unless=r"\b(?:suspicion|in connection|over the|(?:police|officers?|courts?|jury|spokes\w+|inspector|sergeant|constable|(?:PC|DC|DS|DI|DCI|Sgt|Insp)(?: [a-z’'-]+){1,3}) (?:was |were |has |have |then )?(?:said|told|heard|stated))\b",
    ),
    Sense(
        "arrest",
        "an event",
        before=r"\b(?:surger(?:y|ies)|meetings?|events?|sessions?|surrender|amnesty|days?|stalls?|workshops?|forums?|cordon|vigil) (?:is|are|was|were|has|have|will)(?: (?:also|now))?(?: be| been)? $",
        cue=r"(?:being |been )?held",
    ),
    # "detained the thief until police arrived", "managed to detain him while they called police"
    Sense(
        "arrest",
        "held for a search or by others than police",
        cue=r"(?:[a-z]+ to )?(?:[a-z ]+ )?(?:detain|apprehend|held)",
        before=r"^(?!.*\b(?:officers?|police|we|pcs?)\b)",
        behind=r"[^.;]{0,50}? (?:(?:until|till|before) (?:the )?(?:police|officers) (?:arrived|came|attended|got)|(?:until|while|and) they (?:contacted|called|phoned|rang|waited))\b",
    ),
    # "we have arrested and charged those responsible", "are arresting and interviewing suspects": nobody counted them
    Sense(
        "arrest",
        "nobody counted them",
        before=r"(?<!\w)(?!(?:the|these|those|\d+|two|three|four|five|six|seven|eight|nine|ten) $)\w+,? $",
        cue=r"arrest(?:ed|ing)$|apprehend(?:ed|ing)$",
        behind=r" (?:and \w+(?:ed|ing) )?(?:those (?:responsible|involved|who)|(?:(?:outstanding|known|wanted|suspected|prolific|dangerous) )?(?:offenders|suspects|criminals)\b(?! (?:were|was|have|has|had|is|are|remain)\b))",
    ),
    Sense(
        "charge",
        "nobody counted them",
        cue=r"charg(?:ed|ing)$",
        before=r"\b(?:have|has|had|and|we|police|officers|they) $",
        behind=r" (?:those (?:responsible|involved|who)|(?:offenders|suspects|criminals)\b(?! (?:were|was|have|has|had|is|are|remain)\b))",
    ),
    # "it is alleged that the officer searched a boy and arrested him without grounds": looked into, and no news
    Sense(
        "arrest",
        "of an officer's conduct",
        cue=r"(?!.*\b(?:was|were|been|being)\b)",
        within=r"\balleged (?:that )?(?:(?:the|an?) (?:[a-z-]+ )?(?:officers?|constable|sergeant|inspector|detective)|(?:PC|DC|PS|DS|Sgt|Insp)\b)",
    ),
    # "he was detained overnight and has since been discharged", "detained overnight for observation": in hospital
    Sense(
        "arrest",
        "held for a search or by others than police",
        cue=r".*(?:detained|held|kept)$",
        within=r"\b(?:overnight|for (?:[a-z]+ )?(?:observations?|treatment|tests))\b.*\b(?:discharged|observations?|treatment|tests)\b|\bhospital\b[^.;]{0,60}\bovernight\b",
        unless=r"\b(?:arrest\w*|custody|suspicion|officers?|police|cells?)\b",
    ),
    Sense(
        "arrest",
        "said by a swindler",
        cue=r"arrested$",
        behind=r" (?:someone|somebody)\b",
        within=r"\b(?:bank cards?|victims?|scam\w*|fraud\w*)\b",
    ),
    # "a call to say that their child has been arrested"
    Sense(
        "arrest",
        "said of anybody",
        before=r"(?<!and )\b(?:their|your) (?:own )?(?:child|children|kids?|sons?|daughters?|grandsons?|loved ones?)(?: (?:has|had|have|is|are|was|were|been|being))+ $",
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
    # "two men have been arrested and a child has been safeguarded"
    Sense(
        "safeguarding",
        "those beside the arrested",
        before=r"\barrest\w*\b[^.;]*\band (?:an?|a number of|several) (?:[\w-]+ ){0,3}?(?:child|children|people|victims?) (?:[\w-]+ ){0,6}$",
    ),
    Sense(
        "summons",
        "said of anybody",
        before=rf"\b(?:anyone|anybody|whoever|any (?:[a-z]+ )?(?:driver|person|rider)|(?:those|people|drivers|riders) (?:who|caught|found|seen))\b[^.;]*\bwill {ALSO}(?:be )?$",
    ),
    Sense(
        "summons",
        "reported to police",
        before=r"\b(?:arrested|charged|jailed|convicted)\b[^.;]*\bafter (?:he|she|they) $",
        cue=r"(?:was|were) reported for",
    ),
    Sense(
        "bail",
        "jumped out",
        cue=r"bailed",
        behind=r" (?:out|into|from (?:the|a|his|her|their) (?:[a-z]+ )?(?:car|vehicle|van|bike|lorry|taxi))\b",
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
    # what anybody may come to: "before a driver is charged", "being convicted of it ruins lives", "you could end up"
    Sense("charge", "said of anybody", before=r"\bbefore (?:an?|any|each|the) [\w ]{2,25} is $"),
    # "deciding what an offender is charged with", "whether a suspect is charged"
    Sense(
        "charge", "said of anybody", before=r"\b(?:what|whether|whenever|once) (?:an?|any|each) (?:[\w-]+ ){1,2}is $"
    ),
    Sense("charge", "said of anybody", before=r"\b(?:through|up|process|prior) [^.;,]{0,30}\bto $", cue=r"charging"),
    Sense("charge", "not yet", before=r"\bbefore (?:any |the )?$", cue=r"charges? "),
    Sense("conviction", "said of anybody", before=r"(?:^|[:,] ?[\"“‘'])\W*being $"),
    Sense(
        "charge",
        "said of anybody",
        before=r"^\W*being $",
        behind=r"[^.;]{0,60}? (?:can|could|may|might|is|has|would)\b",
    ),
    Sense(
        "conviction", "may come", before=r"\b(?:fac(?:e|es|ing)|risk(?:s|ed|ing)?|threat of|escap(?:ed|es|ing)) being $"
    ),
    Sense("charge", "may come", before=r"\b(?:fac(?:e|es|ing)|risk(?:s|ed|ing)?|threat of|escap(?:ed|es|ing)) being $"),
    Sense(
        "conviction",
        "no plea",
        before=r"\b(?:refus\w+|reluctan\w+|unwilling\w*|fail(?:ed|ing|ure|s)?|declin(?:ed|es|ing)|chance|opportunity|asked|invited) to $",
        cue=r"ple",
    ),
    Sense(
        "sentence",
        "said of anybody",
        before=r"\b(?:you|yourself|your (?:driving )?licence)\b(?:(?!\b(?:was|were|has|have|had)\b)[^.;]){0,50}$",
        cue=r"(?!(?:was|were|has|have|been) )",
        unless=r"\b(?:judge|recorder|magistrates?|sheriff|court|told)\b",
    ),
    # no charge of a court's: "a charging cable", "charging people to park"
    Sense(
        "charge",
        "another sense",
        cue=r"charging",
        behind=r" (?:cables?|equipment|points?|stations?|units?|leads?|ports?|docks?|cases?|bays?|bricks?|plugs?|wires?|facilit\w+)\b",
    ),
    Sense(
        "charge", "another sense", before=r"\b(?:keep|keeping|kept) (?:it|them|(?:your|the|a) [\w ]{3,20}) (?:fully )?$"
    ),
    Sense(
        "charge",
        "asked a price",
        cue=r"charg",
        behind=r" (?:(?:[a-z]+ ){0,3}(?:amounts?|sums?|prices?|fees?)\b|(?!and |with |in |on |by |after )(?:[a-z]+ ){1,5}to (?:take|use|enter|park|join|attend|clean|repair|move|store|fix|travel)\b)",
    ),
    # held by police, before any court; a term served
    Sense(
        "remand",
        "held by police",
        behind=r"(?: in (?:police )?custody)?,? (?:(?:(?:and|where|while) )?(?:(?:he|she|they) )?(?:is|are|was|were|will be)(?: (?:still|currently|now|being|to be|due to be|set to be|due to))* (?:questioned|interviewed|spoken|transfer)"
        r"|(?:for )?(?:further )?questioning\b)",
    ),
    Sense(
        "sentence",
        "things, and nobody",
        before=r"\b(?:drugs?|phones?|letters?|parcels?|packages?|mail|items?|money|post|cannabis|cocaine|heroin|spice|paper|photos?|messages?|emails?|being) $",
        cue=r"sent to",
    ),
    # "a friend who had been sent to prison": whoever it was, long before
    Sense("sentence", "an earlier case", before=r"\bhad (?:\w+ )?been $", cue=r"sent to"),
    # locked up by police, or by themselves
    Sense(
        "sentence",
        "arrested, said by police",
        before=r"\b\d{2,} (?:people|drivers|motorists|suspects|offenders|criminals|others)(?: (?:have|were|are|being|been|now|also))* $",
        cue=r"locked up",
        unless=r"\b(?:courts?|judge|sentenc\w+|prison|jail|bars|years?|months|life|convict\w+)\b",
    ),
    Sense(
        "sentence",
        "another sense",
        before=r"\b(?:left|leave|kept|keep|keeping) (?:it|them|the \w+|his \w+) $",
        cue=r"locked up",
    ),
    Sense("sentence", "another sense", before=r"\b(?:felt|feel|feeling|feels|falsely|wrongly) $", cue=r"imprisoned"),
    Sense(
        "sentence",
        "another sense",
        cue=r"imprisoned",
        behind=r" (?:(?:the|a|an|his|her|their) (?:[\w’'-]+ ){0,2}(?:wom[ae]n|m[ae]n|victims?|girl\w*|boy\w*|child\w*|partner|wife|family|couple|pensioner|occupants?)|(?:him|her|them)\b|in (?:her|his|their|a|the) (?:own |[\w-]+ )?(?:home|house|flat|room|bedroom|car|van|garage)|against)",
    ),
    Sense(
        "sentence",
        "a term of before",
        before=r"\b(?:while|whilst) [^.;,]{2,30}$",
        cue=r"(?:was|were|is|are) behind bars",
    ),
    Sense(
        "sentence",
        "an earlier case",
        before=r"\bhad (?:already|previously) been convicted(?: and(?: (?:was|then|later))*)? ?$",
        cue=r"(?:and )?(?:was )?(?:sent|jailed|sentenced|imprisoned)",
    ),
    # "received a number of reports in recent months", "was given seven attempts"
    Sense(
        "sentence",
        "no sentence",
        cue=r".*receiv",
        behind=r" (?:(?!sentences?|years?|months?|weeks?|fines?|imprisonment|prison|terms?|orders?|jail)[\w-]+ ){0,5}?(?:reports?|complaints?|calls|messages|emails|treatment|injur\w+|payments|penalty notices?)\b| (?:during|over|in|within|for) the (?:past|last)\b",
    ),
    Sense(
        "sentence",
        "no sentence",
        cue=r".*(?:given|handed)$",
        behind=r" (?:one of|(?:[\w-]+ ){1,3}?(?:attempts?|chances?|opportunit\w+|injections?|stitches|items?|bottles?)\b)",
    ),
)
