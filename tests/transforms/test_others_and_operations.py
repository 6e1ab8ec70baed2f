"""Others told of side by side, those whom a plural verb or "they" means, and operations beside a charge."""

import pytest

from tests.transforms.marked import check

TOLD = [
    # two other men twice are four
    (
        "",
        (
            "<arrest quantity=1>A man was arrested</arrest> for murder. <arrest quantity=2>Two other men were arrested</arrest> for affray in Odham. <arrest quantity=2>Two"
            " other men were arrested</arrest> for theft in Malby."
        ),
    ),
    # what "who" did to others names no subject
    ("", "<arrest quantity=4>Four teenagers who chased a boy, 14, and a girl, 15, were arrested</arrest>."),
    ("", "<arrest quantity=3>Three men who tied up a woman, 70, and a man, 75, have been arrested</arrest>."),
    # "they" are those held, not those chased
    (
        "",
        (
            "Officers chased three men. <arrest quantity=1>One of them, aged 25, was arrested</arrest>. They have been <bail quantity=1>released on"
            " bail</bail>."
        ),
    ),
    (
        "",
        (
            "<charge quantity=2>Two men were charged</charge> with theft. <charge quantity=1 part>One of the men was also charged</charge> with"
            " affray. They have been <remand quantity=2>remanded in custody</remand>."
        ),
    ),
    # whoever was bailed before is none of all
    (
        "",
        (
            "In Odham <arrest quantity=1>a man was arrested</arrest> for theft and <bail quantity=1>bailed</bail>. In Malby <arrest quantity=2>two"
            " women were arrested</arrest> for affray. All were <bail quantity=2>released on bail</bail>."
        ),
    ),
    # the lead's are no whole of others beside them
    (
        "",
        (
            "<arrest quantity=3>Three men were arrested</arrest> on Monday. <arrest quantity=2>Two women were arrested</arrest> on Tuesday. They have"
            " all been <bail quantity=5>released on bail</bail>."
        ),
    ),
    # an arrest on another weekday is another
    (
        "",
        (
            "<arrest quantity=1>Dean Arkle, 30, was arrested</arrest> in Odham on Monday. <arrest quantity=2>Arkle and Paul Bell, 32, were"
            " arrested</arrest> on Friday for burglary."
        ),
    ),
    (
        "",
        "<sentence quantity=1 custody_months=24>Both</sentence> cannabis growers were <sentence quantity=1 custody_months=24>jailed</sentence> for two years.",
    ),
    # an operation's arrests are its news, unless the headline is the charge
    (
        "Operation Heron",
        (
            "<arrest quantity=6 scope=current>Officers arrested six people</arrest> on Thursday. <charge quantity=3>Three have been charged</charge>"
            " with drug supply."
        ),
    ),
    (
        "Operation Heron: man charged",
        (
            "<arrest quantity=2 scope=earlier>Two men were arrested</arrest> last week in the operation. <charge quantity=1>Ned Arkle, 30, was"
            " charged</charge> with burglary."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), TOLD)
def test_others_and_operations(title: str, marked: str) -> None:
    check(marked, title)
