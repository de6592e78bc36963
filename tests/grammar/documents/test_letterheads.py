"""Rows and lines of a letterhead or a signature."""

import pytest

from dondoc.grammar.documents.letterheads import (
    beside_in_letterhead,
    beside_in_signature,
    cells_of_letterhead,
    is_letterhead,
    is_mark_of_signing,
    name_beside_recipient,
    part_name,
    split_letterhead,
    without_remark,
)

SPLIT = {
    "ỦY BAN NHÂN DÂN TỈNH SƠN LA ------- Số: 12/KH-UBND": ["ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Số: 12/KH-UBND"],
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc": [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ],
    "UBND TỈNH SƠN LA SỞ Y TẾ": ["UBND TỈNH SƠN LA", "SỞ Y TẾ"],
    "TỈNH ỦY SƠN LA Số 12-KH/TU": ["TỈNH ỦY SƠN LA", "Số 12-KH/TU"],
    "ĐẢNG CỘNG SẢN VIỆT NAM Sơn La, ngày 05 tháng 6 năm 2025": [
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Sơn La, ngày 05 tháng 6 năm 2025",
    ],
    "Độc lập - Tự do - Hạnh phúc Sơn La, ngày 05 tháng 6 năm 2025": [
        "Độc lập - Tự do - Hạnh phúc",
        "Sơn La, ngày 05 tháng 6 năm 2025",
    ],
    "Nơi nhận: - Như trên; - Lưu: VT.": ["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Họ và Tên": [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
        "Họ và Tên",
    ],
    "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Bliu Niê": ["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Y Bliu Niê"],
}


@pytest.mark.parametrize(("cell", "lines"), SPLIT.items(), ids=SPLIT.keys())
def test_a_cell_of_a_letterhead_holds_several_lines(cell: str, lines: list[str]) -> None:
    assert split_letterhead(cell) == lines


FRAMES = {
    "issuer and motto": (["UBND TỈNH SƠN LA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], True),
    "number and day": (["Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 5 năm 2026"], True),
    "recipients and signature": (["Nơi nhận: - Như trên;", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"], True),
    "a task": (["1", "Rà soát quy định", "Bộ Chỉ huy Quân sự tỉnh"], False),
    "a row of many cells": (["1", "Số: 12/KH-UBND", "Sở Y tế", "2026"], False),
    "where it is filed, and who signs": (["- Lưu: VT, NN.", "Trần Văn Mẫu"], True),
    "where it is filed, behind a dot": (["• Lưu: VT.", "Rơ Châm Mẫu"], True),
    "where it is filed, and an agency": (["- Lưu: hồ sơ gốc.", "Sở Y tế"], False),
    "what is stored": (["Lưu trữ hồ sơ", "Trần Văn Mẫu"], False),
    "a list mark and an agency": (["- Rà soát quy định;", "Sở Tư Pháp"], False),
    "nothing": (["", ""], False),
}


@pytest.mark.parametrize(("cells", "is_frame"), FRAMES.values(), ids=FRAMES.keys())
def test_a_row_may_only_frame_a_letterhead_or_a_signature(cells: list[str], is_frame: bool) -> None:
    assert is_letterhead(cells) is is_frame


SIDE_BY_SIDE = {
    "UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": ("UBND TỈNH A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    "SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc": ("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"),
    "Số: /KH-UBND Sơn La, ngày tháng năm 2025": ("Số: /KH-UBND", "Sơn La, ngày tháng năm 2025"),
    "Số: 12/KH-UBND Sơn La, ngày 05 tháng 6 năm 2025": ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 6 năm 2025"),
    "Nghị quyết số: 11-NQ/TU Sơn La, ngày 05 tháng 6 năm 2025": (
        "Nghị quyết số: 11-NQ/TU",
        "Sơn La, ngày 05 tháng 6 năm 2025",
    ),
    "UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 7/KH-UBND Sơn La, ngày 5/6/2025": (
        "UBND TỈNH A",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 7/KH-UBND",
        "Sơn La, ngày 5/6/2025",
    ),
    # Each half of the motto by itself, as where a line was cut.
    "SỞ Y TẾ CỘNG HÒA XÃ HỘI": ("SỞ Y TẾ", "CỘNG HÒA XÃ HỘI"),
    "SỞ Y TẾ Độc lập - Tự do": ("SỞ Y TẾ", "Độc lập - Tự do"),
    "CHỦ NGHĨA VIỆT NAM Số: 7/KH-UBND": ("CHỦ NGHĨA VIỆT NAM", "Số: 7/KH-UBND"),
    "Hạnh phúc Sơn La, ngày 5/6/2025": ("Hạnh phúc", "Sơn La, ngày 5/6/2025"),
    "TỈNH ỦY SƠN LA ĐẢNG CỘNG SẢN VIỆT NAM": ("TỈNH ỦY SƠN LA", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    "ĐỀ ÁN KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM": None,
    "VỀ HIẾN PHÁP NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": None,
    "BAN CHẤP HÀNH ĐẢNG CỘNG SẢN VIỆT NAM": ("BAN CHẤP HÀNH", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    "VĂN PHÒNG ĐẢNG CỘNG SẢN VIỆT NAM": ("VĂN PHÒNG", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    "Số 12-KH/TU Sơn La, ngày 05 tháng 6 năm 2025": ("Số 12-KH/TU", "Sơn La, ngày 05 tháng 6 năm 2025"),
    "KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM": None,
    "Căn cứ Điều lệ Đảng Cộng sản Việt Nam": None,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": None,
    "Số: 12/KH-UBND": None,
    "Kế hoạch số 12/KH-UBND của tỉnh, ngày 05 tháng 6 năm 2025": None,
}


@pytest.mark.parametrize(("line", "halves"), SIDE_BY_SIDE.items(), ids=SIDE_BY_SIDE.keys())
def test_several_lines_of_a_letterhead_may_stand_in_one(line: str, halves: tuple[str, ...] | None) -> None:
    assert beside_in_letterhead(line) == halves


STROKES = {
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |": ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    "| SỞ Y TẾ |": ["SỞ Y TẾ"],
    "Số: 12/KH-UBND | Sơn La, ngày 05 tháng 6 năm 2025 |": ["Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 6 năm 2025"],
    "VIỆT NAM |": ["VIỆT NAM"],
    "ĐỒNG NHÂN DÂN QUẬN 2 |": ["ĐỒNG NHÂN DÂN QUẬN 2"],
    "| Số hiệu | 12/KH-UBND |": ["Số hiệu 12/KH-UBND"],
    "Số hiệu: | 12/KH-UBND | Loại văn bản: | Kế hoạch |": ["Số hiệu: 12/KH-UBND", "Loại văn bản: Kế hoạch"],
    "Nơi nhận: | CHỦ TỊCH |": ["Nơi nhận:", "CHỦ TỊCH"],
    "1 | Rà soát quy định | Sở Y tế | 2026": [],
    "Bộ Y tế | Sở Y tế |": [],
    "Chủ tịch | xã |": [],
    "|": [],
    "1 | Số: 12/KH-UBND | Sở Y tế | 2026 | UBND | xã": [],
}


@pytest.mark.parametrize(("line", "cells"), STROKES.items(), ids=STROKES.keys())
def test_strokes_part_the_cells_of_a_letterhead_and_of_a_frame(line: str, cells: list[str]) -> None:
    assert cells_of_letterhead(line) == cells


BESIDE_RECIPIENTS = {
    "Nơi nhận: TM. ỦY BAN NHÂN DÂN": ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"),
    "- Như trên; CHỦ TỊCH": ("- Như trên;", "CHỦ TỊCH"),
    "- Lưu: VT. PHÓ CHỦ TỊCH": ("- Lưu: VT.", "PHÓ CHỦ TỊCH"),
    "- Lưu: VT, KGVX.": None,
    "- Như trên; UBND TỈNH": None,
    "- Báo cáo Chủ tịch; xin ý kiến CHỦ TỊCH": None,
    "TM. ỦY BAN NHÂN DÂN": None,
}


@pytest.mark.parametrize(("line", "halves"), BESIDE_RECIPIENTS.items(), ids=BESIDE_RECIPIENTS.keys())
def test_a_signature_may_stand_beside_the_recipients(line: str, halves: tuple[str, str] | None) -> None:
    assert beside_in_signature(line) == halves


NAMES_BESIDE = {
    "- Như trên; Nguyễn Thị Định": ("- Như trên;", "Nguyễn Thị Định"),
    "- Lưu: VT, KGVX. Lê Duẩn": ("- Lưu: VT, KGVX.", "Lê Duẩn"),
    "- Văn phòng (để theo dõi) Lê Duẩn": ("- Văn phòng (để theo dõi)", "Lê Duẩn"),
    "- Sở Tài chính; Sở Nội vụ": None,
    "- Như trên; CHỦ TỊCH": None,
    "- Như trên; Định": None,
    "- Lưu: VT. Trang 2": None,
    "- Lưu: VT.": None,
    "Như trên; Lê Duẩn": None,
    "- Lê Duẩn": None,
    "-": None,
}


@pytest.mark.parametrize(("line", "halves"), NAMES_BESIDE.items(), ids=NAMES_BESIDE.keys())
def test_a_name_may_stand_beside_a_recipient(line: str, halves: tuple[str, str] | None) -> None:
    assert name_beside_recipient(line) == halves


NAMES = {
    "CHỦ TỊCH Trần Văn Mẫu": ("CHỦ TỊCH", "Trần Văn Mẫu"),
    "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Lê Thị Mẫu (đã ký)": ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC", "Lê Thị Mẫu"),
    "BỘ TRƯỞNG (Đã ký và đóng dấu) Trần Văn Mẫu": ("BỘ TRƯỞNG", "Trần Văn Mẫu"),
    "TM. ỦY BAN NHÂN DÂN": ("TM. ỦY BAN NHÂN DÂN", ""),
    "TL. CHỦ TỊCH Chánh văn phòng": ("TL. CHỦ TỊCH Chánh văn phòng", ""),
    "KT. CHỦ TỊCH Mẫu": ("KT. CHỦ TỊCH Mẫu", ""),
    "PHÓ CHỦ TỊCH anh Ba": ("PHÓ CHỦ TỊCH", ""),
    "Phó Thủ tướng Chính phủ": ("Phó Thủ tướng Chính phủ", ""),
    "": ("", ""),
}


@pytest.mark.parametrize(("line", "parts"), NAMES.items())
def test_a_name_stands_behind_posts_in_capitals(line: str, parts: tuple[str, str]) -> None:
    assert part_name(line) == parts


def test_a_name_may_stand_behind_the_remark_that_it_was_signed() -> None:
    assert without_remark("Đã ký: Lò Văn Mẫu") == without_remark("[daky] Lò Văn Mẫu") == "Lò Văn Mẫu"
    assert without_remark("[Chữ ký] Lò Văn Mẫu") == "Lò Văn Mẫu"
    assert without_remark("Lò Đã Mẫu") == "Lò Đã Mẫu"


@pytest.mark.parametrize("words", ["Đã ký", "ĐÃ KÝ", "Đã ký và đóng dấu", "Ký tên, đóng dấu", "Ký bởi: Lò Văn Mẫu"])
def test_a_line_may_say_that_it_was_signed(words: str) -> None:
    assert is_mark_of_signing(words)


@pytest.mark.parametrize("words", ["Lò Văn Ký", "Đã ký kết", "Ký Thị Mẫu"])
def test_a_name_is_no_mark_of_signing(words: str) -> None:
    assert not is_mark_of_signing(words)


@pytest.mark.parametrize(
    ("line", "is_mark"),
    [
        *dict.fromkeys(("Ký bởi: UBND tỉnh", "Người ký: Lò Văn Mẫu", "Thời gian ký: 05.5.2026"), True).items(),
        *dict.fromkeys(("Ngày ký: 5", "Email: a@b.vn", "E-mail: a@b.vn", "Cơ quan: UBND tỉnh"), True).items(),
        *dict.fromkeys(("Giờ ký: 9", "Nơi ký: Sơn La", "Cơ quan ký: UBND", "Ký ngày: 5"), True).items(),
        *dict.fromkeys(("Lò Văn Mẫu", "Cơ quan thường trực"), False).items(),
    ],
)
def test_a_digital_signature_has_marks_of_its_own(line: str, is_mark: bool) -> None:
    assert is_mark_of_signing(line) is is_mark
