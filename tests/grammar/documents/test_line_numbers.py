"""The numbers at the head of lines and in the number cell of a row."""

import pytest

from dondoc.grammar.documents.line_numbers import is_note, is_number_alone, read_cell_number, read_line_number
from dondoc.grammar.documents.numbering import Rank

LINES = {
    "PHẦN I. ĐÁNH GIÁ CHUNG": ("I", Rank.PART),
    "Phần II: Tổ chức thực hiện": ("II", Rank.PART),
    "PHẦN THỨ NHẤT": ("NHẤT", Rank.PART),
    "Phần thứ hai": ("hai", Rank.PART),
    "PHẦN A. QUY ĐỊNH CHUNG": ("A", Rank.PART),
    "CHƯƠNG II": ("II", Rank.CHAPTER),
    "Chương 3. Điều khoản thi hành": ("3", Rank.CHAPTER),
    "Điều 1. Ban hành kèm theo Quyết định này": ("1", Rank.ARTICLE),
    "ĐIỀU 12: Hiệu lực": ("12", Rank.ARTICLE),
    "A. MỤC TIÊU": ("A", Rank.LETTER),
    "Đ) NHIỆM VỤ KHÁC": ("Đ", Rank.LETTER),
    "I. MỤC ĐÍCH, YÊU CẦU": ("I", Rank.ROMAN),
    "II.NHIỆM VỤ": ("II", Rank.ROMAN),
    "III/ Tổ chức thực hiện": ("III", Rank.ROMAN),
    "IV) Kinh phí": ("IV", Rank.ROMAN),
    "V: Giám sát": ("V", Rank.ROMAN),
    "VI - QUỐC PHÒNG, AN NINH": ("VI", Rank.ROMAN),
    "IX – CHUYỂN ĐỔI SỐ": ("IX", Rank.ROMAN),
    "XIV. Đối ngoại": ("XIV", Rank.ROMAN),
    "XVIII. Lĩnh vực khác": ("XVIII", Rank.ROMAN),
    "1. Sở Tài chính": ("1", Rank.NUMBER),
    "2) Sở Nội vụ": ("2", Rank.NUMBER),
    "3/ Sở Y tế": ("3", Rank.NUMBER),
    "12.Tăng cường kiểm tra": ("12", Rank.NUMBER),
    "1-Tuổi thọ bình quân": ("1", Rank.NUMBER),
    "1.1. Sở Tư pháp": ("1.1", Rank.NUMBER_2),
    "1.1 Sở Tư pháp": ("1.1", Rank.NUMBER_2),
    "1.1- Sở Tư pháp": ("1.1", Rank.NUMBER_2),
    "1.1 - Giao Sở Tư pháp": ("1.1", Rank.NUMBER_2),
    "1.1/ Sở Tư pháp": ("1.1", Rank.NUMBER_2),
    "2.1.3/ Giao Sở Tư pháp": ("2.1.3", Rank.NUMBER_3),
    "10.12. Công an tỉnh": ("10.12", Rank.NUMBER_2),
    "2.3.1. Hạ tầng số": ("2.3.1", Rank.NUMBER_3),
    "1.2.3.4. Dữ liệu dùng chung": ("1.2.3.4", Rank.NUMBER_4),
    "Nhiệm vụ 1: Rà soát văn bản": ("1", Rank.NAMED),
    "Nhiệm vụ số 12. Đào tạo nghề": ("12", Rank.NAMED),
    "NHIỆM VỤ 2 - Hạ tầng số": ("2", Rank.NAMED),
    "a) Rà soát văn bản": ("a", Rank.SMALL_LETTER),
    "đ) Kiểm tra việc thực hiện": ("đ", Rank.SMALL_LETTER),
    "b. Hướng dẫn cấp xã": ("b", Rank.SMALL_LETTER),
    "(1) Hoàn thiện thể chế": ("1", Rank.BRACKET),
    "(iv) Phát triển nhân lực": ("iv", Rank.BRACKET),
    "(a) Tuyên truyền": ("a", Rank.BRACKET),
    "- Tuyên truyền, phổ biến": ("-", Rank.DASH),
    "-Tuyên truyền": ("-", Rank.DASH),
    "– Hỗ trợ doanh nghiệp": ("–", Rank.DASH),
    "• Đào tạo nghề": ("•", Rank.DASH),
    "~ Mở lớp dạy nghề": ("~", Rank.DASH),
    "_ Mở lớp dạy nghề": ("_", Rank.DASH),
    "- 100% xã có mạng 5G": ("-", Rank.DASH),
    "- “Ngày hội” chuyển đổi số": ("-", Rank.DASH),
    "+ Đối với cấp xã": ("+", Rank.PLUS),
    "+Đối với cấp tỉnh": ("+", Rank.PLUS),
    "I- MỤC TIÊU": ("I", Rank.ROMAN),
    "II-NHIỆM VỤ": ("II", Rank.ROMAN),
    "I.1. Nhiệm vụ chung": ("I.1", Rank.NUMBER),
    "II.2.1 Hạ tầng số": ("II.2.1", Rank.NUMBER_2),
    "A.1. Văn bản": ("A.1", Rank.NUMBER),
    "1- Sở Y tế": ("1", Rank.NUMBER),
    "2 - SỞ TÀI CHÍNH": ("2", Rank.NUMBER),
    "a/ Rà soát văn bản": ("a", Rank.SMALL_LETTER),
    "ii) Đào tạo": ("ii", Rank.BRACKET),
    "\uf0b7 Đào tạo": ("\uf0b7", Rank.DASH),
    "Phần 1. Đánh giá": ("1", Rank.PART),
}


LINES_WITHOUT_A_NUMBER = {
    "about so much": "~ 25 ha rừng",
    "about so much in words": "~ hai mươi ha rừng",
    "a line to write on": "_______ Họ và tên",
    "a line below a motto": "_ CỘNG HÒA XÃ HỘI",
    "nothing": "",
    "a sentence": "Việc triển khai phải đồng bộ",
    "a word that begins like a Roman number": "Vì vậy, các cơ quan chủ động",
    "the subject in capitals": "V/V PHÊ DUYỆT ĐỀ ÁN",
    "a programme": "Chương trình hành động",
    "an adjustment": "Điều chỉnh quy hoạch",
    "years": "2026-2030 là giai đoạn tăng tốc",
    "thousands": "3.500 tỷ đồng vốn đầu tư",
    "a share": "50% số hộ được vay",
    "a share with decimals": "1,5% mỗi năm",
    "a number of a Party document": "57-NQ/TW ngày 22/12/2024",
    "a day": "31/12/2026 là hạn cuối",
    "minus five": "-5 độ",
    "a name with an initial": "Công an tỉnh",
    "a ruler": "---------",
    "software": "Phần mềm quản lý văn bản",
    "most of": "Phần lớn hộ nghèo",
    "a share of work": "Phần việc của cấp xã",
    "the number of a document": "01/NQ-CP của Chính phủ",
    "the number of a decision": "411/QĐ-TTg ngày 31/3/2022",
    "a day with stops": "30.6.2026 là hạn cuối",
    "an amount": "1.5 triệu đồng",
    "an article of a law": "Điều 5 của Luật Đầu tư",
    "an article of a law by its name": "Điều 59 Luật Ban hành văn bản",
    "quarters": "II-III năm 2026",
    "a district of two words": "2-Phú Thọ là nơi bến đò đông khách",
}


CELLS = {
    "II": ("II", Rank.ROMAN),
    "IV.": ("IV", Rank.ROMAN),
    "XII": ("XII", Rank.ROMAN),
    "A": ("A", Rank.LETTER),
    "Đ.": ("Đ", Rank.LETTER),
    "7": ("7", Rank.NUMBER),
    "01": ("01", Rank.NUMBER),
    "12.": ("12", Rank.NUMBER),
    "3)": ("3", Rank.NUMBER),
    "100": ("100", Rank.NUMBER),
    "1.17": ("1.17", Rank.NUMBER_2),
    "1.1.": ("1.1", Rank.NUMBER_2),
    "2.1.3": ("2.1.3", Rank.NUMBER_3),
    "1.1.1.1": ("1.1.1.1", Rank.NUMBER_4),
    "a": ("a", Rank.SMALL_LETTER),
    "đ)": ("đ", Rank.SMALL_LETTER),
    "(2)": ("2", Rank.BRACKET),
    "(ii)": ("ii", Rank.BRACKET),
    "-": ("-", Rank.DASH),
    "–": ("–", Rank.DASH),
    "•": ("•", Rank.DASH),
    "+": ("+", Rank.PLUS),
    "I.1": ("I.1", Rank.NUMBER),
    "A.1": ("A.1", Rank.NUMBER),
    "II.2.1": ("II.2.1", Rank.NUMBER_2),
    "1/": ("1", Rank.NUMBER),
    "1a": ("1a", Rank.SMALL_LETTER),
    "1.a": ("1.a", Rank.SMALL_LETTER),
    "ii": ("ii", Rank.BRACKET),
    "iii": ("iii", Rank.BRACKET),
}


CELLS_WITHOUT_A_NUMBER = {
    "nothing": "",
    "a year": "2026",
    "years": "2026-2030",
    "two numbers": "1-2",
    "a name": "Sở Y tế",
    "a heading": "STT",
    "a numbered text": "1. Rà soát",
    "a share": "15%",
}


@pytest.mark.parametrize(("line", "expected"), LINES.items(), ids=LINES.keys())
def test_a_line_begins_with_a_number(line: str, expected: tuple[str, Rank]) -> None:
    number = read_line_number(line)
    assert number is not None
    assert (number.label, number.rank) == expected


@pytest.mark.parametrize("line", LINES_WITHOUT_A_NUMBER.values(), ids=LINES_WITHOUT_A_NUMBER.keys())
def test_other_lines_begin_with_no_number(line: str) -> None:
    assert read_line_number(line) is None


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_number_fills_a_cell(cell: str, expected: tuple[str, Rank]) -> None:
    number = read_cell_number(cell)
    assert number is not None
    assert (number.label, number.rank, number.length) == (*expected, len(cell))


@pytest.mark.parametrize("cell", CELLS_WITHOUT_A_NUMBER.values(), ids=CELLS_WITHOUT_A_NUMBER.keys())
def test_other_cells_hold_no_number(cell: str) -> None:
    assert read_cell_number(cell) is None


def test_every_rank_has_a_line() -> None:
    assert {rank for _, rank in LINES.values()} == set(Rank)


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("1.1. Sở Tư pháp", "Sở Tư pháp"),
        ("1.1- Sở Tư pháp", "Sở Tư pháp"),
        ("II.NHIỆM VỤ", "NHIỆM VỤ"),
        ("VI - QUỐC PHÒNG", "QUỐC PHÒNG"),
        ("a) Rà soát", "Rà soát"),
        ("- 100% xã", "100% xã"),
        ("Điều 1. Ban hành", "Ban hành"),
    ],
)
def test_the_text_of_a_line_begins_where_its_number_ends(line: str, body: str) -> None:
    number = read_line_number(line)
    assert number is not None
    assert line[number.length :].strip() == body


@pytest.mark.parametrize("line", ["1.", "12)", "I.", "IV.", "A.", "2.1.", "đ)"])
def test_a_number_may_have_a_line_of_its_own(line: str) -> None:
    assert is_number_alone(line)


@pytest.mark.parametrize("line", ["12", "1. Rà", "2026.", "-", "X", "Điều 2.", "i.e."])
def test_other_lines_are_more_than_a_number_or_none(line: str) -> None:
    assert not is_number_alone(line)


def test_a_figure_in_square_brackets_is_a_note() -> None:
    assert is_note("[3] Theo Quyết định số 5.")
    assert not any(map(is_note, ["[...]", "[a] Theo", "3. Theo", "[3]", "Theo [3] điều"]))
