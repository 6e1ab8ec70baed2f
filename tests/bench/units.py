"""Unit costs in CPU seconds, so that other work on the machine does not count: python -m tests.bench.units FILE.jsonl.

Prints what docs/scale.md rests on: articles a second and core, bytes an article, what loading, finding what is
told twice and publishing cost beside it. The same file twice as long shows which of them grow faster than it.
"""

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from flows.files import FileReader
from flows.order import Order, Way, checked
from flows.running import begin, new_run_id, release, sources_of, tonight
from flows.settings import Settings
from flows.work import do
from scrapers.archive import Archive
from transforms import RULES_VERSION, extract_many
from transforms.records import ArticleText
from warehouse import load
from warehouse.publish import prepare
from warehouse.store import open_writer
from warehouse.told.resolve import resolve


def main() -> None:
    """Measure."""
    file = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        sources = sources_of(settings)
        order = checked(Order(date(2010, 1, 1), tonight(), Way.JSONL, (), (file,)), sources, tonight())
        list(extract_many([ArticleText("x", "Two men were arrested.", None, None, None)]))  # loads the pipeline
        spent = dict.fromkeys(
            ("read and archive", "extract and pack", "load", "told twice", "checkpoint", "publish"), 0.0
        )

        def clock(what: str, began: float) -> float:
            now = time.process_time()
            spent[what] += now - began
            return now

        count = 0
        with open_writer(settings.warehouse) as connection, Archive(settings.archive, "bench") as archive:
            begin(connection, settings, new_run_id(tonight()), "backfill", tonight(), sources)
            reader = FileReader(order, sources, {}, archive, settings.archive, lambda *_: None)
            now = time.process_time()
            for job in reader.jobs():
                now = clock("read and archive", now)
                done = do(job)
                now = clock("extract and pack", now)
                load.load_parcel(connection, "bench", RULES_VERSION, done.parcel)
                now = clock("load", now)
                count += len(done.parcel)
            resolve(connection)
            now = clock("told twice", now)
            prepare(connection)
            now = clock("checkpoint", now)
        made = release(settings)
        clock("publish", now)
        print(f"{count} articles, {made.facts} facts")
        for what, seconds in spent.items():
            print(f"{what:18} {seconds:7.1f} s  {seconds / count * 1000:6.2f} ms an article")
        for name, path in (("warehouse", settings.warehouse), ("published", made.path)):
            print(f"{name:18} {path.stat().st_size / count:7.0f} bytes an article")
        raw = sum(path.stat().st_size for path in settings.archive.glob("*.warc.gz"))
        print(f"{'archive':18} {raw / count:7.0f} bytes an article of JSON")


if __name__ == "__main__":
    main()
