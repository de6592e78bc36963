"""The documentation against the code: every name that a user may look up is there, and every link leads somewhere."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand

from dondoc.cli.arguments import parser
from dondoc.extract.findings.catalogue import public_kind
from dondoc.model import Role as LineRole
from dondoc.site.accounts.models import Role
from dondoc.sources.kinds import Kind
from dondoc.sources.readers import READERS
from dondoc.writers.programme_json import KEYS, schema

SETTING = re.compile(r"\bDONDOC_[A-Z_]+[A-Z]\b")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
TARGET = re.compile(r"^([a-z]+):.*## ", re.MULTILINE)
MAKE = re.compile(r"(?:^ {4,}|`)make ([a-z]+)", re.MULTILINE)
# Constants of the settings, not read from the environment.
INTERNAL = {"DONDOC_EVIDENCE_FILES", "DONDOC_EVIDENCE_LIMIT", "DONDOC_UPLOAD_LIMIT"}


def reference(root: Path, page: str) -> str:
    return (root / "docs" / "reference" / page).read_text("utf-8")


def pages(root: Path) -> list[Path]:
    return [*root.glob("*.md"), *(root / "docs").rglob("*.md"), *(root / "deploy").rglob("*.md")]


def commands() -> dict[str, argparse.ArgumentParser]:
    [choices] = [action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices)


def own_commands() -> list[str]:
    return sorted(name for name, app in get_commands().items() if str(app).startswith("dondoc."))


def options(command: BaseCommand) -> set[str]:
    made = command.create_parser("manage.py", "command")
    return {option for action in made._actions for option in action.option_strings}


def defined_keys(described: Any) -> Iterator[str]:
    """Every key that the JSON Schema `described` gives to an object."""
    if isinstance(described, dict):
        properties = described.get("properties", {})
        yield from properties
        for value in described.values():
            yield from defined_keys(value)


@pytest.mark.parametrize("command", sorted(commands()))
def test_the_reference_names_every_command_and_option(command: str, root: Path) -> None:
    text = reference(root, "cli.md")
    assert f"dondoc {command}" in text
    known = {option for action in commands()[command]._actions for option in action.option_strings}
    assert {option for option in known if f"`{option}" not in text} <= {"-h", "--help"}


@pytest.mark.parametrize("kind", READERS)
def test_the_reference_names_every_format_that_is_read(kind: Kind, root: Path) -> None:
    assert f"| `{kind.suffixes[0]}` |" in reference(root, "cli.md")


@pytest.mark.parametrize("command", own_commands())
def test_the_reference_names_every_command_of_the_site_and_its_options(command: str, root: Path) -> None:
    text = reference(root, "cli.md")
    assert f"`{command}`" in text
    own = options(load_command_class(get_commands()[command], command)) - options(BaseCommand())
    assert {option for option in own if f"`{option}`" not in text} == set()


def test_the_reference_names_every_setting_of_the_environment(root: Path) -> None:
    sources = [*(root / "src").rglob("*.py"), root / "conftest.py", root / "Makefile", root / ".ci" / "run"]
    named = {name for source in sources for name in SETTING.findall(source.read_text("utf-8"))}
    text = reference(root, "environment.md")
    assert {name for name in named - INTERNAL if f"`{name}`" not in text} == set()


def test_the_reference_names_no_setting_that_nothing_reads(root: Path) -> None:
    sources = [*(root / "src").rglob("*.py"), root / "conftest.py", root / "Makefile"]
    read = {name for source in sources for name in SETTING.findall(source.read_text("utf-8"))}
    assert set(SETTING.findall(reference(root, "environment.md"))) - read == set()


def test_the_reference_names_every_key_of_the_json(root: Path) -> None:
    text = reference(root, "json.md")
    keys = {key for written in KEYS.values() for key in written} | set(defined_keys(schema()))
    assert {key for key in keys if f"`{key}`" not in text} == set()


def test_the_reference_names_every_role_of_a_line_and_every_kind_of_finding(root: Path) -> None:
    text = reference(root, "json.md")
    messages = yaml.safe_load((root / "src/dondoc/extract/findings/messages.yaml").read_text("utf-8"))
    names = {role.value for role in LineRole} | {public_kind(kind) for kind in messages}
    assert {name for name in names if f"`{name}`" not in text} == set()


def test_the_reference_names_every_role_of_a_person(root: Path) -> None:
    text = reference(root, "roles.md")
    assert {role.value for role in Role if f"| {role.label} | `{role.value}` |" not in text} == set()


def test_every_link_leads_to_a_file(root: Path) -> None:
    broken = [
        f"{page.relative_to(root)}: {link}"
        for page in pages(root)
        for link in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / link.partition("#")[0]).exists()
    ]
    assert broken == []


def test_every_make_command_in_the_documentation_exists(root: Path) -> None:
    targets = set(TARGET.findall((root / "Makefile").read_text("utf-8")))
    named = {(page.name, target) for page in pages(root) for target in MAKE.findall(page.read_text("utf-8"))}
    assert named
    assert {(page, target) for page, target in named if target not in targets} == set()


def test_every_decision_is_in_their_list_and_has_the_same_parts(root: Path) -> None:
    folder = root / "docs" / "decisions"
    listed = (folder / "README.md").read_text("utf-8")
    for page in sorted(folder.glob("[0-9]*.md")):
        text = page.read_text("utf-8")
        assert f"({page.name})" in listed
        assert re.findall(r"^(Status|## \w+)", text, re.MULTILINE) == [
            "Status",
            "## Context",
            "## Options",
            "## Decision",
            "## Consequences",
        ], page.name
