"""Agencies written as people write them."""

import pytest
from django.core.exceptions import ValidationError

from dondoc.site.agencies.models import Agency
from dondoc.site.documents.agency_names import AgencyNamesField


@pytest.fixture(autouse=True)
def _agencies(committee_office: Agency, finance: Agency, construction: Agency, health: Agency) -> None:
    """The agencies that the names are sought among."""


@pytest.mark.parametrize(
    ("written", "ids"),
    [
        ("", []),
        ("  \n ", []),
        ("Sở Y tế", ["so-y-te"]),
        ("sở  y TẾ", ["so-y-te"]),
        ("so tai chinh", ["so-tai-chinh"]),
        ("VP UBND", ["vp-ubnd-tinh"]),
        ("Sở Y tế\r\nSở Tài chính", ["so-y-te", "so-tai-chinh"]),
        ("Sở Y tế; Sở Tài chính;", ["so-y-te", "so-tai-chinh"]),
        ("Sở Y tế\nSở Y tế", ["so-y-te"]),
    ],
)
def test_names_are_found_however_they_are_written(written: str, ids: list[str]) -> None:
    assert AgencyNamesField().clean(written) == ids


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValidationError, match="Sở Xây dựng") as refusal:
        AgencyNamesField().clean("Sở Xây dưng tỉnh")
    assert "Sở Xây dưng tỉnh" in refusal.value.messages[0]


def test_a_name_like_no_other_is_refused_with_a_way_out() -> None:
    with pytest.raises(ValidationError, match="danh mục cơ quan"):
        AgencyNamesField().clean("Hợp tác xã 19/5")


def test_what_the_document_names_may_stay_as_it_is() -> None:
    field = AgencyNamesField()
    field.as_read = ["Hội Kiến trúc sư tỉnh"]
    assert field.clean("Hội Kiến trúc sư tỉnh") == []
    with pytest.raises(ValidationError):
        field.clean("Hội Kiến trúc sư tỉnh\nSở Y tế")


def test_line_ends_and_blanks_are_no_change() -> None:
    field = AgencyNamesField()
    assert not field.has_changed("Sở Y tế\nSở Tài chính", "Sở Y tế\r\n Sở Tài chính ")
    assert field.has_changed("Sở Y tế", "Sở Tài chính")
