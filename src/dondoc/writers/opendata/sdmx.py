"""Figures of indicators in SDMX 3.0: the structure as SDMX-JSON, the figures as SDMX-CSV 2.0 and SDMX-JSON 2.0.

The structure (`sdmx_structure`) is made and written by pysdmx, and so is the CSV (`sdmx_by_library`) where pandas and
pyarrow are installed, which pysdmx needs for data. Elsewhere the CSV is written here, to the same rows. No library
writes data as SDMX-JSON: that is always done here, in the order of the structure's components. Frequencies, statuses
and components stand in sdmx.yaml; the indicators are the caller's.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from dondoc.writers.opendata.rows import csv_line, plain
from dondoc.writers.opendata.sdmx_terms import ATTRIBUTES, SERIES, TIME, VALUE, said, urn

_SCHEMA = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json"


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure: of `indicator` (its code) for `period` (2026, 2026-H1, 2026-Q3, 2026-06)."""

    indicator: str
    period: str
    value: Decimal
    is_estimate: bool
    unit: str
    as_of: date
    source: str


def sdmx_csv_pieces(observations: Iterable[Observation]) -> Iterator[str]:
    """The figures as SDMX-CSV 2.0, piece by piece."""
    rows = map(_components, observations)
    if not _has_pandas():
        return csv_lines(rows)
    from dondoc.writers.opendata.sdmx_by_library import pieces

    return pieces(rows)


def _has_pandas() -> bool:
    try:
        import pandas  # noqa: F401
        import pyarrow  # noqa: F401
    except ImportError:
        return False
    return True


def csv_lines(rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """`rows`, each by its components, as SDMX-CSV 2.0, line by line."""
    yield csv_line(["STRUCTURE", "STRUCTURE_ID", "ACTION", *SERIES, TIME, VALUE, *ATTRIBUTES])
    for row in rows:
        yield csv_line(["dataflow", dataflow_id(), "I", *row.values()])


def sdmx_json(
    observations: Iterable[Observation], indicators: Mapping[str, str], *, prepared: datetime, language: str = "vi"
) -> str:
    """The figures as an SDMX-JSON 2.0 data message; `prepared` is the moment at which this is said.

    `indicators` has the name of each indicator by its code. The message names every value once and counts from there,
    so that it is put together in memory.
    """
    rows = [_components(one) for one in observations]
    words = said()
    names: dict[str, Mapping[str, str]] = {
        "FREQ": {code: one[language] for code, one in words["frequencies"].items()},
        "INDICATOR": indicators,
        "OBS_STATUS": {code: one[language] for code, one in words["statuses"].items()},
    }
    return json.dumps(_message(rows, names, prepared, language), ensure_ascii=False)


def dataflow_id() -> str:
    """The name of the dataflow, as data refer to it."""
    words = said()
    return f"{words['agency']}:{words['dataflow']['id']}({words['version']})"


def _components(one: Observation) -> dict[str, str]:
    """The figure by the components of the structure, in their order."""
    frequency, period = _time(one.period)
    return {
        "FREQ": frequency,
        "INDICATOR": one.indicator,
        TIME: period,
        VALUE: plain(one.value),
        "OBS_STATUS": "E" if one.is_estimate else "A",
        "UNIT_MEASURE": one.unit,
        "AS_OF": one.as_of.isoformat(),
        "SOURCE": one.source,
    }


def _time(period: str) -> tuple[str, str]:
    """Frequency and period as SDMX writes them: a half-year is a semester."""
    if len(period) == len("2026"):
        return "A", period
    mark = period[5]
    if mark == "H":
        return "S", period.replace("H", "S")
    return ("Q" if mark == "Q" else "M"), period


def _message(
    rows: list[dict[str, str]], names: Mapping[str, Mapping[str, str]], prepared: datetime, language: str
) -> dict[str, Any]:
    places = {name: _places(rows, name) for name in (*SERIES, TIME, *ATTRIBUTES)}
    series: dict[str, dict[str, Any]] = {}
    for row in rows:
        key = ":".join(str(places[name][row[name]]) for name in SERIES)
        observations = series.setdefault(key, {"observations": {}})["observations"]
        marks = [places[name][row[name]] for name in ATTRIBUTES]
        observations[str(places[TIME][row[TIME]])] = [row[VALUE], *marks]
    return {
        "meta": {
            "schema": _SCHEMA,
            "id": f"{said()['dataflow']['id']}-{prepared:%Y%m%d%H%M%S}",
            "prepared": prepared.isoformat(timespec="seconds"),
            "contentLanguages": [language],
            "sender": {"id": said()["agency"]},
        },
        # Of no figure there is nothing to count from, and a dimension without values is not allowed.
        "data": {
            "dataSets": [{"structure": 0, "action": "Information", "links": [_flow()], "series": series}],
            "structures": [_described(places, names, language)],
        }
        if rows
        else {"dataSets": [], "structures": []},
    }


def _places(rows: list[dict[str, str]], name: str) -> dict[str, int]:
    return {value: place for place, value in enumerate(dict.fromkeys(row[name] for row in rows))}


def _described(
    places: dict[str, dict[str, int]], names: Mapping[str, Mapping[str, str]], language: str
) -> dict[str, Any]:
    """The structure of a message, with the values that it counts from."""

    def component(name: str, **more: Any) -> dict[str, Any]:
        return {"id": name, "name": said()["concepts"][name][language], **more}

    def values(name: str) -> list[dict[str, str]]:
        if name in names:
            return [{"id": value, "name": names[name].get(value, value)} for value in places[name]]
        return [{"value": value} for value in places[name]]

    def dimension(name: str, position: int) -> dict[str, Any]:
        return component(name, keyPosition=position, values=values(name))

    of_each: dict[str, dict[str, str]] = {"observation": {}}
    return {
        "links": [_flow()],
        "dimensions": {
            "series": [dimension(name, position) for position, name in enumerate(SERIES)],
            "observation": [dimension(TIME, len(SERIES))],
        },
        "measures": {"observation": [component(VALUE)]},
        "attributes": {
            "observation": [component(name, relationship=of_each, values=values(name)) for name in ATTRIBUTES]
        },
        "dataSets": [0],
    }


def _flow() -> dict[str, str]:
    return {"rel": "dataflow", "urn": urn("datastructure.Dataflow", said()["dataflow"]["id"])}
