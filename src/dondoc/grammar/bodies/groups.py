"""Whether a name stands for many: a group that the register knows, or words that say what kind of body is meant."""

from collections.abc import Iterable

from dondoc.model import AgencyRef

_OF_MANY = ("Các ", "Cấp ủy", "Cấp uỷ", "Chính quyền", "Tổ chức đảng", "Tổ chức Đảng")


def is_group(ref: AgencyRef) -> bool:
    """Whether `ref` names a kind of bodies and no single one; what no register knows is told by how it is written."""
    if ref.group or ref.agency is not None:
        return ref.group
    return ref.raw[:1].islower() or ref.name.startswith(_OF_MANY)


def are_groups(refs: Iterable[AgencyRef]) -> bool:
    """Whether `refs` name nothing but groups."""
    return all(is_group(ref) for ref in refs)
