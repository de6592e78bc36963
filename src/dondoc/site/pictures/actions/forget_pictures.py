"""Forgetting pictures that no page shows any more."""

from datetime import date, timedelta

from dondoc.site.pictures.models import Picture

_KEPT = timedelta(days=60)


def forget_pictures(today: date) -> int:
    """Delete the pictures that no page asked for in the sixty days before `today`; return how many."""
    count, _ = Picture.objects.filter(asked_on__lt=today - _KEPT).delete()
    return count
