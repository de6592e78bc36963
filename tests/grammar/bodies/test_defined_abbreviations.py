"""Abbreviations that a document explains once stand for the body whose name stands before."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

# What the document explains, and a cell of it: whom the cell names.
EXPLAINED = {
    "a foreign one": ("1. Trung tâm Kiểm soát bệnh tật tỉnh (CDC)", "CDC", ["Trung tâm Kiểm soát bệnh tật tỉnh"]),
    "among others": (
        "Giao Trung tâm Xúc tiến đầu tư (TTXTĐT) làm đầu mối.",
        "Sở Tài chính; TTXTĐT",
        ["Sở Tài chính", "Trung tâm Xúc tiến đầu tư"],
    ),
    "in words": (
        "Trung tâm Điều hành thông minh (sau đây gọi tắt là IOC) trực suốt ngày",
        "IOC, Công an tỉnh",
        ["Trung tâm Điều hành thông minh", "Công an tỉnh"],
    ),
    "with a stop": ("Trung tâm Dịch vụ việc làm (TT.DVVL)", "TT.DVVL", ["Trung tâm Dịch vụ việc làm"]),
    "with its place": (
        "1. Trung tâm Kiểm soát bệnh tật tỉnh (CDC)",
        "CDC tỉnh; CDC",
        ["Trung tâm Kiểm soát bệnh tật tỉnh"],
    ),
    "with the place that its name leaves out": (
        "1. Trung tâm Xúc tiến đầu tư (TTXTĐT)",
        "TTXTĐT tỉnh",
        ["Trung tâm Xúc tiến đầu tư"],
    ),
    "a kind of body that it is called": (
        "1. Ban Quản lý dự án đường thủy tỉnh (gọi tắt là BQL)",
        "BQL, Sở Tài chính",
        ["Ban Quản lý dự án đường thủy tỉnh", "Sở Tài chính"],
    ),
    "of a known one": ("Sở Nông nghiệp và Môi trường (SNNMT)", "SNNMT", ["Sở Nông nghiệp và Môi trường"]),
}
# What looks like an explanation, and a cell that names what it says.
NOT_EXPLAINED = {
    "a part of a body": ("Sở Y tế (BVDL) khám bệnh", "BVDL", ["BVDL"]),
    "no body before": ("đường dây nóng (DDN)", "DDN", ["DDN"]),
    "a kind of body": ("Ủy ban nhân dân (UBND) tỉnh", "UBND tỉnh", ["UBND tỉnh"]),
    "a kind of body in a bracket alone": ("Ban Quản lý dự án đường thủy tỉnh (BQL)", "BQL", ["Ban Quản lý"]),
    "another of the kind": (
        "Ban Quản lý dự án đường thủy tỉnh (gọi tắt là BQL)",
        "BQL chợ Bến Xuân",
        ["Ban Quản lý chợ Bến Xuân"],
    ),
    "a committee that it is called": ("Ủy ban nhân dân tỉnh (gọi tắt là UBND)", "UBND xã", ["UBND các xã, phường"]),
    "of another place": ("Trung tâm Kiểm soát bệnh tật thành phố (CDC)", "CDC tỉnh", ["CDC tỉnh"]),
    "a part of another name": (
        "Trung tâm Kiểm soát bệnh tật tỉnh (CDC)",
        "Phòng CDC Sài Gòn",
        ["Phòng CDC Sài Gòn"],
    ),
}


def names(explanation: str, cell: str) -> list[str]:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    reader.learn_abbreviations(explanation)
    return [ref.name for ref in reader.cell(cell)]


@pytest.mark.parametrize(("explanation", "cell", "expected"), EXPLAINED.values(), ids=EXPLAINED.keys())
def test_an_explained_abbreviation_names_the_body(explanation: str, cell: str, expected: list[str]) -> None:
    assert names(explanation, cell) == expected


@pytest.mark.parametrize(("explanation", "cell", "expected"), NOT_EXPLAINED.values(), ids=NOT_EXPLAINED.keys())
def test_other_brackets_explain_nothing(explanation: str, cell: str, expected: list[str]) -> None:
    assert names(explanation, cell) == expected


def test_the_words_of_the_document_are_kept() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    reader.learn_abbreviations("Trung tâm Kiểm soát bệnh tật tỉnh (CDC)")
    (ref,) = reader.cell("CDC")
    assert ref.raw == "CDC"


def test_a_paragraph_may_begin_with_it() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    reader.learn_abbreviations("Trung tâm Kiểm soát bệnh tật tỉnh (CDC)")
    refs, _ = reader.run("CDC chủ trì, phối hợp với Sở Y tế giám sát dịch")
    assert [ref.name for ref in refs] == ["Trung tâm Kiểm soát bệnh tật tỉnh"]


def test_what_was_read_before_an_abbreviation_was_explained_is_read_anew() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    words = "CDC"
    assert ([ref.name for ref in reader.cell(words)], reader.known(words)) == (["CDC"], {})
    reader.learn_abbreviations("Trung tâm Kiểm soát bệnh tật tỉnh (CDC)")
    assert [ref.name for ref in reader.cell(words)] == ["Trung tâm Kiểm soát bệnh tật tỉnh"]
    assert [ref.name for _, ref in reader.known(words).values()] == ["Trung tâm Kiểm soát bệnh tật tỉnh"]
