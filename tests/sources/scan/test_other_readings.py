"""What another program read of a page and laid over its picture."""

import pytest

from dondoc.sources.scan.other_readings import is_poorly_read

GOOD = [
    "UBND các xã, phường chủ trì thực hiện kế hoạch năm 2026",
    "Kế hoạch số 12/KH-UBND, HĐND, TTĐT, ĐVSNCL của tỉnh Sơn La",
    "Mời chuyên gia về logistics hướng dẫn hợp tác xã, doanh nghiệp của tỉnh " * 3,
    "Số hóa dữ liệu theo mô hình Digital Twin, mỗi năm một lần, trên nền tảng dùng chung của tỉnh " * 6,
    "Quyết định phê duyệt đề án kiểm kê rừng, giao Chi cục Kiểm lâm tổng hợp",
    "2026 12.5 -",
    "",
]
POOR = {
    "no marks": "Uy ban nhan dan tinh Son La giao So Tai chinh chu tri",
    "few marks": "UBND cac xá, phuong chu trì thuc hien ke hoach nam 2026",
    "those of French": "Quyêt dinh vê viêc phê duyêt Dê àn phàt triên rùng cûa tînh",
    "letters of other languages": "Ủy ban nhån dån tỉnh giao Sở Tài chính chủ trì",
    "capitals": "CỘNG HOÀ XÄ HÖI CHỦ NGHĨA VIỆT NAM",
    "torn words": "Thườ ng trực Tỉnh ủy giao Chủ tịc h Ủy ban nhân dân tỉnh",
    "run together": "Giao Sở Tài chính chủtrì, phốihợp với Sở Nội vụ",
    "what is known to be misread": "Giao Chỉ cục Kiếm lâm chủ trì, báo cáo hằng quý",
}


@pytest.mark.parametrize("words", GOOD)
def test_what_was_read_well_is_kept(words: str) -> None:
    assert not is_poorly_read(words.splitlines())


@pytest.mark.parametrize("words", POOR.values(), ids=POOR)
def test_words_that_no_document_has_were_read_poorly(words: str) -> None:
    assert is_poorly_read([words])


def test_a_foreign_name_or_two_on_a_page_are_no_misreadings() -> None:
    lines = ["Sở Công Thương hướng dẫn doanh nghiệp bán hàng, mở gian hàng trên mạng cho bà con trồng chè"] * 10
    assert not is_poorly_read([*lines, "Website, Facebook"])
    assert is_poorly_read([*lines, "Sờ Cóng Thưong hưóng dân doanh nghiêp hơp tac"])
