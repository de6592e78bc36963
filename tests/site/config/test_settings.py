"""What holds for every page and every installation."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

SHOWN = ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_SECONDS", "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS")
PROGRAM = f"""
import json
from dondoc.site.config import settings
print(json.dumps({{name: getattr(settings, name) for name in {SHOWN}}}))
"""


def _settings(home: Path, **environment: str) -> dict[str, Any]:
    """The settings in a process of their own with `environment`."""
    surroundings = {**os.environ, "DONDOC_HOME": str(home), **environment}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=surroundings, capture_output=True, check=True)  # noqa: S603
    settings: dict[str, Any] = json.loads(done.stdout)
    return settings


def test_an_https_address_makes_cookies_secure_and_names_the_host(tmp_path: Path) -> None:
    settings = _settings(tmp_path, DONDOC_ORIGIN="https://dondoc.example.gov.vn/")
    assert settings["SESSION_COOKIE_SECURE"]
    assert settings["CSRF_COOKIE_SECURE"]
    assert settings["SECURE_HSTS_SECONDS"] > 0
    assert "dondoc.example.gov.vn" in settings["ALLOWED_HOSTS"]
    assert settings["CSRF_TRUSTED_ORIGINS"] == ["https://dondoc.example.gov.vn"]


def test_without_an_address_the_site_answers_this_machine_alone(tmp_path: Path) -> None:
    settings = _settings(tmp_path, DONDOC_ORIGIN="", DONDOC_ALLOWED_HOSTS="")
    assert settings["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert not settings["SESSION_COOKIE_SECURE"]
    assert settings["SECURE_HSTS_SECONDS"] == 0


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    said = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=said)
    assert "No changes" in said.getvalue()


def test_the_checks_of_django_find_nothing() -> None:
    said = StringIO()
    call_command("check", stdout=said, stderr=said, fail_level="WARNING")
    assert "no issues" in said.getvalue()


@pytest.mark.django_db
def test_pages_load_nothing_from_elsewhere_and_run_nothing_inline() -> None:
    policy = Client().get("/dang-nhap/").headers["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if rule.strip())
    assert rules["default-src"] == "'none'"
    assert {rules["script-src"], rules["style-src"], rules["img-src"], rules["form-action"]} == {"'self'"}
    assert rules["frame-ancestors"] == "'none'"
    assert "unsafe" not in policy


@pytest.mark.django_db
def test_pages_are_vietnamese_whatever_the_browser_asks_for() -> None:
    page = Client().post("/dang-nhap/", {}, headers={"accept-language": "en-US,en;q=0.9"}).content.decode()
    assert 'lang="vi"' in page
    assert "Hãy nhập mật khẩu." in page


@pytest.mark.django_db
def test_an_address_that_needs_a_person_asks_for_sign_in() -> None:
    response = Client().post("/chuyen-co-quan/")
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/dang-nhap/?next=")
