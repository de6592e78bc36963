"""Files as they lie on disk: received in a folder of their own, then moved to a name made of their content.

A file is there whole or not at all, and the same bytes are stored once. A file that was moved into place before
its transaction failed stays without a row; the next upload of the same bytes takes its place.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from dondoc.errors import DondocError

_MEGABYTE = 1024 * 1024


class FileRefused(DondocError):
    """The file is not taken in; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that has arrived whole and waits at `path` to be kept."""

    path: Path
    sha256: str
    size: int

    def keep(self, name: str) -> None:
        """Move the file to `name` under the files folder, at once."""
        target = Path(settings.MEDIA_ROOT) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        self.path.replace(target)


@contextmanager
def received(chunks: Iterable[bytes]) -> Iterator[ReceivedFile]:
    """The bytes of `chunks` as a file on disk, removed at the end unless it was kept.

    Raises FileRefused for an empty file and for one above `settings.DONDOC_UPLOAD_LIMIT` bytes.
    """
    folder = Path(settings.MEDIA_ROOT) / "incoming"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / get_random_string(32)
    try:
        yield _write(path, chunks)
    finally:
        path.unlink(missing_ok=True)


def _write(path: Path, chunks: Iterable[bytes]) -> ReceivedFile:
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as draft:
        for chunk in chunks:
            size += len(chunk)
            _refuse_above_limit(size)
            digest.update(chunk)
            draft.write(chunk)
        draft.flush()
        os.fsync(draft.fileno())
    if not size:
        raise FileRefused(_("The file is empty. Check that it was saved or copied whole."))
    return ReceivedFile(path, digest.hexdigest(), size)


def _refuse_above_limit(size: int) -> None:
    limit = settings.DONDOC_UPLOAD_LIMIT
    if size > limit:
        sentence = _("The file is larger than %(limit)d MB. Split it, or remove its pictures and save it again.")
        raise FileRefused(sentence % {"limit": limit // _MEGABYTE})
