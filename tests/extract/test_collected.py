"""What the readers of a document have found so far."""

import pytest

from dondoc.extract.collected import Collected, TaskRead
from dondoc.model import AgencyRef, Role
from dondoc.sources.plain import document_from_text


def collected_of(text: str = "Một.\nHai.\nBa.") -> Collected:
    return Collected(document_from_text(text, name="document.txt"))


def task(words: str, collected: Collected, leads: tuple[AgencyRef, ...] = ()) -> TaskRead:
    return TaskRead(words, collected.document.span(0, 4), leads, (), ())


def test_the_first_role_of_a_line_stays() -> None:
    collected = collected_of()
    first = collected.document.lines[0]
    collected.mark(first, Role.TASK)
    collected.mark(1, Role.PROSE)
    collected.mark(2, Role.PROSE)
    assert [collected.roles.get(number) for number in (1, 2, 3)] == [Role.TASK, Role.PROSE, None]
    assert list(collected.roles.values()) == [Role.TASK, Role.PROSE]


def test_a_role_is_changed_only_from_what_it_was() -> None:
    collected = collected_of()
    first, second, third = collected.document.lines
    collected.mark(first, Role.PROSE)
    collected.mark(second, Role.TASK)
    for line in (first, second, third):
        collected.change(line, Role.PROSE, Role.DUTY)
    assert [collected.roles.get(number) for number in (1, 2, 3)] == [Role.DUTY, Role.TASK, None]


def test_sections_are_found_by_their_ids() -> None:
    collected = collected_of()
    place = collected.document.span(0, 4)
    upper = collected.add_section("I", "Y TẾ", 1, None, place)
    lower = collected.add_section("1", "Trạm", 2, upper, place)
    assert [(each.id, each.parent) for each in collected.sections] == [("s1", None), ("s2", "s1")]
    assert (collected.section("s1"), collected.section("s2"), collected.section("s3")) == (upper, lower, None)
    assert collected.place_of_section("s2") == 1


def test_sections_are_walked_from_the_inside_out() -> None:
    collected = collected_of()
    place = collected.document.span(0, 4)
    upper = collected.add_section("I", "Y TẾ", 1, None, place)
    lower = collected.add_section("1", "Trạm", 2, upper, place)
    assert list(collected.up_from(lower)) == [lower, upper]
    assert list(collected.up_from(upper)) == [upper]
    assert list(collected.up_from(None)) == []


def labels_of(*labels: list[str]) -> list[str]:
    collected = collected_of()
    for number, of_task in enumerate(labels):
        collected.add_task(task(f"Việc {number}", collected), of_task, None)
    collected.settle_labels()
    return [each.label for each in collected.tasks]


@pytest.mark.parametrize(
    ("labels", "given"),
    [
        ([["1"], ["2"]], ["1", "2"]),
        ([["1", "I.1"], ["1", "II.1"]], ["I.1", "II.1"]),  # the parts count their points anew
        ([["1", "I.1"], ["2", "I.2"]], ["1", "2"]),
        ([["1", "I.1"], ["1", "I.1"]], ["1", "I.1"]),
        ([["1"], ["1"]], ["1", "1"]),  # no other is known
        ([["1", "1"], ["1", "1"]], ["1", "1"]),
        ([["1", "I.1"], ["2"], ["1", "II.1"]], ["I.1", "2", "II.1"]),
    ],
)
def test_a_task_has_the_first_label_that_is_free_and_whole_paths_where_parts_count_anew(
    labels: list[list[str]], given: list[str]
) -> None:
    assert labels_of(*labels) == given


def test_a_task_lies_in_its_section_and_without_words_is_none() -> None:
    collected = collected_of()
    section = collected.add_section("I", "Y TẾ", 1, None, collected.document.span(0, 4))
    collected.add_task(task("Sửa trạm", collected), ["1"], section)
    collected.add_task(task("", collected), ["2"], section)
    collected.add_task(task("Mở lớp", collected), ["3"], None)
    found = [(each.id, each.text, each.section, each.section_id) for each in collected.tasks]
    assert found == [("t1", "Sửa trạm", "Y TẾ", "s1"), ("t2", "Mở lớp", None, None)]


def test_the_next_indicator_is_counted() -> None:
    assert collected_of().next_indicator == 1


def test_the_agencies_of_a_long_text_are_held_once() -> None:
    def told(text: str) -> bool:
        collected = collected_of(text)
        for _ in range(2):
            collected.add_task(task("Việc", collected, (AgencyRef("Sở Y tế", "Sở Y tế"),)), ["1"], None)
        return collected.tasks[0].leads is collected.tasks[1].leads

    assert told("Sửa trạm y tế ở bản.\n" * 200_000)
    assert not told("Sửa trạm.")
