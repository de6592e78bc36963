"""What a file is, by its first bytes, its parts and its name."""

import pytest

from dondoc.sources.kinds import Kind, kind_of, package_kind, text_kind

BEGINNINGS = {
    rb"{\rtf1\ansi": Kind.RTF,
    b"%PDF-1.4": Kind.PDF,
    b"\n %PDF-1.7": Kind.PDF,
    b"\x89PNG\r\n": Kind.IMAGE,
    b"\xff\xd8\xff\xe0": Kind.IMAGE,
    b"GIF89a": Kind.IMAGE,
    b"II*\x00": Kind.IMAGE,
    b"MM\x00*": Kind.IMAGE,
    b"BM1234\x00\x00\x00\x00": Kind.IMAGE,
    b"RIFF1234WEBP": Kind.IMAGE,
    b"\x00\x00\x00\x18ftypheic": Kind.IMAGE,
    b"Rar!\x1a\x07": Kind.ARCHIVE,
    b"7z\xbc\xaf\x27\x1c": Kind.ARCHIVE,
    b"\x1f\x8b\x08": Kind.ARCHIVE,
    b"PK\x03\x04": Kind.ARCHIVE,
    b"PK\x05\x06": Kind.ARCHIVE,
    b"<!DOCTYPE html>": Kind.HTML,
    b" <HTML>": Kind.HTML,
    b"\xef\xbb\xbf<?xml version='1.0'?><!-- a\nb --><html lang='vi'>": Kind.HTML,
    b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; b": Kind.MHT,
    b"MIME-Version: 1.0\nContent-Type: multipart/related": Kind.MHT,
    b"<?xml version='1.0'?><a/>": Kind.XML,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": Kind.OLE,
    b"<b>": Kind.TEXT,
    b"BM la viet tat": Kind.TEXT,
    b"Ke hoach %PDF-": Kind.TEXT,
    b"": Kind.TEXT,
}


@pytest.mark.parametrize(("head", "kind"), BEGINNINGS.items())
def test_a_file_begins_as_its_kind_does(head: bytes, kind: Kind) -> None:
    assert kind_of(head) is kind


TEXTS = {
    "cells between bars": (".txt", b"|\n**A**\n|\r\nB\n |\n|\nC\n|\n", Kind.MARKDOWN),
    "a few bars": (".txt", b"|\na\n|\nb\n|\n", Kind.TEXT),
    "strokes in lines": (".txt", b"| a | b |\n" * 9, Kind.TEXT),
    "numbers and dashes with strokes": (".txt", b"**1\\. A**\n\n\\- B\n\n\\- C\n", Kind.MARKDOWN),
    "a stroke or two": (".txt", b"1\\. A\n\n\\- B\n\nC:\\- D\n", Kind.TEXT),
    "named Markdown": (".md", b"a", Kind.MARKDOWN),
    "named a page, without a tag": (".html", b"a", Kind.TEXT),
}


@pytest.mark.parametrize(("suffix", "head", "kind"), TEXTS.values(), ids=TEXTS.keys())
def test_a_text_is_of_the_kind_that_its_name_or_its_bars_tell(suffix: str, head: bytes, kind: Kind) -> None:
    assert text_kind(suffix, head) is kind


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (["[Content_Types].xml", "word/document.xml"], Kind.DOCX),
        (["[Content_Types].xml", "xl/workbook.xml"], Kind.XLSX),
        (["ppt/presentation.xml"], Kind.PPTX),
        (["content.xml", "META-INF/manifest.xml"], Kind.ODT),
        (["bao-cao/word.txt"], Kind.ARCHIVE),
        ([], Kind.ARCHIVE),
    ],
)
def test_a_package_is_what_its_parts_say(parts: list[str], kind: Kind) -> None:
    assert package_kind(parts) is kind
