"""Where the tables of a document end because the document does."""

from tests.sources.pdf.small import pdf, pdf_of
from tests.sources.pdf.test_unruled import LEFT, ROWS, TABLE, Lines, rows_in, words_of

from dondoc.sources import read_document
from dondoc.sources.pdf.closing_line import above_closing
from dondoc.sources.pdf.unruled_page import find_unruled

RECIPIENTS = [(206.0, ("", "Nơi nhận:", "TM. UỶ BAN NHÂN DÂN", "")), (220.0, ("", "- Như trên;", "CHỦ TỊCH", ""))]


def test_recipients_and_signature_right_below_a_table_are_no_part_of_its_last_row() -> None:
    words = words_of([*TABLE, *RECIPIENTS])
    assert rows_in(find_unruled(above_closing(words))) == ROWS
    assert rows_in(find_unruled(words)) != ROWS


def test_a_page_without_them_keeps_all_its_words() -> None:
    words = words_of([*TABLE, (206.0, ("4", "Đưa tin đến nơi nhận", "Sở Y tế", "Quý IV"))])
    assert above_closing(words) == words


SAID = [
    ("STT", "Nhiem vu", "Chu tri", "Thoi gian"),
    ("1", "Lap danh muc cong trinh", "So Xay dung", "Quy I"),
    ("", "can sua", "va So Y te", ""),
    ("2", "Mo lop hoc", "So Noi vu", "Quy II"),
    ("", "cho can bo", "", ""),
    ("3", "Trong cay", "So Cong Thuong", "Hang nam"),
]
CLOSED = [("", "Noi nhan:", "TM. UBND", ""), ("", "- Nhu tren;", "CHU TICH", "")]
MORE = [("", "ven song", "", ""), ("4", "Sua ke", "So Xay dung", "2027")]


def test_a_file_ends_its_table_there_too() -> None:
    rows = _rows(pdf(_drawn(_from_top(100, [*SAID, *CLOSED]))))
    assert len(rows) == 4
    assert "Noi nhan" not in "".join(map("".join, rows))


def test_the_next_page_goes_on_with_a_table_unless_the_document_ended_below_it() -> None:
    more = _drawn(_from_top(60, MORE))
    assert len(_rows(pdf_of([_drawn(_from_top(100, SAID)), more]))) == 5
    assert len(_rows(pdf_of([_drawn(_from_top(100, [*SAID, *CLOSED])), more]))) == 4


def _rows(file: bytes) -> list[list[str]]:
    document = read_document(file, name="a.pdf")
    return [[document.text[cell.start : cell.end] for cell in line.cells] for line in document.lines if line.cells]


def _from_top(top: float, rows: list[tuple[str, str, str, str]]) -> Lines:
    return [(top + 14 * at, cells) for at, cells in enumerate(rows)]


def _drawn(lines: Lines) -> bytes:
    """What a page of a PDF file draws: the words of `lines`, each with its top and its cells."""
    placed = ((cell, at, 842 - top - 10) for top, cells in lines for cell, at in zip(cells, LEFT, strict=True) if cell)
    return b"".join(b"BT /F1 10 Tf %d %d Td (%s) Tj ET\n" % (at, up, cell.encode()) for cell, at, up in placed)
