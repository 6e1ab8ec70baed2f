"""What is said of no case: what may come, what people are urged to, what is feared or pretended. All made up."""

import pytest

from tests.transforms.marked import check

HELD = "<arrest quantity=3>Three men were arrested</arrest> in Odham on Tuesday."


@pytest.mark.parametrize(
    "told",
    [
        "Anyone caught could face a large fine and the seizure of dogs and knives.",
        "The act gives them powers, which enable them to seize quad bikes and phones.",
        "This is likely to involve seizing the moped.",
        "If we catch a dealer with a marked phone, we can show whose it is and make an arrest.",
        "The town deserves to see this cruel man sent to prison.",
        "Police urge residents to hand in old guns and ammunition.",
        "Please do not come to the station with ammunition.",
        "Our officers will call on them, asking questions and arresting a suspect.",
        "The team is committed to helping traders, seizing knives and phones.",
        "She said: “I love being out and about, arresting villains.”",
        "You will have seen us on the news seizing drugs.",
        "Trackers have been the best means of recovering stolen property.",
    ],
)
def test_what_is_said_in_general_is_no_result(told: str) -> None:
    check(f"{HELD} {told}")


@pytest.mark.parametrize(
    "told",
    [
        "Drivers could face a ban, and yesterday <seizure item=vehicle quantity=6>six cars</seizure> were seized.",
        "The news enabled officers to seize <seizure item=cocaine quantity=2000 unit=g>2kg of cocaine</seizure>.",
        "Police urge people to hand in knives after <seizure item=knife quantity=40>40 knives</seizure> were seized.",
        "We will go on with it, having already seized <seizure item=knife quantity=40>40 knives</seizure>.",
        "Officers will be crushing <seizure item=motorcycle quantity=6>six motorbikes</seizure> seized in the park.",
        "Officers will stay in the area, with <arrest quantity=1>one woman arrested</arrest> on suspicion of affray.",
    ],
)
def test_what_was_done_beside_it_is_read(told: str) -> None:
    check(f"{HELD} {told}")


def test_an_appeal_to_come_forward_with_one_arrested_tells_of_one() -> None:
    check("Police are appealing for witnesses to come forward, with <arrest quantity=1>one man arrested</arrest>.")


@pytest.mark.parametrize(
    "told",
    [
        "Two of those called were so worried about being arrested that they paid.",
        "He told her several stories, including that he had been arrested abroad.",
        "A second call was made stating police had arrested a man with her money.",
        "A call came from somebody whose partner had been arrested.",
        "A click on the link is said to prevent them from being charged.",
        "After being charged, they are taken to court.",
        "It lowers the risk of people in a crisis being wrongly detained in a cell.",
        "As an alternative to being charged, people take part in a course.",
        "Some 80 patients were detained under section 136.",
        "Being arrested was on her list of things to do.",
        "The commissioner is the man charged with holding the chief constable to account.",
        "The board has been charged with taking a wider approach to violence.",
        "The constable admitted allegations of gross misconduct.",
        "Two women were reported for allegedly using false notes.",
        "The county has seen 88 more arrests, as well as a rise of ten per cent in thefts.",
    ],
)
def test_what_is_feared_or_pretended_happened_to_nobody(told: str) -> None:
    check(f"{HELD} {told}")


@pytest.mark.parametrize(
    "marked",
    [
        "<arrest quantity=1>A worried man was arrested</arrest> in Odham.",
        "<arrest quantity=1>A man was detained</arrest> on suspicion of assault under the mental health team's eyes.",
        "<charge quantity=1>A man was charged</charge> by the Crown Prosecution Service.",
        "<summons quantity=2>Two women were reported for</summons> speeding.",
        "<arrest quantity=12>Twelve more arrests</arrest> were made on Friday.",
        "<conviction quantity=1>A man admitted</conviction> misconduct in public office at Odham Crown Court.",
    ],
)
def test_the_same_words_of_a_case_are_read(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "told",
    [
        "An expert believes an air rifle was used, as pellets were found in the wood.",
        "A pouch of tobacco was seized from the victim's hand.",
        "It was found that the catalytic converter had been removed.",
        "Officers seized film of a car which had the number plates removed.",
        "Police had used a drone to watch the van, which was removed from the yard.",
        "Two cars were recovered and the A99 was clear by nine.",
        "Our seizures of cannabis have gone up.",
        "The group is for young people who may be thinking of carrying knives.",
    ],
)
def test_goods_that_police_did_not_take(told: str) -> None:
    check(f"{HELD} {told}")


@pytest.mark.parametrize(
    "marked",
    [
        "<seizure item=knife quantity=1>The knife</seizure> was used in the attack and was recovered by officers.",
        "<seizure item=other quantity=1>A drone</seizure> was seized by officers.",
        "<seizure item=vehicle quantity=2>Two cars</seizure> were recovered by officers near the A99.",
    ],
)
def test_the_same_goods_taken_by_police_are_read(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "told",
    [
        "Youngsters from six schools visited the fire station.",
        "Overnight 600 homes were visited, leading to 90 people being evacuated.",
        "Forty searches have been carried out for her body.",
        "After a search of the building, the body of a woman was found.",
        "A high court injunction is being applied for.",
        "He broke the rules of orders known as a SHPO.",
    ],
)
def test_counts_of_no_enforcement(told: str) -> None:
    check(f"{HELD} {told}")


def test_guests_are_not_those_fined() -> None:
    check(
        "<fixed_penalty quantity=1>A woman who gave a party for more than 100 people was issued with a fixed penalty notice</fixed_penalty>."
    )
    check(
        "Officers broke up a party of <fixed_penalty quantity=20>20 people who were all issued with fixed penalty notices</fixed_penalty>."
    )
