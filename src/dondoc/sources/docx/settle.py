"""The body as it reads on paper: tracked changes accepted, hidden text gone, containers opened.

After `settle`, a body holds only paragraphs and tables, a table rows, a row cells, a cell paragraphs and tables,
and a paragraph its properties and runs: the later stages need to look nowhere else.
"""

from itertools import islice

from lxml import etree

from dondoc.sources.docx.markup import mc, switched_on, w

_PARAGRAPH, _PROPERTIES, _RUN, _ROW, _TEXT_BOX = w("p"), w("pPr"), w("r"), w("tr"), w("txbxContent")
_TABLE, _CELL = w("tbl"), w("tc")
# What is not on the paper, and properties with children that are named like text ('tabs' holds 'tab').
_DROPPED = (
    *map(w, ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "tblPrChange")),
    *map(w, ("trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange", "sdtPr", "sdtEndPr")),
    *map(w, ("tabs", "rt", "smartTagPr", "customXmlPr")),
    mc("Fallback"),
)
# What only wraps: its children stand for it.
_OPENED = (
    *map(w, ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo")),
    *map(w, ("ruby", "rubyBase")),
    mc("AlternateContent"),
    mc("Choice"),
)
_DELETED, _HIDDEN = (w("del"), w("moveFrom")), w("vanish")
_UNSETTLED = (*_DROPPED, *_OPENED, _HIDDEN, _TEXT_BOX)


def settle(root: etree._Element, *, ends_lost: bool = False) -> None:
    """Bring `root` (a document, or its footnotes) into the settled form, in place.

    `ends_lost` says that its program forgot which ends of paragraphs were deleted, as LibreOffice does with old files:
    a paragraph without words of which all were deleted is then gone with them.
    """
    found = {element.tag for element in root.iter(*_UNSETTLED)}
    if not found:
        return
    emptied = _emptied(root) if ends_lost else []
    open_ended: set[etree._Element] = set()
    if not found.isdisjoint(_DELETED):
        _remove_rows(root)
        open_ended = _open_ended(root)
    etree.strip_elements(root, *found.intersection(_DROPPED), with_tail=False)
    etree.strip_tags(root, *found.intersection(_OPENED))
    _join(root, open_ended)
    if _HIDDEN in found:
        _remove_hidden(root)
    if _TEXT_BOX in found:
        _bring_out_text_boxes(root)
    for paragraph in emptied:
        parent = paragraph.getparent()
        if parent is not None and parent.tag != _CELL and not any(paragraph.itertext()):
            _remove(paragraph)


def _emptied(root: etree._Element) -> list[etree._Element]:
    """The paragraphs with words that a tracked change deletes or moves away."""
    marks = (*root.findall(f".//{_PARAGRAPH}/{w('del')}"), *root.findall(f".//{_PARAGRAPH}/{w('moveFrom')}"))
    return list(dict.fromkeys(_above(mark, 1) for mark in marks))


def _remove_rows(root: etree._Element) -> None:
    """Remove the rows that a tracked change deletes."""
    for mark in root.findall(f".//{_ROW}/{w('trPr')}/{w('del')}"):
        _remove(_above(mark, 2))


def _open_ended(root: etree._Element) -> set[etree._Element]:
    """The paragraphs whose end a tracked change deletes or moves away."""
    marks = [
        *root.findall(f".//{_PARAGRAPH}/{_PROPERTIES}/{w('rPr')}/{w('del')}"),
        *root.findall(f".//{_PARAGRAPH}/{_PROPERTIES}/{w('rPr')}/{w('moveFrom')}"),
    ]
    return {_above(mark, 3) for mark in marks}


def _join(root: etree._Element, open_ended: set[etree._Element]) -> None:
    """Join each of `open_ended` to the paragraph after it; one without words that stands before none is gone."""
    if not open_ended:
        return
    for paragraph in reversed([p for p in root.iter(_PARAGRAPH) if p in open_ended]):
        following = next((each for each in paragraph.itersiblings() if each.tag in (_PARAGRAPH, _TABLE)), None)
        if following is not None and following.tag == _PARAGRAPH:
            at = 0 if following.find(_PROPERTIES) is None else 1
            following[at:at] = [child for child in paragraph if child.tag != _PROPERTIES]
            _remove(paragraph)
        elif not any(paragraph.itertext()):
            _remove(paragraph)


def _remove_hidden(root: etree._Element) -> None:
    """Remove the runs that are set as hidden: they are not printed."""
    for mark in root.findall(f".//{_RUN}/{w('rPr')}/{_HIDDEN}"):
        if switched_on(mark):
            _remove(_above(mark, 2))


def _bring_out_text_boxes(root: etree._Element) -> None:
    """Set the paragraphs and tables of each text box behind the paragraph that it is anchored to."""
    for box in reversed(list(root.iter(_TEXT_BOX))):
        anchor = next((p for p in box.iterancestors(_PARAGRAPH) if p is not root), None)
        if anchor is not None:
            for block in reversed(box):
                anchor.addnext(block)


def _above(element: etree._Element, steps: int) -> etree._Element:
    """The element `steps` levels above `element`."""
    return next(islice(element.iterancestors(), steps - 1, None))


def _remove(element: etree._Element) -> None:
    """Remove `element` from its parent, if it has not been removed with another one."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
