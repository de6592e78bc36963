"""Who signs the report, and to whom it goes."""

from typing import Any

import pytest

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.letterhead import author_of


def agency(register_id: str = "so-tai-chinh", name: str = "Sở Tài chính", kind: str = "department") -> Agency:
    return Agency(register_id=register_id, name=name, kind=kind)


def test_a_department_reports_to_its_committee(figures: Any) -> None:
    author = author_of(figures.summary(), agency())
    head = author.letterhead
    assert (head.superior, head.issuer) == ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", ("SỞ TÀI CHÍNH",))
    assert (head.number, head.place, head.issued_on) == ("/BC-STC", "Sơn La", None)
    assert author.addressees == ("Ủy ban nhân dân tỉnh Sơn La",)
    assert author.recipients[0] == "Như trên;"


def test_a_committee_does_not_report_to_itself(figures: Any) -> None:
    author = author_of(figures.summary(), None)
    assert author.name == "UBND tỉnh Sơn La"
    assert author.letterhead.issuer == ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA")
    assert (author.signature.authority, author.signature.posts) == ("TM. ỦY BAN NHÂN DÂN", ("CHỦ TỊCH",))
    assert author.addressees == ()
    assert "Như trên;" not in author.recipients


def test_a_programme_without_an_issuer_has_an_author_all_the_same(figures: Any) -> None:
    assert author_of(figures.summary(programme_issuer=""), None).name == "UBND tỉnh Sơn La"


def test_the_place_is_that_of_the_issuer(figures: Any) -> None:
    author = author_of(figures.summary(programme_issuer="UBND tỉnh Lào Cai"), agency())
    assert author.letterhead.superior == "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"
    assert author.letterhead.place == "Lào Cai"


@pytest.mark.parametrize(
    ("kind", "post"),
    [
        ("department", "GIÁM ĐỐC"),
        ("office", "CHÁNH VĂN PHÒNG"),
        ("inspectorate", "CHÁNH THANH TRA"),
        ("commune", "CHỦ TỊCH"),
        ("unregistered", "THỦ TRƯỞNG"),
    ],
)
def test_the_post_is_that_of_the_kind_of_agency(figures: Any, kind: str, post: str) -> None:
    assert author_of(figures.summary(), agency(kind=kind)).signature.posts == (post,)


def test_an_agency_unknown_to_the_register_is_abbreviated_by_its_initials(figures: Any) -> None:
    author = author_of(figures.summary(), agency("x-hoi", "Hội Kiến trúc sư tỉnh", "unregistered"))
    assert author.letterhead.number == "/BC-HKTST"
