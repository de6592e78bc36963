"""Assignments inside sentences, and sentences that assign nothing."""

from datetime import date

import pytest

from dondoc.grammar.assigning.sentence_assignments import Way, find_sentence_assignments
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, FINANCE, POLICE = "Sở Y tế", "Sở Tài chính", "Công an tỉnh"
COMMUNES, DEPARTMENTS = "UBND các xã, phường", "Các sở, ban, ngành"

ASSIGN = {
    "Yêu cầu chủ đầu tư đôn đốc thợ lợp xong mái trạm y tế.": (Way.ORDER, ["Chủ đầu tư"], []),
    "Yêu cầu nhà thầu làm ba ca để thông cầu sớm.": (Way.ORDER, ["Nhà thầu"], []),
    # by the day of one year
    "Sở Y tế có trách nhiệm theo dõi, tổng hợp kết quả báo cáo UBND tỉnh trước 30/6/2027.": (Way.BOUND, [HEALTH], []),
    "Giao Sở Y tế theo dõi, đôn đốc; tổng hợp, báo cáo UBND tỉnh trước 15/12/2026.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế chịu trách nhiệm điều tra các ca ngộ độc ở bến đò.": (Way.BOUND, [HEALTH], []),
    "Chuyển Sở Y tế xem xét, trả lời công dân.": (Way.ORDER, [HEALTH], []),
    "UBND tỉnh chuyển đến Sở Y tế đơn của bà con bản Lụa để giải quyết.": (Way.ORDER, [HEALTH], []),
    "Phân công việc canh đò cho Sở Y tế chủ trì, phối hợp với Sở Tài chính.": (Way.ORDER, [HEALTH], [FINANCE]),
    "Sửa mái trạm y tế (Sở Y tế thực hiện, hoàn thành trong tháng 9/2026).": (Way.BRACKET, [HEALTH], []),
    "Giao Sở Y tế chủ trì cuộc họp với các chủ đò, chốt giá vé.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế chủ trì buổi giao ban với các trạm hằng tháng, gỡ khó về thuốc.": (Way.BOUND, [HEALTH], []),
    "Giao Sở Y tế hướng dẫn các trạm y tế.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế tiếp tục chủ trì, phối hợp với Sở Tài chính sửa các trạm y tế.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Sở Y tế trong quý II/2026 chủ trì, phối hợp với Sở Tài chính sửa các trạm y tế.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Sở Y tế hằng năm chủ trì, phối hợp với Sở Tài chính sửa các trạm y tế.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Giao Sở Y tế chỉ đạo Chi cục Dân số chủ trì, phối hợp với Sở Tài chính lập sổ theo dõi.": (
        Way.ORDER,
        [HEALTH],
        [FINANCE],
    ),
    "Giao Sở Y tế chỉ đạo các đơn vị trực thuộc phối hợp với Công an tỉnh lập sổ theo dõi.": (
        Way.ORDER,
        [HEALTH],
        [POLICE],
    ),
    "Giao Sở Y tế chỉ đạo Chi cục Dân số lập sổ theo dõi.": (Way.ORDER, [HEALTH], []),
    "Chủ tịch UBND tỉnh giao Sở Y tế chủ trì, phối hợp với: Sở Tài chính; UBND các xã, phường lập sổ các bến.": (
        Way.ORDER,
        [HEALTH],
        [FINANCE, COMMUNES],
    ),
    "Giao Sở Y tế; Sở Tài chính chủ trì sửa các trạm y tế.": (Way.ORDER, [HEALTH, FINANCE], []),
    "Các cơ quan chuyên môn thuộc UBND tỉnh có trách nhiệm sửa kho lưu trữ của mình.": (
        Way.BOUND,
        ["Các cơ quan chuyên môn thuộc UBND tỉnh"],
        [],
    ),
    "Cục Thống kê tỉnh có trách nhiệm rà soát, hỗ trợ các xã lập biểu.": (Way.BOUND, ["Cục Thống kê tỉnh"], []),
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập đề án, trình trước ngày 30/6/2026.": (
        Way.ORDER,
        [HEALTH],
        [FINANCE],
    ),
    "Yêu cầu Sở Y tế rà soát trang thiết bị.": (Way.ORDER, [HEALTH], []),
    "Chủ tịch UBND tỉnh giao Sở Y tế chủ trì tham mưu phương án.": (Way.ORDER, [HEALTH], []),
    "UBND tỉnh thống nhất giao Công an tỉnh theo dõi việc này.": (Way.ORDER, [POLICE], []),
    "Về trạm y tế: giao Sở Y tế chủ trì, phối hợp với Sở Tài chính sửa chữa từng trạm.": (
        Way.ORDER,
        [HEALTH],
        [FINANCE],
    ),
    "Mở rộng mạng lưới, giao Sở Y tế chủ trì thực hiện trong năm 2026.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra cơ sở hành nghề.": (Way.BOUND, [HEALTH], [POLICE]),
    "Về trật tự: Công an tỉnh chủ trì tuần tra ban đêm.": (Way.BOUND, [POLICE], []),
    "Sở Y tế có trách nhiệm tổng hợp kết quả của ngành.": (Way.BOUND, [HEALTH], []),
    "Công an tỉnh có nhiệm vụ bảo vệ kho vắc xin.": (Way.BOUND, [POLICE], []),
    "Theo đó, UBND tỉnh giao Sở Y tế mở thêm điểm tiêm.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế chủ trì lập danh mục thuốc, Sở Tài chính phối hợp kiểm soát giá.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Sở Y tế chủ trì lập danh mục thuốc, Sở Tài chính phối hợp với các xã mua.": (Way.BOUND, [HEALTH], []),
    "Sở Y tế là cơ quan đầu mối, có trách nhiệm tổng hợp kết quả.": (Way.BOUND, [HEALTH], []),
    "Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì bố trí kinh phí.": (Way.BOUND, [FINANCE], []),
    "Giao Sở Tài chính, căn cứ số thu thực tế, phối hợp với Công an tỉnh lập dự toán.": (
        Way.ORDER,
        [FINANCE],
        [POLICE],
    ),
    "Giao Sở Tài chính, căn cứ số thu thực tế, lập dự toán; phối hợp với Công an tỉnh.": (Way.ORDER, [FINANCE], []),
    "Công an tỉnh chịu trách nhiệm bảo đảm an ninh tại lễ hội.": (Way.BOUND, [POLICE], []),
    "Sở Y tế chịu trách nhiệm đôn đốc nhà thầu lắp máy thở.": (Way.BOUND, [HEALTH], []),
    "Giao Sở Y tế theo dõi, đôn đốc tiến độ xây dựng các trạm y tế.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế có trách nhiệm hướng dẫn các xã lập kế hoạch, bố trí nhân lực.": (Way.BOUND, [HEALTH], []),
    "Giao Sở Tài chính tổng hợp, báo cáo UBND tỉnh phương án sắp xếp trụ sở.": (Way.ORDER, [FINANCE], []),
    "Tiêm phòng tại bản (Phân công: Sở Y tế chủ trì; UBND các xã, phường phối hợp; thời gian: quý II/2026).": (
        Way.BRACKET,
        [HEALTH],
        [COMMUNES],
    ),
    "Nâng cấp trạm y tế xã (Sở Y tế chủ trì).": (Way.BRACKET, [HEALTH], []),
    "Nâng cấp trạm y tế xã (Sở Y tế chủ trì, phối hợp với Sở Tài chính; hoàn thành năm 2026).": (
        Way.BRACKET,
        [HEALTH],
        [FINANCE],
    ),
    "Thay thiết bị cũ (UBND các xã, phường chủ trì, Sở Y tế phối hợp).": (Way.BRACKET, [COMMUNES], [HEALTH]),
    "Công bố dữ liệu (Chủ trì: Sở Y tế; phối hợp: các sở, ban, ngành).": (Way.BRACKET, [HEALTH], [DEPARTMENTS]),
    "Nâng cấp trạm y tế xã (Giao Sở Y tế thực hiện).": (Way.BRACKET, [HEALTH], []),
    "Nâng cấp trạm y tế xã (do Sở Y tế chủ trì thực hiện).": (Way.BRACKET, [HEALTH], []),
    "Nâng cấp trạm y tế xã (Sở Y tế làm đầu mối).": (Way.BRACKET, [HEALTH], []),
    "Lập đề án gộp trạm, do Sở Y tế chủ trì, Sở Tài chính phối hợp.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Mở lớp cấp cứu tại bản do Sở Y tế chủ trì.": (Way.BOUND, [HEALTH], []),
    "Mở lớp cấp cứu tại bản. Giao Sở Y tế chuẩn bị.": (Way.BRACKET, [HEALTH], []),
    "Sở Y tế chịu trách nhiệm chính, phối hợp với Sở Tài chính mua thuốc cho trạm.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Giao Sở Y tế làm Trưởng đoàn, phối hợp Sở Tài chính kiểm kê thuốc.": (Way.ORDER, [HEALTH], [FINANCE]),
    "Sở Y tế là đầu mối, cùng với Sở Tài chính kiểm kê thuốc.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Sở Y tế có trách nhiệm tăng cường phối hợp với Sở Tài chính kiểm kê thuốc.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Kho thuốc do Sở Y tế làm đầu mối, phối hợp với Sở Tài chính xây dựng.": (Way.BOUND, [HEALTH], [FINANCE]),
    "Giao đồng chí Giám đốc Sở Y tế chỉ đạo các bệnh viện.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế được giao chủ trì xây dựng kho thuốc.": (Way.BOUND, [HEALTH], []),
    "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường chịu trách nhiệm rà soát dữ liệu của mình.": (
        Way.BOUND,
        [DEPARTMENTS, COMMUNES],
        [],
    ),
    "Giao Sở Y tế kiểm tra việc thực hiện Chỉ thị; xử lý trách nhiệm người đứng đầu.": (Way.ORDER, [HEALTH], []),
    "Sở Y tế chủ trì, phối hợp với Công an tỉnh tuyên truyền phòng, chống ma túy trong trường học.": (
        Way.BOUND,
        [HEALTH],
        [POLICE],
    ),
    "Giao Sở Y tế công khai đường dây nóng tiếp nhận phản ánh.": (Way.ORDER, [HEALTH], []),
    "Các Sở Y tế có trách nhiệm rà soát nhân lực các trạm.": (Way.BOUND, ["Các Sở Y tế"], []),
    "Tổ chức diễn đàn. Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Công an tỉnh.": (Way.LABELS, [HEALTH], [POLICE]),
    "Tổ chức diễn đàn - Chủ trì: Sở Y tế - Phối hợp: Công an tỉnh": (Way.LABELS, [HEALTH], [POLICE]),
    "Mở diễn đàn. Cơ quan chủ trì, phối hợp: Sở Y tế chủ trì, Công an tỉnh phối hợp.": (
        Way.LABELS,
        [HEALTH],
        [POLICE],
    ),
    "Mở lớp chăm sóc người già; Sở Y tế chủ trì, phối hợp với Công an tỉnh.": (Way.BRACKET, [HEALTH], [POLICE]),
    "Dịch tờ rơi ra ba thứ tiếng; Trường Đại học Tây Bắc chủ trì.": (Way.BRACKET, ["Trường Đại học Tây Bắc"], []),
    "Phân lại luồng xe cứu thương. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.": (
        Way.BRACKET,
        [HEALTH],
        [POLICE],
    ),
    "Phân lại luồng xe cứu thương. Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.": (
        Way.BRACKET,
        [HEALTH],
        [POLICE],
    ),
    "Lắp đèn ở cổng trạm xá. Giao Sở Y tế tổ chức thực hiện.": (Way.BRACKET, [HEALTH], []),
    "Thu gom pin cũ. Đơn vị thực hiện: Sở Y tế. Thời gian: thường xuyên.": (Way.LABELS, [HEALTH], []),
    "Kiểm kê kho thuốc: Sở Y tế chủ trì; các xã, phường phối hợp; hoàn thành trước 30/6/2026.": (
        Way.BOUND,
        [HEALTH],
        [COMMUNES],
    ),
    "Hằng năm, Sở Y tế chủ trì cập nhật bản đồ muỗi.": (Way.BOUND, [HEALTH], []),
    "Trước ngày 30/6/2026, giao Sở Y tế lập danh mục thuốc.": (Way.ORDER, [HEALTH], []),
    "“Giao Sở Y tế lập danh mục thuốc.”": (Way.ORDER, [HEALTH], []),
    "Đề nghị Đ/c Giám đốc Sở Y tế lập danh mục thuốc.": (Way.ORDER, [HEALTH], []),
    "Giao Giám đốc: Sở Y tế, Công an tỉnh lập danh mục thuốc.": (Way.ORDER, [HEALTH, POLICE], []),
    "Sở Y tế chịu trách nhiệm chuẩn bị ba xe cấp cứu.": (Way.BOUND, [HEALTH], []),
    "Các sở, ban, ngành có trách nhiệm tổ chức thực hiện Chỉ thị này, lập danh sách hộ trong vùng lũ.": (
        Way.BOUND,
        [DEPARTMENTS],
        [],
    ),
    "Giao Sở Y tế là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp, báo cáo UBND tỉnh kết quả thực hiện.": (
        Way.ORDER,
        [HEALTH],
        [],
    ),
}
NONE = {
    "what builders are told of": "Yêu cầu chủ đầu tư: có đủ năng lực tài chính.",
    "of builders": "Kiểm tra chủ đầu tư sửa mái trạm y tế.",
    "a standing body that nobody orders": "Sở Y tế là cơ quan thường trực, theo dõi, tổng hợp, báo cáo kết quả.",
    "the meeting that a paper tells of": "Chủ tịch UBND tỉnh chủ trì cuộc họp bàn việc sửa bến đò.",
    "a visit that a paper tells of": "Chiều nay, Sở Y tế chủ trì buổi làm việc với các chủ đò về giá vé.",
    "what is handed on with nothing to be done": "Chuyển Sở Y tế 02 thùng thuốc.",
    "work given to nobody": "Phân công việc canh đò cho phù hợp với mùa nước.",
    "all told to carry out the document": "UBND tỉnh yêu cầu thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã tổ "
    "chức thực hiện nghiêm túc Chỉ thị này.",
    "what a plan has to be like": "Yêu cầu: Các đơn vị chủ động, tránh phô trương; mỗi nơi cử một người phụ trách.",
    "to carry out the document and to report": "Các sở, ban, ngành có trách nhiệm triển khai thực hiện Chỉ thị này; "
    "định kỳ 06 tháng báo cáo về Sở Y tế.",
    "to carry out nothing that is said": "Giao Sở Y tế thực hiện.",
    "to sum reports up": "Sở Y tế là đầu mối tổng hợp, trình Lãnh đạo tỉnh.",
    "an agency that does something": "Sở Y tế hướng dẫn các trạm y tế thực hiện.",
    "nobody by name": "Giao chỉ tiêu cho từng đơn vị trong năm.",
    "traffic": "Giao thông nông thôn được mở rộng.",
    "what everybody is told": "Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện./.",
    "those who supervise for a council": (
        "Giao Thường trực HĐND tỉnh, các Ban của HĐND, các Tổ đại biểu và đại biểu HĐND tỉnh giám sát Nghị quyết này."
    ),
    "deputies with a capital": (
        "Thường trực HĐND tỉnh, các Tổ đại biểu HĐND, Đại biểu HĐND tỉnh trong phạm vi nhiệm vụ của mình có trách nhiệm"
        " giám sát Nghị quyết này."
    ),
    "those who answer for a decision": "Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.",
    "what to do in difficulties": "Trong quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Y tế.",
    "a leading role that is only told of": "Vai trò chủ trì của Sở Y tế được nâng cao.",
    "bodies without a name": "Các cơ quan được phân công có trách nhiệm lập dự toán hằng năm.",
    "to look after the document itself": "Giao Sở Y tế theo dõi, đôn đốc việc thực hiện Chỉ thị này, báo cáo.",
    "to follow up the plan by report": "Sở Y tế có trách nhiệm giúp UBND tỉnh đôn đốc các sở thực hiện Kế hoạch.",
    "to lead the follow-up of the plan": "Sở Y tế chủ trì, đôn đốc, theo dõi tình hình thực hiện Kế hoạch này.",
    "to report on the results": "Sở Y tế có trách nhiệm theo dõi, tổng hợp kết quả báo cáo UBND tỉnh hằng năm.",
    "to follow up and to report": "Giao Sở Y tế theo dõi, đôn đốc; tổng hợp, báo cáo UBND tỉnh trước 15/12 hằng năm.",
    "groups, by a day": "Giao các sở, ngành theo dõi, đôn đốc; tổng hợp, báo cáo UBND tỉnh trước 15/12/2026.",
    "to report twice a year": "Giao Sở Y tế là cơ quan đầu mối, định kỳ 6 tháng tổng hợp kết quả, báo cáo UBND tỉnh.",
    "to make the document known": "Sở Y tế chủ trì, phối hợp với Báo tỉnh tuyên truyền nội dung Kế hoạch này.",
    "to make its aims known": "Sở Y tế chủ trì, phối hợp với Công an tỉnh làm tốt công tác thông tin, tuyên truyền "
    "để người dân đồng lòng thực hiện các mục tiêu, nhiệm vụ đã đề ra.",
    "to follow up a conclusion": "Giao Sở Y tế theo dõi, đôn đốc các đơn vị thực hiện Kết luận này.",
    "who pays, assured": "UBND các xã, phường có trách nhiệm bảo đảm kinh phí thực hiện theo phân cấp.",
    "who pays": "Các sở, ban, ngành có trách nhiệm sắp xếp kinh phí trong dự toán được giao hằng năm.",
    "what another article says": "Phân công các sở thực hiện Đề án với các nội dung tại Điều 2 Quyết định này.",
    "who answers before whom": "Thủ trưởng các sở, ban, ngành chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.",
    "nothing to do": "Giao Sở Y tế.",
    "a closing that asks for help": "Trên đây là kế hoạch; đề nghị Sở Y tế phối hợp triển khai đầy đủ.",
    "a closing that orders all, and one besides": (
        "Yêu cầu các sở thực hiện nghiêm túc; giao Sở Y tế kiểm tra các trạm./."
    ),
    "a bracket that tells who approved": "Nâng cấp trạm y tế xã (Sở Y tế đã thẩm định).",
    "a bracket about a document": "Nâng cấp trạm y tế xã (theo kế hoạch của Sở Y tế thực hiện từ năm trước).",
    "a meeting that somebody chairs": "Tham dự hội nghị do Sở Y tế chủ trì trong tháng này.",
    "a team that somebody leads": "Các đoàn kiểm tra do Sở Y tế chủ trì làm việc với các xã.",
    "money that somebody gives": "Kinh phí do Sở Tài chính bố trí trong dự toán.",
    "a bracket that names no lead": "Nâng cấp trạm y tế xã (Sở Y tế và Sở Tài chính).",
}


@pytest.mark.parametrize(("words", "meant"), ASSIGN.items(), ids=ASSIGN.keys())
def test_a_sentence_assigns_to_those_whom_it_names(words: str, meant: tuple[Way, list[str], list[str]]) -> None:
    (found,) = find_sentence_assignments(words, READER)
    leads = [ref.name for ref in found.assignment.leads]
    cooperating = [ref.name for ref in found.assignment.cooperating]
    assert (found.way, leads, cooperating) == meant


@pytest.mark.parametrize("words", NONE.values(), ids=NONE.keys())
def test_other_sentences_assign_nothing(words: str) -> None:
    assert find_sentence_assignments(words, READER) == ()


def test_every_sentence_of_a_paragraph_assigns_for_itself() -> None:
    words = "Đã họp hai lần. Giao Sở Y tế lập đề án mới. Giao Công an tỉnh giữ gìn trật tự chung."
    found = find_sentence_assignments(words, READER)
    assert [words[one.start : one.end] for one in found] == [
        "Giao Sở Y tế lập đề án mới.",
        "Giao Công an tỉnh giữ gìn trật tự chung.",
    ]


def test_one_sentence_may_order_one_after_the_other() -> None:
    words = "Giao Sở Y tế lập đề án mới; giao Công an tỉnh giữ gìn trật tự chung."
    assert [words[one.start : one.end] for one in find_sentence_assignments(words, READER)] == [
        "Giao Sở Y tế lập đề án mới;",
        "giao Công an tỉnh giữ gìn trật tự chung.",
    ]


def test_labels_behind_a_task_say_more_of_it() -> None:
    words = "Tổ chức diễn đàn. Đơn vị chủ trì: Sở Y tế. Thời gian hoàn thành: Quý II/2026."
    (found,) = find_sentence_assignments(words, READER)
    assert words[found.start : found.end] == "Tổ chức diễn đàn."
    assert found.said(Column.DEADLINE) == "Quý II/2026"


def test_a_long_paragraph_is_read_in_time_that_grows_with_it() -> None:
    words = "Sở Y tế chủ trì; " * 20_000
    assert len(find_sentence_assignments(words + "(" * 20_000, READER)) <= 1
