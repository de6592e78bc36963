"""One document however it is written: the same tasks come out."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Programme
from dondoc.sources.plain import document_from_text
from dondoc.text import fold

TEXT = """\
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 12/KH-UBND
Sơn La, ngày 05 tháng 5 năm 2026
KẾ HOẠCH
Xóa đói, giảm nghèo và chuyển hóa nông nghiệp
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
I. MỤC ĐÍCH, YÊU CẦU
1. Bảo đảm triển khai đồng bộ, thống nhất trên địa bàn tỉnh.
II. NHIỆM VỤ
1. Ứng dụng khoa học
1.1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Tài chính
- Số hóa di sản, hoàn thành trước ngày 15/11/2026.
- Chủ trì, phối hợp với Công an tỉnh và Ủy ban nhân dân các xã, phường rà soát.
1.2. Các sở, ban, ngành
- Đào tạo kỹ năng số hằng năm.
2. Y tế số
Sở Y tế: Xóa bỏ hồ sơ giấy trong quý II/2026.
PHỤ LỤC
TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
I\tTài nguyên và thủy lợi\t\t\t
1\tKhóa sổ địa chính\tSở Nông nghiệp và Môi trường\tSở Tài chính; các sở, ngành\tQuý III/2026
-\tHòa mạng dữ liệu đất đai\tCông an tỉnh\t\t2026-2027
2\tThúy hóa ruộng bậc thang\tỦy ban nhân dân các xã, phường\t\tHằng năm
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Họ và Tên
"""


def with_old_tones(text: str) -> str:
    """The tone on the second vowel of open syllables: 'hoá', 'xoá', 'thuỷ', 'uỷ'."""
    for new, old in (("óa", "oá"), ("òa", "oà"), ("ủy", "uỷ"), ("úy", "uý"), ("Ủy", "Uỷ"), ("ỦY", "UỶ"), ("ÒA", "OÀ")):
        text = text.replace(new, old)
    return text


Rewrite = Callable[[str], str]
WRITTEN: dict[str, Rewrite] = {
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "line breaks of Windows": lambda text: text.replace("\n", "\r\n"),
    "line breaks of old": lambda text: text.replace("\n", "\r"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "two spaces for one": lambda text: text.replace(" ", "  "),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "spaces around lines": lambda text: text.replace("\n", "  \n  "),
    "spaces around cells": lambda text: text.replace("\t", " \t "),
    "blank lines between all lines": lambda text: text.replace("\n", "\n\n"),
    "zero-width characters": lambda text: text.replace("h", "h\u200b"),
    "emphasis around lines": lambda text: re.sub(r"^[^\t\n]+$", r"**\g<0>**", text, flags=re.MULTILINE),
    "a frame above": lambda text: "Thứ 2, Ngày 28/10/2024\nSố hiệu 12/KH-UBND\n" + text,
}


def read(text: str) -> Programme:
    return extract_programme(document_from_text(text, name="document.txt"))


def essence(programme: Programme) -> list[object]:
    """What of a programme must not depend on how its letters and breaks are written."""
    return [
        (
            task.label,
            fold(task.text),
            [ref.agency or fold(ref.name) for ref in task.leads],
            [ref.agency or fold(ref.name) for ref in task.cooperating],
            [(when.role, when.start, when.end, when.recurrence) for when in task.schedule],
            fold(task.section or ""),
        )
        for task in programme.tasks
    ]


def test_the_document_has_tasks_of_every_kind() -> None:
    programme = read(TEXT)
    assert [task.label for task in programme.tasks] == [
        "1/1.1/1", "1/1.1/2", "1/1.2/1", "2/1", "I/1", "I/1/-1", "I/2",
    ]  # fmt: skip
    assert all(ref.agency for task in programme.tasks for ref in (*task.leads, *task.cooperating))


@pytest.mark.parametrize("rewrite", WRITTEN.values(), ids=WRITTEN.keys())
def test_the_tasks_do_not_depend_on_how_the_file_is_written(rewrite: Rewrite) -> None:
    assert essence(read(rewrite(TEXT))) == essence(read(TEXT))


def test_the_tasks_do_not_depend_on_where_the_tone_mark_stands() -> None:
    assert with_old_tones(TEXT) != TEXT
    assert essence(read(with_old_tones(TEXT))) == essence(read(TEXT))


def test_the_words_of_a_task_stay_as_the_document_writes_them() -> None:
    texts = [task.text for task in read(with_old_tones(TEXT)).tasks]
    assert "Số hoá di sản, hoàn thành trước ngày 15/11/2026." in texts
    assert "Khoá sổ địa chính" in texts


def test_the_heads_are_alike_however_the_file_is_written() -> None:
    heads = {read(rewrite(TEXT)).document for rewrite in WRITTEN.values()}
    assert heads == {read(TEXT).document}


@pytest.mark.parametrize("spelling", ["hàng năm", "hằng năm", "Hàng năm", "HẰNG NĂM"])
def test_both_spellings_of_every_year_recur(spelling: str) -> None:
    programme = read(TEXT.replace("\tHằng năm", f"\t{spelling}"))
    assert [when.recurrence for when in programme.tasks[-1].schedule] == ["yearly"]


@pytest.mark.parametrize("dash", ["-", "–", "—", " - ", " – "])
def test_any_dash_joins_two_years(dash: str) -> None:
    programme = read(TEXT.replace("2026-2027", f"2026{dash}2027"))
    assert essence(programme) == essence(read(TEXT))


UNRELATED = """
PHỤ LỤC SỐ 9
DANH SÁCH ĐẠI BIỂU
STT\tHọ và tên\tGhi chú
1\tBà Nguyễn Thị Đầu\t
2\tÔng Lò Văn Cuối\t
"""


@pytest.mark.parametrize("mark", ["–", "•", "+", "*", "●"])
def test_the_tasks_do_not_depend_on_the_mark_of_a_list(mark: str) -> None:
    marked = re.sub("^- ", f"{mark} ", TEXT, flags=re.MULTILINE)
    assert marked != TEXT
    assert essence(read(marked)) == essence(read(TEXT))


def test_an_appendix_that_has_nothing_to_do_with_them_leaves_the_tasks_alone() -> None:
    assert essence(read(TEXT + UNRELATED)) == essence(read(TEXT))


def test_a_page_number_between_two_lines_leaves_the_tasks_alone() -> None:
    paged = TEXT.replace("1.2. Các sở", "\n3\n\n1.2. Các sở").replace("PHỤ LỤC\n", "\n4\n\nPHỤ LỤC\n")
    assert essence(read(paged)) == essence(read(TEXT))
