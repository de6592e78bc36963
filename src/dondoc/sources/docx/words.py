"""The words of one paragraph or cell, gathered piece by piece as they come in the XML."""

from collections import deque
from collections.abc import MutableSequence

from lxml import etree

from dondoc.sources.docx.frames import PARAGRAPH
from dondoc.sources.docx.markup import VAL, m, w
from dondoc.sources.docx.numbering import STYLE, Numbering
from dondoc.sources.docx.styles import LIST_OF_PARAGRAPH
from dondoc.sources.tabbed_tables import TAB

BREAK = "\x0b"  # a soft break among the words; XML allows no such character, so it cannot come from the file
TEXT = w("t")
_PAGE, _CHARACTER = w("lastRenderedPageBreak"), w("char")
_SHOWN_AS = {w("br"): BREAK, w("cr"): BREAK, w("noBreakHyphen"): "-", w("tab"): TAB, w("ptab"): TAB}
# Signs of the Symbol font that programmes use; Word writes them as code points of its own (F000 and on).
_SYMBOLS = {"F02D": "-", "F0A3": "≤", "F0B0": "°", "F0B1": "±", "F0B3": "≥", "F0B4": "×", "F0B7": "-", "F0BB": "≈"}
NUMBERS = (LIST_OF_PARAGRAPH, STYLE)  # what gives a paragraph its number, where there are lists
PIECES = (TEXT, m("t"), *_SHOWN_AS, w("sym"), _PAGE)


class Words:
    """The words of a paragraph or cell; how many pages begin before the first of them, and how many in all."""

    __slots__ = ("_blank", "_numbering", "_paragraph", "_paragraphs", "pages", "pages_before", "pieces")

    def __init__(self, numbering: Numbering) -> None:
        """Begin with no words; `numbering` counts the paragraphs."""
        self._numbering = numbering
        self._paragraph: etree._Element | None = None  # the last one, as long as it has no number
        self._paragraphs = self._blank = (
            0  # how many paragraphs have begun; how many pieces are known to be white space
        )
        self.pages_before = self.pages = 0
        self.pieces: MutableSequence[str] = []

    @property
    def text(self) -> str:
        """The words so far, as they stand in the XML."""
        return "".join(self.pieces)

    def begin(self, paragraph: etree._Element) -> None:
        """Go on with `paragraph`: its words are parted by a break from those before."""
        if self.pieces:
            self.pieces.append(BREAK)
            self._blank = len(self.pieces)
        self._paragraphs += 1
        self._paragraph = paragraph

    def add(self, element: etree._Element, tag: str) -> None:
        """Add what `element`, whose tag is one of PIECES or NUMBERS, shows."""
        if tag in NUMBERS:
            self._number(element, tag)
        elif tag == _PAGE:
            self._turn()
        else:
            shown = element.text or _SHOWN_AS.get(tag) or _SYMBOLS.get(element.get(_CHARACTER, ""), "")
            self.pieces.append(shown)

    def _number(self, mark: etree._Element, tag: str) -> None:
        """Set the number of the paragraph before its words; its properties, which `mark` is of, come before them."""
        if self._paragraph is not None and (tag == LIST_OF_PARAGRAPH or mark.get(VAL, "") in self._numbering.styles):
            self.pieces.append(self._numbering.label(self._paragraph))
            self._blank = len(self.pieces)
            self._paragraph = None

    def _turn(self) -> None:
        """Count a page that begins here: before the words if there is none yet in the first paragraph."""
        self.pages += 1
        while self._blank < len(self.pieces) and self.pieces[self._blank].isspace():
            self._blank += 1
        self.pages_before += self._paragraphs == 1 and self._blank == len(self.pieces)


class _Nowhere(Words):
    """What nobody reads: keeps no words, whatever comes."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(Numbering())
        self.pieces = deque[str](maxlen=0)

    def begin(self, paragraph: etree._Element) -> None:
        """Leave `paragraph` out; it has no number either."""

    def add(self, element: etree._Element, tag: str) -> None:
        """Leave `element` out."""


NOWHERE: Words = _Nowhere()  # of cells that continue others, and of what stands in no line


def words_within(element: etree._Element) -> str:
    """Return the words of all paragraphs in `element`, without the numbers of lists."""
    words = Words(Numbering())
    for piece in element.iter(PARAGRAPH, *PIECES):
        if piece.tag == PARAGRAPH:
            words.begin(piece)
        else:
            words.add(piece, piece.tag)
    return words.text
