"""Warrants executed and addresses searched, as data. One line more finds one form more."""

from transforms.count_words import DONE, MID, PLACE, PLACES, N, Rule

WARRANTS: tuple[Rule, ...] = (
    (
        "warrant.places",
        "warrant",
        rf"(?:warrants?|raids?|searches|strikes)\b[^.;:]{{0,40}}? (?:at|on|across|in) (?:more than |over |around |about |some |a total of |nearly |almost |up to )?{N} {MID}{PLACES}",
        None,
    ),
    (
        "warrant.count",
        "warrant",
        rf"{N} {MID}(?:search warrants|warrants|raids|house searches|property searches|searches of (?:homes|addresses|properties)|searches at {PLACES}|search warrant|warrant)\b",
        None,
    ),
    (
        "warrant.searched",
        "warrant",
        rf"(?:raided|searched|searches? (?:of|at)|entered|visited and searched|strikes? at) {N} {MID}{PLACES}",
        None,
    ),
    (
        "warrant.searches",
        "warrant",
        rf"\b(?:conducted|carried out|executed) (?:a total of |more than |over |around )*{N} (?!(?:\w+ )?(?:stop|unlawful|open land|online|street|body|person|online)\b){MID}(?:searches|search warrants)\b(?! (?:of|on) (?:people|persons|vehicles|individuals))",
        None,
    ),
    (
        "warrant.passive",
        "warrant",
        rf"{N} {MID}{PLACES} (?:have been |were |had been |was |has been )?(?:raided|searched)",
        None,
    ),
    (
        "warrant.one",
        "warrant",
        rf"\b(?:a|an|another|the|second|third|further) {MID}warrant\b(?=[^.;]{{0,60}}?\b{DONE}\b)",
        "1",
    ),
    (
        "warrant.one_active",
        "warrant",
        rf"\b{DONE} (?:a|an|another|the|their) {MID}(?:search )?(?:warrant|raid)\b",
        "1",
    ),
    (
        "warrant.under",
        "warrant",
        rf"\bunder warrant, {N} {MID}{PLACES}",
        None,
    ),
    (
        "warrant.under_one",
        "warrant",
        r"\b(?:a search|searched) under warrant\b|\bofficers (?:armed )?with a (?:\w+ )?warrant\b|(?:^|: |\n)(?:drugs? |search )?warrant executed\b|\bcarried out a search under the Misuse of Drugs Act\b",
        "1",
    ),
    (
        "warrant.raid_on",
        "warrant",
        rf"\b(?:a|an|the) (?:\w+ )?raid (?:on|at) (?:a|an|the|his|her|their) {MID}{PLACE}",
        "1",
    ),
    (
        "warrant.series",
        "warrant",
        r"\b(?:following|after|during|in) (?:a (?:series|number|string) of|several|multiple|early[- ]morning|dawn) (?:(?!ram\b)\w+ ){0,2}(?:warrants|raids)\b|\b(?:conducted|carried out) the raids\b|\braided a number of (?:\w+ ){0,2}(?:addresses|properties|homes)",
        "",
    ),
    ("warrant.raid", "warrant", rf"\b(?:raided|searched) (?:a|an|his|her|their|the) {MID}{PLACE}\b", "1"),
    (
        "warrant.search_of",
        "warrant",
        rf"\b(?:a|A|subsequent|further|later) {MID}(?:house|property|home) search\b|\b(?:a|A|subsequent|further|later) {MID}search (?:of|at) (?:a|an|his|her|their|the) {MID}{PLACE}\b",
        "1",
    ),
    ("warrant.following", "warrant", rf"\b(?:following|after|during|under|of) (?:a|an|the) {MID}warrant\b", "1"),
    (
        "warrant.plural",
        "warrant",
        rf"\bwarrants\b(?=[^.;]{{0,50}}?\b{DONE}\b)|\b{DONE} (?:several|a number of|multiple|a series of)? ?{MID}(?:warrants|raids)\b|\braided (?:several|a number of|multiple) {MID}{PLACES}",
        "",
    ),
)
