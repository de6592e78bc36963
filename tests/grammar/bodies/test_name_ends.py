"""Where the name of a body ends by its letters alone, whatever is told of it."""

import pytest

from dondoc.grammar.bodies.name_ends import end_by_capitals, end_by_verb, end_by_words

BY_CAPITALS = {
    "Hợp tác xã Hoàng Liên đổi điểm dừng": "Hợp tác xã Hoàng Liên",
    "Công ty Điện lực Sơn La sửa lưới": "Công ty Điện lực Sơn La",
    "Ban Quản lý Khu kinh tế Vũng Áng rà soát": "Ban Quản lý Khu kinh tế Vũng Áng",
    "Trung tâm Y tế khu vực Mường La khám": "Trung tâm Y tế khu vực Mường La",
    "Cảng vụ Hàng không miền Bắc cấp phép": "Cảng vụ Hàng không miền Bắc",
    "Hội Khuyến học xã Chiềng Ban vận động": "Hội Khuyến học xã Chiềng Ban",
    "Đồn Biên phòng số 12 tuần tra": "Đồn Biên phòng số 12",
    "Chi cục Hải quan khu vực VI thu": "Chi cục Hải quan khu vực VI",
    "Quân khu 4 hỗ trợ": "Quân khu 4",
}
CAPITALS_DO_NOT_TELL = {
    "common nouns with one capital": "Hội Người mù tỉnh mở lớp",
    "a word of the language over two capitals": "Trung tâm Giống Cây trồng tỉnh",
    "a place that a kind of place goes on with": "Công ty Điện lực Sơn La khu vực 2",
    "whose it is": "Bệnh viện Đa khoa Mai Sơn của tỉnh",
    "one capital": "Viện Nghiên cứu Ngô lai tạo giống",
}
# a name that runs on in small letters: where the word stands that makes a pair with neither neighbour
BY_WORDS = {
    "Ban Quản lý bảo trì công trình đường bộ vá ổ gà trên tuyến": "Ban Quản lý bảo trì công trình đường bộ",
}
WORDS_DO_NOT_TELL = {
    "a short name": "Công ty Môi trường đô thị",
    "pairs to the end": "Ban Quản lý bảo trì công trình đường bộ khu vực miền núi",
    "too little behind it": "Ban Quản lý bảo trì công trình đường bộ vá ổ",
}
BY_VERB = {
    "Quỹ hỗ trợ nông dân cho vay vốn": ("Quỹ", "Quỹ hỗ trợ nông dân"),
    "Hợp tác xã nông nghiệp mua lúa giống": ("Hợp tác xã", "Hợp tác xã nông nghiệp"),
    "Đội thuế liên xã nhắc nộp phí": ("Đội", "Đội thuế liên xã"),
}
VERBS_OF_NAMES = {
    "behind what kind of body it is": ("Quỹ hỗ trợ nông dân", "Quỹ"),
    "a noun that has the word": ("Ban chỉ huy cấp uỷ", "Ban chỉ huy"),
}


@pytest.mark.parametrize(("text", "name"), BY_CAPITALS.items())
def test_two_capitals_a_place_or_a_number_end_a_name(text: str, name: str) -> None:
    end = end_by_capitals(text, 0, len(text))
    assert end is not None
    assert text[:end] == name


@pytest.mark.parametrize("text", CAPITALS_DO_NOT_TELL.values(), ids=CAPITALS_DO_NOT_TELL.keys())
def test_capitals_that_do_not_end_a_name(text: str) -> None:
    assert end_by_capitals(text, 0, len(text)) is None


@pytest.mark.parametrize(("text", "name"), BY_WORDS.items())
def test_a_word_without_a_partner_ends_a_name(text: str, name: str) -> None:
    end = end_by_words(text, 0, len(text))
    assert end is not None
    assert text[:end] == name


@pytest.mark.parametrize("text", WORDS_DO_NOT_TELL.values(), ids=WORDS_DO_NOT_TELL.keys())
def test_words_in_pairs_end_no_name(text: str) -> None:
    assert end_by_words(text, 0, len(text)) is None


@pytest.mark.parametrize(("text", "said"), BY_VERB.items())
def test_a_verb_where_no_name_has_one_ends_it(text: str, said: tuple[str, str]) -> None:
    kind, name = said
    end = end_by_verb(text, 0, len(kind), len(text), runs_on=False)
    assert end is not None
    assert text[:end] == name


@pytest.mark.parametrize(("text", "kind"), VERBS_OF_NAMES.values(), ids=VERBS_OF_NAMES.keys())
def test_a_verb_that_names_what_a_body_is_for_ends_none(text: str, kind: str) -> None:
    assert end_by_verb(text, 0, len(kind), len(text), runs_on=False) is None
