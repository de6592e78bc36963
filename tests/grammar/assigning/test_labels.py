"""Words before a colon that say what follows."""

import pytest

from dondoc.grammar.assigning.labels import (
    heads_contents,
    heads_division,
    heads_information,
    is_content_label,
    may_be_labelled,
    read_heading_label,
    read_labels,
)
from dondoc.grammar.cells.columns import Column

LABELS = {
    "Cơ quan chủ trì: Sở Tư pháp.": [(Column.LEAD, "Sở Tư pháp")],
    "Đơn vị thực hiện: Sở Y tế": [(Column.LEAD, "Sở Y tế")],
    "Phối hợp: Các sở, ngành; UBND các xã": [(Column.COOPERATING, "Các sở, ngành; UBND các xã")],
    "Thời gian hoàn thành: Quý IV/2026": [(Column.DEADLINE, "Quý IV/2026")],
    "Thời gian thực hiện : năm 2026": [(Column.PERIOD, "năm 2026")],
    "Sản phẩm: Báo cáo": [(Column.PRODUCT, "Báo cáo")],
    "Cơ quan chủ trì:": [(Column.LEAD, "")],
    "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; hoàn thành: 2026": [
        (Column.LEAD, "Sở Y tế"),
        (Column.COOPERATING, "Sở Tài chính"),
        (Column.DEADLINE, "2026"),
    ],
    "Cơ quan chủ trì, phối hợp: Sở Y tế": [(Column.LEAD_AND_COOPERATING, "Sở Y tế")],
    "Chủ trì: Sở Y tế. Hoàn thành trước ngày 30/6/2026.": [
        (Column.LEAD, "Sở Y tế"),
        (Column.DEADLINE, "trước ngày 30/6/2026"),
    ],
    "(Sở Y tế chủ trì, phối hợp với Sở Tài chính).": [(Column.LEAD, "Sở Y tế chủ trì, phối hợp với Sở Tài chính")],
    "(Sở Y tế chủ trì; xong trước ngày 30/6/2026)": [
        (Column.LEAD, "Sở Y tế chủ trì"),
        (Column.PERIOD, "xong trước ngày 30/6/2026"),
    ],
    "Thời gian thực hiện sau khi Luật có hiệu lực.": [(Column.PERIOD, "sau khi Luật có hiệu lực")],
}
NO_LABELS = {
    "an agency": "Sở Y tế chủ trì: rà soát văn bản",
    "what is to be done": "Nội dung: Rà soát văn bản",
    "a label later in the sentence": "Rà soát văn bản; cơ quan chủ trì: Sở Y tế",
    "a sentence": "Phối hợp với các đơn vị tổ chức thực hiện tốt các nội dung và các nhiệm vụ sau đây: rà soát",
    "no colon": "Cơ quan chủ trì Sở Y tế",
    "time in a sentence": "Thời gian thực hiện các nhiệm vụ được rút ngắn.",
    "a bracket without a lead": "(kèm theo danh sách các trạm)",
    "a bracket that goes on": "(Sở Y tế chủ trì) rà soát các trạm",
    "work with a bracket of labels": "Tổ chức hội chợ (chủ trì: Sở Y tế; phối hợp: Sở Tài chính)",
    "work with a title": "Tổ chức tuần phim “Đêm của bản” phối hợp: Sở Y tế",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "expected"), LABELS.items(), ids=LABELS.keys())
def test_a_label_says_what_its_words_are(text: str, expected: list[tuple[Column, str]]) -> None:
    labels = read_labels(text)
    assert [(label.column, label.words) for label in labels] == expected
    assert all(label.words in text[label.start : label.end] for label in labels)


@pytest.mark.parametrize("text", NO_LABELS.values(), ids=NO_LABELS.keys())
def test_other_words_before_a_colon_are_no_label(text: str) -> None:
    assert read_labels(text) == ()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Nội dung: Rà soát văn bản", True),
        ("Nội dung thực hiện:", True),
        ("Các công việc cụ thể gồm: mở lớp", True),
        ("Nội dung hỗ trợ được nêu sau đây", False),
        ("Sở Y tế: rà soát nội dung", False),
    ],
)
def test_a_label_tells_what_a_task_is_about(text: str, is_one: bool) -> None:
    assert is_content_label(text) is is_one


HEADINGS = {
    "Cơ quan chủ trì, phối hợp": Column.LEAD_AND_COOPERATING,
    "Cơ quan chủ trì": Column.LEAD,
    "Đơn vị phối hợp thực hiện": Column.COOPERATING,
    "Phối hợp": Column.COOPERATING,
    "Phân công nhiệm vụ": None,
    "Cơ quan chủ trì cuộc họp": None,
    "Tổ chức thực hiện": None,
    "Đơn vị thực hiện": Column.LEAD,
    "Các cơ quan phối hợp": Column.COOPERATING,
    "Đơn vị tổng hợp": None,
}


@pytest.mark.parametrize(("heading", "column"), HEADINGS.items(), ids=HEADINGS.keys())
def test_a_heading_may_be_a_label_over_the_list_that_says_who(heading: str, column: Column | None) -> None:
    label = read_heading_label(heading)
    assert (label.column if label else None) is column


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [("Nội dung, biện pháp", True), ("Nội dung:", True), ("Nội dung: mở lớp", False), ("Nội dung hỗ trợ", False)],
)
def test_a_heading_may_be_a_label_over_what_is_to_be_done(heading: str, is_one: bool) -> None:
    assert heads_contents(heading) is is_one


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("Phân công thực hiện", True),
        ("Đơn vị, thời gian thực hiện:", True),
        ("Phân công Sở Y tế", False),
        ("Thời gian thực hiện", False),
    ],
)
def test_a_heading_may_stand_over_the_labels(heading: str, is_one: bool) -> None:
    assert heads_division(heading) is is_one


def test_who_sums_up_is_told_by_a_label_too() -> None:
    labels = read_labels("Cơ quan tổng hợp: Sở Y tế. Cơ quan chủ trì: Sở Nội vụ")
    assert [(label.column, label.words) for label in labels] == [
        (Column.CONSOLIDATING, "Sở Y tế"),
        (Column.LEAD, "Sở Nội vụ"),
    ]


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("Thời gian thực hiện Quý I", True),
        ("THỜI GIAN THỰC HIỆN Quý I", True),
        ("thời hạn hoàn thành Quý I", True),
        ("(Sở Y tế chủ trì)", True),
        ("(Sở Y tế)", False),
        ("Đơn vị chủ trì: Sở Y tế", True),
        ("Sở Y tế chủ trì", False),
        (f"{'Việc ' * 20}: Sở Y tế", False),
    ],
)
def test_labels_are_looked_for_where_one_may_be(text: str, may_be: bool) -> None:
    assert may_be_labelled(text) is may_be


@pytest.mark.parametrize(
    ("heading", "informs"),
    [
        ("Thông tin văn bản gốc", True),
        ("Thông tin chung về kế hoạch", True),
        ("Thông tin, tuyên truyền", False),
        ("Thông tin về thị trường lao động", False),
    ],
)
def test_headings_over_what_is_told_of_a_paper(heading: str, informs: bool) -> None:
    assert heads_information(heading) is informs
