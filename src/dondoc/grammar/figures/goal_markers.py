"""Words by which a sentence says of a figure that it is a goal: 'phấn đấu', 'đến năm 2030', 'giảm tối thiểu 12%'."""

import re

from dondoc.grammar.figures.ordered.least_counts import LEAST
from dondoc.grammar.patterns import any_word_of

_AT_LEAST = r"(?:tối thiểu |ít nhất |trên |đạt )?\d[\d.,]* ?%"
_KEPT = (
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|chỉ số|mức độ|độ che phủ|độ bao phủ) [^.;:%\d]{3,90}? "
    r"(?:(?:đạt|ở mức|trên|dưới|tối thiểu|ít nhất|không dưới|không quá|từ|khoảng) )+\d[\d.,]* ?%"
)
_SHARE_BY = (
    r" \d[\d.,]* ?%[^.;:]{3,100}\b(?:trong (?:năm|giai đoạn) 20\d\d"
    r"|(?:trước|đến|trong|chậm nhất)(?: hết| cuối| là)?(?: ngày| tháng| quý)? [\divx]{1,4}"
    r"(?:/\d{1,2})?(?:/| năm )20\d\d)"
)
_SO_MANY_MORE = r" (?:được |thêm |mới |ít nhất |khoảng )*\d"
# 'Giảm tối thiểu 12% kinh phí hội nghị so với năm 2025.'
_SHARE_AGAINST = r"(?:tối thiểu|ít nhất|trên) \d[\d.,]* ?%[^.;:]{1,100}\bso với (?:năm|đầu|cuối|giai đoạn|cùng kỳ)\b"
_EACH_AT_LEAST = r"(?:phấn đấu )?(?:mỗi|từng) [^.;:%\d]{2,80}\b(?:ít nhất|tối thiểu|không dưới) \d"
_SET = r"đề ra (?:các |\d+ )?chỉ tiêu\b"
MARKERS = (
    "phấn đấu", "phấn đầu", "phần đấu", "phần đầu", "phân đấu", "phân đầu",
    r"quyết tâm (?:đạt|đưa|giữ)\b",
    "mục tiêu(?<!chương trình mục tiêu)(?<!so với mục tiêu)(?<!vượt mục tiêu)(?! quốc gia| đầu tư ?:| dự án ?:)",
    r"chỉ tiêu (?:của )?(?:năm 20\d\d )?về", "chỉ tiêu phát triển", "chỉ tiêu[^.;]{0,40}, (?:như|gồm|cụ thể):? ", _SET,
    r"đến(?: hết| cuối)? năm 20\d\d", r"tới(?: hết)? năm 20\d\d", r"hết năm 20\d\d", r"vào (?:cuối )?năm 20\d\d",
    r"đến 20\d\d(?=,| (?:đạt|có|phấn đấu|tỷ lệ|toàn|\d))", r"giai đoạn 20\d\d ?[-–] ?20\d\d",
    r"thời kỳ(?:(?<=% thời kỳ)|(?<=%/năm thời kỳ)) 20\d\d",
    *(f"{done} giải ngân {_AT_LEAST}" for done in ("bảo đảm", "đảm bảo", "hoàn thành")),
    rf"bảo (?:bảo|đảm) {_AT_LEAST}", rf"đảm (?:bảo|đảm) {_AT_LEAST}", f"duy trì {_AT_LEAST}",
    # 'Bảo đảm tỷ lệ phủ vắc xin đạt trên 75% tổng đàn.'
    *(rf"{ensure} (?:tỷ lệ|tỉ lệ)(?: [^.;:%\d]{{2,60}})? {_AT_LEAST}" for ensure in ("bảo đảm", "đảm bảo", "duy trì")),
    # 'Bảo đảm tỷ lệ giải ngân hằng năm đạt tối thiểu 95%'.
    *(
        rf"{keep} (?:h[ằà]ng năm |mỗi năm )?{_KEPT}"
        for keep in ("bảo đảm", "đảm bảo", "duy trì", "giữ vững", "giữ ổn định")
    ),
    *(f"{least}(?<!hỗ trợ {least}){_SHARE_BY}" for least in ("tối thiểu", "ít nhất", "không dưới")),
    # 'Đến hết quý II/2027 bàn giao tối thiểu 60% mặt bằng', 'thu hồi đạt ít nhất 2 tỷ đồng trong năm 2026'.
    *(
        rf"{by} (?:hết |cuối )?(?:quý|tháng|ngày) [\divx]{{1,4}}(?:/\d{{1,2}})?(?:/| năm )20\d\d,? "
        rf"[^.;:%\d]{{0,80}}\b(?:tối thiểu|ít nhất|không dưới) \d[\d.,]* ?%"
        for by in ("đến", "tới", "trước")
    ),
    r"đạt (?:tối thiểu|ít nhất|không dưới|từ(?= [^.;:%]{3,60} trở lên\b)) \d[^.;:%]{3,60}"
    r"\btrong (?:năm|giai đoạn) 20\d\d",
    # 'Đến ngày 31/12/2027 mỗi cụm có ít nhất 02 trạm', 'trong hai năm 2026 - 2027 mỗi xã làm ít nhất 5 km đường'
    *(rf"{by} (?:hết )?ngày \d{{1,2}}/\d{{1,2}}/20\d\d,? {_EACH_AT_LEAST}" for by in ("đến", "trước")),
    rf"trong (?:[^\W\d]+ |\d{{1,2}} )?năm 20\d\d(?: ?[-–] ?20\d\d)?,? {_EACH_AT_LEAST}",
    *(f"{less} {_SHARE_AGAINST}" for less in ("giảm", "tăng", "tiết kiệm")),
    r"kéo giảm(?<!đã kéo giảm) [^.;:%\d]{2,60}(?:cả 3 tiêu chí )?(?:từ |ít nhất |tối thiểu |trên )?\d[\d.,]* ?%",
    # What is to come of a year: 'tham mưu giải pháp để cả năm 2025 đạt trên 8%'.
    r"để (?:cả )?năm 20\d\d", r"nhằm (?:cả )?năm 20\d\d",
    *(
        rf"{first} hoàn thành (?:tối thiểu |ít nhất |trên )?\d[\d.,]* ?%"
        for first in ("ưu tiên", "tập trung", "quyết tâm", "chỉ đạo")
    ),
    # What is there when the plan ends: 'hình thành 04 vùng', 'đưa vào khai thác 6 hồ chứa', '… trong nhiệm kỳ'.
    f"hình thành(?<!đã hình thành){_SO_MANY_MORE}",
    f"đưa vào(?<!đã đưa vào) (?:khai thác|vận hành|sử dụng|hoạt động){_SO_MANY_MORE}",
    r"trong (?:cả |suốt )?(?:giai đoạn|nhiệm kỳ|kỳ kế hoạch)(?=[,;.]| (?:với|đạt|có|phấn đấu|tăng|giảm)\b|$)",
)  # fmt: skip
_SHARE_OF_A_YEAR = r"tỷ lệ (?=\w)[^.;]{3,80}năm 20\d\d đạt"
MARKER = re.compile(f"{any_word_of(*MARKERS)}|{_SHARE_OF_A_YEAR}")
# One of these is in every text with a marker.
SIGNS_OF_MARKERS = (
    "n đấu", "quyết tâm", "n đầu", "tiêu", "năm 20", "đến 20", "giai đoạn", "%", "hình thành", "đưa vào", "nhiệm kỳ",
    "kỳ kế hoạch", "xuống", "lên ", "còn", "chỉ số", "mỗi năm", "hằng năm", "hàng năm", *LEAST,
)  # fmt: skip
