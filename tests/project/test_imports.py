"""What an import pulls in, seen in a fresh interpreter: import-linter reads only the import statements."""

import pkgutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dondoc

LIBRARY = sorted({room.name for room in pkgutil.iter_modules(dondoc.__path__)} - {"site"})

# Imports a package with every module in it, then says which of the forbidden names are in memory.
IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module({package!r})
for module in pkgutil.walk_packages(getattr(package, "__path__", []), {package!r} + "."):
    importlib.import_module(module.name)
print(*{{"django", "dondoc.site"}} & sys.modules.keys())
"""


def brought_in(package: str) -> set[str]:
    """Which of Django and the site are in memory once all of `package` is imported."""
    command = [sys.executable, "-c", IMPORT_ALL.format(package=package)]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())  # noqa: S603 - our own


@pytest.mark.parametrize("room", LIBRARY)
def test_no_module_of_the_library_pulls_in_django_or_the_site(room: str) -> None:
    assert brought_in(f"dondoc.{room}") == set()


def test_a_module_of_the_site_is_seen_to_pull_them_in() -> None:
    assert brought_in("dondoc.site.config.database") == {"django", "dondoc.site"}


def test_the_contract_of_the_layers_covers_the_whole_library(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    [forbidden] = [contract for contract in settings["contracts"] if contract["type"] == "forbidden"]
    assert {f"dondoc.{room}" for room in LIBRARY} <= set(forbidden["source_modules"])
