"""Agencies that a document says it was proposed by, on a day on which they were not there."""

from datetime import date

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.submitters import faults_of_submitters
from dondoc.model import Head, Role
from dondoc.register import load_register

SIGNED = date(2026, 5, 5)
ENDED = "Sở Kế hoạch và Đầu tư"  # up to the end of February 2025


def told(basis: str, *, role: Role = Role.BASIS, issued_on: date | None = SIGNED) -> list[tuple[str, str, str]]:
    """The kind of each finding in the line `basis`, the words at its place, and its message."""
    collected = collected_of([(role, basis)])
    found = faults_of_submitters(collected, load_register(), Head(issued_on=issued_on))
    return [(each.kind, collected.document.quote(each.source), each.message) for each in found]


@pytest.mark.parametrize(
    ("basis", "day"),
    [
        (f"Theo đề nghị của Giám đốc {ENDED} tại Tờ trình số 5/TTr-SKHĐT ngày 02/4/2026.", "02/04/2026"),
        (f"Theo đề nghị của {ENDED} ngày 3 tháng 4 năm 2026.", "03/04/2026"),
        (f"Theo đề nghị của {ENDED}.", "05/05/2026"),  # no day of its own: that of the document
        (f"Xét Tờ trình số 5/TTr-SKHĐT ngày 02/4/2026 của {ENDED}.", "02/04/2026"),
        (f"Theo đề nghị của Sở Tài chính và {ENDED}.", "05/05/2026"),
    ],
)
def test_one_that_was_no_more_on_the_day_of_its_proposal_is_told_with_its_heirs(basis: str, day: str) -> None:
    ((kind, words, message),) = told(basis)
    assert (kind, words) == ("agency_ended", ENDED)
    assert message.startswith(f"Ngày {day} không còn")


@pytest.mark.parametrize(
    "basis",
    [
        f"Theo đề nghị của {ENDED} tại Tờ trình số 5/TTr-SKHĐT ngày 02/01/2025.",  # it was there
        "Theo đề nghị của Sở Tài chính tại Tờ trình số 5/TTr-STC ngày 02/4/2026.",
        f"Căn cứ Quy chế ngày 02/4/2026 do {ENDED} soạn;",  # nobody proposes anything
        f"Căn cứ Quy chế của {ENDED}; theo đề nghị của Sở Tài chính.",
        f"{ENDED} đã giải thể. Theo đề nghị của Sở Tài chính.",  # named before those who proposed
        f"Theo đề nghị của {ENDED} ngày 31/02/2026.",  # no calendar has that day
        "Theo đề nghị của Câu lạc bộ nuôi ong.",  # no register knows it
    ],
)
def test_who_was_there_or_proposed_nothing_is_not_told(basis: str) -> None:
    assert told(basis) == []


def test_one_without_heirs_is_told_as_unknown_to_that_day() -> None:
    basis = "Theo đề nghị của Giám đốc Sở Dân tộc và Tôn giáo tại Tờ trình ngày 02/4/2024."
    ((kind, words, message),) = told(basis)
    assert (kind, words) == ("agency_ended", "Sở Dân tộc và Tôn giáo")
    assert message.startswith("Ngày 02/04/2024 không có")


def test_only_bases_say_who_proposed_a_document() -> None:
    assert told(f"Theo đề nghị của {ENDED}.", role=Role.PROSE) == []


def test_a_document_without_a_day_tells_nothing() -> None:
    assert told(f"Theo đề nghị của {ENDED}.", issued_on=None) == []
