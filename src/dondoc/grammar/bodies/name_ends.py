"""Where the name of a body ends by its letters alone, whatever is told of it: 'Hợp tác xã Hoàng Liên đổi điểm dừng'.

The words of a name that are common nouns are written with one capital ('Điện lực', 'Môi trường'), and the names of
places with one at each syllable: two capitals with a small word behind them end it, unless the second of them and the
small word are a word of the language ('Giống Cây trồng'). So do a place behind its kind ('xã Ý Yên') and a number.
"""

import re
from itertools import islice

from dondoc.grammar.kinds.places import PLACE, PLACE_WORDS
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.grammar.verbs.plain_verbs import is_verb, is_verb_behind_name
from dondoc.grammar.words.compounds import lexicon
from dondoc.text import fold

_CAPITAL = f"[{CAPITALS}]"
_NUMBERED = rf"{any_of(*(f'(?<={kind} )' for kind in ('đoàn', 'khu', 'đội', 'vực', 'số', 'sở')))}(?:\d{{1,3}}|[IVX]+)"
# What goes on with a name behind a place, or says which of them is meant.
_GOES_ON = any_of(
    *PLACE_WORDS, "và", "của", "thuộc", "trực thuộc",
    "khu vực", "khu", "chi nhánh", "cơ sở", "vùng", "miền", "phía", "cũ", "mới", "mở rộng", "quốc gia", "quốc tế", "số",
    "giai đoạn", "đoạn", rf"cấp (?:{PLACE}|trung ương)", "cùng", "với", "hoặc", "bộ",
)  # fmt: skip
_ENDS = re.compile(
    rf"(?<= )(?:(?<!ợp tác ){PLACE} (?:{_CAPITAL}{SMALL}* )*(?P<name>{_CAPITAL}{SMALL}*)|{_NUMBERED}"
    rf"|(?:{_CAPITAL}{SMALL}+ )(?P<last>{_CAPITAL}{SMALL}+)|(?P<side>Nam|Bắc))"
    rf" (?!{_GOES_ON}\b)(?=(?P<next>{SMALL}+))"
)
_WORD = re.compile(r"[^\W\d_]+")
_LINKS = frozenset(
    ("và", "của", "tỉnh", "huyện", "xã", "phường", "cấp", "các", "khu", "vực", "trên", "tại", "thuộc", "ở", "cho")
)
_MOST_SMALL_WORDS = 5  # in a row, of which nobody asks whether they are a name
_FEWEST_BEHIND = 3  # words of what is to be done, with the one that says it
_FEWEST_BEHIND_KIND = 5  # the same right behind what kind of body it is: 'các hộ trồng cây ăn quả' is a name
_OF_MANY = ("Các ", "các ")
_TOKEN = re.compile(r"\w+|[-–]")


def end_by_capitals(text: str, start: int, end: int) -> int | None:
    """Return where the name of a body that stands at `start`, and ends at `end` at the latest, ends by its capitals.

    None where they do not tell. Source: the way of writing names of bodies, Nghị định 30/2020/NĐ-CP, phụ lục II.
    """
    position = start + 1  # the first word is what kind of body it is: 'Hội Người mù'
    while found := _ENDS.search(text, position, end):
        last = found["name"] or found["last"] or found["side"]
        if last is None or not lexicon().has(fold(last), fold(found["next"])):
            return found.end() - 1
        position = found.start() + 1
    return None


def end_by_words(text: str, start: int, end: int) -> int | None:
    """Return where a name that runs from `start` to the end of its sentence ends: before a word that has no partner.

    Behind the last capital the words of a name go in pairs ('vệ sinh', 'thực phẩm'); a verb of one syllable ('dạy',
    'chở') makes a word with neither of its neighbours. None where there is no such word, or where the name is short.
    """
    words = [*_WORD.finditer(text, start, end)]
    last = max((place for place, word in enumerate(words) if word[0][0].isupper()), default=0)
    if len(words) - last <= _MOST_SMALL_WORDS:
        return None
    folded = [fold(word[0]) for word in words]
    has = lexicon().has
    for place in range(last + 2, len(words) - _FEWEST_BEHIND):
        before, word, behind = folded[place - 1 : place + 2]
        if word not in _LINKS and not has(before, word) and not has(word, behind):
            return words[place].start() - 1
    return None


def end_by_verb(text: str, start: int, opened: int, end: int, *, runs_on: bool) -> int | None:
    """Return where a name at `start` ends before a verb that stands where no name has one; None where there is none.

    `opened` is where the words end that say what kind of body it is. Right behind those a verb is a part of the name
    ('các hộ trồng rừng'), unless a group `runs_on` from it to the end of its sentence.
    """
    words = [*_TOKEN.finditer(text, start, end)]
    behind_it = [word[0] for word in islice(_TOKEN.finditer(text, end), 2)]
    folded = ["", "", *(fold(word[0]) for word in words), *map(fold, behind_it), "", ""]
    first = next((place for place, word in enumerate(words) if word.start() >= opened), len(words))
    group = text.startswith(_OF_MANY, start)
    if group and runs_on and first < len(words) - _FEWEST_BEHIND_KIND and is_verb(*folded[first + 2 : first + 4]):
        return words[first].start() - 1
    for place in range(first if group else first + 1, len(words)):
        before, word, behind = folded[place - 1 : place + 2], folded[place + 2], folded[place + 3 : place + 5]
        if words[place][0][0].islower() and is_verb_behind_name(before, word, behind):
            return words[place].start() - 1
    return None
