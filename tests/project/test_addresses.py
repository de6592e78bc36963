"""The addresses of the site against the table of who gets which page; the table itself is tried in tests/site/roles."""

from collections.abc import Iterator
from pathlib import Path

import yaml
from django.urls import URLResolver, get_resolver


def names(resolver: URLResolver, room: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern, f"{pattern.namespace}:" if pattern.namespace else room)
        else:
            yield f"{room}{pattern.name}"


def test_every_address_is_in_the_table_of_who_gets_it(root: Path) -> None:
    rows = yaml.safe_load((root / "tests/site/roles/pages.yaml").read_text("utf-8"))["rows"]
    missing = set(names(get_resolver())) - {row.get("page") or row["act"] for row in rows}
    assert missing == set(), "say in tests/site/roles/pages.yaml who gets these pages and who may do these acts"
