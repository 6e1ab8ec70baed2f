"""Settings as people write them: in a file, in a service's environment, with a slip of the pen."""

from pathlib import Path

import pytest

from flows.doctor import examine
from flows.settings import SettingsError, load_settings


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("given", "blocks"),
    [
        ("slack-webhook/team", ["slack-webhook/team"]),
        ("slack-webhook/team, email/desk", ["slack-webhook/team", "email/desk"]),
        ('["slack-webhook/team"]', ["slack-webhook/team"]),
        ("", []),
    ],
)
def test_blocks_to_notify_may_stand_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, given: str, blocks: list[str]
) -> None:
    monkeypatch.setenv("BLOTTER_NOTIFY", given)
    assert load_settings().notify == blocks


def test_the_home_folder_is_found_without_a_shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "ann"))
    Path("blotter.toml").write_text('data_dir = "~/news"\nsources_file = "~/sources.toml"\n')
    settings = load_settings()
    assert (settings.data_dir, settings.sources_file) == (tmp_path / "ann/news", tmp_path / "ann/sources.toml")
    monkeypatch.setenv("BLOTTER_DATA_DIR", "~nobody-of-that-name/news")
    with pytest.raises(SettingsError, match="data_dir"):
        load_settings()


def test_a_settings_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    Path("blotter.toml").write_bytes(b'contact = "\xff"\n')
    with pytest.raises(SettingsError, match=r"blotter\.toml: 'utf-8' codec can't decode byte 0xff"):
        load_settings()


def test_the_doctor_knows_a_misspelt_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BLOTTER_KEEP_RELEASE", "3")
    checks = examine(load_settings(data_dir=tmp_path / "data"), network=False)
    (found,) = [check for check in checks if check.what == "environment"]
    assert (found.state, found.advice) == ("warning", "did you mean BLOTTER_KEEP_RELEASES?")
