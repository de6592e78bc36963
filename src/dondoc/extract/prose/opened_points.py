"""Lines that open the points below them: 'Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo', 'Chỉ đạo Chi cục Y:' over bullets."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings import ends_in_word, ends_open, is_deeper
from dondoc.extract.prose.plain_paragraphs import names_only
from dondoc.grammar.assigning.assignment_headings import announces_tasks, turns_to_list
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.list_openings import directs_others, only_directs, read_opening_of_list
from dondoc.grammar.assigning.openings import names_partners_alone
from dondoc.grammar.assigning.point_openers import only_opens_points
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
    """Whether a line below an agency is names alone, or only opens the points that tell it more."""
    if names_only(paragraph):
        return True
    if following is None or following.number is None or not (ends_open(paragraph) or ends_in_word(paragraph)):
        return False
    number, body = paragraph.number, paragraph.body
    above = number is None or is_deeper(following, paragraph)
    if above and (only_opens_points(body) or names_partners_alone(body, agencies)):
        return True
    if number is not None or not following.number.is_list_mark or not ends_open(paragraph):
        return False
    return only_directs(body, agencies) or announces_tasks(body) or turns_to_list(body)


def _opens_without_stop(paragraph: Paragraph, below: Numbering, agencies: AgencyReader) -> bool:
    """Whether it ends in a word over bullets, or over numbers and only says that a body leads: '… lãnh đạo'."""
    return ends_in_word(paragraph) and (below.is_list_mark or directs_others(paragraph.body, agencies))
