"""The words for people: nouns, ages, names, and what stands before and between them. Data alone."""

import re

from transforms.reading.adverbs import ALSO
from transforms.reading.beginnings import begun
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

SINGULAR = (
    "man|woman|boy|girl|teenager|youth|male|female|person|suspect|driver|motorist|rider|offender|dealer|burglar|thief|robber"
    "|individual|juvenile|teen|adult|pensioner|passenger|rapist|paedophile|brother|sister|uncle(?= and (?:his )?nephew)|(?<=uncle and )nephew|gangster|fraudster|shoplifter"
    "|killer|murderer|predator|biker|motorcyclist|cyclist|father|mother|dad|mum|son|husband|grandfather|student|defendant"
    "|occupant|prisoner|arsonist|stalker|conman|criminal|thug|attacker|resident|courier|money launderer|trafficker|local(?! (?:man|woman|boy|girl|teen|teenager|youth|male|female|person|resident|driver)\\b)"
    "|accomplice|ringleader|smuggler|poacher|gunman|knifeman|fugitive|absconder|protester|protestor|demonstrator"
    "|pickpocket|scammer|hacker|organiser|licensee|householder|arrestee|culprit|detainee|hooligan|schoolboy|schoolgirl|perpetrator|inmate|daughter|wife|landlord|associate|spectator"
)
PLURAL = (
    "men|women|boys|girls|teenagers|youths|males|females|people|persons|suspects|drivers|motorists|riders|offenders|dealers"
    "|burglars|thieves|robbers|individuals|juveniles|teens|adults|passengers|members|brothers|sisters|others|criminals"
    "|children|residents|fraudsters|conspirators|defendants|occupants|prisoners|protesters|protestors|supporters|fans"
    "|activists|revellers|demonstrators|culprits|friends|traffickers|gangsters|migrants|nationals|youngsters|lads"
    "|shoplifters|couriers|users|motorcyclists|poachers|cousins|arrestees|workers"
    "|rapists|paedophiles|killers|murderers|predators|bikers|cyclists|fathers|mothers|sons|daughters|students|arsonists|thugs"
    "|attackers|organisers|licensees|ringleaders|associates|accomplices|smugglers|coursers|hooligans|squatters|fugitives|pickpockets|scammers|detainees|spectators|schoolboys|schoolgirls|pensioners|perpetrators|inmates"
)
FEMALE = {
    "woman",
    "girl",
    "daughter",
    "wife",
    "daughters",
    "mothers",
    "female",
    "sister",
    "mother",
    "mum",
    "women",
    "girls",
    "schoolgirl",
    "schoolgirls",
    "females",
    "sisters",
}
MALE = {
    "man",
    "boy",
    "male",
    "brother",
    "father",
    "dad",
    "son",
    "husband",
    "grandfather",
    "uncle",
    "nephew",
    "men",
    "boys",
    "schoolboy",
    "schoolboys",
    "males",
    "brothers",
    "sons",
    "fathers",
}
KIN = {
    "daughter",
    "wife",
    "mother",
    "father",
    "mum",
    "dad",
    "son",
    "husband",
    "brother",
    "sister",
    "grandfather",
    "uncle",
    "nephew",
}
AGE = r"(?:(?P<age>\d{1,2})(?:[- –]|-\s|\s-\s)?year[- ]?s?[- ]olds?)"
ADJECTIVES = r"(?:(?!(?:and|or|of|in|to|with|for|the|a|an|was|were|by|as|on|who|where|which|when|that|after|from|at|been|being|have|has|had|will|is|are|against|offences|counts|charges|one|another|two|three|four|five|six)\b)(?:[A-Za-z’'“”\"-]+|&) ){0,4}?"
DET = (
    r"(?:a further|a second|a third|a fourth|a fifth|another|the other|the remaining|the second|the third|one other|a|an|one|1|the|this|that|his|her|both|all"
    r"|first|second|third|fourth|fifth|sixth|seventh|ninth|tenth|\d+(?:st|nd|rd|th)|an eighth|eighth)"
)
COUNTED = expression(
    begun(
        rf"\b(?P<det>(?:a )?further|another|a total of|all|both|the other|other|the remaining|the|of the|these|those)?\s*(?P<n>{COUNT}|both|all)\s+"
        rf"(?!years?[- ])(?:(?:(?:local|other|further|more) )?\d{{1,2}}[- ]years?[- ]olds? )?(?P<adj>{ADJECTIVES})(?P<noun>{PLURAL})\b"
    )
)
# "three aged 19", "two 17-year-olds"
COUNTED_AGED = expression(
    rf"\b(?P<n>{COUNT}) (?:\d{{1,2}}[- ]years?[- ]olds?\b(?! \w+ing\b)|(?:other |further )?(?:who (?:are|were) )?aged \d{{1,2}}\b)"
)
# "the men, aged 21, 24 and 30"; "aged between 21 and 30" tells no number
AGES = expression(
    rf"\b(?:the (?:other |two |three |four )?)?(?P<adj>{ADJECTIVES})(?P<noun>{PLURAL}),? \(?(?:(?:both|all|who are) )?aged (?P<ages>\d\d?(?:, \d\d?)*,? and \d\d?)\b"
)
# "the 13 and 15-year-old boys", "an 18 and 20-year-old man"
OF_AGES = expression(
    rf"\b(?:an?|the|both) (?P<ages>\d\d(?:(?:[- ]year[- ]olds?)?, \d\d)*(?:[- ]year[- ]olds?)?,? and \d\d)[- ]years?[- ]olds?\b(?: (?P<noun>{PLURAL}|{SINGULAR})\b)?"
)
# "a couple from Odham", "a trio of men"; "a couple of hours" are none
BAND = expression(
    r"\b(?:a|another|the married) (?:\w+ )?(?P<band>couple|pair|trio|duo)\b(?! of (?!(?:\w+ )?(?:men|women|boys|girls|teenagers|youths|brothers|sisters|thieves|burglars|dealers)"
    rf"|(?<!couple of )(?:(?!and\b|or\b)[\w’'-]+ ){{0,4}}(?:{PLURAL})\b)| (?:occasions|hours))"
)
# "a gang of five has been jailed", "a gang of five burglars": so many, though the verb is in the singular
BANDS = {"gang", "group", "team", "crew", "family", "ring", "band"}
GANG = expression(
    rf"\b(?:a (?:[a-z-]+ )?(?:{'|'.join(sorted(BANDS))})|the gang|the crew|the ring|the group) of (?P<n>{COUNT})(?: (?:[a-z-]+ ){{0,2}}(?:{PLURAL}))?\b(?! (?:[a-z-]+ )?(?:officers|detectives|specialists|staff|experts|volunteers|investigators)\b)"
)
# "Ned Farrow, 34, formerly of Mill Road", "currently of HMP Odham"
HOME_NOW = r"(?:formerly |previously |originally |currently |presently |lately |now |late |most recently )?(?:of|from)"
AND_BARE = re.compile(r" and ")  # "a man and woman": the second has no article
SINGLE = expression(
    rf"(?:\b(?P<det>{DET})\s+|(?<=[-–•:] )(?![\"“‘'])|(?<= and )|(?<=, )(?=\d)|(?<=\barrested )(?=\d)|(?<=\bA-)(?=\d)|^)(?:{AGE}[ ,-]+)?(?P<adj>{ADJECTIVES})(?P<noun>{SINGULAR})\b(?!['’]s(?! been\b))"
    rf"(?:,? (?:aged|of)? ?\(?(?P<age2>\d{{1,2}})\)?(?=[,. )]|$)(?![- ]year[- ]old))?"
)
AGED = expression(rf"\b(?:(?P<det>a|an|one|the|another|this) )?{AGE}(?! (?:{SINGULAR}|{PLURAL})\b)")
WORD = r"(?:[A-Z][a-zà-ÿ]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*|O['’][A-Z][a-z]+|Mc[A-Z][a-z]+|Mac[A-Z][a-z]+|[A-Z]{4,}|[A-Z]\.)"
# "On 25 September Ned Farrow", "At Hull Crown Court Ned Farrow", "Sixty-year-old Ned Farrow": the name begins behind.
_PART = (
    rf"(?!(?:Court|Courts|Police|Constabulary|Magistrates|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"|January|February|March|July|August|September|October|November|December)\b|[A-Z][a-z]+(?:-[a-z]+)*-(?:old|employed)\b){WORD}"
)
NAME = rf"{_PART}(?: (?:{_PART}|de|van|der|bin|al|da|el)){{0,8}}? {_PART}"
# Where NAMED can begin: another word of a name stands behind the first.
NAME_BEGINS = re.compile(r"[A-Z](?<!\w.)(?=\S{0,60} (?:[A-Z]|de |van |der |bin |al |da |el ))")
# "Ned Arkle (left)": where somebody stands in the picture
PICTURED = (
    r"\( ?(?i:pictured|photo|pic|far|left|right|above|below|top|bottom|inset|cent(?:re|er)|middle|main)\b[^)]{0,30}\)"
)
NAMED = re.compile(
    rf"(?P<name>(?<![\w’'])(?:{NAME}))(?=(?: {PICTURED})?(?: ?,? {ALSO}\(?(?:aged? )?(?P<age>\d{{1,2}})\b(?!st|nd|rd|th|/|:|[- ](?:year|month|week)s?[- ](?!old))| ?,? {HOME_NOW} |,? \(?(?:born |dob:? )?\d{{1,2}}[/.]\d{{1,2}}[/.]\d| ?,| was| has| have| being| will (?:serve|spend|now|be|have)\b| were| is| and| guilty|$|\.|\)| -| –|:| in connection| on suspicion| to (?:life|(?:[\w-]+ ){{1,3}}(?:years|months|weeks))\b| for (?:life|(?!the |a |an |over |many |some |several |more |about |around |almost |nearly )(?:[\w-]+ ){{1,3}}(?:years|months|weeks))\b|(?P<did>,(?= [A-Z][a-z]+ [A-Z][a-z]+(?:,| and\b))| {ALSO}(?:[a-z]+ed|ran|got|took|drove|told|made|fled|left|went|stole|gave)\b)|(?P<done> (?:as|after|at|when|outside|near|with)\b)))"
)
NOT_NAMES = re.compile(
    begun(
        r"\b(?:Police|Court|Crown|Magistrates|Road|Street|Avenue|Lane|Close|Drive|Way|Hill|Park|Team|Unit|Constabulary|Operation|Op"
        r"|Force|Service|Prison|HMP|Hospital|University|School|Council|Association|Group|Command|Squad|Office|Justice|Act|Monday"
        r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
        r"|November|December|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Class|County|North|South|East|West|Great|Greater|Upper|Lower|New|Saint|The|Officers?|Detectives?"
        r"|Inspector|Sergeant|Constable|Superintendent|Chief|Det|Insp|Sgt|PC|PCSO|DC|DS|DI|DCI|Judge|Recorder|Commissioner|Minister"
        r"|Crime|Crimestoppers|National|Agency|Border|Station|Centre|Green|City|Town|Hall|House|Airport|Bridge|Sexual|Serious"
        r"|Organised|Investigation|Neighbourhood|Policing|Response|Custody|Drugs?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten"
        r"|A|An|In|On|At|Aged|He|She|They|We|It|This|That|When|After|Following|During|Both|All|His|Her|Mr|Mrs|Ms|Miss|Speaking"
        r"|Forest|Hamlets|Terrace|Walk|Rise|Row|Mews|View|Croft|Gate|Parade|Meadows?|Fields?|Wood|Mount|Vale|Villas|Estate|Lodge|Cottage|Farm|Flats|Gardens|Crescent|Square|Grove|Place|Court's|Head|Senior|Officer|News|Post|Update|Updated|UPDATED|NEWS|POST|UPDATE|Breaking|Release|RELEASE|Appeal|APPEAL|Previous|Original|ORIGINAL|Investigating|Man|Woman|Christmas|Easter|Halloween|Isle|Wight|Youth|Northern|Southern|Eastern|Western|Ireland|Scotland|Wales|England|Kingdom)\b"
    )
)
RANK = re.compile(
    r"(?:PCs?|PCSO|DC|DS|DI|DCI|Det|Detective|Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt|Chief|Officer|Judge"
    r"|Recorder|Justice|Commissioner|Minister|Cllr|Dr|Commander|Manager|Lead|Head|Assistant|Prosecutor|Councillor|PCC|victim)\.?,? $"
)
# "The men were arrested": those told of before.
THE_SEVERAL = (
    "men|women|boys|girls|teenagers|youths|males|females|suspects|offenders|dealers|burglars|thieves|robbers|individuals"
    "|juveniles|brothers|sisters|defendants|occupants|conspirators|fraudsters|culprits|friends|youngsters|lads|group|gang"
    "|drivers|passengers|prisoners|cousins|siblings|twins|killers|murderers|rapists|smugglers|traffickers|poachers|attackers|shoplifters|accomplices"
)
# "in connection with all three crimes and released": things, and nobody
_THINGS = (
    "crimes|incidents|offences|counts|charges|cases|occasions|burglaries|robberies|thefts|attacks|assaults|collisions|vehicles|cars"
    "|addresses|properties|premises|warrants|items|knives|weapons|days|sites|locations|areas|towns|counties|stores|shops|houses"
    "|homes|victims|officers|raids|searches|phones|years|months|weeks|times|places|forces|sides|directions|drugs|hands|legs|arms"
    "|(?:class|crack|cocaine|heroin|cannabis|cash)(?! (?:[a-z]+ )?(?:growers|dealers|addicts|raiders|users|mates|couriers|suppliers)\\b)"
)
PRONOUN = expression(
    r"\b(?P<word>he|she|they|who|him|her|them|the pair|the duo|the trio|the couple|the gang|the group|(?:all|both|each) of them|(?:all (?:of )?)?those (?:who (?:were|have been) )?(?:arrested|charged|detained)(?! (?:is|are|was|were) (?:an?|one|two|three|four|five|six|\d|as follows|both)\b)|both|all(?= (?:were|have|had|are|of them)\b)|all (?:three|four|five|six|seven|eight|nine|ten)"
    r"|the (?:two|three|four|five|six|seven|eight|nine|ten)"
    r"|the following(?: (?:people|men|women|individuals|members|offenders|defendants))?"
    rf"|the \w+ (?:brothers|sisters|twins)|(?:the|these|those) (?:(?:arrested|charged|detained|other|young|teenage|local) )?(?:{THE_SEVERAL}))\b(?! of| aged?\b|(?<=both) (?:from|\d|in their)| (?:{_THINGS})\b|['’]s? (?:\w+ )?(?:school|college|home|toilets?|prison|club|team))",
)
PREPOSITION = expression(
    r"\b(?:of|by|to|from|with|against|(?<!later )on|at|into|near|for|between|alongside|towards?|upon|after|targeting|including|involving|than|attacked"
    r"|assaulted|killed|stabbed|injured|hit|robbed|threatened|struck|like|as|murdered|raped|abused|death"
    r"|murdering|killing|stabbing|attacking|assaulting|robbing|raping|abusing|grooming|threatening"
    r"|kidnapping|imprisoning|defrauding|scamming|conning|blackmailing|harassing|stalking|exploiting|trafficking|smuggling|holding|tying"
    r"|beating|shooting|hitting|punching|kicking|biting|pushing|dragging|chasing|strangling|poisoning|torturing|luring|forcing"
    r"|burgling|mugging|bullying|glassing|injuring|wounding|knifing|targetting|helping|hiding|running over|driving at)\s+$",
)
COUNTS = {"both": 2, "pair": 2, "duo": 2, "couple": 2, "trio": 3}
