"""What the heading of a table column says that the column holds.

The vocabulary serves prose, too: some plans write under each task '- Cơ quan chủ trì: …' with the same words.
"""

import re
from enum import StrEnum
from functools import lru_cache

from dondoc.grammar.patterns import any_of
from dondoc.text import collapse, fold


class Column(StrEnum):
    """What a column of a programme's table holds."""

    NUMBER = "number"
    GROUP = "group"
    TASK = "task"
    INDICATOR = "indicator"
    UNIT = "unit"
    LEAD = "lead"
    COOPERATING = "cooperating"
    LEAD_AND_COOPERATING = "lead_and_cooperating"
    CONSOLIDATING = "consolidating"
    DEADLINE = "deadline"
    PERIOD = "period"
    START = "start"
    END = "end"
    YEAR = "year"
    VALUE = "value"
    PRODUCT = "product"
    NOTE = "note"


_BODY = any_of(
    "bộ phận", "cán bộ", "công chức", "cá nhân", "bên", "người", "phòng chuyên môn", "cơ quan", "đơn vị",
    "phòng, ban", "tổ chức",
    "chủ thể", "địa phương", "sở, ngành", "sở, ban, ngành",
)  # fmt: skip
_BODIES = rf"{_BODY}(?:(?:, ?|/| và ){_BODY})*"
_IN_CHARGE = any_of(
    "thực hiện", "phụ trách", "(?:làm )?đầu mối", "tham mưu", "triển khai", "soạn thảo", "trình", "được giao",
    "được phân công", "chịu trách nhiệm", "quản lý", "chuẩn bị", "xây dựng", "dự thảo", "biên soạn", "xử lý",
    "giải quyết", "tổ chức", "khắc phục",
)  # fmt: skip
_FOLLOWS = any_of("tổng hợp", "theo dõi", "đánh giá", "giám sát", "đôn đốc")
_WORK = any_of(
    "nhiệm vụ", "nội dung", "công việc", "đầu việc", "phần việc", "giải pháp", "hoạt động", "biện pháp", "hành động",
    "chuyên đề", "công tác(?= trọng tâm)", "ý kiến(?= chỉ đạo)",
    "đề án", "dự án", "chương trình", "kế hoạch(?! thực hiện)", "văn bản(?! giao)",
)  # fmt: skip
_OF_WORK = any_of(
    "cụ thể", "chủ yếu", "trọng tâm", "công việc", "nhiệm vụ", "công tác", "chính", "chỉ đạo", "hoạt động",
    "thực hiện", "triển khai", "giao", "được giao", "cần", "báo cáo", "số liệu", "thông tin", "cung cấp", "ưu tiên",
    "can thiệp", "kiểm tra", "tuyên truyền", "cam kết", "kết luận", "phải (?:làm|thực hiện)", "khắc phục",
)  # fmt: skip
_MADE = any_of("ban hành", "xây dựng", "trình", "sửa đổi", "soạn thảo", "thông qua", "thay thế", "phê duyệt")
# What a monthly programme of work has prepared and laid before who decides.
_PREPARED = any_of("đề án", "báo cáo", "tờ trình", "dự án", "chương trình", "kế hoạch", "nghị quyết", "văn bản")
_PASSES = any_of(
    "(?:ubnd|hđnd|uỷ ban nhân dân|hội đồng nhân dân)(?: tỉnh| thành phố)?",
    "(?:(?:ban thường vụ|btv) )?(?:tỉnh|thành) uỷ",
    "phiên họp", "kỳ họp",
)  # fmt: skip
_BEFORE_WORK = any_of(
    "tên ", "các ", "nhóm ", "danh mục ", "hạng mục ", "đầu mục ", "những ", "tên các ", "các nhóm ", "danh mục các "
)
_MEASURES = any_of("chỉ tiêu", "mục tiêu", "chỉ số")
_OF_MEASURES = any_of(
    "cụ thể", "chủ yếu", "phát triển", "kinh tế", "kế hoạch", "phấn đấu", "đánh giá", "thực hiện", "giao", "được giao",
    "xã hội", "kt", "đến", "năm", "thành phần", "theo dõi", "giám sát", "chính", "tổng hợp", "chung", "cơ bản",
)  # fmt: skip
_BEFORE_MEASURES = any_of("tên ", "nội dung ", "các ", "danh mục ", "hệ thống ", "nhóm ", "tên các ", "hệ thống các ")
_NUMBERS = any_of("stt", "tt", "st", "s ?t ?t", "số tt", "số thứ tự", "thứ tự", "số", "#", "mục", "mã số")
_BEFORE_YEAR = any_of(
    "mục tiêu", "chỉ tiêu", "kế hoạch", "kh", "thực hiện", "th", "ước", "ước th", "dự kiến", "dự toán", "đến", "hết",
    "phấn đấu", "giao", "dự báo", "hiện trạng", "kết quả", "cuối", "lộ trình", "giá trị", "cả năm", "mt",
    "tầm nhìn", "(?:mức )?(?:tối thiểu|tối đa)", "mức",
)  # fmt: skip
_PLAN = r"(?:(?:(?:0?5|năm) năm |cả )?(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học) )?)"
_SPAN = r"(?:19|20)\d\d ?[-–] ?(?:năm )?20\d\d"
_TIMES = any_of(
    "thời gian", "thời hạn", "thời điểm", "hạn", "tiến độ", "ngày", "tháng", "quý", "năm", "mốc", "dự kiến",
)  # fmt: skip
_UNIT = any_of(
    "đơn vị tính",
    "đ[.] ?vị tính",
    "đv tính",
    "đ/v tính",
    "đvt",
    "đơn vị đo",
    r"đơn vị(?= ?(?:$|[(/:]|nhận|báo cáo))",
)
_BOTH = any_of(r"chủ trì(?:,|;|/|-| và| -)* ?phối hợp", r"chủ trì(?: thực hiện)?(?:,|;|/| và) ?(?:\w+ ){0,3}phối hợp")
_HANDED_IN = any_of("trình", "ban hành", "phê duyệt", "nghiệm thu", "gửi", "nộp")
MARK = r" ?[,;/&(-]"
TASKS_BESIDE = any_of("nhiệm vụ", "công việc", "hoạt động", "giải pháp")
_GIVEN = any_of("nhiệm vụ", "công việc", "hoạt động", "nội dung", "phần việc", "đầu việc")

# In order of preference: 'Cơ quan chủ trì thực hiện chỉ tiêu' names a lead, not an indicator.
VOCABULARY: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.NUMBER, rf"^{_NUMBERS}[.]?$"),
        (Column.NOTE, r"^ghi chú"),
        (Column.UNIT, rf"^{_UNIT}\b(?!.*(?:chủ trì|thực hiện|phối hợp))(?!,)"),
        (Column.YEAR, rf"^(?:{_BEFORE_YEAR} )*(?:năm )?(?:19|20)\d\d(?: ?\([^()\d]{{1,30}}\))?$"),
        (Column.YEAR, rf"^(?:tổng|cộng|bình quân|trung bình)(?: cộng)?(?: cả)? giai đoạn {_SPAN}$"),
        (Column.YEAR, rf"^(?:{_BEFORE_YEAR} )*{_PLAN}?{_SPAN}(?: ?\((?:bình quân|trung bình|bq|cả giai đoạn)\))?$"),
        (Column.YEAR, rf"^(?:{_BEFORE_YEAR} )*(?:ngày )?31/12/20\d\d$"),
        (Column.TASK, rf"^(?:các |những )?{_GIVEN} (?:được )?(?:phân công|giao)(?: thực hiện)?$"),
        (Column.PERIOD, "^(?:thời gian|tiến độ|lộ trình|thời điểm) tổ chức (?:thực hiện|triển khai)$"),
        (Column.LEAD_AND_COOPERATING, _BOTH),
        (Column.COOPERATING, any_of("phối hợp", "tham gia", r"\bcùng (?:thực hiện|làm|triển khai|giải quyết)\b")),
        (Column.COOPERATING, "^thành viên$"),
        (Column.COOPERATING, rf"^{_BODIES} (?:(?:có )?liên quan|hỗ trợ)$"),
        (Column.CONSOLIDATING, rf"{_BODY} {_FOLLOWS}"),
        (Column.LEAD, any_of("chủ trì", "phân công", "trách nhiệm", "^phụ trách", "^đầu mối", rf"^{_BODIES}$")),
        (Column.LEAD, "^(?:giao cho|trưởng đoàn)$"),
        (Column.LEAD, rf"^{_BODIES} (?:(?:phải |được giao )?(?:thực hiện|lập|gửi|nộp) )?báo cáo$"),
        (Column.LEAD, rf"{_BODIES}(?: chịu trách nhiệm| được giao)? {_IN_CHARGE}"),
        (Column.START, rf"^(?:{_TIMES} )?(?:thực hiện |triển khai )?(?:bắt đầu|khởi công)$"),
        (Column.START, "^từ(?: ngày| tháng)?$"),
        (Column.END, "^đến(?: ngày| tháng)?$"),
        (Column.END, rf"^(?:{_TIMES} )?(?:thực hiện |triển khai )?kết thúc$"),
        (Column.DEADLINE, rf"{_TIMES} (?:phải )?hoàn thành"),
        (Column.DEADLINE, any_of("^thời hạn", r"^hạn\b", "hoàn thành (?:trước|trong)", "^hoàn thành$")),
        (Column.DEADLINE, any_of("^thời gian dự kiến$", "^(?:ngày|thời gian|thời điểm) (?:hết|đến) hạn$")),
        # Beside 'Thời gian thực hiện' it is by when; alone it is what its cells say, as every column of time.
        (Column.DEADLINE, rf"^(?:thời gian|thời điểm|tiến độ)(?: dự kiến)? {_HANDED_IN}\b"),
        (Column.PERIOD, "^(?:dự kiến|mốc) thời gian$"),
        (Column.PERIOD, any_of("^thời gian", "^tiến độ", "^lộ trình", "^thời điểm", "^giai đoạn", "^kỳ hạn")),
        (Column.PERIOD, any_of("thời gian thực hiện", "tiến độ thực hiện")),
        (Column.PERIOD, any_of("^năm (?:thực hiện|triển khai)$", "^thời kỳ$")),
        (Column.PERIOD, "^(?:kỳ|tần suất|định kỳ)(?: gửi)?(?: báo cáo)?$"),
        (Column.PERIOD, "^(?:tháng|quý)(?:[,/] ?(?:quý|năm))?(?: trình| ban hành| thực hiện| triển khai)?$"),
        (Column.TASK, rf"^tên {_WORK}{MARK}"),
        (Column.TASK, rf"^nội dung (?:các |những )?{_PREPARED}(?:(?:, ?|/| và |; ?){_PREPARED})*$"),
        (Column.TASK, rf"^nội dung trình(?: {_PASSES})?$"),
        (Column.TASK, rf"^{_BEFORE_WORK}?{_WORK} (?:cần|phải|sẽ|đề nghị|đăng ký) (?:được )?{_MADE}"),
        (
            Column.PRODUCT,
            any_of("sản phẩm", "kết quả", "đầu ra", "hình thức", "cấp trình", "thẩm quyền", "ban hành", "cấp phê duyệt",
                   "minh chứng"),
        ),
        (Column.INDICATOR, rf"^{_BEFORE_MEASURES}?{_MEASURES}(?:$|{MARK}| {_OF_MEASURES}\b)"),
        (Column.INDICATOR, "^(?:các )?tiêu chí$"),
        (Column.TASK, rf"^{_BEFORE_WORK}?{_WORK}(?:$|{MARK}| và | {_OF_WORK}\b)"),
        (Column.TASK, "^loại (?:báo cáo|số liệu)(?:$|[,;/] ?| và )"),
        (Column.TASK, "^(?:những |các )?(?:việc|phần việc)(?: cần| phải) (?:làm|thực hiện|triển khai)$"),
        (Column.TASK, rf"^tên\b(?! {any_of(_BODY, 'xã', 'phường', 'huyện')}\b)"),
    )
)  # fmt: skip
# What begins with the heading is matched: a search would try it at each character. One look at all of these tells of
# most cells that only the others may stand in them.
_READS = tuple(
    (column, pattern.match if pattern.pattern.startswith("^") else pattern.search) for column, pattern in VOCABULARY
)
_READS_ANYWHERE = tuple((column, reads) for column, reads in _READS if reads.__name__ == "search")
_BEGINS = re.compile("|".join(pattern.pattern for _, pattern in VOCABULARY if pattern.pattern.startswith("^")))
# '(1)', 'A', '(5)=(3)+(4)': what numbers a column.
_COLUMN_NUMBER = re.compile(r"\(?(?:(?P<figure>\d{1,2})|(?P<letter>[A-ZĐ]))\)?(?: ?= ?[\d()+\-–*/:. %]+)?")
_COUNTED_TASK = re.compile(
    rf"{any_of('nhiệm vụ', 'công việc', 'hoạt động', 'đề án', 'dự án', 'đầu việc')}(?: số)? \d{{1,2}}[.:]?"
)
_LONGEST_HEADING = 90  # characters; a longer cell is content


@lru_cache(maxsize=1024)
def read_column_heading(cell: str) -> Column | None:
    """Return what a column headed `cell` holds, or None where the words are no heading of the vocabulary.

    Kept for a while: cells of rows are asked, too, and many say the same.
    """
    if len(cell) > 2 * _LONGEST_HEADING:
        return None
    words = fold(collapse(cell)).strip("*_ :.")
    if not words or len(words) > _LONGEST_HEADING:
        return None
    for column, reads in _READS if _BEGINS.match(words) else _READS_ANYWHERE:
        if reads(words):
            return column
    return None


def read_row_label(cell: str) -> Column | None:
    """Return what stands beside `cell` at the head of a row: 'Cơ quan chủ trì', 'Tên nhiệm vụ', 'Nhiệm vụ số 3'."""
    if ":" in cell.rstrip(" :"):
        return None
    return read_column_heading(cell) or (Column.TASK if _COUNTED_TASK.fullmatch(fold(collapse(cell))) else None)


def read_column_number(cell: str) -> int | str | None:
    """Return the figure or letter by which `cell` numbers its column, or None where it holds anything else."""
    match = _COLUMN_NUMBER.fullmatch(cell)
    if match is None:
        return None
    return int(match["figure"]) if match["figure"] else match["letter"]
