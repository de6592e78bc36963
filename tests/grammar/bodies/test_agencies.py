"""Who: agencies in a cell, and lists of agencies in running text."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)
READERS = {day: AgencyReader(load_register(), day) for day in (IN_2021, IN_2026)}

DEPARTMENTS, COMMUNES, RELATED = "Các sở, ban, ngành", "UBND các xã, phường", "Các cơ quan, đơn vị liên quan"
DISTRICTS = "UBND các huyện, thành phố"

CELLS_OF_2026 = {
    "Viện KSND tỉnh; TAND; BHXH": ["Viện Kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Bảo hiểm xã hội tỉnh"],
    "Bộ Y t ế; Sở Tài ch ín h": ["Bộ Y tế", "Sở Tài chính"],
    "BHXH khu vực XII, Sở Y tế": ["Bảo hiểm xã hội khu vực XII", "Sở Y tế"],
    "Thi hành án dân sự tỉnh, Chi cục QLTT": ["Thi hành án dân sự tỉnh", "Chi cục Quản lý thị trường tỉnh"],
    "Các hội, đoàn thể tỉnh; từng cơ quan, đơn vị": ["Các tổ chức chính trị - xã hội", RELATED],
    "Các Hội Nông dân, Phụ nữ; đoàn thể": ["Hội Nông dân tỉnh", "Phụ nữ", "Các tổ chức chính trị - xã hội"],
    "Người đứng đầu các cơ quan, đơn vị; Trưởng Thuế tỉnh": [RELATED, "Thuế tỉnh Sơn La"],
    "Tổng Liên đoàn Lao động Việt Nam, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam": [
        "Tổng Liên đoàn Lao động Việt Nam",
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    ],
    "Văn phòng Trung ương Đảng; Đảng ủy Chính phủ": ["Văn phòng Trung ương Đảng", "Đảng ủy Chính phủ"],
    "Tổng Thanh tra Chính phủ": ["Thanh tra Chính phủ"],
    "Liên đoàn Lao động tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh": [
        "Liên đoàn Lao động tỉnh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    ],
    "Tất cả các sở, ban, ngành; toàn thể các xã, phường": ["Các sở, ban, ngành", "UBND các xã, phường"],
    "Cục Lâm nghiệp và Kiểm lâm, Cục Thủy sản và Kiểm ngư": ["Cục Lâm nghiệp và Kiểm lâm", "Cục Thủy sản và Kiểm ngư"],
    "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Cục Thú y": [
        "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý",
        "Cục Thú y",
    ],
    "Cục Hộ tịch, quốc tịch, chứng thực và Sở Y tế": ["Cục Hộ tịch, quốc tịch, chứng thực", "Sở Y tế"],
    "Vụ Đất đai, khoáng sản và các đơn vị liên quan": ["Vụ Đất đai, khoáng sản", RELATED],
    "Sở Y tế, Cổng Thông tin điện tử tỉnh": ["Sở Y tế", "Cổng Thông tin điện tử tỉnh"],
    "Vụ Thông tin và Báo chí; Sở Y tế": ["Vụ Thông tin và Báo chí", "Sở Y tế"],
    "Viện Công nghệ số và Viễn thông": ["Viện Công nghệ số và Viễn thông"],
    "Sở Công Thương và Điện lực Sơn La": ["Sở Công Thương", "Công ty Điện lực Sơn La"],
    "Sở Nội vụ và Hải quan khu vực VI": ["Sở Nội vụ", "Hải quan khu vực VI"],
    "Chi cục Chăn nuôi và Hạt Kiểm lâm Mường La": ["Chi cục Chăn nuôi", "Hạt Kiểm lâm Mường La"],
    "Sở Y tế và Bảo hiểm xã hội tỉnh": ["Sở Y tế", "Bảo hiểm xã hội tỉnh"],
    "UBND các xã Trà Câu, Vạn Tường; Sở Y tế": ["UBND xã Trà Câu", "UBND xã Vạn Tường", "Sở Y tế"],
    "UBND xã Trà Câu UBND xã Vạn Tường Sở Y tế": ["UBND xã Trà Câu", "UBND xã Vạn Tường", "Sở Y tế"],
    "Các ban, ngành, đoàn thể xã": ["Các ban, ngành, đoàn thể xã"],
    "Cục Viễn thông (Bộ Khoa học và Công nghệ); Sở Y tế": ["Cục Viễn thông", "Sở Y tế"],
    "Viện Dinh dưỡng - Bộ Y tế": ["Viện Dinh dưỡng"],
    "Sở Y tế (Bộ Công an phối hợp)": ["Sở Y tế", "Bộ Công an"],
    "Sở KH&CN chủ trì hướng dẫn; Các sở, ngành, UBND cấp xã thực hiện công khai số liệu của ngành mình": [
        "Sở Khoa học và Công nghệ",
        "Các sở, ban, ngành",
        "UBND các xã, phường",
    ],
    "Hội Nông dân xã Mường La; Hội Nông dân": ["Hội Nông dân xã Mường La", "Hội Nông dân tỉnh"],
    "Sở Y tế, Sở Tài chính; hoàn thành trước ngày 01/01/2027": ["Sở Y tế", "Sở Tài chính"],
    "Kho bạc Nhà nước Khu vực XI": ["Kho bạc Nhà nước khu vực XI"],
    "Các tổ chức chính trị - xã hội, đoàn thể tỉnh": ["Các tổ chức chính trị - xã hội"],
    "Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội phường": [
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
        "Các tổ chức chính trị - xã hội",
    ],
    "Ủy ban Mặt trận Tổ quốc Việt Nam xã": ["Ủy ban Mặt trận Tổ quốc Việt Nam xã"],
    "UBND các tỉnh Đồng Nai, Tây Ninh và Lâm Đồng": ["UBND tỉnh Đồng Nai", "UBND tỉnh Tây Ninh", "UBND tỉnh Lâm Đồng"],
    "UBND các tỉnh, thành phố: Nghệ An, Đà Nẵng và Huế": [
        "UBND tỉnh Nghệ An",
        "UBND thành phố Đà Nẵng",
        "UBND thành phố Huế",
    ],
    "UBND các tỉnh Cao Bằng, Lạng Sơn và thành phố Cần Thơ": [
        "UBND tỉnh Cao Bằng",
        "UBND tỉnh Lạng Sơn",
        "UBND thành phố Cần Thơ",
    ],
    "UBND các tỉnh, thành phố; Bộ Y tế": ["UBND các tỉnh, thành phố", "Bộ Y tế"],
    "UBMTTQVN phường, các tổ chức CT-XH": [
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
        "Các tổ chức chính trị - xã hội",
    ],
    "Ủy ban MTTQ VN tỉnh; MTTQVN xã": [
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "Mặt trận Tổ quốc Việt Nam xã",
    ],
    "Các đồng chí trong Ban Thường vụ Đảng ủy": ["Các đồng chí trong Ban Thường vụ Đảng ủy"],
    "VP. UBND tỉnh, Sở TC, Sở XD, Sở CT": ["Văn phòng UBND tỉnh", "Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"],
    "Các bệnh viện, trung tâm y tế; Sở Tài chính": ["Các bệnh viện, trung tâm y tế", "Sở Tài chính"],
    "Các bệnh viện công lập, tư nhân": ["Các bệnh viện công lập, tư nhân"],
    "Sở Y tế, các trường mầm non công lập, tư thục và dân lập; Công an tỉnh": [
        "Sở Y tế",
        "Các trường mầm non công lập, tư thục và dân lập",
        "Công an tỉnh",
    ],
    "Các bệnh viện công lập, doanh nghiệp tư nhân": ["Các bệnh viện công lập", "Doanh nghiệp tư nhân"],
    "Các trường công lập, Sở Y tế": ["Các trường công lập", "Sở Y tế"],
    "Sở Tài chính": ["Sở Tài chính"],
    "SỞ TÀI CHÍNH": ["Sở Tài chính"],
    "sở Tài chính;": ["Sở Tài chính"],
    "Sở Tài chính, Sở Xây dựng và Sở Nội vụ": ["Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ"],
    "- Sở Tài chính; - Sở Xây dựng": ["Sở Tài chính", "Sở Xây dựng"],
    "- Sở Tài chính - Sở Xây dựng": ["Sở Tài chính", "Sở Xây dựng"],
    "Sở Y tế / Sở Tài chính": ["Sở Y tế", "Sở Tài chính"],
    "Sở Y tế & Sở Tài chính": ["Sở Y tế", "Sở Tài chính"],
    "Sở Y tế + Công an tỉnh": ["Sở Y tế", "Công an tỉnh"],
    "Sở Y tế cùng với Công an tỉnh": ["Sở Y tế", "Công an tỉnh"],
    "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế": ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"],
    "Sở VHTTDL; Sở GDĐT": ["Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo"],
    "Sở KH&CN, Sở NN&MT": ["Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường"],
    "Các sở: Xây dựng; Tài chính; Nội vụ": ["Sở Xây dựng", "Sở Tài chính", "Sở Nội vụ"],
    "Các Sở: Tài chính, Nông nghiệp và Môi trường": ["Sở Tài chính", "Sở Nông nghiệp và Môi trường"],
    "VP UBND tỉnh": ["Văn phòng UBND tỉnh"],
    "Văn phòng Ủy ban nhân dân tỉnh": ["Văn phòng UBND tỉnh"],
    "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh": ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
    "Thuế tỉnh": ["Thuế tỉnh Sơn La"],
    "UBND xã Mường La": ["UBND xã Mường La"],
    "Các sở, ngành": [DEPARTMENTS],
    "Các sở, ban, ngành của tỉnh": [DEPARTMENTS],
    "Các Sở, ban, ngành, đoàn thể": [DEPARTMENTS],
    "Các sở, ngành liên quan và UBND xã, phường": [DEPARTMENTS, COMMUNES],
    "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường": [DEPARTMENTS, COMMUNES],
    "UBND cấp xã": [COMMUNES],
    "Các đơn vị liên quan": [RELATED],
    "Các cơ quan, tổ chức, đơn vị có liên quan": [RELATED],
    "UBND các xã, phường và các đơn vị có liên quan": [COMMUNES, RELATED],
    "Sở Tài chính (làm đầu mối), các sở, ngành": ["Sở Tài chính", DEPARTMENTS],
    "Đề nghị Ủy ban MTTQ Việt Nam tỉnh": ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    "Sở Tài chính, Sở tài chính": ["Sở Tài chính"],
    "Sở Nông nghiệp và MT": ["Sở Nông nghiệp và Môi trường"],
    "Báo và Đài Phát thanh - Truyền hình tỉnh": ["Báo và phát thanh, truyền hình Sơn La"],
    "Các ban đảng Tỉnh ủy": ["Các ban đảng Tỉnh ủy"],
    "Phân công Sở Y tế": ["Sở Y tế"],
    "Sở Y tế, Phòng Nội vụ xã Mường La": ["Sở Y tế", "Phòng Nội vụ xã Mường La"],
    "Sở Y tế; xã Mường La": ["Sở Y tế", "UBND xã Mường La"],
    "Các Thuế tỉnh, Sở Y tế": ["Thuế tỉnh Sơn La", "Sở Y tế"],
    "Y tế, Nội vụ": ["Sở Y tế", "Sở Nội vụ"],
    "Nội vụ; Sở Tài chính và Y tế": ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"],
    "Các Bộ: Y tế, Tư pháp; Sở Nội vụ": ["Bộ Y tế", "Bộ Tư pháp", "Sở Nội vụ"],
    "giao nhiệm vụ cho Sở Y tế": ["Sở Y tế"],
    "Giao: Sở Y tế": ["Sở Y tế"],
    "Sở Nội vụ trong phạm vi chức năng, nhiệm vụ của mình": ["Sở Nội vụ"],
    "UBND các xã: Mường La, Mường Bú": ["UBND xã Mường La", "UBND xã Mường Bú"],
    "Sở Y tế. Sở Nội vụ": ["Sở Y tế", "Sở Nội vụ"],
    "Chuẩn bị Xây dựng": ["Chuẩn bị Xây dựng"],
}
CELLS_OF_2021 = {
    "Cục Quản lý thị trường tỉnh; Sở Y tế": ["Cục Quản lý thị trường tỉnh", "Sở Y tế"],
    "Chủ tịch UBND các Quận, Huyện; Sở Y tế": ["UBND các quận, huyện", "Sở Y tế"],
    "UBND các huyện Ia Grai, Chư Prông": ["UBND huyện Ia Grai", "UBND huyện Chư Prông"],
    "Sở KH&ĐT, Sở TN&MT": ["Sở Kế hoạch và Đầu tư", "Sở Tài nguyên và Môi trường"],
    "NHNN Chi nhánh Khu vực 9": ["Ngân hàng Nhà nước Chi nhánh Khu vực 9"],
    "Sở NN&PTNT": ["Sở Nông nghiệp và Phát triển nông thôn"],
    "Sở Lao động - TB&XH": ["Sở Lao động - Thương binh và Xã hội"],
    "Sở LĐTBXH": ["Sở Lao động - Thương binh và Xã hội"],
    "Sở Giao thông - Vận tải": ["Sở Giao thông vận tải"],
    "Sở Công thương": ["Sở Công Thương"],
    "Sở Tài chính, Kế hoạch và Đầu tư, Nội vụ": ["Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Nội vụ"],
    "UBND các huyện, thị xã, thành phố": [DISTRICTS],
    "Các sở, ngành và các huyện, thành phố": [DEPARTMENTS, DISTRICTS],
    "UBND huyện Mộc Châu": ["UBND huyện Mộc Châu"],
    "BCH Quân sự tỉnh": ["Bộ Chỉ huy Quân sự tỉnh"],
}
CELLS = [(IN_2026, *case) for case in CELLS_OF_2026.items()] + [(IN_2021, *case) for case in CELLS_OF_2021.items()]
UNKNOWN = {
    "kinds of bodies alone": ("Các viện, trường", ["Các viện", "Các trường"]),
    "kinds of associations alone": ("Sở Y tế; các hội, hiệp hội", ["Sở Y tế", "Các hội", "Các hiệp hội"]),
    "a deputy of the chair": ("Phó Chủ tịch UBND tỉnh, Sở Y tế", ["Phó Chủ tịch UBND tỉnh", "Sở Y tế"]),
    "a deputy with his field": ("Phó Chủ tịch UBND tỉnh phụ trách kinh tế", ["Phó Chủ tịch UBND tỉnh"]),
    "committees of quarters": ("UBND các quận Hải Châu, Thanh Khê", ["UBND quận Hải Châu", "UBND quận Thanh Khê"]),
    "towns before communes": ("Công an các phường, xã, đặc khu", ["Công an các phường, xã, đặc khu"]),
    "heads of hamlets": ("Trưởng thôn, khối phố", ["Trưởng thôn, khối phố"]),
    "in full": (
        "Phòng Nông nghiệp và PTNT; HTX Tân Lập",
        ["Phòng Nông nghiệp và Phát triển nông thôn", "Hợp tác xã Tân Lập"],
    ),
    "one": ("Sở Du lịch", ["Sở Du lịch"]),
    "before a known one": ("Trung tâm Xúc tiến đầu tư; Sở Tài chính", ["Trung tâm Xúc tiến đầu tư", "Sở Tài chính"]),
    "after a known one": ("Sở Tài chính và Trường Đại học Tây Bắc", ["Sở Tài chính", "Trường Đại học Tây Bắc"]),
    "written small": ("các chủ rừng", ["Các chủ rừng"]),
    "a branch of the State Bank": (
        "Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 14",
        ["Ngân hàng Nhà nước Chi nhánh Khu vực 14"],
    ),
    "people": ("Chủ đầu tư các dự án", ["Chủ đầu tư các dự án"]),
}
NOBODY = {
    "nothing": "",
    "a dash": "-",
    "the same as above": "Như trên",
    "the same as above, shortened": "nt",
    "only words of assigning": "chủ trì, phối hợp thực hiện",
    "only marks": " ; . ",
    "none": "Không",
    "none there are": "Không có",
}


@pytest.mark.parametrize(("day", "cell", "names"), CELLS, ids=[f"{day.year} {cell}" for day, cell, _ in CELLS])
def test_a_cell_names_agencies_by_their_canonical_names(day: date, cell: str, names: list[str]) -> None:
    assert [ref.name for ref in READERS[day].cell(cell)] == names


@pytest.mark.parametrize(("cell", "names"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_a_name_that_no_register_knows_is_kept_as_written(cell: str, names: list[str]) -> None:
    refs = READERS[IN_2026].cell(cell)
    assert [ref.name for ref in refs] == names
    assert any(ref.agency is None for ref in refs)


@pytest.mark.parametrize("cell", NOBODY.values(), ids=NOBODY.keys())
def test_a_cell_may_name_nobody(cell: str) -> None:
    assert READERS[IN_2026].cell(cell) == ()


def test_an_agency_keeps_the_words_of_the_document_and_its_id() -> None:
    (ref,) = READERS[IN_2021].cell("Sở Công thương")
    assert (ref.raw, ref.name, ref.agency, ref.group) == ("Sở Công thương", "Sở Công Thương", "so-cong-thuong", False)


def test_a_group_is_told_from_an_agency() -> None:
    assert [ref.group for ref in READERS[IN_2026].cell("Sở Tài chính; các sở, ngành")] == [False, True]


@pytest.mark.parametrize(
    ("day", "agency"), [(IN_2021, "so-nnptnt"), (IN_2026, "so-nn-mt")], ids=["before 2025", "after 2025"]
)
def test_a_short_name_means_the_agency_that_existed_on_the_day(day: date, agency: str) -> None:
    assert [ref.agency for ref in READERS[day].cell("Sở Nông nghiệp")] == [agency]


def test_committees_that_are_counted_keep_their_words() -> None:
    (ref,), _ = READERS[IN_2026].run("UBND 75 xã, phường rà soát bến đò")
    assert (ref.raw, ref.group) == ("UBND 75 xã, phường", True)
    assert READERS[IN_2026].run("UBND 75 giờ họp") == ((), 0)


def test_a_body_of_a_place_that_is_not_meant_stays_as_written() -> None:
    reader = AgencyReader(load_register(), IN_2026, ("Sơn La",))
    assert [(ref.name, ref.agency) for ref in reader.cell("Tỉnh đoàn; Sở Y tế")] == [
        ("Tỉnh đoàn", None),
        ("Sở Y tế", "so-y-te"),
    ]
    assert [ref.agency for ref in reader.cell("Tỉnh đoàn Sơn La")] != [None]


FEWER = {
    "UBND các xã, phường ven sông Lô; Sở Y tế": [COMMUNES, "Sở Y tế"],
    "UBND các xã vùng hạ du; Sở Y tế": [COMMUNES, "Sở Y tế"],
    "UBND các xã, phường trong vùng dự án": [COMMUNES],
    "UBND các xã vùng III": ["UBND các xã vùng III"],
    "UBND các xã khu vực II, III; Sở Y tế": ["UBND các xã khu vực II, III", "Sở Y tế"],
    "UBND các xã đặc biệt khó khăn": ["UBND các xã đặc biệt khó khăn"],
    "UBND các xã, phường bị ngập sâu; Sở Y tế": [COMMUNES, "Sở Y tế"],
    "UBND các xã, phường thường xuyên bị sạt lở": [COMMUNES],
    "Bệnh viện đa khoa khu vực Mường La, trạm y tế xã, phường": [
        "Bệnh viện đa khoa khu vực Mường La",
        "Trạm y tế xã, phường",
    ],
    "Sở Y tế; trạm y tế các xã, phường": ["Sở Y tế", "Trạm y tế các xã, phường"],
    "Công an tỉnh, công an xã, phường, Sở Y tế": ["Công an tỉnh", "Công an xã, phường", "Sở Y tế"],
    "Trạm thú y, xã, phường": ["Trạm thú y", "UBND các xã, phường"],
    "Phòng Tổ chức cán bộ, viên chức; Văn phòng Sở": ["Phòng Tổ chức cán bộ, viên chức", "Văn phòng Sở"],
    "Phòng Nghiệp vụ Y, Bảo trợ xã hội, Sở Tài chính": ["Phòng Nghiệp vụ Y, Bảo trợ xã hội", "Sở Tài chính"],
    "Phòng Kế hoạch, Tài chính": ["Phòng Kế hoạch, Tài chính"],
    "Phòng Nội vụ, Công an xã": ["Phòng Nội vụ", "Công an xã"],
    "Phòng Nội vụ, Bưu điện tỉnh": ["Phòng Nội vụ", "Bưu điện tỉnh"],
    "Các phòng: Nội vụ, Tư pháp - Hộ tịch; Sở Y tế": ["Phòng Nội vụ", "Phòng Tư pháp - Hộ tịch", "Sở Y tế"],
    "Các phòng chuyên môn Tài chính, Y tế": ["Phòng Tài chính", "Phòng Y tế"],
    "Các phòng Kinh tế, Tư pháp - Hộ tịch xã Mường Bú": [
        "Phòng Kinh tế xã Mường Bú",
        "Phòng Tư pháp - Hộ tịch xã Mường Bú",
    ],
    "Các phòng: Nghiệp vụ Dược, Tài vụ và Chi cục Dân số": ["Phòng Nghiệp vụ Dược", "Phòng Tài vụ", "Chi cục Dân số"],
    "Các phòng: Văn hóa và Thông tin, Tư pháp": ["Phòng Văn hóa và Thông tin", "Phòng Tư pháp"],
    "Các phòng Kinh tế, Tư pháp và Tài vụ": ["Phòng Kinh tế", "Phòng Tư pháp", "Phòng Tài vụ"],
    "Phòng Văn hóa, Thể thao, Du lịch": ["Phòng Văn hóa, Thể thao, Du lịch"],
    "Phòng Nội vụ, công chức cấp xã": ["Phòng Nội vụ", "Công chức cấp xã"],
    "Phòng Cán bộ, công chức": ["Phòng Cán bộ, công chức"],
    "Các phòng chức năng, Công an xã": ["Các phòng chức năng", "Công an xã"],
    "Sở Tài chính và công an xã, phường": ["Sở Tài chính", "Công an xã, phường"],
    "Các Phòng: Tài vụ, Tư pháp": ["Phòng Tài vụ", "Phòng Tư pháp"],
    "Phòng Kinh tế, Đô thị phường; Công an phường": ["Phòng Kinh tế, Đô thị phường", "Công an phường"],
    "Các phòng, ban; Công an xã": ["Các phòng, ban", "Công an xã"],
    "UBND các xã, phường nơi có dự án; Sở Y tế": [COMMUNES, "Sở Y tế"],
    "UBND các xã, phường có rừng": [COMMUNES],
    "UBND các xã, phường có hồ, đập, các công trình lấy nước; Sở Y tế": [COMMUNES, "Sở Y tế"],
    "UBND các xã, phường nơi có mỏ, doanh nghiệp khai thác đá": [COMMUNES, "Doanh nghiệp khai thác đá"],
    "UBND các xã, phường có rừng, Khu bảo tồn Núi Mẫu": [COMMUNES, "Khu bảo tồn Núi Mẫu"],
    "UBND các xã, phường có liên quan": [COMMUNES],
}


@pytest.mark.parametrize(("cell", "names"), FEWER.items(), ids=FEWER.keys())
def test_words_behind_a_group_may_make_fewer_of_it(cell: str, names: list[str]) -> None:
    assert [ref.name for ref in READERS[IN_2026].cell(cell)] == names


def test_the_committee_before_a_list_of_places_is_no_agency_of_its_own() -> None:
    reader = AgencyReader(load_register("can-tho"), IN_2026)
    listed = ["UBND phường Ninh Kiều", "UBND phường Cái Răng"]
    assert [ref.name for ref in reader.cell("UBND các phường Ninh Kiều, Cái Răng")] == listed
    assert [ref.name for ref in reader.cell("UBND các phường: Ninh Kiều, Cái Răng")] == listed


def test_a_body_of_the_country_is_not_that_of_the_province() -> None:
    cell = "Hội Nông dân Việt Nam; Hội Nông dân tỉnh"
    assert [ref.name for ref in READERS[IN_2026].cell(cell)] == ["Hội Nông dân Việt Nam", "Hội Nông dân tỉnh"]


def test_a_committee_may_be_named_by_its_bare_word_among_others() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    named, _ = reader.run("Thường trực HĐND, UBND, Ủy ban Kiểm tra Đảng ủy xã trao đổi thông tin")
    assert [ref.name for ref in named] == ["Thường trực HĐND", "UBND", "Ủy ban Kiểm tra Đảng ủy xã"]
    assert reader.run("UBND, các bên")[0] == ()


def test_who_is_asked_to_cooperate_may_be_named_by_small_words_alone() -> None:
    text = "phối hợp với trường học, Sở Y tế rà soát"
    refs, end = READERS[IN_2026].run(text, len("phối hợp với "), asked=True)
    assert [ref.name for ref in refs] == ["Trường học", "Sở Y tế"]
    assert text[end:] == " rà soát"


@pytest.mark.parametrize(
    "words", ["Xây dựng Trung tâm Y tế", "Phát triển Hội Nông dân", "Báo cáo UBND tỉnh", "Chủ trì"]
)
def test_words_of_work_name_nobody(words: str) -> None:
    assert READERS[IN_2026].run(words) == ((), 0)
