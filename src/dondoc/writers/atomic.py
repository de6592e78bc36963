"""Files that are there whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def atomic_file(target: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `target` when the block ends, and is gone when it fails.

    It is written beside `target`, so that renaming it is one step on one file system; a `target` that is a link
    keeps being one. Raises OSError where the folder cannot be written to.
    """
    target = target.resolve()
    unfinished = target.with_name(f".dondoc-{secrets.token_hex(8)}.part")
    try:
        with unfinished.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            unfinished.chmod(target.stat().st_mode & 0o777)  # a file that is replaced keeps who may read it
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def write_atomically(target: Path, data: bytes) -> None:
    """Write `data` to `target`, which is there whole or unchanged afterwards."""
    with atomic_file(target) as file:
        file.write(data)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself safe from a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
