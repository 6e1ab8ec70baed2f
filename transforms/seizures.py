"""What was taken: items with their amount, in sentences and lists that speak of taking.

An amount stands left of its item ("220 g of crack cocaine", "£650 cash", "a machete") or
right of it ("heroin weighing 70g", "cash totalling £2,321", "cannabis worth £6,000").
Items inside the name of an offence ("possession of cocaine with intent to supply") are none.
"""

import re
from dataclasses import dataclass, replace

from transforms.codebook import DRUG_ITEMS, ITEMS, UMBRELLA
from transforms.numbers import (
    COUNT,
    MASS,
    MONEY,
    QUALIFIER,
    Amount,
    parse_count,
    parse_mass,
    parse_money,
    parse_range,
    qualifier_around,
)
from transforms.text import Sentence

_STRONG = re.compile(
    r"\b(?:seiz(?:ed?|ing|ures?)|recover(?:ed|ing|y)|confiscat(?:ed|ing)|impound(?:ed|ing)|hauls?|taken off (?:the|our) (?:streets?|roads?)|removed from (?:the|our) streets?|took possession)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:f(?:ou|i)nd(?:ing)?|discover(?:ed|ing|y)|locat(?:ed|ing)|uncover(?:ed|ing)|unearth(?:ed|ing)|removed|revealed|retrieved|in (?:the |his |her |their )?possession of|contain(?:ed|ing)|carrying|hidden|stashed|concealed|made safe|took|taken|spotted|yielded|discarded|identified as|threw|thrown|dropped)\b",
    re.IGNORECASE,
)
_SURRENDER = re.compile(
    r"\b(?:surrender(?:ed|s|ing)?|handed in|handed over|amnesty|deposited|disposed of|hand(?:ing)? in|(?:knife|weapons?) bins?)\b",
    re.IGNORECASE,
)
_HANDED_IN = re.compile(r"^[^.;,]{0,30}\b(?:handed in|surrendered|(?:deposited|placed) in)\b", re.IGNORECASE)
_FOUND_WITH = re.compile(r"\bfound (?:with|carrying|in possession)\b", re.IGNORECASE)
_DRUG_AMOUNT = re.compile(rf"(?:{COUNT} (?:\w+ )?(?:wraps|plants|tablets|pills|bags)|{MASS})\b", re.IGNORECASE)
_PASSIVE_FIND = re.compile(
    r"\b(?:was|were|been) (?:also |later |then )?(?:found|located|discovered|uncovered|retrieved|taken)\b",
    re.IGNORECASE,
)
_POLICE = re.compile(
    r"\b(?:police|officers?|search(?:ed|es|ing)?|warrants?|raid(?:ed|s)?|detectives?|custody|arrest(?:ed|s)?|stopped|property|address|vehicle|house|team|we|dogs?|strip|sniffer|executed|investigat\w+|flat|home|possession)\b",
    re.IGNORECASE,
)
_CRIME = re.compile(
    r"\b(?:stole|stolen from|stealing|was stolen|were stolen|taken from (?:the|a|his|her)|robbed|demanded|threatened|armed with|brandish\w*|withdr(?:ew|awn)|transferred"
    r"|defraud\w*|lost|missing|appeal\w*|burglars?|broke into|thieves|offenders? (?:stole|took)|suspects? (?:stole|took|made off)|made off with|making off|snatched|damage[sd]?|grabbed|stabbed|attacked"
    r"|handed over (?:the|her|his|their)|paid|withdrawn|victims?)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:no (?:drugs|weapons|items|firearms|cash|knives) (?:were|was)|nothing was|not (?:been )?(?:recovered|found|seized|located)|yet to be (?:recovered|found)|will be (?:seized|confiscated|impounded)|could be seized|can be seized|may be seized|"
    r"never (?:been )?(?:recovered|found)|have your|risk (?:having|losing)|if you|anyone who|would be seized|to be seized|power to seize|failed to find|was not recovered)\b",
    re.IGNORECASE,
)
_OFFENCE_NAME = re.compile(
    r"(?<!found in )(?<!be in )(?<!were in )(?<!was in )(?<!him in )(?<!her in )(?<!them in )(?<!man in )(?<!caught in )\b(?:possess(?:ion|ing)\s+(?:of|with)?|(?:on )?suspicion of|intent to|suppl(?:y|ying|ied)(?: of)?|conspir(?:acy|ing)|charged with|charges? of|offences? of|convicted of|guilty (?:to|of)|admitted|produc(?:tion|ing) of|cultivat\w+ of|import\w* of|concerned in|dealing|trafficking|selling|dealers? (?:in )?|in connection with|wanted for|dealers? of|sale of|use of|using|misuse of|effects of|influence of|without|reports? of|smell of|distribution of|supplier of|flow of|exchange of)\s*[^.;:]*?(?=[.;:]|$| [-–] | after | following | when | where | during | who | while |, (?:officers|police|and was|he was|she was)|\band (?:seized|recovered|found|officers)|\bwere (?:seized|recovered|found)|\bwas (?:seized|recovered|found)| having been found)",
    re.IGNORECASE,
)
_CLASSIFIERS: tuple[tuple[str, str], ...] = (
    ("wraps", r"(?:individual |small |street |deal |street-level |snap )*(?:wraps?|deals?|rocks?|street deals)"),
    ("tablets", r"(?:tablets?|pills?|capsules?|tabs?)"),
    ("plants", r"(?:mature |large |small |immature |individual |young )*plants?"),
    (
        "items",
        (
            r"(?:(?:small|large|plastic|snap|sealed|clear|deal|dealer|carrier|vacuum[- ]packed|individual|half|one|kilo|quarter)[- ])*"
            r"(?:bags?|baggies|packages?|packets?|blocks?|bricks?|bundles?|boxes|box|bottles?|cans?|pouches|packs?|pots?|jars?|rounds?|canisters?|cartridges?|parcels?|containers?|joints?|balls?|sheets?|pairs?|pieces?|vials?|kilo blocks?|tubs?|tins?|cases|crates|wads?)"
        ),
    ),
)
_FILL = (
    r"(?:(?:(?!(?:a|an|the|its|several|any|each|your|our|and|or|was|were|is|are|with|from|for|at|by|after|to|who|when|which|that|then|had|has|have|been|on|into|his|her|their|but|as|plus|including|also|while|during|under|containing|hidden|found|seized|recovered|officers|police|where)\b)"
    r"[A-Za-z’'\"“”‘./-]+|\([^)]{0,25}\)|in|of) ){0,7}?"
)
_BELIEVED = r"(?:(?:what (?:is|was|are|were) )?(?:believed|suspected|thought|understood|confirmed) to be |what (?:appears|appeared) to be )?"
_LEFT = re.compile(
    rf"(?P<amount>(?P<money>{MONEY})|(?P<mass>{MASS})|(?P<count>{COUNT}(?:\s?(?:-|–|to)\s?{COUNT})?)(?!\w))"
    rf"(?P<plus>\+| plus| or more)?(?:\s?x\s?)?(?: of (?:the|his|her|their))?[ -]?(?:(?P<classifier>{'|'.join(f'(?P<c{n}>{words})' for n, (_, words) in enumerate(_CLASSIFIERS))})\b)? ?\s*"
    rf"(?P<worth>worth of |in |of |in suspected |worth |containing |filled with )?{_BELIEVED}{_FILL}$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"\b(?P<det>a|an|another|one|the|his|her|their|[A-Z]\w+['’]s|this|that)\s+(?P<kind>(?:pair|set|bag|block|package|box|bottle|can|bundle|packet|brick) of )?{_FILL}$",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:quantit(?:y|ies)|amounts?|number|several|various|numerous|multiple|some|many|few|dozens|hundreds|thousands|large|small|significant|substantial|suspected|stash|haul|selection|range|array|more|other|further|sum|sums|collection|bags?|wraps?|tablets?|pills?|deals|bundles?|packages?|blocks?|lots)\b[^,.;]{0,45}$",
    re.IGNORECASE,
)
_WEIGHING = re.compile(
    rf"^[^.;:]{{0,40}}?\b(?:weigh(?:ing|ed|s)|totall?(?:ing|ed)|amounting to|with a (?:total |combined )?weight of|total weight of|estimated at|came to|total of)\s+(?:in at )?(?:a total of |a combined )?(?P<q>{QUALIFIER}\s+)?(?P<mass>{MASS})",
    re.IGNORECASE,
)
_CONTAINING = re.compile(
    rf"^[^.;:]{{0,30}}?\b(?:containing|amounting to|totalling|made up of|equating to|consisting of|equal to)\s+(?:a total of |in total )?(?P<q>{QUALIFIER}\s+)?(?P<n>{COUNT}) (?:individual |street |deal |snap )*(?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?))\b",
    re.IGNORECASE,
)
_TOTALLING = re.compile(
    rf"^(?:,? (?:to the value of|totall?ing|amounting to|to the sum of|in the sum of|\(|-|–|:|of|worth|valued at))+\s*(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})",
    re.IGNORECASE,
)
_WORTH = re.compile(
    rf"^[^.;:£]{{0,60}}?\b(?:worth|valued|values?|valuing|cost)\b(?P<between>[^.;£]{{0,70}}?)(?P<money>(?:between )?{MONEY})",
    re.IGNORECASE,
)
_AFTER_UNIT = re.compile(
    r"^[ -](?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?|tabs?)|(?P<plants>plants?|bushes|seedlings|saplings))\b",
    re.IGNORECASE,
)
_COORDINATED = re.compile(
    r"^(?:\s?(?:,|and|or|/|&|and/or|,? and|, suspected|and suspected)\s?)(?:suspected |crack |other |some |herbal )*$",
    re.IGNORECASE,
)
# "recovered £5,430", "the seizure of £84,600": money alone is cash.
_MONEY_ALONE = re.compile(
    rf"\b(?:seiz(?:ed|ing|ure of)|recover(?:ed|ing|y of)|found|confiscat(?:ed|ing)|discovered|located|uncovered)\s+(?:a (?:total|further) (?:of )?|another )?(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})(?! (?:worth|in (?!notes|his|her|their|the|a\b)|of (?!his|her|their)|street|cash|from the sale))(?=\s|[,.;](?!\d)|$)",
    re.IGNORECASE,
)
_MONEY_WORD = re.compile(
    rf"(?P<money>{MONEY})(?: (?:was|were|has been|have been|also))* (?:seized|recovered|found|confiscated|discovered)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ItemMention:
    """An item's words. Offsets within the sentence."""

    start: int
    end: int
    item: str
    plural: bool


@dataclass(slots=True)
class Seizure:
    """One item taken, or handed in. Offsets in the article's text."""

    kind: str
    item: str
    start: int
    end: int
    sentence: Sentence
    amount: Amount | None
    unit: str | None
    value_gbp: float | None
    strong: bool
    rule: str
    vague: bool = False
    including: bool = False  # stands behind "including": a part of what stands before it


def find_seizures(
    lines: list[Sentence], items: dict[int, list[ItemMention]], rejected: list[tuple[str, str, int, int]]
) -> list[Seizure]:
    """All seizures of an article, in the order of the text.

    Args:
        lines: its sentences.
        items: the items of each sentence, by its index.
        rejected: takes what was not counted, with the reason.
    """
    found: list[Seizure] = []
    before = -9  # the last sentence that told of taking
    for sentence in lines:
        frame = _frame(sentence, before)
        before = sentence.index if frame is not None and items.get(sentence.index) else before
        mentions = items.get(sentence.index, [])
        if frame is None:
            rejected += [
                ("seizure", "nothing says it was taken", sentence.start + m.start, sentence.start + m.end)
                for m in mentions
            ]
            continue
        found += _in_sentence(sentence, mentions, frame[0], frame[1], rejected)
    _worth_behind(lines, found)
    return found


_WORTH_BEHIND = re.compile(
    rf"^(?:The |Their |Its |This |These |It |They |In total,? )[^.;£]{{0,70}}?\b(?:values?|valued|worth)\b(?P<between>[^.;£]{{0,50}}?)(?P<money>(?:between )?{MONEY})",
    re.IGNORECASE,
)


def _worth_behind(lines: list[Sentence], found: list[Seizure]) -> None:
    """Give "its street value was around £25,000" to what the sentence before counted."""
    for line in lines:
        told = _WORTH_BEHIND.match(line.text)
        amount = parse_money(told["money"]) if told else None
        if told is None or amount is None:
            continue
        counted = [s for s in found if s.sentence.index == line.index - 1 and s.amount is not None and s.unit != "GBP"]
        named = [s for s in found if s.sentence.index == line.index and s.unit != "GBP" and s.amount is not None]
        if len(counted) == 1 and not named and counted[0].value_gbp is None:
            counted[0].value_gbp = amount.value
            found[:] = [
                s
                for s in found
                if not (s.sentence.index == line.index and s.unit == "GBP" and s.item in UMBRELLA.values())
            ]


def _frame(sentence: Sentence, before: int) -> tuple[str, bool] | None:
    """Does the sentence, or the line above its list, speak of taking? The kind, and whether strongly."""
    words = sentence.text
    if sentence.boilerplate or _NOT.search(words):
        return None
    own = _frame_of(words)
    if own is None and sentence.index - before == 1 and _PASSIVE_FIND.search(words) and not _CRIME.search(words):
        own = ("seizure", False)
    if own is not None or sentence.header is None:
        return own
    header = sentence.header.text
    if _NOT.search(header):
        return None
    inherited = _frame_of(header) or (
        ("seizure", False) if _WEAK.search(header) and not _CRIME.search(header) else None
    )
    if inherited is None and re.search(
        r"\b(?:results?|included|including|resulted|include|led to|achieved|following|totals?|outcomes?|activity)\b",
        header,
        re.IGNORECASE,
    ):
        return (
            ("seizure", False)
            if re.match(rf"\s*(?:{QUALIFIER} )?(?:{MONEY}|{MASS}|{COUNT}) ", words, re.IGNORECASE)
            else None
        )
    return inherited


# "found in a van", "stopped a car", "a search of the vehicle": where it was, not what was taken.
_PLACE_OF = re.compile(
    r"\b(?:in|inside|into|from|on|onto|under|underneath|near|behind|by|at|to|of|out of|stopped|stop|driving|drove|searched|search|chased|pulled over|boarded|parked|spotted|seeing|saw|occupants of|within|off|around|towards|using|armed with|threatened with|carry|carrying|use)\s+$",
    re.IGNORECASE,
)
# "drugs raids", "knife crime", "phone number": the item only describes another noun.
_COMPOUND = re.compile(
    r"^[- ](?:related|raids?|warrants?|offences?|dealers?|dealing|gangs?|supply|suppliers?|crimes?|work|investigations?|operations?|units?|teams?|dogs?|dens?|factor(?:y|ies)|farms?|arrests?|users?|use|test(?:s|ing)?|swabs?|wipes?|trade|networks?|markets?|activity|problems?|deals?|possession|misuse|conspiracy|charges?|traffick\w+|runners?|houses?|busts?|debts?|addicts?|attacks?|amnesty|bins?|arch(?:es)?|surrender|sweeps?|man|men|woman|wounds?|point|parks?|theft|thieves|owners?|keys?|doors?|drivers?|chase|stops?|windows?|dealership|insurance|number|numbers|calls?|lines?|box|records|shops?|signal|machines?|till|counting|in transit|handling|loans|licen[cs]e|range|certificate|threat|injur\w+|culture|harm|set-up|cultivation|production|growth?|growing|grow|smell|importation|habit|addiction|driv\w+|chain|trial|search|seizures? (?:act|team)|removal|awareness|free|abuse|support|paraphernalia|supplies|expert|squad|bill|bosses|boss|lab|lords?|mules?|barons?|ring)\b",
    re.IGNORECASE,
)


def _frame_of(words: str) -> tuple[str, bool] | None:
    if _STRONG.search(words):
        return ("seizure", True)
    if _SURRENDER.search(words) and not re.search(
        r"surrendered? (?:himself|herself|themselves|to (?:police|custody|bail))", words, re.IGNORECASE
    ):
        return ("surrender", True)
    if (
        _WEAK.search(words)
        and (_POLICE.search(words) or _FOUND_WITH.search(words) or _DRUG_AMOUNT.search(words))
        and not _CRIME.search(words)
    ):
        return ("seizure", False)
    return None


def _in_sentence(
    sentence: Sentence, mentions: list[ItemMention], kind: str, strong: bool, rejected: list[tuple[str, str, int, int]]
) -> list[Seizure]:
    words = sentence.text
    barred = [(m.start(), m.end()) for m in _OFFENCE_NAME.finditer(words)]
    found: list[Seizure] = []
    previous_end = 0
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        if any(start <= mention.start < end for start, end in barred):
            rejected.append(
                (
                    "seizure",
                    "part of an offence's name or a purpose",
                    sentence.start + mention.start,
                    sentence.start + mention.end,
                )
            )
            index += 1
            continue
        if _COMPOUND.match(words[mention.end :]):
            rejected.append(
                ("seizure", "only describes another noun", sentence.start + mention.start, sentence.start + mention.end)
            )
            index += 1
            continue
        last, item = mention, mention.item
        step = 1
        while index + step < len(mentions) and _same_amount(words, last, mentions[index + step]):
            last = mentions[index + step]
            step += 1
        run = mentions[index : index + step]
        limit = mentions[index + step].start if index + step < len(mentions) else len(words)
        result = _measure(words, run, previous_end, limit, strong)
        previous_end = last.end
        index += step
        if result is None:
            rejected.append(
                ("seizure", "named, but not as taken", sentence.start + mention.start, sentence.start + last.end)
            )
            continue
        for one in result:
            item = one.item
            found.append(
                Seizure(
                    "surrender" if _HANDED_IN.match(words[one.end :]) else kind,
                    item,
                    sentence.start + one.start,
                    sentence.start + one.end,
                    sentence,
                    one.amount,
                    one.unit,
                    one.value,
                    strong,
                    one.rule,
                    one.amount is None,
                    bool(
                        re.search(
                            r"\b(?:including|includes?|included|among them|of which)\b",
                            words[: one.start],
                            re.IGNORECASE,
                        )
                    )
                    and not re.search(
                        r"\b(?:items?|haul|results?|things) (?:\w+ )?(?:including|included)",
                        words[: one.start],
                        re.IGNORECASE,
                    ),
                )
            )
    taken = any(one.item == "cash" and one.amount for one in found)
    if not taken and (strong or _MONEY_ALONE.search(words)):
        money = _MONEY_ALONE.search(words) or (_MONEY_WORD.search(words) if not mentions else None)
        amount = parse_money(money["money"]) if money else None
        if money and amount:
            amount = replace(amount, qualifier=qualifier_around(words[: money.start("money")]))
            found.append(
                Seizure(
                    kind,
                    "cash",
                    sentence.start + money.start(),
                    sentence.start + money.end(),
                    sentence,
                    amount,
                    "GBP",
                    None,
                    strong,
                    "seizure.money",
                )
            )
    return found


@dataclass(slots=True)
class _Measured:
    item: str
    start: int
    end: int
    amount: Amount | None
    unit: str | None
    value: float | None
    rule: str


def _same_amount(words: str, first: ItemMention, second: ItemMention) -> bool:
    return (
        bool(_COORDINATED.match(words[first.end : second.start] or "x"))
        and ITEMS[first.item] == ITEMS[second.item]
        and ITEMS[first.item] in UMBRELLA
    )


def _measure(
    words: str, run: list[ItemMention], left_bound: int, right_bound: int, strong: bool
) -> list[_Measured] | None:
    first, last = run[0], run[-1]
    left = words[left_bound : first.start]
    item = first.item if len({m.item for m in run}) == 1 else UMBRELLA[ITEMS[first.item]]
    found = _left_amount(left, left_bound, words)
    containing = _CONTAINING.match(words[last.end : last.end + 110])
    if containing and item in DRUG_ITEMS and (found is None or found[1] == "items"):
        amount = Amount(parse_count(containing["n"]) or 0, qualifier=qualifier_around((containing["q"] or "") + " "))
        held = "wraps" if containing["wraps"] else "tablets"
        end = last.end + containing.end()
        return [_Measured(item, first.start, end, amount, held, None, "seizure.containing")]
    if found is not None and found[1] == "items" and len(run) == 1 and _WEIGHING.match(words[last.end : right_bound]):
        found = None  # "two bags of heroin weighing 70g" is a mass
    worth = _worth(words, last, right_bound, len(words))
    start = first.start
    if found is not None:
        amount, unit, at, rule = found
        start = at
        unit = _unit(item, unit, words[last.end :], amount)
        value = worth.value if worth and unit != "GBP" else None
        if item == "cash" and unit != "GBP":
            return _vague(run, left, strong)
        return [_Measured(item, start, last.end, amount, unit, value, rule)]
    weighing = _WEIGHING.match(words[last.end : right_bound + 40 if right_bound == len(words) else right_bound])
    if weighing and len(run) == 1:
        mass = parse_mass(weighing["mass"])
        if mass:
            amount = replace(mass, qualifier=qualifier_around((weighing["q"] or "") + " "))
            return [
                _Measured(
                    item,
                    start,
                    last.end + weighing.end(),
                    amount,
                    amount.unit,
                    worth.value if worth else None,
                    "seizure.weighing",
                )
            ]
    totalling = _TOTALLING.match(words[last.end : last.end + 80])
    if totalling and item == "cash":
        money = parse_money(totalling["money"])
        if money:
            amount = replace(money, qualifier=qualifier_around((totalling["q"] or "") + " "))
            return [_Measured(item, start, last.end + totalling.end(), amount, "GBP", None, "seizure.totalling")]
    if worth and ITEMS[item] in ("drug", "weapon", "goods", "money") and not _ARTICLE.search(left):
        return [_Measured(item, start, last.end, replace(worth, unit="GBP"), "GBP", None, "seizure.worth")]
    if _VAGUE.search(left):
        return _vague(run, left, strong)
    article = _ARTICLE.search(left)
    if article and _PLACE_OF.search(words[: left_bound + article.start()]):
        return None
    if article and item == "cash":
        definite = article["det"].lower() in ("the", "this", "that")
        return _vague(run, left, strong) if strong and not definite else None
    if article and len(run) == 1 and not first.plural and (item not in DRUG_ITEMS or article["kind"]):
        det = article["det"].lower()
        if det in ("a", "an", "one", "another") or strong:
            unit = "plants" if item == "cannabis_plant" else "items"
            if article["kind"] and item in DRUG_ITEMS and not strong:
                return None
            return [
                _Measured(
                    item,
                    left_bound + article.start(),
                    last.end,
                    Amount(1.0),
                    unit,
                    worth.value if worth else None,
                    "seizure.article",
                )
            ]
    return _vague(run, left, strong)


def _vague(run: list[ItemMention], left: str, strong: bool) -> list[_Measured] | None:
    """Taken, but not counted: "a quantity of cannabis", "knives and cash were seized"."""
    first = run[0]
    marked = _VAGUE.search(left)
    bare = (
        bool(
            re.search(
                r"(?:^|,|\band|\bor|:|/|\bof|\bsuspected|\bseized|\brecovered|\bfound|\bto be|-|\bincluding|\bas well as|\bplus|\bwith|\bboth|\balso|\buncovered|\bdiscovered|\blocated|\bother|\bmore)\s*$",
                left,
                re.IGNORECASE,
            )
        )
        or not left.strip()
    )
    if not (marked or bare):
        return None
    if first.item in ("other", "stolen_property", "animal", "clothing", "bank_funds") and not strong:
        return None
    if first.item in ("drug", "vehicle", "phone", "computer", "alcohol", "knife") and not (strong or marked):
        return None
    return [
        _Measured(m.item, m.start, m.end, None, "GBP" if m.item == "cash" else None, None, "seizure.vague") for m in run
    ]


def _left_amount(left: str, offset: int, words: str) -> tuple[Amount, str | None, int, str] | None:
    best = None
    for match in re.finditer(r"(?=(?:^|(?<=[\s(“\"£–-])))", left):
        found = _LEFT.match(left, match.start())
        if found:
            best = found
            break
    if best is None:
        return None
    before = words[: offset + best.start()]
    after = best["plus"] or ""
    amount: Amount | None
    unit: str | None
    if best["money"]:
        amount = parse_money(best["money"])
        unit = "GBP"
    elif best["mass"]:
        amount = parse_mass(best["mass"])
        unit = amount.unit if amount else None
    else:
        span = parse_range(best["count"])
        if (
            span is None
            or re.search(r"(?:Operation|Op|section|class|aged|£|\d[.,:/-])\s*$", before, re.IGNORECASE)
            or re.match(
                r"[- ]?(?:year|inch|-inch|months?|weeks?|days?|hours?|am\b|pm\b|%|per cent|mph|miles?|ft|foot|metres?|cm|mm)",
                left[best.end("count") :],
                re.IGNORECASE,
            )
        ):
            return None
        amount = Amount(span[0], span[1])
        unit = next((unit for n, (unit, _) in enumerate(_CLASSIFIERS) if best[f"c{n}"]), None)
    if amount is None:
        return None
    qualifier = qualifier_around(before, after)
    return replace(amount, qualifier=qualifier), unit, offset + best.start(), "seizure.amount"


def _unit(item: str, unit: str | None, after: str, amount: Amount) -> str | None:
    if unit is not None:
        return "plants" if item == "cannabis_plant" and unit == "items" else unit
    if amount.unit:
        return amount.unit
    behind = _AFTER_UNIT.match(after)
    if behind:
        return behind.lastgroup
    if item == "cannabis_plant":
        return "plants"
    return "items"


def _worth(words: str, last: ItemMention, right_bound: int, end: int) -> Amount | None:
    found = _WORTH.match(words[last.end : min(end, max(right_bound, last.end))])
    if not found:
        return None
    amount = parse_money(found["money"])
    if amount is None:
        return None
    between = found["between"]
    qualifier = qualifier_around(between) if between.strip() else "exact"
    if qualifier == "exact" and re.search(
        r"\bestimated|approximate", words[last.end : last.end + found.end()], re.IGNORECASE
    ):
        qualifier = "about"
    return replace(amount, qualifier=qualifier)
