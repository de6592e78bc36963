"""What a digital signature stamped on a page: 'Người ký: …', 'Email: …', 'Thời gian ký: …', one below the other.

It stands where there was room, often across the lines of a letterhead or a signature, and is no part of the document.
"""

from dondoc.sources.heading_words import bare, labels_beside_signers, labels_of_signers
from dondoc.sources.pdf.strips import Strip
from dondoc.text import collapse

_ALIGNED, _LIKE = 3.0, 0.6  # points; of the left edges, and of the sizes of letters


def without_stamps(strips: list[Strip]) -> tuple[list[Strip], list[Strip]]:
    """Return the `strips` of a page without what digital signatures stamped there, and that from top to bottom."""
    signers = [strip for strip in strips if _begins(strip, labels_of_signers())]
    if not signers:
        return strips, []
    labelled = [strip for strip in strips if strip in signers or _begins(strip, labels_beside_signers())]
    stamped: list[Strip] = []
    for signer in signers:
        lines = [strip for strip in labelled if _is_set_like(strip, signer)]
        top, bottom = min(line.box.top for line in lines), max(line.box.bottom for line in lines)
        if len(lines) > 1:  # between the labels stand the ends of what did not fit on its line
            stamped += [s for s in strips if _is_set_like(s, signer) and top <= s.box.middle <= bottom]
    stamped = sorted(dict.fromkeys(stamped), key=lambda strip: strip.box.top)
    kept = [strip for strip in strips if strip not in stamped]
    return kept, [strip._replace(words=collapse(strip.words)) for strip in stamped]


def _begins(strip: Strip, labels: tuple[str, ...]) -> bool:
    return ":" in strip.words and bare(strip.words).startswith(labels)


def _is_set_like(strip: Strip, signer: Strip) -> bool:
    return abs(strip.box.left - signer.box.left) < _ALIGNED and abs(strip.box.height - signer.box.height) < _LIKE
