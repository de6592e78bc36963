"""A file with empty fields for signatures: appended, so that the file itself stays as it was."""

import io
from collections.abc import Sequence
from typing import Any

from dondoc.signing.needed import pyhanko
from dondoc.signing.placing import places_in


def prepare(pdf: bytes, *, posts: Sequence[str]) -> bytes:
    """Return `pdf` with a field for the signer's signature and one for the agency's, which begins with all of `pdf`.

    `posts` are the lines printed above the signer's name. Where they are not found in the file it gets no field, and a
    signing program lets its user draw the place. Two calls give files that differ in the second half of their /ID,
    which pyHanko draws by lot: keep the one that was given out. Raises CannotSign without pyHanko.
    """
    fields, writer = pyhanko("sign.fields"), pyhanko("pdf_utils.incremental_writer")
    out = io.BytesIO(pdf)
    changed = writer.IncrementalPdfFileWriter(out)
    _begin_form(changed)
    for place in places_in(pdf, posts):
        fields.append_signature_field(changed, fields.SigFieldSpec(place.name, on_page=place.page, box=place.box))
    _expect_signatures(changed)
    changed.write_in_place()
    return out.getvalue()


def _begin_form(changed: Any) -> None:
    """Give the file a form without fields: those who compare a signed file with it find only what was added to one."""
    generic = pyhanko("pdf_utils.generic")
    if "/AcroForm" not in changed.root:
        form = generic.DictionaryObject({generic.NameObject("/Fields"): generic.ArrayObject()})
        changed.root[generic.NameObject("/AcroForm")] = changed.add_object(form)
        changed.update_root()


def _expect_signatures(changed: Any) -> None:
    """Say that there are signatures and that nothing may be done but append: a signing program need not change that."""
    generic = pyhanko("pdf_utils.generic")
    form = changed.root["/AcroForm"]
    form[generic.NameObject("/SigFlags")] = generic.NumberObject(3)
    changed.update_container(form)
