"""Pages of legal sites, broken into lines anywhere: what is read from them is what is read from the document."""

import re
from pathlib import Path

import pytest
from pages_of_sites import SHAPES, Rows, Spanning, as_site, rows_between_bars, rows_of_page

from dondoc import read
from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.sources import read_document
from dondoc.sources.markdown.marks import plain_words
from dondoc.sources.markdown.wrapping import Wrapping
from dondoc.sources.plain import document_from_text
from dondoc.text import fold

ROOT = Path(__file__).parents[3]
WRITTEN = sorted([*ROOT.glob("tests/extract/unlike/*.txt"), *ROOT.glob("tests/extract/findings/planted/*.txt")])
SAMPLES = sorted([*ROOT.glob("samples/*.txt"), *ROOT.glob("samples/*.docx")])
_MARK = re.compile(r"⟦[^⟧]*⟧")
_BLANK = re.compile(" ")
# 'đề án ( nêu trên )' is broken as 'đề án (nêu trên)' is: no space comes before a mark that begins a line.
_LOOSE = re.compile(r" [),.;:]|[-–/] ?$|[-–/] \w")


def document_of(path: Path) -> Document:
    if path.suffix == ".txt":
        return document_from_text(_MARK.sub("", path.read_text("utf-8")), name=path.name)
    return read(path)


def essence(programme: Programme) -> dict[str, list[object]]:
    """What of a programme must not depend on how the lines of its file are broken."""
    return {
        "tasks": [
            (
                task.label,
                fold(task.text),
                fold(task.section or ""),
                [ref.agency or fold(ref.name) for ref in task.leads],
                [ref.agency or fold(ref.name) for ref in task.cooperating],
                [(time.role, time.start, time.end, time.recurrence) for time in task.schedule],
            )
            for task in programme.tasks
        ],
        "indicators": [
            (
                fold(each.text),
                [ref.agency or fold(ref.name) for ref in each.leads],
                [
                    (target.comparator, target.value, target.low, target.high, target.unit, target.period_end)
                    for target in each.targets
                ],
            )
            for each in programme.indicators
        ],
        "duties": [(each.who, each.to, each.recurrence, each.month, each.day, each.date) for each in programme.duties],
        "citations": [(each.number, each.issued_on) for each in programme.citations],
        "findings": sorted(each.kind for each in programme.findings),
        "unread": [*programme.ledger.unclassified],
    }


@pytest.mark.parametrize("path", [*WRITTEN, *SAMPLES], ids=lambda path: path.stem)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_of_a_site_gives_what_the_document_gives(shape: str, path: Path) -> None:
    document = document_of(path)
    page = read_document(as_site(document, SHAPES[shape]).encode(), name="a.md")
    programme, expected = extract_programme(page), extract_programme(document)
    assert essence(programme) == essence(expected)
    for name in ("number", "kind", "issuer", "issued_on", "place", "signer", "legal_bases"):
        assert getattr(programme.document, name) == getattr(expected.document, name), name


def test_a_page_of_a_site_may_be_named_a_text() -> None:
    page = as_site(read(SAMPLES[0]), SHAPES["usual"]).encode()
    assert read_document(page, name="a.txt").text == read_document(page, name="a.md").text


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_a_line_may_be_broken_at_every_space(path: Path) -> None:
    document = document_of(path)
    wrapping = Wrapping(as_site(document, SHAPES["usual"]).split("\n"))
    torn = []
    for line in document.lines:
        words = document.quote(line)
        if line.is_row or len(words) < 40 or words[:8].isupper() or words.startswith("- ") or _LOOSE.search(words):
            continue
        for blank in _BLANK.finditer(words):
            lines = wrapping.unwrapped([words[: blank.start()], words[blank.end() :]])
            if [plain_words(each) for each in lines] != [plain_words(words)]:
                torn.append(lines)
    assert torn == []


TABLES: dict[str, tuple[int, Rows]] = {
    "two storeys": (
        2,
        [
            [
                Spanning("TT", rows=2),
                Spanning("Nhiệm vụ", rows=2),
                Spanning("Phân công", 2),
                Spanning("Thời hạn", rows=2),
            ],
            ["Cơ quan chủ trì", "Cơ quan phối hợp"],
            ["I", "Hạ tầng", "", "", ""],
            ["1", "Chiếu sáng ba tuyến phố trung tâm", "Sở Xây dựng", "UBND các xã, phường", "Quý III/2026"],
            ["2", "Lắp camera tại các chợ đêm", "Công an tỉnh", "Sở Công Thương; các cơ quan liên quan", "Năm 2027"],
        ],
    ),
    "two storeys over years": (
        2,
        [
            [
                *(Spanning(words, rows=2) for words in ("TT", "Chỉ tiêu", "Đơn vị tính")),
                Spanning("Mục tiêu", 2),
                Spanning("Cơ quan chủ trì", rows=2),
            ],
            ["2027", "2030"],
            ["1", "Số tuyến phố đi bộ", "tuyến", "5", "12", "Sở Xây dựng"],
            ["2", "Tỷ trọng dịch vụ ban đêm trong doanh thu bán lẻ", "%", "8,5", "15", "Sở Công Thương"],
        ],
    ),
    "lists in cells": (
        1,
        [
            ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
            [
                "1",
                "Tổ chức lễ hội ẩm thực đường phố",
                "Sở Văn hóa, Thể thao và Du lịch",
                "- Sở Công Thương;\n- Công an tỉnh;\n- UBND các xã, phường",
                "- Kế hoạch tổ chức\n- Báo cáo kết quả",
                "Hằng năm",
            ],
            [
                "2",
                "Cấp phép kinh doanh sau 22 giờ:\n- Rà soát quy định;\n- Công bố thủ tục.",
                "Sở Công Thương",
                "- Sở Tư pháp\n- Sở Y tế\n- Hội Nông dân tỉnh",
                "",
                "Trước ngày 30/9/2026",
            ],
            ["3", "Tăng chuyến xe buýt đêm ở vùng kinh tế - xã hội ven đô", "Sở Xây dựng", "", "", "Quý IV/2026"],
        ],
    ),
    "a lead over three rows, a time over two": (
        1,
        [
            ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
            ["1", "Chiếu sáng ba tuyến phố", Spanning("Sở Xây dựng", rows=3), "UBND các xã, phường", "Quý III/2026"],
            ["2", "Lát lại vỉa hè các phố đi bộ", "Sở Tài chính", "Năm 2027"],
            ["3", "Trồng cây bóng mát ven sông", "Sở Nông nghiệp và Môi trường", Spanning("Năm 2028", rows=2)],
            ["4", "Lắp camera tại các chợ đêm", "Công an tỉnh", "Sở Công Thương"],
            ["5", "Mở chợ đêm", "Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch", "2026-2028"],
        ],
    ),
    "groups that take part over two rows": (
        1,
        [
            ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
            [
                "1",
                "Chiếu sáng ba tuyến phố",
                "Sở Xây dựng",
                Spanning("Các sở, ngành; UBND các xã", rows=2),
                "Quý III/2026",
            ],
            ["2", "Thường xuyên tuần tra các phố đi bộ vào cuối tuần", "Công an tỉnh", "Năm 2027"],
            ["3", "Mở chợ đêm", "Sở Công Thương", "Sở Y tế", "2026-2028"],
        ],
    ),
    "no numbers": (
        1,
        [
            ["Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"],
            [Spanning("I. HẠ TẦNG", 4)],
            ["Chiếu sáng ba tuyến phố trung tâm", "Sở Xây dựng", "", "Quý III/2026"],
            ["Lắp camera an ninh tại các chợ đêm", "Công an tỉnh", "Sở Công Thương", "Năm 2027"],
            [Spanning("II. DỊCH VỤ", 4)],
            ["Mở chợ đêm tại phường Trường Vinh", "Sở Công Thương", "Sở Y tế", "2026-2028"],
        ],
    ),
    "rows below rows": (
        1,
        [
            ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
            ["1", "Hoàn thiện cơ chế cho kinh tế ban đêm", "", "", ""],
            ["1.1", "Ban hành quy chế quản lý phố đi bộ", "Sở Xây dựng", "Sở Tư pháp", "Tháng 4/2026"],
            ["-", "Trình HĐND tỉnh mức thu phí vỉa hè", "Sở Tài chính", "", "Tháng 7/2026"],
            ["2", "Mở chợ đêm tại phường Trường Vinh", "Sở Công Thương", "Sở Y tế", "2026-2028"],
        ],
    ),
    "groups across the table": (
        1,
        [
            ["STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kết quả", "Thời hạn"],
            [Spanning("A. NHÓM NHIỆM VỤ THƯỜNG XUYÊN", 6)],
            ["1", "Kiểm tra thực phẩm tại các chợ đêm", "Sở Y tế", "UBND các xã, phường", "", "Thường xuyên"],
            ["2", "Tuần tra các tuyến phố", "Công an tỉnh", "UBND các xã, phường", "Báo cáo", "Hằng tháng"],
            [Spanning("B. NHÓM NHIỆM VỤ NĂM 2026", 6)],
            ["3", "Mở chợ đêm tại phường Trường Vinh", "Sở Công Thương", "", "Chợ đêm", "31/12/2026"],
        ],
    ),
}
TITLE = ("Kế hoạch năm 2026", "PHỤ LỤC", "DANH MỤC NHIỆM VỤ")


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_between_bars_gives_what_the_page_gives(shape: str, name: str) -> None:
    headings, rows = TABLES[name]
    page = f"<!DOCTYPE html><main>{''.join(f'<p>{line}</p>' for line in TITLE)}{rows_of_page(rows)}</main>"
    bars = "\n\n".join([*TITLE, rows_between_bars(rows, SHAPES[shape], headings=headings)])
    expected = extract_programme(read_document(page.encode(), name="a.html"))
    assert expected.tasks or expected.indicators
    assert essence(extract_programme(read_document(bars.encode(), name="a.md"))) == essence(expected)
