"""Figures of indicators in SDMX 3.0: the structure as SDMX-JSON, the figures as SDMX-CSV 2.0 and SDMX-JSON 2.0.

The structure is made and written by pysdmx. Its writers of data go through pandas, which is 300 MB for a table that
is written as it comes; so the figures are written here, in the order of that structure's components. Two frequencies,
two statuses and the components stand in sdmx.yaml; the indicators are the caller's.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from dondoc.data_files import data_beside
from dondoc.writers.opendata.rows import csv_line, plain

_SCHEMA = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json"
_SERIES, _TIME, _VALUE = ("FREQ", "INDICATOR"), "TIME_PERIOD", "OBS_VALUE"
_ATTRIBUTES = ("OBS_STATUS", "UNIT_MEASURE", "AS_OF", "SOURCE")


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


def structure_as_json(indicators: Mapping[str, str], *, prepared: datetime) -> str:
    """Return the structure (concepts, code lists, data structure, dataflow) as SDMX-JSON 2.0.

    `indicators` has the name of each indicator by its code; `prepared` is the moment at which this is said.
    """
    from pysdmx.io import write_sdmx
    from pysdmx.io.format import Format
    from pysdmx.model import Organisation
    from pysdmx.model.message import Header

    said = _said()
    header = Header(id=f"{said['dataflow']['id']}-structure", prepared=prepared, sender=Organisation(said["agency"]))
    return str(write_sdmx(_structure(indicators), Format.STRUCTURE_SDMX_JSON_2_0_0, header=header))


def sdmx_csv_pieces(observations: Iterable[Observation]) -> Iterator[str]:
    """The figures as SDMX-CSV 2.0, line by line."""
    yield csv_line(["STRUCTURE", "STRUCTURE_ID", "ACTION", *_SERIES, _TIME, _VALUE, *_ATTRIBUTES])
    for one in observations:
        said = _components(one)
        yield csv_line(["dataflow", dataflow_id(), "I", *said.values()])


def sdmx_json(
    observations: Iterable[Observation], indicators: Mapping[str, str], *, prepared: datetime, language: str = "vi"
) -> str:
    """The figures as an SDMX-JSON 2.0 data message; `prepared` is the moment at which this is said.

    `indicators` has the name of each indicator by its code. The message names every value once and counts from there,
    so that it is put together in memory.
    """
    rows = [_components(one) for one in observations]
    said = _said()
    names: dict[str, Mapping[str, str]] = {
        "FREQ": {code: one[language] for code, one in said["frequencies"].items()},
        "INDICATOR": indicators,
        "OBS_STATUS": {code: one[language] for code, one in said["statuses"].items()},
    }
    return json.dumps(_message(rows, names, prepared, language), ensure_ascii=False)


def dataflow_id() -> str:
    """The name of the dataflow, as data refer to it."""
    said = _said()
    return f"{said['agency']}:{said['dataflow']['id']}({said['version']})"


def _said() -> dict[str, Any]:
    return data_beside(__package__, "sdmx.yaml")  # type: ignore[no-any-return]


def _components(one: Observation) -> dict[str, str]:
    """The figure by the components of the structure, in their order."""
    frequency, period = _time(one.period)
    return {
        "FREQ": frequency,
        "INDICATOR": one.indicator,
        _TIME: period,
        _VALUE: plain(one.value),
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
    places = {name: _places(rows, name) for name in (*_SERIES, _TIME, *_ATTRIBUTES)}
    series: dict[str, dict[str, Any]] = {}
    for row in rows:
        key = ":".join(str(places[name][row[name]]) for name in _SERIES)
        observations = series.setdefault(key, {"observations": {}})["observations"]
        marks = [places[name][row[name]] for name in _ATTRIBUTES]
        observations[str(places[_TIME][row[_TIME]])] = [row[_VALUE], *marks]
    return {
        "meta": {
            "schema": _SCHEMA,
            "id": f"{_said()['dataflow']['id']}-{prepared:%Y%m%d%H%M%S}",
            "prepared": prepared.isoformat(timespec="seconds"),
            "contentLanguages": [language],
            "sender": {"id": _said()["agency"]},
        },
        "data": {
            "dataSets": [{"structure": 0, "action": "Information", "links": [_flow()], "series": series}],
            "structures": [_described(places, names, language)],
        },
    }


def _places(rows: list[dict[str, str]], name: str) -> dict[str, int]:
    return {value: place for place, value in enumerate(dict.fromkeys(row[name] for row in rows))}


def _described(
    places: dict[str, dict[str, int]], names: Mapping[str, Mapping[str, str]], language: str
) -> dict[str, Any]:
    """The structure of a message, with the values that it counts from."""

    def component(name: str, **more: Any) -> dict[str, Any]:
        return {"id": name, "name": _said()["concepts"][name][language], **more}

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
            "series": [dimension(name, position) for position, name in enumerate(_SERIES)],
            "observation": [dimension(_TIME, len(_SERIES))],
        },
        "measures": {"observation": [component(_VALUE)]},
        "attributes": {
            "observation": [component(name, relationship=of_each, values=values(name)) for name in _ATTRIBUTES]
        },
        "dataSets": [0],
    }


def _flow() -> dict[str, str]:
    return {"rel": "dataflow", "urn": _urn("datastructure.Dataflow", _said()["dataflow"]["id"])}


def _urn(kind: str, name: str) -> str:
    said = _said()
    return f"urn:sdmx:org.sdmx.infomodel.{kind}={said['agency']}:{name}({said['version']})"


def _structure(indicators: Mapping[str, str]) -> list[Any]:
    from pysdmx.model import (
        Agency,
        Code,
        Codelist,
        Component,
        Components,
        Concept,
        ConceptScheme,
        Dataflow,
        DataStructureDefinition,
        DataType,
        ItemReference,
        Role,
    )

    said = _said()
    agency, version = Agency(id=said["agency"]), said["version"]
    kept: dict[str, Any] = {"agency": agency, "version": version}

    def names(one: Mapping[str, str]) -> str:
        return one["vi"]

    concepts = ConceptScheme(
        id="CS_INDICATORS",
        name=names(said["dataflow"]),
        items=[Concept(id=name, name=names(one)) for name, one in said["concepts"].items()],
        **kept,
    )
    lists = {
        "FREQ": Codelist(
            id="CL_FREQ",
            name=names(said["concepts"]["FREQ"]),
            items=[Code(id=code, name=names(one)) for code, one in said["frequencies"].items()],
            **kept,
        ),
        "INDICATOR": Codelist(
            id="CL_INDICATOR",
            name=names(said["concepts"]["INDICATOR"]),
            items=[Code(id=code, name=name) for code, name in indicators.items()],
            **kept,
        ),
        "OBS_STATUS": Codelist(
            id="CL_OBS_STATUS",
            name=names(said["concepts"]["OBS_STATUS"]),
            items=[Code(id=code, name=names(one)) for code, one in said["statuses"].items()],
            **kept,
        ),
    }
    kinds = {"TIME_PERIOD": DataType.PERIOD, "OBS_VALUE": DataType.DECIMAL, "AS_OF": DataType.DATE}

    def component(name: str, role: Any) -> Any:
        return Component(
            id=name,
            required=role is not Role.ATTRIBUTE or name in ("OBS_STATUS", "AS_OF", "SOURCE"),
            role=role,
            concept=ItemReference(
                sdmx_type="Concept", agency=said["agency"], id="CS_INDICATORS", version=version, item_id=name
            ),
            local_dtype=kinds.get(name, DataType.STRING),
            local_codes=lists.get(name),
            attachment_level="O" if role is Role.ATTRIBUTE else None,
        )

    structure = DataStructureDefinition(
        id=said["dataflow"]["id"],
        name=names(said["dataflow"]),
        components=Components(
            [
                *(component(name, Role.DIMENSION) for name in (*_SERIES, _TIME)),
                component(_VALUE, Role.MEASURE),
                *(component(name, Role.ATTRIBUTE) for name in _ATTRIBUTES),
            ]
        ),
        **kept,
    )
    flow = Dataflow(
        id=said["dataflow"]["id"],
        name=names(said["dataflow"]),
        structure=_urn("datastructure.DataStructure", said["dataflow"]["id"]),
        **kept,
    )
    return [concepts, *lists.values(), structure, flow]
