"""Programmes to choose from: a list offers the newest, and names an older one that its address asks for."""

from django.db.models import F, QuerySet

from dondoc.site.lists.declaring import Choice
from dondoc.site.programmes.models import Programme

_NEWEST_PROGRAMMES = 60


def newest_programmes() -> list[Choice]:
    """The newest programmes, to choose from."""
    return [Choice(str(one.pk), str(one)) for one in _programmes()[:_NEWEST_PROGRAMMES]]


def every_programme() -> list[Choice]:
    """All programmes, the newest first, for a page that leads nowhere without one."""
    return [Choice(str(one.pk), str(one)) for one in _programmes()]


def programme_named(key: str) -> str:
    """The name of the programme `key`, whether it is among the newest or not; the key where there is none."""
    return str(_programmes().filter(pk=int(key)).first() or key)


def _programmes() -> QuerySet[Programme]:
    return Programme.objects.only("kind", "number", "title").order_by(F("issued_on").desc(nulls_last=True), "-pk")
