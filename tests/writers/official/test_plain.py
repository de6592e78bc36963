from dataclasses import replace

from dondoc.writers.official import OfficialDocument, to_text


def test_every_paragraph_is_a_line_and_blank_lines_stand_between(report: OfficialDocument) -> None:
    paragraphs = to_text(report).rstrip("\n").split("\n\n")
    assert paragraphs[:9] == [
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSỞ TÀI CHÍNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 45/BC-STC",
        "Sơn La, ngày 18 tháng 6 năm 2026",
        "BÁO CÁO",
        "Kết quả thực hiện tháng 6 năm 2026",
        "Kính gửi: Ủy ban nhân dân tỉnh Sơn La",
        "Trong kỳ có 18 cơ quan gửi báo cáo.",
        "I. TÌNH HÌNH CHỈ ĐẠO",
    ]
    assert "a) Không có." in paragraphs
    assert "- Đã trình đề án;" in paragraphs
    assert "Nơi nhận:\n- Như trên;\n- Lưu: VT." in paragraphs
    assert "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" in paragraphs


def test_a_table_row_is_one_line_with_a_cell_for_every_column(report: OfficialDocument) -> None:
    rows = [line for line in to_text(report).split("\n") if "\t" in line]
    assert rows[:5] == [
        "STT\tNhiệm vụ\tTình trạng",
        "I\tPhát triển vùng cà phê\t",
        "1\tLập bản đồ vùng trồng\tQuá hạn 12 ngày",
        "2\tCấp mã số vùng trồng\tHoàn thành",
        "-\tTập huấn cho hợp tác xã Hai lớp\tĐang thực hiện",
    ]


def test_headings_are_repeated_where_a_page_would_begin(report: OfficialDocument) -> None:
    text = to_text(replace(report, appendices=()), rows_a_page=3)
    table = text[text.index("STT\t") :].split("\n\nNơi nhận")[0]
    first, second = table.split("\n\n")
    assert first.split("\n")[0] == second.split("\n")[0] == "STT\tNhiệm vụ\tTình trạng"
    assert len(first.split("\n")) == 4
    assert second.endswith("-\tTập huấn cho hợp tác xã Hai lớp\tĐang thực hiện")


def test_a_decision_says_who_decides_and_stands_under_the_enacting_words(report: OfficialDocument) -> None:
    decision = replace(
        report,
        kind="QUYẾT ĐỊNH",
        addressees=(),
        decided_by="ỦY BAN NHÂN DÂN TỈNH SƠN LA",
        bases=("Căn cứ Luật Ngân sách nhà nước;",),
    )
    paragraphs = to_text(decision).split("\n\n")
    place = paragraphs.index("ỦY BAN NHÂN DÂN TỈNH SƠN LA")
    assert paragraphs[place : place + 3] == [
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
        "Căn cứ Luật Ngân sách nhà nước;",
        "QUYẾT ĐỊNH:",
    ]


def test_appendices_alone_have_no_head_of_a_document(report: OfficialDocument) -> None:
    text = to_text(replace(report, letterhead=None, body=()))
    assert text.startswith("Phụ lục I\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Báo cáo số 45/BC-STC)\n\nSTT\t")
    assert "BÁO CÁO" not in text
