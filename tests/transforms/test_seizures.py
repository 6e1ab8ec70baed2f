"""What was taken, in sentences made up for it, and as many in which nothing was."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # from the archive's constructions
    "Officers discovered <seizure item=cannabis_plant quantity=249>249 cannabis plants</seizure> growing in the loft.",
    "<arrest quantity=1>A man was arrested</arrest> after police recovered <seizure item=knife quantity=1>a 10 inch knife</seizure> in Wigan.",
    "Detectives are appealing for more information after <arrest quantity=4>they arrested four people</arrest> and seized <seizure item=vehicle quantity=1>a vehicle</seizure>.",
    "Further inspection of the package uncovered <seizure item=phone quantity=2>two mobile phones</seizure>.",
    "Inside his car were <seizure item=phone quantity=3>three mobile phones</seizure> and <seizure item=cash quantity=55>£55 in cash</seizure>.",
    "Officers seized <seizure item=e_scooter quantity=20>20 e-scooters</seizure> in June. <seizure item=e_scooter quantity=325>A further 325 were seized</seizure> last month.",
    "Police seized <seizure item=phone quantity=1>Subacius' phone</seizure>.",
    "<seizure item=stolen_property quantity=none>All suspected stolen items</seizure> were recovered by officers.",
    "The search uncovered dealer bags and <seizure item=phone quantity=3>three mobile phones</seizure>.",
    # a whole and its kinds
    "Officers seized <seizure item=weapon quantity=9>9 weapons</seizure> - machetes, knives and daggers.",
    "Officers recovered <seizure item=firearm quantity=3>three firearms</seizure> (a Ruger handgun, a Beretta shotgun and a revolver) along with <seizure item=sword quantity=1 part=False>a sword</seizure>.",
    "<arrest quantity=1>He was arrested</arrest> in Luton. He was in possession of <seizure item=cocaine quantity=30 unit=wraps>30 wraps of cocaine</seizure>.",
    "He also had in his possession <seizure item=cash quantity=900>£900 in cash</seizure>, police said.",
    "The operation resulted in 270 vehicles being stopped and <seizure item=vehicle quantity=9>nine vehicles</seizure> seized.".replace(
        "270 vehicles being stopped", "<vehicle_stop quantity=270>270 vehicles being stopped</vehicle_stop>"
    ),
    "Officers entered the shop and found <seizure item=knife quantity=1>a knife</seizure>.",
    "Officers stopped him and he was in possession of <seizure item=knife quantity=1>a knife</seizure>.",
    # headings without a colon, labels, what falls, what was towed
    "Officers intercepted two parcels.\n\nContents of the parcels\n<seizure item=benzodiazepine quantity=112 unit=tablets>112 diazepam tablets</seizure>\n<seizure item=phone quantity=26>26 mini phones</seizure>",
    "Stop searches: 33\n<seizure item=stolen_property quantity=3480>Stolen goods returned to shops: £3,480</seizure>".replace(
        "Stop searches: 33", "<stop_search quantity=33>Stop searches: 33</stop_search>"
    ),
    "Officers seized <seizure item=cash quantity=12640>nearly £13,000 – £12,640</seizure> to be exact – from a safe.",
    "<seizure item=vehicle quantity=2>An Audi RS6 and a Range Rover Sport</seizure> were towed away the same afternoon.",
    "Warrants were executed at two homes. She had <seizure item=cash quantity=6050>£6,050</seizure> in a shoebox.".replace(
        "Warrants were executed at two homes", "<warrant quantity=2>Warrants were executed at two homes</warrant>"
    ),
    "<seizure item=vehicle quantity=2>Two of the cars were recovered</seizure> within the week.",
    # money last in a list or alone, and what turns up
    "Officers found secret pockets in his jeans with a further <seizure item=crack_cocaine quantity=19>19 wraps of crack cocaine</seizure>, <seizure item=heroin quantity=6>six wraps of heroin</seizure> and <seizure item=cash quantity=26.2>£26.20</seizure>.",
    "<seizure item=cash quantity=14000 qualifier=about>Around £14,000 was discovered</seizure> concealed inside a vest after a man was stopped.",
    "He was taken to the station where <seizure item=cannabis quantity=1>a bag of cannabis</seizure> and the keys to the car were found in his underwear.",
    "Once in custody, officers found <seizure item=stolen_property quantity=none>several stolen bank cards</seizure> which had been stolen from a van.",
    "The day saw officers seizing <seizure item=class_a quantity=none>class A drugs</seizure> and <seizure item=cash quantity=none>illicit cash</seizure>.",
    "<seizure item=explosive quantity=1>A pipe bomb</seizure> was found in Mill Street on Saturday.",
    "Cannabis filled the unit. There were <seizure item=cannabis_plant quantity=1500 qualifier=at_least>more than 1,500 plants</seizure> in three rooms.",
    "Cannabis was growing there. <seizure item=cannabis_plant quantity=95000 quantity_high=140000 unit=GBP>Plants worth between £95,000 and £140,000</seizure> were recovered.",
    # amnesties, sums, names
    "The knife amnesty ended on Sunday. It resulted in <surrender item=knife quantity=90>90 bladed items</surrender> being recovered.",
    "In October <surrender item=knife quantity=1632>1,632 knives</surrender> were recovered from weapons bins.",
    "Officers seized <seizure item=phone quantity=3>two burner phones and a smart phone</seizure>.",
    "<seizure item=firearm quantity=1>A firearm (believed to be a converted pistol)</seizure> was recovered by officers.",
    "Police seized <seizure item=machinery quantity=1>a generator</seizure> and <seizure item=other quantity=none>music equipment</seizure>.",
    "Officers searched the van and found <seizure item=other_drug quantity=4.1 unit=g>4.1 grams of monkey dust</seizure>.",
    "<seizure item=vehicle quantity=1>The Aston Martin</seizure> was recovered by officers.",
    # taken from somebody, found on somebody
    "A rider from Wick <roadside_test quantity=1>failed a roadside drug test</roadside_test> and <seizure item=vehicle quantity=1>had his vehicle</seizure> seized due to having no insurance.",
    "Two poachers had <seizure item=animal quantity=none>their lurchers</seizure>, <seizure item=crossbow quantity=1>a crossbow</seizure> and <seizure item=vehicle quantity=1>a 4x4</seizure> seized near Bodmin.",
    "He had <seizure item=knife quantity=1>a knife</seizure>, which was seized.",
    "Officers searched the car. He had <seizure item=heroin quantity=1>another wrap of heroin</seizure> and <seizure item=cash quantity=335.25>£335.25 in cash</seizure> in his pockets.",
    "<arrest quantity=1>A boy was arrested</arrest> after he was stopped at a station in Kent, with <seizure item=cash quantity=1500>£1,500 in cash</seizure>.",
    "When he was spoken to by police he handed over <seizure item=weapon quantity=1>a catapult</seizure>.",
    # measures, and money in notes and words
    "She was found with <seizure item=crack_cocaine quantity=39 unit=wraps>39 wraps of crack cocaine</seizure> and <seizure item=heroin quantity=91 unit=wraps>91 of heroin</seizure>.",
    "<seizure item=class_b quantity=1 unit=items>A bag containing suspected class B drugs</seizure> was also seized.",
    "Officers seized <seizure item=heroin quantity=14.175 unit=g>half an ounce of heroin</seizure>.",
    "Officers seized <seizure item=cash quantity=6000 qualifier=about>almost six thousand pounds in cash</seizure> and <seizure item=machete quantity=2>two machetes</seizure>.",
    "<seizure item=class_a quantity=70 unit=GBP>£70 worth of a class A drug</seizure>, <seizure item=cash quantity=70>£70 in cash</seizure> and <seizure item=phone quantity=1>a mobile phone</seizure> were seized.",
    "Inside the vehicle was found <seizure item=cash quantity=940>£940</seizure> in £20 notes and <seizure item=cannabis quantity=none>cannabis</seizure>.",
    "The raids resulted in <seizure item=cash quantity=none>large quantities of money</seizure> and <seizure item=knife quantity=1>a knife</seizure> being seized.",
    "Officers recovered <seizure item=firearm quantity=3>three firearms</seizure> and <seizure item=ammunition quantity=none>ammunition</seizure>.",
    "During the amnesty <surrender item=knife quantity=140>140 knives or blades</surrender> were handed over.",
    # what stands behind the verb, or before it when it is passive
    "In the raid, <seizure item=heroin quantity=none>heroin</seizure>, <seizure item=crack_cocaine quantity=none>crack cocaine</seizure> and <seizure item=cannabis quantity=none>cannabis</seizure> were seized by police.",
    "A search was made and <seizure item=shotgun quantity=1>a shotgun</seizure>, <seizure item=rifle quantity=1>a rifle</seizure> and <seizure item=ammunition quantity=none>ammunition</seizure> were discovered.",
    "<warrant quantity=1>Officers searched the unit</warrant> under the Misuse of Drugs Act and discovered <seizure item=cannabis_plant quantity=80>80 cannabis plants</seizure>.",
    "When <arrest quantity=1>he was arrested</arrest> he was in possession of <seizure item=knuckle_duster quantity=1>a knuckle duster</seizure>.",
    "Officers seized <seizure item=class_a quantity=none>class A</seizure><seizure item=class_b quantity=none> and B drugs</seizure>.",
    "Police seized <seizure item=heroin quantity=5 unit=g>5g of heroin</seizure>, <seizure item=cannabis quantity=none>cannabis</seizure> and <seizure item=phone quantity=2>two phones</seizure>.",
    # inclusion ends where other goods are added
    "Officers seized items including <seizure item=machete quantity=1 part=False>a machete</seizure> and <seizure item=cash quantity=900>£900 in cash</seizure>.",
    "We seized <seizure item=weapon quantity=45>45 weapons</seizure>, including 32 swords and three machetes, as well as <seizure item=vehicle quantity=2 part=False>two cars</seizure>.",
    # bare singulars in a list, quoted and believed things
    "Police recovered <seizure item=crossbow quantity=1>a crossbow</seizure>, <seizure item=air_weapon quantity=1>air pistol</seizure> and <seizure item=machete quantity=1>machete</seizure>.",
    "Weapons seized in the raid included <seizure item=handgun quantity=1>a hand gun</seizure>, <seizure item=shotgun quantity=1>shot gun</seizure> and <seizure item=stun_gun quantity=2>two tasers</seizure>.",
    "In Norwich <seizure item=phone quantity=1>one 'deal phone'</seizure> was recovered.",
    "He was found with <seizure item=computer quantity=1>a suspected stolen laptop</seizure> when police searched him.",
    "Officers recovered <seizure item=cocaine quantity=500 unit=g>half a kilo of a substance believed to be cocaine</seizure>.",
    "Officers seized <seizure item=crack_cocaine quantity=90 unit=wraps>90 “deal sized” rocks of crack cocaine</seizure>.",
    "Officers seized <seizure item=heroin quantity=12 unit=wraps>twelve heroin deals</seizure>.",
    "Police seized <seizure item=heroin quantity=42 unit=wraps value_gbp=420>42 wraps of heroin</seizure> worth £420, <seizure item=crack_cocaine quantity=34 unit=wraps value_gbp=340>34 wraps of crack cocaine</seizure> worth £340.",
    "Officers found <seizure item=shotgun quantity=1>a shotgun</seizure> after a search of the barn; <seizure item=axe quantity=1>an axe</seizure> was located in the loft.",
    "They are cracking down on supply after raids, seizing <seizure item=drug quantity=5000 unit=GBP>nearly £5,000 worth of drugs</seizure>.",
    "Officers seized <seizure item=vehicle quantity=1>a Ford Transit van</seizure> from the yard.",
    # what only its sentence or its article makes an item
    "Cannabis was growing in every room. Officers uncovered <seizure item=cannabis_plant quantity=41 unit=plants>41 full size plants</seizure>.",
    "Police found <seizure item=cannabis_plant quantity=300 quantity_high=350 unit=plants>between 300 and 350 plants</seizure> in a cannabis farm.",
    "When he was searched <seizure item=drug quantity=64 unit=wraps>64 wraps</seizure> were seized.",
    "Police seized <seizure item=counterfeit_goods quantity=none>a quantity of counterfeit Scottish £10 and £20 notes</seizure>.",
    "Trading standards seized <seizure item=counterfeit_goods quantity=30>30 fake designer watches</seizure>.",
    "Of the 60 vehicles that were checked, <seizure item=vehicle quantity=12>12 were seized</seizure>.",
    "Officers seized <seizure item=vehicle quantity=8>eight out of 20 vehicles</seizure> in the car park.",
    "Officers seized <seizure item=class_a quantity=none>class A</seizure><seizure item=class_b quantity=none>, B</seizure><seizure item=class_c quantity=none> and C drugs</seizure>.",
    "Officers seized <seizure item=computer quantity=2>a desktop computer and external hard drive</seizure>.",
    "Police seized <seizure item=drug quantity=10000 unit=GBP>ten thousand pounds worth of drugs</seizure>.",
    # what stands behind a verb that opens the sentence, and what lay somewhere
    "Two men were spoken to. Also seized were <seizure item=stun_gun quantity=2>two stun guns</seizure>, <seizure item=chemical_spray quantity=1>a pepper spray</seizure> and <seizure item=cash quantity=8720>£8,720</seizure>.",
    "<warrant quantity=1>Officers searched the garage</warrant>. Behind a false wall were <seizure item=heroin quantity=4960>4.96kg of heroin</seizure> and <seizure item=crack_cocaine quantity=500>half a kilo of crack cocaine</seizure>.",
    "The shed yielded <seizure item=bicycle quantity=4>four bicycles</seizure> and <seizure item=machinery quantity=1>a chainsaw</seizure>.",
    "Police are also holding <seizure item=cash quantity=4315>£4,315</seizure> from beneath a till.",
    "Our unit seized <seizure item=cash quantity=44975>£44,975</seizure> in February.".replace(
        "seized <seizure item=cash quantity=44975>£44,975</seizure>",
        "<seizure item=cash quantity=44975>seized £44,975</seizure>",
    ),
    # labels
    "Totals\nArrests: <arrest quantity=71>71</arrest>\n<seizure item=cannabis quantity=87000>Dried cannabis: 87kg</seizure>\n<seizure item=cash quantity=312000>Cash: £312,000</seizure>".replace(
        "Arrests: <arrest quantity=71>71</arrest>", "<arrest quantity=71>Arrests: 71</arrest>"
    ),
    "The seizures break down as follows:\n<seizure item=cannabis quantity=1130000 unit=GBP>Herbal cannabis £1,130,000</seizure>\n<seizure item=cocaine quantity=540000 unit=GBP>Cocaine £540,000</seizure>",
    # pairs and pieces
    "Officers seized <seizure item=knuckle_duster quantity=1>a pair of knuckledusters</seizure> and <seizure item=jewellery quantity=1>a Rolex</seizure>.",
    "Teenagers had <seizure item=alcohol quantity=20 qualifier=at_most>up to 20 bottles of vodka</seizure> confiscated.".replace(
        "Teenagers had ", "Officers seized "
    ).replace(" confiscated.", "."),
    # bins
    "The bins took in <surrender item=knife quantity=611>611 knives</surrender> and <surrender item=machete quantity=39>39 machetes</surrender>.",
    # the figure for all, and the cases below it
    "In two weeks officers seized <seizure item=cash quantity=18000 part=False>£18,000 in cash</seizure>.\n\nAmong the results was a stop in Harlow. During a search they found £13,000 in cash.",
    # worths
    "Police seized <seizure item=cannabis quantity=380000 unit=GBP>cannabis estimated to be worth in the region of £380,000</seizure>.",
    "Officers seized <seizure item=heroin quantity=700 unit=g value_gbp=25000>700g of heroin</seizure>. The drugs have an estimated street value of £25,000.",
    "Officers seized 700g of heroin and 300g of cocaine. <seizure item=drug quantity=55000 unit=GBP>The drugs have a combined value of £55,000</seizure>.",
    "Officers seized <seizure item=drug quantity=90000 unit=GBP>£90,000 worth of drugs</seizure>. They found two kilos of amphetamine and 300g of cocaine in a van.",
    "Officers stopped the rider. <seizure item=bicycle quantity=1>The bike</seizure>, which was recovered by officers, was stolen in May.",
    "Police found <seizure item=machete quantity=1>a machete</seizure>, which has since been seized.",
    "<seizure item=machete quantity=1>A machete</seizure> and <seizure item=weapon quantity=1>a catapult</seizure> were seized.",
    "<seizure item=other quantity=none>The equipment</seizure> was seized and six people were reported.",
    "<seizure item=cannabis quantity=1>A bag of cannabis</seizure> and the keys to the car were found in his underwear.",
    "A search led to <seizure item=cannabis quantity=2000>a 2kg cannabis</seizure> seizure.",
    "One driver had no insurance, which resulted in <seizure item=vehicle quantity=1>the vehicle</seizure> being seized.",
    "<seizure item=machinery quantity=1>The quad bike</seizure> is believed to have been stolen and was recovered by police.",
    "The total value of <seizure item=drug quantity=32305 unit=GBP>the class A and B drugs</seizure> seized from the homes, and in the garden near the road, was estimated at £32,305.",
    "A wallet holding <seizure item=cryptocurrency quantity=19000 unit=GBP>Bitcoin to the value of £19,000</seizure> was seized.",
    "Officers <vehicle_stop quantity=30>stopped 30 vehicles</vehicle_stop>. <seizure item=vehicle quantity=2>Two of the cars</seizure> were seized.",
    "A quantity of <seizure item=stolen_property quantity=none>the items reported stolen</seizure> were recovered from his home.",
]
NOTHING = [
    "Police found that he had made a large amount of money.",
    "Half of the £29,015 recovered will go to the Home Office.",
    "The order that we secured, once drugs were recovered, was for more than £146,000.".replace(
        ", once drugs were recovered,", " after police recovered the money"
    ),
    "Inside the club were 40 people and two cars outside.",
    "A further 325 were fined last month.",
    "An examination found the car's brakes at fault.",
    "It is believed he was in possession of a knife.",
    "There is no excuse for people to be out in public in possession of a knife. Police take it seriously.",
    "Riders could lose their licence if people are caught in possession of an offensive weapon.",
    "Two drivers of heavy goods vehicles were taken off the road.",
    "Three vehicles have been stolen in the last fortnight and police recovered nothing.",
    "Officers visited 7 taxi firms and seized the moment to talk.",
    "Police investigations revealed that he had drunk a bottle of wine.",
    "A forensic analysis of the recovered BMW led officers to a house.",
    "During a further search of the caravan officers found nobody.",
    "Found in the Mitsubishi: three boys whom police had searched for.",
    "Two men were said to be in possession of an iron bar and a knife when officers searched.",
    "It is believed he was in possession of a knife when officers came.",
    "Officers established that two men had entered the shop, one carrying a machete, the other a knife.",
    "In most searches no weapons or drugs were found.",
    "What you can carry\n50g of tobacco\n10 disposable vapes",
    "One vehicle was found to be in a dangerous condition\n4 vehicles had no tax",
    "The machines are thought to be worth anything from £130,000 to £150,000, police found.",
    "Razor blades worth £75 were taken from a chemist.",
    "The coat was one of the stolen items that officers found him wearing.",
    "A man was found injured and a knife was used.",
    "The victim was found with a knife wound.",
    "There were more than 1,000 plants at the garden centre's summer sale.",
    "Being in possession of a knife in a public place is unlawful.",
    "The bins are open at four police stations, where knives can be left.",
    "Those caught without insurance can face having their vehicle seized.",
    "Riders will have their bikes seized if they go on.",
    "He had a car crash in May and had his licence with him.",
    "The victim, 80, handed over £11,300 to a courier who said that he was from the police.",
    "<arrest quantity=2>Two men were arrested</arrest> and handed over to the force that wants them.",
    "She had £400 on her when the robber threatened her.",
    "He was caught with his girlfriend by her brother, who stole £500.",
    "A large sum of money was withdrawn by the victim after he found a note.",
    "The firm found £3,000 a month for the youth club.",
    "Fraudsters told her that the money was in fake £20 notes.",
    "They plotted to bring 40kg of cocaine into the county.",
    "The judge said that £29,400 of the cash was his own savings.",
    "Diamond saws are a favourite of thieves, said officers at the crime prevention stall.",
    "In the office were a table and two chairs, police said.",
    "The sale of a ring netted £13,433 for charity, officers said.",
    "Other £50,000 in grants went to youth clubs.",
    "The team visits the tractor GPS kit workshop each month.",
    "Arrests: none\nKnives in schools: a talk for parents",
    "The box of cards held little of interest to the officers.",
    "The park bins were emptied by the council.",
    "Detectives found images of drugs and of cash on his phone.",
    "Officers noticed a strong smell of cannabis at the house.",
    "The dogs are trained to find people carrying drugs.",
    "He must not have more than one phone, police said after the search.",
    "On arrival officers found ten cars and a crowd of spectators.",
    "Officers at the garden centre found that plants had been trampled.",
    "The crossbow was hidden in a plastic bag when he walked into the surgery.",
    "Of the 60 vehicles that were checked, 12 were found to be faulty.",
    "A man was hurt after colliding with a car, police said; officers found nobody at the scene.",
    "Officers at the checkpoint found 113 vehicles without fault and four drivers over the limit.",
    "Six vehicles had no valid insurance and two cars were found to be overweight.",
    "Officers seize on average 10 vehicles a day.",
    "The order prohibits him from being in possession of an air weapon or having a dog off a lead.",
    "He must not carry a knife or be found with more than one phone.",
    "The list of charges: possession of a class B drug, namely 0.5g of cannabis, on 6 February.",
    "The device was found not to be a viable explosive device.",
    "Officers discovered two cannabis 'factories' in the town.",
    "There were 654 results for offences including drugs, robbery and burglary.",
    "Investigators recovered emails, text messages and computer files.",
    "Officers searched the car and spoke to the driver before he was found to be riding a quad bike without a licence.",
    "A screening arch at the station checks passengers for knives and drugs.",
    "<arrest quantity=1>He was arrested</arrest> for offences including possession of drugs and possessing an offensive weapon.",
    "<charge quantity=1>She was charged</charge> with possession of cocaine with intent to supply and possession of heroin.",
    "The team made 61 vehicle and person searches.",
    "Thieves took a necklace and two watches; the haul is worth £12,000.",
    "The stolen jewellery has an estimated value of £3,000.",
    "Officers searched for a car on the ring road.",
    "The drugs trade is worth £9 million a year to the gangs.",
    "The drug is worth £40 a gram on the street.",
    "Police can seize cars from drivers without insurance.",
    "Found a knife? Tell your local team.",
    "Drugs such as heroin and crack cocaine ruin lives.",
    "The day resulted in <stop_search quantity=none>several stop searches</stop_search>, with one drug seizure.",
    "The team made 369 drug seizures and twelve weapon seizures last year.",
    "Tests revealed a blood alcohol level of 88 milligrams of alcohol per 100ml of blood.",
    "The total street value of what they seized is believed to be approximately £3,600.",
    "A search of the van led to the vehicle being examined.",
    "A woman in a car was stopped and was found to be over the limit.",
    "The items stolen in the burglary included a family heirloom.",
    "Two of the cars were later found to be insured.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOTHING)
def test_not_taken(marked: str) -> None:
    check(marked)
