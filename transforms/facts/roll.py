"""From stages to facts about people: who they are, what for, and each of them once."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from transforms.facts.accused import named_offences, offences_of
from transforms.facts.another_day import is_another_arrest, without_another_day
from transforms.facts.former_terms import without_former_terms
from transforms.facts.headlined import as_headlined
from transforms.facts.news import News
from transforms.facts.parts import parted
from transforms.facts.quotes import told_word_for_word, without_said_again
from transforms.facts.running_totals import in_lead
from transforms.facts.singles import fold_into_one, name_the_unnamed, told_in_the_lead_alone, without_further_arrests
from transforms.facts.stage_scopes import ONE_CASE, Scopes
from transforms.facts.steps import in_order, is_of_those_beside
from transforms.facts.updates import as_update
from transforms.facts.wholes import Told, ages_told, are_lines, better, restated
from transforms.facts.whose_lead import by_outcome
from transforms.people.cast import Cast
from transforms.reading.durations import TERM
from transforms.records import Fact
from transforms.stages.stage import Stage
from transforms.terms.apiece import is_apiece, one_by_one


def people_facts(
    stages: list[Stage],
    news: News,
    main_offence: str | None,
    text: str,
    sole: bool,
    cast: Cast,
    headline: dict[str, int],
) -> list[Fact]:
    """The facts about people, each person once for each stage.

    Args:
        stages: all stages of the article, in the order of the text.
        news: what the article announces.
        main_offence: of the headline or the lead.
        text: headline and text.
        sole: whether the article is about one person's case.
        cast: everybody told of.
        headline: how many it says each thing was done to.
    """
    stages = by_outcome(stages, cast)
    named = named_offences(stages, text)
    offences = offences_of(stages, named, main_offence, text, cast)
    again = told_word_for_word(stages)
    scopes = Scopes(stages, news, sole=sole)
    by_kind: dict[str, list[Told]] = defaultdict(list)
    for index, stage in enumerate(stages):
        if not stage.count or index in again:
            continue
        scope = scopes.of(stage)
        if stage.sentence.old:
            if _is_told_above(stage, stages):
                continue
            scope = "earlier" if scope == "current" else scope
        told = Told(
            _fact_of(stage, scope, offences.get(index)),
            stage.sentence,
            stage.who,
            stage.additive,
            stage.of_total or is_of_those_beside(stage, stages, news, cast),
            stage.total_term,
            stage.rough_term,
            stage.no_term and TERM.search(stage.sentence.text) is not None,
            names_offence=index in named and stage.kind in _OWN_FIRST and not sole,
            apiece=is_apiece(stage),
        )
        by_kind[stage.kind].append(told)
    in_order(by_kind, cast)
    headlined = news.figures | {float(stage.count or 0) for stage in stages if news.headlines(stage.count or 0)}
    result: list[Told] = []
    alone = told_in_the_lead_alone(stages, cast) if sole else None
    for kind, told_of in by_kind.items():
        people = _people(kind, without_said_again(told_of, cast), alone, cast, headlined, news.title)
        people = as_headlined(people, headline.get(kind, 0), cast, news.title)
        result += one_by_one(people) if kind == "sentence" else people
    return [one.fact for one in result]


def _fact_of(stage: Stage, scope: str, offence: str | None) -> Fact:
    return Fact(
        kind=stage.kind,
        quantity=float(stage.count or 0),
        unit=stage.unit,
        qualifier=stage.qualifier,
        custody_months=stage.months,
        offence=offence if stage.unit == "people" else None,
        scope=scope,
        evidence=(max(0, stage.start), stage.end),
        rule=stage.rule,
    )


def _is_told_above(stage: Stage, stages: list[Stage]) -> bool:
    """Does the newer release, above an old one that it repeats, count at least as many?"""
    newer = (other.count or 0 for other in stages if other.kind == stage.kind and not other.sentence.old)
    return (stage.count or 0) <= max(newer, default=0)


_OWN_FIRST = {"arrest", "charge"}  # what a court found is told in the headline first


def _people(
    kind: str, told: list[Told], sole: set[int] | None, cast: Cast, figures: frozenset[float], title: str
) -> list[Told]:
    """One kind's mentions: the same people once, a group above its members; `sole` as `fold_into_one` takes it."""
    singles: dict[tuple[int, bool], Told] = {}
    groups: dict[tuple[int, bool], Told] = {}
    bare: list[Told] = []
    told, again = without_former_terms(told, cast) if kind == "sentence" else without_another_day(kind, told)
    for one in told:
        if one.who is None:
            bare.append(one)
        elif one.who[0] == "p":
            who = one.who[1]
            person = cast.people[who]
            one.age, one.gender = (
                person.age,
                None if person.surname else person.gender,
            )  # of the named, "she" may be another
            one.named = person.surname is not None
            key = (who, one.fact.scope == "background")
            singles[key] = better(singles.get(key), one)
        else:
            one.group = cast.groups[one.who[1]]
            one.ages, one.gender = cast.ages(one.group) or ages_told(one) or one.group.ages, one.group.gender
            key = (one.who[1], one.fact.scope == "background")
            groups[key] = better(groups.get(key), one)
    name_the_unnamed(singles, cast)
    if kind in _TOLD_AGAIN:
        _take_in_members(singles, groups)
    if kind == "arrest":
        without_further_arrests(singles, groups)
        _under_their_group(singles, groups)
    if kind in _ONE_MORE:
        as_update(singles, groups, bare, cast, figures, title)
    if sole is not None and kind in ONE_CASE:
        fold_into_one(singles, cast, sole)
    wholes = list(groups.values())
    for one in bare:
        same = next(
            (
                w
                for w in wholes
                if (w.fact.quantity, w.fact.unit, False) == (one.fact.quantity, one.fact.unit, one.additive)
                and not are_lines(w.sentence, one.sentence)
            ),
            None,
        )
        if same is not None:
            wholes[wholes.index(same)] = _as_first_told(same, one)
        elif _is_introduced(one, [*singles.values(), *groups.values()]):
            continue  # "have made another arrest. A boy of 17 was arrested": told before who it is
        else:
            wholes.append(one)
    largest = max((one.fact.quantity or 0 for one in (*wholes, *groups.values()) if not one.of_total), default=0)
    wholes = [
        replace(one, fact=replace(one.fact, part=True)) if one.of_total and (one.fact.quantity or 0) < largest else one
        for one in wholes
    ]
    wholes = restated(sorted(wholes, key=lambda one: one.fact.evidence), cast)
    alone = list(singles.values())
    if kind != "sentence" or sum(one.fact.quantity or 0 for one in alone) != largest:
        alone = [
            _under(one, largest, wholes) for one in alone
        ]  # "one of the boys was given three years": the other is not told
    return parted(kind, alone, wholes, figures) + again


def _as_first_told(group: Told, bare: Told) -> Told:
    """A group and a bare number of as many, told where the first of both is: "154 arrests ... the 154 people"."""
    one = better(*sorted((group, bare), key=lambda told: told.fact.evidence))
    return replace(one, who=group.who, group=group.group, ages=group.ages, gender=group.gender)


_ONE_MORE = {"arrest", "charge", "sentence"}  # "a fourth man has been charged"
_TOLD_AGAIN = {"charge", "conviction"}  # for each further offence


def _take_in_members(singles: dict[tuple[int, bool], Told], groups: dict[tuple[int, bool], Told]) -> None:
    """Whoever of a group the same is told again is a part: "all pleaded guilty ... Mee also admitted handling"."""
    known: dict[bool, set[int]] = defaultdict(set)
    for key, told in sorted(groups.items(), key=lambda one: one[1].fact.evidence):
        people = set(told.group.people) if told.group is not None else set()
        alone = {who for who, background in singles if background == key[1]}
        again = people & known[key[1]]
        whole = people <= known[key[1]] | alone and len(people) == told.fact.quantity
        if again and whole and len(again) * 2 >= len(people):
            groups[key] = replace(told, fact=replace(told.fact, part=True))  # "Arkle and Crowe also admitted theft"
        else:
            known[key[1]] |= people
    for key, told in singles.items():
        of = [one for other, one in groups.items() if other[1] == key[1] and one.group and key[0] in one.group.people]
        also = _ALSO.match(told.words()) is not None
        of += [one for other, one in groups.items() if also and other[1] == key[1] and _is_just_told(told, one)]
        if any(one.fact.scope == told.fact.scope or also for one in of):
            singles[key] = replace(told, fact=replace(told.fact, part=True))


def _under_their_group(singles: dict[tuple[int, bool], Told], groups: dict[tuple[int, bool], Told]) -> None:
    """Somebody named who is told of alone and with others is a part: "Arkle was held. He and Bell were arrested in Odham".

    Where each of the group is told of, and one for an arrest of his own, whether they make it up is left to `parted`.
    """
    for (_, background), whole in groups.items():
        people = whole.group.people if whole.group is not None else ()
        told = {key: one for n in people if (one := singles.get(key := (n, background))) is not None and one.named}
        same = [key for key, one in told.items() if not is_another_arrest(one, whole)]
        if len(told) < len(people) or len(same) == len(told):
            for key in same:
                if (one := singles[key]).fact.scope == whole.fact.scope:
                    singles[key] = replace(one, fact=replace(one.fact, part=True))


# "Farrow was also charged with theft": somebody known by the surname alone
_ALSO = re.compile(r"(?:[Hh]e|[Ss]he|(?:Mr |Mrs |Ms |Miss )?[A-Z][\w’'-]+)(?: (?:was|has|had|been))* also\b")


def _is_just_told(told: Told, group: Told) -> bool:
    """Does the sentence before count those of whom somebody is one: "Both were charged. Arkle was also charged"?"""
    several = (group.fact.quantity or 0) > 1 and not told.additive
    return several and told.sentence.index - group.sentence.index == 1


def _under(one: Told, largest: float, wholes: list[Told]) -> Told:
    """A single person told of as one of a larger number is its part; "the other man" of one just told, or the lead's."""
    if not one.of_total or largest <= 1:
        return one
    at = one.sentence.index
    near = any(in_lead(whole) or 0 <= at - whole.sentence.index <= _JUST_TOLD for whole in wholes)
    return replace(one, fact=replace(one.fact, part=True)) if near or not one.additive else one


_JUST_TOLD = 3  # sentences from "two men were held" to "the other man"


def _is_introduced(one: Told, told: Iterable[Told]) -> bool:
    """Are a bare "an arrest", "two further arrests" those of people told of elsewhere, or behind it?"""
    if one.fact.unit != "people":
        return False
    same = [other for other in told if other.fact.quantity == one.fact.quantity]
    if not one.additive:
        return one.fact.quantity == 1 and bool(same)
    ahead = [other.sentence.index - one.sentence.index for other in same]
    return any(0 < far <= _NEXT or (far > 0 and one.sentence.prose <= 1) for far in ahead)


_NEXT = 2  # sentences behind "a further two arrests were made" in which those two are told
