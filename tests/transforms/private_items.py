"""500 invented private items in invented sentences: each must be gone from what is stored.

Every name, street, number and mark here is made up for this test. A case is an article, the
evidence whose snippet is stored, a headline, and the words that may survive in neither.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

GIVEN = (
    "Callum Zbigniew Aoife Priyanka Kwabena Siân Oluwaseun Dean Chantelle Mark Grace Will Rose Jordan"
    " Hamza Łukasz Zoë Te-Shaun Mohammed Bethan Ruaridh Noor Xiulan Thi Dmytro Ekaterina D'Andre Summer Jo"
    " Tyrell Hope Lee"
).split()
# Unusual surnames, surnames that are words, towns, ranks of trees; double-barrelled and foreign ones.
SURNAMES = (
    "Threadgold Oyelaran Wojciechowski Price Young Marsh Preston Stanley Bell Field Walker Long King"
    " Hatcher-Boyle O'Rafferty McSweegan Featherstonehaugh Nguyen Abdi-Warsame Quigg Penhaligan Bolton"
    " Lincoln Brown Cross Banks Gold Savage Fox Waters Okonkwo-Pratt Szczęsny Grødal Achterberg Winter"
    " Sharp Small Day Knight Best Rice Church Moss Dale"
).split()
STREETS = (
    "Homewood Lane|Tanners Close|Maristow Street|Kilnway|The Crescent|St Botolph's Road|Church Hill"
    "|Upper Marsh Terrace|Vicarage Gardens"
    "|Gas Works Row|Duke of York Avenue|Long Meadow Court|Old Mill Walk|Prince Rupert Drive"
    "|Seventh Avenue|Broadway|Stryd y Castell"
).split("|")
TOWNS = ("Ashford", "Bury", "Kettering", "Hove", "Widnes", "Reading", "March")
PLATES = ("KX17 ZRO", "BD51SMR", "T482 KLO", "RIG 8241", "FGH 123K", "LK69 YTU", "N7 WLD", "YC08-JHV")
POSTCODES = ("DE56 7QK", "SW1A 9ZZ", "B9 4TY", "CF102QR")
PHONES = ("07700 900482", "01632 960 318", "+44 7700 900771", "(020) 7946 0921", "07700900113", "0161-496-0877")
EMAILS = ("k.threadgold83@example.org", "priya_o@example.com", "big.dave+1@mail.example.net")
ACCOUNTS = ("81234567", "8123 4567", "GB29 NWBK 6016 1331 9268 19", "4929 1234 5678 9012")
CODES = ("P1234567", "533401372", "QQ 12 34 56 C", "490154203237518")
NETWORKS = ("203.0.113.77", "2001:db8:85a3::8a2e:370:7334", "t.me/ketleybud420")
BIRTHS = ("14/07/1984", "3.11.91", "22 May 1979", "7th of August 2007", "09-02-1966", "March 12, 1988")


@dataclass(frozen=True)
class Case:
    """One invented release and what must not survive of it."""

    text: str
    evidence: tuple[int, int]
    title: str
    secrets: tuple[str, ...]


# {g} given name, {s} surname, {a} age, {t} town, {r} street, {n} house number. The evidence stands between | and |.
NAMED = (
    "{g} {s}, {a}, of {n} {r}, {t}, |was charged with two burglaries|.",
    "{g} {s}, of {r}, {t}, |pleaded guilty to theft| on Monday.",
    "{g} {s} ({a}), of {r}, |was jailed for four years|.",
    "|A {a}-year-old man, {g} {s}, was arrested| in {t} on Friday.",
    "|Officers arrested {a}-year-old {g} {s}| at {n} {r}.",
    "Mr {s} was seen at {r}. |Mr {s} was arrested| and bailed.",
    "{g} {s}, aged {a}, was found at home. |{s} was jailed for 18 months|.",
    "Detectives spoke to {g} {s}, {a}. Later, |{s}’s flat was searched and 40 wraps were seized|.",
    "• {g} {s}, {a}, {r}, {t} – |12 months for theft|",
    "{g} {s}\t{a}\t|6 years|",
    "|Two men were charged|: {g} {s}, {a}, and his brother, of {r}.",
    "The victim, {g} {s}, said that |three men were arrested| near her home in {r}.",
    "|A warrant was executed at {n} {r}|, {t}.",
    "|Police raided a flat in {r}, {t}|, and found 30 plants.",
    "Mother-of-two {g} {s} |handed over £400 in cash|.",
    "“{g} {s} is dangerous,” said PC Lowe. |{s} was remanded in custody|.",
    "{g} ‘{alias}’ {s}, {a}, |was sentenced to nine years|.",
    "|Jailed: {g} {s}| and two others",
    "Ms {g} {s} and Dr {s} were robbed. |One man was arrested|; Ms {s} was unhurt.",
    "{g} {i}. {s}, {a}, from {t}, |admitted two counts of fraud|.",
    "He is {g} {s}. |{g} was charged| on Sunday.",
    "|{s} and {s2} were both convicted|. {g} {s}, {a}, and {g2} {s2}, {a}, had denied it.",
    "Paperwork in the name of {g} de la {s} turned up. |De la {s} was arrested|.",
    "Before that, {g} {s} was a caretaker at {t}. |Police found £9,000 in {s}'s loft|.",
)
NUMBERED = (
    ("|A man was arrested in a stolen Ford Focus, {x},| on the A6.", PLATES),
    ("|A van with the registration {x} was seized| in {t}.", PLATES),
    ("|Officers searched a house ({x}) and seized a knife| in {t}.", POSTCODES),
    ("|Call {x} if you saw the two arrests| in {t}.", PHONES),
    ("|A phone with the number {x} was seized| from a car.", PHONES),
    ("|He wrote to {x} and was charged| on Friday.", EMAILS),
    ("{g} {s} ({x}), of {t}, |was jailed for six years|.", BIRTHS),
    ("|{g} {s}, born {x}, was charged| with fraud.", BIRTHS),
    ("|{g} {s}, date of birth {x}, was charged| with fraud.", BIRTHS),
    ("|A man (DOB {x}) was summonsed| to court.", BIRTHS),
    ("|The money went to account {x} and was frozen| in {t}.", ACCOUNTS),
    ("|A man with passport {x} was arrested| in {t}.", CODES),
    ("|Images were traced to {x} and a man was arrested| in {t}.", NETWORKS),
)
CHILDREN = (
    ("|A {c}-year-old boy was arrested| in {t}.", "{c}-year-old"),
    ("|A girl of {c} was safeguarded| in {t}.", "girl of {c}"),
    ("|Two boys, aged {c} and 16, were charged| with robbery.", "aged {c}"),
    ("{g} {s}, {c}, of {t}, |was given a referral order|.", ", {c},"),
)


LEADS = (
    "Officers have been busy this week.",
    "A drug dealer is behind bars.",
    "There were several arrests in the county.",
)


def cases(count: int = 500, seed: int = 20261124) -> list[Case]:
    """The same `count` cases every time: seven of ten about names, the others numbers and children."""
    chance = random.Random(seed)  # noqa: S311  (repeatable, not secret)
    made: list[Case] = []
    for index in range(count):
        kind, turn = index % 10, index // 10
        if kind < 7:
            made.append(_built(NAMED[(turn * 7 + kind) % len(NAMED)], chance))
        elif kind < 9:
            template, marks = NUMBERED[(turn * 2 + kind - 7) % len(NUMBERED)]
            mark = chance.choice(marks)
            made.append(_built(template.replace("{x}", mark), chance, mark))
        else:
            template, secret = CHILDREN[turn % len(CHILDREN)]
            age = str(chance.randint(11, 17))
            made.append(_built(template.replace("{c}", age), chance, secret.replace("{c}", age)))
    return made


def _built(template: str, chance: random.Random, *secrets: str) -> Case:
    """Fill a template with names of its own and note which of them it shows."""
    surname, other = chance.sample(SURNAMES, 2)
    given, other_given = chance.sample(GIVEN, 2)
    values = {
        "g": given,
        "s": surname,
        "g2": other_given,
        "s2": other,
        "a": str(chance.randint(18, 79)),
        "t": chance.choice(TOWNS),
        "r": chance.choice(STREETS),
        "n": str(chance.randint(2, 187)) + chance.choice(("", "", "a")),
        "i": chance.choice("ABDJKM"),
        "alias": chance.choice(("Biggie", "Scouse Tel", "Uncle Vern")),
    }
    private = [name for name in ("g", "s", "g2", "s2", "r", "alias") if f"{{{name}}}" in template]
    filled = template.format(**values)
    text = filled.replace("|", "")
    start, end = filled.index("|"), filled.rindex("|") - 1
    body = f"{chance.choice(LEADS)}\n\n{text}\n\nThe investigation goes on."
    offset = body.index(text)
    title = f"{given} {surname} jailed after raid" if {"g", "s"} <= set(private) else "Man jailed after raid"
    return Case(body, (offset + start, offset + end), title, (*secrets, *(values[name] for name in private)))
