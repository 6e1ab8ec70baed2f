"""Places, operations and campaigns that a release names."""

from transforms.places.assign import places_of
from transforms.places.find import Place, find_places, headline_places
from transforms.places.operations import find_operations

__all__ = ["Place", "find_operations", "find_places", "headline_places", "places_of"]
