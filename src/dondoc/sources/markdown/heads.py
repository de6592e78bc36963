"""Lines of the head of a document that stand together without blank lines: kind, title, who decided, bases.

Converters that leave out the letterhead keep these one below the other. What a line says is all that parts them.
"""

from dondoc.sources.heading_words import bare, decides, kinds, opens_bases, opens_parts, words_within

_FEW = 3  # words of a line that enacts: 'QUYẾT NGHỊ:'


def begins_apart(before: str, after: str, *, is_first: bool, ended: bool) -> bool:
    """Return whether the line `after` begins a paragraph of its own below the line `before`; both are plain words.

    `is_first` is whether nothing of the paragraph stands above `before`, `ended` whether a sentence ends there.
    """
    if after.isupper():
        if not before.isupper():
            return after.endswith(":") and len(after.split()) <= _FEW
        if is_first and bare(before) in kinds():
            return True
        return bare(after).startswith(decides()) and words_within().search(before.lower()) is None
    if before.endswith(";"):
        return bare(after).startswith(opens_bases())
    return ended and bool(opens_parts().match(bare(after)))
