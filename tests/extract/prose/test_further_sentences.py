"""What sentences behind the first of a paragraph tell, and paragraphs below 'kết luận như sau:'."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
CONCLUDES = "Sau khi nghe các đại biểu, Chủ tịch UBND tỉnh kết luận như sau:"

TOLD = {
    "Thống nhất chủ trương. Sở Tài chính hướng dẫn các xã lập hồ sơ.": ["Sở Tài chính"],
    "Về bến xe: Cơ bản nhất trí với dự thảo. Sở Nội vụ tiếp thu góp ý, trình ký ban hành.": ["Sở Nội vụ"],
    "Mặt bằng còn vướng 12 hộ. Công an tỉnh phối hợp với Sở Nội vụ vận động, xong trước ngày 15/5/2026.": [
        "Công an tỉnh"
    ],
    "Đồng ý cấp thêm vốn. Sở Tài chính lập văn bản trước ngày 10/5/2026; Sở Xây dựng thẩm định hồ sơ.": [
        "Sở Tài chính",
        "Sở Xây dựng",
    ],
    # what was, and what is told to everybody
    "Tiến độ còn chậm. Sở Y tế chưa tham mưu kịp thời. Sở Nội vụ đã hoàn thành báo cáo.": [],
    "Thu ngân sách khá. Sở Tài chính hoàn thành 12 nhiệm vụ. Sở Nội vụ tham mưu kịp thời.": [],
    "Nhất trí. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này.": [],
    "Nhất trí. Các sở, ban, ngành nghiêm túc thực hiện.": [],
    # reports alone
    "Chế độ báo cáo: Các xã báo cáo trước ngày 20/5/2026. Sở Y tế tổng hợp, báo cáo tỉnh trước ngày 25/5/2026.": [],
    "Chế độ trực: Các trạm trực đêm. Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 25/5/2026.": ["Sở Y tế"],
}


@pytest.mark.parametrize("point", TOLD)
def test_a_point_may_tell_a_body_its_task_behind_what_is_agreed(read_body: Read, point: str) -> None:
    programme, _ = read_body(f"{CONCLUDES}\n1. {point}\n2. Sở Nội vụ rà soát biên chế của các xã.")
    *found, last = programme.tasks
    assert [ref.name for task in found for ref in task.leads] == TOLD[point]
    assert last.text == "Sở Nội vụ rà soát biên chế của các xã."


@pytest.mark.parametrize("point", TOLD)
def test_so_may_a_paragraph_below_a_heading_of_what_was_concluded(read_body: Read, point: str) -> None:
    programme, _ = read_body(f"{CONCLUDES}\nI. NỘI DUNG CỤ THỂ\n1. Việc thứ nhất\n{point}\n2. Việc thứ hai")
    assert [ref.name for task in programme.tasks for ref in task.leads] == TOLD[point]


def test_what_the_committee_says_it_will_do_itself_is_no_task(read_body: Read) -> None:
    programme, _ = read_body(f"""
        {CONCLUDES}
        1. Sở Nội vụ rà soát biên chế của các xã.
        UBND tỉnh sẽ xem xét trách nhiệm người đứng đầu vào ngày 30/9/2026.
    """)
    assert [task.text for task in programme.tasks] == ["Sở Nội vụ rà soát biên chế của các xã."]


def test_where_nothing_was_ordered_or_facts_are_told_such_sentences_tell_no_task(read_body: Read) -> None:
    told = "1. Bến xe còn chật. Sở Xây dựng hướng dẫn nhà xe đón khách."
    for above in ("I. ĐẶC ĐIỂM CỦA ĐỊA BÀN", f"{CONCLUDES}\nI. ĐÁNH GIÁ CHUNG"):
        assert not read_body(f"{above}\n{told}")[0].tasks
    assert read_body(f"{CONCLUDES}\nI. CÁC NỘI DUNG KHÁC\n{told}")[0].tasks
