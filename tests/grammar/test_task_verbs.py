"""Words with which the text of a task begins."""

import re

import pytest

from dondoc.grammar.task_verbs import TASK_VERB


@pytest.mark.parametrize(
    "words", ["xây dựng kế hoạch", "chỉ đạo các đơn vị", "tổ chức hội nghị", "nghiên cứu, đề xuất"]
)
def test_a_task_begins_with_what_is_to_be_done(words: str) -> None:
    assert re.match(rf"{TASK_VERB}\b", words)


@pytest.mark.parametrize("words", ["Xây dựng", "quản lý dự án", "tổ chức cán bộ", "nghiên cứu khoa học"])
def test_words_of_names_are_no_verbs(words: str) -> None:
    assert re.match(rf"{TASK_VERB}\b", words) is None


@pytest.mark.parametrize("words", ["Ban chỉ đạo tỉnh", "Ban tổ chức lễ hội"])
def test_a_board_keeps_the_verb_in_its_name(words: str) -> None:
    assert re.search(rf" {TASK_VERB}\b", words) is None
