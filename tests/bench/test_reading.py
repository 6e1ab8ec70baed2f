"""The floors of `make bench`, far enough below what is measured that a slow machine does not fail them."""

import pytest

from tests.bench.reading import SIZE, cases, compare


def test_the_pages_measured_are_as_heavy_as_real_ones_and_mostly_not_article() -> None:
    for case in cases():
        assert SIZE <= len(case.html) < SIZE * 1.02
        assert case.html.count(b"<div") > 400  # not only scripts that are cut unread


@pytest.mark.slow
def test_a_page_is_read_three_times_as_fast_as_by_trafilatura() -> None:
    assert compare(rounds=1).ratio >= 3
