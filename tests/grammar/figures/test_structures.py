"""Rows of a structure."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.structures import is_whole_of_structure, part_of_structure
from dondoc.model import Comparator, Target


@pytest.mark.parametrize(
    ("whole", "name", "measure"),
    [
        ("Cơ cấu kinh tế", "Dịch vụ", "Tỷ trọng dịch vụ"),
        ("- Cơ cấu lao động", "Nông, lâm nghiệp", "Tỷ trọng nông, lâm nghiệp"),
        ("Cơ cấu vốn", "ODA và vốn vay", "Tỷ trọng ODA và vốn vay"),
        ("Cơ cấu kinh tế", "Tỷ trọng dịch vụ", "Tỷ trọng dịch vụ"),
        ("Tổng đàn gia súc", "Đàn trâu", "Đàn trâu"),
        ("", "Dịch vụ", "Dịch vụ"),
    ],
)
def test_a_part_of_a_structure_is_a_share(whole: str, name: str, measure: str) -> None:
    assert part_of_structure(whole, name) == measure


def test_all_parts_of_a_structure_set_no_goal() -> None:
    whole = Target("Cơ cấu kinh tế", Comparator.EQ, "%", "100", value=Decimal(100))
    assert is_whole_of_structure("Cơ cấu kinh tế", whole)
    assert not is_whole_of_structure("Tỷ lệ trạm có bác sĩ", whole)
    part = Target("Cơ cấu kinh tế", Comparator.EQ, "%", "41", value=Decimal(41))
    assert not is_whole_of_structure("Cơ cấu dịch vụ", part)
