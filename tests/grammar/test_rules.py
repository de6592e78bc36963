"""How the readings of several rules are told apart."""

import re

import pytest

from dondoc.grammar.rules import Reading, Rule, find_readings


def rule(name: str, pattern: str) -> Rule[str]:
    return Rule(name, re.compile(pattern), lambda match: match[0])


YEAR, MONTH = rule("year", r"\d{4}"), rule("month", r"\d{1,2}/\d{4}")


def test_every_match_of_every_rule_is_a_reading_with_its_place() -> None:
    assert find_readings([rule("quarter", "quý [iv]+")], "quý ii và quý iv") == [
        Reading("quý ii", "quarter", 0, 6),
        Reading("quý iv", "quarter", 10, 16),
    ]


@pytest.mark.parametrize("table", [[YEAR, MONTH], [MONTH, YEAR]], ids=["shorter first", "longer first"])
def test_of_two_readings_that_overlap_the_longer_one_stays(table: list[Rule[str]]) -> None:
    assert [(r.rule, r.value) for r in find_readings(table, "tháng 3/2026")] == [("month", "3/2026")]


def test_of_two_equally_long_readings_the_earlier_rule_wins() -> None:
    table = [rule("first", r"\d{4}"), rule("second", r"20\d\d")]
    assert [reading.rule for reading in find_readings(table, "năm 2026")] == ["first"]


def test_readings_that_only_touch_are_both_kept_in_reading_order() -> None:
    table = [rule("letters", "[a-z]+"), rule("figures", r"\d+")]
    assert [reading.value for reading in find_readings(table, "ab12cd")] == ["ab", "12", "cd"]


def test_a_rule_is_tried_only_where_what_it_needs_stands() -> None:
    def refuse(match: re.Match[str]) -> str:
        raise AssertionError(match)

    assert find_readings([Rule("day", re.compile(r"\d+"), refuse, ("ngày", "hôm"))], "năm 2026") == []
    assert find_readings([Rule("day", re.compile(r"\d+"), lambda match: match[0], ("ngày", "hôm"))], "hôm 3")


def test_a_match_without_a_meaning_is_no_reading_and_hides_no_other() -> None:
    means_nothing: Rule[str] = Rule("day", re.compile(r"\d+/\d+/\d{4}"), lambda match: None)
    assert [reading.value for reading in find_readings([means_nothing, YEAR], "31/02/2026")] == ["2026"]


def test_no_rules_and_no_text_give_no_readings() -> None:
    assert find_readings([], "năm 2026") == []
    assert find_readings([YEAR], "") == []
