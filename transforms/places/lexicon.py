"""Words around place names: data for `find`."""

# Towns that are also words or surnames so common that only "in Hope" with the right force counts.
AMBIGUOUS = frozenset(
    "over hope deal street worth law send sale eye box wall mark church bridge reading banks locking stone"
    " wing quarter rode stock beer rugby pool battle fleet march hill rock eagle loans barking bath steep hook"
    " simpson healing ford settle lee warden sandy cardigan shaw wool burton martin bowling bury bow ashley"
    " walton mere archway wells sandwich wellington crook kerry moss hay barnes bradley dollar par nelson hose"
    " dale stanley lizard grain montgomery richmond roche ware blackwell valley may tring poole preston bolton"
    " barton ashton clifton ash iron bell green victoria angel temple".split()
)

# A place stands where something is done in it; after these it does.
WHERE = (
    "in", "at", "near", "around", "round", "across", "throughout", "outside", "into", "within", "between", "over",
    "including", "through", "towards", "covering", "off", "by", "near to", "from across",
)  # fmt: skip

# Followed by one of these it names something else: a court, a body, a street, a club.
NOT_PLACE_AFTER = (
    "Crown Court", "Magistrates", "Magistrate", "County Court", "Sheriff Court", "Youth Court", "Court",
    "High Court", "Crown", "Combined Court", "Law Courts", "Justice Centre", "JP", "Police", "Constabulary",
    "Hospital", "Infirmary", "General", "Road", "Street", "Lane", "Avenue", "Drive", "Close", "Way", "Terrace",
    "Place", "Court", "Grove", "Crescent", "Gardens", "New Road", "Old Road", "Hill", "University", "College",
    "Council", "City Council", "Borough Council", "County Council", "City FC", "United", "Town FC", "FC",
    "Athletic", "Wanderers", "Rovers", "Albion", "Coroner", "Prison", "Evening", "Echo", "Neighbourhood", "CID",
    "Response", "Safer", "Local Policing", "Community Safety", "Station", "Magistrates’", "Magistrates'",
    "Custody", "Fire", "Ambulance", "Hotel", "Arms", "House", "School", "Academy", "Airport", "MP", "Law",
    "Sheriff", "Park",
)  # fmt: skip

STREET_WORDS = (
    "Road", "Street", "Lane", "Avenue", "Drive", "Close", "Way", "Terrace", "Place", "Court", "Grove",
    "Crescent", "Gardens", "Walk", "Row", "Square", "Park", "Mews", "Rise", "View", "Green", "Hill", "Parade",
    "Broadway", "Embankment", "Quay", "Gate",
)  # fmt: skip

# Ranks and titles: the capitalised word after one of them is a person.
TITLES = (
    "Mr", "Mrs", "Ms", "Miss", "Dr", "Judge", "Recorder", "PC", "PCSO", "DC", "DS", "DI", "DCI", "Sgt",
    "Sergeant", "Inspector", "Insp", "Superintendent", "Supt", "Constable", "Chief", "Commissioner",
    "Commander", "Councillor", "Cllr", "Sir", "Lord", "Lady", "Officer", "Detective", "Det", "Minister",
    "Secretary", "Justice",
)  # fmt: skip
