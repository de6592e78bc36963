"""How a document is written down."""

from dataclasses import replace
from datetime import date

import pytest
from lines_with_roles import collected_of, told_of

from dondoc.extract.findings.layout import faults_of_layout
from dondoc.model import Head, Line, Role

SIGNED = Head(number="12/KH-UBND", kind="kế hoạch", title="Nuôi cá", signer="Lò Văn Sơn", issued_on=date(2026, 5, 5))
LONG = "Nạo vét kênh mương " + "nội đồng và gia cố bờ ao " * 7
ORDER = "Giám đốc các sở chịu trách nhiệm thi hành Quyết định này."
SIGNATURE = (Role.SIGNATURE, "CHỦ TỊCH")


def told(lines: list[tuple[Role, str]], head: Head = SIGNED) -> list[tuple[str, str]]:
    collected = collected_of(lines)
    return told_of(faults_of_layout(collected, head), collected.document)


def body(whole: int, open_ended: int) -> list[tuple[Role, str]]:
    return [(Role.PROSE, f"{LONG}xong.")] * whole + [(Role.PROSE, f"{LONG}xong")] * open_ended


def test_a_sound_document_has_no_fault() -> None:
    assert told([(Role.PROSE, "Sửa trạm."), SIGNATURE]) == []


@pytest.mark.parametrize(
    ("whole", "open_ended", "faults"),
    [
        (19, 1, 1),  # one of twenty
        (39, 1, 1),
        (18, 2, 0),  # more: the writer's habit
        (18, 1, 0),  # too few to tell a habit
    ],
)
def test_a_long_paragraph_without_a_stop_is_told_where_nearly_all_have_one(
    whole: int, open_ended: int, faults: int
) -> None:
    assert told([*body(whole, open_ended), SIGNATURE]) == [("punctuation", f"{LONG}xong")] * faults


@pytest.mark.parametrize(
    "line",
    [
        (Role.PROSE, "Nạo vét kênh mương nội đồng ở các bản vùng cao trong mùa khô và cả mùa mưa hằng năm"),  # short
        (Role.PROSE, f"{LONG}xong;"),
        (Role.HEADING, f"{LONG}xong"),
        (Role.TASK, f"1\t{LONG}xong"),
        (Role.PROSE, "x" * 200),  # long, and one word
    ],
)
def test_points_headings_and_cells_need_no_stop(line: tuple[Role, str]) -> None:
    assert told([*body(30, 0), line, SIGNATURE]) == []


@pytest.mark.parametrize("role", [Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY])
def test_every_kind_of_prose_is_looked_at(role: Role) -> None:
    assert len(told([*body(19, 0), (role, f"{LONG}xong"), SIGNATURE])) == 1


def test_the_end_of_an_open_paragraph_is_quoted() -> None:
    (fault,) = faults_of_layout(collected_of([*body(19, 1), SIGNATURE]), SIGNED)
    assert fault.message == f"Đoạn không có dấu kết thúc, có thể bị cắt: “…{f'{LONG}xong'[-40:]}”."


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        (replace(SIGNED, number=None), ["missing_field"]),
        (replace(SIGNED, issued_on=None), ["missing_field"]),
        (replace(SIGNED, number=None, issued_on=None), ["missing_field", "missing_field"]),
        (replace(SIGNED, number=None, signer=None), []),
        (replace(SIGNED, number=None, title=None), []),
        (replace(SIGNED, number=None, kind=None), []),
    ],
)
def test_a_signed_document_of_a_kind_has_a_number_and_a_day(head: Head, kinds: list[str]) -> None:
    found = told([(Role.BLANK, ""), (Role.HEAD, "KẾ HOẠCH"), SIGNATURE], head)
    assert found == [(kind, "KẾ HOẠCH") for kind in kinds]


def test_an_empty_document_lacks_nothing() -> None:
    assert told([(Role.BLANK, "")], replace(SIGNED, number=None)) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[...]", "[...]"),
        ("(…)", "(…)"),
        ("[ … ]", "[ … ]"),
        ("(......)", "(......)"),
    ],
)
def test_a_line_of_nothing_but_dots_in_brackets_was_left_out(line: str, words: str) -> None:
    assert told([(Role.PROSE, "Sửa trạm."), (Role.PROSE, line), SIGNATURE]) == [("missing_text", words)]


@pytest.mark.parametrize("line", ["Trồng ngô, đậu (...)", "(...) trồng ngô", "...", "(..)", "[…"])
def test_other_dots_leave_nothing_out(line: str) -> None:
    assert told([(Role.PROSE, line), SIGNATURE]) == []


@pytest.mark.parametrize(
    ("line", "trace"),
    [("Báo cáo UBND tỉnh./. hk", "hk"), ("Báo cáo UBND tỉnh./.*ab*", "*ab*"), ("Báo cáo UBND tỉnh. /tr", "tr")],
)
def test_letters_behind_the_last_stop_are_told(line: str, trace: str) -> None:
    assert told([(Role.PROSE, line), SIGNATURE]) == [("residue", trace)]


@pytest.mark.parametrize("line", ["Báo cáo UBND tỉnh./.", "Xem trang a.vn./. trang sau", "Mức 2./.5", "xã. hk"])
def test_other_letters_and_stops_are_no_traces(line: str) -> None:
    assert told([(Role.PROSE, line), SIGNATURE]) == []


def test_a_decision_that_ends_with_who_carries_it_out_lacks_its_signature() -> None:
    assert told([(Role.PROSE, ORDER), (Role.BLANK, "")]) == [("missing_field", ORDER)]
    assert told([(Role.PROSE, ORDER), (Role.APPENDIX, "PHỤ LỤC"), (Role.TASK, "1. Sửa trạm.")]) == [
        ("missing_field", ORDER)
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [(Role.PROSE, ORDER), SIGNATURE],
        [(Role.PROSE, ORDER), (Role.RECIPIENTS, "Nơi nhận: Như trên.")],
        [(Role.PROSE, ORDER), (Role.PROSE, "Sửa trạm.")],
        [(Role.PROSE, ORDER), (Role.PROSE, "Sửa trạm."), (Role.APPENDIX, "PHỤ LỤC")],
        [(Role.PROSE, "Sửa trạm.")],
        [(Role.APPENDIX, "PHỤ LỤC"), (Role.PROSE, "Sửa trạm.")],
    ],
)
def test_other_ends_lack_none(lines: list[tuple[Role, str]]) -> None:
    assert told(lines) == []


@pytest.mark.parametrize(("in_pieces", "faults"), [(((2, 3),), 1), (((1, 3), (2, 3)), 0), ((), 0)])
def test_letters_in_pieces_are_told_where_most_lines_have_none(
    in_pieces: tuple[tuple[int, int], ...], faults: int
) -> None:
    collected = collected_of([(Role.PROSE, f"Sửa trạm {place}.") for place in range(4)] + [SIGNATURE, (Role.BLANK, "")])
    collected.document = replace(collected.document, in_pieces=in_pieces)
    found = told_of(faults_of_layout(collected, SIGNED), collected.document)
    assert found == [("decomposed_unicode", "Sửa trạm 1.")] * faults


def on_pages(*pages: int) -> tuple[list[tuple[Role, str]], list[int]]:
    return [(Role.PROSE, f"Trang {page}.") for page in pages], list(pages)


@pytest.mark.parametrize(("unread", "place"), [(3, "Trang 2."), (1, "Trang 1."), (9, "Trang 4.")])
def test_a_page_nobody_read_is_told_behind_the_page_before_it(unread: int, place: str) -> None:
    lines, pages = on_pages(1, 2, 4)
    collected = collected_of(lines)
    numbered = tuple(replace(line, page=page) for line, page in zip(collected.document.lines, pages, strict=True))
    collected.document = replace(collected.document, lines=numbered, unread=(unread,))
    assert told_of(faults_of_layout(collected, SIGNED), collected.document) == [("unread_page", place)]


def test_a_table_whose_columns_nobody_can_tell_is_told_at_its_first_row() -> None:
    collected = collected_of([(Role.PROSE, "Trang 1."), (Role.PROSE, "Trang 2."), (Role.TASK, "1\tSửa\ttrạm")])
    numbered: tuple[Line, ...] = tuple(
        replace(line, page=page) for line, page in zip(collected.document.lines, (1, 2, 2), strict=True)
    )
    collected.document = replace(collected.document, lines=numbered, unsure=(2, 5))
    assert told_of(faults_of_layout(collected, SIGNED), collected.document) == [
        ("unread_page", "1\tSửa\ttrạm"),
        ("unread_page", "Trang 1."),
    ]


def test_paragraphs_that_break_off_are_told_with_the_rest() -> None:
    cut = "- Sửa chữa trạm y tế và"
    assert told([(Role.TASK, cut), (Role.TASK, "- Mua máy."), SIGNATURE]) == [("truncated_cell", cut)]
