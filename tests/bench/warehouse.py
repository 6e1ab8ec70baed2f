"""Print how fast the warehouse loads, publishes, exports and answers, on made-up releases shaped like real ones.

    python -m tests.bench.warehouse                         a million releases with three million facts
    python -m tests.bench.warehouse --articles 100000       fewer
    python -m tests.bench.warehouse --warehouse FILE        the releases of a warehouse that is there already

Facts a release, kinds, items, lengths of titles and snippets follow the shares measured on 45,771 real releases.
"""

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
from rich.console import Console
from rich.table import Table

from transforms.codebook import ITEMS, KINDS, OFFENCES, UNITS
from warehouse import load
from warehouse.export import export
from warehouse.load.parcel import ARTICLES, FACTS, Parcel
from warehouse.publish import publish
from warehouse.records import RunRow, SourceRow
from warehouse.store import open_writer, sync_vocabulary

CONSOLE = Console()
BATCH = 20_000  # releases loaded together
FACTS_EACH = 3
# Shares of 71,207 facts of real releases.
_KINDS = {"arrest": 275, "seizure": 189, "sentence": 113, "charge": 108, "conviction": 97, "released_under_investigation": 42, "bail": 36, "warrant": 35, "remand": 33, "order": 23, "fixed_penalty": 11, "summons": 7, "stop_search": 4, "safeguarding": 2}  # fmt: skip
_ITEMS = (("cash", "GBP"), ("vehicle", "items"), ("cannabis", "g"), ("knife", "items"), ("phone", "items"), ("cocaine", "g"), ("heroin", "wraps"))  # fmt: skip
WORDS = "police officers arrested charged seized drugs warrant search address following report town road evening morning man woman aged vehicle stopped cash found suspected supply class cannabis cocaine heroin crack wraps grams knife appeal witnesses court magistrates sentenced months years prison operation week action county lines community team neighbourhood detective sergeant inspector said investigation continues bail released enquiries public help information".split()  # fmt: skip


def parcels(articles: int, *, amended: bool = False) -> Iterator[Parcel]:
    """Made-up releases, the same ones at every call; or the other wording that one in fifty has a month later."""
    article, fact = (_AMENDED_ARTICLE, _AMENDED_FACT) if amended else (_ARTICLE, _FACT)
    with duckdb.connect() as maker:
        maker.execute("SET TimeZone = 'UTC'")
        maker.execute("CREATE TABLE forces AS SELECT 'force-' || range AS id FROM range(49)")
        kinds = [kind for kind, share in _KINDS.items() for _ in range(share)]
        named = {"words": WORDS, "kinds": kinds, "items": [i for i, _ in _ITEMS], "units": [u for _, u in _ITEMS]}
        for name, values in named.items():
            maker.execute(f"SET VARIABLE {name} = ?", [values])
        maker.execute(
            """
            CREATE MACRO pick(choices, seed) AS choices[1 + (hash(seed) % len(choices))::INTEGER];
            CREATE MACRO text(seed, length) AS array_to_string(
                [pick(getvariable('words'), seed * 31 + k) for k in range(length)], ' ');
            """
        )
        for first in range(0, articles, BATCH):
            span = {"first": first, "last": min(first + BATCH, articles)}
            yield Parcel(_made(maker, article, span, ARTICLES), _made(maker, fact, span, FACTS))


_ARTICLE = """
SELECT 'force-' || i % 49 || ':' || substr(md5(i::VARCHAR), 1, 16) AS article_id, 'force-' || i % 49 AS source_id,
    'force-' || i % 49 AS force_id,
    'https://www.force-' || i % 49 || '.police.uk/news/' || replace(text(i, 8), ' ', '-') || '-' || i AS url,
    text(i, 9) AS title, TIMESTAMPTZ '2012-01-01 09:00:00+00' + INTERVAL (i * 480) SECOND AS published,
    sha256(i::VARCHAR) AS content_hash, 'soh/2019-01-01' AS parser, published AS fetched_at, 200 + i % 400 AS words,
    NULL AS period_start, NULL AS period_end, []::VARCHAR[] AS operations, [pick(getvariable('words'), i)] AS places,
    [hash(i * 64 + k) % 4294967296 for k in range(64)] AS minhash, [i % 4294967296] AS sample, [i % 4294967296] AS marks,
    NULL AS etag, NULL AS last_modified
FROM range($first, $last) t(i)
"""
_FACT = f"""
SELECT 'force-' || i % 49 || ':' || substr(md5(i::VARCHAR), 1, 16) AS article_id, n, pick(getvariable('kinds'), i * 7 + n) AS kind,
    CASE WHEN kind = 'seizure' THEN pick(getvariable('items'), i + n) END AS item, 1 + hash(i + n) % 20 AS quantity,
    NULL AS quantity_high,
    CASE WHEN kind = 'seizure' THEN pick(getvariable('units'), i + n) ELSE 'people' END AS unit, 'exact' AS qualifier,
    NULL AS value_gbp, CASE WHEN kind = 'sentence' THEN hash(i) % 200 END AS custody_months,
    CASE WHEN i % 3 = 0 THEN 'drug_supply' END AS offence, CASE WHEN i % 6 = 0 THEN 'earlier' ELSE 'current' END AS scope,
    n = 2 AND i % 5 = 0 AS part, NULL AS period_start, NULL AS period_end, [pick(getvariable('words'), i)] AS places,
    40 * n AS evidence_start, 40 * n + 30 AS evidence_end, 'rule.' || hash(i * 7 + n) % 60 AS rule_id,
    text(i * 7 + n, 16) AS snippet
FROM range($first, $last) t(i), range({FACTS_EACH}) u(n)
"""  # noqa: S608  # constants
_AMENDED_ARTICLE = f"""
SELECT * REPLACE (content_hash || '+' AS content_hash, fetched_at + INTERVAL 30 DAY AS fetched_at)
FROM ({_ARTICLE}) WHERE hash(article_id) % 50 = 0
"""  # noqa: S608  # constants
_AMENDED_FACT = f"SELECT * REPLACE (quantity + 1 AS quantity) FROM ({_FACT}) WHERE hash(article_id) % 50 = 0"  # noqa: S608  # constants
# Of the facts of 45,771 real releases 2 % are told twice; here one in fifty releases tells what its force tells next.
_TOLD_TWICE = """
INSERT INTO retold
SELECT article_id, 0, stands, 0, true, true FROM (
    SELECT article_id, row_number() OVER told AS place, lead(article_id) OVER told AS stands
    FROM article_versions JOIN articles USING (article_id) WHERE valid_to IS NULL AND hash(article_id) % 25 = 1
    WINDOW told AS (PARTITION BY force_id ORDER BY published)
) WHERE place % 2 = 1 AND stands IS NOT NULL;
INSERT INTO same_facts SELECT article_id, n, stands, stands_n, false FROM retold;
INSERT INTO duplicates SELECT article_id, stands, 1, 'same figures' FROM retold;
"""


def _made(maker: duckdb.DuckDBPyConnection, query: str, span: dict[str, int], schema: pa.Schema) -> pa.Table:
    return maker.sql(query, params=span).to_arrow_table().select(schema.names).cast(schema)


@dataclass(frozen=True, slots=True)
class Spent:
    """How long something took. On a busy machine the processor's seconds say more than the clock's."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:.1f} s, {self.processor:.1f} s of processor"

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.clock + other.clock, self.processor + other.processor)


def timed(work: Callable[[], object]) -> Spent:
    """How long work takes, in all threads."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - clock, time.process_time() - processor)


def fill(path: Path, batches: Iterable[Parcel], sources: list[SourceRow]) -> tuple[Spent, int, int]:
    """Load releases into a new file; time spent loading without the making, releases, facts."""
    spent, articles, facts = Spent(0.0, 0.0), 0, 0
    with open_writer(path) as writer:
        sync_vocabulary(writer, kinds=KINDS, items=ITEMS, units=UNITS, offences=OFFENCES)
        load.load_sources(writer, sources, sorted({(one.force_id, one.force_id, None) for one in sources}))
        load.begin_run(writer, RunRow("bench", "ingest", date(2026, 1, 1), datetime.now(UTC), "1", "r1", "s1"))
        for parcel in batches:
            if not articles % (10 * BATCH):
                said(f"load, from release {articles:,} on")
            spent = spent + timed(lambda parcel=parcel: load.load_parcel(writer, "bench", "r1", parcel))  # type: ignore[misc]
            articles, facts = articles + len(parcel), facts + int(parcel.facts.num_rows)
        load.load_ingested_days(writer, "bench")
        spent = spent + timed(lambda: writer.execute("FORCE CHECKPOINT"))
    return spent, articles, facts


def live_on(path: Path, articles: int) -> None:
    """Amend some of the made-up releases and link some, so that what was believed on an earlier day is another thing."""
    with open_writer(path) as writer:
        for parcel in parcels(articles, amended=True):
            load.load_parcel(writer, "bench", "r1", parcel)
        writer.execute(_TOLD_TWICE)


def made_up_sources() -> list[SourceRow]:
    """One for each made-up force."""
    return [
        SourceRow(f"force-{n}", f"Force {n}", f"force-{n}", f"www.force-{n}.police.uk", "soh", True, "verified")
        for n in range(49)
    ]


def there_already(path: Path) -> tuple[list[Parcel], list[SourceRow]]:
    """What a warehouse holds, as if it came in anew."""
    with duckdb.connect(path, read_only=True) as reader:
        reader.execute("SET TimeZone = 'UTC'")
        sources = [SourceRow(*row) for row in reader.execute("FROM sources").fetchall()]
        current = "article_versions v JOIN articles a USING (article_id)"
        articles = reader.sql(
            f"SELECT * EXCLUDE (version) FROM {current} LEFT JOIN signatures s USING (article_id, version)"  # noqa: S608  # constants
            " WHERE v.valid_to IS NULL ORDER BY v.published, article_id"
        ).to_arrow_table()
        facts = reader.sql(
            "SELECT f.* EXCLUDE (version) FROM facts f JOIN article_versions v USING (article_id, version)"
            " WHERE v.valid_to IS NULL"
        ).to_arrow_table()
    whole = Parcel(articles.select(ARTICLES.names).cast(ARTICLES), facts.select(FACTS.names).cast(FACTS))
    return [whole], sources


def main() -> None:
    """Run the bench and print a table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--articles", type=int, default=1_000_000)
    asked.add_argument("--warehouse", type=Path)
    given = asked.parse_args()
    table = Table("what", "measured", "bar", "a raw scan of all facts beside it", title="The warehouse")
    with tempfile.TemporaryDirectory(prefix="blotter-bench-") as folder:
        path = Path(folder) / "warehouse.duckdb"
        if given.warehouse:
            spent, articles, facts = fill(path, *there_already(given.warehouse))
        else:
            spent, articles, facts = fill(path, parcels(given.articles), made_up_sources())
            said("amend one release in fifty, link one")
            live_on(path, given.articles)
        table.add_row(
            f"load {articles:,} releases, {facts:,} facts",
            f"{spent}; {facts / spent.clock:,.0f} facts/s, {facts / spent.processor:,.0f} for a second of processor",
            "100,000 facts/s",
        )
        published, exported = Path(folder) / "published", Path(folder) / "export"
        for what in ("publish, first", "publish, checked against the last"):
            said(what)
            table.add_row(what, f"{timed(lambda: publish(path, published))}", "30 s")
        target = published / "blotter.duckdb"
        said("export as Parquet and CSV")
        table.add_row("export as Parquet and CSV", f"{timed(lambda: export(target, exported))}", "")
        parquet = sum(file.stat().st_size for file in exported.glob("*.parquet"))
        size = target.stat().st_size
        table.add_row("pipeline's file", f"{path.stat().st_size / 1e6:,.0f} MB", "")
        table.add_row(
            "published file", f"{size / 1e6:,.0f} MB, {size / parquet:.2f} × Parquet ({parquet / 1e6:,.0f} MB)", "1.5 ×"
        )
        table.add_row("peak memory of loading, publishing, exporting", f"{peak():.2f} GB", "")
        said("the views and macros")
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as reader:  # so that its memory is its own
            rows, memory = reader.submit(answers, target).result()
        for row in rows:
            table.add_row(*row)
        table.add_row("peak memory of the reader", f"{memory:.2f} GB", "1 GB")
    CONSOLE.print(table)


def said(what: str) -> None:
    """Tell what is going on: at full size this takes minutes."""
    CONSOLE.print(f"[dim]{what} …[/]", highlight=False)


def peak() -> float:
    """Highest resident memory of this process so far, in gigabytes.

    From Linux's own mark where there is one: `getrusage` counts what the parent held before this program began.
    """
    status = Path("/proc/self/status")
    marks = (
        [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        if status.exists()
        else []
    )
    return int(marks[0]) / 1e6 if marks else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


SCAN = "SELECT count(*), sum(quantity), max(snippet) FROM facts"


def answers(target: Path) -> tuple[list[tuple[str, str, str, str]], float]:
    """Time every weekly view whole and for one week, and the comparisons, each beside a plain scan of all facts."""
    rows = []
    with duckdb.connect(target, read_only=True, config={"memory_limit": "1GB"}) as reader:
        ((last,),) = reader.execute("SELECT max(week_start) - 70 FROM current_facts WHERE counted").fetchall()
        views = reader.execute(
            "SELECT DISTINCT table_name FROM duckdb_columns()"
            " WHERE column_name = 'week_start' AND table_name LIKE '%week%' ORDER BY 1"
        ).fetchall()
        asked = {}
        for (view,) in views:
            asked |= {view: f"FROM {view}", f"{view}, one week": f"FROM {view} WHERE week_start = DATE '{last}'"}
        for macro in ("week_before", "last_four", "last_year"):
            asked[f"compare_with_{macro}"] = f"FROM compare_with_{macro}('{last}')"
        for per in ("force", "region", "offence"):
            asked[f"compare_with_last_four per {per}"] = f"FROM compare_with_last_four('{last}', per := '{per}')"
        asked["series('arrest')"] = "FROM series('arrest')"
        asked["series('seizure', one force)"] = "FROM series('seizure', for_force := 'force-1')"
        for moment in (f"'{last}'", "now()"):  # a day that cuts a week in two; and all that is known
            asked[f"weekly_as_of({moment})"] = f"FROM weekly_as_of({moment})"
        asked[f"weekly_as_of('{last}'), one week"] = f"FROM weekly_as_of('{last}') WHERE week_start = DATE '{last}' - 7"
        one = "WHERE force_id = (SELECT min(force_id) FROM articles) AND week_start = DATE '{last}' - 7"
        unbound = {
            f"{facts}, one force and week": f"FROM {facts} {one.format(last=last)}"
            for facts in ("current_facts", f"facts_as_of('{last}')")
        }
        for name, query in (asked | unbound).items():
            scan = min((timed(lambda: reader.sql(SCAN).to_arrow_table()) for _ in range(2)), key=by_clock)
            spent = min((timed(lambda query=query: reader.sql(query).to_arrow_table()) for _ in range(3)), key=by_clock)  # type: ignore[misc]
            bar = "" if name in unbound else "300 ms"  # lists of facts, not weekly sums
            beside = f"{1000 * scan.clock:.0f} ms, {1000 * scan.processor:.0f} ms of processor"
            rows.append(
                (name, f"{1000 * spent.clock:.0f} ms, {1000 * spent.processor:.0f} ms of processor", bar, beside)
            )
    return rows, peak()


def by_clock(spent: Spent) -> float:
    """The best of several tries is the one that was disturbed least."""
    return spent.clock


if __name__ == "__main__":
    main()
