"""A path or bytes as a stream that can be sought in; what the system says of a path, in plain words."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_MB = 50


@contextmanager
def opened(source: str | Path | bytes, *, name: str) -> Iterator[BinaryIO]:
    """Open `source` for reading; raises UnreadableFile where the system refuses."""
    if isinstance(source, bytes):
        yield BytesIO(source)
        return
    try:
        with _open(Path(source), name) as stream:
            yield stream
    except FileNotFoundError as error:
        raise UnreadableFile(name, Fault.MISSING) from error
    except PermissionError as error:
        raise UnreadableFile(name, Fault.FORBIDDEN) from error
    except OSError as error:
        raise UnreadableFile(name, Fault.UNAVAILABLE, reason=error.strerror or str(error)) from error


def read_within_limit(stream: BinaryIO, *, name: str) -> bytes:
    """Return all that `stream` still holds; raises UnreadableFile when that is more than MAX_MB."""
    data = stream.read((MAX_MB << 20) + 1)
    if len(data) > MAX_MB << 20:
        raise UnreadableFile(name, Fault.TOO_LARGE, limit=MAX_MB)
    return data


def size_of(stream: BinaryIO) -> int:
    """Return the length of `stream` in bytes, and stand at its beginning."""
    size = stream.seek(0, 2)
    stream.seek(0)
    return size


def _open(path: Path, name: str) -> BinaryIO:
    if "\0" in str(path):
        raise UnreadableFile(name, Fault.MISSING)
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableFile(name, Fault.FOLDER)
    if stat.S_ISREG(mode):
        return path.open("rb")
    with path.open("rb") as pipe:  # nobody can seek in a pipe
        return BytesIO(read_within_limit(pipe, name=name))
