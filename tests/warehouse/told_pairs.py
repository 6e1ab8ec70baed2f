"""Labelled pairs of invented releases: do the two tell the same result?

Drawn from the patterns of the public archive: an update the next day, a page published again with a mended
line, a force's and its region's release, a week's round-up; and what only looks like it: one form filled in
for another burglary, a campaign's weekly figures, dispersal orders weekend after weekend, renewed appeals.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

APPEAL = (
    "Anyone with information is asked to call 101 or report it on our website. You can also speak to the independent"
    " charity Crimestoppers, without giving your name, on 0800 555 111 or through its form on the internet."
)
LINES = (
    "County lines is the name given to drug dealing by gangs who run telephone lines from large cities into smaller"
    " towns. They often use children and vulnerable adults to store and move their drugs and money."
)


@dataclass(frozen=True)
class Release:
    force: str
    day: str
    title: str
    text: str

    @property
    def published(self) -> datetime:
        return datetime.fromisoformat(f"{self.day}T11:00:00").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Pair:
    pattern: str
    told: bool
    first: Release
    second: Release


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def burglary(force: str, day: str, place: str, street: str, when: str, time: str, age: int, ref: str) -> Release:
    return Release(
        force,
        day,
        f"Man arrested after burglary in {place}",
        text(
            f"A man has been arrested after a house was broken into in {place}.",
            f"Officers were called to {street} at {time} on {when} after a neighbour saw somebody climb through a"
            " kitchen window. Jewellery and a laptop had been taken from the bedrooms.",
            f"A {age}-year-old man from {place} was arrested on suspicion of burglary and remains in custody.",
            f"Anyone who saw what happened is asked to call 101 and quote reference {ref}. {APPEAL}",
        ),
    )


def bailed(force: str, day: str, place: str, street: str, when: str, time: str, age: int, ref: str) -> Release:
    return Release(
        force,
        day,
        f"Update: man bailed after burglary in {place}",
        text(
            f"A man who was arrested after a house was broken into in {place} has been released on bail.",
            f"We were called at {time} on {when} when a neighbour saw somebody climb through a kitchen window of a house"
            f" in {street}.",
            f"A {age}-year-old man from {place} was arrested on suspicion of burglary. He has been bailed while"
            " detectives carry on with their work.",
            f"Anyone who saw what happened is asked to call 101 and quote reference {ref}. {APPEAL}",
        ),
    )


BURGLARIES = (
    ("essex", "Basildon", "Timberlog Lane", "Monday 3 October", "10.40pm", 34, "42/81277/22"),
    ("kent", "Gravesend", "Parrock Road", "Saturday 8 October", "2.15am", 27, "46/19008/22"),
    ("cheshire", "Crewe", "Walthall Street", "Tuesday 11 October", "3.05pm", 41, "IML 1377204"),
    ("dorset", "Poole", "Sterte Avenue", "Friday 14 October", "6.20am", 19, "55220167311"),
)
OTHERS = (
    ("essex", "Basildon", "Clay Hill Road", "Monday 3 October", "4.10am", 51, "42/81190/22"),
    ("kent", "Gravesend", "Whitehill Lane", "Tuesday 11 October", "9.30pm", 33, "46/19544/22"),
    ("cheshire", "Winsford", "Swanlow Lane", "Thursday 13 October", "11.50am", 22, "IML 1379915"),
    ("dorset", "Bournemouth", "Charminster Road", "Sunday 16 October", "1.45am", 38, "55220169902"),
)


def raid(force: str, day: str, place: str, when: str, cash: str, heroin: str, arrests: str, words: int) -> Release:
    told = (
        (
            f"Officers forced their way into two addresses in {place} on {when} and made {arrests} arrests.",
            f"During the searches they found £{cash} in cash and {heroin} of heroin hidden beneath a bath.",
            f"The {arrests} people were arrested on suspicion of being concerned in the supply of class A drugs.",
            LINES,
        ),
        (
            f"{arrests.capitalize()} people suspected of dealing are in custody following early morning visits to homes in {place}.",
            (
                f"The warrants, carried out on {when} by the neighbourhood team, led to the seizure of {heroin} of heroin."
                f" A total of £{cash} in cash was recovered as well."
            ),
            "Sergeant Hale of the team said: people who live there told us what they saw, and we acted on it.",
        ),
    )[words]
    return Release(force, day, f"Drugs and cash seized in {place}", text(*told))


def national(force: str, day: str, words: int) -> Release:
    told = (
        text(
            "Officers across the country seized more than two tonnes of drugs and over £54 million in cash during the"
            " operation. In Luton a man was arrested after a search of a flat."
        ),
        text(
            "The work led to the seizure of over £54 million in cash and more than two tonnes of drugs. Four men from"
            " Glossop were arrested early on Tuesday, and a car was taken from one of their drives."
        ),
    )[words]
    return Release(force, day, "Criminals taken off our streets", text(told, APPEAL))


def drugs(force: str, words: int) -> Release:
    told = (
        "A search of a house in Luton on Monday found 5kg of cannabis and £2,000 in cash. A man was arrested.",
        "Cannabis weighing 5kg was recovered in Glossop by neighbourhood officers, who also seized £2,000 in cash.",
    )[words]
    return Release(force, "2022-10-04", "Drugs seized", text(told, APPEAL if words else LINES))


def intensification(
    force: str, name: str, day: str, days: str, arrests: int, cash: str, crack: str, safe: int
) -> Release:
    return Release(
        force,
        day,
        f"{arrests} arrests in week of action against county lines",
        text(
            f"{name} Police made {arrests} arrests during a week of action against county lines, which ran from {days}.",
            f"Officers seized £{cash} in cash and {crack} of crack cocaine, and {safe} people were safeguarded.",
            LINES,
            APPEAL,
        ),
    )


def region(day: str, days: str, total: int, shares: tuple[tuple[str, int], ...]) -> Release:
    each = ", ".join(f"{number} in {name}" for name, number in shares)
    return Release(
        "rocu",
        day,
        f"{total} arrested across the region in county lines week",
        text(
            f"A total of {total} people were arrested across the region in the county lines intensification week"
            f" between {days}. Of the {total} arrests, {each}.",
            "The regional organised crime unit brought the forces together and shared what each of them learned.",
        ),
    )


def campaign(day: str, number: str, courts: str) -> Release:
    return Release(
        "dorset",
        day,
        f"Drink driving campaign: {number} more people charged",
        text(
            f"A further {number} people have been charged with drink driving during our summer campaign.",
            f"They are due before magistrates in {courts}. The campaign runs through June and July and asks motorists to"
            " think of what a single glass can do, and of who waits for them at home.",
            "Inspector Dunn of the roads team said: most people drive sober, and we will keep looking for those who do"
            " not, at every hour of day and night.",
            "Anyone who suspects somebody of drink driving is asked to call 101, or 999 in an emergency.",
        ),
    )


def dispersal(day: str, place: str, start: str, end: str) -> Release:
    return Release(
        "merseyside",
        day,
        f"Dispersal zone: {place}",
        text(
            f"A dispersal zone is in place in {place} this weekend after complaints of anti-social behaviour.",
            f"One dispersal order was obtained. It runs from 5pm on {start} until 5pm on {end} and covers the shops, the"
            " park and the station. Officers may tell anyone whose behaviour causes alarm to leave the area.",
            "Anyone who comes back within the time may be arrested. Residents will see more patrols.",
            APPEAL,
        ),
    )


def closure(day: str, place: str, house: str, court_day: str, until: str) -> Release:
    return Release(
        "hertfordshire",
        day,
        f"Closure order secured on a flat in {place}",
        text(
            f"The flat, in {house}, {place}, was looked into after reports of drug use and anti-social behaviour.",
            f"Magistrates granted one closure order on {court_day}. Nobody but the tenant may enter the flat until {until}.",
            "Inspector Reed said: neighbours had put up with shouting, fights and strangers at all hours. I hope that they"
            " will now have some rest, and I thank them for telling us.",
            APPEAL,
        ),
    )


def stabbing(force: str, day: str, place: str, road: str, when: str, time: str, *outcome: str) -> Release:
    return Release(
        force,
        day,
        f"Stabbing in {place}",
        text(
            outcome[0],
            f"Emergency services were called to {road}, {place}, at {time} on {when} to reports of a fight. A man in his"
            " twenties was taken to hospital with stab wounds that are not thought to threaten his life.",
            *outcome[1:],
            APPEAL,
        ),
    )


def roundup(force: str, day: str, place: str, *cases: Release) -> Release:
    told = [" ".join(case.text.split("\n\n")[:3]) for case in cases]
    return Release(
        force,
        day,
        f"The week in {place}: what your officers have done",
        text(
            f"Here is what the teams in {place} have been doing over the past seven days.",
            *told,
            "Elsewhere, a 45-year-old man was charged with theft from a shop after four bottles of spirits were taken.",
            "A 29-year-old woman was arrested on suspicion of drink driving after a car left the road.",
            "Two bicycles were recovered and are waiting for their owners at the station.",
        ),
    )


def monthly(force: str, day: str, month: str, arrests: int, stops: int, knives: int) -> Release:
    return Release(
        force,
        day,
        f"Operation Lantern: results for {month}",
        text(
            f"Operation Lantern, which tackles violence in the town centre at night, made {arrests} arrests in {month}.",
            f"Officers carried out {stops} stop and searches and seized {knives} knives in the same month.",
            "Superintendent Ward said: the town is there for everybody to enjoy, and my officers are there for them. The"
            " operation will go on as long as it is needed, with patrols on foot, dogs and plain clothes.",
        ),
    )


def charged(force: str, day: str, place: str, age: int, shops: str, value: str, court_day: str) -> Release:
    return Release(
        force,
        day,
        f"Man charged with shop thefts in {place}",
        text(
            f"A {age}-year-old man from {place} has been charged with theft from {shops}.",
            f"The goods, worth £{value}, were taken on several days. He is to appear before magistrates on {court_day}.",
            "Constable Bright said: theft from shops is no crime without victims, and staff should not have to put up with it.",
            APPEAL,
        ),
    )


def again(release: Release, day: str, force: str | None = None, **words: str) -> Release:
    """The same page published again, with a word or two changed."""
    body = release.text
    for old, new in words.items():
        body = body.replace(old.replace("_", " "), new)
    return Release(force or release.force, day, f"{release.title} - updated", body)


def _positives() -> list[tuple[str, Release, Release]]:
    pairs: list[tuple[str, Release, Release]] = []
    singles = [burglary(b[0], f"2022-10-{4 + 2 * n:02}", *b[1:]) for n, b in enumerate(BURGLARIES)]
    for n, (single, b) in enumerate(zip(singles, BURGLARIES, strict=True)):
        pairs.append(("update", single, bailed(b[0], f"2022-10-{6 + 2 * n:02}", *b[1:])))
        pairs.append(("published again", single, again(single, f"2022-10-{5 + 2 * n:02}", seen_by="noticed by")))
        pairs.append(("round-up", single, roundup(b[0], f"2022-10-{9 + 2 * n:02}", b[1], single)))
    raids = [
        ("essex", "Harlow", "Tuesday 4 October", "7,412", "1,243g", "three"),
        ("kent", "Dover", "Thursday 6 October", "12,685", "318g", "four"),
        ("cheshire", "Runcorn", "Wednesday 12 October", "3,270", "96.5g", "five"),
    ]
    for n, (force, place, when, cash, heroin, arrests) in enumerate(raids):
        first = raid(force, f"2022-10-{5 + n:02}", place, when, cash, heroin, arrests, 0)
        second = raid(force, f"2022-10-{7 + n:02}", place, when, cash, heroin, arrests, 1)
        pairs.append(("other words, same figures", first, second))
        pairs.append(("nca beside force", first, Release("nca", second.day, second.title, second.text)))
        pairs.append(("round-up", first, roundup(force, f"2022-10-{10 + n:02}", place, first)))
    weeks = [
        ("essex", "Essex", 19, "7,130", "220g", 18),
        ("kent", "Kent", 26, "15,942", "411g", 11),
        ("surrey", "Surrey", 14, "4,815", "87g", 9),
    ]
    for n, (force, name, arrests, cash, crack, safe) in enumerate(weeks):
        week = intensification(
            force, name, f"2022-10-{11 + n:02}", "3 October to 9 October", arrests, cash, crack, safe
        )
        pairs.append(("published again", week, again(week, f"2022-10-{13 + n:02}", made="have made")))
        shares = ((name, arrests), ("Sussex", 17 + n), ("Hampshire", 22))
        whole = region(f"2022-10-{12 + n:02}", "3 October and 9 October", arrests + 39 + n, shares)
        pairs.append(("region's total", week, whole))
        joint = Release(force, week.day, week.title, week.text)
        pairs.append(("two forces", joint, again(week, week.day, force="thames-valley")))
    scenes = [
        ("sussex", "Brighton", "Montague Place", "Wednesday 5 October", "10.15pm"),
        ("derbyshire", "Ilkeston", "Bath Street", "Sunday 9 October", "1.30am"),
        ("psni", "Portadown", "Obins Street", "Friday 14 October", "3.45am"),
    ]
    for n, (force, place, road, when, time) in enumerate(scenes):
        one = stabbing(
            force,
            f"2022-10-{7 + 3 * n:02}",
            place,
            road,
            when,
            time,
            "Two men have been arrested after a stabbing.",
            "Two men, aged 22 and 24, were arrested on suspicion of grievous bodily harm.",
        )
        two = stabbing(
            force,
            f"2022-10-{9 + 3 * n:02}",
            place,
            road,
            when,
            time,
            "A third man has been arrested after a stabbing.",
            "The 31-year-old was arrested on suspicion of grievous bodily harm. Two men, aged 22 and 24, who were"
            " arrested on suspicion of grievous bodily harm have been released on bail.",
        )
        all_ = stabbing(
            force,
            f"2022-10-{11 + 3 * n:02}",
            place,
            road,
            when,
            time,
            "Five men have now been arrested after a stabbing.",
            "They are aged between 19 and 31 and have been released on bail.",
        )
        pairs.append(("further arrest, first told again", one, two))
        pairs.append(("raised total", one, all_))
    pairs.append(
        ("the country's total", national("bedfordshire", "2020-07-02", 0), national("derbyshire", "2020-07-03", 1))
    )
    return pairs


def _negatives() -> list[tuple[str, Release, Release]]:
    pairs: list[tuple[str, Release, Release]] = []
    for n, (b, o) in enumerate(zip(BURGLARIES, OTHERS, strict=True)):
        one = burglary(b[0], f"2022-10-{4 + 2 * n:02}", *b[1:])
        other = burglary(o[0], f"2022-10-{5 + 2 * n:02}", *o[1:])
        pairs.append(("same form, other burglary", one, other))
        pairs.append(("update of another", other, bailed(b[0], f"2022-10-{7 + 2 * n:02}", *b[1:])))
        pairs.append(("round-up of others", one, roundup(b[0], f"2022-10-{10 + 2 * n:02}", b[1], other)))
    raids = [
        ("essex", "Harlow", "Tuesday 4 October", "7,412", "1,243g", "three"),
        ("essex", "Clacton", "Thursday 6 October", "2,150", "410g", "three"),
        ("essex", "Harlow", "Monday 17 October", "1,000", "56g", "three"),
    ]
    made = [raid(*(r[0], f"2022-10-{5 + 2 * n:02}", *r[1:]), n % 2) for n, r in enumerate(raids)]
    pairs += [("other raid", made[0], made[1]), ("other raid", made[0], made[2]), ("other raid", made[1], made[2])]
    same_form = raid("essex", "2022-10-12", "Braintree", "Tuesday 11 October", "7,400", "30g", "three", 0)
    pairs.append(("other raid, same form", made[0], same_form))
    week = intensification("essex", "Essex", "2022-10-11", "3 October to 9 October", 19, "7,130", "220g", 18)
    for force, name, arrests, cash, crack, safe in (
        ("suffolk", "Suffolk", 12, "2,940", "64g", 18),
        ("norfolk", "Norfolk", 19, "9,300", "150g", 7),
        ("bedfordshire", "Bedfordshire", 31, "7,000", "305g", 21),
    ):
        other = intensification(force, name, "2022-10-11", "3 October to 9 October", arrests, cash, crack, safe)
        pairs.append(("other force, same form", week, other))
    later = intensification("essex", "Essex", "2022-11-08", "31 October to 6 November", 23, "5,220", "98g", 12)
    pairs.append(("other week, same form", week, later))
    pairs.append(
        (
            "region without the force",
            week,
            region("2022-10-12", "3 October and 9 October", 61, (("Kent", 26), ("Surrey", 35))),
        )
    )
    series = [
        campaign("2022-06-15", "eight", "Poole and Weymouth on 4 July"),
        campaign("2022-06-22", "12", "Poole and Weymouth on 11 July"),
        campaign("2022-06-29", "eight", "Poole on 18 July"),
        campaign("2022-07-06", "nine", "Poole and Weymouth on 25 July"),
    ]
    pairs += [("weekly series", series[0], series[n]) for n in (1, 2, 3)] + [("weekly series", series[1], series[3])]
    zones = [
        dispersal("2022-09-16", "Birkenhead", "Friday 16 September", "Sunday 18 September"),
        dispersal("2022-09-23", "Birkenhead", "Friday 23 September", "Sunday 25 September"),
        dispersal("2022-09-16", "Huyton", "Friday 16 September", "Sunday 18 September"),
    ]
    pairs += [
        ("another weekend", zones[0], zones[1]),
        ("another place", zones[0], zones[2]),
        ("another place", zones[1], zones[2]),
    ]
    flats = [
        closure("2022-05-04", "Hatfield", "Goldings House", "Tuesday 3 May", "2 August"),
        closure("2022-05-19", "Hatfield", "Hillfield Court", "Wednesday 18 May", "17 August"),
        closure("2022-05-27", "Stevenage", "Moyne House", "Thursday 26 May", "25 August"),
    ]
    pairs += [
        ("another flat", flats[0], flats[1]),
        ("another flat", flats[1], flats[2]),
        ("another flat", flats[0], flats[2]),
    ]
    knife = stabbing(
        "sussex",
        "2022-10-07",
        "Brighton",
        "Montague Place",
        "Wednesday 5 October",
        "10.15pm",
        "A man has been arrested after a stabbing.",
        "A 22-year-old was arrested on suspicion of grievous bodily harm.",
    )
    another = stabbing(
        "sussex",
        "2022-10-19",
        "Brighton",
        "Elm Grove",
        "Monday 17 October",
        "7.40pm",
        "A man has been arrested after a stabbing.",
        "A 36-year-old was arrested on suspicion of grievous bodily harm.",
    )
    town = stabbing(
        "sussex",
        "2022-10-08",
        "Hastings",
        "Queens Road",
        "Thursday 6 October",
        "11.05pm",
        "A man has been arrested after a stabbing.",
        "A 19-year-old was arrested on suspicion of grievous bodily harm.",
    )
    jailed = stabbing(
        "sussex",
        "2022-11-10",
        "Brighton",
        "Montague Place",
        "Wednesday 5 October",
        "10.15pm",
        "A man has been jailed for four years for a stabbing.",
        "The 22-year-old pleaded guilty to wounding.",
    )
    pairs += [("another stabbing", knife, another), ("another stabbing", knife, town), ("later stage", knife, jailed)]
    pairs += [
        (
            "a round number of each its own",
            national("bedfordshire", "2020-09-14", 0),
            national("derbyshire", "2020-10-02", 1),
        ),
        ("small figures of each its own", drugs("bedfordshire", 0), drugs("derbyshire", 1)),
    ]
    months = [
        monthly("kent", "2022-08-02", "July", 41, 120, 9),
        monthly("kent", "2022-09-02", "August", 38, 131, 12),
        monthly("kent", "2022-10-03", "September", 41, 96, 7),
    ]
    pairs += [("monthly results", months[0], months[1]), ("monthly results", months[1], months[2])]
    thefts = [
        charged("norfolk", "2022-10-05", "Thetford", 38, "three shops", "640", "Monday 31 October"),
        charged("norfolk", "2022-10-12", "Thetford", 29, "two shops", "215", "Monday 7 November"),
        charged("norfolk", "2022-10-06", "Diss", 51, "five shops", "1,130", "Tuesday 1 November"),
    ]
    pairs += [
        ("another thief", thefts[0], thefts[1]),
        ("another thief", thefts[0], thefts[2]),
        ("another thief", thefts[1], thefts[2]),
    ]
    return pairs


PAIRS = [Pair(pattern, True, a, b) for pattern, a, b in _positives()] + [
    Pair(pattern, False, a, b) for pattern, a, b in _negatives()
]
