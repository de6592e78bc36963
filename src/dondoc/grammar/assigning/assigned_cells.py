"""Cells that name leading and cooperating agencies in one: 'Chủ trì: Sở Y tế; phối hợp: Sở Tài chính'.

Others write a clause ('Sở Y tế chủ trì, phối hợp với Sở Tài chính') or a bracket behind each name ('Sở Y tế (chủ trì),
Sở Tài chính').
"""

import re
from typing import NamedTuple

from dondoc.grammar.assigning.labels import read_labels
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.as_above import is_as_above
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.columns import Column
from dondoc.model import AgencyRef
from dondoc.text import fold


class Assigned(NamedTuple):
    """Who leads and who cooperates by one cell."""

    leads: tuple[AgencyRef, ...] = ()
    cooperating: tuple[AgencyRef, ...] = ()


NOBODY = Assigned()

_PART_BEHIND = re.compile(r"\b(?:chủ trì|phối hợp)[ .]*$")
_LEADS_HERE = re.compile(r"\((?:cơ quan |đơn vị )?chủ trì\)")
_COOPERATES_HERE = re.compile(r"\((?:cơ quan |đơn vị )?phối hợp\)")
_PARTNERS_INSIDE = re.compile(r" ?\((?P<partners>[^()]{3,200}?),? (?:cùng )?phối hợp(?: thực hiện)?\)")
_CLAUSE = re.compile(
    r"[,; ]*\b(?:chủ trì[,;]? ?(?:và )?)?(?<!^hội đồng )(?<![,;] hội đồng )phối hợp"
    r"(?: chặt chẽ)?(?: thực hiện)?(?: (?:với|cùng))*:? "
)


def says_its_part(words: str) -> bool:
    """Whether `words` end in what those named do in a clause: 'Sở Tài chính phối hợp', behind 'Sở Y tế chủ trì; '."""
    return bool(_PART_BEHIND.search(fold(words)))


def says_who_cooperates(words: str) -> bool:
    """Whether `words` behind a name go on to say who cooperates with it: 'chủ trì, phối hợp với Sở Y'."""
    return bool(_CLAUSE.match(fold(words)))


def read_assigned_cell(
    cell: str, reader: AgencyReader, above: Assigned = NOBODY, *, first_leads: bool = False
) -> Assigned:
    """Return who leads and who cooperates by `cell`; 'Phối hợp: như trên' are those of the cell `above`.

    Without a word of cooperating all of them lead, or with `first_leads` (a column headed 'Cơ quan chủ trì, phối hợp')
    the first one and the rest cooperate.
    """
    folded = fold(cell)
    if "phối hợp" not in folded and "chủ trì" not in folded:
        refs = reader.cell(cell)
        return Assigned(refs[:1], refs[1:]) if first_leads else Assigned(refs)
    return _labelled(cell, reader, above) or _bracketed(cell, folded, reader) or _clause(cell, folded, reader)


_NOTED_PARTNERS = re.compile(r"\W*phối hợp(?: chặt chẽ)?(?: (?:với|cùng))*:? ")


def partners_in_note(note: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return who cooperates by a remark that says nothing else: 'Phối hợp với Sở Y tế', in a column of remarks."""
    opening = _NOTED_PARTNERS.match(fold(note))
    names = note[opening.end() :].rstrip(" .;") if opening else ""
    return reader.cell(names) if names and hold_agencies([names]) else ()


_MARKS = " -–+•*"
# Lines of a cell stand behind each other with nothing between: 'Chủ trì: Sở Y tế Phối hợp: Sở Tài chính'.
_LABEL_INSIDE = re.compile(
    r"(?<=\w)(?<!\bvà)(?<!\btrì) (?=(?:(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp)|Chủ trì|Phối hợp)(?: thực hiện)? ?:)"
)


def _labelled(cell: str, reader: AgencyReader, above: Assigned) -> Assigned | None:
    labels = read_labels(_LABEL_INSIDE.sub("; ", cell.lstrip(_MARKS)))
    if not labels:
        return None

    def under(column: Column, said_above: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
        words = [label.words for label in labels if label.column is column]
        return tuple(ref for one in words for ref in (said_above if is_as_above(one) else reader.cell(one)))

    return Assigned(under(Column.LEAD, above.leads), under(Column.COOPERATING, above.cooperating))


def _bracketed(cell: str, folded: str, reader: AgencyReader) -> Assigned | None:
    if inside := _PARTNERS_INSIDE.search(folded):  # 'Sở X (Sở Y phối hợp)'
        leads = f"{cell[: inside.start()]}{cell[inside.end() :]}"
        return Assigned(reader.cell(leads), reader.cell(cell[slice(*inside.span("partners"))]))
    last_lead = max((match.end() for match in _LEADS_HERE.finditer(folded)), default=0)
    first_partner = next((match.start() for match in _COOPERATES_HERE.finditer(folded)), len(cell))
    if not last_lead and first_partner == len(cell):
        return None
    # Those before the last '(chủ trì)' lead; 'A, B (phối hợp)' without any: the first leads.
    if last_lead:
        return Assigned(reader.cell(cell[:last_lead]), reader.cell(cell[last_lead:]))
    refs = reader.cell(cell)
    return Assigned(refs[:1], refs[1:])


_LEADS_CLAUSE = re.compile(r"\bchủ trì\b[^,;]{0,20}[,;] ")
_COOPERATE_BEHIND = re.compile(
    r"\b(?:(?:cùng )?phối hợp(?: thực hiện)?|hướng dẫn|hỗ trợ|(?:cùng )?tham gia|thẩm định)[ .;]*$"
)


def _clause(cell: str, folded: str, reader: AgencyReader) -> Assigned:
    leads, partners = _LEADS_CLAUSE.search(folded), _COOPERATE_BEHIND.search(folded)
    if leads and partners and leads.end() < partners.start():  # 'Sở X chủ trì; Sở Y, Sở Z phối hợp'
        named = cell[: leads.start()].strip() or cell[: leads.end()]  # without the word, or behind it
        return Assigned(reader.cell(named), reader.cell(cell[leads.end() : partners.start()]))
    clause = _CLAUSE.search(folded)
    if clause is None or clause.start() == 0:
        return Assigned(reader.cell(cell))
    return Assigned(reader.cell(cell[: clause.start()]), reader.cell(cell[clause.end() :]))
