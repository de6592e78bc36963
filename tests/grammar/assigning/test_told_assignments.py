"""What a list of agencies tells of each, and who is told nothing."""

from datetime import date

import pytest

from dondoc.grammar.assigning.told_assignments import (
    heads_assignments,
    lacks_verb,
    read_told_assignment,
    tells_no_task,
)
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, POLICE = "Sở Y tế", "Công an tỉnh"


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Sở Y tế - cơ quan thường trực Ban Chỉ đạo phòng dịch giúp Ban chia thuốc cho các bản.", [HEALTH]),
        ("Sở Y tế - đơn vị đầu mối chia thuốc cho các bản.", None),
        ("Sở Y tế hướng dẫn các trạm y tế.", [HEALTH]),
        ("Giám đốc Sở Y tế chỉ đạo các bệnh viện trực cấp cứu.", [HEALTH]),
        ("Sở Y tế, Công an tỉnh tăng cường kiểm tra.", [HEALTH, POLICE]),
        ("UBND các xã, phường chịu trách nhiệm trước UBND tỉnh về kết quả.", None),
        ("Công an tỉnh chịu trách nhiệm nếu để xảy ra cháy; phân công cán bộ phụ trách từng bản.", [POLICE]),
        ("Sở Y tế và những việc phải làm.", None),
        ("Ủy ban nhân dân tỉnh giao Công an tỉnh theo dõi bến phà.", None),
        ("UBND tỉnh yêu cầu nộp báo cáo qua hệ thống.", ["UBND tỉnh"]),
        ("Sở Y tế giao Công an tỉnh giữ kho thuốc.", [HEALTH]),
        ("Công an tỉnh bảo đảm an ninh tại bến phà.", [POLICE]),
        ("Công an tỉnh đã bảo đảm an ninh tại bến phà.", None),
        ("Công an tỉnh đang truy tìm hai người.", None),
        ("Sở Y tế báo cáo tại cuộc họp về số thuốc còn thiếu.", None),
        ("UBND tỉnh xác định nước sạch là việc hàng đầu.", None),
        ("Sở Y tế xác định nguyên nhân gây bệnh.", [HEALTH]),
        ("Công an tỉnh luôn đồng hành cùng người dân.", None),
        ("UBND tỉnh cho chủ trương xây dựng thêm hai bệnh viện.", None),
        ("UBND tỉnh cho vay vốn mua bò giống.", ["UBND tỉnh"]),
        ("Sở Y tế tiêm được 1.200 liều trong tháng.", None),
        ("Sở Y tế trong quý IV/2025 nâng cấp 12 trạm y tế.", [HEALTH]),
        ("Sở Y tế trong năm 2025 được tặng cờ thi đua.", None),
        ("Sở Y tế trong năm 2025 đã nâng cấp 12 trạm y tế.", None),
        ("Muộn nhất ngày 30.9.2025, Sở Y tế nâng cấp 12 trạm y tế.", [HEALTH]),
        ("Trong quý III, IV/2025, Sở Y tế nâng cấp 12 trạm y tế.", [HEALTH]),
        ("Ít nhất mỗi năm một lần, Sở Y tế kiểm tra bếp ăn.", [HEALTH]),
        ("Hợp tác xã Nông nghiệp Tân Tiến gieo 200 ha lúa.", ["Hợp tác xã Nông nghiệp Tân Tiến"]),
        ("Hợp tác xã Nông nghiệp Tân Tiến còn nợ 200 triệu đồng.", None),
        ("Các sở, ban, ngành tổ chức thực hiện Kế hoạch này.", None),
        ("Công an tỉnh được phân công phụ trách vùng lũ chỉ đạo sơ tán dân.", [POLICE]),
        ("Công an tỉnh được phân công phụ trách vùng lũ.", None),
        ("Công an tỉnh nắm chắc tình hình; kịp thời phản ánh với Tỉnh ủy.", [POLICE]),
        ("Sở Y tế hướng dẫn lập dự toán mua thuốc thực hiện Chương trình.", [HEALTH]),
        ("Các cấp ủy, tổ chức đảng thực hiện nghiêm Kế hoạch này.", None),
        ("Cấp ủy các cấp phân công đảng viên giúp hộ nghèo.", ["Cấp ủy các cấp"]),
        ("UBND tỉnh thống nhất với đề xuất của Sở Y tế.", None),
        ("UBND tỉnh cơ bản nhất trí các nội dung Sở Y tế trình.", None),
        ("Công an tỉnh thống nhất phương án phân luồng với các xã.", [POLICE]),
        ("Kinh phí do ngân sách bảo đảm.", None),
        ("Về bến đò: các chủ đầu tư lát lại lối xuống bến.", ["Các chủ đầu tư"]),
        ("Về bến đò: các bến đã được lát lại.", None),
        ("Các chủ đầu tư chủ động tăng ca thi công.", ["Các chủ đầu tư"]),
        ("Các chủ đầu tư phải coi chất lượng công trình là trước hết.", ["Các chủ đầu tư"]),
        ("Hợp tác xã Nông nghiệp Tân Tiến phải ghi sổ theo dõi thuốc.", ["Hợp tác xã Nông nghiệp Tân Tiến"]),
        ("Các cơ quan được giao rà soát dữ liệu.", None),
        ("Các hội, đoàn thể, tổ chức xã hội, doanh nghiệp và người dân.", None),
        ("Sở Y tế, tổ chức chính trị - xã hội và các doanh nghiệp.", None),
        ("Sở Y tế tổ chức xét nghiệm ở các bến.", [HEALTH]),
        ("Sở Y tế", None),
        ("Sở Y tế rà soát.", None),
        ("Sở Y tế rà soát thuốc.", [HEALTH]),
        ("Các cơ quan, đơn vị, địa phương mở lớp dạy bơi cho trẻ.", ["Các cơ quan, đơn vị liên quan"]),
        ("Căn cứ số hộ đã đăng ký, UBND các xã, phường lập danh sách cấp giống.", ["UBND các xã, phường"]),
        ("Sau khi hết hạn giấy phép, Công an tỉnh thu hồi con dấu.", [POLICE]),
        ("Căn cứ hướng dẫn của Bộ Y tế, Sở Y tế mở lớp tập huấn.", ["Sở Y tế"]),
        ("Căn cứ hướng dẫn của Bộ Y tế, Sở Y tế, các trạm y tế mở lớp tập huấn.", None),
        ("Căn cứ hướng dẫn của Bộ Y tế, Sở Y tế và Công an tỉnh mở lớp tập huấn.", None),
        ("Căn cứ số hộ đã đăng ký, việc cấp giống theo hai đợt.", None),
        ("Giao Sở Y tế tổ chức triển khai thực hiện Nghị quyết này.", None),
        ("Đối với dịch bệnh gia súc: Sở Y tế tập trung tiêm phòng đợt 1.", [HEALTH]),
        ("Về trật tự: Công an tỉnh tuần tra ban đêm.", [POLICE]),
        ("Hằng năm, Công an tỉnh tập dượt chữa cháy tại chợ.", [POLICE]),
        ("Trước ngày 30/6/2026, Sở Y tế trình danh mục thuốc.", [HEALTH]),
        ("Trong năm 2025, Sở Y tế đã trình danh mục thuốc.", None),
        (
            "Các thành viên Ban Chỉ đạo tỉnh theo địa bàn được phân công kiểm tra từng bến phà.",
            ["Các thành viên Ban Chỉ đạo tỉnh"],
        ),
        (
            "Các thành viên khác trong Tiểu ban theo phân công kiểm tra từng bến phà.",
            ["Các thành viên khác trong Tiểu ban"],
        ),
        ("Các thành viên khác kiểm tra từng bến phà.", None),
        ("Các thành viên được phân công kiểm tra từng bến phà.", None),
        (
            "Các sở, ban, ngành căn cứ Kế hoạch xây dựng chương trình công tác; gửi báo cáo về Sở Y tế trong tháng 11.",
            None,
        ),
        ("Các sở, ban, ngành ban hành kế hoạch của đơn vị trước ngày 10/02/2026; định kỳ hằng quý báo cáo.", None),
        ("Các sở, ban, ngành xây dựng kế hoạch phun thuốc từng khu chợ và mở lớp dạy bơi.", ["Các sở, ban, ngành"]),
        ("Sở Y tế xây dựng kế hoạch của ngành; báo cáo UBND tỉnh trong tháng 11.", [HEALTH]),
        ("Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chương trình; định kỳ báo cáo.", None),
    ],
)
def test_a_list_of_agencies_tells_what_each_has_to_do(words: str, leads: list[str] | None) -> None:
    told = read_told_assignment(words, READER)
    assert (told and [ref.name for ref in told.leads]) == leads


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("UBND tỉnh, Giám đốc các sở có trách nhiệm thực hiện Nghị quyết.", True),
        ("Sở Y tế giám sát việc thực hiện Nghị quyết này.", True),
        ("Sở Y tế có trách nhiệm rà soát các trạm y tế.", False),
        ("Nghị quyết được thực hiện từ ngày ký.", False),
    ],
)
def test_who_only_carries_out_the_document_is_told_no_task(words: str, nothing: bool) -> None:
    assert tells_no_task(words, READER) is nothing


@pytest.mark.parametrize("title", ["TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ", "Phân công thực hiện:"])
def test_some_headings_stand_over_who_does_what(title: str) -> None:
    assert heads_assignments(title)


@pytest.mark.parametrize("title", ["Tổ chức thực hiện dự án đường", "NHIỆM VỤ", "Phân công lao động xã hội", ""])
def test_others_stand_over_something_else(title: str) -> None:
    assert not heads_assignments(title)


@pytest.mark.parametrize(
    "opening",
    [
        *("Đối với chợ: ", "Về dịch bệnh: ", "Liên quan đến thuốc: ", "Liên quan thuốc men: ", "Trong mùa lũ: "),
        *(
            "Hằng năm, ",
            "Hàng quý, ",
            "Định kỳ hằng tháng, ",
            "Mỗi tuần, ",
            "Trước ngày 30/6/2026, ",
            "Trong quý III, ",
        ),
        *(
            "Trong tháng 5, ",
            "Trong năm 2026, ",
            "Trong thời gian tới, ",
            "Trong vòng 10 ngày, ",
            "Từ ngày 05/5/2026, ",
        ),
        *("Trong giai đoạn 2026-2030, ", "Từ quý II/2026, ", "Từ tháng 5, ", "Từ năm 2026, ", "Chậm nhất 30/6/2026, "),
        *("Đến năm 2030, ", "Định kỳ 6 tháng, ", "Căn cứ số hộ đã đăng ký, ", "Trên cơ sở số hộ đã kê, "),
        *("Khi nước lũ rút hẳn, ", "Sau khi hết hạn, ", "Trước khi vào mùa mưa, ", "Ngoài ra còn việc này, "),
    ],
)
def test_when_and_of_what_may_stand_before_who_is_told(opening: str) -> None:
    told = read_told_assignment(f"{opening}Sở Y tế hướng dẫn các trạm y tế.", READER)
    assert told
    assert [ref.name for ref in told.leads] == [HEALTH]


@pytest.mark.parametrize(
    "word",
    [
        *("và", "hoặc", "là", "được", "đã", "đang", "vẫn", "chưa", "còn", "bị", "vừa", "từng", "cũng", "chịu", "tại"),
        *("theo", "như", "nêu", "trong", "đơn vị", "cơ quan", "địa phương"),
    ],
)
def test_some_words_begin_nothing_to_be_done(word: str) -> None:
    assert lacks_verb(f"{word} kiểm tra từng bến phà")
    assert not lacks_verb(f"{word}x kiểm tra từng bến phà")


@pytest.mark.parametrize(
    "fact",
    [
        *("tiêm được 1.200 liều", "tiêm được trên 200 liều", "tiêm được gần 90%", "tiêm được hơn 90%"),
        *("tiêm được khoảng 90%", "cơ bản thống nhất nội dung", "nhất trí với đánh giá", "đồng ý chủ trương"),
        *("tán thành nhận định", "thống nhất cao về việc này", "nhất trí thông qua", "đồng ý với báo cáo"),
        *(
            "thống nhất sự cần thiết",
            "thống nhất dự thảo",
            "đồng ý với đề xuất",
            "đồng ý kiến nghị",
            "nhất trí đề nghị",
        ),
        *("ghi nhận kết quả", "đánh giá cao nỗ lực", "hoan nghênh các xã", "phát biểu tại hội nghị"),
        *("giải trình tại phiên họp", "trình bày tại buổi lễ", "tham luận tại cuộc họp", "kiến nghị tại hội nghị"),
        *("đề xuất tại cuộc họp", "báo cáo tại cuộc họp", "thẩm định tại Báo cáo", "tham mưu tại các tờ trình"),
        *("họp định kỳ mỗi quý", "họp đột xuất khi có lũ", "làm việc theo chế độ tập thể"),
        *("tham gia ý kiến bằng lời tại văn bản", "đề nghị bổ sung vốn tại Công văn"),
        *("không còn hộ nghèo", "có 12 phòng", "có nhiều đò", "gồm 5 phòng", "thuộc nhóm khá", "nằm bên suối"),
        *("gặp khó khăn", "đạt kết quả cao", "đạt 95%", "xếp thứ ba", "hiện có hai đò", "mới chỉ có một đò"),
    ],
)
def test_what_was_done_or_said_is_nothing_to_be_done(fact: str) -> None:
    assert lacks_verb(fact)


@pytest.mark.parametrize(
    "work",
    [
        "thống nhất phương án",
        "báo cáo kết quả",
        "theo dõi tiến độ",
        "đề xuất phương án",
        "thẩm định tại chỗ",
        "có phương án cấp điện",
        "không để nợ đọng",
        "đạt chuẩn từng mục",
        "hiện đại hóa kho",
    ],
)
def test_the_same_words_may_begin_work(work: str) -> None:
    assert not lacks_verb(work)
