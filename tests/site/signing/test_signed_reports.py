"""A report goes out for signing, comes back signed, and is kept only where everything holds."""

from collections.abc import Callable
from datetime import date
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from tests.signing.authority import TestAuthority, draw_over, sign

from dondoc.signing.placing import AGENCY, PERSON
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.audit import entries_of
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.models import Draft, Issue, ReportKind
from dondoc.site.signing.actions.keep_signed_report import keep_signed_report
from dondoc.site.signing.actions.prepare_report import prepare_report
from dondoc.site.signing.actions.trust_authority import drop_authority, trust_authority
from dondoc.site.signing.models import PreparedReport, ReportIsSigned, SignedReport, TrustedAuthority
from dondoc.site.signing.refusals import NotSigned, NotVerified
from dondoc.site.signing.stored import from_json
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.refusals import DoesNotFit

pytest.importorskip("pyhanko")
pytest.importorskip("typst")

SignedIn = Callable[[Acting], Client]


@pytest.fixture(autouse=True)
def _day(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-07-20"


@pytest.fixture(scope="module")
def authority() -> TestAuthority:
    return TestAuthority()


@pytest.fixture
def trusted(authority: TestAuthority, administrator: Acting) -> TrustedAuthority:
    return trust_authority(administrator, authority.root.pem)


@pytest.fixture
def issue(office: Acting, published: Programme) -> Issue:
    draft = compose_draft(office, ReportKind.CONSOLIDATED, open_cycle(office, published, date(2026, 7, 1)))
    return issue_report(office, draft, number="45/BC-STC", issued_on=date(2026, 7, 20))


@pytest.fixture
def prepared(office: Acting, issue: Issue) -> PreparedReport:
    return prepare_report(office, issue)


@pytest.fixture
def signed(prepared: PreparedReport, authority: TestAuthority) -> bytes:
    person = authority.certify("Lò Văn Mẫu", "Sở Tài chính")
    return sign(sign(bytes(prepared.pdf), PERSON, person), AGENCY, authority.certify("Sở Tài chính", "Sở Tài chính"))


def test_the_file_for_signing_is_made_once_from_the_issued_pdf(
    office: Acting, issue: Issue, prepared: PreparedReport
) -> None:
    assert bytes(prepared.pdf).startswith(bytes(issue.pdf))
    assert b"ChuKyCoQuan" in bytes(prepared.pdf)
    assert prepare_report(office, issue).pk == prepared.pk


def test_a_signed_report_is_kept_with_what_was_found_and_never_changes(
    office: Acting, issue: Issue, signed: bytes, trusted: TrustedAuthority
) -> None:
    kept = keep_signed_report(office, issue, signed)
    found = from_json(SignedReport.objects.get().verdict)

    assert bytes(kept.pdf) == signed
    assert found.is_good
    assert [one.signer for one in found.signatures] == ["Lò Văn Mẫu", "Sở Tài chính"]
    for change in (kept.save, kept.delete, lambda: keep_signed_report(office, issue, signed)):
        with pytest.raises(ReportIsSigned):
            change()
    entry = entries_of(issue.draft).last()
    assert entry is not None
    assert (entry.code, entry.data["signers"]) == ("signing.report.kept", ["Lò Văn Mẫu", "Sở Tài chính"])


def test_without_a_trusted_authority_nothing_is_kept_and_what_was_found_is_told(
    office: Acting, issue: Issue, signed: bytes
) -> None:
    with pytest.raises(NotVerified, match="tổ chức được tỉnh tin cậy") as refused:
        keep_signed_report(office, issue, signed)

    assert refused.value.verdict.signatures[0].is_intact
    assert not SignedReport.objects.exists()


def test_a_dropped_authority_is_trusted_no_longer_and_can_be_taken_up_again(
    office: Acting, administrator: Acting, issue: Issue, signed: bytes, trusted: TrustedAuthority
) -> None:
    drop_authority(administrator, trusted)
    with pytest.raises(NotVerified):
        keep_signed_report(office, issue, signed)

    assert trust_authority(administrator, bytes(trusted.der)).pk == trusted.pk
    assert keep_signed_report(office, issue, signed)


def test_what_is_not_the_file_that_was_given_out_is_refused(
    office: Acting, issue: Issue, prepared: PreparedReport, authority: TestAuthority, trusted: TrustedAuthority
) -> None:
    person = authority.certify("Lò Văn Mẫu")
    again = sign(bytes(issue.pdf), "Chữ ký", person)
    changed = sign(draw_over(bytes(prepared.pdf)), PERSON, person)

    with pytest.raises(NotVerified, match="không phải là tệp đã đưa đi ký"):
        keep_signed_report(office, issue, again)
    with pytest.raises(NotVerified, match="Ngoài chữ ký"):
        keep_signed_report(office, issue, changed)
    for nothing in (bytes(prepared.pdf), b"%PDF-1.7", b""):
        with pytest.raises(NotSigned):
            keep_signed_report(office, issue, nothing)
    assert not SignedReport.objects.exists()


def test_nothing_is_taken_back_before_it_was_given_out(office: Acting, issue: Issue) -> None:
    with pytest.raises(DoesNotFit, match="lấy tệp để ký trước"):
        keep_signed_report(office, issue, b"%PDF-1.7")


def test_a_report_without_a_pdf_cannot_be_given_out(office: Acting, issue: Issue) -> None:
    Issue.objects.filter(pk=issue.pk).update(pdf=b"")
    with pytest.raises(DoesNotFit, match="không có tệp PDF"):
        prepare_report(office, Issue.objects.get(pk=issue.pk))


@pytest.mark.parametrize("who", ["leader", "construction_head"])
def test_others_neither_give_out_nor_keep(issue: Issue, who: str, request: pytest.FixtureRequest) -> None:
    acting = request.getfixturevalue(who)
    with pytest.raises(NotAllowed):
        prepare_report(acting, issue)
    with pytest.raises(NotAllowed):
        keep_signed_report(acting, issue, b"")


def test_only_the_administrator_says_whom_to_trust(office: Acting, authority: TestAuthority) -> None:
    with pytest.raises(NotAllowed):
        trust_authority(office, authority.root.der)


# --- pages --------------------------------------------------------------------------------------------


def page_of(client: Client, draft: Draft) -> str:
    response = client.get(reverse("signing:report", args=[draft.pk]))
    assert response.status_code == 200
    return unescape(response.content.decode())


def test_the_way_of_a_report_over_the_pages(
    office: Acting, issue: Issue, authority: TestAuthority, trusted: TrustedAuthority, signed_in: SignedIn
) -> None:
    client, pk = signed_in(office), issue.draft.pk
    assert "Chuẩn bị tệp để ký" in page_of(client, issue.draft)
    client.post(reverse("signing:prepare", args=[pk]))
    given_out = client.get(reverse("signing:prepared", args=[pk])).content
    signed = sign(given_out, PERSON, authority.certify("Lò Văn Mẫu", "Sở Tài chính"))

    answer = client.post(
        reverse("signing:keep", args=[pk]), {"file": SimpleUploadedFile("da-ky.pdf", signed)}, follow=True
    )

    page = unescape(answer.content.decode())
    for words in (
        "Đã ký số",
        "Lò Văn Mẫu",
        "Sở Tài chính",
        "do Tổ chức chứng thực thử nghiệm cấp",
        "tệp không chứa dữ liệu thu hồi",
    ):
        assert words in page, words
    assert client.get(reverse("signing:signed", args=[pk])).content == signed


def test_a_refused_file_shows_what_was_found_of_it(
    office: Acting, issue: Issue, signed: bytes, signed_in: SignedIn
) -> None:
    sent = {"file": SimpleUploadedFile("da-ky.pdf", signed)}
    answer = signed_in(office).post(reverse("signing:keep", args=[issue.draft.pk]), sent)

    page = unescape(answer.content.decode())
    assert answer.status_code == 409
    assert "Chưa lưu được" in page
    assert "không nằm trong những tổ chức cấp chứng thư mà tỉnh tin cậy" in page
    assert "Đúng văn bản" in page


def test_where_pyhanko_is_missing_the_page_says_how_to_get_it(
    office: Acting, issue: Issue, signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyhanko.sign.fields", None)
    answer = signed_in(office).post(reverse("signing:prepare", args=[issue.draft.pk]))

    assert answer.status_code == 409
    assert "pip install 'dondoc[signing]'" in unescape(answer.content.decode())


def test_the_administrator_puts_a_certificate_in_and_drops_it(
    administrator: Acting, authority: TestAuthority, signed_in: SignedIn
) -> None:
    client = signed_in(administrator)
    wrong = client.post(reverse("signing:trust"), {"file": SimpleUploadedFile("a.cer", b"khong")})
    assert wrong.status_code == 422

    client.post(reverse("signing:trust"), {"file": SimpleUploadedFile("a.cer", authority.root.der)})
    page = client.get(reverse("signing:authorities")).content.decode()
    assert authority.name in page
    assert TrustedAuthority.objects.get().fingerprint_to_read in page

    client.post(reverse("signing:drop", args=[TrustedAuthority.objects.get().pk]))
    assert "Thôi tin cậy</span>" in client.get(reverse("signing:authorities")).content.decode()
