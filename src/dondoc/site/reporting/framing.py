"""What stands around the body of a report, as people put it: the subject, to whom it goes, who signs by what right.

Other words stand beside the proposal as those of passages do, each part of the frame under a key of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dondoc.site.reporting.models import Draft
from dondoc.text import collapse
from dondoc.writers.official import OfficialDocument, Signature

KEYS = {
    "subject": "khung-trich-yeu",
    "addressees": "khung-kinh-gui",
    "recipients": "khung-noi-nhan",
    "authority": "khung-tham-quyen",
    "posts": "khung-chuc-vu",
    "name": "khung-ho-ten",
}
_IN_CAPITALS = ("authority", "posts")
_ONE_LINE = ("subject", "authority", "name")


def parts_of(frame: OfficialDocument) -> dict[str, str]:
    """Return the words of each part of `frame` that people may put otherwise, one entry a line."""
    parts = {"subject": frame.subject, "addressees": _lines(frame.addressees), "recipients": _lines(frame.recipients)}
    if frame.signature:
        signature = frame.signature
        parts |= {"authority": signature.authority, "posts": _lines(signature.posts), "name": signature.name}
    return parts


def framed(frame: OfficialDocument, rewordings: Mapping[str, str]) -> OfficialDocument:
    """Return `frame` with what people wrote instead of its parts; `rewordings` are those of the whole draft."""
    said = {part: rewordings[key] for part, key in KEYS.items() if rewordings.get(key)}
    if "subject" in said:
        frame = replace(frame, subject=said["subject"])
    if "addressees" in said:
        frame = replace(frame, addressees=tuple(said["addressees"].split("\n")))
    if "recipients" in said:
        frame = replace(frame, recipients=tuple(said["recipients"].split("\n")))
    if frame.signature is None:
        return frame
    own = frame.signature
    posts = tuple(said["posts"].split("\n")) if "posts" in said else own.posts
    signed = Signature(posts, said.get("authority", own.authority), said.get("name", own.name))
    return replace(frame, signature=signed)


def tidied(part: str, text: str) -> str:
    """Return `text` as the part is printed: without empty lines and loose spaces, a right and a post in capitals."""
    lines = list(filter(None, map(collapse, text.splitlines())))
    words = (" " if part in _ONE_LINE else "\n").join(lines)
    return words.upper() if part in _IN_CAPITALS else words


def stands_in(posts: str) -> bool:
    """Whether the first of `posts` says for whom somebody signs ('KT. GIÁM ĐỐC'), so that a second must follow."""
    return posts.split("\n")[0].startswith(("KT.", "TL.", "TUQ."))


def frame_of(draft: Draft, frame: OfficialDocument) -> OfficialDocument:
    """Return `frame`, that of `draft`, in the words that hold."""
    return framed(frame, dict(_said(draft)))


def _said(draft: Draft) -> Iterator[tuple[str, str]]:
    yield from draft.rewordings.filter(key__in=KEYS.values()).order_by("pk").values_list("key", "text")


def _lines(entries: tuple[str, ...]) -> str:
    return "\n".join(entries)
