"""Lines that the width of an editor broke, joined again; breaks that mean something, kept.

In Markdown a paragraph goes on until a blank line. But pages of legal sites come with lists, names and posts one a
line and no blank line between, so a line also begins where the one before it cannot go on with it: a list item after
the end of a sentence, a change between capitals and small letters, the end of a passage in bold. Text that was never
wrapped, its lines being as long as its paragraphs, stays as it is.
"""

import re
from collections.abc import Sequence

from dondoc.sources.heading_words import bare
from dondoc.sources.markdown.dashes import joins
from dondoc.sources.markdown.heads import begins_apart
from dondoc.sources.markdown.marks import is_heading, is_rule, plain_words
from dondoc.sources.soft_breaks import joined

_WIDE = 120  # characters; editors and converters wrap below this
_LONG = 60  # characters; a shorter line may have been ended by hand
_SHORT, _FEW = 40, 0.05  # lines of a text; blank ones among them
_ROOM = 4  # characters that a full line may leave free
_BEFORE_DASH = 4  # lines of a paragraph that may tell that a sentence goes on
_SOME = 0.02  # of all lines: a long address does not make a text unwrapped
_BULLET = re.compile(r"\s*(?:>\s*)*[-+*•–]\s+(?=\S)")
_NUMBERED = re.compile(r"\s*(?:>\s*)*\**(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|[IVX]{1,6}[.)]|[^\W\d_][.)])\**\s+\**(?=\S)")
_ENDED = re.compile(r"[.;:!?…](?:[\"”)*_\s]|/\.)*$")
_LABEL = re.compile(r"\W*(?:\w{1,9} )?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,6})[.)]?\W*$")
_NUMBER_ALONE = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,6})\.")
_COUNTED = frozenset({"dieu", "khoan", "diem", "muc", "chuong", "phan", "khoa", "quy", "thang", "nam", "thu", "so"})
_ABBREVIATIONS = re.compile(r"[A-Z&]{2,9}(?:\d{0,4}, ?[A-Z&\d]{2,9})*(?: \d{1,4})?\)?[.;,]+")
_QUOTED = re.compile(r"^\s*(?:>\s*)+")
_STAR = re.compile(r"^\s*\*\s")  # of a list item
_TAG = "<jsontable"  # stands where a converter left a table out
_HARD = re.compile(r"(?: {2,}|\\)$")


def _is_broken(line: str, below: str) -> bool:
    """Whether the width of an editor broke a sentence after `line`: it is long, and a small letter follows."""
    return _LONG < len(line) <= _WIDE and "|" not in line and below[:1].islower() and not _NUMBERED.match(below)


def _parts_text(above: str, line: str, below: str) -> bool:
    """Whether `line` is blank and parts the text `above` and `below`: not what stands beside a tag for a table."""
    return not line.strip() and bool(above.strip() and below.strip()) and not (above + below).count(_TAG)


class _Paragraph:
    """The lines of one paragraph so far, and the asterisks of emphasis in them."""

    def __init__(self, line: str) -> None:
        self.lines: list[str] = []
        self._double = self._single = 0
        self.add(line)

    def add(self, line: str) -> None:
        self.count_asterisks(line if self.lines else _STAR.sub("", line))
        self.lines.append(line)

    def close(self, asterisks: str) -> None:
        """Take a line that holds nothing but marks of emphasis to the line before it."""
        self.count_asterisks(asterisks)
        self.lines[-1] = self.lines[-1].rstrip() + asterisks.strip()

    def count_asterisks(self, words: str) -> None:
        double, single = _asterisks(words)
        self._double += double
        self._single += single

    def is_closed_by(self, asterisks: str) -> bool:
        """Whether `asterisks` alone in a line end what is open so far, or end and begin it anew."""
        double, single = _asterisks(asterisks)
        return double % 2 <= self._double % 2 and single % 2 <= self._single % 2

    @property
    def emphasis_is_open(self) -> bool:
        return self._double % 2 == 1 or self._single % 2 == 1

    @property
    def is_label(self) -> bool:
        """Whether it has only the number of an article or section so far."""
        return len(self.lines) == 1 and bool(_LABEL.match(plain_words(self.lines[0])))

    @property
    def is_in_italics(self) -> bool:
        """Whether all of it so far is: '*(Đã ký)*' above the name of who signed."""
        return self.lines[0].lstrip().startswith("*") and self.lines[-1].rstrip().endswith("*")

    def text(self) -> str:
        first, *others = self.lines
        return joined([_HARD.sub("", first), *(_QUOTED.sub("", line).strip() for line in others)])


def _asterisks(words: str) -> tuple[int, int]:
    """How many double asterisks are in `words`, and how many single ones."""
    return words.count("**"), words.replace("**", "").count("*")


def _opens(asterisks: str, below: Sequence[str]) -> bool:
    """Whether one of the lines `below` ends what `asterisks` alone in a line may begin."""
    marks = [_asterisks(_STAR.sub("", line)) for line in below]
    alone = _asterisks(asterisks)
    return all(sum(mark[kind] for mark in marks) % 2 == 1 for kind in (0, 1) if alone[kind] % 2)


class Wrapping:
    """How the lines of one document are broken."""

    def __init__(self, lines: Sequence[str]) -> None:
        filled = [line for line in lines if line.strip() and "|" not in line]
        blank = sum(map(_parts_text, ["", *lines], lines, [*lines[1:], ""]))
        self._dense = len(lines) >= _SHORT and blank < _FEW * len(filled)  # no blank lines part its paragraphs
        wide = sum(len(line) > _WIDE for line in filled)
        lengths = sorted(len(line) for line in filled if _LONG < len(line) <= _WIDE)
        self._fills = (lengths[int(len(lengths) * (1 - _SOME))] if lengths else _WIDE) - _ROOM
        self._wrapped = wide <= _SOME * len(filled) or wide < sum(map(_is_broken, lines, lines[1:]))

    def unwrapped(self, lines: Sequence[str]) -> list[str]:
        """Return the lines that `lines`, which stand together without a blank line, are on paper; marks stay."""
        found: list[_Paragraph] = []
        ruled = False
        for at, line in enumerate(lines):
            if not line.strip(" *_") and "___" not in line:  # nothing in bold, the end of what is bold, or a rule
                for paragraph in found[-1:]:
                    if paragraph.is_closed_by(line) or _opens(line, lines[at + 1 :]):
                        paragraph.close(line)
                    else:
                        ruled = True  # '*' under the name of a party committee
            elif found and not ruled and self._goes_on(found[-1], line):
                found[-1].add(line)
            else:
                found.append(_Paragraph(line))
                ruled = False
        return [paragraph.text() for paragraph in found]

    def _has_room(self, line: str, below: str) -> bool:
        """Whether the first word of `below` would have stood in `line`, were both of one paragraph."""
        return len(line) + 1 + len(below.split(" ", 1)[0]) <= self._fills

    def _goes_on(self, paragraph: _Paragraph, line: str) -> bool:
        """Whether `line` goes on with `paragraph`."""
        last = paragraph.lines[-1]
        if is_rule(line) or is_rule(last) or is_heading(line) or is_heading(last):
            return False
        before, after = plain_words(last), plain_words(line)
        if not before or not after or _is_item(paragraph, line, after, fills=self._fills):
            return False
        if paragraph.emphasis_is_open:
            return True
        ended = bool(_ENDED.search(last))
        if after[0].isupper() and (
            (self._dense and ended and self._has_room(last, after))
            or begins_apart(before, after, is_first=len(paragraph.lines) == 1, ended=ended)
        ):
            return False
        begins = after.lstrip("([")[:1].isupper()
        return self._wrapped and not (begins and _parts(paragraph, line, before, after))


def _is_item(paragraph: _Paragraph, line: str, words: str, *, fills: int) -> bool:
    """Whether `line` is a list item of its own, and not a sentence that happened to be broken before a dash."""
    last = paragraph.lines[-1]
    if _BULLET.match(line):
        lines = list(map(plain_words, paragraph.lines[-_BEFORE_DASH:]))
        return not joins(lines, words, fills=fills, in_list=bool(_BULLET.match(paragraph.lines[0])))
    if _NUMBER_ALONE.fullmatch(words):
        return bool(_ENDED.search(last))
    if not _NUMBERED.match(line) or _is_counted(plain_words(last)):
        return False
    return words.split(" ", 1)[-1][:1].isupper() or bool(_ENDED.search(last))


def _is_counted(before: str) -> bool:
    """Whether the number of a thing has to follow the words `before`: 'Điều⏎1. Phê duyệt', 'trong quý⏎III. Sau đó'."""
    return not before.isupper() and bare(before).rsplit(" ", 1)[-1] in _COUNTED


def _parts(paragraph: _Paragraph, line: str, before: str, after: str) -> bool:
    """Whether `line`, which begins with a capital, is of another kind than the line before it.

    `before` and `after` are the plain words of the two.
    """
    last = paragraph.lines[-1]
    if _HARD.search(last):
        return True
    if _NUMBER_ALONE.fullmatch(before):
        return False
    if last.rstrip().endswith("**") or _is_bold(line):
        return not paragraph.is_label
    if paragraph.is_in_italics:
        return True
    if before.endswith(",") or (_ABBREVIATIONS.fullmatch(after) and len(last) > _LONG and not _ENDED.search(last)):
        return False
    return before.isupper() != after.isupper() and " " in (before if before.isupper() else after)


def _is_bold(line: str) -> bool:
    return line.lstrip().startswith("**") and line.rstrip().endswith("**")
