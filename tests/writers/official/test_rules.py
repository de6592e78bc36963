"""The widths of letters that rules are reckoned from are those of the font that is printed."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import ImageFont

from dondoc.writers.official.rules import motto_rule, printed_width, subject_rule

PHRASES = ["ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Độc lập - Tự do - Hạnh phúc", "Kết quả thực hiện Nghị quyết số 12/NQ-HĐND",
           "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Đẩy mạnh xuất khẩu (2026–2030), Ậ Ễ Ỡ Ự"]  # fmt: skip


def font() -> ImageFont.FreeTypeFont:
    """The bold face of the font with Times' widths that fontconfig finds here."""
    command = shutil.which("fc-match")
    if command is None:
        pytest.skip("fontconfig is not installed")
    asked = [command, "--format", "%{family}|%{file}", "Liberation Serif:bold"]
    found = subprocess.run(asked, check=True, capture_output=True, text=True).stdout  # noqa: S603
    family, file = found.split("|")
    if "Liberation Serif" not in family:
        pytest.skip("Liberation Serif is not installed")
    return ImageFont.truetype(str(Path(file)), 1000)


@pytest.mark.parametrize("words", PHRASES)
def test_a_line_is_as_wide_as_its_letters_in_print(words: str) -> None:
    printed = font().getlength(words) / 1000 * 14 * 25.4 / 72
    assert printed_width(words, 14) == pytest.approx(printed, rel=0.02)


def test_a_rule_goes_by_the_last_line_of_a_subject_that_wraps() -> None:
    short = subject_rule("giai đoạn 2026-2030")
    long = subject_rule(
        "Thực hiện Chương trình phát triển nông nghiệp hàng hóa gắn với chế biến và xuất khẩu của tỉnh Sơn La"
    )
    assert short < long < 0.5 * 165
    assert motto_rule() == pytest.approx(56, abs=1)
