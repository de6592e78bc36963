"""Words with which the text of a task begins: behind them nobody is named any more.

'Ban Quản lý dự án tỉnh lập dự toán …' names a board and tells what it does. Verbs that stand in names as well ('hỗ
trợ', 'quản lý', 'đầu tư', 'khai thác'), or tell of a group which it is ('các doanh nghiệp thu mua'), stand here with
what they are done to, or not at all: where a name ends before one of those is told by other signs, see `name_ends`.
"""

from dondoc.grammar.patterns import any_of, by_first_letter

# Verbs that nearly every programme has: enough where a long pattern asks at many places, which is dear to compile.
_COMMON = (
    "chủ trì", "phối hợp", "tham mưu", "thực hiện", "(?<!ầu tư )(?<!ật tự )(?<!ám định )xây dựng",
    "xây dựng (?:phương án|kế hoạch|quy chế|quy trình|đề án|dự thảo|lộ trình|danh mục|hồ sơ|văn bản)", "hướng dẫn",
    "triển khai", "có trách nhiệm", "chịu trách nhiệm", "căn cứ", "rà soát", "đôn đốc", "theo dõi", "báo cáo",
    "(?<! công )lập",
    "đề xuất", "(?<!ông )(?<!hương )(?<!uy )trình", "hoàn thiện", "hoàn thành", "bố trí", "(?<!an )chỉ đạo",
    "(?<!an )(?<!ác )tổ chức(?! (?:cán bộ|chính trị|tín dụng|đảng))", "tăng cường", "đẩy mạnh", "đẩy nhanh",
    "tiếp tục", "chủ động", "khẩn trương", "kịp thời", "(?<!iáo dục )thường xuyên", "vận hành", "ban hành",
    "cử(?! tri)", "đi (?:kiểm tra|cơ sở|khảo sát|thực tế|từng (?:nhà|hộ|thôn|bản|ngõ))",
    "phê duyệt", "thẩm định", "cân đối", "vận động",
    "cung cấp", "tiếp thu", "tổng (?:kiểm tra|rà soát|điều tra|vệ sinh)",
    "(?<!ịch vụ )tổng hợp", "thống nhất", "nghiêm túc", "bảo đảm", "đảm bảo", "phân bổ", "cập nhật", "công khai",
    "công bố", "tiếp nhận", "xem xét", "quyết định", "nâng cao", "nghiên cứu(?=,)", "giám sát", "(?<!an )kiểm tra",
    "tuyên truyền", "chuẩn bị", "phát động", "tham gia", "thông báo", "xác định", "bám sát", "phổ biến", "tiến hành",
    "ưu tiên", "khảo sát", "kết nối", "lãnh đạo", "xử lý", "tăng thời lượng", "đăng tải", "quán triệt", "phân công",
    "yêu cầu", "đề nghị", "kiểm soát chặt", "định kỳ", "hằng năm", "tập trung", "lựa chọn", "kiện toàn", "mở rộng",
    "làm tốt", "tháo gỡ", "sửa chữa", "giải quyết", "khắc phục", "ngăn chặn", "huy động", "tạo điều kiện", "niêm yết",
    "phân luồng", "chấn chỉnh",
)  # fmt: skip
_PLANS = (
    "hoàn tất", "thẩm tra", "soạn thảo", "biên soạn", "cụ thể hóa", "cụ thể hoá", "thể chế hóa", "góp ý", "lấy ý kiến",
    "ký kết", "ký cam kết", "thành lập", "sáp nhập", "giải thể", "bãi bỏ", "sửa đổi", "bổ sung", "điều chỉnh",
    "thay thế", "hợp nhất", "phân cấp", "phân định", "khoanh định", "quy định", "thí điểm", "thử nghiệm", "nghiệm thu",
    "thanh lý", "đặt hàng", "khởi công", "khánh thành", "chọn (?:tạo|lọc|cử)", "chốt (?:số liệu|danh sách|phương án)",
    "lên (?:phương án|kế hoạch|danh sách)", "rà lại", "dự trữ", "dự thảo", "gia hạn", "soạn (?:giáo án|bài|giảng)",
    "(?<!ét )duyệt (?:giáo án|kế hoạch|hồ sơ|danh sách)",
    "dự giờ", "kéo dài",
)  # fmt: skip
_LEADS = (
    "đốc thúc", "giao (?:nhiệm vụ|chỉ tiêu|kế hoạch)", "cắt cử", "điều động", "luân chuyển", "bổ nhiệm", "tuyển dụng",
    "nhắc nhở", "phê bình", "biểu dương", "khen thưởng", "tôn vinh", "kỷ luật", "đình chỉ", "thu hồi",
    "làm (?:rõ|tốt|sạch|việc với|đầu mối)", "quy trách nhiệm", "gắn trách nhiệm",
    "trực (?:24|ban|chỉ huy|sẵn sàng|chiến đấu)", "ứng trực", "túc trực",
    "thường trực (?:24|công tác|theo dõi)", "tiếp công dân định kỳ",
    "đối thoại với",
)  # fmt: skip
_WATCHES = (
    "kiểm đếm", "kiểm kê", "kiểm điểm", "thống kê đầy đủ", "đo đạc", "đo vẽ", "cắm mốc", "khoanh vùng", "phân loại",
    "phân vùng", "đối chiếu", "đối soát", "đánh giá", "chấm điểm", "xếp loại", "xếp hạng", "thanh kiểm tra",
    "hậu kiểm", "lấy mẫu", "truy xuất", "truy vết", "truy quét", "truy bắt", "điều tra, ", "xác minh",
    "nắm (?:chắc|tình hình|bắt)", "nhận diện", "phát hiện", "cảnh báo", "theo sát", "sơ kết", "tổng kết", "đúc kết",
    "dự báo (?:sâu|dịch|tình hình|nhu cầu|sớm|kịp)", "rút kinh nghiệm", "phản biện", "giải trình", "tính toán",
    "ước tính", "thu thập",
    "điều tra(?= (?:làm rõ|nguyên nhân|cơ bản|thu thập))",
)  # fmt: skip
_HOW = (
    "tự (?:kiểm|đánh|rà|chấm|bố|cân|thu|tổ)", "ngay (?:sau|khi|từ)",
    "hàng năm", "hằng (?:ngày|tuần|tháng|quý)", "hàng (?:ngày|tuần|tháng|quý)", "tích cực", "chú trọng", "quyết liệt",
    "quan tâm", "lồng ghép", "phấn đấu", "nỗ lực", "trực tiếp", "đồng bộ", "đa dạng hóa", "đa dạng hoá", "tối ưu",
    "duy trì", "giữ (?:vững|gìn|nguyên|ổn định)", "củng cố", "cải thiện", "cải tiến", "siết chặt", "thắt chặt",
    "rút ngắn", "cắt giảm", "giảm (?:tối đa|thiểu|thời gian|số)", "tinh giản", "đơn giản hóa", "đơn giản hoá",
    "hạn chế (?:tối đa|thấp nhất|việc)", "tăng (?:tần suất|tỷ lệ|số|thời|thêm|ca)", "nhân rộng", "khơi thông",
    "khơi dậy", "thúc đẩy", "khuyến khích",
    r"(?<!àng )(?<!hòng )không(?! (?:quân|gian|chuyên|thường|nhân|có)\b)",
    "tuyệt đối không", "sớm", "tự chủ trì", "nghiêm cấm",
    "nghiêm chỉnh", "chấp hành", "tuân thủ", "phát huy (?:vai trò|hiệu quả|tối đa)", "gương mẫu", "đi đầu", "cam kết",
)  # fmt: skip
_TELLS = (
    "đăng (?:tin|bài|phát|ký với)", "kêu gọi", "tập huấn", "bồi dưỡng kiến thức", "diễn tập", "ra quân",
    "phát (?:sóng|bản tin|tờ rơi|tin|dọn|quang|thanh tin|hành (?:tài liệu|văn bản))", "đưa tin",
    "đưa (?!đón|người|hàng)", "giới thiệu", "quảng bá", "trưng bày", "triển lãm", "chuyển tải",
    "truyền tải", "gửi", "thông tin (?:kịp thời|rộng rãi|đầy đủ|đến|cho|về)",
    "giáo dục(?= (?:học sinh|đoàn viên|hội viên))", "treo", "cổ động", "hưởng ứng", "chia sẻ", "trao đổi",
    "trao (?:tặng|học bổng|quà)", "tặng", "thăm hỏi", "thăm",
    "gặp gỡ", "động viên", "biểu diễn phục vụ", "in (?:ấn|phát|và)",
    "xuất bản ấn phẩm", "giải đáp", "khuyến cáo", "dàn dựng", "trả lời", "phản hồi", "tư vấn cho",
    "liên kết (?:với|xây dựng|sản xuất|tiêu thụ|đào tạo)",
    "định hướng (?:báo|dư luận|tuyên truyền|các cơ quan|công tác)",
)  # fmt: skip
_DATA = (
    "số hóa", "số hoá", "đấu nối", "liên thông", "tích hợp", "đồng bộ hóa", "sao lưu", "chuẩn hóa", "chuẩn hoá",
    "xác thực", "nhập (?:dữ liệu|liệu|số liệu)", "khai báo", "kê khai", "gắn mã", "dán nhãn", "dán",
    "cấp (?:mã|phép|phát|giấy|đổi|tài khoản|bù|bổ sung|kinh phí|chứng|thẻ|sổ|vốn)", "trả kết quả",
    "nhận (?:và trả|hồ sơ|bàn giao|đỡ đầu|chỉ tiêu)",
    "chuyển (?:hồ sơ|kết quả|trả|toàn bộ|đến|tới|văn bản|công văn|đơn|đổi số"
    "|giao (?:cho|giống|kỹ thuật|hồ sơ))",
    "mã hóa", "bảo mật", "vá lỗi",
    "lưu (?:giữ|mẫu|hồ sơ)", "đăng ký (?:nội dung|danh mục|nhu cầu|chỉ tiêu)", "khai trương", "kích hoạt", "chạy thử",
)  # fmt: skip
_WORKS = (
    "tu sửa", "chằng chống", "phát dọn", "che chắn", "neo (?:giữ|buộc)",
    "nâng cấp", "duy tu", "bảo dưỡng", "di dời", "di chuyển", "dịch chuyển", "gia cố", "nạo vét", "đắp", "hạ ngầm",
    "chỉnh trang", "cải tạo", "tu bổ", "tôn tạo", "phục dựng", "trùng tu", "lắp đặt", "lắp", "lát",
    "rải (?:đá|nhựa|thảm)", "khoan", "đào (?:mương|ao|hố|kênh|giếng|đắp)", "bóc", "san (?:lấp|gạt|ủi)", "thảm nhựa",
    "kè", "xây (?:mới|kè|lại|thêm)", "làm mới", "thay (?:mới|toàn|đổi|các)", "tháo dỡ", "phá dỡ", "bàn giao",
    "thông xe", "thông tuyến", "giải tỏa", "giải toả", "cưỡng chế", "cắm (?:biển|cọc|bảng)", "sơn (?:kẻ|lại)",
    "kẻ vạch", "điều tiết (?:xe|giao|lũ|nước|các)", "khơi", "thau rửa", "súc rửa", "thu dọn",
    "dọn (?:dẹp|vệ|rác|sạch)", "chặt (?:tỉa|hạ)", "cắt (?:tỉa|cỏ|điện)",
    "mở (?:lớp|rộng|đợt|cửa|toàn|thêm|cống|tuyến|đường|chuyên|hội|cao điểm|các|sổ)", "đóng (?:cửa|điện|mốc|góp|cọc)",
    "bơm", "xả (?:lũ|nước|cạn)", "tích nước", "vận hành thử", r"trồng (?:mới|lại|thêm|dặm|bổ sung|rừng|\d)",
    "thả (?:cá|giống|về)", "gieo", "xuống giống", r"chăm sóc (?:và|số|diện|\d)", "tỉa", "thu hoạch",
    "thu gom (?:toàn|hết|triệt)", r"chuyển đổi (?:cơ cấu|cây|đất|diện|\d)", "sắp xếp (?:lại|các|bộ|đội|dân|ổn)",
)  # fmt: skip
_SOLVES = (
    "xử phạt", "ngăn ngừa", "bài trừ", "đấu tranh", "triệt phá", "xóa bỏ", "xoá bỏ", "xóa (?:nhà|dứt)",
    "xoá (?:nhà|dứt)", "dứt điểm", "đẩy lùi", "phòng ngừa", "trấn áp", "khởi tố", "bắt giữ", "tạm giữ", "tạm dừng",
    "dừng", "kiềm chế", "hóa giải", "gỡ (?:vướng|bỏ)", "tuần tra", "canh gác",
    "gác (?:cầu|chốt|hai|đầu|đường|ngã|tại)", "chốt chặn", "chốt trực", "cơ động",
    "sơ tán", "neo đậu", "tìm kiếm", "ứng phó", "ứng cứu", "cứu chữa", "cứu trợ",
    "cứu hộ (?!cứu nạn|, cứu nạn|và cứu)", "khử (?:khuẩn|trùng)", "phun", "tiêu hủy", "tiêu huỷ", "tiêu độc",
    "tiêm (?:phòng|vắc|bổ|đủ)", "khoanh nợ", "giãn (?:nợ|hoãn)", "cơ cấu lại", "khôi phục", "phục hồi (?!chức năng)",
    "ổn định", "chống (?:thất thu|buôn|chuyển)", "thi hành (?:dứt|xong|nghiêm)",
)  # fmt: skip
_SPENDS = (
    "chi (?:trả|tạm|ngân|tiền|hỗ|bổ)", "thanh toán", "quyết toán", "tạm ứng", "ứng trước", "giải ngân", "thu xếp",
    "thu (?:đúng|nộp|đủ|phí|ngân|nợ|hút)", "nộp", "trích", "dành", "miễn (?:giảm|,|phí|thu)", "kêu gọi đầu tư",
    "mời gọi", "đấu giá", "đấu thầu (?:rộng|lại|qua|mua)", "mua (?:sắm|bổ|thêm|bảo)",
    "(?<!ự án )đầu tư (?:nâng|thêm|mới|đồng bộ)", r"cho (?:vay|thuê) (?:vốn|ưu|mới|đến|tối|\d)",
    r"hỗ trợ (?:kinh|người|hộ|các|vốn|\d|tối|kịp|lãi|giống|kỹ)", "trợ giúp (?:người|hộ|các|đột)",
    "bồi thường (?:cho|đúng|dứt)", "trang bị", "bình ổn", "bảo lãnh (?:cho|vay)", "kết chuyển",
    "khai thác (?:có|hiệu|tối|hết)", "quản lý (?:chặt|nghiêm|tốt)", "bảo vệ (?:nghiêm|an toàn|tuyệt|vững)",
    "sử dụng (?:hiệu|có|đúng|tiết)", r"phát triển (?:mới|thêm|các|\d)", "tiếp sức", "đỡ đầu", "đồng hành", "tiêu thụ",
    "gặp mặt", "đón (?:tiếp|khách|nhận)", "khám (?:sàng|sức|chữa bệnh miễn|lưu)", "cách ly",
    "điều trị (?:cho|miễn|kịp)", "thu dung", "phân phát", "phân phối (?:hàng|đến)", "đổi (?:mới|điểm|giờ|sang)",
    "nghiêm trị", "kiến nghị", "quyên góp", "cho mượn",
)  # fmt: skip
# 'Ban Quản lý dự án nâng cấp đô thị': what is built is the name of who builds it.
_BUILT_BY_PROJECTS = "(?<!ự án )"
TASK_VERBS = (*_COMMON, *_PLANS, *_LEADS, *_WATCHES, *_HOW, *_TELLS, *_DATA, *_WORKS, *_SOLVES, *_SPENDS)
# Patterns over text as it is written: a capital makes of any of these a name.
TASK_VERB = any_of(
    by_first_letter(*_COMMON, *_PLANS, *_LEADS, *_WATCHES, *_HOW, *_TELLS, *_DATA, *_SOLVES, *_SPENDS),
    _BUILT_BY_PROJECTS + by_first_letter(*_WORKS),
)
COMMON_TASK_VERB = by_first_letter(*_COMMON)
