"""Filters of the list of obligations that stand in addresses only: reports lead by them to the rows behind a figure."""

from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.lists.declaring import Filter, equals, one_of
from dondoc.site.programmes.models import Section
from dondoc.site.tracking.selectors.classes import confirmed_conditions, counting_conditions
from dondoc.site.tracking.selectors.lately import changed_lately
from dondoc.site.tracking.selectors.lines import ObligationLine

COUNTED, CONFIRMED, SECTION, DUE, KIND, LATELY = "lop", "lop-xac-nhan", "muc", "han", "loai", "tuan-qua"
_BETWEEN = ".."
_NAMES = {
    "done_on_time": gettext_lazy("Done on time"),
    "done_late": gettext_lazy("Done late"),
    "open_in_time": gettext_lazy("Open, in time"),
    "open_overdue": gettext_lazy("Open, overdue"),
    "done_no_deadline": gettext_lazy("Done, without a deadline"),
    "open_no_deadline": gettext_lazy("Open, without a deadline"),
    "done": gettext_lazy("Done"),
    "open": gettext_lazy("Not done"),
    "done_with_deadline": gettext_lazy("Done, with a deadline"),
    "with_deadline": gettext_lazy("With a deadline"),
    "no_deadline": gettext_lazy("Without a deadline"),
    "fell_due": gettext_lazy("Done, or overdue"),
    "not_in_time": gettext_lazy("Done late or overdue"),
    "total": gettext_lazy("Not dropped"),
    "dropped": gettext_lazy("Dropped"),
}


_CHANGES = {
    "fell_overdue": gettext_lazy("Became overdue"),
    "done": gettext_lazy("Was done"),
    "returned": gettext_lazy("Was returned by the office"),
    "moved": gettext_lazy("Got another deadline"),
    "given": gettext_lazy("Was newly given"),
}


def quiet_filters(today: date) -> tuple[Filter, ...]:
    """By counting class (as reported or confirmed), section with all below, days of the deadline, kind, and change."""
    return (
        Filter(COUNTED, gettext_lazy("Counted as"), one_of(counting_conditions(today)), words=_class_name),
        Filter(
            CONFIRMED, gettext_lazy("By what was confirmed"), one_of(confirmed_conditions(today)), words=_class_name
        ),
        Filter(SECTION, gettext_lazy("Section of the programme"), _under, words=_section_name),
        Filter(DUE, gettext_lazy("Deadline"), _due_between, words=_stretch_name),
        Filter(KIND, gettext_lazy("Kind of agency"), equals("agency__kind"), words=_kind_name),
        Filter(LATELY, gettext_lazy("In the last 7 days"), one_of(changed_lately(today)), words=_change_name),
    )


def stretch(first: date, last: date) -> str:
    """The value of the filter on days, both ends included."""
    return f"{first.isoformat()}{_BETWEEN}{last.isoformat()}"


def _class_name(value: str) -> str:
    return str(_NAMES.get(value, value))


def _kind_name(value: str) -> str:
    return _("Communes and wards") if value == "commune" else value


def _change_name(value: str) -> str:
    return str(_CHANGES.get(value, value))


def _under(value: str) -> Q | None:
    """In any of the sections whose keys stand in `value` with commas between, or in one below it."""
    if not value.replace(",", "").isdigit() or not value.isascii():
        return None
    asked = {int(one) for one in value.split(",") if one and len(one) < 19}
    programmes = Section.objects.filter(pk__in=asked).values("programme")
    parents = dict(Section.objects.filter(programme__in=programmes).order_by("position").values_list("pk", "parent"))
    found = set(asked)
    for key, parent in parents.items():  # a section stands behind the one above it
        if parent in found:
            found.add(key)
    return Q(task__section__in=found)


def _section_name(value: str) -> str:
    first, *others = [one for one in value.split(",") if one]
    section = Section.objects.filter(pk=int(first)).first()
    name = str(section) if section else value
    return _("%(name)s and others") % {"name": name} if others else name


def _due_between(value: str) -> Q | None:
    days = _days(value)
    return Q(due_on__gte=days[0], due_on__lte=days[1]) if days else None


def is_due_within(line: ObligationLine, value: str) -> bool:
    """Whether `line` is due within the days of `value`."""
    days = _days(value)
    return days is not None and line.due_on is not None and days[0] <= line.due_on <= days[1]


def _stretch_name(value: str) -> str:
    days = _days(value)
    return " - ".join(f"{day:%d/%m/%Y}" for day in days) if days else value


def _days(value: str) -> tuple[date, date] | None:
    first, _between, last = value.partition(_BETWEEN)
    try:
        return date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
