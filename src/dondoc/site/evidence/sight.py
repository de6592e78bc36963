"""Who may have a file: its uploader, and whoever may read something that carries it.

A room whose rows carry files registers the condition under which a person may read such a row; nothing here knows of
them.
"""

from collections.abc import Callable

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.evidence.models import EvidenceFile

Readers = Callable[[Acting], Q]

_readers: dict[str, Readers] = {}


def register_evidence_readers(room: str, readers: Readers) -> None:
    """Let `readers` of the person's `Acting` say which files `room` shows: a condition on `EvidenceFile`."""
    _readers[room] = readers


def readable_files(acting: Acting) -> Q:
    """The files that the person may have, as a filter: one subquery a room, so that no row comes twice."""
    if acting.membership is None:
        return Q(pk__in=())
    found = Q(uploaded_by=acting.person, agency=acting.agency)
    for readers in _readers.values():
        found |= Q(pk__in=EvidenceFile.objects.filter(readers(acting)).values("pk"))
    return found
