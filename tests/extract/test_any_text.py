"""Whatever the text is, a programme comes back, and all that it says lies inside the text."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme, Role, Span
from dondoc.sources.plain import document_from_text

LINES = (
    "",
    "-------",
    "ỦY BAN NHÂN DÂN",
    "TỈNH SƠN LA",
    "Số: 12/KH-UBND",
    "Số:    /KH-UBND",
    "Sơn La, ngày 05 tháng 5 năm 2026",
    "Sơn La, ngày    tháng    năm 2026",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "KẾ HOẠCH",
    "Phát triển kinh tế số giai đoạn 2026-2030",
    "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.",
    "PHẦN I",
    "CHƯƠNG II",
    "A. QUY ĐỊNH CHUNG",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "II. NHIỆM VỤ",
    "1. Hạ tầng số",
    "1.1. Sở Y tế chủ trì, phối hợp với Sở Tài chính",
    "1.2. Các sở, ban, ngành; UBND các xã, phường",
    "Sở Y tế: Triển khai bệnh án điện tử tại các bệnh viện.",
    "a) Rà soát quy định, hoàn thành trước ngày 30/6/2026;",
    "- Chủ trì, phối hợp với Công an tỉnh kết nối dữ liệu.",
    "- Đợt 1: Thu hồi vốn của dự án đến 30/6/2026 có kết quả giải ngân dưới 50%.",
    "+ Phấn đấu đến năm 2030 đạt trên 90%, năm 2026 đạt 50-60%.",
    "và các nguồn vốn hợp pháp khác theo quy định.",
    "Báo cáo kết quả trước ngày 15/12 hằng năm.",
    "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành",
    "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tĐến năm 2030",
    "Nội dung\tĐơn vị thực hiện\tThời gian thực hiện\tThời gian hoàn thành",
    "I\tThể chế\t\t\t",
    "1\tPhủ sóng 5G\tSở Khoa học và Công nghệ\tCác sở, ngành\tQuý II/2026",
    "-\tDanh mục cấp xã\tUBND các xã, phường\t\tHằng năm",
    "\tchung của tỉnh\t\t\t",
    "2\tKinh tế số\t%\t10\t≥ 15",
    "1.1\tRà soát quy định",
    "\t\t\t\t",
    "Họ tên\tĐiện thoại",
    "PHỤ LỤC I",
    "(Kèm theo Kế hoạch số 15/KH-UBND",
    "ngày 10/3/2026 của UBND tỉnh Sơn La)",
    "Nơi nhận:",
    "- Như trên;",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Họ và Tên",
    "**NHIỆM VỤ**",
    "<i>1</i>",
    "*",
    "(",
    ")",
    "-",
    "1.",
)
genre = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)
pieces = st.lists(st.sampled_from([*LINES, "\t", "\n", " ", "\u00a0", "\x0c"]), max_size=25).map("".join)
anything = st.text(max_size=300) | st.text(
    alphabet="IVX123.-–()/:;,\t\n ,%đàạấ" + "Sở Y tế chủ trì phối hợp quý năm 2026 Điều PHỤ LỤC", max_size=200
)


def programme_of(text: str) -> tuple[Programme, Document]:
    document = document_from_text(text, name="document.txt")
    return extract_programme(document), document


def places(programme: Programme) -> Iterator[Span]:
    for items in (programme.sections, programme.tasks, programme.indicators, programme.duties, programme.rules):
        yield from (item.source for item in items)
    yield from (finding.source for finding in programme.findings)
    yield from (place for citation in programme.citations for place in citation.occurrences)
    yield from programme.ledger.unclassified


def check(text: str) -> None:
    programme, document = programme_of(text)
    assert len(programme.ledger.roles) == len(document.lines)
    assert programme.ledger.characters == len(document.text)
    for place in places(programme):
        assert 0 <= place.start < place.end <= len(document.text)
        assert 1 <= place.line_start <= place.line_end <= len(document.lines)
        assert document.quote(place).strip()
    ids = {section.id for section in programme.sections}
    assert len(ids) == len(programme.sections)
    assert {section.parent for section in programme.sections} <= ids | {None}
    assert {task.section_id for task in programme.tasks} <= ids | {None}
    ids_of_items = [task.id for task in programme.tasks] + [indicator.id for indicator in programme.indicators]
    assert len(set(ids_of_items)) == len(ids_of_items)
    assert all(task.text for task in programme.tasks)
    for line, role in zip(document.lines, programme.ledger.roles, strict=True):
        assert role is Role.BLANK if line.is_blank else role is not Role.BLANK or not document.quote(line).strip()


@settings(deadline=None, max_examples=150)
@given(anything)
def test_any_text_gives_a_programme_whose_places_lie_in_it(text: str) -> None:
    check(text)


@settings(deadline=None, max_examples=200)
@given(genre)
def test_any_order_of_the_lines_of_the_genre_gives_a_programme(text: str) -> None:
    check(text)


@settings(deadline=None, max_examples=100)
@given(pieces)
def test_any_pieces_of_lines_run_together_give_a_programme(text: str) -> None:
    check(text)


@settings(deadline=None, max_examples=100)
@given(genre)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert programme_of(text)[0] == programme_of(text)[0]
