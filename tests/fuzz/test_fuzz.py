"""The short form of `make fuzz`: some hundred mutations of each target, the same every time."""

import pytest

from tests.fuzz.mutate import inputs
from tests.fuzz.targets import TARGETS, Target, jsonl
from tests.fuzz.watch import Watch

NUMBER = {"pages": 500, "feeds": 500, "texts": 120}


@pytest.mark.parametrize("name", TARGETS)
def test_no_mutation_crashes_or_hangs(name: str) -> None:
    watch = Watch(TARGETS[name])
    for data in inputs(TARGETS[name], NUMBER.get(name, 1500)):
        watch(data)
    assert watch.crashes == {}
    assert watch.hangs == 0
    assert watch.inputs > NUMBER.get(name, 1500)


def test_the_watch_tells_a_crash() -> None:
    def wrong(data: bytes) -> None:
        assert b"x" not in data

    watch = Watch(Target(wrong, lambda: iter([b"x"]), (b"x",), 10))
    for data in (b"a", b"x", b"xx"):
        watch(data)
    assert list(watch.crashes.values()) == [2]


# What fuzzing has found; each line once ended an ingestion.
@pytest.mark.parametrize(
    "line",
    [
        b'{"a":' + b"[" * 100_000,
        b'{"a": ' + b"9" * 5_000 + b"}",
        b'{"force": "essex", "text": "19 arrests \\ud83d", "published": "2022-10-14"}',
        b'{"force": "essex", "text": "19 arrests", "published": "2022-10-14", "url": "http://[::"}',
        b'{"force": ["essex"], "text": "19 arrests", "published": "2022-10-14"}',
        b'{"path": {}, "text": "19 arrests", "published": {}}',
    ],
)
def test_a_line_that_is_no_article_is_skipped(line: bytes) -> None:
    assert jsonl(line) == 0


@pytest.mark.parametrize(
    "line",
    [
        b'{"force": "essex", "html": "<p>19 arrests</p>", "published": "2022-10-14", "url": 7}',
        b'{"force": "essex", "html": "<link rel=canonical href=\'http://[\'><p>19 arrests</p>", "published": "2022-10-14"}',
    ],
)
def test_an_address_that_is_none_costs_no_article(line: bytes) -> None:
    assert jsonl(line + b" " * (-len(line) % 8)) == 1  # the target reads the pages of one length in eight
