"""The titles of a document and of its appendices, told to all who follow what they say."""

from typing import Any

import pytest
from paragraphs import body_of

from dondoc.extract.prose.part_titles import PartTitles
from dondoc.grammar.documents.landmarks import Landmark


class Heard:
    """Keeps what it is told, in order."""

    def __init__(self, name: str, told: list[str]) -> None:
        self._name, self._told = name, told

    def begin_part(self) -> None:
        self._told.append(f"{self._name} begins")

    def add_title(self, item: Any) -> None:
        words = item if isinstance(item, str) else item.paragraph.words
        self._told.append(f"{self._name}: {words}")


def told_of(*lines: tuple[str, Landmark | None]) -> list[str]:
    told: list[str] = []
    followers: list[Any] = [Heard(name, told) for name in ("aims", "years", "captions")]
    titles = PartTitles(*followers)
    for words, landmark in lines:
        (item,) = body_of(words)
        titles.read(item._replace(landmark=landmark))
    return told


BEGINS = ["aims begins", "years begins", "captions begins"]


def all_told(words: str) -> list[str]:
    return [f"captions: {words}", f"aims: {words}", f"years: {words}"]


def test_the_first_line_of_a_title_begins_a_part_and_its_words_are_told() -> None:
    assert told_of(("TRỒNG QUẾ", None), ("NĂM 2026", None)) == [*BEGINS, *all_told("TRỒNG QUẾ"), *all_told("NĂM 2026")]


@pytest.mark.parametrize("landmark", [Landmark.APPENDIX, Landmark.KIND])
def test_a_landmark_begins_a_part_also_inside_a_title_and_its_words_say_nothing(landmark: Landmark) -> None:
    told = told_of(("TRỒNG QUẾ", None), ("PHỤ LỤC", landmark))
    assert told == [*BEGINS, *all_told("TRỒNG QUẾ"), *BEGINS, "captions: PHỤ LỤC"]


def test_what_it_is_attached_to_begins_no_part_inside_a_title() -> None:
    told = told_of(("TRỒNG QUẾ", None), ("(Kèm theo)", Landmark.ATTACHED_TO))
    assert told == [*BEGINS, *all_told("TRỒNG QUẾ"), "captions: (Kèm theo)"]


def test_what_it_is_attached_to_begins_aims_and_years_where_it_stands_first() -> None:
    assert told_of(("(Kèm theo)", Landmark.ATTACHED_TO)) == ["aims begins", "years begins", "captions: (Kèm theo)"]


def test_behind_other_lines_a_title_begins_a_part_again() -> None:
    told: list[str] = []
    followers: list[Any] = [Heard(name, told) for name in ("aims", "years", "captions")]
    titles = PartTitles(*followers)
    (item,) = body_of("TRỒNG QUẾ")
    titles.read(item)
    titles.leave()
    titles.read(item)
    assert told.count("aims begins") == 2
