"""Which night a run stands for."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from flows import nightly


def test_a_runs_night_is_its_scheduled_british_day(monkeypatch: pytest.MonkeyPatch) -> None:
    scheduled = datetime(2022, 6, 30, 23, 30, tzinfo=UTC)  # 00:30 on 1 July in Britain
    monkeypatch.setattr(nightly, "runtime", SimpleNamespace(flow_run=SimpleNamespace(scheduled_start_time=scheduled)))
    assert nightly.night_of_run(None) == date(2022, 7, 1)
    assert nightly.night_of_run(date(2022, 1, 2)) == date(2022, 1, 2)
