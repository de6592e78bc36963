"""The zip file that a .docx or .xlsx is: its parts by name, unpacked within limits.

A package from a stranger can claim anything: parts that unpack to gigabytes, thousands of parts, sizes that are
not true. What it claims is checked before anything is unpacked, and `zipfile` unpacks no more than was claimed.
"""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from posixpath import basename, dirname, join, normpath
from typing import BinaryIO

from lxml import etree

from dondoc.sources.docx.markup import parse
from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_PART_MB = 64
MAX_PARTS = 10_000
MAX_TAGS = 3_000_000  # each costs some hundred bytes once parsed; a thousand pages have about a million
MAX_RATIO = 200  # XML of very regular tables packs to 1:100; only zeros and the like pack closer than this
_SMALL = 1 << 20  # bytes; below this any ratio is harmless
_END_OF_DIRECTORY = b"PK\x05\x06"
_OFFICE_DOCUMENT = "/relationships/officeDocument"
Lean = Callable[[bytes], bytes]


class Package:
    """The parts of the .docx or .xlsx in `stream`; `name` is what messages call the file."""

    def __init__(self, stream: BinaryIO, *, name: str) -> None:
        self.name = name
        _refuse_many_parts(stream, name)
        try:
            self._zip = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
            raise damaged(name, "its list of parts is missing: the file is cut short or not a zip file") from error
        self.parts = self._zip.namelist()
        self._beside: dict[str, tuple[tuple[str, str], ...]] = {}

    def xml(self, part: str, *, lean: Lean | None = None) -> etree._Element | None:
        """Return the root of the XML in `part`, None if there is no such part; with `lean` of what that leaves of it.

        Where what is left is no XML, all of it is parsed.
        """
        data = self.read(part)
        if data is None:
            return None
        if data.count(b"<") > MAX_TAGS:
            reason = f"{part} has more than {MAX_TAGS:,} tags"
            raise UnreadableFile(self.name, Fault.SUSPICIOUS_PACKAGE, reason=reason)
        if lean is not None:
            with suppress(UnreadableFile):
                return parse(lean(data), part=part, name=self.name)
        return parse(data, part=part, name=self.name)

    def main_part(self, usual: str = "word/document.xml") -> str:
        """Return the name of the part with the body, as the package's relations give it; `usual` where they do not."""
        relations = self.xml("_rels/.rels")
        for relation in relations if relations is not None else ():
            if str(relation.get("Type", "")).endswith(_OFFICE_DOCUMENT):
                return normpath(str(relation.get("Target", ""))).lstrip("/")
        return usual

    def beside(self, main: str, kind: str, *, lean: Lean | None = None) -> etree._Element | None:
        """Return the root of the part of `kind` ('numbering', 'styles' …) that belongs to the part `main`.

        `lean` is what `xml` takes.
        """
        if main not in self._beside:
            self._beside[main] = tuple(self._relations(main))
        suffix = "/relationships/" + kind
        part = next((part for type_of_part, part in self._beside[main] if type_of_part.endswith(suffix)), None)
        return None if part is None else self.xml(part, lean=lean)

    def _relations(self, main: str) -> Iterator[tuple[str, str]]:
        """The type and the name of each part that belongs to the part `main`."""
        relations = self.xml(join(dirname(main), "_rels", basename(main) + ".rels"))
        for relation in relations if relations is not None else ():
            target = normpath(join("/" + dirname(main), str(relation.get("Target", "")))).lstrip("/")
            yield str(relation.get("Type", "")), target

    def read(self, part: str) -> bytes | None:
        """Return what is in `part`, None if there is no such part; raises UnreadableFile where it is too large."""
        try:
            info = self._zip.getinfo(part)
        except KeyError:
            return None
        self._refuse_bomb(info)
        if info.flag_bits & 1:
            raise UnreadableFile(self.name, Fault.PASSWORD)
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise damaged(self.name, f"{part} cannot be unpacked") from error

    def _refuse_bomb(self, info: zipfile.ZipInfo) -> None:
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # `zipfile` bounds what it unpacks at a time for these two only, and Word knows no others.
            reason = f"{info.filename} is packed by an unusual method"
            raise UnreadableFile(self.name, Fault.SUSPICIOUS_PACKAGE, reason=reason)
        if info.file_size > MAX_PART_MB << 20:
            raise UnreadableFile(self.name, Fault.TOO_LARGE_INSIDE, limit=MAX_PART_MB)
        if info.file_size > _SMALL and info.file_size > MAX_RATIO * info.compress_size:
            reason = f"{info.filename} unpacks to more than {MAX_RATIO} times its size"
            raise UnreadableFile(self.name, Fault.SUSPICIOUS_PACKAGE, reason=reason)


def damaged(name: str, reason: str) -> UnreadableFile:
    """Return the error for the package `name` that is damaged for `reason`."""
    return UnreadableFile(name, Fault.DAMAGED_PACKAGE, reason=reason)


def _refuse_many_parts(stream: BinaryIO, name: str) -> None:
    """Read the count of parts from the end of the zip file, before its directory is loaded into memory."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 66_000))
    tail = stream.read()
    at = tail.rfind(_END_OF_DIRECTORY)
    if at >= 0 and len(tail) >= at + 12 and int.from_bytes(tail[at + 10 : at + 12], "little") > MAX_PARTS:
        raise UnreadableFile(name, Fault.SUSPICIOUS_PACKAGE, reason=f"more than {MAX_PARTS:,} parts")
    stream.seek(0)
