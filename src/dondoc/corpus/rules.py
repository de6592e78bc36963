"""Which rules read a document: a fingerprint of all that the reading of a file depends on in this program."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_ROOMS = ("model.py", "text", "sources", "register", "grammar", "extract", "writers/programme_json.py")
_ENDINGS = (".py", ".yaml", ".csv")


@cache
def rules_fingerprint() -> str:
    """Return 16 hexadecimal digits that change whenever a rule, a name of the register or a reader of files does."""
    digest = hashlib.sha256()
    for room in _ROOMS:
        for name, content in _contents(files("dondoc").joinpath(room), room):
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def _contents(place: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    if place.is_dir():
        for inner in sorted(place.iterdir(), key=lambda each: each.name):
            yield from _contents(inner, f"{name}/{inner.name}")
    elif name.endswith(_ENDINGS):
        yield name, place.read_bytes()
