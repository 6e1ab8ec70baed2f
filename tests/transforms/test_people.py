"""Who is meant: leads below dates, people told of again, several of whom nothing tells the number. All made up."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # coordinated people, the later ones without an article
    "<arrest quantity=3>A 21-year-old man, 24-year-old man and a 26-year-old man, all from Hull, have been arrested</arrest>.",
    "<bail quantity=4>A 15 year old girl, 16 year old boy, 33 year old woman and 37 year old man remain on conditional bail</bail>.",
    "<arrest quantity=4>Two 18-year-old men, a 27-year-old man and a 16-year-old boy have all been arrested</arrest>.",
    "<arrest quantity=2>Two men, a 27-year-old and a boy of 16, have been arrested</arrest>.",
    "<arrest quantity=2>Two men aged 43 and 42 years old were arrested</arrest>.",
    "Officers <arrest quantity=5>arrested five local men, two aged 21</arrest> and the others aged 43, 45 and 57.",
    "<arrest quantity=5>Five boys, one aged 15, three aged 16 and one aged 19, have been arrested</arrest>.",
    "<conviction quantity=2>Ned Farrow, 57, and his daughter, Lisa Bell, 30, both of Hull, were found guilty</conviction> of fraud.",
    "<conviction quantity=2>Ned Farrow, 57, and his son, Tom Farrow, 30, both of Hull, were found guilty</conviction> of fraud.",
    "<charge quantity=2>Farrow, 27, and Arkle, 19, were charged</charge> with theft.",
    # some of those arrested
    "<arrest quantity=9>Nine people were arrested</arrest>. <charge quantity=5>Five out of the nine people arrested were charged</charge>.",
    (
        "<arrest quantity=2>A man of 20 and a woman, 31, were arrested</arrest>. <released_under_investigation quantity=2>Both of those arrested"
        " have been released under investigation</released_under_investigation>."
    ),
    # reports for the prosecutor
    "Officers <summons quantity=6>reported six people</summons> for carrying waste without a licence.",
    "Officers <summons quantity=1>reported one person</summons> to the PPS.",
    "The team issued <summons quantity=44>44 reports for summons</summons>.",
    "Police stopped a van. <summons quantity=1>The driver was reported</summons> to court.",
    "<caution quantity=1>A man was given a cannabis warning</caution>.",
    ("<arrest quantity=1>Ned Farrow, 40, of Hull, was arrested</arrest>. <remand quantity=1>He is on remand</remand>."),
    (
        "<charge quantity=1>Ned Farrow, 40, of Hull, was charged</charge>. <remand quantity=1>He remains in custody pending his court"
        " appearance</remand>."
    ),
    "<arrest quantity=1>A man was arrested</arrest> and <bail quantity=1>is currently on bail</bail>.",
    # the lead stands below a headline and a date; the man of the lead is the man of the body
    (
        "Update - man released after crash at Odham\n\n12 March 2022\n\n<arrest quantity=1>A man arrested</arrest> after a crash at Odham has been"
        " <released_under_investigation quantity=1>released under investigation</released_under_investigation>.\n\nThe crash happened on"
        " Friday.\n\nA 43-year-old man from Odham was arrested at the scene."
    ),
    # the points above a release tell what it will tell
    (
        "- ### <arrest quantity=1>A man has been arrested</arrest>.\n- ### Two shops were damaged.\n\nOfficers were called to the precinct"
        " on Friday.\n\nA 31-year-old man has been arrested."
    ),
    "Three men were found hiding in a shed. <arrest quantity=3>The men were arrested</arrest>.",
    (
        "<arrest quantity=4>Four people were arrested</arrest>. <released_under_investigation quantity=4>The suspects have been released"
        " under investigation</released_under_investigation>."
    ),
    # a surname with a first name elsewhere is a person
    (
        "Police welcomed the sentencing of Ned Farrow for theft. <sentence quantity=1 custody_months=12>Farrow was jailed for a"
        " year</sentence> at Hull Crown Court."
    ),
    # an arrest that was made
    "<arrest quantity=1>An arrest</arrest> has been made after a robbery in Odham.",
    "<arrest quantity=1>An arrest</arrest> was made in Odham. <arrest quantity=1>A second arrest</arrest> has since been made.",
    "No arrest has been made. Once an arrest is made we will say so; until an arrest has been made we cannot.",
    "<sentence quantity=1 custody_months=18>Ned Farrow, 19, was ordered to spend</sentence> 18 months in a young offender institution.",
    # a sentencing that is welcomed is one when its term is told
    "We are welcoming the sentencing of <sentence quantity=4 custody_months=1488>four men</sentence> to a total of 124 years in prison.",
    "Four men await sentencing of up to ten years. The judge will begin the sentencing of three others on Friday.",
    # a later sentence that takes the licence off a term, or adds up one person's terms, says what is served
    (
        "<sentence quantity=1 custody_months=144>Ned Farrow has been jailed</sentence> for 15 years. He was handed 12 years in custody"
        " and will serve three years on licence."
    ),
    (
        "Ned Farrow, 31, was sentenced to 16 weeks for theft. An earlier sentence was added, meaning <sentence quantity=1"
        " custody_months=7.4>he was jailed</sentence> for a total of 32 weeks."
    ),
    (
        "<sentence quantity=1 custody_months=204>Ned Farrow has been jailed</sentence> for 17 years. He will serve a minimum of 12 years"
        " in prison and five years on licence."
    ),
    # a whole and its parts, in any order of telling; what is larger than the lead's own is another time's
    (
        "<arrest quantity=2>Two men have been arrested</arrest> in Odham. A 54-year-old man was arrested on Friday. A second man, aged 55,"
        " was also arrested."
    ),
    (
        "<arrest quantity=6>Half a dozen suspects have been arrested</arrest> in Odham.\n\n- Two men were arrested in Mill Road.\n- A woman was"
        " arrested in Hay Lane.\n- Three teenagers were arrested at the weir.\n\nThe sergeant said they had 48 arrests before."
    ),
    (
        "The crossing was blocked. Cars were towed. Nobody was hurt. <arrest quantity=2>Two riders were detained</arrest>. A 27-year-old man was"
        " arrested for theft. A boy of 17 was arrested for assault. At the same time officers <arrest quantity=1>arrested a 60-year-old man</arrest>."
    ),
    "Detectives have made another arrest. <arrest quantity=1>A boy of 17 was arrested</arrest> on Friday.",
    "Detectives have <charge quantity=1>charged an eighth man</charge>. Ned Farrow, 41, of Hull, has been charged with theft.",
    (
        "Officers have <charge quantity=1 scope=current>charged a third man</charge> over the theft. <charge quantity=2 scope=earlier>Two men have already been"
        " charged</charge>."
    ),
    "We can confirm that <arrest quantity=1>a man has been arrested</arrest>.",
    "<community_resolution quantity=33>Thirty-three people were given a community resolution</community_resolution>.",
    (
        "<charge quantity=4>Four men have been charged</charge> and <summons quantity=4>a report will be submitted to the Procurator"
        " Fiscal</summons>."
    ),
    "Ned Farrow and Ada Pell ran the line. <conviction quantity=2>Farrow and Pell were convicted</conviction> on Friday.",
    "<bail quantity=21>Another 21 have been bailed</bail>.",
    "<no_further_action quantity=1>A 40-year-old man has been released unconditionally</no_further_action>.",
    "<remand quantity=1>A 40-year-old man was refused bail</remand>.",
    (
        "Breaking News Post\n\nA <sentence quantity=1 custody_months=288>man has been sentenced</sentence> to 24 years for fraud.\n\nNed Farrow was"
        " given the sentence on Tuesday at Hull Crown Court."
    ),
    # a victim is not the man of the lead
    (
        "A man has been jailed for murder.\n\nHal Oakes, 90, was killed at home.\n\n<sentence quantity=1 custody_months=360>Ned Farrow, 50,"
        " was sentenced</sentence> to life with a minimum term of 30 years."
    ),
    "<sentence quantity=2>A man and woman in their 20s have been sentenced</sentence>.",
    (
        "Police <warrant>raided homes in</warrant> Odham. <arrest quantity=6>Six people were arrested</arrest> from addresses in Odham, <charge quantity=5>five of whom have now"
        " been charged</charge>."
    ),
    (
        "<sentence quantity=2 custody_months=96>Two men have been jailed</sentence> for a combined total of more than eight years. Ned Farrow, 31, of"
        " Hull, was jailed for four years and nine months. Hal Oakes, 20, of Hull, was jailed for three years and eight months."
    ),
    (
        "A man was jailed for almost six years. <sentence quantity=1 custody_months=71>Ned Farrow, 31, of Hull, was jailed</sentence> for five years and"
        " 11 months."
    ),
    "<conviction quantity=1>Ned Farrow, 41, of Hull, was found guilty</conviction> of fraud.",
    # ages beside the noun, in its place and instead of a number
    "<arrest quantity=2>Two 20-year-old men have been arrested</arrest>.",
    "<arrest quantity=4>Two 20-year-old men and two 17-years-old have been arrested</arrest>.",
    "<arrest quantity=2>The men, aged 21 and 30, from Odham, were arrested</arrest>. <bail quantity=2>They have been released on bail</bail>.",
    "<arrest quantity=4>Four men, three aged 19 and one 22 year old, have been arrested</arrest>.",
    "<charge quantity=1>Ned Farrow , aged 45, of Mill Road, Hull was later charged</charge> with theft.",
    # one of several, two named together, one that several verbs share
    "Both men were taken to hospital. <arrest quantity=1>One of the males has been arrested</arrest>.",
    "<arrest quantity=2>Ned Farrow and the 21-year-old woman were arrested</arrest>.",
    "Officers <arrest quantity=1 scope=current>arrested</arrest> and <charge quantity=1>charged a man</charge>.",
    "Officers <arrest quantity=2>arrested a man and a woman</arrest>, and <safeguarding quantity=1>a third man was safeguarded</safeguarding>.",
    # told twice, the second time by age
    (
        "Officers were called at noon. Nothing was taken. <arrest quantity=1>A man was detained</arrest> close by. The"
        " 20-year-old man from Hull was arrested on suspicion of burglary."
    ),
    # the passive is another verb's
    "Enquiries are continuing and we have <arrest quantity=1>arrested a 24-year-old man</arrest>.",
    "Officers were quickly on the scene and <arrest quantity=5>arrested five people</arrest>.",
    # whose verb it is
    "Officers <arrest quantity=12>arrested 12 people</arrest>, with <charge quantity=3>three people charged</charge>.",
    "It has resulted in <arrest quantity=21>21 people being arrested</arrest>, <charge quantity=8>eight of which have already been charged</charge>.",
    "Officers called at their flat and <arrest quantity=2>arrested the pair</arrest>.",
    "Ned Farrow ran away before <arrest quantity=1>being arrested</arrest>.",
    # in court
    "<conviction quantity=4>The four men each admitted their roles</conviction> in court.",
    "Ned Farrow was banned from driving for 56 days, <sentence quantity=1 custody_months=none>fined £450</sentence> and told to pay costs by the court.",
    "<sentence quantity=1 custody_months=54>Ned Farrow received a prison term of four years and six months</sentence>.",
    "<summons quantity=2>Two people were reported for not wearing a seatbelt</summons>.",
    "<summons quantity=1>A man was later served with a postal requisition</summons>.",
    "<safeguarding quantity=1>A boy was taken into police protection</safeguarding>.",
    # ages of those counted, people named together, others behind the verb
    "<arrest quantity=3>Three men, aged 22 and two aged 32, were arrested</arrest>.",
    "<arrest quantity=2>Two of the three men, aged 22 and 32, were arrested</arrest>.",
    "<conviction quantity=2>Ned and Ada Farrow, both of Mill Road, Hull, pleaded guilty</conviction> to fraud.",
    "<arrest quantity=4>Ned Farrow was arrested</arrest> along with three other men.",
    "Ned Farrow, 41, Hal Oakes, 30, and Ada Pell, 22, all of Hull, ran it. <arrest quantity=3>The Farrow brothers were arrested</arrest>.",
    (
        "Ned Farrow, 41, of Hull, and Hal Oakes, 30, of Hull, ran it with Ada Pell, 22, of Hull, and Sid Vane, 24, of Hull. <arrest quantity=2>Farrow"
        " and Oakes were arrested</arrest> nearby. <arrest quantity=2>Pell and Vane were arrested</arrest> at home."
    ),
    # a victim is nobody told of
    (
        "The 40-year-old victim was in his car. He ran. The suspect drove off but was <arrest quantity=1>arrested</arrest>. The 25-year-old Hull man was"
        " arrested on suspicion of assault."
    ),
    "Detectives have <arrest quantity=2>made two arrests</arrest>, including one man being arrested on suspicion of murder.",
    # who is held for a search is not arrested; a place is nobody
    "Ned Farrow, 41, and the driver were both detained in order to be searched. <arrest quantity=1>Farrow was arrested</arrest> for theft.",
    "A prolific thief who caused misery throughout St Neots has been jailed. <sentence quantity=1 custody_months=7>Ned Farrow, 45, was jailed</sentence> for seven months.",
    # the same told again of one of several
    (
        "Hal Oakes, 58, and Ned Farrow, 42, both of Hull, ran it. <conviction quantity=2>Farrow and Oakes pleaded guilty</conviction> to burglary. Farrow also"
        " admitted handling stolen goods."
    ),
    # cases told below the results of all
    (
        "During that time we:\n\n- <arrest quantity=74>Arrested 74 people</arrest>.\n- Spoke to residents.\n\nThe patrols went on for a week.\n\nThe sergeant"
        " thanked all.\n\nThe cases were these.\n\nA man was arrested in Mill Road.\n\nTwo women were arrested in Hay Lane."
    ),
    # the outcome in other words
    (
        "<arrest quantity=1 offence=burglary>A man has been arrested</arrest> for burglary and <bail quantity=1>is currently on police bail</bail> pending"
        " further enquiries."
    ),
    "<released_under_investigation quantity=1>A man was later released, pending further investigation</released_under_investigation>.",
    "<bail quantity=1>A man aged 32 has been released with bail conditions</bail>.",
    "<sentence quantity=2>Two men have been ordered to complete 120 hours of community service</sentence>.",
    # the offence that the words name, at once or in the list below
    "<arrest quantity=1 offence=burglary>A man has been arrested</arrest> in connection with an incident. The 20-year-old was arrested on suspicion of burglary.",
    "Ned Farrow, 41, of Hull, is in court. <conviction quantity=1 offence=theft>He pleaded guilty</conviction> to:\n\n- theft from a shop\n- assault",
    "<conviction quantity=1 offence=assault>Ned Farrow, 41, of Hull, admitted causing grievous bodily harm</conviction> with intent, and affray, in court.",
    "<arrest quantity=1 offence=drink_drive>A man was arrested</arrest> on suspicion of driving when alcohol level above the limit.",
    "<arrest quantity=1 offence=public_order>A man was arrested</arrest> on suspicion of using threatening/abusive words to cause harassment.",
    # two told of before are no part of two others
    (
        "<arrest quantity=1>A 37 year old man was arrested</arrest>. He has been <released_under_investigation quantity=1>released under"
        " investigation</released_under_investigation>. <arrest quantity=2>A 40 year old man and a 29 year old man were arrested</arrest>. They have been"
        " <released_under_investigation quantity=2>released under investigation</released_under_investigation>. Later <arrest quantity=1>a 24 year old man was"
        " arrested</arrest>. He has been <released_under_investigation quantity=1>released under investigation</released_under_investigation>."
    ),
    "<sentence quantity=6>The three women were sentenced</sentence> for their crimes, along with three other women.",
    # those of the list below
    (
        "<charge quantity=3>The following people were charged</charge> with theft:\n\n- Ned Farrow, 41, of Hull\n- Hal Oakes, 38, of Hull\n- Ada Pell, 22,"
        " of Hull\n\nThey are due in court."
    ),
    # people of one surname are called by their first names; the precise term is kept
    (
        "Ned Farrow, 41, and Hal Farrow, 38, both of Hull, were in court. <sentence quantity=1 custody_months=54>Ned was jailed</sentence> for four years and six"
        " months while <sentence quantity=1 custody_months=16>Hal was jailed</sentence> for 16 months."
    ),
    "A man has been jailed for seven years. <sentence quantity=1 custody_months=90>Ned Farrow, 41, of Hull, was jailed</sentence> for seven-and-a-half years.",
    "<sentence quantity=1 custody_months=93.6>Ned Farrow, 41, of Hull, was jailed</sentence> for seven years and 292 days.",
    # fines and terms
    "<sentence quantity=1 custody_months=40>Ned Farrow, 41, of Hull, is facing three years and four months behind bars</sentence>.",
]
FOUND_AGAIN = [
    "<conviction quantity=2>Ned Farrow, aged 27, of Byron Road, Southampton and Tom Arkle, aged 25, of no fixed address have been found guilty</conviction>.",
    "<conviction quantity=2>Ilir and Besnik Dervani were found guilty</conviction>.",
    "Officers managed to restrain <arrest quantity=1>and arrest him</arrest> under the Public Order Act.",
    "Officers were able to <arrest quantity=2>arrest two men</arrest> in Ely.",
    "62 people were reported for consideration for a <fixed_penalty quantity=62>fixed penalty notice</fixed_penalty>.",
    "<charge quantity=4>Four men were charged</charge> with theft. Magistrates <remand quantity=4>remanded all of them</remand> on Monday.",
    "<charge quantity=3>Three men were charged</charge> with theft. The judge <remand quantity=3>remanded them in custody</remand>.",
]


@pytest.mark.parametrize("marked", FOUND + FOUND_AGAIN)
def test_people_are_found_once(marked: str) -> None:
    check(marked)
