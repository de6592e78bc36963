"""Packages from strangers: whatever is wrong with them ends in one line."""

import io
import struct
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.docx import package as package_module
from dondoc.sources.docx.package import MAX_PART_MB, MAX_PARTS

DocxOf = Callable[..., bytes]
PARAGRAPH = "<w:p><w:r><w:t>text</w:t></w:r></w:p>"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(method: int = zipfile.ZIP_DEFLATED, **members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as package:
        for name, content in members.items():
            package.writestr(name.replace("__", "/") + ".xml", content)
    return packed.getvalue()


def fault_of(data: bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name="bao-cao.docx")
    return caught.value


def document(xml: str) -> bytes:
    return zipped(word__document=xml.encode())


def body(content: str) -> bytes:
    return document(f"<w:document {W}><w:body>{content}</w:body></w:document>")


DECLARED = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
ENTITY = f"{DECLARED}<w:document {W}><w:body>{PARAGRAPH}&x;</w:body></w:document>"
LAUGHS = (
    "<!DOCTYPE d [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {new} '{10 * f'&{old};'}'>" for old, new in zip("abcdefgh", "bcdefghi", strict=True))
    + f"]><w:document {W}><w:body>&i;</w:body></w:document>"
)

FAULTS = [
    pytest.param(zipped(word__styles=b"<x/>"), Fault.DAMAGED_PACKAGE, "no word/document.xml", id="no body part"),
    pytest.param(zipped(other=b"<x/>"), Fault.DAMAGED_PACKAGE, "no word/document.xml", id="no parts of Word at all"),
    pytest.param(document("<w:docu"), Fault.DAMAGED_PACKAGE, "XML of word/document.xml is broken", id="broken XML"),
    pytest.param(document(f"<w:document {W}/>"), Fault.DAMAGED_PACKAGE, "has no body", id="no body"),
    pytest.param(document(""), Fault.DAMAGED_PACKAGE, "XML of word/document.xml is broken", id="an empty part"),
    pytest.param(body("<w:p>" * 300 + "</w:p>" * 300), Fault.DAMAGED_PACKAGE, "broken", id="endless nesting"),
    pytest.param(document(ENTITY), Fault.DECLARES_ENTITIES, "entities", id="an outer entity"),
    pytest.param(document(LAUGHS), Fault.DECLARES_ENTITIES, "entities", id="a billion laughs"),
    pytest.param(document(f"<!DOCTYPE d><w:document {W}/>"), Fault.DECLARES_ENTITIES, "document type", id="a DTD"),
    pytest.param(body(" " * (4 << 20)), Fault.SUSPICIOUS_PACKAGE, "times its size", id="packed too well"),
    pytest.param(body("x" * (65 << 20)), Fault.TOO_LARGE_INSIDE, f"more than {MAX_PART_MB} MB", id="too large inside"),
    pytest.param(body(PARAGRAPH)[:200], Fault.DAMAGED_PACKAGE, "cut short", id="cut short"),
    pytest.param(b"PK\x03\x04", Fault.DAMAGED_PACKAGE, "cut short", id="a signature and nothing else"),
    pytest.param(body(""), Fault.NO_TEXT, "no text", id="no text"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "fault", "words"), FAULTS)
def test_a_bad_package_is_refused(data: bytes, fault: Fault, words: str) -> None:
    error = fault_of(data)
    assert error.fault is fault
    assert words in str(error)
    assert str(error).startswith("bao-cao.docx: ")
    assert "\n" not in str(error)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_packed_by_an_unusual_method_is_refused(method: int) -> None:
    error = fault_of(zipped(method, word__document=b"<x/>"))
    assert error.fault is Fault.SUSPICIOUS_PACKAGE
    assert "word/document.xml is packed by an unusual method" in str(error)


def test_a_part_of_countless_tags_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_module, "MAX_TAGS", 9)
    error = fault_of(body(PARAGRAPH * 2))
    assert error.fault is Fault.SUSPICIOUS_PACKAGE
    assert "word/document.xml has more than 9 tags" in str(error)


def test_a_part_that_is_larger_than_it_says_is_refused() -> None:
    honest = body(PARAGRAPH * 1000)
    size = zipfile.ZipFile(io.BytesIO(honest)).getinfo("word/document.xml").file_size
    assert fault_of(honest.replace(struct.pack("<L", size), struct.pack("<L", 10))).fault is Fault.DAMAGED_PACKAGE


def test_a_part_with_other_bytes_than_were_packed_is_refused() -> None:
    data = bytearray(body(PARAGRAPH * 50))
    data[60:70] = bytes(10)
    assert fault_of(bytes(data)).fault is Fault.DAMAGED_PACKAGE


def test_a_part_locked_with_a_password_is_refused() -> None:
    data = bytearray(body(PARAGRAPH))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert fault_of(bytes(data)).fault is Fault.PASSWORD


def test_a_package_of_too_many_parts_is_refused_before_they_are_listed() -> None:
    data = bytearray(body(PARAGRAPH))
    end = data.rindex(b"PK\x05\x06")
    data[end + 10 : end + 12] = struct.pack("<H", MAX_PARTS + 1)
    error = fault_of(bytes(data))
    assert error.fault is Fault.SUSPICIOUS_PACKAGE
    assert "10,000 parts" in str(error)


def test_the_body_is_where_the_relations_say(docx_of: DocxOf) -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="m" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        b'Target="/word/document2.xml"/></Relationships>'
    )
    moved = f"<w:document {W}><w:body>{PARAGRAPH}</w:body></w:document>".encode()
    docx = docx_of("", raw={"_rels/.rels": relations, "word/document2.xml": moved})
    assert read_document(docx).text == "text"


def test_no_part_may_declare_entities(docx_of: DocxOf) -> None:
    numbered = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
    evil = ENTITY.replace("w:document", "w:numbering").encode()
    docx = docx_of(numbered + PARAGRAPH, numbering="", raw={"word/numbering.xml": evil})
    assert fault_of(docx).fault is Fault.DECLARES_ENTITIES


@given(cut=st.integers(0, 2000), at=st.integers(0, 2000), noise=st.binary(max_size=8))
@example(cut=2000, at=10, noise=b"\xff\xff\xff\xff")
def test_a_mangled_document_is_read_or_refused(docx_of: DocxOf, cut: int, at: int, noise: bytes) -> None:
    data = bytearray(docx_of(PARAGRAPH * 3))
    data[at : at + len(noise)] = noise
    outcome = text_or_error(bytes(data[:cut] if cut < len(data) else data))
    assert outcome.startswith(("text", "a.docx: "))


TAGS = st.sampled_from(
    ["p", "r", "t", "tbl", "tr", "tc", "tcPr", "pPr", "rPr", "gridSpan", "vMerge", "numPr", "numId", "ilvl", "br",
     "tab", "del", "ins", "sdt", "sdtContent", "txbxContent", "vanish", "lastRenderedPageBreak", "footnoteReference"]
)  # fmt: skip
TREES = st.recursive(
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="<>&")),
    lambda inner: st.builds(
        lambda tag, value, parts: f'<w:{tag} w:val="{value}">{"".join(parts)}</w:{tag}>',
        TAGS,
        st.sampled_from(["1", "0", "-1", "99", "x", "continue", "9" * 5000]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@given(st.lists(TREES, max_size=6))
def test_any_markup_is_read_or_holds_no_text(docx_of: DocxOf, trees: list[str]) -> None:
    docx = docx_of("".join(trees), numbering='<w:num w:numId="1"/><w:num/>')
    outcome = text_or_error(docx)
    assert outcome.strip()
    assert not outcome.startswith("a.docx: ") or "holds no text" in outcome


def text_or_error(data: bytes) -> str:
    """The text of `data`; the line that a user sees where it cannot be read. Any other error is the test's."""
    try:
        return read_document(data, name="a.docx").text
    except UnreadableFile as error:
        return str(error)
