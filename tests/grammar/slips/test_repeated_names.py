"""Names of agencies that a list has twice."""

import pytest

from dondoc.grammar.slips.repeated_names import find_repeated_names

REPEATED = {
    "once more": ("Sở Y tế, Sở Tài chính, Sở Y tế", ["Sở Y tế"]),
    "behind 'và'": ("Sở Nội vụ; Sở Tư pháp và Sở Nội vụ", ["Sở Nội vụ"]),
    "in other letters": ("Sở Y tế, Sở Tài chính, Sở y tế", ["Sở y tế"]),
    "twice": ("Sở Y tế, Sở Y tế, Sở Y tế", ["Sở Y tế", "Sở Y tế"]),
    "names that begin alike": ("Sở Y tế, Sở Y tế tỉnh Sơn La", []),
    "each once": ("Sở Y tế, Sở Tài chính, Sở Nội vụ", []),
    "no list": ("Sở Y tế", []),
}


@pytest.mark.parametrize(("words", "names"), REPEATED.values(), ids=REPEATED.keys())
def test_a_name_that_the_list_has_already_is_found_where_it_stands(words: str, names: list[str]) -> None:
    found = list(find_repeated_names(words))
    assert [name for _, _, name in found] == names
    assert [words[start:end] for start, end, _ in found] == names
