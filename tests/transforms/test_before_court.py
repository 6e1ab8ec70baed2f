"""What police do with people before a court does: arrests, bail, charges, summonses, remands. All made up."""

import pytest

from tests.transforms.marked import check

_CHARGED = "<charge quantity=1>Ned Farrow, 40, of Odham, was charged</charge> with theft."

FOUND = [
    # a count behind a date
    "On 24 February 2021, <arrest quantity=4>four men were arrested</arrest> in Odham.",
    "In Odham on 7 April 2020, <arrest quantity=2>two men aged 21 and 20 were arrested</arrest>.",
    # ages written otherwise
    "<arrest quantity=2>Two local 17-year-old boys have been arrested</arrest>.",
    (
        f"{_CHARGED} <arrest quantity=1>A 38–year-old woman from Odham was arrested</arrest> on suspicion of fraud. She has been"
        " <released_under_investigation quantity=1>released under investigation</released_under_investigation>."
    ),
    "<arrest quantity=5>Five men, aged 19 - 40 were arrested</arrest> in Odham.",
    "<charge quantity=1>Ned Farrow 22/03/74 of Mill Road, Odham has been charged</charge> with theft.",
    "The shop is Joe Arkle's. It was closed when <arrest quantity=1>Arkle was arrested</arrest>.",
    "The robber was Joe Arkle. Kent Police officers <arrest quantity=1>arrested Arkle</arrest> at home that evening.",
    "Officers <arrest quantity=1>arrested Joe Arkle</arrest> in connection with the theft.",
    # several told in one breath, with ages and homes between them
    "<arrest quantity=5>Four men - aged 43, 24, 22 and 19 - and a 41-year-old woman have been arrested</arrest>.",
    "<arrest quantity=11>Nine men, aged between 20 to 53-years-old, and two women, both aged 26, were arrested</arrest>.",
    "<arrest quantity=5>Four men, aged in their 20s and 30s, and a woman in her 20s, all from Odham, were arrested</arrest>.",
    "<charge quantity=2>Ned Farrow, aged 21 and of no fixed abode; and a 17-year-old boy from Odham; were charged</charge>.",
    "<arrest quantity=3>The two men - aged 22 and 40 - and the woman aged 21 - were arrested</arrest>.",
    "<arrest quantity=4>The three other men – aged 49, 60 and 42 – and the woman aged 48 – were also arrested</arrest>.",
    (
        "<arrest quantity=6>A 16-year-old boy from Odham, two 17-year-old boys from Hull, a 17-year-old Odham boy, and two men, aged 19 and"
        " 38 and both from Odham, were arrested</arrest>."
    ),
    "In April <arrest quantity=6>three 19-year-old men, two 18-year-old men and a 17-year-old boy were arrested</arrest>.",
    "<bail quantity=2>The 13 and 15 year-old boys have been released on bail</bail>.",
    "<arrest quantity=3>An 18 and 20-year-old man from Odham and a 29-year-old man from Hull were arrested</arrest>.",
    "<arrest quantity=2>A man - aged 29 - and a woman - aged 38 - have been arrested</arrest>.",
    "<bail quantity=5>Four other men, aged, 23, 24, 31 and 35, and a woman, 21, have been bailed</bail>.",
    # the same people told once more
    "<arrest quantity=3>Three men from Odham, two aged 26 and one aged 20, were arrested</arrest>.",
    "<arrest quantity=2>Two men from Odham, one aged 20 and the other 30, were arrested</arrest>.",
    "<arrest quantity=2>Two men, one aged 56 from Odham, and one aged 30 from Hull, have been arrested</arrest>.",
    "<arrest quantity=6>Six people, four of them teenagers, were arrested</arrest>.",
    "<arrest quantity=3>Two boys aged 16 and one aged 15 were arrested</arrest>.",
    "<arrest quantity=2>Two men aged 48 years old and 57 years old were arrested</arrest>.",
    "<charge quantity=1>A second man, a 27-year-old from Odham, has been charged</charge>.",
    "<bail quantity=4>Of the seven suspects, four men, two aged 25 and two aged 22, have been released on bail</bail>.",
    # an offence that names somebody
    (
        "<arrest quantity=2>Two men arrested</arrest> on suspicion of assisting an offender have been"
        " <bail quantity=2>released on bail</bail>."
    ),
    (
        "<arrest quantity=2>A 45-year-old woman from Odham who was arrested on suspicion of theft and a 25-year-old man from Hull"
        " arrested</arrest> on suspicion of assisting an offender have both been <bail quantity=2>released on bail</bail>."
    ),
    # each with a verb of his own
    (
        "<arrest quantity=1>A 29-year-old man from Odham was arrested</arrest> on suspicion of theft, and <arrest quantity=1>a 32-year-old"
        " woman from Hull was arrested</arrest> on suspicion of fraud."
    ),
    (
        "<charge quantity=4>Four people charged</charge> with the murder of Odham man Ned Farrow have been"
        " <remand quantity=4>remanded</remand>."
    ),
    "I would like to remind people <arrest quantity=1>we have arrested a man</arrest>.",
    "<charge quantity=1>A man has been charged</charge> with 20 offences against nine boys.",
    # whatever a person is called
    "<arrest quantity=1>A prison officer has been arrested</arrest> on suspicion of misconduct.",
    "<arrest quantity=1>One attendee was arrested</arrest>.",
    # one verb for several
    (
        "<arrest quantity=7>Seven people were arrested</arrest> for drink driving, <arrest quantity=3>three for drug driving</arrest> and"
        " <arrest quantity=1>one for theft</arrest>."
    ),
    "<arrest quantity=1>A 20-year-old man was arrested</arrest> on suspicion of theft and <arrest quantity=1>a 30-year-old woman</arrest> on suspicion of fraud.",
    (
        "<arrest quantity=12 part=False>Twelve people were arrested</arrest> for drug driving, <arrest quantity=4 part=False>four for"
        " drink driving</arrest> and <arrest quantity=2 part=False>two for theft</arrest>."
    ),
    (
        "<summons quantity=9 part=False>Nine drivers were reported for</summons> speeding, <summons quantity=4 part=False>four for using</summons>"
        " a phone and <summons quantity=2 part=False>two for not wearing a seat belt</summons>."
    ),
    "Of them <summons quantity=9>nine were reported for</summons> having no insurance, <summons quantity=4>four for bald</summons> tyres.",
    "<summons quantity=9>Nine drivers were reported for</summons> motoring offences, including two for speeding and one for a bald tyre.",
    # a fine beside them
    "<fixed_penalty quantity=1>A £10,000 fine was given</fixed_penalty> to the organiser and <summons quantity=2>two people were summonsed</summons>.",
    "<summons quantity=3>The organiser and two others were summonsed</summons>.",
    "<arrest quantity=9>Nine people were arrested</arrest> for drug offences, eight for supply and one for possession.",
    "<arrest quantity=9>Nine people were arrested</arrest> for a number of offences, three for theft and one for assault.",
    "<charge quantity=3>Joe Arkle, 20, has been charged</charge> with theft, alongside two other men.",
    # one by one
    "<arrest quantity=2>Two men were arrested</arrest> on warrants. <arrest quantity=1>Another was arrested</arrest> for drink driving.",
    (
        "<arrest quantity=2>Two men were arrested</arrest>. <bail quantity=1>One was released on bail</bail>."
        " <released_under_investigation quantity=1>The other has been released</released_under_investigation> under investigation."
    ),
    "<arrest quantity=3>Three men all from Odham were arrested</arrest>; one aged 29 for affray, one aged 32 for theft.",
    # named alone, with an address or a title
    (
        "We no longer look for 22-year-old Ned Farrow. <charge quantity=1>Farrow, of no fixed address, has been located and charged</charge>"
        " with theft."
    ),
    "The car was Lisa Bell's. <charge quantity=1>Ms Bell, 30, of Mill Road, Odham, has since been charged</charge> with fraud.",
    "- <summons quantity=65>65 drivers reported</summons> for no tax",
    # police let them go
    "Police investigating a robbery have <released_under_investigation quantity=1>released a man</released_under_investigation> under investigation.",
    "Detectives have <bail quantity=2>released two people</bail> on bail.",
    "Officers in Odham have <no_further_action quantity=1>released a man</no_further_action> without charge.",
    # planned, but for another verb
    f"{_CHARGED} He did not enter a plea and <bail quantity=1>was released on bail</bail>.",
    f"{_CHARGED} Farrow pleaded not guilty and <remand quantity=1>was remanded</remand> in custody.",
    "Ned Farrow, 40, evaded police until <arrest quantity=1>he was arrested</arrest> in May.",
    "Ned Farrow, 40, went abroad, and it was not until 9 July that <arrest quantity=1>he was arrested</arrest>.",
    "Ned Farrow, 40, of Odham, continued to be abusive and <arrest quantity=1>was arrested</arrest>.",
    "<charge quantity=1>A 17-year-old boy who can't be named because of his age is charged</charge> with robbery.",
    "<arrest quantity=12>Twelve wanted people were arrested</arrest> in Odham.",
    # police act, whatever stands before
    "Their enquiries led them to <arrest quantity=2>arrest two suspects</arrest> on Thursday.",
    "Detectives investigating an attack on a man in his home during a burglary have <arrest quantity=2>arrested two teenagers</arrest>.",
    "This was excellent work to <arrest quantity=2>arrest two people</arrest> this morning.",
    # counted before a dash, told one by one behind it
    "<arrest quantity=2>Two people were arrested</arrest> – one on suspicion of burglary, the other on suspicion of theft.",
    "<arrest quantity=3>Three people have been arrested</arrest> – two women aged 26 and a man of 28.",
    # the arrest as a noun
    "<sentence quantity=1>Ned Farrow, 40, has been jailed</sentence> for theft. Following <arrest quantity=1>Farrow's arrest</arrest>, police found a van.",
    "<bail quantity=5>Five remain on police bail</bail> - four men and one woman.",
    # in custody on suspicion
    "<arrest quantity=1>A teenager is in police custody on suspicion</arrest> of robbery.",
    # no further action, the people behind
    "<no_further_action quantity=2>No further action will be taken against the two men</no_further_action> from Odham.",
    "<no_further_action quantity=1>No further police action is being taken against a 30-year-old man</no_further_action>.",
    # charges authorised
    "<charge quantity=1>Assault charges have been authorised against a man</charge> from Odham.",
    "<charge quantity=1>A robbery charge has been brought against a man</charge> after the raid.",
    "The Crown Prosecution Service has <charge quantity=1>authorised the charge of Ned Farrow, 40</charge>, of Odham.",
    "The operation led to <arrest quantity=20>20 arrests</arrest> and <charge quantity=14 unit=offences>14 charges</charge>.",
    # summonses
    "<summons quantity=1>A 30-year-old man will also be reported</summons> to the Procurator Fiscal.",
    "<summons quantity=3>Three drivers will now be summonsed</summons> to court.",
    "<summons quantity=2>Two men have been released pending a report to the PPS</summons>.",
    "<summons quantity=1>Ned Farrow, 40, has been served with a court summons</summons> to appear at Odham in May.",
    "<summons quantity=2>Both women received a court summons</summons>.",
    "<summons quantity=1>A boy of 16 was reported on summons</summons> for affray.",
    "<summons quantity=14>14 people were dealt with by way of summons</summons>.",
    "<summons quantity=1>A postal requisition has been issued to a 50-year-old woman</summons>.",
    # cautions and community resolutions
    "Officers gave <caution quantity=12>12 cannabis warnings</caution>.",
    "<community_resolution quantity=2>The two boys agreed to a community resolution</community_resolution>.",
    "<community_resolution quantity=2>Both suspects were dealt with through community resolutions</community_resolution>.",
    "<community_resolution quantity=1>A community resolution was given to a 16-year-old girl</community_resolution>.",
    # remands
    f"{_CHARGED} <remand quantity=1>He was denied bail</remand>.",
    f"{_CHARGED} <remand quantity=1>He remains in custody and is due to appear</remand> before magistrates.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_it_is_found(marked: str) -> None:
    check(marked)


NOTHING = [
    # an arrest that is wished for
    "Ned Farrow, 40, is wanted by police. A warrant has been issued for his arrest.",
    "Ned Farrow, 40, is wanted by police. A reward is offered for information that leads to his arrest.",
    "Ned Farrow, 40, is wanted by police. A warrant is out for Farrow's arrest.",
    "Call early: it gives officers the greatest chance of making an arrest.",
    "The officer was hurt while making an arrest.",
    # what swindlers say
    "The caller claimed that officers had arrested a man with her bank card.",
    "The fraudster told the woman that police had arrested two men with her bank card.",
    "He told the victim that they have arrested two men.",
    # held by others, or elsewhere
    "Two people were detained in hospital for treatment.",
    "A man was detained by Bargainland's security staff.",
    "A man ran off, but members of the public detained him until police arrived.",
    "A security guard managed to detain the man.",
    "He held her in the flat and detained her against her will.",
    "A man died in the river. His death is not suspicious and a report will be submitted to the Procurator Fiscal.",
    "A number of stewards has been arrested.",
    # the count of something else
    "The court heard of 20 sexual offences against children.",
    # other senses
    "His mobile phone was left charging.",
    "They said that they had done the work in one case and charged extra.",
    "Two men charged towards the victim with sticks.",
    "A man and a woman charged at the gates.",
    "Carry a fully charged phone with you.",
    "The complaint ended in a decision to take no further action.",
    "One in three people arrested had been drinking.",
    "Two men will be reported for the consideration of a fixed penalty notice.",
]


@pytest.mark.parametrize("words", NOTHING)
def test_nothing_is_found(words: str) -> None:
    check(words)


BUT_NOT = [
    "<arrest quantity=3>Three men were arrested</arrest>. They all remain in custody and enquiries are ongoing.",
    "<arrest quantity=1>A man was arrested</arrest> on suspicion of theft. He remains in custody and will be questioned today.",
    "<arrest quantity=1>A man was arrested</arrest> and remains in police custody pending further enquiries.",
    "A man smelt of cannabis, so he was cautioned, <arrest quantity=1>arrested</arrest> and searched.",
]


@pytest.mark.parametrize("marked", BUT_NOT)
def test_no_more_is_found(marked: str) -> None:
    check(marked)
