"""What was taken: items with their amount, in sentences and lists that speak of taking.

An amount stands left of its item ("220 g of crack cocaine", "£650 cash", "a machete") or
right of it ("heroin weighing 70g", "cash totalling £2,321", "cannabis worth £6,000").
Items inside the name of an offence ("possession of cocaine with intent to supply") are none.
"""

from collections.abc import Iterator
from dataclasses import replace

from transforms.codebook import ITEMS, OF_CLASS, RIDDEN, UMBRELLA
from transforms.goods.amounts import measure, same_amount
from transforms.goods.apart import lead_worths
from transforms.goods.counted_before import count_before
from transforms.goods.elliptic import elliptic, farm_found, frozen, once_frozen, taken_after
from transforms.goods.goes_on import takes_items
from transforms.goods.identified import identify
from transforms.goods.included import included
from transforms.goods.labels import without_untaken_labels
from transforms.goods.lone_money import money_alone
from transforms.goods.measured import ItemMention, Measured
from transforms.goods.mentions import STOLEN_THINGS, Context, context_of, mentions_of
from transforms.goods.named_before import earlier_mentions, named_before
from transforms.goods.not_taken import offences_in, ruled_out
from transforms.goods.only_told import only_spoken_of
from transforms.goods.said_to_be import said_to_be
from transforms.goods.shared_out import shared_out
from transforms.goods.side_by_side import role_of_both, summed, with_both
from transforms.goods.taken_spans import recovered_only, role, taken_spans
from transforms.goods.taking import HANDED_IN, Frame, frame_of
from transforms.goods.turned_up import may_be_found
from transforms.goods.uncounted import PART_OF_WORTH, never_counted
from transforms.goods.unnamed import things_taken
from transforms.goods.worths import Seizure, settle_worths, worth_of_several
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, leads

# with these a sentence may name goods that the lexicon has not
_NAMES_TOO = ("£", "lants", "wraps", "money", "ablets", "pills", "evices", "watch", " mobile")
_SAME_TOPIC = 2  # sentences for which what is counted goes on to be what was handed in


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
    loose: list[Seizure] = []
    context = context_of(lines, items)
    handed_in = -9  # the last sentence that told of a surrender
    before = -9  # the last sentence that told of taking
    for sentence in lines:
        mentions = items.get(sentence.index, [])
        if not (mentions or any(word in sentence.text for word in _NAMES_TOO)) and (
            "stolen" not in sentence.text or not STOLEN_THINGS.search(sentence.text)
        ):
            before = sentence.index if " items" in sentence.text and takes_items(sentence.text) else before
            continue
        previous = lines[sentence.index - 1].text if sentence.index > 0 else ""
        frame = frame_of(sentence, before, previous)
        if frame is None and may_be_found(sentence, [one.item for one in mentions], context.growing):
            frame = Frame("seizure", False)
        if frame is not None and frame.kind == "surrender":
            handed_in = sentence.index
        elif frame is not None and (
            (recovered_only(sentence.text) and sentence.index - handed_in <= _SAME_TOPIC)
            or _is_line_of_surrender(sentence, frame, found)
        ):
            frame = replace(frame, kind="surrender")
        before = sentence.index if frame is not None and mentions else before
        if frame is None:
            rejected += [
                ("seizure", "nothing says it was taken", sentence.start + m.start, sentence.start + m.end)
                for m in mentions
            ]
            loose += lead_worths(sentence, mentions) if "£" in sentence.text and leads(sentence) else []
            continue
        mentions = [one for one in mentions if not frame.denied[0] <= one.start < frame.denied[1]]
        mentions = [
            named_before(sentence.text, one, earlier_mentions(items, sentence.index, mentions, n))
            for n, one in enumerate(mentions)
        ]
        told = _in_sentence(sentence, mentions, frame, previous, context, rejected)
        found += included(sentence.text, told, found)
    if context.growing and not any(_is_grown(one) for one in found):
        found += [one for line in lines if (one := farm_found(line)) is not None]
    identify(lines, items, found)
    count_before(lines, items, found)
    settle_worths(lines, found)
    counted = (elliptic(line, items) for line in lines if "ed" in line.text)
    found = with_both(found, [one for one in counted if one is not None])
    found += taken_after(lines, items, found)
    funds = [one for line in lines if "£" in line.text and (one := frozen(line)) is not None]
    found = without_untaken_labels(once_frozen(found, funds), lines)
    return found + things_taken(lines, items, found) + loose


def _is_grown(one: Seizure) -> bool:
    """Is it what a farm held: plants, or cannabis that is weighed or priced, beside which the farm is not counted again?"""
    return one.item == "cannabis_plant" or (one.item == "cannabis" and one.unit in ("g", "GBP"))


_SHORT = 60  # characters of a line of a list


def _is_line_of_surrender(sentence: Sentence, frame: Frame, found: list[Seizure]) -> bool:
    """Is it a line of the list of what came in, below the news that nothing but weapons were: "Shotguns - 6"?"""
    alone = bool(found) and all(one.kind == "surrender" for one in found)
    return frame.kind == "seizure" and alone and len(sentence.text) < _SHORT and recovered_only(sentence.text)


_INCLUDING = expression(
    r"\b(?:including|includes?|included|among them|comprising|made up of|one of (?:which|them) (?:was|is|being))\b"
)
_WITH_ONE = ", with one "  # "two cars, with one vehicle found to be stolen"
_SPELT_OUT = expression(r" [-–] |:| \((?!worth)| (?:such as|namely) ")
_BESIDE = expression(r"\b(?:as well as|along with|together with|in addition|plus)\b")


_A_NUMBER = expression(
    r"\b(?:(?:number|quantity|range|variety|array|selection|collection|haul|stash) of|several|various|numerous|multiple) (?:[\w-]+ ){0,2}$"
)


def _inside(words: str, one: Measured, before: list[Seizure]) -> bool:
    """Is it a part of a counted whole: "45 weapons, including 32 swords"?

    "Weapons including a machete" count no whole; "a number of weapons including a machete" and "large quantities
    of drugs including cocaine", an uncounted kind, do. "Including 32 swords, as well as two cars" ends the inclusion.
    """
    if _spelt_out(words, one, before):
        return True
    opened = None
    for opened in _INCLUDING.finditer(words, 0, one.start):  # noqa: B007  # the last one counts
        pass
    with_one = words.find(_WITH_ONE, max(0, one.start - 7), one.start + 5)
    if with_one < 0 and (opened is None or _BESIDE.search(words, opened.end(), one.start)):
        return False
    start = opened.start() if opened is not None and with_one < 0 else with_one
    offset = before[0].sentence.start if before else 0
    wholes = [
        whole
        for whole in before
        if whole.end - offset <= start + 1
        and (
            whole.amount is not None
            or (whole.item == "drug" and one.amount is None)
            or (whole.item == "weapon" and _A_NUMBER.search(words[: whole.start - offset]))
        )
    ]
    if not wholes:
        return False
    whole = wholes[-1]
    return (
        whole.item == one.item
        or UMBRELLA.get(ITEMS[one.item]) == whole.item
        or (whole.item in _WIDE and ITEMS[whole.item] == ITEMS[one.item])
    ) and (whole.item != "vehicle" or one.item in _VEHICLES)


def _spelt_out(words: str, one: Measured, before: list[Seizure]) -> bool:
    """Read "nine weapons – machetes and knives", "three firearms (a Glock and two shotguns)"."""
    for whole in before:
        end = whole.end - whole.sentence.start
        opener = _SPELT_OUT.match(words, end)
        if opener is None or whole.amount is None or whole.unit == "GBP" or whole.item == one.item:
            continue
        shut = opener.group().strip() == "(" and ")" in words[opener.end() : one.start]
        wide = UMBRELLA.get(ITEMS[one.item]) == whole.item or (whole.item == "firearm" and ITEMS[one.item] == "weapon")
        wide = wide or one.item in OF_CLASS.get(whole.item, ())
        dash = opener.group().strip() in ("-", "–")  # kinds counted behind a dash are mostly told for themselves
        fits = one.amount is None or (one.amount.value <= whole.amount.value and not dash)
        if wide and fits and not shut and not _BESIDE.search(words, opener.end(), one.start):
            return True
    return False


_VEHICLES = RIDDEN | {"machinery"}  # quad bikes and tractors are "vehicles" too
_WIDE = {"vehicle", "stolen_property", "counterfeit_goods", "class_a", "class_b", "firearm", "knife", "machinery"}


_GIVEN = expression(r"(?<!-)\b(?:hand(?:ed|ing) (?:\w+ )?(?:in|over)|surrender(?:ed|ing)|deposit(?:ed|ing))\b")


def _kind_of(item: str, kind: str, words: str, end: int) -> str:
    """Was it seized or handed in? An amnesty is of weapons: what else its release tells of was taken."""
    if HANDED_IN.match(words[end:]):
        return "surrender"
    given = ITEMS[item] == "weapon" or _GIVEN.search(words) is not None
    return kind if given else "seizure"


def _in_sentence(
    sentence: Sentence,
    mentions: list[ItemMention],
    frame: Frame,
    previous: str,
    context: Context,
    rejected: list[tuple[str, str, int, int]],
) -> list[Seizure]:
    words = sentence.text
    mentions = mentions_of(words, mentions, frame.strong and frame.kind == "seizure", context)
    found: list[Seizure] = []
    for one in _measured(sentence, mentions, frame, previous, rejected):
        never = never_counted(words, one.start, one.end) if one.amount is None else None
        if one.amount is not None and not one.amount.value:
            never = "no number"  # "£200 000 of drugs": the thousands by themselves
        if never is not None:
            rejected.append(("seizure", never, sentence.start + one.start, sentence.start + one.end))
            continue
        found.append(_seizure(sentence, one, frame, found))
    found = summed(words, sentence.start, said_to_be(words, sentence.start, found))
    found += shared_out(sentence, mentions, found)
    if "£" in words and len(found) > 1:
        found = worth_of_several(sentence, found)
    if not any(one.item == "cash" and one.amount for one in found):
        alone = money_alone(sentence, frame, listed=bool(mentions))
        found += [alone] if alone is not None else []
    return found


def _measured(
    sentence: Sentence,
    mentions: list[ItemMention],
    frame: Frame,
    previous: str,
    rejected: list[tuple[str, str, int, int]],
) -> Iterator[Measured]:
    """What a sentence says was taken of each item, those that share an amount together."""
    words, strong = sentence.text, frame.strong
    barred = offences_in(words)
    spans = taken_spans(words) if mentions else []
    index = previous_end = 0
    while index < len(mentions):
        mention = mentions[index]
        why = ruled_out(words, mention, barred, spans, previous) or only_spoken_of(words, mention, frame)
        if why is not None:
            rejected.append(("seizure", why, sentence.start + mention.start, sentence.start + mention.end))
            index += 1
            continue
        behind = index + 1
        while behind < len(mentions) and same_amount(words, mentions[behind - 1], mentions[behind]):
            behind += 1
        taken = role(spans, mention.start) or ("listed" if frame.above else "")
        taken = taken or role_of_both(words, spans, mentions[index : behind + 1])
        limit = mentions[behind].start if behind < len(mentions) else len(words)
        result = measure(words, mentions[index:behind], previous_end, limit, strong, taken)
        if result and not (strong or taken) and not any(start < mention.start for start, _, _ in spans):
            result = [one for one in result if one.amount is not None]
        previous_end = mentions[behind - 1].end
        if not result:
            rejected.append(
                ("seizure", "named, but not as taken", sentence.start + mention.start, sentence.start + previous_end)
            )
        yield from result or ()
        index = behind


def _seizure(sentence: Sentence, one: Measured, frame: Frame, before: list[Seizure]) -> Seizure:
    words = sentence.text
    return Seizure(
        _kind_of(one.item, frame.kind, words, one.end),
        one.item,
        sentence.start + one.start,
        sentence.start + one.end,
        sentence,
        one.amount,
        one.unit,
        one.value,
        frame.strong,
        one.rule,
        one.amount is None,
        one.rule == PART_OF_WORTH or _inside(words, one, before),
    )
