"""Page furniture that got through is not read, and what only looks like it is. All made up."""

import time

import pytest

from tests.transforms.marked import check, read
from transforms import ArticleText, extract
from transforms.reading.furniture import without_furniture

TITLE = "Man charged with robbery in Odham"
TOLD = (
    "A man has been <charge quantity=1 scope=current>charged</charge> with robbery after a shop in Odham was held up on"
    " Tuesday afternoon.\n\nOfficers found him in a lane behind the shop and <arrest quantity=1 scope=earlier>arrested"
    "</arrest> him there the same evening.\n\nHe will appear before magistrates next week, and nobody was hurt."
)
OTHERS = (
    "Man jailed for burglary in Nether Odham",
    "Two arrested after cannabis farm found in Odham",
    "Teenager bailed",
)


def _placed(furniture: str) -> list[str]:
    first, *others = TOLD.split("\n\n")
    return [f"{furniture}\n\n{TOLD}", "\n\n".join([first, furniture, *others]), f"{TOLD}\n\n{furniture}"]


@pytest.mark.parametrize(
    "furniture",
    [
        f"Read more: {OTHERS[0]}",
        f"READ MORE: {OTHERS[1]}",
        f"READ NEXT | {OTHERS[0]}",
        f"See also - {OTHERS[1]}",
        f"MORE: {OTHERS[0]}",
        f"Related story: {OTHERS[1]}",
        f"Don't miss: {OTHERS[1]}",
        f"Next: {OTHERS[0]}",
        f"Previous article: {OTHERS[0]}\nNext article: {OTHERS[1]}",
        f"« {OTHERS[0]}\n\n{OTHERS[1]} »",
        f"Home > News > {OTHERS[0]}",
        f"Related articles\n- {OTHERS[0]}\n- {OTHERS[1]}",
        f"Also in the news:\n\n- {OTHERS[0]}\n- {OTHERS[1]}",
        f"Most read\n1. {OTHERS[0]}\n2. {OTHERS[1]}",
        f"Recommended reading:\n\n- {OTHERS[0]}\n- {OTHERS[1]}",
        f"Read more >>> {OTHERS[0]}",
        "File photo: police officers arrest three men in Odham",
        "Stock image of a cannabis farm seized by police",
        "By Jane Farrow, crime reporter",
        "We use cookies to make our website work. You can manage your cookie settings at any time.",
        "Something went wrong, please try again later.\n\nThank you for subscribing!",
        "Article continues below",
        f"ICYMI: {OTHERS[1]}",
        "Officers arresting a man (stock image)",
        "A stock image of handcuffs and seized cash",
        "This article was amended on 14 May. An earlier version said that three men had been arrested.",
        "To read about the two men arrested after a cannabis farm was found in Odham, click here.",
        f"Latest from Odham Police\n\n- {OTHERS[0]}\n- {OTHERS[1]}",
        "Home\nNews\nMenu\nSearch\nShare\nFacebook\nTwitter\nWhatsApp",
    ],
)
def test_furniture_is_read_nowhere(furniture: str) -> None:
    for text in _placed(furniture):
        check(text, TITLE)


@pytest.mark.parametrize(
    "head", ["Related news", "More on this story", "You may also like", "Latest news", "Other stories"]
)
def test_headlines_of_other_stories_below_the_text_are_not_read(head: str) -> None:
    check(f"{TOLD}\n\n{head}\n\n" + "\n\n".join(OTHERS), TITLE)
    check(f"{TOLD}\n\n{head}\n\n18 May 2021\n\n{OTHERS[0]}\n\n17 May 2021\n\n{OTHERS[1]}", TITLE)
    check(
        f"{TOLD}\n\n{head}\n\n{OTHERS[0]}\nA man who broke into three homes has been jailed for four years.\nRead more\n\n"
        f"{OTHERS[1]}\nOfficers seized 120 plants and arrested two men in Odham.\nRead more",
        TITLE,
    )


def test_headlines_with_teasers_to_the_end_are_not_read() -> None:
    told = (
        f"{OTHERS[0]}\n\nA man who broke into three homes in Nether Odham has been jailed for four years.\n\n"
        f"{OTHERS[1]}\n\nOfficers executing a warrant seized 120 cannabis plants and arrested two men at a house in Odham."
    )
    check(f"{TOLD}\n\nRelated stories\n\n{told}", TITLE)
    check(
        f"{TOLD}\n\nRelated stories\n\n{OTHERS[0]}\n\nThe search went on, with officers at every door of the lane.\n\n"
        "The search\n\nOfficers <seizure quantity=3 item=knife>seized three knives</seizure> from a van near Odham.\n\n"
        "They thank everybody who helped them in the search of the lane and the yard.",
        TITLE,
    )


def test_the_stories_before_and_after_are_not_read() -> None:
    check(f"{TOLD}\n\nPrevious Post\n{OTHERS[0]}\nNext Post\n{OTHERS[1]}", TITLE)
    check(f"{TOLD}\n\n← Previous\n\n{OTHERS[0]}\n\nNext →\n\n{OTHERS[1]}", TITLE)


def test_the_text_goes_on_below_other_headlines() -> None:
    check(
        f"{TOLD}\n\nRelated news\n{OTHERS[0]}\n{OTHERS[1]}\n\n"
        "Officers also <seizure quantity=3 item=knife>seized three knives</seizure> from the van in which he had come to Odham."
    )
    check(f"Latest news\n\nRobbery in Odham\n\n{TOLD}", TITLE)


@pytest.mark.parametrize(
    "told",
    [
        "<sentence quantity=1 custody_months=60>Pictured: Ned Farrow, jailed for five years</sentence>",
        "Latest news:\n\n- <arrest quantity=4>Four arrested</arrest> in Odham\nThe four were held this morning in the old town.",
        "Results so far:\n- <arrest quantity=4>Four arrested</arrest>\n- <charge quantity=3>Three charged</charge>",
        "More than <seizure quantity=20 item=knife>20 knives were seized</seizure> in Odham today",
        "By Friday officers had <arrest quantity=10>arrested ten people</arrest>",
        "Next, officers <arrest quantity=2>arrested two men</arrest> at a flat nearby.",
        "Images from the phone and <arrest quantity=1>a man was arrested</arrest>.",
        "We've taken <seizure quantity=20 item=firearm>20 guns</seizure> off the streets (stock image)",
        "Other news is good: <arrest quantity=1>a man was arrested</arrest>.",
    ],
)
def test_what_only_looks_like_furniture_is_read(told: str) -> None:
    check(f"Officers in Odham have been busy all week, and the town is the better for it.\n\n{told}")


def test_the_name_of_a_picture_above_a_text_tells_nothing() -> None:
    check(f"Charged 10\n\n{TOLD}", TITLE)


def test_offsets_stay() -> None:
    text = f"Read more: {OTHERS[0]}\n\n{read(TOLD)[0]}"
    plain = without_furniture(text)
    assert len(plain) == len(text)
    assert plain.strip() == read(TOLD)[0]


@pytest.mark.parametrize("above", ["", "12 May 2021\n\n", "Share by email\n\n", "Published: 10:31 12/05/2021\n\n"])
def test_a_headline_told_again_above_the_text_is_one(above: str) -> None:
    """The text's own copy of the headline is read in the text, and not once more as the headline."""
    title, told = "Three men arrested and £5,000 seized in Odham", "The men were found at a house in Odham on Monday."
    plain = [(f.kind, f.quantity) for f in extract(ArticleText("a", f"{title}\n\n{told}", title)).facts]
    assert [(f.kind, f.quantity) for f in extract(ArticleText("a", f"{above}{title}\n\n{told}", title)).facts] == plain


@pytest.mark.parametrize(
    "title", ["Man charged with robbery in Odham", "Man and woman arrested in Odham", "Two arrested: £5,000 seized"]
)
def test_a_headline_in_capitals_tells_the_same(title: str) -> None:
    text = "A man has been charged with robbery.\n\nA 30-year-old woman was arrested in Odham on Monday."
    plain, capitals = (extract(ArticleText("a", text, said)) for said in (title, title.upper()))
    assert capitals.facts == plain.facts


@pytest.mark.parametrize(
    "text",
    [
        "Arrested 12\nCharged 4\nBailed 3",
        "The operation went on.\n\nMore from the operation\n12 arrests\n3 warrants executed",
        "Arrests\t12\nWarrants\t4\nStop searches\t30",
        "In other news: officers arrested two men in Malby on Monday.",
        "Two men were charged after posing as buyers in an online advert",
    ],
)
def test_results_below_such_words_stay(text: str) -> None:
    assert extract(ArticleText("t", text)).facts


@pytest.mark.parametrize(
    "text",
    [
        ("more from " + "a" * 180 + "!!!!\n") * 500,
        "Next\n" * 15_000 + "A thing.\nB thing.\n",
        "Hall was arrested. " * 5_000,
    ],
)
def test_lines_without_end_are_read_in_seconds(text: str) -> None:
    begun = time.process_time()
    without_furniture(text)
    assert time.process_time() - begun < 2
