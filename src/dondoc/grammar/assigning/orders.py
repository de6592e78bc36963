"""Words that order somebody by name: 'giao', 'yêu cầu', 'Chủ tịch UBND tỉnh thống nhất giao', 'đề nghị'."""

import re

from dondoc.grammar.patterns import any_of

_SPEAKER = rf"(?:thường trực |chủ tịch |thủ tướng ){{0,2}}{any_of('uỷ ban nhân dân', 'ubnd', 'hđnd', 'chính phủ')}"
ORDER = re.compile(
    rf"(?:(?:đồng thời|trong đó|trước mắt),? )?(?:{_SPEAKER}(?: [^\W\d]+){{0,5}}? )?"
    r"(?P<order>(?:thống nhất |đồng ý |tiếp tục )?giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)[ :]+"
)
ORDER_ANYWHERE = re.compile(r"\b(?:yêu cầu|đề nghị|giao)[ :]+")
REQUESTS = ("yêu cầu", "đề nghị")
