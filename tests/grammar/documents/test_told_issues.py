"""Cited documents whose day and issuer a sentence tells before their number."""

from datetime import date

import pytest

from dondoc.grammar.documents.told_issues import issuer_before, told_before

DAY = date(2026, 4, 21)
TOLD = {
    "Ngày 21/4/2026, Bộ Y tế đã ban hành Công văn số ": (DAY, "Bộ Y tế"),
    "Ngày 21 tháng 4 năm 2026, UBND tỉnh Sơn La ký ban hành Kế hoạch số ": (DAY, "UBND tỉnh Sơn La"),
    "ngày 21.4.2026 Sở Nội vụ có văn bản số ": (DAY, "Sở Nội vụ"),
    "UBND tỉnh vừa có Quyết định số ": (None, "UBND tỉnh"),
    "Sở Y tế ban hành Kế hoạch số ": (None, "Sở Y tế"),
    # the day is none of issue, or nobody issues anything
    "Trước ngày 21/4/2026, Bộ Y tế đã ban hành Công văn ": None,
    "Ngày 21/4/2026, Bộ Y tế nhận được Công văn số ": None,
    "Ngày 31/4/2026, Bộ Y tế đã ban hành Công văn mới ": None,
    "Sở Y tế trình UBND tỉnh để ban hành Quyết định số ": None,
    "Căn cứ Công văn số ": None,
}
ISSUERS = {
    "Sở Y tế đã ban hành Kế hoạch số ": "Sở Y tế",
    "Chủ tịch UBND tỉnh có Quyết định số ": "Chủ tịch UBND tỉnh",
    "Sở Y tế đã ban hành Kế hoạch và gửi ": None,
    "Trường ban hành Kế hoạch số ": None,
}


@pytest.mark.parametrize(("before", "told"), TOLD.items())
def test_day_and_issuer_may_stand_before_the_number(before: str, told: tuple[date | None, str] | None) -> None:
    assert told_before(f"{before}15/BYT-KH", len(before)) == told


@pytest.mark.parametrize(("before", "issuer"), ISSUERS.items())
def test_a_sentence_may_tell_the_issuer_alone(before: str, issuer: str | None) -> None:
    assert issuer_before(f"{before}15/BYT-KH", len(before)) == issuer
