"""A short run of what `make fuzz` does at length, and proof that it notices what it looks for."""

import importlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Ledger, Programme, Span
from dondoc.sources.plain import document_from_text

HERE = Path(__file__).parent
TEXT = "KẾ HOẠCH\n\n1\tRà soát quy hoạch\tSở Xây dựng\n"


@pytest.fixture
def fuzzing(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(HERE))
    yield importlib.import_module("run")
    for name in ("run", "account", "growth", "mutations", "patience"):
        sys.modules.pop(name, None)


def test_spoilt_documents_lose_nothing() -> None:
    command = [sys.executable, str(HERE / "run.py"), "--documents", "200", "--seed", "7", "--workers", "1"]
    ended = subprocess.run([*command, "--size", "0"], capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    assert "200 documents in " in ended.stdout


def test_reading_takes_time_in_proportion_to_the_text(fuzzing: ModuleType) -> None:
    texts = [(HERE.parents[1] / "samples" / "chuong-trinh-2026-2030.txt").read_text("utf-8")]
    heard: list[str] = []
    assert list(fuzzing.slow_shapes(texts, 5_000, heard.append)) == []
    assert len(heard) > 5


def test_time_out_of_proportion_is_noticed(fuzzing: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    growth = sys.modules["growth"]
    monkeypatch.setattr(growth, "seconds", lambda text: (len(text) / 1000) ** 2)
    slow = list(fuzzing.slow_shapes(["Kế hoạch"], 1000, str))
    assert slow[0].endswith("1000 characters take 1.00 s, 10000 take 100.00 s")


def test_every_mutation_changes_a_document(fuzzing: ModuleType) -> None:
    text = (HERE.parents[1] / "samples" / "chuong-trinh-2026-2030.txt").read_text("utf-8")
    for mutate in fuzzing.MUTATIONS:
        spoilt = [mutate(text, Random(number)) for number in range(5)]  # noqa: S311 - no secret
        assert any(each != text for each in spoilt), mutate.__name__


def wrong_readings() -> Iterator[tuple[Programme, str]]:
    right = extract_programme(document_from_text(TEXT, name="a.txt"))
    roles = right.ledger.roles
    yield replace(right, ledger=Ledger(roles, 3)), "the ledger counts 3 characters"
    yield replace(right, ledger=Ledger(roles[:-1], len(TEXT))), "the ledger has 3 lines of 4"
    yield replace(right, ledger=replace(right.ledger, roles=roles[::-1])), "line 1 is blank"
    outside = Span(0, 900, 1, 1)
    yield replace(right, ledger=replace(right.ledger, unclassified=(outside,))), "unclassified is at 0-900"


@pytest.mark.parametrize(("programme", "words"), list(wrong_readings()))
def test_a_reading_that_loses_something_is_noticed(programme: Programme, words: str, fuzzing: ModuleType) -> None:
    document = document_from_text(TEXT, name="a.txt")
    assert any(words in complaint for complaint in fuzzing.complaints(programme, document))


def test_a_crash_is_reported_with_its_text(fuzzing: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr(fuzzing, "extract_programme", crash)
    assert fuzzing.run_portion(5, 1).startswith("IndexError: list index out of range\n")


def test_a_hang_is_reported(fuzzing: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(_: object) -> None:
        while True:
            pass

    monkeypatch.setattr(fuzzing, "extract_programme", hang)
    monkeypatch.setattr(fuzzing, "PATIENCE", 1)
    with pytest.raises(fuzzing.Hung, match="not read after 1 seconds"):
        fuzzing.try_document("a")
