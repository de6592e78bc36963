"""The style guide, which only developers see."""

from django.test import Client
from pytest_django import Settings


def test_the_guide_shows_every_component_while_debugging(client: Client, db: None, settings: Settings) -> None:
    settings.DEBUG = True
    page = client.get("/kieu-mau/").content.decode()
    for component in ("badge", "chips", "filters", "timeline", "matrix", "empty", "quote", "notice"):
        assert f'class="{component}' in page or f" {component}" in page, component


def test_the_guide_is_not_there_otherwise(client: Client, db: None) -> None:
    assert client.get("/kieu-mau/").status_code == 404
