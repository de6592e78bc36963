"""What of a line of Markdown is not its words: marks of headings, emphasis, links, escapes, character references.

The number or dash of a list item is kept, for on paper it is there too. Reference: CommonMark 0.31.
"""

import html
import re

from dondoc.text import collapse

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?=\S)")
_QUOTED = re.compile(r"^(?!\s*>(?:=|\s*[\d.,]+\s*%?\s*$))\s{0,3}(?:>\s?)+")  # '> 6,8' is a figure
_STARRED_ITEM = re.compile(r"^(\s*)[*•]\s+(?=\S)")
_RULE = re.compile(r"\s*(?:[-=_]{3,}|(?:[-_*]\s*){3,})\s*$")
_BOLD_RULE = re.compile(r"\s*\*{1,3}\s*[-=_]{3,}\s*\*{1,3}\s*$")
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,200})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\([^()\n]{0,2000}\)")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_EMPHASIS = re.compile(r"\*{1,3}|(?<![\w\\])_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT = re.compile("[\ue000-\ue07f]")
_PRIVATE = 0xE000  # an escaped sign rests here while the marks are taken out


def plain_words(line: str) -> str:
    """Return the words of `line` as they stand on paper; '' for a line of dashes that only draws a rule."""
    if is_rule(line):
        return ""
    words = _QUOTED.sub("", line, count=1)
    if heading := _HEADING.match(words):
        words = words[heading.end() :].rstrip(" #")
    words = _STARRED_ITEM.sub(r"\1- ", words)
    words = _ESCAPED.sub(lambda match: chr(_PRIVATE + ord(match[1])), words)
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", words))
    words = html.unescape(_TAG.sub(" ", _EMPHASIS.sub("", words)))
    return collapse(_KEPT.sub(lambda match: chr(ord(match[0]) - _PRIVATE), words))


def is_rule(line: str) -> bool:
    """Return whether `line` is only drawn: a rule, be it in bold, or the line under a heading."""
    return bool(_RULE.match(line) or _BOLD_RULE.match(line))


def is_heading(line: str) -> bool:
    """Return whether `line` is marked as a heading."""
    return bool(_HEADING.match(line))
