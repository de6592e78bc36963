"""From bytes to the tree of a page: its encoding, and what is no part of its text taken out."""

import codecs
import re

from lxml import etree

from dondoc.sources.encodings import decode
from dondoc.sources.html.notes import take_out_marks
from dondoc.sources.html.trees import remove
from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_TAGS = 3_000_000
_DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""")
# What browsers read as it is declared; UTF-8 is told by the bytes.
_EIGHT_BITS = {"windows-1258": "cp1258", "windows-1252": "cp1252", "iso-8859-1": "cp1252", "us-ascii": "cp1252"}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UNSEEN = (
    *("head", "script", "style", "noscript", "template", "svg", "math", "object", "iframe", "canvas", "audio", "video"),
    *("select", "button", "input", "textarea", "datalist", "map", "rp", "rt", "del"),
)
_ASIDE = ("nav", "aside", "menu", "dialog")
_FRAME = ("header", "footer")  # of the site; those of an article belong to the text
# What sites call such parts where they use no tags for them; what holds much of the text is none, whatever its name.
_FRAME_NAMES = frozenset(
    [
        *("header", "site-header", "page-header", "top-header", "topbar", "footer", "site-footer", "page-footer"),
        *("menu", "main-menu", "menu-top", "top-menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs"),
        *("sidebar", "sidebar-left", "sidebar-right", "login", "search"),
    ]
)
_LEAST_TEXT = 0.2  # of the letters of a page
_ROLES = {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog"}
_HIDDEN = re.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)")


def parse_page(data: bytes, *, name: str) -> etree._Element:
    """Return the root of the page `data`, without what is not seen or not its text; raises UnreadableFile."""
    if data.count(b"<") > MAX_TAGS:
        raise UnreadableFile(name, Fault.DAMAGED, reason=f"more than {MAX_TAGS:,} tags")
    text = _CONTROL.sub(" ", _decoded(data, name))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFile(name, Fault.NO_TEXT) from error
    if root is None:
        raise UnreadableFile(name, Fault.NO_TEXT)
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise UnreadableFile(name, Fault.DAMAGED, reason="tags in tags without end")  # what is deeper, lxml drops
    _take_out(root)
    return root


def _decoded(data: bytes, name: str) -> str:
    declared = _DECLARED.search(data[:4096])
    codec = _EIGHT_BITS.get(declared[1].decode("ascii", "replace").lower()) if declared else None
    if codec and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-8")  # the bytes are right more often than what a page says of itself
        except UnicodeDecodeError:
            return data.decode(codec, "replace")
    return decode(data, name=name)


def _take_out(root: etree._Element) -> None:
    etree.strip_elements(root, *_UNSEEN, *_ASIDE, with_tail=False)
    for element in [*root.iter()]:
        if element is not root and _is_out_of_text(element):
            remove(element)
    letters = _letters(root)
    for element in [*root.iter("div", "ul", "section", "table")]:
        if _is_named_frame(element) and _letters(element) < _LEAST_TEXT * letters:
            remove(element)
    take_out_marks(root)


def _is_named_frame(element: etree._Element) -> bool:
    """Whether `element` is called a part of the site by its id or its class."""
    names = f"{element.get('id', '')} {element.get('class', '')}".lower().split()
    return not _FRAME_NAMES.isdisjoint(names) and next(element.iterancestors("article", "main", "td"), None) is None


def _letters(element: etree._Element) -> int:
    return sum(len(str(piece).strip()) for piece in element.itertext())


def _is_out_of_text(element: etree._Element) -> bool:
    if element.tag in _FRAME:
        return next(element.iterancestors("article", "main", "td"), None) is None
    if element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and bool(_HIDDEN.search(style))
