"""The tones of classes: colours that a person knows from the pages, each with a lightness of its own.

On a grey print only lightness is left, so no two tones are near each other in it; a test measures that.
"""

from enum import StrEnum


class Tone(StrEnum):
    """What a class stands for; the names are those of the states of the pages."""

    LATE = "late"
    DONE = "done"
    COURSE = "course"
    PAUSED = "paused"
    SOON = "soon"
    NONE = "none"


FILL = {
    Tone.LATE: "#6d0f16",
    Tone.DONE: "#1f6b45",
    Tone.COURSE: "#4f92cf",
    Tone.PAUSED: "#b0b3b8",
    Tone.SOON: "#f4cf63",
    Tone.NONE: "#f2f2f2",
}
INK = "#1a1a1a"  # words and what is official
QUIET = "#595959"  # axes, second lines
FAINT = "#d9d9d9"  # grid, grounds
PAPER = "#ffffff"
LIGHT_FROM = 55.0  # L* (CIE 1976): lighter grounds carry dark words


def lightness(colour: str) -> float:
    """Return the lightness L* of `colour` ('#rrggbb', sRGB): 0 for black, 100 for white."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 116 * luminance ** (1 / 3) - 16 if luminance > 216 / 24389 else luminance * 24389 / 27


def words_on(colour: str) -> str:
    """Return the colour for words on the ground `colour`."""
    return INK if lightness(colour) >= LIGHT_FROM else PAPER


def heat(share: float) -> str:
    """Return the tone of a cell whose value is `share` (0 to 1) of the greatest: from paper to dark blue."""
    light, dark = (0xF7, 0xFA, 0xFD), (0x0B, 0x3C, 0x6E)
    mixed = (round(start + (end - start) * share) for start, end in zip(light, dark, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
