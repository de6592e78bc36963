from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.agency_lists import ENDS_GROUP, POST, after_glue, after_qualifiers, fill, stands_alone
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))

BETWEEN = {
    "commas and 'và'": (", và Sở Y tế", ", và "),
    "words that only qualify": (" có liên quan; Sở Y tế", " có liên quan; "),
    "a bracket": (" (cơ quan thường trực), Sở Y tế", " (cơ quan thường trực), "),
    "nothing": ("Sở Y tế", ""),
    "other links": (" cùng với Sở Y tế", " cùng với "),
    "an 'or'": (" hoặc Sở Y tế", " hoặc "),
    "both at once": (" đồng thời Sở Y tế", " đồng thời "),
}
QUALIFIERS = [
    *("có liên quan", "liên quan", "của tỉnh", "trên địa bàn", "đóng trên địa bàn", "trên địa bàn tỉnh", "chức năng"),
    *(
        "theo chức năng, nhiệm vụ",
        "theo chức năng nhiệm vụ được giao",
        "biên giới",
        "vùng biên giới",
        "vùng cao",
        "ven biển",
    ),
    *("vùng ven biển", "miền núi", "có rừng"),
    *("nêu trên", "nói trên", "đã kể trên", "nêu ở trên"),
]
OF_COMMUNES = ["xã", "phường", "đặc khu", "của xã", "cấp xã", "của phường"]
POSTS = {
    "of a body with a name": ("Viện trưởng Viện Kiểm sát", "Viện trưởng "),
    "of a court": ("Chánh án Tòa án nhân dân tỉnh", "Chánh án "),
    "of foresters": ("Hạt trưởng Hạt Kiểm lâm huyện", "Hạt trưởng "),
    "of a newspaper": ("Tổng biên tập Báo Sơn La", "Tổng biên tập "),
    "of a school, addressed": ("Đồng chí Hiệu trưởng Trường Đại học Tây Bắc", "Đồng chí Hiệu trưởng "),
    "of boards": ("Trưởng các ban, ngành rà soát", "Trưởng "),
    "none, for a deputy is no head": ("Phó Giám đốc Sở Y tế", ""),
    "of all": ("Thủ trưởng các sở, ban, ngành", "Thủ trưởng "),
    "behind a form of address": ("Đồng chí Giám đốc Sở Y tế", "Đồng chí Giám đốc "),
    "of the Party and of the committee": ("Bí thư, Chủ tịch UBND các xã", "Bí thư, Chủ tịch "),
    "of the Party by name and of the committee": ("Bí thư Đảng ủy và Chủ tịch UBND xã", "Bí thư Đảng ủy và Chủ tịch "),
    "none, for it heads no office alone": ("Bí thư, Phó Bí thư Đảng ủy xã", ""),
    "of a hamlet's health station": ("Trạm trưởng Trạm Y tế xã", "Trạm trưởng "),
    "of a company": ("Tổng Giám đốc Công ty Điện lực", "Tổng Giám đốc "),
    "of anybody": ("Người đứng đầu các cơ quan", "Người đứng đầu "),
    "those who lead": ("Lãnh đạo Sở Y tế", "Lãnh đạo "),
    "of an office": ("Chánh Văn phòng UBND tỉnh", "Chánh "),
    "of an inspectorate": ("Chánh Thanh tra tỉnh", "Chánh "),
    "of a post at the border": ("Đồn trưởng Đồn Biên phòng", "Đồn trưởng "),
    "of a team": ("Đội trưởng Đội Quản lý thị trường", "Đội trưởng "),
    "of a board of the Party": ("Trưởng ban Tổ chức", "Trưởng "),
    "of a division": ("Trưởng phòng Kinh tế", "Trưởng "),
    "of the police of a commune": ("Trưởng công an xã", "Trưởng "),
    "of a station": ("Trưởng trạm Y tế xã", "Trưởng "),
    "of divisions": ("Trưởng các phòng, ban", "Trưởng "),
    "of units": ("Trưởng các đơn vị, cơ quan", "Trưởng "),
    "of hamlets": ("Trưởng các ấp, khóm", "Trưởng "),
    "of hamlets of the highlands": ("Trưởng các buôn, thôn", "Trưởng "),
    "of wards' quarters": ("Trưởng các khóm, tổ", "Trưởng "),
    "of where people live": ("Trưởng các khu dân cư, thôn", "Trưởng "),
    "of groups of houses": ("Trưởng các tổ dân phố, thôn", "Trưởng "),
    "of a ministry": ("Bộ trưởng Bộ Y tế", "Bộ trưởng "),
    "of a branch office": ("Chi cục trưởng Chi cục Kiểm lâm", "Chi cục trưởng "),
    "of a bureau": ("Cục trưởng Cục Thuế", "Cục trưởng "),
    "of a department of a ministry": ("Vụ trưởng Vụ Pháp chế", "Vụ trưởng "),
    "of an institute": ("Viện trưởng Viện Kiểm sát", "Viện trưởng "),
    "of a school": ("Hiệu trưởng Trường Cao đẳng", "Hiệu trưởng "),
    "of soldiers": ("Chỉ huy trưởng Ban Chỉ huy Quân sự", "Chỉ huy trưởng "),
    "of the Front": ("Ban Thường trực UBMTTQ Việt Nam", "Ban Thường trực "),
    "of the Front, shortened": ("Ban Thường trực Mặt trận Tổ quốc", "Ban Thường trực "),
    "of the youth": ("Ban Thường vụ Đoàn Thanh niên; Sở Y tế", "Ban Thường vụ "),
    "of the youth of a city": ("Ban Thường vụ Thành đoàn Huế", "Ban Thường vụ "),
    "of the unions": ("Ban Thường vụ Liên đoàn Lao động", "Ban Thường vụ "),
    "several behind one form of address": ("các ông Chủ tịch UBND", "các ông Chủ tịch "),
    "a woman": ("bà Thủ trưởng cơ quan", "bà Thủ trưởng "),
    "a comrade, shortened": ("đ/c Chánh Văn phòng", "đ/c Chánh "),
    "none, for it names a person": ("đồng chí Lê Văn Nam", ""),
    "none, for a party committee is no union": ("Ban Thường vụ Tỉnh ủy", ""),
    "none, for it heads a delegation": ("Trưởng đoàn kiểm tra", ""),
    "of all hamlets": ("Trưởng các thôn", "Trưởng "),
    "none, for it names one hamlet's": ("Trưởng thôn", ""),
    "none, for a chair is no office": ("Chánh niệm và thiền", ""),
}
ITEMS = {
    "the whole": ("Xây dựng", 0, 8, True),
    "between commas": ("Sở Y tế, Xây dựng, Nội vụ", 9, 17, True),
    "behind a bracket": ("(Y tế)", 1, 5, True),
    "behind 'and'": ("Nội vụ và Y tế", 10, 14, True),
    "in a sentence": ("Chuẩn bị Xây dựng đường", 9, 17, False),
}
# Small words that name somebody only behind others.
AMONG_OTHERS = [
    "hợp tác xã",
    "hộ kinh doanh",
    "hiệp hội",
    "hiệp hội doanh nghiệp",
    "hiệp hội ngành nghề",
    "hiệp hội ngành hàng",
    "hội nghề nghiệp",
    "tổ chức đại diện",
    "đại biểu HĐND tỉnh",
    "các vị đại biểu Hội đồng nhân dân xã",
    "đại biểu HĐND thành phố",
    "các đại biểu HĐND phường",
    "nhà đầu tư",
    "chủ rừng",
    "trường đại học, học viện, viện nghiên cứu",
    "trường đại học, cao đẳng và trung cấp",
    "trường học",
    "viện nghiên cứu",
    "cơ sở giáo dục phổ thông",
    "cơ sở giáo dục mầm non công lập",
    "cơ sở giáo dục thường xuyên",
    "cơ sở đào tạo nghề nghiệp",
    "cơ sở giáo dục đại học",
    "cơ sở y tế",
    "cha mẹ học sinh",
    "gia đình học sinh",
    "toàn thể giáo viên",
    "giáo viên chủ nhiệm",
    "giáo viên bộ môn",
    "tổng phụ trách Đội",
    "phụ huynh",
    "phụ huynh học sinh",
    "nhân viên y tế",
    "nhân viên",
    "truyền thanh cơ sở",
    "đài truyền thanh cấp xã",
    "truyền thanh các xã, phường",
    "hội quần chúng",
    "các hội quần chúng",
    "đơn vị tư vấn",
    "lực lượng kiểm lâm",
    "lực lượng công an các cấp",
    "lực lượng quân đội",
    "lực lượng quân sự xã",
    "lực lượng dân quân tự vệ",
    "lực lượng dân quân",
    "lực lượng biên phòng tỉnh",
    "lực lượng bộ đội biên phòng",
    "lực lượng quản lý thị trường",
    "lực lượng thú y",
    "lực lượng chức năng",
    "lực lượng hải quan",
    "lực lượng cảnh sát giao thông",
    "lực lượng cảnh sát môi trường",
    "lực lượng cảnh sát cơ động",
    "lực lượng cảnh sát biển",
    "5 thôn",
    "12 ấp",
    "7 buôn",
    "9 khóm",
    "6 khu phố",
    "21 tổ dân phố",
    "bí thư chi bộ",
    "bí thư chi đoàn",
    "trưởng thôn",
    "trưởng bản",
    "trưởng ấp",
    "trưởng buôn",
    "trưởng khóm",
    "trưởng khu phố",
    "trưởng các khu phố",
    "chi hội trưởng",
    "công an xã",
    "công đoàn các xã, phường",
    "trạm y tế các xã, phường, đặc khu",
    "đoàn thanh niên xã",
    "ban chỉ huy quân sự cấp xã",
    "công an các huyện, thành phố",
    "trạm y tế huyện",
]
# Behind a group that is named by a name for lists.
ENDS = ["", ", Sở Y tế", "; Sở Y tế", ".", ": Sở Y tế", " (đầu mối)", " và Sở Y tế", " cùng Sở Y tế", " theo dõi",
        " trong tỉnh", " rà soát", " trên địa bàn xã", " được giao làm chủ đầu tư", " được giao vốn",
        " có dự án"]  # fmt: skip


@pytest.mark.parametrize("words", AMONG_OTHERS)
def test_small_words_name_somebody_behind_others(words: str) -> None:
    refs, end = READER.run(f"Sở Y tế, {words} rà soát")
    assert (refs[1].raw.removeprefix("trưởng "), end) == (words.removeprefix("trưởng "), len(f"Sở Y tế, {words}"))
    assert READER.run(f"{words} rà soát")[0] in ((), refs[1:])


@pytest.mark.parametrize("behind", ENDS)
def test_a_group_ends_where_the_next_thing_begins(behind: str) -> None:
    assert ENDS_GROUP.match(behind)


@pytest.mark.parametrize("behind", [" kinh tế", "y", " dân cư", " trên sông", " được giao vai", " có trăng"])
def test_a_group_goes_on_with_other_words(behind: str) -> None:
    assert not ENDS_GROUP.match(behind)


@pytest.mark.parametrize("words", [*QUALIFIERS, *OF_COMMUNES])
def test_words_that_only_qualify_end_where_others_begin(words: str) -> None:
    text = f"các trường {words}; tổ chức"
    assert text[after_qualifiers(text, len("các trường")) :] == "; tổ chức"


def test_a_commune_behind_an_agency_qualifies_only_where_its_words_end() -> None:
    for text in ("các trường xã", "các trường xã và Sở Y tế"):
        assert after_qualifiers(text, len("các trường")) == len("các trường xã")
    assert after_qualifiers("các trường xã hội", len("các trường")) == len("các trường")


@pytest.mark.parametrize(("text", "between"), BETWEEN.values(), ids=BETWEEN.keys())
def test_some_words_may_stand_between_two_agencies(text: str, between: str) -> None:
    assert text[: after_glue(text, 0)] == between


def test_words_may_only_qualify_the_agency_before_them() -> None:
    text = "UBND các xã đóng trên địa bàn tỉnh tổ chức"
    assert text[after_qualifiers(text, len("UBND các xã")) :] == " tổ chức"


@pytest.mark.parametrize(("text", "post"), POSTS.values(), ids=POSTS.keys())
def test_who_heads_an_agency_stands_for_it(text: str, post: str) -> None:
    match = POST.match(text)
    assert (match[0] if match else "") == post


@pytest.mark.parametrize(("text", "start", "end", "alone"), ITEMS.values(), ids=ITEMS.keys())
def test_an_item_of_a_list_stands_between_its_marks(text: str, start: int, end: int, alone: bool) -> None:
    assert stands_alone(text, start, end) is alone


@pytest.mark.parametrize(
    ("cell", "filled"),
    [
        ("Sở Y tế, Sở Nội vụ", True),
        ("Sở Y tế; và Sở Nội vụ", True),
        ("Sở Y tế và Sở Nội vụ.", True),
        ("Sở Y tế của Sở Nội vụ", False),
        ("Sở Y tế, Sở Nội vụ họp", False),
        ("cùng Sở Y tế, Sở Nội vụ", False),
    ],
)
def test_names_may_be_all_that_a_cell_says(cell: str, filled: bool) -> None:
    names = [(cell.index(name), cell.index(name) + len(name)) for name in ("Sở Y tế", "Sở Nội vụ")]
    assert fill(names, cell) is filled
