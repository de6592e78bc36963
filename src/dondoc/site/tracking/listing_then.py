"""The list of obligations as of another day: the same filters, orders and groups, of lines worked out in memory."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.at_hand import AtHand
from dondoc.site.lists.declaring import Choice, Listing
from dondoc.site.searching import searchable
from dondoc.site.tracking.addressed import CONFIRMED, COUNTED, DUE, KIND, LATELY, SECTION, is_due_within
from dondoc.site.tracking.listing import obligation_listing
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.at_once import is_much
from dondoc.site.tracking.selectors.classes import classes_named
from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.selectors.lines_then import lines_then, responsible_in
from dondoc.site.tracking.selectors.then import on_the_table

# What is asked of these is the same on every day, or is told of that day by what is stored now.
_OF_THE_DOCUMENT = ("q", "programme", CONFIRMED, SECTION, KIND, LATELY)


def obligations_at_hand(
    acting: Acting, day: date, *, programme: int | None = None
) -> tuple[Listing[ObligationLine], AtHand[ObligationLine]]:
    """The listing and the lines of what agencies had to do on `day`, of a large site in `programme` alone.

    Raises TooMuchAtOnce where that is more than is worked out at once.
    """
    within = programme if is_much(on_the_table(acting, day)) else None
    lines = lines_then(acting, day, programme=within)
    lines.sort(key=lambda line: (line.due_on is None, line.due_on or day, line.pk))
    places = {agency: place for place, (agency, _name) in enumerate(responsible_in(lines))}
    agencies = [Choice(*pair) for pair in responsible_in(lines)]
    listing = obligation_listing(day)
    known = {choice.value: Q() for choice in agencies}  # which lines those are is asked of the lines themselves
    filters = tuple(
        replace(one, choices=lambda: agencies, condition=known.get) if one.key == "agency" else one
        for one in listing.filters
    )
    listing = replace(listing, filters=filters, file_name="viec-phai-lam-tinh-den")
    return listing, AtHand(lines, lambda values: _kept(lines, values, day), _orders(places))


def _kept(lines: list[ObligationLine], values: Mapping[str, str], day: date) -> list[ObligationLine]:
    found = lines
    for key, fits in _FITS.items():
        if key in values:
            found = [line for line in found if fits(line, values[key])]
    asked = asked_for(obligation_listing(day), {key: values[key] for key in _OF_THE_DOCUMENT if key in values})
    if asked.conditions:
        keys = set(asked.narrow(Obligation.objects.all()).values_list("pk", flat=True))
        found = [line for line in found if line.pk in keys]
    return found


def _is_in_class(line: ObligationLine, kind: str) -> bool:
    return not line.is_dropped and line.timeliness.kind == kind


_FITS: dict[str, Callable[[ObligationLine, str], bool]] = {
    "deadline": _is_in_class,
    "agency": lambda line, value: line.agency_id == value,
    "state": lambda line, value: line.state == value,
    "xac-nhan": lambda line, value: line.completion == value,
    "thang": lambda line, value: line.due_on is not None and f"{line.due_on:%Y-%m}" == value,
    COUNTED: lambda line, value: value in classes_named(line.timeliness, is_dropped=line.is_dropped),
    DUE: is_due_within,
}


def _orders(places: Mapping[str, int]) -> dict[str, Callable[[ObligationLine], object]]:
    return {
        "due": lambda line: line.due_on,
        "text": lambda line: searchable(line.words),
        "agency": lambda line: places.get(line.agency_id),
        "programme": lambda line: (line.programme_id, line.task_id),
        "percent": lambda line: line.percent,
        "updated": lambda line: line.last_update_at,
        "nhiem-vu": lambda line: (line.programme_id, line.task_id),
        "co-quan": lambda line: places.get(line.agency_id),
        "nhom-nhiem-vu": lambda line: (line.programme_id, line.section_label or "", line.section),
        "thang": lambda line: line.due_on,
        "tinh-trang": lambda line: line.state,
    }
