"""Orders to report: how often and by which day."""

from datetime import date

import pytest

from dondoc.grammar.reporting.duties import HEAD_OF_AGENCY, DutyTime, place_duty_times, read_duty_times

TIMES = {
    "Báo cáo kết quả trước ngày 18 hàng tháng": (DutyTime("monthly", day=18),),
    "Định kỳ hằng tháng báo cáo UBND tỉnh": (DutyTime("monthly"),),
    "báo cáo trước ngày 20 tháng cuối quý": (DutyTime("quarterly", day=20),),
    "Định kỳ hằng quý báo cáo": (DutyTime("quarterly"),),
    # A week is nearest to a month among the cycles that there are.
    "Các chi bộ báo cáo vào sinh hoạt định kỳ tháng 6/2026": (DutyTime("once", date=date(2026, 6, 30)),),
    "Báo cáo Đảng ủy đúng hạn ngày 23/9/2026": (DutyTime("once", date=date(2026, 9, 23)),),
    "Gửi báo cáo trước 15h thứ Sáu hằng tuần về Sở Y tế": (DutyTime("monthly"),),
    "Ban hành kế hoạch hằng năm trước ngày 31 tháng 01": (DutyTime("yearly", 1, 31),),
    "Ban hành kế hoạch thả cá trước ngày 15/12 hằng năm": (DutyTime("yearly", 12, 15),),
    # a week is no month beside another time
    "Hằng tuần báo cáo Sở Y tế; báo cáo tổng kết trước ngày 20/9/2026": (DutyTime("once", date=date(2026, 9, 20)),),
    "Hằng tuần, hằng quý báo cáo Sở Y tế": (DutyTime("quarterly"),),
    "Hằng tuần, hằng tháng báo cáo Sở Y tế": (DutyTime("monthly"),),
    "Hằng tuần báo cáo kết quả, hằng tháng họp giao ban": (DutyTime("monthly"),),
    "Báo cáo tiến độ 3 tháng một lần gửi Sở Xây dựng": (DutyTime("quarterly"),),
    "Hằng tháng báo cáo nhanh, ba tháng một lần báo cáo định kỳ": (DutyTime("monthly"), DutyTime("quarterly")),
    "Chậm nhất ngày 31 tháng 01 năm 2026, các đơn vị đăng ký nội dung về Sở Nội vụ": (
        DutyTime("once", date=date(2026, 1, 31)),
    ),
    "Trước ngày 31/01/2026, hộ dân đăng ký nội dung thờ tự": (),
    "báo cáo trước ngày 15/12 hằng năm": (DutyTime("yearly", 12, 15),),
    # Days of one list share the year of its last, but for those of every year.
    "báo cáo quý I trước ngày 05/3, báo cáo năm trước ngày 05/12/2026": (
        DutyTime("once", date=date(2026, 3, 5)),
        DutyTime("once", date=date(2026, 12, 5)),
    ),
    "Gửi báo cáo trước ngày 15/3, 15/6 và 15/9/2026": (
        DutyTime("once", date=date(2026, 3, 15)),
        DutyTime("once", date=date(2026, 6, 15)),
        DutyTime("once", date=date(2026, 9, 15)),
    ),
    "Hằng năm báo cáo trước ngày 15/6, báo cáo tổng kết trước ngày 15/12/2030": (
        DutyTime("yearly", 6, 15),
        DutyTime("once", date=date(2030, 12, 15)),
    ),
    "Hằng năm (15/12) báo cáo kết quả": (DutyTime("yearly", 12, 15),),
    "Định kỳ hàng năm ( 15 tháng 12 ) báo cáo kết quả": (DutyTime("yearly", 12, 15),),
    "báo cáo Sở Nội vụ trước ngày 18 của tháng": (DutyTime("monthly", day=18),),
    "Định kỳ 6 tháng, hằng năm báo cáo trước ngày 05/6 và ngày 05/12": (
        DutyTime("yearly", 6, 5),
        DutyTime("yearly", 12, 5),
    ),
    "báo cáo tổng kết năm gửi Sở Y tế trước ngày 20 tháng 12": (DutyTime("yearly", 12, 20),),
    "Trước ngày 15/12/2026 rà soát số hộ nghèo; tổng hợp báo cáo": (DutyTime("once", date=date(2026, 12, 15)),),
    "Rà soát danh sách hộ nghèo tại các bản vùng cao; báo cáo trước ngày 15/12/2026": (
        DutyTime("once", date=date(2026, 12, 15)),
    ),
    "Hằng năm báo cáo kết quả": (DutyTime("yearly"),),
    "Định kỳ 9 tháng báo cáo UBND tỉnh": (DutyTime("yearly"),),
    "Các xã gửi báo cáo 9 tháng về Sở Tài chính": (DutyTime("yearly"),),
    "Thực hiện báo cáo 6 tháng, 9 tháng gửi Sở Nội vụ": (DutyTime("yearly"),),
    "báo cáo trước ngày 10 của tháng đầu quý sau": (DutyTime("quarterly", day=10),),
    "báo cáo chậm nhất ngày 08 tháng đầu tiên của quý tiếp theo": (DutyTime("quarterly", day=8),),
    "Thực hiện chế độ báo cáo định kỳ (tháng, quý, năm)": (
        DutyTime("monthly"),
        DutyTime("quarterly"),
        DutyTime("yearly"),
    ),
    "Báo cáo 02 lần/năm: lần một trước ngày 12/6, lần hai trước ngày 12/12": (
        DutyTime("yearly", 6, 12),
        DutyTime("yearly", 12, 12),
    ),
    "Báo cáo kết quả cùng với báo cáo công tác văn hóa quý, năm gửi Sở Y tế": (
        DutyTime("quarterly"),
        DutyTime("yearly"),
    ),
    "Gửi báo cáo tháng, quý, 6 tháng và cả năm về Sở Nội vụ": (
        DutyTime("monthly"),
        DutyTime("quarterly"),
        DutyTime("yearly"),
    ),
    "Mỗi năm một lần báo cáo Sở Y tế": (DutyTime("yearly"),),
    "Hằng tuần rà soát các bến đò, báo cáo UBND tỉnh vào chiều thứ Sáu": (DutyTime("monthly"),),
    "Hằng năm, đánh giá các chợ và báo cáo Bộ Công Thương kết quả": (DutyTime("yearly"),),
    "báo cáo năm gửi Sở Y tế trước ngày 10/12/2026": (DutyTime("once", date=date(2026, 12, 10)),),
    "Gửi kết quả về Sở Y tế trong tháng 10/2026": (DutyTime("once", date=date(2026, 10, 31)),),
    "Báo cáo UBND tỉnh trong quý II/2026 về phương án": (DutyTime("once", date=date(2026, 6, 30)),),
    "Gửi báo cáo về Sở Nội vụ trong Quý III năm 2026 để tổng hợp": (DutyTime("once", date=date(2026, 9, 30)),),
    "Báo cáo UBND tỉnh trong tháng 4/2026; họp dân trong tháng 6/2026": (DutyTime("once", date=date(2026, 4, 30)),),
    "Định kỳ hằng quý (trước ngày 12 tháng cuối quý) báo cáo": (DutyTime("quarterly", day=12),),
    "Hằng tháng báo cáo kết quả (trước ngày 25)": (DutyTime("monthly", day=25),),
    "gửi kết quả về Sở Y tế trước ngày 05 tháng sau": (DutyTime("monthly", day=5),),
    "báo cáo trước ngày 20/6 và 20/11/2026": (
        DutyTime("once", date=date(2026, 6, 20)),
        DutyTime("once", date=date(2026, 11, 20)),
    ),
    "báo cáo trước ngày 01/6 và 15/11 hằng năm": (DutyTime("yearly", 6, 1), DutyTime("yearly", 11, 15)),
    "báo cáo 6 tháng (trước ngày 15/6) và báo cáo năm (trước ngày 15/12)": (
        DutyTime("yearly", 6, 15),
        DutyTime("yearly", 12, 15),
    ),
    "báo cáo hằng tháng (trước ngày 20), hằng năm trước 10/12": (
        DutyTime("monthly", day=20),
        DutyTime("yearly", 12, 10),
    ),
    "Gửi báo cáo tháng, quý, năm về Sở Y tế": (DutyTime("monthly"), DutyTime("quarterly"), DutyTime("yearly")),
    "Các phòng báo cáo định kỳ (tháng, năm)": (DutyTime("monthly"), DutyTime("yearly")),
    "Các trạm báo cáo tuần và tháng": (DutyTime("monthly"),),
    "Định kỳ hằng quý, hằng năm báo cáo": (DutyTime("quarterly"), DutyTime("yearly")),
    "gửi kế hoạch trước ngày 10/5/2026; báo cáo kết quả trước ngày 15/12/2026": (
        DutyTime("once", date=date(2026, 5, 10)),
        DutyTime("once", date=date(2026, 12, 15)),
    ),
    "báo cáo trước 14 giờ ngày 30/6/2026": (DutyTime("once", date=date(2026, 6, 30)),),
    "báo cáo trước 14 giờ 30 ngày 30/6/2026": (DutyTime("once", date=date(2026, 6, 30)),),
    "Gửi kết quả kiểm kê về Sở Công Thương trong ngày 21/4/2026": (DutyTime("once", date=date(2026, 4, 21)),),
    "Trực bão 24/24 giờ, báo cáo Sở Xây dựng trước 15 giờ hằng ngày": (DutyTime("monthly"),),
    "Báo cáo tiến độ làm cầu 02 tuần/lần": (DutyTime("monthly"),),
    "Định kỳ 01 tháng/lần báo cáo Sở Y tế": (DutyTime("monthly"),),
    "Định kỳ 03 tháng/lần báo cáo Sở Y tế": (DutyTime("quarterly"),),
    "báo cáo quý I trước ngày 12/3, quý II trước ngày 12/6": (DutyTime("yearly", 3, 12), DutyTime("yearly", 6, 12)),
    "báo cáo hằng tháng (trước ngày 18), hằng quý (trước ngày 18 của tháng cuối quý)": (
        DutyTime("monthly", day=18),
        DutyTime("quarterly", day=18),
    ),
    "Báo cáo Sở Tài chính 02 lần/tháng (trước ngày 12 và ngày 26)": (
        DutyTime("monthly", day=12),
        DutyTime("monthly", day=26),
    ),
    "Báo cáo UBND tỉnh 01 lần/quý": (DutyTime("quarterly"),),
    "Báo cáo tiến độ theo tháng, quý, năm về Sở Tài chính": (
        DutyTime("monthly"),
        DutyTime("quarterly"),
        DutyTime("yearly"),
    ),
    "Định kỳ tháng/quý/năm báo cáo UBND tỉnh": (DutyTime("monthly"), DutyTime("quarterly"), DutyTime("yearly")),
    "Báo cáo UBND tỉnh hằng quý/năm": (DutyTime("quarterly"), DutyTime("yearly")),
    "Báo cáo UBND tỉnh hai lần một năm": (DutyTime("yearly"),),
    "Báo cáo UBND tỉnh 6 tháng một lần": (DutyTime("yearly"),),
    "Tổ chức đánh giá hằng năm và báo cáo UBND tỉnh": (DutyTime("yearly"),),
    "Các xã hằng năm tổ chức sơ kết, báo cáo UBND tỉnh": (DutyTime("yearly"),),
    "báo cáo trước ngày 12.12 hằng năm": (DutyTime("yearly", 12, 12),),
    "báo cáo trước 12-12 hằng năm": (DutyTime("yearly", 12, 12),),
    "Định kỳ trước ngày 12/6 (báo cáo 6 tháng), 12/12 (báo cáo năm) gửi Sở Y tế": (
        DutyTime("yearly", 6, 12),
        DutyTime("yearly", 12, 12),
    ),
    "Lấy số liệu từ ngày 15/12 năm trước đến ngày 14/6, gửi báo cáo trước ngày 18/6 hằng năm": (
        DutyTime("yearly", 6, 18),
    ),
    "báo cáo kế hoạch năm trước ngày 30/12 của năm trước": (DutyTime("yearly", 12, 30),),
    "báo cáo trước ngày 08 của quý tiếp theo": (DutyTime("quarterly", day=8),),
    "báo cáo trước ngày 22 các tháng 3, 6, 9 và 12": tuple(DutyTime("yearly", month, 22) for month in (3, 6, 9, 12)),
    "báo cáo trước ngày 18 tháng 6 và tháng 12 hằng năm": (DutyTime("yearly", 6, 18), DutyTime("yearly", 12, 18)),
    "Lồng ghép vào báo cáo tháng 5 và tháng 11 hằng năm": (DutyTime("yearly", 5), DutyTime("yearly", 11)),
    "Lấy số liệu từ ngày 15 tháng trước đến ngày 14 hằng tháng, gửi báo cáo trước ngày 18 hằng tháng": (
        DutyTime("monthly", day=18),
    ),
    "Hằng quý báo cáo giải ngân; tham mưu điều chuyển vốn trước ngày 12/11/2026": (DutyTime("quarterly"),),
    "Cử cán bộ đầu mối (gửi danh sách trước ngày 20/4/2026); báo cáo kết quả trước ngày 12/12/2026": (
        DutyTime("once", date=date(2026, 4, 20)),
        DutyTime("once", date=date(2026, 12, 12)),
    ),
    "Gửi danh sách cán bộ dự lớp về Sở Y tế trước ngày 12/4/2026": (DutyTime("once", date=date(2026, 4, 12)),),
    "Cung cấp số liệu bến đò cho Sở Xây dựng trước ngày 05 hằng tháng": (DutyTime("monthly", day=5),),
    "Nộp hồ sơ đề nghị xét tặng về Sở Nội vụ trước ngày 12/4/2026": (DutyTime("once", date=date(2026, 4, 12)),),
    "Báo cáo UBND tỉnh vào tuần cuối của tháng": (DutyTime("monthly"),),
    "Báo cáo UBND tỉnh vào ngày làm việc cuối cùng của mỗi quý": (DutyTime("quarterly"),),
    "Gửi báo cáo về Sở Y tế trong tuần cuối của tháng 11/2026": (DutyTime("once", date=date(2026, 11, 30)),),
    "Báo cáo UBND tỉnh trước khi kết thúc năm 2026": (DutyTime("once", date=date(2026, 12, 31)),),
    "Hằng tháng cập nhật tiến độ sửa cầu lên phần mềm theo dõi của tỉnh, gửi báo cáo về Sở Xây dựng trước ngày 25": (
        DutyTime("monthly", day=25),
    ),
    "Gửi báo cáo tài chính về Sở Tài chính trước ngày 30/4/2026": (DutyTime("once", date=date(2026, 4, 30)),),
    "báo cáo trước 14:30 ngày 30/6/2026": (DutyTime("once", date=date(2026, 6, 30)),),
    "báo cáo tháng trước ngày 20; báo cáo quý trước ngày 18 tháng cuối quý": (
        DutyTime("monthly", day=20),
        DutyTime("quarterly", day=18),
    ),
    "báo cáo tiến độ trước ngày 15 và ngày 30 hằng tháng": (DutyTime("monthly", day=15), DutyTime("monthly", day=30)),
    "báo cáo trước ngày 12/5/2026 và ngày 12/11/2026": (
        DutyTime("once", date=date(2026, 5, 12)),
        DutyTime("once", date=date(2026, 11, 12)),
    ),
    "Báo cáo quý III: trước ngày 12/9": (DutyTime("yearly", 9, 12),),
    "Hằng tuần (trước 9 giờ thứ Hai) báo cáo tiến độ": (DutyTime("monthly"),),
    "Báo cáo tháng: nộp trước ngày 22 của tháng báo cáo": (DutyTime("monthly", day=22),),
    "báo cáo trước ngày 10/01 năm sau": (DutyTime("yearly", 1, 10),),
    "báo cáo UBND tỉnh trong tháng 12 hằng năm": (DutyTime("yearly", 12),),
    "báo cáo tiến độ vào ngày 8, ngày 18 và ngày cuối cùng hằng tháng": (
        DutyTime("monthly", day=8),
        DutyTime("monthly", day=18),
    ),
    "gửi báo cáo tuần trước ngày 5 hằng tháng, báo cáo năm trước ngày 08 tháng 11 năm 2026": (
        DutyTime("monthly", day=5),
        DutyTime("once", date=date(2026, 11, 8)),
    ),
    "báo cáo năm trước ngày 08 tháng 11": (DutyTime("yearly", 11, 8),),
    "Cụ thể hóa Chương trình này, xong trước ngày 20/3/2026; báo cáo trước ngày 10/12 hằng năm": (
        DutyTime("once", date=date(2026, 3, 20)),
        DutyTime("yearly", 12, 10),
    ),
    "tổng hợp, trình Tỉnh ủy chậm nhất ngày 30 tháng 11 năm 2026": (DutyTime("once", date=date(2026, 11, 30)),),
    "báo cáo năm trước ngày 10/12/2026": (DutyTime("once", date=date(2026, 12, 10)),),
    "báo cáo trước ngày 30/6/2026": (DutyTime("once", date=date(2026, 6, 30)),),
    "Định kỳ gửi báo cáo năm trước ngày 10/12/2026": (DutyTime("once", date=date(2026, 12, 10)),),
    "Các đơn vị trong ngành rà soát, xây dựng và ban hành kế hoạch trước ngày 10/5/2026; gửi về Sở Y tế": (
        DutyTime("once", date=date(2026, 5, 10)),
    ),
    "Trước ngày 15 tháng 02 năm 2025, ban hành kế hoạch": (DutyTime("once", date=date(2025, 2, 15)),),
}
NONE = {
    "the reports of others, judged": "Thẩm định báo cáo hằng năm của các đơn vị",
    "the reports of others, looked through": "Thẩm tra báo cáo hằng năm của các ban",
    "the reports of others, approved": "Phê duyệt báo cáo hằng quý của các chủ đầu tư",
    "the reports of others, taken in": "Tiếp nhận báo cáo hằng tháng của các xã",
    "the reports of others, listened to": "Nghe báo cáo hằng quý của các chủ đầu tư",
    "a report that judges": "Lập báo cáo thẩm định trước ngày 15/6/2026",
    "a report that looks through": "Hoàn thành báo cáo thẩm tra trước ngày 15/6/2026",
    "a meeting of every week": "Họp giao ban hằng tuần, rút kinh nghiệm từ báo cáo cũ",
    "no report": "Rà soát trước ngày 30/6/2026",
    "a day of other work": "Tham mưu chấm điểm cải cách hành chính trước ngày 15/12/2026; tổng hợp báo cáo UBND tỉnh",
    "no time": "Báo cáo UBND tỉnh xem xét",
    "the day of a cited document": "Báo cáo số 12/BC-UBND ngày 15/3/2025 của UBND tỉnh",
    "a budget of every year": "Cân đối ngân sách hằng năm, trình UBND tỉnh, rút kinh nghiệm từ báo cáo cũ",
    "the nine months of one year": "Gửi báo cáo 9 tháng đầu năm 2025 kèm theo",
    "reports that are cited": "Theo báo cáo tháng, quý của Sở Y tế, còn ba dự án chậm",
    "a report that is cited": "Theo báo cáo 9 tháng của Sở Y tế, còn ba dự án chậm",
    "how long it takes": "Hoàn thành trong 9 tháng và báo cáo UBND tỉnh",
    "the quarter of one year": "Báo cáo quý III/2025 còn chậm",
    "a cycle of something else before an old report": "Hằng năm cân đối ngân sách, rút kinh nghiệm từ báo cáo cũ",
    "a report that is issued each year": "Hằng năm rà soát quy định về báo cáo ban hành trước đây",
    "reports of others": "Theo báo cáo của các xã quý, năm vừa qua, còn ba dự án chậm",
    "how many times more": "Báo cáo UBND tỉnh: lượng khách gấp 2 lần năm 2025",
    "what was done in a month": "Báo cáo kết quả kiểm tra trong tháng 10/2026",
    "a month of what is reported": "Gửi báo cáo về các vụ cháy trong tháng 10/2026 cho thấy còn chủ quan",
    "a month of other work": "Họp dân trong tháng 10/2026, sau đó báo cáo UBND tỉnh",
    "reports that are work": "Nối hệ thống báo cáo của các xã, bỏ báo cáo giấy trong quý III/2026",
    "a plan in a month": "Xây dựng kế hoạch, ban hành trong tháng 10/2026",
    "a month alone": "Báo cáo UBND tỉnh trước tháng 9/2026",
    "a call to the fire brigade": "Lắp máy nhận tin báo cáo cháy hằng ngày",
    "a budget of every year and a report without its time": "Cân đối ngân sách hằng năm, trình báo cáo cho HĐND tỉnh",
    "a speaker": "Tập huấn báo cáo viên hằng quý",
    "a study": "Lập báo cáo nghiên cứu khả thi, hoàn thành trước ngày 30/6/2026",
    "an assessment for a permit": "Hoàn thành báo cáo đánh giá tác động môi trường trước ngày 30/6/2026",
    "accounts of others": "Công khai báo cáo tài chính trước ngày 30/4 hằng năm",
    "a system": "Vận hành hệ thống thông tin báo cáo của ngành trước ngày 30/6/2026",
    "what others have said": "Theo báo cáo của Sở Y tế trước ngày 30/6/2026, còn ba trạm chậm",
    "how good reports are": "Nâng cao chất lượng báo cáo thống kê trước ngày 30/6/2026",
    "an entry of a contest": "Gửi bài dự thi về Sở Y tế trước ngày 12/4/2026",
    "what is handed to nobody": "Cung cấp số liệu trước ngày 12/4/2026",
    "money in a bank": "Kinh phí gửi tại Kho bạc trước ngày 12/12/2026",
    "a tax": "Các hộ nộp thuế về kho trước ngày 12/4/2026",
    "the last week of one month": "Báo cáo kết quả kiểm tra trong tuần cuối tháng 10/2026",
    "a day that there is not": "báo cáo trước ngày 31/02/2026",
}


@pytest.mark.parametrize(("sentence", "times"), TIMES.items(), ids=TIMES.keys())
def test_a_sentence_orders_a_report_at_a_time(sentence: str, times: tuple[DutyTime, ...]) -> None:
    assert read_duty_times(sentence) == times


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE.keys())
def test_other_sentences_order_none(sentence: str) -> None:
    assert read_duty_times(sentence) == ()


def test_a_day_without_a_year_falls_in_the_year_of_the_document() -> None:
    sentence = "Gửi báo cáo về Sở Y tế trước ngày 30/9"
    assert read_duty_times(sentence, date(2026, 3, 2)) == (DutyTime("once", date=date(2026, 9, 30)),)
    assert read_duty_times(sentence, date(2026, 9, 30)) == (DutyTime("once", date=date(2026, 9, 30)),)
    assert read_duty_times(sentence, date(2026, 10, 1)) == ()
    assert read_duty_times(sentence) == ()


def test_a_time_is_found_at_its_place() -> None:
    sentence = "Gửi báo cáo trước ngày 05/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026"
    assert [(sentence[place:][:5], time.date) for place, time in place_duty_times(sentence)] == [
        ("ngày ", date(2026, 12, 5)),
        ("ngày ", date(2026, 12, 15)),
    ]


def test_a_sentence_of_very_many_days_is_read_at_once() -> None:
    assert len(read_duty_times("báo cáo " + "trước ngày 15/6 hằng năm, " * 50_000)) == 1


@pytest.mark.parametrize(
    ("words", "is_head"),
    [
        ("Thủ trưởng các sở", True),
        ("Chủ tịch UBND các xã", True),
        ("Giám đốc Sở Y tế", True),
        ("Hiệu trưởng các trường", True),
        ("Trưởng các phòng", True),
        ("Chủ tịch Ủy ban nhân dân đặc khu", True),
        ("Chủ tịch UBND tỉnh", False),
        ("Phó Giám đốc Sở Y tế", False),
        ("giám đốc bệnh viện", False),
    ],
)
def test_the_head_of_an_agency_stands_for_it(words: str, is_head: bool) -> None:
    assert bool(HEAD_OF_AGENCY.search(words)) is is_head


def test_who_sums_up_what_was_reported_does_so_as_often() -> None:
    words, issued = "Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 20 tháng 12", date(2026, 1, 5)
    assert [time for _, time in place_duty_times(words, issued, cycle="yearly")] == [DutyTime("yearly", 12, 20)]
    assert [time for _, time in place_duty_times(words, issued)] == [DutyTime("once", date=date(2026, 12, 20))]
    words = "Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 25"
    assert [time for _, time in place_duty_times(words, cycle="monthly")] == [DutyTime("monthly", day=25)]
    assert place_duty_times(words, cycle="yearly") == place_duty_times(words) == ()


def test_a_day_of_the_year_recurs_only_where_something_comes_every_year() -> None:
    sentence = "Gửi báo cáo hằng tháng, báo cáo tổng kết trước ngày 15/12"
    assert read_duty_times(sentence, date(2026, 1, 5)) == (
        DutyTime("monthly"),
        DutyTime("once", date=date(2026, 12, 15)),
    )


def test_a_day_counts_behind_another_only_where_they_are_joined() -> None:
    sentence = "Gửi báo cáo trước ngày 15/6 và 15/12 hằng năm"
    assert read_duty_times(sentence) == (DutyTime("yearly", 6, 15), DutyTime("yearly", 12, 15))
    sentence = "Gửi báo cáo trước ngày 15/6 hằng năm theo mẫu 15/12 kèm theo"
    assert read_duty_times(sentence) == (DutyTime("yearly", 6, 15),)


OF_TASKS = {
    "Ban hành kế hoạch hằng năm trước ngày 31 tháng 01": (DutyTime("yearly", 1, 31),),
    "Ban hành kế hoạch thả cá trước ngày 15/12 hằng năm": (DutyTime("yearly", 12, 15),),
    "Ban hành kế hoạch thả cá trước ngày 15/12 hằng năm, riêng năm nay trước ngày 30/6/2026": (
        DutyTime("yearly", 12, 15),
    ),
    "Ban hành kế hoạch thả cá trước ngày 31/01/2027": (),
    "Ban hành kế hoạch thả cá hằng năm trước ngày 31/01/2027": (),
    "Ban hành kế hoạch thả cá hằng năm": (),
    "Sửa thuyền hằng năm trước ngày 31 tháng 01": (),
    "Ban hành kế hoạch thả cá; sửa thuyền hằng năm trước ngày 31/01": (),
}


@pytest.mark.parametrize(("words", "times"), OF_TASKS.items(), ids=OF_TASKS.keys())
def test_the_plan_that_a_task_issues_is_a_duty_where_it_is_one_of_every_year(
    words: str, times: tuple[DutyTime, ...]
) -> None:
    assert read_duty_times(words, date(2026, 5, 5), of_task=True) == times
