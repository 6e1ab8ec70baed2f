"""A stretch of words that means people."""

from dataclasses import dataclass, field

_ONE_PERSON = {"he", "she", "him", "her", "who"}


@dataclass(slots=True)
class Mention:
    """A stretch of words that means people. Offsets within its sentence."""

    start: int
    end: int
    count: int
    surname: str | None = None
    first: str | None = None  # first name
    age: int | None = None
    gender: str | None = None
    definite: bool = False
    kin: bool = False  # "the mother": of somebody told of, and no new word for a suspect
    additive: bool = False
    decade: str | None = None  # "in his thirties"
    pronoun: str | None = None
    of_total: bool = False  # "12 of the 37"
    qualifier: str = "exact"
    members: list["Mention"] = field(default_factory=list)
    object_of: bool = False  # stands after a preposition: no subject
    band: bool = False  # "a gang of five": one noun for all
    also: bool = False  # "a boy was also charged": somebody else than those told of
    who: tuple[str, int] | None = None  # the person ("p", n) or group ("g", n) of the cast, once resolved

    @property
    def several(self) -> bool:
        """Whether it stands for people of whom it says no number: "they", "the men"."""
        return self.count == 0 and self.pronoun is not None and self.pronoun not in _ONE_PERSON
