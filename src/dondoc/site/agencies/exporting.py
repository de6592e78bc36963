"""The register as a workbook: its agencies, and what passed between them."""

from collections.abc import Iterable, Iterator
from datetime import date

from dondoc.site.agencies.biography import field_words
from dondoc.site.agencies.importing.rows import kind_words, sheet_words
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.placing import parents_on
from dondoc.writers.workbook import Row, Sheet, write_workbook


def register_workbook(agencies: Iterable[Agency], day: date) -> bytes:
    """Return the .xlsx of `agencies` (with spellings at hand), parents as of `day`, and of successions up to it."""
    words = sheet_words()
    rows = {"agencies": _agency_rows(agencies, day), "successions": _succession_rows(day)}
    sheets = [Sheet(words[key]["name"], words[key]["columns"], tuple(made)) for key, made in rows.items()]
    title = words["title"].format(day=f"{day:%d/%m/%Y}")
    return write_workbook(sheets, title=title, made_on=day, footer=words["footer"])


def _agency_rows(agencies: Iterable[Agency], day: date) -> Iterator[Row]:
    named, parents = {agency.pk: agency for agency in Agency.objects.all()}, parents_on(day)
    for agency in agencies:
        parent = named.get(parents.get(agency.pk, agency.parent_id) or 0)
        yield {
            "register_id": agency.register_id,
            "name": agency.name,
            "short_name": agency.short_name,
            "kind": kind_words(agency.kind),
            "parent": parent.name if parent else "",
            "parent_id": parent.register_id if parent else "",
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
            "giver_id": row.giver.register_id,
            "heir_id": row.heir.register_id,
            "field": field_words(row.field),
            "basis": row.basis,
            "note": row.note,
        }
