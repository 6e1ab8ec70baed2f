"""The words of dates: data for `atoms`, one entry a word."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "Monday Mon",
            "Tuesday Tues Tue",
            "Wednesday Weds Wed",
            "Thursday Thurs Thur Thu",
            "Friday Fri",
            "Saturday Sat",
            "Sunday Sun",
        )
    )
    for name in names.split()
}

NUMBER_WORDS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": 1, "twenty-four": 24, "forty-eight": 48, "fourteen": 14, "fortnight": 14}

# Words that say which day is meant, relative to publication.
TODAY = ("today", "tonight", "this morning", "this afternoon", "this evening", "this lunchtime")
YESTERDAY = ("yesterday", "last night")

# Directly before a date, these make it one that is still to come: "will appear on 3 May", "bailed until 4 May".
FUTURE_CUES = (
    "will", "due", "until", "till", "next", "to appear", "to be sentenced", "to be held", "scheduled",
    "adjourned", "listed", "is set", "are set", "take place on", "takes place", "tomorrow", "for sentence on",
    "to attend", "pending", "returns", "return to", "expires", "from tomorrow", "further hearing", "bail to",
    "bailed to", "adjourned to", "remanded to", "back in court",
)  # fmt: skip

# A date right after one of these names a record, not a day of action: "log 218 of 21 November".
REFERENCE_CUES = ("quoting", "reference", "ref", "log", "incident", "crime number", "occurrence", "cad", "quote")
