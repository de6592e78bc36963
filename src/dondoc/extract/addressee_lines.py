"""Lines below 'Kính gửi:' or 'Nơi nhận:' that name whom a document is for, each behind a mark or one alone."""

from dondoc.extract.paragraphs import Paragraph

LONGEST_MARKED = 24  # words of one behind a mark
_LONGEST_PLAIN = 12
_ENDS_NO_NAME = (":", "./.")
_ENDS_RECIPIENT = (";", ".", ":")
_IS_OF_LIST = (";", ",")  # ends a recipient, or a part of one, and no name of who signs


def is_marked_addressee(paragraph: Paragraph) -> bool:
    """One of several below 'Kính gửi:', each behind a mark, ending as a list does."""
    listed = paragraph.number and paragraph.number.is_list_mark
    return bool(listed) and not paragraph.after_table and len(paragraph.words.split()) < LONGEST_MARKED


def is_plain_addressee(paragraph: Paragraph, before: str) -> bool:
    """One without a mark, on the line below 'Kính gửi:' or below one that ends as in a list (`before`)."""
    plain = paragraph.number is None and not paragraph.after_table and not paragraph.words.endswith(_ENDS_NO_NAME)
    return plain and before.endswith((":", ";")) and len(paragraph.words.split()) < _LONGEST_PLAIN


def goes_on_recipient(paragraph: Paragraph, before: str) -> bool:
    """The rest of a recipient below 'Nơi nhận:' whose line `before` broke; a name beside the list ends otherwise."""
    return not before.endswith(_ENDS_RECIPIENT) and paragraph.words.endswith(_IS_OF_LIST)
