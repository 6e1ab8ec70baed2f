"""Whom a verb means: names behind courts, verbs of one and of two, he and she, findings and pleas. All made up."""

import pytest

from tests.transforms.marked import check

APART = [
    # the first were stopped, spoken to or arrested; the second are others
    "Officers spoke to 40 people and <arrest quantity=6>six men were arrested</arrest>.",
    "The team helped 25 women and <arrest quantity=2>two men were arrested</arrest>.",
    "<stop_search quantity=30>They searched 30 people</stop_search> and <arrest quantity=2>two men were arrested</arrest>.",
    "<roadside_test quantity=40>Officers breathalysed 40 drivers</roadside_test> and <arrest quantity=12>12 people were arrested</arrest>.",
    "<arrest quantity=2>Officers arrested two men</arrest> and <charge quantity=3>three women were charged</charge>.",
    "A man assaulted two women and <arrest quantity=2>two boys were arrested</arrest>.",
    "Following a fight involving 20 people, <arrest quantity=3>two men and a woman were arrested</arrest>.",
    "After a fight between two men, <arrest quantity=3>three people were arrested</arrest>.",
]

TOGETHER = [
    "<arrest quantity=5>Two men and three women were arrested</arrest>.",
    "Police confirmed <charge quantity=5>two men and three women were charged</charge>.",
    "Officers believed two men and a woman were involved and <arrest quantity=3>they were arrested</arrest>.",
    "It was reported <arrest quantity=3>two men and a woman were arrested</arrest>.",
    "<arrest quantity=2>Lee Amner, pictured, and Kate Bess, both of Dunster Lane, were stopped and arrested</arrest>.",
    # kin told by a first name, or by what they are to the one before
    "<charge quantity=2>Ann, 47, and Sian Wilmot, 39, of Blackmead, Hull, were charged</charge> with theft.",
    "<charge quantity=4>Charlie Curzon, 21, of Daniels Close, Hull, his brother Mark Curzon, 28, of Bell Close, Hull, Alf Snaith, 26, and Steven Snaith, 24, were charged</charge>.",
    # where they stand in the picture, what one of them did, ages as words and figures
    "<charge quantity=3>Tom Delver (left), 38, of Swan Lane, Olaf Sonder (middle), 33, of Cob Place and Adrian Surrey (right), 22, of East Road, were charged</charge> with affray.",
    "<conviction quantity=1>Warren Morton (below), 35, of Church Lane, Hull, pleaded guilty</conviction> to theft.",
    "<arrest quantity=2>Ned Arkle, who lived at the flat, and Tom Humber, of Danes Road, Hull, were arrested</arrest>.",
    "<arrest quantity=5>Two men aged 31 and 27, two 16-year-old boys and a boy aged 17 were all arrested</arrest>.",
    "<charge quantity=3>A 17-year-old boy and two men, Rick Corbet and Ty Fennel, both aged 27, were charged</charge>.",
    "A car carrying <arrest quantity=5>two men and three women was stopped and all were arrested</arrest>.",
]

FOUND = [
    "Police acted quickly, <arrest quantity=2>arresting the pair</arrest>.",
    "<arrest quantity=3>After arresting the trio</arrest> on Friday officers left.",
    "Two men ran off. Before <arrest quantity=2>arresting the men</arrest>, officers shouted.",
    # they are all whom the lead counts, once each has been told of
    (
        "<arrest quantity=3>Three men have been arrested</arrest> in Hull.\n\nA 20-year-old man and a 21-year-old man were arrested in Hull. A"
        " 37-year-old man was arrested in York.\n\n<bail quantity=3>They have all been released on bail</bail>."
    ),
    (
        "<arrest quantity=2>Two men have been arrested</arrest> in Hull.\n\nA 20-year-old man and a 21-year-old man were arrested.\n\n"
        "<bail quantity=2>They have been released on bail</bail>."
    ),
    # a victim's age is not the suspect's
    (
        "<arrest quantity=1>A man has been arrested</arrest> after a 17 year old boy was stabbed in Hull.\n\nOn Monday the 17 year old boy"
        " was followed.\n\nAn 18 year old man from Hull has been arrested on suspicion of wounding."
    ),
    (
        "Officers investigating the death of a 21-year-old Tom Bell have <charge quantity=1>charged a man</charge>.\n\nNed Farrow, 25, of Hull,"
        " has been charged with murder."
    ),
    # nor is a term somebody's age
    (
        "Ned Farrow's 15-year sentence is long. <sentence quantity=1>A man has been given a 15-year sentence</sentence> for wounding.\n\n"
        "Ned Farrow, 57, of Hull, was sentenced today."
    ),
    # the name begins behind the court or the day
    "At Hull Crown Court on 25 September <conviction quantity=1>Ned Farrow, 34, pleaded guilty</conviction> to theft.",
    "On Friday at Hull Crown Court <sentence quantity=1 custody_months=12>Ned Farrow, 34, was jailed</sentence> for a year.",
    (
        "<charge quantity=1>Ada Pell (born 14/09/2000), of Mill Road, was charged</charge> with theft. A man of 40 was seen nearby."
    ),
    # officers act, however much is told of the crime before
    "Detectives investigating an attack on a man in his home have <arrest quantity=2>arrested two teenagers</arrest>.",
    "Police investigating the death of a woman in Hull have <bail quantity=5>released five people on bail</bail>.",
    "Officers <released_under_investigation quantity=3>released three men under investigation</released_under_investigation>.",
    "<arrest quantity=1>A man has been arrested</arrest> at his home and <bail quantity=1>released on bail</bail>.",
    "<arrest quantity=11>Nine men, aged between 20 and 53, and two women, both aged 26, have been arrested</arrest>.",
    # far from its verb
    (
        "<charge quantity=1>Ned Farrow, 41, of Mill Road in Odham, appeared at Hull Magistrates' Court on Friday morning charged</charge> with"
        " theft."
    ),
    # lists with semicolons; one told of again beside those named
    (
        "Ned Farrow, 43; Hal Oakes, 25; and Ivo Mead, 19; <conviction quantity=3>all pleaded guilty</conviction> to theft."
    ),
    "Farrow, Pell and the 17-year-old met. <arrest quantity=2>Ada Pell, 31, and the 17-year-old were arrested</arrest>.",
    # the number of the verb
    "A man of 30 was seen. Both he and <arrest quantity=2>Ned Farrow were arrested</arrest>.",
    "<sentence quantity=2 custody_months=180>A man who drove the van and the friend who hid it have been jailed</sentence> for a total of 15 years.",
    (
        "<charge quantity=2>Two men have been charged</charge> and <remand quantity=2>remanded in custody</remand>; the third, an officer, has been"
        " <bail quantity=1>bailed</bail>."
    ),
    "<arrest quantity=2>A couple from Odham have been arrested</arrest>.",
    "<arrest quantity=3>A couple from Odham, and a man from Hull, have been arrested</arrest>.",
    "Of 87 suspects <charge quantity=87>87 have been charged</charge>, with <remand quantity=62>62 then remanded</remand> in custody.",
    # he and she
    (
        "<arrest quantity=1>A 30-year-old woman was arrested</arrest> and <remand quantity=1>remanded in custody</remand>. <arrest quantity=1>A 40-year-old"
        " man was arrested</arrest>. She <conviction quantity=1>pleaded guilty</conviction> to theft."
    ),
    "150 people were at the party. <arrest quantity=1>One person was arrested</arrest>. <bail quantity=1>They have since been released on bail</bail>.",
    # what a jury finds, what is admitted
    "<conviction quantity=1>Jurors found Ned Farrow guilty</conviction> of fraud.",
    "Ned Farrow, 31, was in court. A jury <conviction quantity=1>found him guilty</conviction> of fraud.",
    "Ned Farrow, 31, of Hull, <sentence quantity=1>was fined £726</sentence> after <conviction quantity=1>admitting trespassing</conviction> in pursuit of game.",
    "In court <conviction quantity=1>Ned Farrow, 31, admitted</conviction> misconduct in public office.",
    "Three men who were caught thanks to a call from somebody who saw them <conviction quantity=3>have admitted</conviction> attempted burglary in court.",
    # no plea in court, but no denial
    "Three men appeared in court, <remand quantity=3>made no plea and were remanded in custody</remand>.",
    "The suspect was not in but <arrest quantity=1>a man of 30 was arrested</arrest>.",
    "Until today <charge quantity=6>six people had been charged</charge>.",
    "<arrest quantity=1>A man wanted for theft was arrested</arrest>.",
    "<summons quantity=1>A 25-year-old man has been reported</summons> in connection with dangerous driving.",
    "<fixed_penalty quantity=4>Four women were handed £200 fines</fixed_penalty> for meeting.",
    "Police managed to <arrest quantity=3>arrest three people</arrest>.",
    "At Hull Magistrates' Court <sentence quantity=1>Ned Farrow, 31, was handed a £120 fine</sentence>.",
    # who is meant where a name comes first, or nothing but a name
    (
        "Two thieves were sent to court. Podmore, 19, of Mill Road, <sentence quantity=1 custody_months=66>was jailed</sentence> for five and a"
        " half years after <conviction quantity=1>he pleaded guilty</conviction> to theft."
    ),
    (
        "- Ned Farrow (41) from Odham. <charge quantity=1>Charged</charge> with theft.\n- Hal Oakes (35) from Hull. <summons quantity=1>Served with a"
        " postal requisition</summons> for theft."
    ),
    "<sentence quantity=1 custody_months=10>A check-out operator has been jailed</sentence> for ten months.",
    "Jack Farrow, Harry Oakes and George Mead appeared at court where <conviction quantity=3>they pleaded guilty</conviction> to affray.",
    (
        "<arrest quantity=4>Four men were arrested</arrest>. <released_under_investigation quantity=4>All were questioned and released under"
        " investigation</released_under_investigation>."
    ),
    "A man was named as the thief by all three victims and <charge quantity=1>charged</charge>.",
    "<sentence quantity=1>Ada Pell, 36, of Mill Road, Upper Odham, received</sentence> a community order.",
    "<charge quantity=1>Ned Farrow (pictured left), 27, was charged</charge> with theft.",
    "<sentence quantity=1 custody_months=42>Ned Farrow, 31, will spend</sentence> three and a half years in jail.",
    "<sentence quantity=1 custody_months=60>A man is starting a five-year prison sentence</sentence>.",
    # an arrest of the lead is whom the text goes on to tell of
    "Detectives have made two further arrests. <arrest quantity=2>Two men, 21 and 20, from Hull, were arrested</arrest> on Friday.",
    (
        "A stop check ended in the <arrest quantity=1>arrest and subsequent</arrest> <charge quantity=1>charge of a man from Hull</charge> on Friday."
    ),
    "The raid led to the <arrest quantity=2>arrest of two men</arrest>.",
    # a heading's man is whom the case below names
    (
        "Three cases came before the court this week. The first took an hour. The second took two. All were heard by the same bench.\n\nOdham man"
        " sentenced for affray\n\n<sentence quantity=1 custody_months=4>Hal Oakes, aged 28, of Mill Road, was sentenced</sentence> to four months"
        " in prison."
    ),
    # those of the lead are whom the text goes on to name, however they are told apart
    (
        "<charge quantity=2>A man and a woman have been charged</charge>.\n\nNed Farrow, 19, and Ada Bell, 42, were charged on Friday."
    ),
    (
        "<charge quantity=2>A man, 30, and a woman, 19, have been charged</charge>.\n\nAda Bell, 19, of Hull, and Ned Farrow, 30, of York, were charged"
        " on Friday."
    ),
    (
        "<arrest quantity=2>A man and a woman were arrested</arrest>.\n\n<summons quantity=2>Two men, Ned Farrow, 19, and Ian Bell, 42, were"
        " summonsed</summons>."
    ),
    (
        "A man and a boy have been sentenced.\n\n<sentence quantity=1 custody_months=48>Ned Farrow, 29, of Hull, was jailed</sentence> for four years."
        "\n\n<sentence quantity=1 custody_months=24>A 15-year-old boy was jailed</sentence> for two years."
    ),
    "<charge quantity=2>A man and his brother have been charged</charge>.\n\nNed Farrow, 19, and Ian Farrow, 42, were charged on Friday.",
    # surnames that are words of streets, known by the first name before and the age behind
    (
        "<charge quantity=2>Ned Hall, 19, of Mill Road, York and Ada Bell, 42, of Hill Street, Hull were charged</charge>.\n\n<remand quantity=1>Hall"
        " was remanded</remand> in custody."
    ),
    # a surname and an age
    (
        "Two people have been sentenced.\n\nHal Farrow and Ada Bell were stopped in a car.\n\n<sentence quantity=1 custody_months=36>Farrow, 41, was"
        " jailed</sentence> for three years.\n\n<sentence quantity=1 custody_months=none>Bell, 54, received</sentence> a 12-month community order."
    ),
    (
        "<sentence quantity=2 custody_months=190>Two men have been jailed for a total of 15 years and ten months</sentence>.\n\nOfficers watched Hal Farrow,"
        " of Hull. Ned Pell was with him. Farrow was sentenced to ten years and four months. Pell, 29, <conviction quantity=1>who had pleaded guilty"
        "</conviction>, got five and a half years.\n\n<conviction quantity=1>Ada Leckie, 33, was convicted</conviction> of fraud; <sentence quantity=1"
        " custody_months=none>her sentence of 18 months was suspended</sentence>."
    ),
    # "they" are not the man who has been jailed
    (
        "<sentence quantity=1 custody_months=276>A man who hurt two women when they were children has been jailed</sentence> for 23 years."
    ),
]
FOUND += [
    # whoever was taken to a hospital of some name is not the woman arrested
    (
        "Officers investigating a crash in Dunford have <arrest quantity=1>arrested a woman</arrest>.\n\nThe pedestrian - 39-year-old Erika Prior from Dunford -"
        " was taken to Dunford County Hospital.\n\nA 47-year-old local woman has been arrested on suspicion of careless driving."
    ),
    # magistrates fine the one told of last
    "<conviction quantity=1>Jason Crossley, 33, pleaded guilty</conviction> to assault. Magistrates <sentence quantity=1>fined the 33-year-old £1,000</sentence>.",
    # a mother and her son
    (
        "<sentence quantity=1 custody_months=12>Liz Bradley, 61, has been jailed</sentence> for 12 months.\n\nBradley gave a false alibi for her son.\n\n"
        "- Vince Bradley, aged 19, of Bass Lane, Hull, <sentence quantity=1 custody_months=48>was sentenced</sentence> to four years in prison."
    ),
    # cousins told of before
    "<charge quantity=2>Two cousins have been charged</charge> with theft.\n\nThe cousins were <arrest quantity=2>arrested</arrest> on Friday.",
    # a surname alone is no first name of the next
    "<charge quantity=2>Ned Farrow, 20, and Tom Bell, 30, have been charged</charge>. <remand quantity=2>Farrow, 20, and Tom Bell, 30, were remanded</remand>.",
    # an age is no number of people, nor are crimes
    "<conviction quantity=1>A man who admitted</conviction> sending messages to children as young as 13 <sentence quantity=1>has been sentenced</sentence>.",
    "<sentence quantity=1>A man who groomed girls aged just 12 has been jailed</sentence>.",
    "<arrest quantity=2>Two men were arrested</arrest> over both burglaries and <bail quantity=2>released on bail</bail>.",
    # a school has the boys' name
    "<sentence quantity=1>Justin Tern, 45, former caretaker at the boys' school, was jailed</sentence> for eight years.",
    # one of two, and the other
    "<sentence quantity=1 custody_months=36>One of the boys, aged 15, was jailed</sentence> for three years and <sentence quantity=1 custody_months=24>the other, a 16-year-old boy, was jailed</sentence> for two years.",
    # police by their letters
    "Ned Farrow, 30, breached his order. Officers from the Public Protection Unit (PPU) <arrest quantity=1>arrested him</arrest> on Friday.",
]

NOTHING = [
    "We make a difference by arresting the offenders.",
    "Police will be arresting the men. Those who hit the officer who was arresting the men ran off.",
    "Two men fled. With each of these cases we are arresting these individuals with good evidence.",
    "Ned Arkle and Tom Bell ran. Officers keep arresting them.",
    "Ned Farrow resisted being detained and hurt an officer's hand.",
    "A reward is offered for information leading to the arrest of Ned Farrow.",
    "Officers hope for information which could help with his arrest.",
    "Two people were detained under the Misuse of Drugs Act.",
    "The jury found Ned Farrow not guilty.",
    "Not guilty pleas were entered.",
    "Ned Farrow, 31, admitted to officers that he had been there.",
    "Hal Oakes, 20, admitted he was wrong.",
    "Ned Farrow, 31, admitted that he had stolen it.",
    "Four women were handed words of advice for meeting.",
    "A couple of hours later the road was open.",
    "A police spokesman was wanted to be charged with the work.",
    "Her licence requires his arrest.",
    "Victoria Hall 19 was let to two charities.",
    "Fields in Northern Ireland and seven people's houses were flooded.",
    "A boy of 15 remains in custody to be questioned.",
    "The mother of the boy was in court.",
    "There is a charge for two visitors.",
    "An arrest warrant and a charge for a man of 30 to enter were told of.",
    "Her family can begin to come to terms with it.",
    "He will serve as a reserve for two years.",
    "A vase was sent to the fair.",
    "The numbers of people arrested and charged are rising.",
    "Charged\n\nThe battery was full.",
    "All is well in Odham, and all were glad.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_those_meant_are_found(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_meant(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", APART)
def test_those_to_whom_something_else_was_done_stand_apart(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", TOGETHER)
def test_those_of_one_verb_stand_together(marked: str) -> None:
    check(marked)
