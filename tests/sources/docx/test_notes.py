"""Footnotes and endnotes are lines at the end."""

from collections.abc import Callable

from dondoc.sources import read_document

DocxOf = Callable[..., bytes]


def note(kind: str, id: int, text: str, more: str = "") -> str:
    return f'<w:{kind} w:id="{id}"{more}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>'


def test_notes_follow_the_body_in_the_order_of_their_marks(docx_of: DocxOf) -> None:
    body = (
        '<w:p><w:r><w:t>one</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
        '<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
        '<w:p><w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del><w:r><w:t>two</w:t></w:r></w:p>'
    )
    footnotes = (
        note("footnote", 0, "a rule", ' w:type="separator"')
        + note("footnote", 1, "later")
        + note("footnote", 2, "first")
        + note("footnote", 3, "deleted")
    )
    docx = docx_of(body, footnotes=footnotes, endnotes=note("endnote", 2, "at the end"))
    assert read_document(docx).text == "one\ntwo\n[1] first\n[2] at the end\n[3] later"


def test_a_mark_without_a_note_is_nothing(docx_of: DocxOf) -> None:
    body = '<w:p><w:r><w:t>one</w:t><w:footnoteReference w:id="9"/></w:r></w:p>'
    assert read_document(docx_of(body)).text == "one"
