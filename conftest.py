"""What some tests need beyond Python, what happens where it is missing, and how rarely memory is looked through.

Tests marked `browser` need chromium; tests marked `cases` need DONDOC_CASES, a folder of real documents. Where the
need is missing they are skipped and say so. DONDOC_REQUIRE=browser,cases makes a skipped one fail instead, so that a
machine meant to run everything cannot pass by leaving tests out.
"""

import gc
import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

# Twenty thousand tests are some million objects that stay as long as the run: to look through them over and over for
# what can go took a sixth of its time. It is looked for more rarely, and never among what was there from the start.
gc.set_threshold(20_000, 20, 50)

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def _browser() -> str | None:
    """What is missing for tests marked `browser`, or None."""
    if any(shutil.which(name) for name in _BROWSERS):
        return None
    return "chromium is not installed (on Debian: apt-get install chromium)"


def _cases() -> str | None:
    """What is missing for tests marked `cases`, or None."""
    folder = os.environ.get("DONDOC_CASES", "")
    if not folder:
        return "DONDOC_CASES names no folder of real documents"
    if not Path(folder).is_dir():
        return f"DONDOC_CASES={folder} is no folder"
    return None


_NEEDS: dict[str, Callable[[], str | None]] = {"browser": _browser, "cases": _cases}


def _required() -> set[str]:
    return set(os.environ.get("DONDOC_REQUIRE", "").replace(",", " ").split())


def pytest_configure() -> None:
    unknown = _required() - _NEEDS.keys()
    if unknown:
        raise pytest.UsageError(f"DONDOC_REQUIRE names {', '.join(sorted(unknown))}; it knows {', '.join(_NEEDS)}.")


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, missing in _NEEDS.items():
        if item.get_closest_marker(marker) and (reason := missing()):
            pytest.skip(reason)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    needed = [marker for marker in _NEEDS.keys() & _required() if item.get_closest_marker(marker)]
    if report.skipped and needed and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though DONDOC_REQUIRE={','.join(needed)}: {report.longrepr}"
    return report
