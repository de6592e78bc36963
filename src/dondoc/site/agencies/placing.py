"""Under whom agencies stood, from day to day: read for a day, entered, and taken back."""

from datetime import date, timedelta

from django.db.models import Q, QuerySet

from dondoc.site import clock
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Agency, Placement


def parents_on(day: date) -> dict[int, int | None]:
    """The parents that were other than today on `day`, by agency; who is not in it stood where it stands today."""
    return dict(_on(day).values_list("agency_id", "parent_id"))


def parent_on(agency: Agency, day: date) -> Agency | None:
    """Under whom `agency` stood on `day`."""
    placement = _on(day).filter(agency=agency).select_related("parent").first()
    return placement.parent if placement else agency.parent


def enter_placement(agency: Agency, parent: Agency | None, day: date, *, basis: str, by: User | None) -> Placement:
    """Let `agency` stand under `parent` from `day` until the next placement that is entered, and return that.

    Where it stood before stays known. `agency.parent` follows where the placement holds today.
    """
    if not agency.placements.exists():
        Placement.objects.create(agency=agency, parent=agency.parent)
    agency.placements.filter(valid_from=day).delete()
    later = agency.placements.filter(valid_from__gt=day).first()
    before = agency.placements.filter(Q(valid_from__isnull=True) | Q(valid_from__lt=day))
    before.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=day)).update(valid_to=day - timedelta(days=1))
    last = later.valid_from - timedelta(days=1) if later and later.valid_from else None
    placement = Placement.objects.create(
        agency=agency, parent=parent, valid_from=day, valid_to=last, basis=basis, decided_by=by
    )
    _settle(agency, clock.today())
    return placement


def withdraw_placement(agency: Agency, day: date) -> None:
    """Let what `agency` was entered to stand under from `day` never have been: the placement before it goes on."""
    gone = agency.placements.filter(valid_from=day).first()
    if gone is None:
        return
    last = gone.valid_to
    gone.delete()
    agency.placements.filter(valid_to=day - timedelta(days=1)).update(valid_to=last)
    _settle(agency, clock.today())


def settle_placements(on: date) -> int:
    """Let the parent of each agency be the one entered for `on`, perhaps ahead of it; return how many moved."""
    agencies = Agency.objects.filter(placements__isnull=False).distinct()
    return sum(_settle(agency, on) for agency in agencies)


def _settle(agency: Agency, on: date) -> bool:
    placement = _on(on).filter(agency=agency).first()
    if placement is None or agency.parent_id == placement.parent_id:
        return False
    agency.parent_id, agency.is_edited = placement.parent_id, True
    agency.save(update_fields=["parent", "is_edited"])
    return True


def _on(day: date) -> QuerySet[Placement]:
    begun = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    return Placement.objects.filter(begun, Q(valid_to__isnull=True) | Q(valid_to__gte=day))
