"""Cues of what is feared, told as a pretext, or goes for anybody, and not for a case: data, as in `senses`."""

from transforms.stages.sense import Sense

_FEARED = r"\b(?:worried|afraid|scared|frightened|terrified|fear(?:s|ed|ing|ful)?|threaten(?:s|ed|ing)?(?: (?:him|her|them|victims?|people))?|threats?) (?:of|about|with|by) (?:being )?$"
# "a number of stories, including that he was being detained abroad"
_PRETEXT = r"\b(?:stor(?:y|ies)|excuses?|lies|tales?),? (?:including|such as|claiming|saying|that)\b[^.;]{0,45}$"
# "a call from someone whose partner had been arrested"
_OF_A_CALLER = r"\b(?:someone|somebody|a (?:caller|woman|man|lady|person|mother|father|parent)) whose (?:son|daughter|husband|wife|brother|sister|father|mother|partner|child|friend|ex)\b[^.;,]{0,25}$"
# "after being charged, they are taken to court"
_AFTER_IT = r"^\W*(?:after|once|on|upon|when) (?:being )?$"
_THEY_ARE = r",? (?:they|you|he or she|people|drivers|offenders|suspects)(?: are| is|['’]re) (?:then |usually |normally )?(?!(?:due|expected|set|now|currently|both|all|to|next|still)\b)"
IN_GENERAL = (
    *(Sense(kind, "only feared", before=_FEARED) for kind in ("arrest", "charge")),
    *(Sense(kind, "said of anybody", before=_AFTER_IT, behind=_THEY_ARE) for kind in ("arrest", "charge")),
    *(Sense(kind, "of somebody's family", before=_OF_A_CALLER) for kind in ("arrest", "charge")),
    Sense("arrest", "said by a swindler", before=_PRETEXT),
    # "a second call was made stating police had arrested a man"
    Sense(
        "arrest",
        "said by a swindler",
        before=r"\b(?:stating|saying|claiming)\b[^.;,]{0,45}$",
        within=r"\b(?:calls?|incidents?|emails?|texts?|messages?)\b[^.;]{0,60}\b(?:stating|saying|claiming)\b",
        unless=r"\b(?:suspicion|in connection|spokes\w+)\b",
    ),
    # "84 patients were detained twice", "used section 136 to detain 48 people": nobody suspected of anything
    Sense(
        "arrest",
        "held for their own good",
        cue=r".*(?:detain(?:ed|ing)?|held)$",
        within=r"\b(?:section 13[56]|s\.?13[56]|patients?|mental health (?:act|crisis|triage|problems?|powers?))\b",
        unless=r"\b(?:suspicion|arrest\w*|charged|offences?|knife|weapons?|assault\w*|attack\w*|stabb\w*|threat\w*)\b",
    ),
    # "being arrested was on her list of things to do"
    Sense("arrest", "said of anybody", before=r"^\W*being $", behind=r" (?:was|is|has|had|by police was)\b"),
    # "to prevent them from being charged"
    *(
        Sense(kind, "kept from it", before=r"\b(?:prevent|stop|sav|protect|keep)\w* (?:\w+ ){1,4}from being $")
        for kind in ("arrest", "charge", "sentence", "conviction")
    ),
    # "the man charged with holding the chief constable to account", "charged with taking a new approach"
    Sense(
        "charge",
        "another sense",
        behind=r" with (?:holding [^.;]{3,45} to account|taking an? (?:[\w-]+ ){1,4}approach|(?:finding|providing|making) (?:sure|a difference|new|better|ways|solutions))\b",
    ),
    # "charging them by sending them texts"
    Sense(
        "charge",
        "asked a price",
        cue=r"charg",
        behind=r"(?: (?:him|her|them|people|victims))? (?:by (?:sending|text)|per (?:text|minute|hour|call|night|day))",
    ),
    # "admitted allegations of gross misconduct", before a panel
    Sense(
        "conviction",
        "found by a panel",
        cue=r".*admitt",
        behind=r" (?:(?:the|all|both|his|her|an?|some|[a-z]+) ){0,2}(?:(?:allegations?|breach(?:es|ing)?|charges?)\b[^.;]{0,50}\b(?:misconduct\b(?! in )|professional behaviour)|(?:gross )?misconduct\b(?! in ))",
    ),
    # "two males were reported for allegedly using false notes": to police
    Sense("summons", "reported to police", cue=r".*reported for", behind=r" ?(?:allegedly|reportedly|apparently) "),
)
