"""Who: agencies in the cells of tables and in rows that group others."""

from collections.abc import Callable, Iterable

import pytest

from dondoc.extract import extract_programme
from dondoc.model import AgencyRef, Document, Programme
from dondoc.sources import read_document

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_a_column_of_followers_names_the_consolidators(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tCơ quan theo dõi, đánh giá
        1\tTỷ trọng kinh tế số\t%\t10\tThống kê tỉnh
    """)
    assert [names(indicator.consolidators) for indicator in programme.indicators] == [["Thống kê tỉnh"]]


CELLS = {
    "labels": "Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính",
    "a clause": "Sở Y tế chủ trì, phối hợp với Sở Tài chính",
    "brackets": "Sở Y tế (chủ trì), Sở Tài chính",
}


@pytest.mark.parametrize("heading", ["Cơ quan chủ trì, phối hợp", "Cơ quan thực hiện"])
@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS.keys())
def test_one_cell_may_say_who_leads_and_who_cooperates(read_body: Read, heading: str, cell: str) -> None:
    programme, _ = read_body(f"TT\tNhiệm vụ\t{heading}\n1\tHọp\t{cell}")
    (task,) = programme.tasks
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Sở Tài chính"])


def test_a_group_row_that_names_an_agency_leads_the_tasks_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên nhiệm vụ\tThời gian hoàn thành\tKết quả
        I\tSở Xây dựng\t\t
        1\tLập chương trình phát triển nhà ở\t2026\tQuyết định
        II\tCải cách hành chính\t\t
        1\tRà soát thủ tục\t2026\tBáo cáo
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Xây dựng"], []]


def test_who_cooperates_in_a_row_leaves_the_group_to_lead_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên nhiệm vụ\tThời hạn trình\tCơ quan phối hợp
        I\tSỞ XÂY DỰNG\t\t
        1\tLập chương trình phát triển nhà ở\t2026\tSở Tài chính
    """)
    (task,) = programme.tasks
    assert [ref.name for ref in task.leads] == ["Sở Xây dựng"]
    assert [ref.name for ref in task.cooperating] == ["Sở Tài chính"]


def test_bodies_in_lines_of_a_cell_are_several() -> None:
    rows = """<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>1</td>
        <td><p>Phun thuốc</p><p>Diệt muỗi</p></td><td><p>Trạm Y tế xã</p><p>Phòng Kinh tế</p></td>
        <td>Hội Nông dân xã<br>Trưởng các thôn</td></tr>"""
    (task,) = extract_programme(read_document(f"<html><table>{rows}</table>".encode(), name="a.html")).tasks
    assert (task.text, names(task.leads)) == ("Phun thuốc Diệt muỗi", ["Trạm Y tế xã", "Phòng Kinh tế"])
    assert names(task.cooperating) == ["Hội Nông dân xã", "Các thôn"]


def test_a_group_may_stand_in_the_column_of_leads_alone(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tCơ quan chủ trì\tNhiệm vụ được giao\tCơ quan phối hợp\tThời hạn
        I\tSở Xây dựng\t\t\t
        1\t\tRà soát cốt nền khu dân cư\tSở Tài chính\t2026
        II\tSở Y tế\t\t\t
        1\t\tPhun thuốc diệt muỗi sau lũ\t\t2027
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Xây dựng"], ["Sở Y tế"]]
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính"], []]


def test_who_prepares_leads_and_not_who_lays_it_before_the_council(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNội dung\tCơ quan trình\tCơ quan soạn thảo\tBan thẩm tra\tThời hạn gửi
        1\tNghị quyết về phí bến bãi\tUBND tỉnh\tSở Tài chính\tBan Pháp chế\t15/6/2026
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Tài chính"]]


@pytest.mark.parametrize("reached", ["Số điện thoại", "Email", "SĐT"])
def test_a_list_of_people_to_be_reached_gives_no_tasks(read_body: Read, reached: str) -> None:
    programme, _ = read_body(f"""
        STT\tĐơn vị\tHọ và tên\tChức vụ\t{reached}\tNhiệm vụ
        1\tSở Tài chính\tNgười làm đầu mối\tPhó phòng\t0212 3 111 222\tTổng hợp số liệu
    """)
    assert programme.tasks == ()


def test_whoever_spends_money_has_no_task_by_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung chi\tĐơn vị thực hiện\tSố tiền (triệu đồng)
        1\tIn tờ rơi\tSở Y tế\t120
    """)
    assert programme.tasks == ()
    programme, _ = read_body("""
        TT\tNội dung chi\tĐơn vị thực hiện\tThời gian thực hiện\tSố tiền (triệu đồng)
        1\tIn tờ rơi tuyên truyền\tSở Y tế\tQuý II/2026\t120
    """)
    assert len(programme.tasks) == 1


def test_a_column_of_remarks_may_say_who_cooperates(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tĐơn vị chủ trì\tGhi chú và đơn vị phối hợp
        1\tHọp\tSở Y tế\tPhối hợp Sở Tài chính, UBND cấp xã
        2\tBáo cáo\tSở Y tế\tĐã có hướng dẫn của Bộ Y tế
    """)
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính", "UBND các xã, phường"], []]
