"""Word lists of the masking: the files beside it, and the short ones here."""

from functools import cache
from importlib.resources import files

from transforms.places.gazetteer import areas, towns

_DATA = files("transforms.privacy")

RANKS = frozenset(
    """PC PCSO DC DS DI DCI DSI DSU DCS DSgt TDC TDS PS Sgt Sergeant Insp Inspector Supt Superintendent Chief Ch Con
    Constable Detective Det Temporary Acting T/DI T/DC A/Inspector Commander Commissioner Deputy Assistant
    Officer Special Judge Recorder Councillor Cllr Minister Secretary Lord Lady Sir Dame Coroner ACC DCC CC QC
    KC MP DepChCon HHJ Sheriff Chairman Investigator Director""".split()
)
TITLES = frozenset("Mr Mrs Ms Miss Mx Dr Master Messrs".split())
# Nouns that follow a place or an operation and are no surname.
BODIES = frozenset(
    """unit team police council crown court station hospital road street operation taskforce division group command
    squad centre county city town borough district service county's area region crime neighbourhood
    magistrates constabulary prison park school college university academy club united week campaign project
    programme line network gang team's football hotel arms house line services airport custody suite primary
    secondary junior infant high grammar community awards award partnership coordinator service bridge farm
    forest centre hall constabulary's association federation trust charity foundation society""".split()
)
STREETS = (
    "Road|Rd|Street|Lane|Ln|Avenue|Ave|Drive|Crescent|Terrace|Close|Gardens|Grove|Mews|Walk|Way|Place"
    "|Court|Square|Boulevard"
    "|Parade|Rise|Broadway|Row|Path|Wynd|Brae|Loan|Vennel|Esplanade|Promenade|Heol|Ffordd|Stryd"
)
# Only beside a house or flat number these are an address; alone they are a public place.
LODGINGS = (
    "Hill|Green|Park|View|Gate|House|Lodge|Cottages?|Farm|Wharf|Yard|Fields?|Heights|Towers?|Mount|Bank"
    "|End|Croft|Meadows?"
)
PARTICLES = frozenset("de da do dos del della der den di van von bin ibn al el la le ap ab ter ten af".split())


# Two capitalised words that make no person.
PHRASES = frozenset(
    """John Deere, Louis Vuitton, Massey Ferguson, Tommy Hilfiger, Hugo Boss, Alfa Romeo, Seat Leon,
    Harley Davidson, Ralph Lauren, Calvin Klein, Stanley knife, Victoria Park, Victoria Centre,
    Albert Dock, Albert Park, Clare’s Law, Clare's Law, Sarah’s Law, Sarah's Law, Marie Curie, St John,
    Renault Clio, Ifor Williams, George Cross, Royal Mail""".lower()
    .replace("\n    ", " ")
    .split(", ")
)

# Places by the names they go by.
_SHORT = frozenset(
    """hull herts staffs cambs northants notts leics lincs bucks berks beds hants lancs wilts glos tyneside wearside
    teesside""".split()
) | {"burton on trent", "tunbridge wells"}


@cache
def known() -> frozenset[str]:
    """Words that are no name: common and public ones and those listed by hand in extra.txt."""
    return words("common") | words("public") | words("extra")


@cache
def words(name: str) -> frozenset[str]:
    """One of the word lists `common`, `public`, `doubtful`, `given`, `extra`, in small letters."""
    return frozenset((_DATA / f"{name}.txt").read_text(encoding="utf-8").lower().split())


def is_place(name: str) -> bool:
    """A town, county or borough, by its folded name."""
    return name in towns() or name in areas() or name in _SHORT
