"""Translations: compiled without gettext's tools, and complete for every room."""

import ast
import gettext
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import dondoc.site
from dondoc.site.config.translations import BrokenTranslations, compile_po, compile_stale, read_po
from dondoc.sources.kinds import Kind
from dondoc.sources.unreadable import Fault

SITE = Path(dondoc.site.__file__).parent
PO_FILES = sorted(SITE.glob("*/locale/vi/LC_MESSAGES/django.po"))
ROOMS = sorted(apps.parent for apps in SITE.glob("*/apps.py"))
HEADER = (
    'msgid ""\nmsgstr ""\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=n != 1;\\n"\n\n'
)


def _po(folder: Path, text: str) -> Path:
    po = folder / "room/locale/vi/LC_MESSAGES/django.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_text(HEADER + text, "utf-8")
    return po


def _compiled(folder: Path, text: str) -> gettext.GNUTranslations:
    with compile_po(_po(folder, text)).open("rb") as file:
        return gettext.GNUTranslations(file)


def test_gettext_reads_what_was_compiled(tmp_path: Path) -> None:
    catalogue = _compiled(tmp_path, 'msgid "Task"\nmsgstr "Nhiệm vụ"\n\nmsgid "Section"\nmsgstr "Nhóm"\n')
    assert catalogue.gettext("Task") == "Nhiệm vụ"
    assert catalogue.gettext("Section") == "Nhóm"
    assert catalogue.gettext("Unknown") == "Unknown"


def test_strings_may_go_on_over_lines_and_hold_quotes_and_breaks(tmp_path: Path) -> None:
    catalogue = _compiled(tmp_path, 'msgid ""\n"a \\"b\\" "\n"c\\n"\nmsgstr "x "\n"\\"y\\"\\n"\n')
    assert catalogue.gettext('a "b" c\n') == 'x "y"\n'


def test_contexts_and_plurals_are_kept(tmp_path: Path) -> None:
    catalogue = _compiled(
        tmp_path,
        'msgctxt "state"\nmsgid "open"\nmsgstr "đang mở"\n\n'
        'msgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "một ngày"\nmsgstr[1] "%d ngày"\n',
    )
    assert catalogue.pgettext("state", "open") == "đang mở"
    assert [catalogue.ngettext("%d day", "%d days", count) for count in (1, 2)] == ["một ngày", "%d ngày"]


def test_fuzzy_and_empty_translations_are_left_out(tmp_path: Path) -> None:
    po = _po(tmp_path, '#, fuzzy\nmsgid "a"\nmsgstr "x"\n\n# a word on it\nmsgid "b"\nmsgstr ""\n')
    assert set(read_po(po)) == {""}


@pytest.mark.parametrize("line", ['msgid "open', "msgid 'a'", 'nonsense "a"', '"stray" "quote"'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    po = _po(tmp_path, line + "\n")
    with pytest.raises(BrokenTranslations, match=r"django\.po, line 6:"):
        read_po(po)


def test_only_what_changed_is_compiled_again(tmp_path: Path) -> None:
    po = _po(tmp_path, 'msgid "a"\nmsgstr "x"\n')
    assert compile_stale(tmp_path) == [po.with_suffix(".mo")]
    assert compile_stale(tmp_path) == []
    later = po.with_suffix(".mo").stat().st_mtime + 10
    os.utime(po, (later, later))
    assert compile_stale(tmp_path) == [po.with_suffix(".mo")]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_every_sentence_of_a_room_is_translated(room: Path) -> None:
    translated = {key for po in PO_FILES for key in read_po(po)}
    missing = sorted({msgid for msgid in _sentences_in(room) if msgid not in translated})
    assert not missing


def test_every_fault_of_a_file_is_translated() -> None:
    translated = {key for po in PO_FILES for key in read_po(po)}
    sentences = {words for fault in Fault for words in (fault.what, fault.way_out)} | {kind.title for kind in Kind}
    assert not sentences - translated


@pytest.mark.parametrize("po", PO_FILES, ids=[po.parts[-5] for po in PO_FILES])
def test_translations_take_the_same_values_as_their_sentences(po: Path) -> None:
    faulty = [key for key, value in read_po(po).items() if key and not _places(value) <= _places(key)]
    assert not faulty


def _places(sentence: str) -> set[str]:
    return {piece.split(")")[0] for piece in sentence.split("%(")[1:]}


def _sentences_in(room: Path) -> Iterator[str]:
    """The constant first argument of every call of gettext, by whatever of its names, in `room`."""
    for path in room.rglob("*.py"):
        if "migrations" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _is_gettext(node.func) and isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)


def _is_gettext(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in {"_", "gettext", "gettext_lazy"}
