"""What the rules at hand read that another revision did not, what they no longer read, and the time of each.

    python benchmarks/compare.py REVISION [FILE_OR_FOLDER ...] [--shown N] [--rounds N]

The revision is checked out into a folder of its own; both read the same files, each in a process of its own: those of
samples/ and, where DONDOC_CASES names a folder, those of its seeds/, or the files and folders given. Always ends with
0: whether a loss is a fault is for a person to say.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facts import Fact, difference, facts_of

ROOT = Path(__file__).resolve().parents[1]
READER = Path(__file__).with_name("reading_of.py")
_ENDINGS = {".txt", ".md", ".html", ".docx", ".xlsx"}  # what is read in an instant and the same on every machine
_WIDTH = 160


@dataclass(slots=True)
class Comparison:
    """What differs in one file, and the seconds that each side took; a fault where a side could not read it."""

    file: str
    gained: Counter[Fact] = field(default_factory=Counter)
    lost: Counter[Fact] = field(default_factory=Counter)
    before: float = 0.0
    after: float = 0.0
    fault: str = ""


def main() -> None:
    """Compare, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("revision")
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE_OR_FOLDER")
    parser.add_argument("--shown", type=int, default=20, help="differences of a kind to show (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="time the best of so many (%(default)s)")
    arguments = parser.parse_args()
    files = sorted(_files(arguments.paths or _at_hand()))
    if not files:
        parser.error("no documents there")
    with _checked_out(arguments.revision) as (other, name):
        compared = compare(files, other / "src", ROOT / "src", arguments.rounds)
    print("\n".join(report(compared, name, arguments.shown)))


def compare(files: list[Path], before: Path, after: Path, rounds: int) -> list[Comparison]:
    """Return the difference between what the packages in the folders `before` and `after` read in each of `files`."""
    pairs = zip(_readings(before, files, rounds), _readings(after, files, rounds), strict=True)
    return [_compared(old, new) for old, new in pairs]


def report(compared: list[Comparison], name: str, shown: int) -> Iterator[str]:
    """Yield the lines to print: a table of the files, then what was gained and lost, kind by kind."""
    yield f"{len(compared)} documents, read by {name} and by what is here"
    yield f"{'gained':>7} {'lost':>6} {'before':>10} {'now':>10}  document"
    for each in compared:
        times = f"{each.before * 1000:7.1f} ms {each.after * 1000:7.1f} ms"
        yield f"{each.gained.total():7} {each.lost.total():6} {times}  {Path(each.file).name}{each.fault}"
    before, after = sum(each.before for each in compared), sum(each.after for each in compared)
    total = f"{before * 1000:7.1f} ms {after * 1000:7.1f} ms  all: {_slower(before, after)}"
    yield f"{sum(c.gained.total() for c in compared):7} {sum(c.lost.total() for c in compared):6} {total}"
    for kind in sorted({fact[0] for each in compared for fact in each.gained + each.lost}):
        yield from _kind(kind, compared, shown)


def _kind(kind: str, compared: list[Comparison], shown: int) -> Iterator[str]:
    lines = [
        f"  {sign} {Path(each.file).stem[:12]}: {fact[1][:_WIDTH]}"
        for each in compared
        for sign, facts in (("-", each.lost), ("+", each.gained))
        for fact in facts.elements()
        if fact[0] == kind
    ]
    gained = sum(line.startswith("  +") for line in lines)
    yield f"\n{kind}: {gained} gained, {len(lines) - gained} lost"
    yield from lines[:shown]
    if len(lines) > shown:
        yield f"  and {len(lines) - shown} more"


def _compared(old: dict[str, Any], new: dict[str, Any]) -> Comparison:
    fault = "".join(f"; {side}: {line['fault']}" for side, line in (("before", old), ("now", new)) if "fault" in line)
    bags = [facts_of(line["programme"]) if "programme" in line else Counter[Fact]() for line in (old, new)]
    gained, lost = difference(*bags)
    return Comparison(new["file"], gained, lost, old["seconds"], new["seconds"], fault)


def _slower(before: float, after: float) -> str:
    if not before or not after:
        return "no time to compare"
    return f"{after / before:.2f} times the time"


def _readings(source: Path, files: list[Path], rounds: int) -> list[dict[str, Any]]:
    command = [sys.executable, str(READER), str(rounds), *map(str, files)]
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"}
    ended = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", env=environment)  # noqa: S603 - our own
    if ended.returncode:
        sys.exit(f"compare: {source} cannot read: {ended.stderr.strip().splitlines()[-1]}")
    package, *lines = map(json.loads, ended.stdout.splitlines())
    if not Path(package["package"]).is_relative_to(source):
        sys.exit(f"compare: {package['package']} was used in the place of {source}")
    return lines


def _at_hand() -> list[Path]:
    cases = os.environ.get("DONDOC_CASES")
    return [ROOT / "samples", *([Path(cases) / "seeds"] if cases else [])]


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        found = path.rglob("*") if path.is_dir() else [path]
        yield from (file for file in found if file.suffix.lower() in _ENDINGS and file.stem != "README")


@contextmanager
def _checked_out(revision: str) -> Iterator[tuple[Path, str]]:
    """Check `revision` out into a folder that is gone afterwards; yields it with the revision's short name."""
    found = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if found.returncode:
        sys.exit(f"compare: there is no revision {revision} here; name a commit, a branch or a tag")
    commit = found.stdout.strip()
    with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
        tree = Path(folder) / "tree"
        added = _git("worktree", "add", "--quiet", "--detach", str(tree), commit)
        if added.returncode:
            sys.exit(f"compare: {added.stderr.strip()}")
        try:
            yield tree, commit[:10]
        finally:
            _git("worktree", "remove", "--force", str(tree))


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603, S607 - our own


if __name__ == "__main__":
    main()
