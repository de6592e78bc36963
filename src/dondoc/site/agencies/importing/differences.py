"""What a workbook would change in the register, cell by cell, before anything is changed."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from dondoc.register.keys_of_entries import KINDS
from dondoc.site.agencies.importing.rows import AgencyRow, RegisterFile, SuccessionRow, plain
from dondoc.site.agencies.models import Agency, Spelling, Succession
from dondoc.site.searching import searchable

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELDS = ("name", "short_name", "kind", "parent", "code", "valid_from", "valid_to", "spellings", "basis")
_SAID_OF_SUCCESSION = ("basis", "note")


@dataclass(frozen=True, slots=True)
class Changed:
    """An agency that is stored, and each field in which the workbook says otherwise: its name, before, after."""

    register_id: str
    name: str
    fields: tuple[tuple[str, object, object], ...]
    row: AgencyRow


@dataclass(frozen=True, slots=True)
class Restated:
    """A succession that is stored, of which the workbook gives another basis or note: each field, before, after."""

    row: SuccessionRow
    fields: tuple[tuple[str, object, object], ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """All that would change: agencies that the workbook does not have stay; with `faults` nothing changes."""

    added: tuple[AgencyRow, ...]
    changed: tuple[Changed, ...]
    handed_over: tuple[SuccessionRow, ...]
    restated: tuple[Restated, ...]
    faults: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.handed_over or self.restated or self.faults)

    @property
    def digest(self) -> str:
        """A mark that changes with what would change: nothing else than what was shown is applied."""
        return hashlib.sha256(repr((self.added, self.changed, self.handed_over, self.restated)).encode()).hexdigest()


def differences_of(file: RegisterFile) -> Differences:
    """Return in what `file` differs from the register as it is stored now: four queries."""
    stored = {agency.register_id: agency for agency in Agency.objects.prefetch_related("spellings", "parent")}
    known = {_key(row): row for row in Succession.objects.select_related("giver", "heir")}
    added = tuple(row for row in file.agencies if row.register_id not in stored)
    changed = [_compared(stored[row.register_id], row) for row in file.agencies if row.register_id in stored]
    return Differences(
        added=added,
        changed=tuple(one for one in changed if one.fields),
        handed_over=tuple(row for row in file.successions if row.key not in known),
        restated=tuple(_restated(file, known)),
        faults=(*file.faults, *_faults(file, stored)),
    )


def row_of(agency: Agency) -> AgencyRow:
    """A stored agency as a workbook has it."""
    return AgencyRow(
        register_id=agency.register_id,
        name=plain(agency.name),
        short_name=plain(agency.short_name),
        kind=agency.kind,
        parent=agency.parent.register_id if agency.parent else "",
        code=agency.code,
        valid_from=agency.valid_from,
        valid_to=agency.valid_to,
        spellings=tuple(plain(spelling.words) for spelling in agency.spellings.all()),
        basis=plain(agency.basis),
    )


def _compared(agency: Agency, row: AgencyRow) -> Changed:
    own = row_of(agency)
    pairs = ((name, getattr(own, name), getattr(row, name)) for name in _FIELDS)
    fields = tuple((name, before, after) for name, before, after in pairs if before != after)
    return Changed(row.register_id, agency.name, fields, row)


def _restated(file: RegisterFile, known: dict[tuple[str, str, object, str], Succession]) -> Iterator[Restated]:
    for row in file.successions:
        if stored := known.get(row.key):
            pairs = ((name, plain(getattr(stored, name)), getattr(row, name)) for name in _SAID_OF_SUCCESSION)
            if fields := tuple((name, before, after) for name, before, after in pairs if before != after):
                yield Restated(row, fields)


def _key(row: Succession) -> tuple[str, str, object, str]:
    return row.giver.register_id, row.heir.register_id, row.day, row.field


def _faults(file: RegisterFile, stored: dict[str, Agency]) -> Iterator[str]:
    ids = Counter(row.register_id for row in file.agencies)
    there = stored.keys() | ids.keys()
    for row in file.agencies:
        yield from (f"{row.name}: {fault}" for fault in _faults_of(row, ids, there, stored))
    yield from _taken_names(file, stored)
    for passed in file.successions:
        for unknown in {passed.giver, passed.heir} - there:
            place = {"day": f"{passed.day:%d/%m/%Y}", "id": unknown}
            yield _("What passed on %(day)s: there is no agency with the id '%(id)s'.") % place


def _faults_of(row: AgencyRow, ids: Counter[str], there: set[str], stored: dict[str, Agency]) -> Iterator[str]:
    if not _ID.fullmatch(row.register_id):
        yield _("its id has to be small letters, digits and hyphens, such as so-tai-chinh.")
    if ids[row.register_id] > 1:
        yield _("its id stands in several rows.")
    if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
        yield _("its last day lies before its first.")
    if row.parent and (row.parent not in there or row.parent == row.register_id):
        yield _("there is no parent agency with the id '%(id)s'.") % {"id": row.parent}
    if row.register_id not in stored and row.kind not in KINDS:
        yield _("a new agency needs one of the kinds of the register.")
    for spelling in Spelling.objects.filter(search_words__in=[searchable(words) for words in row.spellings]):
        if spelling.agency.register_id != row.register_id:
            yield _("the words '%(words)s' already stand for %(name)s.") % {
                "words": spelling.words,
                "name": spelling.agency,
            }


def _taken_names(file: RegisterFile, stored: dict[str, Agency]) -> Iterator[str]:
    """Names that two agencies would have on one day."""
    rows = {key: row_of(agency) for key, agency in stored.items()} | {row.register_id: row for row in file.agencies}
    named_in_file = {searchable(row.name) for row in file.agencies}
    by_name: dict[str, list[AgencyRow]] = {}
    for row in rows.values():
        words = searchable(row.name)
        if words in named_in_file:
            for other in by_name.setdefault(words, []):
                if _overlap(row, other):
                    yield _("%(name)s: two agencies would have this name at the same time.") % {"name": row.name}
            by_name[words].append(row)


def _overlap(one: AgencyRow, other: AgencyRow) -> bool:
    return not (
        (one.valid_to and other.valid_from and one.valid_to < other.valid_from)
        or (other.valid_to and one.valid_from and other.valid_to < one.valid_from)
    )
