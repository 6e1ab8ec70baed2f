"""What makes a cue mean something else, as one line of the data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sense:
    """A cue of `kind` is ruled out where all given expressions fit and `unless` fits nowhere in the sentence."""

    kind: str
    reason: str
    before: str = ""  # found at the end of the 60 characters before
    cue: str = ""  # matched
    behind: str = ""  # matched right behind
    within: str = ""  # found anywhere in the sentence
    unless: str = ""
