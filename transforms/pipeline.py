"""The spaCy pipeline: a blank tokenizer and our own components, in the order a reader would go.

    blotter_sentences   lines and sentences, list headers, quotes, boilerplate
    blotter_items       what can be seized, from the lexicon
    blotter_stages      people and what police and courts did with them
    blotter_seizures    items with their amount, where words of taking stand
    blotter_counts      warrants, searches, orders, tests, lines, visits, notices
    blotter_facts       scope, offence, restatements and parts: candidates become facts

Each component reads what the ones before it left in `doc.user_data` and adds its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import count, islice
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from transforms.counts.find import find_counts
from transforms.facts.announced import announced
from transforms.facts.assemble import assemble
from transforms.facts.headline import headline_seizures, with_headline
from transforms.facts.headlined import headline_counts
from transforms.facts.in_general import only_done
from transforms.facts.long_ago import as_of_its_day
from transforms.facts.longer_time import beside_shorter
from transforms.facts.news import is_of_one_person
from transforms.facts.offences import offence_in
from transforms.facts.theirs import without_theirs
from transforms.goods.find import find_seizures
from transforms.goods.items import ItemFinder
from transforms.people.cast import Cast
from transforms.people.names import called, full_names, later_names, without_place_behind
from transforms.periods import Period, Stated, find_periods, periods_of
from transforms.periods.find import LONDON
from transforms.places import find_operations, find_places, headline_places, places_of
from transforms.privacy import Masker
from transforms.reading.furniture import as_read
from transforms.reading.text import Sentence, in_small_letters, leading, opens_with, sentences
from transforms.records import ArticleText, Extraction, Fact, Rejection
from transforms.stages.find import find_stages, may_tell
from transforms.stages.gangs import with_the_gangs_number
from transforms.stages.pleas import without_admissions
from transforms.stages.stage import Stage
from transforms.stages.unnumbered import find_unnumbered, unnumbered_facts
from transforms.terms.elsewhere import add_handed_terms, add_minimum_terms, add_terms_of_judges
from transforms.terms.extended import add_extended_terms
from transforms.terms.respective import add_consecutive_terms, add_listed_terms, of_each, respective_terms
from transforms.tokens import prepare, warm

ZONE = 250  # articles
ORDER = ("blotter_sentences", "blotter_items", "blotter_stages", "blotter_seizures", "blotter_counts", "blotter_facts")


@Language.component("blotter_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Sentences as `text.sentences` finds them."""
    doc.user_data["lines"] = sentences(doc.user_data["article"].text)
    doc.user_data["rejected"] = []
    return doc


@Language.factory("blotter_items")
def make_items(nlp: Language, name: str) -> ItemFinder:  # noqa: ARG001  # spaCy passes the name
    """The lexicon's items as a phrase matcher."""
    return ItemFinder(nlp)


@Language.component("blotter_stages")
def mark_stages(doc: Doc) -> Doc:
    """People, and what happened to them."""
    data = doc.user_data
    article: ArticleText = data["article"]
    data["cast"] = people = Cast()
    data["stages"], data["unnumbered"] = [], []
    titled = article.title and not opens_with(article.text, article.title)
    headline = without_place_behind(article.title or "")
    title = [Sentence(-1, -1, headline, -1, -1, False, None, False, False)] if titled else []
    below = may_tell(data["lines"])
    if not (below or may_tell(title)):
        return doc
    data["names"] = names = full_names(article.text)
    if title:
        headed = find_stages(title, called(names, set()), people, [])
        data["title_stages"] = with_the_gangs_number(headed)
        data["title_gang"] = [stage for stage in headed if stage.count == 0]  # "Dealers jailed for 20 years"
    if not below:
        return doc
    known = called(names, later_names(article.text))
    data["unnumbered"] = find_unnumbered(data["lines"])
    told = find_stages(data["lines"], known, people, data["rejected"])
    told = without_admissions(article, with_the_gangs_number(told), data["rejected"])
    data["stages"] = stages = respective_terms(of_each(told, people), people)
    add_listed_terms(stages, data["lines"])
    add_consecutive_terms(stages, data["lines"])
    add_extended_terms(stages, data["lines"])
    add_minimum_terms(stages, data["lines"])
    add_handed_terms(stages, data["lines"])
    add_terms_of_judges(stages, data["lines"])
    return doc


@Language.component("blotter_seizures")
def mark_seizures(doc: Doc) -> Doc:
    """Items taken."""
    data = doc.user_data
    data["seizures"] = find_seizures(data["lines"], data["items"], data["rejected"])
    title, items = data.get("headline", (None, []))
    if title is not None and items:
        data["seizures"] = headline_seizures(title, items) + data["seizures"]
    return doc


@Language.component("blotter_counts")
def mark_counts(doc: Doc) -> Doc:
    """Everything else that is counted."""
    doc.user_data["counts"] = find_counts(doc.user_data["lines"], doc.user_data["rejected"])
    return doc


@Language.component("blotter_facts")
def make_facts(doc: Doc) -> Doc:
    """Facts, with scope, period and snippet."""
    data = doc.user_data
    for found in ("stages", "seizures", "counts"):
        data[found] = only_done(data[found], data["rejected"])
    told = any(data[found] for found in ("stages", "seizures", "counts", "unnumbered"))
    data["facts"] = _facts(data["article"], data) if told else []
    return doc


def _facts(article: ArticleText, data: dict[Any, Any]) -> list[Fact]:
    """The facts of what was found in an article."""
    title, lines, stages = article.title or "", data["lines"], data["stages"]
    headed: list[Stage] = data.get("title_stages", [])
    _share_total_term(headed, stages)
    seizures, counts = without_theirs(title, bool(stages or headed), data["seizures"], data["counts"], data["rejected"])
    data["news"] = news = announced(title, lines, headed, stages, seizures, counts)
    first = " ".join(line.text for line in leading(lines))
    main_offence = offence_in(title) or offence_in(first)
    names = data["names"] if "names" in data else full_names(article.text)
    facts = assemble(
        stages,
        seizures,
        counts,
        news,
        main_offence,
        f"{title}\n{article.text}",
        is_of_one_person(title, first, len(names)),
        data["cast"],
        lines,
        headline_counts(title, headed or _told_in(title)),
    )
    facts = with_headline(facts, [*headed, *data.get("title_gang", [])])
    return facts + unnumbered_facts(data["unnumbered"], {fact.kind for fact in facts}, news, main_offence)


def _share_total_term(headed: list[Stage], stages: list[Stage]) -> None:
    """Where the headline gives the years of all together, so is what the text says of several of them."""
    if any(stage.kind == "sentence" and stage.total_term for stage in headed):
        for stage in stages:
            stage.total_term |= stage.kind == "sentence" and (stage.count or 0) > 1


def _told_in(title: str) -> list[Stage]:
    """What a headline tells of people, by itself."""
    lines = [Sentence(-1, -1, title, -1, -1, False, None, False, False)]
    return find_stages(lines, {}, Cast(), []) if may_tell(lines) else []


_MANY = 2 * ZONE  # articles from which on it pays to cut common words in advance
_batches = count(1)  # batches that this process reads; those before are taken to be as large as the one at hand


@cache
def pipeline() -> Language:
    """The pipeline, made once for each process."""
    nlp = spacy.blank("en")
    prepare(nlp.tokenizer)
    for name in ORDER:
        nlp.add_pipe(name)
    return nlp


def extract(article: ArticleText, *, explain: bool = False) -> Extraction:
    """All that one article states.

    Args:
        article: its text, and when and by whom it was published.
        explain: also return the candidates that became no fact, and why.
    """
    nlp = pipeline()
    with nlp.memory_zone():
        return _extract(nlp, article, explain)


def extract_many(articles: Iterable[ArticleText]) -> Iterator[Extraction]:
    """`extract` for many; memory does not grow with their number.

    What the tokenizer learns of words is forgotten after every few hundred articles: kept for ever
    it would grow with the news, forgotten each time it would cost a quarter of the speed.
    """
    nlp = pipeline()
    waiting = iter(articles)
    while several := list(islice(waiting, ZONE)):
        if next(_batches) * len(several) >= _MANY:
            warm(nlp.tokenizer)
        with nlp.memory_zone():
            done = [_extract(nlp, article, False) for article in several]
        yield from done


def _extract(nlp: Language, article: ArticleText, explain: bool) -> Extraction:
    article = as_read(article)
    title = article.title
    doc = Doc(nlp.vocab)  # each component cuts what it needs into words: most sentences need none of it
    doc.user_data["article"] = replace(article, title=in_small_letters(title)) if title else article
    for _, component in nlp.pipeline:
        doc = component(doc)
    return _extraction(article, doc.user_data, explain)


def _extraction(article: ArticleText, data: dict[Any, Any], explain: bool) -> Extraction:
    facts: list[Fact] = data["facts"]
    spans = [(line.start, line.end) for line in data["lines"] if line.start >= 0]
    published = article.published.astimezone(LONDON).date() if article.published else None
    periods = find_periods(article.text, published) if facts else []
    news = data.get("news")
    beside = news is not None and news.tells_of_no_case()
    idle = beside or (news is not None and not (news.results or news.found))
    facts = [
        as_of_its_day(
            fact,
            periods,
            article.text,
            spans,
            published,
            beside=beside,
            idle=idle and not (news is not None and news.headlines(fact.quantity or 0)),
        )
        for fact in facts
    ]
    facts = beside_shorter(facts, periods, article.text, spans, news)
    stated = [Stated(fact.evidence, fact.kind, fact.scope, (fact.quantity or 0) > 1) for fact in facts]
    own, period = periods_of(stated, periods, article.text, spans, published)
    told = [(fact.evidence, fact.kind) for fact in facts]
    found = find_places(article.text, article.force) if told else []
    above = headline_places(article.title or "", article.force) if told else []
    per_fact, places = places_of(told, found, article.text, spans, above)
    masker = Masker(article.text)
    rejected = [Rejection(rule, why, (start, end)) for rule, why, start, end in data["rejected"]] if explain else []
    return Extraction(
        id=article.id,
        facts=tuple(_finished(*parts, masker) for parts in zip(facts, own, per_fact, strict=True)),
        period_start=period[0] if period else None,
        period_end=period[1] if period else None,
        operations=find_operations(f"{article.title or ''}\n{article.text}"),
        places=masker.places(places),
        force=article.force,
        masked_title=masker.title(article.title or ""),
        rejected=tuple(rejected),
    )


def _finished(fact: Fact, period: Period | None, places: tuple[str, ...], masker: Masker) -> Fact:
    """A fact with its period, its places and the masked words that state it."""
    return replace(
        fact,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        places=masker.places(places),
        snippet=masker.snippet(fact.evidence),
    )
