"""Who may do what with measures and figures. Views ask to show a button, actions ask to let it work."""

from collections.abc import Iterable

from django.db.models import Q

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Value


def may_define(acting: Acting) -> bool:
    """The office says what a measure is and which targets are its own."""
    return acting.is_office


def may_enter(acting: Acting, keepers: Iterable[Agency]) -> bool:
    """An officer of an agency that keeps the figures; the office, for official figures."""
    return acting.is_office or (acting.is_officer and _is_one_of(acting, keepers))


def may_judge(acting: Acting, value: Value) -> bool:
    """The head confirms or sends back what the officers of the own agency have entered."""
    return acting.is_head and acting.agency is not None and acting.agency.pk == value.agency_id


def may_read(acting: Acting, value: Value) -> bool:
    """Whether the person may read `value`: what `readable_values` says, of one figure."""
    return value.is_confirmed or (acting.agency is not None and acting.agency.pk == value.agency_id)


def readable_values(acting: Acting) -> Q:
    """The figures that the person may read, as a filter: confirmed ones and those of the own agency."""
    confirmed = Q(confirmed_at__isnull=False)
    return confirmed if acting.agency is None else confirmed | Q(agency=acting.agency)


def _is_one_of(acting: Acting, agencies: Iterable[Agency]) -> bool:
    return acting.agency is not None and acting.agency.pk in {agency.pk for agency in agencies}
