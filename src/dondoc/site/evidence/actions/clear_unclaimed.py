"""Files that nothing carries are taken away: a form that was never sent leaves them behind."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from dondoc.site import audit
from dondoc.site.evidence.models import EvidenceFile

_KEPT_FOR = timedelta(days=1)  # beside the day on which it came: a form stays open overnight


def clear_unclaimed(on: date) -> int:
    """Take away what was uploaded more than a whole day before `on` and is in nothing; return how many files.

    Whatever room a file is in counts. Its bytes go too, where no other file has the same. No role is asked.
    """
    return sum(_clear(pk) for pk in unclaimed(on).values_list("pk", flat=True))


def unclaimed(on: date) -> QuerySet[EvidenceFile]:
    """The files that came before the day before `on` and that nothing carries."""
    first = timezone.make_aware(datetime.combine(on - _KEPT_FOR, time.min))
    carried = (relation.name for relation in EvidenceFile._meta.related_objects)
    in_nothing = Q(uploaded_at__lt=first)
    for name in carried:
        in_nothing &= Q(**{f"{name}__isnull": True})
    return EvidenceFile.objects.filter(in_nothing)


def _clear(pk: int) -> bool:
    """One at a time: what somebody attaches meanwhile stays."""
    try:
        with transaction.atomic():
            file = EvidenceFile.objects.select_for_update().filter(pk=pk).first()
            if file is None:
                return False
            audit.record(None, "evidence.file.cleared", file, name=file.name, sha256=file.sha256)
            file.delete()
    except IntegrityError:
        return False
    if not EvidenceFile.objects.filter(sha256=file.sha256).exists():
        _unlink(Path(settings.MEDIA_ROOT) / str(file.content.name), before=file.uploaded_at)
    return True


def _unlink(path: Path, *, before: datetime) -> None:
    """Unless the same bytes have come again meanwhile: then the file lies there anew."""
    came_with_it = (before + _KEPT_FOR).timestamp()
    if path.exists() and path.stat().st_mtime < came_with_it:
        path.unlink(missing_ok=True)
