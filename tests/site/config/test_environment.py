"""What the settings read from the surroundings."""

import stat
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from dondoc.site.config import environment


@pytest.mark.parametrize(
    ("value", "meaning"), [("1", True), (" Yes ", True), ("on", True), ("0", False), ("", False), ("no", False)]
)
def test_a_flag_is_yes_or_no(monkeypatch: pytest.MonkeyPatch, value: str, meaning: bool) -> None:
    monkeypatch.setenv("DONDOC_DEBUG", value)
    assert environment.flag("DONDOC_DEBUG") is meaning


def test_an_unset_flag_is_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DONDOC_DEBUG", raising=False)
    assert environment.flag("DONDOC_DEBUG") is False


def test_a_flag_that_is_neither_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DONDOC_DEBUG", "perhaps")
    with pytest.raises(ImproperlyConfigured, match="DONDOC_DEBUG='perhaps'"):
        environment.flag("DONDOC_DEBUG")


def test_a_day_is_iso(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DONDOC_TODAY", "2026-06-20")
    assert environment.day("DONDOC_TODAY") == "2026-06-20"


@pytest.mark.parametrize("value", ["20/06/2026", "2026-02-30", "today"])
def test_any_other_day_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DONDOC_TODAY", value)
    with pytest.raises(ImproperlyConfigured, match="DONDOC_TODAY=2026-06-20"):
        environment.day("DONDOC_TODAY")


def test_words_are_parted_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DONDOC_ALLOWED_HOSTS", "a.example, b.example,,")
    assert environment.words("DONDOC_ALLOWED_HOSTS") == ["a.example", "b.example"]


def test_home_is_var_in_the_working_folder_unless_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DONDOC_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    assert environment.home() == tmp_path / "var"
    monkeypatch.setenv("DONDOC_HOME", str(tmp_path / "elsewhere"))
    assert environment.home() == tmp_path / "elsewhere"


def test_the_secret_key_is_made_once_and_stays(tmp_path: Path) -> None:
    key = environment.secret_key(tmp_path / "home")
    assert len(key) == 64
    assert environment.secret_key(tmp_path / "home") == key


def test_only_the_owner_may_read_the_secret_key(tmp_path: Path) -> None:
    environment.secret_key(tmp_path)
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_a_key_that_another_process_made_meanwhile_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slower(_length: int) -> str:
        (tmp_path / "secret").write_text("first")
        return "second"

    monkeypatch.setattr(environment, "get_random_string", slower)
    assert environment.secret_key(tmp_path) == "first"


@pytest.mark.parametrize(("value", "meaning"), [("", 6), ("0", 0), ("23", 23), (" None ", None)])
def test_an_hour_is_a_number_or_none(monkeypatch: pytest.MonkeyPatch, value: str, meaning: int | None) -> None:
    monkeypatch.setenv("DONDOC_DAILY_HOUR", value)
    assert environment.hour("DONDOC_DAILY_HOUR", 6) == meaning


@pytest.mark.parametrize("value", ["24", "-1", "6:30", "noon"])
def test_what_is_no_hour_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DONDOC_DAILY_HOUR", value)
    with pytest.raises(ImproperlyConfigured, match="DONDOC_DAILY_HOUR=6"):
        environment.hour("DONDOC_DAILY_HOUR", 6)
