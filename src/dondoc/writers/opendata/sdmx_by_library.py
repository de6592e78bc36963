"""Figures as SDMX-CSV 2.0, written by pysdmx. Importing it fails where pandas and pyarrow are not installed."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import pandas as pd
from pysdmx.io import write_sdmx
from pysdmx.io.format import Format
from pysdmx.io.pd import PandasDataset
from pysdmx.model import Schema
from pysdmx.model.dataset import ActionType

from dondoc.writers.opendata.sdmx_structure import components_as_written
from dondoc.writers.opendata.sdmx_terms import ATTRIBUTES, SERIES, TIME, VALUE, said

_TOGETHER = 10_000  # rows handed over at once: what is not yet written stands in memory


def pieces(rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """`rows`, each by its components, as SDMX-CSV 2.0; the heading comes first, also where there are no rows."""
    left, is_first = iter(rows), True
    while (some := list(islice(left, _TOGETHER))) or is_first:
        heading, _, lines = _written(some).partition("\n")
        yield f"{heading}\n{lines}" if is_first else lines
        is_first = False


def _written(rows: list[Mapping[str, str]]) -> str:
    data = pd.DataFrame(rows, columns=[*SERIES, TIME, VALUE, *ATTRIBUTES], dtype="str")
    dataset: Any = PandasDataset(structure=_schema(), data=data, action=ActionType.Information)
    return str(write_sdmx([dataset], Format.DATA_SDMX_CSV_2_0_0))


def _schema() -> Schema:
    words = said()
    return Schema(
        context="dataflow",
        agency=words["agency"],
        id=words["dataflow"]["id"],
        version=words["version"],
        components=components_as_written(),
    )
