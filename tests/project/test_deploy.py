"""The examples of deploy/ name only commands, settings and addresses that exist."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

COMMAND = re.compile(r"-m dondoc\.site (\w+)")


@pytest.fixture(scope="module")
def compose(root: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((root / "deploy" / "compose.yaml").read_text("utf-8"))
    return loaded


def commands_of_the_site(root: Path) -> set[str]:
    site = root / "src" / "dondoc" / "site"
    own = {each.stem for each in site.glob("*/management/commands/*.py") if each.stem != "__init__"}
    return own | {"migrate"}


def test_units_call_commands_that_exist(root: Path) -> None:
    called = {
        name for unit in (root / "deploy" / "systemd").iterdir() for name in COMMAND.findall(unit.read_text("utf-8"))
    }
    assert {"serve", "work", "daily", "migrate"} <= called <= commands_of_the_site(root)


def test_containers_call_commands_that_exist(compose: dict[str, Any], root: Path) -> None:
    called = {service["command"][0] for service in compose["services"].values() if "command" in service}
    assert {"migrate", "load_register", "work"} == called
    assert called <= commands_of_the_site(root)


def test_containers_wait_only_for_containers_that_exist(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert [name for each in services.values() for name in each.get("depends_on", ()) if name not in services] == []


def test_settings_of_the_example_are_settings_of_the_reference(root: Path) -> None:
    settings = set(
        re.findall(r"^#?(DONDOC_\w+)=", (root / "deploy/dondoc.env.example").read_text("utf-8"), re.MULTILINE)
    )
    reference = (root / "docs/reference/environment.md").read_text("utf-8")
    assert settings
    assert [name for name in settings if f"`{name}`" not in reference] == []


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_no_fault_in_the_units(root: Path, tmp_path: Path) -> None:
    for unit in (root / "deploy" / "systemd").iterdir():
        text = unit.read_text("utf-8").replace("/opt/dondoc/.venv/bin/python", "/bin/true").replace("User=dondoc\n", "")
        (tmp_path / unit.name).write_text(text, "utf-8")
    units = sorted(str(each) for each in tmp_path.iterdir() if "@" not in each.name)
    result = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert [line for line in result.stderr.splitlines() if str(tmp_path) in line] == []
