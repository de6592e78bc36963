"""Words with which the text of a task begins."""

import re

import pytest

from dondoc.grammar.verbs.task_verbs import TASK_VERB, TASK_VERBS


@pytest.mark.parametrize(
    "words",
    [
        "xây dựng kế hoạch",
        "chỉ đạo các đơn vị",
        "tổ chức hội nghị",
        "nghiên cứu, đề xuất",
        "di dời cột điện",
        "gia cố đê",
        "tu sửa bến nước",
        "chằng chống nhà lưới",
        "che chắn chuồng trại",
        "nạo vét kênh",
        "niêm yết giá",
        "số hóa hồ sơ",
        "đấu nối nước thải",
        "hỗ trợ kinh phí",
        "cấp phát thuốc",
        "khai thác hiệu quả bến",
        "chi trả tiền",
        "đi từng nhà nhắc đóng cửa chuồng",
        "thường trực công tác chống hạn",
        "dự báo sâu đục thân",
        "soạn giáo án",
        "duyệt hồ sơ vay",
        "dự giờ lớp ghép",
        "gác chốt đầu bản",
        "gặp gỡ già làng",
    ],
)
def test_a_task_begins_with_what_is_to_be_done(words: str) -> None:
    assert re.match(rf"{TASK_VERB}\b", words)


@pytest.mark.parametrize(
    "words",
    [
        "Xây dựng",
        "quản lý dự án",
        "tổ chức cán bộ",
        "nghiên cứu khoa học",
        "Kiểm soát bệnh tật",
        "phát triển rừng",
        "khai thác công trình",
        "bảo vệ thực vật",
        "dự báo khí hậu",
        "thường trực Hội đồng",
        "đi lại",
        "xúc tiến đầu tư",
        "hỗ trợ nông dân",
        "thu mua lúa",
        "cấp xã",
        "phát hành sách",
        "phục hồi chức năng",
        "cứu hộ cứu nạn",
    ],
)
def test_words_of_names_are_no_verbs(words: str) -> None:
    assert re.match(rf"{TASK_VERB}\b", words) is None


@pytest.mark.parametrize("words", ["Ban chỉ đạo tỉnh", "Ban tổ chức lễ hội"])
def test_a_board_keeps_the_verb_in_its_name(words: str) -> None:
    assert re.search(rf" {TASK_VERB}\b", words) is None


def test_no_verb_is_in_the_table_twice() -> None:
    assert len(set(TASK_VERBS)) == len(TASK_VERBS)
