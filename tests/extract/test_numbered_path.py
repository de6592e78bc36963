"""Where numbered and unnumbered things stand under each other: the path of numbers down to each."""

import pytest

from dondoc.extract.numbered_path import NumberedPath
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.numbering import Numbering
from dondoc.model import Section, Span

# The heads of lines, one after the other, and the path of each; '' is a line without a number.
PATHS = {
    "deeper and back": (["I.", "1.", "2.", "II.", "1."], ["I", "I/1", "I/2", "II", "II/1"]),
    "parts of a number": (["1.", "1.1.", "1.2.", "2."], ["1", "1/1.1", "1/1.2", "2"]),
    "letters and dashes": (["1.", "a)", "-", "-", "b)", "-"], ["1", "1/a", "1/a/-1", "1/a/-2", "1/b", "1/b/-1"]),
    "dashes under nothing": (["-", "-"], ["-1", "-2"]),
    "lines without a number": (["1.", "", "", "2.", ""], ["1", "1/1", "1/2", "2", "2/1"]),
    "lines before the first number": (["", "", "1."], ["1", "2", "1"]),
}


def _number(head: str) -> Numbering | None:
    return read_line_number(f"{head} Sửa trạm bơm") if head else None


def _section(path: str) -> Section:
    return Section(path, path, f"Phần {path}", 1, Span(0, 1, 1, 1))


def _placed(*heads: str) -> NumberedPath:
    path = NumberedPath()
    for head in heads:
        path.place(_number(head))
    return path


@pytest.mark.parametrize(("heads", "paths"), PATHS.values(), ids=PATHS.keys())
def test_a_thing_is_placed_under_the_numbers_above_it(heads: list[str], paths: list[str]) -> None:
    path = NumberedPath()
    assert [path.place(_number(head)) for head in heads] == paths


def test_a_group_without_a_number_ends_the_one_before_it() -> None:
    path = _placed("I.")
    path.open(_section("I"))
    assert path.place_group(None) == "I/1"
    assert path.place(_number("1.")) == "I/1/1"
    assert path.place_group(None) == "I/2"
    path.open(_section("I/2"))
    assert path.place_group(None) == "I/3"
    assert path.section == _section("I")
    assert path.place_group(_number("II.")) == "II"


def test_a_group_without_a_number_may_stand_first() -> None:
    path = NumberedPath()
    assert path.place_group(None) == "1"
    assert path.place_group(None) == "2"


def test_headings_are_the_nearest_of_what_was_opened() -> None:
    path = _placed("I.")
    wide, near = _section("I"), _section("1")
    assert path.section is None
    path.open(wide)
    path.place(_number("1."))
    assert (path.section, path.outer_section, path.sections) == (wide, wide, [wide])
    path.open(near)
    assert (path.section, path.outer_section, path.sections) == (near, wide, [wide, near])
    second = _number("2.")
    assert second
    path.leave(second)
    assert (path.section, path.depth) == (wide, 1)


def test_nothing_is_opened_where_nothing_was_placed() -> None:
    path = NumberedPath()
    path.open(_section("I"))
    assert path.section is None


@pytest.mark.parametrize(
    ("head", "follows", "passes"),
    [("6.", True, True), ("8.", False, True), ("5.3.", True, True), ("4.", False, False), ("a)", False, False)],
)
def test_a_number_may_follow_or_pass_those_of_its_list(head: str, follows: bool, passes: bool) -> None:
    path, number = _placed("5.", "5.2."), _number(head)
    assert number
    assert path.is_followed_by(number) is follows
    assert path.is_passed_by(number, path.depth) is passes
    assert not path.is_passed_by(number, 0)
