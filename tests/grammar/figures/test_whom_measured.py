"""Words before a figure that wait for whom it is."""

import pytest

from dondoc.grammar.figures.whom_measured import for_whom

# What stands before a figure, the measure in it, what stands behind, and the whole measure.
MEASURED = {
    "for whom": ("đào tạo kỹ năng số cho ", "đào tạo kỹ năng số", " cán bộ", "đào tạo kỹ năng số cho cán bộ"),
    "the word is in the measure already": ("cấp nước cho ít nhất ", "cấp nước cho", " hộ", "cấp nước cho hộ"),
    "to where": ("phủ sóng 5G tới ", "phủ sóng 5G", " thôn", "phủ sóng 5G tới thôn"),
    "before a bracket": ("khám bệnh cho ", "khám bệnh", " trẻ em (12 xã)", "khám bệnh cho trẻ em"),
    "what covers forests": ("độ che phủ ", "độ che phủ", " rừng", ""),
    "up to": ("tính đến ", "tính", " năm", ""),
    "no word that waits": ("đào tạo ", "đào tạo", " cán bộ", ""),
    "nobody behind": ("đào tạo kỹ năng số cho ", "đào tạo kỹ năng số", ".", ""),
}


@pytest.mark.parametrize(("said", "before", "behind", "measure"), MEASURED.values(), ids=MEASURED.keys())
def test_the_measure_goes_on_behind_its_figure(said: str, before: str, behind: str, measure: str) -> None:
    assert for_whom(said, before, behind) == measure
