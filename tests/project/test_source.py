"""The house rules that no linter knows."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "tools"}

# Rooms whose subject are Vietnamese words or letters; everywhere else the words come from data, templates, catalogues.
ABOUT_THE_LANGUAGE = ("grammar", "register", "text")
ABOUT_LETTERS = ("sources/encodings.py", "site/searching.py")

# Letters that Vietnamese has and other languages in Latin letters hardly use, plain and with any tone mark.
VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9áàãéèíìĩóòõúùũýÁÀÃÉÈÍÌĨÓÒÕÚÙŨÝ]")


def vietnamese_literals(source: str) -> Iterator[tuple[int, str]]:
    """Line and value of every string in `source` with a Vietnamese letter; docstrings may quote the field's terms."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, documented) and node.body]
    docstrings = {id(body[0].value) for body in bodies if isinstance(body[0], ast.Expr)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
        if is_text and VIETNAMESE.search(unicodedata.normalize("NFC", node.value)):
            yield node.lineno, node.value


def may_speak_vietnamese(module: str) -> bool:
    return module.split("/")[0] in ABOUT_THE_LANGUAGE or module in ABOUT_LETTERS


@pytest.fixture(scope="session")
def package(root: Path) -> Path:
    return root / "src" / "dondoc"


def test_python_holds_no_vietnamese_text_outside_the_rooms_of_the_language(modules: list[Path], package: Path) -> None:
    spoken = [
        f"{module.relative_to(package)}:{line}: {text}"
        for module in modules
        if not may_speak_vietnamese(module.relative_to(package).as_posix())
        for line, text in vietnamese_literals(module.read_text("utf-8"))
    ]
    assert spoken == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('title = "Sở Y tế"', ["Sở Y tế"]),
        ('title = "S\\u01a1\\u0309 Y t\\u00ea\\u0301"', ["Sở Y tế"]),
        ('"""Sở Y tế."""', []),
        ('def f():\n    """Sở Y tế."""\n    return "day"', []),
        ('f"{day} ngày"', [" ngày"]),
        ('"naïve"', []),
    ],
)
def test_vietnamese_text_is_found_in_strings_and_not_in_docstrings(source: str, found: list[str]) -> None:
    assert [unicodedata.normalize("NFC", text) for _, text in vietnamese_literals(source)] == found


def test_no_module_is_longer_than_a_few_pages(modules: list[Path]) -> None:
    lengths = {module.name: len(module.read_text("utf-8").splitlines()) for module in modules}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_a_page(modules: list[Path]) -> None:
    long = [
        f"{module.name}:{node.lineno} {node.name}"
        for module in modules
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_every_module_has_a_name_of_its_own_field(modules: list[Path]) -> None:
    assert [module for module in modules if module.stem in VAGUE or module.parent.name in VAGUE] == []


def test_every_module_with_code_says_what_it_is_for(modules: list[Path]) -> None:
    silent = [
        module
        for module in modules
        if (tree := ast.parse(module.read_text("utf-8"))).body and not ast.get_docstring(tree)
    ]
    assert [module.as_posix() for module in silent] == []


def cases_of(module: Path, root: Path) -> Path:
    """Where the cases of `module` stand: the tests mirror the source."""
    within = module.relative_to(root / "src" / "dondoc")
    return root / "tests" / within.with_name(f"test_{within.name}")


def has_functions(source: str) -> bool:
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(ast.parse(source)))


@pytest.mark.parametrize("room", ["grammar", "extract"])
def test_every_module_of_the_reading_rooms_with_functions_has_cases_of_its_own(
    room: str, modules: list[Path], package: Path, root: Path
) -> None:
    of_room = [module for module in modules if module.is_relative_to(package / room) and module.name != "__init__.py"]
    assert of_room
    bare = {
        module.relative_to(root).as_posix(): cases.relative_to(root).as_posix()
        for module in of_room
        if has_functions(module.read_text("utf-8")) and not (cases := cases_of(module, root)).is_file()
    }
    wanted = "\n".join(f"{module}: write {cases}" for module, cases in bare.items())
    assert not bare, (
        f"A rule that nothing shows is gone before anybody notices.\n{wanted}\nwith a table of what each "
        "function reads, and of neighbours that it must not read (docs/how-to/add-a-rule.md)."
    )


@pytest.mark.parametrize(
    ("source", "has"),
    [
        ("def read() -> None: ...", True),
        ("class Reader:\n    def read(self) -> None: ...", True),
        ("WORDS = ('a',)", False),
    ],
)
def test_modules_of_nothing_but_data_need_no_cases(source: str, has: bool) -> None:
    assert has_functions(source) is has


def test_cases_stand_where_the_source_does(root: Path) -> None:
    module = root / "src" / "dondoc" / "grammar" / "times" / "months.py"
    assert cases_of(module, root) == root / "tests" / "grammar" / "times" / "test_months.py"
