"""Find where the rules are probably wrong: `make doubts BLOTTER_ARCHIVE=<checkout>/news`.

A linear model of words learns from what the rules find in one half of the archive's releases which mentions are a fact
of a kind, or which sentences tell one, and is asked of the other half, and the other way round. It knows no grammar,
only which words stand together; where it is sure of the contrary of what a rule says, the rule is often wrong. No label
is needed, and none is read: labelled releases are left out, held back or not. It says where to read, and is no part of
the extraction.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from random import Random
from typing import Literal, get_args

from rich.console import Console
from rich.markup import escape
from rich.progress import track

from tests.accuracy import corpora
from tests.accuracy.mentions import mentions_in
from tests.accuracy.said import Said, headline, spelt
from transforms import extract, extract_many
from transforms.codebook import KINDS
from transforms.reading.text import Sentence, sentence_at, sentences
from transforms.records import ArticleText, Extraction

CONSOLE = Console()
_SHORTEST = 15  # characters of a sentence that can tell anything
_FIRST = 5  # sentences of a release whose place the model is told
# Judges sentences by others: (told, whether each tells, asked) to a figure for each asked, higher the likelier.
Judge = Callable[[Sequence[str], Sequence[bool], Sequence[str]], Sequence[float]]


Way = Literal["false", "missed", "uncounted"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence or a mention about which the model disagrees with the rules."""

    said: Said
    kind: str
    way: Way
    sure: float  # how far the model is from the rules, in the logarithm of the odds


def unlabelled(archive: Path) -> Iterator[ArticleText]:
    """The releases of the archive's folder `news` that no file of labels names, each text once.

    Args:
        archive: the folder.

    Raises:
        FileNotFoundError: it holds no release.
    """
    labelled = {labels["path"] for labels in corpora.read_lines(sorted(corpora.LABELS.glob("*.jsonl")))}
    seen: set[str] = set()
    paths = sorted(archive.glob("*/*.md"))
    Random(0).shuffle(paths)  # noqa: S311  # so that the first thousand are of all forces
    if not paths:
        raise FileNotFoundError(f"{archive} holds no release: name the folder `news` of a checkout of the archive")
    for path in paths:
        name = str(path.relative_to(archive))
        if name in labelled:
            continue
        try:
            title, text = corpora.release(path.read_text(encoding="utf-8", errors="replace"))
        except ValueError:  # not a page
            continue
        if text not in seen:
            seen.add(text)
            yield ArticleText(name, text, title)


def said_in(article: ArticleText, extraction: Extraction) -> list[Said]:
    """The sentences of an article, each with the kinds that count in it (neither parts nor background)."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    lines = sentences(article.text)
    spans = [(line.start, line.end) for line in lines]
    for fact in extraction.facts:
        if fact.part or fact.scope == "background":
            continue
        at = sentence_at(spans, fact.evidence[0])
        if at is not None:
            found[at].setdefault(fact.kind, fact.rule)
    anywhere = frozenset(fact.kind for fact in extraction.facts)
    return [
        Said(
            article.id,
            article.title or "",
            line.text,
            _words(article, lines, line.index),
            found.get(line.index, {}),
            anywhere,
        )
        for line in lines
        if len(line.text) >= _SHORTEST
    ]


def _words(article: ArticleText, lines: Sequence[Sentence], index: int) -> str:
    """A sentence's words with figures levelled; those of the sentence before it and of the headline marked as theirs."""

    before = spelt(lines[index - 1].text, "before:") if index else ["first"]
    place = [f"place:{min(index, _FIRST)}", *(["last"] if index == len(lines) - 1 else [])]
    return " ".join([*spelt(lines[index].text), "|", *before, "|", *headline(article), "|", *place])


def linear(told: Sequence[str], tells: Sequence[bool], asked: Sequence[str]) -> Sequence[float]:
    """Judge sentences by a linear model over one to three words in a row.

    Args:
        told: words of the sentences to learn from.
        tells: whether each tells a fact.
        asked: words of the sentences to judge.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed; `make doubts` does so.
    """
    from sklearn.feature_extraction.text import HashingVectorizer  # only this tool needs it
    from sklearn.linear_model import SGDClassifier

    if len(set(tells)) < 2 or not asked:
        return [0.0] * len(asked)  # nothing to tell apart
    read = HashingVectorizer(
        n_features=1 << 20, ngram_range=(1, 3), tokenizer=str.split, token_pattern=None, norm=None, binary=True
    )
    model = SGDClassifier(loss="log_loss", alpha=2e-5, max_iter=6, tol=None, average=True, random_state=1)
    model.fit(read.transform(told), tells)
    return [float(one) for one in model.decision_function(read.transform(asked))]


def doubts(told: Sequence[Said], asked: Sequence[Said], kind: str, judge: Judge = linear) -> list[Doubt]:
    """What a model of some sentences or mentions cannot believe of others, the least believable first.

    Args:
        told: what to learn from.
        asked: what to judge.
        kind: the codebook's kind in question.
        judge: the model.

    Returns:
        What states such a fact and should not ("false"), what should and does not ("missed"; of sentences only where
        nothing of the kind is found in the whole release: the rest are mostly repetitions), and mentions taken for a
        part or for background that seem to be the news ("uncounted").
    """
    told, asked = ([one for one in several if one.about in (None, kind)] for several in (told, asked))
    scores = judge([one.words for one in told], [kind in one.kinds for one in told], [one.words for one in asked])
    found = []
    for one, score in zip(asked, scores, strict=True):
        if kind in one.kinds:
            found.append(Doubt(one, kind, "false", -score))
        elif kind not in one.in_release:
            found.append(Doubt(one, kind, "uncounted" if one.uncounted else "missed", score))
    return sorted(found, key=lambda doubt: -doubt.sure)


def _show(found: Sequence[Doubt], way: Way, most: int) -> None:
    shown: set[str] = set()
    for doubt in found:
        said = doubt.said
        if doubt.way != way or doubt.sure <= 0 or said.words in shown:
            continue
        if len(shown) == most:
            break
        shown.add(said.words)
        rule = f" [magenta]{escape(said.kinds.get(doubt.kind, said.why))}[/]"
        where = f"{escape(said.article)}  [dim]{escape(said.title)}[/]"
        CONSOLE.print(f"[bold]{doubt.kind}[/] {way} {doubt.sure:.1f}{rule}  {where}", soft_wrap=True)
        CONSOLE.print(f"    {escape(said.text.strip())}", soft_wrap=True)


def _read(articles: Sequence[ArticleText], *, mentions: bool) -> list[list[Said]]:
    """What each article says, by its mentions or by its sentences."""
    waiting = track(articles, "reading", console=CONSOLE)
    if mentions:
        return [mentions_in(article, extract(article, explain=True)) for article in waiting]
    return [said_in(a, e) for a, e in zip(waiting, extract_many(articles), strict=True)]


def _archive() -> Path:
    named = os.environ.get("BLOTTER_ARCHIVE")
    if not named:
        raise FileNotFoundError("no archive: say BLOTTER_ARCHIVE=<checkout>/news")
    return Path(named)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what the model doubts, by kind.

    Args:
        arguments: of the command line.

    Returns:
        The exit code: 2 where the archive or the library is missing, which the message says.
    """
    if find_spec("sklearn") is None:
        CONSOLE.print("[red]scikit-learn is not installed: `make doubts` does so[/]")
        return 2
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--kind", action="append", choices=sorted(KINDS), help="only this kind; may be given again")
    parser.add_argument(
        "--each",
        choices=("mention", "sentence"),
        default="mention",
        help="judge each mention that the rules took or passed over (mention), or each sentence, which also finds"
        " words that no rule knows",
    )
    parser.add_argument("--releases", type=int, default=None, help="read so many of the archive, not all")
    parser.add_argument("--most", type=int, default=40, help="show so many of each kind and way (40)")
    chosen = parser.parse_args(arguments)
    try:
        articles = list(islice(unlabelled(_archive()), chosen.releases))
        told = _read(articles, mentions=chosen.each == "mention")
        halves = [[one for said in told[at::2] for one in said] for at in (0, 1)]
        for kind in track(chosen.kind or list(KINDS), "learning", console=CONSOLE):
            found = doubts(halves[0], halves[1], kind) + doubts(halves[1], halves[0], kind)
            found.sort(key=lambda doubt: -doubt.sure)
            for way in get_args(Way):
                _show(found, way, chosen.most)
    except FileNotFoundError as error:
        CONSOLE.print(f"[red]{escape(str(error))}[/]")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
