"""Documents that several issue together."""

import pytest

from dondoc.grammar.documents.joint_issuers import issued_together, parted, with_peers

LETTERHEADS = {
    "two ministries": (["BỘ TƯ PHÁP", "BỘ NỘI VỤ"], ["BỘ TƯ PHÁP", "BỘ NỘI VỤ"]),
    "two departments of a committee": (
        ["ỦY BAN NHÂN DÂN TỈNH", "SỞ TƯ PHÁP", "SỞ NỘI VỤ"],
        ["SỞ TƯ PHÁP", "SỞ NỘI VỤ"],
    ),
    "a department of a committee": (["ỦY BAN NHÂN DÂN TỈNH", "SỞ NỘI VỤ"], ["SỞ NỘI VỤ"]),
    "a unit of a ministry": (["BỘ TƯ PHÁP", "CỤC TRỢ GIÚP PHÁP LÝ"], ["CỤC TRỢ GIÚP PHÁP LÝ"]),
    "a command of a ministry": (["BỘ QUỐC PHÒNG", "BỘ TƯ LỆNH QUÂN KHU 2"], ["BỘ TƯ LỆNH QUÂN KHU 2"]),
    "one named twice": (["SỞ NỘI VỤ", "SỞ NỘI VỤ"], ["SỞ NỘI VỤ"]),
}


@pytest.mark.parametrize(("names", "issuers"), LETTERHEADS.values(), ids=LETTERHEADS.keys())
def test_what_stands_over_its_peer_issues_with_it(names: list[str], issuers: list[str]) -> None:
    assert with_peers(names) == issuers


def test_a_name_of_several_falls_into_those() -> None:
    assert parted(issued_together(["Sở Tư pháp", "Công an tỉnh"])) == ["Sở Tư pháp", "Công an tỉnh"]
