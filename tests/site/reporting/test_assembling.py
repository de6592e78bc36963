"""A draft becomes a document: in the words that hold, with an appendix that says whence they come."""

from dondoc.site.reporting.assembling import assembled, with_sources
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.writers.official import Appendix, Column, Heading, Letterhead, OfficialDocument, Paragraph, Row, Table

LIST, TASK = Source("Danh sách việc", "/viec-phai-lam/"), Source("Nhiệm vụ I/1", "/nhiem-vu/1/")
TABLE = Table((Column("TT", 1), Column("Việc", 3)), (Row(("1", "Rà soát quy hoạch")),))
REPORT = Composed(
    OfficialDocument("BÁO CÁO", "Kết quả", Letterhead(("SỞ TÀI CHÍNH",), "/BC-STC", "Sơn La", None)),
    (
        Passage(Heading(1, "I.", "TÌNH HÌNH")),
        Passage(Paragraph("Có 3 việc."), (LIST,)),
        Passage(TABLE, (LIST, TASK)),
    ),
)


def test_without_other_words_the_document_says_what_was_proposed() -> None:
    assert assembled(REPORT).body == tuple(passage.block for passage in REPORT.passages)
    assert assembled(REPORT).kind == "BÁO CÁO"


def test_what_has_no_letterhead_is_a_table_that_stands_in_its_appendix() -> None:
    frame = OfficialDocument("", "Danh mục", appendices=(Appendix("DANH MỤC", ()),))
    [appendix] = assembled(Composed(frame, REPORT.passages)).appendices
    assert appendix.body == tuple(passage.block for passage in REPORT.passages)


def test_the_appendix_of_sources_names_each_passage_that_has_some() -> None:
    document = with_sources(assembled(REPORT), REPORT.passages)
    [appendix] = document.appendices
    [table] = appendix.body
    assert isinstance(table, Table)
    assert [row.cells for row in table.rows if isinstance(row, Row)] == [
        ("1", "Có 3 việc.", "Danh sách việc"),
        ("2", "TT | Việc", "Danh sách việc\nNhiệm vụ I/1"),
    ]


def test_a_long_passage_is_named_by_its_beginning() -> None:
    long = Passage(Paragraph("Các cơ quan đã gửi báo cáo. " * 10), (LIST,))
    [appendix] = with_sources(assembled(REPORT), [long]).appendices
    [table] = appendix.body
    assert isinstance(table, Table)
    [row] = table.rows
    assert isinstance(row, Row)
    assert row.cells[1].startswith("Các cơ quan đã gửi báo cáo.")
    assert len(row.cells[1]) < 100


def test_a_document_without_sources_gets_no_appendix() -> None:
    assert with_sources(assembled(REPORT), [Passage(Paragraph("Lời."))]).appendices == ()
