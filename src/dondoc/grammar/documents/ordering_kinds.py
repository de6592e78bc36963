"""Kinds of documents whose points are orders: directives, telegrams, conclusions of a meeting or a leader."""

import re

from dondoc.text import fold

_ORDER = frozenset({"chỉ thị", "công điện", "kết luận"})
_NOTICE = "thông báo"
_OF_CONCLUSIONS = re.compile(r"(?:về )?(?:nội dung )?(?:kết luận|ý kiến (?:chỉ đạo|kết luận))\b")


def gives_orders(kind: str | None, title: str) -> bool:
    """Whether a document of this `kind` with this `title` orders in its points what is to be done.

    A notice does where it makes known what was concluded: 'Thông báo kết luận của Chủ tịch UBND tỉnh tại …'.
    """
    folded = fold(kind or "")
    return folded in _ORDER or (folded == _NOTICE and _OF_CONCLUSIONS.match(fold(title)) is not None)
