"""Texts with their broken words mended, beside the texts as they stand."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dondoc.extract.repairs import with_repairs
from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n"
REPAIRED = {
    "a word": ("Bảo vệ môi tường ở xã", "Bảo vệ môi trường ở xã"),
    "a capital": ("Trển khai Đề án", "Triển khai Đề án"),
    "two words": ("Trển khai, hoàn hiện Đề án", "Triển khai, hoàn thiện Đề án"),
    "the second of two alike": ("Củng cố tổ; cùng cố quốc phòng", "Củng cố tổ; củng cố quốc phòng"),
    "nothing": ("Triển khai Đề án", None),
    "what only lacks a word": ("Rà soát trên địa tỉnh", None),
}


@pytest.mark.parametrize(("text", "repaired"), REPAIRED.values(), ids=REPAIRED.keys())
def test_a_task_has_its_repaired_text_beside_its_own(read_body: Read, text: str, repaired: str | None) -> None:
    (task,) = read_body(TABLE + f"1\t{text}\tSở Y tế\t\t2026\n")[0].tasks
    assert (task.text, task.text_repaired) == (text, repaired)


def test_words_of_another_cell_repair_nothing(read_body: Read) -> None:
    tasks = read_body(TABLE + "1\tHọp\tSở Y tế\t\t2026\n2\tTrển khai\tSở Y tế\t\t2026\n")[0].tasks
    assert [task.text_repaired for task in tasks] == [None, "Triển khai"]


def test_only_the_place_that_a_finding_names_is_mended(read_body: Read) -> None:
    programme, document = read_body(TABLE + "1\tĐo môi tường nước, môi tường khí\tSở Y tế\t\t2026\n")
    (task,) = programme.tasks
    second = max((f for f in programme.findings if f.kind == "ocr_word"), key=lambda finding: finding.source.start)
    (mended,) = with_repairs([replace(task, text_repaired=None)], [second], document)
    assert mended.text_repaired == "Đo môi tường nước, môi trường khí"


def test_an_indicator_has_one_too(read_body: Read) -> None:
    (indicator,) = read_body("1. Đến năm 2030, phần đầu tỷ lệ hộ nghèo giảm còn 5%.")[0].indicators
    assert indicator.text_repaired == indicator.text.replace("phần đầu", "phấn đấu")
