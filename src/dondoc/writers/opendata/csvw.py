"""What describes a table in CSV: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 17 December 2015)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from dondoc.writers.opendata.tables import Column, Table


@dataclass(frozen=True, slots=True)
class About:
    """Who gives a table out, under which licence (an address), as of which day."""

    publisher: str
    licence: str
    day: date


def csvw_metadata(table: Table, about: About, *, url: str) -> dict[str, Any]:
    """Return the description of `table`, whose CSV is at `url` (absolute, or beside the description)."""
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
        "url": url,
        "dc:title": _by_language(table.title),
        "dc:description": _by_language(table.meaning),
        "dc:modified": {"@value": about.day.isoformat(), "@type": "xsd:date"},
        "dc:publisher": about.publisher,
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "lineTerminators": ["\r\n", "\n"]},
        "tableSchema": {
            "columns": [_column(column) for column in table.columns],
            "primaryKey": table.key,
            "aboutUrl": f"#{table.name}-{{{table.key}}}",
        },
    }
    return described | ({"dc:license": {"@id": about.licence}} if about.licence else {})


def _column(column: Column) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": column.name,
        "titles": {"vi": [column.title["vi"], column.name], "en": column.title["en"]},
        "datatype": {"base": column.kind.value},
        "required": column.is_required,
    }
    return said | ({"dc:description": _by_language(column.meaning)} if column.meaning else {})


def _by_language(words: dict[str, str]) -> list[dict[str, str]]:
    return [{"@value": text, "@language": language} for language, text in words.items()]
