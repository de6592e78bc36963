"""Groups that stand by a name for lists only, and those whose members are counted."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.listed_groups import behind_city, behind_group, counted_group_at, listed_group_at, once_each
from dondoc.model import AgencyRef
from dondoc.register import load_register

REGISTER, ON = load_register(), date(2026, 5, 5)
RELATED = "Các cơ quan, đơn vị liên quan"
# text, whether others were named before it: which words are the group, and which it is
GROUPS = {
    ("các cơ quan, đơn vị, địa phương rà soát", False): ("các cơ quan, đơn vị, địa phương", RELATED),
    ("Các cơ quan, đơn vị tổ chức học tập", False): ("Các cơ quan, đơn vị", RELATED),
    ("các đơn vị, tổ chức liên quan.", False): ("các đơn vị, tổ chức liên quan", RELATED),
    ("Các sở, ngành và UBND các xã", False): ("Các sở, ngành", "Các sở, ban, ngành"),
    ("Từng cơ quan, đơn vị rà soát", False): ("Từng cơ quan, đơn vị", RELATED),
    ("mỗi đơn vị rà soát", False): ("mỗi đơn vị", RELATED),
    ("địa phương; Sở Y tế", True): ("địa phương", "Các địa phương"),
    ("đoàn thể có liên quan", True): ("đoàn thể", "Các tổ chức chính trị - xã hội"),
}
NO_GROUPS = {
    "without 'các', and the first": ("địa phương; Sở Y tế", False),
    "a word that goes on": ("đoàn thể chính trị", True),
    "bodies above the province": ("các cơ quan nhà nước cấp trên", False),
    "a kind of units": ("đơn vị sự nghiệp công lập", True),
    "each of a kind": ("Từng cơ quan nhà nước", False),
    "each of something else": ("Mỗi tháng, các sở", False),
    "one body": ("Sở Y tế, các sở", False),
}
COUNTED = {
    "UBND 75 xã, phường tổ chức": ("UBND 75 xã, phường", "UBND các xã, phường"),
    "Ủy ban nhân dân 12 huyện, thành phố": ("Ủy ban nhân dân 12 huyện, thành phố", "UBND các huyện, thành phố"),
    "UBND 124 xã, phường, đặc khu rà soát": ("UBND 124 xã, phường, đặc khu", "UBND các xã, phường"),
    "UBND 75/75 xã, phường rà soát": ("UBND 75/75 xã, phường", "UBND các xã, phường"),
}
NOT_COUNTED = ("UBND xã 3", "UBND 2 cấp", "UBND 1500 xã", "UBND các xã, phường")
CITIES = {
    "UBND các huyện, thành phố|Sơn La rà soát": "UBND các huyện, thành phố Sơn La",
    "UBND các huyện, thị xã|Mộc Châu, các sở": "UBND các huyện, thị xã Mộc Châu",
    "UBND các huyện và thành phố|Tân An rà soát": "UBND các huyện và thành phố Tân An",
    "UBND các huyện, thành phố|rà soát": "UBND các huyện, thành phố",
    "UBND các xã, phường|Tô Hiệu": "UBND các xã, phường",
}


@pytest.mark.parametrize(("said", "group"), GROUPS.items())
def test_a_group_of_a_list_is_known_with_its_words(said: tuple[str, bool], group: tuple[str, str]) -> None:
    text, among_others = said
    found = listed_group_at(text, 0, REGISTER, ON, among_others=among_others)
    assert found is not None
    assert (text[: found[0]], found[1].name) == group
    assert found[1].raw == group[0]


@pytest.mark.parametrize(("text", "among_others"), NO_GROUPS.values(), ids=NO_GROUPS.keys())
def test_other_words_are_no_group_of_a_list(text: str, *, among_others: bool) -> None:
    assert listed_group_at(text, 0, REGISTER, ON, among_others=among_others) is None


@pytest.mark.parametrize(("text", "group"), COUNTED.items())
def test_committees_that_are_counted_are_their_group(text: str, group: tuple[str, str]) -> None:
    found = counted_group_at(text, 0, REGISTER, ON)
    assert found is not None
    assert (text[: found[0]], found[1].name) == group


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_other_figures_count_no_committees(text: str) -> None:
    assert counted_group_at(text, 0, REGISTER, ON) is None


@pytest.mark.parametrize(("said", "group"), CITIES.items())
def test_the_only_city_may_be_named_behind_its_group(said: str, group: str) -> None:
    text = said.replace("|", " ")
    assert text[: behind_city(text, said.index("|"))] == group


ZONES = {
    "UBND các xã, phường, đặc khu|Phú Quý sửa chợ": ("UBND các xã, phường, đặc khu Phú Quý", ["đặc khu Phú Quý"]),
    "các xã, phường và đặc khu|Phú Quý, Sở Y tế": ("các xã, phường và đặc khu Phú Quý", ["đặc khu Phú Quý"]),
    "UBND các xã, phường, đặc khu|Côn Đảo": ("UBND các xã, phường, đặc khu Côn Đảo", []),  # of another province
    "UBND các xã, phường, đặc khu|sửa chợ": ("UBND các xã, phường, đặc khu", []),
    "UBND các huyện, thành phố|Phan Thiết": ("UBND các huyện, thành phố Phan Thiết", []),
}


@pytest.mark.parametrize(("said", "read"), ZONES.items(), ids=ZONES.keys())
def test_a_special_zone_named_behind_its_group_stands_beside_it(said: str, read: tuple[str, list[str]]) -> None:
    text = said.replace("|", " ")
    own = AgencyRef("UBND đặc khu Phú Quý", "UBND đặc khu Phú Quý", "dac-khu-phu-quy")
    end, refs = behind_group(text, said.index("|"), lambda words: {0: (len(words), own)} if words == own.raw else {})
    assert (text[:end], [ref.raw for ref in refs]) == read


def test_a_special_zone_of_the_register_is_named_by_its_reader() -> None:
    reader = AgencyReader(load_register("lam-dong"), ON)
    refs, end = reader.run("Chủ tịch UBND các xã, phường, đặc khu Phú Quý, Sở Y tế")
    assert [ref.name for ref in refs] == ["UBND các xã, phường", "UBND đặc khu Phú Quý", "Sở Y tế"]
    assert end == len("Chủ tịch UBND các xã, phường, đặc khu Phú Quý, Sở Y tế")


def test_a_special_zone_is_named_in_cells_too() -> None:
    cell = "UBND các xã, phường, đặc khu Phú Quý; Sở Y tế"
    own, elsewhere = (AgencyReader(load_register(province), ON).cell(cell) for province in ("lam-dong", "son-la"))
    assert [ref.name for ref in own] == ["UBND các xã, phường", "UBND đặc khu Phú Quý", "Sở Y tế"]
    assert [ref.name for ref in elsewhere] == ["UBND các xã, phường", "Sở Y tế"]


LEVELS = {
    "UBND cấp huyện, cấp xã": ["UBND các huyện, thành phố", "UBND các xã, phường"],
    "UBND cấp huyện/xã; Sở Y tế": ["UBND các huyện, thành phố", "UBND các xã, phường", "Sở Y tế"],
    "Sở Y tế, UBND cấp huyện và cấp xã": ["Sở Y tế", "UBND các huyện, thành phố", "UBND các xã, phường"],
    "UBND cấp huyện": ["UBND các huyện, thành phố"],
}


@pytest.mark.parametrize(("cell", "names"), LEVELS.items(), ids=LEVELS.keys())
def test_communes_behind_districts_share_the_word_for_the_committees(cell: str, names: list[str]) -> None:
    reader = AgencyReader(load_register("son-la"), date(2024, 5, 5))
    assert [ref.name for ref in reader.cell(cell)] == names
    assert [ref.name for ref in reader.run(f"{cell} thực hiện")[0]] == names


def test_society_is_no_commune() -> None:
    refs, end = AgencyReader(load_register("son-la"), date(2024, 5, 5)).run("UBND cấp huyện, xã hội hóa đầu tư")
    assert ([ref.name for ref in refs], end) == (["UBND các huyện, thành phố"], len("UBND cấp huyện"))


COMMUNES, DISTRICTS = "UBND các xã, phường", "UBND các huyện, thành phố"
CELLS = {
    "counted": ("UBND 75 xã, phường", [COMMUNES]),
    "all of so many": ("Sở Y tế, UBND 12/12 huyện, thành phố", ["Sở Y tế", DISTRICTS]),
    "counted without their committee": ("Sở Y tế; 75 xã, phường", ["Sở Y tế", COMMUNES]),
    "some of them": ("UBND 03 xã vùng cao", ["UBND 03 xã vùng cao"]),
    "the only city": ("UBND các huyện, thị xã và thành phố Tân An; Sở Y tế", [DISTRICTS, "Sở Y tế"]),
    "the only city, between two": (
        "Sở Y tế, UBND các huyện, thành phố Tân An, Công an tỉnh",
        ["Sở Y tế", DISTRICTS, "Công an tỉnh"],
    ),
    "the next line of the cell": ("UBND các huyện, thành phố Sở Y tế", [DISTRICTS, "Sở Y tế"]),
    "an operator on the next line": ("UBND các huyện, thành phố VNPT Tân An", [DISTRICTS, "VNPT Tân An"]),
}


@pytest.mark.parametrize(("cell", "names"), CELLS.values(), ids=CELLS.keys())
def test_groups_of_a_cell_are_known_counted_and_with_their_city(cell: str, names: list[str]) -> None:
    assert [ref.name for ref in AgencyReader(REGISTER, ON).cell(cell)] == names


def test_a_kind_behind_a_group_shares_its_plural_and_each_is_named_once() -> None:
    refs = [
        AgencyRef("Các sở, ban, ngành", "các sở, ngành", "g-so-ban-nganh", group=True),
        AgencyRef("doanh nghiệp", "doanh nghiệp", None),
        AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te"),
        AgencyRef("Sở Y tế", "sở y tế", "so-y-te"),
        AgencyRef("hợp tác xã", "hợp tác xã", None),
    ]
    assert [ref.name for ref in once_each(refs)] == ["Các sở, ban, ngành", "Các doanh nghiệp", "Sở Y tế", "hợp tác xã"]


SHARED = {
    "các sở, ngành, địa phương, đơn vị xây dựng": (["Các sở, ban, ngành", "Các địa phương", RELATED], " xây dựng"),
    "các sở, địa phương, đơn vị, Sở Y tế rà soát": (
        ["Các sở, ban, ngành", "Các địa phương", RELATED, "Sở Y tế"],
        " rà soát",
    ),
    "các tổ chức chính trị - xã hội và tổ chức, đoàn thể có liên quan": (
        ["Các tổ chức chính trị - xã hội", RELATED],
        "",
    ),
    "các sở, ngành liên quan tổ chức, triển khai": (["Các sở, ban, ngành"], " tổ chức, triển khai"),
    "các sở, ngành tổ chức thực hiện": (["Các sở, ban, ngành"], " tổ chức thực hiện"),
    "các sở, đơn vị phối hợp là Sở Y tế": (["Các sở, ban, ngành"], ", đơn vị phối hợp là Sở Y tế"),
}


@pytest.mark.parametrize(("text", "read"), SHARED.items())
def test_units_share_the_plural_of_those_before_them(text: str, read: tuple[list[str], str]) -> None:
    refs, end = AgencyReader(REGISTER, ON).run(text)
    assert ([ref.name for ref in refs], text[end:].rstrip(".")) == read
