"""Which points go on with a list that assigns."""

import pytest

from dondoc.extract.prose.assigning_lists import AssigningLists
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.numbering import Numbering


def number(mark: str) -> Numbering:
    read = read_line_number(f"{mark} Sửa bến đò")
    assert read is not None
    return read


@pytest.mark.parametrize(("after", "assigns"), [("2.", True), ("4.", False), ("-", False), ("b)", False)])
def test_the_next_point_assigns_where_the_one_before_did(after: str, assigns: bool) -> None:
    lists = AssigningLists()
    lists.passed(number("1."), assigns=True)
    assert lists.assigns(number(after)) is assigns


def test_a_point_that_assigns_nothing_ends_the_list() -> None:
    lists = AssigningLists()
    lists.passed(number("1."), assigns=True)
    lists.passed(number("2."), assigns=False)
    assert not lists.assigns(number("3."))


def test_the_list_goes_on_under_the_next_number_of_those_above_it() -> None:
    lists = AssigningLists()
    lists.passed(number("1."), assigns=False)
    lists.passed(number("a)"), assigns=True)
    lists.passed(number("2."), assigns=False)
    assert lists.assigns(number("a)"))


def test_a_bullet_is_the_next_of_its_kind_only() -> None:
    lists = AssigningLists()
    lists.passed_bullet(number("-"))
    assert lists.is_next(number("-"))
    assert not lists.is_next(number("+"))
    lists.passed(None, assigns=True)
    assert not lists.is_next(number("-"))
    assert not lists.is_next(None)
