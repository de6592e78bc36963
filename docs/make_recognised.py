"""Writes docs/reference/recognised.md: what the grammar reads, from its own tables, with examples from its tests.

    python docs/make_recognised.py

Each room of `dondoc.grammar` and each of its modules gives what its docstring says; every table in one that pairs a
name with a pattern gives its names, each with words that the pattern reads; every list of words is written out. The
words are taken from the module's test, the ones of which a pattern reads most. A test holds the committed page to what
this writes.
"""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

import dondoc.grammar
from dondoc.grammar.rules import Rule
from dondoc.text import fold

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "recognised.md"
TESTS = ROOT / "tests" / "grammar"
MESSAGES = ROOT / "src" / "dondoc" / "extract" / "findings" / "messages.yaml"
_EXAMPLES = 3
_LONGEST_EXAMPLE = 90  # characters
_INTRODUCTION = """\
# What is recognised

Written by `make reference` from the rules themselves; change a rule, not this page. How a rule is added is told in
[How to add a rule](../how-to/add-a-rule.md), and why there are rules in
[decision 3](../decisions/0003-rules-with-tables-of-cases.md). The examples stand in the tests as they stand in
documents; letter case and the place of a tone mark ('hoà', 'hòa') make no difference. Agencies and places are no
rules but entries of the register, `src/dondoc/register/data`.
"""

Named = list[tuple[str, re.Pattern[str]]]


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Return the page."""
    parts = [_INTRODUCTION]
    for module in _modules():
        parts += _room(module) if hasattr(module, "__path__") else _about(module)
    parts.append(_findings())
    return "\n".join(parts)


def _modules() -> Iterator[ModuleType]:
    """Each room of the grammar followed by its modules; what all rooms share comes first, as a room of its own."""
    found = list(pkgutil.iter_modules(dondoc.grammar.__path__, "dondoc.grammar."))
    rooms = [each.name for each in found if each.ispkg]
    for name in ["dondoc.grammar", *sorted(rooms)]:
        room = importlib.import_module(name)
        yield room
        inside = pkgutil.iter_modules(room.__path__, f"{name}.")
        yield from (importlib.import_module(each.name) for each in inside if not each.ispkg)


def _title(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2].replace("_", " ").capitalize()


def _room(module: ModuleType) -> list[str]:
    return [f"## {_title(module)}\n\n{inspect.getdoc(module)}\n"]


def _about(module: ModuleType) -> Iterator[str]:
    room, _, name = module.__name__.removeprefix("dondoc.grammar.").rpartition(".")
    yield f"### {_title(module)}\n\n{inspect.getdoc(module)}\n"
    test = TESTS / room / f"test_{name}.py"
    phrases = list(dict.fromkeys(_phrases(test))) if test.exists() else []
    tables = list(_tables(module))
    for title, named in tables:
        yield _table(title, named, phrases)
    for title, words in _vocabularies(module):
        yield f"`{title}`: {', '.join(words)}.\n"
    if not tables and phrases:  # the names of cases are English, and have no marks of Vietnamese
        yield f"For example: {_quoted(sorted(phrases, key=str.isascii)[:_EXAMPLES])}.\n"


def _tables(module: ModuleType) -> Iterator[tuple[str, Named]]:
    for title, value in _own_constants(module):
        named = [each for each in map(_named, value) if each] if isinstance(value, tuple) else []
        if named and len(named) == len(value):
            yield title, named


def _named(entry: Any) -> tuple[str, re.Pattern[str]] | None:
    match entry:
        case Rule():
            return entry.name, entry.pattern
        case (name, re.Pattern() as pattern) if isinstance(name, str):
            return str(getattr(name, "value", name)), pattern
    return None


def _vocabularies(module: ModuleType) -> Iterator[tuple[str, list[str]]]:
    for title, value in _own_constants(module):
        if isinstance(value, (tuple, frozenset, dict)) and value and all(type(each) is str for each in value):
            yield title, list(value) if isinstance(value, (tuple, dict)) else sorted(value)


def _own_constants(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """The public constants that `module` itself defines, in its order."""
    for node in ast.parse(inspect.getsource(module)).body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name) and target.id.isupper() and not target.id.startswith("_"):
                yield target.id, getattr(module, target.id)


def _table(title: str, named: Named, phrases: list[str]) -> str:
    patterns: dict[str, list[re.Pattern[str]]] = {}
    for name, pattern in named:
        patterns.setdefault(name, []).append(pattern)
    rows = [f"| `{name}` | {_read_by(found, phrases)} |" for name, found in patterns.items()]
    return "\n".join([f"| `{title}` | reads |", "|---|---|", *rows, ""])


def _read_by(patterns: list[re.Pattern[str]], phrases: list[str]) -> str:
    """Examples, or the patterns themselves where the tests have no words for them alone."""
    examples = _examples(patterns, phrases)
    return _quoted(examples) if examples else "; ".join(f"`{_cell(pattern.pattern)}`" for pattern in patterns)


def _examples(patterns: list[re.Pattern[str]], phrases: list[str]) -> list[str]:
    """The phrases of which `patterns` read most, the earlier first; none where the tests have none."""
    read = [(max(_share(pattern, phrase) for pattern in patterns), phrase) for phrase in phrases]
    best = sorted((each for each in read if each[0] > 0), key=lambda each: -each[0])
    return [phrase for _, phrase in best[:_EXAMPLES]]


def _share(pattern: re.Pattern[str], phrase: str) -> float:
    longest = max((match.end() - match.start() for match in pattern.finditer(fold(phrase))), default=0)
    return longest / len(phrase)


def _phrases(test: Path) -> Iterator[str]:
    """The short strings in the tables of `test` that have letters, as they stand there."""
    for node in ast.parse(test.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            for each in ast.walk(node.value):
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and _is_phrase(each.value):
                    yield each.value


def _is_phrase(words: str) -> bool:
    return 2 < len(words) <= _LONGEST_EXAMPLE and "\n" not in words and "\t" not in words and words.strip() == words


def _findings() -> str:
    messages = yaml.safe_load(MESSAGES.read_text(encoding="utf-8"))
    rows = [f"| `{kind}` | {each['severity']} | {_cell(each['message'])} |" for kind, each in sorted(messages.items())]
    head = ["## Faults of the document itself\n", "| finding | severity | what a reviewer reads |", "|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def _quoted(phrases: Iterable[str]) -> str:
    return "; ".join(f"'{_cell(phrase)}'" for phrase in phrases)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


if __name__ == "__main__":
    main()
