"""The agencies and programmes that the rows of boards are about."""

from collections.abc import Iterable, Sequence

from django.db.models import QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.compiled import compiled
from dondoc.site.compiled_keys import of_keys
from dondoc.site.programmes.models import Programme


def agencies_of(keys: Iterable[int]) -> dict[int, Agency]:
    """Those of `keys`, by key; one query."""
    return {one.pk: one for one in _agencies(keys)}


def programmes_of_keys(keys: Iterable[int]) -> dict[int, Programme]:
    """Those of `keys`, by key; one query."""
    return {one.pk: one for one in _programmes(keys)}


@compiled
def every_agency() -> QuerySet[Agency]:
    """Every agency in the order of the register."""
    return Agency.objects.order_by("position", "name")


@of_keys
def _agencies(keys: Sequence[int]) -> QuerySet[Agency]:
    return Agency.objects.filter(pk__in=keys)


@of_keys
def _programmes(keys: Sequence[int]) -> QuerySet[Programme]:
    return Programme.objects.filter(pk__in=keys)
