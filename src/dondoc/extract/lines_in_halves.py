"""Lines whose words belong to more than one paragraph: both halves of a letterhead, who signs beside a recipient."""

from dondoc.extract.wording import Wording, plain
from dondoc.grammar.documents.letterhead_cells import lines_of_letterhead
from dondoc.grammar.documents.letterheads import beside_in_signature, cells_of_letterhead, is_letterhead
from dondoc.grammar.documents.signed_names import post_and_name
from dondoc.model import Document, Line


def halves_of_line(document: Document, line: Line, wording: Wording) -> list[str]:
    """Return the words of `line`, those of each half by themselves where it has two; nothing of a blank line."""
    words = wording(line.start, line.end)
    if line.is_row and words:
        cells = [plain(document.quote(cell)) for cell in line.cells]
        if is_letterhead(cells):
            return lines_of_letterhead(cells)
    if "|" in words and (cells := cells_of_letterhead(words)):
        return cells
    if words and words[-1].isupper() and (halves := beside_in_signature(words)):
        return list(halves)
    if signed := post_and_name(words):
        return list(signed)
    return [words] if words else []
