"""Dates and periods: what is read, and what is refused."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.periods import find_periods

WEDNESDAY = date(2021, 5, 19)

# The expression in square brackets, then first and last day, then the day of publication.
READ = [
    ("The crackdown ran [between October 3 and October 10].", "2022-10-03", "2022-10-10", date(2022, 10, 14)),
    ("Intensification week ([Monday 4 to Sunday 10 March]) is over.", "2024-03-04", "2024-03-10", date(2024, 3, 14)),
    ("Officers were out [between 10-16 October].", "2020-10-10", "2020-10-16", date(2020, 11, 2)),
    ("Checks were held [from 1 to 31 March].", "2021-03-01", "2021-03-31", WEDNESDAY),
    ("It was raided [yesterday (Tuesday, December 29]).", "2020-12-29", "2020-12-29", date(2020, 12, 30)),
    ("He was caught on [Monday 25 November last year].", "2019-11-25", "2019-11-25", date(2020, 2, 3)),
    ("We arrested nine people [last week].", "2021-05-10", "2021-05-16", WEDNESDAY),
    ("Six notices were served [over the weekend].", "2021-05-15", "2021-05-16", WEDNESDAY),
    ("Two men were held in the [last 24 hours].", "2021-05-18", "2021-05-19", WEDNESDAY),
    ("The team searched 40 people [during January].", "2021-01-01", "2021-01-31", WEDNESDAY),
    ("We have shut nine lines [since April 2020].", "2020-04-01", "2021-05-19", WEDNESDAY),
    ("Arrests [between 1 January and 31 March 2020] fell.", "2020-01-01", "2020-03-31", WEDNESDAY),
    ("Doors went in [this morning (Friday 3 May]).", "2019-05-03", "2019-05-03", date(2019, 5, 3)),
    ("They were stopped on [Monday].", "2021-05-17", "2021-05-17", WEDNESDAY),
    ("They were stopped on [Wednesday (11/2]).", "2026-02-11", "2026-02-11", date(2026, 2, 12)),
    ("The order was made on [07/09/2020] in Hull.", "2020-09-07", "2020-09-07", date(2020, 9, 9)),
    ("A total for [2019/20] was given.", "2019-04-01", "2020-03-31", WEDNESDAY),
    ("Results for the [12 months to September 2020] are out.", "2019-10-01", "2020-09-30", WEDNESDAY),
    ("Results for the [year ending 31 March 2021] are out.", "2020-04-01", "2021-03-31", WEDNESDAY),
    ("We were there [on Friday 29 to Sunday 31 January] in force.", "2021-01-29", "2021-01-31", WEDNESDAY),
    ("Patrols ran [from 20 December to 4 January].", "2020-12-20", "2021-01-04", WEDNESDAY),
    ("Seized on [Monday and Tuesday (8 / 9 Feb 2021]) by a team.", "2021-02-08", "2021-02-09", WEDNESDAY),
    ("Carried out in the [week commencing Monday 10 May].", "2021-05-10", "2021-05-16", WEDNESDAY),
    ("He was arrested [last November] in Kettle Lane.", "2020-11-01", "2020-11-30", WEDNESDAY),
    ("The team made 350 arrests [in its first year].", "2020-05-20", "2021-05-19", WEDNESDAY),
    ("Officers made 696 arrests [in six weeks] of Galaxy.", "2021-04-07", "2021-05-19", WEDNESDAY),
    ("A [four-week ]operation led to nine arrests.", "2021-04-21", "2021-05-19", WEDNESDAY),
    ("Nine lines shut [since the team was launched in April].", "2021-04-01", "2021-05-19", WEDNESDAY),
    ("The first was held on [the 3rd of May] in Ware.", "2021-05-03", "2021-05-03", WEDNESDAY),
]

REFUSED = [
    "A man aged between 10 and 16 was found by a 31-year-old woman.",
    "It was between 10.15am and 11.30am when a 24 year old rang 101.",
    "Call 0800 555 111 or 01632 960120, quoting log 218 of 21 November.",
    "Quote reference 41/99775/19 or CAD 283 of 26 May.",
    "Peter Aldgate (02.04.95) and Jo Marsh (19/05/02), born 12 May 2002, were charged.",
    "He may not drive for 12 months and may march on.",
    "We saw 3 to 10 plants in 2 of 31 rooms.",
    "Come and see us every Monday or next Friday.",
    "It has happened a lot in the last few weeks.",
    "It is the first time in two years that it happened, and will be again in three months' time.",
    "He was handed twelve months in prison and a six-month curfew.",
    "Posted on 16:32:00 on 7th May 2021",
    "12:24 03/05/2021",
    "Our desk is open Monday to Friday, 9am to 5pm.",
]


@pytest.mark.parametrize(("sentence", "start", "end", "published"), READ, ids=[row[0][:45] for row in READ])
def test_an_expression_is_read_with_its_days_and_its_place(
    sentence: str, start: str, end: str, published: date
) -> None:
    marked = sentence[sentence.index("[") + 1 : sentence.index("]")]
    text = sentence.replace("[", "").replace("]", "")
    (period,) = find_periods(text, published)
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)
    read = text[slice(*period.chars)]
    assert read in marked or marked in read
    assert period.rule.startswith("period.")


@pytest.mark.parametrize("sentence", REFUSED, ids=[s[:45] for s in REFUSED])
def test_what_is_no_day_is_refused(sentence: str) -> None:
    assert find_periods(sentence, WEDNESDAY) == []


def test_a_day_that_is_announced_is_marked_as_future() -> None:
    (period,) = find_periods("He will be sentenced on 10 September.", WEDNESDAY)
    assert period.future
    assert period.start == date(2021, 9, 10)


def test_a_moment_of_publication_is_taken_in_london() -> None:
    late = datetime(2021, 6, 30, 23, 30, tzinfo=UTC)  # half past midnight on 1 July in London
    (period,) = find_periods("Two were arrested today in Bray.", late)
    assert period.start == date(2021, 7, 1)


def test_without_a_day_of_publication_only_written_years_count() -> None:
    text = "On 3 May 2019 it began. On 4 June it ended. Yesterday was quiet."
    assert [p.start for p in find_periods(text, None)] == [date(2019, 5, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Between January 2018 and December this year 40 were arrested.",
        "Between January 2018 and March 40 were arrested.",
        "From October 2018 to March last year 40 were arrested.",
        "On Friday 40 were arrested, 12 of them in May.",
    ],
)
def test_without_a_day_of_publication_no_year_is_made_up(text: str) -> None:
    assert all(period.end < date(2019, 1, 1) for period in find_periods(text, None))


def test_a_span_with_both_years_needs_no_day_of_publication() -> None:
    (period,) = find_periods("Between January 2018 and March 2019 40 were arrested.", None)
    assert (period.start, period.end) == (date(2018, 1, 1), date(2019, 3, 31))


days = st.dates(date(1995, 1, 1), date(2045, 12, 31))


@given(
    day=days, shift=st.integers(0, 300), form=st.sampled_from(["%-d %B %Y", "%A %-d %B %Y", "%B %-d, %Y", "%d/%m/%Y"])
)
def test_a_written_year_always_wins(day: date, shift: int, form: str) -> None:
    (period,) = find_periods(f"Officers raided a house on {day.strftime(form)} in Bray.", day + timedelta(days=shift))
    assert (period.start, period.end) == (day, day)


@given(published=days, back=st.integers(0, 300), form=st.sampled_from(["%-d %B", "%B %-d", "the %-dth of %B"]))
def test_a_day_without_year_is_the_last_one(published: date, back: int, form: str) -> None:
    day = published - timedelta(days=back)
    if day.month == 2 and day.day == 29:
        return
    (period,) = find_periods(f"Officers raided a house on {day.strftime(form)} in Bray.", published)
    assert period.start == day


@given(published=days, back=st.integers(0, 6))
def test_a_weekday_alone_is_within_the_last_week(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    (period,) = find_periods(f"A man was arrested on {day:%A} in Bray.", published)
    assert period.start == period.end == day


@given(published=days, back=st.integers(0, 200), length=st.integers(1, 60))
def test_a_stretch_keeps_its_ends_across_months_and_years(published: date, back: int, length: int) -> None:
    last = published - timedelta(days=back)
    first = last - timedelta(days=length)
    if (2, 29) in {(first.month, first.day), (last.month, last.day)}:
        return
    text = f"The operation ran from {first:%-d %B} to {last:%-d %B} in Bray."
    (period,) = find_periods(text, published)
    assert (period.start, period.end) == (first, last)


@given(text=st.text(max_size=200), published=days)
def test_any_text_is_survived_and_periods_are_in_order(text: str, published: date) -> None:
    periods = find_periods(text, published)
    assert all(p.start <= p.end for p in periods)
    assert all(a.chars[1] <= b.chars[0] for a, b in pairwise(periods))


@given(
    words=st.lists(
        st.sampled_from("Monday 3 31 May June 2020 between from to and - last year since yesterday ( ) , 11/2".split()),
        max_size=14,
    ),
    published=days,
)
def test_any_pile_of_date_words_is_survived(words: list[str], published: date) -> None:
    for period in find_periods(" ".join(words), published):
        assert period.start <= period.end


@pytest.mark.parametrize(
    ("published", "period"),
    [
        (date(2021, 5, 17), (date(2021, 5, 15), date(2021, 5, 16))),  # Monday, Tuesday: the last one
        (date(2021, 5, 18), (date(2021, 5, 15), date(2021, 5, 16))),
        (date(2021, 5, 22), (date(2021, 5, 22), date(2021, 5, 22))),  # on a Saturday, this very one
        (date(2021, 5, 20), None),  # Thursday, Friday: the coming one
        (date(2021, 5, 21), None),
    ],
)
def test_this_weekend_is_the_last_one_on_a_monday(published: date, period: tuple[date, date] | None) -> None:
    found = find_periods("Officers gave out 40 fines this weekend.", published)
    assert [(p.start, p.end) for p in found] == ([period] if period else [])
