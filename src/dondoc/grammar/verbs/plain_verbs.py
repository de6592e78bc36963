"""Verbs by themselves, whatever they are done to: at the head of a predicate, and behind the name of who does it.

`task_verbs` has those that no name holds, or with what they are done to. These stand in names, too, and where they do
is what tells: right behind the first word of a name, behind another verb, or behind 'và' and 'dự án' ('Quỹ hỗ trợ nông
dân', 'Ban Quản lý dự án bảo vệ rừng'). Behind any other noun the verb is what is to be done.
"""

from collections.abc import Sequence

from dondoc.grammar.words.compounds import lexicon


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


# Of one syllable, whatever stands behind them.
_FREE = _words(
    "mua xây sửa trồng làm viết vẽ ký họp dạy kéo đưa thuê chở kể mời tìm xin giúp thay dọn lắp gửi nộp dựng treo dán "
    "đắp khoan phun tiêm tặng đón giữ tuyển chọn ươm nuôi diệt quét trích chôn tước rút xoá cấm bắt khuyên nhắc "
    "nhắn đổ trả nhận nạo lát chặt dồn gom quay chụp bám lắng tự ngay đúc bày soi mượn"
)
# Of one syllable, where they are no half of a noun: 'cấp uỷ', 'hạ tầng', 'thu nhập'.
_ALONE = _words(
    "cấp phát thu chi bán cho in đo nối hạ nâng chia chống trực đặt gắn mở thả chuyển đấu phạt thắp nhập xuất chiếu "
    "kết đăng xét cắm dừng khám chăm rà gỡ đóng rải tháo đào rào khơi canh phủ lấp vá trám "
    "ghép cấy tưới lợp hút dập soạn khoán"
)
_OF_TWO = frozenset(
    (
        "nghiên cứu", "thu gom", "thu mua", "dạy nghề", "phát thuốc", "chữa bệnh", "cho vay", "cho thuê", "bán hàng",
        "bảo trì", "bảo vệ", "bảo quản", "bảo tồn", "canh phòng", "canh gác", "kiểm soát", "phân tích", "xét nghiệm",
        "xét duyệt", "xét xử", "xét chọn", "chấm dứt", "hỗ trợ", "giúp đỡ", "đào tạo", "nhắn tin", "thống kê",
        "tiết kiệm", "sử dụng", "xúc tiến", "đóng gói", "cấp nước", "chấp thuận", "chăm lo", "chăm sóc", "áp dụng",
        "ứng dụng", "mời thầu", "đăng ký", "ghi chép", "truy tố", "đăng cai", "phục vụ", "tham dự", "lắng nghe",
        "rà phá", "đúc rút", "bắt buộc", "giải thích", "thuyết phục", "tra cứu", "chuyển tiền", "chuyển giao",
        "tham vấn", "hoà giải", "nâng mức", "tiếp công", "tiếp dân", "thanh tra", "chiếu phim",
        "khoan giếng", "đào ao", "hạ giá", "thắp sáng", "nhân giống", "giải trình", "uỷ quyền", "tự chủ", "thực thi",
        "thi công", "hoàn trả", "kiểm định", "kiểm dịch", "khai báo", "phủ kín", "phủ sóng", "phủ xanh", "lấp đầy",
        "nối mạng", "cài đặt", "đo kiểm", "sắp xếp", "giải phóng", "đền bù", "dịch thuật", "điều trị", "ôn tập",
        "kèm cặp", "bồi dưỡng", "luyện tập", "phổ cập", "giảm nghèo", "giảm bớt", "ra mắt", "bao tiêu", "đàm phán",
        "thương thảo", "ủng hộ", "dò tìm", "chẩn đoán", "sàng lọc", "dẫn nước", "trữ nước", "tiêu úng", "chống hạn",
        "ủ phân", "niêm phong", "răn đe", "giao khoán", "bình chọn", "hiệu chỉnh", "dìu dắt", "quy tập", "cất bốc",
        "khống chế", "bao vây", "hạn chế", "lau dọn",
    )
)  # fmt: skip
# In names behind nouns, too: 'Văn thư lưu trữ', 'Kiến trúc quy hoạch'. What stands behind them has to tell.
_IN_NAMES = frozenset(
    (
        "quy hoạch", "chế biến", "phát triển", "quản lý", "khai thác", "đầu tư", "lưu trữ", "điều tra", "kiểm nghiệm",
        "giám định", "vệ sinh", "nhập khẩu", "xuất khẩu", "thiết kế", "điều hành", "điều phối", "sản xuất", "tư vấn",
        "phát hành", "biểu diễn", "quan trắc", "tái tạo", "tái chế", "liên kết", "điều tiết", "hướng nghiệp",
        "nuôi trồng", "vận chuyển", "cung ứng", "phân phối", "kinh doanh", "dịch vụ",
    )
)  # fmt: skip
_TELLS = _words("các những lại thêm hết đúng đủ cho toàn tốt chặt nghiêm kịp ngay sâu mỗi từng tối ít không theo trên")
_RESULTS = _words("kín đầy sạch")  # 'phủ kín', 'lấp đầy', 'quét sạch': what is done, whatever it is
# Behind these words a verb goes on with the name.
_OTHERS_IN_NAMES = frozenset(
    (
        "chỉ đạo", "chỉ huy", "giám sát", "kiểm tra", "thẩm định", "vận động", "phòng chống", "phòng ngừa", "xử lý",
        "đấu giá", "thi hành", "bảo đảm", "xây dựng", "dự án", "chương trình", "công trình", "công tác", "nghiệp vụ",
        "cổ phần", "thành viên", "hội đồng", "cơ sở", "đơn vị", "cơ quan", "doanh nghiệp", "liên ngành", "đề án",
        "giúp việc", "tình nguyện", "lực lượng", "cán bộ", "xung kích", "tổ chức", "tác xã", "công ty", "trung tâm",
        "nhà máy", "cá nhân", "trang trại", "lạc bộ", "tập thể",
    )
)  # fmt: skip
_JOINERS = _words("và của về tổ đội đoàn hộ ban quỹ phòng chủ người trường viện trạm nhóm - –")
_OF_MANY = _words("các những")  # 'các cấp' says of which levels
_WHO_DOES = _words("chủ nhà")  # 'chủ đầu tư', 'nhà phân phối'
# What a predicate begins with before its verb: no name holds one of these, or only with other words behind it.
_BEFORE_VERBS = _words("đã đang sẽ vẫn chưa cũng vừa luôn từng cần phải nằm cùng gồm")
_BEFORE_VERBS_WITH = {
    "được": _words("giao phân thành công"),
    "có": _words("kế phương biện giải văn số nhiều"),
    "thuộc": _words("nhóm diện tốp loại"),
    "hiện": _words("có đang quản nay"),
}


def is_verb(word: str, behind: str) -> bool:
    """Whether the folded `word`, with the one `behind` it, is a verb where nothing but who does it stands before."""
    pair = f"{word} {behind}"
    if word in _FREE or pair in _OF_TWO or pair in _IN_NAMES:
        return True
    return word in _ALONE and not lexicon().has(word, behind)


def is_verb_behind_name(before: Sequence[str], word: str, behind: Sequence[str]) -> bool:
    """Whether the folded `word` begins what a body does whose name ends in the three words `before`."""
    last, pair, pair_before = before[-1], f"{word} {behind[0]}", " ".join(before[-2:])
    has = lexicon().has
    if has(last, word) or last in _JOINERS or last in _OF_MANY:
        return False
    if word in _BEFORE_VERBS or behind[0] in _RESULTS or _goes_before_verb(word, behind[0]):
        return True
    if pair_before in _OTHERS_IN_NAMES:
        return False
    if pair in _OF_TWO or pair in _IN_NAMES:
        behind_verb = pair_before in _OF_TWO or (pair_before in _IN_NAMES and before[0] not in _WHO_DOES)
        tells = pair in _OF_TWO or behind[1] in _TELLS or behind[1][:1].isdigit()
        return tells and not behind_verb
    return (word in _FREE and pair not in _OTHERS_IN_NAMES) or (word in _ALONE and not has(word, behind[0]))


def _goes_before_verb(word: str, behind: str) -> bool:
    """Whether `word` goes before what is done or counted: 'được giao', 'có 12'."""
    those = _BEFORE_VERBS_WITH.get(word)
    return those is not None and (behind in those or behind[:1].isdigit())
