"""Ordinary news in police words: open days, bad news brought to families, officers' misconduct, surveys. All made up."""

import pytest

from tests.transforms.marked import check

NOTHING = [
    # those who came to police, and whom police came to with bad news
    "Students from 21 secondary schools visited Odham Hall this week.",
    "Pupils of nine schools visited the police museum.",
    "Officers have already visited the homes of 25 people to deliver the worst news.",
    # officers looked into
    "A police constable who failed a drugs test has been dismissed without notice.",
    "The hearing was told of breaches by PC Farrow after he failed a drugs test.",
    "It is alleged that the officer searched a boy without grounds, arrested him for obstruction and seized his phone.",
    "The sergeant was cautioned as to his future conduct.",
    # somebody lost, hurt or saved
    "A woman has gone missing. We have carried out a number of searches and asked many people.",
    "Officers have carried out a number of searches in the area and spoken to neighbours.",
    "The man was taken to hospital. He was detained overnight and has since been discharged.",
    "She was kept in hospital and detained overnight for observation.",
    "Two people were rescued and taken to hospital.",
    "Firefighters searched the building and found nobody.",
    "Officers recovered 12 stranded vehicles from flood water.",
    "Four lorries were stopped from crossing the bridge.",
    # said of any, said in surveys, said by swindlers
    "Students were shown how a search warrant is carried out.",
    "Getting an SPO has helped me to sleep.",
    "In a survey of drivers, 34 year olds admitted to speeding more than others.",
    "Some 60 people were asked. Twelve said they had been arrested.",
    "A person found guilty will be banned from driving for a year.",
    "The caller says that two people have been arrested with the victim's bank card.",
    "The caller claims that officers have seized £5,000 in fake notes.",
    "He was charged at by a dog.",
    "She lit up a room and was charged with energy.",
]
STILL = [
    "Officers visited <visit quantity=21>21 schools</visit> and spoke to knife carriers.",
    "A total of <visit quantity=21>21 shops visited</visit> the same day sold no knives.",
    "We <visit quantity=25>visited the homes of 25 people</visit> who bought weapons online.",
    "The driver, an off-duty officer who <roadside_test quantity=1>failed a drugs test</roadside_test>, was <arrest quantity=1>arrested</arrest>.",
    "<arrest quantity=1>A man</arrest> was stopped by an officer, <roadside_test quantity=1>failed a roadside drugs test</roadside_test> and was arrested.",
    "<arrest quantity=1>A man of 40 was detained</arrest> overnight in custody and has since been released.",
    "Detectives <warrant quantity=none>carried out a number of searches</warrant> in Odham and <arrest quantity=3>arrested three men</arrest>.",
    "<safeguarding quantity=3>Three potential victims were rescued</safeguarding> and taken to safety.",
    "Officers recovered <seizure item=vehicle quantity=12>12 stolen vehicles</seizure> from a farm.",
    "<vehicle_stop quantity=12>Twelve vehicles were stopped</vehicle_stop> from 9am.",
    "<warrant quantity=1>A search warrant was carried out</warrant> in Mill Road.",
    "She was granted <order quantity=1>an SPO</order> against him by magistrates.",
    "<conviction quantity=3>Three 34-year-olds admitted</conviction> speeding at Hull Magistrates' Court.",
    "<charge quantity=2>Two 17-year-olds were charged</charge> with robbery.",
    "<conviction quantity=1>A driver was found guilty</conviction> of speeding at Hull Crown Court.",
    "Officers <arrest quantity=1>arrested a man</arrest> who said he was a policeman and seized <seizure item=counterfeit_goods>£5,000 in fake notes</seizure>.",
    "<charge quantity=1>A man was charged</charge> with burglary.",
    "A man who told victims that a suspect had been arrested with their cards was <sentence quantity=1 custody_months=36>jailed for three years</sentence> at Hull Crown Court.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_enforced(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", STILL)
def test_enforcement_in_like_words(marked: str) -> None:
    check(marked)
