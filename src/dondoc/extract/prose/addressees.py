"""Whom a letter is addressed to, 'Kính gửi: Các sở, ban, ngành': its orders that name nobody bind those."""

from collections.abc import Iterator, Sequence

from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.addressed_orders import units_addressed, without_place
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.model import AgencyRef, Role

_OTHERS = (Landmark.ADDRESSED, Landmark.RECIPIENTS)  # of another letter, and those who only get a copy


def read_addressees(zoned: Sequence[Zoned], agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return the bodies behind the first 'Kính gửi' of a document, each once, in order."""
    found: dict[str, AgencyRef] = {}
    for words in _addressed(zoned):
        units = units_addressed(words)
        for ref in (as_written(units),) if units else agencies.cell(without_place(words)):
            found.setdefault(ref.agency or ref.name.casefold(), ref)
    return tuple(found.values())


def _addressed(zoned: Sequence[Zoned]) -> Iterator[str]:
    first = next((place for place, item in enumerate(zoned) if item.landmark is Landmark.ADDRESSED), len(zoned))
    for place in range(first, len(zoned)):
        item = zoned[place]
        if item.role is not Role.RECIPIENTS or (place > first and item.landmark in _OTHERS):
            return
        yield item.paragraph.body.partition(":")[2] if place == first else item.paragraph.body
