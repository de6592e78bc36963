"""Letterheads and signatures in the cells of a table, or in two halves of a line: the landmarks that they hold."""

import re
from collections.abc import Sequence

from dondoc.grammar.documents.bodies_in_line import two_bodies
from dondoc.grammar.documents.issuers import names_issuer
from dondoc.grammar.documents.landmarks import KINDS, Landmark, is_post_of_body, read_landmark
from dondoc.grammar.documents.signed_names import NAME_LENGTHS, count_posts, is_name
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

# Where one cell of a letterhead or of a signature holds several lines, each begins with one of these.
_LINE_BREAK = re.compile(
    r"\s*[-_–—=]{3,}\s*|\s+(?=(?:CỘNG H[OÒ][AÀ] XÃ HỘI|Độc lập ?[-–]|Số ?:|Số \d+-[A-ZĐ]|Nơi nhận ?:"
    r"|(?:(?:KT|TM|TL|TUQ)\.|[KT]/[TML]) ?\w))"
    r"|(?:(?<=VIỆT NAM)|(?<=Hạnh phúc)) (?=[^\W\d][^\d,;:]{1,30}, ?ngày )"
    r"|(?<=[;:.]) (?=[-–+] ?\w)"
)
_ENDS_OF_RECIPIENTS = ("; ", ". ", ") ")
_LONGEST_NAME = 5  # words
_POST_BESIDE = re.compile(
    r"(?P<recipient>N[ơo]i nh[ậaâ]n ?:|[-–+] ?[^;]{2,80}[;.,])(?: [-–.])? (?P<post>[^\W\d_][^\d;]{4,60})$"
)
_OF_A_FRAME = frozenset(
    {Landmark.MOTTO, Landmark.NUMBER, Landmark.PLACE_AND_DATE, Landmark.RECIPIENTS, Landmark.AUTHORITY}
)
_IN_CAPITALS = frozenset({Landmark.ISSUER, Landmark.POST})  # these words stand in tables of tasks, too
_MOST_CELLS_OF_A_FRAME = 3
_MOST_CELLS_OF_A_ROW = 4


def split_letterhead(cell: str) -> list[str]:
    """Return the lines that a table cell of a letterhead or a signature, `cell`, was written in."""
    lines = (line.strip() for line in _LINE_BREAK.split(cell))
    parts = (part for line in lines for part in _posts_and_name(line) if part)
    return [body for part in parts for body in two_bodies(part) or (part,)]


def cells_of_letterhead(line: str) -> list[str]:
    """Return the cells of a `line` with strokes between them, where it is of a letterhead, a signature or a frame.

    The marks in a site's frame keep their names: 'Số hiệu | 12/KH-UBND' is one line. Other lines give none.
    """
    cells = [cell.strip() for cell in line.split("|")]
    filled = [cell for cell in cells if cell]
    if not filled or len(filled) > _MOST_CELLS_OF_A_ROW:
        return []
    marks = [read_landmark(cell) for cell in filled]
    if marks[0] is Landmark.SITE_FRAME:
        return [" ".join(filled[place : place + 2]) for place in range(0, len(filled), 2)]
    if len(filled) == 1 and filled[0].isupper():
        return filled  # a line in capitals, and the end of its cell
    if not (any(map(_stands_in_frame, filled, marks)) or _files_beside_name(filled)):
        return []
    return [piece for cell in filled for piece in split_letterhead(cell)]


def beside_in_signature(words: str) -> tuple[str, str] | None:
    """Return the halves of the line `words`, of which the right one is a post or whom it acts for, in capitals.

    The left one is of the recipients: their heading, or one of their list.
    """
    match = _POST_BESIDE.match(words)
    if match is None or not match["post"].isupper():
        return None
    if read_landmark(match["post"]) not in (Landmark.AUTHORITY, Landmark.POST) and not is_post_of_body(match["post"]):
        return None
    return match["recipient"], match["post"]


def name_beside_recipient(words: str) -> tuple[str, str] | None:
    """Return the halves of the line `words`, of which the right one is the name of who signs.

    '- Lưu: VT. Nguyễn Thị Định': only where a post stands beside a recipient further up is it a name for sure.
    """
    end = max(words.rfind(mark) for mark in _ENDS_OF_RECIPIENTS)
    recipient, name = words[: end + 1], words[end + 2 :].split()
    if end < 0 or not words.startswith("-") or not 1 < len(name) <= _LONGEST_NAME:
        return None
    return (recipient, " ".join(name)) if all(word.isalpha() and word.istitle() for word in name) else None


def _stands_in_frame(cell: str, mark: Landmark | None) -> bool:
    return mark in _OF_A_FRAME or (cell.isupper() and (mark in _IN_CAPITALS or names_issuer(cell)))


def _posts_and_name(line: str) -> tuple[str, str]:
    """A line of a signature holds posts in capitals, and behind them the name of who signs."""
    words = line.split()
    posts = count_posts(words)
    if posts in (0, len(words)):
        return line, ""
    first = " ".join(words[:posts])
    if read_landmark(line) not in (Landmark.AUTHORITY, Landmark.POST) and read_landmark(first) is not Landmark.POST:
        return line, ""
    return first, " ".join(words[posts:])


_REMARK = re.compile(r" ?\((?:đã ký|đã kí|ký tên)[^()]{0,30}\)| ?\[ ?(?:đã ký|daky) ?\]", re.IGNORECASE)
_SIGNED = re.compile(r"^(?:đã (?:ký|kí) ?:|[(\[](?:đã (?:ký|kí)|daky|chữ ký)[)\]]) ?", re.IGNORECASE)
# What the digital form of a signature shows of itself: 'Ký bởi: …', 'Thời gian ký: …'.
_MARKS_OF_SIGNING = re.compile(
    r"(?:ký bởi|người ký|(?:cơ quan|ngày|giờ|thời gian|nơi) ký|ký ngày|cơ quan|e-?mail) ?:"
    r"|(?:đã (?:ký|kí)|ký tên)(?: số| điện tử)?(?:,? (?:và )?đóng dấu)?$"  # alone, where the signature would stand
)


def part_name(line: str) -> tuple[str, str]:
    """Return the posts in capitals of the `line` of a signature, and the name behind them: '' where none stands there.

    'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Trần Văn A (đã ký)' is one line where a text lost its breaks. What a scan has behind a
    post and is no name, such as 'PHÓ CHỦ TỊCH anh Ba', is left out: a wrong name is worse than none.
    """
    words = _REMARK.sub("", line).split()
    posts = count_posts(words)
    name = words[posts:]
    if not posts or len(name) not in NAME_LENGTHS or not all(map(str.istitle, name)):
        post = " ".join(words[:posts])
        is_scrawl = bool(name) and not name[0][0].isupper() and read_landmark(post) is Landmark.POST
        return (post if is_scrawl else line), ""
    return " ".join(words[:posts]), " ".join(name)


def without_remark(name: str) -> str:
    """Return the `name` of who signed without the remark before it that it was signed: '(Đã ký) …', 'Đã ký: …'."""
    return _SIGNED.sub("", name)


def is_remark_of_signing(words: str) -> bool:
    """Whether the line `words` says that a document was signed, and nothing else, as below a post: '(Đã ký)'."""
    return words.startswith(("(", "[")) and _REMARK.fullmatch(f" {words}") is not None


def is_mark_of_signing(words: str) -> bool:
    """Whether the line `words` of a signature is a mark of its digital form, and not the name of who signs."""
    return bool(_MARKS_OF_SIGNING.match(fold(words)))


def is_letterhead(cells: Sequence[str]) -> bool:
    """Whether a table row of `cells` only frames a letterhead or a signature: a cell begins with such a line."""
    filled = [cell for cell in cells if cell]
    if len(filled) > _MOST_CELLS_OF_A_FRAME:
        return False
    if _files_beside_name(filled):
        return True
    first_lines = (lines[0] for cell in filled if (lines := split_letterhead(cell)))
    return any(read_landmark(line) in _OF_A_FRAME for line in first_lines)


# '- Lưu: VT, KT.' is the last of the recipients; where each line has a row of its own, who signs stands beside it.
_FILED = re.compile(r"[-–+•*]? ?Lưu ?: ?\S")


def _files_beside_name(cells: Sequence[str]) -> bool:
    """Whether the row of `cells` holds where the document is filed, and the name of who signs."""
    if len(cells) != len(("filed", "name")) or not _FILED.match(cells[0]):
        return False
    return is_name(cells[1])


_MOTTOES = any_of("cộng hoà xã hội", "độc lập ?[-–]? ?tự do")
_PARTY = r"(?:tỉnh|thành|huyện|thị|đảng) uỷ|đảng bộ|chi bộ|bộ chính trị|uỷ ban kiểm tra|văn phòng|ban (?!hành|chỉ)\w+"
_STATE = r"uỷ ban|ubnd|hđnd|hội đồng|sở|bộ|chính phủ|thủ tướng|quân khu|công an|mặt trận"
_HOUR = r"(?:(?:hồi |lúc )?\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: ?phút)?)?,? )?"  # of a telegram
_DAY = rf"[^\W\d][^\d,;:]{{1,30}}, ?{_HOUR}ngày ?(?:\d|tháng|\S{{1,4}} tháng \S{{1,3}} năm (?:19|20)\d\d)"
# Where a line of a letterhead goes on with what stands beside or below it on paper.
_NEXT_PIECE = re.compile(
    rf"(?<=[\w-])(?<!nước) (?={_MOTTOES}\b)"
    rf"|(?:(?<=chủ nghĩa việt nam)|(?<=hạnh phúc)) (?=số ?: ?\d|{_DAY})"
)
_SIGNS_OF_PIECES = ("cộng hoà xã hội", "độc lập", "chủ nghĩa việt nam", "hạnh phúc")  # one is in all that has a piece
_NUMBERED_BESIDE = re.compile(rf"^(?:{any_of(*KINDS)} )?số(?: ?:| (?=\d+-)) ?\S+(?: /\S+)?(?P<beside> )(?={_DAY})")
# The whole letterhead in one line: who issues, the number, the motto, the place and the day.
_IN_ONE_LINE = re.compile(
    rf"(?:{_STATE}|{_PARTY})(?: [^\W\d_]+| -| \d(?= ))*?(?: \*)?(?P<number> )số ?:? ?\d\S*(?P<motto> )"
    rf"(?:cộng hoà xã hội chủ nghĩa việt nam|đảng cộng sản việt nam(?P<day> )(?={_DAY}))"
)
_PARTY_BESIDE = re.compile(rf"^(?:{_PARTY})\b(?: [^\W\d]+){{0,6}}(?P<beside> )(?=đảng cộng sản việt nam$)")


def beside_in_letterhead(words: str) -> tuple[str, ...] | None:
    """Return the pieces of the line `words` of a letterhead, where the motto, the number or the day stand beside it."""
    folded = fold(words)
    party = _PARTY_BESIDE.match(folded)
    places = [party.start("beside")] if party else _next_pieces(folded)
    if numbered := _IN_ONE_LINE.match(folded):
        places = sorted({*places, *(numbered.start(name) for name in ("number", "motto", "day") if numbered[name])})
    last = places[-1] + 1 if places else 0
    if numbered := _NUMBERED_BESIDE.match(folded[last:]):
        places.append(last + numbered.start("beside"))
    if not places:
        return None
    starts = [0, *(place + 1 for place in places)]
    pieces = [words[start:end] for start, end in zip(starts, [*places, len(words)], strict=True)]
    return (*(two_bodies(pieces[0]) or pieces[:1]), *pieces[1:])


def _next_pieces(folded: str) -> list[int]:
    if not holds_any(folded, _SIGNS_OF_PIECES):
        return []
    return [found.start() for found in _NEXT_PIECE.finditer(folded)]
