"""The arguments of the command line and their help."""

import argparse
from typing import NoReturn

from dondoc import __version__

FORMATS = ("json", "table", "xlsx")
_EXAMPLES = """\
examples:
  dondoc extract chuong-trinh.docx                  what it orders, as JSON
  dondoc extract chuong-trinh.docx --format table   its tasks, for a terminal
  dondoc extract chuong-trinh.docx -o viec.xlsx     a workbook
  cat ke-hoach.txt | dondoc extract -               from standard input
"""


class _Parser(argparse.ArgumentParser):
    """An ArgumentParser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser; what it parses has `command` and that command's arguments."""
    top = _Parser(
        prog="dondoc",
        description="Read Vietnamese government action programmes: tasks, indicators, deadlines, who does what.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"dondoc {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    extract = commands.add_parser("extract", help="show what a document orders")
    _add_file(extract)
    extract.add_argument("--format", choices=FORMATS, help="by default what OUT ends in, else json")
    extract.add_argument("-o", "--output", metavar="OUT", help="write to the file OUT, whole or not at all")

    read = commands.add_parser("read", help="show the text of a document, as offsets in the JSON count it")
    _add_file(read)

    commands.add_parser("schema", help="show the JSON Schema of what 'extract' gives")
    return top


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a .txt or .docx file, or - for standard input")
