"""One chart of each kind, with the long names and missing numbers that real ones have."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dondoc.charts import (
    Bar,
    Bullet,
    BulletBars,
    Chart,
    Class,
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
    Tone,
)


def end_of(year: int) -> date:
    return date(year, 12, 31)


AGENCIES = ("Sở Tài chính", "Ban Quản lý các khu công nghiệp tỉnh và khu kinh tế cửa khẩu", "UBND xã Chiềng Khoi")
PATH = TargetPath(
    title="Tỷ lệ đô thị hóa chậm hơn lộ trình",
    unit="%",
    values=(Point(end_of(2023), Decimal("16.1")), Point(end_of(2025), Decimal("19.05"), is_estimate=True)),
    path=(Point(end_of(2023), 17), Point(end_of(2030), Decimal("25.8"))),
    outlook=(Outlook(end_of(2030), 24, 21, 27),),
)
WITH_GOALS = replace(PATH, goals=(Goal(end_of(2030), Decimal("22.15"), "1857/CTr-UBND", low=22, high=23),))
CHARTS: dict[str, Chart] = {
    "target path": PATH,
    "other goals": WITH_GOALS,
    "small multiples": SmallMultiples("Hai chỉ tiêu", (PATH, TargetPath("Hộ nghèo", "%", (Point(end_of(2024), 12),)))),
    "bullet bars": BulletBars(
        "So với mục tiêu", (Bullet("Giường bệnh", None, 35, "giường"), Bullet("Thu", 4420, 6000))
    ),
    "stacked bars": StackedBars(
        "Nhiệm vụ",
        (Class("Quá hạn", Tone.LATE), Class("Hoàn thành", Tone.DONE)),
        tuple(Bar(name, (at, 1200 - at)) for at, name in enumerate(AGENCIES)),
        unit="nhiệm vụ",
    ),
    "heat map": HeatMap("Quá hạn", ("01/2026", "02/2026"), tuple(HeatRow(name, (3, None)) for name in AGENCIES)),
    "lines": ThroughTime("Quá hạn", "nhiệm vụ", (Series("Quá hạn", (Point(end_of(2024), 3), Point(end_of(2025), 5))),)),
    "bars": ThroughTime("Thu", "tỷ đồng", (Series("", (Point(end_of(2025), 1234.5, True),)),), form=Form.BAR),
}
