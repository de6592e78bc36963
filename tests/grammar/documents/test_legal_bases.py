"""Lines that say what a document is based on."""

import pytest

from dondoc.grammar.documents.legal_bases import (
    goes_on_basis,
    heads_list_of_bases,
    is_basis,
    is_enacting,
    without_proposal,
)


@pytest.mark.parametrize(
    ("basis", "binds"),
    [
        ("Căn cứ Luật Đầu tư công;", "Căn cứ Luật Đầu tư công;"),
        ("Theo đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT;", ""),
        ("Xét Tờ trình số 12/TTr-SYT;", ""),
        ("Căn cứ Luật Đầu tư công; theo đề nghị của Sở Y tế,", "Căn cứ Luật Đầu tư công; "),
        ("Thực hiện Công văn số 9/BYT-KH và trên cơ sở đề nghị của Sở Y tế,", "Thực hiện Công văn số 9/BYT-KH và "),
        ("Thực hiện Công văn số 9/BYT-KH; trên cơ sở đề xuất của Sở Y tế,", "Thực hiện Công văn số 9/BYT-KH; "),
        ("Căn cứ đề nghị và kế hoạch của ngành;", "Căn cứ đề nghị và kế hoạch của ngành;"),
    ],
)
def test_a_proposal_does_not_bind(basis: str, binds: str) -> None:
    assert without_proposal(basis) == binds


@pytest.mark.parametrize("line", ["Căn cứ Luật Đất đai;", "Xét đề nghị của Sở Y tế,", "Thực hiện Kế hoạch số 9-KH/TU:"])
def test_a_basis_ends_with_a_stop(line: str) -> None:
    assert is_basis(line)


def test_a_basis_that_was_cut_off_is_longer_than_any_title() -> None:
    line = "Thực hiện " + "; ".join(f"Nghị định số {number}/2025/NĐ-CP của Chính phủ" for number in range(20))
    assert is_basis(line)
    assert not is_basis(line[:200])


@pytest.mark.parametrize("line", ["Thực hiện cải cách hành chính", "Luật Đất đai;", "Sở Y tế căn cứ nhiệm vụ;"])
def test_other_lines_are_no_basis(line: str) -> None:
    assert not is_basis(line)


@pytest.mark.parametrize(
    ("line", "goes_on"),
    [("Nghị định số 12/2025/NĐ-CP;", True), ("Luật Đất đai;", True), ("Nghị định mới", False), ("Sở Y tế;", False)],
)
def test_below_a_basis_a_document_named_alone_is_one_too(line: str, goes_on: bool) -> None:
    assert goes_on_basis(line) is goes_on


@pytest.mark.parametrize(("line", "enacts"), [("QUYẾT NGHỊ", True), ("Quyết định", True), ("Quyết định 12", False)])
def test_a_line_that_decides_says_nothing_else(line: str, enacts: bool) -> None:
    assert is_enacting(line) is enacts


@pytest.mark.parametrize(
    "title",
    [
        "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
        "Cơ sở pháp lý",
        "các căn cứ pháp lý",
        "Những căn cứ lập kế hoạch:",
        "những cơ sở pháp lý",
        "Sự cần thiết và căn cứ pháp lý",
        "sự cần thiết, cơ sở pháp lý",
    ],
)
def test_a_part_may_list_the_bases(title: str) -> None:
    assert heads_list_of_bases(title)


@pytest.mark.parametrize("title", ["Cơ sở vật chất", "Sự cần thiết", "Mục tiêu", ""])
def test_other_parts_list_none(title: str) -> None:
    assert not heads_list_of_bases(title)
