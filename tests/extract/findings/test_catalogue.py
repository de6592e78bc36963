"""The kinds of findings and their words, as data."""

import pytest

from dondoc.extract.findings.catalogue import finding
from dondoc.model import Span

PLACE = Span(0, 1, 1, 1)


def test_a_finding_is_filled_with_its_facts() -> None:
    found = finding("ocr_word", PLACE, words="phần đầu", reading="phấn đấu")
    assert (found.kind, found.severity, found.source) == ("ocr_word", "info", PLACE)
    assert "phần đầu" in found.message
    assert found.suggestion == "phấn đấu"


@pytest.mark.parametrize(
    ("kind", "public"),
    [("missing_lead", "missing_field"), ("missing_time", "missing_field"), ("repeated_header", "repeated_header")],
)
def test_kinds_that_differ_in_words_alone_go_out_under_one_name(kind: str, public: str) -> None:
    assert finding(kind, PLACE).kind == public


def test_a_kind_that_the_catalogue_lacks_is_an_error() -> None:
    with pytest.raises(KeyError):
        finding("no_such_kind", PLACE)
