"""Which tasks end in a thing and its parts, and which in more that is to be done."""

import pytest

from dondoc.grammar.assigning.held_lists import opens_held_list

WORDS = {
    "Lập hồ sơ nghiệm thu cho từng hộ, gồm:": True,
    "Thành lập đoàn kiểm tra, thành phần bao gồm:": True,
    "Cấp cho mỗi trạm y tế bộ dụng cụ gồm có:": True,
    "Điền các mẫu biểu kèm theo gồm:": True,
    "Gửi báo cáo trước ngày 15/4, nội dung bao gồm:": True,
    "Lập hồ sơ từng bến đò, trong đó nội dung chính gồm:": True,
    "Giải trình với UBND tỉnh các vấn đề sau:": True,
    "Sở Y tế báo cáo, làm rõ các nội dung sau trước ngày 20/4/2026:": True,
    "Triển khai các nội dung sau:": False,
    "Báo cáo kết quả thực hiện các nội dung sau:": False,
    "Các nhiệm vụ của quý này bao gồm:": False,
    "Triển khai các hoạt động cao điểm, gồm:": False,
    "Rà soát các hộ gồm: hộ nghèo, hộ cận nghèo.": False,
    "Tổ chức thực hiện:": False,
}


@pytest.mark.parametrize(("words", "held"), WORDS.items())
def test_the_points_below_a_thing_are_its_parts(words: str, held: bool) -> None:
    assert opens_held_list(words) is held
