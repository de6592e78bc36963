"""What time cells and sentences set: the role, the last day that is still on time, or how often."""

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.times.schedules import due_before, find_schedules, read_time_cell
from dondoc.model import Schedule, ScheduleRole

# A cell with one time in it: its role, first day and last day where the table has a single time column.
CELLS = {
    "2021": ("deadline", "2021-01-01", "2021-12-31"),
    "Năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Năm 2026.": ("deadline", "2026-01-01", "2026-12-31"),
    "Quý I/2021": ("deadline", "2021-01-01", "2021-03-31"),
    "Quý II năm 2026": ("deadline", "2026-04-01", "2026-06-30"),
    "Quý II, III/2026": ("deadline", "2026-04-01", "2026-09-30"),
    "IV/2026": ("deadline", "2026-10-01", "2026-12-31"),
    "I-II/2026": ("deadline", "2026-01-01", "2026-06-30"),
    "Từ 7 giờ ngày 21/7/2026": ("period", "2026-07-21", None),
    "III/2026": ("deadline", "2026-07-01", "2026-09-30"),
    "Quý III-IV/2026": ("deadline", "2026-07-01", "2026-12-31"),
    "Tháng 3/2021": ("deadline", "2021-03-01", "2021-03-31"),
    "Tháng 3-6/2026": ("deadline", "2026-03-01", "2026-06-30"),
    "Trong tháng 12 năm 2025": ("deadline", "2025-12-01", "2025-12-31"),
    "Trong năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "6 tháng đầu năm 2026": ("deadline", "2026-01-01", "2026-06-30"),
    "Dự kiến quý III/2026": ("deadline", "2026-07-01", "2026-09-30"),
    "Hoàn thành trong quý II/2026": ("deadline", "2026-04-01", "2026-06-30"),
    "Quý II/2026 (trình HĐND tỉnh)": ("deadline", "2026-04-01", "2026-06-30"),
    "Cuối năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Đầu năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Giữa năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Từ đầu năm 2026": ("period", "2026-01-01", None),
    "Trước cuối năm 2026": ("deadline", None, "2026-12-31"),
    "Cuối năm 2026 và đầu năm 2027": ("period", "2026-01-01", "2027-12-31"),
    "Cuối năm 2026, đầu năm 2027": ("period", "2026-01-01", "2027-12-31"),
    "Trước ngày Quốc khánh 02/9/2026": ("deadline", None, "2026-09-01"),
    "Trước dịp 30/4/2026": ("deadline", None, "2026-04-29"),
    "Dịp 19/5/2026": ("deadline", "2026-05-19", "2026-05-19"),
    "Trước Tết Nguyên đán Đinh Mùi 2027": ("deadline", None, None),
    "2021-2025": ("period", "2021-01-01", "2025-12-31"),
    "2026 – 2028": ("period", "2026-01-01", "2028-12-31"),
    "Giai đoạn 2026 - 2030": ("period", "2026-01-01", "2030-12-31"),
    "Trong giai đoạn 2026-2030": ("period", "2026-01-01", "2030-12-31"),
    "Từ năm 2026 đến năm 2030": ("period", "2026-01-01", "2030-12-31"),
    "Từ 2026-2030": ("period", "2026-01-01", "2030-12-31"),
    "Quý IV/2026 - Quý I/2027": ("period", "2026-10-01", "2027-03-31"),
    "Thường xuyên (2026-2030)": ("period", "2026-01-01", "2030-12-31"),
    "Từ quý I/2026 đến quý IV/2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Từ ngày 01/7/2026 đến 31/12/2026": ("deadline", "2026-07-01", "2026-12-31"),
    "Trước năm 2025": ("deadline", None, "2024-12-31"),
    "Trước 17 giờ ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Trước ngày 15/11/2026": ("deadline", None, "2026-11-14"),
    "Trước 30/6/2026": ("deadline", None, "2026-06-29"),
    "Trước 15 tháng 11 năm 2026": ("deadline", None, "2026-11-14"),
    "Tuần 1 tháng 12/2026": ("deadline", "2026-12-01", "2026-12-07"),
    "Trong tuần đầu tháng 12/2025": ("deadline", "2025-12-01", "2025-12-07"),
    "Trước tuần cuối tháng 6/2026": ("deadline", None, "2026-06-23"),
    "Tuần 53 tháng 12/2026": ("deadline", "2026-12-01", "2026-12-31"),
    "Năm học 2025-2026": ("period", "2025-09-01", "2026-05-31"),
    "Từ năm học 2025 - 2026": ("period", "2025-09-01", None),
    "Năm học 2025-2028": ("period", "2025-01-01", "2028-12-31"),
    "Trước tháng 6/2026": ("deadline", None, "2026-05-31"),
    "Trước quý III năm 2026": ("deadline", None, "2026-06-30"),
    "Trước kỳ họp tháng 7/2026": ("deadline", "2026-07-01", "2026-07-31"),
    "Trước ngày 01/3/2028": ("deadline", None, "2028-02-29"),
    "Xong trước 30/6/2026": ("deadline", None, "2026-06-29"),
    "Hoàn thành trước ngày 15/12/2026": ("deadline", None, "2026-12-14"),
    "Đến trước ngày 30/6/2026": ("deadline", None, "2026-06-29"),
    "Chậm nhất trước ngày 30/6/2026": ("deadline", None, "2026-06-29"),
    "Chậm nhất ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Chậm nhất là ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Chậm nhất vào ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Chậm nhất đến ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Chậm nhất trong quý II/2026": ("deadline", None, "2026-06-30"),
    "Muộn nhất tháng 9/2026": ("deadline", None, "2026-09-30"),
    "Không quá 30/6/2026": ("deadline", None, "2026-06-30"),
    "Xong trong tháng 6/2026": ("deadline", "2026-06-01", "2026-06-30"),
    "Hết quý III/2026": ("deadline", None, "2026-09-30"),
    "Đến hết năm 2030": ("deadline", None, "2030-12-31"),
    "Đến hết ngày 31/12/2026": ("deadline", None, "2026-12-31"),
    "Đến năm 2030": ("deadline", None, "2030-12-31"),
    "Đến ngày 31/12/2026": ("deadline", None, "2026-12-31"),
    "Từ năm 2026": ("period", "2026-01-01", None),
    "Kể từ năm 2026": ("period", "2026-01-01", None),
    "Bắt đầu từ quý I/2026": ("period", "2026-01-01", None),
    "Sau năm 2030": ("period", "2031-01-01", None),
    "Không muộn hơn ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Từ năm 2026 trở đi": ("period", "2026-01-01", None),
    "Năm 2026 và những năm sau": ("period", "2026-01-01", None),
    "Quý III năm 2026 và các năm tiếp theo": ("period", "2026-07-01", None),
    "Từ tháng 6/2026 và các tháng tiếp theo": ("period", "2026-06-01", None),
    "Từ quý II/2026 đến hết năm 2027": ("period", "2026-04-01", "2027-12-31"),
    "6 tháng cuối năm 2026 - hết năm 2027": ("period", "2026-07-01", "2027-12-31"),
    "Giai đoạn 2026 ~ 2030": ("period", "2026-01-01", "2030-12-31"),
    "Đến năm 2027 và các năm tiếp theo": ("deadline", None, "2027-12-31"),
}
# A cell with several times in it: the last day of each.
SEVERAL = {
    "Quý II/2026; Quý IV/2026": ["2026-06-30", "2026-12-31"],
    "Quý II/2026, Quý IV/2026": ["2026-06-30", "2026-12-31"],
    "2026, 2028": ["2026-12-31", "2028-12-31"],
    "Năm 2026 và 2027": ["2026-12-31", "2027-12-31"],
    "30/6/2026 và 31/12/2026": ["2026-06-30", "2026-12-31"],
    "Trình trước 15/6/2026, ban hành trước 30/6/2026": ["2026-06-14", "2026-06-29"],
    "Trong quý I và quý III/2026": ["2026-03-31", "2026-09-30"],
    "Trước 30/6/2026 và 31/12/2026": ["2026-06-29", "2026-12-30"],
    "Vào tháng 4 và tháng 9/2026": ["2026-04-30", "2026-09-30"],
    "Tháng 12/2025, tháng 01/2026": ["2025-12-31", "2026-01-31"],
}
WITHOUT_A_DATE = {
    "Thường xuyên": "Thường xuyên",
    "Theo tiến độ được duyệt": "Theo tiến độ được duyệt",
    "Sau khi Trung ương hướng dẫn": "Sau khi Trung ương hướng dẫn",
    "a quarter of no year": "Quý IV",
    "a day of no year": "31/12",
}
GOES_ON = [
    f"Năm 2026 {joined} các {unit} {later}"
    for joined, unit, later in [
        ("và", "năm", "tiếp theo"),
        ("cùng", "năm", "tiếp sau"),
        ("đến", "năm", "kế tiếp"),
        ("tới", "quý", "về sau"),
        ("và", "quý", "sau"),
        ("và", "tháng", "tới"),
    ]
]
BEFORE_EVENTS = [
    *(
        f"Trước {event} năm 2026"
        for event in (
            "khai giảng",
            "kỳ họp",
            "đợt mưa",
            "dịp hè",
            "lễ hội",
            "hội nghị",
            "đại hội",
            "ngày hội",
            "bầu cử",
            "vụ xuân",
            "đầu mùa mưa",
            "tết",
            "kỳ thi",
        )
    ),
    "Xong trước mùa mưa năm 2026",
    "Trước mùa mưa năm 2026",
    "Hoàn thành trước năm học 2026-2027",
    "Trước khi khai giảng năm học 2026 - 2027",
]
EMPTY = {"nothing": "", "blanks": "  ", "a dash": "-", "dots": "…"}

# A sentence of a task: what it sets, (words quoted, role, first day, last day).
SENTENCES = {
    "hoàn thành trong quý II/2025": [("trong quý II/2025", "deadline", "2025-04-01", "2025-06-30")],
    "Trong quý I/2026, trình phê duyệt": [("Trong quý I/2026", "deadline", "2026-01-01", "2026-03-31")],
    "trình UBND tỉnh trước ngày 15/11/2025.": [("trước ngày 15/11/2025", "deadline", None, "2025-11-14")],
    "Trước 30/4/2026, hoàn thành rà soát": [("Trước 30/4/2026", "deadline", None, "2026-04-29")],
    "gửi trước ngày 20 tháng 11 năm 2025": [("trước ngày 20 tháng 11 năm 2025", "deadline", None, "2025-11-19")],
    "bàn giao xong trước 30/6/2025": [("xong trước 30/6/2025", "deadline", None, "2025-06-29")],
    "mở lớp chậm nhất cuối tháng 4/2026": [("chậm nhất cuối tháng 4/2026", "deadline", None, "2026-04-30")],
    "công bố kết quả điều tra trong quý II năm 2026": [
        ("trong quý II năm 2026", "deadline", "2026-04-01", "2026-06-30")
    ],
    "thay 20 tủ, số còn lại trong năm 2027": [("trong năm 2027", "deadline", "2027-01-01", "2027-12-31")],
    "chậm nhất ngày 20/12/2025": [("chậm nhất ngày 20/12/2025", "deadline", None, "2025-12-20")],
    "báo cáo muộn nhất là ngày 30/6/2025": [("muộn nhất là ngày 30/6/2025", "deadline", None, "2025-06-30")],
    "giải ngân đến hết quý III/2025": [("đến hết quý III/2025", "deadline", None, "2025-09-30")],
    "giải ngân hết năm 2025": [("hết năm 2025", "deadline", None, "2025-12-31")],
    "xong trong tháng 4 năm 2025": [("xong trong tháng 4 năm 2025", "deadline", "2025-04-01", "2025-04-30")],
    "rà soát trong 6 tháng đầu năm 2026": [("trong 6 tháng đầu năm 2026", "deadline", "2026-01-01", "2026-06-30")],
    "thực hiện trong giai đoạn 2026-2030": [("trong giai đoạn 2026-2030", "period", "2026-01-01", "2030-12-31")],
    "mở lớp trong năm 2026 và các năm tiếp theo.": [
        ("trong năm 2026 và các năm tiếp theo", "period", "2026-01-01", None)
    ],
    "gửi số liệu trước ngày 30/6/2026 và ngày 31/12/2026": [
        ("trước ngày 30/6/2026", "deadline", None, "2026-06-29"),
        ("trước ngày 30/6/2026 và ngày 31/12/2026", "deadline", None, "2026-12-30"),
    ],
    "diệt lăng quăng vào tháng 4 và tháng 9/2026": [
        ("vào tháng 4 và tháng 9/2026", "deadline", "2026-04-01", "2026-04-30"),
        ("vào tháng 4 và tháng 9/2026", "deadline", "2026-09-01", "2026-09-30"),
    ],
    "mở lớp trong quý II và quý III/2026": [("trong quý II và quý III/2026", "deadline", "2026-04-01", "2026-09-30")],
    "kiểm kê đất trong tuần đầu tháng 12/2025": [
        ("trong tuần đầu tháng 12/2025", "deadline", "2025-12-01", "2025-12-07")
    ],
    "kiểm kê đất xong trong tuần thứ hai của tháng 12/2025": [
        ("xong trong tuần thứ hai của tháng 12/2025", "deadline", "2025-12-08", "2025-12-14")
    ],
    "phát thẻ trong 05 ngày đầu tháng 12/2025": [
        ("trong 05 ngày đầu tháng 12/2025", "deadline", "2025-12-01", "2025-12-05")
    ],
    "mở hội thao từ ngày 10 đến ngày 15/10/2025": [
        ("từ ngày 10 đến ngày 15/10/2025", "deadline", "2025-10-10", "2025-10-15")
    ],
    "hoàn thành năm 2025": [("hoàn thành năm 2025", "deadline", "2025-01-01", "2025-12-31")],
    "hoàn thành vào cuối năm 2025": [("hoàn thành vào cuối năm 2025", "deadline", "2025-01-01", "2025-12-31")],
    "Thời hạn: 30/6/2026": [("Thời hạn: 30/6/2026", "deadline", "2026-06-30", "2026-06-30")],
    "trình không muộn hơn ngày 30/6/2026": [("không muộn hơn ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp trước thời hạn 30/6/2026": [("trước thời hạn 30/6/2026", "deadline", None, "2026-06-29")],
    "báo cáo kết quả trong quý I/2026": [("trong quý I/2026", "deadline", "2026-01-01", "2026-03-31")],
    "công bố kết quả trước ngày 01/9/2026": [("trước ngày 01/9/2026", "deadline", None, "2026-08-31")],
    "Đến năm 2030, hoàn thành mạng lưới bến xe": [("Đến năm 2030", "deadline", None, "2030-12-31")],
    "Mở rộng chợ đầu mối; phấn đấu đến năm 2028 có 5 chợ": [("đến năm 2028", "deadline", None, "2028-12-31")],
    "nạo vét luồng, đến năm 2027 hoàn thành cầu cảng": [("đến năm 2027", "deadline", None, "2027-12-31")],
    "đưa xã Tân Lập lên phường vào năm 2028": [("vào năm 2028", "deadline", "2028-01-01", "2028-12-31")],
    "Đến ngày 30/6/2026, 100% hồ sơ được số hóa": [("Đến ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "Đến 31/12/2026 giải ngân hết vốn": [("Đến 31/12/2026", "deadline", None, "2026-12-31")],
    "sửa xong mái trước ngày Quốc khánh 02/9/2026": [
        ("trước ngày Quốc khánh 02/9/2026", "deadline", None, "2026-09-01")
    ],
    "xong trước thứ Bảy (20/6/2026)": [("xong trước thứ Bảy (20/6/2026", "deadline", None, "2026-06-19")],
    "nộp chậm nhất Chủ nhật, ngày 21/6/2026": [("chậm nhất Chủ nhật, ngày 21/6/2026", "deadline", None, "2026-06-21")],
    "cấp nước trước dịp lễ 30/4, 01/5/2026": [("trước dịp lễ 30/4", "deadline", None, "2026-04-29")],
    "cấp nước trước dịp nghỉ lễ 30/4 - 01/5/2026": [
        ("trước dịp nghỉ lễ 30/4 - 01/5/2026", "deadline", None, "2026-04-29")
    ],
    "cấp nước trước ngày 30/4, 10/5/2026": [
        ("trước ngày 30/4", "deadline", None, "2026-04-29"),
        ("trước ngày 30/4, 10/5/2026", "deadline", None, "2026-05-09"),
    ],
    "cấp nước trước dịp 30/4/2026": [("trước dịp 30/4/2026", "deadline", None, "2026-04-29")],
    "trao nhà trước dịp kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ": [],
    "trao nhà trước dịp kỷ niệm 79 năm Ngày Thương binh liệt sĩ 27/7/2026": [
        ("trước dịp kỷ niệm 79 năm Ngày Thương binh liệt sĩ 27/7/2026", "deadline", None, "2026-07-26")
    ],
    "khởi công vào dịp Quốc khánh (02/9/2026)": [
        ("vào dịp Quốc khánh (02/9/2026", "deadline", "2026-09-02", "2026-09-02")
    ],
    "treo cờ trước ngày bầu cử 15/3/2026": [("trước ngày bầu cử 15/3/2026", "deadline", None, "2026-03-14")],
    "chỉnh trang xong trước ngày Quốc khánh (02/9/1945 - 02/9/2026)": [],
    "chúc thọ trước Tết Nguyên đán Đinh Mùi": [],
    "chúc thọ trước Tết Nguyên đán năm 2027": [],
    "ra quân trước ngày hội toàn dân năm 2026": [],
    "thả cá vào đầu năm 2026": [("vào đầu năm 2026", "deadline", "2026-01-01", "2026-12-31")],
    "trồng dặm hoàn thành giữa năm 2026": [("hoàn thành giữa năm 2026", "deadline", "2026-01-01", "2026-12-31")],
    "tỉa cành vào cuối năm 2026 và đầu năm 2027": [
        ("vào cuối năm 2026 và đầu năm 2027", "period", "2026-01-01", "2027-12-31")
    ],
    "nghiệm thu trước cuối năm 2026": [("trước cuối năm 2026", "deadline", None, "2026-12-31")],
    "khoán rừng từ cuối năm 2026": [],
    "Đến cuối năm 2027, hoàn thành số hóa": [("Đến cuối năm 2027", "deadline", None, "2027-12-31")],
    "Từ nay đến cuối năm 2026, rà soát hồ sơ": [("đến cuối năm 2026", "deadline", None, "2026-12-31")],
    "cấp nước trước đại lễ 30/4/2026": [("trước đại lễ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước lễ 30/4/2026": [("trước lễ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước kỳ nghỉ 30/4/2026": [("trước kỳ nghỉ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước tết Dương lịch 01/01/2027": [("trước tết Dương lịch 01/01/2027", "deadline", None, "2026-12-31")],
    "bàn giao trước đầu năm 2027": [("trước đầu năm 2027", "deadline", None, "2026-12-31")],
    "nộp chậm nhất đến ngày 30/6/2026": [("chậm nhất đến ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp chậm nhất là trong tháng 6/2026": [("chậm nhất là trong tháng 6/2026", "deadline", None, "2026-06-30")],
    "nộp chậm nhất vào tháng 6/2026": [("chậm nhất vào tháng 6/2026", "deadline", None, "2026-06-30")],
    "nộp không chậm hơn ngày 30/6/2026": [("không chậm hơn ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp không quá ngày 30/6/2026": [("không quá ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "giải ngân cho đến hết năm 2026": [("cho đến hết năm 2026", "deadline", None, "2026-12-31")],
    "Tới đầu năm 2030, hoàn thành bến xe": [("Tới đầu năm 2030", "deadline", None, "2030-12-31")],
    "hoàn thành trong vòng quý II/2026": [("trong vòng quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "nộp trong thời hạn tháng 6/2026": [("trong thời hạn tháng 6/2026", "deadline", "2026-06-01", "2026-06-30")],
    "nộp trong cuối tháng 6/2026": [("trong cuối tháng 6/2026", "deadline", "2026-06-01", "2026-06-30")],
    "Thời gian thực hiện: quý II/2026": [("Thời gian thực hiện: quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "Thời gian hoàn thành: quý II/2026": [
        ("Thời gian hoàn thành: quý II/2026", "deadline", "2026-04-01", "2026-06-30")
    ],
    "Hoàn thành: quý II/2026": [("Hoàn thành: quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "mở cửa kể từ ngày 01/6/2026 đến ngày 30/6/2026": [
        ("kể từ ngày 01/6/2026 đến ngày 30/6/2026", "deadline", "2026-06-01", "2026-06-30")
    ],
    "mở cửa bắt đầu từ ngày 01/6/2026 đến ngày 30/6/2026": [
        ("bắt đầu từ ngày 01/6/2026 đến ngày 30/6/2026", "deadline", "2026-06-01", "2026-06-30")
    ],
    "mở rộng chợ quá năm 2026": [],
    "báo cáo sau ngày 30/6/2026": [],
    "nộp trước ngày 30/6 và 31/12/2026": [
        ("trước ngày 30/6", "deadline", None, "2026-06-29"),
        ("trước ngày 30/6 và 31/12/2026", "deadline", None, "2026-12-30"),
    ],
    "nộp chậm nhất ngày 30/6, ngày 31/12/2026": [
        ("chậm nhất ngày 30/6", "deadline", None, "2026-06-30"),
        ("chậm nhất ngày 30/6, ngày 31/12/2026", "deadline", None, "2026-12-31"),
    ],
    "nộp trước ngày 30/6 và năm 2027 công bố": [],
    "mở cửa từ ngày 30/6 và 31/12/2026": [],
    "trình trước thời điểm 01/01/2027": [("trước thời điểm 01/01/2027", "deadline", None, "2026-12-31")],
    "trình trước 31/12/2025 và báo cáo trước 15/01/2026": [
        ("trước 31/12/2025", "deadline", None, "2025-12-30"),
        ("trước 15/01/2026", "deadline", None, "2026-01-14"),
    ],
}


def days(schedule: Schedule) -> tuple[str | None, str | None]:
    return tuple(day.isoformat() if day else None for day in (schedule.start, schedule.end))  # type: ignore[return-value]


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_cell_sets_a_time(cell: str, expected: tuple[str, str | None, str | None]) -> None:
    (schedule,) = read_time_cell(cell, None)
    assert (schedule.role, *days(schedule)) == expected
    assert schedule.recurrence is None
    assert schedule.raw == cell


@pytest.mark.parametrize("role", get_args(ScheduleRole))
@pytest.mark.parametrize(
    "cell",
    [
        "2026",
        "2026-2030",
        "Trước 30/6/2026",
        "Từ năm 2026",
        "Hằng năm",
        "Thường xuyên",
        "Sau năm 2030",
        "Trước 17 giờ ngày 15/11/2026",
        "Năm 2026 và các năm tiếp theo",
        "Chậm nhất 30/6/2026",
        "Trước mùa mưa năm 2026",
    ],
)
def test_the_heading_of_the_column_settles_the_role(cell: str, role: ScheduleRole) -> None:
    assert [schedule.role for schedule in read_time_cell(cell, role)] == [role]


@pytest.mark.parametrize(("cell", "ends"), SEVERAL.items(), ids=SEVERAL.keys())
def test_every_time_in_a_cell_counts(cell: str, ends: list[str]) -> None:
    assert [days(schedule)[1] for schedule in read_time_cell(cell, None)] == ends


def test_a_time_said_twice_counts_once() -> None:
    assert len(read_time_cell("Quý II/2026; Quý II/2026", None)) == 1


def test_a_date_and_a_recurrence_in_one_cell_are_two_times() -> None:
    once, yearly = read_time_cell("Năm 2026; hằng năm", None)
    assert (once.role, *days(once)) == ("deadline", "2026-01-01", "2026-12-31")
    assert yearly.recurrence == "yearly"


@pytest.mark.parametrize("cell", BEFORE_EVENTS)
def test_the_year_of_an_event_is_no_day_before_it(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "deadline"),)


@pytest.mark.parametrize("cell", GOES_ON)
def test_what_goes_on_behind_a_year_has_no_last_day(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "period", date(2026, 1, 1), None),)


@pytest.mark.parametrize("cell", WITHOUT_A_DATE.values(), ids=WITHOUT_A_DATE.keys())
def test_words_that_name_no_day_are_kept_without_one(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "period"),)


@pytest.mark.parametrize("cell", EMPTY.values(), ids=EMPTY.keys())
def test_a_cell_without_words_sets_no_time(cell: str) -> None:
    assert read_time_cell(cell, None) == ()


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items(), ids=SENTENCES.keys())
def test_a_sentence_sets_a_time_with_a_word_of_time(
    sentence: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert [(found.raw, found.role, *days(found)) for found in find_schedules(sentence)] == expected


@pytest.mark.parametrize(
    "word",
    [
        "và", "hoặc", "từ", "đến", "tới", "hết", "trước", "sau", "trong", "vào", "kể", "đã", "được", "năm", "tháng",
        "quý", "tuần",
    ],
)  # fmt: skip
def test_no_occasion_goes_on_over_another_word_of_time(word: str) -> None:
    found = find_schedules(f"mở cửa trước ngày hội {word} 30/6/2026")
    assert not any(schedule.raw.startswith("trước ngày hội") for schedule in found)


@given(st.dates(date(1901, 1, 1), date(2099, 12, 31)))
def test_before_excludes_the_day_it_names_and_at_the_latest_includes_it(day: date) -> None:
    written = f"{day.day:02}/{day.month:02}/{day.year}"
    (before,) = read_time_cell(f"Trước ngày {written}", None)
    (latest,) = read_time_cell(f"Chậm nhất ngày {written}", None)
    assert latest.end == day
    assert before.end is not None
    assert (day - before.end).days == 1


@given(st.text(alphabet="0123456789/-–;,. trước nhất hết trong quý iv năm tháng đến từ", max_size=60))
def test_what_a_sentence_sets_is_quoted_from_it(sentence: str) -> None:
    assert all(schedule.raw in sentence for schedule in find_schedules(sentence))


LISTED = {
    "Tháng 6 và tháng 12/2026": ["2026-06-30", "2026-12-31"],
    "Tháng 3, 6, 9, 12/2026": ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"],
    "Quý I và quý III năm 2026": ["2026-03-31", "2026-09-30"],
    "Quý I, II, IV/2026": ["2026-03-31", "2026-06-30", "2026-12-31"],
    "Quý II và quý III/2026": ["2026-09-30"],
    "Tháng 5, 6/2026": ["2026-06-30"],
}


@pytest.mark.parametrize(("cell", "ends"), LISTED.items(), ids=LISTED.keys())
def test_times_apart_from_each_other_are_deadlines_of_their_own(cell: str, ends: list[str]) -> None:
    assert [str(schedule.end) for schedule in read_time_cell(cell, None)] == ends


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("Mở đợt cao điểm từ ngày 15/9/2025 đến ngày 15/12/2025.", [("2025-09-15", "2025-12-15")]),
        ("Mở đợt cao điểm, thời gian từ 15/9/2025 đến 15/12/2025.", [("2025-09-15", "2025-12-15")]),
        ("Mở đợt cao điểm (từ 15/9/2025 - 15/12/2025).", [("2025-09-15", "2025-12-15")]),
        ("Lấy ý kiến từ 2/3 đến 3/4 số hộ năm 2025.", []),
        ("Tập huấn từ tháng 3 đến tháng 5/2026.", [("2026-03-01", "2026-05-31")]),
        ("Di dời dân trước 17 giờ ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 6 giờ 30 ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại chậm nhất 18 giờ 00 phút ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Thắp nến tri ân vào tối 26/7/2026.", [("2026-07-26", "2026-07-26")]),
        ("Họp báo vào sáng ngày 26/7/2026.", [("2026-07-26", "2026-07-26")]),
        ("Tập trung vào sáng kiến năm 2026.", []),
        ("Cấp điện lại xong trước 17h00' ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 17:30, ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 7 giờ tối ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 20h00 ngày hôm nay 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trong ngày hôm nay, ngày 21/7/2025.", [("2025-07-21", "2025-07-21")]),
        ("Mất điện ngày hôm nay 21/7/2025.", []),
        ("Lắp 17 giờ đo gió ngày 21/7/2025.", []),
        ("Sửa chữa (thời gian: quý II/2026).", [("2026-04-01", "2026-06-30")]),
        ("Tiếp nối kết quả từ năm 2021 đến năm 2025.", []),
    ],
)
def test_a_sentence_may_say_from_when_to_when(sentence: str, times: list[tuple[str, str]]) -> None:
    assert [(str(when.start), str(when.end)) for when in find_schedules(sentence)] == times


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
        ("từ ngày 30/4/2026 đến 03/5/2026", "deadline", "2026-04-30", "2026-05-03")
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


def test_what_stands_under_before_is_late_on_its_day() -> None:
    (day,) = read_time_cell("31/5/2026", "deadline")
    assert due_before(day) == Schedule("31/5/2026", "deadline", None, date(2026, 5, 30))
    (yearly,) = read_time_cell("Hằng năm", "deadline")
    assert due_before(yearly) == yearly
