"""Who is none of those told together, by their ages, and who is one of them after all. All made up."""

import pytest

from tests.transforms.marked import check
from transforms.people.group import ages_in

# (headline, marked text); parts need no tag
TOLD = [
    # two of one age, and others beside them who happen to be as many
    (
        "Arrests made after disorder",
        (
            "Officers were called to disorder in Odham on Monday.\n\nPolice were there within minutes.\n\nIt was soon over.\n\n"
            "<arrest quantity=2>Two 18-year-old men were arrested</arrest> for affray.\n\n"
            "<arrest quantity=1>A 21-year-old man was arrested</arrest> and <caution quantity=1>received a caution</caution>.\n\n"
            "<arrest quantity=1>A 23-year-old man was arrested</arrest> and later <charge quantity=1>charged</charge>."
        ),
    ),
    # ages told only when they are told of again
    (
        "Further arrests made",
        (
            "<arrest quantity=2>Two more men have been arrested</arrest> after a theft in Odham.\n\nThis afternoon two men, aged 35 and 39,"
            " were arrested in Westbury.\n\nOn Monday <arrest quantity=1>a 49-year-old man was arrested</arrest> there."
        ),
    ),
    # told as known, of other ages than the two whose arrest is told
    (
        "Two charged over death",
        (
            "<charge quantity=2>Two people have been charged</charge> with murder in Odham.\n\nA 15-year-old boy and a 17-year-old boy"
            " <arrest quantity=2>were arrested</arrest> on Sunday and charged last night.\n\n<arrest quantity=1 scope=earlier>A 16-year-old"
            " boy who was arrested</arrest> has been <bail quantity=1>released on bail</bail>.\n\n<arrest quantity=1 scope=earlier>A"
            " 41-year-old man who was arrested</arrest> has been <bail quantity=1>released on bail</bail>."
        ),
    ),
    # and of the same: one of the two
    (
        "Boy bailed over death",
        (
            "<arrest quantity=2>A 15-year-old boy and a 17-year-old boy were arrested</arrest> on Sunday over a death in Odham.\n\n"
            "A 15-year-old boy who was arrested has been <bail quantity=1>released on bail</bail>."
        ),
    ),
    # more are told of than the news counts, and all whom it counts are told
    (
        "Four further arrests made in murder case",
        (
            "<arrest quantity=4 scope=current>Detectives have arrested a further four men</arrest> over a murder in Odham.\n\n"
            "A 23-year-old man was arrested on suspicion of murder.\n\nA 24-year-old man was arrested on suspicion of murder.\n\n"
            "A 27-year-old man was arrested on suspicion of theft.\n\nA 29-year-old man was arrested on suspicion of fraud.\n\n"
            "<arrest quantity=1 scope=earlier>A 47-year-old man who was arrested</arrest> on suspicion of murder has been"
            " <bail quantity=1>re-bailed</bail>."
        ),
    ),
    # without ages they may be the same
    (
        "Man and woman charged over separate assaults",
        (
            "<charge quantity=2>A man and a woman have been charged</charge> after two assaults.\n\nAn officer was hurt in Odham and a man was"
            " swiftly detained.\n\nNed Farrow, 36, has been charged with assault.\n\nAnother officer was hurt in Westbury. It is alleged that a"
            " woman coughed in her face before she was arrested.\n\nAda Bell, 41, is charged with assault.\n\n"
            '"I am pleased that <arrest quantity=2>two suspects have been arrested</arrest> and charged," said the inspector.'
        ),
    ),
    # the men whom the text goes on to count in all
    (
        "Arrests after pursuit",
        (
            "Three suspects were located and arrested at 6.15pm, with a fourth detained an hour later.\n\n"
            "<arrest quantity=4>The four were all arrested</arrest> on suspicion of theft."
        ),
    ),
    # "all four" of one place, and others of other places
    (
        "Eight arrested in Odham",
        (
            "<arrest quantity=8>Eight people were arrested</arrest> in Odham this week.\n\nFour people were arrested in Mill Road. All"
            " <released_under_investigation quantity=4>four have been released under investigation</released_under_investigation>.\n\nA man"
            " of 32 was arrested in Dock Street. He has been <released_under_investigation quantity=1>released under"
            " investigation</released_under_investigation>.\n\nThree people were arrested in High Street. All"
            " <released_under_investigation quantity=3>three have been released under investigation</released_under_investigation>."
        ),
    ),
    # one of two whose arrest is told, but not who was arrested beside them
    (
        "Man charged after pursuit",
        (
            "Officers chased a car in Odham and <arrest quantity=2 scope=earlier>detained a man and a woman</arrest> nearby.\n\n<charge"
            " quantity=1>Ned Farrow, 23, has been charged</charge> with theft.\n\nA 20-year-old woman arrested on suspicion of theft has been"
            " <released_under_investigation quantity=1>released under investigation</released_under_investigation>."
        ),
    ),
    (
        "Two men charged with theft",
        (
            "<charge quantity=2>Two men have been charged</charge> with theft in Odham.\n\nThe <arrest quantity=2>two men were arrested</arrest>"
            " at a shop.\n\n<arrest quantity=1 scope=earlier>A 57-year-old woman arrested</arrest> at her home has been"
            " <released_under_investigation quantity=1>released under investigation</released_under_investigation>."
        ),
    ),
    # whom the lead tells of: not the one who was released
    (
        "Update on burglary",
        (
            "<charge quantity=1>A man has been charged</charge> over a burglary in Odham.\n\n<arrest quantity=1>A 19-year-old man was arrested</arrest> and <released_under_investigation"
            " quantity=1>released under investigation</released_under_investigation>.\n\n<arrest quantity=1>A 21-year-old man was later"
            " arrested</arrest> and was charged with burglary."
        ),
    ),
    (
        "Update on assault",
        (
            "Detectives have <charge quantity=1>charged a man</charge> over an assault in Odham.\n\n<arrest quantity=1>A 28-year-old man was arrested</arrest> on suspicion of"
            " murder and has been <bail quantity=1>released on bail</bail>.\n\n<arrest quantity=1>A 38-year-old man was also arrested</arrest> and"
            " has been charged with wounding."
        ),
    ),
    # another one, and a man beside the woman of the lead
    (
        "Man charged over burglary",
        (
            "<charge quantity=1>A man has been charged</charge> over a burglary in Odham.\n\nNed Arkle, 28, was <bail quantity=1>bailed</bail> to"
            " appear in court in May.\n\n<charge quantity=1>A second man, 30, has been charged</charge> with theft."
        ),
    ),
    (
        "Woman charged over burglary",
        (
            "<charge quantity=1>A woman has been charged</charge> over a burglary in Odham.\n\nA 28-year-old woman was <bail"
            " quantity=1>bailed</bail>.\n\n<charge quantity=1>A 30-year-old man was charged</charge> with theft."
        ),
    ),
    # all whose ages are told where they are first told of, and others whom nobody tells apart
    (
        "Ten arrested",
        (
            "<arrest quantity=10>Ten people have been arrested</arrest> in Odham.\n\nTwo boys aged 16 and 17 and two men aged 54 and 38 were"
            " arrested for theft. <released_under_investigation quantity=4>All have now been released under"
            " investigation</released_under_investigation>.\n\nOfficers arrested three people; a 37-year-old man, a 17-year-old boy and a"
            " 19-year-old woman. All <released_under_investigation quantity=3>three have been released under"
            " investigation</released_under_investigation>.\n\nThree men were arrested for fraud."
        ),
    ),
    # two of three, arrested for something else as well
    (
        "Man charged with theft",
        (
            "A 21-year-old man from Odham, a 20-year-old man from Westbury and a 22-year-old man from Malby were <arrest"
            " quantity=3>arrested</arrest> on suspicion of theft. The 21-year-old man from Odham and the 20-year-old man from Westbury were"
            " also arrested on suspicion of affray."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), TOLD)
def test_is_counted_by_age(title: str, marked: str) -> None:
    check(marked, title)


COUNTED = [
    # who somebody named is stands behind the name
    "<arrest quantity=2>Ned Arkle - a 24-year-old man of Mill Street, Odham - and Ada Bell - an 18-year-old woman of Dock Street, Odham - were arrested</arrest>.",
    "<arrest quantity=2>Ned Arkle, a 24-year-old man from Odham, and Ada Bell, an 18-year-old woman from Westbury, were arrested</arrest>.",
    "<arrest quantity=1>Ned Arkle, a 24-year-old man from Odham, was arrested</arrest>.",
    "<arrest quantity=3>Ned Arkle, 25, a 24-year-old man and an 18-year-old woman were arrested</arrest>.",
    "<arrest quantity=2>Ned Arkle and a 24-year-old man were arrested</arrest>.",
    # two who are known, and where they are from
    "<bail quantity=2>The 33-year-old man and the 27-year-old man from Odham have each been released on bail</bail>.",
    "<arrest quantity=2>The 33-year-old man and the 27-year-old woman, of Mill Road, Odham, were arrested</arrest>.",
    "Officers <arrest quantity=1>arrested the 35-year-old man</arrest> and the 24-year-old woman from Odham was <charge quantity=1>charged</charge>.",
    # an infinitive of what was done, and of what is only tried
    "It was necessary for officers to <arrest quantity=3>arrest three individuals</arrest> for affray.",
    "This led officers to <arrest quantity=2>arrest two males</arrest>.",
    "Police are looking to arrest two individuals who fled.",
    "Officers tried to arrest three males, who ran away.",
    "She resisted <arrest quantity=1>and was arrested</arrest>. He spat at the arresting officers.",
    # released from the investigation, and what is released from one
    "<no_further_action quantity=1>A 41-year-old man has been released from the investigation</no_further_action>.",
    "<arrest quantity=1>A man arrested</arrest> over a theft has been <no_further_action quantity=1>released from under investigation</no_further_action>.",
    "Images were released from the investigation into the theft.",
    "<arrest quantity=1>A man was arrested</arrest> and has been <released_under_investigation quantity=1>released under investigation</released_under_investigation>.",
]


@pytest.mark.parametrize("marked", COUNTED)
def test_counts_people(marked: str) -> None:
    check(marked)


AGES = [
    ("Two 18-year-old men", 2, (18, 18)),
    ("two 17-year-old boys and a 19-year-old man", 3, (17, 17, 19)),
    ("three men, two aged 24 and one aged 22,", 3, (22, 24, 24)),
    ("two men aged 19 and 20", 2, (19, 20)),
    ("two men and a woman of 40", 3, ()),
    ("three men, one aged 19", 3, ()),
]


@pytest.mark.parametrize(("words", "count", "ages"), AGES)
def test_lists_ages(words: str, count: int, ages: tuple[int, ...]) -> None:
    assert tuple(sorted(ages_in(words, 0, len(words), count))) == ages
