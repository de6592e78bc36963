"""Failed sign-ins have to wait ever longer, by name and by address."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.utils import timezone

from dondoc.site.accounts import throttling
from dondoc.site.accounts.models import FailedSignIns, User
from dondoc.site.accounts.throttling import client_address

PASSWORD = "Đúng-mật-khẩu-2026"  # noqa: S105 - of nobody

pytestmark = pytest.mark.django_db


class Clock:
    """The machine's time, which moves only when it is told to."""

    def __init__(self) -> None:
        self.moment = timezone.make_aware(datetime(2026, 6, 10, 8))

    def now(self) -> datetime:
        return self.moment

    def wait(self, **time: float) -> None:
        self.moment += timedelta(**time)


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch, settings: Any) -> Clock:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    clock = Clock()
    monkeypatch.setattr(throttling, "timezone", clock)
    return clock


@pytest.fixture
def person() -> User:
    return User.objects.create_user(username="chuyenvien", password=PASSWORD)


def tried(name: str = "chuyenvien", password: str = "sai", **more: str) -> Any:  # noqa: S107 - wrong on purpose
    return Client().post("/dang-nhap/", {"username": name, "password": password}, **more)


def test_five_failures_cost_nothing_and_each_further_one_doubles_the_wait(person: User, time: Clock) -> None:
    assert [tried().status_code for _number in range(6)] == [200] * 6
    waits = []
    for _number in range(4):
        refused = tried()
        assert refused.status_code == 429
        waits.append(int(refused["Retry-After"]))
        time.wait(seconds=waits[-1])
        assert tried().status_code == 200
    assert waits == [2, 4, 8, 16]


def test_the_right_password_has_to_wait_too_and_then_starts_afresh(person: User, time: Clock) -> None:
    for _number in range(6):
        tried()
    refused = tried(password=PASSWORD)
    assert refused.status_code == 429
    assert "Sai quá nhiều lần. Hãy thử lại sau 2 giây" in refused.content.decode()
    time.wait(seconds=2)
    assert tried(password=PASSWORD).status_code == 302
    assert not FailedSignIns.objects.filter(key__startswith="name:").exists()


def test_an_attempt_while_one_has_to_wait_does_not_make_it_longer(person: User) -> None:
    for _number in range(6):
        tried()
    assert {tried()["Retry-After"] for _number in range(5)} == {"2"}


def test_the_wait_is_never_longer_than_a_quarter_of_an_hour(person: User, time: Clock) -> None:
    FailedSignIns.objects.create(
        key=throttling.sources_of(None, "chuyenvien")[0].key,
        number=500,
        last_at=time.now(),
        blocked_until=time.now(),
    )
    tried()
    assert int(tried()["Retry-After"]) == 15 * 60


def test_a_name_that_nobody_has_waits_the_same(time: Clock) -> None:
    for _number in range(6):
        tried("khong-co")
    assert tried("khong-co").status_code == 429
    assert tried("KHONG-CO ").status_code == 429
    assert tried("khac").status_code == 200


def test_an_address_that_tries_many_names_waits_whatever_the_name(time: Clock) -> None:
    for number in range(51):
        assert tried(f"ten-{number}").status_code == 200
    assert tried("ten-khac").status_code == 429
    assert tried("ten-khac", REMOTE_ADDR="10.0.0.9").status_code == 200


def test_a_day_without_failures_is_forgiven(person: User, time: Clock) -> None:
    for _number in range(6):
        tried()
    time.wait(days=1, seconds=1)
    assert [tried().status_code for _number in range(5)] == [200] * 5


def test_no_name_that_was_typed_is_kept(time: Clock) -> None:
    tried("mat-khau-go-nham")
    assert "mat-khau" not in " ".join(FailedSignIns.objects.values_list("key", flat=True))


def test_an_address_behind_the_proxy_is_what_the_proxy_added_itself(settings: Any) -> None:
    request = RequestFactory().get("/", HTTP_X_FORWARDED_FOR="1.2.3.4, 10.1.1.1", REMOTE_ADDR="127.0.0.1")
    settings.SECURE_PROXY_SSL_HEADER = None
    assert client_address(request) == "127.0.0.1"
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert client_address(request) == "10.1.1.1"
