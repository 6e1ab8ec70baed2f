"""Prefect's runner on Dask: the same tables as one process gives, also when a worker is killed in the middle."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.tables import tables_of
from tests.flows.test_workers import release

pytest.importorskip("prefect_dask")

CHILD = """
import json, os, signal, sys
from datetime import date
from pathlib import Path

if __name__ == "__main__":
    folder, runner, kill = sys.argv[1:]
    os.environ["BLOTTER_DATA_DIR"] = folder
    from flows.settings import load_settings
    from flows.prefects import quiet_prefect
    from flows.running import sources_of
    settings = load_settings()
    quiet_prefect(settings)
    from flows import dask, ingest
    from flows.backfill import backfill
    from flows.order import Order, Way, checked
    from flows.workers import alone
    ingest.BATCH = 10
    sources = sources_of(settings)
    order = checked(Order(date(2022, 10, 1), date(2022, 10, 31), Way.JSONL, (), (Path("in.jsonl"),)), sources, date(2026, 1, 1))
    done = []

    def progress(name, read, whole):
        done.append(read)

    if runner == "alone":
        result = backfill(order, settings, sources, alone)
    else:
        if kill == "kill":
            from flows import work
            from prefect_dask.task_runners import DaskTaskRunner
            take = dask.in_order

            def killing(jobs, submit, ahead):
                import psutil
                for number, one in enumerate(take(jobs, submit, ahead)):
                    if number == 2:
                        workers = [p for p in psutil.Process().children(recursive=True) if "spawn_main" in " ".join(p.cmdline())]
                        workers[-1].kill()
                        print("killed", workers[-1].pid, flush=True)
                    yield one

            dask.in_order = killing
        result = dask.on_dask("", 2, order, settings, sources, progress, print)
    print(json.dumps([result.whole.new, result.whole.facts]), flush=True)
"""


def run(folder: Path, data: str, runner: str, kill: str = "no") -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "BLOTTER_"))}
    process = subprocess.Popen(
        [sys.executable, "child.py", str(folder / data), runner, kill],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=600)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)  # so that it stops the server that it started
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, said
    return said


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_dask_gives_the_same_tables_and_outlives_a_killed_worker(tmp_path: Path) -> None:
    import json

    (tmp_path / "child.py").write_text(CHILD)
    (tmp_path / "in.jsonl").write_text("\n".join(json.dumps(release(number)) for number in range(100)))
    run(tmp_path, "one", "alone")
    run(tmp_path, "dask", "dask")
    said = run(tmp_path, "hurt", "dask", "kill")
    assert "killed" in said
    one = tables_of(tmp_path / "one" / "warehouse.duckdb")
    assert len(one["articles"]) == 100
    assert one == tables_of(tmp_path / "dask" / "warehouse.duckdb")
    assert one == tables_of(tmp_path / "hurt" / "warehouse.duckdb")
