"""Lines that open the points below them: 'Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo', 'Chỉ đạo Chi cục Y:' over bullets."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings import ends_in_word, ends_open, is_deeper
from dondoc.extract.prose.plain_paragraphs import names_only
from dondoc.grammar.assigning.assignment_headings import announces_tasks
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.list_openings import directs_others, only_directs, read_opening_of_list
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.numbering import Numbering


def opening_of_points(paragraph: Paragraph, following: Paragraph, agencies: AgencyReader) -> Assignment | None:
    """Return whom `paragraph` tells what the points from `following` on say; None where these name somebody."""
    if paragraph.number is None or following.number is None or not is_deeper(following, paragraph):
        return None
    if not ends_open(paragraph) and not _opens_without_stop(paragraph, following.number, agencies):
        return None
    return None if read_names(following.body, agencies) else read_opening_of_list(paragraph.body, agencies)


def only_heads(paragraph: Paragraph, following: Paragraph | None, agencies: AgencyReader) -> bool:
    """Whether a line without number below an agency is names alone, or only opens the bullets that tell it more."""
    if names_only(paragraph):
        return True
    if paragraph.number is not None or following is None or following.number is None:
        return False
    if not following.number.is_list_mark or not ends_open(paragraph):
        return False
    return only_directs(paragraph.body, agencies) or announces_tasks(paragraph.body)


def _opens_without_stop(paragraph: Paragraph, below: Numbering, agencies: AgencyReader) -> bool:
    """Whether it ends in a word over bullets, or over numbers and only says that a body leads: '… lãnh đạo'."""
    return ends_in_word(paragraph) and (below.is_list_mark or directs_others(paragraph.body, agencies))
