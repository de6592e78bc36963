"""The tables in which fonts of a PDF file say what the codes of their letters mean in Unicode."""

import re
import zlib
from collections.abc import Mapping
from contextlib import suppress

from dondoc.sources.old_fonts import Coding, is_unicode, letter_in_unicode

Letters = Mapping[str, str]  # the code of a letter in hexadecimal figures, and what it means
_STREAM = re.compile(rb"stream\r?\n(?P<data>.*?)\r?\n?endstream", re.DOTALL)
_LONGEST = 1 << 20  # bytes of a table
_SECTION = re.compile(r"beginbf(?P<kind>char|range)(?P<listed>.*?)endbf", re.DOTALL)
_LIST = re.compile(r"<(?P<first>\w+)>\s*<(?P<last>\w+)>\s*(?:<(?P<meant>[\w\s]*)>|\[(?P<each>[^\]]*)\])")
_PAIR = re.compile(r"<(?P<code>\w+)>\s*<(?P<meant>[\w\s]*)>")
_MEANT = re.compile(r"<([\w\s]*)>")
_MOST = 0x10000  # letters of a font
_DIFFERENCES = re.compile(rb"/Differences\s*\[(?P<listed>[^\]]*)\]")
_NAMED = re.compile(rb"(?P<code>\d+)|/(?P<name>[^\s/\]]+)")
_MAC = re.compile(rb"/MacRomanEncoding\b")
_SECTION_LENGTH = 100  # pairs; the format allows no more
_TABLE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Told def /CMapType 2 def
1 begincodespacerange <{first}> <{last}> endcodespacerange
{sections}
endcmap end end"""


def letters_told(body: bytes) -> dict[str, str]:
    """Return what the table in the object `body` tells; nothing where it cannot be read."""
    found: dict[str, str] = {}
    with suppress(ValueError):  # also of UnicodeDecodeError
        for section in _SECTION.finditer(_text_of(body)):
            if section["kind"] == "char":
                found |= {pair["code"]: _words(pair["meant"]) for pair in _PAIR.finditer(section["listed"])}
            else:
                for listed in _LIST.finditer(section["listed"]):
                    found |= _range(listed)
    return found


def told_by_encoding(body: bytes) -> dict[str, str]:
    """Return what the letters of a font without such a table are, by the encoding in the object `body`."""
    from pdfminer.encodingdb import name2unicode  # slow to load

    code_page = "mac_roman" if _MAC.search(body) else "latin-1"
    found = {f"{code:02X}": bytes([code]).decode(code_page) for code in range(32, 256)}
    differing = _DIFFERENCES.search(body)
    code = 0
    for named in _NAMED.finditer(differing["listed"]) if differing else ():
        if named["code"]:
            code = int(named["code"])
            continue
        with suppress(KeyError, ValueError):
            found[f"{code:02X}"] = name2unicode(named["name"].decode("latin-1"))
        code += 1
    return found


def translated(letters: Letters, coding: Coding) -> dict[str, str]:
    """Return `letters` of a font of that `coding` in Unicode; none where they are already, or nothing changes."""
    if is_unicode("".join(letters.values())):
        return {}
    found = {code: "".join(letter_in_unicode(each, coding) for each in meant) for code, meant in letters.items()}
    return found if found != letters else {}


def table_of(letters: Letters) -> bytes:
    """Return the table that tells `letters`, as an object; b'' where there are none."""
    if not letters:
        return b""
    width = max(map(len, letters))
    pairs = [f"<{code}> <{meant.encode('utf-16-be').hex()}>" for code, meant in letters.items() if meant]
    parts = [pairs[at : at + _SECTION_LENGTH] for at in range(0, len(pairs), _SECTION_LENGTH)]
    sections = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts)
    text = _TABLE.format(first="0" * width, last="F" * width, sections=sections).encode()
    return b"<</Length %d>>stream\n%s\nendstream" % (len(text), text)


def _text_of(body: bytes) -> str:
    stream = _STREAM.search(body)
    data = stream["data"] if stream else b""
    if b"/FlateDecode" in body:
        with suppress(zlib.error):
            data = zlib.decompressobj().decompress(data, _LONGEST)
    return data.decode("latin-1")


def _words(figures: str) -> str:
    return bytes.fromhex(figures).decode("utf-16-be")


def _range(listed: re.Match[str]) -> dict[str, str]:
    first, last, width = int(listed["first"], 16), int(listed["last"], 16), len(listed["first"])
    codes = range(first, min(last + 1, first + _MOST))
    if listed["each"] is not None:
        meant = [_words(each) for each in _MEANT.findall(listed["each"])]
    else:
        start = _words(listed["meant"])
        meant = [start[:-1] + chr(ord(start[-1]) + step) for step in range(len(codes))] if start else []
    return {f"{code:0{width}X}": words for code, words in zip(codes, meant, strict=False)}
