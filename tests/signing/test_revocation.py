"""Whether a certificate was revoked is said by what the file holds, and never more than it holds."""

from datetime import UTC, date, datetime

import pytest
from tests.signing.authority import Certified, TestAuthority, sign, with_store

from dondoc.signing import Signature, prepare, verify
from dondoc.signing.placing import PERSON
from dondoc.writers.official import Letterhead, OfficialDocument, Paragraph
from dondoc.writers.official import Signature as Signed
from dondoc.writers.official.pdf import to_pdf

pytest.importorskip("pyhanko")
pytest.importorskip("typst")

REPORT = OfficialDocument(
    "BÁO CÁO",
    "Kết quả tháng 6",
    Letterhead(("SỞ TÀI CHÍNH",), "45/BC-STC", "Sơn La", date(2026, 6, 18)),
    body=(Paragraph("Các cơ quan đã thực hiện."),),
    signature=Signed(("GIÁM ĐỐC",), name="Lò Văn Mẫu"),
)


@pytest.fixture(scope="module")
def authority() -> TestAuthority:
    return TestAuthority()


@pytest.fixture(scope="module")
def signer(authority: TestAuthority) -> Certified:
    return authority.certify("Lò Văn Mẫu", "Sở Tài chính")


@pytest.fixture(scope="module")
def prepared() -> bytes:
    return prepare(to_pdf(REPORT), posts=("GIÁM ĐỐC",))


@pytest.fixture(scope="module")
def signed(prepared: bytes, signer: Certified) -> bytes:
    return sign(prepared, PERSON, signer)


def look(data: bytes, prepared: bytes, authority: TestAuthority) -> Signature:
    verdict = verify(data, prepared=prepared, roots=[authority.root.der], moment=datetime.now(UTC))
    assert verdict.is_issued
    assert verdict.only_signed
    [found] = verdict.signatures
    assert verdict.is_good == found.is_good
    return found


def test_a_file_that_holds_nothing_says_so_and_is_not_held_wrong(
    signed: bytes, prepared: bytes, authority: TestAuthority
) -> None:
    found = look(signed, prepared, authority)
    assert (found.revocation, found.revocation_at, found.is_good) == ("nothing", None, True)


def test_a_list_without_the_certificate_proves_that_it_was_not_revoked(
    signed: bytes, prepared: bytes, authority: TestAuthority
) -> None:
    found = look(with_store(signed, crls=(authority.list_of_revoked(),)), prepared, authority)
    assert (found.revocation, found.revocation_at, found.is_good) == ("good", found.at, True)


def test_a_list_with_the_certificate_proves_that_it_was_revoked(
    signed: bytes, prepared: bytes, authority: TestAuthority, signer: Certified
) -> None:
    found = look(with_store(signed, crls=(authority.list_of_revoked(signer),)), prepared, authority)
    assert (found.revocation, found.problem) == ("revoked", "revoked")
    assert not found.is_trusted
    assert not found.is_good


@pytest.mark.parametrize(("revoked", "word"), [(False, "good"), (True, "revoked")])
def test_the_authoritys_answer_on_the_certificate_is_believed(
    signed: bytes, prepared: bytes, authority: TestAuthority, signer: Certified, revoked: bool, word: str
) -> None:
    answer = authority.answer_on(signer, revoked=revoked)
    found = look(with_store(signed, ocsps=(answer,)), prepared, authority)
    assert (found.revocation, found.is_good) == (word, not revoked)


def test_the_word_of_another_authority_proves_nothing(signed: bytes, prepared: bytes, authority: TestAuthority) -> None:
    other = TestAuthority("Tổ chức khác")
    found = look(with_store(signed, crls=(other.list_of_revoked(),)), prepared, authority)
    assert (found.revocation, found.is_good) == ("insufficient", True)
