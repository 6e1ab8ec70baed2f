"""The codebook's closed lists. Definitions of every word are in docs/codebook.md."""

import tomllib
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any


def _digest() -> str:
    """Eight figures that change with any rule or lexicon, so that a re-extraction knows that there is work to do."""
    told = sha256()
    for path in sorted(Path(__file__).parent.rglob("*")):
        if path.suffix in (".py", ".toml", ".txt", ".tsv"):
            told.update(path.name.encode() + path.read_bytes())
    return told.hexdigest()[:8]


RULES_VERSION = f"2026.11+{_digest()}"  # another one with every change of a rule or a word

PEOPLE_KINDS = (
    "arrest charge bail remand released_under_investigation no_further_action summons caution"
    " community_resolution conviction sentence safeguarding"
).split()

# kind: (unit, what it counts). None: the unit depends on the item.
KINDS: dict[str, tuple[str | None, str]] = {
    "arrest": ("people", "people arrested"),
    "charge": ("people", "people charged, or offences where only charges are counted"),
    "bail": ("people", "people released on police or court bail"),
    "remand": ("people", "people remanded or held in custody by a court, or to appear in custody"),
    "released_under_investigation": ("people", "people released under investigation"),
    "no_further_action": ("people", "people released without charge"),
    "summons": ("people", "people summonsed or reported for prosecution"),
    "caution": ("people", "people cautioned"),
    "community_resolution": ("people", "people dealt with by community resolution"),
    "conviction": ("people", "people who pleaded or were found guilty"),
    "sentence": ("people", "people sentenced; the custodial term in custody_months"),
    "confiscation": ("GBP", "money that a court ordered to be confiscated or forfeited"),
    "fixed_penalty": ("notices", "fixed penalty notices, traffic offence reports, tickets"),
    "order": ("orders", "court or police orders obtained"),
    "warrant": ("warrants", "search warrants executed, addresses raided"),
    "stop_search": ("searches", "people or vehicles searched under stop and search"),
    "vehicle_stop": ("vehicles", "vehicles stopped"),
    "roadside_test": ("tests", "breath tests and drug wipes"),
    "visit": ("visits", "welfare, cuckooing and premises visits"),
    "safeguarding": ("people", "people safeguarded"),
    "referral": ("referrals", "safeguarding, NRM or support referrals"),
    "line_closed": ("lines", "county lines closed, dismantled or disrupted"),
    "group_disrupted": ("groups", "organised crime groups disrupted or dismantled"),
    "seizure": (None, "taken into police possession"),
    "surrender": (None, "handed in to police"),
}
UNITS = frozenset(
    {unit for unit, _ in KINDS.values() if unit} | {"g", "ml", "wraps", "tablets", "plants", "items", "GBP", "offences"}
)
QUALIFIERS = ("exact", "at_least", "at_most", "about")
SCOPES = ("current", "earlier", "background")


@cache
def lexicon(name: str) -> dict[str, Any]:
    """One of the lexicons, as its TOML file has it."""
    return tomllib.loads(files("transforms.lexicons").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


ITEMS: dict[str, str] = {item: table["group"] for item, table in lexicon("items").items()}
OFFENCES = frozenset(lexicon("offences")) - {"drug_unclear"}
DRUG_ITEMS = frozenset(item for item, group in ITEMS.items() if group == "drug")
WEAPON_ITEMS = frozenset(item for item, group in ITEMS.items() if group == "weapon")
UMBRELLA = {"drug": "drug", "weapon": "weapon"}
FIREARMS = frozenset(["handgun", "shotgun", "rifle", "imitation_firearm", "air_weapon", "stun_gun", "crossbow"])
RIDDEN = frozenset(["vehicle", "motorcycle", "e_scooter", "e_bike", "bicycle"])  # vehicles, of any kind
OF_CLASS = {
    "class_a": frozenset(["cocaine", "crack_cocaine", "heroin", "mdma", "methamphetamine", "lsd"]),
    "class_b": frozenset(
        ["cannabis", "cannabis_plant", "cannabis_resin", "ketamine", "amphetamine", "synthetic_cannabinoid"]
    ),
    "class_c": frozenset(["benzodiazepine", "ghb", "steroid", "nitrous_oxide"]),
}  # by the Misuse of Drugs Act
GENERAL_DRUGS = frozenset(["drug", *OF_CLASS])  # words that name no one drug
