"""What teams start it with, as far as it can be checked without containers: every name in it is one that exists."""

import configparser
import importlib
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import prefect.settings
import pytest
import yaml
from prefect import Flow
from prefect.client.schemas.schedules import CronSchedule

from flows.deployments import deployments
from flows.settings import Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
SECRETS = {"PREFECT_DATABASE_PASSWORD": "word", "BLOTTER_CONTACT": "web@example.org"}


def known(variable: str) -> bool:
    """Is it a setting of ours, or of Prefect's?"""
    if variable.startswith("BLOTTER_"):
        return variable.removeprefix("BLOTTER_").lower() in Settings.model_fields
    return hasattr(prefect.settings, variable)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_names_what_exists(name: str) -> None:
    service = SERVICES[name]
    assert ("image" in service) != ("build" in service)
    if "build" in service:
        context = DEPLOY / service["build"]["context"]
        assert (context / service["build"]["dockerfile"]).is_file()
        assert (context / "requirements.lock").is_file()
        assert [variable for variable in service["environment"] if not known(variable)] == []
    assert {volume.split(":")[0] for volume in service.get("volumes", [])} <= COMPOSE["volumes"].keys()
    for other, when in service.get("depends_on", {}).items():
        assert when["condition"] == "service_healthy"
        assert "healthcheck" in SERVICES[other]
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))  # Prefect has no login


def test_either_the_serving_process_or_a_worker() -> None:
    assert {name: service.get("profiles") for name, service in SERVICES.items()} == {
        "database": None,
        "prefect": None,
        "blotter": ["serve"],
        "worker": ["worker"],
    }
    assert SERVICES["blotter"]["command"] == ["blotter", "serve"]


@pytest.mark.parametrize("profile", ["serve", "worker"])
def test_docker_compose_takes_the_file(profile: str) -> None:
    programs = [["docker", "compose"], ["docker-compose"]]
    ready = [
        words
        for words in programs
        if shutil.which(words[0])
        and not subprocess.run([*words, "version"], capture_output=True, check=False).returncode
    ]
    if not ready:
        pytest.skip("no docker compose here")
    asked = [*ready[0], "-f", str(DEPLOY / "compose.yaml"), "--profile", profile, "config"]
    taken = subprocess.run(asked, env=os.environ | SECRETS, capture_output=True, text=True, check=False)
    assert taken.returncode == 0, taken.stderr
    assert yaml.safe_load(taken.stdout)["services"].keys() >= {"database", "prefect"}
    without = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert without.returncode != 0
    assert "set it in the environment" in without.stderr


def test_prefect_yaml_deploys_what_serve_serves() -> None:
    listed = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]
    served = {one.name: one for one in deployments(Settings())}
    assert {one["name"] for one in listed} == served.keys()
    for one in listed:
        module, name = one["entrypoint"].rsplit(".", 1)
        flow = getattr(importlib.import_module(module), name)
        assert isinstance(flow, Flow)
        assert flow.name == served[one["name"]].flow_name
        assert one["concurrency_limit"] == {"limit": 1, "collision_strategy": "ENQUEUE"}
        lines = served[one["name"]].schedules or []
        crons = [line.schedule for line in lines if isinstance(line.schedule, CronSchedule)]
        assert len(crons) == len(lines)
        assert [{"cron": cron.cron, "timezone": cron.timezone} for cron in crons] == one.get("schedules", [])


def test_the_system_service_starts_what_exists() -> None:
    unit = configparser.ConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's names have capitals
    unit.read(DEPLOY / "blotter.service")
    assert unit["Service"]["ExecStart"].endswith("/bin/blotter serve")
    assert known(unit["Service"]["Environment"].split("=")[0])
    assert unit["Service"]["KillSignal"] == "SIGTERM"
    if shutil.which("systemd-analyze"):
        said = subprocess.run(
            ["systemd-analyze", "verify", str(DEPLOY / "blotter.service")], capture_output=True, text=True, check=False
        ).stderr
        ours = [line for line in said.splitlines() if "blotter.service" in line and "is not executable" not in line]
        assert ours == []  # that the program is not installed here is no fault of the file


def test_the_image_has_a_python_that_the_package_takes() -> None:
    (major, minor) = re.findall(r"^FROM python:(\d+)\.(\d+)", (DEPLOY / "Dockerfile").read_text())[0]
    least = re.findall(r'^requires-python = ">=(\d+)\.(\d+)', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)[0]
    assert (int(major), int(minor)) >= tuple(map(int, least))
