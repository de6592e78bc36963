"""Pictures of pages, in grey and with their resolution known: from picture files, and drawn from PDF pages."""

import io
import warnings
from collections.abc import Iterator, Sequence

import pypdfium2
from PIL import Image, ImageFile, ImageOps, ImageSequence

from dondoc.sources.pdf.opening import TURNS, opened
from dondoc.sources.scan.ink import in_grey
from dondoc.sources.unreadable import Fault, UnreadableFile

RESOLUTION = 200  # dots per inch; at 300 no more tasks came out right, and it took half as long again
MAX_PAGES = 200  # some seconds each
MAX_DOTS = 60_000_000  # a page of A3 at 400 dots per inch has 31 million
_LONG_SIDE, _SHORT_SIDE = 11.69, 8.27  # inches, of A4
_DRAWN_MOST = 5000  # dots along a side


def pictures_in(data: bytes, *, name: str) -> Iterator[Image.Image]:
    """Yield the pages of the picture file `data`; raises UnreadableFile, also where the file is cut short."""
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # what else runs here may have turned it on for the whole process
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture = Image.open(io.BytesIO(data))
            _refuse_many(getattr(picture, "n_frames", 1), name)
            for frame in ImageSequence.Iterator(picture):
                if frame.width * frame.height > MAX_DOTS:
                    raise UnreadableFile(name, Fault.DAMAGED, reason=f"a picture has more than {MAX_DOTS:,} dots")
                yield _page(ImageOps.exif_transpose(frame))
    except (OSError, ValueError, SyntaxError, RuntimeError, LookupError, EOFError, Warning) as error:
        raise UnreadableFile(name, Fault.DAMAGED, reason="the picture cannot be opened") from error
    except Image.DecompressionBombError as error:
        raise UnreadableFile(name, Fault.DAMAGED, reason=f"a picture has more than {MAX_DOTS:,} dots") from error


def pictures_of_pdf(data: bytes, numbers: Sequence[int], *, name: str) -> Iterator[Image.Image]:
    """Yield the pages of the PDF `data` with these `numbers` as they look on paper; raises UnreadableFile."""
    _refuse_many(len(numbers), name)
    for number in numbers:
        with TURNS:
            document = opened(data, name=name)
            try:
                picture = _drawn(document[number - 1])
            except pypdfium2.PdfiumError as error:
                raise UnreadableFile(name, Fault.DAMAGED, reason="a page cannot be drawn") from error
            finally:
                document.close()
        yield picture


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    scale = min(RESOLUTION / 72, _DRAWN_MOST / max(*page.get_size(), 1))
    picture = in_grey(page.render(scale=scale).to_pil())
    picture.info["dpi"] = (scale * 72, scale * 72)
    return picture


def _page(frame: Image.Image) -> Image.Image:
    """`frame` in grey and on white, at about RESOLUTION; a page without one is taken for A4."""
    opaque = frame.convert("RGBA")
    picture = Image.new("RGBA", opaque.size, "white")
    picture.alpha_composite(opaque)
    grey = in_grey(picture)
    long_side, short_side = max(grey.size), min(grey.size)
    resolution = max(long_side / _LONG_SIDE, short_side / _SHORT_SIDE)
    if resolution > 1.5 * RESOLUTION:
        shrink = RESOLUTION / resolution
        grey = grey.resize(
            (max(round(grey.width * shrink), 1), max(round(grey.height * shrink), 1)), Image.Resampling.LANCZOS
        )
        resolution = RESOLUTION
    grey.info["dpi"] = (resolution, resolution)
    return grey


def _refuse_many(count: int, name: str) -> None:
    if count > MAX_PAGES:
        raise UnreadableFile(name, Fault.TOO_MANY_PAGES, limit=MAX_PAGES)
