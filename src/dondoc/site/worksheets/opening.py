"""Opening a workbook that came from outside: whatever arrives, either a workbook or a refusal in a sentence."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from lxml.etree import LxmlError
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from dondoc.site.worksheets.refusals import SheetRefused

LARGEST = 5 * 1024 * 1024  # bytes of a file
_UNPACKED = 60 * 1024 * 1024  # bytes of all its parts
_MOST_PARTS = 500
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # the container of .xls, and of workbooks with a password
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    InvalidFileException,
    LxmlError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def opened(content: bytes) -> Any:
    """The workbook in `content`; raises SheetRefused for a file that is too large, locked or broken."""
    if len(content) > LARGEST:
        raise SheetRefused(_("The file is larger than 5 MB; a sheet of this site never is."))
    if content.startswith(_OLD_OR_LOCKED):
        raise SheetRefused(_("The file is an old .xls or has a password. Save it as .xlsx without one."))
    try:
        _refuse_bursting(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl does not keep is nothing that is read here
            return load_workbook(BytesIO(content), read_only=True, data_only=True)
    except _BROKEN as fault:
        raise SheetRefused(_("The file is no Excel workbook (.xlsx), or is damaged.")) from fault


@contextmanager
def whole() -> Iterator[None]:
    """Within, whatever a broken part raises becomes SheetRefused: parts are read only when they are asked for."""
    try:
        yield
    except _BROKEN as fault:
        raise SheetRefused(_("The sheet has lost what it needs to be read. Download it anew.")) from fault


def _refuse_bursting(content: bytes) -> None:
    parts = zipfile.ZipFile(BytesIO(content)).infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        raise SheetRefused(_("The file unpacks to more than a sheet of this site can hold."))
