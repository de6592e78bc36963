"""The names by which our SDMX speaks: components, dataflow, addresses of things; their words stand in sdmx.yaml."""

from typing import Any

from dondoc.data_files import data_beside

SERIES, TIME, VALUE = ("FREQ", "INDICATOR"), "TIME_PERIOD", "OBS_VALUE"
ATTRIBUTES = ("OBS_STATUS", "UNIT_MEASURE", "AS_OF", "SOURCE")


def said() -> dict[str, Any]:
    """What sdmx.yaml says: agency, version, dataflow, concepts, frequencies, statuses."""
    return data_beside(__package__, "sdmx.yaml")  # type: ignore[no-any-return]


def urn(kind: str, name: str) -> str:
    """The address of our thing `name` of `kind`, such as 'datastructure.Dataflow'."""
    words = said()
    return f"urn:sdmx:org.sdmx.infomodel.{kind}={words['agency']}:{name}({words['version']})"
