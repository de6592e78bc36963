"""Where the head of a document begins, below the frame of a web site, and what its lines are landmarks of."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.documents.issuers import names_issuer
from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.documents.letterheads import beside_in_letterhead
from dondoc.grammar.documents.numbering import Rank
from dondoc.grammar.documents.unmarked_letterheads import mended_pieces

_LONGEST_LETTERHEAD = 12  # lines


def landmarks_of(paragraphs: list[Paragraph]) -> list[Landmark | None]:
    """Return what each of `paragraphs` is a landmark of; in the first, pieces of a letterhead may share a line."""
    landmarks = [read_landmark(paragraph.words) for paragraph in paragraphs]
    landmarks[:_LONGEST_LETTERHEAD] = map(_of_pieces, paragraphs[:_LONGEST_LETTERHEAD])
    return landmarks


def find_head(paragraphs: list[Paragraph], landmarks: list[Landmark | None]) -> int:
    """Return which of `paragraphs` is the first of the head; those above are the frame of a web site."""
    first = _first_of_head(paragraphs, landmarks)
    first -= _lines_of_issuer(paragraphs[:first], landmarks)
    if any(paragraph.number and paragraph.number.rank <= Rank.NUMBER for paragraph in paragraphs[:first]):
        return 0  # what stands above is a document already, not a frame
    return first


def _first_of_head(paragraphs: list[Paragraph], landmarks: list[Landmark | None]) -> int:
    """Where a head begins: with its letterhead, or with its kind in capitals where a site left the letterhead out."""
    marks = (Landmark.MOTTO, Landmark.ISSUER, Landmark.NUMBER)
    first = next((i for i, mark in enumerate(landmarks) if mark in marks), 0)
    kind = next((i for i, mark in enumerate(landmarks[:first]) if mark is Landmark.KIND), first)
    has_letterhead = any(mark in (Landmark.MOTTO, Landmark.NUMBER) for mark in landmarks[: first + _LONGEST_LETTERHEAD])
    return kind if kind < first and not has_letterhead and paragraphs[kind].words.isupper() else first


def _of_pieces(paragraph: Paragraph) -> Landmark | None:
    """The landmark of a line of a letterhead, by the first piece that is one where several stand in one line.

    A post or a ruler says it only where nothing else does: beside the motto 'THỦ TƯỚNG CHÍNH PHỦ' is who issues.
    """
    words = paragraph.words
    pieces = mended_pieces(words) or beside_in_letterhead(words) or (words,)
    marks = [mark for mark in map(read_landmark, pieces) if mark]
    return next((mark for mark in marks if mark not in (Landmark.POST, Landmark.RULER)), marks[0] if marks else None)


def _lines_of_issuer(above: list[Paragraph], landmarks: list[Landmark | None]) -> int:
    """How many of the last paragraphs `above` a head name its issuer, with its place and the ruler below."""
    count = 0
    for back, (paragraph, mark) in enumerate(zip(reversed(above), reversed(landmarks[: len(above)]), strict=True), 1):
        if names_issuer(paragraph.words):
            count = back
        elif mark is not Landmark.ISSUER_PLACE and not _is_in_capitals(paragraph.words):
            break
    return count


def _is_in_capitals(words: str) -> bool:
    """Whether `words` have no small letter: more of who issues, or the ruler or star below."""
    return words == words.upper()
