"""Tables without rules whose columns nobody can surely tell: their lines are kept, and assign nothing."""

from tests.sources.pdf.test_unruled import HEADING, REST, TABLE, words_of

from dondoc import extract_programme
from dondoc.sources.pdf import document_from_pages
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.unruled_page import find_unruled
from dondoc.sources.pdf.unsure_tables import as_lines, unsure_table, without_last_row

MIXED = [HEADING, (116.0, ("1", "Sở Y tế chủ trì", "Lập danh mục trước ngày 30/6/2026", "hay sau"))]


def test_below_a_heading_that_cannot_be_parted_each_line_is_a_row_of_one_cell() -> None:
    found = unsure_table(words_of(MIXED), last=None)
    assert found is not None
    assert [len(row.cells) for row in found.rows] == [1, 1]


def test_prose_is_no_table() -> None:
    prose = words_of([(60.0, ("", "Tổ chức thực hiện " * 6)), (76.0, ("", "các cơ quan " * 8))] * 3, page=2)
    assert unsure_table(prose, last=None) is None
    assert unsure_table(prose, last=find_unruled(words_of(TABLE))) is None


def test_a_few_short_lines_among_prose_are_no_table() -> None:
    short = [(60.0 + 14 * at, REST[0][1]) for at in range(3)]
    prose = [(102.0 + 14 * at, ("", "các cơ quan " * 8)) for at in range(6)]
    assert unsure_table(words_of([*short, *prose], page=2), last=find_unruled(words_of(TABLE))) is None


def test_lines_under_the_columns_of_the_page_before_are_its_table() -> None:
    lines = words_of([(60.0 + 14 * at, REST[0][1]) for at in range(4)], page=2)
    found = unsure_table(lines, last=find_unruled(words_of(TABLE)))
    assert found is not None
    assert len(found.rows) == 4


def test_a_last_row_that_may_be_torn_is_no_row_either() -> None:
    found = find_unruled(words_of(TABLE))
    assert found is not None
    kept, lines = without_last_row(found)
    assert [row.cells[0].words for row in kept.rows] == ["STT", "1", "2", "II"]
    assert [row.cells[0].words for row in lines.rows] == ["3 Trồng cây Sở Công Thương Hằng năm"]
    assert kept.box.bottom < lines.box.top


def test_such_lines_assign_nothing_and_a_finding_says_so() -> None:
    table = as_lines(words_of(MIXED))
    document = document_from_pages([Page(1, 595, 842, ())], {1: [table]}, name="a.pdf")
    programme = extract_programme(document)
    assert not programme.tasks
    assert [finding.kind for finding in programme.findings if finding.severity == "error"] == ["unread_page"]
