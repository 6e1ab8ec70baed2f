"""Names that are makes, countries, towns or officers' names as well, and the ages of children: what is masked, what stays."""

import pytest

from transforms import ArticleText, extract
from transforms.privacy import Masker

MASKED = {
    # a name that is a nation's, a make's, a quarter's or a month's
    "Ottoline Welsh, 31, of Hull, was jailed. Welsh had run.": "[name], 31, of Hull, was jailed. [name] had run.",
    "Tobias Ford was held. A knife was in Ford's bag.": "[name] was held. A knife was in [name]'s bag.",
    "Simeon Bailey, 34, was held with Perrin Holland, 20.": "[name], 34, was held with [name], 20.",
    "Ingrid West, 22, was charged. West pleaded guilty.": "[name], 22, was charged. [name] pleaded guilty.",
    "Hester May, 41, was jailed. May admitted it.": "[name], 41, was jailed. [name] admitted it.",
    "Wilfred Hall, 60, was fined. Hall said nothing.": "[name], 60, was fined. [name] said nothing.",
    "Wilfred Hall (03/02/1961), of Hull, was fined.": "[name] ([date of birth]), of Hull, was fined.",
    "Wilfred Park, 60, was fined. Mr Park paid.": "[name], 60, was fined. Mr [name] paid.",
    # an officer of the same name, and titles that are no office
    "DC Otto Fox spoke. Basil Fox, 33, was held. Fox was jailed.": "DC Otto Fox spoke. [name], 33, was held. "
    "[name] was jailed.",
    "Company Director Percy Lowe, 45, was jailed. Lowe wept.": "Company Director [name], 45, was jailed. [name] wept.",
    "Lady Cecily Brown, 33, was jailed.": "Lady [name], 33, was jailed.",
    # a town that lives somewhere, and first names that are words or counties
    "Bolton, of Quarry Lane, Hull, was jailed.": "[name], of [address], Hull, was jailed.",
    "Reading, of no fixed address, was jailed.": "[name], of no fixed address, was jailed.",
    "His brother Mark was charged. Mark had run.": "His brother [name] was charged. [name] had run.",
    "They held Ivo Quist and Devon Marsk.": "They held [name] and [name].",
    "Selby Anthony Quist, 54, was jailed.": "[name], 54, was jailed.",
    # what somebody is called
    "He was also known as 'T' and was held.": "He was also known as [name] and was held.",
    "The dealer, nicknamed “Big Man”, was held.": "The dealer, nicknamed [name], was held.",
    "A dealer aka Ace was held.": "A dealer aka [name] was held.",
    "He sold it as @big.lad99 and as lil_lad7.": "He sold it as [link] and as [link].",
    # a street without a number, and one that is a village's name too
    "They searched 3 Church Street, Hull.": "They searched [address], Hull.",
    "Wraps were in his flat in Queensway, Hull.": "Wraps were in his flat in [address], Hull.",
    # children
    "Two boys, 16 and 17, were held.": "Two boys, [under 18] and [under 18], were held.",
    "One of the 17-year-olds was charged.": "One of the [under 18]-year-olds was charged.",
    "A 16 and a 17-year-old were held.": "A [under 18] and a [under 18]-year-old were held.",
    "13 and 14-year-old boys were held.": "[under 18] and [under 18]-year-old boys were held.",
    "A boy and a girl, both 15, were held.": "A boy and a girl, both [under 18], were held.",
    "The victim, who was 14 at the time, was safe.": "The victim, who was [under 18] at the time, was safe.",
    "The girl, then 13, was safe.": "The girl, then [under 18], was safe.",
    "Boy A , 17, was charged.": "Boy A , [under 18], was charged.",
    "Four men, aged from 17 to 48, were held.": "Four men, aged from [under 18] to 48, were held.",
    "An eight-week-old baby was safe.": "An [under 18]-week-old baby was safe.",
    "Four year-old twins were safe.": "[under 18] year-old twins were safe.",
    "A 15 yr old was held.": "A [under 18] yr old was held.",
}
KEPT = [
    "The Old Bailey heard how 12 Welsh officers helped.",
    "A stolen Ford was found, and a Ford Focus in North Yorkshire.",
    "French police held nine men in May and June.",
    "Kent Police and Cheshire Constabulary held nine people.",
    "Nine men were held in Bishop's Stortford and Hemel Hempstead.",
    "A man from Wythenshawe was held near Burton-on-Trent.",
    "Officers from the Rural Taskforce held nine men in Hull.",
    "Director Ottilie Crane of the NCA said nine men were held.",
    "DS Percival Lowe said nine men were held; DS Lowe thanked all.",
    "Tablets known as 'Spice' were seized.",
    "They closed the line, known as the 'Star' line.",
    "Nine men were held at Priory Hall, near Park Street School.",
    "Two arrests were made in Devon and Cornwall.",
    "On 12 May 13 men and 14 women were held.",
    "Of 20 boys, 12 were stopped.",
    "The van was 14 minutes late and was 15 feet long.",
    "Both 15 and 16 May were quiet.",
    "He was given 12 months, she 13.",
    "Three men, aged 19, 20 and 34, were held.",
]
HEADLINES = {
    "Two arrested in Mardlewick": "Two arrested in Mardlewick",
    "Man jailed over raid near Ostleby - North Yorkshire Police": "Man jailed over raid near Ostleby - North Yorkshire Police",
    "Arrest in Vardell murder case": "Arrest in [name] murder case",
    "Three held at Quist": "Three held at [name]",
}


@pytest.mark.parametrize("sentence", MASKED)
def test_a_private_name_or_age_is_masked(sentence: str) -> None:
    assert Masker(sentence).snippet((0, len(sentence))) == MASKED[sentence]


@pytest.mark.parametrize("sentence", KEPT)
def test_what_names_no_private_person_stays(sentence: str) -> None:
    assert Masker(sentence).snippet((0, len(sentence))) == sentence


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_says_where_unless_somebody_is_called_so(headline: str) -> None:
    assert Masker("Ivo Quist, 41, was arrested on Monday.").title(headline) == HEADLINES[headline]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ivo Thornton, 43, of Quarry Lane, was charged with theft. Thornton had run.", ()),
        ("Ivo Thornton, 43, was charged with theft in Thornton on Monday.", ("Thornton",)),
        ("Ottilie Kent, 34, was charged with theft near Dover.", ("Dover",)),
        ("Ivo Quist, 43, was charged with theft in Swindon.", ("Swindon",)),
    ],
)
def test_a_surname_is_no_place(text: str, places: tuple[str, ...]) -> None:
    extraction = extract(ArticleText("a", text))
    assert extraction.places == places
    assert all(set(fact.places) <= set(places) for fact in extraction.facts)
