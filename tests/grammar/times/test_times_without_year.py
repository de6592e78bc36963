"""Times of sentences that name no year: of the year at hand, or of none."""

from datetime import date

import pytest
from first_and_last import days

from dondoc.grammar.times.schedules import find_schedules

# A sentence of a document of 5 March 2026 that is for that year, with a time that names no year.
SENTENCES_WITHOUT_YEAR: dict[str, list[tuple[str, str, str | None, str | None]]] = {
    "hoàn thành trong tháng 6.": [("trong tháng 6", "deadline", "2026-06-01", "2026-06-30")],
    "xong trong tháng 6.": [("xong trong tháng 6", "deadline", "2026-06-01", "2026-06-30")],
    "trình trước ngày 30/6.": [("trước ngày 30/6", "deadline", None, "2026-06-29")],
    "trước 15/11; báo cáo trước ngày 15/12.": [
        ("trước 15/11", "deadline", None, "2026-11-14"), ("trước ngày 15/12", "deadline", None, "2026-12-14"),
    ],
    "trước ngày 30 tháng 6.": [("trước ngày 30 tháng 6", "deadline", None, "2026-06-29")],
    "chậm nhất ngày 20/12": [("chậm nhất ngày 20/12", "deadline", None, "2026-12-20")],
    "trong quý II.": [("trong quý II", "deadline", "2026-04-01", "2026-06-30")],
    "đến hết quý III giải ngân 60%": [("đến hết quý III", "deadline", None, "2026-09-30")],
    "trong tháng 4 và tháng 5": [("trong tháng 4 và tháng 5", "deadline", "2026-04-01", "2026-05-31")],
    "hoàn thành trong quí IV": [("trong quí IV", "deadline", "2026-10-01", "2026-12-31")],
    "hằng năm rà soát; trình trước ngày 30/6": [("trước ngày 30/6", "deadline", None, "2026-06-29")],
    "hằng năm rà soát. Trình trước ngày 30/6": [("trước ngày 30/6", "deadline", None, "2026-06-29")],
    "trong 6 tháng đầu năm": [("trong 6 tháng đầu năm", "deadline", "2026-01-01", "2026-06-30")],
    "trong thời hạn 30 ngày kể từ ngày ban hành Kế hoạch này, xây dựng kế hoạch": [
        ("trong thời hạn 30 ngày kể từ ngày", "deadline", "2026-03-05", "2026-04-04")
    ],
    "trong vòng 15 ngày, kể từ ngày ký Quyết định": [
        ("trong vòng 15 ngày, kể từ ngày", "deadline", "2026-03-05", "2026-03-20")
    ],
    "chậm nhất 15 ngày kể từ ngày Kế hoạch được ban hành": [
        ("chậm nhất 15 ngày kể từ ngày", "deadline", None, "2026-03-20")
    ],
    "trong 20 ngày kể từ ngày Quy chế này có hiệu lực, bầu tổ trưởng": [
        ("trong 20 ngày kể từ ngày", "deadline", "2026-03-05", "2026-03-25")
    ],
    "thu phí không dừng từ quý III/2026": [("từ quý III/2026", "period", "2026-07-01", None)],
    "mở chuyên mục từ tháng 4 năm 2026": [("từ tháng 4 năm 2026", "period", "2026-04-01", None)],
    "trong nhiệm kỳ 2025 - 2030": [("trong nhiệm kỳ 2025 - 2030", "period", "2025-01-01", "2030-12-31")],
    # What recurs, counts something, is of another day, or was over.
    "trước ngày 15/11 hằng năm": [],
    "Hằng năm, trước ngày 15/11, báo cáo": [],
    "định kỳ báo cáo trước ngày 20/6 và 20/12": [],
    "báo cáo trước ngày 20/6 và 20/12": [],
    "báo cáo trước ngày 20/6 và ngày 20/12": [],
    "báo cáo trước ngày 20/6, trước ngày 20/12": [],
    "hoàn thành 2/3 chỉ tiêu": [],
    "giải quyết trước 1/2 số vụ việc": [],
    "theo Điều 30/6 của Luật": [],
    "trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ": [],
    "trong thời hạn 05 ngày kể từ ngày nhận được báo cáo": [],
    "công khai kết luận thanh tra trong thời hạn 15 ngày kể từ ngày ký": [],
    "bàn giao mặt bằng trong vòng 10 ngày kể từ ngày ký hợp đồng": [],
    "rào lối đi theo lộ trình đã duyệt, từ quý III/2026": [("từ quý III/2026", "period", "2026-07-01", None)],
    "giữ nguyên chốt đã lập từ ngày 01/7/2026": [],
    "theo Luật có hiệu lực từ ngày 01/7/2026": [],
    "rà soát vướng mắc phát sinh từ ngày 01/7/2026": [],
    "tiếp nối việc làm từ tháng 01/2025": [],
    "nghỉ lễ từ ngày 30/4/2026 đến 03/5/2026 do Sở tham mưu": [
        ("từ ngày 30/4/2026 đến 03/5/2026", "period", "2026-04-30", "2026-05-03")
    ],
    "sau 02 năm thực hiện": [],
    "trong nhiệm kỳ": [],
    "trong tháng 01 đã họp": [],
    "trong năm": [],
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES_WITHOUT_YEAR.items(), ids=SENTENCES_WITHOUT_YEAR.keys())
def test_a_time_of_no_year_is_of_the_year_at_hand(
    sentence: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    found = find_schedules(sentence, date(2026, 3, 5), 2026)
    assert [(each.raw, each.role, *days(each)) for each in found] == expected


def test_without_a_year_at_hand_it_is_of_none() -> None:
    assert find_schedules("hoàn thành trong tháng 6", date(2026, 3, 5)) == ()
