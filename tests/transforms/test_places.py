"""Places, operations and campaigns: marked in invented sentences, as many refused as taken."""

import re

import pytest

from transforms.places import find_operations, find_places, headline_places, places_of
from transforms.places.gazetteer import areas, beats, localities, plausible, towns
from transforms.privacy.lexicon import PHRASES
from transforms.privacy.where import _MOST

# Names in square brackets are to be found, all others not.
SENTENCES = [
    ("essex", "The arrests were made across the county, including in [Southend], [Basildon] and [Clacton]."),
    ("kent", "He was jailed at Maidstone Crown Court after a raid in [Dartford]."),
    ("kent", "Officers from Dover Police Station stopped a lorry near [Deal]."),
    ("kent", "We did a deal with traders and hope to be over the worst in March."),
    ("cheshire", "Peter Preston, 43, of Bolton Road, Chester, was arrested in [Crewe]."),
    ("norfolk", "Sergeant Lynn Holt said patrols had been busy in [King’s Lynn]."),
    ("thames-valley", "Those reading this may know that two shops in [Reading] were searched."),
    ("derbyshire", "Fans of Derby County and Leeds United clashed in [Ilkeston]."),
    ("merseyside", "A warrant was executed at an address in Stanley Road, [Bootle]."),
    ("devon-and-cornwall", "A man from Leeds was arrested in [Newquay]."),
    ("cleveland", "Phones were seized in [Stockton], [Hartlepool] and [Redcar]."),
    ("staffordshire", "Drivers were pulled over on the [M6]."),
    ("north-yorkshire", "Quad bikes were found in [Weston-super-Mare] by a rural team."),
    ("suffolk", "A knife was found during a search in Barking Hill Road."),
    # villages and parts of towns, and towns by the names that people use
    ("staffordshire", "Two men were held after a raid in [Weston Coyney]."),
    ("humberside", "Cocaine was found at a house in [Hull]."),
    ("cambridgeshire", "A man was stopped in Peer Road, [St Neots]."),
    ("humberside", "A gun was found in Mill Close, [Bransholme]."),
    ("humberside", "A gun was found by Emma Bransholme, 31."),
    ("cumbria", "Two men were held after a raid in Weston Coyney."),
    ("greater-manchester", "He was thanked by Mr Gorton, and Mrs Failsworth knows it."),
    # lists, one of whose names may be unknown
    ("essex", "The operation covered [Harlow], [Grays], Umberlow and [Witham]."),
    ("essex", "The operation covered every rule, said PC Umberlow and DC Grays."),
    ("kent", "Warrants were executed across [Chatham] and [east London]."),
    ("cumbria", "He went east. London is where his friends are."),
    # roads and stations
    ("warwickshire", "Lorries were stopped on the [A46] near [Kenilworth] and on the [A1(M)]."),
    ("warwickshire", "He had an A4 sheet, an M6 bolt and a copy of the A46B form."),
    ("btp", "A man was searched at [Preston] railway station."),
    ("kent", "He was taken to Margate Police Station, and to Dover Fire Station."),
    # where somebody lives, and where something was
    ("northamptonshire", "Cash was seized from a house in Mill Close, [Corby]."),
    ("northamptonshire", "Lee Marlow, 31, of Mill Close, Corby, was jailed."),
    ("cheshire", "A man was arrested from [Runcorn]."),
    ("cheshire", "A man from Runcorn was arrested."),
    # how pages are filed
    ("psni", "- Newry, Mourne & Down\n\nTwo men were held in [Downpatrick]."),
]


@pytest.mark.parametrize(("force", "marked"), SENTENCES, ids=[row[1][:45] for row in SENTENCES])
def test_places_of_action_are_taken_and_others_left(force: str, marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    assert [p.name for p in find_places(text, force)] == re.findall(r"\[(.*?)\]", marked)
    assert all(text[slice(*p.chars)] == p.name for p in find_places(text, force))


def test_a_town_must_lie_where_the_force_works_unless_it_is_big() -> None:
    assert plausible("Clacton", "essex")
    assert not plausible("Harwich", "cumbria")
    assert find_places("Two were held in Harwich.", "cumbria") == []
    assert [p.name for p in find_places("Two were held in Liverpool.", "cumbria")] == ["Liverpool"]
    assert [p.name for p in find_places("Two were held in Kendal.", "nca")] == ["Kendal"]


def test_the_gazetteer_is_whole() -> None:
    assert sum(len(rows) for rows in towns().values()) > 5_900
    assert sum(len(rows) for rows in localities().values()) > 21_000
    assert {"essex", "metropolitan", "psni", "west-mercia"} <= set(beats())


HEADLINES = [
    ("hertfordshire", "[Hatfield] man jailed for burglary"),
    ("hertfordshire", "Cash seized in raid – [Hemel Hempstead]"),
    ("hertfordshire", "Two jailed after raid in [Leeds]"),
    ("hertfordshire", "Leeds United fans banned"),
    ("kent", "Kent Police recruits in March"),
    ("kent", "Judge Deal thanks jury in good hope"),
    ("derbyshire", "Cannabis found in [Hope]"),
    ("humberside", "Judge Scunthorpe retires"),
]


@pytest.mark.parametrize(("force", "marked"), HEADLINES, ids=[row[1] for row in HEADLINES])
def test_a_headline_names_the_place(force: str, marked: str) -> None:
    title = re.sub(r"[\[\]]", "", marked)
    assert [p.name for p in headline_places(title, force)] == re.findall(r"\[(.*?)\]", marked)


OPERATIONS = [
    ("Officers on Operation Larkfield and Op Limit met.", ("Operation Larkfield", "Op Limit")),
    ("During the County Lines 'intensification week', 18 were helped.", ("County Lines intensification week",)),
    ("Our Raptor officers were out.", ("Raptor",)),
    ("The operation – codenamed Sceptre – ran for a week.", ("Operation Sceptre",)),
    ("“Operation ‘Tidewater’ is only the start. Operation Tidewater goes on.”", ("Operation Tidewater",)),
    ("Op Larkfield began today. Operation Larkfield is new. #OpLimit", ("Operation Larkfield", "Op Limit")),
    ("A dealer whose operation ran from Hull was jailed. The Operation was large.", ()),
    ("The Operations Manager and the Operation Room were told. He had an op in May.", ()),
    ("This project aimed at young people is part of a programme board's work.", ()),
]


@pytest.mark.parametrize(("text", "expected"), OPERATIONS, ids=[row[0][:40] for row in OPERATIONS])
def test_operations_and_campaigns_are_named_once(text: str, expected: tuple[str, ...]) -> None:
    assert find_operations(text) == expected


def test_a_fact_takes_the_places_of_its_sentence_or_those_told_for_its_kind() -> None:
    text = (
        "Police made 19 arrests in Essex.\nIn Harlow a gun was found.\nThe arrests were made in Southend and Basildon."
    )
    sentences = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    facts = [((12, 22), "arrest"), ((text.index("a gun"), text.index("a gun") + 5), "seizure")]
    given, article = places_of(facts, find_places(text, "essex"), text, sentences)
    assert given == [("Southend", "Basildon"), ("Harlow",)]
    assert article == ("Harlow", "Southend", "Basildon")
    listed = (
        "Arrests of the week.\n- Pickering, Monday 16 March. Two men were arrested.\n- On Tuesday a boy was arrested."
    )
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n.]+\.", listed)]
    facts_listed = [
        ((listed.index("Two"), listed.index("Two") + 8), "arrest"),
        ((listed.index("a boy"), len(listed)), "arrest"),
    ]
    assert places_of(facts_listed, find_places(listed, "north-yorkshire"), listed, lines)[0] == [("Pickering",), ()]
    headline = headline_places("Raids across Essex: Braintree man held", "essex")
    assert places_of(facts, find_places(text, "essex"), text, sentences, headline)[1][0] == "Braintree"
    assert places_of([], find_places(text, "essex"), text, sentences) == ([], ())


def test_no_place_has_more_words_than_masking_looks_at() -> None:
    longest = max(len(name.split()) for name in (*towns(), *areas(), *PHRASES))
    assert 5 <= longest <= _MOST
