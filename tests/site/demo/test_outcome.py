"""What the demonstration leaves: files under free names, and a table."""

from pathlib import Path

import pytest

from dondoc.site.demo.outcome import as_table, free_names


def test_the_table_is_aligned_words_left_and_figures_right() -> None:
    table = as_table(("Chương trình", "Việc"), [("Kế hoạch", "7"), ("Quyết định 118", "1205")])
    assert table.splitlines() == [
        "Chương trình    Việc",
        "──────────────  ────",
        "Kế hoạch           7",
        "Quyết định 118  1205",
    ]


@pytest.mark.parametrize(
    ("there", "name"), [([], "ke-hoach-2026-06"), (["ke-hoach-2026-06.docx"], "ke-hoach.docx-2026-06")]
)
def test_two_documents_of_one_name_leave_two_reports(tmp_path: Path, there: list[str], name: str) -> None:
    for file in there:
        (tmp_path / file).write_text("x")
    files = free_names(tmp_path, Path("ke-hoach.docx"), "2026-06")
    assert [file.name for file in files] == [f"{name}.docx", f"{name}.xlsx"]
