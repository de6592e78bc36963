"""Heads of documents whose lines stand together: which line of a head begins a paragraph of its own."""

import pytest

from dondoc.sources.markdown.heads import begins_apart

TITLE = "VỀ VIỆC ĐẶT TÊN CẦU"
APART = {
    "the title below the kind": ("NGHỊ QUYẾT", "ĐẶT TÊN CẦU VÀ BẾN"),
    "who decided below the title": (TITLE, "HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU"),
    "the head of the committee below it": (TITLE, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"),
    "what enacts": ("Theo kết quả biểu quyết,", "QUYẾT NGHỊ:"),
    "a basis below another": ("Căn cứ Luật Đò ngang năm 2021;", "Căn cứ Luật Bến bãi năm 2022;"),
    "what was looked at below the bases": ("Căn cứ Luật Đò ngang năm 2021;", "Sau khi xem xét Tờ trình của Sở Y tế,"),
    "how it was passed below a sentence": ("Giao Sở Y tế thi hành.", "Nghị quyết này đã được Hội đồng"),
    "an article below a sentence": ("Nghị quyết có hiệu lực từ ngày ký.", "Điều 2. Giao Sở Y tế thi hành."),
}
GOES_ON = {
    "a title with the name of a council": ("QUY CHẾ LÀM VIỆC CỦA", "HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU"),
    "a title of two lines": (TITLE, "VÀ BẾN TRÊN ĐỊA BÀN TỈNH"),
    "capitals within a sentence": ("Thực hiện đề án của", "UBND"),
    "a new sentence within a paragraph": ("Sở Y tế sửa các trạm.", "Căn cứ tình hình, các xã mở trạm mới."),
    "a resolution that orders": ("Sở Y tế sửa các trạm.", "Nghị quyết này giao Sở Y tế các xã."),
    "an article that a sentence cites": ("theo khoản 2", "Điều 5. Luật Đò ngang"),
}


@pytest.mark.parametrize(("before", "after"), APART.values(), ids=APART)
def test_a_line_of_a_head_stands_apart(before: str, after: str) -> None:
    assert begins_apart(before, after, is_first=True, ended=before.endswith((".", ";", ":")))


@pytest.mark.parametrize(("before", "after"), GOES_ON.values(), ids=GOES_ON)
def test_a_line_goes_on(before: str, after: str) -> None:
    assert not begins_apart(before, after, is_first=True, ended=before.endswith((".", ";", ":")))


def test_a_kind_within_a_title_does_not_end_it() -> None:
    assert not begins_apart("KẾ HOẠCH", "MỞ CÁC TRẠM Y TẾ", is_first=False, ended=False)
