"""What the tests of this room share: a programme read from a text that a test writes down."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.sources.plain import document_from_text

HEAD = """\
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 05 tháng 5 năm 2026
KẾ HOẠCH
Phát triển kinh tế số năm 2026
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
UBND tỉnh ban hành Kế hoạch với các nội dung sau:
"""

Read = Callable[[str], tuple[Programme, Document]]


def _read(text: str) -> tuple[Programme, Document]:
    document = document_from_text(dedent(text).strip("\n"), name="document.txt")
    return extract_programme(document), document


@pytest.fixture(scope="session")
def read() -> Read:
    """Reads a whole document; gives the programme, and the document for its lines."""
    return _read


@pytest.fixture(scope="session")
def read_body() -> Read:
    """Reads what stands below the head of a plan of 2026."""
    return lambda text: _read(HEAD + dedent(text).strip("\n"))
