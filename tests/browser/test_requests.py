"""Requests in a real browser: on every width, for everyone, and one from the form to the decision without a script."""

from datetime import date
from uuid import uuid4

import pytest
from looked_at import serious_faults, widths_too_narrow
from playwright.sync_api import Browser, Page

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.tracking.models import CauseKind, Obligation

PASSWORD = "correct horse battery"  # noqa: S105 - of a person who exists in these tests only
LONG = "Chờ hướng dẫn của Bộ về định mức, đơn giá và nguồn vốn đối ứng. " * 6


@pytest.fixture
def obligation(programme: Programme) -> Obligation:
    """Something with a deadline that still has to be done."""
    found = Obligation.objects.filter(task__programme=programme, due_on__isnull=False).first()
    assert found is not None
    Obligation.objects.filter(pk=found.pk).update(due_on=date(2026, 6, 30), original_due_on=date(2026, 6, 30))
    return Obligation.objects.select_related("agency").get(pk=found.pk)


@pytest.fixture
def head(obligation: Obligation) -> Acting:
    user = User.objects.create_user(username="thu-truong", password=PASSWORD, display_name="Thủ trưởng cơ quan")
    return Acting(user, Membership.objects.create(user=user, agency=obligation.agency, role=Role.HEAD))


@pytest.fixture
def submitted(head: Acting, obligation: Obligation, office: Acting) -> ChangeRequest:
    """A request that waits, about a task whose deadline was moved before."""

    def ask(kind: str, reason: str, due_on: date | None = None, wording: str = "") -> ChangeRequest:
        cause = CauseKind.SUPERIOR_TEXT if kind == "deadline" else ""
        asked = Asked(kind, reason, due_on, None, wording, LONG, "128/SCT-KH", date(2026, 6, 1), cause)
        return submit_request(head, draft_request(head, obligation, asked, submission_key=uuid4()).request)

    moved = ask("deadline", LONG, date(2026, 9, 30))
    agree_to_request(office, moved, Decision("Đồng ý.", "45/QĐ-UBND", date(2026, 6, 19)))
    return ask("wording", LONG, wording=LONG)


def sign_in(page: Page, name: str) -> None:
    page.goto("/dang-nhap/")
    page.get_by_label("Tên đăng nhập").fill(name)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()


def addresses(request: ChangeRequest) -> dict[str, str]:
    about = f"/viec-phai-lam/{request.obligation_id}/de-nghi/"
    return {
        "list": "/de-nghi/",
        "request": f"/de-nghi/{request.pk}/",
        "choice": about,
        "deadline": f"{about}?kind=deadline",
        "lead": f"{about}?kind=lead",
        "task": f"/nhiem-vu/{request.obligation.task_id}/",
    }


def test_no_page_of_a_request_scrolls_sideways_or_has_a_serious_fault_of_access(
    browser: Browser, site: str, submitted: ChangeRequest
) -> None:
    faults = {}
    for name, pages in {"van-phong": ("list", "request", "task"), "thu-truong": addresses(submitted)}.items():
        context = browser.new_context(base_url=site, viewport={"width": 1366, "height": 800})
        page = context.new_page()
        sign_in(page, name)
        for shown in pages:
            answer = page.goto(addresses(submitted)[shown])
            assert answer is not None
            assert answer.status == 200
            if found := [*serious_faults(page), *widths_too_narrow(page).items()]:
                faults[name, shown] = found
        context.close()
    assert faults == {}


def test_a_request_is_asked_and_decided_without_a_script(
    browser: Browser, site: str, obligation: Obligation, head: Acting
) -> None:
    asking = browser.new_context(base_url=site, java_script_enabled=False).new_page()
    sign_in(asking, "thu-truong")
    asking.goto(f"/nhiem-vu/{obligation.task_id}/?agency={obligation.agency.register_id}")
    asking.get_by_role("link", name="Đề nghị điều chỉnh").click()
    asking.get_by_role("link", name="Lùi thời hạn").click()
    asking.get_by_label("Hạn mới").fill("30/09/2026")
    asking.get_by_label("Nguyên nhân phải lùi hạn").select_option(CauseKind.SUPERIOR_TEXT)
    asking.get_by_label("Lý do").fill("Chờ hướng dẫn của Bộ.")
    asking.get_by_role("button", name="Lưu và xem lại").click()
    asking.get_by_role("button", name="Gửi đề nghị").click()

    deciding = browser.new_context(base_url=site, java_script_enabled=False).new_page()
    sign_in(deciding, "van-phong")
    deciding.get_by_role("link", name="đề nghị chờ quyết định").click()
    deciding.locator("td.words a").first.click()
    deciding.get_by_label("Nội dung quyết định").fill("Đồng ý.")
    deciding.get_by_label("Số văn bản quyết định").fill("45/QĐ-UBND")
    deciding.get_by_role("button", name="Đồng ý", exact=True).click()

    asking.reload()
    assert "Đã đồng ý" in asking.content()
    obligation.refresh_from_db()
    assert (obligation.due_on, obligation.deadline_moves) == (date(2026, 9, 30), 1)


def test_what_was_typed_is_offered_again_after_the_page_was_closed(
    browser: Browser, site: str, obligation: Obligation, head: Acting
) -> None:
    context = browser.new_context(base_url=site)
    page = context.new_page()
    sign_in(page, "thu-truong")
    address = f"/viec-phai-lam/{obligation.pk}/de-nghi/?kind=dropped"
    page.goto(address)
    page.get_by_label("Lý do").fill("Trùng với nhiệm vụ khác.")
    page.close()
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="Đưa vào biểu mẫu").click()
    assert page.get_by_label("Lý do").input_value() == "Trùng với nhiệm vụ khác."
