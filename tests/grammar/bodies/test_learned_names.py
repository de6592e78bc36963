"""Names that headings give, and where they end in a sentence that runs on behind one."""

import pytest

from dondoc.grammar.bodies.learned_names import LearnedNames
from dondoc.model import AgencyRef

SHORT, LONG = "Bảo tàng", "Bảo tàng Dân tộc"
ENDS = {
    "behind a name, before what it does": ("Bảo tàng trưng bày hiện vật", SHORT),
    "behind the longest": ("Bảo tàng Dân tộc trưng bày hiện vật", LONG),
    "where no name is learned": ("Thư viện trưng bày sách", "Thư viện trưng bày sách"),
    "behind the whole": ("Bảo tàng", "Bảo tàng"),
    "not before a capital, which goes on with a name": ("Bảo tàng Cách mạng", "Bảo tàng Cách mạng"),
    "not within a word": ("Bảo tàngs trưng bày", "Bảo tàngs trưng bày"),
}


@pytest.mark.parametrize(("text", "name"), ENDS.values(), ids=ENDS.keys())
def test_a_sentence_runs_on_behind_a_name_that_a_heading_gave(text: str, name: str) -> None:
    names = LearnedNames()
    names.add([AgencyRef(SHORT, SHORT), AgencyRef(LONG, LONG)])
    assert text[: names.end(text, 0, len(text))] == name


@pytest.mark.parametrize("ref", [AgencyRef(SHORT, SHORT, "bao-tang"), AgencyRef(SHORT, SHORT, group=True)])
def test_what_a_register_knows_and_groups_are_not_learned(ref: AgencyRef) -> None:
    names = LearnedNames()
    names.add([ref])
    text = "Bảo tàng trưng bày hiện vật"
    assert names.end(text, 0, len(text)) == len(text)


def test_names_are_learned_one_after_another() -> None:
    names = LearnedNames()
    names.add([AgencyRef(SHORT, SHORT)])
    names.add([AgencyRef("Thư viện", "Thư viện")])
    for text in ("Bảo tàng trưng bày", "Thư viện trưng bày"):
        assert names.end(text, 0, len(text)) == len("Bảo tàng")


def test_behind_a_union_may_stand_whose_it_is() -> None:
    names = LearnedNames()
    names.add([AgencyRef("Công đoàn", "Công đoàn")])
    text = "Công đoàn cơ sở"
    assert names.end(text, 0, len(text)) == len(text)


def test_only_a_name_that_is_new_is_said_to_be_learned() -> None:
    names = LearnedNames()
    assert names.add([AgencyRef(SHORT, SHORT), AgencyRef(LONG, LONG)])
    assert not names.add([AgencyRef(LONG, LONG)])
    assert not names.add([AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te")])
