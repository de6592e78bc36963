"""The fixed words that every document carries, filled with what is particular to one; the words are in formulae.yaml.

Days under 10 and the months January and February are written with a zero (Nghị định 30/2020/NĐ-CP, phụ lục I).
"""

from datetime import date
from typing import Any

from dondoc.data_files import data_beside
from dondoc.writers.official.document import Letterhead


def state() -> str:
    """Return the name of the state (quốc hiệu)."""
    return _words()["state"]


def motto() -> str:
    """Return the motto under the name of the state (tiêu ngữ)."""
    return _words()["motto"]


def numbered(letterhead: Letterhead) -> str:
    """Return the line with the document's number, with room to fill in what is not known yet."""
    return _words()["numbered"].format(number=_with_room(letterhead.number))


def letter_subject(subject: str) -> str:
    """Return the subject of a letter as it stands under the number."""
    return _words()["letter_subject"].format(subject=subject)


def dated(letterhead: Letterhead) -> str:
    """Return the line with place and day, with room to fill in a day that is not known yet."""
    return _words()["dated"].format(place=letterhead.place, **_day_parts(letterhead.issued_on))


def enacting(kind: str) -> str:
    """Return the line after which a decision begins to decide."""
    return _words()["enacting"].format(kind=kind)


def addressed() -> str:
    """Return the words before those to whom the document is sent up."""
    return _words()["addressed"]


def recipients() -> str:
    """Return the heading of the recipients."""
    return _words()["recipients"]


def authority(right: str, whom: str) -> str:
    """Return the line above a signature: by which `right` (a key of `authorities`) for `whom` it is given."""
    rights: dict[str, str] = _all()["authorities"]
    return rights[right].format(whom=whom)


def appendix_heading(number: str) -> str:
    """Return the heading of the appendix `number` ('I', 'số 01')."""
    return _words()["appendix"].format(number=number).strip()


def attached_to(kind: str, number: str, issued_on: date | None, issuer: str) -> str:
    """Return the words that tie an appendix to its document, without brackets."""
    day = _words()["day_in_brackets"].format(**_day_parts(issued_on))
    return _words()["attached"].format(kind=kind, number=_with_room(number), day=day, issuer=issuer)


def _with_room(number: str) -> str:
    return f"{_words()['open']}{number}" if number[:1] in ("", "/") else number


def _day_parts(day: date | None) -> dict[str, str]:
    if day is None:
        return dict.fromkeys(("day", "month", "year"), _words()["open"])
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return {"day": f"{day.day:02}", "month": month, "year": str(day.year)}


def _words() -> dict[str, str]:
    words: dict[str, str] = _all()
    return words


def _all() -> dict[str, Any]:
    words: dict[str, Any] = data_beside(__package__, "formulae.yaml")
    return words
