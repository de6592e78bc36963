"""The lines in which a legal site lists the marks of a document: 'Số hiệu 12/KH-UBND', 'Người ký: …'.

Some sites print two marks in one line ('Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch'); above them stands what the site
calls the document ('Kế hoạch 12/KH-UBND năm 2024 về … do tỉnh … ban hành').
"""

import re
from collections.abc import Iterator
from typing import Literal

from dondoc.grammar.documents.landmarks import KINDS, NUMBER_MARK
from dondoc.grammar.documents.number_forms import NUMBER_OF_DOCUMENT
from dondoc.grammar.documents.signed_names import is_name
from dondoc.grammar.kinds.places import PLACE
from dondoc.grammar.kinds.posts import POST_WORDS
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

FrameMark = Literal["number", "issued_on", "signer", "kind", "issuer", "title"]

MARKS: tuple[tuple[FrameMark, str], ...] = (
    ("number", NUMBER_MARK),
    ("issued_on", "ngày ban hành"),
    ("signer", "người ký"),
    ("kind", "loại văn bản"),
    ("issuer", "cơ quan ban hành|nơi ban hành"),
    ("title", "trích yếu(?: nội dung)?"),
)
_OTHER_MARKS = any_of(
    "ngày (?:có )?hiệu lực", "ngày hết hiệu lực", "ngày công báo", "số công báo", "lĩnh vực", "tình trạng", "ngày đăng",
)  # fmt: skip
_MARK = re.compile("|".join(f"(?P<{name}>{words})" for name, words in MARKS) + f"|{_OTHER_MARKS}")
_LABEL = re.compile(rf"(?:^|(?<= ))(?:{_MARK.pattern})(?: ?:|(?= ))\s*")
_NAME_OF_DOCUMENT = re.compile(
    rf"^{any_of(*KINDS)} (?:số )?\d\S*(?: (?:năm )?(?:19|20)\d\d)? (?P<title>\D.*?)(?: do [^.;:]{{3,60}} ban hành)?$"
)
_BEFORE_COLON = re.compile(rf"(?:{_MARK.pattern}) ?:")
_POST_BEHIND = re.compile(rf"(?: [-–]|,) (?:(?i:phó|quyền) )?(?i:{any_of(*POST_WORDS)})\b.*$")
_POST_BEFORE = re.compile(
    rf"(?:ông |bà |đồng chí )?(?:(?:phó|quyền) )?{any_of(*POST_WORDS)}"
    rf"(?: (?:thường trực|sở|ban|cục|chi cục|viện|văn phòng|ubnd|uỷ ban nhân dân|hđnd)(?: {PLACE})?)* "
)

_ENCODED = re.compile(r"(?=[^ ]*[a-z])(?=[^ ]*[A-Z])(?=[^ ]*[\d=])[A-Za-z0-9+/]{24,}={0,2}")


def is_encoded(words: str) -> bool:
    """Whether the line `words` is only what a site hides in its page, encoded letters: 'VABWAFAATABfADIAMAAxADk='."""
    return _ENCODED.fullmatch(words) is not None


_CLOCK = r"\d{1,2}:\d\d(?: ?[APSC]M)?"
_DAY_OF_PRINT = r"\d{1,2}/\d{1,2}/(?:\d\d)?\d\d"
_PRINTED = re.compile(
    rf"(?:{_DAY_OF_PRINT},? {_CLOCK}|{_CLOCK},? {_DAY_OF_PRINT})"
    r"|(?:https?://|(?:.{1,80} )?file://)\S+(?: \d{1,3}/\d{1,3})?"
)


def is_printed_by_browser(words: str) -> bool:
    """Whether the line `words` is what browsers print at the edges of pages: the time, the address of the page."""
    return ":" in words and _PRINTED.fullmatch(words) is not None


def read_frame_marks(words: str) -> Iterator[tuple[FrameMark, str]]:
    """Yield the marks that the line `words` of a site's frame names, each with what it says of it."""
    labels = list(_LABEL.finditer(fold(words)))
    if not labels or labels[0].start() > 0:
        return
    labels = [label for label in labels if label.start() == 0 or label[0].rstrip().endswith(":")]
    ends = [*(label.start() for label in labels[1:]), len(words)]
    for label, end in zip(labels, ends, strict=True):
        name = next((name for name, _ in MARKS if label[name]), None)
        if name and (said := words[label.end() : end].strip()):
            yield name, said


def marks_of_item(words: str) -> tuple[FrameMark, ...]:
    """Return which marks an item of a list, `words` behind its bullet, names before colons: 'Số ký hiệu: …'."""
    return tuple(name for name, _ in read_frame_marks(words)) if _BEFORE_COLON.match(fold(words)) else ()


def name_of_signer(words: str) -> str:
    """Return the name of who signed in `words`, without the post before or behind it: 'Giám đốc Sở Trần Văn Nam'."""
    name = _POST_BEHIND.sub("", words.strip(" .;*"))
    post = _POST_BEFORE.match(fold(name))
    return name[post.end() :] if post and is_name(name[post.end() :]) else name


def read_name_of_document(words: str) -> str | None:
    """Return the subject in the line `words` by which a site calls a document, without its kind and number."""
    if not NUMBER_OF_DOCUMENT.search(words):
        return None
    match = _NAME_OF_DOCUMENT.match(fold(words))
    return words[match.start("title") : match.end("title")] if match else None
