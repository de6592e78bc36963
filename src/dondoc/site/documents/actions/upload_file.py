"""Taking in a file: the office sends it, it is stored once, and its reading begins in the background."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.queue_reading import queue_reading
from dondoc.site.documents.models import Reading, ReadingState, SourceFile, stored_name
from dondoc.site.documents.storing import ReceivedFile, received

_LONGEST_NAME = 255


class AlreadyTakenIn(DondocError):
    """The same bytes were taken in before; `reading` is what came of them."""

    def __init__(self, reading: Reading) -> None:
        sentence = _('This file was taken in before, under the name "%(name)s". Open that reading instead.')
        super().__init__(sentence % {"name": reading.file.name})
        self.reading = reading


def upload_file(acting: Acting, name: str, chunks: Iterable[bytes]) -> Reading:
    """Store the bytes of `chunks` under the file name `name` and return the queued reading of them.

    A file whose last reading failed is read again. Raises NotAllowed unless `acting` is the office,
    `storing.FileRefused` for an empty or too large file, AlreadyTakenIn for a file that is read or being read.
    """
    acting.must_be(Role.OFFICE, sentence=_("Only the office takes in documents."))
    with received(chunks) as arrived:
        try:
            with transaction.atomic():
                return _take_in(acting, plain_name(name), arrived)
        except IntegrityError:  # someone else took in the same bytes in this very moment
            _refuse_second_time(_stored_before(arrived))
            raise


def plain_name(name: str) -> str:
    """The last part of `name` without control characters, its ending kept when it is too long."""
    base = PurePosixPath(name.replace("\\", "/")).name
    printable = "".join(letter for letter in base if letter.isprintable()).strip() or "document"
    ending = PurePosixPath(printable).suffix[:20]
    return printable if len(printable) <= _LONGEST_NAME else printable[: _LONGEST_NAME - len(ending)] + ending


def _take_in(acting: Acting, name: str, arrived: ReceivedFile) -> Reading:
    file = _stored_before(arrived)
    _refuse_second_time(file)
    file = file or _store(acting, name, arrived)
    reading = queue_reading(file)
    audit.record(acting.user, "documents.file.uploaded", file, name=name, size=arrived.size, reading=reading.pk)
    return reading


def _stored_before(arrived: ReceivedFile) -> SourceFile | None:
    return SourceFile.objects.select_for_update().filter(sha256=arrived.sha256).first()


def _refuse_second_time(file: SourceFile | None) -> None:
    former = file and file.readings.first()
    if former and former.state != ReadingState.FAILED:
        raise AlreadyTakenIn(former)


def _store(acting: Acting, name: str, arrived: ReceivedFile) -> SourceFile:
    file = SourceFile(
        name=name,
        sha256=arrived.sha256,
        size=arrived.size,
        uploaded_by=acting.person,
        uploaded_at=clock.now(),
    )
    file.content.name = stored_name(file, name)
    file.save()
    arrived.keep(file.content.name)
    return file
