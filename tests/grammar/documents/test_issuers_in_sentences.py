"""Who says in a sentence that he issues what follows."""

import pytest

from dondoc.grammar.documents.issuers_in_sentences import body_opening, issuer_in_sentence, issuer_of_attached

ATTACHED = {
    "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/3/2026 của UBND tỉnh Sơn La)": "UBND tỉnh Sơn La",
    "(Ban hành kèm theo Quyết định số 1/QĐ-UBND của Ủy ban nhân dân tỉnh Lai Châu)": "UBND tỉnh Lai Châu",
    "(Kèm theo Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ)": "Thủ tướng Chính phủ",
    "(Kèm theo Nghị quyết số 9/NQ-CP ngày 10/3/2026 của Chính phủ)": "Chính phủ",
    "(Kèm theo Kế hoạch số 8/KH-SYT ngày 10/3/2026 của Sở Y tế)": "Sở Y tế",
    "(Kèm theo Kế hoạch số 7-KH/ĐU của Đảng ủy xã Tân An)": "Đảng ủy xã Tân An",
    "(Kèm theo Chương trình hành động của Chính phủ ban hành năm 2026)": None,
    "(Kèm theo Kế hoạch số 15/KH-UBND)": None,
    "(Kèm theo Công văn của ngành)": None,
}


@pytest.mark.parametrize(("words", "issuer"), ATTACHED.items(), ids=ATTACHED.keys())
def test_the_line_under_a_title_may_name_the_issuer(words: str, issuer: str | None) -> None:
    assert issuer_of_attached(words) == issuer


def test_an_opening_sentence_may_say_who_issues() -> None:
    assert issuer_in_sentence("UBND đặc khu Cô Tô ban hành Kế hoạch như sau:") == "UBND đặc khu Cô Tô"
    assert issuer_in_sentence("Căn cứ Luật Đất đai; UBND tỉnh Sơn La ban hành Kế hoạch như sau:") == "UBND tỉnh Sơn La"
    assert issuer_in_sentence("Ủy ban nhân dân xã Mường La yêu cầu:") == "UBND xã Mường La"
    assert issuer_in_sentence("UBND tỉnh ban hành Kế hoạch như sau:") is None


def test_a_body_may_open_what_it_plans() -> None:
    steering = "Căn cứ yêu cầu nhiệm vụ, Ban Chỉ đạo quốc gia 1237 xây dựng kế hoạch thực hiện như sau:"
    assert body_opening(steering) == "Ban Chỉ đạo quốc gia 1237"
    culture = "Thực hiện Công văn của Bộ Y tế, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch tuyên truyền như sau:"
    assert body_opening(culture) == "Sở Văn hóa, Thể thao và Du lịch"


NO_OPENINGS = (
    "Sở Y tế xây dựng kế hoạch khám bệnh.",
    "Giao Sở Y tế xây dựng kế hoạch như sau:",
    "UBND tỉnh ban hành Kế hoạch như sau:",
    "Thực hiện Kế hoạch của Bộ Y tế ban hành kế hoạch như sau:",
)


@pytest.mark.parametrize("words", NO_OPENINGS)
def test_other_sentences_open_no_plan_of_a_body(words: str) -> None:
    assert body_opening(words) is None
