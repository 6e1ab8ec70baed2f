from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.dates import DateRefused, dateline, parse_published

NOW = datetime(2026, 11, 1, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("11:50 18/03/2022", "2022-03-18T11:50+00:00"),
        ("Published: 09:45 20/11/2025", "2025-11-20T09:45+00:00"),
        ("Mar 31, 2021 20:10 BST", "2021-03-31T19:10+00:00"),
        ("Mon, 03 Oct 2022 10:00:00 +0100", "2022-10-03T09:00+00:00"),
        ("13 October 2025", "2025-10-12T23:00+00:00"),
        ("25 Sep 2026", "2026-09-24T23:00+00:00"),
        ("Monday, November 24, 2025", "2025-11-24T00:00+00:00"),
        ("2021-01-29T09:00:00+00:00", "2021-01-29T09:00+00:00"),
        ("2020-08-12T08:48:00Z", "2020-08-12T08:48+00:00"),
        ("Posted at 09:48 on 12th August 2020", "2020-08-12T08:48+00:00"),
        ("Posted on 22:06:00 on 5th December 2019", "2019-12-05T22:06+00:00"),
        ("Date published: 15 January 2021 18:25", "2021-01-15T18:25+00:00"),
        ("March 24, 2021", "2021-03-24T00:00+00:00"),
        ("Release date: 29/Dec/2020 11:57", "2020-12-29T11:57+00:00"),
        ("Published 4 March 2020", "2020-03-04T00:00+00:00"),
        ("09 Nov 2020 10:59", "2020-11-09T10:59+00:00"),
        ("Wednesday 20 January, 2021", "2021-01-20T00:00+00:00"),
    ],
)
def test_forms_that_sites_print(printed: str, expected: str) -> None:
    assert parse_published(printed, now=NOW) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "yesterday",
        "Last modified: 12 June 2019 at 01:12pm",
        "Last updated 3 May 2020",
        "Updated: 10:00 15/10/2022",
        "Updated 15 October 2022",
        "Update: Wednesday 20 January, 2021",
        "Page last reviewed: 4 March 2020",
        "Amended on 4 March 2020",
        "Modified 2021-01-29T09:00:00+00:00",
        "12 June",
        "June 2019",
        "31/02/2020",
        "13:00 40/12/2020",
        "18/03/22",
        "2 December 2026",
        "1 May 1066",
    ],
)
def test_what_is_no_date_of_publication_is_refused(printed: str) -> None:
    with pytest.raises(DateRefused):
        parse_published(printed, now=NOW)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Published 4 March 2020, updated 9 March 2020", 4),
        ("Last updated: 09 March 2020 Published: 4 March 2020", 4),
        ("4 March 2020 (updated 9 March 2020)", 4),
        ("Updated 9 March 2020 First published 4 March 2020", 4),
    ],
)
def test_the_publication_counts_beside_an_update(printed: str, day: int) -> None:
    assert parse_published(printed, now=NOW) == datetime(2020, 3, day, tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2026, 10, 30)))
def test_what_a_page_prints_is_read_back(moment: datetime) -> None:
    local = moment.replace(second=0, microsecond=0, tzinfo=LONDON)
    for form in ("%H:%M %d/%m/%Y", "Posted at %H:%M on %dth %B %Y", "%d %B %Y %H:%M"):
        read = parse_published(local.strftime(form), now=NOW)
        assert read in (
            local.replace(fold=0).astimezone(UTC),
            local.replace(fold=1).astimezone(UTC),
        )  # the hour that comes twice


@given(st.integers(2, 4000))
def test_the_future_is_refused(days: int) -> None:
    with pytest.raises(DateRefused, match="future"):
        parse_published(f"{NOW + timedelta(days=days):%d %B %Y}", now=NOW)


@pytest.mark.parametrize(
    "line",
    [
        "13:13 16/03/2020",
        "Published 17th June 2020",
        "Wednesday, November 6, 2019",
        "Date published: 16 March 2021 11:54",
        "Posted on 10:55:00 on 27th April 2020",
        "February 14, 2021",
        "08 September 2020",
    ],
)
def test_a_line_that_prints_only_the_date(line: str) -> None:
    text = f"Man arrested in Poole\n{line}\n\nA man was arrested.\n\nCall 101."
    assert dateline(text) == line
    assert parse_published(line, now=NOW)


def test_the_date_at_the_foot() -> None:
    body = "\n".join(f"Paragraph {n}." for n in range(9))
    assert dateline(f"{body}\nPosted on 1 April 2019 at 05:32pm in News stories") is not None


@pytest.mark.parametrize(
    "line",
    [
        "Last modified: 1 April 2019 at 05:35pm",
        "Police were called on 4 March 2020.",
        "View on 4 March 2020",
        "Anyone with dashcam, 12 May",
    ],
)
def test_a_line_with_other_words_is_no_dateline(line: str) -> None:
    assert dateline(f"Title\n{line}\n\nText.") is None


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("Brandon Ashworth of 14 Mill Lane", "no known form of date; its shape: 'aaaaaaa aaaaaaaa aa 99 aaaa aaaa'"),
        ("31 February 2022, Brandon Ashworth", "no such date: 31/2/2022 0:00"),
        ("2022-13-45 Ashworth", "no such date: '2022-13-45'"),
        ("Ashworth on 4 May 2031", "lies in the future: 2031-05-04"),
        ("Ashworth, 4 May 1982", "lies before 1995: 1982-05-04"),
        ("Ashworth, updated on Tuesday", "says when the page was last changed, not published"),
    ],
)
def test_what_is_refused_is_told_without_the_words_of_the_page(printed: str, told: str) -> None:
    with pytest.raises(DateRefused) as refused:
        parse_published(printed, now=NOW)
    assert str(refused.value) == told
