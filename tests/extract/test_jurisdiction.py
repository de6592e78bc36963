"""Whose register a document is read with."""

from datetime import date

import pytest

from dondoc.extract.jurisdiction import places_not_meant, register_of
from dondoc.model import Head
from dondoc.register import load_register

HEADS = {
    "the issuer": (Head(issuer="UBND tỉnh Lai Châu"), "lai-chau"),
    "the place": (Head(place="Lai Châu"), "lai-chau"),
    "the issuer before another place": (Head(issuer="UBND tỉnh Sơn La", place="Sơn La"), "son-la"),
    "in capitals": (Head(issuer="UBND TỈNH LAI CHÂU"), "lai-chau"),
    "a central body": (Head(issuer="Chính phủ", place="Hà Nội"), "son-la"),
    "a city": (Head(issuer="UBND THÀNH PHỐ HÀ NỘI", place="Hà Nội"), "ha-noi"),
    "a body of a city": (Head(issuer="HĐND thành phố Hồ Chí Minh"), "ho-chi-minh"),
    "a union named for a man": (Head(issuer="Đoàn TNCS Hồ Chí Minh", place="Hà Nội"), "son-la"),
    "nobody": (Head(), "son-la"),
}


@pytest.mark.parametrize(("head", "province"), HEADS.values(), ids=HEADS.keys())
def test_a_document_is_read_with_the_agencies_of_its_province(head: Head, province: str) -> None:
    assert register_of(head, load_register()).province == province


FORMER = {
    "a province that is no more": (Head(issuer="UBND tỉnh Yên Bái", place="Yên Bái"), "Yên Bái"),
    "dated on one of its days": (Head(issuer="UBND tỉnh Yên Bái", issued_on=date(2024, 3, 5)), "Yên Bái"),
    "the place alone": (Head(place="Bình Phước"), "Bình Phước"),
    "one that went into a city": (Head(issuer="HĐND TỈNH HẢI DƯƠNG", place="Hải Dương"), "Hải Dương"),
    "a ward called so later on": (Head(issuer="UBND phường Yên Bái", issued_on=date(2025, 8, 1)), "Sơn La"),
    "a city that took others in": (Head(issuer="Đoàn TNCS Hồ Chí Minh", place="Cần Thơ"), "Sơn La"),
}


@pytest.mark.parametrize(("head", "called"), FORMER.values(), ids=FORMER.keys())
def test_a_province_that_is_no_more_has_its_own_register_up_to_its_last_day(head: Head, called: str) -> None:
    assert register_of(head, load_register()).called == called


@pytest.mark.parametrize(
    ("head", "places"),
    [
        (Head(issuer="UBND tỉnh Vĩnh Phúc", place="Vĩnh Phúc"), ()),
        (Head(issuer="UBND tỉnh Hà Tây", place="Hà Tây"), ("Sơn La",)),
        (Head(issuer="Chính phủ", place="Hà Nội"), ("Sơn La", "tỉnh", "khu vực")),
        (Head(issuer="Bộ Tài chính", place="Hà Nội"), ("Sơn La", "tỉnh", "khu vực")),
        (Head(issuer="Bộ Chỉ huy Quân sự tỉnh Hà Tây", place="Hà Tây"), ("Sơn La",)),
        (Head(issuer="UBND tỉnh Sơn La", place="Sơn La"), ()),
        (Head(issuer="UBND tỉnh Lai Châu"), ()),
        (Head(issuer="UBND huyện Quỳ Hợp", place="Quỳ Hợp"), ("tỉnh",)),
        (Head(issuer="UBND xã Mường La", place="Sơn La"), ("tỉnh",)),
        (Head(), ()),
    ],
)
def test_a_document_of_elsewhere_does_not_mean_the_bodies_of_the_registers_own_province(
    head: Head, places: tuple[str, ...]
) -> None:
    assert places_not_meant(head, load_register()) == places


def test_a_document_without_a_province_is_read_with_the_agencies_of_whoever_asks() -> None:
    home = load_register("lai-chau")
    assert register_of(Head(issuer="Chính phủ", place="Hà Nội"), home) is home
    assert register_of(Head(issuer="UBND tỉnh Sơn La"), home).province == "son-la"
    assert places_not_meant(Head(issuer="Chính phủ", place="Hà Nội"), home) == ("Lai Châu", "tỉnh", "khu vực")
