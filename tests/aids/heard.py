"""A page as it is heard: the tree that the browser hands to a screen reader, and what has to hold of it.

`faults_in(page)` names every place that someone who hears the page would stumble over.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

_SILENT = frozenset({"generic", "none", "InlineTextBox", "ListMarker", "LineBreak"})
_SIGNS = frozenset("●▲▼■◆○△←↑↓★✓✗")
_CONTROLS = frozenset({"button", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton", "switch"})
_HEADINGS = frozenset({"rowheader", "columnheader"})
_VAGUE = frozenset({"xem", "xem tất cả", "xem thêm", "tại đây", "ở đây", "chi tiết", "sửa", "tải về", "mở"})

# Whatever the keyboard reaches stands below or beside what it reached before, and has no number of its own; what
# sticks to the edge of the window stands wherever that is.
_MOVED = """() => {
    const sticks = each => each && (getComputedStyle(each).position == 'sticky' || sticks(each.parentElement));
    const stops = [...document.querySelectorAll('main a[href], main button, main input, main select, main textarea')]
        .filter(each => each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}))
        .filter(each => each.offsetWidth > 1 && !sticks(each));
    const places = stops.map(each => each.getBoundingClientRect());
    return stops.filter((each, at) => each.tabIndex > 0 || at && places[at].bottom <= places[at - 1].top
        && places[at].left < places[at - 1].right).map(each => each.outerHTML.slice(0, 80));
}"""


@dataclass(slots=True)
class Heard:
    """One thing of the tree: its role, what is said of it, and what is inside."""

    role: str
    name: str
    said: dict[str, Any]
    inside: list["Heard"] = field(default_factory=list)

    def every(self, *roles: str) -> Iterator["Heard"]:
        """All of these roles inside, in the order in which they are heard."""
        for one in self.inside:
            if one.role in roles:
                yield one
            yield from one.every(*roles)

    @property
    def words(self) -> str:
        """What is read out of it."""
        if self.role == "StaticText":
            return self.name
        return " ".join(one.words for one in self.inside).strip() or self.name


def heard(page: Page) -> Heard:
    """The tree of `page`, without what says nothing."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    session.detach()

    def built(key: str) -> list[Heard]:
        node = nodes.get(key)
        if node is None:
            return []
        inside = [one for child in node.get("childIds", []) for one in built(child)]
        role = node.get("role", {}).get("value", "")
        if node.get("ignored") or role in _SILENT:
            return inside
        said = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
        return [Heard(role, node.get("name", {}).get("value", "").strip(), said, inside)]

    [root] = built(next(iter(nodes)))
    return root


def faults_in(page: Page) -> list[str]:
    """What a person who hears the page would stumble over, each with its place."""
    moved = list(_order(page))
    page.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true; })")
    tree = heard(page)
    rules = (_landmarks, _headings, _tables, _links, _controls, _pictures, _signs)
    return [*(fault for rule in rules for fault in rule(tree)), *moved]


def _landmarks(tree: Heard) -> Iterator[str]:
    if [one.role for one in tree.inside[:1]] != ["link"]:
        yield "the first thing is not the link to the content"
    if len(list(tree.every("main"))) != 1:
        yield "there is not one main part"
    for role in ("navigation", "region", "complementary"):
        names = Counter(one.name for one in tree.every(role))
        yield from (f"{number} {role} of the name {name!r}" for name, number in names.items() if number > 1)


def _headings(tree: Heard) -> Iterator[str]:
    before = 0
    for one in tree.every("heading"):
        level = one.said["level"]
        if level > before + 1 or (level == 1) != (before == 0):
            yield f"heading {one.name!r} of level {level} after level {before}"
        before = level


def _tables(tree: Heard) -> Iterator[str]:
    for table in tree.every("table", "grid"):
        rows = [row for row in table.every("row") if row.inside]
        if not table.name:
            yield f"a table without a name: {rows[0].words[:60] if rows else ''!r}"
        # A row that does not head itself is told by its place alone: 'row 7, 31/03/2026'.
        bare = [row for row in rows if not any(cell.role in _HEADINGS for cell in row.inside)]
        if bare and len(bare[0].inside) > 2:
            yield f"a row that does not say what it is about: {bare[0].words[:60]!r}"
        if bare and not any(cell.role == "columnheader" for row in rows for cell in row.inside):
            yield f"a table without headings: {table.name!r}"


def _links(tree: Heard) -> Iterator[str]:
    for link in tree.every("link"):
        if not any(letter.isalpha() for letter in link.name):
            yield f"a link that says only {link.name!r}"
        elif link.name.casefold() in _VAGUE:
            yield f"a link that does not say what it is: {link.name!r}"
    # In a row of a table and in a line of a list, what stands beside says which one is meant.
    leads: dict[str, set[str]] = {}
    [main] = tree.every("main")
    lines = {id(link) for line in main.every("row", "listitem") for link in line.every("link")}
    for link in tree.every("link"):
        if id(link) not in lines:
            leads.setdefault(link.name, set()).add(_where(link.said.get("url", "")))
    for name, places in leads.items():
        if len(places) > 1:
            yield f"links of one name that lead to different places: {name!r}"


def _where(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}#{parts.fragment}"


def _controls(tree: Heard) -> Iterator[str]:
    yield from (f"a {one.role} without a name" for one in tree.every(*_CONTROLS) if not one.name)


def _pictures(tree: Heard) -> Iterator[str]:
    for one in tree.every("image", "progressbar", "meter"):
        if not one.name:
            yield f"a {one.role} without words"
        if one.inside:
            yield f"a picture read out piece by piece: {one.name[:60]!r}"


def _signs(tree: Heard) -> Iterator[str]:
    for one in tree.every("StaticText"):
        if not any(letter.isalnum() for letter in one.name) and _SIGNS & set(one.name):
            yield f"a sign read out as a word: {one.name!r}"


def _order(page: Page) -> Iterator[str]:
    """Where the keyboard goes is what is heard next; nothing is put before its place."""
    moved: list[str] = page.evaluate(_MOVED)
    yield from (f"out of order for the keyboard: {one}" for one in moved)
