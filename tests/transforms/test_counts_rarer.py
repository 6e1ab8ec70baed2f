"""Fines, warrants and other rarer results in further words, and what only looks like them. All made up."""

import pytest

from tests.transforms.marked import check
from transforms.streets import streets_listed

FINES = [
    "<fixed_penalty quantity=8>Six men and two women were issued with a Fixed Penalty Notice</fixed_penalty>.",
    "<fixed_penalty quantity=2>A 34-year-old man and a 26-year-old woman were issued with FPNs</fixed_penalty>.",
    "<fixed_penalty quantity=3>Two men from Leeds and a woman from Hull were fined</fixed_penalty> for a party.",
    "Officers <fixed_penalty quantity=60>issued more than 60 people with fixed penalty notices</fixed_penalty>.",
    "Of the <vehicle_stop quantity=20>20 drivers stopped</vehicle_stop>, <fixed_penalty quantity=5>five were issued with tickets</fixed_penalty>.",
    "Of these, <fixed_penalty quantity=13>13 were given fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=4>Four youths were reported for fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=6>Six people will receive fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=9>Nine cars were found to be too loud and the drivers received traffic offence reports</fixed_penalty>.",
    "<fixed_penalty quantity=8>Eight cars were given tickets</fixed_penalty>.",
    "<fixed_penalty quantity=7>Seven people were dealt with by means of fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=9>Nine people who had travelled from Leeds have been fined</fixed_penalty>.",
    "Officers broke up the party <fixed_penalty quantity=9>and fined nine people</fixed_penalty>.",
    "In Ely <fixed_penalty quantity=1>one fine has been issued</fixed_penalty>.",
    "<fixed_penalty quantity=none>Numerous people were fined</fixed_penalty>.",
    "<fixed_penalty quantity=none>A handful of FPNs</fixed_penalty> have been handed out.",
    "Officers <fixed_penalty quantity=none>have ticketed dozens of vehicles</fixed_penalty>.",
    "Outcomes: <fixed_penalty quantity=5>fixed penalty notices (five)</fixed_penalty>; words of advice (two).",
    "<fixed_penalty quantity=5>Fixed penalty notices were served on five people</fixed_penalty>.",
    "<fixed_penalty quantity=18>All 18 people present - including 17 from Leeds - were fined</fixed_penalty>.",
    # where Covid rules are the news and no court is named, who was fined was given a notice
    "Covid patrols.\n\n<fixed_penalty quantity=1>A 63-year-old man from Hull received a fine</fixed_penalty> after he went to visit family.",
    "Covid patrols.\n\nFour people were at the party. <fixed_penalty quantity=none>All were fined</fixed_penalty>.",
    "Covid patrols.\n\nPolice have <fixed_penalty quantity=1>fined a man</fixed_penalty> £10,000 for a party.",
    "Covid patrols.\n\n- <fixed_penalty quantity=4>Four people fined</fixed_penalty> in Hull\n- <fixed_penalty quantity=6>Six fined</fixed_penalty> in Goole",
    "Covid patrols.\n\n<fixed_penalty quantity=2>The pair were fined</fixed_penalty> £200 each.",
]
NO_FINES = [
    "Two drivers could be ticketed.",
    "A man and a woman could be given a fixed penalty notice.",
    "All were warned that they may be issued with fixed penalty notices.",
    "Several people were given advice about fixed penalty notices.",
    "All drivers issued with fixed penalty notices can attend a course.",
    "Season tickets (200) were sold.",
    "Two men and a woman were found without tickets.",
    "A man was fined £200 for fishing there.",
    "Covid patrols.\n\nA man could be fined. You risk being fined.",
    "Covid patrols.\n\nA resident who refuses to leave will be fined.",
    "Covid patrols.\n\nNo one was fined. None were fined.",
]
WARRANTS = [
    "Officers executed <warrant quantity=3>warrants at homes in Mill Road, Dale Close and Fell Street</warrant>.",
    "They <warrant quantity=2>carried out warrants</warrant> at properties in Mill Court, Goole, and Dale Street, Hull.",
    "<warrant quantity=none>Raids were carried out</warrant> in Goole and Hull.",
    "<warrant quantity=1>A Misuse of Drugs Act (MDA) warrant</warrant> was executed in Goole.",
    "Officers <warrant quantity=none>searched a number of properties</warrant>.",
    "They <warrant quantity=1>entered the address on Monday under a Section 23 search warrant</warrant>.",
    "An emergency <warrant quantity=1>warrant was obtained, entry</warrant> forced and the flat secured.",
    "<warrant quantity=5>Police raid five homes</warrant> in Hull.",
    "Officers <warrant quantity=16>forced entry to 14 homes and two garages</warrant>.",
    "Officers <warrant quantity=9>raided seven homes in Goole and two in Hull</warrant>.",
    "<warrant quantity=2>Both addresses were searched</warrant>.",
    "Officers <warrant quantity=6>swooped on six addresses</warrant> in Hull.",
    "<warrant quantity=6>Six addresses were targeted in early morning raids</warrant>.",
    "Officers <warrant quantity=7>attended seven addresses across Hull as part of the warrants</warrant>.",
    "Officers <warrant quantity=2>executed a warrant at a flat in Goole and another in</warrant> Hull.",
    "Police <warrant quantity=1>are searching a house</warrant> in Hull.",
    "<warrant quantity=1>Searches of his home</warrant> went on for days.",
    "Officers were <warrant quantity=none>out in Grimsby carrying out warrants</warrant> today.",
]
NO_WARRANTS = [
    "The thieves searched a number of properties.",
    "Ram raids took place at three shops.",
    "Both houses were searched by the intruders.",
    "The men forced entry to six houses in Hull.",
    "A warrant for his arrest was granted.",
    "Officers hit six shops with posters.",
]


@pytest.mark.parametrize("marked", [*FINES, *NO_FINES, *WARRANTS, *NO_WARRANTS])
def test_found_as_marked(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("behind", "streets"),
    [
        (" at addresses in Mill Road, Dale Close and Fell Street.", 3),
        (" at the following addresses: Mill Road, N17; Dale Close, E6 and Fell Street.", 3),
        (" in Mill Street, and a man from Dale Road was arrested.", 1),
        (" in Goole and Hull.", 0),
        (" in Mill Road, Dale Close, Kilnway and Knights.", 0),
    ],
)
def test_streets_of_a_list(behind: str, streets: int) -> None:
    assert streets_listed(behind) == streets
