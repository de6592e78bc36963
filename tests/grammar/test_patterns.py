"""Vocabulary as lists: how phrases become one pattern."""

import re

import pytest

from dondoc.grammar.patterns import Signs, any_of, any_word_of, has_figure, late_pattern


def test_any_one_of_the_phrases_is_enough() -> None:
    either = re.compile(f"cơ quan {any_of('chủ trì', 'phối hợp')}$")
    assert either.search("cơ quan chủ trì")
    assert either.search("cơ quan phối hợp")
    assert not either.search("cơ quan chủ trì phối hợp")


def test_of_two_phrases_that_fit_the_earlier_one_is_taken() -> None:
    match = re.match(any_of("chương trình hành động", "chương trình"), "chương trình hành động")
    assert match is not None
    assert match[0] == "chương trình hành động"


def test_the_phrases_may_be_patterns_themselves() -> None:
    assert re.fullmatch(any_of(r"h[ằà]ng năm", r"năm \d{4}"), "năm 2026")


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@pytest.mark.parametrize(
    "text",
    [
        "sở y tế", "Sở y tế", "sở nội vụ", "chương trình hành động", "chương trình", "ổ", "tổ dân phố", "12 tổ",
        "tháng", "năm nay", "năm", "nay", "thôn bản", "xã nghèo vùng cao", "bản làng", "Bản làng", "phường",
    ],
)  # fmt: skip
def test_a_long_list_matches_as_its_phrases_do_one_after_the_other(text: str, flags: int) -> None:
    phrases = (
        "sở nội vụ", "Sở", "sở y tế", "chương trình hành động", "chương trình", r"\d+ tổ", "t?ổ", "tổ dân phố",
        "tháng|năm nay", "thôn", "năm", "xã(?: nghèo)?", "xã nghèo vùng", "[bB]ản", "bản làng", "thôn bản",
    )  # fmt: skip
    one_by_one = re.compile("|".join(phrases), flags).match(text)
    assert str(re.compile(any_of(*phrases), flags).match(text)) == str(one_by_one)


def test_of_words_the_earlier_one_is_taken_and_only_where_it_begins() -> None:
    words = re.compile(any_word_of("năm 20", "phấn đấu", "năm", "năm học"))
    assert [match[0] for match in words.finditer("năm học 2026, phấn đấu; quanhnăm, năm 2026")] == [
        "năm", "phấn đấu", "năm 20",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("passage", "stand"),
    [("Trung tâm Y tế", True), ("của Cục Thuế", True), ("Sở Y tế", False), ("", False)],
)
def test_one_sign_in_a_passage_is_enough(passage: str, stand: bool) -> None:
    assert Signs("Cục ", "Trung tâm ", "HĐND").stand_in(passage) is stand


@pytest.mark.parametrize(
    ("text", "holds"),
    [("sở giao việc", True), ("giao việc", True), ("bàn_giao việc", False), ("xgiao; giao", False)],
)
def test_a_beginning_counts_only_where_a_word_begins(text: str, holds: bool) -> None:
    assert Signs("giao ", "yêu cầu").begin_a_word_in(text) is holds


def test_a_figure_is_one_of_ten() -> None:
    assert has_figure("năm 7")
    assert not has_figure("năm ²")


def test_a_late_pattern_matches_as_a_compiled_one() -> None:
    late = late_pattern("sở (?P<field>y tế|nội vụ)", re.IGNORECASE)
    found = late.match("Sở Nội vụ")
    assert found is not None
    assert found["field"] == "Nội vụ"
    assert [match.span() for match in late.finditer("sở y tế, SỞ Y TẾ")] == [(0, 7), (9, 16)]
    assert late.search("bộ y tế") is None


def test_a_late_pattern_is_compiled_when_it_is_first_asked_for() -> None:
    unbalanced = late_pattern("(")
    with pytest.raises(re.error):
        unbalanced.search("")
