"""Bodies that are called by their works, as one name each; and where such a name ends."""

import pytest

from dondoc.grammar.bodies.whole_names import whole_names

ONE_NAME = (
    "Chủ đầu tư các khu, cụm công nghiệp",
    "Các chủ đầu tư hạ tầng khu công nghiệp, cụm công nghiệp",
    "Chủ đầu tư dự án nhà ở xã hội trên địa bàn tỉnh",
    "Ban Quản lý rừng phòng hộ, đặc dụng tỉnh",
    "Ban quản lý rừng phòng hộ và rừng sản xuất",
    "Tổ công tác triển khai Đề án 06/CP tỉnh",
    "Ban Chỉ đạo phát triển kinh tế tư nhân, kinh tế tập thể tỉnh",
    "Ban chỉ đạo chuyển đổi số, cải cách hành chính và Đề án 06 của xã",
    "Ban Chỉ đạo về an toàn thực phẩm, phòng dịch và y tế học đường thành phố",
    "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh",
    "Hội đồng bồi thường, hỗ trợ và tái định cư",
    "Hội đồng bồi thường, giải phóng mặt bằng, hỗ trợ, tái định cư cấp huyện",
    "Hội đồng đấu giá quyền sử dụng đất cấp xã",
    "Tổ công tác thúc đẩy giải ngân vốn đầu tư công của tỉnh",
)
# text: the name that it begins with, and what follows that is none of it
ENDS = {
    "Chủ đầu tư các khu, cụm công nghiệp lập hồ sơ": "Chủ đầu tư các khu, cụm công nghiệp",
    "Hội đồng bồi thường, hỗ trợ và tái định cư các xã kiểm đếm": "Hội đồng bồi thường, hỗ trợ và tái định cư các xã",
    "Ban Chỉ đạo cải cách hành chính và chuyển đổi số tỉnh, Sở Nội vụ": (
        "Ban Chỉ đạo cải cách hành chính và chuyển đổi số tỉnh"
    ),
}
NO_NAME = {
    "nobody's works": "Chủ đầu tư rà soát, lập hồ sơ",
    "one kind of forest": "Ban quản lý rừng phòng hộ",
    "a list of a board and of groups": "Ban Chỉ đạo phát triển du lịch, các sở, ngành tỉnh",
    "a list of a board and of a department": "Ban Chỉ đạo phát triển du lịch, Sở Y tế tỉnh",
    "a list of a board and of a commune": "Ban Chỉ đạo phát triển chăn nuôi, xã Mường Bú",
    "what a board changes, and then does": "Ban Chỉ đạo đổi mới cách làm, hướng dẫn người dân trong xã",
    "a council that is elected": "Hội đồng nhân dân, cấp xã",
    "what a council pays for, and no more": "Hội đồng bồi thường cho dân, xã",
    "what a team does for people": "Tổ công tác hỗ trợ các hộ nghèo của tỉnh",
}


@pytest.mark.parametrize("name", ONE_NAME)
def test_a_body_called_by_its_works_has_one_name(name: str) -> None:
    assert whole_names(f"{name}; Thuế tỉnh") == [(0, len(name))]


@pytest.mark.parametrize(("text", "name"), ENDS.items())
def test_its_name_ends_where_it_is_told_to_do_something(text: str, name: str) -> None:
    assert whole_names(text)[0] == (0, len(name))


@pytest.mark.parametrize("text", NO_NAME.values(), ids=NO_NAME.keys())
def test_works_that_are_no_name_are_left_alone(text: str) -> None:
    assert whole_names(text) == []
