"""Phrases that several commands print: a figure, a fact with its words and link, a count, a command to type next."""

import shlex
import shutil
import sys
from datetime import datetime
from pathlib import Path

from rich.text import Text

from flows.cli.output import plain
from flows.settings import Settings, load_settings

ONE = {"people": "person", "searches": "search"}
UNCOUNTED = frozenset({"g", "ml", "GBP"})


def figure(quantity: float | None, unit: str | None) -> str:
    """A quantity with its unit: "19 people", "1 person", "220 g"."""
    if quantity == 1 and unit and unit not in UNCOUNTED:
        unit = ONE.get(unit, unit.removesuffix("s"))
    return " ".join(word for word in (plain(quantity), unit) if word)


def count(number: int, of: str) -> str:
    """A count of things: "1 fact", "19 facts"."""
    return f"{number:,} {of if number == 1 else of + 's'}"


def told(head: Text, snippet: str, title: str, published: datetime, url: str) -> Text:
    """A fact with its words and its link, each on a line of its own, so that the link stays whole."""
    indent = f"\n{'':16}"
    return Text.assemble(
        head,
        (f"{indent}“{' '.join(plain(snippet).split())}”", "italic"),
        f"{indent}{' '.join(plain(title).split())} ({published:%d.%m.%Y})",
        (f"{indent}{' '.join(plain(url).split())}\n", "dim"),
    )


def command(settings: Settings, *words: str) -> str:
    """A command to type next, as this one was called and for the same data folder.

    Args:
        settings: those in force.
        words: the command and its options.
    """
    called = Path(sys.argv[0])
    installed = shutil.which("blotter")
    here = called.name == "blotter" and not (installed and Path(installed).samefile(called))
    elsewhere = settings.data_dir != load_settings().data_dir
    folder = ("--data-dir", str(settings.data_dir)) if elsewhere else ()
    return shlex.join([_short(called) if here else "blotter", *words, *folder])


def _short(path: Path) -> str:
    """Below the working directory without it."""
    return str(path.relative_to(Path.cwd()) if path.is_absolute() and path.is_relative_to(Path.cwd()) else path)
