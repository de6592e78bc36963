"""Which headings group something: a section of a programme has tasks below it, however deep."""

from dondoc.extract.collected import Collected
from dondoc.model import Section


def sections_in_use(collected: Collected) -> tuple[Section, ...]:
    """Return the sections that hold a task, and those around them, in reading order.

    Headings over mere prose ('Mục đích, yêu cầu') stay in the ledger as headings; they group nothing to be done.
    """
    by_id = {section.id: section for section in collected.sections}
    used: set[str] = set()
    for task in collected.tasks:
        section_id = task.section_id
        while section_id and section_id not in used:
            used.add(section_id)
            section_id = by_id[section_id].parent
    used |= {section.id for section in collected.sections if section.source.cell}
    return tuple(section for section in collected.sections if section.id in used)
