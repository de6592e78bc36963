"""Words without sense that one slip turns into a compound, and the sound words beside them."""

from itertools import pairwise

import pytest

from dondoc.grammar.words.broken_words import BrokenWord, find_broken_words
from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles

BROKEN = {
    "a capital in the midst of a sentence": ("xã ban hành Kế hoach như sau", "Kế hoach", "kế hoạch"),
    "a tone lost": ("an ninh trât tự ở xã", "trât tự", "trật tự"),
    "a tone changed": ("Có biện pháp kiểm chế tội phạm", "kiểm chế", "kiềm chế"),
    "a hat lost": ("tiếp tục kiên toàn bộ máy", "kiên toàn", "kiện toàn"),
    "đ for d": ("nâng cao chât lượng đạy nghề", "chât lượng", "chất lượng"),
    "a letter left out": ("tiếp tục trển khai Đề án", "trển khai", "triển khai"),
    "a letter left out of the second word": ("khuyến kích kinh tế tư nhân", "khuyến kích", "khuyến khích"),
    "a letter too many": ("để thích ướng với thiên tai", "thích ướng", "thích ứng"),
    "a letter exchanged": ("công tác thanh tiên ở bản", "thanh tiên", "thanh niên"),
    "a common word in its place": ("giảm nghèo đã chiều, bao trùm", "đã chiều", "đa chiều"),
    "a common word that stays": ("chủ trương tinh giảm bộ máy", "tinh giảm", "tinh giản"),
    "letters that a scan takes for each other": ("Các sở, ngành nên quan, các xã", "nên quan", "liên quan"),
    "a set phrase decides between two": ("để đẩy nhanh tiến hộ giải ngân", "tiến hộ", "tiến độ"),
    "a word without vowels": ("Tỷ lệ che phủ rng của tỉnh", "che phủ rng", "che phủ rừng"),
    "a letter of another word in front": ("Sgiường bệnh trên 10.000 dân", "Sgiường bệnh", "giường bệnh"),
    "an outbreak that is no sickness": ("không để phát sinh dịch bênh", "dịch bênh", "dịch bệnh"),
    "a spelling that no syllable has": ("các nghành và địa phương", "nghành", "ngành"),
    "a capital at the beginning": ("Hoàn hiện thể chế", "Hoàn hiện", "hoàn thiện"),
    "capitals throughout": ("TRỂN KHAI NGHỊ QUYẾT", "TRỂN KHAI", "triển khai"),
    "capitals behind society": ("XÃ HỘI, TRỂN KHAI NGHỊ QUYẾT", "TRỂN KHAI", "triển khai"),
    "two slips in what is no word": ("hỗ trợ các déi tượng yếu thế", "déi tượng", "đối tượng"),
    "a letter left out with its tone": ("họp các đại biu Quốc hội", "đại biu", "đại biểu"),
    "a letter left out with its tone, of the second word": ("hội thi toàn quc lần hai", "toàn quc", "toàn quốc"),
    "the older place of the tone mark": ("bổ xung quy hoạch hoá chất", "bổ xung", "bổ sung"),
}
SOUND = {
    "stunted, and down to": "giảm tỷ lệ suy dinh dưỡng thấp còi xuống 13,5%",
    "how things stand": "Dư nợ tín dụng chính sách hiện đạt 7.400 tỷ đồng",
    "words of the language that are near others": "bến đò, súng săn; người liệt; chủ ao; học nghề làm tóc",
    "words that stand alone": "Có đủ nước cho dân và đàn trâu ở ba bản",
    "compounds": "Triển khai đồng bộ nhiệm vụ, giải pháp phát triển kinh tế của tỉnh",
    "a compound of the next word": "cải cách hành chính công cấp tỉnh",
    "names of places": "đường từ Vân Hồ đi Mộc Châu; xã Tô Hiệu, xã Chiềng Khoong",
    "a name at the end": "Chủ tịch Nguyễn Thanh Hải ký",
    "another language": "in and out of the internet, big data, blockchain, AI as a service",
    "an abbreviation": "Nghị quyết số 11-NQ/TW ngày 10/02/2022; KTXH, PTNT",
    "Roman numbers": "Quý II và quý IV hằng năm",
    "a body in capitals": "HỘI LIÊN HIỆP PHỤ NỮ TỈNH",
    "a bridge that is joined": "hợp long cầu trước mùa mưa",
    "two spellings of one sound": "kĩ năng, lí luận, bác sĩ, bác sỹ, mĩ thuật",
    "two places of the tone": "văn hoá, văn hóa, thuỷ lợi, thủy lợi, uỷ ban",
    "a line in between": "bảo vệ môi\ntường",
    "a hyphenated loan": "ra-đi-ô, Pa-ri, H'Mông",
    "one letter": "điểm a, mục Ậ, tổ ê",
    "what one breathes with": "phòng viêm đường hô hấp trên cho trẻ em",
    "an outbreak behind a storm": "xử lý nguồn nước, không để phát sinh dịch sau bão",
    "another letter and another mark, which make another word": "Trưởng xóm họp dân; mở hộ dân",
    "a letter and a tone": "lắp cân động ở trạm dừng",
    "a letter and a tone without marks": "bảng tra cấp gió; trợ cấp một lần",
    "a district whose name is no word": "chị ở huyện đam mê hát",
    "a letter and a hat in a word that is glued": "theo tạiCông văn số 12",
    "colours": "tờ gấp xúc tiến đa sắc màu",
    "a letter and a tone of what has none": "viêm đường hap cấp",
    "a ceremony and litter": "lễ giao quân của xã; không vứt rác xuống hồ",
    "parts of a heap": "rác khó phân ra từng loại",
    "bees": "nuôi 40 đàn ong mật",
    "goods of the public": "kiểm kê công sản dôi dư; đảng viên cộng sản",
    "many languages": "tờ gấp xúc tiến đa ngôn ngữ",
    "those who are chosen well": "tuyển đúng người, tuyển đủ số; tuyển dụng viên chức",
    "what does not rot": "rác khó phân hủy",
    "a commune in capitals": "ỦY BAN NHÂN DÂN XÃ LONG HỒ",
    "a district in capitals": "HỘ NGHÈO HUYỆN ĐAM RÔNG",
    "a word that a scan began twice": "chỉ đạo tậ tập trung nguồn lực",
    "nothing": "",
}


def broken(text: str) -> list[BrokenWord]:
    listed = read_words(text)
    return list(find_broken_words(text, listed, find_open_puzzles(listed)))


@pytest.mark.parametrize(("text", "words", "reading"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_word_is_found_with_its_reading(text: str, words: str, reading: str) -> None:
    found = broken(text)[0]
    assert (text[found.start : found.end], found.reading) == (words, reading)


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_sound_words_are_left_alone(text: str) -> None:
    assert [(text[found.start : found.end], found.reading) for found in broken(text)] == []


def test_a_rarer_compound_is_meant_where_the_text_has_it_elsewhere() -> None:
    once, twice = "gần bến lờ cũ", "Kè bến bờ sông; gần bến lờ cũ"
    assert broken(once) == []
    assert [each.reading for each in broken(twice)] == ["bến bờ"]


def test_each_place_is_found_once_and_in_order() -> None:
    found = broken("Trển khai, hoàn hiện thể chế, bảo vệ môi tường")
    assert [each.reading for each in found] == ["triển khai", "hoàn thiện", "môi trường"]
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "kind",
    [
        "XÃ", "PHƯỜNG", "THỊ TRẤN", "ĐẶC KHU", "HUYỆN", "QUẬN", "THỊ XÃ", "THÀNH PHỐ", "TỈNH", "THÔN", "BẢN", "ẤP",
    ],
)  # fmt: skip
def test_what_stands_behind_the_kind_of_a_place_in_capitals_is_its_name(kind: str) -> None:
    text = f"{kind} TRỂN KHAI"
    assert [text[found.start : found.end] for found in broken(text)] == []


@pytest.mark.parametrize(
    "words",
    [
        "XÃ HỘI", "TỈNH ĐOÀN", "TỈNH ỦY", "XÃ ĐẾN", "XÃ GIAI", "XÃ NĂM", "HUYỆN VÀ", "XÃ TRÊN", "XÃ THUỘC", "XÃ LẦN",
        "TỈNH KHÓA", "TỈNH NHIỆM", "XÃ VỀ",
    ],
)  # fmt: skip
def test_behind_other_words_in_capitals_a_slip_is_one(words: str) -> None:
    text = f"{words} TRỂN KHAI"
    assert [text[found.start : found.end] for found in broken(text)] == ["TRỂN KHAI"]
