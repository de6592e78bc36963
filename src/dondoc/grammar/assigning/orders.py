"""Words that order somebody by name: 'giao', 'yêu cầu', 'Chủ tịch UBND tỉnh thống nhất giao', 'đề nghị'."""

import re

from dondoc.grammar.patterns import any_of

_SPEAKER = "(?:thường trực |chủ tịch |thủ tướng |ban thường vụ |ban chấp hành ){0,2}" + any_of(
    "uỷ ban nhân dân", "ubnd", "hđnd", "hội đồng nhân dân", "chính phủ", "(?:tỉnh|thành|đảng) uỷ", "bộ chính trị",
    "ban bí thư",
)  # fmt: skip
ORDER = re.compile(
    rf"(?:(?:đồng thời|trong đó|trước mắt|theo đó|bên cạnh đó|ngoài ra),? )?(?:{_SPEAKER}(?: [^\W\d]+){{0,5}}? )?"
    r"(?P<order>(?:thống nhất |đồng ý |tiếp tục )?giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)[ :]+"
)
# 'Để …, UBND tỉnh giao Sở X …': what it is for stands before who orders.
FOR_WHAT = re.compile(
    rf"(?:để|nhằm) [^:;.]{{6,400}}?, (?={_SPEAKER}(?: [^\W\d]+){{0,5}}? "
    r"(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị|phân công) )"
)
ORDER_ANYWHERE = re.compile(r"\b(?:yêu cầu|đề nghị|giao)[ :]+")
REQUESTS = ("yêu cầu", "đề nghị")
