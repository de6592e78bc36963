"""Where the name of a body ends by its letters alone, whatever is told of it: 'Hợp tác xã Hoàng Liên đổi điểm dừng'.

The words of a name that are common nouns are written with one capital ('Điện lực', 'Môi trường'), and the names of
places with one at each syllable: two capitals with a small word behind them end it, unless the second of them and the
small word are a word of the language ('Giống Cây trồng'). So do a place behind its kind ('xã Ý Yên') and a number.
"""

import re

from dondoc.grammar.compounds import lexicon
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_CAPITAL = "[A-ZĐÂÊÔƠƯÁÀẢÃẠẮẰẶẤẦẨẬÉÈẺẸẾỀỂỆÍÌỈỊÓÒỎỌỐỒỔỘỚỜỞỢÚÙỦỤỨỪỬỰÝ]"
_SMALL = "[^\\W\\d_A-ZĐÂÊÔƠƯÁÀẢÃẠẮẰẶẤẦẨẬÉÈẺẸẾỀỂỆÍÌỈỊÓÒỎỌỐỒỔỘỚỜỞỢÚÙỦỤỨỪỬỰÝ]"
_KINDS_OF_PLACE = any_of("tỉnh", "thành phố", "huyện", "thị xã", "xã", "phường", "đặc khu", "thị trấn")
_NUMBERED = r"(?:[Kk]hu vực|[Ss]ố|[Cc]ơ sở) (?:\d{1,2}|[IVX]+)"
# What goes on with a name behind a place, or says which of them is meant.
_GOES_ON = any_of(
    "và", "của", "thuộc", "trực thuộc", "tỉnh", "thành phố", "huyện", "thị xã", "xã", "phường", "đặc khu", "thị trấn",
    "khu vực", "khu", "chi nhánh", "cơ sở", "vùng", "miền", "phía", "cũ", "mới", "mở rộng", "quốc gia", "quốc tế", "số",
    "giai đoạn", "đoạn", "cấp (?:tỉnh|huyện|xã|phường|trung ương)", "cùng", "với", "hoặc", "bộ",
)  # fmt: skip
_ENDS = re.compile(
    rf"(?<= )(?:(?<!ợp tác ){_KINDS_OF_PLACE} (?:{_CAPITAL}{_SMALL}* )*(?P<name>{_CAPITAL}{_SMALL}*)|{_NUMBERED}"
    rf"|(?:{_CAPITAL}{_SMALL}+ )(?P<last>{_CAPITAL}{_SMALL}+)|(?P<side>Nam|Bắc))"
    rf" (?!{_GOES_ON}\b)(?=(?P<next>{_SMALL}+))"
)


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
