"""Marks of footnotes in a page: no words of their sentences, as in the other formats.

A mark is a link to a note, or a raised number that a raised number at the head of some paragraph answers; what stands
there becomes '[1]', by which later stages know a note.
"""

import re
from collections.abc import Iterator

from lxml import etree

from dondoc.sources.html.trees import BLOCKS, remove

_TO_NOTE = re.compile(r"(?i)#(?:_?(?:ft|ed)n\d+|fn:?-?\d+|foot-?note-?\d+|cite_note-?\d+)$")
_NUMBER = re.compile(r"\s*[(\[]?(\d{1,3})[)\]]?\s*$")


def take_out_marks(root: etree._Element) -> None:
    """Take the marks of footnotes out of `root`, and put the numbers of notes in square brackets."""
    links = [each for each in root.iter("a") if _is_to_note(each)]
    answered = {_number_in(link) for link in links}
    for link in links:
        remove(link)
    raised = [(element, number) for element in root.iter("sup") if (number := _number_in(element))]
    heads = {number: element for element, number in raised if _is_at_head(element)}
    marks = [element for element, number in raised if number in heads and not _is_at_head(element)]
    answered |= {_number_in(element) for element in marks}
    for number in heads.keys() & answered:
        heads[number].text = f"[{number}] "
        etree.strip_elements(heads[number], etree.Element, with_tail=False)
    for element in marks:
        remove(element)


def _is_to_note(link: etree._Element) -> bool:
    return link.get("role") == "doc-noteref" or bool(_TO_NOTE.search(link.get("href", "")))


def _number_in(element: etree._Element) -> str | None:
    found = _NUMBER.match("".join([str(piece) for piece in element.itertext()]))
    return found[1] if found else None


def _is_at_head(element: etree._Element) -> bool:
    """Whether no words stand before `element` in its paragraph."""
    return not any(words.strip() for words in _before(element))


def _before(element: etree._Element) -> Iterator[str]:
    while element.tag not in BLOCKS:
        for sibling in element.itersiblings(preceding=True):
            yield from (str(piece) for piece in sibling.itertext())
            yield sibling.tail or ""
        parent = element.getparent()
        if parent is None:
            return
        yield parent.text or ""
        element = parent
