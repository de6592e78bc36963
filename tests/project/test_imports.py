"""What an import pulls in, seen in a fresh interpreter: import-linter reads only the import statements."""

import subprocess
import sys

import pytest

LIBRARY = ("cli", "errors", "extract", "grammar", "model", "register", "sources", "text", "writers")

# Imports a package with every module in it, then says which of the forbidden names are in memory.
IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module({package!r})
for module in pkgutil.walk_packages(getattr(package, "__path__", []), {package!r} + "."):
    importlib.import_module(module.name)
print(*{{"django", "dondoc.site"}} & sys.modules.keys())
"""


LIST_ROOMS = "import pkgutil, dondoc; print(*[room.name for room in pkgutil.iter_modules(dondoc.__path__)])"


def printed(code: str) -> set[str]:
    """The words that `code` prints in an interpreter of its own."""
    command = [sys.executable, "-c", code]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())  # noqa: S603 - our own


def brought_in(package: str) -> set[str]:
    """Which of Django and the site are in memory once all of `package` is imported."""
    return printed(IMPORT_ALL.format(package=package))


@pytest.mark.parametrize("room", LIBRARY)
def test_no_module_of_the_library_pulls_in_django_or_the_site(room: str) -> None:
    assert brought_in(f"dondoc.{room}") == set()


def test_a_module_of_the_site_is_seen_to_pull_them_in() -> None:
    assert brought_in("dondoc.site.config.database") == {"django", "dondoc.site"}


def test_the_rooms_named_here_are_all_that_stand_beside_the_site() -> None:
    assert printed(LIST_ROOMS) == {*LIBRARY, "site"}
