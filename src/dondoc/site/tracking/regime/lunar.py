"""The holidays that the moon sets, for years whose notice is not out: by the calendar of Vietnam (UTC+7).

New moons and the sun's place by the truncated series of J. Meeus, 'Astronomical Formulae for Calculators' (new moons)
and 'Astronomical Algorithms' (sun): right to a few minutes in these centuries. A month begins on the day of the new
moon; the eleventh holds the winter solstice; of thirteen months between two of these, the first in which the sun enters
no new sign is a leap one and repeats the number before it.
"""

from datetime import date, timedelta
from functools import cache
from math import floor, radians, sin

_ZONE = 7 / 24  # days ahead of UTC: Quyết định 121-CP of 1967
_ORDINAL = 1_721_425  # the Julian day number of the day before `date.min`
_FIRST_NEW_MOON = date(1900, 1, 1)
_MONTH = 29.530588853  # days
_SOLSTICE = 9  # the sign of the sun from the winter solstice on, counted from the spring equinox
_TET, _KINGS = 1, 3  # the months of Tết and of the day of the Hùng kings, its tenth


@cache
def lunar_holidays(year: int) -> frozenset[date]:
    """The days that are off in `year` whatever the notice says: the last of the old year, the first three, and 10/3.

    Tết has five days (Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b); the fifth stands before or behind these four as
    the notice of the year has it, and is not among them.
    """
    tet, kings = month_start(year, _TET), month_start(year, _KINGS) + timedelta(days=9)
    return frozenset({*(tet + timedelta(days=number) for number in (-1, 0, 1, 2)), kings})


def month_start(year: int, month: int) -> date:
    """The first day of the lunar `month`, from 1 to 10, of the lunar year that begins in `year`."""
    first = _eleventh(year - 1)
    starts = [_new_moon(first + number) for number in range(15)]
    place = month + 1  # months behind the eleventh
    has_leap = _eleventh(year) - first == 13
    leap = next((at for at in range(1, 14) if _sign(starts[at]) == _sign(starts[at + 1])), 14) if has_leap else 14
    return starts[place if place < leap else place + 1]


def _eleventh(year: int) -> int:
    """The number of the new moon that begins the eleventh month of the lunar year `year`."""
    number = int((date(year, 12, 31) - _FIRST_NEW_MOON).days / _MONTH)
    return number if _sign(_new_moon(number)) < _SOLSTICE else number - 1


@cache
def _new_moon(number: int) -> date:
    """The day of the new moon `number`, counted from the first of 1900."""
    t = number / 1236.85
    mean = 2415020.75933 + 29.53058868 * number + (0.0001178 - 0.000000155 * t) * t**2
    mean += 0.00033 * _sin(166.56 + 132.87 * t - 0.009173 * t**2)
    sun = 359.2242 + 29.10535608 * number - (0.0000333 + 0.00000347 * t) * t**2
    moon = 306.0253 + 385.81691806 * number + (0.0107306 + 0.00001236 * t) * t**2
    node = 21.2964 + 390.67050646 * number - (0.0016528 + 0.00000239 * t) * t**2
    true = mean + (0.1734 - 0.000393 * t) * _sin(sun)
    for weight, of_sun, of_moon, of_node in _TERMS:
        true += weight * _sin(of_sun * sun + of_moon * moon + of_node * node)
    clocks = -0.000278 + (0.000265 + 0.000262 * t) * t  # dynamical time less universal time
    return date.fromordinal(floor(true - clocks + 0.5 + _ZONE) - _ORDINAL)


_TERMS = (
    (0.0021, 2, 0, 0),
    (-0.4068, 0, 1, 0),
    (0.0161, 0, 2, 0),
    (-0.0004, 0, 3, 0),
    (0.0104, 0, 0, 2),
    (-0.0051, 1, 1, 0),
    (-0.0074, 1, -1, 0),
    (0.0004, 1, 0, 2),
    (-0.0004, -1, 0, 2),
    (-0.0006, 0, 1, 2),
    (0.0010, 0, -1, 2),
    (0.0005, 1, 2, 0),
)


def _sign(day: date) -> int:
    """In which twelfth of its way the sun stands as `day` begins, 0 to 11 from the spring equinox."""
    t = (day.toordinal() + _ORDINAL - 2451545.5 - _ZONE) / 36525
    anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t**2
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.9146 - 0.004817 * t) * _sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * _sin(2 * anomaly) + 0.00029 * _sin(3 * anomaly)
    return floor(longitude % 360 / 30)


def _sin(degrees: float) -> float:
    return sin(radians(degrees))
