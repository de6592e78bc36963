"""What a paragraph says beside the tasks that its sentences assign."""

import pytest

from dondoc.extract.duties_beside_tasks import words_beside_tasks
from dondoc.model import Task
from dondoc.sources.plain import document_from_text

TEXT = "Các sở gửi kết quả; Sở Y tế thẩm định; các xã báo cáo. Sở Nội vụ tổng hợp."
BESIDE = {
    "before, between and behind": (
        ["Sở Y tế thẩm định", "Sở Nội vụ tổng hợp"],
        ["Các sở gửi kết quả", "các xã báo cáo."],
    ),
    "behind the only one": (["Các sở gửi kết quả"], ["Sở Y tế thẩm định; các xã báo cáo. Sở Nội vụ tổng hợp."]),
    "nothing": ([TEXT], []),
    "stops alone": ([TEXT.removesuffix(".")], []),
    "words that the paragraph has otherwise": (["Sở Y tế xem xét"], []),
    "words of the second that the paragraph has otherwise": (
        ["Sở Y tế thẩm định", "Sở Nội vụ xem xét"],
        ["Các sở gửi kết quả"],
    ),
}


@pytest.mark.parametrize(("tasks", "beside"), BESIDE.values(), ids=BESIDE.keys())
def test_the_rest_of_a_paragraph_is_given_with_its_place(tasks: list[str], beside: list[str]) -> None:
    document = document_from_text(TEXT, name="document.txt")
    source = document.span(0, len(TEXT))
    read = [Task(f"t{number}", "", words, source) for number, words in enumerate(tasks)]
    assert list(words_beside_tasks(read, document)) == [(words, source) for words in beside]


def test_paragraphs_are_asked_one_by_one_in_their_order_and_cells_not_at_all() -> None:
    document = document_from_text("Các xã gửi; Sở Y tế xem.\nCác bản gửi; Sở Nội vụ xem.\n1\tSửa; xem", name="a.txt")
    first, second, row = document.lines
    cell = document.span(row.cells[1].start, row.cells[1].end)
    tasks = [
        Task("t2", "", "Sở Nội vụ xem.", document.span(second.start, second.end)),
        Task("t1", "", "Sở Y tế xem.", document.span(first.start, first.end)),
        Task("t3", "", "xem", cell),
    ]
    assert [words for words, _ in words_beside_tasks(tasks, document)] == ["Các xã gửi", "Các bản gửi"]
