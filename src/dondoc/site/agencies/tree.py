"""The register as a tree: by parent, and under each parent by kind."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dondoc.site.agencies.models import Agency


@dataclass(frozen=True, slots=True)
class Node:
    """An agency with those right under it, by kind."""

    agency: Agency
    branches: tuple["Branch", ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """The agencies of one kind under one parent, or under none."""

    kind: str
    nodes: tuple[Node, ...]


def tree_of(agencies: Iterable[Agency], parents: Mapping[int, int | None] | None = None) -> tuple[Branch, ...]:
    """The branches of `agencies`, in their order; one whose parent is not among them stands at the top.

    `parents` has those under whom agencies stood otherwise than today.
    """
    parents = parents or {}
    found = list(agencies)
    here = {agency.pk for agency in found}
    under: dict[int | None, list[Agency]] = defaultdict(list)
    for agency in found:
        parent = parents.get(agency.pk, agency.parent_id)
        under[parent if parent in here else None].append(agency)
    return _branches(under, None)


def _branches(under: dict[int | None, list[Agency]], parent: int | None) -> tuple[Branch, ...]:
    kinds: dict[str, list[Node]] = defaultdict(list)
    for agency in under.pop(parent, []):  # popped, so that a ring of parents ends
        kinds[agency.kind].append(Node(agency, _branches(under, agency.pk)))
    return tuple(Branch(kind, tuple(nodes)) for kind, nodes in kinds.items())
