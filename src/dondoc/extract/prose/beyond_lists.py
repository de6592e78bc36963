"""Plain paragraphs behind the points of an agency that speak to others: they are no more of its tasks.

'- Sửa chữa trạm y tế.' may be the last point below '2. Sở Xây dựng', and 'Yêu cầu các sở, ban, ngành …' the first
paragraph behind it, with no heading between.
"""

from collections.abc import Iterator

from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.orders import FOR_WHAT
from dondoc.grammar.assigning.told_openings import behind_clause
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.text import fold

_STOPS = (".", ";", "/", ":")


def ends_point(words: str) -> bool:
    """Whether the point `words` is over: what stands behind it does not go on with it."""
    return words.rstrip().endswith(_STOPS)


def speaks_to_others(words: str, opened: Assignment, agencies: AgencyReader) -> bool:
    """Whether the paragraph `words` names somebody at its head whom the heading over it does not name."""
    if not ends_point(words):
        return False
    known = {ref.agency or ref.name for ref in (*opened.leads, *opened.cooperating)}
    for place in _openings(words, agencies):
        if named := read_names(place, agencies):
            return not known.issuperset(ref.agency or ref.name for ref in named.leads)
    return False


def _openings(words: str, agencies: AgencyReader) -> Iterator[str]:
    """The words from where somebody may be named: at the head, or behind what it is for or rests on."""
    yield words
    if opening := FOR_WHAT.match(fold(words)):
        yield words[opening.end() :]
    yield behind_clause(words, agencies)
