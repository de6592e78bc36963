"""Which headings group something: a section of a programme has tasks below it, however deep."""

from itertools import chain

from dondoc.extract.collected import Collected
from dondoc.model import Section


def sections_in_use(collected: Collected) -> tuple[Section, ...]:
    """Return the sections that hold a task, the rows of tables that group others, and those around them, in order.

    Headings over mere prose ('Mục đích, yêu cầu') stay in the ledger as headings; they group nothing to be done.
    """
    used = bytearray(len(collected.sections))
    rows = (section.id for section in collected.sections if section.source.cell)
    for held in chain(rows, (task.section_id for task in collected.tasks)):
        section_id = held
        while section_id and not used[place := collected.place_of_section(section_id)]:
            used[place] = True
            section_id = collected.sections[place].parent
    return tuple(section for section, in_use in zip(collected.sections, used, strict=True) if in_use)
