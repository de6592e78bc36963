"""Pictures, which stand in the file itself: nothing is loaded."""

import struct
from typing import Any

from dondoc.writers.official.document import Figure

_CAPTION = 12.0  # mm that are left below a picture


class Pictures:
    """The pictures of a document, each once, by the names that the template knows them by."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self._names: dict[bytes, str] = {}

    def name_of(self, png: bytes) -> str:
        """Return the name of the picture `png`."""
        name = self._names.setdefault(png, f"picture-{len(self._names) + 1}.json")
        self.files[name] = png
        return name


def figure_of(figure: Figure, pictures: Pictures, width: float, height: float) -> dict[str, Any]:
    """Return `figure` for the template, no larger than the page, whose words have `width` by `height` mm."""
    across, down = struct.unpack(">II", figure.png[16:24])  # of the header chunk, which every PNG begins with
    shown = min(figure.width, width, (height - _CAPTION) * across / down)
    return {
        "is": "figure",
        "file": pictures.name_of(figure.png),
        "words": figure.words,
        "caption": figure.caption,
        "width": shown,
    }
