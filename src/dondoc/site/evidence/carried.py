"""The files of a form: those that it kept from before, and those that came with it.

What has arrived whole is taken in even where the form itself is refused, so that nothing has to be sent twice: the
form comes back with the files ticked, and the next saving carries them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting
from dondoc.site.evidence.actions.take_in import Upload, take_in
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.evidence.refusals import EvidenceRefused
from dondoc.site.evidence.selectors import files_to_carry
from dondoc.site.evidence.sniffing import TAKEN

FIELD, KEPT = "new_files", "files"  # the names of the inputs: files that come, keys of files that stay


@dataclass(frozen=True, slots=True)
class CarriedFiles:
    """The files that a form carries, and a sentence for each that was refused."""

    files: tuple[EvidenceFile, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def limit(self) -> int:
        """The largest size of one file in bytes."""
        return int(settings.DONDOC_EVIDENCE_LIMIT)

    @property
    def most(self) -> int:
        """How many files a form may carry."""
        return int(settings.DONDOC_EVIDENCE_FILES)

    @property
    def accept(self) -> str:
        """The endings that are taken, as a form says them."""
        return ",".join(TAKEN)


def files_of_form(acting: Acting, request: HttpRequest) -> CarriedFiles:
    """The files that the sent form keeps and brings, the ones that bring nothing new left out."""
    keys = [int(key[:18]) for key in request.POST.getlist(KEPT) if key.isdecimal()]
    kept = files_to_carry(acting, keys)
    uploads = [upload for upload in request.FILES.getlist(FIELD) if upload.name]
    if len(kept) + len(uploads) > settings.DONDOC_EVIDENCE_FILES:
        sentence = _("At most %(number)d files can be attached; put several into one.")
        return CarriedFiles(tuple(kept), (sentence % {"number": settings.DONDOC_EVIDENCE_FILES},))
    taken, faults = _take_in(acting, uploads)
    return CarriedFiles((*kept, *taken), tuple(faults))


def _take_in(acting: Acting, uploads: Iterable[Upload]) -> tuple[list[EvidenceFile], list[str]]:
    taken, faults = [], []
    for upload in uploads:
        try:
            taken.append(take_in(acting, upload))
        except EvidenceRefused as refused:
            faults.append(str(refused))
    return taken, faults
