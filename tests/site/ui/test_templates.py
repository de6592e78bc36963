"""What holds for every template of the site: it compiles, and the content security policy lets it work."""

import re
from pathlib import Path

import pytest
from django.template import engines

import dondoc.site

_SITE = Path(dondoc.site.__file__).parent
_TEMPLATES = sorted(_SITE.glob("*/templates/**/*.html")) + sorted(_SITE.glob("*/templates/**/*.txt"))
_INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=\"|<script(?![^>]*\ssrc=)|javascript:")
_ELSEWHERE = re.compile(r"(?:src|href|action)=[\"'](?:https?:)?//")


def _name(path: Path) -> str:
    return path.as_posix().split("/templates/")[1]


@pytest.mark.parametrize("path", _TEMPLATES, ids=_name)
def test_a_template_compiles(path: Path) -> None:
    assert engines["django"].get_template(_name(path)).origin.name == str(path)


@pytest.mark.parametrize("path", _TEMPLATES, ids=_name)
def test_a_template_has_no_inline_style_or_script_and_nothing_from_elsewhere(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not _INLINE.findall(source)
    assert not _ELSEWHERE.findall(source)
