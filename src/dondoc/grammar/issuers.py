"""Who issued a document, as the head of its first page and the line under an appendix's title name it."""

import re

from dondoc.grammar.patterns import any_of

_ISSUERS = any_of(
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "Hội đồng nhân dân", "Thủ tướng", "Bộ", "Chủ tịch"
)  # fmt: skip
_OF_ISSUER = re.compile(rf"\bcủa (?P<issuer>{_ISSUERS}[^)]*)", re.IGNORECASE)
_COMMITTEE = re.compile(r"^(?:chủ tịch )?(?:(?:ủy|uỷ) ban nhân dân|ubnd)", re.IGNORECASE)
_SHORT_COMMITTEE = "UBND"
_GOVERNMENT = {"CHÍNH PHỦ": "Chính phủ", "THỦ TƯỚNG CHÍNH PHỦ": "Thủ tướng Chính phủ"}
_KEPT = frozenset({_SHORT_COMMITTEE, "HĐND", "TP", "TP."})
_KINDS_OF_PLACE = frozenset({"Tỉnh", "Thành", "Phố", "Huyện", "Thị", "Xã", "Phường", "Trấn"})


def short_issuer(name: str) -> str:
    """Return `name` as sentences write it: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA' is 'UBND tỉnh Sơn La'."""
    short = _GOVERNMENT.get(name) or _COMMITTEE.sub(_SHORT_COMMITTEE, name)
    if not (short.isupper() or short.startswith(_SHORT_COMMITTEE)):
        return short
    first, *others = [word if word in _KEPT else word.capitalize() for word in short.split()]
    return " ".join([first, *(word.lower() if word in _KINDS_OF_PLACE else word for word in others)])


def issuer_of_attached(words: str) -> str | None:
    """Return who issued the document that '(Kèm theo … số … ngày … của …)' names, or None."""
    match = _OF_ISSUER.search(words)
    return short_issuer(match["issuer"].strip()) if match else None
