"""The paper: A4 upright or lying, the margins, and the page number at the top from the second page on."""

from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm

from dondoc.writers.official.word.markup import add_page_number, element

_SHORT_EDGE, _LONG_EDGE = Mm(210), Mm(297)
_TOP, _BOTTOM, _LEFT, _RIGHT = Mm(20), Mm(20), Mm(30), Mm(15)
_HEADER = Mm(10)  # from the edge of the paper to the page number


def set_up_page(section: Section, *, landscape: bool) -> None:
    """Give `section` its paper, margins and page numbers; the numbers start at 1 and the first page shows none."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (_LONG_EDGE, _SHORT_EDGE) if landscape else (_SHORT_EDGE, _LONG_EDGE)
    section.top_margin, section.bottom_margin = _TOP, _BOTTOM
    section.left_margin, section.right_margin = _LEFT, _RIGHT
    section.header_distance = section.footer_distance = _HEADER
    _number_pages(section)


def text_width(section: Section) -> Length:
    """Return how wide the words on a page of `section` may run."""
    width, left, right = section.page_width, section.left_margin, section.right_margin
    if width is None or left is None or right is None:
        raise ValueError("the section has no paper yet; call set_up_page first")
    return Length(width - left - right)


def _number_pages(section: Section) -> None:
    section.different_first_page_header_footer = True
    properties = section._sectPr
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    properties.insert_element_before(
        element("pgNumType", start=1), "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:docGrid"
    )
    header = section.header
    if header.is_linked_to_previous and not _has_number_before(section):
        header.is_linked_to_previous = False
        paragraph = header.paragraphs[0]
        paragraph.style = "Page Number"
        add_page_number(paragraph.add_run())


def _has_number_before(section: Section) -> bool:
    """Whether an earlier section already has the header that this one would take over."""
    body = section._sectPr.getroottree().getroot()
    return body.find(f".//{qn('w:headerReference')}") is not None
