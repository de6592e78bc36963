"""Short names of bodies in documents of a commune."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignment_headings import read_heading_assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.commune_bodies import is_field
from dondoc.register import load_register

OF_A_COMMUNE = AgencyReader(load_register(), date(2026, 5, 5), ("tỉnh",))
OF_THE_PROVINCE = AgencyReader(load_register(), date(2026, 5, 5))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Công an: Gác hai đầu cầu.", ["Công an"]),
        ("Công an phối hợp với Quân sự xã gác cầu.", ["Công an"]),
        ("Công an, Quân sự và Mặt trận vận động người dân.", ["Công an", "Quân sự", "Mặt trận"]),
        ("Quân sự xã trực tại bến đò.", ["Quân sự xã"]),
        ("Tư pháp - Hộ tịch: Niêm yết giờ làm việc.", ["Tư pháp - Hộ tịch"]),
        ("Công an viên gác cầu.", []),
        ("Công an gác cầu treo ban đêm.", ["Công an"]),
        ("Công an phối hợp với Quân sự tuần tra bến đò.", ["Công an"]),
        ("MTTQ xã gặp gỡ già làng.", ["Mặt trận Tổ quốc xã"]),
        ("MTTQ và các đoàn thể thăm hỏi người ốm.", ["Mặt trận Tổ quốc", "Các tổ chức chính trị - xã hội"]),
        ("Công an tốt thì dân yên.", []),
        ("Quân sự là việc của toàn dân.", []),
    ],
)
def test_a_commune_calls_its_bodies_by_short_names(words: str, names: list[str]) -> None:
    assert [ref.name for ref in OF_A_COMMUNE.run(words)[0]] == names


def test_elsewhere_the_same_words_are_nobody() -> None:
    assert OF_THE_PROVINCE.run("Quân sự: Gác hai đầu cầu.") == ((), 0)


def test_in_capitals_some_of_them_head_what_is_told_of_their_field() -> None:
    assert read_heading_assignment("VĂN HÓA - XÃ HỘI", OF_A_COMMUNE) is None
    assert read_heading_assignment("CÔNG AN", OF_A_COMMUNE) is not None
    assert is_field("Tài chính - Kế toán")
    assert not is_field("Công an")
