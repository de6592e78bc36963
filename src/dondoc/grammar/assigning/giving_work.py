"""Who issued a document gives work to others, and has none itself: 'UBND tỉnh giao Công an tỉnh chủ trì …'."""

import re

from dondoc.grammar.bodies.agencies import AgencyReader

_WHO_GIVES = ("ubnd", "uỷ ban nhân dân", "chủ tịch", "thủ tướng")
_GIVES = re.compile(r"(?:giao|yêu cầu|đề nghị|phân công) ")


def gives_work(named: str, rest: str, reader: AgencyReader) -> bool:
    """Whether `named` (folded), a committee or who heads one, tells others to do something by `rest` behind it."""
    gives = _GIVES.match(rest)
    return gives is not None and any(map(named.__contains__, _WHO_GIVES)) and bool(reader.run(rest[gives.end() :])[0])
