"""What letters look like is left out before the XML is parsed: it is most of a document, and says nothing of its words.

Of 17,000 elements of a plan of twenty pages that LibreOffice wrote, 12,500 are fonts, sizes and languages of runs.
"""

_RUNS = b"rPr"
_CELLS = (b"tcBorders", b"tcMar")  # five elements a cell, of which no one says anything of its words
# What is deleted or hidden is said there, too; a comment could hold anything, a letter could be two bytes.
_TELLING = (b"vanish", b"w:del", b"moveFrom", b"rPrChange")
_UNSURE = (b"<!", b"\0")


def without_looks(data: bytes) -> bytes:
    """Return the XML of a document `data` without borders of cells and properties of runs, but where these say more.

    Where `data` is not written as programs write it, what is returned need not be well-formed: then all of it is to be
    parsed. A document with fonts from before Unicode needs them.
    """
    if any(each in data for each in _UNSURE):
        return data
    for tag in _CELLS if any(each in data for each in _TELLING) else (_RUNS, *_CELLS):
        data = _without(data, tag)
    return data


def _without(data: bytes, tag: bytes) -> bytes:
    begin, end = b"<w:%s>" % tag, b"</w:%s>" % tag
    first, *others = data.split(begin)
    return b"".join([first, *[each[each.find(end) + len(end) :] for each in others]])
