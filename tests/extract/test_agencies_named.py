"""Whom a whole document names, as of its own day or another."""

import os
from datetime import date
from pathlib import Path

import pytest

from dondoc import read
from dondoc.extract.agencies_named import agencies_named
from dondoc.grammar.bodies.named_agencies import AgenciesNamed, Outside
from dondoc.model import Document
from dondoc.register import load_register
from dondoc.sources.plain import document_from_text

PLAN = """\
UBND TỈNH SƠN LA
Số: 9/KH-UBND
Sơn La, ngày 20 tháng 01 năm 2021
KẾ HOẠCH
Năm 2021

TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
1\tLập dự toán\tSở KH&ĐT\tXây dựng, Tài chính\tQuý I/2021
2\tHọp báo\tđội văn nghệ quần chúng\t\tQuý II/2021
"""
FOLDER = Path(os.environ.get("DONDOC_CASES") or "no-cases")
SEEDS = sorted(FOLDER.glob("seeds/*.txt"))


@pytest.fixture
def plan() -> Document:
    return document_from_text(PLAN, name="ke-hoach.txt")


def told(found: AgenciesNamed) -> list[tuple[str, list[str]]]:
    text = found.document.text
    return [(text[one.start : one.end], [agency.id for agency in one.agencies]) for one in found.named]


def test_mentions_are_told_as_of_the_day_of_the_document(plan: Document) -> None:
    found = agencies_named(plan)
    assert (found.province, found.day, found.is_own_day) == ("son-la", date(2021, 1, 20), True)
    assert told(found) == [
        ("UBND TỈNH SƠN LA", ["ubnd-tinh"]),
        ("Sở KH&ĐT", ["so-khdt"]),
        ("Xây dựng", ["so-xay-dung"]),
        ("Tài chính", ["so-tai-chinh"]),
        ("đội văn nghệ quần chúng", []),
    ]


def test_whoever_is_given_work_and_is_not_known_is_unresolved(plan: Document) -> None:
    (unresolved,) = agencies_named(plan).unresolved
    assert unresolved.outside is Outside.OTHER


def test_another_day_and_another_register_may_be_asked_for(plan: Document) -> None:
    found = agencies_named(plan, on=date(2026, 5, 5))
    assert (found.day, found.is_own_day) == (date(2026, 5, 5), False)
    assert agencies_named(plan, register=load_register("lai-chau")).province == "lai-chau"


@pytest.mark.cases
@pytest.mark.skipif(not SEEDS, reason="DONDOC_CASES names no folder with seeds/")
def test_in_the_real_documents_only_bodies_outside_the_province_are_unresolved() -> None:
    found = [agencies_named(read(seed)) for seed in SEEDS]
    outside = [one.document.text[named.start : named.end] for one in found for named in one.unresolved]
    assert outside == [
        "Trung tâm Sản Nhi",
        "Trung tâm Ung bướu trực thuộc Bệnh viện đa khoa tỉnh Sơn La",
        "Đài truyền hình Việt Nam",
        "Ngân hàng Thế giới",
        "Trạm Y tế xã",
        "Quỹ Bảo hiểm y tế",
    ]
    assert sum(len(one.named) for one in found) > 1300
