import pytest

from dondoc.grammar.bodies.placed_agencies import beside, place_mentions, under_whole_names
from dondoc.model import AgencyRef
from dondoc.register import load_register

REGISTER = load_register()
PLACED = {
    "as the register calls it": ("Sở Y tế", "Sở Y tế"),
    "a body of a lower level": ("Hội Nông dân xã", "Hội Nông dân xã"),
    "a body of another province": ("UBND tỉnh Lai Châu", "UBND tỉnh Lai Châu"),
    "a body of a commune that writes its level with a capital": (
        "Ủy ban MTTQ Việt Nam Phường",
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
    ),
    "a body of a commune called so": ("Hội Nông dân Xã Tân Kỳ", "Hội Nông dân xã Tân Kỳ"),
    "an association of a lower level": ("Hội Người cao tuổi xã", "Hội Người cao tuổi xã"),
    "an association as the register calls it": ("Hội Người cao tuổi", "Hội Người cao tuổi"),
    "fewer of a group": ("UBND các xã vùng III", "UBND các xã vùng III"),
    "the Party in a ministry": ("Đảng ủy Bộ Y tế", "Đảng ủy Bộ Y tế"),
    "the Party in an office": ("Ban cán sự đảng Bộ Y tế", "Ban cán sự đảng Bộ Y tế"),
    "a committee that the register lacks": ("UBND xã Tân Kỳ Mới", "UBND xã Tân Kỳ Mới"),
}


@pytest.mark.parametrize(("text", "name"), PLACED.values(), ids=PLACED.keys())
def test_words_behind_a_name_may_make_another_body_of_it(text: str, name: str) -> None:
    placed = place_mentions(REGISTER.match(text), text, REGISTER.province, ())
    assert [(start, end, ref.name) for start, end, ref in placed] == [(0, len(text), name)]


def test_the_committee_of_the_party_beside_a_body_is_no_part_of_its_name() -> None:
    text = "Đảng ủy, Bộ Y tế"
    placed = place_mentions(REGISTER.match(text), text, REGISTER.province, ())
    assert "Bộ Y tế" in [ref.name for _, _, ref in placed]


def test_a_body_of_a_place_that_is_not_meant_keeps_its_words() -> None:
    text = "Công an tỉnh"
    _, _, ref = place_mentions(REGISTER.match(text), text, REGISTER.province, ("Sơn La", "tỉnh"))[0]
    assert ref.raw == text


@pytest.mark.parametrize(("not_meant", "name"), [(("Sơn La",), "Hội Người cao tuổi tỉnh"), ((), "Hội Người cao tuổi")])
def test_an_association_of_another_province_keeps_its_words(not_meant: tuple[str, ...], name: str) -> None:
    text = "Hội Người cao tuổi tỉnh"
    _, _, ref = place_mentions(REGISTER.match(text), text, REGISTER.province, not_meant)[0]
    assert ref.name == name


def test_what_lies_over_a_known_name_is_left_out() -> None:
    one, two = AgencyRef("A", "A"), AgencyRef("B", "B")
    assert beside([(0, 4, two), (6, 9, two)], [(2, 5, one)]) == [(6, 9, two)]


def test_a_name_inside_a_longer_one_is_none() -> None:
    text = "Văn phòng HĐND và UBND xã"
    inside = (text.index("UBND"), len(text), AgencyRef("UBND xã", "UBND xã"))
    assert [ref.raw for _, _, ref in under_whole_names([inside], text)] == [text]
