"""What the frame of a legal site says of the document inside it."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.head.frame import FrameHead, read_frame_head
from dondoc.extract.zones import Zoned
from dondoc.model import Role

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
