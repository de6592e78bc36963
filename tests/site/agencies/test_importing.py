"""The register goes out as a workbook and comes back: what differs is shown, and applied only then."""

from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from pytest_django import Settings

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.import_register import apply_register, differences_in, take_in_register
from dondoc.site.agencies.actions.spell_agency import add_spelling
from dondoc.site.agencies.exporting import register_workbook
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency, RegisterImport, Succession
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.agencies.placing import parent_on
from dondoc.site.agencies.registering import agency_for, store_register

TODAY = date(2026, 6, 20)
Edit = Callable[[dict[str, Worksheet]], None]


@pytest.fixture(autouse=True)
def _register(db: None, settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()
    store_register()


@pytest.fixture
def administrator(person: Callable[..., Acting]) -> Acting:
    return person(Role.ADMINISTRATOR, the("vp-ubnd-tinh"))


def the(register_id: str) -> Agency:
    return Agency.objects.get(register_id=register_id)


def exported() -> bytes:
    return register_workbook(Agency.objects.prefetch_related("spellings"), TODAY)


def edited(edit: Edit) -> bytes:
    workbook = load_workbook(BytesIO(exported()))
    edit({sheet.title: sheet for sheet in workbook.worksheets})
    data = BytesIO()
    workbook.save(data)
    return data.getvalue()


def row_with(sheet: Worksheet, register_id: str) -> int:
    return next(row[0].row for row in sheet.iter_rows(min_row=2) if row[0].value == register_id)


def column(sheet: Worksheet, heading: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def put(register_id: str, heading: str, value: object) -> Edit:
    def edit(sheets: dict[str, Worksheet]) -> None:
        sheet = sheets["Cơ quan"]
        sheet.cell(row_with(sheet, register_id), column(sheet, heading)).value = value  # type: ignore[assignment]

    return edit


def add(**cells: object) -> Edit:
    def edit(sheets: dict[str, Worksheet]) -> None:
        sheet = sheets["Cơ quan"]
        at = sheet.max_row + 1
        for heading, value in cells.items():
            sheet.cell(at, column(sheet, heading.replace("_", " "))).value = value  # type: ignore[assignment]

    return edit


def test_what_went_out_comes_back_without_a_difference(administrator: Acting) -> None:
    agency_for(None, "Đội văn nghệ quần chúng", False)  # named by a document only
    add_spelling(administrator, the("so-y-te"), "SYT Sơn La")
    Agency.objects.filter(register_id="so-y-te").update(basis="Nghị quyết 1\nNghị quyết 2")
    found = differences_in(take_in_register(administrator, "co-quan.xlsx", exported()))
    assert (found.added, found.changed, found.handed_over, found.faults) == ((), (), (), ())
    assert found.is_empty


def test_nothing_is_changed_before_it_is_applied(administrator: Acting) -> None:
    imported = take_in_register(administrator, "a.xlsx", edited(put("so-y-te", "Tên ngắn", "SYT")))
    (changed,) = differences_in(imported).changed
    assert changed.fields == (("short_name", "", "SYT"),)
    assert the("so-y-te").short_name == ""
    apply_register(administrator, imported, differences_in(imported).digest)
    assert the("so-y-te").short_name == "SYT"
    assert differences_in(imported).is_empty


def test_each_kind_of_cell_is_compared_and_applied(administrator: Acting) -> None:
    edits = [
        put("so-y-te", "Cách viết riêng", "SYT; Sở Y tế SL"),
        put("so-y-te", "Mã số", "H52.10"),
        put("so-noi-vu", "Mã cấp trên", "vp-ubnd-tinh"),
        put("so-tu-phap", "Từ ngày", datetime(1990, 1, 2)),
        put("so-xay-dung", "Loại", "Đơn vị sự nghiệp"),
    ]

    def all_of(sheets: dict[str, Worksheet]) -> None:
        for edit in edits:
            edit(sheets)

    imported = take_in_register(administrator, "a.xlsx", edited(all_of))
    found = differences_in(imported)
    assert found.faults == ()
    assert sorted(name for one in found.changed for name, _, _ in one.fields) == [
        "code", "kind", "parent", "spellings", "valid_from",
    ]  # fmt: skip
    apply_register(administrator, imported, found.digest)
    assert [one.words for one in the("so-y-te").spellings.all()] == ["SYT", "Sở Y tế SL"]
    assert the("so-tu-phap").valid_from == date(1990, 1, 2)
    assert the("so-noi-vu").parent == the("vp-ubnd-tinh")
    assert parent_on(the("so-noi-vu"), date(2026, 6, 19)) != the("vp-ubnd-tinh")
    assert [entry.code for entry in audit.entries_of(the("so-tu-phap"))] == ["agencies.register.imported"]
    store_register()
    assert the("so-y-te").code == "H52.10"  # what was applied is not loaded away again


def test_a_new_agency_joins_the_groups_of_its_kind(administrator: Acting) -> None:
    new = add(Mã="so-du-lich", Tên="Sở Du lịch", Loại="Sở, ban của tỉnh", Mã_cấp_trên="ubnd-tinh", Từ_ngày="01/06/2026")
    kind = next(
        row[3].value for row in load_workbook(BytesIO(exported()))["Cơ quan"].iter_rows() if row[0].value == "so-y-te"
    )

    def edit(sheets: dict[str, Worksheet]) -> None:
        new(sheets)
        sheet = sheets["Cơ quan"]
        sheet.cell(sheet.max_row, column(sheet, "Loại")).value = kind  # type: ignore[assignment]

    imported = take_in_register(administrator, "a.xlsx", edited(edit))
    found = differences_in(imported)
    assert [row.register_id for row in found.added] == ["so-du-lich"]
    apply_register(administrator, imported, found.digest)
    assert the("so-du-lich").parent == the("ubnd-tinh")
    members = [member.register_id for member in History().members("g-so-ban-nganh", TODAY)]
    assert "so-du-lich" in members


def test_a_new_succession_is_history_from_then_on(administrator: Acting) -> None:
    def edit(sheets: dict[str, Worksheet]) -> None:
        sheet = sheets["Kế thừa"]
        at = sheet.max_row + 1
        cells = {"Từ ngày": "01/01/2026", "Mã cơ quan chuyển": "bao-tang", "Mã cơ quan nhận": "so-vhttdl"}
        for heading, value in {**cells, "Lĩnh vực": "sưu tầm"}.items():
            sheet.cell(at, column(sheet, heading)).value = value  # type: ignore[assignment]

    imported = take_in_register(administrator, "a.xlsx", edited(edit))
    found = differences_in(imported)
    assert [(row.giver, row.heir, row.day) for row in found.handed_over] == [
        ("bao-tang", "so-vhttdl", date(2026, 1, 1))
    ]
    apply_register(administrator, imported, found.digest)
    assert Succession.objects.filter(giver=the("bao-tang"), decided_by=administrator.person).count() == 1


def test_another_basis_or_note_of_a_succession_is_shown_and_kept_when_the_register_is_loaded_again(
    administrator: Acting,
) -> None:
    def edit(sheets: dict[str, Worksheet]) -> None:
        sheet = sheets["Kế thừa"]
        giver = column(sheet, "Mã cơ quan chuyển")
        at = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, giver).value == "so-khdt")
        sheet.cell(at, column(sheet, "Căn cứ")).value = "Nghị quyết 461/NQ-HĐND"
        sheet.cell(at, column(sheet, "Ghi chú")).value = "Cả quy hoạch"

    imported = take_in_register(administrator, "a.xlsx", edited(edit))
    found = differences_in(imported)
    assert [(one.row.giver, [(name, after) for name, _before, after in one.fields]) for one in found.restated] == [
        ("so-khdt", [("basis", "Nghị quyết 461/NQ-HĐND"), ("note", "Cả quy hoạch")])
    ]
    assert not found.handed_over
    apply_register(administrator, imported, found.digest)
    store_register()
    row = Succession.objects.get(giver=the("so-khdt"), heir=the("so-tai-chinh"))
    assert (row.basis, row.note, row.decided_by) == ("Nghị quyết 461/NQ-HĐND", "Cả quy hoạch", administrator.person)
    assert [entry.code for entry in audit.entries_of(the("so-khdt"))] == ["agencies.succession.restated"]


def test_the_page_of_differences_says_what_changes_in_a_succession(administrator: Acting, client: Client) -> None:
    def edit(sheets: dict[str, Worksheet]) -> None:
        sheet = sheets["Kế thừa"]
        sheet.cell(2, column(sheet, "Ghi chú")).value = "Ghi thêm"

    imported = take_in_register(administrator, "a.xlsx", edited(edit))
    client.force_login(administrator.person)
    page = client.get(f"/danh-muc/nhap/{imported.pk}/").content.decode()
    assert "Kế thừa có căn cứ, ghi chú khác (1)" in page
    assert "<ins>Ghi thêm</ins>" in page


FAULTS: list[tuple[Edit, str]] = [
    (put("so-y-te", "Từ ngày", "mồng một"), "không phải là ngày"),
    (put("so-y-te", "Loại", "Hội quán"), "không có loại cơ quan"),
    (put("so-y-te", "Tên", None), "thiếu tên"),
    (put("so-y-te", "Tên", "sở tài chính"), "cùng mang tên này"),
    (put("so-y-te", "Mã cấp trên", "khong-co"), "không có cơ quan cấp trên"),
    (put("so-y-te", "Mã", "so-noi-vu"), "mã đứng ở nhiều dòng"),
    (put("so-y-te", "Mã", "Sở Y tế"), "chữ thường không dấu"),
    (put("so-khdt", "Từ ngày", "01/03/2025"), "ngày cuối đứng trước ngày đầu"),
    (put("so-y-te", "Cách viết riêng", "STC cũ"), "đã là của Sở Tài chính"),
]


@pytest.mark.parametrize(("edit", "fault"), FAULTS)
def test_a_fault_is_told_and_nothing_is_applied(administrator: Acting, edit: Edit, fault: str) -> None:
    add_spelling(administrator, the("so-tai-chinh"), "STC cũ")
    imported = take_in_register(administrator, "a.xlsx", edited(edit))
    found = differences_in(imported)
    assert any(fault in told for told in found.faults), found.faults
    with pytest.raises(RegisterRefused):
        apply_register(administrator, imported, found.digest)
    assert the("so-y-te").name == "Sở Y tế"


def test_what_was_not_shown_is_not_applied(administrator: Acting) -> None:
    imported = take_in_register(administrator, "a.xlsx", edited(put("so-y-te", "Tên ngắn", "SYT")))
    seen = differences_in(imported).digest
    Agency.objects.filter(register_id="so-y-te").update(short_name="Y tế")
    with pytest.raises(RegisterRefused):
        apply_register(administrator, imported, seen)
    apply_register(administrator, imported, differences_in(imported).digest)
    with pytest.raises(RegisterRefused):
        apply_register(administrator, imported, differences_in(imported).digest)


@pytest.mark.parametrize("role", [Role.OFFICE, Role.LEADER, Role.OFFICER])
def test_nobody_else_brings_a_register(role: Role, person: Callable[..., Acting]) -> None:
    with pytest.raises(NotAllowed):
        take_in_register(person(role, the("so-y-te")), "a.xlsx", exported())
    assert not RegisterImport.objects.exists()


def _sent(desk: Client, data: bytes, name: str = "co-quan.xlsx") -> Any:
    return desk.post("/danh-muc/nhap/", {"file": SimpleUploadedFile(name, data)}, follow=True)


def test_the_pages_show_each_difference_and_apply_it(
    administrator: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    desk = signed_in(administrator)
    assert "Nhập .xlsx" in desk.get("/co-quan/").content.decode()
    page = _sent(desk, edited(put("so-y-te", "Tên ngắn", "SYT")))
    words = page.content.decode()
    assert "Cơ quan có chỗ khác (1)" in words
    assert "<ins>SYT</ins>" in words
    imported = RegisterImport.objects.get()
    seen = differences_in(imported).digest
    answer = desk.post(f"/danh-muc/nhap/{imported.pk}/ap-dung/", {"seen": seen}, follow=True)
    assert "Đã sửa danh mục theo tệp." in answer.content.decode()
    assert the("so-y-te").short_name == "SYT"
    assert desk.post(f"/danh-muc/nhap/{imported.pk}/ap-dung/", {"seen": seen}).status_code == 422


def test_the_pages_say_when_nothing_differs_and_what_is_no_workbook(
    administrator: Acting, signed_in: Callable[[Acting], Client], person: Callable[..., Acting]
) -> None:
    desk = signed_in(administrator)
    downloaded = desk.get("/danh-muc/co-quan.xlsx?all=1").content
    assert "Không có chỗ nào khác" in _sent(desk, downloaded).content.decode()
    broken = _sent(desk, b"PK no workbook")
    assert (broken.status_code, "Đây không phải tệp .xlsx" in broken.content.decode()) == (422, True)
    other = person(Role.ADMINISTRATOR, the("so-y-te"))
    assert signed_in(other).get(f"/danh-muc/nhap/{RegisterImport.objects.get().pk}/").status_code == 404
    assert signed_in(person(Role.OFFICE, the("so-noi-vu"))).get("/danh-muc/nhap/").status_code == 403


def test_a_workbook_without_the_headings_is_refused_in_a_sentence(administrator: Acting) -> None:
    data = edited(lambda sheets: setattr(sheets["Cơ quan"]["A1"], "value", "Số"))
    (fault,) = differences_in(take_in_register(administrator, "a.xlsx", data)).faults
    assert "Không trang tính nào có tiêu đề cột" in fault
