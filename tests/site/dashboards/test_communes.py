"""The communes stand by the district that they came from, or with the latest first."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.dashboards.selectors.communes import communes
from dondoc.site.dashboards.selectors.state import state_of_boards
from dondoc.site.programmes.models import Programme

from .conftest import TODAY


@pytest.fixture
def districts(busy: Programme) -> None:
    """Tô Hiệu came from Sơn La; Mường La from the district Mường La, in part; of Thuận Châu nothing is known."""
    came_from = {"Thành phố Sơn La": ["phuong-to-hieu"], "Huyện Mường La": ["xa-muong-la", "phuong-to-hieu"]}
    for place, (name, heirs) in enumerate(came_from.items()):
        giver = Agency.objects.create(
            register_id=f"d{place}", name=f"UBND {name}", short_name=name, kind="district", position=place
        )
        for heir in Agency.objects.filter(register_id__in=heirs):
            Succession.objects.create(giver=giver, heir=heir, day=date(2025, 7, 1), basis="1681/NQ-UBTVQH15")


def _names(found: Any) -> list[tuple[str, list[str]]]:
    return [(area.name, [tile.agency.register_id for tile in area.tiles]) for area in found.areas]


def test_communes_of_one_former_district_stand_together(districts: None) -> None:
    assert _names(communes(TODAY, state_of_boards())) == [
        ("Huyện Mường La", ["xa-muong-la"]),
        ("", ["xa-thuan-chau"]),
        ("Thành phố Sơn La", ["phuong-to-hieu"]),
    ]


def test_where_the_latest_stand_first_there_is_one_row_of_all(districts: None) -> None:
    [(name, found)] = _names(communes(TODAY, state_of_boards(), latest_first=True))
    late = {
        tile.agency.register_id: tile.strip.open_overdue.number
        for tile in communes(TODAY, state_of_boards()).areas[0].tiles
    }
    assert name == ""
    assert sorted(found) == ["phuong-to-hieu", "xa-muong-la", "xa-thuan-chau"]
    assert late.keys() == {"xa-muong-la"}


def test_the_page_says_that_it_is_no_map(world: Any, districts: None) -> None:
    text = world.client(world.office).get("/tong-quan/xa-phuong/").content.decode()
    assert "không phải bản đồ" in text
    assert '<h2 class="area">Huyện Mường La' in text
