"""Generations: known releases read anew by other rules, held beside the facts in force until they are accepted.

    begin -> waiting -> add, add, … -> compare -> accept or discard

What is held is in no view and in no published file. A killed re-extraction is carried on by `begin` with the
same rules: `waiting` lists what is still to be read.
"""

from warehouse.generations.compare import compare, differences
from warehouse.generations.decide import accept, discard
from warehouse.generations.hold import add, begin, generations, held, waiting
from warehouse.generations.records import Change, Comparison, Difference, Generation, NothingHeldError, Waiting

__all__ = [
    "Change", "Comparison", "Difference", "Generation", "NothingHeldError", "Waiting",
    "accept", "add", "begin", "compare", "differences", "discard", "generations", "held", "waiting",
]  # fmt: skip
