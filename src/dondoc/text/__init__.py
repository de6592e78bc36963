"""Canonical text: one normal form at the door, and a folded shape of it for comparison.

Later stages rely on this: text is in NFC, every line break is '\\n', spaces are single and plain, no line
or cell begins or ends with a space, and tabs stand only between the cells of a table row.
"""

from dondoc.text.canonical import canonical, collapse, is_plain, made_canonical
from dondoc.text.folding import fold
from dondoc.text.pieces import pieces_of

__all__ = ["canonical", "collapse", "fold", "is_plain", "made_canonical", "pieces_of"]
