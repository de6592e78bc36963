"""What tells a thing to be done from what only tells more of the task above it."""

import pytest

from dondoc.grammar.assigning.point_words import (
    begins_with_work,
    leaves_open_who,
    names_and_tells,
    names_things,
    tells_work,
)

WORK = {
    "Tổ chức hội thi cày bừa.": True,
    "Xây dựng cầu treo qua suối.": True,
    "Các văn bản phải rõ người, rõ việc.": False,
    "Công tác khuyến công": False,
    "Thuê xe lạnh chở vắc xin.": True,
    "Cấp ủy các xã": False,
}
SAID = {
    "sẽ mua xe lạnh": True,
    "cần phải rà soát đò": True,
    "có phương án chữa cháy": True,
    "ngay sau khi có dịch, lập chốt": True,
    "căn cứ số dân, chia thuốc": True,
    "trên cơ sở đề án, tổ chức hội thi": True,
    "sau 3 ngày, lập chốt": True,
    "sau 3 ngày, các bản": False,
    "khi có dịch, các bản": False,
    "có số dân đông": False,
    "rất xa chợ": False,
}
THINGS = {"Các gian nằm dọc bờ suối.": True, "10 gian bằng gỗ.": True, "Dựng mười gian ở chợ phiên.": False}
SHARED_OUT = {
    "Sở Y tế chủ trì, phối hợp với Sở Xây dựng rà soát bến đò.": True,
    "Sở Y tế: Mở ba lớp dạy bơi.": True,
    "Sở Y tế chủ trì, phối hợp với Sở Xây dựng thực hiện.": False,
    "Sở Y tế; Sở Xây dựng.": False,
    "Chủ trì: Sở Y tế, Sở Xây dựng.": False,
    "Cơ quan thực hiện: Sở Y tế và các trạm.": False,
}
OPEN = {
    "Dựng mười gian ở chợ phiên.": True,
    "Số lượng: 10 gian bằng gỗ.": False,
    "Dựng mười gian (Sở Y tế chủ trì).": False,
    "Giao Sở Y tế dựng mười gian.": False,
    "Dựng mười gian gồm:": False,
    "Tỉnh Sơn La": False,
    "Dựng gian ở chợ": True,
    "Dựng gian chợ": False,
}


@pytest.mark.parametrize(("words", "does"), WORK.items(), ids=WORK.keys())
def test_a_verb_of_work_begins_what_is_to_be_done(words: str, does: bool) -> None:
    assert begins_with_work(words) is does


@pytest.mark.parametrize(("words", "does"), THINGS.items(), ids=THINGS.keys())
def test_a_noun_or_a_figure_begins_what_something_is_like(words: str, does: bool) -> None:
    assert names_things(words) is does


@pytest.mark.parametrize(("words", "does"), OPEN.items(), ids=OPEN.keys())
def test_a_point_without_a_remark_or_a_name_leaves_open_who_does_it(words: str, does: bool) -> None:
    assert leaves_open_who(words) is does


@pytest.mark.parametrize(("words", "does"), SHARED_OUT.items(), ids=SHARED_OUT.keys())
def test_a_point_may_name_somebody_and_tell_what_he_is_to_do(words: str, does: bool) -> None:
    assert names_and_tells(words) is does


@pytest.mark.parametrize(("said", "does"), SAID.items(), ids=SAID.keys())
def test_behind_who_is_named_work_may_begin_with_a_clause(said: str, does: bool) -> None:
    assert tells_work(said) is does
