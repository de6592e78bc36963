"""What the words of a page become, by where they stand."""

from dataclasses import replace

import pytest

from dondoc.model import Document
from dondoc.sources.grids import GridCell
from dondoc.sources.pdf import document_from_pages
from dondoc.sources.pdf.page_strips import unbroken
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Box, Strip, merged, rows_of
from dondoc.sources.pdf.tables import Row, RuledTable

LETTER = 6.0  # points; every letter of these pages is as wide
LINE = 18.0


def strip(words: str, left: float, top: float, page: int = 1) -> Strip:
    box = Box(left, top, left + LETTER * len(words), top + 14)
    return Strip(words, box, page, LETTER * len(words.split(" ")[0]))


def lines(*placed: tuple[float, str], top: float = 120, page: int = 1) -> list[Strip]:
    """Strips below each other, each with where it begins."""
    return [strip(words, left, top + count * LINE, page) for count, (left, words) in enumerate(placed)]


def read(*pages: list[Strip], tables: dict[int, list[RuledTable]] | None = None) -> Document:
    made = [Page(number, 595, 842, tuple(strips)) for number, strips in enumerate(pages, 1)]
    return document_from_pages(made, tables or {}, name="a.pdf")


FULL = "một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy"  # as wide as the page
assert 85 + LETTER * len(FULL) < 510

PARAGRAPHS = [
    pytest.param([(120, FULL[6:]), (85, "chín mười.")], 1, id="set in, then at the margin"),
    pytest.param([(120, FULL[6:]), (85, "Sở Y tế.")], 1, id="a capital at the margin"),
    pytest.param([(120, FULL[6:]), (120, "Sở Y tế chủ trì")], 1, id="a block that is set in"),
    pytest.param([(120, FULL[8:] + "."), (120, "Sở Y tế chủ trì")], 2, id="another paragraph that is set in"),
    pytest.param([(120, "một hai"), (85, "chín mười.")], 2, id="a short line has ended"),
    pytest.param([(120, FULL[6:]), (120, "1.1. Sở Y tế")], 2, id="a numbered item that is set in"),
    pytest.param([(85, FULL[:-1] + ";"), (85, "- Sở Y tế")], 2, id="an item after the end of a sentence"),
    pytest.param([(85, FULL), (85, "- 2030")], 1, id="a dash inside a sentence"),
    pytest.param([(85, FULL), (85, "2024; chín")], 1, id="figures go on"),
    pytest.param([(85, FULL), (85, "(chín mười)")], 1, id="a bracket goes on"),
    pytest.param(
        [(85, "- " + FULL[2:]), (97, "Sở Y tế"), (85, "- Một")], 2, id="the text of an item hangs from its mark"
    ),
    pytest.param([(85, "- " + FULL[3:] + "."), (97, "Sở Y tế")], 2, id="what is set in below an item that has ended"),
    pytest.param([(85, "2. " + FULL[4:]), (85, "2.1. Sở Y tế")], 2, id="the first number below a full heading"),
    pytest.param([(85, "2.1. " + FULL[5:]), (85, "2.2. Sở Y tế")], 2, id="the next number behind a full line"),
    pytest.param([(85, "2. " + FULL[4:]), (85, "5. Sở Y tế")], 1, id="a number that comes later"),
    pytest.param([(85, "2. " + FULL[4:]), (85, "3. quý sau")], 1, id="a number with small letters behind it"),
    pytest.param([(85, FULL), (85, "1. Sở Y tế")], 1, id="a number in what has none"),
]


@pytest.mark.parametrize(("placed", "count"), PARAGRAPHS)
def test_lines_belong_to_one_paragraph_or_not(placed: list[tuple[float, str]], count: int) -> None:
    wide = [(85.0, FULL), (85.0, "hết.")]
    document = read([*lines(*wide, top=100), *lines(*placed, top=300)])
    assert len(document.lines) == 1 + count


def test_paragraphs_without_indents_are_told_by_their_distance() -> None:
    strips = [strip(words, 85, top) for words, top in ((FULL, 100), (FULL, 118), ("Sở Y tế", 146), (FULL, 174))]
    assert len(read(strips).lines) == 3


NATURAL = [
    pytest.param([(120, 100, FULL[6:]), (85, 118, "chín mười."), (120, 136, FULL[6:]), (120, 154, "Sở Y tế")], 3,
                 id="first lines are set in here, so another one below"),
    pytest.param([(85, 100, FULL), (85, 118, "chín."), (85, 146, FULL), (85, 174, "a) Sở"), (85, 202, "b) hết")], 4,
                 id="an item further away"),
    pytest.param([(85, 100, FULL), (85, 118, "chín."), (85, 146, FULL[:-1] + "."), (85, 164, "Sở Y tế")], 2,
                 id="a sentence that ends where its line does"),
]  # fmt: skip


@pytest.mark.parametrize(("placed", "count"), NATURAL)
def test_how_paragraphs_begin_is_learnt_from_the_page(placed: list[tuple[float, float, str]], count: int) -> None:
    assert len(read([strip(words, left, top) for left, top, words in placed]).lines) == count


def justified(*below: Strip, last: float) -> list[Strip]:
    """A justified page without indents, then a sentence that ends with its line, at `last`, and what is `below`."""
    ends = 85 + LETTER * len(FULL)
    told = [strip(FULL, 85, 100 + LINE * count) for count in range(6)]
    sentence = strip("Sở Y tế rà soát danh mục thuốc của trạm y tế, bệnh viện, phòng khám.", 85, 100 + LINE * 6)
    return [*told, sentence._replace(box=sentence.box._replace(right=ends - last)), *below]


@pytest.mark.parametrize(
    ("short", "count"), [(0.0, 1), (0.8, 1), (3.0, 2), (40.0, 2)], ids=["at the edge", "nearly", "before it", "short"]
)
def test_a_justified_line_that_is_stretched_to_the_edge_is_not_the_last(short: float, count: int) -> None:
    document = read(justified(strip("Công an tỉnh phối hợp.", 85, 100 + LINE * 7), last=short))
    assert len(document.lines) == count


def test_where_lines_are_not_justified_a_sentence_ends_with_its_line() -> None:
    ragged = [strip(FULL[: len(FULL) - count % 3], 85, 100 + LINE * count) for count in range(6)]
    sentence = strip(FULL[:-1] + ".", 85, 100 + LINE * 6)
    assert len(read([*ragged, sentence, strip("Công an tỉnh phối hợp.", 85, 100 + LINE * 7)]).lines) == 2


def test_small_letters_at_the_head_of_a_page_do_not_go_on_with_the_other_column() -> None:
    foot = [strip("Nơi nhận:", 85, 700), strip("CHỦ TỊCH", 350, 700), strip("- Các chợ trên địa bàn", 85, 720)]
    head = [strip("xã;", 85, 80, 2), strip("Họ Và Tên", 350, 80, 2), strip("- Lưu: VT.", 85, 100, 2)]
    assert read(foot, head).text.split("\n")[2:] == ["CHỦ TỊCH", "xã;", "- Lưu: VT.", "Họ Và Tên"]


def test_an_opening_bracket_is_measured_with_the_word_behind_it() -> None:
    assert [unbroken(words) for words in ("( nhà tù", "“ Một", "(nhà", "- nhà", "")] == [5, 5, 4, 1, 0]


def test_a_number_broken_after_its_dash_is_whole_again() -> None:
    [line] = read(lines((85, FULL + " 57-"), (85, "NQ/TW"))).text.split("\n")
    assert line.endswith("57-NQ/TW")


def test_a_paragraph_goes_on_over_the_page_and_stands_where_it_begins() -> None:
    document = read(lines((120, FULL[6:])), lines((85, "chín mười."), (120, "Sở Y tế"), page=2))
    assert [line.page for line in document.lines] == [1, 2]


def test_what_stands_side_by_side_is_read_column_by_column() -> None:
    head = [
        strip("ỦY BAN NHÂN DÂN", 100, 60), strip("CỘNG HÒA XÃ HỘI", 300, 60),
        strip("TỈNH SƠN LA", 110, 78), strip("Độc lập - Tự do", 300, 80),
        strip("Số: 1/KH-UBND", 105, 110), strip("Sơn La, ngày 01", 300, 110),
        strip("KẾ HOẠCH", 270, 150),
    ]  # fmt: skip
    document = read([*head, *lines((85, FULL), top=200)])
    assert document.text.split("\n")[:7] == [
        "ỦY BAN NHÂN DÂN", "TỈNH SƠN LA", "Số: 1/KH-UBND", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", "Sơn La, ngày 01",
        "KẾ HOẠCH",
    ]  # fmt: skip


def test_a_signature_that_begins_above_the_recipients_is_not_torn() -> None:
    signed = [strip("TM. ỦY BAN NHÂN DÂN", 350, 500), strip("Nơi nhận:", 85, 505), strip("CHỦ TỊCH", 380, 524),
              strip("- Lưu: VT.", 85, 526), strip("Họ Và Tên", 380, 600)]  # fmt: skip
    document = read([*lines((85, FULL), top=300), *signed])
    assert document.text.split("\n")[1:] == ["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Họ Và Tên"]


def test_the_words_of_a_line_are_joined_over_spaces_and_after_labels() -> None:
    pieces = [strip("1.", 85, 100), strip("Mục", 125, 100), strip("tiêu", 148, 101), strip("xa", 300, 100)]
    [row] = rows_of(pieces)
    assert [piece.words for piece in merged(row)] == ["1. Mục tiêu", "xa"]


@pytest.mark.parametrize("tail", ["(b/c)", "(p/h)", "tỉnh;", "BCĐ,", "phố."])
def test_the_end_of_a_recipient_is_no_label_of_the_name_beside_it(tail: str) -> None:
    [row] = rows_of([strip(tail, 85, 100), strip("Họ Và Tên", 380, 101)])
    assert [piece.words for piece in merged(row)] == [tail, "Họ Và Tên"]


@pytest.mark.parametrize("label", ["-", "1.1.", "(1)", "(iv)", "VII.", "a)", "Số:"])
def test_a_label_stands_with_what_it_heads_however_far(label: str) -> None:
    [row] = rows_of([strip(label, 85, 100), strip("Sửa cầu treo", 380, 101)])
    assert [piece.words for piece in merged(row)] == [f"{label} Sửa cầu treo"]


@pytest.mark.parametrize("form", ["{}", "- {} -", "Trang {}", "Trang {}/9", "{}/9"])
def test_page_numbers_are_left_out(form: str) -> None:
    pages = [[strip(form.format(page), 290, 40, page), *lines((120, f"Đoạn {page}a."), page=page)] for page in (1, 2)]
    assert read(*pages).text == "Đoạn 1a.\nĐoạn 2a."


def test_a_lone_number_that_counts_no_pages_stays() -> None:
    assert read([strip("2026", 290, 800)]).text == "2026"


def test_a_running_head_is_kept_once_at_the_end() -> None:
    pages = [[strip("Công báo số 12", 85, 40, page), *lines((120, f"Đoạn {'ab'[page % 2]}."), page=page)]
             for page in (1, 2, 3)]  # fmt: skip
    document = read(*pages)
    assert document.text == "Đoạn b.\nĐoạn a.\nĐoạn b.\nCông báo số 12"
    assert document.lines[-1].page == 1


def table(page: int, *rows: list[str], top: float = 300, right: float = 500) -> RuledTable:
    made = tuple(Row(tuple(GridCell((cell,) if cell else ()) for cell in row), page) for row in rows)
    return RuledTable(Box(85, top, right, top + 100), made)


HEADER, FIRST = ["TT", "Việc", "Chủ trì"], ["1", "Rà soát các", "Sở A"]


def test_a_table_stands_between_the_words_above_and_below_it() -> None:
    strips = [*lines((120, "trên."), top=100), *lines((100, "1"), top=310), *lines((120, "dưới."), top=500)]
    document = read(strips, tables={1: [table(1, HEADER, FIRST)]})
    assert document.text == "trên.\nTT\tViệc\tChủ trì\n1\tRà soát các\tSở A\ndưới."


def test_a_table_goes_on_over_the_page() -> None:
    document = read([], [], tables={1: [table(1, HEADER, FIRST)], 2: [table(2, ["2", "b", "c"])]})
    assert [(line.table, line.row, line.page) for line in document.lines] == [(1, 1, 1), (1, 2, 1), (1, 3, 2)]


def test_a_heading_of_two_rows_that_a_page_repeats_is_no_rest_of_a_row() -> None:
    above, below = ["TT", "Việc", "Thời gian"], ["", "", "Bắt đầu"]
    tables = {1: [table(1, above, below, FIRST)], 2: [table(2, above, below, ["2", "Trình", "Sở B"])]}
    assert [line.row for line in read([], [], tables=tables).lines] == [1, 2, 3, 4, 5, 6]


def test_a_tall_cell_without_words_at_the_head_of_a_page_goes_on_with_the_one_before() -> None:
    own, below = GridCell(("Sở A",)), GridCell(merged=True)
    first = (GridCell(("2",)), GridCell(("Trình",)), GridCell(), GridCell())
    second = (GridCell(("3",)), GridCell(("Duyệt",)), below, GridCell())
    head = table(1, ["TT", "Việc", "Chủ trì", "Phối hợp"], ["1", "Rà soát", "Sở A", "Sở B"])
    repeated = table(2, ["TT", "Việc", "Chủ trì", "Phối hợp"])
    more = replace(repeated, rows=(*repeated.rows, Row(first, 2), Row(second, 2)))
    document = read([], [], tables={1: [head], 2: [more]})
    assert [[cell.merged for cell in line.cells] for line in document.lines[3:]] == [[False, False, True, False]] * 2
    alone = replace(repeated, rows=(*repeated.rows, Row(first, 2), Row((*second[:2], own, below), 2)))
    assert [cell.merged for cell in read([], [], tables={1: [head], 2: [alone]}).lines[3].cells][:3] == [False] * 3


RESTS = [
    pytest.param([["", "văn bản", ""]], "1\tRà soát các văn bản\tSở A", id="small letters"),
    pytest.param(
        [HEADER, ["", "văn bản", ""]], "1\tRà soát các văn bản\tSở A\nTT\tViệc\tChủ trì", id="below a heading"
    ),
    pytest.param([["", "Luật", "Sở B"]], "1\tRà soát các Luật\tSở A Sở B", id="a sentence that has not ended"),
    pytest.param([["", "II. KINH TẾ", ""]], "1\tRà soát các\tSở A\n\tII. KINH TẾ\t", id="a group is none"),
    pytest.param([["", "Luật mới.", "Và"]], "1\tRà soát các Luật mới.\tSở A Và", id="a sentence of its own"),
    pytest.param([["2", "văn bản", ""]], "1\tRà soát các\tSở A\n2\tvăn bản\t", id="a numbered row is none"),
]


@pytest.mark.parametrize(("rows", "text"), RESTS)
def test_a_row_that_the_page_cut_is_one_again(rows: list[list[str]], text: str) -> None:
    document = read([], [], tables={1: [table(1, HEADER, FIRST)], 2: [table(2, *rows)]})
    assert document.text == f"TT\tViệc\tChủ trì\n{text}"


GROUP = ["I", "Kinh tế", ""]
AFTER_A_STOP = ["1", "Rà soát các Luật.", "Sở A"]
TORN = [
    pytest.param([GROUP, AFTER_A_STOP], "Trình Luật", True, id="all other groups are numbered"),
    pytest.param([["", "Kinh tế", ""], AFTER_A_STOP], "Xã hội", False, id="the other groups are not numbered"),
    pytest.param([AFTER_A_STOP], "Xã hội", False, id="there are no other groups"),
    pytest.param([AFTER_A_STOP], "Trình " + "một Luật khác, " * 9 + "hết", True, id="too long for a heading"),
    pytest.param([["1", "Xây dựng (1) cổng; (2)", "Sở A"]], "Trục dữ liệu", True, id="behind the number of an item"),
    pytest.param([["1", "Theo Nghị quyết số", "Sở A"]], "07-NQ/TU", True, id="the number of a document"),
    pytest.param([["1", "Theo các nghị quyết.", "Sở A"]], "07-NQ/TU", False, id="a number behind a stop"),
    pytest.param([["I", "HẠ TẦNG SỐ VÀ", ""]], "CHUYỂN ĐỔI", True, id="a heading in capitals"),
    pytest.param([["I", "HẠ TẦNG SỐ", ""]], "A. DỮ LIỆU", False, id="a heading below a heading"),
    pytest.param([GROUP], "Xã hội", False, id="a heading that could be another one"),
]


@pytest.mark.parametrize(("rows", "first", "is_rest"), TORN)
def test_the_first_words_of_a_page_are_the_rest_of_a_row_or_a_group(
    rows: list[list[str]], first: str, is_rest: bool
) -> None:
    document = read([], [], tables={1: [table(1, HEADER, *rows)], 2: [table(2, ["", first, ""], ["2", "b", "c"])]})
    assert len(document.lines) == 1 + len(rows) + 1 + (not is_rest)


def test_where_the_first_cell_holds_for_several_rows_an_empty_one_begins_no_rest() -> None:
    below = GridCell(merged=True)
    held = Row((below, GridCell(("Xây kè",)), GridCell(("Sở B",))), 1)
    head = table(1, ["Thời gian", "Việc", "Chủ trì"], ["Quý I", "Sửa đê", "Sở A"])
    head = replace(head, rows=(*head.rows, held))

    def lines(*first: str) -> int:
        return len(read([], [], tables={1: [head], 2: [table(2, ["", *first], ["Quý II", "b", "c"])]}).lines)

    assert lines("Mở chợ", "Sở C") == 5
    assert lines("của xã", "") == 4


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(table(2, ["2", "b"]), id="other columns"),
        pytest.param(table(2, ["2", "b", "c"], right=300), id="another width"),
        pytest.param(table(1, ["2", "b", "c"], top=500), id="on the same page"),
    ],
)
def test_another_table_is_another_table(other: RuledTable) -> None:
    tables = {1: [table(1, HEADER, FIRST)]}
    tables[other.rows[0].page] = [*tables.get(other.rows[0].page, []), other]
    assert [line.table for line in read([], [], tables=tables).lines] == [1, 1, 2]
