"""What the frame of a legal site says of the document inside it."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract import extract_programme
from dondoc.extract.head.frame import FrameHead, read_frame_head
from dondoc.extract.zones import Zoned
from dondoc.model import Role
from dondoc.sources.plain import document_from_text

FRAMES = {
    "Số hiệu: 12/KH-UBND": FrameHead(number="12/KH-UBND"),
    "Ngày ban hành: 05/05/2026": FrameHead(issued_on=date(2026, 5, 5)),
    "Người ký: Lò Văn Sơn": FrameHead(signer="Lò Văn Sơn"),
    "Loại văn bản: Kế hoạch": FrameHead(kind="kế hoạch"),
    "Cơ quan ban hành: Tỉnh Sơn La": FrameHead(issuer="Tỉnh Sơn La"),
    "Số hiệu: 12/KH-UBND\nSố hiệu: 13/KH-UBND": FrameHead(number="12/KH-UBND"),
    "Quyết định 7/QĐ-UBND phê duyệt Đề án trồng rừng.\nKế hoạch 12/KH-UBND về chợ": FrameHead(
        title="phê duyệt Đề án trồng rừng."
    ),
    "Trích yếu: Nuôi ong ở xã vùng cao.": FrameHead(title="Nuôi ong ở xã vùng cao"),
    "Số ký hiệu: Kế hoạch số 12/KH-SYT ngày 05/5/2026 của Sở Y tế": FrameHead(
        number="12/KH-SYT", kind="kế hoạch", issued_on=date(2026, 5, 5), issuer="Sở Y tế"
    ),
    # what is none of it
    "Số hiệu: đang cập nhật": FrameHead(),
    "Ngày ban hành: tháng 5/2026": FrameHead(),
    "Người ký: Sơn": FrameHead(),
    "Người ký: đang cập nhật": FrameHead(),
    "Người ký: Ủy Ban Nhân Dân": FrameHead(),
    "Loại văn bản: Tin tức": FrameHead(),
    "Trang chủ": FrameHead(),
}


def _framed(text: str, role: Role) -> FrameHead:
    return read_frame_head([Zoned(paragraph, None, role) for paragraph in paragraphs_of(text)])


@pytest.mark.parametrize(("text", "head"), FRAMES.items())
def test_a_frame_says_what_the_document_is(text: str, head: FrameHead) -> None:
    assert _framed(text, Role.SITE_FRAME) == head


def test_the_body_says_nothing_of_that() -> None:
    assert _framed("Số hiệu: 12/KH-UBND", Role.PROSE) == FrameHead()


LISTED = {
    "bullets": ("- Số ký hiệu: 12/KH-UBND\n- Ngày ban hành: 05/5/2026", "12/KH-UBND"),
    "a lone bullet": ("- Số ký hiệu: 12/KH-UBND\n- Kinh phí: 30 triệu đồng", None),
    "bullets without a number": ("- Cơ quan ban hành: Sở Y tế\n- Ngày ban hành: 05/5/2026", None),
    "below a letterhead": ("Số: 7/KH-SYT\n- Số ký hiệu: 12/KH-UBND\n- Ngày ban hành: 05/5/2026", "7/KH-SYT"),
}


@pytest.mark.parametrize(("lines", "number"), LISTED.values(), ids=LISTED.keys())
def test_bullets_may_tell_the_head_where_no_letterhead_does(lines: str, number: str | None) -> None:
    text = f"1. Thông tin văn bản\n{lines}\n2. Nhiệm vụ\n- Sở Y tế: mở ba lớp học nuôi ong."
    if lines.startswith("Số"):
        text = f"{lines}\n2. Nhiệm vụ\n- Sở Y tế: mở ba lớp học nuôi ong."
    assert extract_programme(document_from_text(text, name="plan.txt")).document.number == number
