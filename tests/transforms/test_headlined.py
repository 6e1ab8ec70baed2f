"""The number in the headline: who is told of again below it, who is somebody else, what is a part. All made up."""

import pytest

from tests.transforms.marked import check

ONCE = {
    # the same man, told otherwise
    "Man arrested after indecent exposure in Odham": (
        "<arrest quantity=1>A man in his 20s has been arrested</arrest> after an indecent exposure in Odham.\n\nA teenage girl reported that"
        " a man exposed himself on the bridge.\n\nFollowing an investigation, a local man was arrested."
    ),
    "Man arrested after acid thrown in Odham": (
        "<arrest quantity=1>A man has been arrested</arrest> after two people were attacked in Odham.\n\nThe driver got out of his car and as"
        " two men went to help him, he threw a liquid. Both men were slightly hurt.\n\nA man was later arrested on suspicion of assault."
    ),
    "Man arrested over theft at Odham shop": (
        "Police investigating a theft last year have <arrest quantity=1>arrested a man</arrest>.\n\nThe thieves made off in a Ford Ranger and"
        " also a Volkswagen Golf. Both were later found.\n\nA 24-year-old man from the Hull area has been arrested on suspicion of burglary."
    ),
    # the same several
    "Two arrested after robberies in Odham": (
        "We have <arrest quantity=2>arrested a man and woman</arrest> after two robberies.\n\nA man with a knife came into the shop. A short"
        " time later, a man and woman entered another.\n\nFollowing enquiries, two people were arrested last night. A 35-year-old woman and a"
        " 34-year-old man, both from Odham, have been arrested."
    ),
    # some of them, told where it happened
    "Five arrested in Odham": (
        "Police have <arrest quantity=5>arrested five people</arrest> in Odham.\n\nIn Mill Road, four males were arrested including a"
        " 42-year-old man. The three others arrested were aged 22, 18 and 16.\n\nIn Hill Road, a 53-year-old man was arrested."
    ),
}

OTHERS = {
    "Boy arrested after robbery in Odham": (
        "<arrest quantity=1>A 16-year-old boy has been arrested</arrest> after a robbery.\n\n<arrest quantity=1>A 15-year-old girl was also"
        " arrested</arrest>."
    ),
    "Man charged after shooting in Odham": (
        "Detectives have <charge quantity=1>charged a man</charge> after a shooting.\n\nLiam Farrow, 26, of Mill Road in Odham has been charged"
        " with attempted murder.\n\n<charge quantity=1>Nathan Arkle, 26, of Hill Road in Odham has been charged</charge> with supplying cocaine."
    ),
    "Further man arrested in Odham": (
        "<arrest quantity=1>A man has been arrested</arrest> in Odham.\n\n<arrest quantity=2>Two women were arrested</arrest> on Monday."
    ),
    "Two arrested in Odham": (
        "Officers have <arrest quantity=2>arrested two men</arrest> in Odham.\n\n<arrest quantity=1>Another man was arrested</arrest> in Hull."
    ),
}

# What the headline announces is news, unless it announces what came of it.
NEWS = {
    "Two arrested and charged over thefts in Odham": (
        "<conviction quantity=2>Two men have pleaded guilty</conviction> to theft.\n\n<charge quantity=2>They were charged</charge> on Sunday. <arrest quantity=2 scope=current>Two men were arrested</arrest>"
        " in Mill Road on Saturday."
    ),
    "Man arrested in Odham is charged": (
        "<arrest quantity=1 scope=earlier>A man who was arrested</arrest> in Odham on Monday has been <charge quantity=1>charged</charge>."
    ),
}


@pytest.mark.parametrize(("title", "marked"), [*ONCE.items(), *OTHERS.items(), *NEWS.items()])
def test_each_is_told_once(title: str, marked: str) -> None:
    check(marked, title)
