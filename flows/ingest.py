"""Articles from anywhere: JSON Lines through the same transforms and loading."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from flows.pages import with_page_read
from flows.running import Run, archive_of, run_of, sources_of, tonight
from flows.settings import Settings
from flows.work import EVER, Job, Span
from flows.workers import Hands, hands
from scrapers.archive import Archive, Page
from scrapers.dates import DateRefused, dateline, parse_published
from scrapers.platforms import article_key, canonical_url, content_hash
from scrapers.platforms.page import decoded
from scrapers.records import Article, Quarantined
from scrapers.sources import Source
from warehouse import load

BATCH = 250
MAX_LINE = 20_000_000  # bytes; a line that long is no article
SHOWN = 5


class InputError(ValueError):
    """The file cannot be read at all; the message says what to do."""


class Skipped(ValueError):
    """One article that is left out. `reason` is counted, the message says more."""

    def __init__(self, reason: str, detail: str) -> None:
        self.reason = reason
        super().__init__(detail)


@dataclass(slots=True)
class Ingested:
    """What came of a file."""

    read: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    facts: int = 0

    @property
    def same(self) -> int:
        """Articles that were there before in the same words, or came twice in the files."""
        return self.read - sum(self.skipped.values()) - self.new - self.changed


class Forces:
    """Which body does an article report for? By its own word, its host, or the folder it lies in."""

    def __init__(self, sources: dict[str, Source]) -> None:
        self._ids = set(sources)
        self._hosts = {host: source.id for source in sources.values() for host in source.hosts}
        self._names = {_plain(source.name): source.id for source in sources.values()}
        for source in sources.values():
            self._names.setdefault(_plain(source.id), source.id)
        self._names |= {"northern ireland": "psni", "scotland": "police-scotland", "british transport": "btp"}

    def of(self, row: dict[str, Any]) -> str:
        """The body's id. Raises Skipped when it is unknown."""
        given = row.get("force")
        if given:
            if str(given) in self._ids:
                return str(given)
            raise Skipped(
                "unknown force", f"force {given!r} is not in the source file; `blotter sources` lists the ids"
            )
        host = (urlsplit(str(row.get("url") or "")).hostname or "").removeprefix("www.")
        found = self._hosts.get(host)
        if found:
            return found
        folder = str(row.get("path") or "").split("/")[0]
        found = self._names.get(_plain(folder)) if folder else None
        if found:
            return found
        raise Skipped(
            "unknown force", f"neither force, url nor path names a body of the source file: {host or folder!r}"
        )


def _plain(name: str) -> str:
    words = name.lower().replace("-", " ").replace("&", "and")
    for ending in (" constabulary", " police service", " police"):
        words = words.removesuffix(ending)
    return words


def read_rows(file: BinaryIO, name: str) -> Iterator[tuple[int, dict[str, Any] | Skipped]]:
    """The lines of a JSON Lines file, each with its number; a bad line is handed on as what is wrong with it."""
    for number, raw in enumerate(file, start=1):
        if not raw.strip():
            continue
        try:
            yield number, _row(raw)
        except Skipped as error:
            yield number, Skipped(error.reason, f"{name} line {number}: {error}")


def _row(raw: bytes) -> dict[str, Any]:
    """A line's object. Raises Skipped."""
    if len(raw) > MAX_LINE:
        raise Skipped("too large", f"{len(raw) / 1e6:.0f} MB, more than an article can be")
    try:
        row = json.loads(raw.decode("utf-8"))
        if b"\\ud" in raw.lower():
            json.dumps(row, ensure_ascii=False).encode()  # half of a pair, as in "\\ud83d" cut short, is no text
    except UnicodeDecodeError as error:
        raise Skipped("invalid UTF-8", f"{error.reason} at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise Skipped("invalid JSON", f"{error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise Skipped("invalid JSON", "nested too deeply") from error
    except ValueError as error:  # a number of thousands of digits, half a pair
        raise Skipped("invalid JSON", str(error)) from error
    if not isinstance(row, dict):
        raise Skipped("not an article", f"{type(row).__name__} instead of an object")
    return row


def _rows(file: BinaryIO, path: Path) -> Iterator[tuple[int, dict[str, Any] | Skipped]]:
    """The lines of a JSON Lines file; a page is one."""
    if path.suffix.lower() in (".html", ".htm"):
        yield 1, {"html": decoded(file.read(MAX_LINE))}
    else:
        yield from read_rows(file, path.name)


def article_of(row: dict[str, Any], forces: Forces, sources: dict[str, Source], now: datetime) -> Article:
    """A JSON object as an article. Raises Skipped with the reason."""
    row = with_page_read(row, sources)
    url = str(row.get("url") or "")
    try:
        urlsplit(url)
    except ValueError as error:
        raise Skipped("no usable address", f"url {url!r}: {error}") from error
    text = str(row.get("text") or "").strip()
    if not text:
        raise Skipped("empty text", "the article has no text")
    force = forces.of(row)
    source = sources[force]
    printed = row.get("published") or row.get("printed_date") or dateline(text)
    if not printed:
        raise Skipped("no date", "neither published nor printed_date is given, and the text prints none by itself")
    try:
        published = parse_published(str(printed), zone=source.timezone, now=now)
    except DateRefused as error:
        raise Skipped("date in the future" if "future" in str(error) else "no usable date", str(error)) from error
    given = str(row.get("id") or "")
    title = str(row.get("title") or "").strip() or text.split("\n", 1)[0][:150]
    key = article_key(source, url, None) if url else f"{force}:{sha256((given or text).encode()).hexdigest()[:16]}"
    return Article(
        article_id=key,
        source=force,
        force=force,
        url=canonical_url(url) if url else f"urn:blotter:{key}",
        title=title,
        text=text,
        published=published,
        published_text=str(printed),
        content_hash=content_hash(title, text),
        parser=str(row.get("parser") or "json/2026-11-01"),
        fetched_at=now,
    )


def archived_article(page: Page, forces: Forces, sources: dict[str, Source]) -> Article | Skipped:
    """An article that the archive keeps as JSON, read as on the day it came."""
    try:
        return article_of(json.loads(page.body), forces, sources, page.at)
    except Skipped as error:
        return error
    except ValueError as error:
        return Skipped("invalid JSON", str(error))


def ingest(
    files: list[Path],
    settings: Settings,
    progress: Callable[[int], None] = lambda _: None,
    now: datetime | None = None,
    workers: int = 1,
    force: str | None = None,
) -> Ingested:
    """Take articles from JSON Lines files, and saved pages, into the warehouse.

    Args:
        files: to read, in order.
        settings: in force.
        progress: told of bytes read.
        now: the present (default: the clock).
        workers: processes that extract.
        force: whose results they report, where an article does not name it.

    Raises:
        InputError: a file cannot be opened, or there is no such force.
    """
    check_files(files)
    sources = sources_of(settings)
    if force is not None and force not in sources:
        raise InputError(f"unknown force {force!r}; `blotter sources` lists the ids")
    result = Ingested()
    names = json.dumps({"files": [path.name for path in files]})
    with (
        hands(workers) as many,
        run_of(settings, "ingest", tonight(), sources, names) as run,
        archive_of(settings, run) as archive,
    ):
        reader = Reader(sources, archive, now or datetime.now(UTC), result, force=force)
        for path in files:
            take_jobs(run, many, reader.jobs(path, progress), reader)
        load.load_ingested_days(run.connection, run.id)
        result.new, result.changed, result.facts = run.tally.new, run.tally.changed, run.tally.facts
    return result


def check_files(files: list[Path]) -> None:
    """Raises InputError for the first file that is not there."""
    for path in files:
        if not path.is_file():
            raise InputError(f"{path}: no such file")


def take_jobs(run: Run, many: Hands, jobs: Iterator[Job], reader: "Reader") -> int:
    """Have jobs done and load what comes of them; returns how many articles lay outside the days asked for."""
    outside = 0
    for done in many(jobs):
        run.load(done.parcel)
        run.quarantine([*reader.refused(), *done.refused])
        outside += done.outside
    run.quarantine(reader.refused())
    return outside


class Reader:
    """Reads JSON Lines files: keeps what is good in the archive, hands it on in jobs, counts what is not.

    Args:
        sources: the source file's.
        archive: where articles are kept as they came.
        now: the present; a later date of publication is refused.
        result: counts.
        span: the days of publication asked for.
        wanted: whether an article is taken.
        force: whose results an article reports that does not name it.
    """

    def __init__(
        self,
        sources: dict[str, Source],
        archive: Archive,
        now: datetime,
        result: Ingested,
        span: Span = EVER,
        wanted: Callable[[Article], bool] = lambda _: True,
        force: str | None = None,
    ) -> None:
        self._sources, self._archive, self._now, self._result = sources, archive, now, result
        self._span, self._wanted, self._force = span, wanted, force
        self._forces = Forces(sources)
        self._refused: list[Quarantined] = []

    def refused(self) -> list[Quarantined]:
        """What was left out since the last time this was asked."""
        refused, self._refused = self._refused, []
        return refused

    def jobs(self, path: Path, progress: Callable[[int], None] = lambda _: None) -> Iterator[Job]:
        """The articles of a file in jobs of `BATCH`. Raises InputError when it cannot be read."""
        batch: list[tuple[Article, tuple[str, int]]] = []
        try:
            with path.open("rb") as file:
                for number, row in _rows(file, path):
                    taken = self._read(path, number, row)
                    if taken is not None:
                        batch.append(taken)
                    if len(batch) >= BATCH:
                        yield self._job(batch)
                        batch = []
                    if number % 200 == 0:
                        progress(file.tell() if file.seekable() else 0)
        except OSError as error:
            raise InputError(f"{path}: {error.strerror or error}") from error
        if batch:
            yield self._job(batch)

    def _job(self, batch: list[tuple[Article, tuple[str, int]]]) -> Job:
        articles, places = zip(*batch, strict=True)
        return Job(articles, span=self._span, places=places)

    def _read(self, path: Path, number: int, row: dict[str, Any] | Skipped) -> tuple[Article, tuple[str, int]] | None:
        self._result.read += 1
        try:
            if isinstance(row, Skipped):
                raise row
            row = row | {"force": row.get("force") or self._force}
            article = article_of(row, self._forces, self._sources, self._now)
        except Skipped as error:
            self._result.skipped[error.reason] += 1
            if len(self._result.examples) < SHOWN:
                self._result.examples.append(f"{path.name} line {number}: {error}")
            url = row.get("url") if isinstance(row, dict) else None
            where = str(url or f"{path.name}:{number}")
            self._refused.append(Quarantined("ingest", where, error.reason, str(error), self._now))
            return None
        if not self._wanted(article):
            return None
        stored = self._archive.store_article(article.source, article.url, self._now, row)
        return article, (stored.file, stored.offset)
