"""Does a sentence speak of taking? Words of seizure, of finding, of handing in, and what rules them out."""

import re
from dataclasses import dataclass, replace

from transforms.goods.goes_on import goes_on_to_include
from transforms.goods.taken_spans import CAUGHT_WITH, HAD_DRUGS, HAD_ON, inverted, lay_there, recovered_only
from transforms.reading.adverbs import ALSO
from transforms.reading.beginnings import begun
from transforms.reading.expressions import expression, small
from transforms.reading.numbers import COUNT, MASS, MONEY, QUALIFIER
from transforms.reading.text import Sentence

_STRONG = expression(
    rf"\b(?:seiz(?:ed?|ing|ures?)|recover(?:ed|y(?! (?:of (?:people|those|addicts|patients)|from|dogs?|vehicles?|trucks?|lorry|lorries|services?|firms?|compan|agents?|position)\b)|ing(?! (?:in|at|well|after|from (?:his|her|their|the (?:attack|incident|injur\w+))|drugs?|heroin|alcohol\w*|addicts?)\b))|confiscat(?:ed|ing)|impound(?:ed|ing)|hauls?|(?:(?:officers|police|detectives|we|they|team|force|who) (?:[a-z]+ ){{0,3}}?(?:able|managed|went on)|(?:led|leading|helped|allowed|enabled) (?:\w+ )?(?:officers|police|detectives|them|us)) to (?:seize|recover(?! (?:from|well|in)\b))|taken off (?:the|our) (?:streets?|roads?)|removed from (?:(?:the|our) streets?|sale)|(?:taken|took|removed)\b[^.;]{{1,80}}\b(?:from|out of) circulation|(?:taken out of|removed from) circulation|took possession|yielded|(?:officers|police|they|we) {ALSO}kept|(?:police|officers|bag|holdall|case|safe|seat|box|wallet)[^.;]{{0,40}}\bh(?:eld|olding)(?= £)|taken away|towed away|(?:taken|removed) by (?:the |our )?(?:police|officers|detectives)|(?<=officers )took away|(?<=police )took away|(?<=detectives )took away|taken off the(?! drive)|tak(?:en|ing|e)\b[^.;]{{1,80}}\boff (?:the|our) (?:[a-z]+[’']s )?(?:streets?|roads?))\b",
)
_WEAK = expression(
    r"\b(?:f(?:ou|i)nd(?:ing)?(?! (?:out|guilty|not guilty)\b)|discover(?:ed|ing|y)|locat(?:ed|ing)|uncover(?:ed|ing)|unearth(?:ed|ing)|removed|revealed|retrieved|(?<!seen )(?:in|(?<=found to )be) (?:the |his |her |their )?possession of|in (?:his|her|their) possession|made safe|took(?! (?:place|part)\b)|taken(?! (?:place|part)\b)|spotted|noticed|yielded|(?:search(?:es)?|warrants?|raids?|house|address|flat|sweeps?|operation|first|second|third) (?:\w+ ){0,3}produced|turned (?:something |\w+ )?up|sniffed out|intercepted|came across|(?:(?:led|leading) (?:\w+ )?(?:officers|police|them|us) to|officers|police|they|we) (?:discover|uncover|recover|locate)|(?:went on|managed|(?:was|were) able) to (?:find|discover|uncover|locate|recover)|(?:was|were|been|being) caught (?:with|carrying)|handed (?:over|(?:the )?(?:officers|police))|counted|boxed up|identified as)\b",
)
# Where things were, and what suspects did with them: taken only where police come into it.
_LAY = expression(
    r"\b(?:contain(?:ed|ing)|(?:full of|packed with|laden with|filled with)|(?<!the )carrying(?! (?:out|of)\b)|hidden|stashed|secreted|concealed|concealing|kept|held (?=£)|discarded|threw|thrown|dropped)\b",
)
_OFFICERS = expression(
    r"\b(?:police|officers?|search(?:ed|es|ing)?|warrants?|raid(?:ed|s)?|detectives?|arrest(?:ed|s)?|apprehended|suspicion|stopped|dogs?|detained|strip|sniffer|executed|found)\b",
)
_SURRENDER = expression(
    rf"(?<!-)(?<!empty )\b(?:surrender(?:ed|s|ing)?|handed in(?:to (?:the |our )?(?:police|officers))?|handed over (?:to (?:the |our )?(?:police|officers|force)|at|during|in|as part)\b|(?:knives|blades|weapons|firearms|guns|items)\b[^.;,]{{0,20}}\b(?:were|was|been|being) {ALSO}handed over|handed over (?:[\w-]+ ){{0,3}}(?:knives|blades|weapons|firearms)|amnesty|deposited(?! (?:[\w-]+ )?(?:£|money|cash|funds|cheques?)|[^.;]{{0,60}}\baccounts?\b)|disposed of|\bbins?\b(?! liner| bag)[^.;]{{0,60}}\b(?:took in|collected|contained|received)|hand(?:ing)? in(?! hand\b)|(?:knife|weapons?) bins?|(?:knives|blades|weapons|items)\b[^.;]{{0,30}} (?:placed|put|dropped|left|thrown) (?:in|into) (?:the |our |these |special |secure )*(?:[a-z]+ )?bins)\b",
)
HANDED_IN = expression(
    r"^[^.;,]{0,30}\b(?:handed in|surrendered|\bin(?:to)? (?:[\w-]+ ){0,4}(?:(?:knife|blade|weapons?|amnesty|surrender) bins?|amnest\w+))\b"
)
# "Over £1,000 in cash was found on him": wherever police come into it; not on a Monday, in a street or on a network
_FOUND_ON = re.compile(
    r"\b(?:was|were) (?:also )?(?:found|discovered|located) (?:hidden |concealed )?on (?:(?:him|her|them|(?:his|her|their) person|the (?:man|woman|boy|girl|pair|teenager|driver))\b"
    r"|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Facebook|Snapchat|Instagram|Twitter|WhatsApp|You[Tt]ube)[A-Z][a-z]+(?=[.,]| and | when | who ))"
)
_FOUND_WITH = expression(r"\b(?:found|caught|stopped) (?:(?:to be )?(?:with|carrying|in possession)|on h(?:im|er))\b")
_POSSESSED = expression(r"\b(?:was|were) (?:(?:also|then|still|both|[a-z]+ly) )?in possession of\b")
_DRUG_AMOUNT = expression(rf"(?:{COUNT} (?:[\w-]+ ){{0,3}}(?:wraps|plants|tablets|pills|bags|deals|rocks)|{MASS})\b")
_LABEL_LINE = re.compile(
    rf"^[A-Z][a-z]+(?: [A-Za-z]+){{0,4}}(?:\s*:|\s+[-–—]|[-–—](?=\s|\d))\s*(?:{QUALIFIER}\s+)?(?:{MONEY}|{MASS}|{COUNT})"
)
_LABEL = re.compile(rf"[A-Z][^.:]{{2,40}}:\s*(?:{QUALIFIER}\s+)?[£\d]")
_GOES_ON = expression(
    r"(?:They|We|Once inside|Inside|Also|A further|Another|In the|On (?:him|her)|It|The (?:first|second|third|other|latter|search(?:es)?)) "
)
_PASSIVE_FIND = expression(
    r"\b(?:was|were|been) (?:(?:also|later|then|[a-z]+ly) )?(?:found|located|discovered|uncovered|retrieved)\b",
)
_POLICE = expression(
    r"\b(?:police|officers?|search(?:ed|es|ing)?|warrants?|raid(?:ed|s)?|detectives?|custody|(?:upon|gain(?:ed|ing)) (?:forced )?entry|arrest(?:ed|s)?|apprehended|suspicion|stopped|sweeps?|swept|property|address|vehicle|house|team|we|dogs?|strip|sniffer|executed|detain\w*|(?:led|leading) to the (?:discovery|find|finding) of|(?:following|after) the discovery of|investigat\w+|policing|flat|home|in (?:his|her|their) possession|(?<!being )in possession of(?! (?:an?|the|any)\b))\b",
)
CRIME = expression(
    begun(
        r"\b(?:(?:men|man|males?|offenders?|suspects?|robbers?) (?:had |then )?entered|stole|stolen from|steal|stealing|(?:items|property|goods) stolen include[ds]?|was stolen|were stolen|taken from (?:the|an?|his|her)|robbed|demanded|threatened|armed with|brandish\w*|withdr(?:ew|awn)|transferred"
        r"|defraud\w*|lost|missing|appeal\w*|burglars?|broke(?:n)? into|thieves|offenders?(?:\(s\))? (?:had |then )?(?:stole|took|forced|gained)|(?:men|man|suspects?|intruders?) forced|suspects? (?:stole|took|made off)|made off with|making off|snatched|damage[sd]?|grabbed|stabbed|attacked"
        rf"|handed over (?:the|her|his|their)|(?:taken|removed) by (?:an?|the|two|three|four) (?:[a-z-]+ ){{0,2}}(?:m[ae]n|males?|wom[ae]n|youths?|boys?|girls?|thie(?:f|ves)|burglars?|robbers?|suspects?|couriers?)|(?:burglar(?:y|ies)|break-ins?|robber(?:y|ies)|thefts?)\b[^.;]{{0,140}}\b(?:when|where|in which)\b[^.;]{{0,90}}\b(?:taken|removed|took)|paid|withdrawn|intruders?|burgled|(?:un)?tidy search|messy search|victims?(?! of (?:county|modern|exploit|slavery|child|human|traffick|cuckoo))|(?:had|who|and) (?:forced|gained) entry|(?<!officers )(?<!police )(?<!they )(?<!team )(?<!we )(?<!upon )forced (?:entry|(?:their|his|her) way past)|(?:he|she) {ALSO}(?:took|removed) (?!off|his|her|part|place)|(?<!officers )(?<!police )(?<!they )(?<!team )(?<!we )(?:returned|came|got|arrived)\b[^.;]{{0,60}} to (?:find|discover)|(?:discovered|noticed|realised|found) (?:that )?[^.;]{{1,60}} (?:was|were|had been) (?:taken|missing|gone)\b|(?:somebody|someone) had (?:searched|entered|been|taken|broken)|had been (?:taken|removed)(?! (?:off|out|to|into|away|by)\b)|was reported(?! to have been (?:found|recovered|seized)))\b",
    )
)
_THIEVES = expression(
    r"\b(?:thieves|thief|burglars?|robbers?|raiders|intruders?|offenders?)\b[^.;]{0,110}\b(?:took|stole|taken|grabbed|snatched|made off|escaped|fled|(?<!were )(?<!was )(?<!been )(?<!being )seized|towed)\b",
)
DENIED = expression(
    begun(
        rf"\b(?:no (?:[\w-]+ or )?(?:drugs|weapons|items|firearms|cash|knives) (?:were|was)|no (?:(?:(?:illegal|offensive|stolen|suspicious|further|other) )?(?:drugs?|weapons?|items|firearms?|guns?|cash|knives|knife|ammunition|money|phones?|jewellery|tools|substances|explosives?)(?:, (?:or |and )?| or | and )){{1,4}}(?:drugs?|weapons?|items|firearms?|guns?|cash|knives|knife|ammunition|money|phones?|jewellery|tools|substances|explosives?) (?:were|was)|neither (?:the |of |[a-z-]+ (?=has |have |had |was |were ))(?:(?:(?! (?:and|but|so|had|has|was|were) )[^.;]){{1,60}} )?(?:has|have|had|was|were) (?:yet )?(?:been )?(?:recovered|found|seized|located)|none (?:of [^.;]{{1,30}} )?(?:was|were) found|(?:tried|attempt(?:ed|ing)?|trying|hop(?:e|ed|ing)) to (?:seize|recover)|looking to (?:apprehend|find|catch|arrest|seize|recover)|(?:hopes?|aims?|aiming|acting|seek(?:s|ing)?|looking|pledge[sd]?|not hesitate) to (?:seize|recover|remove|take|get)|(?:believed|said|thought|reported|understood)\b[^.;]{{0,30}}\bin possession of|nothing was|not (?:yet )?(?:been )?(?:recovered|found|seized|located|retrieved|traced)|yet to be (?:recovered|found|located|traced)|if (?:people|they|anyone|riders|drivers) (?:are|is) (?:caught|found)|(?<!found and )(?<!located and )will be (?:seized|confiscated|impounded)|(?:will|could|might|may|would) be (?:seizing|recovering|recovered|impounded)|not (?:one|a single) (?:weapon|knife|item|firearm) was|risk arrest and|could (?:ultimately )?be seized|(?:could|may|might|would) {ALSO}(?:end up|have)\b[^.;]{{0,60}}\bseized|recovered by (?:the|its|his|her|their) (?:victims?|owners?)|(?:he|she|victim|owner) {ALSO}(?:returned|went back) to\b[^.;]{{0,60}}\brecovered|if (?:\w+ ){{0,4}}(?:lost|stolen)|(?:we|you|police|officers|they)(?: will|['’]ll) (?:also |always )?(?:catch|seize|find|take|recover)|officers who (?:seize|take|find)|found (?:\w+ )?homes? for|discovered (?:that )?[^.;,]{{1,30}} had (?:used|spent|bought)|is to be (?:shared|given|spent)|fac(?:e|es|ing) having|(?:can|could|may|might) (?:also |often |even )?(?:involve|include|result|lead|mean)|range[sd]? from|(?:can|may) be {ALSO}seized|when (?:\w+ ){{1,3}}(?:is|are) (?:recovered|seized)|you(?: will|[’\']ll) see|will be dealt with|found no|no evidence|without notifying|(?:can|may|must) only|involving (?:a|any) (?:young )?(?:person|people) found|(?:could|can|may|would|might) (?:also|then|even) be (?:seized|confiscated|impounded)|"
        rf"can {ALSO}be (?:\w+ )?(?:disposed|handed|surrendered|placed|deposited|dropped)|if (?:we|police|officers) |never (?:been )?(?:recovered|found|seized|located|retrieved|traced)|have your|risk (?:[^.;]{{1,40}} (?:and|or) )?(?:having|losing)|get (?:you|them) (?:arrested|into trouble)|if you|(?:anyone|anybody|someone|any person) (?:(?:under|over|aged|below|living|driving)\b[^.;,]{{1,30}} )?(?:who|(?:found|caught|seen) (?:with|carrying|in possession))|(?:getting|get|gets|of being) caught (?:with|carrying)|would be seized|to be seized|(?:could|may|might|will|can|would)\b[^.;]{{0,50}}\bhav(?:e|ing) (?:their|his|her|the) [^.;]{{1,30}}\b(?:seized|impounded|confiscated|crushed)|off the road for (?:repairs?|some|several|a (?:period|number|time|while))|power to seize|(?:(?:give[sn]?|giving|gave)\b[^.;]{{0,40}}|(?:have|has|had)(?: (?:the|extra|new|more|additional|legal))*) (?:powers?|rights?) to\b[^.;]{{0,140}}\b(?:seize|confiscate)|(?:can(?:not|[’']t)?|may|could|might),? (?:\w+ly |and (?:do|will),? |also |now |then |even )?(?:seize|confiscate|impound)|(?:can|could|may|might|will|would) (?:\w+ ){{0,2}}(?:help|aid|assist|make (?:all )?the difference)\b[^.;]{{0,60}}\brecover(?:y|ing)?|(?:will|would|could|can|may|might|powers?|funding|training|tools?|equipment)(?:,? (?:which|that))? (?:[a-z]+ly |also |further )?(?:(?:allow|enable|permit)s?\b[^.;,]{{1,30}}? to|(?:help|let)s? (?:the |our |local |its )?(?:police|officers?|us|them|teams?|forces?)(?: to)?) {ALSO}(?:seize|recover|confiscate|impound)\b|(?:will|could|may|might|would|risk) hav(?:e|ing) (?:them|it|these|those) (?:seized|confiscated|impounded)|part of (?:what we do|our job)|where possible,? seize|on average|prohibit(?:s|ing|ed) (?:him|her|them|\w+) from|not to (?:be|have|carry|possess)|must not|ban(?:s|ned|ning) (?:him |her |them )?from|stop(?:s|ped)? (?:him|her|them) (?:from )?having|failed to find|was not recovered|(?:has|have|had|was|were)n[’']t (?:\w+ )?(?:been )?(?:recovered|found|seized|located)|(?:whether|(?:know|see) if) [^.;,]{{1,40}}\b(?:has|have|had) been (?:recovered|found)|(?:anxious|keen|important|vital|imperative|essential|hop(?:e|ing)|hopeful|want|urge\w*) (?:to see |that )?[^.;,]{{1,40}}\b(?:is|are) (?:located|found|recovered|taken)|if (?:the|your|a|his|her|their) [^.;,]{{1,25}} (?:is|are) found|(?:such as|likely to (?:involve|include|mean)|ways of) (?:seizing|recovering|confiscating)|(?:recovered|seized|found) (?:\w+ )?(?:bikes|bicycles|items|goods|vehicles|property) (?:are|is) (?:usually|often|normally|then|sold)|(?:vehicles|lorries|cars|hgvs) (?:a|per|every|each) (?:day|week|month|year)|(?:sheep|lambs?|dogs?|animals?|birds?|horses?|badgers?|cattle|cows?|deer|cats?|swans?|puppies) (?:were|was|had been|have been) (?:found|discovered)\b[^.;]{{0,40}}\b(?:injur\w+|dead|killed|shot|poisoned)|(?:is|are) (?:unlawful|illegal|against the law|an offence))\b",
    )
)
OFFENCE_NAME = expression(
    rf"(?<!to have )(?<!found in )(?<!be in )(?<!were in )(?<!was in )(?<!him in )(?<!her in )(?<!them in )(?<!man in )(?<!caught in )(?<!found to be )(?<!him to be )(?<!took )(?<!taken )(?<!taking )\b(?:possess(?:ion|ing)\s+(?:of|with)?|(?:on )?suspicion of|intent to|suppl(?:y|ying|ied)(?! related)(?: of)?|conspir(?:acy|ing)|charged with|charges? of|counts? of|offences?,? (?:of|including|such as|relat(?:ing|ed) to|involving)|convicted of|guilty (?:to|of)|admitted|produc(?:tion|ing) of|(?<!a )(?<!large )(?<!scale )cultivat\w+ of|import\w* of|concerned in|dealing (?:in|of|drugs?|class|heroin|cocaine|crack|cannabis)|trafficking|selling|offering|advertis\w+|dealers? in |in connection with|wanted for|dealers? of|sale of|use of|using|misuse of|effects of|influence of|without|reports? of|smell of|distribution of|supplier of|flow of|exchange of)(?:[^.;:]|\.\d)*?(?=[.;:](?!\d)|$| [-–] | after | following | when | where | during | who | while |, (?:officers|police|and was|he was|she was)| saw | with (?=an? (?:[a-z]+ )?(?:quantity|amount|number) of)|\band (?:seized|recovered|found|officers)|\bwere (?:seized|recovered|found)|\bwas (?:seized|recovered|found)| having been found|,? and an? (?:[a-z]+ )?(?:quantity|amount|number) of [^.;,]{{1,40}} (?:was|were|being) {ALSO}(?:seized|recovered|found))",
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a sentence says was done with goods."""

    kind: str  # seizure or surrender
    strong: bool  # "seized" rather than "found"
    above: bool = False  # said by the line above its list
    denied: tuple[int, int] = (0, 0)  # words of it that say nothing was taken


def frame_of(sentence: Sentence, before: int, previous: str = "") -> Frame | None:
    """Does the sentence, or the line above its list, speak of taking?

    Args:
        sentence: the sentence or line.
        before: index of the last sentence that told of taking.
        previous: the words of the sentence before it.
    """
    if sentence.boilerplate:
        return None
    if DENIED.search(sentence.text):
        return _beside_denial(sentence.text)
    own = _words_frame(sentence.text)
    if own is None and _LABEL_LINE.match(sentence.text) and _LABEL.match(previous):
        return Frame("seizure", False, above=True)
    if own is None and not CRIME.search(sentence.text) and _goes_on(sentence, before, previous):
        own = Frame("seizure", False)
    if own is not None or sentence.header is None or DENIED.search(sentence.header.text):
        return own
    if CRIME.search(sentence.text) or _TOLD_BELOW.search(sentence.text):
        return None
    return _header_frame(sentence.text, sentence.header.text)


# Lines of a list that name no goods taken: "Nine vehicles were tested for diesel"; but "A machete that was hidden"
_TOLD_BELOW = expression(
    rf"\b(?:was|were|been) {ALSO}(?!(?:hidden|concealed|stashed|stored|kept|wrapped|in|inside|on|under|behind|believed|suspected|thought|found|worth|being|valued)\b)[a-z]+"
    rf"|\b(?:we|he|she|they) {ALSO}[a-z]+|\b(?:seen|driving|riding|issuing|issued)\b|^drivers?\b"
)


# "No drugs were found but a knife was seized", "while no drugs were found, ...", "two were seized, meaning if they ..."
_TURNS = expression(
    r",? \bbut |[;,] (?:but |however|although|though|meaning)\b,? ?|(?<=ed), (?=(?:an?|the|two|three|four|five|several|his|her) (?:[\w-]+ ){1,6}(?:was|were) )"
    r"| and (?=(?:an?|two|three|four|five|several|some) (?:[\w-]+ ){1,6}(?:was|were|has been|have been) (?:(?:also|later|then|[a-z]+ly) )?(?:seized|recovered|found)\b)"
)
_SAID_TAKEN = expression(
    r"\b(?:was|were|been) (?:\w+ )?(?:seized|recovered|found|discovered|located|confiscated)\b|\b(?:seized|recovered|confiscated)\b|\b(?:police|officers|search(?:es)?|they|we) (?:\w+ )?(?:found|discovered|located)\b"
)


def _beside_denial(words: str) -> Frame | None:
    """What a sentence says was taken, beside what was not: the other of two clauses says it."""
    for turn in _TURNS.finditer(words):
        head, tail = words[: turn.start()], words[turn.end() :]
        first, last = DENIED.search(head) is not None, DENIED.search(tail) is not None
        if first == last:
            continue
        kept = tail if first else head
        own = _words_frame(kept) if _SAID_TAKEN.search(kept) else None
        if own is None and _PASSIVE_FIND.search(kept) and _POLICE.search(words) and not CRIME.search(words):
            own = Frame("seizure", False)  # "nothing was found in the search, but a knife was discovered outside"
        if own is not None:
            return replace(own, denied=(0, turn.start()) if first else (turn.end(), len(words)))
    return None


def _goes_on(sentence: Sentence, before: int, previous: str) -> bool:
    """Is it found in the search that the sentence before tells of: "Cocaine and cash were found inside"?"""
    if sentence.index - before == 1 and goes_on_to_include(sentence.text):
        return True
    if _INCLUDED.match(sentence.text) and _SEIZURES.search(previous) and not _LOOT.search(previous):
        return True
    if sentence.text.startswith(("There was also", "There were also")):
        return sentence.index - before == 1
    found = _PASSIVE_FIND.search(sentence.text) is not None
    lay = lay_there(sentence.text)
    if (found or lay) and (sentence.index - before == 1 or _SEARCHED.search(previous)):
        return True
    if lay and _LAY_COUNTED.search(sentence.text):
        return True
    if _POSSESSED.search(sentence.text) and _SEARCHED.search(previous):
        return True
    if (
        "had " in sentence.text
        and HAD_ON.search(sentence.text)
        and (_SEARCHED.search(previous) or _OFFICERS.search(sentence.text))
    ):
        return True
    if "had " in sentence.text and HAD_DRUGS.search(sentence.text) and _SEARCHED.search(previous):
        return True
    if _THEY_FOUND.search(sentence.text) and _SEARCHED.search(previous) and not CRIME.search(previous):
        return True
    told = sentence.index - before == 1 or _POLICE.search(previous) is not None
    return bool(told and _GOES_ON.match(sentence.text) and _WEAK.search(sentence.text))


# "resulting in significant seizures. This included cash totalling £20,000"
_SEIZURES = expression(
    r"\b(?:seizures|recoveries|haul|items (?:were )?(?:seized|recovered))(?: (?:being|were|was) made)?\b[^.;]{0,40}[.]?$"
)
_LOOT = expression(
    r"\b(?:stole|got away|made off|escaped|fled|thieves|burglars|robbers|raiders)\b"
)  # "Thieves got away with a haul"
_INCLUDED = expression(rf"(?:They|These|This|It|The (?:haul|items|seizures)) {ALSO}(?:includ(?:ed?|es)|comprised)\b")
_THEY_FOUND = expression(rf"\bthey {ALSO}(?:found|discovered|located|uncovered)\b")
# "Inside his car were three mobile phones and £55 in cash"
_LAY_COUNTED = expression(
    rf"^\w+ (?:his|her|their|the) [^.;,]{{0,40}}\b(?:was|were) (?:a total of )?(?:{QUALIFIER} )?(?:{MONEY}|{MASS}|{COUNT} )"
)
_SEARCHED = expression(
    r"\b(?:search\w*|warrants?|raid\w*|stopped|arrested|detained|apprehended|held (?:on|over)|officers|police)\b"
)
_RESULTS = expression(
    r"\b(?:results?|included|including|resulted|include|led to|achieved|following|totals?|outcomes?|activity)\b",
)
_TOOK = expression(r"\b(?:left with|took away|contents|breaks? down)\b")
_COUNTED = expression(rf"\s*+(?:{QUALIFIER} )?(?:{MONEY}|{MASS}|{COUNT}) ")


# "The following items were taken:", "Items stolen include:"; "The following tips help to secure your van and its contents:"
_STOLEN_LIST = expression(
    rf"\b(?:tips|advice|advis(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|steps (?:you|to)|how to|ways to|your)\b|(?<!suspected )(?<!to be )(?<!to have been )\bstolen\b|\b(?:items|property|goods|belongings|following|jewellery|tools)\b(?:(?! (?:police|officers)\b)[^.;]){{0,40}}\b(?:was|were) {ALSO}(?:taken|missing)\b(?! (?:from|off) the streets?\b)|\bthieves\b|\bburglars?\b"
)


def _header_frame(words: str, header: str) -> Frame | None:
    """What the line above a list says of its lines: "During the raids officers seized:", "The results included:"."""
    told = _words_frame(header)
    if told is not None and (told.strong or not _STOLEN_LIST.search(header)):
        return Frame(told.kind, told.strong, above=True)
    if _STOLEN_LIST.search(header):
        return None
    weak = (_WEAK.search(header) and not CRIME.search(header)) or _TOOK.search(header)
    if weak or _LABEL_LINE.match(words) or (_RESULTS.search(header) and _COUNTED.match(words)):
        return Frame("seizure", False, above=True)
    return None


# "drugs raids", "knife crime", "phone number": the item only describes another noun.
COMPOUND = expression(
    r"^(?: so-called|,? (?:and|or) (?:alcohol|person|people|property|house|knife|gun|firearms?|weapons?|gang|violent))?[- ][‘'“\"]?(?:related(?! to\b)|raids?|warrants?|offences?|dealers?|dealing|gangs?|supply|suppliers?|crimes?|work|investigations?|operations?|units?|teams?|dogs?|dens?|factor(?:y|ies)|farms?|arrests?|users?|use|test(?:s|ing)?|swabs?|swipes?|screening|analysis|wipes?|trade|networks?|markets?|activity|problems?|deals?|possession|misuse|conspiracy|charges?|traffick\w+|runners?|houses?|busts?|debts?|addicts?|attacks?|amnesty|bins?|arch(?:es)?|surrender|sweeps?|man|men|woman|wounds?|point|parks?|theft|thieves|owners?|keys?|doors?|drivers?|mechanics?|chase|stops?|searches|windows?|dealership|insurance|number|numbers|calls?|lines?|box|records|shops?|signal|machines?|till|counting|in transit|handling|loans|licen[cs]e|range|certificate|threat|injur\w+|culture|harm|set-up|cultivation|production|growth?|growing|grow|smell|importation|habit|addiction|driv(?!en\b)\w+|chain|trial|search|seizures? (?:act|team)|value|removal|awareness|free|abuse|services?|support|paraphernalia|packaging|dismantling|supplies|expert|squad|meets?|meeting|firms?|compan(?:y|ies)|ranks?|offenders|grows|grinders?|models|boot|tyres?|GPS|kit|saws?|vest|bill|bosses|boss|holsters?|sheaths?|chargers?|batter(?:y|ies)|handles?|seats?|defects?|walkers?|prohibitions?|sales|pouch(?:es)?|parts?|lanes?|paths?|routes?|helmets?|panniers|manufacture|bolts?|packets|pipes?|farmers?|butts?|appeals?|officers?(?! (?:found|seized|recovered|discovered|located|uncovered))|handlers?|ordnance|transactions?|violations?|purchases?|criminality|discharge|mixing|levels?|limit|lab|lords?|mules?|barons?|ring|warnings?|litter|locks?|magazines?|images?|pellets?|drills?|withdrawals?|dependenc\w+|security|by-?products?|biproducts?|metabolites?)\b",
)


_DEALT = expression(
    r"\b(?:conspir\w+|import\w*|supplied|dealt|transport\w*|moved|sold|sell|selling|plann?(?:ed|ing|s)|bought|purchas\w+|courier\w*|traffick\w*|responsible|plot\w*|bring(?:ing)?|brought (?:to|into|in|over|through)|flood\w*|smuggl\w*|ordered|order|delivered|distribut(?!ion\b(?! of\b))\w+|arranged|street price|(?:would|could|can) fetch|users?|effects?|equivalent|equat\w+|represent\w+|worth of \w+ a (?:day|week|month))\b",
)
_MEASURES = expression(
    r"wraps|plants|tablets|pills|bags|deals|rocks|kg|kilo|gram|lbs?\b|\d g of|\dg\b|\dm[gl]\b|ounce|oz|litre|tonne|pounds of"
)
_DRUG_NAMED = expression(
    rf"(?:{MASS}|{COUNT} (?:[\w-]+ ){{0,3}}(?:wraps|plants|tablets|pills|bags|deals|rocks)) (?:of |\()?(?:\w+ ){{0,3}}?(?:crack|cocaine|heroin|cannabis|mdma|ketamine|amphetamine|class|drugs|suspected|herbal|spice|ecstasy)",
)


# "Officers found several stolen bank cards which had been stolen from a van": found all the same.
_POLICE_FOUND = expression(
    r"\b(?:officers|police|detectives|searchers|(?:search(?:es|ing)?|inspection|examination)(?: [^.;,]{1,60})?,?(?: (?:they|he|she|officers))?)\s+(?:(?:also|then|later|subsequently|quickly|soon) )?(?:found|discovered|located|uncovered|retrieved|revealed|noticed|spotted)\b"
    rf"|\b(?:officers|police)[^.;,]{{0,25}},? who {ALSO}(?:found|discovered|located|uncovered)\b"
    rf"|\b(?:officers|police|we|detectives|they) {ALSO}searched [^.;,]{{1,60}} and (?:found|discovered|located|uncovered)\b"
    r"|\b(?:was|were) (?:(?:also|later|then|[a-z]+ly) )?(?:(?:stopped|searched|arrested|detained)(?:,| and)? )*(?:and )?found (?:to be )?(?:in possession of|carrying|with)\b"
    r"|\b(?:searched|search(?:es)? of|warrant)\b[^;]{0,90}\b(?:was|were) (?:(?:also|later|then|[a-z]+ly) )?(?:found|discovered|located)(?= (?:in|inside|at|on|under|hidden)\b)",
)
_BY_CRIME = expression(
    r"\b(?:appeal\w*|lost|missing|burglars?|thieves|damage[sd]?|(?:he|she|they|offenders?|suspects?|men|man|who) (?:then |had )?(?:stole|took|robbed|demanded|grabbed|snatched)|grabbed|stabbed|attacked|swung|lunged|threatened|injur\w+|body|brandish\w*|armed with|reported(?! stolen))\b",
)


# "The cash was later found to be more than £700"
_SUM_FOUND = expression(
    r"\b(?:cash|money)\b[^.;£]{0,30}\b(?:found to (?:be|total)|counted|totalled|amounted to|came to)\b[^.;£]{0,20}£"
)
_SURRENDERED_SELF = expression(
    r"surrendered? (?:\w+sel(?:f|ves)|to (?:custody|bail))|(?<!were )(?<!been )surrendered? to police"
)
# "You can hand in any unwanted firearms": nothing has come in yet.
_INVITED = expression(
    rf"\b(?:to|can|could|will|should|please|and) {ALSO}(?:hand (?:over|in)|hand (?:\w+ ){{1,5}}in|surrender|dispose|deposit)\b|\bto be (?:held|handed in|surrendered)\b"
)
_CAME_IN = expression(
    r"\b(?:(?:was|were|been|being) (?:\w+ )?(?:handed|surrendered|deposited|recovered|placed|dropped|received|collected)|(?:members of the public|people|residents) (?:\w+ )?(?:handed|surrendered)"
    r"|saw|received|took in|contained|resulted|led to)\b"
)


# "He entered a house and took a purse", "£70 was taken from the property": with no police about, what thieves did
_AWAY = ("took", "taken", "handed over")
_ANY_POLICE = expression(
    r"\b(?:police|officers?|search\w*|warrants?|raid\w*|detective\w*|custody|arrest\w*|apprehended|suspicion|stopped|detain\w*|executed|teams?|we|PCs?|forces?|sweeps?|swept|off the road|streets?|circulation|kennels?|care of)\b"
)


def _words_frame(words: str) -> Frame | None:
    handed_in = _SURRENDER.search(words) is not None
    if _STRONG.search(words) and not _THIEVES.search(words) and not (handed_in and recovered_only(words)):
        return Frame("seizure", True)
    if handed_in and not _SURRENDERED_SELF.search(words):
        return None if _INVITED.search(words) and not _CAME_IN.search(words) else Frame("surrender", True)
    if (
        _DRUG_NAMED.may_match(small(words))
        and _MEASURES.search(words)
        and _DRUG_NAMED.search(words)
        and not _DEALT.search(words)
        and not CRIME.search(words)
    ):
        return Frame("seizure", False)
    if inverted(words):
        return Frame("seizure", True)
    if "£" in words and _SUM_FOUND.search(words):
        return Frame("seizure", False)
    if " on " in words and _FOUND_ON.search(words) and not CRIME.search(words):
        return Frame("seizure", False)
    if " with " in words and CAUGHT_WITH.search(words) and not CRIME.search(words):
        return Frame("seizure", False)
    weak = _WEAK.search(words) is not None
    if weak and not _ANY_POLICE.search(words) and all(m.group().lower() in _AWAY for m in _WEAK.finditer(words)):
        return None
    if weak and _POLICE_FOUND.search(words) and not _BY_CRIME.search(words):
        return Frame("seizure", False)
    told = _POLICE if weak else _OFFICERS if _LAY.search(words) else None
    if told is None or CRIME.search(words):
        return None
    if told.search(words) or _FOUND_WITH.search(words) or _DRUG_AMOUNT.search(words):
        return Frame("seizure", False)
    return None
