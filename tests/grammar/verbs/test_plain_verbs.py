"""Verbs that stand in names, too: what tells is where they stand."""

import pytest

from dondoc.grammar.verbs.plain_verbs import is_verb, is_verb_behind_name

VERBS = {
    "mua vắc": True, "trồng cây": True, "tự kiểm": True, "bảo trì": True, "quản lý": True, "cấp nước": True,
    "đo độ": True,
    "cấp uỷ": False, "hạ tầng": False, "thu nhập": False, "chi phí": False, "phương án": False, "các xã": False,
}  # fmt: skip
BEHIND_NAMES = {
    ("soát bệnh tật", "mua vắc xin"): True,
    ("soát bệnh tật", "hỗ trợ các"): True,
    ("soát bệnh tật", "quản lý chặt"): True,
    ("soát bệnh tật", "đã mua vắc"): True,
    ("soát bệnh tật", "được giao xây"): True,
    ("soát bệnh tật", "có 12 phòng"): True,
    ("chủ đầu tư", "bảo trì đường"): True,
    ("tâm y tế", "phủ kín mạng"): True,
    ("và đào tạo", "lấp đầy chỗ"): True,
    ("tâm y tế", "tưới cây thuốc"): True,
    ("tâm y tế", "dự phòng tỉnh"): False,
    # A name goes on with it.
    ("quỹ đầu tư", "hỗ trợ nông"): False,
    ("lý dự án", "bảo vệ rừng"): False,
    ("vệ và", "phát triển rừng"): False,
    ("các hộ", "trồng rừng keo"): False,
    ("trúc nông thôn", "quy hoạch vùng"): False,
    ("dịch vụ việc", "làm tỉnh x"): False,
    ("soát bệnh tật", "có rừng tỉnh"): False,
    ("sở có cấp", "uỷ viên đảng"): False,
    ("dân sự các", "cấp tuần tra"): False,
}


@pytest.mark.parametrize(("words", "does"), VERBS.items(), ids=VERBS.keys())
def test_behind_who_does_it_a_verb_is_known_by_itself(words: str, does: bool) -> None:
    assert is_verb(*words.split()) is does


@pytest.mark.parametrize(("around", "does"), BEHIND_NAMES.items(), ids=map(str, BEHIND_NAMES))
def test_behind_a_noun_a_verb_ends_the_name_of_a_body(around: tuple[str, str], does: bool) -> None:
    before, behind = around
    word, *rest = behind.split()
    assert is_verb_behind_name(before.split(), word, rest) is does
