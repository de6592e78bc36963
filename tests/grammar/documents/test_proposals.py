"""Who proposed a document, and when."""

from datetime import date

import pytest

from dondoc.grammar.documents.proposals import day_of_proposal, find_proposal

SIGNED = date(2026, 5, 5)
DAYS = {
    "tại Tờ trình số 5/TTr-SYT ngày 02/4/2026": date(2026, 4, 2),
    "tại Tờ trình số 5/TTr-SYT ngày 02 tháng 4 năm 2026": date(2026, 4, 2),
    "theo Quy chế ngày 01/01/2026 tại Tờ trình ngày 02/4/2026": date(2026, 4, 2),
    "tại Tờ trình số 5/TTr-SYT": SIGNED,
    "tại Tờ trình ngày 31/4/2026": None,
}


@pytest.mark.parametrize("basis", ["Theo đề nghị của Sở Y tế", "Xét kiến nghị của Sở Y tế", "Xét Tờ trình của Sở Y tế"])
def test_those_who_proposed_are_told_behind_these_words(basis: str) -> None:
    first = find_proposal(basis)
    assert first is not None
    assert "Sở Y tế" in basis[first:]


@pytest.mark.parametrize("basis", ["Căn cứ đề nghị của Sở Y tế", "Thực hiện Kế hoạch của Sở Y tế", ""])
def test_another_basis_tells_of_none(basis: str) -> None:
    assert find_proposal(basis) is None


@pytest.mark.parametrize(("basis", "day"), DAYS.items(), ids=DAYS.keys())
def test_the_day_of_a_proposal_is_the_last_one(basis: str, day: date | None) -> None:
    assert day_of_proposal(basis, SIGNED) == day
