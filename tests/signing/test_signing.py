"""Signed files: what is proved is said, what is not the issued document is found."""

import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from tests.signing.authority import NOW, Certified, TestAuthority, draw_over, sign

from dondoc.signing import (
    BadCertificate,
    CannotSign,
    NotASignedFile,
    Verdict,
    places_in,
    prepare,
    read_authority,
    verify,
)
from dondoc.signing.placing import AGENCY, PERSON
from dondoc.writers.official import Appendix, Letterhead, OfficialDocument, Paragraph, Signature
from dondoc.writers.official.pdf import to_pdf

pytest.importorskip("pyhanko")
pytest.importorskip("typst")

POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
REPORT = OfficialDocument(
    "BÁO CÁO",
    "Kết quả tháng 6",
    Letterhead(("SỞ TÀI CHÍNH",), "45/BC-STC", "Sơn La", date(2026, 6, 18)),
    body=tuple(Paragraph("Các cơ quan đã thực hiện. " * 30) for _ in range(8)),
    signature=Signature(POSTS, name="Lò Văn Mẫu"),
    appendices=(Appendix("DANH MỤC", (Paragraph("PHÓ GIÁM ĐỐC phụ trách."),), heading="Phụ lục I"),),
)


@pytest.fixture(scope="module")
def authority() -> TestAuthority:
    return TestAuthority()


@pytest.fixture(scope="module")
def signer(authority: TestAuthority) -> Certified:
    return authority.certify("Lò Văn Mẫu", "Sở Tài chính")


@pytest.fixture(scope="module")
def issued() -> bytes:
    return to_pdf(REPORT)


@pytest.fixture(scope="module")
def prepared(issued: bytes) -> bytes:
    return prepare(issued, posts=POSTS)


@pytest.fixture(scope="module")
def signed(prepared: bytes, signer: Certified) -> bytes:
    return sign(sign(prepared, PERSON, signer), AGENCY, signer)


def look(data: bytes, prepared: bytes, authority: TestAuthority, moment: datetime = NOW) -> Verdict:
    return verify(data, prepared=prepared, roots=[authority.root.der], moment=moment)


# --- places -------------------------------------------------------------------------------------------


def test_the_places_are_under_the_posts_and_the_seal_covers_a_third_of_the_signature_from_the_left(
    issued: bytes,
) -> None:
    person, agency = places_in(issued, POSTS)
    page = pypdfium2.PdfDocument(issued)[person.page].get_textpage()
    [(left, bottom, right, _)] = _boxes(page, POSTS[-1])
    [(_, _, _, name_top)] = _boxes(page, "Lò Văn Mẫu")
    width = person.box[2] - person.box[0]

    assert name_top - 3 <= person.box[1] < person.box[3] <= bottom
    assert (person.box[0] + person.box[2]) / 2 == pytest.approx((left + right) / 2, abs=1)
    assert agency.box[2] - person.box[0] == pytest.approx(width / 3, abs=1)
    assert (agency.box[2] - agency.box[0]) * 25.4 / 72 == pytest.approx(36, abs=0.5)


def test_a_file_without_the_posts_gets_no_places_and_can_be_signed_where_the_signer_wants(
    issued: bytes, authority: TestAuthority, signer: Certified
) -> None:
    given_out = prepare(issued, posts=("BỘ TRƯỞNG",))

    assert places_in(issued, ("BỘ TRƯỞNG",)) == ()
    assert look(sign(given_out, "Chữ ký 1", signer), given_out, authority).is_good


def test_preparing_appends_to_the_issued_file_and_leaves_its_pages_as_they_are(issued: bytes, prepared: bytes) -> None:
    assert prepared.startswith(issued)
    assert _drawn(prepared) == _drawn(issued)


# --- verdicts -----------------------------------------------------------------------------------------


def test_a_file_signed_by_person_and_agency_proves_both(
    signed: bytes, prepared: bytes, authority: TestAuthority
) -> None:
    verdict = look(signed, prepared, authority)
    person, agency = verdict.signatures

    assert verdict.is_good
    assert (person.field, agency.field) == (PERSON, AGENCY)
    assert (person.signer, person.agency, person.authority) == ("Lò Văn Mẫu", "Sở Tài chính", authority.name)
    assert person.at is not None
    assert not person.is_stamped


def spoilt_by_a_bit(prepared: bytes, signed: bytes, signer: Certified) -> bytes:
    longest = max(re.finditer(rb"stream\n(.*?)\nendstream", signed, re.DOTALL), key=lambda found: len(found[1]))
    place = (longest.start() + longest.end()) // 2
    return signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]


def drawn_over_afterwards(prepared: bytes, signed: bytes, signer: Certified) -> bytes:
    return draw_over(signed)


def drawn_over_before(prepared: bytes, signed: bytes, signer: Certified) -> bytes:
    return sign(draw_over(prepared), PERSON, signer)


def another_report(prepared: bytes, signed: bytes, signer: Certified) -> bytes:
    other = to_pdf(OfficialDocument("BÁO CÁO", "Khác", REPORT.letterhead, body=(Paragraph("Khác."),)))
    return sign(prepare(other, posts=POSTS), "Chữ ký 1", signer)


Spoiling = Callable[[bytes, bytes, Certified], bytes]


@pytest.mark.parametrize(
    ("spoiling", "facts"),
    [
        (spoilt_by_a_bit, {"is_issued": False, "is_intact": False}),
        (drawn_over_afterwards, {"is_issued": True, "only_signed": False, "is_intact": True, "covers_all": False}),
        (drawn_over_before, {"is_issued": True, "only_signed": False, "is_intact": True, "covers_all": True}),
        (another_report, {"is_issued": False, "only_signed": False, "is_intact": True, "is_trusted": True}),
    ],
)
def test_what_is_not_the_issued_document_with_signatures_alone_is_found(
    spoiling: Spoiling,
    facts: dict[str, bool],
    prepared: bytes,
    signed: bytes,
    signer: Certified,
    authority: TestAuthority,
) -> None:
    verdict = look(spoiling(prepared, signed, signer), prepared, authority)
    first = verdict.signatures[0]
    found = {name: getattr(verdict, name, None) if hasattr(verdict, name) else getattr(first, name) for name in facts}

    assert not verdict.is_good
    assert found == facts


def test_a_certificate_of_an_unknown_authority_is_not_trusted(prepared: bytes, signed: bytes) -> None:
    other = TestAuthority("Tổ chức khác")
    [person, _] = look(signed, prepared, other).signatures

    assert person.is_intact
    assert not person.is_trusted
    assert person.problem == "unknown_authority"


def test_an_authority_of_the_same_name_is_still_another(prepared: bytes, signed: bytes) -> None:
    assert not look(signed, prepared, TestAuthority()).signatures[0].is_trusted


def test_a_certificate_that_has_run_out_is_said_to_have(prepared: bytes, authority: TestAuthority) -> None:
    old = authority.certify("Lò Văn Mẫu", valid_to=datetime(2026, 1, 1, tzinfo=UTC))
    [person] = look(sign(prepared, PERSON, old), prepared, authority).signatures

    assert (person.is_trusted, person.problem) == (False, "expired")


@pytest.mark.parametrize("part", [0.0, 0.001, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_off_or_no_pdf_is_refused_with_a_sentence(
    part: float, prepared: bytes, signed: bytes, authority: TestAuthority
) -> None:
    with pytest.raises(NotASignedFile):
        look(signed[: int(len(signed) * part)], prepared, authority)


def test_a_file_without_a_signature_is_refused(prepared: bytes, authority: TestAuthority) -> None:
    with pytest.raises(NotASignedFile, match="no digital signature"):
        look(prepared, prepared, authority)


# --- certificates -------------------------------------------------------------------------------------


def test_an_authority_is_read_from_pem_and_der_alike(authority: TestAuthority) -> None:
    found = read_authority(authority.root.pem)

    assert found == read_authority(authority.root.der)
    assert found.name == authority.name


@pytest.mark.parametrize("data", [b"", b"-----BEGIN CERTIFICATE-----\n", b"%PDF-1.7", b"\x30\x03\x02\x01\x01"])
def test_what_is_no_certificate_is_refused(data: bytes) -> None:
    with pytest.raises(BadCertificate):
        read_authority(data)


def test_the_certificate_of_a_person_is_no_authority(signer: Certified) -> None:
    with pytest.raises(BadCertificate, match="of a person or an agency"):
        read_authority(signer.der)


def test_without_pyhanko_the_way_to_get_it_is_said(monkeypatch: pytest.MonkeyPatch, issued: bytes) -> None:
    for name in ("pyhanko.sign.fields", "pyhanko.pdf_utils.misc"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(CannotSign, match=r"pip install 'dondoc\[signing\]'"):
        prepare(issued, posts=POSTS)
    with pytest.raises(CannotSign):
        verify(issued, prepared=issued, roots=[], moment=NOW)


def _boxes(page: pypdfium2.PdfTextPage, words: str) -> list[tuple[float, float, float, float]]:
    """The boxes of `words` on a page."""
    searcher, found = page.search(words, match_case=True), []
    while (hit := searcher.get_next()) is not None:
        boxes = [page.get_charbox(at) for at in range(hit[0], sum(hit))]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    return found


def _drawn(pdf: bytes) -> list[str]:
    """The words of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]
