"""Agencies that the day of the document does not know."""

from collections.abc import Callable

import pytest

from dondoc.extract.findings.ended_agencies import place_of_words
from dondoc.model import Document, Programme
from dondoc.sources.plain import document_from_text

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n"
ENDED, DISTRICT = "Ngày 05/05/2026 không còn “{}”.", "Ngày 05/05/2026 không còn đơn vị hành chính cấp huyện: “{}”."
FOUND = {
    "one that leads": (TABLE + "1\tSửa đường\tSở Giao thông vận tải\t\t2026", "Sở Giao thông vận tải", ENDED),
    "one that cooperates": (
        TABLE + "1\tSửa đường\tSở Y tế\tSở Giao thông vận tải\t2026",
        "Sở Giao thông vận tải",
        ENDED,
    ),
    "one in a heading": ("1. Sở Giao thông vận tải\n- Sửa biển báo.", "Sở Giao thông vận tải", ENDED),
    "one in a heading further up": (
        "1. Sở Giao thông vận tải\na) Biển báo\n- Sửa biển báo ở các bản.",
        "Sở Giao thông vận tải",
        ENDED,
    ),
    "one it is sent to": (
        "1. Sở Y tế\n- Sửa trạm.\nNơi nhận:\n- Sở Giao thông vận tải;\n- Lưu: VT.",
        "Sở Giao thông vận tải",
        ENDED,
    ),
    "one that is reported to": (
        "1. Các xã báo cáo kết quả về Sở Giao thông vận tải trước ngày 15/6/2026.",
        "Sở Giao thông vận tải",
        ENDED,
    ),
    "the office of a district": (
        "1. Phòng Nội vụ huyện Mường Ảng\n- Rà soát danh sách cán bộ không chuyên trách.",
        "Phòng Nội vụ huyện Mường Ảng",
        DISTRICT,
    ),
}
SOUND = {
    "one that is there": TABLE + "1\tSửa đường\tSở Xây dựng\tSở Y tế\t2026",
    "one that nobody knows": TABLE + "1\tSửa đường\tSở Đường sá\t\t2026",
    "the body of a commune": "1. Phòng Kinh tế xã Mường Bú\n- Rà soát danh sách hộ nuôi cá.",
}


def faults(read: tuple[Programme, Document]) -> list[tuple[str, str]]:
    programme, document = read
    return [(document.quote(each.source), each.message) for each in programme.findings if each.kind == "agency_ended"]


@pytest.mark.parametrize(("text", "name", "message"), FOUND.values(), ids=FOUND.keys())
def test_one_that_is_no_more_is_told_where_it_is_named(read_body: Read, text: str, name: str, message: str) -> None:
    assert faults(read_body(text)) == [(name, message.format(name))]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_others_are_sound(read_body: Read, text: str) -> None:
    assert faults(read_body(text)) == []


def test_each_is_told_once_and_with_who_took_over(read_body: Read) -> None:
    text = TABLE + "1\tSửa đường\tSở Giao thông vận tải\t\t2026\n2\tSửa cầu\tSở GTVT\tSở Giao thông vận tải\t2026"
    programme, _ = read_body(text)
    (fault,) = (each for each in programme.findings if each.kind == "agency_ended")
    assert fault.suggestion == "Cơ quan kế tục: Sở Xây dựng; Công an tỉnh."


def test_one_that_is_not_yet_is_told_too(read: Read) -> None:
    head = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 05 tháng 5 năm 2021\nKẾ HOẠCH\nSửa đường\n"
    programme, _ = read(head + TABLE + "1\tNuôi cá\tSở Nông nghiệp và Môi trường\t\t2021")
    assert [each.message for each in programme.findings if each.kind == "agency_ended"] == [
        "Ngày 05/05/2021 không có “Sở Nông nghiệp và Môi trường”."
    ]


def test_before_districts_ended_their_offices_are_sound(read: Read) -> None:
    head = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 05 tháng 5 năm 2021\nKẾ HOẠCH\nSửa đường\n"
    assert faults(read(head + "1. Phòng Nội vụ huyện Mường La\n- Rà soát danh sách cán bộ.")) == []


def test_without_a_day_nobody_has_ended(read: Read) -> None:
    head = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nKẾ HOẠCH\nSửa đường\n"
    assert faults(read(head + TABLE + "1\tSửa đường\tSở Giao thông vận tải\t\t2026")) == []


PLACES = {
    "the first of several": ("Sở Y tế, Sở Nội vụ, Sở Y tế", "Sở Y tế", False, 0),
    "the last of several": ("Sở Y tế, Sở Nội vụ, Sở Y tế", "Sở Y tế", True, 20),
    "across cells and blanks": ("1\tSở\tY tế", "Sở Y tế", False, 2),
    "no part of a word": ("Sở Y tếx, Sở Y tế", "Sở Y tế", False, 10),
}


@pytest.mark.parametrize(("text", "raw", "last", "start"), PLACES.values(), ids=PLACES.keys())
def test_words_have_a_place_in_the_row(text: str, raw: str, last: bool, start: int) -> None:
    document = document_from_text(text, name="document.txt")
    assert place_of_words(document, document.span(0, 2), raw, last=last).start == start


@pytest.mark.parametrize("raw", ["", "Sở Tư pháp", "sở y tế"])
def test_words_that_do_not_stand_there_have_the_place_of_the_whole(raw: str) -> None:
    document = document_from_text("Sở Y tế", name="document.txt")
    source = document.span(0, 7)
    assert place_of_words(document, source, raw) == source
