"""Who issued documents that are named in a series."""

import pytest

from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.shared_issuers import with_shared_issuers

ISSUERS = {
    "before the first": (
        "các Quyết định của Thủ tướng Chính phủ: số 21/QĐ-TTg ngày 05/01/2024; số 22/QĐ-TTg ngày 06/01/2024",
        ["Thủ tướng Chính phủ", "Thủ tướng Chính phủ"],
    ),
    "behind the last": (
        "các Kế hoạch số 7/KH-UBND ngày 03/02/2025, số 8/KH-UBND và Kế hoạch số 9/KH-UBND ngày 4 tháng 02 năm 2025 "
        "của UBND tỉnh",
        ["UBND tỉnh", "UBND tỉnh", "UBND tỉnh"],
    ),
    "with the line broken": (
        "Nghị quyết số 57-NQ/TW, số\n66-NQ/TW của Bộ Chính trị",
        ["Bộ Chính trị", "Bộ Chính trị"],
    ),
    "one alone": ("Tờ trình của Sở Y tế số 12/TTr-SYT ngày 05/01/2026", ["Sở Y tế"]),
    "who proposes": ("Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT", ["Sở Y tế"]),
    "a name with a comma proposes": (
        "Xét đề nghị của Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 8/TTr-SVHTTDL",
        ["Sở Văn hóa, Thể thao và Du lịch"],
    ),
    "the head of a board proposes": (
        "Xét đề nghị của Trưởng Ban Dân tộc tại Tờ trình số 8/TTr-BDT",
        ["Ban Dân tộc"],
    ),
    "two propose": (
        "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 05/01/2026 và Giám đốc Sở Nội vụ tại "
        "Văn bản số 9/SNV-TCBC",
        ["Sở Y tế", "Sở Nội vụ"],
    ),
    "the nearer of two who propose": (
        "Theo đề nghị của Hội Khuyến học và ý kiến của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT",
        ["Sở Y tế"],
    ),
    "several papers of one office": (
        "Theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/01/2026, Công văn số 9/SNV-CCHC ngày 06/01/2026 "
        "và Báo cáo số 3/BC-STP của Sở Tư pháp",
        ["Sở Nội vụ", "Sở Nội vụ", "Sở Tư pháp"],
    ),
    "a second who proposes behind a semicolon": (
        "Theo đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT về thuốc; của Sở Nội vụ tại Công văn số 9/SNV-TCBC",
        ["Sở Y tế", "Sở Nội vụ"],
    ),
    "who directed": ("thực hiện chỉ đạo của UBND tỉnh tại Chỉ thị số 7/CT-UBND", ["UBND tỉnh"]),
    "who was asked": (
        "ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 14/BC-STP",
        ["Sở Tư pháp"],
    ),
    "other kinds of one body": (
        "Chỉ thị số 5/CT-TTg ngày 02/02/2026, Công điện số 6/CĐ-TTg của Thủ tướng Chính phủ",
        ["Thủ tướng Chính phủ", "Thủ tướng Chính phủ"],
    ),
    "a list with what each is about": (
        "các Nghị định của Chính phủ: số 4/2025/NĐ-CP quy định về đất; số 5/2025/NĐ-CP quy định về nước",
        ["Chính phủ", "Chính phủ"],
    ),
    "a list that says the kind of each": (
        "các Thông tư của Bộ Văn hóa, Thể thao và Du lịch: Thông tư số 4/TT-BVHTTDL quy định về lễ hội; "
        "Thông tư số 5/TT-BVHTTDL quy định về hát then",
        ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"],
    ),
    "who proposes has a kind in the name": (
        "Theo đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 23/TTr-SKHĐT",
        ["Sở Kế hoạch và Đầu tư"],
    ),
    "the line is broken before who proposes": ("Theo đề\nnghị của Sở Y tế tại Tờ trình số 12/TTr-SYT", ["Sở Y tế"]),
    "what was concluded": (
        "Kết luận của Ban Thường vụ Tỉnh ủy tại Thông báo số 345-TB/TU",
        ["Ban Thường vụ Tỉnh ủy"],
    ),
    "no list any more": (
        "Nghị định của Chính phủ số 4/2025/NĐ-CP quy định về đất;\n số 5/2025/NĐ-CP quy định về nước",
        ["Chính phủ", None],
    ),
    "other letters": (
        "Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP của Chính phủ",
        [None, "Chính phủ"],
    ),
    "other words between": (
        "Kế hoạch số 7/KH-UBND về chuyển đổi số và Kế hoạch số 9/KH-UBND của UBND tỉnh",
        [None, "UBND tỉnh"],
    ),
    "an issuer each": (
        "Kế hoạch số 7/KH-UBND của UBND xã, Kế hoạch số 9/KH-UBND của UBND tỉnh",
        ["UBND xã", "UBND tỉnh"],
    ),
    "no issuer": ("theo Quyết định số 21/QĐ-UBND, Quyết định số 22/QĐ-UBND", [None, None]),
    "of the document that carries it out": (
        "Nghị quyết của Chính phủ triển khai Nghị quyết số 57-NQ/TW",
        [None],
    ),
    "of something else": ("nhiệm vụ của tỉnh theo Quyết định số 21/QĐ-UBND", [None]),
}


@pytest.mark.parametrize(("text", "issuers"), ISSUERS.values(), ids=ISSUERS.keys())
def test_a_series_shares_its_issuer(text: str, issuers: list[str | None]) -> None:
    assert [cited.issuer for cited in with_shared_issuers(text, find_document_numbers(text))] == issuers


def test_numbers_far_apart_share_nothing() -> None:
    text = "số 7/KH-UBND" + " " * 100 + "số 9/KH-UBND của UBND tỉnh"
    assert [cited.issuer for cited in with_shared_issuers(text, find_document_numbers(text))] == [None, "UBND tỉnh"]
