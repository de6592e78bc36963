"""The YAML beside the code: read in one place, kept, and plain values only."""

import ast
from datetime import date
from pathlib import Path

import pytest
import yaml

import dondoc
from dondoc.data_files import data_beside, parse_yaml


def test_a_file_is_found_beside_the_code_and_read_once() -> None:
    messages = data_beside("dondoc.extract.findings", "messages.yaml")
    assert all("severity" in entry for entry in messages.values())
    assert data_beside("dondoc.extract.findings", "messages.yaml") is messages


def test_days_and_lists_come_as_plain_values() -> None:
    assert parse_yaml("{day: 2025-03-01, to: [sở, ban]}") == {"day": date(2025, 3, 1), "to": ["sở", "ban"]}


def test_no_object_can_be_made_by_a_data_file() -> None:
    with pytest.raises(yaml.YAMLError):
        parse_yaml("!!python/object/apply:os.getcwd []")


def test_no_other_module_parses_yaml_on_its_own() -> None:
    root = Path(dondoc.__file__).parent
    parsers = {path.relative_to(root).as_posix() for path in root.rglob("*.py") if _loads_yaml(path)}
    assert parsers == {"data_files.py"}


def _loads_yaml(path: Path) -> bool:
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    names = (func for func in calls if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name))
    return any(func.value.id == "yaml" for func in names if isinstance(func.value, ast.Name))
