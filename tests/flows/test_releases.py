"""publish, release list, diff, roll-back and export as a user types them."""

import json
from pathlib import Path

import pytest

from tests.flows.test_commands import blotter
from tests.warehouse.test_publish import fill, released
from tests.warehouse.test_warehouse import ARREST


@pytest.mark.timeout(600)
def test_publish_hold_back_accept_list_diff_and_roll_back(tmp_path: Path) -> None:
    warehouse = tmp_path / "data" / "warehouse.duckdb"
    released(warehouse, tmp_path / "data" / "published", 1, *[ARREST] * 5)
    warehouse.unlink()
    fill(warehouse, 1)
    held = blotter("publish", folder=tmp_path)
    assert held.returncode == 3
    assert "held back, the last release stays: facts: 1, where the last release had 5" in " ".join(held.stderr.split())
    assert "Traceback" not in held.stderr
    accepted = blotter("publish", "--accept", "the first was a test", folder=tmp_path)
    assert accepted.returncode == 0, accepted.stderr

    listed = blotter("release", "list", "--format", "csv", folder=tmp_path).stdout.splitlines()
    assert len(listed) == 3
    assert ",live," in listed[1]
    assert listed[1].endswith("the first was a test")
    assert "count: facts,5.0,1.0" in blotter("release", "diff", "--format", "csv", folder=tmp_path).stdout

    back = blotter("release", "roll-back", "five were right", folder=tmp_path)
    assert back.returncode == 0, back.stderr
    assert "with 5 facts" in " ".join(back.stdout.split())
    again = blotter("publish", folder=tmp_path)
    assert again.returncode == 3
    assert "five were right" in " ".join(again.stderr.split())

    exported = blotter("export", "out", folder=tmp_path, BLOTTER_DATA_LICENCE="OGL-UK-3.0")
    assert exported.returncode == 0, exported.stderr
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text())
    assert package["licenses"][0]["name"] == "OGL-UK-3.0"
    assert (tmp_path / "out" / "weekly.csv").read_text().count("2022-W40") == 1
