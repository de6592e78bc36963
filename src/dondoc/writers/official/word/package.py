"""The file itself: its description, and a zip that is the same on every day and machine."""

import io
import zipfile
from datetime import datetime, time

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from dondoc.writers.official.document import OfficialDocument
from dondoc.writers.official.word.markup import element

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name
_UNDATED = datetime(2000, 1, 1)
_MICROSOFT = "http://schemas.microsoft.com/office/word"
_WORD_2013 = 15  # without it Word opens the file in compatibility mode


def describe(word: Document, document: OfficialDocument) -> None:
    """Fill in the file's properties from `document`; its dates are the day of issue, not today."""
    letterhead = document.letterhead
    day = letterhead.issued_on if letterhead else None
    properties = word.core_properties
    properties.title = f"{document.kind} {document.subject}".strip()[:255]
    properties.author = properties.last_modified_by = " ".join(letterhead.issuer) if letterhead else ""
    properties.comments = properties.keywords = ""
    properties.language = "vi-VN"
    properties.revision = 1
    properties.created = properties.modified = datetime.combine(day, time()) if day else _UNDATED
    _be_current(word)
    _drop_thumbnail(word)


def pack(word: Document) -> bytes:
    """Return `word` as bytes, with one fixed time for every part in the zip."""
    saved = io.BytesIO()
    word.save(saved)
    packed = io.BytesIO()
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(packed, "w") as target:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, parts.read(name))
    return packed.getvalue()


def _be_current(word: Document) -> None:
    settings = word.settings.element
    compatibility = settings.find(qn("w:compat"))
    if compatibility is None:
        return
    for setting in compatibility.findall(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            compatibility.remove(setting)
    compatibility.append(element("compatSetting", name="compatibilityMode", uri=_MICROSOFT, val=_WORD_2013))


def _drop_thumbnail(word: Document) -> None:
    """Drop the template's picture of an empty page, which would stand for this document in a file manager."""
    relations = word.part.package.rels
    for name in [name for name, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[name]
