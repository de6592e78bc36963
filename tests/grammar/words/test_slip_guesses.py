"""What a word that makes no sense may have been, the likeliest first."""

import pytest

from dondoc.grammar.words.near_spellings import ONE_LETTER, ONLY_MARKS
from dondoc.grammar.words.slip_guesses import Guess, likely_guesses

# The words around a puzzle, the puzzle, and what may stand there instead; '?' behind what is rare.
GUESSES: dict[str, tuple[str, str, list[str]]] = {
    "marks, on the first of two": ("tiêt kiệm điện", "tiêt", ["tiết kiệm"]),
    "marks, on the second": ("rà soat các bến", "soat", ["rà soát"]),
    "one letter": ("khuyến kích nuôi bò", "kích", ["khuyến khích"]),
    "its partner is the puzzle": ("khuyến kích nuôi bò", "khuyến", ["khuyến khích"]),
    "a set phrase before nearness": ("đẩy nhanh tiến đô", "đô", ["tiến độ"]),
    "the first of a phrase": ("đây nhanh tiến độ", "đây", ["đẩy nhanh"]),
    "the middle of one": ("biến đổi khi hậu", "khi", ["biến đổi khí", "đổi khí hậu"]),
    "a phrase of which no pair is whole": ("che phủ rùng", "rùng", ["che phủ rừng"]),
    "no more of a phrase than it needs": ("nông thônn mới", "thônn", ["nông thôn"]),
    "no more than the last two": ("bảo vệ môi tường ở xã", "tường", ["môi trường"]),
    "the nearer one first": ("quân lý nhà nước", "quân", ["quản lý", "luân lý?"]),
    "a rare compound": ("điều hành giá ca", "ca", ["giá cả?"]),
    "a frequent one": ("phối họp chặt chẽ", "họp", ["phối hợp"]),
    "marks beside what makes no sense alone": ("ra soát các bến", "ra", ["rà soát"]),
    "a word alone that no syllable can be": ("ở trươc đó", "trươc", ["trước"]),
    "a word alone with a letter too many": ("ở tỉnhh có", "tỉnhh", ["tỉnh"]),
    "a word alone, longer than any": ("cột nghiêngg quá", "nghiêngg", []),
    "a word alone, as near to two": ("cho ủb và", "ủb", []),
    "a word alone of one letter": ("cho ặ và", "ặ", []),
    "a word of the language, a letter and a mark away": ("họp dân nghèo", "họp", []),
    "a phrase that a letter and a mark keep from being whole": ("giảm nghèo đa triểu", "triểu", []),
    "a phrase that a beginning spoken alike keeps from being whole": ("giảm nghèo đa triều", "triều", ["đa chiều"]),
    "two words that lost their marks, beside one that has some": ("về khoa hoc và", "hoc", ["khoa học"]),
    "two such words among others without any": ("ve khoa hoc va", "hoc", []),
    "a beginning spoken alike in a phrase, beside a compound": ("thủ tục hành trính của", "trính", ["hành chính"]),
    "a frequent compound before one as near": ("trình tự thủ tuc và", "tuc", ["thủ tục", "thủ túc"]),
    "letters without any mark": ("in the province", "the", []),
    "what is begun twice": ("tậ tập trung", "tậ", []),
    "letters that no word is near": ("tỷ lệ rng của tỉnh", "rng", []),
    "beside a particle": ("các xở này", "xở", []),
    "what another word needs stays": ("kì đa số", "đa", []),
    "a word needed by the other side": ("có đô la", "đô", ["dò la"]),
    "the first of what is written": ("văn hoa xã", "văn", ["văn hoá"]),
    "marks beside a rare word that makes no sense alone": ("vũ su", "su", ["vũ sư"]),
    "beside a word with sense, before": ("ý tu", "tu", ["ý tứ?"]),
    "beside a word with sense, behind": ("có ý", "có", ["cố ý?"]),
    "what no word can be, in a rare compound": ("ở nh", "nh", ["ở nhờ"]),
    "two words without marks": ("xu xa", "xu", []),
    "a beginning of the next word that makes no sense alone": ("ch chở", "ch", []),
    "a beginning of the next word that does": ("đa đan", "đa", ["đa dân", "đa đa?"]),
    "the first two of a phrase": ("to việc làm", "to", ["tạo việc"]),
    "the last two of a phrase": ("hội nông dâ", "dâ", ["nông dân"]),
    "letters without sense in a phrase": ("hợp tác xp", "xp", ["hợp tác xã"]),
    "a word of another language, a letter and a mark away": ("bac bỏ", "bỏ", ["bác bỏ"]),
    "a word alone beside its compound": ("pnụ đề", "pnụ", ["phụ đề"]),
    "a word alone without marks": ("set", "set", []),
    "nothing around": ("quạn", "quạn", []),
}


@pytest.mark.parametrize(("text", "puzzle", "readings"), GUESSES.values(), ids=GUESSES.keys())
def test_a_puzzle_may_have_been(text: str, puzzle: str, readings: list[str]) -> None:
    words = tuple(text.split())
    guesses = likely_guesses(words, words.index(puzzle))
    assert [" ".join(guess.readings) + "?" * guess.rare for guess in guesses] == readings


def test_a_guess_says_which_word_is_changed_and_how_far() -> None:
    assert likely_guesses(("ở", "khuyến", "kích"), 2) == (Guess(ONE_LETTER, ("khuyến", "khích"), 1, 2),)
    assert likely_guesses(("ở", "tiêt", "kiệm"), 1) == (Guess(ONLY_MARKS, ("tiết", "kiệm"), 1, 1),)
    assert likely_guesses(("che", "phủ", "rùng"), 2) == (Guess(0, ("che", "phủ", "rừng"), 0, 2),)
    assert Guess(0, ("che", "phủ", "rừng"), 4, 6).reading_of_changed == "rừng"
