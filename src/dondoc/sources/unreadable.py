"""What can be wrong with a file, said in one line: which file, what is wrong with it, and the way out.

The sentences are message ids in the sense of gettext: a face that speaks another language translates `Fault.what`
and `Fault.way_out` and fills in `UnreadableFile.facts` itself.
"""

from enum import Enum

from dondoc.errors import DondocError


class Fault(Enum):
    """A kind of fault: what is wrong, and the way out, as templates for the facts of one case."""

    MISSING = ("there is no such file", "check the path")
    FOLDER = ("this is a folder", "name one file in it")
    FORBIDDEN = ("you may not read this file", "ask its owner for the right to read it, or copy it elsewhere")
    UNAVAILABLE = ("the file cannot be read (%(reason)s)", "copy it to this machine and try again")
    EMPTY = ("the file is empty", "check that it was copied or sent whole")
    NO_TEXT = ("the file holds no text", "if its pages are pictures, have them typed and save them as .docx")
    TOO_LARGE = ("the file is larger than %(limit)d MB", "split it, or remove its pictures and save it again")
    COUNTLESS_LINES = (
        "the text has more than %(limit)d lines and table cells",
        "no document does; check what the file is, or split it",
    )
    TOO_MANY_PAGES = ("the file has more than %(limit)d pages", "split it")
    BINARY = ("this is not a text file", "save the document as .docx, or as plain text in UTF-8")
    BROKEN_UTF8 = ("the text is UTF-8 but broken in line %(line)d", "save it again as plain text in UTF-8")
    LEGACY_ENCODING = (
        "the text is in %(encoding)s, not in Unicode",
        "convert it to Unicode (UniKey Toolkit: from %(encoding)s to Unicode) and save it as UTF-8",
    )
    OTHER_ENCODING = (
        "the text is in an encoding other than Unicode",
        "open it in the program that wrote it and save it as UTF-8",
    )
    GARBLED_UTF8 = (
        "the text is UTF-8 that was opened as Windows-1252 and saved again",
        "go back to the original file, or convert it twice",
    )
    MISNAMED = ("this is %(kind)s, though its name ends in %(suffix)s", "rename it to end in %(right_suffix)s")
    LATER_FORMAT = ("%(kind)s cannot be read yet", "save it as .docx, or as plain text in UTF-8 (.txt)")
    MISNAMED_LATER_FORMAT = (
        "this is %(kind)s, though its name ends in %(suffix)s, and cannot be read yet",
        "save it as .docx, or as plain text in UTF-8 (.txt)",
    )
    NEEDS_LIBREOFFICE = (
        "%(kind)s is read with the help of LibreOffice, which is not installed",
        "install it (Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui), or save the file as "
        "%(right_suffix)s",
    )
    NOT_CONVERTED = ("LibreOffice could not convert the file (%(reason)s)", "open it in Word or Excel and save it anew")
    NEEDS_TESSERACT = (
        "its pages are pictures, which Tesseract reads, but Tesseract with Vietnamese is not installed",
        "install it (Debian: apt-get install tesseract-ocr tesseract-ocr-vie), or have the pages typed",
    )
    ARCHIVE = ("this is an archive", "unpack it and give one of the documents in it")
    PASSWORD = ("the file is protected by a password", "open it in Word, remove the password and save it")
    DAMAGED = (
        "the file is damaged (%(reason)s)",
        "open it in the program that wrote it and save it again",
    )
    DAMAGED_PACKAGE = (
        "the file is damaged (%(reason)s)",
        "open it in Word or Excel, let it repair the file and save it",
    )
    TOO_LARGE_INSIDE = (
        "the file unpacks to more than %(limit)d MB of text",
        "no ordinary document does; get it again from its sender, or save it as plain text",
    )
    SUSPICIOUS_PACKAGE = (
        "the file is packed as no office program packs it (%(reason)s)",
        "do not open it; get it again from its sender",
    )
    DECLARES_ENTITIES = (
        "the file declares a document type or entities, which no office program writes",
        "do not open it; get it again from its sender",
    )

    def __init__(self, what: str, way_out: str) -> None:
        self.what = what
        self.way_out = way_out


class UnreadableFile(DondocError):  # read aloud: 'raises UnreadableFile'
    """A file that cannot be read: says which, what is wrong with it, and what to do.

    `name` is what the file is called, `fault` the kind of fault, `facts` what its templates are filled with.
    """

    def __init__(self, name: str, fault: Fault, **facts: str | int) -> None:
        self.name = " ".join(name.split())
        self.fault = fault
        self.facts = facts
        super().__init__(f"{self.name}: {fault.what % facts}; {fault.way_out % facts}")
