"""Pages that PDFium takes to be written from top to bottom, with letters that a browser placed one by one."""

import pypdfium2
from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.pdf.letter_breaks import is_break

SIZE = 12
RECIPIENTS = ("- Thuong truc Tinh uy;", "- Cac so, ban, nganh;", "- UBND cac xa;", "- Luu: VT.")
WIDTHS = {  # of the letters of Helvetica, in thousandths of its size
    222: "il",
    278: " ,;.:tI",
    333: "-r",
    500: "ckvxyjsz",
    556: "abdeghnopquL",
    611: "TFZ",
    667: "ABEPSVXY",
    722: "CDHNRU",
    833: "mM",
}


def letters(words: str, left: float, up: float) -> bytes:
    """What draws each letter of `words` at its place, and nothing for a space."""
    drawn = b""
    for letter in words:
        if letter != " ":
            drawn += b"1 0 0 1 %.2f %.1f Tm (%s) Tj " % (left, up, letter.encode())
        left += next(width for width, having in WIDTHS.items() if letter in having) * SIZE / 1000
    return drawn


def page(*lines: tuple[str, float, float], drawn: bytes = b"") -> bytes:
    text = b"".join(letters(*line) for line in lines)
    return pdf(b"BT /F1 %d Tf %sET %s" % (SIZE, text, drawn))


def has_breaks_in_lines(file: bytes) -> bool:
    text = pypdfium2.PdfDocument(file)[0].get_textpage()
    breaks = sum(is_break(text, at) for at in range(text.count_chars()))
    return bool(breaks > text.count_chars() / 2)


def test_the_end_of_the_recipients_beside_a_name_is_read_in_words() -> None:
    lines = [(words, 80.0, 780.0 - SIZE * at) for at, words in enumerate(RECIPIENTS)]
    file = page(*lines, ("Ho va Ten", 420.0, 768.0))
    assert has_breaks_in_lines(file)
    assert read_document(file).text == "\n".join((*RECIPIENTS, "Ho va Ten"))


def test_the_cells_of_a_table_are_read_in_words() -> None:
    rows = [("Lap ke hoach", "So Y te"), ("Mo lop hoc", "So Noi vu"), ("Sua de", "Xa A"), ("In an", "Xa B")]
    lines = [
        (words, left, 780.0 - SIZE * at)
        for at, row in enumerate(rows)
        for words, left in zip(row, (80.0, 400.0), strict=True)
    ]
    uprights = b"".join(b"%d %d m %d %d l S " % (x, 740, x, 791) for x in (70, 380, 560))
    levels = b"".join(b"70 %d m 560 %d l S " % (y, y) for y in (791, 777, 765, 753, 740))
    file = page(*lines, drawn=uprights + levels)
    assert has_breaks_in_lines(file)
    assert read_document(file).text == "\n".join(map("\t".join, rows))
