"""Words with which the text of a task begins: behind them nobody is named any more.

'Ban Quản lý dự án tỉnh lập dự toán …' names a board and tells what it does. Verbs that stand in names as well ('hỗ
trợ', 'quản lý', 'đầu tư') are left out: where a name ends before one of those is told by other signs.
"""

from dondoc.grammar.patterns import any_of

TASK_VERBS = (
    "chủ trì", "phối hợp", "tham mưu", "thực hiện", "(?<!ầu tư )(?<!ật tự )(?<!ám định )xây dựng",
    "hướng dẫn", "triển khai", "có trách nhiệm",
    "chịu trách nhiệm", "căn cứ", "rà soát", "đôn đốc", "theo dõi", "báo cáo", "lập", "đề xuất",
    "(?<!công )(?<!chương )(?<!quy )trình", "hoàn thiện",
    "hoàn thành", "bố trí", "(?<!an )chỉ đạo",
    "(?<!an )(?<!ác )tổ chức(?! (?:cán bộ|chính trị|tín dụng|đảng))", "tăng cường",
    "đẩy mạnh", "đẩy nhanh", "tiếp tục", "chủ động", "khẩn trương", "kịp thời", "(?<!iáo dục )thường xuyên",
    "vận hành", "ban hành", "cử(?! tri)", "đi (?:kiểm tra|cơ sở|khảo sát|thực tế)",
    "phê duyệt", "thẩm định", "cân đối", "vận động", "cung cấp", "tổng hợp", "thống nhất", "nghiêm túc", "bảo đảm",
    "đảm bảo", "phân bổ", "cập nhật", "công khai", "công bố", "tiếp nhận", "xem xét", "quyết định", "nâng cao",
    "nghiên cứu(?=,)", "giám sát", "(?<!an )kiểm tra", "tuyên truyền", "chuẩn bị", "phát động", "tham gia",
    "thông báo", "xác định", "bám sát", "phổ biến", "tiến hành", "ưu tiên", "khảo sát", "kết nối", "lãnh đạo",
    "xử lý", "tăng thời lượng", "đăng tải", "quán triệt", "phân công", "yêu cầu", "đề nghị", "kiểm soát chặt",
    "định kỳ", "hằng năm", "tập trung", "lựa chọn", "kiện toàn", "mở rộng", "làm tốt",
    "tháo gỡ", "sửa chữa", "giải quyết", "khắc phục", "ngăn chặn", "huy động", "tạo điều kiện", "niêm yết",
    "phân luồng",
    "chấn chỉnh",
)  # fmt: skip
# A pattern over text as it is written: a capital makes of any of these a name.
TASK_VERB = any_of(*TASK_VERBS)
