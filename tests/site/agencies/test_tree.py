"""The register as a tree."""

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.tree import tree_of


def _agency(key: int, kind: str, parent: int | None = None) -> Agency:
    return Agency(pk=key, register_id=f"a{key}", name=f"A{key}", kind=kind, parent_id=parent)


def test_children_stand_under_their_parent_by_kind() -> None:
    committee, office, commune, another = (
        _agency(1, "committee"),
        _agency(2, "office"),
        _agency(3, "commune", 1),
        _agency(4, "commune", 1),
    )
    top = tree_of([committee, office, commune, another])
    assert [branch.kind for branch in top] == ["committee", "office"]
    (branch,) = top[0].nodes[0].branches
    assert [node.agency for node in branch.nodes] == [commune, another]


def test_without_its_parent_an_agency_stands_at_the_top() -> None:
    (branch,) = tree_of([_agency(3, "commune", 1)])
    assert branch.kind == "commune"


def test_a_ring_of_parents_ends() -> None:
    assert tree_of([_agency(1, "a", 2), _agency(2, "a", 1)]) == ()
