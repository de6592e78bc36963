"""Pages that were photographed: paper in the shade, made as white as the rest of it.

How bright the paper is at each place is seen where no letter stands; each dot is then judged by the paper round it.
"""

from PIL import Image, ImageFilter, ImageMath

_PART = 8  # dots that are looked at as one
_LETTER = 9  # parts, wider than the strokes of letters and rules
_SOFT = 6  # parts, over which light changes
_WHITE = 205  # paper of a scan is nowhere darker
_SHARE = 0.03  # of a page that may be: pictures, the edge of the glass
_WHITEST = 255


def evened(picture: Image.Image) -> Image.Image:
    """Return the grey `picture` with its paper white everywhere; itself where it is."""
    paper = picture.reduce(_PART).filter(ImageFilter.MaxFilter(_LETTER))
    dark = sum(paper.histogram()[:_WHITE])
    if dark <= _SHARE * paper.width * paper.height:
        return picture
    paper = paper.filter(ImageFilter.GaussianBlur(_SOFT)).resize(picture.size, Image.Resampling.BILINEAR)
    even: Image.Image = ImageMath.lambda_eval(
        lambda of: of["convert"](of["min"](of["dots"] * _WHITEST / of["max"](of["paper"], 1), _WHITEST), "L"),
        dots=picture,
        paper=paper,
    )
    even.info["dpi"] = picture.info["dpi"]
    return even
