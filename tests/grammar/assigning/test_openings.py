"""First words of paragraphs that say who cooperates."""

from datetime import date

import pytest

from dondoc.grammar.assigning.openings import read_opening, read_own_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 1, 20))
DEPARTMENTS, DISTRICTS = "Các sở, ban, ngành", "UBND các huyện, thành phố"
RELATED = "Các cơ quan, đơn vị liên quan"

OPENINGS = {
    "Hằng năm, phối hợp với Sở Y tế lập danh sách": ["Sở Y tế"],
    "Chỉ đạo Chi cục Dân số phối hợp với Sở Y tế lập danh sách": ["Sở Y tế"],
    "Phân công Thanh tra tỉnh chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Trong quý II/2026, chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Trước ngày 30/6/2026, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Từ năm 2026 trở đi, hằng năm, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì tham mưu, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, tham mưu UBND tỉnh và phối hợp với Sở Y tế": ["Sở Y tế"],
    "Căn cứ khả năng của ngân sách, phối hợp với Sở Y tế mua sắm": ["Sở Y tế"],
    "Phối hợp với cơ sở giáo dục nghề nghiệp, trường học mở lớp": ["Cơ sở giáo dục nghề nghiệp", "Trường học"],
    "Phối hợp với 17 ấp lập danh sách": ["17 ấp"],
    "Chủ trì, phối hợp với Sở Tài chính rà soát": ["Sở Tài chính"],
    "Chủ trì phối hợp với Sở Kế hoạch và Đầu tư mời thầu": ["Sở Kế hoạch và Đầu tư"],
    "Chủ trì và phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp cùng Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp các sở, ngành": [DEPARTMENTS],
    "Chủ trì, phối hợp chặt chẽ với Sở Y tế": ["Sở Y tế"],
    "Phối hợp với các sở, ngành kiểm tra": [DEPARTMENTS],
    "Phối hợp chặt chẽ với Công an tỉnh": ["Công an tỉnh"],
    "Tiếp tục phối hợp với UBND các huyện, thành phố": [DISTRICTS],
    "Tiếp tục chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ động phối hợp với Sở Y tế": ["Sở Y tế"],
    "Tiến hành phối hợp với Sở Y tế": ["Sở Y tế"],
    "Tham mưu, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Kịp thời phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp với các Sở: Tài chính, Xây dựng rà soát": ["Sở Tài chính", "Sở Xây dựng"],
    "Là cơ quan chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì hoặc phối hợp với Sở Y tế": ["Sở Y tế"],
    "Là cơ quan thường trực của Chương trình, chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Phối hợp với Bộ đội Biên phòng kiểm tra bến đò": ["Bộ đội Biên phòng"],
    "Chủ trì, cùng Sở Y tế rà soát": ["Sở Y tế"],
    "Phối hợp với Văn phòng, Thanh tra Sở lập đoàn kiểm tra": ["Văn phòng", "Thanh tra Sở"],
    "Chủ trì cùng Sở Y tế và Công an tỉnh đón khách": ["Sở Y tế", "Công an tỉnh"],
    "Căn cứ chức năng, nhiệm vụ được giao, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Theo chức năng, nhiệm vụ phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Theo chức năng, nhiệm vụ rà soát bến đò, phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Theo thẩm quyền, chủ động phối hợp với Sở Y tế": ["Sở Y tế"],
    "Có trách nhiệm chủ trì, phối hợp với Sở Y tế rà soát": ["Sở Y tế"],
    "Được giao nhiệm vụ chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp với: Sở Y tế, Sở Xây dựng rà soát": ["Sở Y tế", "Sở Xây dựng"],
    "Chủ trì (phối hợp với Sở Y tế) rà soát": ["Sở Y tế"],
    "Trên cơ sở quy hoạch tỉnh, chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Theo tiến độ được duyệt, có trách nhiệm phối hợp với Sở Y tế": ["Sở Y tế"],
    "Hằng quý phối hợp với Sở Y tế đối chiếu": ["Sở Y tế"],
    "Định kỳ 6 tháng, phối hợp với Sở Y tế đối chiếu": ["Sở Y tế"],
    "Đẩy mạnh phối hợp với Sở Y tế trong kiểm tra": ["Sở Y tế"],
    "Thực hiện việc phối hợp với Sở Y tế": ["Sở Y tế"],
    "Trong quá trình thực hiện, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Căn cứ vào khả năng ngân sách, phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Căn cứ theo chức năng, nhiệm vụ, quyền hạn được giao, chủ động phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Ngoài các nhiệm vụ nêu trên, phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Đôn đốc, phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Hướng dẫn và phối hợp với Sở Y tế cấp thuốc": ["Sở Y tế"],
    "Phối hợp với các cơ quan, đơn vị trên địa bàn tổ chức khám mắt": [RELATED],
    "Cùng với Sở Y tế kiểm tra bếp ăn": ["Sở Y tế"],
    "Chủ trì, phối hợp với Sở Y tế, Sở Xây dựng và các đơn vị liên quan": ["Sở Y tế", "Sở Xây dựng", RELATED],
}
NO_OPENINGS = {
    "small words that name nobody": "Phối hợp với tinh thần trách nhiệm cao nhất",
    "a leading agency only": "Chủ trì, tham mưu lập quy hoạch",
    "partners later in the sentence": "Rà soát quy hoạch, phối hợp với Sở Y tế",
    "partners behind a law": "Căn cứ Luật Đất đai, phối hợp với Sở Y tế",
    "partners behind what was planned": "Theo kế hoạch đã duyệt, rà soát, phối hợp với Sở Y tế",
    "what an agency is": "Là cơ quan giúp việc, rà soát, phối hợp với Sở Y tế",
    "a number that counts no hamlets": "Phối hợp 17 buổi tuyên truyền tại các thôn",
    "a thing done besides": "Cùng với việc kiểm tra, báo cáo Sở Y tế",
    "what is done upon working together": "Trên cơ sở phối hợp với Sở Y tế, lập danh sách",
    "a sentence that follows up": "Theo dõi, đôn đốc Sở Y tế",
    "nobody named": "Phối hợp triển khai các dự án",
    "nothing": "",
}


@pytest.mark.parametrize(("paragraph", "names"), OPENINGS.items(), ids=OPENINGS.keys())
def test_the_first_words_of_a_task_name_its_partners(paragraph: str, names: list[str]) -> None:
    assert [ref.name for ref in read_opening(paragraph, READER)] == names


@pytest.mark.parametrize("paragraph", NO_OPENINGS.values(), ids=NO_OPENINGS.keys())
def test_other_first_words_name_no_partner(paragraph: str) -> None:
    assert read_opening(paragraph, READER) == ()


OWN_OPENINGS = {
    "Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ rà soát": ["Sở Tài chính", "Sở Nội vụ"],
    "Sở Y tế chủ trì, phối hợp Sở Tài chính rà soát": ["Sở Tài chính"],
    "Sở Y tế tiếp tục phối hợp với Sở Tài chính rà soát": ["Sở Tài chính"],
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát": ["Sở Tài chính"],
    "Sở Y tế và Công an tỉnh phối hợp với Sở Tài chính rà soát": ["Sở Tài chính"],
    "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát": [],
    "Sở Y tế và Sở Xây dựng phối hợp với Sở Tài chính rà soát": [],
    "Sở Y tế rà soát các trạm; phối hợp với Sở Tài chính bố trí tiền": [],
    "Sở Y tế hướng dẫn các trạm phối hợp với Công an xã": [],
    "Rà soát các trạm, phối hợp với Sở Tài chính": [],
}


@pytest.mark.parametrize(("paragraph", "names"), OWN_OPENINGS.items())
def test_an_opening_may_name_again_whom_the_heading_names(paragraph: str, names: list[str]) -> None:
    leads = (*READER.run("Sở Y tế")[0], *READER.run("Công an tỉnh")[0])
    assert [ref.name for ref in read_own_opening(paragraph, leads, READER)] == names
