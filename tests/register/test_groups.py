"""Groups: every spelling leads to the one canonical name, and a group stands for its members on a day."""

from datetime import date

import pytest

from dondoc.register import load_register

IN_2024, IN_2026 = date(2024, 5, 1), date(2026, 5, 5)

SPELLINGS = [
    ("Các sở, ban, ngành", "g-so-ban-nganh"),
    ("các sở ban ngành", "g-so-ban-nganh"),
    ("Các sở, ban ngành", "g-so-ban-nganh"),
    ("các Sở, ban, ngành", "g-so-ban-nganh"),
    ("các sở, ngành", "g-so-ban-nganh"),
    ("sở, ngành", "g-so-ban-nganh"),
    ("các ngành có liên quan", "g-so-ban-nganh"),
    ("các sở, ban, ngành liên quan", "g-so-ban-nganh"),
    ("các sở, ban, ngành của tỉnh", "g-so-ban-nganh"),
    ("các Sở, ban ngành tỉnh liên quan", "g-so-ban-nganh"),
    ("các sở, ngành nên quan", "g-so-ban-nganh"),
    ("các sở, ban, ngành, đoàn thể tỉnh", "g-so-ban-nganh"),
    ("các sở, ngành, cơ quan, đơn vị", "g-so-ban-nganh"),
    ("các sở, ban, ngành, đoàn thể, đơn vị", "g-so-ban-nganh"),
    ("UBND các huyện, thành phố", "g-huyen-tp"),
    ("UBND các huyện, thành phố, thị xã", "g-huyen-tp"),
    ("UBND các huyện, thị xã, thành phố", "g-huyen-tp"),
    ("UBND các huyện và thành phố", "g-huyen-tp"),
    ("UBND các huyện", "g-huyen-tp"),
    ("UBND huyện, thành phố", "g-huyen-tp"),
    ("UBND cấp huyện", "g-huyen-tp"),
    ("các huyện, thành phố", "g-huyen-tp"),
    ("Ủy ban nhân dân các huyện, thành phố", "g-huyen-tp"),
    ("Uỷ ban nhân dân các huyện, thành phố", "g-huyen-tp"),
    ("các huyện, thành, thị ủy", "g-huyen-uy"),
    ("các huyện, thị, thành ủy", "g-huyen-uy"),
    ("UBND các xã, phường", "g-xa-phuong"),
    ("UBND xã, phường", "g-xa-phuong"),
    ("Ủy ban nhân dân các phường, xã, đặc khu", "g-xa-phuong"),
    ("các xã, phường", "g-xa-phuong"),
    ("các xã phường", "g-xa-phuong"),
    ("các xã, phường có liên quan", "g-xa-phuong"),
    ("các xã, phường, đặc khu", "g-xa-phuong"),
    ("UBND cấp xã", "g-xa-phuong"),
    ("Các cơ quan, đơn vị liên quan", "g-lien-quan"),
    ("các cơ quan, đơn vị có liên quan", "g-lien-quan"),
    ("các tổ chức liên quan", "g-lien-quan"),
    ("tổ chức liên quan", "g-lien-quan"),
    ("các tổ chức có liên quan", "g-lien-quan"),
    ("các đơn vị liên quan", "g-lien-quan"),
    ("cơ quan, đơn vị, tổ chức có liên quan", "g-lien-quan"),
    ("các cơ quan, tổ chức, cá nhân có liên quan", "g-lien-quan"),
    ("các cơ quan, đơn vị, địa phương liên quan", "g-lien-quan"),
    ("các bộ, ngành Trung ương", "g-bo-nganh-tw"),
    ("các Bộ, ngành", "g-bo-nganh"),
    ("các bộ, ngành có liên quan", "g-bo-nganh"),
    ("các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "g-bo-co-quan-chinh-phu"),
    ("các Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "g-bo-co-quan-chinh-phu"),
    ("các Bộ, cơ quan", "g-bo-co-quan"),
    ("các bộ, cơ quan trung ương", "g-bo-co-quan-chinh-phu"),
    ("các cơ quan tham mưu, giúp việc Tỉnh ủy", "g-tham-muu-tinh-uy"),
    ("các đảng ủy trực thuộc Tỉnh ủy", "g-dang-uy-truc-thuoc"),
    ("các bộ, ban, ngành trung ương", "g-bo-nganh-tw"),
    ("các cơ quan truyền thông", "g-bao-chi"),
    ("các cơ quan báo chí, truyền thông", "g-bao-chi"),
    ("các cơ quan thông tấn, báo chí", "g-thong-tan"),
    ("Các cơ quan báo chí Trung ương, địa phương, quân đội", "g-co-quan-bao-chi"),
    ("cơ quan báo chí trung ương và địa phương", "g-co-quan-bao-chi"),
    ("cơ quan báo chí trên địa bàn tỉnh", "g-co-quan-bao-chi"),
    ("các tổ chức tín dụng trên địa bàn tỉnh", "g-tctd"),
    ("các đơn vị trực thuộc", "g-don-vi-truc-thuoc"),
    ("Các huyện đăng cai", "g-huyen-dang-cai"),
    ("các tỉnh có dân tộc Thái", "g-tinh-thai"),
    ("các tỉnh, thành phố trực thuộc Trung ương", "g-tinh-thanh"),
    ("UBND các tỉnh, thành phố trực thuộc TW", "g-tinh-thanh"),
]

IN_LISTS_ONLY = [
    ("các cơ quan, đơn vị", "g-lien-quan"),
    ("các sở", "g-so-ban-nganh"),
    ("các huyện", "g-huyen-tp"),
    ("xã, phường", "g-xa-phuong"),
    ("địa phương", "g-dia-phuong"),
    ("doanh nghiệp liên quan", "g-doanh-nghiep"),
]

HEADS_OF_LISTS = [
    ("UBND các huyện: Mường La, Vân Hồ và Mộc Châu", ["huyen-muong-la", "huyen-van-ho", "huyen-moc-chau"]),
    ("UBND các huyện Mường La; Vân Hồ", ["huyen-muong-la", "huyen-van-ho"]),
    ("UBND các huyện (Mường La, Vân Hồ)", ["huyen-muong-la", "huyen-van-ho"]),
    ("Các sở, ngành: Tài chính, Nội vụ", ["so-tai-chinh", "so-noi-vu"]),
    ("Các sở: Nội vụ; Tài chính; Văn hóa, Thể thao và Du lịch", ["so-noi-vu", "so-tai-chinh", "so-vhttdl"]),
]


@pytest.mark.parametrize(("spelling", "group"), SPELLINGS)
def test_a_spelling_of_a_group_is_one_whole_mention_of_it(spelling: str, group: str) -> None:
    (mention,) = load_register().match(spelling)
    assert (mention.start, mention.end) == (0, len(spelling))
    assert mention.agency is not None
    assert mention.agency.id == group
    assert mention.agency.group


@pytest.mark.parametrize(("spelling", "group"), IN_LISTS_ONLY)
def test_a_vague_spelling_counts_inside_lists_only(spelling: str, group: str) -> None:
    register = load_register()
    assert register.match(spelling) == ()
    assert [mention.agency.id for mention in register.match_tails(spelling) if mention.agency] == [group]


@pytest.mark.parametrize(("text", "agencies"), HEADS_OF_LISTS)
def test_a_group_that_heads_a_list_of_its_members_is_not_meant_itself(text: str, agencies: list[str]) -> None:
    register = load_register()
    for found in (register.match(text, on=IN_2024), register.match_tails(text, on=IN_2024)):
        assert [mention.agency.id for mention in found if mention.agency] == agencies


def test_a_group_beside_an_agency_with_its_own_head_noun_is_meant() -> None:
    found = load_register().match("các sở, ngành và Sở Nội vụ; UBND các xã, phường")
    assert [mention.agency.id for mention in found if mention.agency] == ["g-so-ban-nganh", "so-noi-vu", "g-xa-phuong"]


def test_districts_are_members_until_their_level_ends() -> None:
    register = load_register()
    names = [member.name for member in register.members("g-huyen-tp", on=IN_2024)]
    assert len(names) == 12
    assert "UBND huyện Mộc Châu" in names
    assert "UBND thị xã Mộc Châu" in [m.name for m in register.members("g-huyen-tp", on=date(2025, 2, 1))]
    assert register.members("g-huyen-tp", on=date(2025, 7, 1)) == ()


def test_communes_are_members_from_their_first_day() -> None:
    register = load_register()
    assert register.members("g-xa-phuong", on=date(2025, 6, 30)) == ()
    assert len(register.members("g-xa-phuong", on=date(2025, 7, 1))) == 75


def test_departments_of_the_day_are_the_members_of_their_group() -> None:
    before, after = (
        {member.id for member in load_register().members("g-so-ban-nganh", on=on)} for on in (IN_2024, IN_2026)
    )
    assert before - after == {"so-khdt", "so-gtvt", "so-nnptnt", "so-tnmt", "so-tttt", "so-ldtbxh", "ban-dan-toc"}
    assert after - before == {"so-nn-mt", "so-dt-tg"}
    assert {"vp-ubnd-tinh", "thanh-tra-tinh", "bql-kcn", "so-tai-chinh"} <= before & after
    assert len(after) == 15


def test_an_open_group_has_no_members() -> None:
    assert load_register().members("g-lien-quan", on=IN_2026) == ()


def test_an_agency_that_is_no_group_has_no_members() -> None:
    assert load_register().members("so-tai-chinh", on=IN_2026) == ()
