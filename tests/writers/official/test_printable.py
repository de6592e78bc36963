"""Progress reports quote what people typed and pasted: none of it may break a file."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.sources import read_document
from dondoc.writers.official import Appendix, Column, OfficialDocument, Paragraph, Row, Table, to_docx, to_text


def _quoting(words: str) -> OfficialDocument:
    table = Table((Column("STT", 1), Column("Kết quả", 4)), (Row(("1", words)), Row(("2", "Hết"))))
    return OfficialDocument("BÁO CÁO", words, appendices=(Appendix("PHỤ LỤC", (Paragraph(words), table)),))


@settings(max_examples=60, deadline=None)
@given(words=st.text(st.characters(), max_size=40))
def test_any_words_can_be_written_and_the_table_is_still_read(words: str) -> None:
    document = _quoting(words)
    assert to_text(document).encode().endswith(b"2\tH\xe1\xba\xbft\n")
    assert read_document(to_docx(document)).text.rstrip().endswith("2\tHết")


def test_what_cannot_be_printed_parts_words_and_line_breaks_stay() -> None:
    assert to_text(_quoting("Đã\x0bxong\ud800rồi\x00\nĐợt hai")).startswith("PHỤ LỤC\n\nĐã xong rồi\nĐợt hai\n")
