"""The pinned packages against the declared ones."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

PIN = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)
NAME = re.compile(r"^[\w.-]+")


def pins(root: Path, lock: str) -> dict[str, str]:
    return dict(PIN.findall((root / "requirements" / lock).read_text("utf-8")))


def declared(root: Path) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def names(requirements: list[str]) -> set[str]:
    return {NAME.match(each)[0].lower().replace("_", "-") for each in requirements}  # type: ignore[index]


def test_the_site_is_pinned_whole(root: Path) -> None:
    project = declared(root)
    wanted = names(project["dependencies"]) | names(project["optional-dependencies"]["site"])
    assert wanted <= pins(root, "site.lock").keys()


def test_a_server_is_pinned_with_everything_it_can_do(root: Path) -> None:
    extras = declared(root)["optional-dependencies"]
    everything = set().union(*(names(extras[extra]) for extra in extras.keys() - {"dev"}))
    assert everything <= pins(root, "full.lock").keys()


def test_the_tools_are_pinned_whole(root: Path) -> None:
    extras = declared(root)["optional-dependencies"]
    assert set().union(*map(names, extras.values())) <= pins(root, "dev.lock").keys()


def test_tests_run_on_the_very_versions_that_a_site_runs_on(root: Path) -> None:
    assert pins(root, "site.lock").items() <= pins(root, "full.lock").items() <= pins(root, "dev.lock").items()


@pytest.mark.parametrize("lock", ["installer.lock", "site.lock", "full.lock", "dev.lock"])
def test_every_pin_has_hashes(lock: str, root: Path) -> None:
    blocks = re.split(r"\n(?=\S)", (root / "requirements" / lock).read_text("utf-8").strip())
    assert blocks
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []
