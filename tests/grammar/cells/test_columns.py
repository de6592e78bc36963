"""What the headings of table columns say that their cells hold."""

import pytest

from dondoc.grammar.cells.columns import (
    VOCABULARY,
    Column,
    read_column_heading,
    read_column_number,
    read_row_label,
)
from dondoc.grammar.cells.heading_senses import (
    heads_groups,
    heads_people,
    heads_results,
    heads_spending,
    heads_tasks_too,
    heads_what_is_due_before,
    how_exact,
    how_leading,
)
from dondoc.text import fold

HEADINGS = {
    Column.NUMBER: [
        "STT", "TT", "Số TT", "S TT", "ST T", "S T T", "ST", "Stt.", "Số thứ tự", "#", "Mục", "Mã số",
        "Thứ tự",
    ],
    Column.START: [
        "Từ tháng", "Tháng bắt đầu", "Quý khởi công", "Bắt đầu", "Thời gian bắt đầu", "Ngày bắt đầu", "Khởi công",
        "Từ ngày", "Từ", "Thời gian thực hiện bắt đầu",
    ],
    Column.END: [
        "Đến ngày", "Năm kết thúc", "Kết thúc", "Thời gian kết thúc", "Ngày kết thúc", "Đến tháng", "Đến",
        "Thời gian thực hiện kết thúc",
    ],
    Column.TASK: [
        "Những việc cần triển khai", "Công tác trọng tâm", "Các phần việc được giao thực hiện",
        "Loại số liệu và báo cáo", "Loại số liệu, báo cáo", "Những nhiệm vụ", "Nhóm giải pháp",
        "Nội dung cung cấp", "Nội dung kiểm tra", "Nội dung tuyên truyền", "Nội dung cam kết", "Nội dung kết luận",
        "Nội dung thông tin", "Nội dung can thiệp", "Phần việc cần làm", "Văn bản sẽ thông qua",
        "Văn bản đề nghị thay thế", "Văn bản đăng ký phê duyệt", "Văn bản cần được soạn thảo", "Tên",
        "Danh mục các đề án", "Tên các dự án", "Các nhóm nhiệm vụ", "Hạng mục hoạt động", "Công việc thực hiện",
        "Chuyên đề",
        "Việc cần làm", "Các việc phải thực hiện",
        "Nhiệm vụ", "NHIỆM VỤ", "Nhiệm vụ cụ thể", "Nội dung công việc", "Nội dung", "Nội dung nhiệm vụ",
        "Nhiệm vụ, giải pháp", "Nhiệm vụ/Giải pháp", "Nhiệm vụ và giải pháp", "Nhóm nhiệm vụ, giải pháp",
        "Nội dung thực hiện", "Nội dung triển khai", "Công việc", "Đầu việc", "Đầu việc cụ thể", "Hoạt động",
        "Các nhiệm vụ trọng tâm", "Nhiệm vụ được giao", "Nhiệm vụ chủ yếu", "Tên nhiệm vụ", "Tên đề án",
        "Tên đề án, dự án", "Tên văn bản", "Tên mô hình", "Chương trình, đề án, dự án", "Đề án", "Dự án",
        "Các hoạt động", "Biện pháp", "Hành động", "Phần việc", "Hoạt động ưu tiên", "Nhiệm vụ được phân công",
        "Công việc phải làm", "Ý kiến chỉ đạo", "Đầu mục công việc", "Giải pháp khắc phục", "Nội dung phân công",
        "Tên công việc/sản phẩm", "Nội dung chỉ đạo", "Danh mục nhiệm vụ", "Danh mục đề án",
        "Nội dung (nhiệm vụ)", "Các hoạt động chính", "Hạng mục công việc", "Nhiệm vụ - giải pháp",
        "Nội dung hoạt động", "Nhiệm vụ chính", "Nội dung báo cáo", "Nội dung số liệu, báo cáo", "Loại báo cáo",
        "Nội dung đề án, báo cáo", "Nội dung các đề án", "Nội dung tờ trình, văn bản", "Nội dung trình",
        "Nội dung trình UBND tỉnh", "Nội dung trình Ban Thường vụ Tỉnh ủy",
        "Văn bản cần ban hành", "Đề án phải trình", "Các văn bản cần sửa đổi, bổ sung",
    ],
    Column.INDICATOR: [
        "Các tiêu chí", "Tên các chỉ tiêu", "Hệ thống các chỉ tiêu", "Chỉ tiêu theo dõi", "Chỉ tiêu giám sát",
        "Chỉ tiêu tổng hợp", "Chỉ tiêu chung", "Mục tiêu cơ bản", "Mục tiêu phát triển", "Chỉ tiêu kế hoạch",
        "Chỉ tiêu được giao", "Chỉ tiêu kinh tế",
        "Chỉ tiêu", "CHỈ TIÊU", "Tên chỉ tiêu", "Nội dung chỉ tiêu", "Các chỉ tiêu chủ yếu", "Chỉ tiêu cụ thể",
        "Mục tiêu", "Mục tiêu, chỉ tiêu", "Chỉ tiêu kinh tế - xã hội", "Chỉ số", "Chỉ tiêu/Mục tiêu",
        "Chỉ tiêu phấn đấu", "Chỉ tiêu đánh giá", "Chỉ tiêu thực hiện", "Chỉ tiêu giao", "Chỉ tiêu xã hội",
        "Chỉ tiêu KT-XH", "Danh mục chỉ tiêu", "Chỉ số thành phần", "Chỉ tiêu chính", "Hệ thống chỉ tiêu",
        "Nhóm chỉ tiêu", "Tiêu chí",
    ],
    Column.UNIT: [
        "Đ/v tính", "Đơn vị/ĐVT", "Đơn vị: %", "Đơn vị nhận", "Đơn vị báo cáo",
        "Đơn vị tính", "ĐVT", "Đơn vị", "Đơn vị đo", "Đơn vị tính (%)",
        "Đ.vị tính", "ĐV tính", "Đơn vị (%)",
    ],
    Column.LEAD: [
        "Cơ quan báo cáo", "Đơn vị gửi báo cáo", "Trưởng đoàn",
        "Đơn vị làm đầu mối", "Cơ quan được giao chuẩn bị", "Cơ quan chịu trách nhiệm tham mưu", "Tổ chức",
        "Chủ thể", "Địa phương", "Phòng, ban", "Cá nhân", "Bộ phận", "Phòng chuyên môn xử lý", "Người phụ trách",
        "Đơn vị quản lý", "Đơn vị dự thảo", "Đơn vị biên soạn", "Đơn vị giải quyết", "Đơn vị tổ chức",
        "Đơn vị khắc phục", "Đơn vị và địa phương thực hiện", "Đơn vị/cơ quan chủ trì", "Đơn vị/người thực hiện",
        "Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "CƠ QUAN CHỦ TRÌ", "Cơ quan, đơn vị chủ trì",
        "Cơ quan/đơn vị chủ trì", "Cơ quan thực hiện", "Đơn vị thực hiện", "Cơ quan, đơn vị thực hiện",
        "Cơ quan chủ trì thực hiện chỉ tiêu", "Cơ quan chịu trách nhiệm thực hiện", "Cơ quan được giao thực hiện",
        "Cơ quan đầu mối", "Cơ quan chuẩn bị", "Đơn vị xây dựng",
        "Cơ quan tham mưu", "Cơ quan phụ trách", "Phân công", "Phân công thực hiện",
        "Trách nhiệm thực hiện", "Phụ trách", "Đầu mối", "Cơ quan", "Tổ chức thực hiện", "Cơ quan chủ trì soạn thảo",
        "Đơn vị đầu mối", "Đơn vị phụ trách", "Đơn vị chịu trách nhiệm", "Đơn vị tham mưu", "Giao cho",
        "Đơn vị được giao", "Đơn vị triển khai", "Đơn vị được phân công", "Đơn vị soạn thảo", "Cơ quan soạn thảo",
        "Cơ quan được giao", "Cơ quan trình", "Cơ quan, đơn vị", "Sở, ngành", "Sở, ban, ngành thực hiện",
        "Cơ quan xử lý", "Bên thực hiện", "Công chức phụ trách", "Phân công nhiệm vụ",
    ],
    Column.COOPERATING: [
        "Đơn vị có liên quan", "Phối hợp, tham gia", "Cá nhân, đơn vị liên quan", "Đơn vị/cơ quan phối hợp",
        "Cơ quan phối hợp", "Đơn vị phối hợp", "Đơn vị cùng tham gia",
        "Phối hợp", "CƠ QUAN PHỐI HỢP", "Cơ quan, đơn vị phối hợp",
        "Phối hợp thực hiện", "Đơn vị phối hợp thực hiện", "Cơ quan tham gia", "Đơn vị cùng thực hiện",
        "Cùng làm", "Bên cùng triển khai", "Thành viên",
        "Cơ quan liên quan",
        "Người/đơn vị hỗ trợ",
    ],
    Column.LEAD_AND_COOPERATING: [
        "Chủ trì; phối hợp", "Chủ trì - phối hợp", "Chủ trì phối hợp",
        "Cơ quan chủ trì thực hiện, cơ quan phối hợp", "Cơ quan chủ trì; đơn vị phối hợp",
        "Chủ trì và cơ quan phối hợp",
        "Cơ quan chủ trì, phối hợp", "Đơn vị chủ trì/phối hợp", "Cơ quan chủ trì và phối hợp",
    ],
    Column.CONSOLIDATING: [
        "Cơ quan giám sát", "Đơn vị đôn đốc",
        "Cơ quan tổng hợp", "Cơ quan theo dõi", "Cơ quan theo dõi, đánh giá", "Cơ quan đánh giá",
        "Đơn vị tổng hợp", "Đơn vị theo dõi",
    ],
    Column.DEADLINE: [
        "Hoàn thành trong", "Hạn nộp", "Thời điểm phải hoàn thành",
        "Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời hạn", "Hạn hoàn thành", "Tiến độ hoàn thành",
        "Thời điểm hoàn thành", "Ngày hoàn thành", "Năm hoàn thành", "Hoàn thành trước ngày", "Hoàn thành trong quý",
        "Thời hạn thực hiện", "Hạn báo cáo",
        "Thời gian dự kiến", "Thời gian phải hoàn thành", "Hoàn thành", "Mốc hoàn thành",
        "Dự kiến hoàn thành", "Ngày hết hạn", "Thời gian trình", "Tiến độ trình", "Thời gian trình UBND tỉnh",
        "Thời gian ban hành", "Thời gian phê duyệt", "Thời gian gửi",
    ],
    Column.PERIOD: [
        "Kỳ báo cáo", "Tần suất báo cáo",
        "Tháng thực hiện", "Quý ban hành", "Tháng, quý", "Quý/năm", "Tháng/năm", "Tháng triển khai", "Quý trình",
        "Năm triển khai", "Dự kiến tiến độ thực hiện", "Thời gian tổ chức thực hiện", "Lộ trình tổ chức triển khai",
        "Thời gian thực hiện", "Thời gian", "Tiến độ", "Tiến độ thực hiện", "Lộ trình", "Lộ trình thực hiện",
        "Thời gian triển khai", "Giai đoạn", "Thời điểm", "Kỳ hạn", "Dự kiến thời gian thực hiện",
        "Năm thực hiện", "Thời kỳ", "Tháng", "Quý", "Dự kiến thời gian", "Mốc thời gian",
    ],
    Column.YEAR: [
        "Năm học 2026-2027", "Kế hoạch năm học 2026 - 2027",
        "Bình quân giai đoạn 2026-2030", "Trung bình giai đoạn 2026 - 2030", "Tổng cộng giai đoạn 2026-2030",
        "Cộng cả giai đoạn 2026-2030", "Giai đoạn 2026-2030 (bình quân)", "MT 2030",
        "31/12/2030", "Đến 31/12/2030", "Tầm nhìn 2045", "Tầm nhìn đến năm 2045",
        "Thời kỳ 2026-2030", "Nhiệm kỳ 2025-2030", "Cả giai đoạn 2026-2030",
        "05 năm 2026-2030", "Năm năm 2026-2030", "Lộ trình 2026", "Dự toán 2026", "Hết năm 2027", "Ước TH 2025",
        "Cuối năm 2026", "Hiện trạng 2024", "Kết quả 2024", "Dự báo 2026", "Giá trị 2026", "Cả năm 2026",
        "Giao 2026", "2026 (lần đầu)",
        "2026", "Năm 2026", "Kế hoạch 2026", "Kế hoạch năm 2026", "Mục tiêu đến năm 2030", "Đến năm 2030",
        "KH 2026", "TH 2024", "Tổng giai đoạn 2026 - 2030", "Ước thực hiện năm 2025", "Dự kiến 2026",
        "Giai đoạn 2026-2030", "KH 5 năm 2026 - 2030", "Chỉ tiêu giao năm 2026", "Phấn đấu đến năm 2030",
    ],
    Column.PRODUCT: [
        "Sản phẩm", "Kết quả", "Sản phẩm đầu ra", "Kết quả đầu ra", "Sản phẩm/Kết quả", "Hình thức văn bản",
        "Cấp trình", "Thẩm quyền ban hành", "Dự kiến sản phẩm", "Cấp ban hành",
        "Cấp phê duyệt", "Minh chứng", "Văn bản ban hành",
    ],
    Column.NOTE: ["Ghi chú", "GHI CHÚ", "Ghi chú (nếu có)"],
}  # fmt: skip
CASES = [(heading, column) for column, headings in HEADINGS.items() for heading in headings]
NO_HEADINGS = {
    "nothing": "",
    "blanks and marks": " ** ",
    "an agency": "Sở Y tế",
    "a task": "Rà soát, sửa đổi văn bản",
    "a task that begins like a heading": "Nhiệm vụ của ngành giáo dục vùng cao",
    "a plan by its name": "Kế hoạch phát triển kinh tế - xã hội",
    "money": "Kinh phí thực hiện",
    "the source of money": "Nguồn vốn",
    "a place": "Địa điểm",
    "the name of an agency": "Tên cơ quan",
    "the name of a unit": "Tên đơn vị",
    "the name of a commune": "Tên xã",
    "the name of a district": "Tên huyện",
    "the name of a ward": "Tên phường",
    "what somebody thinks": "Ý kiến",
    "work of any kind": "Công tác",
    "a unit behind a comma": "Đơn vị, ha",
    "from the top": "Từ trên xuống",
    "to a place": "Đến nơi",
    "one year of a span": "Tổng giai đoạn 2026",
    "a report as a product": "Báo cáo",
    "what is proposed": "Nội dung kiến nghị",
    "what a plan says of something": "Nội dung kế hoạch vốn",
    "what is shown": "Nội dung trình bày",
    "figures": "Số liệu",
    "the document that orders": "Văn bản giao nhiệm vụ",
    "a plan": "Kế hoạch thực hiện",
    "a number": "12",
    "a day": "30/6/2026",
    "a column of signatures": "Ký tên",
    "a text as long as a task": "Nội dung " + "rất dài " * 20,
}
DECORATED = {
    "bold": "**Cơ quan chủ trì**",
    "italic": "*Cơ quan chủ trì*",
    "a colon behind": "Cơ quan chủ trì:",
    "a stop behind": "Cơ quan chủ trì.",
    "two lines": "Cơ quan\nchủ trì",
    "spaces": "  Cơ quan   chủ trì ",
}


@pytest.mark.parametrize(("heading", "column"), CASES, ids=[heading for heading, _ in CASES])
def test_a_heading_names_its_column(heading: str, column: Column) -> None:
    assert read_column_heading(heading) is column


@pytest.mark.parametrize("words", NO_HEADINGS.values(), ids=NO_HEADINGS.keys())
def test_other_cells_are_no_heading(words: str) -> None:
    assert read_column_heading(words) is None


@pytest.mark.parametrize("heading", DECORATED.values(), ids=DECORATED.keys())
def test_marks_and_breaks_around_a_heading_do_not_matter(heading: str) -> None:
    assert read_column_heading(heading) is Column.LEAD


@pytest.mark.parametrize("place", range(len(VOCABULARY)), ids=[f"{i}-{name}" for i, (name, _) in enumerate(VOCABULARY)])
def test_every_pattern_of_the_vocabulary_is_the_first_to_read_some_heading(place: int) -> None:
    patterns = [pattern for _, pattern in VOCABULARY]
    firsts = [next(i for i, pattern in enumerate(patterns) if pattern.search(fold(heading))) for heading, _ in CASES]
    assert place in firsts


def test_lists_of_members_have_people_under_their_headings() -> None:
    assert heads_people("Họ và tên")
    assert heads_people("Chức vụ, đơn vị công tác")
    assert heads_people("Chức danh")
    assert heads_people("Họ, tên")
    assert not heads_people("Người thực hiện")


@pytest.mark.parametrize("heading", ["Nội dung chi", "Khoản mục chi", "Nguồn kinh phí", "Cơ cấu nguồn vốn"])
def test_what_is_spent_stands_under_some_headings(heading: str) -> None:
    assert heads_spending(heading)


@pytest.mark.parametrize("heading", ["Nội dung", "Nội dung chi tiết", "Nội dung chỉ đạo", "Chỉ tiêu", "Nguồn nước"])
def test_under_others_stands_what_is_done_or_reached(heading: str) -> None:
    assert not heads_spending(heading)


def test_of_several_columns_of_leads_that_of_bodies_says_most() -> None:
    people, looks, does, leads = "Cán bộ phụ trách", "Chủ trì thẩm định", "Cơ quan, đơn vị thực hiện", "Đơn vị chủ trì"
    assert how_leading(people) == how_leading(looks) < how_leading(does) < how_leading(leads)
    assert how_leading("Cơ quan trình") < how_leading("Cơ quan soạn thảo") == how_leading("Cơ quan tham mưu trình")
    assert how_leading("Cá nhân, đơn vị thực hiện") == how_leading(does)


def test_every_column_has_headings() -> None:
    assert set(HEADINGS) == set(Column) - {Column.VALUE, Column.GROUP}  # which cells tell


RESULTS = {"Thực hiện 2024": True, "TH 2024": True, "Ước thực hiện năm 2025": True, "Hiện trạng 2025": True,
           "Năm cơ sở 2024": True, "Giá trị gốc": True, "Số liệu gốc": True, "Kết quả 2024": True,
           "Giá trị 2026": False,
           "Kế hoạch thực hiện năm 2026": False, "KH 2026": False, "2026": False}  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "groups"),
    [
        ("Nhóm nhiệm vụ", True),
        ("Chương trình", True),
        ("Lĩnh vực công tác", True),
        ("Nội dung công việc", False),
        ("Nhiệm vụ cụ thể", False),
    ],
)
def test_a_column_beside_the_tasks_may_name_their_groups(heading: str, groups: bool) -> None:
    assert heads_groups(heading) is groups


@pytest.mark.parametrize(
    ("heading", "too"),
    [
        ("Chỉ tiêu/Nhiệm vụ", True),
        ("Chỉ tiêu và các nhiệm vụ", True),
        ("Nhiệm vụ, chỉ tiêu", True),
        ("Nhiệm vụ và chỉ tiêu", True),
        ("Các nhiệm vụ - chỉ tiêu", True),
        ("Chỉ tiêu & nhiệm vụ", True),
        ("Chỉ tiêu", False),
        ("Nội dung chỉ tiêu", False),
        ("Chỉ tiêu nhiệm vụ giao", False),
    ],
)
def test_a_column_of_indicators_may_hold_tasks_too(heading: str, too: bool) -> None:
    assert heads_tasks_too(heading) is too


def test_a_heading_may_say_more_exactly_than_another_what_rows_are_about() -> None:
    wide, plain, exact = map(how_exact, ("Nhóm nhiệm vụ", "Nội dung công việc", "Nhiệm vụ cụ thể"))
    assert wide < plain < exact


@pytest.mark.parametrize(("heading", "told"), RESULTS.items(), ids=RESULTS.keys())
def test_a_column_of_years_may_tell_what_was_reached(heading: str, told: bool) -> None:
    assert heads_results(heading) is told


@pytest.mark.parametrize(
    ("heading", "before"),
    [("Hoàn thành trước", True), ("Hoàn thành trước ngày", True), ("HOÀN THÀNH TRƯỚC:", True), ("Thời hạn", False)],
)
def test_a_heading_may_say_that_its_days_are_those_before_which_something_is_due(heading: str, before: bool) -> None:
    assert heads_what_is_due_before(heading) is before


@pytest.mark.parametrize(
    ("cell", "column"),
    [
        ("Cơ quan chủ trì:", Column.LEAD),
        ("Nhiệm vụ số 3", Column.TASK),
        ("Công việc 3:", Column.TASK),
        ("Đề án 12.", Column.TASK),
        ("Hoạt động 1", Column.TASK),
        ("Dự án số 2", Column.TASK),
        ("Đầu việc 4", Column.TASK),
        ("Cơ quan chủ trì: Sở Y tế", None),
        ("Nhiệm vụ 123", None),
        ("Mô hình 1", None),
        ("Sở Y tế", None),
    ],
)
def test_the_head_of_a_row_may_say_what_stands_beside_it(cell: str, column: Column | None) -> None:
    assert read_row_label(cell) is column


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1", 1), ("(12)", 12), ("A", "A"), ("(Đ)", "Đ"), ("(5)=(3)+(4)", 5), ("6 = 5*100%", 6), ("123", None),
        ("AB", None),
        ("Sở", None), ("", None),
    ],
)  # fmt: skip
def test_figures_and_letters_number_columns(cell: str, number: int | str | None) -> None:
    assert read_column_number(cell) == number
