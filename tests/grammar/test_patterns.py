"""Vocabulary as lists: how phrases become one pattern."""

import re

from dondoc.grammar.patterns import any_of


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
