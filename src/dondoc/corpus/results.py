"""The results in their folder: portions while the run goes on, one file in the order of names at its end.

Every file is written whole or not at all, so a run that is killed at any moment leaves what it had finished, and the
next one goes on from there.
"""

import os
import secrets
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dondoc.corpus.record import Record, record_in
from dondoc.errors import DondocError
from dondoc.writers.atomic import atomic_file, write_atomically

FINISHED = "programmes.jsonl"
_PORTIONS = ".unfinished"


class ResultsFault(DondocError):  # read aloud: 'raises ResultsFault'
    """A folder that cannot take results: says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A line that stands in the file `path` at `offset` and is `length` bytes long, and what its beginning says."""

    record: Record
    path: Path
    offset: int
    length: int


class Results:
    """The results in the folder `out`, which is made where it is missing."""

    def __init__(self, out: Path) -> None:
        self.finished = out / FINISHED
        self._out = out
        self._portions = out / _PORTIONS

    @contextmanager
    def open(self) -> Iterator[None]:
        """Keep other runs out of the folder for the block; raises ResultsFault where one is there already."""
        try:
            self._portions.mkdir(parents=True, exist_ok=True)
            lock = os.open(self._out, os.O_RDONLY)
        except OSError as error:
            raise ResultsFault(f"{self._out}: cannot be written to ({error.strerror}); name another folder") from error
        try:
            _lock(lock, self._out)
            yield
        finally:
            os.close(lock)

    def kept(self) -> dict[str, Kept]:
        """Return what earlier runs have kept, by the name of the file; of two lines the later one."""
        known: dict[str, Kept] = {}
        portions = sorted(self._portions.glob("*.jsonl"), key=lambda path: path.stat().st_mtime_ns)
        for path in (self.finished, *portions):
            for line in _lines(path):
                known[line.record.file] = line
        return known

    def keep(self, lines: bytes) -> list[Kept]:
        """Keep `lines` as a portion of their own and return where each of them stands."""
        path = self._portions / f"{secrets.token_hex(8)}.jsonl"
        write_atomically(path, lines)
        return list(_lines(path))

    def finish(self, lines: Iterable[Kept]) -> None:
        """Put `lines` into the finished file in the order given; what is in none of them is gone."""
        lines = list(lines)
        if not self._is_finished(lines):
            with atomic_file(self.finished) as file:
                for content in _contents(lines):
                    file.write(content)
        for path in self._portions.glob("*.jsonl"):
            path.unlink()
        self._portions.rmdir()

    def _is_finished(self, lines: list[Kept]) -> bool:
        size = self.finished.stat().st_size if self.finished.exists() else -1
        return all(line.path == self.finished for line in lines) and sum(line.length for line in lines) == size


def _lines(path: Path) -> Iterator[Kept]:
    if not path.exists():
        return
    with path.open("rb") as file:
        offset = 0
        for line in file:
            record = record_in(line)
            if record is not None:
                yield Kept(record, path, offset, len(line))
            offset += len(line)


def _contents(lines: Iterable[Kept]) -> Iterator[bytes]:
    """The lines themselves; one file is open at a time, as neighbours mostly stand in the same one."""
    path, file = None, None
    try:
        for line in lines:
            if file is None or line.path != path:
                if file is not None:
                    file.close()
                path, file = line.path, line.path.open("rb")
            file.seek(line.offset)
            yield file.read(line.length)
    finally:
        if file is not None:
            file.close()


def _lock(handle: int, out: Path) -> None:
    """Lock `handle` until it is closed; the system lets go of it even where the process is killed."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise ResultsFault(f"{out}: another run is writing there; wait for it, or name another folder") from error
