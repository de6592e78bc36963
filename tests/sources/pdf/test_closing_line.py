"""Where the tables of a document end because the document does."""

from tests.sources.pdf.test_unruled import ROWS, TABLE, rows_in, words_of

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
