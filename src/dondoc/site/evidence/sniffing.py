"""What a file is by its bytes, held against the ending of its name; only kinds that bear something out are taken."""

import zipfile
from pathlib import Path, PurePosixPath

from django.utils.translation import gettext as _

from dondoc.site.evidence.refusals import EvidenceRefused
from dondoc.sources.kinds import Kind, kind_of, ole_kind, package_kind

_HEAD = 8192
_MOST_PARTS = 10_000
_CSV = ".csv"
_MACROS = "vbaproject.bin"
# The endings that are taken, by what the bytes must then be. None of them holds programs that run by themselves.
_ENDINGS: dict[Kind, tuple[str, ...]] = {
    Kind.PDF: (".pdf",),
    Kind.DOCX: (".docx",),
    Kind.DOC: (".doc",),
    Kind.XLSX: (".xlsx",),
    Kind.XLS: (".xls",),
    Kind.OLE: (".ppt",),
    Kind.PPTX: (".pptx",),
    Kind.ODT: (".odt", ".ods", ".odp"),
    Kind.IMAGE: (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic"),
    Kind.TEXT: (".txt", _CSV),
}
TAKEN = tuple(ending for endings in _ENDINGS.values() for ending in endings)


def kind_at(path: Path, name: str) -> Kind:
    """Return what the file at `path`, called `name`, is.

    Raises EvidenceRefused for an ending that is not taken, for bytes of another kind than the ending promises, for
    a document with macros, and for one that a password locks.
    """
    ending = PurePosixPath(name).suffix.lower()
    if ending not in TAKEN:
        taken = ", ".join(TAKEN)
        raise EvidenceRefused(
            _("%(name)s is not taken as evidence. Send a file that ends in %(taken)s.") % {"name": name, "taken": taken}
        )
    kind = _kind_by_bytes(path, name)
    if ending not in _ENDINGS.get(kind, ()):
        raise EvidenceRefused(
            _("%(name)s is not what its ending says. Open it, save it again in its own format, and send that.")
            % {"name": name}
        )
    return kind


def _kind_by_bytes(path: Path, name: str) -> Kind:
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    kind = kind_of(head)
    if kind is Kind.OLE:
        found = ole_kind(path.read_bytes())
        if found is None:
            raise EvidenceRefused(
                _("%(name)s is locked with a password. Save it without one and send it again.") % {"name": name}
            )
        return found
    if kind is Kind.ARCHIVE and head.startswith(b"PK"):
        return package_kind(_parts(path, name))
    if kind is Kind.TEXT and b"\x00" in head:
        return Kind.ARCHIVE  # no text at all; whatever it is, its ending is wrong
    return kind


def _parts(path: Path, name: str) -> list[str]:
    """The names of what is in a package; only its list is read, nothing is unpacked."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as broken:
        raise EvidenceRefused(
            _("%(name)s is damaged. Open it, save it again, and send that.") % {"name": name}
        ) from broken
    if len(parts) > _MOST_PARTS or any(part.lower().endswith(_MACROS) for part in parts):
        raise EvidenceRefused(
            _("%(name)s holds macros, which could do harm. Save it without them and send that.") % {"name": name}
        )
    return parts
