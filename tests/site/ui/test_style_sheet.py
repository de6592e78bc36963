"""The style sheet keeps what the design promises: contrast in both themes, little weight, nothing from elsewhere."""

import re
from pathlib import Path

import pytest

import dondoc.site.ui

_STATIC = Path(dondoc.site.ui.__file__).parent / "static" / "ui"
_CSS = (_STATIC / "dondoc.css").read_text(encoding="utf-8")
_TOKEN = re.compile(r"--([a-z0-9-]+): (#[0-9a-f]{3,6})\b")

ON_EACH_OTHER = [  # ink, ground
    ("ink", "ground"),
    ("ink", "paper"),
    ("ink", "sunk"),
    ("ink", "act-tint"),
    ("ink", "none-tint"),
    ("ink", "mark"),
    ("ink-2", "ground"),
    ("ink-2", "paper"),
    ("ink-2", "sunk"),
    ("ink-2", "act-tint"),
    ("ink-2", "none-tint"),
    ("act", "ground"),
    ("act", "paper"),
    ("act", "sunk"),
    ("act", "act-tint"),
    ("act-ink", "act"),
    ("act-ink", "act-hover"),
    *((state, ground) for state in ("late", "soon", "course", "done", "none") for ground in ("paper", "ground")),
    *((state, f"{state}-tint") for state in ("late", "soon", "course", "done", "none")),
    *((state, "act-tint") for state in ("late", "soon", "course", "done")),
]


def _themes() -> dict[str, dict[str, str]]:
    """The colours of each theme: light at the top, dark where the reader chose it."""
    light = dict(_TOKEN.findall(_CSS.split("@media (prefers-color-scheme: dark)")[0]))
    dark = dict(_TOKEN.findall(_CSS.split(':root[data-theme="dark"] {')[1].split("}")[0]))
    return {"light": light, "dark": {**light, **dark}}


def _brightness(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), ON_EACH_OTHER)
def test_text_stands_out_from_its_ground(theme: str, ink: str, ground: str) -> None:
    colours = _themes()[theme]
    lighter, darker = sorted((_brightness(colours[ink]), _brightness(colours[ground])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_the_dark_colours_are_the_same_by_choice_and_by_device() -> None:
    by_device = _CSS.split("@media (prefers-color-scheme: dark)")[1].split("}")[0]
    by_choice = _CSS.split(':root[data-theme="dark"] {')[1].split("}")[0]
    assert _TOKEN.findall(by_device) == _TOKEN.findall(by_choice)


def test_what_every_page_loads_weighs_little() -> None:
    assert len(_CSS.encode()) < 30_000
    assert (_STATIC / "dondoc.js").stat().st_size < 5_000


def test_nothing_is_fetched_by_the_style_sheet() -> None:
    assert "url(" not in _CSS
    assert "@import" not in _CSS
