import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.bodies_of_many import names_many
from dondoc.register import load_register

READER = AgencyReader(load_register(), None)
MANY = {
    "a branch in the provinces and cities": (
        "Cục Thuế các tỉnh, thành phố trực thuộc Trung ương",
        "Cục Thuế các tỉnh, thành phố",
    ),
    "branches behind 'các'": ("các Cục Thuế", "Các Cục Thuế"),
    "branches of provinces and cities behind 'các'": ("các Cục Thuế tỉnh, thành phố", "Các Cục Thuế tỉnh, thành phố"),
    "departments behind 'các'": ("các Sở Y tế", "Các Sở Y tế"),
    "departments of the provinces": ("Sở Y tế các tỉnh, thành phố", "Sở Y tế các tỉnh, thành phố"),
    "the police of the provinces": ("Công an các tỉnh", "Công an các tỉnh"),
    "the police of communes": ("Công an các xã, phường", "Công an các xã, phường"),
    "offices of regions": ("Chi cục Thuế các khu vực", "Chi cục Thuế các khu vực"),
    "treasuries, whom the register knows in the province": ("Kho bạc Nhà nước các tỉnh", "Kho bạc Nhà nước các tỉnh"),
    "rangers behind 'các'": ("các Chi cục Kiểm lâm", "Các Chi cục Kiểm lâm"),
}
ONE = {
    "a branch": ("Cục Thuế", ["Cục Thuế tỉnh"]),
    "a list behind 'các'": ("các Sở Y tế, Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]),
    "a list of fields behind 'các'": ("các Sở Y tế, Tài chính", ["Sở Y tế", "Sở Tài chính"]),
    "branches in a list behind 'các'": ("Các Sở Y tế; Kho bạc Nhà nước tỉnh", ["Sở Y tế", "Kho bạc Nhà nước tỉnh"]),
    "a ministry, of which there is one": ("các Bộ Tài chính", ["Bộ Tài chính"]),
    "an office of one region": ("Chi cục Thuế khu vực", ["Chi cục Thuế khu vực"]),
}


@pytest.mark.parametrize(("words", "name"), MANY.values(), ids=MANY.keys())
def test_one_kind_of_body_in_many_places_is_a_group_under_its_words(words: str, name: str) -> None:
    in_cell, (in_text, end) = READER.cell(words), READER.run(f"{words} rà soát hồ sơ.")
    assert [(ref.name, ref.agency, ref.group) for ref in in_cell] == [(name, None, True)]
    assert in_text == in_cell
    assert end == len(words)


@pytest.mark.parametrize(("words", "names"), ONE.values(), ids=ONE.keys())
def test_single_bodies_are_no_group(words: str, names: list[str]) -> None:
    assert [(ref.name, ref.group) for ref in READER.cell(words)] == [(name, False) for name in names]


def test_a_department_beside_the_districts_of_the_province_stays_one() -> None:
    assert "Sở Tài chính" in [ref.name for ref in READER.cell("Sở Tài chính các huyện")]


@pytest.mark.parametrize(
    "name", ["Ban điều hành các khu phố", "Chi cục Thuế khu vực", "Hiệp hội các đô thị", "Sở Y tế"]
)
def test_what_is_one_body_names_no_many(name: str) -> None:
    assert not names_many(name)
