"""Sentences whose first word a scan left one letter of."""

import pytest

from dondoc.grammar.words.lost_openings import with_lost_opening


@pytest.mark.parametrize("counted", ["giường bệnh", "bác sĩ", "hộ nghèo", "người dân", "trường học"])
def test_what_is_counted_stands_behind_the_letter_that_is_left(counted: str) -> None:
    assert with_lost_opening(f"S{counted}", counted) == f"Số {counted}"


@pytest.mark.parametrize(
    ("words", "reading"),
    [("sgiường bệnh", "giường bệnh"), ("Snông nghiệp", "công nghiệp"), ("Tgiường bệnh", "giường bệnh"), ("S", "s"),
     ("SGIƯỜNG BỆNH", "giường bệnh"), ("", "")],
)  # fmt: skip
def test_other_readings_stay_as_they_are(words: str, reading: str) -> None:
    assert with_lost_opening(words, reading) == reading
