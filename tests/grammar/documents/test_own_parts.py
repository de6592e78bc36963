"""Where a document points at a part of itself, and the headings of such parts."""

import pytest

from dondoc.grammar.documents.own_parts import find_own_parts, part_of_heading

POINTERS = {
    "an article": ("theo Điều 4 Quyết định này", [("Điều", 4)]),
    "an article behind 'như'": ("- Như Điều 3;", [("Điều", 3)]),
    "an appendix that comes with it": ("(Phụ lục II kèm theo)", [("Phụ lục", 2)]),
    "an appendix by its own word": ("chỉ tiêu tại Phụ lục 1 kèm theo Kế hoạch này.", [("Phụ lục", 1)]),
    "an appendix with the word for a number": ("(kèm theo Phụ lục số 03)", [("Phụ lục", 3)]),
    "of another document": ("theo Điều 4 Luật Thú y", []),
    "of others": ("Phụ lục V Nghị định số 60/2024/NĐ-CP; như Điều 5 của Luật", []),
    "without its number": ("(Phụ lục kèm theo)", []),
}
HEADINGS = {
    "Điều 4. Tổ chức thực hiện": ("Điều", 4),
    "ĐIỀU 12": ("Điều", 12),
    "PHỤ LỤC IV": ("Phụ lục", 4),
    "PHỤ LỤC SỐ IX": ("Phụ lục", 9),
    "Phụ lục số 2": ("Phụ lục", 2),
}


@pytest.mark.parametrize(("text", "parts"), POINTERS.values(), ids=POINTERS.keys())
def test_what_points_at_a_part_is_found(text: str, parts: list[tuple[str, int]]) -> None:
    found = list(find_own_parts(text))
    assert [(part.kind, part.figure) for part in found] == parts
    assert all(text[part.start : part.end].endswith(part.words.split()[-1]) for part in found)


@pytest.mark.parametrize(("line", "part"), HEADINGS.items(), ids=HEADINGS.keys())
def test_a_heading_names_its_part(line: str, part: tuple[str, int]) -> None:
    assert part_of_heading(line) == part


@pytest.mark.parametrize("line", ["Điều kiện thi hành", "Phụ lục kèm theo", "PHỤ LỤC", "1. Sở Y tế", ""])
def test_another_line_is_the_heading_of_none(line: str) -> None:
    assert part_of_heading(line) is None
