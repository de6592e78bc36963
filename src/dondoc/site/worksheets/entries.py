"""What the open cells of a row say, read without trust: as progress, or with what cannot be read in them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from dondoc.site.tracking.progress import Progress, tidy
from dondoc.site.ui.fields import A_DAY
from dondoc.site.worksheets.wording import words

_DAYS = ("done_on", "product_on")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as the file has it: its value, and the number format by which a per cent is told from a number."""

    value: Any = None
    number_format: str = "General"

    @property
    def text(self) -> str:
        """Its value as words; a whole number without a decimal point."""
        if self.value is None:
            return ""
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        words: str = tidy(str(self.value))
        return words


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the sheet by its number there: the obligation, the version it was made from, and what was filled in."""

    row: int
    obligation_id: int
    version: int
    said: Progress
    faults: Mapping[str, str] = field(default_factory=dict)


def entry_of(row: int, obligation_id: int, version: int, cells: Mapping[str, Cell]) -> Entry:
    """The open `cells` of a row, by field."""
    faults: dict[str, str] = {}
    said = Progress(
        state=_state(cells["state"], faults),
        percent=_percent(cells["percent"], faults),
        done_on=_day("done_on", cells, faults),
        result=cells["result"].text,
        obstacles=cells["obstacles"].text,
        proposals=cells["proposals"].text,
        decided_by=cells["decided_by"].text,
        product_number=cells["product_number"].text,
        product_on=_day("product_on", cells, faults),
    )
    return Entry(row, obligation_id, version, said, faults)


def _state(cell: Cell, faults: dict[str, str]) -> str:
    named: dict[str, str] = {tidy(label).casefold(): state for state, label in words()["states"].items()}
    state = named.get(cell.text.casefold(), "")
    if not state:
        faults["state"] = _("Choose one of the states in the list.")
    return state


def _percent(cell: Cell, faults: dict[str, str]) -> int:
    """40, '40', '40 %', or 0.4 in a cell that shows per cents."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = value * 100 if "%" in cell.number_format else value
        if abs(number - round(number)) < 1e-6:
            return round(number)
    else:
        text = cell.text.removesuffix("%").strip()
        if text.isdecimal() and len(text) <= 3:
            return int(text)
        if not text:
            return 0
    faults["percent"] = _("Write a whole number from 0 to 100.")
    return 0


def _day(name: str, cells: Mapping[str, Cell], faults: dict[str, str]) -> date | None:
    """A day of Excel, or words such as 20/06/2026."""
    cell = cells[name]
    if isinstance(cell.value, datetime):
        return cell.value.date()
    if isinstance(cell.value, date):
        return cell.value
    if not cell.text:
        return None
    for written in ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(cell.text, written).date()
        except ValueError:
            continue
    faults[name] = str(A_DAY)
    return None


def as_json(entry: Entry) -> dict[str, Any]:
    """`entry` as it is stored."""
    days = {name: _iso(getattr(entry.said, name)) for name in _DAYS}
    return {**asdict(entry), "said": {**asdict(entry.said), **days}}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def from_json(stored: Mapping[str, Any]) -> Entry:
    """The entry that `as_json` stored."""
    said = dict(stored["said"])
    for name in _DAYS:
        said[name] = date.fromisoformat(said[name]) if said.get(name) else None
    return Entry(stored["row"], stored["obligation_id"], stored["version"], Progress(**said), stored["faults"])
