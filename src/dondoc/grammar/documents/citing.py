"""Whether words name documents, laws or agencies: such names stand in many sentences, and are right to."""

import re

from dondoc.grammar.patterns import any_of

_NAMES = re.compile(
    any_of(
        r"\d", "Luật", "Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Chỉ thị", "Kế hoạch", "Đề án",
        "Chương trình", "Kết luận", r"Sở [A-ZĐ]", "UBND", "Ủy ban", "Uỷ ban", "Ban [A-ZĐ]",
    )
)  # fmt: skip


def cites(words: str) -> bool:
    """Whether `words`, in their own letters, name a document or an agency or hold a figure."""
    return bool(_NAMES.search(words))
