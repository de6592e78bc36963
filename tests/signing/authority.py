"""A certificate authority for tests, made anew in each run, and a program that signs as those of offices do."""

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from dondoc.signing.apart import outside_any_loop

NOW = datetime(2026, 6, 20, 3, tzinfo=UTC)
_ANSWERS = "http://ocsp.example.invalid"  # where the authority would be asked, which nobody does
_FROM, _TO = datetime(2020, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)


def _name(common: str, organisation: str = "") -> x509.Name:
    parts = [(NameOID.COUNTRY_NAME, "VN"), (NameOID.ORGANIZATION_NAME, organisation), (NameOID.COMMON_NAME, common)]
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in parts if value])


@dataclass
class Certified:
    """A key with its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def secret(self) -> bytes:
        encoding, form = serialization.Encoding.DER, serialization.PrivateFormat.PKCS8
        return self.key.private_bytes(encoding, form, serialization.NoEncryption())


@dataclass
class TestAuthority:
    """An authority that certifies whom a test wants."""

    __test__ = False

    name: str = "Tổ chức chứng thực thử nghiệm"
    root: Certified = field(init=False)

    def __post_init__(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        self.root = Certified(key, _certificate(_name(self.name), _name(self.name), key, key, is_authority=True))

    def certify(self, person: str, agency: str = "", *, valid_to: datetime = _TO) -> Certified:
        key = ec.generate_private_key(ec.SECP256R1())
        issuer, subject = _name(self.name), _name(person, agency)
        return Certified(key, _certificate(subject, issuer, key, self.root.key, valid_to=valid_to))

    def list_of_revoked(self, *revoked: Certified, on: datetime | None = None) -> bytes:
        """The authority's list of revoked certificates (CRL), issued `on` a moment, in DER."""
        moment = on or datetime.now(UTC)
        made = x509.CertificateRevocationListBuilder().issuer_name(self.root.certificate.subject)
        made = made.last_update(moment - timedelta(hours=1)).next_update(moment + timedelta(days=30))
        for one in revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(one.certificate.serial_number)
            made = made.add_revoked_certificate(entry.revocation_date(moment - timedelta(days=1)).build())
        key_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.root.key.public_key())
        made = made.add_extension(key_id, critical=False).add_extension(x509.CRLNumber(1), critical=False)
        return made.sign(self.root.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def answer_on(self, one: Certified, *, revoked: bool = False) -> bytes:
        """The authority's answer on one certificate (OCSP), in DER."""
        moment = datetime.now(UTC)
        status = ocsp.OCSPCertStatus.REVOKED if revoked else ocsp.OCSPCertStatus.GOOD
        response = ocsp.OCSPResponseBuilder().add_response(
            cert=one.certificate,
            issuer=self.root.certificate,
            algorithm=hashes.SHA1(),  # noqa: S303 (names the certificate, proves nothing)
            cert_status=status,
            this_update=moment - timedelta(hours=1),
            next_update=moment + timedelta(days=30),
            revocation_time=moment - timedelta(days=1) if revoked else None,
            revocation_reason=None,
        )
        named = response.responder_id(ocsp.OCSPResponderEncoding.HASH, self.root.certificate)
        return named.sign(self.root.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signing_key: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool = False,
    valid_to: datetime = _TO,
) -> x509.Certificate:
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    signs = dict.fromkeys(("digital_signature", "content_commitment"), not is_authority)
    certifies = dict.fromkeys(("key_cert_sign", "crl_sign"), is_authority)
    asked_at = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(_ANSWERS))
    made = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number(), _FROM, valid_to)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(x509.KeyUsage(**usage, **signs, **certifies), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
    )
    if not is_authority:
        made = made.add_extension(x509.AuthorityInformationAccess([asked_at]), critical=False)
    return made.sign(signing_key, hashes.SHA256())


def sign(pdf: bytes, field_name: str, signer: Certified) -> bytes:
    """The file `pdf` with the signature of `signer` in the field `field_name`, which is made where there is none."""
    from asn1crypto import keys
    from asn1crypto import x509 as parsed
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    program = signers.SimpleSigner(
        parsed.Certificate.load(signer.der), keys.PrivateKeyInfo.load(signer.secret), SimpleCertificateStore()
    )
    changed = IncrementalPdfFileWriter(io.BytesIO(pdf))
    about = signers.PdfSignatureMetadata(field_name=field_name)
    signed: Any = outside_any_loop(signers.sign_pdf, changed, about, signer=program)
    return bytes(signed.getvalue())


def with_store(pdf: bytes, *, crls: tuple[bytes, ...] = (), ocsps: tuple[bytes, ...] = ()) -> bytes:
    """The signed file `pdf` with a document security store appended that holds these words of an authority."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    changed = IncrementalPdfFileWriter(io.BytesIO(pdf))
    store = generic.DictionaryObject()
    for name, entries in (("/CRLs", crls), ("/OCSPs", ocsps)):
        if entries:
            held = [changed.add_object(generic.StreamObject(stream_data=entry)) for entry in entries]
            store[generic.NameObject(name)] = generic.ArrayObject(held)
    changed.root[generic.NameObject("/DSS")] = changed.add_object(store)
    changed.update_root()
    out = io.BytesIO()
    changed.write(out)
    return out.getvalue()


def draw_over(pdf: bytes) -> bytes:
    """The file `pdf` with other words appended as the content of its first page."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    changed = IncrementalPdfFileWriter(io.BytesIO(pdf))
    kids = changed.root["/Pages"]["/Kids"]
    kids[0][generic.NameObject("/Contents")] = changed.add_object(generic.StreamObject(stream_data=b"BT 100 100 Td ET"))
    changed.mark_update(kids.raw_get(0))
    out = io.BytesIO()
    changed.write(out)
    return out.getvalue()
