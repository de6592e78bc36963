"""The shape of a text in which people search."""

import pytest

from dondoc.site.searching import searchable


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Sở Tài chính", "so tai chinh"),
        ("ĐƯỜNG  SẮT", "duong sat"),
        ("Uỷ ban, Ủy ban", "uy ban, uy ban"),
        ("So\u031b\u0309", "so"),
        ("  161/QĐ-UBND \n", "161/qd-ubnd"),
        ("", ""),
    ],
)
def test_capitals_accents_and_white_space_do_not_matter(text: str, shape: str) -> None:
    assert searchable(text) == shape
