"""Is what a verb tells only planned, supposed or denied, or done to some share of them that nobody counts?"""

import re

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

# These bind the verb that follows, unless it has a finite one of its own: "a man who would not stop was arrested".
_MODAL = (
    r"will (?:not )?(?:\w+ ){0,2}?be|(?<=[’'])ll be|would be|could be|may be(?! (?:linked|connected|related)\b)|might be|can be|should be|must (?:either |all |first )?be"
    r"|(?<!found )(?<!continued )(?<!appeared )(?<!believed )(?<!thought )(?<!suspected )(?<!known )(?<!went on )(?<!only )to be(?! (?:questioned|interviewed|processed|spoken to)[^.;]{0,12} before being)|(?:is|are) to be|want to|hope"
    r"|due to be|awaiting|risk(?:s|ing)?|likely to be|liable to|expect(?:ed)? to be|avoid(?:ed)?(?! (?:jail|prison|a jail|a prison|custody)(?: time)? (?:by|after|with)\b)|requires?|without being|likely to|threatened to|can expect to|won['’]t"
    r"|pending|facing|face|yet to be|rather than|instead of being|to get"
    r"|(?!may 20\d\d)(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\bin )(?:would|could|might|may|should) (?:\w+ )?have(?: been)?"
    r"|not(?! enter| guilty| until| all\b| every| each| one\b| many| any)|never"
)
# Those hold though it has: "if anyone was charged", "nobody has been charged", "the rest were charged".
_DENIED = (
    r"if|anyone|anybody|wanted (?:to|him|her|them|those)|(?:we|they|police|officers|who) wanted people|unless|whether|not been|not(?= all\b| every| each| one\b| many| any)"
    r"|nobody|no one|no-one|no(?!-fixed| fixed| way| choice| option| alternative| doubt| (?:picture|image|photo|mugshot)| plea| reply| comment| application| (?:valid |driving )?(?:insurance|licen[cs]e|mot|tax|number plates?|lights|seat ?belts?|helmet)\b)"
    r"|numbers? of (?:(?:young|under|[\d-]+|years?|school) ){0,4}(?:people|persons|drivers|those|offenders|suspects|children|olds)|until(?! today| now| yesterday| recently|[^,;.]{0,30} arrived and|[^,;.]{0,20} (?:was|were)\b)"
    r"|every (?:person|one|suspect)|everyone|everybody|(?:many|most|some|several|a number|none|few|the majority) of (?:whom|which|them|those)"
    r"|none|the (?:rest|remainder|remaining(?= (?:were|have|has|are)\b)|others(?= (?:were|have|are)\b))|a loved one|when (?:they|you|he or she|people|drivers|offenders|suspects)(?:['’]re| are| get)"
)
_UP_TO_IT = r"\b(?:(?!\bbut\b)[^,;.]){0,28}$"
_WHATEVER_THE_VERB = (
    rf"\b(?:{_DENIED}){_UP_TO_IT}"
    # "to ensure they are brought to justice and convicted", "if an offender offers an early guilty plea"
    r"|\b(?:ensur(?:e|ing)|make sure|if)\b(?:(?!\bbut\b)[^,;.]){0,50}$"
    # "If an adult does not attend, they are reported"
    r"|^if\b[^.;]{0,70}, (?:they|you|he or she) (?:are|will be) $"
)
_NOT_YET = expression(rf"\b(?:{_MODAL}){_UP_TO_IT}")
_NOT_DONE = expression(_WHATEVER_THE_VERB)
# "was arrested", "has now been charged"; "may have been charged" has none
_FINITE = expression(
    r"\b(?:was|were|has|had|(?<!would )(?<!could )(?<!should )(?<!might )(?<!may )(?<!must )(?<!will )(?<!can )(?<!to )have|(?<=\d may )have)"
    r"(?: (?:now|also|today|yesterday|since|then|later|both|all|each|been|once|eventually|\w+ly))* $"
)
# "appeared to face the charges and pleaded guilty"
_FINITE_ITSELF = re.compile(r"pl(?:ea)?d(?:ed)? |admitted|entered ", re.IGNORECASE)
_ITS_SUBJECT = re.compile(r"\b(?:and|but|he|she|they)(?: (?:also|then|later|both|all|\w+ly))? $", re.IGNORECASE)
_AUXILIARY = re.compile(r"(?:(?:was|were|has|have|had|been) )*", re.IGNORECASE)

# "this could mean they get arrested"; "we can confirm that a man has been arrested" is a fact.
_SUPPOSED = re.compile(
    r"\b(?:would(?! like to (?:remind|thank|reassure|stress|say|tell|praise))|could|might|(?-i:may)(?! be (?:linked|connected|related)\b)|can(?!['’]t be (?:named|identified))|should)\b(?! (?:now |also |today |exclusively )?(?:confirm|reveal|announce|report|say|tell|have been)|[^,;.]{0,12}\bthank)(?:(?!\bbut\b)[^,;.:]){0,50}$",
    re.IGNORECASE,
)
_IN_GENERAL = re.compile(
    # "penalties range from a caution to being charged", "powers to protect you, such as arresting the person"
    r"\b(?:range[sd]? from|powers? to)\b[^;.:]{0,70}$"
    # "all but two of the twelve have been charged": how many, the text leaves to the reader
    r"|\ball but \w+\b[^,;.:]{0,50}$"
    # "are looking to arrest two men": an infinitive of what is only tried
    r"|\b(?:look(?:ing|ed)?|trying|tried|seeking|sought|attempt(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|there|here) to $"
    # "Neither of the two men arrested has been charged"
    r"|\bneither\b[^,;.:]{0,70}\b(?:has|have|was|were|is|are)(?: yet| been| \w+ly)* $|\bneither (?:\w+ed nor )?$"
    # "so that those responsible for such crimes are caught and convicted"
    r"|\b(?:ensur(?:e|ing)|make sure|so(?: that)?) (?:that )?(?:all |any )?(?:those|people|offenders|criminals|perpetrators|suspects)\b(?:(?!\b(?:was|were|has|have|had)\b)[^.;]){0,75}$"
    # "information that leads to the person responsible being arrested and charged"
    r"|\bleads? (?:directly )?to (?:the |those |any |all )?(?:person|people|suspects?|offenders?|killers?|man|men|thie(?:f|ves)|individuals?|those|anyone)\b[^.;:]{0,70}\b(?:being|getting) $"
    # "reduces the risk of people in a crisis being held in a cell", "as an alternative to being charged"
    rf"|\b(?:likelihood|risks?|chances?|possibility|danger|prospect|threat|alternative) (?:of|to|that)\b[^.;:]{{0,75}}\bbeing {ALSO}$"
    # "have not yet appeared at court or been convicted"
    r"|\b(?:not|never)\b[^,;.]{0,50}\b(?:or|nor)(?: been)? $"
    # "likely to get into a fight or be arrested", "until they come forward or are arrested"
    r"|\b(?:likely to|until)\b[^,;.]{0,60}\bor (?:be|get|are|is) $"
    # "recommends that those who do it be charged", "they will be found, arrested"
    r"|\b(?:recommend|request|suggest|propos|demand|insist)\w* that\b[^.;,]{0,60}\bbe $"
    r"|\b(?:they|you|we|he or she) (?:will|can|could) (?:\w+ )?be \w+ed,(?: \w+ed,)?(?: and)? $",
    re.IGNORECASE,
)

# "Just under half of the 90 arrested have been charged", "18 were arrested, with a number already remanded": how many,
# nobody says.
_A_SHARE = expression(
    r"(?:\b(?:half|thirds?|quarters?|majority|most|some|many|few|per ?cent|number|proportion)|%) of (?:the|those|these|them|our|all)\b"
    r"(?:(?!\bbut\b)[^,;.:]){0,75}\b(?:have|has|had|were|was|being|been|are)(?: \w+){0,2} $"
    r"|\bwith (?:a number|some|many|several|most|others)(?: (?:more|others))?\b(?! (?:of|people|men|women|arrest\w*)\b)[^,;.:]{0,35}$"
    r"|(?:%|\bper ?cent)(?: of)?\b[^.;,]{0,60} (?:result|end|led)(?:ed|ing)? (?:in|to) (?:an? )$"
    # "one in five searches led to an arrest"
    r"|\b(?:one in \w+(?: of)?|(?:half|thirds?|quarters?|majority|most|some|many|few|several) of) [^.;,]{3,60} (?:led|resulted|ended) (?:in|to) an $"
    r"|\bof wh(?:ich|om) (?:many|most|some|several) (?:\w+ ){1,3}$"
)
# "has not been charged and will face no further action": what is denied ends at "and"
_ANOTHER_THEN = expression(r"\bnot (?:yet )?been \w+(?: [^,;.]{1,30})? and (?=(?:will|has|have|is|are|was|were)\b)")
_AFTER = re.compile(r"\b(?:after|following|since|despite) (?:being )?$", re.IGNORECASE)


def is_planned(before: str, cue: str) -> bool:
    """Whether a verb tells what is only planned, supposed or denied.

    Args:
        before: the words of the sentence before it.
        cue: the verb.
    """
    window = before[-60:]
    if denied := _ANOTHER_THEN.search(window):
        window = window[denied.end() :]
    if _AFTER.search(window):
        return False
    if _NOT_DONE.search(window) or _IN_GENERAL.search(before[-90:]):
        return True
    if not (_NOT_YET.search(window) or _SUPPOSED.search(before[-90:])):
        return False
    if _FINITE_ITSELF.match(cue) and _ITS_SUBJECT.search(window):
        return False
    auxiliary = _AUXILIARY.match(cue)
    return not _FINITE.search(window + (auxiliary.group() if auxiliary else ""))


def is_a_share(before: str) -> bool:
    """Whether a verb is told of some of those named, nobody says how many."""
    return _A_SHARE.search(before[-130:]) is not None
