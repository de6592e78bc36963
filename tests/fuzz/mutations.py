"""What happens to a text on its way: cut, shuffled, doubled, misread by a machine, stored in another normal form."""

import unicodedata
from collections.abc import Callable
from random import Random

Mutation = Callable[[str, Random], str]

# What optical character recognition takes for another, each way.
_CONFUSED = (
    ("ể", "ế"), ("ị", "i"), ("II", "I1"), ("III", "II1"), ("l", "1"), ("O", "0"), ("ă", "â"), ("ố", "ồ"), ("rn", "m"),
    ("ư", "u"), ("ơ", "o"), ("Đ", "D"), (".", ","), (";", ":"), ("–", "-"), ("5", "S"), ("8", "B"), ("/", "l"),
)  # fmt: skip
_STRAY = "\u00ad\u200b\ufeff\u00a0\u2003\t|_~^•·…“”‘’`\x0c\u0301\u0323\u202e\U0001f600\u4e2d"
_TONES = (("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("uỷ", "ủy"), ("uý", "úy"), ("Uỷ", "Ủy"))


def cut(text: str, chance: Random) -> str:
    """Two places; what lies between them stays, or goes."""
    first, last = sorted((_place(text, chance), _place(text, chance)))
    return text[first:last] if chance.random() < 0.5 else text[:first] + text[last:]


def shuffle_lines(text: str, chance: Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def shuffle_cells(text: str, chance: Random) -> str:
    lines = [line.split("\t") for line in text.split("\n")]
    for cells in lines:
        chance.shuffle(cells)
    return "\n".join("\t".join(cells) for cells in lines)


def double(text: str, chance: Random) -> str:
    """A stretch of lines once more, somewhere."""
    lines = text.split("\n")
    first = chance.randrange(len(lines))
    stretch = lines[first : first + chance.randint(1, 30)]
    place = chance.randrange(len(lines) + 1)
    return "\n".join([*lines[:place], *stretch, *lines[place:]])


def misread(text: str, chance: Random) -> str:
    """Letters taken for others, at up to one place in ten."""
    pairs = chance.sample(_CONFUSED, 6)
    rate = chance.random() / 10
    for pair in pairs:
        old, new = pair if chance.random() < 0.5 else pair[::-1]
        parts = text.split(old)
        text = "".join(part + (new if chance.random() < rate * 5 else old) for part in parts[:-1]) + parts[-1]
    return text


def scatter(text: str, chance: Random) -> str:
    """Characters that belong nowhere."""
    letters = list(text)
    for _ in range(chance.randint(1, 20)):
        letters.insert(_place(text, chance), chance.choice(_STRAY))
    return "".join(letters)


def normalise(text: str, chance: Random) -> str:
    form = chance.choice(("NFC", "NFD", "NFKC", "NFKD"))
    return unicodedata.normalize(form, text)  # type: ignore[arg-type]


def move_tones(text: str, chance: Random) -> str:
    for old, new in _TONES:
        text = text.replace(old, new) if chance.random() < 0.7 else text.replace(new, old)
    return text


def join_lines(text: str, chance: Random) -> str:
    """Line breaks become spaces or tabs, or go."""
    return _replaced(text, "\n", ("", " ", "\t", "\n\n", "-\n"), chance)


def break_lines(text: str, chance: Random) -> str:
    """Spaces become line breaks, as on a narrow page."""
    return _replaced(text, " ", ("\n", "\n", "  ", "\t", ""), chance)


def break_cells(text: str, chance: Random) -> str:
    return _replaced(text, "\t", ("", " ", "\n", "\t\t", " | "), chance)


def change_figures(text: str, chance: Random) -> str:
    """Digits become others, more, or nothing: days that no month has, years without end."""
    swaps = ("", "0", "9", "31", "2026", "00000000000000000000", "1/", ".")
    return "".join(chance.choice(swaps) if letter.isdigit() and chance.random() < 0.05 else letter for letter in text)


def change_case(text: str, chance: Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def repeat_a_piece(text: str, chance: Random) -> str:
    """A few characters many times in a row: what makes careless expressions go back and forth."""
    place = _place(text, chance)
    piece = text[place : place + chance.randint(1, 12)] or "-"
    return text[:place] + piece * chance.randint(50, 2000) + text[place:]


MUTATIONS: tuple[Mutation, ...] = (
    cut, shuffle_lines, shuffle_cells, double, misread, scatter, normalise, move_tones, join_lines, break_lines,
    break_cells, change_figures, change_case, repeat_a_piece,
)  # fmt: skip


def _replaced(text: str, old: str, others: tuple[str, ...], chance: Random) -> str:
    rate = chance.random() / 3
    parts = text.split(old)
    return "".join(part + (chance.choice(others) if chance.random() < rate else old) for part in parts[:-1]) + parts[-1]


def _place(text: str, chance: Random) -> int:
    return chance.randint(0, len(text))
