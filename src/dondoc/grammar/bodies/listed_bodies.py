"""Bodies that only the list around them names whole: 'các Bộ: A, B', 'UBND 75 xã', 'Đảng ủy, UBND các xã, phường'."""

from collections.abc import Iterator
from datetime import date

from dondoc.grammar.bodies.listed_groups import counted_groups
from dondoc.grammar.bodies.shared_heads import listed_ministries, sharing_places
from dondoc.model import AgencyRef
from dondoc.register import Register


def listed_bodies(
    text: str, register: Register, on: date | None, *, in_cell: bool
) -> Iterator[tuple[int, int, AgencyRef]]:
    """The bodies of `text` that its lists name, each where it stands.

    Counted groups and shared places only in a cell: a list of running text finds these where it comes to them.
    """
    yield from listed_ministries(text, register)
    if in_cell:
        yield from counted_groups(text, register, on)
        yield from sharing_places(text, register)
