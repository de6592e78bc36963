"""XML from strangers, parsed without entities, document types or network; and the names of WordprocessingML."""

from lxml import etree

from dondoc.sources.unreadable import Fault, UnreadableFile

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# ISO 29500 Strict has its own names for the same things; they are read under the names that Word writes by default.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _WORD.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", _MATH.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument"
     b"/2006/relationships"),
)  # fmt: skip


def w(name: str) -> str:
    """Return the full name of the WordprocessingML element or attribute `name` ('p', 'val')."""
    return f"{{{_WORD}}}{name}"


def m(name: str) -> str:
    """Return the full name of the Office math element `name`."""
    return f"{{{_MATH}}}{name}"


def mc(name: str) -> str:
    """Return the full name of the markup-compatibility element `name`."""
    return f"{{{_COMPATIBILITY}}}{name}"


VAL = w("val")


def parse(data: bytes, *, part: str, name: str) -> etree._Element:
    """Return the root of the XML in `data`; raises UnreadableFile where it is broken or declares a document type."""
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise UnreadableFile(name, Fault.DECLARES_ENTITIES) from error
        raise UnreadableFile(name, Fault.DAMAGED_PACKAGE, reason=f"the XML of {part} is broken") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableFile(name, Fault.DECLARES_ENTITIES)
    return root


def child(parent: etree._Element | None, tag: str) -> etree._Element | None:
    """Return the first child of `parent` with the full name `tag`, None where there is none.

    What `find` does, without its path language: half the time of reading a document went there.
    """
    return None if parent is None else next(parent.iterchildren(tag), None)


def value(parent: etree._Element | None, tag: str) -> str | None:
    """Return the w:val of the child of `parent` with the full name `tag`, None where there is none."""
    found = child(parent, tag)
    return None if found is None else found.get(VAL)


def number(text: str | None, default: int) -> int:
    """Return `text` as a whole number, `default` where it is none or absurdly long."""
    return int(text) if text and len(text) < 10 and text.removeprefix("-").isdecimal() else default


def switched_on(element: etree._Element | None) -> bool:
    """Return whether an on/off element stands and is not switched off by its value."""
    return element is not None and element.get(VAL, "true") not in ("false", "0", "off")
