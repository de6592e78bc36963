"""Documents and their passages as JSON, so that a draft keeps what was proposed and an issued report what was signed.

Each value of `dondoc.writers.official` becomes an object with its class under 'is' and a key for every field.
"""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeAlias

from dondoc.site.reporting.passages import Composed, Due, Passage, Plate, Source
from dondoc.writers import official

Json: TypeAlias = Any
_CLASSES: dict[str, type[Any]] = {
    made.__name__: made
    for made in (
        official.Appendix, official.Column, official.Figure, official.GroupRow, official.Heading, official.Item,
        official.Letterhead,
        official.OfficialDocument, official.Paragraph, official.Row, official.Signature, official.Table,
        Composed, Due, Passage, Plate, Source,
    )
}  # fmt: skip
_KEY = 12  # hexadecimal digits; enough for the passages of one report


def to_json(value: object) -> Json:
    """Return `value`, a document or a part of one, as JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
        return {"is": type(value).__name__, **named}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, bytes):
        return {"is": "bytes", "base64": base64.b64encode(value).decode()}
    return {"is": "date", "day": value.isoformat()} if isinstance(value, date) else value


def from_json(kept: Json) -> Any:
    """Return what `to_json` made `kept` of; raises KeyError for an object that it did not make."""
    if isinstance(kept, list):
        return tuple(from_json(item) for item in kept)
    if not isinstance(kept, dict):
        return kept
    if kept["is"] == "date":
        return date.fromisoformat(kept["day"])
    if kept["is"] == "bytes":
        return base64.b64decode(kept["base64"])
    return _CLASSES[kept["is"]](**{name: from_json(item) for name, item in kept.items() if name != "is"})


def keyed(passages: Iterable[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield each of `passages` with a key that stays while its words do, wherever it stands.

    So what a person wrote instead of a passage is found again when the report is composed anew.
    """
    seen: Counter[str] = Counter()
    for passage in passages:
        words = json.dumps(to_json(passage.block), ensure_ascii=False, sort_keys=True)
        key = hashlib.sha256(words.encode()).hexdigest()[:_KEY]
        seen[key] += 1
        yield f"{key}-{seen[key]}", passage
