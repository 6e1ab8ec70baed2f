"""People whom nobody counted are facts without a figure, unless the article counts the same kind elsewhere."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize(
    "marked",
    [
        "Officers went to the park, where <arrest quantity=none unit=people>a number of arrests were made</arrest>.",
        "The team has already <arrest quantity=none>made several key arrests</arrest> in Odham.",
        "This has led to <arrest quantity=none offence=theft>multiple individuals being arrested</arrest> on suspicion of theft.",
        "Officers <arrest quantity=none>arrested several people</arrest> outside the ground.",
        "<charge quantity=none>Several men have been charged with</charge> affray.",
        "Police were out on the A99. <summons quantity=none>Drivers were reported for</summons> not wearing a seat belt.",
        "<arrest quantity=3>Three men were arrested</arrest> at the scene. A number of arrests were made in the town.",
    ],
)
def test_they_are_kept_without_a_figure(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "words",
    [
        "No arrests have been made, but several arrests are likely in the coming days.",
        "If a number of people are arrested, the force will say so.",
        "The force hopes that several suspects will have been arrested by then.",
        "Several men were reportedly in the street.",
        "The number of arrests made is not known.",
    ],
)
def test_what_may_be_or_was_not_is_nothing(words: str) -> None:
    check(words)
