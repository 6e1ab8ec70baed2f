"""Every exchange as it was, in gzip WARC, private and for a limited time.

Better rules re-extract history from here without asking anybody again, a mended parser
reads what was put into quarantine, and whole nights can be run again.
"""

from scrapers.archive.forget import forget, tells
from scrapers.archive.read import ArchiveError, Page, read_archive, read_at, read_page, read_warc
from scrapers.archive.records import ARTICLE_JSON, Kept, Stored
from scrapers.archive.shelf import Shelf, find, prune, shelves, verify
from scrapers.archive.write import Archive

__all__ = [
    "ARTICLE_JSON",
    "Archive",
    "ArchiveError",
    "Kept",
    "Page",
    "Shelf",
    "Stored",
    "find",
    "forget",
    "prune",
    "read_archive",
    "read_at",
    "read_page",
    "read_warc",
    "shelves",
    "tells",
    "verify",
]
