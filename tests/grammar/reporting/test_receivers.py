"""Where an order to report names those who receive it."""

import re

import pytest

from dondoc.grammar.reporting.receivers import (
    RECEIVER,
    own_body_at,
    place_of_sending_on,
    places_by_way_of,
    places_of_receivers,
)

# Where receivers may be named: behind 'gửi' and its 'về', behind
# 'báo cáo', behind what hands it over or says what it is for.
RECEIVERS = {
    "báo cáo UBND tỉnh, gửi về Sở Tài chính": (["Sở Tài chính"], ["UBND tỉnh"], [], []),
    "gửi số liệu quý về Sở Y tế để tổng hợp, báo cáo UBND tỉnh": (["số liệu", "Sở Y tế"], [], [], ["UBND tỉnh"]),
    "báo cáo tiến độ về Sở Nội vụ, để Sở trình": (["Sở Nội vụ"], ["tiến độ"], [], []),
    "tổng hợp, báo cáo UBND tỉnh để báo cáo Tỉnh ủy": ([], ["UBND tỉnh"], [], ["Tỉnh ủy"]),
    "báo cáo Chủ tịch, các Phó Chủ tịch UBND tỉnh": ([], ["UBND tỉnh"], [], []),
    "báo cáo lãnh đạo Sở Y tế": ([], ["Sở Y tế"], [], []),
    "báo cáo tiến độ với UBND tỉnh": ([], ["tiến độ"], ["UBND tỉnh"], []),
    "gửi báo cáo thu tới Sở Tài chính": (["báo cáo"], ["thu"], ["Sở Tài chính"], []),
    "gửi kết quả phối hợp với Sở Y tế": (["kết quả"], [], [], []),
    "báo cáo việc hỗ trợ cho Sở Y tế": ([], ["việc"], [], []),
    "nộp về Sở Y tế": (["Sở Y tế"], [], [], []),
    "báo cáo về Sở Y tế": (["Sở Y tế"], ["Sở Y tế"], [], []),
    "nộp kết quả cho Sở Y tế": (["kết quả"], [], ["Sở Y tế"], []),
    "gửi kết quả đến Sở Y tế": (["kết quả"], [], ["Sở Y tế"], []),
    "gửi kết quả đối với Sở Y tế": (["kết quả"], [], [], []),
    "gửi kết quả cùng với Sở Y tế": (["kết quả"], [], [], []),
    "báo cáo việc liên quan tới Sở Y tế": ([], ["việc"], [], []),
    "báo cáo việc giao cho Sở Y tế": ([], ["việc"], [], []),
    "báo cáo việc kết hợp với Sở Y tế": ([], ["việc"], [], []),
    "báo cáo Chủ tịch và các đồng chí Phó Chủ tịch HĐND tỉnh": ([], ["HĐND tỉnh"], [], []),
    "báo cáo đồng chí Chủ tịch, Phó Chủ tịch Hội đồng nhân dân": ([], ["Hội đồng nhân dân"], [], []),
    "báo cáo tập thể lãnh đạo UBND tỉnh": ([], ["UBND tỉnh"], [], []),
    "báo cáo lãnh đạo Bộ Y tế": ([], ["Bộ Y tế"], [], []),
    "báo cáo lãnh đạo Ủy ban nhân dân tỉnh": ([], ["Ủy ban nhân dân tỉnh"], [], []),
    "báo cáo UBND tỉnh làm cơ sở báo cáo Tỉnh ủy": ([], ["UBND tỉnh"], [], ["Tỉnh ủy"]),
    "báo cáo đề xuất UBND tỉnh": ([], ["UBND tỉnh"], [], []),
    "báo cáo, đề xuất Bộ Y tế": ([], ["Bộ Y tế"], [], []),
    "lập báo cáo năm, trình UBND tỉnh": ([], ["năm"], ["UBND tỉnh"], []),
    "báo cáo UBND tỉnh nhằm báo cáo Tỉnh ủy": ([], ["UBND tỉnh"], [], ["Tỉnh ủy"]),
    "nộp kết quả; hướng dẫn về kinh phí": (["kết quả"], [], [], []),
}


@pytest.mark.parametrize(("sentence", "kinds"), RECEIVERS.items(), ids=RECEIVERS.keys())
def test_those_who_receive_stand_behind_the_words_of_sending_and_of_reporting(
    sentence: str, kinds: tuple[list[str], ...]
) -> None:
    for places, names in zip(places_of_receivers(sentence), kinds, strict=True):
        assert [sentence[place:][: len(name)] for place, name in zip(places, names, strict=True)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 10/12", ["Sở Y tế"]),
        ("gửi UBND tỉnh (thông qua Sở Nội vụ)", ["Sở Nội vụ"]),
        ("báo cáo cơ quan thường trực Ban Chỉ đạo (Sở Y tế)", ["Sở Y tế"]),
        ("gửi cơ quan đầu mối (Sở Nội vụ)", ["Sở Nội vụ"]),
        ("báo cáo các cơ quan (Sở Nội vụ)", []),
        ("báo cáo Ban Chỉ đạo qua Sở Y tế", ["Sở Y tế"]),
        ("báo cáo thông qua Sở Nội vụ", ["Sở Nội vụ"]),
        ("báo cáo qua thư điện tử", []),
        ("gửi qua đường bưu điện", []),
        ("gửi qua hệ thống phần mềm", []),
    ],
)
def test_whoever_takes_a_report_in_for_another_is_named_in_brackets(sentence: str, names: list[str]) -> None:
    assert [sentence[place:].partition(")")[0] for place in places_by_way_of(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("gửi về Sở Y tế để tổng hợp, báo cáo UBND tỉnh", "để tổng hợp"),
        ("gửi về Sở Y tế để Sở Y tế tham mưu, trình và báo cáo UBND tỉnh", "để Sở Y tế"),
        ("gửi nhằm tổng hợp, báo cáo", "nhằm tổng hợp"),
        ("gửi để xây dựng báo cáo", "để xây dựng"),
        ("gửi về Sở Y tế để theo dõi", None),
        ("tổng hợp để có số liệu báo cáo", None),
    ],
)
def test_a_sentence_says_what_the_receiver_does_with_a_report(sentence: str, rest: str | None) -> None:
    place = place_of_sending_on(sentence)
    assert (place is None) is (rest is None)
    assert place is None or sentence[place:].startswith(str(rest))


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("Bộ trưởng trước ngày 15", "Bộ trưởng"),
        ("Bộ trưởng Bộ Y tế", None),
        ("Sở (qua Văn phòng Sở)", "Sở"),
        ("Sở trước ngày 15", "Sở"),
        ("Sở", "Sở"),
        ("Sở Y tế", None),
        ("Giám đốc Sở xem xét", "Giám đốc Sở"),
        ("Đảng ủy, Văn phòng", "Đảng ủy"),
        ("Bộ phận một cửa", None),
        ("Đảng ủy xã", "Đảng ủy"),
        ("kết quả", None),
    ],
)
def test_the_own_body_may_be_named_by_one_word(words: str, own: str | None) -> None:
    assert own_body_at(words, 0) == own


@pytest.mark.parametrize(
    ("words", "receives"),
    [
        ("ubnd tỉnh", True), ("bộ y tế", True), ("bộ phận một cửa", False), ("ban chỉ đạo", True),
        ("ban hành", False), ("phòng kinh tế", True), ("phòng, chống dịch", False), ("phòng chống dịch", False),
        ("sởn", False), ("kết quả", False),
    ],
)  # fmt: skip
def test_receivers_are_told_by_their_first_word(words: str, receives: bool) -> None:
    assert bool(re.match(RECEIVER, words)) is receives
