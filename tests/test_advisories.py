"""`make audit` with a checkout of the advisory database."""

import sys
from pathlib import Path

import pytest

from scripts.advisories import main, names

RANGE = {"type": "ECOSYSTEM", "events": [{"introduced": "1.2"}, {"fixed": "1.4"}, {"introduced": "2.0"}]}
RANGED = {"affected": [{"package": {"name": "Some_Thing"}, "ranges": [RANGE], "versions": ["0.9"]}]}
LAST = {"affected": [{"package": {"name": "a"}, "ranges": [RANGE | {"events": [{"introduced": "0"}, {"last_affected": "3"}]}]}]}  # fmt: skip


@pytest.mark.parametrize(
    ("version", "affected"),
    [("0.9", True), ("1.1", False), ("1.2", True), ("1.3.9", True), ("1.4", False), ("1.10", False), ("2.1", True)],
)
def test_a_version_is_within_a_range_or_a_list(version: str, affected: bool) -> None:
    assert names(RANGED, "some-thing", version) is affected
    assert not names(RANGED, "something", version)


@pytest.mark.parametrize(("version", "affected"), [("2.9", True), ("3", True), ("3.0.1", False)])
def test_the_last_affected_version_is_affected(version: str, affected: bool) -> None:
    assert names(LAST, "a", version) is affected


ADVISORY = """
id: PYSEC-2020-1
modified: "2020-05-01T00:00:00Z"
affected:
- package: {name: jinja2, ecosystem: PyPI}
  ranges:
  - type: ECOSYSTEM
    events: [{introduced: "0"}, {fixed: 3.1.3}]
"""


def audit(folder: Path, monkeypatch: pytest.MonkeyPatch, lock: str) -> int:
    (folder / "lock").write_text(lock)
    monkeypatch.setattr(sys, "argv", ["advisories", str(folder / "vulns"), str(folder / "lock")])
    return main()


def test_a_locked_version_that_an_advisory_names_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vulns").mkdir()
    assert audit(tmp_path, monkeypatch, "jinja2==3.1.2 \\\n") == 1  # nothing to compare with is no success
    (tmp_path / "vulns" / "one.yaml").write_text(ADVISORY)
    assert audit(tmp_path, monkeypatch, "jinja2==3.1.2 \\\n") == 1
    assert "jinja2 3.1.2: PYSEC-2020-1" in capsys.readouterr().out
    assert audit(tmp_path, monkeypatch, "jinja2==3.1.6 \\\nother==3.1.2 \\\n") == 0
    (tmp_path / "vulns" / "one.yaml").write_text(ADVISORY + "withdrawn: '2021-01-01T00:00:00Z'\n")
    assert audit(tmp_path, monkeypatch, "jinja2==3.1.2 \\\n") == 0


def test_a_table_of_versions_is_read_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vulns").mkdir()
    table = '{"$meta": {"timestamp": 1775023247}, "Jinja2": ["<2.7", ">=3.0.0a1,<3.1.5"], "else": ["<9"]}'
    (tmp_path / "vulns" / "insecure.json").write_text(table)
    both = "jinja2==3.1.4 ; python_full_version < '3.12' \\\njinja2==3.1.6 ; python_full_version >= '3.12' \\\n"
    assert audit(tmp_path, monkeypatch, both) == 1
    assert capsys.readouterr().out.splitlines() == [
        "jinja2 3.1.4: >=3.0.0a1,<3.1.5",
        "3 advisories, the newest of 2026-04-01; 1 locked packages, of which 1 ever had one; 1 name a locked version",
    ]
    assert audit(tmp_path, monkeypatch, "jinja2==3.1.6 \\\n") == 0
