"""Spans of time that end before they begin."""

import pytest

from dondoc.grammar.slips.backward_spans import find_backward_spans

FAULTS = {
    "days": ("từ ngày 05/7/2026 đến ngày 04/7/2026", "từ ngày 05/7/2026 đến ngày 04/7/2026"),
    "months": ("Từ tháng 9/2026 đến tháng 3/2026", "Từ tháng 9/2026 đến tháng 3/2026"),
    "quarters": ("từ quý III/2026 đến quý I/2026", "từ quý III/2026 đến quý I/2026"),
    "years": ("từ năm 2030 đến năm 2026", "từ năm 2030 đến năm 2026"),
    "years from the beginning of one": (
        "từ đầu năm 2030 - năm 2026",
        "từ đầu năm 2030 - năm 2026",
    ),
    "to the end of a year": ("từ năm 2030 đến hết năm 2026", "từ năm 2030 đến hết năm 2026"),
    "quarters in figures": (
        "từ quý 3 năm 2026 đến quý 2 năm 2026",
        "từ quý 3 năm 2026 đến quý 2 năm 2026",
    ),
}
SOUND = {
    "spans that run on": "từ ngày 15/12/2026 đến ngày 15/01/2027; từ năm 2026 đến năm 2030",
    "a span of two years' months": "từ tháng 9/2026 đến tháng 3/2027; từ quý III đến quý I",
    "a span of one day": "từ ngày 05/7/2026 đến ngày 05/7/2026",
    "a span that ends in no year": "từ năm 2030 đến năm 20291",
}


@pytest.mark.parametrize(("text", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_span_that_runs_backwards_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_backward_spans(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_spans_that_run_on_are_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in find_backward_spans(text)] == []
