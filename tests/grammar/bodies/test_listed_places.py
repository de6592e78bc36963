"""Places that share the head of their list."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.listed_places import list_places
from dondoc.model import AgencyRef
from dondoc.register import load_register

TODAY = AgencyReader(load_register(), date(2026, 1, 5))
LISTS = {
    "UBND các xã: Chiềng Mai, Mường Bon": ["UBND xã Chiềng Mai", "UBND xã Mường Bon"],
    "UBND huyện Gio Linh, Cam Lộ": ["UBND huyện Gio Linh", "UBND huyện Cam Lộ"],
    "UBND huyện Gio Linh, Điện lực Gio Linh": ["UBND huyện Gio Linh", "Điện lực Gio Linh"],
    "UBND các phường Tô Hiệu, Chiềng Lề": ["UBND phường Tô Hiệu", "UBND phường Chiềng Lề"],
    "UBND các xã Ia Pa, Pờ Tó và phường An Khê": ["UBND xã Ia Pa", "UBND xã Pờ Tó", "UBND phường An Khê"],
    "Ủy ban nhân dân các xã: Ia Pa, Pờ Tó": ["UBND xã Ia Pa", "UBND xã Pờ Tó"],
    "UBND huyện: Triệu Phong, Cam Lộ": ["UBND huyện Triệu Phong", "UBND huyện Cam Lộ"],
    "UBND thành phố Đông Hà và các huyện Cam Lộ, Gio Linh": [
        "UBND thành phố Đông Hà",
        "UBND huyện Cam Lộ",
        "UBND huyện Gio Linh",
    ],
    "UBND thành phố Đông Hà, huyện Gio Linh": ["UBND thành phố Đông Hà", "UBND huyện Gio Linh"],
    "UBND thành phố Đông Hà, thị xã Quảng Trị và huyện Gio Linh": [
        "UBND thành phố Đông Hà",
        "UBND thị xã Quảng Trị",
        "UBND huyện Gio Linh",
    ],
    "UBND Huyện Gio Linh, Huyện Cam Lộ, Quận 12": ["UBND huyện Gio Linh", "UBND huyện Cam Lộ", "UBND quận 12"],
    "UBND các Phường Pờ Tó, Ia Pa": ["UBND phường Pờ Tó", "UBND phường Ia Pa"],
    "UBND các xã Ia Pa, Pờ Tó, Sở Y tế": ["UBND xã Ia Pa", "UBND xã Pờ Tó", "Sở Y tế"],
    "UBND các xã: Ia Pa, Pờ Tó và phường Tô Ngàn - Đèo Đá": [
        "UBND xã Ia Pa",
        "UBND xã Pờ Tó",
        "UBND phường Tô Ngàn - Đèo Đá",
    ],
    "UBND các xã Ia Pa, Pờ Tó và Đồn Biên phòng Đèo Đá": ["UBND xã Ia Pa", "UBND xã Pờ Tó", "Đồn Biên phòng Đèo Đá"],
    "UBND các xã: Ia Pa, Pờ Tó, Ban Dân vận Tỉnh ủy": ["UBND xã Ia Pa", "UBND xã Pờ Tó", "Ban Dân vận Tỉnh ủy"],
    "UBND các xã, phường; Sở Y tế": ["UBND các xã, phường", "Sở Y tế"],
}


@pytest.mark.parametrize(("cell", "names"), LISTS.items())
def test_each_place_of_a_list_has_a_committee_of_the_kind_that_the_list_says(cell: str, names: list[str]) -> None:
    assert [ref.name for ref in TODAY.cell(cell)] == names


def test_a_commune_of_today_is_none_of_a_list_of_districts() -> None:
    text = "UBND các huyện Cam Lộ, Gio Linh"
    commune = (text.index("Cam Lộ"), text.index(","), AgencyRef("UBND xã Cam Lộ", "Cam Lộ", "xa-cam-lo"))
    assert [ref.name for _, _, ref in list_places(text, [commune])] == ["UBND huyện Cam Lộ", "UBND huyện Gio Linh"]


def test_a_list_that_the_register_knows_whole_stays_as_it_is() -> None:
    text = "UBND các xã Bắc Yên, Tạ Khoa"
    known = [
        (0, text.index(","), AgencyRef("UBND xã Bắc Yên", "UBND các xã Bắc Yên", "xa-bac-yen")),
        (text.index("Tạ"), len(text), AgencyRef("UBND xã Tạ Khoa", "Tạ Khoa", "xa-ta-khoa")),
    ]
    assert list_places(text, known) == known
    beyond = [(0, len(text) + 5, AgencyRef("Một cơ quan", "Một cơ quan"))]
    assert list_places(text, beyond) == beyond


def test_districts_behind_something_else_than_a_committee_are_places_and_no_bodies() -> None:
    assert list_places("Tuyến đường và các huyện Cam Lộ, Gio Linh", []) == []
    named = list_places("UBND thành phố Đông Hà và các huyện Cam Lộ, Gio Linh", [])
    assert [ref.name for _, _, ref in named] == ["UBND huyện Cam Lộ", "UBND huyện Gio Linh"]


def test_a_name_that_begins_before_the_list_holds_it() -> None:
    text = "Văn phòng UBND các huyện Cam Lộ, Gio Linh"
    office = [(0, text.index(","), AgencyRef("Văn phòng UBND các huyện Cam Lộ", "Văn phòng UBND các huyện Cam Lộ"))]
    assert list_places(text, office) == office


def test_the_city_or_district_behind_a_place_says_where_that_lies() -> None:
    for cell in ("UBND quận Hải Châu, thành phố Đà Nẵng", "UBND xã Ia Pa, huyện Mộc Sa"):
        names = [ref.name for ref in TODAY.cell(cell)]
        assert names[1:] not in (["UBND thành phố Đà Nẵng"], ["UBND huyện Mộc Sa"])
