"""The sections and tasks of a programme in the order in which its document has them."""

from dondoc.model import Programme, Section, Task


def outline(programme: Programme) -> list[Section | Task]:
    """Return the sections and tasks of `programme` by where their sources begin; of two at one place the section."""
    items: list[Section | Task] = [*programme.sections, *programme.tasks]
    return sorted(items, key=lambda item: (item.source.start, isinstance(item, Task)))


def number(label: str) -> str:
    """Return the number that stands in the document itself for the path `label`: 'I/1/1.17/-2' is written '-'."""
    last = label.rpartition("/")[2]
    return last[:1] if last[:1] in ("-", "+") else last
