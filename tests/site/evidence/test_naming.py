"""The name under which a file is shown."""

import pytest

from dondoc.site.evidence.naming import NAME_LIMIT, safe_name

NAMES = [
    ("Biên bản nghiệm thu.pdf", "Biên bản nghiệm thu.pdf"),
    ("../../etc/passwd.pdf", "passwd.pdf"),
    ("C:\\Users\\an\\bao cao.docx", "bao cao.docx"),
    ("anh\u202egpj.exe.pdf", "anhgpj.exe.pdf"),
    ("a\x00b\r\nc.pdf", "abc.pdf"),
    ('x"; filename="evil.html', "x filename= evil.html"),
    ("  ..pdf", "pdf"),
    ("", "tep"),
    ("bie\u0302n.pdf", "biên.pdf"),
]


@pytest.mark.parametrize(("sent", "shown"), NAMES)
def test_a_name_keeps_its_words_and_loses_what_could_do_harm(sent: str, shown: str) -> None:
    assert safe_name(sent) == shown


def test_a_long_name_is_cut_before_its_ending() -> None:
    name = safe_name("a" * 400 + ".docx")
    assert len(name) == NAME_LIMIT
    assert name.endswith(".docx")
