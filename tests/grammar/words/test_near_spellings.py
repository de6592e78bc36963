"""How far a written syllable is from the one that was meant."""

import pytest

from dondoc.grammar.words.near_spellings import (
    CONFUSED_BY_SCANS,
    ONE_LETTER,
    ONLY_INITIAL,
    ONLY_MARKS,
    SOUND_ALIKE,
    NearSyllables,
    distance,
    is_one_slip,
)

DISTANCES = {
    "a tone": ("chuyên", "chuyển", ONLY_MARKS),
    "a hat and a tone": ("cô", "cố", ONLY_MARKS),
    "đ for d": ("dạt", "đạt", ONLY_MARKS),
    "a letter left out": ("tường", "trường", ONE_LETTER),
    "a letter too many": ("ướng", "ứng", ONE_LETTER),
    "a letter exchanged": ("hộ", "độ", ONE_LETTER),
    "no vowel": ("rng", "rừng", ONE_LETTER),
    "letters that look alike": ("nên", "liên", CONFUSED_BY_SCANS),
    "r and n for m": ("rnột", "một", CONFUSED_BY_SCANS),
    "c and l for d": ("clân", "dân", CONFUSED_BY_SCANS),
    "l and i for h": ("lioạt", "hoạt", CONFUSED_BY_SCANS),
    "two i for u": ("khiing", "khung", CONFUSED_BY_SCANS),
    "n and i for m": ("niục", "mục", CONFUSED_BY_SCANS),
    "another initial of another length": ("binh", "chinh", ONLY_INITIAL),
    "beginnings spoken alike": ("trính", "chính", SOUND_ALIKE),
    "beginnings spoken alike, the other way round": ("chiển", "triển", SOUND_ALIKE),
    "beginnings of one letter spoken alike": ("lâng", "nâng", SOUND_ALIKE),
    "beginnings spoken alike, and another tone": ("trinh", "chính", ONLY_INITIAL),
    "another initial before few letters": ("ba", "ta", ONE_LETTER),
    "one letter alone": ("a", "ta", None),
    "two letters more": ("anh", "thanh", None),
    "another initial": ("công", "trong", ONLY_INITIAL),
    "a letter and a tone": ("tường", "trưởng", None),
    "other words": ("kinh", "tế", None),
}


def test_nothing_is_near_a_word_longer_than_any_syllable_and_that_is_seen_at_once() -> None:
    assert NearSyllables(["hoá", "nghiêng"]).of("hoá" * 10_000) == {}


@pytest.mark.parametrize(("written", "meant", "steps"), DISTANCES.values(), ids=DISTANCES.keys())
def test_a_distance(written: str, meant: str, steps: int | None) -> None:
    assert distance(written, meant) == steps


def test_near_syllables_are_those_of_a_list_that_distance_calls_near() -> None:
    words = ["trường", "trưởng", "tường", "từng", "sường", "kinh", "rừng"]
    near = NearSyllables(words)
    assert near.of("tường") == {"trường": ONE_LETTER, "sường": ONE_LETTER, "từng": ONE_LETTER}
    assert near.of("tưởng") == {"tường": ONLY_MARKS, "trưởng": ONE_LETTER}
    assert near.of("xyz") == {}


ONE_SLIP = (("hộ", "độ"), ("ướng", "ứng"), ("nên", "liên"), ("đoanh", "doanh"), ("tường", "trường"), ("đay", "đẩy"),
            ("trính", "chính"))  # fmt: skip
TWO_SLIPS = (("họp", "hộ"), ("tra", "trợ"), ("cân", "vận"), ("phân", "khăn"), ("đam", "đảo"), ("hap", "thấp"))


@pytest.mark.parametrize(("written", "meant"), ONE_SLIP)
def test_marks_alone_or_a_letter_alone_are_one_slip(written: str, meant: str) -> None:
    assert is_one_slip(written, meant)


@pytest.mark.parametrize(("written", "meant"), TWO_SLIPS)
def test_a_letter_and_a_mark_are_two_slips(written: str, meant: str) -> None:
    assert not is_one_slip(written, meant)
