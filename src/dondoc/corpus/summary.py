"""What a run amounts to: files, tasks, faults, seconds."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from dondoc.corpus.record import Record

SCHEMA = "dondoc/corpus/1"
NAME = "summary.json"


@dataclass(frozen=True, slots=True)
class Summary:
    """The account of one run over a folder.

    `files` = `read` (in this run) + `kept` (from earlier ones); `removed` had results and are no longer there;
    `ignored` counts the endings of files that promise no document. `totals` are over all files.
    """

    files: int
    read: int
    kept: int
    removed: int
    ignored: dict[str, int]
    totals: dict[str, int]
    faults: tuple[Record, ...]
    rules: str
    workers: int
    seconds: float

    def as_json(self) -> bytes:
        """The summary as the file summary.json holds it."""
        data: dict[str, Any] = {
            "schema": SCHEMA,
            "files": self.files,
            "read": self.read,
            "kept": self.kept,
            "removed": self.removed,
            "ignored": self.ignored,
            "totals": self.totals,
            "faults": [
                {"file": record.file, "fault": record.fault.name, "message": record.fault.message}
                for record in self.faults
                if record.fault
            ],
            "rules": self.rules,
            "workers": self.workers,
            "seconds": round(self.seconds, 2),
        }
        return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace")

    def in_words(self) -> str:
        """The summary as a few lines for a person; the first faults, and how many more there are."""
        now = f"{self.read} read in {self.seconds:.1f} seconds by {_count(self.workers, 'worker')}"
        lines = [
            f"{_count(self.files, 'file')}: {now if self.read else 'none read'}, {self.kept} unchanged, "
            f"{len(self.faults)} with a fault",
            ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in self.totals.items()),
        ]
        shown = [f"  {record.fault.message}" for record in self.faults[:_SHOWN] if record.fault]
        more = len(self.faults) - len(shown)
        return "\n".join([*filter(None, lines), *shown, *([f"  … and {more} more; see {NAME}"] if more else [])]) + "\n"


_SHOWN = 10


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def total(records: Iterable[Record]) -> dict[str, int]:
    """Return the counts of all `records`, added up."""
    sums: Counter[str] = Counter()
    for record in records:
        sums.update(record.counts)
    return dict(sums)


def endings(names: Iterable[str]) -> dict[str, int]:
    """Return how many of `names` have each ending ('.db'), the most frequent first; '' for none."""
    return dict(Counter(PurePosixPath(name).suffix.lower() for name in names).most_common())
