"""Names of agencies that a list has twice."""

import pytest

from dondoc.grammar.slips.repeated_names import find_repeated_names

REPEATED = {
    "once more": ("Sở Y tế, Sở Tài chính, Sở Y tế", ["Sở Y tế"]),
    "behind 'và'": ("Sở Nội vụ; Sở Tư pháp và Sở Nội vụ", ["Sở Nội vụ"]),
    "in other letters": ("Sở Y tế, Sở Tài chính, Sở y tế", ["Sở y tế"]),
    "behind who leads": (
        "Sở Y tế chủ trì, phối hợp với Công an tỉnh; Sở Nội vụ và Công an tỉnh",
        ["Công an tỉnh"],
    ),
    "whoever leads, in a point": ("1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Y tế:", ["Sở Y tế"]),
    "behind a number with a stroke": ("1/ Sở Y tế, Sở Y tế", ["Sở Y tế"]),
    "behind a number without a blank": ("1.Sở Y tế; Sở Y tế", ["Sở Y tế"]),
    "on lines with dashes": ("- Sở Y tế\n- Sở Y tế", ["Sở Y tế"]),
    "behind letters": ("a) Sở Y tế, b) Sở Y tế", ["Sở Y tế"]),
    "between full stops": ("Sở Y tế. Sở Nội vụ. Sở Y tế.", ["Sở Y tế"]),
    "behind 'phối hợp'": ("Sở Y tế phối hợp Sở Nội vụ, Sở Y tế", ["Sở Y tế"]),
    "behind 'gồm'": ("Thành viên gồm Sở Y tế, và Sở Y tế", ["Sở Y tế"]),
    "behind a colon": ("Thành viên: Sở Y tế và Sở y tế", ["Sở y tế"]),
    "groups": ("Sở Y tế, các xã, Sở Y học cổ truyền, các xã", []),
    "what somebody is told": ("- Xã A: Sở Y tế", []),
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
