"""Who issued a document gives work to others, and has none itself: 'UBND tỉnh giao Công an tỉnh chủ trì …'."""

import re

from dondoc.grammar.bodies.agencies import AgencyReader

_COMMITTEES = ("ubnd", "uỷ ban nhân dân")
_GIVES = re.compile(r"(?:giao|yêu cầu|đề nghị|phân công) ")


def gives_work(named: str, rest: str, reader: AgencyReader) -> bool:
    """Whether the committee `named`, in folded words, tells others to do something with the words `rest` behind it."""
    gives = _GIVES.match(rest)
    return gives is not None and any(map(named.__contains__, _COMMITTEES)) and bool(reader.run(rest[gives.end() :])[0])
