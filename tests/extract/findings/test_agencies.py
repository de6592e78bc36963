"""Names of agencies that are unlike the register's, or stand twice in one list."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n"
FOUND = {
    "a heading with a small letter": (
        "1. Sở tài chính chủ trì\n- Rà soát quy định về phí.",
        ("name_variant", "Sở tài chính", "“Sở tài chính” viết khác tên chính thức “Sở Tài chính”."),
    ),
    "a lead in a cell with another mark": (
        TABLE + "1\tHọp\tSở Văn hóa - Thể thao và Du lịch\t\t2026",
        ("name_variant", "Sở Văn hóa - Thể thao và Du lịch", None),
    ),
    "a partner in a cell with another mark": (
        TABLE + "1\tHọp\tSở Y tế\tSở Văn hóa - Thể thao và Du lịch\t2026",
        ("name_variant", "Sở Văn hóa - Thể thao và Du lịch", None),
    ),
    "other capitals than elsewhere": (
        "1. Sở Công thương\n- Rà soát quy định về chợ.\n2. Sở Y tế\n- Cùng Sở Công Thương kiểm tra chợ.",
        ("name_variant", "Sở Công thương", "“Sở Công thương” viết khác tên chính thức “Sở Công Thương”."),
    ),
    "one letter from a name": (
        TABLE + "1\tHọp\tSở Tài chinh\t\t2026",
        ("agency_misread", "Sở Tài chinh", "“Sở Tài chinh” có lẽ là “Sở Tài chính”, sai một chữ."),
    ),
    "a partner one letter from a name": (
        TABLE + "1\tHọp\tSở Y tế\tSở Tài chinh\t2026",
        ("agency_misread", "Sở Tài chinh", None),
    ),
    "twice in one cell": (
        TABLE + "1\tHọp\tSở Y tế\tSở Nội vụ, Sở Tư pháp, Sở Nội vụ\t2026",
        ("duplicate_name", "Sở Nội vụ", "Sở Nội vụ"),
    ),
    "twice in one heading": (
        "1. Sở Nội vụ, Sở Tư pháp, Sở Nội vụ\n- Rà soát quy định về phí.",
        ("duplicate_name", "Sở Nội vụ", None),
    ),
    "sent to twice": (
        "1. Sở Y tế\n- Sửa trạm.\nNơi nhận:\n- Sở Nội vụ;\n- Sở Tư pháp;\n- Sở Nội vụ;\n- Lưu: VT.",
        ("duplicate_name", "- Sở Nội vụ;", "Sở Nội vụ"),
    ),
}
SOUND = {
    "names as they are": TABLE + "1\tHọp\tSở Y tế\tSở Nội vụ, Sở Tư pháp\t2026",
    "a heading in capitals": "1. SỞ TÀI CHÍNH\n- Rà soát quy định về phí.",
    "a small letter in prose": "1. Sở Y tế\n- Cùng Sở tài chính kiểm tra chợ.",
    "capitals of a habit": "1. Sở Công thương\n- Rà soát quy định về chợ.",
    "the official capitals are rarer": (
        "1. Sở Công thương\n- Rà soát chợ.\n2. Sở Y tế\n- Cùng Sở Công thương mở chợ; cùng Sở Công Thương kiểm tra."
    ),
    "twice in a sentence": "1. Sở Y tế\n- Cùng Sở Nội vụ, Sở Tư pháp, Sở Nội vụ rà soát.",
    "in two cells": TABLE + "1\tHọp Sở Nội vụ\tSở Y tế\tSở Nội vụ\t2026",
    "recipients of one word": "1. Sở Y tế\n- Sửa trạm.\nNơi nhận:\n- Huyện;\n- Xã;\n- Huyện;\n- Lưu: VT.",
    "two lists of recipients": "Kính gửi:\n- Sở Nội vụ;\n1. Sở Y tế\n- Sửa trạm.\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
}
KINDS = {"name_variant", "agency_misread", "duplicate_name"}


def faults(read: tuple[Programme, Document]) -> list[tuple[str, str, str]]:
    programme, document = read
    return [(each.kind, document.quote(each.source), each.message) for each in programme.findings if each.kind in KINDS]


@pytest.mark.parametrize(("text", "fault"), FOUND.values(), ids=FOUND.keys())
def test_a_name_that_is_not_as_it_should_be_is_told(
    read_body: Read, text: str, fault: tuple[str, str, str | None]
) -> None:
    ((kind, words, message),) = faults(read_body(text))
    assert (kind, words) == fault[:2]
    assert fault[2] is None or fault[2] in message.replace("“", "").replace("”", "") or fault[2] == message


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_names_are_sound(read_body: Read, text: str) -> None:
    assert faults(read_body(text)) == []


def test_a_misread_name_is_told_once(read_body: Read) -> None:
    rows = "1\tHọp\tSở Tài chinh\t\t2026\n2\tMở chợ\tSở Tài chinh\tSở Tài chinh, Sở Y tế\t2026"
    assert [kind for kind, _, _ in faults(read_body(TABLE + rows))].count("agency_misread") == 1


def test_a_name_in_other_capitals_is_told_wherever_it_names_who(read_body: Read) -> None:
    text = (
        "1. Sở Công thương\n- Rà soát quy định về chợ.\n2. Sở Công thương\n- Mở chợ.\n"
        "3. Sở Y tế\n- Cùng Sở Công Thương, Sở Công Thương kiểm tra chợ.\n"
    )
    assert [words for _, words, _ in faults(read_body(text))] == ["Sở Công thương", "Sở Công thương"]
