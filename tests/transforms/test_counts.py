"""Counted results: what the rules count, and what only looks like it."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText

COUNTED = [
    ("Stop searches: 33", "stop_search", 33),
    ("Warrants: 58", "warrant", 58),
    ("Domestic violence protection notices issued\n17", "order", 17),
    ("Officers stopped and searched 402 people and 63 vehicles.", "stop_search", 465),
    ("In all, nine children and six adults were safeguarded.", "safeguarding", 15),
    ("Under warrant, two flats were searched in Leith.", "warrant", 2),
    ("61 conditional offers of fixed penalty were issued.", "fixed_penalty", 61),
    ("Magistrates granted closure orders on three flats.", "order", 3),
    ("He will be subject to a sexual harm prevention order for life.", "order", 1),
    ("Detectives have dismantled a violent organised crime group.", "group_disrupted", 1),
    ("Six shops were visited by trading standards.", "visit", 6),
    ("Police stopped more than 80 riders on the moor.", "vehicle_stop", 80),
    ("A boy was referred to the National Referral Mechanism.", "referral", 1),
    ("His saliva swipe came back positive for cannabis.", "roadside_test", 1),
]
COUNTED += [
    ("Officers stopped and searched a Land Rover vehicle on Mill Lane.", "stop_search", 1),
    ("The knife was seized after stopping and searching him.", "stop_search", 1),
    ("Ned Farrow was stopped and searched in Hull.", "stop_search", 1),
    ("Upon being searched he was found with heroin.", "stop_search", 1),
    ("Two men inside the van were searched.", "stop_search", 2),
    ("A stop and search of the three passengers was carried out.", "stop_search", 3),
    ("There was a vehicle stop, and following a vehicle stop and search phones were found.", "stop_search", 1),
    ("He failed the roadside drug test.", "roadside_test", 1),
    ("The officers conducted a roadside drug-wipe.", "roadside_test", 1),
    ("He was breathalysed at the roadside.", "roadside_test", 1),
    ("There have been 28 positive drug swipes.", "roadside_test", 28),
    ("Two section 23 Misuse of Drugs warrants were executed.", "warrant", 2),
    ("It followed two planned searches of houses in Hull.", "warrant", 2),
    ("A section 18 search was made of the property.", "warrant", 1),
    ("Officers raided properties in Hull and Leeds.", "warrant", None),
    ("He will be subject to a SOPO for seven years.", "order", 1),
    ("He was given a CPN.", "order", 1),
    ("Officers issued section 59 warnings to two motorcyclists.", "order", 2),
    ("A section 34 dispersal was put in place.", "order", 1),
    ("Officers made three arrests after executing two warrants.", "warrant", 2),
    ("Warrants were executed at more than 30 addresses in Kent.", "warrant", 30),
    ("She was given a five year Criminal Behaviour Order.", "order", 1),
]
COUNTED += [
    ("This morning (Tuesday 5 May 2024) officers executed three warrants.", "warrant", 3),
    ("We conducted a further six searches in Lisburn.", "warrant", 6),
    ("A search was also carried out at a property.", "warrant", 1),
    ("Ten offices suspected of fraud have been raided by officers.", "warrant", 10),
    ("Two properties – one in Hull and one in Goole – were searched.", "warrant", 2),
    ("It was one of 18 addresses in Harlow that were raided.", "warrant", 18),
    ("Parham's address was searched in the morning.", "warrant", 1),
    ("On searching a house in Rugby officers found phones.", "warrant", 1),
    ("Three warrants were executed and arrests were made at two addresses.", "warrant", 3),
    ("47 searches have been carried out.", "warrant", 47),
    ("A series of warrants across Bournemouth led to arrests.", "warrant", None),
    ("On the roads 94 vehicles were stopped.", "vehicle_stop", 94),
    ("Officers intercepted 57 vehicles near Rugby.", "vehicle_stop", 57),
    ("Patrols stopped and checked 83 vehicles.", "vehicle_stop", 83),
    ("They seized eight of the 20 vehicles that they stopped.", "vehicle_stop", 20),
    ("Officers carried out 89 stop checks on vehicles.", "vehicle_stop", 89),
    ("A number of vehicles were stopped around Hull.", "vehicle_stop", None),
    ("In all, 76 people were stop searched.", "stop_search", 76),
    ("Officers completed 148 stop/searches.", "stop_search", 148),
    ("After stopping and searching three men, they found heroin.", "stop_search", 3),
    ("A man has been fined £200 for breaching Covid rules.", "fixed_penalty", 1),
    ("A £10,000 fixed penalty notice was issued.", "fixed_penalty", 1),
    ("13 people have now been retrospectively fined £200.", "fixed_penalty", 13),
    ("New fines of £800 have been handed out in Derby to 21 people.", "fixed_penalty", 21),
    ("A total of 78 drug wipe tests were made.", "roadside_test", 78),
    ("All three received a Section 35 Dispersal Order.", "order", 3),
    ("A closure order application was granted by magistrates.", "order", 1),
    ("A dispersal notice was issued.", "order", 1),
    ("The force took action to take down three 'county lines' phone lines.", "line_closed", 3),
    ("With that the line was closed.", "line_closed", 1),
    ("A child found there was also safeguarded.", "safeguarding", 1),
    ("Both men were rescued by officers.", "safeguarding", 2),
    ("A referral has been made.", "referral", 1),
    ("Seven vulnerable people were referred for safeguarding.", "referral", 7),
    ("Nineteen of those held have entered the National Referral Mechanism.", "referral", 19),
]
COUNTED += [
    ("She has been issued a £1,000 fixed penalty notice.", "fixed_penalty", 1),
    ("In addition, £200 penalty notices were issued to 14 guests.", "fixed_penalty", 14),
    ("Officers handed out three £10,000 fines.", "fixed_penalty", 3),
    ("All nine were issued tickets.", "fixed_penalty", 9),
    ("Both drivers were given fixed penalty notices.", "fixed_penalty", 2),
    ("Police have fined six people after a party.", "fixed_penalty", 6),
    ("Officers have given £200 fines to a further 16 people.", "fixed_penalty", 16),
    ("Four friends who had driven from Leeds to a lake were handed penalty notices.", "fixed_penalty", 4),
    ("Officers issued a fine to a man in a park.", "fixed_penalty", 1),
    ("A Traffic Offence Report (TOR) issued to the driver.", "fixed_penalty", 1),
    ("Patrols issued several tickets.", "fixed_penalty", None),
    ("During the operation 37 vehicles were stopped.", "vehicle_stop", 37),
    ("Officers carried out numerous vehicle stops.", "vehicle_stop", None),
    ("Patrols made several stop and searches.", "stop_search", None),
    ("Officers carried out a stop and search on a man in Ely.", "stop_search", 1),
    ("A man from Luton was stopped and searched in the High Street.", "stop_search", 1),
    ("The van was searched under the Misuse of Drugs Act.", "stop_search", 1),
    ("One drug search was conducted.", "stop_search", 1),
    ("He was held after officers, also later conducting a warrant, found cannabis.", "warrant", 1),
    ("Officers carrying out a drugs warrant found cannabis.", "warrant", 1),
    ("His home address in Mill Road, Ely, was later searched.", "warrant", 1),
    ("Officers issued notices for breach of the rules and 11 dispersal notices.", "order", 11),
    ("A 48-hour Section 34 dispersal zone was put in place.", "order", 1),
    ("The house in Mill Road was closed for three months by the courts.", "order", 1),
    ("Of these, five were juveniles and are being safeguarded.", "safeguarding", 5),
    ("It helped us safeguard 36 vulnerable people.", "safeguarding", 36),
    ("We have also safeguarded vulnerable people.", "safeguarding", None),
]
COUNTED += [
    ("They were among 160 people fined for breaching the rules.", "fixed_penalty", 160),
    ("They were amongst 146 fined for breaching the rules.", "fixed_penalty", 146),
    ("Officers stopped in excess of 30 vehicles.", "vehicle_stop", 30),
    ("We issued 11 more with fines.", "fixed_penalty", 11),
    ("Two campers have received fixed penalty notices.", "fixed_penalty", 2),
    ("Officers issued fixed penalty notices after a test purchase.", "fixed_penalty", None),
    ("Fines have been issued after a party in Ely.", "fixed_penalty", None),
    ("Officers stopped and searched a further 48 people.", "stop_search", 48),
    ("The suspects were stopped and searched.", "stop_search", None),
    ("The pair were stopped and searched.", "stop_search", 2),
    ("They followed him to a field, where they carried out a stop search.", "stop_search", 1),
    ("Officers carried out two simultaneous, pre-planned warrants.", "warrant", 2),
    ("Officers attended his address to execute a drugs warrant.", "warrant", 1),
    ("This warrant was executed after calls from residents.", "warrant", 1),
    ("The warrants resulted in four arrests.", "warrant", None),
    ("A number of properties were also searched.", "warrant", None),
    ("A Section 18 search of an address in Diss was carried out.", "warrant", 1),
]
COUNTED += [
    ("A search of one of the flats was undertaken.", "warrant", 1),
    ("A further search was made of a house in Ely.", "warrant", 1),
    ("Officers carried out a search at an apartment in Derry.", "warrant", 1),
    ("Two men were held following three planned searches of houses.", "warrant", 3),
    ("Detectives conducted a number of planned searches in Ely.", "warrant", None),
    ("The car was stopped and three men inside the car were searched.", "stop_search", 3),
    ("They stopped and searched a silver Ford van on the A10.", "stop_search", 1),
    ("An officer detained Arkle and searched him under the Misuse of Drugs Act.", "stop_search", 1),
    ("Arkle was stopped and searched in Ely.", "stop_search", 1),
    ("A stop and search of the four passengers was carried out.", "stop_search", 4),
    ("He was held following a vehicle stop and search.", "stop_search", 1),
    ("He failed the roadside drug test.", "roadside_test", 1),
    ("She was breathalysed and was over the limit.", "roadside_test", 1),
    ("Officers conducted a roadside drug-wipe.", "roadside_test", 1),
    ("He was held after testing positive for cannabis on a roadside swab.", "roadside_test", 1),
    ("The week saw 28 positive drug swipes.", "roadside_test", 28),
    ("Officers had to give a fixed penalty notice to a 40-year-old Ely man.", "fixed_penalty", 1),
    ("He will also be subject to a sexual offences prevention order.", "order", 1),
    ("Officers reported six people for carrying waste without a licence.", "summons", 6),
    ("A man was also given a cannabis warning.", "caution", 1),
]
COUNTED += [
    ("We have introduced a dispersal zone in Ely.", "order", 1),
    ("A section 34 dispersal was put in place.", "order", 1),
    ("Two of the drivers were issued section 59 notices.", "order", 2),
    ("Magistrates granted closure orders for 16 of the town's properties.", "order", 16),
    ("Patrols issued section 59 warnings to three motorcyclists.", "order", 3),
]
COUNTED += [
    ("Ten people - most of them known to us - were stopped and searched.", "stop_search", 10),
    ("Ned Farrow, 30, was stopped and searched.", "stop_search", 1),
    ("Two men, one in his 50s and one in his 30s, were given fixed penalty notices.", "fixed_penalty", 2),
    ("Two men were given Covid-19 fixed penalty notices.", "fixed_penalty", 2),
    ("Officers handed out over 160 tickets this weekend.", "fixed_penalty", 160),
    ("One £300 graduated fixed penalty notice was issued.", "fixed_penalty", 1),
    ("More than 100 properties were visited.", "visit", 100),
    ("Officers have dismantled a county line.", "line_closed", 1),
]
COUNTED += [
    ("Officers gave four conditional offers.", "fixed_penalty", 4),
    ("Six pubs were inspected.", "visit", 6),
    ("Officers called on 30 homes.", "visit", 30),
    ("Four people entered the National Referral Mechanism.", "referral", 4),
]
NOT_COUNTED = [
    (
        "At a Proceeds of Crime Act hearing it was found that his business saw a total of £9,168,824 laundered.",
        "confiscation",
    ),
    ("A confiscation hearing heard that £500,000 was stolen.", "confiscation"),
    ("Officers are looking for a man who visited three pubs.", "visit"),
    ("Two men entered the store and threatened staff.", "referral"),
    ("He entered two houses and took jewellery.", "warrant"),
    ("Officers dismantled a county lines gang.", "line_closed"),
    ("The club is giving out 200 tickets for the match.", "fixed_penalty"),
    ("The council asked us to put a dispersal zone in place.", "order"),
    ("We may introduce a dispersal zone.", "order"),
    ("Two of the drivers were issued with advice about section 59 warnings.", "order"),
    ("Section 59 warnings can be given to riders.", "order"),
    ("Sixteen of the town's properties were empty.", "order"),
    ("A number of online searches were found on his phone.", "warrant"),
    ("Police divers conducted several underwater searches.", "warrant"),
    ("He carried out a number of searches of vehicles.", "warrant"),
    ("He stopped and searched for his keys.", "stop_search"),
    ("Two men inside the house were searching for cash.", "stop_search"),
    ("A woman was stopped and asked the way.", "stop_search"),
    ("The roadside test is easy to use.", "roadside_test"),
    ("Drivers who fail a roadside test may be charged.", "roadside_test"),
    ("He passed a breathalyser on to a colleague.", "roadside_test"),
    ("He was already the subject of a sexual harm prevention order.", "order"),
    ("A DVPO is a civil order.", "order"),
    ("She reported two men for shouting at her.", "charge"),
    ("A neighbour reported the man for making noise.", "summons"),
    ("A warning about cannabis was given to parents.", "caution"),
    ("The council may give a fixed penalty notice to a driver.", "fixed_penalty"),
    ("A referral was made to the Independent Office for Police Conduct.", "referral"),
    ("We are releasing a picture to help secure his arrest.", "arrest"),
    ("He was hurt in his attempt to make an arrest.", "arrest"),
    ("We have powers to stop and search people in the area.", "stop_search"),
    ("A Section 60 stop and search order was authorised.", "stop_search"),
    ("Fines of up to £100 can be issued to parents.", "fixed_penalty"),
    ("A warrant was issued for his arrest.", "warrant"),
    ("Detectives secured warrants of further detention.", "warrant"),
    ("He was arrested following warrants for his arrest.", "warrant"),
    ("She was given her warrant card.", "warrant"),
    ("Of those filmed, 7% were issued a penalty notice.", "fixed_penalty"),
    ("Three men were fined a total of £900 after pleading guilty.", "fixed_penalty"),
    ("Drivers face a fixed penalty notice of £100.", "fixed_penalty"),
    ("Organisers could be handed a £10,000 fine.", "fixed_penalty"),
    ("Fines have been handed down to ten people.", "fixed_penalty"),
    ("Officers gave five people words of advice about fines.", "fixed_penalty"),
    ("The lake was searched by divers.", "stop_search"),
    ("The van was searched for by officers on the moor.", "stop_search"),
    ("We will carry out numerous stop and searches.", "stop_search"),
    ("He was arrested for breach of a restraining order and theft.", "order"),
    ("The pub was closed by its owner.", "order"),
    ("The process of being granted a closure order is long.", "order"),
    ("Seven children were at home.", "safeguarding"),
    ("The aim is to safeguard vulnerable people.", "safeguarding"),
    ("A warrant is out for him.", "warrant"),
    ("Information can lead to warrants being carried out.", "warrant"),
    ("On some days 10 warrants were carried out at once.", "warrant"),
    ("He searched for a house.", "warrant"),
    ("Of the 44 tests, 22 positive drug tests were recorded.", "roadside_test"),
    ("A dispersal order allows police to move people on.", "order"),
    ("This has seen 42 county lines gangs dismantled.", "line_closed"),
    ("Each of 12 vehicles stopped at the lights.", "vehicle_stop"),
    ("He was fined £200 by magistrates for breaching Covid rules.", "fixed_penalty"),
    ("The line was clear when he rang.", "line_closed"),
    ("He was referred to as a liar.", "referral"),
    ("Officers may search a property with a warrant.", "warrant"),
    ("Stop checks go on.", "vehicle_stop"),
    ("Officers will carry out 30 warrants next month.", "warrant"),
    ("He carried out 76 unlawful searches on a police database.", "warrant"),
    ("He breached a restraining order.", "order"),
    ("No fixed penalty notices were issued.", "fixed_penalty"),
    ("We would like to visit six shops.", "visit"),
    ("A car was stopped on the A5 by fallen trees.", "vehicle_stop"),
    ("Anyone can be referred to the National Referral Mechanism.", "referral"),
    ("We hope to obtain a closure order.", "order"),
    ("A man who breached his criminal behaviour order is being sought.", "order"),
    ("Her brother asked that the restraining order be lifted.", "order"),
    ("One held the victim while the other searched the house and took a watch.", "warrant"),
    ("A dispersal order will be put in place on Friday.", "order"),
    ("He was charged with failing to comply with a serious crime prevention order.", "order"),
    ("The pair admitted taking part in a series of ram raids.", "warrant"),
    ("You can win two tickets for the match.", "fixed_penalty"),
    ("A DVPO is a civil order.", "order"),
    ("He was the subject of a Criminal Behaviour Order when he broke in.", "order"),
    ("A CPN will need to be issued first.", "order"),
    ("Volunteers carried out a number of exhausting searches for her.", "warrant"),
    ("The garden was stopped and searched for by nobody.", "roadside_test"),
    ("Drivers can be given a roadside breath test.", "roadside_test"),
    ("Anyone could be stopped and searched under the order.", "stop_search"),
    ("She searched her bag.", "stop_search"),
]


def counted(text: str) -> dict[str, tuple[float | None, str]]:
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    return {fact.kind: (fact.quantity, fact.scope) for fact in extract(article).facts}


@pytest.mark.parametrize(("text", "kind", "number"), COUNTED, ids=[row[0][:40] for row in COUNTED])
def test_a_result_is_counted(text: str, kind: str, number: float) -> None:
    assert counted(text)[kind] == (number, "current")


@pytest.mark.parametrize(("text", "kind"), NOT_COUNTED, ids=[row[0][:40] for row in NOT_COUNTED])
def test_what_was_not_done_is_not_counted(text: str, kind: str) -> None:
    assert kind not in counted(text)


def test_a_rounded_figure_gives_way_to_the_precise_one() -> None:
    text = "Officers made more than 40 stop searches.\n\nThere were 42 stop searches in the end."
    assert counted(text)["stop_search"] == (42, "current")


def test_lines_of_a_list_are_cases_of_their_own() -> None:
    lines = "- A warrant was executed at a flat in Hull.\n- A warrant was executed at a shop in Goole."
    article = ArticleText("a", f"This week:\n{lines}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert sum(fact.quantity or 0 for fact in extract(article).facts if fact.kind == "warrant") == 2


def test_another_years_campaign_is_background() -> None:
    assert counted("In the 2023 campaign there were 2,040 breath tests.")["roadside_test"][1] == "background"


def test_a_total_and_its_places() -> None:
    text = "Officers executed ten warrants.\n\nThey carried out seven warrants in Kirkby.\n\nThree warrants were executed in Huyton."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {10: False, 7: True, 3: True}


def test_what_is_called_a_total_counts_what_stands_before_it_too() -> None:
    text = "Pell must repay £18,250.\n\nIn all, confiscation orders worth £96,480 were made."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {18250: True, 96480: False}


def test_two_orders_are_no_total_and_part() -> None:
    text = "A confiscation order of £96,480 was made against Pell. The court made a confiscation order of £7,000 for Oakes."
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "confiscation"}
    assert found == {7000: False, 96480: False}


def test_what_follows_the_leads_count_is_its_part() -> None:
    text = "Officers executed 18 warrants this week.\n\nIn Ely, five warrants were executed.\n\nTwo warrants were executed in Diss."
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {18: False, 5: True, 2: True}


def test_a_second_warrant_is_one_of_the_leads_seven() -> None:
    text = (
        "Officers executed seven warrants this week.\n\nA second warrant was executed in Ely."
        "\n\nA further three warrants were executed in Diss."
    )
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "warrant"}
    assert found == {7: False, 1: True, 3: True}


def test_equal_fines_of_two_paragraphs_are_two() -> None:
    text = "In Ely, ten people were fined after a party.\n\nTen people were given fixed penalty notices in Diss."
    article = ArticleText(
        "a", f"Results of our week.\n\nIt was busy.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC)
    )
    assert [fact.quantity for fact in extract(article).facts] == [10, 10]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Last weekend officers handed out four £10,000 fines.", "current"),
        ("A party was held on Saturday 27 April. Three people were fined.", "current"),
        ("Officers have issued 120 fines.", "background"),
    ],
)
def test_the_notices_of_named_days_are_news_in_advice(text: str, scope: str) -> None:
    body = f"Please stay at home.\n\nIt saves lives.\n\nThank you all.\n\nDo not travel.\n\n{text}"
    article = ArticleText("a", body, "Police remind people of the rules", datetime(2024, 5, 1, tzinfo=UTC))
    assert [fact.scope for fact in extract(article).facts] == [scope]


def test_another_count_is_no_part() -> None:
    text = "A total of 21 people were fined £800.\n\nAnother ten people were fined £200."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert not any(fact.part for fact in extract(article).facts)


CONFISCATED = [
    (
        "Pell was given an order for £139,000, Oakes was handed an order for £11,833.20 and Tarn’s order was for £2,021.",
        3,
    ),
    ("Pell was told on Tuesday to repay £36,500.", 1),
    ("Pell was ordered to pay back more than £12,000.", 1),
    ("The judge ordered £29,400 of the cash to be confiscated.", 1),
    ("Pell must now also pay back £19,289.74 within three months.", 1),
    ("The £196.70 seized will also be forfeited.", 1),
    ("Pell must pay back £800 to his victims.", 0),
    ("Pell has to pay back £300 compensation.", 0),
    ("The court made confiscation orders of £5,000 for Pell and a confiscation order of £7,000 for Oakes.", 2),
    ("Beside the confiscation order the court made compensation orders totalling £79,000.", 0),
    ("Pell was ordered to repay £300 compensation.", 0),
    ("Pell placed an order for £40,000 of tiles.", 0),
    ("Pell was told to pay £95 costs.", 0),
    ("Pell was ordered to pay back £800 to the shop.", 0),
    ("The drugs were worth £67,000 – which shows why confiscation matters to the court.", 0),
    ("Anyone caught could be ordered to repay £1,000.", 0),
]


@pytest.mark.parametrize(("text", "sums"), CONFISCATED, ids=[row[0][:40] for row in CONFISCATED])
def test_each_sum_that_a_court_takes(text: str, sums: int) -> None:
    article = ArticleText("a", f"Dora Pell came before the court today.\n\n{text}", "Fraudster must pay back her gains")
    found = [fact.quantity for fact in extract(article).facts if fact.kind == "confiscation"]
    assert len(found) == sums
