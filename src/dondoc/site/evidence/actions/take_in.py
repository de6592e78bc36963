"""A file is taken in as evidence: looked at, then kept under a name made of its content."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.storing import FileRefused, ReceivedFile, received
from dondoc.site.evidence.models import EvidenceFile, stored_name
from dondoc.site.evidence.naming import safe_name
from dondoc.site.evidence.refusals import EvidenceRefused
from dondoc.site.evidence.sniffing import kind_at

_MEGABYTE = 1024 * 1024


class Upload(Protocol):
    """A file as a form brings it."""

    @property
    def name(self) -> str | None: ...

    @property
    def size(self) -> int | None: ...

    def chunks(self) -> Iterable[bytes]: ...


def take_in(acting: Acting, upload: Upload) -> EvidenceFile:
    """Return the stored file of `upload`; until something carries it, only its uploader sees it.

    Raises NotAllowed for who belongs to no agency, EvidenceRefused for a file that is empty, too large, or not of a
    kind that is taken.
    """
    if acting.agency is None:
        raise NotAllowed(_("Only the people of an agency attach files."))
    name = safe_name(upload.name or "")
    _must_not_be_larger(upload, name)
    try:
        with received(upload.chunks()) as file:
            return _keep(acting, file, name)
    except FileRefused as refused:
        raise EvidenceRefused(f"{name}: {refused}") from refused


def _must_not_be_larger(upload: Upload, name: str) -> None:
    limit = settings.DONDOC_EVIDENCE_LIMIT
    if (upload.size or 0) > limit:
        raise EvidenceRefused(
            _("%(name)s is larger than %(limit)d MB. Make its pictures smaller, or send it in parts.")
            % {"name": name, "limit": limit // _MEGABYTE}
        )


@transaction.atomic
def _keep(acting: Acting, file: ReceivedFile, name: str) -> EvidenceFile:
    kind = kind_at(file.path, name)
    stored = EvidenceFile(
        name=name,
        kind=kind.name.lower(),
        size=file.size,
        sha256=file.sha256,
        agency=acting.agency,
        uploaded_by=acting.person,
        uploaded_at=clock.now(),
    )
    stored.content = stored_name(stored, name)
    stored.save()
    file.keep(str(Path(stored.content.name)))
    audit.record(acting.person, "evidence.file.taken_in", stored, name=name, sha256=file.sha256, size=file.size)
    return stored
