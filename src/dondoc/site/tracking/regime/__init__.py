"""The reporting regime as data: cut-off days, days off, and what happens to a day on which nobody works."""

from dondoc.site.tracking.regime.days_off import DaysOff
from dondoc.site.tracking.regime.rules import BadRegime, Regime, read_regime, regime

__all__ = ["BadRegime", "DaysOff", "Regime", "read_regime", "regime"]
