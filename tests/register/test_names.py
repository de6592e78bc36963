"""Spellings of programmes, the day they were written, and the one agency they mean; and what means nobody."""

import unicodedata
from datetime import date

import pytest

from dondoc.register import load_register
from dondoc.text import canonical, fold

IN_2021 = date(2021, 1, 20)
IN_2025 = date(2025, 1, 20)
IN_2026 = date(2026, 5, 5)

CANONICAL_NAMES = [
    (IN_2025, "Ban Dân tộc"),
    (IN_2025, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
    (IN_2026, "Bộ Chỉ huy Quân sự tỉnh"),
    (IN_2026, "Các cơ quan truyền thông"),
    (IN_2026, "Các cơ quan, đơn vị liên quan"),
    (IN_2026, "Các sở, ban, ngành"),
    (IN_2026, "Công an tỉnh"),
    (IN_2025, "Cục Thuế tỉnh"),
    (IN_2025, "Kho bạc Nhà nước tỉnh"),
    (IN_2025, "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Sơn La"),
    (IN_2026, "Ngân hàng Nhà nước Chi nhánh khu vực 3"),
    (IN_2026, "Ban Quản lý các khu công nghiệp tỉnh"),
    (IN_2026, "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh"),
    (IN_2021, "Ban Quản lý dự án di dân tái định cư thủy điện Sơn La"),
    (IN_2026, "Sở Công Thương"),
    (IN_2025, "Sở Giao thông vận tải"),
    (IN_2026, "Sở Giáo dục và Đào tạo"),
    (IN_2026, "Sở Khoa học và Công nghệ"),
    (IN_2025, "Sở Kế hoạch và Đầu tư"),
    (IN_2025, "Sở Lao động - Thương binh và Xã hội"),
    (IN_2026, "Sở Ngoại vụ"),
    (IN_2026, "Sở Nông nghiệp và Môi trường"),
    (IN_2025, "Sở Nông nghiệp và Phát triển nông thôn"),
    (IN_2026, "Sở Nội vụ"),
    (IN_2025, "Sở Thông tin và Truyền thông"),
    (IN_2026, "Sở Tài chính"),
    (IN_2025, "Sở Tài nguyên và Môi trường"),
    (IN_2026, "Sở Tư pháp"),
    (IN_2026, "Sở Văn hóa, Thể thao và Du lịch"),
    (IN_2026, "Sở Xây dựng"),
    (IN_2026, "Sở Y tế"),
    (IN_2026, "Thanh tra tỉnh"),
    (IN_2026, "Thống kê tỉnh"),
    (IN_2026, "Thuế tỉnh Sơn La"),
    (IN_2025, "Tòa án nhân dân tỉnh"),
    (IN_2025, "UBND các huyện, thành phố"),
    (IN_2026, "UBND các xã, phường"),
    (IN_2026, "Viện Kiểm sát nhân dân tỉnh"),
    (IN_2026, "Văn phòng UBND tỉnh"),
    (IN_2026, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
]

SPELLINGS = [
    # abbreviated
    ("UBKT Tỉnh ủy", IN_2026, "ubkt-tu"),
    # joins of a name's parts
    ("Sở Văn hóa - Thể thao và Du lịch", IN_2021, "so-vhttdl"),
    ("Sở Văn hóa, Thể thao & Du lịch", IN_2021, "so-vhttdl"),
    ("Sở Văn hóa Thể thao và Du lịch", IN_2026, "so-vhttdl"),
    ("Sở Văn hóa – Thể thao và Du lịch", IN_2026, "so-vhttdl"),
    ("Sở Lao động, Thương binh và Xã hội", IN_2025, "so-ldtbxh"),
    ("Sở Lao động – Thương binh và Xã hội", IN_2025, "so-ldtbxh"),
    ("Sở Kế hoạch & Đầu tư", IN_2021, "so-khdt"),
    # initials
    ("Sở VH-TT&DL", IN_2021, "so-vhttdl"),
    ("Sở VHTTDL", IN_2026, "so-vhttdl"),
    ("Sở VHTT&DL", IN_2026, "so-vhttdl"),
    ("Sở LĐ-TB&XH", IN_2021, "so-ldtbxh"),
    ("Sở LĐTBXH", IN_2021, "so-ldtbxh"),
    ("Sở NN&PTNT", IN_2021, "so-nnptnt"),
    ("Sở NN và PTNT", IN_2021, "so-nnptnt"),
    ("Sở Nông nghiệp và PTNT", IN_2025, "so-nnptnt"),
    ("Sở Nông nghiệp & PTNT", IN_2025, "so-nnptnt"),
    ("Sở TN&MT", IN_2021, "so-tnmt"),
    ("Sở NN&MT", IN_2026, "so-nn-mt"),
    ("Sở KH&CN", IN_2026, "so-khcn"),
    ("Sở KH&ĐT", IN_2021, "so-khdt"),
    ("Sở GDĐT", IN_2026, "so-gddt"),
    ("Sở GD-ĐT", IN_2026, "so-gddt"),
    ("Sở TT&TT", IN_2021, "so-tttt"),
    ("Sở GTVT", IN_2021, "so-gtvt"),
    # the symbols of document numbers
    ("SKHĐT", IN_2021, "so-khdt"),
    ("SNV", IN_2026, "so-noi-vu"),
    # a letter for the head noun
    ("S.TC", IN_2026, "so-tai-chinh"),
    ("S. Tài chính", IN_2026, "so-tai-chinh"),
    ("S.YT", IN_2026, "so-y-te"),
    ("S. VHTTDL", IN_2026, "so-vhttdl"),
    ("SNN&MT", IN_2026, "so-nn-mt"),
    ("SGD-ĐT", IN_2026, "so-gddt"),
    # letter case
    ("Sở Công thương", IN_2026, "so-cong-thuong"),
    ("SỞ TÀI CHÍNH", IN_2026, "so-tai-chinh"),
    ("Sở tài chính", IN_2021, "so-tai-chinh"),
    ("Sở Thông tin và truyền thông", IN_2021, "so-tttt"),
    # with and without the province
    ("Sở Y tế tỉnh", IN_2026, "so-y-te"),
    ("Sở Y tế tỉnh Sơn La", IN_2026, "so-y-te"),
    ("Sở Y tế Sơn La", IN_2026, "so-y-te"),
    ("Công an tỉnh Sơn La", IN_2026, "cong-an-tinh"),
    ("Bảo tàng Sơn La", IN_2021, "bao-tang"),
    ("Tỉnh đoàn Sơn La", IN_2021, "tinh-doan"),
    ("Thống kê tỉnh Sơn La", IN_2026, "thong-ke-tinh"),
    # phrases that stand for one another
    ("VP UBND tỉnh", IN_2026, "vp-ubnd-tinh"),
    ("Văn phòng Ủy ban nhân dân tỉnh", IN_2026, "vp-ubnd-tinh"),
    ("Ủy ban nhân dân tỉnh Sơn La", IN_2026, "ubnd-tinh"),
    ("Hội đồng nhân dân tỉnh", IN_2026, "hdnd-tinh"),
    ("Bộ CHQS tỉnh", IN_2026, "bo-chqs-tinh"),
    ("Bộ Chỉ huy biên phòng tỉnh", IN_2025, "bo-ch-bp"),
    ("Viện Kiểm sát", IN_2025, "vks-tinh"),
    ("VKSND tỉnh", IN_2025, "vks-tinh"),
    ("Tòa án tỉnh", IN_2025, "tand-tinh"),
    ("UB MTTTQ tỉnh", IN_2025, "ub-mttq-tinh"),
    ("UBMTTQ Việt Nam tỉnh", IN_2025, "ub-mttq-tinh"),
    ("Kho bạc Nhà nước", IN_2025, "kbnn-tinh"),
    ("Cục thuế tỉnh", IN_2025, "cuc-thue-tinh"),
    ("Ngân hàng nhà nước Chi nhánh khu vực 3", IN_2026, "nhnn-kv3"),
    ("Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Sơn La", IN_2025, "nhnn-sonla"),
    ("BQL dự án di dân tái định cư thủy điện Sơn La", IN_2021, "bql-tdc"),
    ("Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh", IN_2026, "ban-qlda-gt"),
    ("Ban Quản lý Khu công nghiệp tỉnh", IN_2026, "bql-kcn"),
    ("Ban QL các Khu công nghiệp", IN_2026, "bql-kcn"),
    ("BQL các KCN tỉnh", IN_2026, "bql-kcn"),
    ("Trung tâm Huấn luyện & Thi đấu TDTT tỉnh, huyện", IN_2021, "tt-tdtt"),
    ("Hội Liên hiệp VHNT", IN_2021, "hoi-vhnt"),
    ("Đài phát thanh truyền hình tỉnh", IN_2021, "dai-ptth"),
    # places
    ("UBND huyện Mường La", IN_2021, "huyen-muong-la"),
    ("Ủy ban nhân dân xã Mường La", IN_2026, "xa-muong-la"),
    ("Thành phố Sơn La", IN_2021, "tp-son-la"),
    ("UBND thành phố", IN_2021, "tp-son-la"),
    ("phường Chiềng Sinh", IN_2026, "phuong-chieng-sinh"),
]

BY_DAY = [
    ("Sở Nông nghiệp", date(2025, 2, 28), ["so-nnptnt"]),
    ("Sở Nông nghiệp", date(2025, 3, 1), ["so-nn-mt"]),
    ("Sở Nông nghiệp", None, ["so-nn-mt", "so-nnptnt"]),
    ("Kho bạc Nhà nước", date(2025, 3, 1), ["kbnn-khu-vuc"]),
    ("Bộ đội Biên phòng tỉnh", date(2025, 6, 30), ["bo-ch-bp"]),
    ("Bộ đội Biên phòng tỉnh", date(2025, 7, 1), ["ban-ch-bp"]),
    ("Mộc Châu", date(2025, 1, 31), ["huyen-moc-chau"]),
    ("Mộc Châu", date(2025, 2, 1), ["tx-moc-chau"]),
    ("Mộc Châu", date(2025, 7, 1), ["phuong-moc-chau"]),
    ("Mường La", None, ["huyen-muong-la", "xa-muong-la"]),
    # a name is known even on a day when nobody bears it
    ("Sở Kế hoạch và Đầu tư", IN_2026, ["so-khdt"]),
    ("Sở Nông nghiệp và Môi trường", IN_2021, ["so-nn-mt"]),
]

NOBODY = [
    "cơ sở y tế tuyến xã",
    "các cơ sở giáo dục nghề nghiệp",
    "Cơ sở Y tế ngoài công lập",
    "trụ sở xây dựng mới",
    "công sở văn hóa, thể thao và du lịch",
    "quyền sở hữu trí tuệ",
    "công an toàn",
    "công tác an toàn thông tin",
    "bộ chỉ số chuyển đổi số",
    "số liệu thống kê tỉnh công bố",
    "nguồn thu thuế tỉnh Sơn La",
    "thông báo Sơn La",
    "cơ cấu lại các ngành kinh tế",
    "các ngành, lĩnh vực có lợi thế",
    "các cấp, các ngành và nhân dân",
    "Sở Xây dựngx",
    "xSở Xây dựng",
    "liên hiệp các hội",
    "xã hội số",
    "phường hội",
    "Số: 9/KH-UBND\nSơn La, ngày 20 tháng 01",
    "",
]


@pytest.mark.parametrize(("on", "name"), CANONICAL_NAMES)
def test_a_canonical_name_means_the_agency_of_that_name_alone(on: date, name: str) -> None:
    assert [agency.name for agency in load_register().resolve(name, on=on)] == [name]


@pytest.mark.parametrize(("spelling", "on", "agency"), SPELLINGS)
def test_a_spelling_means_one_agency(spelling: str, on: date, agency: str) -> None:
    assert [found.id for found in load_register().resolve(spelling, on=on)] == [agency]


@pytest.mark.parametrize(("spelling", "on", "agencies"), BY_DAY)
def test_the_day_decides_between_agencies_of_one_name(spelling: str, on: date | None, agencies: list[str]) -> None:
    assert sorted(found.id for found in load_register().resolve(spelling, on=on)) == agencies


@pytest.mark.parametrize("text", NOBODY)
def test_words_that_only_look_like_a_name_mention_nobody(text: str) -> None:
    assert load_register().match(text) == ()


@pytest.mark.parametrize(("on", "name"), CANONICAL_NAMES)
def test_a_name_is_the_same_in_any_unicode_form_letter_case_and_tone_placement(on: date, name: str) -> None:
    register = load_register()
    forms = [unicodedata.normalize("NFD", name), name.upper(), fold(name), name.replace("óa", "oá")]
    assert {register.resolve(form, on=on) for form in forms} == {register.resolve(name, on=on)}


@pytest.mark.parametrize("name", ["Sở Văn hóa, Thể thao và Du lịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"])
def test_a_decomposed_text_is_matched_after_the_door(name: str) -> None:
    text = canonical(unicodedata.normalize("NFD", f"Giao {name} tham mưu."))
    (mention,) = load_register().match(text, on=IN_2026)
    assert text[mention.start : mention.end] == name


def test_an_unknown_name_resolves_to_nobody() -> None:
    assert load_register().resolve("Sở Vũ trụ") == ()


OPENINGS = {
    "a name": ("Sở Y tế chủ trì", True),
    "a post that the register knows": ("Chủ tịch UBND tỉnh", True),
    "words that open a list": ("Các sở: Xây dựng; Tài chính", True),
    "a name's first word before another": ("Chủ trì, phối hợp với Sở Y tế", False),
    "no word": ("– Sở Y tế", False),
}


@pytest.mark.parametrize(("text", "may"), OPENINGS.values(), ids=OPENINGS.keys())
def test_two_words_tell_whether_a_name_may_begin(text: str, may: bool) -> None:
    assert load_register().may_begin(text, 0) is may
