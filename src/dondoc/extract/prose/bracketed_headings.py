"""Headings whose last bracket names who has to do what the list below them says: 'Tuyên truyền (Sở Y tế)'."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings import is_deeper
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.bracket_assignments import read_bracket, read_names_in_bracket
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column


def read_bracketed_heading(
    paragraph: Paragraph, following: Paragraph, agencies: AgencyReader
) -> tuple[Assignment, str] | None:
    """Return whom the bracket of the heading `paragraph` names and what it says of the time; None where it is none.

    A heading has a number and the list from `following` on below it, whose first point names nobody itself.
    """
    if paragraph.number is None or following.number is None or not is_deeper(following, paragraph):
        return None
    heading = paragraph.body.rstrip(" :")
    if not heading.endswith(")") or read_names(following.body, agencies):
        return None
    if bracketed := read_bracket(heading, agencies):
        assignment, labels = bracketed
        times = (label.words for label in labels if label.column in (Column.DEADLINE, Column.PERIOD))
        return assignment, "; ".join(times)
    return read_names_in_bracket(heading, agencies)
