"""A list's counters as Word writes them: 3 is '3', 'III', 'c' …"""

_ROMAN = {
    "m": 1000, "cm": 900, "d": 500, "cd": 400, "c": 100, "xc": 90, "l": 50, "xl": 40,
    "x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1,
}  # fmt: skip
_LONGEST_ROMAN = 3999
_LONGEST_LETTERS = 26 * 30


def numeral(count: int, format: str) -> str:
    """Return `count` in Word's number format ('decimal', 'upperRoman', 'lowerLetter' …); unknown ones are decimal."""
    match format:
        case "upperRoman" | "lowerRoman" if 0 < count <= _LONGEST_ROMAN:
            written = _roman(count)
        case "upperLetter" | "lowerLetter" if 0 < count <= _LONGEST_LETTERS:
            written = _letters(count)
        case "decimalZero":
            return f"{count:02d}"
        case "none":
            return ""
        case _:
            return str(count)
    return written.upper() if format.startswith("upper") else written


def _roman(count: int) -> str:
    written = ""
    for letters, worth in _ROMAN.items():
        times, count = divmod(count, worth)
        written += letters * times
    return written


def _letters(count: int) -> str:
    """After z come aa, bb, cc: Word doubles the letter."""
    times, letter = divmod(count - 1, 26)
    return chr(ord("a") + letter) * (times + 1)
