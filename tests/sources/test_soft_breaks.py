"""What a line broken by hand or by the width of the paper becomes."""

import pytest

from dondoc.sources.soft_breaks import joined, lines_at_breaks


def test_a_break_by_hand_begins_a_line_before_anything_but_a_small_letter() -> None:
    assert lines_at_breaks(["gồm", "các sở", "Sở Y tế", "", "a) thu"]) == ["gồm các sở", "Sở Y tế", "a) thu"]


BROKEN = [
    pytest.param("các sở", "ngành", "các sở ngành", id="words"),
    pytest.param("Nghị quyết số 57-", "NQ/TW", "Nghị quyết số 57-NQ/TW", id="a number after its dash"),
    pytest.param("Kế hoạch 12/", "KH-UBND", "Kế hoạch 12/KH-UBND", id="a number after its stroke"),
    pytest.param("2026-", "2030", "2026-2030", id="two years"),
    pytest.param("Độc lập -", "Tự do", "Độc lập - Tự do", id="a dash between spaces"),
]


@pytest.mark.parametrize(("words", "more", "whole"), BROKEN)
def test_a_break_by_the_width_of_the_paper_is_closed(words: str, more: str, whole: str) -> None:
    assert joined([words, more]) == whole
