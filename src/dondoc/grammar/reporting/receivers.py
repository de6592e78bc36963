"""Where an order to report names those who receive the report: 'gửi về Sở X', 'báo cáo UBND tỉnh (qua Sở X)'."""

import re

from dondoc.grammar.patterns import CAPITALS, any_of
from dondoc.text import fold

# The first words of those who receive reports, folded.
_RECEIVERS = any_of(
    "ubnd", "uỷ ban", "hđnd", "hội đồng", "chủ tịch", "phó chủ tịch", "thủ tướng", "chính phủ", "quốc hội",
    "bộ(?! (?:phận|máy))", "sở", "ban(?! hành)", "cục", "chi cục", "văn phòng", "phòng(?!,| (?:chống|ngừa))",
    "tỉnh uỷ", "thành uỷ", "đảng uỷ", "thường trực", "trung ương", "cấp trên", "cấp uỷ", "lãnh đạo", "giám đốc",
)  # fmt: skip
RECEIVER = rf"{_RECEIVERS}\b"
_SENT = re.compile(r"\b(?:gửi|nộp)(?: về)? ")
_REPORTED = re.compile(r"\bbáo cáo(?:,? đề xuất)?(?: về)? ")
_SUBMITTED = re.compile(r"\btrình ")
_ADDRESSED = re.compile(r"\b(?:gửi|nộp|báo cáo|đăng ký)\b(?:(?!\b(?:để|gửi|nộp|báo cáo)\b)[^;])*? về ")
# 'gửi báo cáo thu cho Sở X', 'báo cáo kết quả với UBND tỉnh', not whom something was done for or with.
_HANDED = re.compile(
    r"\b(?:gửi|nộp|báo cáo|cung cấp|chuyển)\b(?: (?!để\b|về\b)[^\W\d]+){0,10}? "
    r"(?<!phối hợp )(?<!đối )(?<!cùng )(?<!liên quan )(?<!hỗ trợ )(?<!giao )(?<!kết hợp )(?:với|cho|tới|đến) "
)
# The body that the document is of, or its head, by one word: 'báo cáo Bộ trưởng', 'gửi về Sở (qua Chi cục X)'.
_OWN_BODY = re.compile(
    r"(?:Bộ trưởng|Giám đốc Sở|Giám đốc|Lãnh đạo (?:Sở|Bộ)|Bộ|Sở|Đảng [uủ][ỷy]|Ban Giám đốc|Hiệu trưởng)"
    r"(?= ?[,;.(]| ?$| (?=[^\W\dA-ZĐ])(?!(?:trưởng|phận|máy|luật|sản|khối)\b)[^\W\d_])"
)
# 'Gửi về phòng Kinh tế': the word for what kind of body it is, and a name with a capital behind it.
_SMALL_KIND = re.compile(rf"(?:phòng|sở|ban|văn phòng|chi cục|trung tâm) (?=[{CAPITALS}])")
_POSTS = re.compile(
    r"(?:đồng chí )?chủ tịch(?:,| và) (?:các )?(?:đồng chí )?phó chủ tịch (?=ubnd|uỷ ban|hđnd|hội đồng)"
    r"|(?:tập thể )?lãnh đạo (?=ubnd|uỷ ban|sở|bộ)"
)
_BY_WAY_OF = re.compile(
    r"\((?:thông )?qua |\b(?:thông )?qua (?!đường|thư|hệ thống)"
    r"|\bcơ quan (?:thường trực|đầu mối|chủ trì|tổng hợp)(?: [^\W\d_]+){0,8} \("  # '… thường trực (Sở Y tế)'
)
_SENT_ON = re.compile(r"\b(?:để|nhằm) (?:sở [^,;.]{3,50}? )?(?:tổng hợp|tham mưu|xây dựng)\b[^;]{0,90}?báo cáo\b")
_PURPOSE = re.compile(r"\b(?:để|nhằm|làm cơ sở) ")


def places_of_receivers(sentence: str) -> tuple[list[int], ...]:
    """Return the offsets where those who receive a report may be named, the surest kind of place first.

    They stand behind each 'gửi' and its 'về' ('gửi báo cáo kết quả về Sở X'), else behind 'báo cáo', else where a
    report is handed or submitted to them ('báo cáo kết quả với UBND tỉnh', 'trình UBND tỉnh'), and last of all behind a
    'báo cáo' that only says what the report is for: 'về Sở X để tổng hợp, báo cáo UBND tỉnh'.
    """
    folded = fold(sentence)
    sent = sorted({match.end() for pattern in (_SENT, _ADDRESSED) for match in pattern.finditer(folded)})
    purpose = _PURPOSE.search(folded)
    until = purpose.start() if purpose else len(folded)
    reported = [_behind_posts(folded, match.end()) for match in _REPORTED.finditer(folded)]
    handed = [_behind_posts(folded, match.end()) for match in _HANDED.finditer(folded)]
    return (
        sent,
        [place for place in reported if place <= until],
        handed or [match.end() for match in _SUBMITTED.finditer(folded, 0, until)],
        [place for place in reported if place > until],
    )


def _behind_posts(folded: str, place: int) -> int:
    """Behind the heads of a body, where several are named at `place`: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh'."""
    match = _POSTS.match(folded, place)
    return match.end() if match else place


def own_body_at(sentence: str, place: int) -> str | None:
    """Return the words at `place` that name the document's own body or its head, and nothing more; None for others."""
    match = _OWN_BODY.match(sentence, place)
    return match[0] if match else None


def place_of_sending_on(sentence: str) -> int | None:
    """Return where `sentence` begins to say what the receiver does with a report: 'để tổng hợp, báo cáo UBND tỉnh'."""
    match = _SENT_ON.search(fold(sentence))
    return match.start() if match else None


def places_by_way_of(sentence: str) -> list[int]:
    """Return the offsets where those are named who take a report in for another: 'UBND tỉnh (qua Sở X)'."""
    return [match.end() for match in _BY_WAY_OF.finditer(fold(sentence))]


def is_written_small(sentence: str, place: int) -> bool:
    """Whether a body stands at `place` of `sentence` whose kind is written small, and its name with a capital."""
    return _SMALL_KIND.match(sentence, place) is not None
