"""A report with every part that an official document can have, for the tests of the writers."""

from datetime import date

import pytest

from dondoc.writers.official import (
    Appendix,
    Column,
    GroupRow,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Row,
    Signature,
    Table,
)

_COLUMNS = (Column("STT", 1, "center"), Column("Nhiệm vụ", 6), Column("Tình trạng", 2, "center"))
_STATUS_TABLE = Table(
    _COLUMNS,
    (
        GroupRow("I", "Phát triển vùng cà phê"),
        Row(("1", "Lập bản đồ vùng trồng", "Quá hạn 12 ngày")),
        Row(("2", "Cấp mã số vùng trồng", "Hoàn thành")),
        Row(("-", "Tập huấn cho hợp tác xã\nHai lớp", "Đang thực hiện")),
    ),
)
_REPORT = OfficialDocument(
    kind="BÁO CÁO",
    subject="Kết quả thực hiện tháng 6 năm 2026",
    letterhead=Letterhead(
        issuer=("SỞ TÀI CHÍNH",),
        number="45/BC-STC",
        place="Sơn La",
        issued_on=date(2026, 6, 18),
        superior="ỦY BAN NHÂN DÂN TỈNH SƠN LA",
    ),
    addressees=("Ủy ban nhân dân tỉnh Sơn La",),
    body=(
        Paragraph("Trong kỳ có 18 cơ quan gửi báo cáo."),
        Heading(1, "I.", "TÌNH HÌNH CHỈ ĐẠO"),
        Heading(2, "1.", "Theo nhóm nhiệm vụ"),
        Paragraph("Không có.", lead_in="a)"),
        Item("Đã trình đề án;"),
        _STATUS_TABLE,
    ),
    signature=Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    recipients=("Như trên;", "Lưu: VT."),
    appendices=(
        Appendix(
            "DANH MỤC NHIỆM VỤ", (_STATUS_TABLE,), heading="Phụ lục I", attached_to="Kèm theo Báo cáo số 45/BC-STC"
        ),
        Appendix("BIỂU TỔNG HỢP", (_STATUS_TABLE,), heading="Phụ lục II", landscape=True),
    ),
)


@pytest.fixture(scope="session")
def report() -> OfficialDocument:
    """A department's monthly report with two appendices, one of them lying."""
    return _REPORT
