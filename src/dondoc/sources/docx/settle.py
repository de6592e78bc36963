"""The body as it reads on paper: tracked changes accepted, hidden text gone, containers opened.

After `settle`, a body holds only paragraphs and tables, a table rows, a row cells, a cell paragraphs and tables,
and a paragraph its properties and runs: the later stages need to look nowhere else.
"""

from lxml import etree

from dondoc.sources.docx.markup import mc, switched_on, w

_PARAGRAPH, _PROPERTIES, _RUN, _TEXT_BOX = w("p"), w("pPr"), w("r"), w("txbxContent")
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


def settle(root: etree._Element) -> None:
    """Bring `root` (a document, or its footnotes) into the settled form, in place."""
    _remove_rows(root)
    _join_over_deleted_marks(root)
    etree.strip_elements(root, *_DROPPED, with_tail=False)
    etree.strip_tags(root, *_OPENED)
    _remove_hidden(root)
    _bring_out_text_boxes(root)


def _remove_rows(root: etree._Element) -> None:
    """Remove the rows that a tracked change deletes."""
    for mark in root.findall(f".//{w('trPr')}/{w('del')}"):
        row = next(mark.iterancestors(w("tr")))
        _parent(row).remove(row)


def _join_over_deleted_marks(root: etree._Element) -> None:
    """Join a paragraph whose end a tracked change deletes or moves away to the one after it."""
    marks = [mark for kind in ("del", "moveFrom") for mark in root.iterfind(f".//{_PROPERTIES}/{w('rPr')}/{w(kind)}")]
    paragraphs = {next(mark.iterancestors(_PARAGRAPH)): None for mark in marks}
    for paragraph in reversed([p for p in root.iter(_PARAGRAPH) if p in paragraphs]) if paragraphs else ():
        following = paragraph.getnext()
        if following is None or following.tag != _PARAGRAPH:
            continue
        at = 1 if following.find(_PROPERTIES) is not None else 0
        following[at:at] = [child for child in paragraph if child.tag != _PROPERTIES]
        _parent(paragraph).remove(paragraph)


def _remove_hidden(root: etree._Element) -> None:
    """Remove the runs that are set as hidden: they are not printed."""
    for mark in root.findall(f".//{_RUN}/{w('rPr')}/{w('vanish')}"):
        run = next(mark.iterancestors(_RUN))
        if switched_on(mark) and run.getparent() is not None:
            _parent(run).remove(run)


def _bring_out_text_boxes(root: etree._Element) -> None:
    """Set the paragraphs and tables of each text box behind the paragraph that it is anchored to."""
    for box in reversed(list(root.iter(_TEXT_BOX))):
        anchor = next(box.iterancestors(_PARAGRAPH), None)
        for block in reversed(box):
            if anchor is not None:
                anchor.addnext(block)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a document is no row, paragraph or run")
    return parent
