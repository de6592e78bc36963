"""Judging, paths and forecasts are plain functions: no Django, no clock, no database."""

import subprocess
import sys

import pytest

PURE = ["periods", "figures", "goals", "grading", "judgements", "judging", "forecasting", "paths", "plausibility"]
PURE += ["averages", "over_years", "matching"]


@pytest.mark.parametrize("module", PURE)
def test_a_pure_module_loads_no_django(module: str) -> None:
    told = f"import sys, dondoc.site.indicators.{module}; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], check=False).returncode == 0  # noqa: S603 - our own words
