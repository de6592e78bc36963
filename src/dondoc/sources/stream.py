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
        stream = _open(Path(source), name)
    except FileNotFoundError as error:
        raise UnreadableFile(name, Fault.MISSING) from error
    except PermissionError as error:
        raise UnreadableFile(name, Fault.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a null byte in it
        raise UnreadableFile(name, Fault.UNAVAILABLE, reason=_reason(error)) from error
    with stream:
        yield stream


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
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableFile(name, Fault.FOLDER)
    if stat.S_ISREG(mode):
        return path.open("rb")
    with path.open("rb") as pipe:  # nobody can seek in a pipe
        return BytesIO(read_within_limit(pipe, name=name))


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
