"""The page that lists what is recognised, against the rules."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dondoc.grammar.times.period_rules import RULES


@pytest.fixture(scope="module")
def maker(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_recognised", root / "docs" / "make_recognised.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_rules_give(maker: ModuleType) -> None:
    assert maker.PAGE.read_text("utf-8") == maker.page(), "the rules have changed: run `make reference` and commit it"


def test_every_rule_has_a_row_with_an_example_from_the_tests(maker: ModuleType) -> None:
    part = maker.page().partition("### Period rules")[2].partition("\n### ")[0]
    rows = [line for line in part.splitlines() if line.startswith("| `") and "RULES" not in line]
    assert [row.split("`")[1] for row in rows] == [rule.name for rule in RULES]
    assert [row for row in rows if "'" not in row] == []


def test_every_module_of_the_grammar_has_a_part_in_that_of_its_room(maker: ModuleType, root: Path) -> None:
    grammar = root / "src" / "dondoc" / "grammar"
    expected = []
    for room in [grammar, *sorted(path.parent for path in grammar.glob("*/__init__.py"))]:
        expected.append(f"## {_title(room.name)}")
        expected += sorted(f"### {_title(path.stem)}" for path in room.glob("*.py") if path.stem != "__init__")
    titles = [line for line in maker.page().splitlines() if line.startswith(("## ", "### "))]
    assert titles[: len(expected)] == expected
    assert [title for title in titles[len(expected) :] if title.startswith("## ")] == titles[-1:]


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
