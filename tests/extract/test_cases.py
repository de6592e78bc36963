"""The five real documents and the two gold files of the folder that DONDOC_CASES names.

The folder has `seeds/*.txt`, `contract/gold/*.json` under the names of the seeds, and `contract/score.py`, whose
function `score(gold, extracted)` compares the two.
"""

import importlib.util
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dondoc import read
from dondoc.extract import extract_programme
from dondoc.model import Programme
from dondoc.writers.programme_json import as_json

FOLDER = Path(os.environ.get("DONDOC_CASES") or "no-cases")
SEEDS = sorted(FOLDER.glob("seeds/*.txt"))
GOLD = sorted(FOLDER.glob("contract/gold/*.json"))
NEEDED = 0.97  # of everything that the gold says

pytestmark = [
    pytest.mark.cases,
    pytest.mark.skipif(not SEEDS or not GOLD, reason="DONDOC_CASES names no folder with seeds/ and contract/gold/"),
]


@cache
def programme(name: str) -> Programme:
    return extract_programme(read(FOLDER / "seeds" / f"{name}.txt"))


@cache
def scores(name: str) -> dict[str, Any]:
    gold = json.loads((FOLDER / "contract" / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    extracted = json.loads(json.dumps(as_json(programme(name))))
    found: dict[str, Any] = score_function()(gold, extracted)[0]
    return found


def score_function() -> Callable[[Any, Any], tuple[dict[str, Any], Any]]:
    spec = importlib.util.spec_from_file_location("score", FOLDER / "contract" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function: Callable[[Any, Any], tuple[dict[str, Any], Any]] = module.score
    return function


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_the_tasks_are_those_of_the_gold(gold: Path) -> None:
    assert scores(gold.stem)["tasks"]["f1"] >= NEEDED


@pytest.mark.parametrize("field", ["leads", "cooperating", "schedule", "section"])
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_what_a_task_says_is_what_the_gold_says(gold: Path, field: str) -> None:
    assert scores(gold.stem)[field] >= NEEDED


@pytest.mark.parametrize("part", ["targets", "targets_with_comparator", "citations", "duties"])
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_the_figures_numbers_and_duties_are_those_of_the_gold(gold: Path, part: str) -> None:
    assert scores(gold.stem)[part]["f1"] >= NEEDED


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_the_head_is_that_of_the_gold(gold: Path) -> None:
    found = scores(gold.stem)["document"]
    assert found["right"] == found["of"]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_no_line_of_a_real_document_stays_unclassified(seed: Path) -> None:
    assert programme(seed.stem).ledger.unclassified == ()


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_a_real_document_gives_tasks_that_someone_leads(seed: Path) -> None:
    tasks = programme(seed.stem).tasks
    assert tasks
    assert sum(1 for task in tasks if task.leads) / len(tasks) >= NEEDED
