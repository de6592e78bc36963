"""What is kept of one file: one line of JSON, whose beginning tells all that later runs need to know.

A line has the keys `file`, `sha256`, `rules`, `fault`, `counts` and, last, `programme`: the programme as
`dondoc extract --format json` gives it, or null where the file has a fault. Because the programme stands last and is
by far the longest, the others can be read without it.
"""

import json
from dataclasses import dataclass
from typing import Any

from dondoc.model import Programme
from dondoc.writers.programme_json import as_json

_PROGRAMME = b', "programme": '  # cannot stand inside a JSON string: there the quotes are escaped


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a file gave no programme: a name of the fault, a sentence with the way out, and whether it may pass.

    A fault that may pass lies in the circumstances (rights, a missing program, a full memory), not in the content.
    """

    name: str
    message: str
    may_pass: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """All but the programme that is known of a file; `counts` are empty where it has a fault."""

    file: str
    sha256: str
    rules: str
    counts: dict[str, int]
    fault: Fault | None = None

    def holds_for(self, sha256: str, rules: str) -> bool:
        """Whether reading a file with the content `sha256` by `rules` would give this again."""
        if self.fault and self.fault.may_pass:
            return False
        return bool(sha256) and (self.sha256, self.rules) == (sha256, rules)


def line_of(record: Record, programme: Programme | None) -> bytes:
    """Return the line for `record` and its `programme`, with its line break."""
    head = json.dumps(_written(record), ensure_ascii=False)[:-1]
    body = json.dumps(as_json(programme) if programme else None, ensure_ascii=False)
    # Halves of surrogate pairs (in a file name that is no UTF-8) become the escapes that JSON has for them.
    return head.encode(errors="backslashreplace") + _PROGRAMME + body.encode(errors="backslashreplace") + b"}\n"


def record_in(line: bytes) -> Record | None:
    """Return what the beginning of `line` says, or None where it is no line of ours, or not a whole one."""
    head, found, _ = line.partition(_PROGRAMME)
    if not found or not line.endswith(b"}\n"):
        return None
    try:
        data = json.loads(head + b"}")
        fault = Fault(**data["fault"]) if data["fault"] else None
        return Record(data["file"], data["sha256"], data["rules"], data["counts"], fault)
    except (ValueError, KeyError, TypeError):
        return None


def counts_of(programme: Programme) -> dict[str, int]:
    """Return how many things of each kind `programme` has, and how many lines nobody understood."""
    return {
        "tasks": len(programme.tasks),
        "indicators": len(programme.indicators),
        "targets": sum(len(indicator.targets) for indicator in programme.indicators),
        "duties": len(programme.duties),
        "thresholds": len(programme.rules),
        "citations": len(programme.citations),
        "findings": len(programme.findings),
        "lines": programme.ledger.lines,
        "unclassified_lines": len(programme.ledger.unclassified),
        "characters": programme.ledger.characters,
    }


def _written(record: Record) -> dict[str, Any]:
    fault = record.fault
    return {
        "file": record.file,
        "sha256": record.sha256,
        "rules": record.rules,
        "fault": fault and {"name": fault.name, "message": fault.message, "may_pass": fault.may_pass},
        "counts": record.counts,
    }
