"""Where a backfill's pages come from. Apart from the rest, since every command's `--help` loads it."""

from enum import StrEnum


class Way(StrEnum):
    """Where the pages of a backfill come from."""

    LIVE = "live"
    WAYBACK = "wayback"
    COMMONCRAWL = "commoncrawl"
    WARC = "warc"
    JSONL = "jsonl"

    @property
    def by_file(self) -> bool:
        """From files, with nobody asked."""
        return self in (Way.WARC, Way.JSONL)
