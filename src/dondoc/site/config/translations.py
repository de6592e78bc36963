"""Translations, compiled with nothing but Python: a fresh machine has no msgfmt.

Each app keeps its sentences in <app>/locale/vi/LC_MESSAGES/django.po: English msgids as in the code, Vietnamese
msgstrs, one entry a sentence in the order of the modules. Write the entry by hand beside the code that needs it;
`manage.py` and the tests compile whatever has changed, `python -m dondoc.site.config.translations` does so alone.
The compiled .mo files are not kept in the repository.
"""

import ast
import struct
from collections.abc import Iterator
from pathlib import Path

from dondoc.errors import DondocError
from dondoc.writers.atomic import write_atomically

_SITE = Path(__file__).resolve().parent.parent
_MAGIC = 0x950412DE
_KEYWORDS = ("msgctxt", "msgid_plural", "msgid", "msgstr")


class BrokenTranslations(DondocError):
    """A .po file does not have the form that gettext asks for."""


def compile_stale(folder: Path = _SITE) -> list[Path]:
    """Compile every .po file under `folder` that is newer than its .mo; return the .mo files written."""
    stale = [po for po in sorted(folder.glob("*/locale/*/LC_MESSAGES/django.po")) if _is_stale(po)]
    return [compile_po(po) for po in stale]


def compile_po(po: Path) -> Path:
    """Write the .mo file beside `po`, at once or not at all; raises BrokenTranslations naming file and line."""
    target = po.with_suffix(".mo")
    write_atomically(target, _catalogue(read_po(po)))
    return target


def read_po(po: Path) -> dict[str, str]:
    """The messages of `po` as gettext keys them: context and plural forms joined by \\x04 and \\0.

    Fuzzy and empty translations are left out, so that a doubtful sentence shows in English rather than wrong.
    """
    messages: dict[str, str] = {}
    for entry in _entries(po):
        key, value = _key(entry), _value(entry)
        if value and "fuzzy" not in entry:
            messages[key] = value
    return messages


def _is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def _entries(po: Path) -> Iterator[dict[str, str]]:
    """The entries of `po`: the strings of each by keyword, and 'fuzzy' where a comment marks it so."""
    entry: dict[str, str] = {}
    keyword = ""
    for number, line in enumerate([*po.read_text("utf-8").splitlines(), ""], start=1):
        words = line.strip()
        if not words:
            if "msgid" in entry:
                yield entry
            entry, keyword = {}, ""
        elif words.startswith("#"):
            entry |= {"fuzzy": ""} if words.startswith("#,") and "fuzzy" in words else {}
        else:
            keyword, string = _string(po, number, words, keyword)
            entry[keyword] = entry.get(keyword, "") + string


def _string(po: Path, number: int, words: str, keyword: str) -> tuple[str, str]:
    """The keyword that the line belongs to, and its string without quotes and escapes."""
    head, quote, rest = words.partition('"')
    name = head.strip() or keyword
    if not quote or not name.startswith(_KEYWORDS):
        raise BrokenTranslations(f'{po}, line {number}: expected msgid "…" or a continued "…", found {words!r}.')
    try:
        return name, str(ast.literal_eval(quote + rest))
    except (SyntaxError, ValueError) as error:
        raise BrokenTranslations(f"{po}, line {number}: the string is not closed or has a stray quote.") from error


def _key(entry: dict[str, str]) -> str:
    context = f"{entry['msgctxt']}\x04" if "msgctxt" in entry else ""
    plural = f"\0{entry['msgid_plural']}" if "msgid_plural" in entry else ""
    return context + entry["msgid"] + plural


def _value(entry: dict[str, str]) -> str:
    return "\0".join(string for keyword, string in sorted(entry.items()) if keyword.startswith("msgstr"))


def _catalogue(messages: dict[str, str]) -> bytes:
    """`messages` in the binary form of GNU gettext: two tables of lengths and offsets, then the strings."""
    keys = sorted((key.encode(), value.encode()) for key, value in messages.items())
    head = 7 * 4
    offset = head + 16 * len(keys)
    tables: list[bytes] = []
    for column in (0, 1):
        rows = []
        for pair in keys:
            rows.append(struct.pack("<2I", len(pair[column]), offset))
            offset += len(pair[column]) + 1
        tables.append(b"".join(rows))
    strings = b"".join(pair[column] + b"\0" for column in (0, 1) for pair in keys)
    header = struct.pack("<7I", _MAGIC, 0, len(keys), head, head + 8 * len(keys), 0, head + 16 * len(keys))
    return header + b"".join(tables) + strings


if __name__ == "__main__":
    compile_stale()
