"""Releases about officers and the force itself: what they once did is told of their past and is no news."""

from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

# "Meet the dog unit", "Four new faces join the team", "Headstone unveiled", "Success at awards evening"
_PROFILE = expression(
    r"^(?:introducing|say hello to)\b|\bmeet (?:the|our|your|new) (?!(?:man|men|woman|burglar|thief|gang|dealers?|challenges?|demands?|needs?)\b)|\b(?:day|night|week) in the life\b|\bby day,? (?:[\w-]+ ){1,4}by night\b"
    r"|\b(?:rises from|bids? farewell|says? (?:farewell|goodbye)|hangs? up|retir(?:es|ing)|retirement(?! (?:homes?|villages?|complex|flats?|housing|propert\w+|apartments?|bungalows?|communit\w+|funds?|savings))|years? (?:of|in) (?:service|policing)|long[- ]serving)\b"
    r"|\b(?:(?:new|extra|more) (?:officers|constables|specials|sergeants|pcsos?|dogs)|recruits|faces|puppies) (?:[\w-]+ )?(?:join|joins|joined|graduate|start|take up)\b(?! (?:forces|in\b|up\b|together|with|partners?|operation))"
    r"|\bwelcom(?:es?|ed|ing) (?!by\b)(?:[\w-]+ ){0,3}(?:officers?|pcsos?|recruits?|inspectors?|sergeants?|specials|superintendents?|constables?|dogs?|pupp(?:y|ies))\b"
    r"|\b(?:new|local|neighbourhood) (?:chief |temporary |local |neighbourhood |district |deputy )*(?:inspector|sergeant|superintendent|commander|pcsos?|recruits)\b|\bhead of (?:[\w-]+ ){0,2}policing\b"
    r"|\b(?:honours|bravery) (?:evening|ceremony|night|event)\b|\bawarded at\b|\bawards?\b(?!-)|\bcommend(?:ed|ations?)\b|\brecognised (?:for|at|with|as|by)\b|\b(?:international|national|special) recognition\b|\bin honour of\b|\bcareers?\b(?! (?:criminal|burglar|thie))|\b(?:nominated|shortlisted|finalists?) for\b|\bpassing[- ]out parade\b|\bof the year\b"
    r"|\b(?:headstone|memorial|plaque|statue)\b.*\b(?:unveil\w*|dedicated|remember\w*|honou?r\w*)\b|\bunveil\w*\b.*\b(?:headstone|memorial|plaque|statue)\b|\b(?:facebook|twitter|instagram|social media) (?:page|account|channel)s?\b|\b(?:public|independent) inquiry\b"
    # what is told again: "Two years on from", "Weekend read", "A year in review", "Officers to appear in ITV documentary"
    r"|^weekend read\b|\bpodcasts?\b|\b(?:documentary|docu-?series)\b|\blook(?:s|ing)? back\b|\byear in review\b|\breflects? on\b|\byears on from\b|^remembering\b"
    # "Report to the Policing Board", "The specialist unit helping rid our streets of drugs"
    r"|\bpolicing board\b|\bthe (?:[\w-]+ ){0,3}(?:unit|team|squad|taskforce) (?:(?:that is |that['’]s )?(?:helping|making an?|searching for|working to|keeping)|behind the|at the heart of)\b"
    r"|\bannual report\b|\ba year on\b(?! the run)|\bmy story\b|\bin memory of\b|\bthe role of an?\b"
)
_A_CASE = expression(
    r"\b(?:arrest\w*|charged?|charges|jail\w*|sentenc\w+|convicted|guilty|damage\w*|theft|stolen|vandal\w*|wanted|appeal)\b"
)
_SHOWN = expression(
    r"\ban? (?:recent |good |great )?example of (?:one of |some of )?(?:this|these|the|our|how|where|such)\b|\bin a recent example of\b|\bexamples? of [^.;]{3,90}? include\b|\brecent (?:posts|tweets|stories) include\b"
    r"|\bcareer (?:highlights?|has)\b|\b(?:one of|on) (?:his|her|my|their) (?:very |ever )?first (?:ever )?(?:shifts?|arrests?|jobs?)\b"
)


def is_profile(title: str) -> bool:
    """Is a headline about officers, dogs or the force itself, rather than about what they did in these days?"""
    return _PROFILE.search(title) is not None and _A_CASE.search(title) is None


_ORDINAL = r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth)"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty)"
# "Two years on since she disappeared", "Appeal on the tenth anniversary of his murder", "10th Christmas without him"
_OF_YEARS_AGO = expression(
    rf"\b(?:{_NUMBER}|a|one)[- ]years? (?:on\b|later\b|after\b|since\b|anniversary\b)|\b{_NUMBER} years ago\b"
    rf"|\b(?:{_ORDINAL}|{_NUMBER}[- ]years?) (?:anniversary|christmas|birthday)\b|\banniversary (?:appeal|of)\b"
    r"|\b(?:cold case|unsolved|unresolved)\b"
)
_STILL_SOUGHT = expression(
    r"\b(?:appeal\w*|murder\w*|killed|killing|shooting|stabbing|shot|stabbed|dead|death|died|disappear\w*|missing|vanished|rap(?:e|ed)|unsolved(?! cases)|answers|search\w*|tribute\w*|information|without h(?:im|er))\b"
)


def is_of_years_ago(title: str) -> bool:
    """Does a headline tell of a case of years ago that is still open, on its anniversary: "Fresh appeal two years on"?

    Args:
        title: a headline that tells no result.
    """
    return _OF_YEARS_AGO.search(title) is not None and _STILL_SOUGHT.search(title) is not None


# "in tonight's episode of Police Interceptors": a case of long ago, shown again
_EPISODE = expression(
    r"\b(?:tonight['’]s|last night['’]s|latest|documentary) (?:[\w-]+ ){0,5}?episode\b(?! of crimewatch)|\bepisode of (?:police )?interceptors\b"
    r"|\b24 hours in police custody (?:is|returns|focuses|begins)\b|\blatest 24 hours in police custody\b"
)


def is_broadcast(words: str) -> bool:
    """Does a release say what a television series shows of officers' work?

    Args:
        words: its headline and lead.
    """
    return _EPISODE.search(words) is not None


def is_example(sentence: Sentence, at: int) -> bool:
    """Is it told to show what police do at all: "An example of one of these operations was held in May, when"?

    Args:
        sentence: that states the fact.
        at: where its words begin, in the sentence.
    """
    if _SHOWN.search(sentence.text, 0, max(0, at)):
        return True
    return sentence.header is not None and _SHOWN.search(sentence.header.text) is not None
