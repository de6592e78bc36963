"""Paragraphs that tell and order nothing: sentences, and rows of tables that nobody understood."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.total_rows import may_state_total
from dondoc.grammar.documents.capitals import in_small_letters

_CELLS_OF_POINT = 2  # its number and its words
_FEWEST_WORDS = 6  # of a paragraph that is prose without a number or a stop


def is_row_of_figures(paragraph: Paragraph) -> bool:
    """Whether it is a row of a table that nobody understood: no row of a number and the words of a point."""
    if not paragraph.is_row:
        return False
    filled = [cell for cell in paragraph.lines[0].cells if cell.start < cell.end]
    return len(filled) > _CELLS_OF_POINT or paragraph.number is None


def names_only(paragraph: Paragraph) -> bool:
    """Whether it is nothing but names of agencies, as a running head or a heading over nothing is, and no point."""
    return paragraph.number is None and hold_agencies([in_small_letters(paragraph.words).strip(" :")])


def reads_as_prose(paragraph: Paragraph) -> bool:
    """Sentences, numbered points and bullets are prose; a stray word or two is something a person should look at."""
    words = paragraph.words
    if paragraph.number is not None or words.endswith((".", ";", ":")) or words.count(" ") + 1 >= _FEWEST_WORDS:
        return True
    return paragraph.is_row and may_state_total(words)
