"""The YAML files that stand beside the code as data: words, layouts, catalogues. One way to read them all."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

# The parser in C reads the register ten times as fast; a PyYAML built without it still works.
_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def data_beside(package: str, name: str) -> Any:
    """Return what the YAML file `name` in the package `package` holds, read once and kept: not to be changed.

    A module asks for the file beside it with its own `__package__`.
    """
    return parse_yaml(files(package).joinpath(name).read_text("utf-8"))


def parse_yaml(text: str) -> Any:
    """Return what the YAML `text` holds: plain values, no objects. Raises yaml.YAMLError where it is none."""
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 (either loader is a safe one)
