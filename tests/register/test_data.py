"""The data files themselves: complete, consistent, and with nobody left behind."""

import re
from datetime import date

import pytest

from dondoc.register import InvalidRegister, load_former_register, load_provinces, load_register

# Ended, and who answers now is not known: questions for a person, kept here so that a new one is noticed.
WITHOUT_HEIR = {"son-la": {"g-huyen-dang-cai"}, "lai-chau": {"cuc-thue-tinh"}}
DESCRIBED = sorted(WITHOUT_HEIR)
FAR = date(2099, 1, 1)


@pytest.mark.parametrize("province", [p.id for p in load_provinces()])
def test_every_province_loads_and_names_each_agency_once_a_day(province: str) -> None:
    register = load_register(province)
    positions = [agency.position for agency in register.agencies.values()]
    assert positions == list(range(1, len(positions) + 1))
    for agency in register.agencies.values():
        assert agency.name == agency.names[0]
        assert agency in register.resolve(agency.name, on=agency.valid_from or agency.valid_to)


@pytest.mark.parametrize("province", DESCRIBED)
def test_whoever_has_ended_has_an_heir_or_stands_among_the_open_questions(province: str) -> None:
    register = load_register(province)
    ended = [agency for agency in register.agencies.values() if agency.valid_to and agency.kind != "district"]
    assert {agency.id for agency in ended if not register.successors(agency.id, on=FAR)} == WITHOUT_HEIR[province]


@pytest.mark.parametrize("province", DESCRIBED)
def test_every_day_of_a_transfer_says_how_far_it_is_verified(province: str) -> None:
    assert [t for t in load_register(province).transfers if t.verified is None] == []


def test_every_former_district_of_son_la_went_to_communes() -> None:
    register = load_register()
    for district in register.members("g-huyen-tp", on=date(2025, 6, 30)):
        heirs = register.successors(district.id, on=date(2025, 7, 1))
        assert len(heirs) >= 2
        assert {heir.kind for heir in heirs} == {"commune"}


def test_the_communes_of_son_la_have_codes_of_their_own() -> None:
    communes = [agency for agency in load_register().agencies.values() if agency.kind == "commune"]
    codes = [commune.code or "" for commune in communes]
    assert len(set(codes)) == 75
    assert all(re.fullmatch(r"0[34]\d{3}", code) for code in codes)


def test_the_eight_wards_of_son_la_are_named_so() -> None:
    names = [agency.name for agency in load_register().agencies.values() if agency.name.startswith("UBND phường ")]
    assert len(names) == 8


def test_a_province_changes_what_the_country_says_of_an_agency() -> None:
    own, national = load_register("son-la"), load_register("lai-chau")
    assert own.agencies["so-dt-tg"].verified == "confirmed"
    assert national.agencies["so-dt-tg"].verified == "partly"
    assert own.agencies["so-dt-tg"].valid_from == national.agencies["so-dt-tg"].valid_from


def test_names_carry_the_province_they_are_asked_for() -> None:
    assert load_register("lai-chau").agencies["thue-tinh"].name == "Thuế tỉnh Lai Châu"


def test_there_are_twenty_eight_provinces_and_six_cities() -> None:
    provinces = load_provinces()
    kinds = [province.kind for province in provinces]
    assert (kinds.count("province"), kinds.count("city")) == (28, 6)
    assert len({province.code for province in provinces}) == 34
    assert {(province.name, province.code) for province in provinces} >= {("Sơn La", "14"), ("Lai Châu", "12")}


def test_the_communes_of_lai_chau_are_members_of_their_group() -> None:
    assert len(load_register("lai-chau").members("g-xa-phuong", on=FAR)) == 38


def test_a_province_without_files_of_its_own_has_the_standard_agencies() -> None:
    register = load_register("bac-ninh")
    assert [agency.id for agency in register.resolve("Công an tỉnh Bắc Ninh")] == ["cong-an-tinh"]
    assert [one.name for one in register.resolve("xã Tam Đa")] == ["UBND xã Tam Đa"]
    assert len(register.members("g-xa-phuong", on=FAR)) == 99
    assert register.members("g-xa-phuong", on=date(2025, 6, 30)) == ()


FORMER = [
    ("Tỉnh đoàn", date(2024, 3, 5), "Tỉnh đoàn Yên Bái"),
    ("Công an tỉnh Yên Bái", date(2024, 3, 5), "Công an tỉnh"),
    ("Sở Kế hoạch và Đầu tư", date(2024, 3, 5), "Sở Kế hoạch và Đầu tư"),
]


@pytest.mark.parametrize(("words", "on", "name"), FORMER)
def test_a_province_of_former_days_has_the_standard_agencies_under_its_own_name(
    words: str, on: date, name: str
) -> None:
    register = load_former_register("Yên Bái")
    assert (register.province, register.called) == ("lao-cai", "Yên Bái")
    assert [agency.name for agency in register.resolve(words, on=on)] == [name]


def test_a_province_that_went_into_a_city_is_no_city() -> None:
    register = load_former_register("Hải Dương")
    assert [agency.name for agency in register.resolve("UBND tỉnh")] == ["UBND tỉnh"]


def test_what_was_no_province_of_former_days_is_refused() -> None:
    with pytest.raises(InvalidRegister, match="Lào Cai: no province of former days"):
        load_former_register("Lào Cai")


CITIES = [("01", "ha-noi", 126), ("31", "hai-phong", 114), ("46", "hue", 40), ("48", "da-nang", 94),
          ("79", "ho-chi-minh", 168), ("92", "can-tho", 103)]  # fmt: skip


@pytest.mark.parametrize(("code", "city", "communes"), CITIES)
def test_a_city_loads_by_its_code_with_its_communes(code: str, city: str, communes: int) -> None:
    register = load_register(code)
    assert register.province == city
    assert len(register.members("g-xa-phuong", on=FAR)) == communes


@pytest.mark.parametrize("city", [city for _, city, _ in CITIES])
def test_no_body_of_a_city_is_called_provincial_and_none_claims_to_be_confirmed_for_it(city: str) -> None:
    agencies = load_register(city).agencies.values()
    own = [agency for agency in agencies if agency.kind != "ministry" and not agency.name.startswith("UBND xã")]
    assert [agency.name for agency in own if re.search(r"\b[Tt]ỉnh\b", agency.name)] == []
    renamed = [agency for agency in own if "thành phố" in agency.name and agency.kind != "commune"]
    assert {agency.verified for agency in renamed} == {"unconfirmed"}
    assert len(renamed) > 20


IN_A_CITY = [
    ("Công an thành phố Hải Phòng", "cong-an-tinh"),
    ("Sở Y tế TP. Hải Phòng", "so-y-te"),
    ("Ủy ban nhân dân thành phố", "ubnd-tinh"),
    ("Ban Thường vụ Thành ủy", "btv-tinh-uy"),
    ("Thành đoàn Hải Phòng", "tinh-doan"),
    ("UBND các quận, huyện", "g-huyen-tp"),
    ("Các sở, ban, ngành thành phố", "g-so-ban-nganh"),
]


@pytest.mark.parametrize(("words", "agency_id"), IN_A_CITY)
def test_a_city_calls_its_bodies_its_own_way(words: str, agency_id: str) -> None:
    assert [agency.id for agency in load_register("hai-phong").resolve(words)] == [agency_id]


def test_a_city_may_say_otherwise_of_a_body_in_its_own_folder() -> None:
    assert load_register("ha-noi").agencies["bo-chqs-tinh"].name == "Bộ Tư lệnh Thủ đô Hà Nội"


def test_that_dong_nai_became_a_city_is_said_to_be_unconfirmed() -> None:
    dong_nai = next(province for province in load_provinces() if province.id == "dong-nai")
    assert (dong_nai.kind, dong_nai.verified) == ("province", "unconfirmed")
    assert dong_nai.note
    assert "city" in dong_nai.note


def test_what_is_no_province_is_refused_with_those_there_are() -> None:
    with pytest.raises(InvalidRegister, match=r"ha-tay: there is no such province.*ask for one of ha-noi"):
        load_register("ha-tay")
