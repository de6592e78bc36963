"""The register as a workbook: its agencies, and what passed between them."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.template.loader import render_to_string

from dondoc.data_files import data_beside
from dondoc.site.agencies.biography import field_words
from dondoc.site.agencies.models import Agency, Succession
from dondoc.writers.workbook import Row, Sheet, write_workbook


def register_workbook(agencies: Iterable[Agency], day: date) -> bytes:
    """Return the .xlsx of `agencies` (with parent and spellings at hand) and of all successions up to `day`."""
    words = _words()
    rows = {"agencies": _agency_rows(agencies), "successions": _succession_rows(day)}
    sheets = [Sheet(words[key]["name"], words[key]["columns"], tuple(made)) for key, made in rows.items()]
    title = words["title"].format(day=f"{day:%d/%m/%Y}")
    return write_workbook(sheets, title=title, made_on=day, footer=words["footer"])


def _agency_rows(agencies: Iterable[Agency]) -> Iterator[Row]:
    for agency in agencies:
        yield {
            "register_id": agency.register_id,
            "name": agency.name,
            "short_name": agency.short_name,
            "kind": render_to_string("agencies/words/kind.html", {"kind": agency.kind}).strip(),
            "parent": agency.parent.name if agency.parent else "",
            "code": agency.code,
            "valid_from": agency.valid_from,
            "valid_to": agency.valid_to,
            "spellings": "; ".join(spelling.words for spelling in agency.spellings.all()),
            "basis": agency.basis,
        }


def _succession_rows(day: date) -> Iterator[Row]:
    for row in Succession.objects.filter(day__lte=day).select_related("giver", "heir"):
        yield {
            "day": row.day,
            "giver": row.giver.name,
            "heir": row.heir.name,
            "field": field_words(row.field),
            "basis": row.basis,
            "note": row.note,
        }


def _words() -> dict[str, Any]:
    words: dict[str, Any] = data_beside(__package__, "register_sheets.yaml")
    return words
