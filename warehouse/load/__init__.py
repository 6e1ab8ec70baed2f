"""Loading: rows to Arrow, Arrow to a staging table, one transaction a batch."""

from warehouse.load.articles import Loaded, load_articles, load_parcel
from warehouse.load.night import (
    cut_off,
    load_coverage,
    load_fetches,
    load_ingested_days,
    load_quarantine,
    mark_withdrawn,
)
from warehouse.load.parcel import Parcel, pack
from warehouse.load.runs import begin_run, end_run, load_sources, load_window, retire_sources

__all__ = [
    "Loaded",
    "Parcel",
    "begin_run",
    "cut_off",
    "end_run",
    "load_articles",
    "load_coverage",
    "load_fetches",
    "load_ingested_days",
    "load_parcel",
    "load_quarantine",
    "load_sources",
    "load_window",
    "mark_withdrawn",
    "pack",
    "retire_sources",
]
