"""What is called gained and lost between two readings."""

import importlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import dondoc
from dondoc.model import Programme
from dondoc.writers.programme_json import as_json

ROOT = Path(__file__).resolve().parents[2]
PLAN = """\
KẾ HOẠCH
Số: 5/KH-UBND

STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
1\tRà soát quy hoạch vùng\tSở Xây dựng\tSở Tài chính\tQuý I/2026
"""


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return importlib.import_module("facts")


def programme(text: str = PLAN) -> Programme:
    return dondoc.extract(text.encode(), name="a.txt")


def written(programme: Programme) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(as_json(programme)))
    return data


def kinds(bag: Counter[tuple[str, str]]) -> list[str]:
    return sorted(kind for kind, _ in bag.elements())


def test_the_same_reading_gains_and_loses_nothing(facts: ModuleType) -> None:
    bag = facts.facts_of(written(programme()))
    assert bag.total() >= 5
    assert facts.difference(bag, bag) == (Counter(), Counter())


def test_a_task_more_above_the_others_is_all_that_is_gained(facts: ModuleType) -> None:
    more = PLAN.replace("1\tRà", "0\tLập danh mục\tSở Y tế\t\tQuý II/2026\n1\tRà")
    gained, lost = facts.difference(*(facts.facts_of(written(programme(text))) for text in (PLAN, more)))
    assert kinds(gained) == ["task", "task's leads", "task's schedule"]
    assert lost == Counter()


def test_a_lead_that_is_read_otherwise_is_one_fact_lost_and_one_gained(facts: ModuleType) -> None:
    before = programme()
    [task] = before.tasks
    after = replace(before, tasks=(replace(task, leads=task.cooperating),))
    gained, lost = facts.difference(facts.facts_of(written(before)), facts.facts_of(written(after)))
    assert [words.split(" (")[0] for _, words in gained] == ["Sở Tài chính"]
    assert [words.split(" (")[0] for _, words in lost] == ["Sở Xây dựng"]
    assert kinds(gained + lost) == ["task's leads"] * 2


def test_every_kind_of_thing_that_a_programme_holds_is_a_fact(facts: ModuleType) -> None:
    read = [written(dondoc.extract(path)) for path in sorted((ROOT / "samples").iterdir()) if path.suffix != ".md"
            if path.suffix in (".txt", ".docx")]  # fmt: skip
    found = {kind for data in read for kind, _ in facts.facts_of(data)}
    assert found >= {"head", "section", "task", "task's leads", "indicator", "target", "duty", "citation"}


def compared(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "compare.py"), *arguments, "--rounds", "1"]
    environment = {key: value for key, value in os.environ.items() if key != "DONDOC_CASES"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)  # noqa: S603 - our own


def test_the_report_lists_the_documents_with_the_time_of_each_side(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    ended = compared("HEAD", str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")
    title, heading, line, *_ = ended.stdout.splitlines()
    assert title.startswith("1 documents, read by ")
    assert heading.split() == ["gained", "lost", "before", "now", "document"]
    assert line.split()[-1] == "ke-hoach.txt"
    assert line.count(" ms") == 2


def test_a_revision_that_is_not_there_is_said() -> None:
    assert compared("no-such-revision").stderr == (
        "compare: there is no revision no-such-revision here; name a commit, a branch or a tag\n"
    )
