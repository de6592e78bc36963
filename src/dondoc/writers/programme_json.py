"""A Programme as the JSON that `dondoc extract --format json` prints, and back without loss.

The keys and their order are an interface: `programme.schema.json` beside this module describes them. Dates are
ISO 8601, numbers are JSON numbers, what is not known is null. One key is more than a reader of programmes needs:
`ledger.line_roles` has the role of every line, from which the counts in `ledger.roles` follow.
"""

import json
import types
from collections.abc import Iterable
from dataclasses import MISSING, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from dondoc import model
from dondoc.errors import DondocError
from dondoc.model import Ledger, Programme

SCHEMA = "dondoc/programme/1"
Json = dict[str, Any]

# The keys of each value in their published order; `test_every_field_has_a_key` holds this to the model.
KEYS: dict[type, tuple[str, ...]] = {
    cls: tuple(keys.split())
    for cls, keys in (
        (model.Span, "start end line_start line_end page cell"),
        (model.AgencyRef, "agency name raw group"),
        (model.Schedule, "raw role start end recurrence"),
        (model.Target, "measure comparator value low high unit period_start period_end raw"),
        (model.Head, "number kind issuer issued_on place signer signer_title title legal_bases"),
        (model.Section, "id label title level parent source"),
        (model.Task, "id label section section_id text leads cooperating schedule note source text_repaired"),
        (model.Indicator, "id label section text leads cooperating consolidators targets source text_repaired"),
        (model.Duty, "who to what recurrence month day date source"),
        (model.ThresholdRule, "label text as_of measure comparator threshold unit scope action source"),
        (model.Citation, "number kind issued_on issuer title occurrences"),
        (model.Finding, "kind severity message suggestion source"),
        (model.Ledger, "lines characters roles unclassified line_roles"),
        (model.Programme, "document sections tasks indicators duties rules citations findings ledger"),
    )
}


class NotAProgramme(DondocError):  # read aloud: 'raises NotAProgramme'
    """JSON that does not describe a programme: says where, and what should stand there."""


def as_json(programme: Programme) -> Json:
    """Return `programme` as values that `json.dumps` takes, keys in the published order.

    A Decimal becomes a whole number or a float: figures of up to 15 digits come back exactly.
    """
    return {"schema": SCHEMA, **_written(programme)}


def from_json(data: Json) -> Programme:
    """Return the Programme that `data` describes; keys that are not in the schema are passed over.

    Raises NotAProgramme where a key is missing or a value is of the wrong kind.
    """
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise NotAProgramme(f"the JSON is no programme; its key 'schema' should be '{SCHEMA}'")
    programme: Programme = _read(data, Programme, "")
    return programme


def schema() -> Json:
    """Return the JSON Schema (draft 2020-12) of what `as_json` gives."""
    text = files("dondoc.writers").joinpath("programme.schema.json").read_text(encoding="utf-8")
    described: Json = json.loads(text)
    return described


def _written(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case tuple():
            return [_written(item) for item in value]
        case Ledger():
            return _written_ledger(value)
        case None | str() | int():
            return value
        case _:
            return {key: _written(getattr(value, key)) for key in KEYS[type(value)]}


def _written_ledger(ledger: Ledger) -> Json:
    return {
        "lines": ledger.lines,
        "characters": ledger.characters,
        "roles": ledger.count(),
        "unclassified": _written(ledger.unclassified),
        "line_roles": _written(ledger.roles),
    }


def _read(value: Any, kind: Any, place: str) -> Any:
    """`value` as `kind`, a type of the model; `place` names it in messages ('.tasks[2].source.start')."""
    if get_origin(kind) in (types.UnionType, Union):
        [kind] = [member for member in get_args(kind) if member is not types.NoneType]
        return None if value is None else _read(value, kind, place)
    if get_origin(kind) is tuple:
        items = _checked(value, list, place)
        return tuple(_read(item, get_args(kind)[0], f"{place}[{count}]") for count, item in enumerate(items))
    if get_origin(kind) is Literal:
        return _one_of(value, get_args(kind), place)
    if kind is Ledger:
        return _read_ledger(_checked(value, dict, place), place)
    if kind in KEYS:
        return _read_fields(_checked(value, dict, place), kind, place)
    return _read_plain(value, kind, place)


def _read_fields(value: Json, kind: type, place: str) -> Any:
    known = {}
    for name, hint, needed in _fields(kind):
        if name in value:
            known[name] = _read(value[name], hint, f"{place}.{name}")
        elif needed:
            raise _missing(f"{place}.{name}")
    return kind(**known)


def _read_ledger(value: Json, place: str) -> Ledger:
    if "line_roles" not in value:
        raise _missing(f"{place}.line_roles")
    ledger: Ledger = _read_fields({**value, "roles": value["line_roles"]}, Ledger, place)
    return ledger


def _read_plain(value: Any, kind: Any, place: str) -> Any:
    if kind is Decimal:
        number = _checked(value, (int, float, Decimal), place)
        return _converted(lambda: Decimal(str(number)), place, "a number")
    if kind is date:
        written = _checked(value, str, place)
        return _converted(lambda: date.fromisoformat(written), place, "a date such as 2026-01-20")
    if issubclass(kind, StrEnum):
        return kind(_one_of(value, [member.value for member in kind], place))
    return _checked(value, kind, place)


def _checked(value: Any, kind: Any, place: str) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        names = [k.__name__ for k in kind] if isinstance(kind, tuple) else [kind.__name__]
        raise _wrong(place, f"{' or '.join(names)}, not {value!r:.40}")
    return value


def _one_of(value: Any, allowed: Iterable[Any], place: str) -> Any:
    if value not in tuple(allowed):
        raise _wrong(place, f"one of {', '.join(map(str, allowed))}, not {value!r:.40}")
    return value


def _converted(convert: Any, place: str, expected: str) -> Any:
    try:
        return convert()
    except (ValueError, InvalidOperation) as error:
        raise _wrong(place, expected) from error


def _wrong(place: str, expected: str) -> NotAProgramme:
    return NotAProgramme(f"{place.lstrip('.') or 'the JSON'}: expected {expected}")


def _missing(place: str) -> NotAProgramme:
    return _wrong(place, "a value; the key is missing")


@cache
def _fields(kind: type) -> tuple[tuple[str, Any, bool], ...]:
    """Name, type and whether it must be given, for each field of `kind`."""
    hints = get_type_hints(kind)
    return tuple((f.name, hints[f.name], f.default is MISSING) for f in fields(kind))
