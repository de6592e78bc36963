"""A small PDF file, written by hand."""


def pdf(stream: bytes, pages: int = 1, *, size: tuple[int, int] = (595, 842), rotate: int = 0) -> bytes:
    """Return a PDF file, each page of `size` with the same content, to be shown turned by `rotate` degrees."""
    kids = b" ".join(b"%d 0 R" % (5 + page) for page in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Rotate %d/Resources<</Font<</F1 3 0 R>>>>>>" % rotate
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 %d %d]>>" % (pages, kids, *size),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        *[page] * pages,
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (at, obj) for at, obj in enumerate(objects, 1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)
