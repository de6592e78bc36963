"""The title of a document: the lines below its kind, below the number of an appendix, or the subject of a letter."""

from collections.abc import Sequence
from itertools import takewhile

from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.captions import title_behind_label
from dondoc.grammar.documents.document_titles import (
    runs_on,
    subject_of_letter,
    wants_place,
    without_kind,
    without_owner,
)
from dondoc.grammar.documents.issuers import is_session
from dondoc.grammar.documents.landmarks import Landmark, read_landmark, titles_table
from dondoc.model import Role


def read_title(items: Sequence[Zoned]) -> str | None:
    """Return the lines after the kind (or after the appendix's heading) up to the issuer's name or the bases.

    A letter has its subject under the number, up to what stands beside it.
    """
    lines: list[str] = []
    if not any(item.landmark is Landmark.KIND for item in items) and (subject := _subject(items)):
        return subject
    last_kind = last_place(items, Landmark.KIND)
    if last_kind < 0:
        last_kind = last_place(items, Landmark.APPENDIX)
    if last_kind < 0:
        last_kind = last_place(items, Landmark.NUMBER, Landmark.PLACE_AND_DATE)
    seen_kind = False
    for place, item in enumerate(items):
        if item.landmark in (Landmark.KIND, Landmark.APPENDIX) and not lines:
            seen_kind = True
            lines += _behind_label(item)
        elif item.role is Role.TITLE and item.landmark in (None, Landmark.SUBJECT) and (seen_kind or place > last_kind):
            if lines and (_addresses(item) or _titles_part(lines[-1], item.paragraph.words)):
                break
            if is_session(item.paragraph.words):
                break
            lines.append(item.paragraph.words)
        elif (
            lines
            and item.landmark is Landmark.ISSUER_PLACE
            and (item.paragraph.words.isupper() or wants_place(lines[-1]))
        ):
            lines.append(item.paragraph.words)  # the last line of a title '… TRÊN ĐỊA BÀN' is no letterhead's
        elif lines:
            break
    title = subject_of_letter(without_owner(" ".join(lines)))
    return (title if seen_kind else without_kind(title)) or _below_number(items) or None


def _behind_label(item: Zoned) -> list[str]:
    """What the heading of an appendix says behind its number; the line on what it is attached to is no title."""
    title = title_behind_label(item.paragraph.words) if item.landmark is Landmark.APPENDIX else ""
    return [title] if title and read_landmark(title) is None else []


def last_place(items: Sequence[Zoned], *landmarks: Landmark) -> int:
    return max((place for place, item in enumerate(items) if item.landmark in landmarks), default=-1)


def _addresses(item: Zoned) -> bool:
    """A line that announces those addressed, or one of their list."""
    return item.paragraph.words.endswith(":") or bool(item.paragraph.number and item.paragraph.number.is_list_mark)


def _subject(items: Sequence[Zoned]) -> str | None:
    lines: list[str] = []
    for item in items:
        if item.landmark is Landmark.SUBJECT:
            lines.append(subject_of_letter(item.paragraph.words))
        elif lines and item.landmark is None and item.role is Role.TITLE:
            lines.append(item.paragraph.words)
        elif lines:
            break
    return " ".join(lines) or None


def _below_number(items: Sequence[Zoned]) -> str:
    """The lines right below the number, where the frame goes on behind them: the subject of a letter without 'V/v'."""
    number = last_place(items, Landmark.NUMBER)
    below = items[number + 1 :] if number >= 0 else ()
    lines = [item.paragraph.words for item in takewhile(_is_plain_title, below)]
    return " ".join(lines) if lines and len(lines) < len(below) else ""


def _is_plain_title(item: Zoned) -> bool:
    return item.landmark is None and item.role is Role.TITLE


def _titles_part(title: str, words: str) -> bool:
    """Whether `words` in capitals below a `title` in small letters stand over a table of the document, or a list."""
    return titles_table(words) and not title.isupper() and not runs_on(title)
