"""Names that stand for many bodies, by the register or by how they are written."""

import pytest

from dondoc.grammar.bodies.groups import are_groups, is_group
from dondoc.model import AgencyRef

SECTORS = AgencyRef("Các sở, ban, ngành", "các sở, ngành", "g-so-ban-nganh", group=True)
HEALTH = AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te")


@pytest.mark.parametrize(
    ("raw", "many"),
    [
        ("Các doanh nghiệp lữ hành", True),
        ("Cấp uỷ các cấp", True),
        ("doanh nghiệp vận tải", True),
        ("Công ty Điện lực tỉnh", False),
        ("Đảng ủy UBND tỉnh", False),
    ],
)
def test_how_a_name_is_written_tells_whether_it_is_of_many(raw: str, many: bool) -> None:
    assert is_group(AgencyRef(raw[:1].upper() + raw[1:], raw)) is many


def test_the_register_knows_of_its_own() -> None:
    assert is_group(SECTORS)
    assert not is_group(HEALTH)
    assert are_groups([SECTORS])
    assert not are_groups([SECTORS, HEALTH])
