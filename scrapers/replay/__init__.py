"""The replay site: hand-made news pages in the platforms' mark-up, on loopback.

What `blotter demo` reads and what the tests read. Nothing on it is copied from a force's
site: the releases were written for this project and the pages follow the dossier.
"""

from scrapers.replay.site import PAPER, ReplaySite, load_releases

__all__ = ["PAPER", "ReplaySite", "load_releases"]
