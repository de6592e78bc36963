"""What a person may correct in a thing read, and in which words it is kept.

A correction is kept in the shape of the result itself, so that applying it to the machine's reading is putting its
values over the item's; what the document says word for word (`raw`) stays from the machine's reading.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site.agencies.models import UNREGISTERED, Agency
from dondoc.site.agencies.registering import register_id_of
from dondoc.site.documents.deadlines import deadline_of
from dondoc.site.documents.models import ItemKind
from dondoc.site.documents.result import AgencyRefJson

Item = Mapping[str, Any]
_Converter = Callable[[Item, str, Any], dict[str, Any]]

# What a person may say that a line is; all but a task are words of the document with nothing to do in them.
LINE_ROLES = ("task", "prose", "heading", "head", "title", "basis", "signature", "recipients", "residue", "site_frame")
_RECURRENCES = {"", "monthly", "quarterly", "yearly"}


class BadCorrection(DondocError):
    """A correction does not hold: `faults` maps each field at fault to a sentence."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__(" ".join(faults.values()))
        self.faults = dict(faults)


def corrected(kind: ItemKind, item: Item, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The values to put over `item` so that it says what is `wanted`; what is as it was is left out.

    `wanted` holds for a task 'text', 'note', 'leads', 'cooperating' (ids in the register), 'due_on' (a day, ISO text
    or None) and 'recurrence' ('', 'monthly', 'quarterly', 'yearly'); for an indicator 'text', 'leads', 'cooperating',
    'consolidators'; for a section 'title'; for a duty 'who', 'to', 'what'; for the document 'number', 'kind',
    'issuer', 'issued_on', 'title'; for a finding 'reading', how its words must read; for a line without a role 'role',
    one of LINE_ROLES, and of a task what a task has. Raises BadCorrection naming the fields at fault.
    """
    changes: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for field, value in _with_schedule(kind, wanted).items():
        try:
            changes |= _converter(kind, field)(item, field, value)
        except BadCorrection as error:
            faults |= error.faults
    if faults:
        raise BadCorrection(faults)
    return {field: value for field, value in changes.items() if item.get(field) != value}


def _with_schedule(kind: ItemKind, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """`wanted` with a task's deadline and recurrence as one value, for either alone says half of it."""
    fields = dict(wanted)
    if kind in (ItemKind.TASK, ItemKind.LINE) and {"due_on", "recurrence"} & fields.keys():
        fields["due_on"] = (fields.get("due_on"), fields.pop("recurrence", "") or "")
    return fields


def _converter(kind: ItemKind, field: str) -> _Converter:
    if field not in _FIELDS[kind]:
        raise BadCorrection({field: _('"%(field)s" cannot be corrected.') % {"field": field}})
    return _FIELDS[kind][field]


def _words(_item: Item, field: str, value: Any) -> dict[str, Any]:
    words = " ".join(str(value or "").split())
    if not words:
        raise BadCorrection({field: _("Write the correct words; to drop the item, leave it out.")})
    return {field: words}


def _words_or_none(_item: Item, field: str, value: Any) -> dict[str, Any]:
    return {field: " ".join(str(value or "").split()) or None}


def _role(_item: Item, field: str, value: Any) -> dict[str, Any]:
    if value not in LINE_ROLES:
        raise BadCorrection({field: _("Choose what the line is.")})
    return {field: value}


def _day(_item: Item, field: str, value: Any) -> dict[str, Any]:
    day = _as_day(field, value)
    return {field: day.isoformat() if day else None}


def _schedule(item: Item, field: str, value: Any) -> dict[str, Any]:
    due_on, recurrence = value
    day = _as_day(field, due_on)
    if recurrence not in _RECURRENCES:
        raise BadCorrection({"recurrence": _("Choose every month, every quarter, every year or none.")})
    read = deadline_of(item.get("schedule", []))
    if (day, recurrence) == (read.due_on, read.recurrence):
        return {}
    if day is None and not recurrence:
        return {"schedule": []}
    raw = "; ".join(part["raw"] for part in item.get("schedule", []))
    end = day.isoformat() if day else None
    return {"schedule": [{"raw": raw, "role": "deadline", "start": None, "end": end, "recurrence": recurrence or None}]}


def _as_day(field: str, value: Any) -> date | None:
    if value in (None, ""):
        return None
    if isinstance(value, date):
        return value
    try:
        day = parse_date(str(value))
    except ValueError:
        day = None
    if day is None:
        raise BadCorrection({field: _('"%(value)s" is no day; write it as 30/06/2026.') % {"value": value}})
    return day


def _agencies(item: Item, field: str, value: Any) -> dict[str, Any]:
    """References to the agencies with the ids `value`: as the machine read them where it did, else as stored."""
    ids = list(dict.fromkeys(value))
    read: dict[str, AgencyRefJson] = {register_id_of(ref["agency"], ref["name"]): ref for ref in item.get(field, [])}
    if ids == list(read):
        return {}
    stored = Agency.objects.in_bulk([one for one in ids if one not in read], field_name="register_id")
    unknown = [one for one in ids if one not in read and one not in stored]
    if unknown:
        sentence = _('No agency "%(agency)s" is stored; choose one of the list.')
        raise BadCorrection({field: sentence % {"agency": unknown[0]}})
    return {field: [read.get(one) or _reference(stored[one]) for one in ids]}


def _reference(agency: Agency) -> AgencyRefJson:
    registered = None if agency.kind == UNREGISTERED else agency.register_id
    return {"agency": registered, "name": agency.name, "raw": "", "group": agency.is_group}


_FIELDS: dict[ItemKind, dict[str, _Converter]] = {
    ItemKind.DOCUMENT: {
        "number": _words_or_none,
        "kind": _words_or_none,
        "issuer": _words_or_none,
        "issued_on": _day,
        "title": _words,
    },
    ItemKind.SECTION: {"title": _words},
    ItemKind.TASK: {
        "text": _words,
        "note": _words_or_none,
        "leads": _agencies,
        "cooperating": _agencies,
        "due_on": _schedule,
    },
    ItemKind.INDICATOR: {
        "text": _words,
        "leads": _agencies,
        "cooperating": _agencies,
        "consolidators": _agencies,
    },
    ItemKind.DUTY: {"who": _words, "to": _words_or_none, "what": _words},
    ItemKind.FINDING: {"reading": _words},
    ItemKind.LINE: {"role": _role, "text": _words, "leads": _agencies, "cooperating": _agencies, "due_on": _schedule},
}
