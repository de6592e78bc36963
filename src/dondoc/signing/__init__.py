"""Digital signatures of documents in PDF: places for them, and what a signed file proves.

    prepared = prepare(pdf, posts=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))    # empty fields where the decree wants them
    verdict = verify(signed, prepared=prepared, roots=[certificate], moment=now)

`prepare` appends two empty signature fields to a file, as Nghị định 30/2020/NĐ-CP, phụ lục I places them: of the person
between post and name, of the agency over the left third of it. What stood in the file stays in it byte for byte. The
prepared file is to be kept: what comes back signed is compared with it.

`verify` says of each signature whether the bytes are those that were signed, who signed, for whom, when, and whether
the certificate comes from an authority that is trusted here; and of the whole file, whether it is the issued document
with nothing added but signatures. It asks nobody over the network: whether a certificate was revoked it says by what
the file holds of that (OCSP, CRL), and where it holds nothing, that this is not known.

Both need pyHanko, an extra (`dondoc[signing]`); without it they raise `CannotSign`.
"""

from dondoc.signing.certificates import Authority, BadCertificate, read_authority
from dondoc.signing.needed import CannotSign
from dondoc.signing.placing import FieldPlace, places_in
from dondoc.signing.preparing import prepare
from dondoc.signing.verdicts import Signature, Verdict
from dondoc.signing.verifying import NotASignedFile, verify

__all__ = [
    "Authority",
    "BadCertificate",
    "CannotSign",
    "FieldPlace",
    "NotASignedFile",
    "Signature",
    "Verdict",
    "places_in",
    "prepare",
    "read_authority",
    "verify",
]
