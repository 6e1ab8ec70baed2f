"""Numbers, money and masses in every dress, and how exact they claim to be."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms import ArticleText, extract
from transforms.reading.numbers import COUNT, parse_count, parse_mass, parse_money, parse_range, qualifier_around


@given(st.integers(1, 999_999))
def test_figures_are_read_back(number: int) -> None:
    if 1950 <= number < 2040:
        return  # four bare digits are a year
    assert parse_count(f"{number:,}") == number
    money = parse_money(f"£{number:,}")
    assert money is not None
    assert (money.value, money.unit) == (number, "GBP")


ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(number: int) -> str:
    """A number below a million as it is written out: "two hundred and fifty thousand"; no hundreds behind thousands."""
    if number < 20:
        return ONES[number - 1]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10 - 1]}" if number % 10 else "")
    size, word = (1000, "thousand") if number >= 1000 else (100, "hundred")
    return f"{spelt(number // size)} {word}" + (f" and {spelt(number % size)}" if number % size else "")


WRITTEN_OUT = st.one_of(
    st.integers(1, 999),
    st.builds(lambda thousands, rest: thousands * 1000 + rest, st.integers(1, 99), st.integers(0, 99)),
    st.builds(lambda thousands: thousands * 1000, st.integers(1, 999)),
)


@given(WRITTEN_OUT)
def test_words_are_read_back(number: int) -> None:
    words = spelt(number)
    assert parse_count(words) == number
    assert parse_count(words.capitalize()) == number
    assert parse_range(words) == (number, None)  # "twenty-five thousand" is no range from twenty
    found = re.match(COUNT, f"{words} knives", re.IGNORECASE)
    assert found is not None
    assert found.group() == words


@given(st.integers(1, 99), st.integers(1, 99))
def test_ranges_in_words_are_ranges(low: int, more: int) -> None:
    assert parse_range(f"{spelt(low)} to {spelt(low + more)}") == (low, low + more)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1.2 million", 1_200_000),
        ("80 thousand", 80_000),
        ("a million", 1_000_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three quarters of a million", 750_000),
        ("two thousand, three hundred and five", 2_305),
        ("half a dozen", 6),
        ("million", None),
        ("thousand and one", None),
        ("a quarter", None),
    ],
)
def test_large_numbers_in_words(words: str, number: float | None) -> None:
    assert parse_count(words) == number


@given(st.floats(0.01, 5000), st.sampled_from([("g", 1.0), ("grams", 1.0), ("kg", 1000.0), ("kilos", 1000.0)]))
def test_masses_are_grams(number: float, unit: tuple[str, float]) -> None:
    written = f"{number:.2f}"
    mass = parse_mass(f"{written}{unit[0]}")
    assert mass is not None
    assert mass.unit == "g"
    assert mass.value == pytest.approx(float(written) * unit[1], rel=1e-6)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("£1.2m", 1_200_000),
        ("£300k", 300_000),
        ("£10.000", 10_000),
        ("£4.5 million", 4_500_000),
        ("£1,200.50", 1200.5),
        ("£96", 96),
        ("£3million", 3_000_000),
    ],
)
def test_money_in_every_dress(words: str, value: float) -> None:
    money = parse_money(words)
    assert money is not None
    assert money.value == value


@pytest.mark.parametrize(
    ("words", "grams"),
    [
        ("half a kilo", 500),
        ("two ounces", 56.7),
        ("145.92g", 145.92),
        ("a kilo", 1000),
        ("1.3 tonnes", 1_300_000),
        ("one-and-a-half kilos", 1500),
    ],
)
def test_masses_in_every_dress(words: str, grams: float) -> None:
    mass = parse_mass(words)
    assert mass is not None
    assert mass.value == pytest.approx(grams)


@pytest.mark.parametrize(
    ("before", "qualifier"),
    [
        ("more than ", "at_least"),
        ("up to ", "at_most"),
        ("nearly ", "about"),
        ("an estimated ", "about"),
        ("the ", "exact"),
    ],
)
def test_how_exact_a_number_claims_to_be(before: str, qualifier: str) -> None:
    assert qualifier_around(before) == qualifier


@pytest.mark.parametrize("figure", ["9" * 13, "9" * 40, "9" * 400, "18446744073709551616", "1,000,000,000,000"])
def test_a_trillion_is_a_slip_of_the_keys(figure: str) -> None:
    """It would stand in a weekly sum for ever."""
    assert parse_count(figure) is None
    assert parse_money(f"£{figure}") is None
    assert parse_mass(f"{figure}kg") is None
    assert parse_range(f"10-{figure}") is None


def test_billions_are_believed() -> None:
    assert parse_count("2,500,000,000") == 2.5e9
    assert parse_money("£1.2 billion") is not None


@pytest.mark.parametrize(
    "told", ["A man with passport 533401372 was arrested.", "Crime reference 12200008462: a man was arrested."]
)
def test_an_identifier_is_no_count(told: str) -> None:
    assert re.search(COUNT, told.partition(":")[0]) is None
    (fact,) = extract(ArticleText("a", told)).facts
    assert (fact.kind, fact.quantity) == ("arrest", 1)
