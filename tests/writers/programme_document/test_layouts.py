"""One programme in every layout, word for word."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dondoc.model import (
    AgencyRef,
    Comparator,
    Head,
    Indicator,
    Ledger,
    Programme,
    Schedule,
    Section,
    Span,
    Target,
    Task,
)
from dondoc.writers.official import GroupRow, Row, Table, to_text
from dondoc.writers.programme_document import Layout, indicator_table, programme_document, task_prose, task_table

AGRICULTURE = AgencyRef("Sở Nông nghiệp và Môi trường", "", "so-nn-mt")
POLICE = AgencyRef("Công an tỉnh", "", "cong-an-tinh")
DEPARTMENTS = AgencyRef("Các sở, ban, ngành", "Các sở, ban, ngành", "g-so-ban-nganh", group=True)
COMMUNES = AgencyRef("UBND các xã, phường", "", "g-xa-phuong", group=True)
QUARTER = Schedule("Quý II/2026", "deadline", date(2026, 4, 1), date(2026, 6, 30))
BEFORE = Schedule("trước ngày 30/6/2026", "deadline", None, date(2026, 6, 29))
YEARS = Schedule("2026-2030", "period", date(2026, 1, 1), date(2030, 12, 31))


def _at(place: int) -> Span:
    return Span(place, place, place, place)


PROGRAMME = Programme(
    Head("486/CTr-UBND", "chương trình", "UBND tỉnh Sơn La", date(2026, 3, 5), "Sơn La", title="Nông nghiệp, an ninh"),
    Ledger((), 0),
    sections=(Section("s1", "1", "Nông nghiệp", 1, _at(0)), Section("s2", "1/1.3", "Giống", 2, _at(3))),
    tasks=(
        Task(
            "t1",
            "1/1.1",
            "Lập bản đồ.",
            _at(1),
            "Nông nghiệp",
            "s1",
            (AGRICULTURE,),
            (DEPARTMENTS, COMMUNES),
            (QUARTER,),
        ),
        Task(
            "t2",
            "1/1.2",
            "Cấp mã số trước ngày 30/6/2026.",
            _at(2),
            "Nông nghiệp",
            "s1",
            (AGRICULTURE,),
            (DEPARTMENTS, COMMUNES),
            (BEFORE,),
        ),
        Task(
            "t3",
            "1/1.3/-1",
            "Kiểm tra vườn ươm.",
            _at(4),
            "Giống",
            "s2",
            (POLICE, COMMUNES),
            (),
            (QUARTER, YEARS),
            "Hai lần",
        ),
    ),
    indicators=(
        Indicator(
            "i1",
            "1",
            "Tỷ lệ che phủ rừng đạt 48,5%",
            _at(5),
            leads=(DEPARTMENTS,),
            cooperating=(COMMUNES,),
            consolidators=(AGRICULTURE,),
            targets=(Target("Tỷ lệ che phủ rừng", Comparator.EQ, "%", "48,5%", Decimal("48.5")),),
        ),
    ),
)


def _text(*blocks: object) -> list[str]:
    return [f"{getattr(b, 'number', '')} {getattr(b, 'text', '')}".strip() for b in blocks]


def test_two_time_columns_part_deadlines_from_running_times() -> None:
    assert task_table(PROGRAMME, Layout.TWO_TIME_COLUMNS).rows == (
        GroupRow("1", "Nông nghiệp", 1),
        Row(
            (
                "1.1",
                "Lập bản đồ.",
                "Sở Nông nghiệp và Môi trường",
                "Các sở, ban, ngành; UBND các xã, phường",
                "Quý II/2026",
                "",
            )
        ),
        Row(
            (
                "1.2",
                "Cấp mã số trước ngày 30/6/2026.",
                "Sở Nông nghiệp và Môi trường",
                "Các sở, ban, ngành; UBND các xã, phường",
                "trước ngày 30/6/2026",
                "",
            )
        ),
        GroupRow("1.3", "Giống", 2),
        Row(("-", "Kiểm tra vườn ươm.", "Công an tỉnh; UBND các xã, phường", "", "Quý II/2026", "2026-2030")),
    )


def test_one_time_column_holds_all_times_and_the_note_has_its_own() -> None:
    table = task_table(PROGRAMME, Layout.ONE_TIME_COLUMN)
    assert [column.heading for column in table.columns][-2:] == ["Thời gian thực hiện", "Ghi chú"]
    last = table.rows[-1]
    assert isinstance(last, Row)
    assert last.cells[-2:] == ("Quý II/2026; 2026-2030", "Hai lần")


def test_prose_names_the_agencies_once_and_the_times_that_the_words_leave_out() -> None:
    assert _text(*task_prose(PROGRAMME, Layout.PARAGRAPHS)) == [
        "1. Nông nghiệp",
        "1.1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các sở, ban, ngành, UBND các xã, phường",
        "Lập bản đồ. Hoàn thành trong Quý II/2026.",
        "Cấp mã số trước ngày 30/6/2026.",
        "1.3. Giống",
        "1.3.1. Công an tỉnh, UBND các xã, phường",
        "Kiểm tra vườn ươm. Hoàn thành trong Quý II/2026. Thực hiện trong 2026-2030.",
    ]


def test_a_time_that_brings_its_own_word_gets_no_other() -> None:
    silent = replace(PROGRAMME.tasks[1], text="Cấp mã số.")
    blocks = task_prose(replace(PROGRAMME, tasks=(silent,), sections=()), Layout.PARAGRAPHS)
    assert _text(blocks[-1]) == ["Cấp mã số. Hoàn thành trước ngày 30/6/2026."]


def test_bullets_say_the_same_after_a_dash() -> None:
    text = to_text(programme_document(PROGRAMME, Layout.BULLETS))
    assert "\n- Lập bản đồ. Hoàn thành trong Quý II/2026.\n" in text
    assert "\n\n1.3.1. Công an tỉnh, UBND các xã, phường\n\n- Kiểm tra vườn ươm." in text


def test_who_consolidates_an_indicator_stands_in_brackets_beside_its_leads() -> None:
    (row,) = indicator_table(PROGRAMME).rows
    leads = "Các sở, ban, ngành (Sở Nông nghiệp và Môi trường chủ trì tổng hợp, đánh giá kết quả)"
    assert row == Row(("1", "Tỷ lệ che phủ rừng đạt 48,5%", leads, "UBND các xã, phường"))


def test_a_committee_stands_on_two_lines_and_tables_are_lying_appendices() -> None:
    document = programme_document(PROGRAMME, Layout.TWO_TIME_COLUMNS)
    assert document.letterhead is not None
    assert document.letterhead.issuer == ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA")
    assert document.kind == "CHƯƠNG TRÌNH"
    assert [appendix.heading for appendix in document.appendices] == ["Phụ lục 01", "Phụ lục 02"]
    assert all(appendix.landscape and isinstance(appendix.body[0], Table) for appendix in document.appendices)
    assert (
        document.appendices[0].attached_to
        == "Kèm theo Chương trình số 486/CTr-UBND ngày 05/3/2026 của UBND tỉnh Sơn La"
    )


def test_a_programme_that_does_not_say_who_issued_it_is_refused() -> None:
    nameless = replace(PROGRAMME, document=replace(PROGRAMME.document, issuer=None))
    with pytest.raises(ValueError, match="without kind and issuer"):
        programme_document(nameless, Layout.PARAGRAPHS)
