"""What may be in the repository: our own texts, no other host, no trace of an index or of one machine."""

import re
from pathlib import Path

import pytest

LONGEST_LINE = 500  # of a style sheet or script that somebody wrote; a minified one has longer lines
LOADED = {".html", ".css", ".js", ".svg"}
PACKAGING = re.compile(r"(requirements/.*|pyproject\.toml|Makefile|\.pre-commit-config\.yaml|deploy/.*)$")
ADDRESS = re.compile(r"""(?:https?:)?//[\w.-]+\.[a-z]{2,}""")
NAMESPACE = "http://www.w3.org/"  # the name of SVG's vocabulary; nothing is loaded from it
SPECIFIC = re.compile(r"/(?:root|home|Users)/|index-url|find-links|[Pp]y[Pp]i\.org|pythonhosted|npmjs|\.debian\.org")


def readable(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""  # a picture or an office document


def test_no_page_style_or_script_names_another_host(committed: list[Path], root: Path) -> None:
    named = [
        f"{path.relative_to(root)}: {address}"
        for path in committed
        if path.suffix in LOADED and path.is_relative_to(root / "src")
        for address in ADDRESS.findall(readable(path).replace(NAMESPACE, ""))
    ]
    assert named == []


@pytest.mark.parametrize(
    "words", ['<script src="//cdn.example.org/a.js">', "@import url(https://fonts.example.com/x.css);"]
)
def test_an_address_of_another_host_is_seen(words: str) -> None:
    assert ADDRESS.search(words)


def test_no_lock_or_recipe_names_a_package_index_or_a_folder_of_one_machine(committed: list[Path], root: Path) -> None:
    recipes = [path for path in committed if PACKAGING.match(path.relative_to(root).as_posix())]
    assert recipes
    found = [
        f"{path.relative_to(root)}: {match[0]}"
        for path in recipes
        for match in SPECIFIC.finditer(readable(path))
        if "--no-emit-" not in readable(path)[max(0, match.start() - 10) : match.start()]
    ]
    assert found == []


def test_style_sheets_and_scripts_are_written_by_hand(committed: list[Path]) -> None:
    packed = [
        path.name
        for path in committed
        if path.suffix in {".css", ".js"} and max(map(len, readable(path).splitlines()), default=0) > LONGEST_LINE
    ]
    assert packed == []


def test_no_database_secret_or_upload_is_in_the_repository(committed: list[Path], root: Path) -> None:
    stored = [path for path in committed if path.suffix in {".sqlite3", ".mo"} or path.name == "secret"]
    assert stored == []
    assert not any(path.is_relative_to(root / "var") for path in committed)
