"""Which headings group something: a section of a programme has tasks below it, however deep."""

from dondoc.extract.collected import Collected
from dondoc.model import Section


def sections_in_use(collected: Collected) -> tuple[Section, ...]:
    """Return the sections that hold a task, and those around them, in reading order.

    Headings over mere prose ('Mục đích, yêu cầu') stay in the ledger as headings; they group nothing to be done.
    """
    used = bytearray(len(collected.sections))
    for task in collected.tasks:
        section_id = task.section_id
        while section_id and not used[place := collected.place_of_section(section_id)]:
            used[place] = True
            section_id = collected.sections[place].parent
    return tuple(
        section for section, in_use in zip(collected.sections, used, strict=True) if in_use or section.source.cell
    )
