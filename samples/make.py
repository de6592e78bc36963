"""Writes the sample documents from the known programmes in source/: `python samples/make.py`.

The same sources give the same files, so a difference in version control is a difference in a source or a writer.
"""

from collections.abc import Iterator
from pathlib import Path

from known_programmes import Entry, known_programme, load_source

from dondoc.model import Programme
from dondoc.writers.official import (
    Appendix,
    Block,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    to_docx,
    to_text,
)
from dondoc.writers.programme_document import Layout, indicator_table, task_prose, task_table

SAMPLES = Path(__file__).parent
SOURCES = ("chuong-trinh-2026-2030.yaml", "quyet-dinh-2026.yaml", "phu-luc-2026.yaml")


def main() -> None:
    """Write all sample files beside this script."""
    for source in SOURCES:
        name, content = sample(load_source(source))
        (SAMPLES / name).write_bytes(content)


def sample(source: Entry) -> tuple[str, bytes]:
    """Return the name and the bytes of the sample that `source` describes."""
    document = _document(source["document"], known_programme(source))
    name = source["file"]
    if name.endswith(".docx"):
        return name, to_docx(document)
    return name, to_text(document, rows_a_page=source["rows_a_page"]).encode()


def _document(described: Entry, programme: Programme) -> OfficialDocument:
    return OfficialDocument(
        kind=described["kind"],
        subject=described["subject"],
        letterhead=_letterhead(described) if "issuer" in described else None,
        decided_by=described.get("decided_by", ""),
        bases=tuple(described.get("bases", ())),
        body=tuple(_blocks(described, programme)),
        signature=_signature(described),
        recipients=tuple(described.get("recipients", ())),
        appendices=tuple(_appendix(each, programme) for each in described.get("appendices", ())),
    )


def _letterhead(described: Entry) -> Letterhead:
    return Letterhead(tuple(described["issuer"]), described["number"], described["place"], described["issued_on"])


def _signature(described: Entry) -> Signature | None:
    if "signature" not in described:
        return None
    return Signature(tuple(described["signature"]["posts"]), described["signature"]["authority"])


def _appendix(described: Entry, programme: Programme) -> Appendix:
    return Appendix(
        title=described["title"],
        body=tuple(_blocks(described, programme)),
        heading=described["heading"],
        attached_to=described["attached_to"],
        landscape=described.get("landscape", False),
        signature=_signature(described),
    )


def _blocks(described: Entry, programme: Programme) -> Iterator[Block]:
    for block in described.get("body", ()):
        match block:
            case str():
                yield Paragraph(block)
            case {"tasks": name}:
                layout = Layout(name)
                yield from (task_table(programme, layout),) if layout.is_table else task_prose(programme, layout)
            case {"indicators": True}:
                yield indicator_table(programme)
            case {"item": text}:
                yield Item(text)
            case {"level": level, "number": number, "text": text}:
                yield Heading(level, number, text)
            case {"lead_in": lead_in, "text": text}:
                yield Paragraph(text, lead_in=lead_in)
            case _:
                raise ValueError(f"a block of the body is not known: {block!r}")


if __name__ == "__main__":
    main()
