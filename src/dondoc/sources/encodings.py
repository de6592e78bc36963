"""Bytes in, Unicode text out: UTF-8 and marked UTF-16 are read, what came before Unicode is named and refused.

The 8-bit encodings of Vietnamese are not guessed at: one letter read wrong makes another word, another name.
They are only told apart, well enough to tell a user what to convert from.
"""

import codecs
import re

from dondoc.sources.unreadable import Fault, UnreadableFile

# A Vietnamese text of a few words has at least one of these letters, which no other script's text is likely to have.
_VIETNAMESE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]")

# Each pattern finds what an encoding makes of ordinary Vietnamese letters; the share is of all bytes above 0x7F
# that must stand in such finds. The first that fits wins, so the more special patterns come first.
_GARBLED_UTF8 = re.compile(rb"(?:[\xc3\xc4\xc6][\x80-\xbf]|\xe1[\xba\xbb][\x80-\xbf])")
_LEGACY = (
    # ABC fonts (.VnTime): the commonest letters lie where Western text has signs
    ("TCVN3 (ABC)", re.compile(rb"[\xa1-\xae\xb5-\xbe]"), 0.25),
    # VNI-Times: a vowel, then its mark as a letter of its own; d with stroke is n with tilde
    (
        "VNI",
        re.compile(rb"(?i)(?:a[\xc0-\xc5\xc8-\xcb\xda\xdc\xe0-\xe5\xe8-\xeb\xfa\xfc]|[eo][\xc0-\xc5\xe0-\xe5]"
                   rb"|[aeiouy\xf4\xf6\xd4\xd6][\xcf\xd5\xd8\xd9\xdb\xef\xf5\xf8\xf9\xfb]|\b[\xf1\xd1])"),
        0.4,
    ),
    # Windows-1258: a letter, then a combining mark; d, o, u with their own signs
    (
        "Windows-1258",
        re.compile(rb"(?i)[aeiouy\xe2\xe3\xea\xf4\xf5\xfd\xc2\xc3\xca\xd4\xd5\xdd][\xcc\xd2\xde\xec\xf2]"
                   rb"|[\xf0\xd0\xfd\xdd\xf5\xd5]"),
        0.4,
    ),
)  # fmt: skip
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1b\x1c-\x1f\x7f]")
_FEW = 5  # fewer letters than these tell nothing
_MARKED = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_OFTEN = 0.3  # of all words; three in four Vietnamese words have a mark, signs and foreign names are far rarer


def decode(data: bytes, *, name: str) -> str:
    """Return the text in `data`; raises UnreadableFile for binary data and for encodings older than Unicode."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_utf16(data, name)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error.start, name) from None


def refuse_font_encodings(text: str, *, name: str) -> None:
    """Raise UnreadableFile if canonical `text`, though Unicode by its bytes, was typed for a TCVN3 or VNI font.

    Such a text shows 'Céng hoµ' where its reader, by the font, saw 'Cộng hoà'.
    """
    if _VIETNAMESE.search(text):
        return
    data = text.encode("cp1252", "ignore")
    words = data.split()
    if sum(1 for word in words if _MARKED.search(word)) < _OFTEN * len(words):
        return
    if _share(_GARBLED_UTF8, data) > 0.5:
        raise UnreadableFile(name, Fault.GARBLED_UTF8)
    encoding = _legacy_encoding(data)
    if encoding in ("TCVN3 (ABC)", "VNI"):
        raise UnreadableFile(name, Fault.LEGACY_ENCODING, encoding=encoding)


def _decode_utf16(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        raise UnreadableFile(name, Fault.BINARY) from None
    if "\x00" in text:  # UTF-32, or no text at all
        raise UnreadableFile(name, Fault.BINARY)
    return text


def _refuse_binary(data: bytes, name: str) -> None:
    if b"\x00" in data or len(_CONTROL.findall(data[:100_000])) > len(data[:100_000]) // 100:
        raise UnreadableFile(name, Fault.BINARY)


def _not_utf8(data: bytes, where: int, name: str) -> UnreadableFile:
    sample = data[:200_000]
    replaced = sample.decode("utf-8", "replace")
    good = sum(character > "\x7f" and character != "\ufffd" for character in replaced)
    if good > 3 * replaced.count("\ufffd") or where > len(sample):
        return UnreadableFile(name, Fault.BROKEN_UTF8, line=data.count(b"\n", 0, where) + 1)
    encoding = _legacy_encoding(sample)
    if encoding:
        return UnreadableFile(name, Fault.LEGACY_ENCODING, encoding=encoding)
    mostly_high = len(_HIGH.findall(sample)) > len(sample) // 2
    return UnreadableFile(name, Fault.BINARY if mostly_high else Fault.OTHER_ENCODING)


def _legacy_encoding(data: bytes) -> str | None:
    sample = data[:200_000]
    if len(_HIGH.findall(sample)) < _FEW:
        return None
    return next((name for name, pattern, share in _LEGACY if _share(pattern, sample) >= share), None)


def _share(pattern: re.Pattern[bytes], data: bytes) -> float:
    high = len(_HIGH.findall(data))
    found = sum(len(_HIGH.findall(match)) for match in pattern.findall(data))
    return found / high if high else 0.0
