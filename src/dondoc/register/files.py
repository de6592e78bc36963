"""The data files of the register: read, layered (a province over the country), nothing else.

A layer is a folder of YAML and CSV files under `data/`. A province's entry with the id of a national one
changes the keys that it names and leaves the rest.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from dondoc.errors import DondocError

DATA = Path(__file__).parent / "data"
COUNTRY = "vietnam"


class InvalidRegister(DondocError):  # noqa: N818 - named for the fault, as all errors of the project are
    """A data file of the register is at fault: names the file, the entry and the way out."""

    def __init__(self, file: str, entry: str, fault: str, way_out: str) -> None:
        super().__init__(f"{file}: {entry}: {fault}; {way_out}")


@dataclass(frozen=True)
class Entry:
    """One entry of a data file with the place it stands at. `level` is the word at the head of its file."""

    file: str
    id: str
    level: str
    values: dict[str, Any]

    def over(self, other: "Entry") -> "Entry":
        """This entry laid over `other`: its keys count, the rest stays."""
        return Entry(self.file, self.id, other.level, other.values | self.values)

    def invalid(self, fault: str, way_out: str) -> InvalidRegister:
        return InvalidRegister(self.file, self.id, fault, way_out)


@dataclass(frozen=True)
class Section:
    """What stands under one top key of one YAML file."""

    file: str
    level: str
    content: Any


def read_sections(province: str) -> dict[str, list[Section]]:
    """Return the sections of all YAML files for `province` by their top key, the country's first.

    Raises InvalidRegister where there is no such folder or a file is not YAML.
    """
    sections: dict[str, list[Section]] = {}
    for folder in (DATA / COUNTRY, DATA / province):
        for path in _files_of(folder, "*.yaml"):
            content = _read_yaml(path)
            level = content.pop("level", "province")
            for key, value in content.items():
                sections.setdefault(key, []).append(Section(_name(path), level, value))
    return sections


def read_rows(province: str, file: str) -> Iterator[Entry]:
    """The rows of the CSV `file` of `province` by their column 'id', empty cells left out."""
    path = DATA / province / file
    if path.exists():
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield Entry(_name(path), row["id"], "place", {key: cell for key, cell in row.items() if cell})


def layered(sections: list[Section]) -> dict[str, Entry]:
    """The entries of `sections` (lists of mappings with an 'id'), later ones laid over earlier ones of their id."""
    entries: dict[str, Entry] = {}
    for section in sections:
        for values in section.content:
            entry = Entry(section.file, values["id"], section.level, values)
            entries[entry.id] = entry.over(entries[entry.id]) if entry.id in entries else entry
    return entries


def _files_of(folder: Path, pattern: str) -> list[Path]:
    if not folder.is_dir():
        known = ", ".join(sorted(path.name for path in DATA.iterdir() if path.name != COUNTRY))
        raise InvalidRegister(folder.name, "province", "there is no data folder for it", f"ask for one of {known}")
    return sorted(folder.glob(pattern))


def _read_yaml(path: Path) -> dict[str, Any]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InvalidRegister(_name(path), "whole file", f"not YAML ({error})", "mend the line it names") from error
    if not isinstance(content, dict):
        raise InvalidRegister(_name(path), "whole file", "not a mapping", "begin with keys such as 'agencies:'")
    return content


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
