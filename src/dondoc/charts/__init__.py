"""Charts as values, and what becomes of them: a Vega-Lite specification, a picture, words for who cannot see it.

    from dondoc.charts import BulletBars, Bullet, description, specification, to_svg

    chart = BulletBars("Kết quả so với mục tiêu", (Bullet("Tỷ lệ đô thị hóa", 20.3, goal=25.8, unit="%"),))
    to_svg(chart)                      # text of an SVG; `to_png` gives bytes at print resolution
    to_svg(chart, width=NARROW)        # for a phone
    description(chart)                 # one sentence, and the rows of the table that says the same

A chart is a frozen dataclass of `kinds`: `TargetPath`, `SmallMultiples`, `BulletBars`, `StackedBars`, `HeatMap`,
`ThroughTime`. Its labels are data; the few words that charts add themselves stand in words.yaml. `specification` is
quick and needs nothing installed; only `to_svg` and `to_png` load the renderer (vl-convert: no browser, no network),
which takes half a second and 240 MB in the process that first asks.

A picture carries no title: page and document write it as text beside it, with `description` behind or below. Every
class and series is told apart by lightness, dash, shape or a label of its own, so that a grey print can be read. The
same chart gives the same bytes. On pages use `dondoc.site.pictures`, which renders only what is looked at.
"""

from dondoc.charts.describing import Description, description
from dondoc.charts.kinds import (
    Bar,
    Bullet,
    BulletBars,
    Chart,
    Class,
    Every,
    Form,
    Goal,
    HeatMap,
    HeatRow,
    Outlook,
    Point,
    Series,
    SmallMultiples,
    StackedBars,
    TargetPath,
    ThroughTime,
)
from dondoc.charts.rendering import NARROW, WIDE, to_png, to_svg
from dondoc.charts.specifying import specification
from dondoc.charts.tones import Tone

__all__ = [
    "NARROW",
    "WIDE",
    "Bar",
    "Bullet",
    "BulletBars",
    "Chart",
    "Class",
    "Description",
    "Every",
    "Form",
    "Goal",
    "HeatMap",
    "HeatRow",
    "Outlook",
    "Point",
    "Series",
    "SmallMultiples",
    "StackedBars",
    "TargetPath",
    "ThroughTime",
    "Tone",
    "description",
    "specification",
    "to_png",
    "to_svg",
]
