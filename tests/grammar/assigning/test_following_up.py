"""What is no task of its own, and what looks like it."""

import pytest

from dondoc.grammar.assigning.following_up import (
    is_of_the_whole,
    only_looks_after,
    tells_everybody,
    tells_groups_of_the_whole,
    tells_groups_to_pay,
    tells_only_of_the_whole,
    watches_others,
)
from dondoc.model import AgencyRef
from dondoc.text import fold

ALSO_A_TASK = "hướng dẫn tuyên truyền Nghị quyết; chỉ đạo các báo nêu gương người tốt."
NO_TASK = {
    "to follow up a letter": "theo dõi, đôn đốc các đơn vị thực hiện Công văn này.",
    "to guide by rules": "hướng dẫn, kiểm tra việc thực hiện Quy chế này.",
    "urges, and reports": "đôn đốc việc thực hiện, tổng hợp báo cáo UBND tỉnh theo quy định.",
    "follows, and reports every year": "theo dõi, đôn đốc; hằng năm báo cáo UBND tỉnh trước ngày 15/11.",
    "follows, and reports each quarter": "kiểm tra, đôn đốc, hằng quý tổng hợp báo cáo Tỉnh ủy.",
    "follows, and reports at times": "theo dõi, đôn đốc việc triển khai thực hiện, định kỳ báo cáo UBND xã.",
    "to follow up the document": "theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "to follow it up as a standing body": "là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "to follow it up as whom others turn to": "làm đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "to help to follow it up": "giúp UBND tỉnh kiểm tra, đôn đốc các xã thực hiện Chương trình.",
    "to prepare how it is followed up": "tham mưu công tác kiểm tra, giám sát việc thực hiện Kết luận này.",
    "to follow up and to report every quarter": "theo dõi, đôn đốc và định kỳ hằng quý tổng hợp báo cáo UBND tỉnh.",
    "to follow up how it is carried out": "theo dõi, đôn đốc việc triển khai thực hiện; định kỳ báo cáo Tỉnh ủy.",
    "to urge on whoever carries it out": "kiểm tra, đôn đốc thực hiện kế hoạch.",
    "to sum up for whoever leads": "tổng hợp, trình Chủ tịch UBND tỉnh.",
    "to prepare the report of others": "tổng hợp, tham mưu báo cáo Bộ Y tế theo quy định.",
    "to prepare what a committee reports": "tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 20/12 hằng năm.",
    "to direct how it is carried out": "trực tiếp chỉ đạo việc triển khai thực hiện Chỉ thị này.",
    "to direct it in one's field": "phụ trách lĩnh vực chỉ đạo thực hiện Công điện này.",
    "to follow up and to report at two times": (
        "theo dõi, định kỳ 6 tháng, hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15 tháng 12."
    ),
    "to watch over how it is carried out": "giám sát, kiểm tra việc thực hiện nghị quyết.",
    "to watch over it within one's powers": "kiểm tra, giám sát việc thực hiện Nghị quyết theo nhiệm vụ, quyền hạn.",
    "to report on results": "định kỳ hằng quý tổng hợp kết quả, báo cáo UBND tỉnh.",
}
TASK = {
    "to prepare a plan, and to report": "tổng hợp, tham mưu UBND tỉnh ban hành kế hoạch trồng rừng, báo cáo Bộ Y tế.",
    "urges others to do something": "đôn đốc việc thực hiện dọn rác ở bãi tắm của các hộ.",
    "a standing body with work": "là cơ quan thường trực, tiếp nhận hồ sơ đăng ký hằng tuần.",
    "a thing to follow up": "theo dõi, đôn đốc tiến độ xây các trạm bơm.",
    "something of its own besides": "kiểm tra việc thực hiện Chỉ thị; xử lý cán bộ vi phạm.",
    "from when on": "kiểm tra 12 bến đò trong 30 ngày kể từ ngày ban hành Kế hoạch này.",
    "plans of others": "kiểm tra, đôn đốc thực hiện kế hoạch thu mua lúa của các xã.",
    "to sum up a proposal": "tổng hợp, trình UBND tỉnh phân bổ vốn.",
    "to prepare something else": "tổng hợp, tham mưu phương án phân bổ vốn.",
    "a plan of inspections": "tham mưu kế hoạch kiểm tra, giám sát việc thực hiện Kết luận này.",
    "to direct something else": "trực tiếp chỉ đạo công tác ứng phó bão số 9.",
    "to watch over another thing": "giám sát việc thực hiện nghị quyết về thu phí bến đò.",
    "to hand over papers besides": "báo cáo và cung cấp đầy đủ tài liệu về kết quả giám sát theo yêu cầu.",
    "an inspection": "kiểm tra, giám sát việc thực hiện.",
    "a report of another thing": "báo cáo UBND tỉnh phương án bố trí tái định cư.",
}


@pytest.mark.parametrize(
    ("words", "no_task"), [*((w, True) for w in NO_TASK.values()), *((w, False) for w in TASK.values())]
)
def test_to_look_after_the_document_is_no_task(words: str, no_task: bool) -> None:
    assert only_looks_after(words) is no_task


def test_everybody_is_told_to_carry_it_out() -> None:
    assert tells_everybody(fold("Các đơn vị nghiêm túc triển khai thực hiện."))
    assert tells_everybody(fold("Các sở, địa phương thực hiện đúng chức năng được giao; kịp thời báo cáo."))
    assert not tells_everybody(fold("Các đơn vị nghiêm túc kiểm điểm."))
    assert tells_everybody(fold("Các đơn vị nghiêm túc thực hiện tốt các nội dung nêu trên."))
    assert not tells_everybody(fold("Công an tỉnh nghiêm túc thực hiện chế độ trực đêm."))
    assert not tells_everybody(fold("Sở Nội vụ rà soát cơ quan chưa thực hiện đúng chức năng của mình."))


def test_the_whole_document_is_no_task_of_anybody() -> None:
    assert is_of_the_whole(fold("tổ chức thực hiện Nghị quyết này."))
    assert is_of_the_whole(fold("triển khai thực hiện Nghị quyết và báo cáo kết quả tại các kỳ họp."))
    assert is_of_the_whole(fold("tổ chức triển khai chỉ đạo thực hiện nghị quyết."))
    assert is_of_the_whole(fold("tổ chức thực hiện Nghị quyết, báo cáo HĐND tỉnh cuối năm."))
    assert is_of_the_whole(fold("tổ chức thực hiện Kế hoạch này đảm bảo hiệu quả thiết thực."))
    assert is_of_the_whole(fold("triển khai thực hiện Quyết định này, bảo đảm đúng quy định của pháp luật."))
    assert is_of_the_whole(fold("thực hiện Kế hoạch này theo đúng tiến độ, báo cáo UBND tỉnh trước ngày 15/12."))
    assert is_of_the_whole(fold("tổ chức triển khai Kế hoạch; trước ngày 05/12 hằng năm báo cáo kết quả."))
    assert is_of_the_whole(fold("theo dõi, tổ chức thực hiện các chỉ tiêu (Phụ lục I) và nhiệm vụ (Phụ lục II)."))
    assert not is_of_the_whole(fold("theo dõi, tổ chức thực hiện các chỉ tiêu về rừng; mở lớp dạy nghề."))
    assert not is_of_the_whole(fold("tổ chức triển khai Kế hoạch; trước ngày 05/12 mở lớp dạy nghề."))
    assert not is_of_the_whole(fold("tổ chức thực hiện Kế hoạch này đúng tiến độ, mở lớp dạy nghề."))
    assert not is_of_the_whole(fold("tổ chức thực hiện Nghị quyết, mở lớp dạy nghề."))
    assert not is_of_the_whole(fold("tổ chức thực hiện cuộc điều tra dân số."))


def test_to_make_known_and_to_do_more_is_a_task() -> None:
    assert not only_looks_after(ALSO_A_TASK)


GROUP, ONE = (
    AgencyRef("Các sở, ban, ngành", "Các sở", "g-so-ban-nganh", group=True),
    AgencyRef("Sở Y tế", "Sở Y tế", "x"),
)


@pytest.mark.parametrize(
    ("words", "lead", "of_the_whole"),
    [
        ("khác theo chức năng, nhiệm vụ phối hợp thực hiện Đề án.", GROUP, True),
        ("còn lại phối hợp chặt chẽ với Sở Y tế triển khai thực hiện tốt các nội dung của Kế hoạch.", GROUP, True),
        ("phối hợp thực hiện Đề án sơn bến đò.", GROUP, False),
        ("phối hợp thực hiện Đề án; sơn bến đò.", GROUP, False),
        ("phối hợp thực hiện Đề án.", ONE, False),
    ],
)
def test_those_who_are_left_only_help(words: str, lead: AgencyRef, of_the_whole: bool) -> None:
    assert tells_groups_of_the_whole(fold(words), [lead]) is of_the_whole


def test_to_carry_out_this_document_in_earnest_is_told_to_everybody() -> None:
    assert tells_everybody(fold("UBND tỉnh yêu cầu các xã tổ chức thực hiện nghiêm túc Chỉ thị này."))
    assert not tells_everybody(fold("UBND tỉnh yêu cầu các xã thực hiện nghiêm túc lịch trực đò."))


# What groups are told of money, and whether that is all.
OF_MONEY = {
    "bố trí kinh phí trong dự toán được giao.": True,
    "chủ động cân đối, bố trí nguồn kinh phí thực hiện.": True,
    "chủ động cân đối bố trí trong nguồn ngân sách đã được giao năm 2026.": True,
    "sắp xếp trong phạm vi dự toán chi thường xuyên.": True,
    "bố trí cán bộ trực trong dịp Tết.": False,
    "sử dụng từ 02 nguồn nước.": False,
}


@pytest.mark.parametrize(("words", "is_all"), OF_MONEY.items(), ids=OF_MONEY.keys())
def test_groups_may_be_told_only_who_pays(words: str, is_all: bool) -> None:
    assert tells_groups_to_pay(words, [AgencyRef("Các sở, ban, ngành", "các sở, ngành", group=True)]) is is_all
    assert not tells_groups_to_pay(words, [AgencyRef("Sở Tài chính", "Sở Tài chính")])


def test_words_that_begin_with_following_up_are_of_others_work() -> None:
    assert watches_others("theo dõi, chuẩn bị giao ban hằng tháng.")
    assert watches_others("đôn đốc các xã nộp báo cáo.")
    assert not watches_others("kiểm tra, đôn đốc các xã.")


@pytest.mark.parametrize(
    ("rest", "of_whole"),
    [
        ("nghiêm túc triển khai thực hiện chỉ thị này.", True),
        ("tổ chức thực hiện kế hoạch này; định kỳ báo cáo ubnd tỉnh.", True),
        ("tổ chức thực hiện kế hoạch này; mở lớp dạy nghề.", False),
        ("mở lớp dạy nghề.", False),
    ],
)
def test_groups_that_carry_out_the_document_have_no_work_of_their_own(rest: str, of_whole: bool) -> None:
    group, one = AgencyRef("Các sở", "các sở", "g-so", group=True), AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te")
    assert tells_only_of_the_whole(rest, [group]) is of_whole
    assert not tells_only_of_the_whole(rest, [one])
