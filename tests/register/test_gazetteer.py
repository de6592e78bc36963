"""All communes and provinces of the country: complete, found in running text, and never guessed between."""

import json
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from dondoc.register import InvalidRegister, load_gazetteer, load_provinces, load_register
from dondoc.register.gazetteer import PlaceMention
from dondoc.text import canonical, fold

GAZETTEER = load_gazetteer()
FIRST_DAY = date(2025, 7, 1)


def told(mention: PlaceMention) -> str:
    if mention.province:
        return mention.province.name
    return "; ".join(f"{commune.name}/{commune.province.name}" for commune in mention.communes)


def test_there_are_3321_communes_in_34_provinces_each_with_a_code_of_its_own() -> None:
    assert (len(GAZETTEER.communes), len(GAZETTEER.provinces)) == (3321, 34)
    kinds = Counter(commune.type for commune in GAZETTEER.communes.values())
    assert kinds == {"xã": 2621, "phường": 687, "đặc khu": 13}
    assert all(len(code) == 5 and code.isdigit() for code in GAZETTEER.communes)
    assert {commune.province.id for commune in GAZETTEER.communes.values()} == set(GAZETTEER.provinces)


def test_the_register_of_each_province_has_its_communes_as_members_of_their_group() -> None:
    numbers = Counter(commune.province.id for commune in GAZETTEER.communes.values())
    for province in ("son-la", "lai-chau", "thanh-hoa"):
        members = load_register(province).members("g-xa-phuong", on=FIRST_DAY)
        assert len(members) == numbers[province]
        assert {member.code for member in members} <= set(GAZETTEER.communes)


def test_the_provinces_of_2025_say_which_went_into_them() -> None:
    merged = {province.name: province.formed_from for province in load_provinces() if province.formed_from}
    assert len(merged) == 23
    assert sum(map(len, merged.values())) + 11 == 63
    assert merged["Phú Thọ"] == ("Hòa Bình", "Phú Thọ", "Vĩnh Phúc")
    assert {p.valid_from for p in load_provinces() if p.formed_from} == {FIRST_DAY}


def test_what_was_not_checked_of_a_province_is_marked() -> None:
    assert [province.name for province in load_provinces() if province.verified == "unconfirmed"] == ["Đồng Nai"]


TEXTS = [
    ("tại xã Mường La, tỉnh Sơn La", ["Mường La/Sơn La", "Sơn La"]),
    ("UBND phường Bến Thành", ["Bến Thành/Hồ Chí Minh"]),
    ("đặc khu Phú Quý", ["Phú Quý/Lâm Đồng"]),
    ("Xã Ea H’Leo và xã Ea H'Leo", ["Ea H'Leo/Đắk Lắk"] * 2),
    ("xã Hoà An, tỉnh Cao Bằng", ["Hòa An/Cao Bằng", "Cao Bằng"]),
    ("thành phố Huế (thành phố Hải Phòng)", ["Huế", "Hải Phòng"]),
    ("thị xã Mường La, hợp tác xã Mường La Xanh, mường la", ["Mường La/Sơn La"]),  # 'hợp tác xã …' is read so, still
    ("xã hội, phường hội, tỉnh táo", []),
]


@pytest.mark.parametrize(("text", "places"), TEXTS)
def test_places_are_found_with_their_province(text: str, places: list[str]) -> None:
    assert [told(mention) for mention in GAZETTEER.match(text, on=FIRST_DAY)] == places


def test_a_name_of_several_communes_gives_all_of_them() -> None:
    (mention,) = GAZETTEER.match("xã Tân An")
    assert len(mention.communes) > 1
    assert {commune.name for commune in mention.communes} == {"Tân An"}


def test_the_province_behind_a_name_of_several_tells_which_is_meant() -> None:
    (mention, _) = GAZETTEER.match("xã Tân An, tỉnh Nghệ An")
    assert [commune.province.name for commune in mention.communes] == ["Nghệ An"]
    (other, *_) = GAZETTEER.match("xã Tân An. Tỉnh Nghệ An")
    assert len(other.communes) > 1


def test_every_commune_is_found_by_its_own_name() -> None:
    for commune in GAZETTEER.communes.values():
        (mention, _) = GAZETTEER.match(
            f"{commune.type} {commune.name}, {commune.province.title} {commune.province.name}"
        )
        assert mention.communes == (commune,)


def test_each_of_all_names_in_a_megabyte_of_text_is_found_once() -> None:
    """How long that takes is measured in benchmarks/register_match.py."""
    names = [f"{commune.type} {commune.name}, " for commune in GAZETTEER.communes.values()]
    text = "".join(f"Triển khai nhiệm vụ tại {name}" for name in names) * 6
    assert len(text.encode()) > 1_000_000
    mentions = GAZETTEER.match(text)
    assert len(mentions) == 6 * 3321
    assert all(one.end <= other.start for one, other in pairwise(mentions))


def test_a_public_list_has_the_same_communes() -> None:
    """On a machine that has the package `vietnam-provinces`; it is under the GPL and no dependency."""
    package = pytest.importorskip("vietnam_provinces")
    provinces = json.loads(package.NESTED_DIVISIONS_JSON_PATH.read_text("utf-8"))
    theirs = {(f"{province['code']:02}", shape(ward["name"])) for province in provinces for ward in province["wards"]}
    ours = {(c.province.code, shape(f"{c.type} {c.name}")) for c in GAZETTEER.communes.values()}
    assert theirs == ours


def shape(name: str) -> str:
    return " ".join(fold(canonical(name)).replace("’", "'").replace("–", "-").replace("-", " ").split())


def test_a_commune_of_no_province_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dondoc.register.gazetteer.load_provinces", tuple)
    with pytest.raises(InvalidRegister, match=r"there is no province 'ha-noi'; use an id of provinces\.csv"):
        load_gazetteer.__wrapped__()
