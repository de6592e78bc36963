"""Which figures of a sentence are something to reach, by the words right before them.

'Đạt', 'còn', 'trên' lead to what is reached; where goals are announced above, what is made ('đào tạo 300 bác sĩ') and
the first figure of a clause are so, too. How things stand ('còn thiếu 9 tỷ đồng') is nothing to reach.
"""

import re

from dondoc.grammar.figures.standing_figures import tells_size, tells_what_stands
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.verbs.aiming import AIMS
from dondoc.text import fold

REACHES = any_of(
    "đạt", "có", "còn", "giảm", "tăng", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất", "là", "mục tiêu",
    "hình thành", "bảo đảm", "đảm bảo", "xuống", "gấp", "thu hút được", "bình quân", "lần lượt", "tương đương",
    "tương ứng(?: với)?", "hơn",
    "đón", "cao hơn", "chiếm", "không quá", "không vượt quá", "không dưới", "không thấp hơn", "tối đa", "duy trì",
    "lên",
    "thấp hơn", "gần", "xấp xỉ", "vượt", "ở mức", "đóng góp", "phủ sóng", "bao phủ",
    "trung bình", "ổn định",
)  # fmt: skip
# What is done with so many of something, where the words around announce goals.
MAKES = any_of(
    "xây dựng", "đào tạo", "bồi dưỡng", "giải quyết", "tạo", "thành lập", "trồng(?: mới)?", "phục hồi", "số hoá",
    "nâng", "công nhận", "phát triển", "hoàn thành", "bảo đảm", "đảm bảo", "thu hút", "hỗ trợ", "cấp", "mở",
    "công bố", "kết nạp", "kéo giảm", "cắt giảm", "rút ngắn", "xoá", "lắp đặt", "cải tạo", "sửa chữa", "nâng cấp",
    "tổ chức", "mỗi năm", "hằng năm", "hàng năm", "(?<!đối )với", "(?:việc làm|nghề(?: nghiệp)?)(?: mới)? cho",
    "tiết kiệm", "thêm", "triển khai", "xử lý", "gia cố", "nạo vét", "kiên cố hoá",
    "di dời", "sắp xếp", "bố trí", "huy động", "đưa",
    "xây mới", "vận động", "xếp hạng", "khoanh nuôi(?: tái sinh)?",
    "thu gom", "vận chuyển", "kêu gọi", "tiếp nhận", "làm mới", "phục vụ", "xuất khẩu", "khởi công", "khánh thành",
    "mở rộng", "sửa", "tuyển", "lắp", "giữ mức", "vận động hiến",
    "tư vấn(?: hướng nghiệp| pháp luật| việc làm)?(?: cho)?", "khám(?: bệnh| sức khoẻ)?(?: cho)?",
    "dạy(?: bơi| nghề)?(?: cho)?", "tiêm(?: phòng)?(?: cho)?", "gieo (?:trồng|cấy)", "giải phóng mặt bằng", "tu sửa",
    "phát dọn", "giữ nguyên", "giải toả", "quy hoạch(?: phát triển)?", "cấp (?:thẻ|giấy)[^,;.:\\d]{0,40} cho",
)  # fmt: skip
_REACHING = re.compile(
    rf"\b{REACHES}\b[^.;\d]{{0,25}}$|[,;(:–-] ?$|\bvà $|\btrong đó:? $|\btừ $|^\W*$"
    r"|\d[^;.]{0,60}, (?:bao )?gồm:? $"  # 'việc làm cho 900 lao động, gồm 300 lao động nữ'
    r"|\d [^;.%\d]{1,30}, bằng(?: khoảng| trên| ít nhất)? $"  # 'thu 4,2 tỷ đồng, bằng 108% dự toán'
    r"|\bviệc làm(?: [^\W\d]+){0,2} cho $|[≥≤<>~≈=] ?$"
    r"|\b(?:nhóm|tốp|top|thứ|hạng|vị trí)(?: đầu)?(?: từ)? $|\b(?:một|1|01|nằm|đứng|thuộc|lọt vào|là) trong(?: số)? $"
)
# 'Phấn đấu giải ngân 100% kế hoạch vốn', '… cấp điện cho 100% khách hàng'.
_STRIVING_FOR_SHARE = re.compile(
    r"(?:p(?<!\wp)h[ấầâ]n đ[ấầ]u|quyết tâm|đ(?<!\wđ)ặt(?: ra)? (?:các )?mục tiêu)\b(?:[^;.:]|\.(?=\d)){0,70}$"
    # '…; đến năm 2030 100% xã có …', 'Đến hết năm 2027 phủ sóng 4G đến 99% thôn'
    r"|(?:^|[;.] ?)(?:đến|tới)(?: hết| cuối)? năm 20\d\d (?!(?:đã|mới|ước|chỉ|vẫn|còn|hỗ trợ)\b)[^,;.:]{0,40}$"
)
_MAKING = re.compile(rf"\b{MAKES}(?: được| mới| thêm| xong)? $")
# 'Hoàn thành đưa 12 nhà máy vào vận hành': what is brought to its end is reached, wherever its sentence sets a goal.
_ENDING = re.compile(
    r"\b(?:hoàn thành(?: toàn bộ| tất cả)?|đưa vào (?:khai thác|vận hành|sử dụng|hoạt động))"
    rf"(?: (?:việc )?{MAKES}(?: mới| thêm)?)?(?: khoảng| ít nhất| trên| tối thiểu)? $"
)
_ENDS_WORK = ("hoàn thành", "đưa vào ")
# '…; thu gom 98% rác thải': a share of what is worked upon, in a sentence that sets goals.
_WORKED_UPON = re.compile(
    rf"(?:^|[,;:] ?|\b(?:và|trong đó) )(?:và )?{MAKES}(?:(?:,| và|, và)? {MAKES}){{0,2}}(?: được| mới| thêm| xong)? $"
)
# 'Phấn đấu đến năm 2030 trồng mới 500 ha', 'Đến năm 2030, thành lập 3 cụm': before it in its clause one strives.
_STRIVING = re.compile(
    rf"(?:\b{AIMS}\b"
    r"|(?:^|; ?)(?:đến|hết|trong)(?: hết)? (?:năm 20\d\d|giai đoạn 20\d\d ?[-–] ?20\d\d),? "
    # 'Cơ sở vật chất: giai đoạn 2026 - 2028 xây mới 420 phòng học'
    r"|(?:^|[;:] ?)giai đoạn 20\d\d ?[-–] ?20\d\d,? "
    # 'Bình quân giai đoạn 2026 - 2030 mỗi năm đào tạo 60 bác sĩ', 'Nhà ở: năm 2026 hỗ trợ 2.100 hộ'
    r"|(?:^|[;:] ?)(?:(?:bình quân|từ|kể từ) )?(?:(?:giai đoạn|năm) 20\d\d(?: ?[-–] ?20\d\d)?,? )?"
    r"(?:mỗi năm|h[ằà]ng năm),? |(?:^|[;:] ?)năm 20\d\d,? "
    r"|(?:^|[;:] ?)(?:trong )?các năm 20\d\d(?:(?:,| và) 20\d\d){1,4},? mỗi năm )[^;]*$"
)
# 'Tỷ lệ che phủ rừng 45%': the measure and its figure, with no word between them.
_MEASURE = re.compile(
    r"(?:^|[,;(] ?)(?:tỷ lệ|tỉ lệ|tỷ trọng|tổng|tốc độ|kim ngạch|thu|giá trị|sản lượng|diện tích|năng suất|doanh thu|số"
    r"|mức|chỉ số|quy mô|vốn|công suất|chiều dài|mật độ|dân số)\b[^,;.\d]{0,70} $"
)
# '…; tỷ lệ hộ dùng nước sạch 90%': in a row of shares, the next with its measure.
_NEXT_SHARE = re.compile(r"%[^;.:]{0,60}; (?:tỷ lệ|tỉ lệ|tỷ trọng) [^,;.:\d]{3,70} $")
# 'Khoanh nuôi tái sinh 45.000 ha', '…; tặng quà cho 1.500 đoàn viên': the first figure of a clause.
_FIRST_OF_CLAUSE = re.compile(
    r"(?:^|[;:] ?)(?!(?:theo|tại|căn cứ|trên cơ sở|từ|so với)\b)"
    r"(?:(?:trong|đến|hết|trong cả) (?:năm|nhiệm kỳ|giai đoạn) (?:19|20)\d\d(?: ?[-–] ?20\d\d)?, )?"
    r"(?:[^,;:.\d]{2,40}, ){0,2}[^,;:.\d]{2,60}(?<!mẫu)(?<!số) $"
)
_NO_PART = (
    r"(?!(?:bằng|so|theo|từ|trong khi|thay vì|hiện|đã|mới|ước|chỉ|mỗi|của|gồm|năm|cuối|đầu|cùng kỳ|ngân sách|vốn"
    r"|kinh phí)\b)"
)
# 'Giảm 30% chi phí đi lại, bãi bỏ 100% …': what is done with the next share.
_NEXT_DONE = re.compile(rf"\d ?% [^;.:%\d]{{2,60}}, (?:và )?{_NO_PART}[^\W\d]+(?: [^\W\d]+){{0,3}} $")
# 'Mầm non 65%, tiểu học 75%, trung học cơ sở 70%': in a row of shares, the next with the name of its part.
_NEXT_PART = re.compile(rf"%(?:, (?:và )?| và ){_NO_PART}[^,;.:()\d]{{2,40}} $")
_IN_BULK = any_of(
    "ha", "tấn", "nghìn tấn", "triệu tấn", "tạ", "con", "triệu con", "nghìn con", "m3", "triệu m3", "km", "mw",
    "t[ỷỉ] đồng", "triệu đồng", "tỷ usd", "triệu usd",
)  # fmt: skip
# '…, trong đó cà phê đặc sản 3.000 ha', '…, dân cư thành thị sử dụng nước sạch 88%', '… (khách quốc tế 60.000 lượt)': a
# part, or a second measure.
_SECOND = re.compile(
    r"(?:\btrong đó:?,? (?:[^,;.\d]{2,25}, ){0,4}[^,;.\d]{2,60}|\d[^,;.]{0,40}[,;] [^,;.\d]{12,70}"
    rf"|\d (?:{_IN_BULK})(?: [^\W\d]+){{0,3}}\)?, {_NO_PART}"
    r"(?!(?:tăng|giảm|vượt|đạt|trong|đến|cao|thấp)\b)[^,;.\d]{2,11}"
    r"|\d[^,;.()]{0,60} \((?!(?:so với|theo|tính|gồm|bao gồm|hiện|năm|tại|kể|sau|trước)\b)[^,;.()\d]{6,60}) $"
)
# '…, trong đó đường tỉnh 9 điểm, đường xã 6 điểm': one more of the parts that the sentence lists.
_MORE_PARTS = re.compile(
    r"\b(?:trong đó|bao gồm|gồm):?,? (?:[^.;%]|\.\d){3,160}\d[^,;.\d]{0,24},(?: và)? "
    r"(?:[^,;.\d]{2,30}, )?[^,;.\d]{3,50} $"
)
# 'Mở 4 lớp cho 120 lao động', 'phủ sóng 5G đến 75% dân số': for whom, or to whom, it shall be.
FOR_SO_MANY = re.compile(r"\d[^,;.%]{3,60}(?<!đồng) cho (?:ít nhất |khoảng |trên |tối thiểu )?$")
_TO_A_SHARE = re.compile(r"\b(?:đến|tới|tại|ở) (?:ít nhất |khoảng |trên |tối thiểu )?$")
# 'Đóng góp của du lịch, đến năm 2030 đóng góp trực tiếp 13%': the first figure behind a year.
_FIRST_BEHIND_YEAR = re.compile(r"\b(?:đến|tới|vào|hết|trong)(?: hết| cuối)? năm 20\d\d,? [^,;:.\d]{2,60} $")
# '…, đến hết năm 2026 bàn giao 100%': a share that a clause of its own puts a later day to.
_SHARE_BEHIND_DAY = re.compile(
    r"(?:^|[,;] ?)(?:và )?(?:đến|trước|chậm nhất|trong|hết)(?: hết| cuối)?"
    r"(?: ngày| tháng| quý| năm)? (?:[\divx]{1,4}/)?(?:\d{1,2}/)?(?:năm )?20\d\d,?"
    r" (?!(?:đã|mới|ước|chỉ|vẫn|còn|đang)\b)[^,;:.\d]{2,40} $"
)
# '… 20 dự án với tổng vốn đăng ký 600 triệu USD', '15 tuyến đường với tổng chiều dài 420 km': how much they come to.
_WITH_TOTAL = re.compile(
    r"\d[^;.:\d%]{2,60},? (?:với|có) (?:tổng(?: số)? |quy mô )?"
    r"(?:vốn|chiều dài|diện tích|công suất|dung tích|quy mô|sản lượng)\b"
    r"[^,;.:\d]{0,40} $"
)
# 'Tốc độ tăng giá trị sản xuất nông, lâm nghiệp và thuỷ sản 4,5%/năm': a rate whose name has commas.
_RATE = re.compile(r"(?:^|[,;(] ?)(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|mức)\b(?:[^,;.\d]{2,40}, ){1,3}[^,;.\d]{2,50} $")
_DONE_WITH_ALL = re.compile(
    r"(?:^|[;:,.] ?)(?!(?:đã|hỗ trợ|miễn|giảm|chiếm|bằng|được|hiện|mới|ước|có|với|trong|tại|theo|là)\b)"
    r"[^\W\d]+(?:,? (?!(?:đã|hỗ trợ|miễn|chiếm|bằng)\b)[^\W\d]+){0,9} $"
)
_ONLY_WHERE_AIMED = (_WITH_TOTAL, _MEASURE, _SECOND, _FIRST_OF_CLAUSE, _FIRST_BEHIND_YEAR, _MORE_PARTS, FOR_SO_MANY)
# 'Phủ sóng 5G cho 98% dân số': a figure in a name counts nothing, and parts no clause.
_NAMES_WITH_FIGURES = ("2g", "3g", "4g", "5g", "6g", "ipv6")
_NAME_WITH_FIGURE = re.compile(r"(?<![\w.,])(?:[2-6]g|ipv6)\b")
REACH = 80  # characters before a figure in which the word of reaching stands


def is_reached(
    words_before: str, *, aimed: bool = False, share: bool = False, dated: bool = False, whole: bool = False
) -> bool:
    """Whether a figure that follows `words_before` is something to reach.

    `aimed` says that goals are announced above, `share` that the figure is a share of a whole: what is striven for
    over such a share is a goal, whatever is done with it. `dated` says that the sentence names the year for it,
    `whole` that it is all of something: 'phụng dưỡng suốt đời 100% …'.
    """
    folded = fold(words_before[-REACH:])
    if tells_what_stands(folded) or (not share and tells_size(folded)):
        return False
    if _REACHING.search(folded) or (share and (_STRIVING_FOR_SHARE.search(folded) or _SHARE_BEHIND_DAY.search(folded))):
        return True
    if (holds_any(folded, _ENDS_WORK) and _ENDING.search(folded)) or (share and _NEXT_SHARE.search(folded)):
        return True
    if (share and _WORKED_UPON.search(folded)) or folded.endswith(" xong "):
        return True
    if _MAKING.search(folded) and (
        aimed or (dated and _WORKED_UPON.search(folded)) or (_STRIVING.search(folded) and not folded.endswith(" với "))
    ):
        return True
    if whole and _DONE_WITH_ALL.search(folded):
        return True
    if share and dated and _TO_A_SHARE.search(folded):
        return True
    if not aimed:
        return False
    if share and holds_any(folded, _NAMES_WITH_FIGURES):
        folded = _NAME_WITH_FIGURE.sub("mạng", folded)
    if share and any(pattern.search(folded) for pattern in (_TO_A_SHARE, _NEXT_PART, _NEXT_DONE, _RATE)):
        return True
    return any(pattern.search(folded) for pattern in _ONLY_WHERE_AIMED)
