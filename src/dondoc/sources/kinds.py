"""What a file is, told by its bytes: a name can be wrong, the first bytes seldom are."""

import re
from enum import Enum


class Kind(Enum):
    """A kind of file: what it is called in a message, and the endings of its name, the usual one first."""

    TEXT = ("plain text", ".txt", ".text")
    MARKDOWN = ("Markdown", ".md", ".markdown")  # told by the name, by cells between bars, or by strokes
    CSV = ("a table as text (.csv)", ".csv")  # told by the name
    DOCX = ("a Word document (.docx)", ".docx", ".docm", ".dotx", ".dotm")
    DOC = ("an old Word document (.doc)", ".doc", ".dot")
    XLSX = ("an Excel workbook (.xlsx)", ".xlsx", ".xlsm")
    XLS = ("an old Excel workbook (.xls)", ".xls")
    PPTX = ("a PowerPoint file (.pptx)", ".pptx", ".ppt")
    ODT = ("an OpenDocument text (.odt)", ".odt", ".ott")
    ODS = ("an OpenDocument workbook (.ods)", ".ods", ".ots")
    ODP = ("an OpenDocument presentation (.odp)", ".odp")
    PDF = ("a PDF file", ".pdf")
    RTF = ("an RTF file", ".rtf")
    HTML = ("a web page", ".html", ".htm", ".xhtml")
    MHT = ("a web page in one file with its pictures (.mht)", ".mht", ".mhtml")
    XML = ("an XML file", ".xml")
    IMAGE = ("a picture", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic")
    ARCHIVE = ("an archive", ".zip", ".rar", ".7z", ".gz")
    OLE = ("a file of an old Office program", ".doc", ".xls", ".ppt")  # which one, `ole_kind` says

    def __init__(self, title: str, *suffixes: str) -> None:
        self.title = title
        self.suffixes = suffixes


_SIGNATURES = (
    (rb"PK(?:\x03\x04|\x05\x06)", Kind.ARCHIVE),  # which kind of package, its parts say
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (rb"[\x00-\x20\xef\xbb\xbf]*%PDF-", Kind.PDF),
    (rb"\{\\rtf", Kind.RTF),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|BM.{4}\x00\x00\x00\x00|RIFF....WEBP|....ftyphei", Kind.IMAGE),
    (rb"Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08", Kind.ARCHIVE),
    (rb"(?i)(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b", Kind.HTML),
    (rb"(?i)(?:From:|MIME-Version:)[^\n]*\n(?:[^\n]+\n){0,20}?Content-Type: *multipart/related", Kind.MHT),
    (rb"(?:\xef\xbb\xbf)?\s*<\?xml\b", Kind.XML),
)
_TAG = re.compile(rb"<\x00?[a-zA-Z]")
_BAR = re.compile(rb"^[ \t]*\|[ \t]*\r?$", re.MULTILINE)  # alone in its line, as converters part cells in Markdown
_FEWEST_BARS = 5  # of a letterhead
# Numbers and dashes at the beginning of lines with a stroke before their mark, which Markdown alone writes so.
_ESCAPED = re.compile(rb"^(?:\*\*?)?(?:\d{1,2}\\[.)]|\\[-+*]) ", re.MULTILINE)
_FEWEST_ESCAPED = 3
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), kind) for pattern, kind in _SIGNATURES)

_PACKAGES = (
    ("word/", Kind.DOCX),
    ("xl/", Kind.XLSX),
    ("ppt/", Kind.PPTX),
    ("META-INF/manifest.xml", Kind.ODT),
)
_OPEN_DOCUMENT = re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.([a-z]+)", re.DOTALL)
_OPEN_DOCUMENTS = {b"spreadsheet": Kind.ODS, b"presentation": Kind.ODP, b"graphics": Kind.ODP}


# How the text of an old Word document begins whose flag for a password is set, and an old workbook that a record of a
# password follows: MS-DOC 2.5.2 (FibBase, fEncrypted), MS-XLS 2.4.117 (FilePass).
_LOCKED_WORD = re.compile(rb"\xec\xa5.{9}[" + re.escape(bytes(range(1, 256, 2))) + rb"]", re.DOTALL)
_LOCKED_WORKBOOK = re.compile(rb"\x09\x08\x10\x00.{16}\x2f\x00", re.DOTALL)
_SECTOR = 512


def kind_of(head: bytes) -> Kind:
    """Return what a file that begins with `head` (some thousand bytes) is; what has no signature is text."""
    return next((kind for pattern, kind in _PATTERNS if pattern.match(head)), Kind.TEXT)


def open_document_kind(head: bytes) -> Kind:
    """Return which OpenDocument file begins with `head`: its first part says so, and a text need not."""
    found = _OPEN_DOCUMENT.match(head)
    return _OPEN_DOCUMENTS.get(found[1], Kind.ODT) if found else Kind.ODT


def package_kind(parts: list[str]) -> Kind:
    """Return what a zip file with `parts` is."""
    return next((kind for prefix, kind in _PACKAGES if any(part.startswith(prefix) for part in parts)), Kind.ARCHIVE)


def ole_kind(data: bytes) -> Kind | None:
    """Return what the OLE file `data` is, or None where it is a document locked with a password."""
    if _stream_name("EncryptedPackage") in data:
        return None
    if _stream_name("WordDocument") in data:
        return None if _is_locked(data, _LOCKED_WORD) else Kind.DOC
    if _stream_name("Workbook") in data:
        return None if _is_locked(data, _LOCKED_WORKBOOK) else Kind.XLS
    return Kind.OLE


def text_kind(suffix: str, head: bytes) -> Kind:
    """Return which kind of text a file is that begins with `head` and has no signature, by the ending of its name."""
    named = kind_named(suffix)
    if named in (Kind.MARKDOWN, Kind.CSV) or (named is Kind.HTML and _TAG.search(head)):
        return named
    is_markdown = len(_BAR.findall(head)) >= _FEWEST_BARS or len(_ESCAPED.findall(head)) >= _FEWEST_ESCAPED
    return Kind.MARKDOWN if is_markdown else Kind.TEXT


def kind_named(suffix: str) -> Kind | None:
    """Return the kind of file that a name ending in `suffix` ('.txt') promises, None where it promises none."""
    return next((kind for kind in Kind if suffix.lower() in kind.suffixes), None)


def _is_locked(data: bytes, beginning: re.Pattern[bytes]) -> bool:
    """Whether a stream of `data` begins as one of a locked document does; streams begin where sectors do."""
    return any(found.start() % _SECTOR == 0 for found in beginning.finditer(data, _SECTOR))


def _stream_name(name: str) -> bytes:
    return name.encode("utf-16-le")
