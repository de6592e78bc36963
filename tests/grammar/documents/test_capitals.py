"""Headings in capitals as they would stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.documents.capitals import in_small_letters

HEADINGS = {
    "SỞ DU LỊCH": "Sở Du lịch",
    "CÔNG AN TỈNH, BAN QUẢN LÝ KHU KINH TẾ": "Công an tỉnh, Ban quản lý khu kinh tế",
    "UBND CÁC XÃ, PHƯỜNG VEN BIỂN": "UBND các xã, Phường ven biển",
    "Sở Du lịch": "Sở Du lịch",
    "ĐỒN BIÊN PHÒNG TỈNH": "Đồn biên phòng tỉnh",
    "HẢI QUAN VÀ THUẾ TỈNH": "Hải quan và Thuế tỉnh",
    "": "",
}


@pytest.mark.parametrize(("heading", "words"), HEADINGS.items(), ids=HEADINGS.keys())
def test_only_what_stood_in_capitals_is_written_small(heading: str, words: str) -> None:
    assert in_small_letters(heading) == words


@given(st.text(alphabet="SỞDULỊCHBANQẢYVÀ ,;:-–", max_size=60))
def test_the_words_keep_their_places(heading: str) -> None:
    assert len(in_small_letters(heading)) == len(heading)
