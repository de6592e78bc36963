"""Agencies one after another in running text: which they are, and where their list ends."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)


READERS = {day: AgencyReader(load_register(), day) for day in (IN_2021, IN_2026)}


DEPARTMENTS, COMMUNES, RELATED = "Các sở, ban, ngành", "UBND các xã, phường", "Các cơ quan, đơn vị liên quan"


DISTRICTS = "UBND các huyện, thành phố"


# A text, what is read from where its list begins, and the words that come after the list.
RUNS = {
    "unions within the group": (
        "Các sở, ban, ngành, hội, đoàn thể và UBND các xã, phường rà soát",
        [DEPARTMENTS, COMMUNES],
        " rà soát",
    ),
    "the loudspeakers of communes": (
        "Sở Y tế, hệ thống thông tin cơ sở phổ biến",
        ["Sở Y tế", "Hệ thống thông tin cơ sở"],
        " phổ biến",
    ),
    "parts of a hospital": ("Khoa Dược, Phòng Điều dưỡng cấp thuốc", ["Khoa Dược", "Phòng Điều dưỡng"], " cấp thuốc"),
    "unions of one office": ("Công đoàn, Đoàn Thanh niên mở hội", ["Công đoàn", "Đoàn Thanh niên"], " mở hội"),
    "a union of a hospital": ("Công đoàn bệnh viện rà soát", ["Công đoàn bệnh viện"], " rà soát"),
    "a union with its school's name": (
        "Công đoàn Trường Đại học Tây Bắc rà soát",
        ["Công đoàn Trường Đại học Tây Bắc"],
        " rà soát",
    ),
    "kinds of a commune's bodies": (
        "Các phòng, ban, ngành và các bản rà soát bến đò",
        ["Các phòng, ban, ngành", "Các bản"],
        " rà soát bến đò",
    ),
    "the branches of the economy": ("Các phòng, ngành kinh tế đi lên", ["Các phòng"], ", ngành kinh tế đi lên"),
    "whom work is shared out to": (
        "Các phòng, đơn vị được phân công vá đường",
        ["Các phòng, đơn vị"],
        " được phân công vá đường",
    ),
    "firms of all sizes": (
        "Các tập đoàn, tổng công ty, doanh nghiệp nhà nước rà soát bến đò",
        ["Các tập đoàn, tổng công ty, doanh nghiệp nhà nước"],
        " rà soát bến đò",
    ),
    "what kind of firm it is": ("Tổng công ty Sông Đà - CTCP rà soát", ["Tổng công ty Sông Đà - CTCP"], " rà soát"),
    "a firm behind a firm": (
        "Tổng công ty Sông Đà - CTCP Xi măng Hà Tu rà soát",
        ["Tổng công ty Sông Đà", "CTCP Xi măng Hà Tu"],
        " rà soát",
    ),
    "a desk in small letters": ("Bộ phận văn thư rà soát sổ", ["Bộ phận văn thư"], " rà soát sổ"),
    "a small part of something": ("Bộ phận dân cư còn nghèo", [], "Bộ phận dân cư còn nghèo"),
    "heads behind a colon": (
        "Các đồng chí: Giám đốc Sở Y tế, Giám đốc Công an tỉnh họp",
        ["Sở Y tế", "Công an tỉnh"],
        " họp",
    ),
    "levels with capitals": (
        "UBND các Quận, Huyện và Sở Y tế rà soát",
        ["UBND các quận, huyện", "Sở Y tế"],
        " rà soát",
    ),
    "a district with a capital": ("UBND Huyện Củ Chi rà soát", ["UBND huyện Củ Chi"], " rà soát"),
    "a numbered district": ("Ủy ban nhân dân Quận 1 rà soát", ["UBND quận 1"], " rà soát"),
    "the front of the same level": (
        "Ủy ban MTTQ Việt Nam cùng cấp, các đoàn thể rà soát bến đò",
        ["Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp", "Các tổ chức chính trị - xã hội"],
        " rà soát bến đò",
    ),
    "a union of all levels": ("Hội Nông dân các cấp vá đường", ["Hội Nông dân các cấp"], " vá đường"),
    "a union before levels": ("Hội Nông dân, các cấp vá đường", ["Hội Nông dân tỉnh"], ", các cấp vá đường"),
    "posts of all of a kind": (
        "Giám đốc Sở, Thủ trưởng ban, ngành tỉnh và Chủ tịch UBND xã, phường rà soát",
        [DEPARTMENTS, COMMUNES],
        " rà soát",
    ),
    "the one post of a department": ("Giám đốc Sở chỉ đạo các phòng", [], "Giám đốc Sở chỉ đạo các phòng"),
    "the post of a board": ("Thủ trưởng Ban Quản lý, Sở Y tế rà soát", ["Ban Quản lý", "Sở Y tế"], " rà soát"),
    "the standing committees of all of them": (
        "Ban Thường vụ các huyện ủy, thị ủy, thành ủy họp bàn",
        ["Ban Thường vụ các huyện ủy, thị ủy, thành ủy"],
        " họp bàn",
    ),
    "the standing committee of one": ("Ban Thường vụ Huyện ủy Mai Sơn họp", ["Ban Thường vụ Huyện ủy Mai Sơn"], " họp"),
    "all of those": ("Các khoa, phòng rà soát thuốc", ["Các khoa, phòng"], " rà soát thuốc"),
    "people behind a body": (
        "Ban Chỉ đạo tỉnh và Các chủ rừng rà soát bến đò",
        ["Ban Chỉ đạo tỉnh", "Các chủ rừng"],
        " rà soát bến đò",
    ),
    "a head behind a body": (
        "Hội Luật gia tỉnh và Giám đốc Công an tỉnh rà soát",
        ["Hội Luật gia tỉnh", "Công an tỉnh"],
        " rà soát",
    ),
    "an operator behind a deputy": (
        "Phó Chủ tịch UBND tỉnh và Agribank chi nhánh Đèo Đá rà soát",
        ["Phó Chủ tịch UBND tỉnh", "Agribank chi nhánh Đèo Đá"],
        " rà soát",
    ),
    "small words that are bodies": (
        "Lực lượng biên phòng, Cảnh sát giao thông rà soát bến đò",
        ["Lực lượng biên phòng", "Cảnh sát giao thông"],
        " rà soát bến đò",
    ),
    "who is asked in a village": ("Già làng, trưởng bản vận động", ["Già làng", "Trưởng bản"], " vận động"),
    "the city named": ("UBND các huyện, thành phố Tân An rà soát bến đò", [DISTRICTS], " rà soát bến đò"),
    "the next behind a group": ("UBND các huyện, thành phố, Sở Y tế rà soát", [DISTRICTS, "Sở Y tế"], " rà soát"),
    "counted": ("UBND 75 xã, phường rà soát bến đò", [COMMUNES], " rà soát bến đò"),
    "the heads of those that are counted": (
        "Chủ tịch UBND 12 xã, phường và Sở Y tế: họp",
        [COMMUNES, "Sở Y tế"],
        ": họp",
    ),
    "up to a verb": ("Sở Tài chính, Sở Y tế rà soát", ["Sở Tài chính", "Sở Y tế"], " rà soát"),
    "with what only qualifies": (
        "các sở, ngành có liên quan của tỉnh và UBND các xã, phường",
        [DEPARTMENTS, COMMUNES],
        "",
    ),
    "with a bracket between": ("Sở Tài chính (đầu mối), Sở Y tế", ["Sở Tài chính", "Sở Y tế"], ""),
    "with an office of a region": (
        "Kho bạc Nhà nước khu vực XI, Sở Y tế rà soát",
        ["Kho bạc Nhà nước khu vực XI", "Sở Y tế"],
        " rà soát",
    ),
    "with schools of two kinds": (
        "các sở, ngành, trường đại học, cao đẳng xây dựng chương trình",
        [DEPARTMENTS, "Các trường đại học, cao đẳng"],
        " xây dựng chương trình",
    ),
    "with institutes and schools": (
        "các viện, trường, doanh nghiệp xây dựng chương trình",
        ["Các viện", "Các trường", "Các doanh nghiệp"],
        " xây dựng chương trình",
    ),
    "with associations of firms": (
        "các hội, hiệp hội doanh nghiệp xây dựng chương trình",
        ["Các hội", "Các hiệp hội doanh nghiệp"],
        " xây dựng chương trình",
    ),
    "with an unknown one": ("Sở Y tế, Sở Du lịch phối hợp", ["Sở Y tế", "Sở Du lịch"], " phối hợp"),
    "up to the end of the sentence": ("Sở Tài chính. Sở Y tế rà soát", ["Sở Tài chính"], ". Sở Y tế rà soát"),
    "by their heads": (
        "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường",
        [DEPARTMENTS, COMMUNES],
        "",
    ),
    "by the head of an office": ("Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế", ["Văn phòng UBND tỉnh", "Sở Y tế"], ""),
    "with one head noun": ("các Sở: Tài chính, Xây dựng rà soát", ["Sở Tài chính", "Sở Xây dựng"], " rà soát"),
    "with one head noun and a group": (
        "Các sở Tài chính, Văn hóa, Thể thao và Du lịch và UBND các xã, phường",
        ["Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch", COMMUNES],
        "",
    ),
    "behind a list mark": ("- Sở Y tế: rà soát", ["Sở Y tế"], ": rà soát"),
}


@pytest.mark.parametrize(("text", "names", "rest"), RUNS.values(), ids=RUNS.keys())
def test_a_list_in_a_text_ends_where_its_last_agency_ends(text: str, names: list[str], rest: str) -> None:
    refs, end = READERS[IN_2026].run(text)
    assert [ref.name for ref in refs] == names
    assert text[end:] == rest


def test_a_text_that_begins_with_no_agency_has_no_list() -> None:
    assert READERS[IN_2026].run("Rà soát, đề xuất với Sở Tài chính") == ((), 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("các cơ quan, đơn vị, địa phương tham mưu", [RELATED]),
        ("các sở, ngành, địa phương triển khai", [DEPARTMENTS, "Các địa phương"]),
        ("Giám đốc Sở Y tế, Chánh Thanh tra tỉnh chỉ đạo", ["Sở Y tế", "Thanh tra tỉnh"]),
        ("UBND các xã, phường vùng cao", [COMMUNES]),
        ("Ủy ban nhân dân xã Tân Yên", ["UBND xã Tân Yên"]),
        ("Chủ tịch UBND xã Hàm Yên và UBND xã Phù Lưu", ["UBND xã Hàm Yên", "UBND xã Phù Lưu"]),
        ("UBND xã Chủ động rà soát", [COMMUNES]),
        ("Trưởng các bản, tiểu khu", ["Các bản, tiểu khu"]),
        ("Phòng Kinh tế, 13 thôn rà soát", ["Phòng Kinh tế", "13 thôn"]),
        ("Phòng Kinh tế, 13 hộ dân rà soát", ["Phòng Kinh tế"]),
        ("13 thôn rà soát", []),
        ("Phòng Kinh tế, 12 xóm rà soát", ["Phòng Kinh tế", "12 xóm"]),
        ("Phòng Kinh tế, trưởng các xóm rà soát", ["Phòng Kinh tế", "Các xóm"]),
        ("Phòng Kinh tế, đại biểu HĐND huyện giám sát", ["Phòng Kinh tế", "Đại biểu HĐND huyện"]),
        ("Phòng Kinh tế, công đoàn các phường, xã rà soát", ["Phòng Kinh tế", "Công đoàn các phường, xã"]),
        ("các bộ, cơ quan chức năng", ["Các bộ"]),
        ("Giám đốc Công ty Điện lực Lai Châu", ["Công ty Điện lực Lai Châu"]),
        ("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]),
        ("Ban Thường vụ Hội Nông dân tỉnh", ["Hội Nông dân tỉnh"]),
        ("Ban Thường vụ Tỉnh ủy", ["Ban Thường vụ Tỉnh ủy"]),
        ("Trưởng ban Dân tộc rà soát", ["Ban Dân tộc"]),
        ("Trưởng phòng Kinh tế rà soát", ["Phòng Kinh tế"]),
        ("Sở Y tế, Giám đốc Sở Nội vụ rà soát", ["Sở Y tế", "Sở Nội vụ"]),
        ("Giám đốc phụ trách Sở Y tế", []),
        ("Sở Y tế, Giám đốc chi nhánh rà soát", ["Sở Y tế"]),
        ("Đảng ủy lãnh đạo Công an tỉnh rà soát", ["Đảng ủy"]),
        ("các bộ, ngành: Tài chính, Y tế rà soát", ["Bộ Tài chính", "Bộ Y tế"]),
        ("các doanh nghiệp, trường học rà soát", ["Doanh nghiệp trên địa bàn tỉnh", "Các trường học"]),
        (
            "các sở, ngành, hợp tác xã, hiệp hội ngành nghề rà soát",
            [DEPARTMENTS, "Các hợp tác xã", "Các hiệp hội ngành nghề"],
        ),
        ("các cơ quan, đơn vị, trường học rà soát", [RELATED, "Các trường học"]),
        ("các xã, phường, trường học, cơ sở y tế rà soát", [COMMUNES, "Các trường học", "Các cơ sở y tế"]),
        ("các sở, ngành, địa phương, viện nghiên cứu rà soát", [DEPARTMENTS, "Các địa phương", "Các viện nghiên cứu"]),
        ("các sở, ngành, Sở Y tế, trường học rà soát", [DEPARTMENTS, "Sở Y tế", "Trường học"]),
        ("các sở, ngành, chủ đầu tư rà soát", [DEPARTMENTS, "Chủ đầu tư"]),
        ("UBND các xã, phường, trường học rà soát", [COMMUNES, "Trường học"]),
        ("trường học, Sở Y tế rà soát", []),
        ("các địa phương (cấp xã) rà soát", ["Các địa phương"]),
    ],
)
def test_lists_in_running_text_know_groups_posts_and_places(text: str, names: list[str]) -> None:
    assert [ref.name for ref in READERS[IN_2026].run(text)[0]] == names


def test_a_name_that_a_heading_gave_ends_where_a_sentence_runs_on() -> None:
    reader = AgencyReader(load_register(), IN_2026)
    text = "Phòng Di sản vệ sinh hiện vật, mời khách"
    before = reader.run(text)[1]
    reader.learn(reader.run("Phòng Di sản")[0])
    assert text[: reader.run(text)[1]] == "Phòng Di sản"
    assert before > len("Phòng Di sản")


def test_a_list_of_special_zones_names_the_committee_of_each() -> None:
    reader = AgencyReader(load_register("an-giang"), IN_2026)
    zones, _ = reader.run("UBND các đặc khu Phú Quốc, Kiên Hải rà soát bến đò")
    assert [ref.name for ref in zones] == ["UBND đặc khu Phú Quốc", "UBND đặc khu Kiên Hải"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("các ngành, đoàn thể rà soát bến đò", ["Các ngành", "Các tổ chức chính trị - xã hội"]),
        ("Các ban, ngành rà soát bến đò", ["Các ban, ngành"]),
        ("Các sở, ngành rà soát bến đò", [DEPARTMENTS]),
    ],
)
def test_bodies_of_a_commune_are_no_departments_of_the_province(text: str, names: list[str]) -> None:
    reader = AgencyReader(load_register(), IN_2026, ("tỉnh",))
    assert [ref.name for ref in reader.run(text)[0]] == names
    assert all(ref.group for ref in reader.run(text)[0])
