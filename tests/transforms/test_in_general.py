"""What is said of anybody at any time, or only wished for, beside what was done. All made up."""

import pytest

from tests.transforms.marked import check

DONE = [
    "A call from a neighbour led to <arrest quantity=2>two men being arrested</arrest> in Odham Road.",
    "The images were taken down after <arrest quantity=1>a suspect was arrested</arrest>.",
    "<charge quantity=1>A suspect has been charged</charge> with burglary.",
    "<conviction quantity=2>Two men were convicted</conviction> when the trial ended at Odham Crown Court.",
    "<arrest quantity=1>He was arrested</arrest> when officers returned.",
    "Officers ensured the area was safe and <arrest quantity=1>a man was arrested</arrest>.",
    "<arrest quantity=2>Two men were arrested</arrest> if only for a short time.",
    "The force successfully applied for <order quantity=1>a closure order</order> on a flat in Odham.",
    "Three drills were stolen but <seizure item=machinery quantity=2>two power tools</seizure> were recovered by officers.",
    "The road was closed while officers seized <seizure item=vehicle quantity=2>two cars</seizure>.",
    "Officers recovered <seizure item=vehicle quantity=1>a stolen van</seizure> in Odham Road.",
    "Officers who stopped the car seized <seizure item=cash quantity=300>£300 cash</seizure>.",
]

IN_GENERAL = [
    "The reward is for information that leads to the person or people responsible for his murder being arrested and charged.",
    "The pictures must not be used after a person has been arrested.",
    "What happens when a suspect is charged?",
    "Officers decide with prosecutors what an offender is charged with.",
    "They may regret it when they lose their licence or their name is reported by the papers when they're convicted.",
    "If a resident does not attend, they are reported for the offence.",
    "This lowers the risk that victims have to appear in court if an offender offers an early guilty plea.",
    "A caller says that a warrant is out or that a loved one has been apprehended.",
    "The force applied for a Criminal Behaviour Order against him which would ban him from the town.",
    "Owners can register a bicycle so that, if stolen and recovered, their bike can be returned to them.",
    "If your bike is ever lost or stolen and subsequently recovered, it can be returned to you.",
    "My message is clear: we will catch you, seize and crush your bike.",
    "You may have read about the officers who seize drugs, cash, and weapons as well as arrest people.",
    "The scheme's £19 million, which was seized from criminals, is to be shared among youth clubs.",
    "Officers explained that the bike could ultimately be seized and crushed.",
    "Anyone caught riding there could end up having their bike seized.",
    "Two drills were stolen but a number of other tools were recovered by the victim.",
    "A warrant has been issued for the arrest of a man who failed to attend court.",
    "Officers gave them a lift home so that their car could be recovered later.",
    "This might be seizing the bike, but it can also be a warning.",
    "Those who hold such parties risk arrest and their speakers being seized.",
    "We were pleased that not one weapon was found.",
    # cleared away after a crash
    "Roads are closed in both directions while the vehicles are recovered.",
    "One lane is closed while the lorry is recovered.",
    "The two cars were recovered and the carriageway was clear shortly after nine.",
    "A Ford and a white van were recovered from the scene of the collision.",
]


@pytest.mark.parametrize("marked", DONE)
def test_done(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", IN_GENERAL)
def test_in_general(text: str) -> None:
    check(text)


def test_people_counted_elsewhere_are_not_convicted_in_general() -> None:
    check(
        "<arrest quantity=18>Officers arrested 18 people</arrest> in the week.\n\nWe will go on to gather evidence to ensure they are"
        " brought to justice and convicted."
    )
