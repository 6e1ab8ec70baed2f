"""Arrests in further words: without article, by others' deeds, of people whom nobody counts; and none. All made up."""

import pytest

from tests.transforms.marked import check

ARRESTS = [
    "<charge quantity=3>Three men have been charged</charge> with theft following <arrest quantity=3>their arrests</arrest> in Odham.",
    "<charge quantity=2>Ned Bell, 20, and Tom Crowe, 24, have been charged</charge> with theft. <arrest quantity=2>Their arrests</arrest> came after a tip.",
    "<sentence quantity=2>Two men were jailed</sentence> for theft just five weeks after <arrest quantity=2>their arrest</arrest>.",
    "Officers went to the area and <arrest quantity=1>arrested 30-year-old man</arrest>.",
    "<arrest quantity=1>A-27 year-old man from Odham was arrested</arrest>.",
    "<arrest quantity=2>Two male spectators from Odham were arrested</arrest> as a result.",
    "In total <arrest quantity=418>418 drink & drug drivers were arrested</arrest>.",
    "<arrest quantity=2>His associate and wife were arrested</arrest>.",
    "There was much work, resulting in <arrest quantity=9>nine arrested</arrest>.",
    "There were 30 with no seatbelt and <arrest quantity=1>1 driver was arrested</arrest>.",
    "The boy was not hurt and <arrest quantity=1>a man was arrested</arrest>.",
    "<arrest quantity=1>Ned Bell, 30, made off, only to be arrested</arrest> a short while later.",
    "Ned Bell, 30, waited until officers arrived and <arrest quantity=1>arrested him</arrest>.",
    "Ned Bell, 30, ran off. <arrest quantity=1>When arrested</arrest>, he wore the jacket.",
    "Ned Bell, 30, ran off and <arrest quantity=1>when arrested</arrest> was tired.",
    "Enquiries led to <arrest quantity=2>the arrest of the two men</arrest>.",
    "This led to <arrest quantity=800 qualifier=at_least>the arrest of over 800 individuals</arrest>.",
    "Officers <arrest quantity=1>acted quickly to arrest and charge a woman</arrest>.",
    "Following <arrest quantity=1>the arrest of one man, a 24-year-old from Odham</arrest>, calm returned.",
    "30 people who sell there were put on a list, resulting in <arrest quantity=1>one person being arrested</arrest>.",
    "They carried out checks on Wednesday January 23 <arrest quantity=4>making four arrests</arrest>.",
    "<stop_search quantity=2>Two men were detained for a stop and search</stop_search>.",
    # nobody counts them
    "<charge quantity=5>Five men were charged</charge> with theft <arrest quantity=none>and a number of people arrested</arrest>.",
    "The operation <arrest quantity=none>saw a number of individuals arrested</arrest>.",
    "We have also <arrest quantity=none>arrested and interviewed a number of people</arrest>.",
    "Enquiries led police to <arrest quantity=none>make a series of arrests</arrest>.",
    "<arrest quantity=none>Arrests and charges were made</arrest>.",
    "<charge quantity=2>Two people have been charged</charge> with theft after <arrest quantity=none>arrests were made</arrest> in Odham.",
    "<arrest quantity=none>The occupants of the car made off and were later arrested</arrest>.",
    "<arrest quantity=none>Those responsible were quickly identified, arrested</arrest> and questioned.",
    "Police <arrest quantity=none>arrested the main suspects</arrest> on Monday.",
    # counted elsewhere
    "<arrest quantity=2>Two arrests</arrest> were made. Arrests were made on Monday.",
]
NONE = [
    "Two men are wanted. There is a reward for information that leads to their arrest. A warrant is out for their arrest.",
    "Neighbours help us in many ways. Their arrests of bindweed are well known.",
    "Any breaches of this may lead to their arrest. Ten officers have made their 150th arrest of a weed.",
    "No arrests have been made. If arrests were made, we would say so.",
    "Both occupants were detained for a Misuse of Drugs Act search.",
    "Wait until police arrive and arrest him.",
    "Of the searches, 7% of stops resulted in an arrest, and 17 per cent ended in an arrest.",
    "Illegal raves have led to organisers being arrested.",
    "The caller claims that individuals were arrested.",
    "People who were arrested have a right to a lawyer. Those who are arrested will be named.",
    "You are more likely to be arrested.",
    "Anyone who is caught will be arrested. A man could be stopped and arrested.",
    "He is to be arrested. The two men have not been arrested.",
]


@pytest.mark.parametrize("marked", ARRESTS + NONE)
def test_arrests(marked: str) -> None:
    check(marked)
