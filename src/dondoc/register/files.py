"""The data files of the register: read and layered (a province over the country), nothing else.

A layer is a folder of YAML and CSV files under `data/`. Each YAML file is a mapping of sections; an entry of a
province with the id of a national one changes the keys that it names and leaves the rest.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from dondoc.data_files import parse_yaml
from dondoc.errors import DondocError

DATA = Path(__file__).parent / "data"
COUNTRY = "vietnam"
CITIES = "vietnam-cities"  # what differs in a city run by the centre, laid between the country and the city's folder
_LEVEL = "level"


class InvalidRegister(DondocError):
    """A data file of the register is at fault: names the file, the entry and the way out."""

    def __init__(self, file: str, entry: str, fault: str, way_out: str) -> None:
        super().__init__(f"{file}: {entry}: {fault}; {way_out}")


@dataclass(frozen=True)
class Entry:
    """One entry of a data file and where it stands. `level` is the word at the head of its file."""

    file: str
    id: str
    level: str
    values: dict[str, Any]

    def over(self, other: "Entry") -> "Entry":
        """This entry laid over `other`: its keys count, the rest stays."""
        return Entry(self.file, self.id, other.level, other.values | self.values)

    def invalid(self, fault: str, way_out: str) -> InvalidRegister:
        """The error to raise about this entry."""
        return InvalidRegister(self.file, self.id, fault, way_out)


@dataclass(frozen=True)
class Section:
    """What stands under one top key of one YAML file."""

    file: str
    key: str
    level: str
    content: Any

    def entry(self) -> Entry:
        """The section as one entry: a mapping. Raises InvalidRegister where it is none."""
        if not isinstance(self.content, dict):
            raise InvalidRegister(self.file, self.key, "not a mapping", "write 'key: value' lines under it")
        return Entry(self.file, self.key, self.level, self.content)

    def entries(self, id_key: str) -> Iterator[Entry]:
        """The section as a list of entries, each known by its `id_key`. Raises InvalidRegister where it is none."""
        rows = self.content if isinstance(self.content, list) else [None]
        for at, row in enumerate(rows, start=1):
            if not isinstance(row, dict) or id_key not in row:
                place = f"{self.key}, entry {at}"
                raise InvalidRegister(self.file, place, f"no mapping with '{id_key}'", f"write '- {{{id_key}: …}}'")
            yield Entry(self.file, str(row[id_key]), self.level, row)


def read_sections(province: str | None, *, is_city: bool = False) -> dict[str, list[Section]]:
    """Return the sections of all YAML files for `province` by their top key, the country's first.

    What cities share lies between the country's files and the own ones of a province that `is_city`. A province
    without a folder has what the country has, and so has None. Raises InvalidRegister where a file is not YAML.
    """
    sections: dict[str, list[Section]] = {}
    for folder in (COUNTRY, *([CITIES] if is_city else []), *([province] if province else [])):
        for path in sorted((DATA / folder).glob("*.yaml")):
            content = _read_yaml(path)
            level = str(content.pop(_LEVEL, ""))
            for key, value in content.items():
                sections.setdefault(key, []).append(Section(name_of(path), key, level, value))
    return sections


def read_rows(folder: str, file: str, level: str) -> list[Entry]:
    """The rows of the CSV `file` in `folder` by their column 'id', empty cells left out; none without the file."""
    path = DATA / folder / file
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, restkey="(too many cells)"))
    return [
        Entry(name_of(path), row.get("id") or f"line {line}", level, {key: cell for key, cell in row.items() if cell})
        for line, row in enumerate(rows, start=2)
    ]


def layered(sections: list[Section]) -> dict[str, Entry]:
    """The entries of `sections`, each with an 'id', later files laid over earlier ones.

    Raises InvalidRegister where one file has an id twice.
    """
    entries: dict[str, Entry] = {}
    for entry in (entry for section in sections for entry in section.entries("id")):
        earlier = entries.get(entry.id)
        if earlier and earlier.file == entry.file:
            raise entry.invalid("stands twice in this file", "leave one of the two")
        entries[entry.id] = entry.over(earlier) if earlier else entry
    return entries


def check_keys(entry: Entry, required: Mapping[str, type], optional: Mapping[str, type]) -> None:
    """Raise InvalidRegister for a key that `entry` must not or does not have, or a value of another type."""
    known = {**required, **optional}
    for key, value in entry.values.items():
        if key not in known:
            raise entry.invalid(f"unknown key '{key}'", f"use one of {', '.join(known)}")
        if type(value) is not known[key]:  # a time of day would pass for a date, and true for a number
            raise entry.invalid(f"'{key}' is {value!r}", f"give {_IN_WORDS[known[key].__name__]}")
    for key in required:
        if key not in entry.values:
            raise entry.invalid(f"no '{key}'", f"add '{key}: …'")


def check_choice(entry: Entry, key: str, choices: tuple[str, ...]) -> None:
    """Raise InvalidRegister where the value under `key`, if there is one, is none of `choices`."""
    value = entry.values.get(key)
    if value is not None and value not in choices:
        raise entry.invalid(f"'{key}' is '{value}'", f"use one of {', '.join(choices)}")


_IN_WORDS = {
    "str": "words, in quotes if they look like a number or a day",
    "list": "a list [a, b]",
    "date": "a day as 2025-03-01",
    "bool": "true or false",
    "dict": "a mapping {a: b}",
}


def name_of(path: Path) -> str:
    """A data file as messages name it: folder and file."""
    return f"{path.parent.name}/{path.name}"


def _read_yaml(path: Path) -> dict[str, Any]:
    try:
        content = parse_yaml(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        fault = " ".join(str(error).split())
        raise InvalidRegister(name_of(path), "whole file", f"not YAML ({fault})", "mend the line it names") from error
    if not isinstance(content, dict):
        raise InvalidRegister(name_of(path), "whole file", "not a mapping", "begin with a key such as 'agencies:'")
    return content
