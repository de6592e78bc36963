"""Numbers of quarters that a scan made of upright strokes."""

import pytest

from dondoc.sources.scan.quarters import has_quarter, is_quarter, is_strokes_of_quarter, with_quarters, with_strokes

QUARTERS = [("Quý", "II1/2026", 3, "III/2026"), ("quý", "11/2026.", 2, "II/2026."), ("Quý", "II/2026", 0, "II/2026")]


@pytest.mark.parametrize(("before", "read", "strokes", "meant"), QUARTERS)
def test_a_quarter_has_as_many_strokes_as_are_seen(before: str, read: str, strokes: int, meant: str) -> None:
    assert is_strokes_of_quarter(before, read)
    assert with_strokes(read, strokes) == meant


@pytest.mark.parametrize(("before", "read"), [("tháng", "11/2026"), ("Quý", "IV/2026"), ("Quý", "năm")])
def test_what_is_no_quarter_in_strokes_keeps_its_letters(before: str, read: str) -> None:
    assert not is_strokes_of_quarter(before, read)


def test_quarters_of_a_cell_are_replaced_only_one_by_one() -> None:
    assert with_quarters("Quý II/2026; Quý I/2027", ["III/2026", "II/2027"]) == "Quý III/2026; Quý II/2027"
    assert with_quarters("Quý II/2026", ["III/2026", "II/2027"]) == "Quý II/2026"
    assert with_quarters("Quý\n1/2026\n", ["II/2026"]) == "Quý\nII/2026\n"


@pytest.mark.parametrize("text", ["Quý\n1/2026", "quý IL/2026", "Quý 11/2026", "II/2026"])
def test_strokes_behind_the_word_for_a_quarter_are_counted_whatever_they_were_read_as(text: str) -> None:
    assert has_quarter(text)


@pytest.mark.parametrize("text", ["Tháng\n1/2026", "Quý IV/2026", "Quý 2/2026", "11/2026", "Quý\n1"])
def test_months_and_quarters_of_other_letters_are_not_counted(text: str) -> None:
    assert not has_quarter(text)


def test_a_count_of_strokes_that_no_quarter_has_changes_nothing() -> None:
    assert with_strokes("II1/2026", 4) == "II1/2026"


@pytest.mark.parametrize(("word", "quarter"), [("II/2026.", True), ("IV/2026", False), ("11/2026", False)])
def test_a_number_in_strokes_and_a_year_are_a_quarter(word: str, quarter: bool) -> None:
    assert is_quarter(word) is quarter
