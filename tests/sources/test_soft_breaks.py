"""What a line broken by hand or by the width of the paper becomes."""

import pytest

from dondoc.sources.soft_breaks import joined, lines_at_breaks, without_gaps


def test_a_break_by_hand_begins_a_line_before_anything_but_a_small_letter() -> None:
    assert lines_at_breaks(["gồm", "các sở", "Sở Y tế", "", "a) thu"]) == ["gồm các sở", "Sở Y tế", "a) thu"]


BROKEN = [
    pytest.param("các sở", "ngành", "các sở ngành", id="words"),
    pytest.param("Nghị quyết số 57-", "NQ/TW", "Nghị quyết số 57-NQ/TW", id="a number after its dash"),
    pytest.param("Kế hoạch 12/", "KH-UBND", "Kế hoạch 12/KH-UBND", id="a number after its stroke"),
    pytest.param("2026-", "2030", "2026-2030", id="two years"),
    pytest.param("Quý IV/202", "6", "Quý IV/2026", id="a year in a narrow cell"),
    pytest.param("30/6/2", "026", "30/6/2026", id="a day in a narrow cell"),
    pytest.param("KH&C", "N", "KH&CN", id="letters in a narrow cell"),
    pytest.param("108/2014/N", "Đ-CP", "108/2014/NĐ-CP", id="a number in a narrow cell"),
    pytest.param("NN&PTN", "T", "NN&PTNT", id="the last letter in a narrow cell"),
    pytest.param("NN&PTN", "T, UBND xã", "NN&PTNT, UBND xã", id="the last letter before a comma"),
    pytest.param("giai đoạn 2026–", "2030", "giai đoạn 2026–2030", id="two years around a long dash"),
    pytest.param("theo Nghị quyết 57-NQ/TW", ". Rà soát", "theo Nghị quyết 57-NQ/TW. Rà soát", id="a stop alone"),
    pytest.param("Sở Y tế", ", Sở Nội vụ", "Sở Y tế, Sở Nội vụ", id="a comma alone"),
    pytest.param("Sở KH&CN", "UBND tỉnh", "Sở KH&CN UBND tỉnh", id="two names"),
    pytest.param("KH&CN", "UBND tỉnh", "KH&CN UBND tỉnh", id="a short name above another"),
    pytest.param("từ 2026 –", "2030", "từ 2026 – 2030", id="a long dash between spaces"),
    pytest.param("cung ứng", "...", "cung ứng ...", id="points that leave something out"),
    pytest.param("Thoá", "t nước", "Thoát nước", id="the end of a syllable in a narrow cell"),
    pytest.param("Chí", "nh quyền", "Chính quyền", id="two letters of a syllable in a narrow cell"),
    pytest.param("đầu tư", "m nước", "đầu tư m nước", id="a letter below several words"),
    pytest.param("Sở", "nông nghiệp", "Sở nông nghiệp", id="a word that begins as a syllable ends"),
    pytest.param("bán", "t", "bán t", id="a letter below a closed syllable"),
    pytest.param("số 45/2025/QH1", "5 về dữ liệu", "số 45/2025/QH15 về dữ liệu", id="a term of the assembly"),
    pytest.param("số 45/2025/QH", "15 về dữ liệu", "số 45/2025/QH15 về dữ liệu", id="a term behind its letters"),
    pytest.param("Văn phòng ĐBQH", "15 đại biểu", "Văn phòng ĐBQH 15 đại biểu", id="other letters above figures"),
    pytest.param("9/2026", "1/2027", "9/2026 1/2027", id="two months"),
    pytest.param("Nghị quyết 57-NQ/TW", "UBND tỉnh", "Nghị quyết 57-NQ/TW UBND tỉnh", id="a number and a name"),
    pytest.param("2026", "2027", "2026 2027", id="two years below each other"),
    pytest.param("Độc lập -", "Tự do", "Độc lập - Tự do", id="a dash between spaces"),
]


@pytest.mark.parametrize(("words", "more", "whole"), BROKEN)
def test_a_break_by_the_width_of_the_paper_is_closed(words: str, more: str, whole: str) -> None:
    assert joined([words, more]) == whole


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Quý II/202 6", "Quý II/2026"),
        ("Sở KH&C N", "Sở KH&CN"),
        ("57/202 600 hộ", "57/202 600 hộ"),
        ("A&B Công ty", "A&B Công ty"),
        ("M&E ở xã", "M&E ở xã"),
    ],
)
def test_a_gap_inside_a_year_or_a_short_name_is_closed(words: str, meant: str) -> None:
    assert without_gaps(words) == meant
