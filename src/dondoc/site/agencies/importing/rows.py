"""What a workbook of the register says, as values: its agencies, its successions, and what cannot be read of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dondoc.data_files import data_beside
from dondoc.register.keys_of_entries import KINDS
from dondoc.site.agencies.home import home_register
from dondoc.site.agencies.models import UNREGISTERED
from dondoc.sources.xlsx.lists import read_lists
from dondoc.text import canonical, collapse

_DAY = "%d/%m/%Y"
_SEPARATOR = ";"


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """An agency as the workbook has it; `parent` is the id of the one above it."""

    register_id: str
    name: str
    short_name: str
    kind: str
    parent: str
    code: str
    valid_from: date | None
    valid_to: date | None
    spellings: tuple[str, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class SuccessionRow:
    """What passed from the agency `giver` to the agency `heir`, both by their ids."""

    day: date
    giver: str
    heir: str
    field: str
    basis: str
    note: str

    @property
    def key(self) -> tuple[str, str, date, str]:
        return self.giver, self.heir, self.day, self.field


@dataclass(slots=True)
class RegisterFile:
    """Everything that was read; with `faults` nothing of it is applied."""

    agencies: list[AgencyRow] = field(default_factory=list)
    successions: list[SuccessionRow] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def sheet_words() -> dict[str, Any]:
    """The names and headings of the workbook's sheets."""
    words: dict[str, Any] = data_beside("dondoc.site.agencies", "register_sheets.yaml")
    return words


def kind_words(kind: str) -> str:
    """A kind of agency as the screen calls it."""
    return _words_in(get_language(), kind)


@lru_cache(maxsize=512)
def _words_in(_language: str | None, kind: str) -> str:
    return render_to_string("agencies/words/kind.html", {"kind": kind}).strip()


@lru_cache(maxsize=8)
def _kinds_in(_language: str | None) -> Mapping[str, str]:
    """The kinds of agencies by their words as a workbook gives them back."""
    return {plain(kind_words(kind)): kind for kind in (*KINDS, UNREGISTERED)}


def read_register_file(data: bytes, name: str) -> RegisterFile:
    """Return what the .xlsx in `data` says of the register; raises UnreadableFile where it is no workbook."""
    found = RegisterFile()
    lists = read_lists(data, name=name)
    for key, read in (("agencies", _agency), ("successions", _succession)):
        headings = {column["heading"]: column["field"] for column in sheet_words()[key]["columns"]}
        sheet = next((rows for rows in lists if rows and set(headings) <= set(rows[0])), None)
        if sheet is not None:
            for at, cells in _records(sheet, headings):
                _take(found, key, read, at, cells)
        elif key == "agencies":
            found.faults.append(_("No sheet has the headings of the register: download it, change that, send it back."))
    return found


def _records(sheet: list[list[str]], headings: dict[str, str]) -> Iterator[tuple[int, dict[str, str]]]:
    fields = [headings.get(words, "") for words in sheet[0]]
    for at, row in enumerate(sheet[1:], start=2):
        cells = {name: words for name, words in zip(fields, row, strict=True) if name}
        if any(cells.values()):
            yield at, cells


def _take(found: RegisterFile, key: str, read: Callable[[dict[str, str]], Any], at: int, cells: dict[str, str]) -> None:
    try:
        getattr(found, key).append(read(cells))
    except ValueError as error:
        place = {"sheet": sheet_words()[key]["name"], "row": at, "fault": str(error)}
        found.faults.append(_("Sheet %(sheet)s, row %(row)d: %(fault)s") % place)


def _agency(cells: dict[str, str]) -> AgencyRow:
    if not cells["name"]:
        raise ValueError(_("the name is missing."))
    return AgencyRow(
        register_id=cells["register_id"],
        name=cells["name"],
        short_name=cells["short_name"],
        kind=_kind(cells["kind"]),
        parent=cells["parent_id"],
        code=cells["code"],
        valid_from=_day(cells["valid_from"]),
        valid_to=_day(cells["valid_to"]),
        spellings=tuple(words.strip() for words in cells["spellings"].split(_SEPARATOR) if words.strip()),
        basis=cells["basis"],
    )


def _succession(cells: dict[str, str]) -> SuccessionRow:
    day = _day(cells["day"])
    if day is None:
        raise ValueError(_("the day is missing."))
    ids = {words: field_id for field_id, words in home_register().fields.items()}
    words = cells["field"]
    return SuccessionRow(day, cells["giver_id"], cells["heir_id"], ids.get(words, words), cells["basis"], cells["note"])


def _kind(words: str) -> str:
    kinds = _kinds_in(get_language())
    if plain(words) not in kinds:
        raise ValueError(_("there is no kind of agency '%(words)s'.") % {"words": words})
    return kinds[plain(words)]


def _day(words: str) -> date | None:
    if not words:
        return None
    try:
        return datetime.strptime(words, _DAY).date()
    except ValueError:
        raise ValueError(_("'%(words)s' is not a day; write it as 01/03/2025.") % {"words": words}) from None


def plain(words: str) -> str:
    """Words as a workbook gives them back: on one line, with single spaces."""
    return collapse(canonical(words))
