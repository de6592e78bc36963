"""Lines that begin with a dash or a number: sentences that were broken before it, and list items."""

import pytest

from dondoc.sources.markdown.wrapping import Wrapping

WIDE = ["Các đơn vị rà soát những hồ sơ còn tồn đọng, phân loại theo thời hạn giải quyết và", "niêm yết công khai"]
WRAPPING = Wrapping(WIDE * 20)


def unwrapped(text: str) -> str:
    return "\n".join(WRAPPING.unwrapped(text.split("\n")))


GOES_ON = [
    pytest.param("- Tổng kết phong trào xóa nhà tạm gắn với phát triển kinh tế\n- xã hội vùng biên", id="known words"),
    pytest.param("Sở Lao động\n- Thương binh và Xã hội", id="known words in the name of a body"),
    pytest.param("giao Hội đồng Thi đua\n- Khen thưởng họp", id="known words, the right ones with a capital"),
    pytest.param("XÂY DỰNG VÙNG KINH TẾ\n- XÃ HỘI NĂM 2026", id="a title in capitals"),
    pytest.param("giải phóng mặt bằng tuyến Chợ Mới\n- Bắc Kạn", id="places"),
    pytest.param("cửa khẩu giữa Việt Nam\n- Lào mở cả chủ nhật", id="countries"),
    pytest.param(
        "- Khởi công hai cầu vượt trên tuyến cao tốc Chợ Mới\n- Bắc Kạn trong năm", id="places in a list item"
    ),
    pytest.param("sửa nút giao ĐT.101\n- QL.6 trước mùa mưa", id="roads"),
    pytest.param("phương châm “Gọn\n- Mạnh - Nhanh” trong", id="inside quotation marks"),
    pytest.param("ba xã (Chiềng Khoa\n- Tô Múa) dọn rác", id="inside brackets"),
    pytest.param("dùng chung một mẫu cho cả cấp tỉnh\n- cấp xã", id="small letters"),
    pytest.param(
        "- Đưa toàn bộ sổ sách của các trạm y tế xã lên phần mềm dùng chung\n- thay cho sổ giấy", id="long item"
    ),
    pytest.param("tăng từ 18\n- 20% so với", id="a range"),
    pytest.param(f"{WIDE[0]} Kỳ họp thứ 15\n- HĐND tỉnh", id="a full line that ends in a figure"),
    pytest.param("Điều\n2. Giao Sở Y tế", id="the number of an article"),
    pytest.param("**Điều\n2.** Giao Sở Y tế", id="the number of an article in bold"),
    pytest.param("xong trong quý\nIII. Sau đó", id="the number of a quarter"),
    pytest.param("**5.\nCÔNG AN TỈNH**", id="the number of a title in capitals"),
    pytest.param("theo đề nghị của Sở Y tế\n(Văn bản số 5) về", id="a bracket"),
    pytest.param(f"{WIDE[0]} nhất là\nHTX, HKD.", id="abbreviations at the end"),
]
ITEMS = [
    pytest.param("- Sở Y tế\n- Công an tỉnh", id="bodies"),
    pytest.param("- Kinh tế\n- Xã hội", id="known words, each an item of its own"),
    pytest.param("- Xã Chiềng Khoa\n- Xã Tô Múa", id="communes"),
    pytest.param("- Thường trực Tỉnh ủy\n- Lưu: VT.", id="recipients"),
    pytest.param("- thu\n- chi", id="small letters, short"),
    pytest.param("phát triển kinh tế;\n- xã hội hóa y tế", id="after a semicolon"),
    pytest.param("gồm Chợ Mới,\n- Bắc Kạn", id="after a comma"),
    pytest.param("các xã sau:\n- Tô Múa", id="after a colon"),
    pytest.param("(xem bảng)\n- Sở Y tế báo cáo", id="after brackets that are closed"),
    pytest.param("CÁC MỤC\n1. Chợ", id="a number after capitals"),
    pytest.param("Các việc trong tháng:\n1. Mở chợ", id="a number after a colon"),
    pytest.param("**PHÓ CHỦ TỊCH**\nHọ Và Tên", id="a name under a post"),
    pytest.param("**PHÓ CHỦ TỊCH**\n*(Đã ký)*\n**Họ Và Tên**", id="what stands for the signature"),
    pytest.param("PHÓ CHỦ TỊCH\n*Đã ký*\nHọ Và Tên", id="the same in italics alone"),
]


@pytest.mark.parametrize("text", GOES_ON)
def test_a_sentence_goes_on(text: str) -> None:
    assert unwrapped(text) == text.replace("\n", " ")


@pytest.mark.parametrize("text", ITEMS)
def test_a_line_of_its_own_begins(text: str) -> None:
    assert unwrapped(text) == text


def test_a_sentence_that_ends_before_its_line_is_full_ends_a_paragraph_where_no_blank_lines_do() -> None:
    lines = ["Mở cửa chợ đêm.", "Tổ chức tuần tra.", *WIDE]
    assert WRAPPING.unwrapped(lines) == [*lines[:2], " ".join(WIDE)]
    parted = Wrapping([line for each in WIDE * 20 for line in (each, "")])
    assert parted.unwrapped(lines[:2]) == [" ".join(lines[:2])]
