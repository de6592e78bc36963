"""Who signed a document: the posts of its first signature, and the name below them."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.issuers import names_issuer
from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.documents.letterheads import is_mark_of_signing, part_name, without_remark
from dondoc.grammar.documents.signed_names import is_name
from dondoc.model import Role

# A note, the number of a page, a speck that was read as a sign; 'Ký bởi: …', as a digital signature says it.
_SHORTEST_ALONE = 3  # words of a name above which the posts are lost
_RECIPIENT = re.compile(r"[~+•*–-] ?\w")
_NO_NAME = re.compile(r"\[?\d|[^:]{1,30}:|\W*\w?\W*$")


class Signature(NamedTuple):
    """The name of who signed, which a document yet to be signed lacks, and the posts above it."""

    name: str | None
    posts: str | None


def read_signature(zoned: Sequence[Zoned]) -> Signature:
    """Return the first signature among the paragraphs of a document; what is not there is None."""
    block = _first_signature(zoned)
    if not block:
        return Signature(_name_alone(zoned), None)
    ends = [part_name(item.paragraph.words) for item in block if _is_post(item)]
    posts = [post for post, _ in ends]
    beside = next((name for _, name in ends if name), None)
    below = next((without_remark(item.paragraph.words) for item in block if not _is_post(item)), None)
    if below and _RECIPIENT.match(below):
        below = _name_alone(zoned)  # a scan took their list mark for another sign
    name = beside or (None if below and _NO_NAME.match(below) else below)
    return Signature(name, " ".join(posts) or None)


def _name_alone(zoned: Sequence[Zoned]) -> str | None:
    """The name right behind the recipients, whose posts a scan has lost."""
    for above, item in pairwise(zoned):
        words = item.paragraph.words
        if item.role is Role.SIGNATURE and above.role in (Role.RECIPIENTS, Role.SIGNATURE) and is_name(words):
            return words if len(words.split()) >= _SHORTEST_ALONE and not names_issuer(words.upper()) else None
    return None


def _is_of_recipients(item: Zoned) -> bool:
    return item.role is Role.RECIPIENTS or (item.role is Role.SIGNATURE and item.paragraph.words.endswith(";"))


def _is_remark(item: Zoned) -> bool:
    """Whether a line stands where the signature would: that it was signed, sealed, or a mark of its digital form."""
    words = item.paragraph.words
    return (words.startswith(("(", "[")) and words.endswith((")", "]"))) or is_mark_of_signing(words)


def _first_signature(zoned: Sequence[Zoned]) -> list[Zoned]:
    block: list[Zoned] = []
    in_list = False
    for item in zoned:
        if block and _is_post(block[-1]) and (_is_remark(item) or item.landmark is Landmark.RULER):
            continue  # a ruler, or the number of a page that ends below the post
        in_list = _is_of_recipients(item) or (in_list and item.role is Role.SITE_FRAME)
        if block and _is_post(block[-1]) and in_list:
            continue  # a page began below the post: the list beside it, and a site's line below, come before the name
        if item.role is not Role.SIGNATURE or (block and _ends_in_name(block[-1])):
            if block:
                break
        elif block or item.landmark in (Landmark.AUTHORITY, Landmark.POST):
            block.append(item)
    return block


def _ends_in_name(item: Zoned) -> bool:
    return not _is_post(item) or part_name(item.paragraph.words)[1] != ""


def _is_post(item: Zoned) -> bool:
    words = item.paragraph.words
    return item.landmark in (Landmark.AUTHORITY, Landmark.POST) or words.isupper() or _begins_with_post(words)


def _begins_with_post(words: str) -> bool:
    posts, name = part_name(words)
    return posts != words and (not name or read_landmark(posts) in (Landmark.AUTHORITY, Landmark.POST))
