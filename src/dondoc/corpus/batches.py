"""Portions of files: large enough that handing them out costs nothing, small enough that all workers stay busy."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dondoc.corpus.inventory import SourceFile

MOST_FILES = 50
MOST_BYTES = 2 << 20


@dataclass(frozen=True, slots=True)
class Batch:
    """Files of `folder` to be read by `rules`, each within `patience` seconds. Travels to the workers."""

    folder: Path
    files: tuple[SourceFile, ...]
    rules: str
    patience: float

    def one_by_one(self) -> "list[Batch]":
        """The same files, each in a batch of its own."""
        return [replace(self, files=(file,)) for file in self.files]


def cut(whole: Batch) -> Iterator[Batch]:
    """Yield `whole` in portions of MOST_FILES and, but for single large files, MOST_BYTES."""
    return (replace(whole, files=files) for files in _portions(whole.files))


def _portions(files: Iterable[SourceFile]) -> Iterator[tuple[SourceFile, ...]]:
    portion: list[SourceFile] = []
    size = 0
    for file in files:
        if portion and (len(portion) == MOST_FILES or size + file.size > MOST_BYTES):
            yield tuple(portion)
            portion, size = [], 0
        portion.append(file)
        size += file.size
    if portion:
        yield tuple(portion)
