"""Sentences whose first word a scan left one letter of: 'Sgiường bệnh' was 'Số giường bệnh', not 'Giường bệnh'."""

from dondoc.text import fold

_OPENINGS = {"S": "Số"}  # what counts stand behind, at the head of a sentence


def with_lost_opening(words: str, reading: str) -> str:
    """Return the `reading` of the misread `words` with the word before it, where its first letter is left of that."""
    opening = _OPENINGS.get(words[:1])
    whole = opening is not None and words[1:2].islower() and fold(words[1:]) == fold(reading)
    return f"{opening} {words[1:]}" if whole else reading
