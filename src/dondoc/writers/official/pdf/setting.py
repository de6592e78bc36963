"""Typst at work: the template and the data of a document in, a PDF file out. No user's words are ever markup."""

import json
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from dondoc.errors import DondocError

FAMILIES = ("Liberation Serif", "Tinos", "Times New Roman")  # all with the same widths
_INSTALL = "install it with: pip install 'dondoc[pdf]'"
_INSTALL_FONT = "install one, on Debian: apt-get install fonts-liberation2"
_ACCESSIBLE = "ua-1"  # PDF/UA-1, ISO 14289-1
_LONG = 50_000  # letters of data: what Typst keeps of a document with fewer is not worth the time to drop it
_KEPT_FOR = 11  # Typst drops what the last ten documents made no use of


class CannotPrint(DondocError):  # read aloud: 'raises CannotPrint'
    """What a PDF file needs is not installed: says what, and how to get it."""


def set_pages(model: Mapping[str, Any], pictures: Mapping[str, bytes]) -> bytes:
    """Return the PDF file of what `model` has for the template, with the PNG files `pictures` by their names in it."""
    typst = _typst()
    usable = [family for family in FAMILIES if family in _fonts().families()]
    if not usable:
        raise CannotPrint(f"a PDF file needs Liberation Serif, Tinos or Times New Roman; {_INSTALL_FONT}")
    data = json.dumps({**model, "fonts": usable})
    parts = {"main.typ": _template(), "document.json": data.encode()}
    parts |= {name: json.dumps(list(png)).encode() for name, png in pictures.items()}  # a part has to be text
    try:
        return _compiled(parts, pdf_standards=_ACCESSIBLE)
    except typst.TypstError:
        return _compiled(parts)
    finally:
        if len(data) > _LONG:
            _forget()


def _compiled(parts: Mapping[str, bytes] | bytes, **settings: str) -> bytes:
    made: bytes = _typst().compile(parts, font_paths=_fonts(), ignore_system_fonts=True, **settings)
    return made


def _forget() -> None:
    """Have Typst drop what it keeps of a long document, some 50 MB for 60 pages, in case the same should come again."""
    for _ in range(_KEPT_FOR):
        _compiled(b"")


def _typst() -> Any:
    try:
        return import_module("typst")
    except ImportError as error:
        raise CannotPrint(f"a PDF file needs Typst; {_INSTALL}") from error


@cache
def _fonts() -> Any:
    """The fonts of this machine; looking for them takes longer than setting a short document."""
    return _typst().Fonts(include_system_fonts=True, include_embedded_fonts=False)


def _template() -> bytes:
    return files(__package__).joinpath("official.typ").read_bytes()
