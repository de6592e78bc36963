"""Numbers of headings in prose that skip or come twice: '2.1', '2.2', '2.4'."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.numbering import Rank, read_line_number
from dondoc.model import Finding, Role

_HEADINGS = frozenset({Role.HEADING, Role.SECTION, Role.TASK})
_NEW_PART = frozenset({Role.APPENDIX, Role.TITLE})
_COUNTED = (Rank.NUMBER_2, Rank.NUMBER_3)  # '1.' and 'a)' start again so often that a gap says little


def faults_of_outline(collected: Collected) -> Iterator[Finding]:
    """Yield the gaps and repeats among numbered headings outside tables, each list of one part by itself."""
    document = collected.document
    last: dict[tuple[Rank, str], int] = {}
    for line in document.lines:
        role = collected.roles.get(line.number)
        if role in _NEW_PART:
            last = {}
        number = read_line_number(document.quote(line)) if role in _HEADINGS and not line.is_row else None
        if number is None or number.rank not in _COUNTED:
            if number is not None and number.rank < Rank.NUMBER:
                last = {}
            continue
        group, _, ending = number.label.rpartition(".")
        if not ending.isdigit():
            continue
        key, figure = (number.rank, group), int(ending)
        before = last.get(key)
        if before is not None and figure > before + 1:
            missing = ", ".join(f"{group}.{n}" for n in range(before + 1, figure))
            place = document.span(line.start, line.end)
            yield finding("numbering_gap", place, before=f"{group}.{before}", after=number.label, missing=missing)
        elif before is not None and figure == before:
            yield finding("numbering_repeat", document.span(line.start, line.end), label=number.label)
        last[key] = figure
