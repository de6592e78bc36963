"""Word documents made by hand: the XML that a test is about, and as little else as makes a .docx."""

import io
import zipfile
from collections.abc import Callable

import pytest

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MakeDocx = Callable[..., bytes]


@pytest.fixture(scope="session")
def docx_of() -> MakeDocx:
    """A function from the XML inside the body (and inside other parts, by name) to the bytes of a .docx."""

    def make(body: str, *, raw: dict[str, bytes] | None = None, **parts: str) -> bytes:
        roots = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes"}
        links = "".join(f'<Relationship Id="{p}" Type="{_OFFICE}/{p}" Target="{p}.xml"/>' for p in parts)
        main = f'<Relationship Id="m" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        members = {
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">{main}</Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}</Relationships>',
            "word/document.xml": f"<w:document {_names()}><w:body>{body}</w:body></w:document>",
            **{f"word/{p}.xml": f"<w:{roots[p]} {_names()}>{xml}</w:{roots[p]}>" for p, xml in parts.items()},
        }
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in {**members, **(raw or {})}.items():
                package.writestr(name, content)
        return packed.getvalue()

    return make


def _names() -> str:
    return (
        f'xmlns:w="{_W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
