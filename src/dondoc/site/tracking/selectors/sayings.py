"""What was said of an obligation, as its page tells it: the newest few, each with its files."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet, prefetch_related_objects

from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.models import Obligation, ProgressUpdate
from dondoc.site.tracking.rights import updates_readable_in

NO_END = 2**31 - 1  # no version is as high


@dataclass(frozen=True, slots=True)
class Saying:
    """An update, with its author and report at hand, and the files that bear it out."""

    update: ProgressUpdate
    files: tuple[EvidenceFile, ...]


def newest_sayings(acting: Acting, obligation: Obligation, most: int, before: int = NO_END) -> list[Saying]:
    """What the person may read of what was said of `obligation`, newest first, from before the version `before`."""
    place = acting.agency
    if place is None:
        found = _public.page((0, most), obligation=obligation.pk, before=before)
    else:
        found = _readable.page((0, most), obligation=obligation.pk, before=before, agency=place.pk)
    borne_out = {one.pk for one in found if getattr(one, "has_files", True)}
    prefetch_related_objects([one for one in found if one.pk in borne_out], "files")
    return [Saying(one, tuple(one.files.all()) if one.pk in borne_out else ()) for one in found]


@compiled
def _readable(obligation: int, before: int, agency: int) -> QuerySet[ProgressUpdate]:
    return _told(ProgressUpdate.objects.filter(updates_readable_in(agency)), obligation, before)


@compiled
def _public(obligation: int, before: int) -> QuerySet[ProgressUpdate]:
    return _told(ProgressUpdate.objects.filter(updates_readable_in(None)), obligation, before)


def _told(updates: QuerySet[ProgressUpdate], obligation: int, before: int) -> QuerySet[ProgressUpdate]:
    found = updates.filter(obligation=obligation, version__lt=before).order_by("-version")
    files = ProgressUpdate.files.through._default_manager.filter(progressupdate=OuterRef("pk"))
    with_report = found.select_related("author", "on_behalf_of", "report__cycle", "report__agency")
    return with_report.annotate(has_files=Exists(files))
