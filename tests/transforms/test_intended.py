"""What police only set themselves or expect is no result. All made up."""

import pytest

from tests.transforms.marked import check

HELD = "<arrest quantity=3>Three men were arrested</arrest> in Odham on Tuesday."


@pytest.mark.parametrize(
    "told",
    [
        "The team aims to arrest 250 people by Christmas.",
        "Detectives need to arrest ten more people.",
        "Ten more arrests are expected.",
        "The team's target is ten arrests.",
        "The team has a target of ten arrests.",
        "The aim is to make ten arrests.",
        "The team has set itself the goal of closing 40 county lines.",
        "The target is to close 40 county lines.",
        "The team expects to execute 20 warrants.",
        "A further 20 warrants are planned.",
        "Officers want to see 100 knives handed in.",
        "The amnesty is expected to take 100 knives off the streets.",
        "The target is 100 knives seized by the summer.",
    ],
)
def test_targets_are_no_results(told: str) -> None:
    check(f"{HELD} {told}")


@pytest.mark.parametrize(
    "told",
    [
        "The operation, which aims to catch dealers, has led to <arrest quantity=10>ten arrests</arrest>.",
        "The operation aims to catch dealers and has led to <arrest quantity=10>ten arrests</arrest>.",
        "Officers who planned to stop a car <arrest quantity=2>arrested two women</arrest>.",
        "The aim was to find dealers: <arrest quantity=2>two women were arrested</arrest>.",
        "<arrest quantity=2>Two women were arrested</arrest> and are expected to be asked about it.",
        "<summons quantity=2>Two women were reported to the Procurator Fiscal</summons> and both are likely to be heard of again.",
        "Their target is now behind bars after <seizure item=knife quantity=100>100 knives were seized</seizure>.",
    ],
)
def test_results_beside_an_aim_are_read(told: str) -> None:
    check(f"{HELD} {told}")


@pytest.mark.parametrize(
    "marked",
    [
        "<arrest quantity=6>Six people arrested</arrest> on Monday are expected to appear in court next week.",
        "Officers plan to question <arrest quantity=1>a man arrested</arrest> this morning on suspicion of murder.",
        "Police hope to return <seizure item=bicycle quantity=14>the 14 bicycles</seizure> seized on Monday.",
        "The week of action aims to tackle county lines – <arrest quantity=12>12 arrests</arrest> have been made.",
        "<seizure item=vehicle quantity=14>The 14 vehicles</seizure> seized are likely to be crushed.",
    ],
)
def test_what_is_done_to_them_next_is_no_target(marked: str) -> None:
    check(marked)
