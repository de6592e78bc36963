"""The project as its tests about itself see it: what git knows, and what the source says."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def committed() -> list[Path]:
    """Every file that git knows and that is there."""
    command = ["git", "ls-files", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.fixture(scope="session")
def modules(committed: list[Path]) -> list[Path]:
    """Every module of the package, without the migrations, which Django writes."""
    source = ROOT / "src"
    ours = [path for path in committed if path.suffix == ".py" and path.is_relative_to(source)]
    return [path for path in ours if "migrations" not in path.parts]
