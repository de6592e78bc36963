"""The province that runs the site."""

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from pytest_django import Settings

from dondoc.site.agencies.home import home_province
from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.letterhead import place_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("named", ["lai-chau", "12"])
def test_another_province_stores_its_own_agencies(named: str, settings: Settings) -> None:
    settings.DONDOC_PROVINCE = named
    call_command("load_register", verbosity=0)
    assert home_province() == "Lai Châu"
    assert Agency.objects.filter(name="Sở Tài chính").exists()
    assert not Agency.objects.filter(name__contains="Sơn La").exists()


def test_a_report_on_a_document_without_a_province_is_written_at_home(settings: Settings) -> None:
    settings.DONDOC_PROVINCE = "lai-chau"
    assert place_of("UBND tỉnh Điện Biên") == "Điện Biên"
    assert place_of("") == "Lai Châu"


def test_an_unknown_province_is_refused_with_those_that_there_are(settings: Settings) -> None:
    settings.DONDOC_PROVINCE = "atlantis"
    with pytest.raises(CommandError, match=r"atlantis.*there is no such province.*son-la"):
        call_command("load_register", verbosity=0)
