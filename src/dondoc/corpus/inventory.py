"""The files of a folder that may be documents: what they are called, how large they are, and a hash of each."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dondoc.errors import DondocError
from dondoc.sources.kinds import kind_named

UNREADABLE = ""  # in the place of a hash: reading the file will say what is wrong with it


class NotAFolder(DondocError):  # read aloud: 'raises NotAFolder'
    """A place that is to be a folder and is none, or may not be looked into."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: its name from the folder on ('2026/ke-hoach.docx'), its size in bytes, the SHA-256 of its content."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """The files of a folder in the order of their names; `ignored` are those whose names promise no document."""

    files: tuple[SourceFile, ...]
    ignored: tuple[str, ...]


def take_inventory(folder: Path, *, leave_out: Path) -> Inventory:
    """Return the files under `folder`, without hidden ones and without those in `leave_out`; raises NotAFolder.

    Links to files are followed, links to folders are not: they may lead in a circle.
    """
    names = sorted(_names(folder, leave_out.resolve()))
    documents = [name for name in names if kind_named(Path(name).suffix) is not None]
    ignored = [name for name in names if kind_named(Path(name).suffix) is None]
    return Inventory(tuple(_described(folder, name) for name in documents), tuple(ignored))


def _names(folder: Path, leave_out: Path) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        raise NotAFolder(f"{error.filename}: this folder cannot be looked into ({error.strerror}); check the path")

    for place, folders, files in os.walk(folder, onerror=refuse):
        here = Path(place)
        folders[:] = [name for name in folders if not _is_hidden(name) and (here / name).resolve() != leave_out]
        for name in files:
            if not _is_hidden(name) and (here / name).is_file():
                yield (here / name).relative_to(folder).as_posix()


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$"))  # '~$' is what Word leaves beside a document while it is open


def _described(folder: Path, name: str) -> SourceFile:
    try:
        with (folder / name).open("rb") as file:
            return SourceFile(name, os.fstat(file.fileno()).st_size, hashlib.file_digest(file, "sha256").hexdigest())
    except OSError:
        return SourceFile(name, 0, UNREADABLE)
