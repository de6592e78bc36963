"""The kinds of findings with their severity and words, as data."""

from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

from dondoc.model import Finding, Span


def finding(kind: str, source: Span, **facts: object) -> Finding:
    """Return the finding of `kind` at `source`, its message filled with `facts`."""
    entry = _catalogue()[kind]
    suggestion = entry.get("suggestion")
    severity: Literal["info", "warning", "error"] = entry["severity"]
    return Finding(
        kind=_PUBLIC_KINDS.get(kind, kind),
        severity=severity,
        message=entry["message"].format(**facts),
        source=source,
        suggestion=suggestion.format(**facts) if suggestion else None,
    )


# Kinds that differ in their words alone go out under one name.
_PUBLIC_KINDS = {
    "missing_lead": "missing_field",
    "missing_time": "missing_field",
    "years_backwards": "impossible_range",
}


@cache
def _catalogue() -> dict[str, dict[str, Any]]:
    text = files(__package__).joinpath("messages.yaml").read_text("utf-8")
    loaded: dict[str, dict[str, Any]] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return loaded
