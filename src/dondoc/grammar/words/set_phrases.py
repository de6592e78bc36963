"""Set phrases of the genre, and what marks that a scan or a typist changed make of them.

Two words of the language that are a set phrase with other marks, and no compound, are a misreading: 'phần đầu' for
'phấn đấu', 'sữa chữa' for 'sửa chữa'. Pairs that mean something of their own ('cũng có' beside
'củng cố') are named as exceptions.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from dondoc.grammar.words.compounds import lexicon, syllables_by_letters
from dondoc.text import fold
from dondoc.text.syllables import bare

SET_PHRASES = (
    "phấn đấu", "chồng chéo", "kiện toàn", "củng cố", "cửa khẩu", "chuyển đổi", "chuyển dịch", "tiên tiến", "kiềm chế",
    "triển khai", "khuyến khích", "thích ứng", "tiến độ", "hoàn thiện", "từng bước", "đồng thời", "hiện đại",
    "bền vững", "giải ngân", "đẩy mạnh", "nâng cao", "tăng cường", "rà soát", "thủ tục", "quy hoạch", "đầu tư",
    "cải cách", "hành chính", "nhiệm vụ", "giải pháp", "chỉ tiêu", "kết quả", "chủ trì", "phối hợp", "thanh niên",
    "đa chiều",
    "buôn lậu", "an sinh", "giảm nghèo", "môi trường", "biến đổi", "khí hậu", "chất lượng", "hiệu quả",
    "nỗ lực", "sửa chữa", "chỉ đạo", "hỗ trợ", "nghị quyết", "quyết định", "kế hoạch", "chương trình", "tổ chức",
    "thực hiện", "phát triển", "xây dựng", "sử dụng", "hướng dẫn", "kiểm tra", "giám sát", "tuyên truyền",
    "công nghiệp", "nông nghiệp", "doanh nghiệp", "hợp tác xã", "nông thôn", "dịch vụ", "thương mại", "du lịch",
    "giáo dục", "đào tạo", "khoa học", "công nghệ", "văn hóa", "thể thao", "dân tộc", "tôn giáo", "quốc phòng",
    "biên giới", "đối ngoại", "thanh tra", "khiếu nại", "tố cáo", "tham mưu", "đề xuất", "báo cáo", "tổng hợp",
    "đôn đốc", "phân công", "trách nhiệm", "hoàn thành", "năng lực", "hiệu lực", "nguồn lực", "nhân lực",
    "lao động", "việc làm", "thu nhập", "bảo đảm", "an toàn", "trật tự", "an ninh", "ban hành", "địa phương",
    "công trình", "đơn vị", "danh mục", "chính sách", "điều kiện", "khai thác", "quản lý", "vướng mắc", "kinh phí",
    "ngân sách", "giai đoạn", "minh bạch", "công khai", "phát động", "nắng nóng", "thẩm định", "nghiệm thu",
    "giải phóng", "mặt bằng", "quyết toán", "cập nhật", "chuyên môn", "khắc phục", "phòng ngừa", "lực lượng", "tỉnh ủy",
    "thị trường", "giao thông", "thủy lợi", "bệnh viện", "giáo viên", "trung tâm", "vệ sinh", "phụ nữ", "trẻ em",
    "nông dân", "hộ nghèo", "cận nghèo", "cán bộ", "công chức", "viên chức", "hội đồng", "nhân dân", "thường trực",
    "thường vụ", "trung ương", "chính phủ", "thủ tướng", "quốc hội", "dự án", "đề nghị", "kiến nghị", "đánh giá",
    "tiêu chuẩn", "định kỳ", "thường xuyên", "nguồn vốn", "đất đai", "tài nguyên", "khoáng sản", "xử lý", "vi phạm",
    "kỷ luật", "kỷ cương", "sản xuất", "chế biến", "thị xã", "thị trấn", "chứng nhận", "thống kê", "tổng kết",
    "tiếp nhận", "giải quyết", "tháo gỡ", "khó khăn", "nhiệm kỳ", "quán triệt", "vận động", "đoàn viên", "hội viên",
    "dữ liệu", "trực tuyến", "bảo hiểm", "dịch bệnh", "thiên tai", "cứu nạn", "tội phạm", "thời hạn", "lĩnh vực",
    "mục đích", "yêu cầu", "căn cứ", "phê duyệt", "bổ sung", "sửa đổi", "thay thế", "tiết kiệm", "lãng phí",
    "tham nhũng", "tiêu cực", "lâm nghiệp", "thủy sản", "chăn nuôi", "trồng trọt", "xuất khẩu", "nhập khẩu",
    "tín dụng", "bình đẳng",
)  # fmt: skip
# Phrases so frequent that scans misread both of their words.
MISREAD_WHOLE = frozenset({"phấn đấu"})
EXCEPTIONS = frozenset(
    {
        "cũng có", "cùng có", "cung cố", "chuyên đề", "tiến đó", "đầu tư", "chủ trị", "thu tức", "kết quá", "nhận lúc",
        "đa chiều", "hoàn thiên", "hiện dài", "biên đội", "dấu tự", "nhiễm vụ",
        "thanh niên", "chi tiêu", "chỉ tiêu", "môi trưởng", "giải pháp", "khi hậu", "cửa khẩu", "phần dầu", "đã chiếu",
        "đại chiến", "rà soát", "ra soát", "tiền tiến", "tiến tiền", "tiền tiền", "an sinh", "ân sinh",
        "cấp nhất", "chuyển môn", "thăm đình", "quyết toàn", "cổng trình", "đón vị", "giải đoán", "giải đoàn",
        "mất bằng", "mất bảng", "giải phong", "hội đông", "hội động", "hồi đồng", "hỏi đồng", "hội đóng", "hội dòng",
        "chính phụ", "hội viện", "hỏi viên", "sửa đối", "sửa đôi", "sửa đồi", "sửa đội", "sửa đời", "sửa đòi",
        "nóng dân", "thay thẻ", "thầy thế", "thấy thế", "cần bộ", "cân bộ", "tại nguyên", "tải nguyên", "sửa dời",
        "vẽ sinh", "về sinh", "nhận dân", "định kỹ", "đất dài", "đất dãi", "đủ án", "ký luật", "họ nghèo", "thì trường",
        "thì xã", "đoàn viện", "đoạn viên", "chung nhận", "cần nghèo", "cân nghèo", "thời hàn", "giao viên",
        "mục dịch", "thị trưởng", "trung tầm",
    }
)  # fmt: skip
# 'Bài tập chung' is one for all; nobody does 'tập chung nguồn lực'.
_GATHERED = (
    "nguồn lực", "chỉ đạo", "thực hiện", "triển khai", "lãnh đạo", "đầu tư", "rà soát", "giải quyết", "phát triển",
    "xây dựng", "tháo gỡ", "tuyên truyền", "hoàn thành", "vào", "huy động",
)  # fmt: skip
# Funds are no devils: 'quỷ' of 'quỹ'.
_OF_FUNDS = (
    "đất", "hỗ trợ", "phát triển", "bảo lãnh", "tín dụng", "khuyến học", "vì", "phòng", "bảo trì", "bảo vệ", "đầu tư",
    "nhà", "bảo hiểm", "đền ơn", "lương", "hội", "tiền", "ngân sách",
)  # fmt: skip
# Words of sense that never stand together, and what they must be.
NEVER_TOGETHER = {
    "một các": "một cách",
    "đội phá": "đột phá",
    "đèn tính hiệu": "đèn tín hiệu",
    "thể mạnh": "thế mạnh",
    "tiêu thụ công nghiệp": "tiểu thủ công nghiệp",
    "tiêu thủ công nghiệp": "tiểu thủ công nghiệp",
    "cải các hành chính": "cải cách hành chính",
    **{f"tập chung {what}": f"tập trung {what}" for what in _GATHERED},
    **{f"quỷ {what}": f"quỹ {what}" for what in _OF_FUNDS},
    **{f"quỷ {quarter}": f"quý {quarter}" for quarter in ("i", "ii", "iii", "iv")},
    **{f"{of_what} xuất": f"{of_what} suất" for of_what in ("năng", "công", "hiệu", "lãi", "tần", "áp")},
    "hằng quỷ": "hằng quý",
    "hàng quỷ": "hằng quý",
    "năng xuất lao động": "năng suất lao động",
    "chia sẽ": "chia sẻ",
    "sơ xuất": "sơ suất",
    "chuẩn đoán": "chẩn đoán",
    "bố chí": "bố trí",
    "chung tâm": "trung tâm",
    "đường giây nóng": "đường dây nóng",
    "cộng đông": "cộng đồng",
    "lông dân": "nông dân",
    "rải pháp": "giải pháp",
    "rao thông": "giao thông",
    "dân tộc thiếu số": "dân tộc thiểu số",
}
# Abbreviations whose Đ lost its stroke.
LOST_STROKES = {
    "khhgd": "khhgđ",
    "hdnd": "hđnd",
    "bdkh": "bđkh",
    "dbscl": "đbscl",
    "ldtbxh": "lđtbxh",
}


@cache
def readings_of_phrases() -> Mapping[str, str]:
    """The misread phrases, and what each must be."""
    misread = {
        misread: phrase
        for phrase in map(fold, SET_PHRASES)
        for misread in _misreadings(phrase)
        if misread != phrase and misread not in EXCEPTIONS
    }
    return misread | {fold(wrong): reading for wrong, reading in (NEVER_TOGETHER | LOST_STROKES).items()}


def _misreadings(phrase: str) -> Iterator[str]:
    """What `phrase` may be misread as: words of the language, with other marks, that are no compound themselves.

    Words that the language lacks are none of them, for these make no sense and are found by that.
    """
    alike, known = syllables_by_letters(), lexicon()
    words = phrase.split(" ")
    choices = [dict.fromkeys((word, *alike.get(bare(word), ()))) for word in words]
    for misread in product(*choices):
        changed = sum(one != other for one, other in zip(misread, words, strict=True))
        if changed <= (2 if phrase in MISREAD_WHOLE else 1) and not any(map(known.has, misread, misread[1:])):
            yield " ".join(misread)
