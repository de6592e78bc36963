"""Which words can be a Vietnamese syllable: an initial, a rime, and a tone that the rime's end allows.

The tables are those of the spelling taught at school: 'ngh', 'gh' and 'k' stand before i, e, ê and y alone, 'ng', 'g'
and 'c' before the other vowels; a rime that ends in c, ch, p or t has the rising or the heavy tone. Words are folded
(`dondoc.text.fold`): lower case, tone mark on the second vowel.
"""

import codecs
import unicodedata
from functools import cache

_INITIALS = (
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
)  # fmt: skip
_RIMES = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep
    et ê êc êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y ych yên yêt
    yêm yêng yêu yn ynh yt yp o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat
    oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơu u ua uc ui um un ung
    up ut uân uâng uât uây uê uêch uênh uên uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên
    uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""
_FRONT = tuple("ieêy")
_ONLY_BEFORE_FRONT = frozenset({"k", "gh", "ngh"})
_NEVER_BEFORE_FRONT = frozenset({"c", "g", "ng"})
_STOPS = ("c", "ch", "p", "t")
_TONES = {"\u0300": "grave", "\u0301": "acute", "\u0309": "hook", "\u0303": "tilde", "\u0323": "dot"}
_LETTERS = "aăâeêioôơuưy"
_TONED = {
    unicodedata.normalize("NFC", letter + mark): (letter, tone) for letter in _LETTERS for mark, tone in _TONES.items()
}
_WITHOUT_TONE = str.maketrans({toned: letter for toned, (letter, _) in _TONED.items()})
MARKED_LETTERS = "".join(_TONED) + "ăâêôơưđ"
_MARKED = frozenset(MARKED_LETTERS)
_CODE = "".join(map(chr, range(128))) + MARKED_LETTERS
_TO_CODE = codecs.charmap_build(_CODE.ljust(256, "\ufffe"))
_CODE_TO_BARE = "".join("d" if letter == "đ" else unicodedata.normalize("NFD", letter)[0] for letter in _CODE).encode()
_CODE_TO_BARE = _CODE_TO_BARE.ljust(256, b"?")
LETTERS = "a-z" + MARKED_LETTERS


def is_syllable(word: str) -> bool:
    """Whether the folded `word` can be a syllable of Vietnamese."""
    toneless = without_tone(word)
    if toneless not in _toneless_syllables():
        return False
    tones = [_TONED[letter][1] for letter in word if letter in _TONED]
    if toneless.endswith(_STOPS):
        return tones in (["acute"], ["dot"])
    return len(tones) <= 1


def is_marked(word: str) -> bool:
    """Whether the folded `word` has a letter or a tone mark that only Vietnamese has."""
    return not _MARKED.isdisjoint(word)


def without_tone(word: str) -> str:
    """Return the folded `word` without its tone mark: 'trương' of 'trường'."""
    return word.translate(_WITHOUT_TONE)


def tone_of(word: str) -> str:
    """The tone that the folded `word` carries, '' where it has no mark."""
    return next((_TONED[letter][1] for letter in word if letter in _TONED), "")


def bare(words: str) -> str:
    """The letters of folded `words` without any mark, each still one character, so that offsets hold.

    Goes by way of a code of one byte a letter, as texts are long and this is a tenth of the time; a character that no
    Vietnamese word holds becomes '?'.
    """
    return codecs.charmap_encode(words, "replace", _TO_CODE)[0].translate(_CODE_TO_BARE).decode("ascii")


@cache
def _toneless_syllables() -> frozenset[str]:
    return frozenset(spelt for initial in _INITIALS for rime in _RIMES.split() if (spelt := _spell(initial, rime)))


def _spell(initial: str, rime: str) -> str | None:
    """How `initial` and `rime` are written together, None where the spelling forbids them."""
    if initial == "gi":
        return "gi" + rime.removeprefix("i")
    if initial == "qu":
        return None if rime.startswith(("u", "ư", "o")) else "qu" + rime
    front = rime.startswith(_FRONT)
    if (initial in _ONLY_BEFORE_FRONT and not front) or (initial in _NEVER_BEFORE_FRONT and front):
        return None
    return initial + rime
