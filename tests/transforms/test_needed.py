"""What is asked before an expression, a matcher or a rule is tried never rules out what these would have found."""

import gc
import re
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.accuracy.corpora import invented
from transforms import ArticleText, extract, pipeline
from transforms.codebook import lexicon
from transforms.counts import find as counts
from transforms.goods.items import ItemFinder
from transforms.people import names
from transforms.people.words import NAME_BEGINS, NAMED
from transforms.places import find as places
from transforms.privacy import identifiers
from transforms.reading.beginnings import CAPITAL, begun, by_letter, each_at
from transforms.reading.expressions import Expression, expression, small, tokens
from transforms.reading.needed import all_needed, needed
from transforms.reading.text import sentences
from transforms.stages import find as stages

ARTICLES = [labelled.article for labelled in invented()]
SENTENCES = sorted({line.text for article in ARTICLES for line in sentences(article.text)})


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bseiz(?:ed|ing|ures?)\b", {"seiz"}),
        (r"\b(?:was|were) (?:also )?held(?= by police)", {"held"}),
        (r"f(?:ou|i)nd(?:ing)?", {"found", "find"}),
        (r"\d+ (?:[\w-]+ ){0,3}(?:tablets|pills)", {"tablets", "pills"}),
        (r"£|pounds", set()),
        (r"(?:no )?\d+ arrests?(?! were)", {" arrest"}),
        (r"(?i:a)rrest(?:ed)?", {"rrest"}),
        (r"[^a]{2,}(?:cannabis|x)*", set()),
        (r"ab(?:cd)(ef)\b\d", {"abcdef"}),
        (r"(?:licen[cs]e)+", {"licen"}),
        (r"(?:(?:seiz)+ed)+", {"seiz"}),
        (r"(?:(?:held)*?seiz)+", {"seiz"}),
    ],
)
def test_reads_the_words_off_an_expression(pattern: str, words: set[str]) -> None:
    assert set(needed(pattern)) == words


@pytest.mark.parametrize(
    ("pattern", "choices"),
    [
        (r"\bwith (?:\w+ )?(?:fpns?|tickets)\b", [{"fpn", "tickets"}, {"with "}]),
        (r"(?:people|vans) (?:\w+ )?were (?:\w+ )?(?:seized|crushed)\b", [{"seized", "crushed"}, {"were "}]),
        (r"\bsearch(?:ed)? \d+ homes\b", [{"search"}, {" homes"}]),
        (r"arrest.*arrest", [{"arrest"}]),
        (r"\d+ arrests", [{" arrests"}]),
    ],
)
def test_reads_two_choices_of_words_where_one_does_not_say_the_other(pattern: str, choices: list[set[str]]) -> None:
    assert [set(words) for words in all_needed(pattern)] == choices


BOUNDED = ["{}", "(?:{})?", "({})", "(?:{}){{0,2}}", "{}(?!zz)", "|"]
ENDLESS = ["(?:{})+", "(?:{})*?"]


@st.composite
def patterns(draw: st.DrawFn, depth: int = 3, *, endless: bool = True) -> str:
    """Expressions of letters, classes, groups, repetitions, looks ahead and alternatives.

    No endless repetition stands within another: to match one such took minutes once in some hundred runs.
    """
    if depth == 0:
        return draw(st.sampled_from(["seiz", "ed", "c", "[ab]", "[^a]", r"\w", r"\b", ".", "held", " ", "£"]))
    form = draw(st.sampled_from(BOUNDED + ENDLESS * endless))
    within = endless and form not in ENDLESS
    parts = [draw(patterns(depth=depth - 1, endless=within)) for _ in range(draw(st.integers(1, 3)))]
    if form == "|":
        return f"(?:{'|'.join(parts)})"
    return form.format("".join(parts))


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_match_lacks_all_the_words(data: st.DataObject) -> None:
    pattern = data.draw(patterns())
    match = data.draw(st.from_regex(pattern))
    assert all(any(word in match for word in words) for words in all_needed(pattern))


@pytest.mark.parametrize(
    ("pattern", "ahead"),
    [
        (r"\b(?:seized|sought|held)\b", r"\b(?=(?:held|s(?:eize|ough)))"),
        (r"(?P<n>\d+|one|two) arrests", r"(?=(?:\d|one\ a|two\ a))"),
        (r"(?:a |[c-f])?[^a]rrest", ""),
        (r"(?i:one|six é) x", r"(?=(?:[oO][nN][eE]\ x|[sSſ][iIİı][xX]\ ))"),
        (r"(?<!un)(?:tied|ha(?:d|s))(?= up)", r"(?=(?:ha[ds]\ u|tied\ ))"),
        (r"(?:ab)+c|[ae]d*(?:b|c)x", r"(?=(?:a(?:[bd]|cx)|e(?:[bc]x|d)))"),
    ],
)
def test_looks_first_for_what_an_expression_begins_with(pattern: str, ahead: str) -> None:
    assert begun(pattern) == ahead + pattern


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_with_and_without_a_look_at_the_beginning_the_same_matches(data: st.DataObject) -> None:
    drawn = data.draw(patterns(endless=False))
    text = data.draw(st.text("abcseizd hl£", max_size=4)) + data.draw(st.from_regex(drawn))
    for pattern in (drawn, f"(?i:{drawn})"):
        for words in (text, text.upper()):
            assert [m.span() for m in re.finditer(begun(pattern), words)] == [
                m.span() for m in re.finditer(pattern, words)
            ]


def test_no_expression_of_the_project_finds_anything_in_a_sentence_that_lacks_its_words() -> None:
    extract(ARTICLES[0])  # so that those made from a lexicon are there
    asked = [held for held in gc.get_objects() if isinstance(held, Expression)]
    assert len(asked) > 400
    ruled_out = 0
    for one in asked:
        for sentence in map(small, SENTENCES[::25]):
            if not one.may_match(sentence):
                ruled_out += 1
                assert one._asked.search(sentence) is None, (one.pattern, sentence)
    assert ruled_out > 10_000


def test_rules_are_found_by_the_tokens_that_hold_their_words() -> None:
    by_word, always = counts._rules_by_word()
    assert by_word
    assert not always
    for sentence in map(small, SENTENCES):
        found = {word for token in tokens(sentence) for word in counts._needed_about(token)}
        for word in by_word:  # a short one is none within another: "TORs", "motor"
            stands = re.search(rf"\b{word}" if len(word) <= counts._SHORT else re.escape(word), sentence)
            assert word in found or not stands, (word, sentence)


@pytest.mark.parametrize(
    ("begins", "asked", "least"),
    [
        (NAME_BEGINS, NAMED, 50),
        (CAPITAL, places._NAME, 500),
        (CAPITAL, names._SURNAME_DID, 5),
        (CAPITAL, names._SURNAME_ALONE, 5),
        (CAPITAL, names._FIRST_AND, 100),
    ],
)
def test_tried_only_where_it_can_begin_the_same_is_found(
    begins: re.Pattern[str], asked: re.Pattern[str], least: int
) -> None:
    texts = [article.text for article in ARTICLES]
    whole = [[match.span() for match in asked.finditer(text)] for text in texts]
    assert sum(map(len, whole)) >= least
    assert [[match.span() for match in each_at(begins, asked, text)] for text in texts] == whole


def test_a_letter_that_is_looked_for_begins_a_word() -> None:
    asked = re.compile(by_letter(["called", "code-?named", "dubbed"], of_word=True))
    assert [match[0] for match in asked.finditer("codenamed, recalled, undubbed, dubbed, called")] == [
        "codenamed",
        "dubbed",
        "called",
    ]


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("to GB29 NWBK 6016 1331 9268 19", identifiers.BANK),
        ("a card, 4000 0012 3456 7899", identifiers.BANK),
        ("sent to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", identifiers.BANK),
        ("from 203.0.113.9 in May", identifiers.NETWORK),
        ("from 2001:db8::ff00:42:8329", identifiers.NETWORK),
        ("number QQ 12 34 56 C", identifiers.PERSONAL),
        ("prisoner A1234BC", identifiers.PERSONAL),
        ("NHS 943 476 5919", identifiers.PERSONAL),
    ],
)
def test_a_line_with_a_code_is_read_for_codes(words: str, form: re.Pattern[str]) -> None:
    assert form.search(words)
    assert identifiers.likely(words)


@pytest.mark.parametrize("words", ["Three men, 19, 20 and 21, were held at 10.30pm.", "Hull: 3 arrests", ""])
def test_a_line_without_one_is_not(words: str) -> None:
    assert not identifiers.likely(words)


@pytest.fixture(scope="module")
def items() -> ItemFinder:
    return dict(pipeline.pipeline().pipeline)["blotter_items"]  # type: ignore[return-value]


def named_in_whole(items: ItemFinder, texts: list[str]) -> list[int]:
    """How many items each text names when all of it is cut into tokens."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ItemFinder, "stretch", lambda _, words: (0, len(words)))
        return [len(items.named_in(words)) for words in texts]


def test_every_item_of_the_lexicon_passes(items: ItemFinder) -> None:
    texts = [
        words
        for table in lexicon("items").values()
        for word in table["words"]
        for words in (f"Officers seized {word}.", f"{word}S: 3".upper(), f"a ({word})")
    ]
    assert [len(items.named_in(words)) for words in texts] == named_in_whole(items, texts)


def test_no_sentence_that_names_an_item_is_ruled_out(items: ItemFinder) -> None:
    ruled_out = [words for words in SENTENCES if items.stretch(words) is None]
    assert len(ruled_out) > len(SENTENCES) / 3
    assert not any(named_in_whole(items, ruled_out))


def test_a_verb_that_is_added_to_the_lexicon_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but one word in stages.toml, as CONTRIBUTING says."""
    sentence = "Three men were collared after the raid."
    assert not stages._tells(sentence)
    arrest = {**lexicon("stages")["arrest"]}
    arrest["verb"] = [*arrest["verb"], "collared"]
    monkeypatch.setattr(stages, "lexicon", lambda _: {**lexicon("stages"), "arrest": arrest})
    for cached in (stages._others, stages._cues, stages._tells):
        monkeypatch.setattr(stages, cached.__name__, cache(cached.__wrapped__))
    ((kind, count),) = [(fact.kind, fact.quantity) for fact in extract(ArticleText("t", sentence)).facts]
    assert (kind, count) == ("arrest", 3)


def test_with_and_without_what_is_asked_first_the_same_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [extract(article, explain=True) for article in ARTICLES]
    monkeypatch.setattr(Expression, "may_match", lambda *_: True)
    monkeypatch.setattr(Expression, "all_in", lambda asked, lower: asked._asked.finditer(lower))
    monkeypatch.setattr(counts, "FIGURE_BEHIND_LABEL", expression(r""))
    monkeypatch.setattr(counts, "_needed_about", lambda _: tuple(counts._rules_by_word()[0]))
    monkeypatch.setattr(ItemFinder, "stretch", lambda _, words: (0, len(words)))
    monkeypatch.setattr(pipeline, "may_tell", lambda *_: True)
    assert [extract(article, explain=True) for article in ARTICLES] == quick


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A man aged 34 was issued with a cannabis warning.", "caution"),
        ("Jon Bell, 34, of Odham, first denied it but changed his plea at Hull Crown Court.", "conviction"),
    ],
)
def test_a_cue_without_a_common_word_of_a_stage_is_found(text: str, kind: str) -> None:
    assert [fact.kind for fact in extract(ArticleText("1", text)).facts] == [kind]


def test_a_word_of_a_cue_alone_brings_in_nobody() -> None:
    text = "Police were called to an address. A report will be submitted to the Procurator Fiscal."
    assert extract(ArticleText("1", text, "Man found dead")).facts == ()


def test_every_cue_of_the_lexicon_passes() -> None:
    told = [*stages._TELLING, *stages._others()]
    assert all(any(part in word for part in told) for word in stages._cues().needs())
