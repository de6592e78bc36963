"""Who sums up what others do: 'Các sở, ngành (Sở Nội vụ tổng hợp)' in a cell of leads."""

import re

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.model import AgencyRef

_CONSOLIDATES = re.compile(
    r"\((?P<who>[^()]*?)\b(?:chủ trì,? )?(?:tổng hợp|theo dõi|đánh giá)\b[^()]*\)", re.IGNORECASE
)


def consolidators_in(text: str, agencies: AgencyReader) -> tuple[tuple[AgencyRef, ...], str]:
    """The agencies that a bracket in the cell `text` lets sum up and evaluate; the cell without the bracket."""
    match = _CONSOLIDATES.search(text)
    if not match:
        return (), text
    return agencies.cell(match["who"]), text[: match.start()] + text[match.end() :]
