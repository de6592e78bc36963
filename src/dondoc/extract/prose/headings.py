"""Which paragraphs of a body are headings, by their number, their length and what follows them."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.documents.numbering import Rank

LONGEST_HEADING = 70  # words
_LONGEST_LEAD_IN = 25  # words of a heading that ends in a colon
_LONGEST_UNNUMBERED = 20  # words of a heading in capitals
_SENTENCE_END = (".", ";", "./.", "…")


def is_heading(paragraph: Paragraph, following: Paragraph | None, *, over_table: bool = False) -> bool:
    """Whether `paragraph` heads the paragraphs from `following` on, or the table that it stands right over."""
    number, words = paragraph.number, paragraph.words
    length = words.count(" ") + 1
    if number is None:
        return words.isupper() and 2 <= length <= _LONGEST_UNNUMBERED and (over_table or following is not None)
    if _has_child(paragraph, following):
        return True
    if number.is_list_mark or length > LONGEST_HEADING:
        return False
    if number.rank <= Rank.CHAPTER or (number.rank is Rank.ROMAN and not words.endswith(";")):
        return True
    if following and is_deeper(following, paragraph) and following.number and not following.number.is_list_mark:
        return not words.endswith(";")
    if words.endswith(":"):
        return length <= _LONGEST_LEAD_IN
    return not words.endswith(_SENTENCE_END) and (over_table or following is not None)


def is_deeper(following: Paragraph, paragraph: Paragraph) -> bool:
    """Whether `following` stands below `paragraph`: 'a)' below '1.', but not '1.2' below point '2' of a list in 1.1."""
    if following.number is None or paragraph.number is None:
        return following.number is None and paragraph.number is not None
    if following.number.rank.is_arabic and paragraph.number.rank.is_arabic:
        return _has_child(paragraph, following)
    return following.number.rank > paragraph.number.rank


def _has_child(paragraph: Paragraph, following: Paragraph | None) -> bool:
    number, other = paragraph.number, following.number if following else None
    return number is not None and other is not None and other.label.startswith(f"{number.label}.")


def ends_open(paragraph: Paragraph) -> bool:
    """Whether it announces what follows by a colon."""
    return paragraph.words.endswith(":")


def ends_in_word(paragraph: Paragraph) -> bool:
    """Whether it ends without any stop, as a heading does."""
    return paragraph.words[-1:].isalnum()


def heads_list(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """Whether 'Sở X: Chủ trì, phối hợp với … tổ chức:' only opens the list below it, and is no task itself."""
    if following is None or following.number is None or paragraph.words.endswith((".", ";")):
        return False
    if paragraph.number is None or paragraph.number.is_list_mark:
        return ends_open(paragraph) and following.number.is_list_mark
    return is_deeper(following, paragraph)


def same_list(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether the next paragraph is the next point of one list: then this one is a sentence, not a heading."""
    return bool(paragraph.number and following.number and following.number.rank <= paragraph.number.rank)
