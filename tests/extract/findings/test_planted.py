"""Faults planted into sound documents are found as what they are; what only looks like a fault is left alone.

The documents and the changes stand in `planted`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from dondoc.extract import extract_programme
from dondoc.sources.plain import document_from_text

FOLDER = Path(__file__).with_name("planted")
DOCUMENTS = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}
CHANGES: dict[str, list[dict[str, Any]]] = yaml.safe_load((FOLDER / "changes.yaml").read_text(encoding="utf-8"))


def changed(text: str, change: Mapping[str, str]) -> str:
    for words, others in change.items():
        assert text.count(words) == 1, f"'{words}' must stand in the document once"
        text = text.replace(words, others)
    return text


def kinds(text: str) -> list[str]:
    programme = extract_programme(document_from_text(text.strip("\n"), name="document.txt"))
    return [finding.kind for finding in programme.findings]


def name_of(case: dict[str, Any]) -> str:
    return "; ".join(case["change"].values())[:60]


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_the_documents_are_sound(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize("case", CHANGES["faults"], ids=name_of)
def test_a_planted_fault_is_found(case: dict[str, Any]) -> None:
    assert case["kind"] in kinds(changed(DOCUMENTS[case["in"]], case["change"]))


@pytest.mark.parametrize("case", CHANGES["sound"], ids=name_of)
def test_what_only_looks_like_a_fault_is_none(case: dict[str, Any]) -> None:
    assert kinds(changed(DOCUMENTS[case["in"]], case["change"])) == []
