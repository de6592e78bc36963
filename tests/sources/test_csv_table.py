"""Tables as text, as spreadsheets save a sheet."""

from pathlib import Path

import pytest

from dondoc import extract
from dondoc.sources import Fault, UnreadableFile, read_document

TEXTS = [
    pytest.param('TT,Việc,Chủ trì\n1,"Rà soát, sửa đổi",Sở A\n2,Họp,"Sở ""B"""\n',
                 ["TT\tViệc\tChủ trì", "1\tRà soát, sửa đổi\tSở A", '2\tHọp\tSở "B"'],
                 id="commas"),
    pytest.param("TT;Việc;Tỷ lệ\r\n1;Rà soát, sửa đổi, bổ sung;8,5\r\n2;Họp, bàn;9\r\n",
                 ["TT\tViệc\tTỷ lệ", "1\tRà soát, sửa đổi, bổ sung\t8,5", "2\tHọp, bàn\t9"],
                 id="semicolons, with commas in the cells"),
    pytest.param("\ufeffsep=|\nTT|Việc|Chủ trì\n1|Họp|Sở A\n", ["TT\tViệc\tChủ trì", "1\tHọp\tSở A"],
                 id="what the first line says"),
    pytest.param('TT,Việc,Chủ trì\n1,Họp,"Sở A;\nSở B"\n', ["TT\tViệc\tChủ trì", "1\tHọp\tSở A; Sở B"],
                 id="lines in a cell"),
    pytest.param("KẾ HOẠCH,,\nNăm 2026,,\n,,\nTT,Việc,Chủ trì\n1,Họp\n",
                 ["KẾ HOẠCH", "Năm 2026", "TT\tViệc\tChủ trì", "1\tHọp\t"],
                 id="lines above the table, and a short row"),
    pytest.param("Kế hoạch năm 2026\n", ["Kế hoạch năm 2026"], id="a line"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_lines(text: str, lines: list[str]) -> None:
    assert read_document(text.encode(), name="a.csv").text.split("\n") == lines


def test_its_rows_are_those_of_a_table() -> None:
    text = "KẾ HOẠCH;;;\nTT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn\n1;Rà soát quy chế;Sở Tư pháp;30/6/2026\n"
    document = read_document(text.encode(), name="a.csv")
    assert [(line.table, line.row) for line in document.lines] == [(0, 0), (1, 1), (1, 2)]
    assert document.format == "csv"


def test_a_task_a_row(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        'TT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn\n1,"Rà soát, sửa đổi quy chế",Sở Tư pháp,30/6/2026\n', "utf-8"
    )
    (task,) = extract(file).tasks
    assert (task.text, [lead.name for lead in task.leads]) == ("Rà soát, sửa đổi quy chế", ["Sở Tư pháp"])


def test_a_workbook_under_this_ending_is_named() -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_document(b"%PDF-1.7\n", name="a.csv")
    assert refused.value.fault is Fault.MISNAMED
