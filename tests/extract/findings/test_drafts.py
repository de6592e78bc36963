"""What is left of a draft: blanks, notes, the line that calls it one."""

import pytest
from lines_with_roles import collected_of, told_of

from dondoc.extract.findings.drafts import faults_of_drafts
from dondoc.model import Role

FOUND = {
    "a blank": ([(Role.TASK, "1. Xây … trạm y tế.")], [("missing_text", "… trạm")]),
    "a blank in a cell": ([(Role.TASK, "1\tXây … trạm y tế\tSở Y tế")], [("missing_text", "… trạm")]),
    "a note": ([(Role.PROSE, "1. Xây trạm [xem lại] ở bản.")], [("residue", "[xem lại]")]),
    "a note in a cell": ([(Role.TASK, "1\tXây trạm [xem lại]\tSở Y tế")], [("residue", "[xem lại]")]),
    "the mark of a draft": ([(Role.HEAD, "DỰ THẢO")], [("residue", "DỰ THẢO")]),
    "the mark of a draft over a title": ([(Role.TITLE, "(Dự thảo)")], [("residue", "(Dự thảo)")]),
    "all of them, the mark first": (
        [(Role.HEAD, "DỰ THẢO"), (Role.TASK, "1. Xây … trạm [xem lại] ở bản.")],
        [("residue", "DỰ THẢO"), ("missing_text", "… trạm"), ("residue", "[xem lại]")],
    ),
}
NOT_FOUND = {
    "dots that count up": [(Role.TASK, "1. Trồng ngô, đậu, lạc, …")],
    "a blank in a signature": [(Role.SIGNATURE, "Ký ngày …/…/2026")],
    "the mark of a draft in the body": [(Role.TASK, "Dự thảo")],
    "blanks of a form": [(Role.TASK, "1. Xây … trạm y tế.")] + [(Role.PROSE, "Họ và tên: …………")] * 6,
    "a mark behind the head": [(Role.PROSE, "Sửa trạm.")] * 40 + [(Role.HEAD, "DỰ THẢO")],
}


@pytest.mark.parametrize(("lines", "faults"), FOUND.values(), ids=FOUND.keys())
def test_traces_of_a_draft_are_told(lines: list[tuple[Role, str]], faults: list[tuple[str, str]]) -> None:
    collected = collected_of(lines)
    assert told_of(faults_of_drafts(collected), collected.document) == faults


@pytest.mark.parametrize("lines", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_other_dots_and_lines_are_no_traces(lines: list[tuple[Role, str]]) -> None:
    assert list(faults_of_drafts(collected_of(lines))) == []


@pytest.mark.parametrize(
    "role",
    [Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY, Role.HEADING, Role.SECTION, Role.RULE, Role.BASIS],
)
def test_every_part_of_the_body_is_looked_at(role: Role) -> None:
    assert [each.kind for each in faults_of_drafts(collected_of([(role, "Xây … trạm y tế.")]))] == ["missing_text"]


def test_a_form_may_hold_notes_for_all_its_blanks() -> None:
    lines = [(Role.TASK, "1. Xây … trạm [xem lại] ở bản.")] + [(Role.PROSE, "Họ và tên: …………")] * 6
    assert [each.kind for each in faults_of_drafts(collected_of(lines))] == ["residue"]
