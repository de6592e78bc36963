"""The shape of a text in which people search: without capitals, tone marks and accents.

Readers type 'so tai chinh' as often as 'Sở Tài chính'; neither database compares the two on its own, and SQLite
does not even match capitals outside ASCII. Every searchable text is stored a second time in this shape.
"""

import unicodedata

_D_WITH_STROKE = str.maketrans("đ", "d")  # a letter of its own, which has no accent to take away


def searchable(text: str) -> str:
    """Return `text` in lower case without accents, white space collapsed: 'Đường  sắt' gives 'duong sat'."""
    letters = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.translate(_D_WITH_STROKE).split())
