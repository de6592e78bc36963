"""Files for the person who asks."""

from collections.abc import Iterable

from django.shortcuts import get_object_or_404

from dondoc.site.agencies.people import Acting
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.evidence.sight import readable_files


def evidence_for(acting: Acting, pk: int) -> EvidenceFile:
    """The file `pk`; Http404 where there is none or the person may not know of it."""
    return get_object_or_404(EvidenceFile.objects.filter(readable_files(acting)), pk=pk)


def files_to_carry(acting: Acting, keys: Iterable[int]) -> list[EvidenceFile]:
    """Of the files `keys` those that the person may attach to something: of the own agency, and readable."""
    own = EvidenceFile.objects.filter(readable_files(acting), agency=acting.agency, pk__in=list(keys))
    return list(own.order_by("pk"))
