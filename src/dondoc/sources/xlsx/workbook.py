"""The parts of a workbook that all its sheets share: their order, the strings, and the formats of numbers.

Reference: ECMA-376 Part 1, 18. Elements are named without a namespace: Strict and Transitional files have their own.
"""

from collections.abc import Iterator
from posixpath import basename, dirname, join, normpath

from lxml import etree

from dondoc.sources.docx.package import Package, damaged
from dondoc.sources.xlsx.numbers import BUILT_IN, GENERAL

_HIDDEN = ("hidden", "veryHidden")


class Workbook:
    """The shared parts of the workbook in `package`."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.main_part("xl/workbook.xml")
        root = package.xml(self._main)
        if root is None:
            raise damaged(package.name, f"it has no {self._main}")
        self._root = root
        self.strings = _strings(package.beside(self._main, "sharedStrings"))
        self.formats = _formats(package.beside(self._main, "styles"))
        properties = root.find("{*}workbookPr")
        self.from_1904 = properties is not None and properties.get("date1904") in ("1", "true")

    def visible_sheets(self) -> Iterator[etree._Element]:
        """Yield the roots of the sheets that are shown, in their order."""
        targets = self._targets()
        for sheet in self._root.iterfind("{*}sheets/{*}sheet"):
            reference = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), "")
            root = self._package.xml(targets.get(str(reference), ""))
            if root is not None and sheet.get("state") not in _HIDDEN:
                yield root

    def _targets(self) -> dict[str, str]:
        folder = dirname(self._main)
        relations = self._package.xml(join(folder, "_rels", basename(self._main) + ".rels"))
        return {
            str(relation.get("Id")): normpath(join("/" + folder, str(relation.get("Target", "")))).lstrip("/")
            for relation in (relations if relations is not None else ())
        }


def _strings(part: etree._Element | None) -> list[str]:
    return [words_of(item) for item in part.iterfind("{*}si")] if part is not None else []


def words_of(item: etree._Element) -> str:
    """Return the words of a string with its runs of letters, without what tells how it is spoken."""
    found = (text for text in item.iter("{*}t") if etree.QName(text.getparent()).localname != "rPh")
    return "".join([text.text or "" for text in found])


def _formats(part: etree._Element | None) -> list[str]:
    """The format of numbers that each style of a cell has, by the number of the style."""
    if part is None:
        return []
    own = {str(form.get("numFmtId")): str(form.get("formatCode", "")) for form in part.iterfind("{*}numFmts/{*}numFmt")}
    codes = BUILT_IN | own
    return [codes.get(str(style.get("numFmtId")), GENERAL) for style in part.iterfind("{*}cellXfs/{*}xf")]
