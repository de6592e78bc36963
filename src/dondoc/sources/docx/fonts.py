"""Runs in fonts from before Unicode, put into Unicode; looked for only where the table of fonts names such a font."""

from lxml import etree

from dondoc.sources.docx.markup import child, value, w
from dondoc.sources.old_fonts import Coding, coding_of, in_unicode, is_unicode

_RUN, _RUN_PROPERTIES, _FONTS, _TEXT = w("r"), w("rPr"), w("rFonts"), w("t")
_PARAGRAPH, _PROPERTIES, _PARAGRAPH_STYLE, _RUN_STYLE = w("p"), w("pPr"), w("pStyle"), w("rStyle")
_LATIN = (w("ascii"), w("hAnsi"))
_DEFAULT, _BASED_ON = w("default"), w("basedOn")
_SOFT_HYPHEN = w("softHyphen")  # as programs may keep the letter of that code point
_DEEPEST = 12  # styles that are based on each other


def names_old_fonts(fonts: etree._Element | None) -> bool:
    """Return whether `fonts`, the table of the fonts of a document, names one from before Unicode.

    Without that table any run may do so.
    """
    return fonts is None or any(coding_of(font.get(w("name"))) for font in fonts.iter(w("font")))


def put_into_unicode(root: etree._Element, styles: etree._Element | None) -> None:
    """Put the words of `root` (a document, or its notes) that stand in such fonts into Unicode, in place."""
    of_styles = _Styles(styles)
    for paragraph in root.iter(_PARAGRAPH):
        coded = [(run, coding) for run in paragraph.iter(_RUN) if (coding := _coding(run, of_styles))]
        if any(is_unicode("".join(map(str, run.itertext()))) for run, _ in coded):
            continue  # typed anew in the font that was there
        for run, coding in coded:
            for piece in run:
                if piece.tag == _SOFT_HYPHEN:
                    piece.tag, piece.text = _TEXT, "\xad"
                if piece.tag == _TEXT and piece.text:
                    piece.text = in_unicode(piece.text, coding)


def _coding(run: etree._Element, styles: "_Styles") -> Coding | None:
    return coding_of(_own_font(child(run, _RUN_PROPERTIES)) or styles.font_over(run))


def _own_font(properties: etree._Element | None) -> str | None:
    fonts = child(properties, _FONTS)
    return None if fonts is None else next(filter(None, map(fonts.get, _LATIN)), None)


class _Styles:
    """The fonts that styles give to the runs in them."""

    def __init__(self, styles: etree._Element | None) -> None:
        found = [] if styles is None else styles.findall(w("style"))
        self._styles = {str(style.get(w("styleId"))): style for style in found}
        usual = [
            style for style in found if style.get(_DEFAULT) in ("1", "true") and style.get(w("type")) == "paragraph"
        ]
        self._usual = str(usual[0].get(w("styleId"))) if usual else None
        defaults = None if styles is None else styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{_RUN_PROPERTIES}")
        self._default = _own_font(defaults)
        self._fonts: dict[str | None, str | None] = {}

    def font_over(self, run: etree._Element) -> str | None:
        """The font of `run`, which names none, by its style, its paragraph's, or the document's."""
        own = value(child(run, _RUN_PROPERTIES), _RUN_STYLE)
        paragraph = next(run.iterancestors(_PARAGRAPH), None)
        around = value(child(paragraph, _PROPERTIES), _PARAGRAPH_STYLE) or self._usual
        return self._font(own) or self._font(around) or self._default

    def _font(self, name: str | None) -> str | None:
        if name not in self._fonts:
            self._fonts[name] = self._first_font(name)
        return self._fonts[name]

    def _first_font(self, name: str | None) -> str | None:
        for _ in range(_DEEPEST):
            style = self._styles.get(name) if name else None
            if style is None:
                return None
            if font := _own_font(child(style, _RUN_PROPERTIES)):
                return font
            name = value(style, _BASED_ON)
        return None
