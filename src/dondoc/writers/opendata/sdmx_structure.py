"""The structure of our SDMX (concepts, code lists, data structure, dataflow), made and written by pysdmx."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dondoc.writers.opendata.sdmx_terms import ATTRIBUTES, SERIES, TIME, VALUE, said, urn

_REQUIRED = frozenset((*SERIES, TIME, VALUE, "OBS_STATUS", "AS_OF", "SOURCE"))


def structure_as_json(indicators: Mapping[str, str], *, prepared: datetime) -> str:
    """Return the structure (concepts, code lists, data structure, dataflow) as SDMX-JSON 2.0.

    `indicators` has the name of each indicator by its code; `prepared` is the moment at which this is said.
    """
    from pysdmx.io import write_sdmx
    from pysdmx.io.format import Format
    from pysdmx.model import Organisation
    from pysdmx.model.message import Header

    words = said()
    header = Header(id=f"{words['dataflow']['id']}-structure", prepared=prepared, sender=Organisation(words["agency"]))
    lists = _code_lists(indicators)
    structure = [_concepts(), *lists.values(), _data_structure(lists), _dataflow()]
    return _without_empty_groups(str(write_sdmx(structure, Format.STRUCTURE_SDMX_JSON_2_0_0, header=header)))


def _without_empty_groups(written: str) -> str:
    """`written` without the empty list of groups of each structure, which pysdmx writes and its schema forbids."""
    message = json.loads(written)
    for one in message["data"]["dataStructures"]:
        if not one["dataStructureComponents"].get("groups"):
            one["dataStructureComponents"].pop("groups", None)
    return json.dumps(message, ensure_ascii=False)


def components_as_written() -> Any:
    """The components as data name them, all as text: as decimals figures would be rounded on their way to the file."""
    from msgspec.structs import replace
    from pysdmx.model import Components, DataType

    def as_text(one: Any) -> Any:
        return replace(one, local_dtype=DataType.STRING, local_codes=None)

    return Components([as_text(one) for one in _components({})])


def _kept() -> dict[str, Any]:
    from pysdmx.model import Agency

    return {"agency": Agency(id=said()["agency"]), "version": said()["version"]}


def _concepts() -> Any:
    from pysdmx.model import Concept, ConceptScheme

    items = [Concept(id=name, name=one["vi"]) for name, one in said()["concepts"].items()]
    return ConceptScheme(id="CS_INDICATORS", name=said()["dataflow"]["vi"], items=items, **_kept())


def _code_lists(indicators: Mapping[str, str]) -> dict[str, Any]:
    """The lists of codes by the component that they are for."""
    from pysdmx.model import Code, Codelist

    words = said()
    names = {
        "FREQ": {code: one["vi"] for code, one in words["frequencies"].items()},
        "INDICATOR": indicators,
        "OBS_STATUS": {code: one["vi"] for code, one in words["statuses"].items()},
    }
    return {
        component: Codelist(
            id=f"CL_{component}",
            name=words["concepts"][component]["vi"],
            items=[Code(id=code, name=name) for code, name in codes.items()],
            **_kept(),
        )
        for component, codes in names.items()
    }


def _data_structure(lists: Mapping[str, Any]) -> Any:
    from pysdmx.model import Components, DataStructureDefinition

    flow = said()["dataflow"]
    components = Components(_components(lists))
    return DataStructureDefinition(id=flow["id"], name=flow["vi"], components=components, **_kept())


def _components(lists: Mapping[str, Any]) -> list[Any]:
    """Dimensions, measure and attributes in their order; `lists` has the codes of those that have some."""
    from pysdmx.model import Role

    return [
        *(_component(name, Role.DIMENSION, lists) for name in (*SERIES, TIME)),
        _component(VALUE, Role.MEASURE, lists),
        *(_component(name, Role.ATTRIBUTE, lists) for name in ATTRIBUTES),
    ]


def _component(name: str, role: Any, lists: Mapping[str, Any]) -> Any:
    from pysdmx.model import Component, DataType, ItemReference, Role

    words = said()
    kinds = {TIME: DataType.PERIOD, VALUE: DataType.DECIMAL, "AS_OF": DataType.DATE}
    return Component(
        id=name,
        required=name in _REQUIRED,
        role=role,
        concept=ItemReference(
            sdmx_type="Concept", agency=words["agency"], id="CS_INDICATORS", version=words["version"], item_id=name
        ),
        local_dtype=kinds.get(name, DataType.STRING),
        local_codes=lists.get(name),
        attachment_level="O" if role is Role.ATTRIBUTE else None,
    )


def _dataflow() -> Any:
    from pysdmx.model import Dataflow

    flow = said()["dataflow"]
    return Dataflow(id=flow["id"], name=flow["vi"], structure=urn("datastructure.DataStructure", flow["id"]), **_kept())
