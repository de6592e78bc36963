"""A small PDF file, written by hand."""

from collections.abc import Sequence


def pdf(stream: bytes, pages: int = 1, *, size: tuple[int, int] = (595, 842), rotate: int = 0) -> bytes:
    """Return a PDF file, each page of `size` with the same content, to be shown turned by `rotate` degrees."""
    return pdf_of([stream] * pages, size=size, rotate=rotate)


def pdf_of(
    streams: Sequence[bytes],
    *,
    size: tuple[int, int] = (595, 842),
    rotate: int = 0,
    font: bytes = b"/BaseFont/Helvetica",
) -> bytes:
    """Return a PDF file with a page of `size` for each of `streams`, to be shown turned by `rotate` degrees."""
    count = len(streams)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * page) for page in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 %d %d]>>" % (count, kids, *size),
        b"<</Type/Font/Subtype/Type1%s>>" % font,
    ]
    for at, stream in enumerate(streams):
        page = b"<</Type/Page/Parent 2 0 R/Contents %d 0 R/Rotate %d/Resources<</Font<</F1 3 0 R>>>>>>"
        objects += [page % (5 + 2 * at, rotate), b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (at, obj) for at, obj in enumerate(objects, 1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)
