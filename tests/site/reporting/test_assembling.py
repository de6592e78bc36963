"""A draft becomes a document: in the words that hold, with an appendix that says whence they come."""

from dondoc.site.reporting.assembling import assembled, reworded, with_sources
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.stored import keyed
from dondoc.writers.official import Column, Heading, Letterhead, OfficialDocument, Paragraph, Row, Table

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
HEADING, SENTENCE, FIGURES = (key for key, _ in keyed(REPORT.passages))


def test_without_other_words_the_document_says_what_was_proposed() -> None:
    assert assembled(REPORT).body == tuple(passage.block for passage in REPORT.passages)
    assert assembled(REPORT).kind == "BÁO CÁO"


def test_other_words_take_the_place_of_a_passage_and_its_sources_stay() -> None:
    words = {SENTENCE: "Trong kỳ có 3 việc.", HEADING: "TÌNH HÌNH CHUNG"}
    assert assembled(REPORT, words).body == (
        Heading(1, "I.", "TÌNH HÌNH CHUNG"), Paragraph("Trong kỳ có 3 việc."), TABLE,
    )  # fmt: skip
    assert [passage.sources for _, passage in reworded(REPORT, words)] == [(), (LIST,), (LIST, TASK)]


def test_empty_words_give_the_proposal_back_and_a_table_is_never_retyped() -> None:
    assert assembled(REPORT, {SENTENCE: "", FIGURES: "Không có bảng."}) == assembled(REPORT)


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
