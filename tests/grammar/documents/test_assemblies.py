"""Which term of the National Assembly an act of a year may be of."""

import pytest

from dondoc.grammar.documents.assemblies import other_assembly

OTHERS = {
    "16/2017/QH13": "QH14",  # the fourteenth began in 2016
    "54/2019/QH15": "QH14",
    "31/2024/QH14": "QH15",
    "10/2021/QH13": "QH14, QH15",  # a year of elections
}
ITS_OWN = (
    "16/2017/QH14",
    "72/2020/QH14",
    "01/2021/QH14",
    "07/2021/QH15",
    "31/2021/QH14",
    "31/2021/QH15",
    "12/1999/QH10",
    "12/2017/NĐ-CP",
    "",
)


@pytest.mark.parametrize(("number", "terms"), OTHERS.items(), ids=OTHERS.keys())
def test_an_act_of_a_term_that_was_not_in_that_year_is_told_which_it_may_be_of(number: str, terms: str) -> None:
    assert other_assembly(number) == terms


@pytest.mark.parametrize("number", ITS_OWN)
def test_others_are_of_their_own_or_of_none_that_is_known(number: str) -> None:
    assert other_assembly(number) is None
