"""Words behind a department that only say whose it is."""

import pytest

from dondoc.grammar.bodies.parent_bodies import without_parents

PARENTS = {
    "in brackets": ("Cục Thuế (Bộ Tài chính), Sở Y tế", "Cục Thuế, Sở Y tế"),
    "in brackets, with a word": ("Sở Y tế, Viện Pasteur (thuộc Bộ Y tế)", "Sở Y tế, Viện Pasteur"),
    "behind a dash": ("Viện Chăn nuôi - Bộ Nông nghiệp và Môi trường; Sở Y tế", "Viện Chăn nuôi; Sở Y tế"),
    "a body of its own": ("Sở Y tế (Bộ Y tế)", "Sở Y tế (Bộ Y tế)"),
    "other brackets": ("Cục Thuế (đầu mối)", "Cục Thuế (đầu mối)"),
}


@pytest.mark.parametrize(("text", "left"), PARENTS.values(), ids=PARENTS.keys())
def test_whose_a_department_is_is_left_out(text: str, left: str) -> None:
    assert without_parents(text) == left
