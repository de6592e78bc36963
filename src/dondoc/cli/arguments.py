"""The arguments of the command line and their help."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import NoReturn, TypeVar

from dondoc import __version__

FORMATS = ("json", "table", "xlsx")
FOLDER_FORMATS = ("jsonl", "parquet")
_TIMEOUT = 600.0
_EXAMPLES = """\
examples:
  dondoc extract chuong-trinh.docx                  what it orders, as JSON
  dondoc extract chuong-trinh.docx --format table   its tasks, for a terminal
  dondoc extract chuong-trinh.docx -o viec.xlsx     a workbook
  dondoc agencies chuong-trinh.docx                 whom it names
  cat ke-hoach.txt | dondoc extract -               from standard input
  dondoc extract kho/ -o ket-qua/                   a whole folder; again: only what is new
"""


Number = TypeVar("Number", int, float)


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

    extract = commands.add_parser("extract", help="show what a document, or a folder of documents, orders")
    extract.add_argument("file", metavar="FILE", help="a document, - for standard input, or a folder")
    extract.add_argument(
        "--format",
        choices=(*FORMATS, *FOLDER_FORMATS),
        help=f"of a file: {', '.join(FORMATS)}, by default what OUT ends in, else json; "
        f"of a folder: {', '.join(FOLDER_FORMATS)}",
    )
    extract.add_argument(
        "-o", "--output", metavar="OUT", help="write to the file OUT, whole or not at all; for a folder: the folder OUT"
    )
    _add_workers(extract)

    read = commands.add_parser("read", help="show the text of a document, as offsets in the JSON count it")
    _add_file(read)

    agencies = commands.add_parser("agencies", help="list the agencies that a document names, and which are unknown")
    _add_file(agencies)
    agencies.add_argument(
        "--on", type=_day, metavar="DAY", help="as they were on DAY (2024-06-30), not on the day of the document"
    )
    agencies.add_argument(
        "--province", metavar="ID", help="the register to look in (son-la, or 14), not that of the issuer"
    )
    agencies.add_argument("--format", choices=("table", "json"), help="table, or json; by default what OUT ends in")
    agencies.add_argument("-o", "--output", metavar="OUT", help="write to the file OUT, whole or not at all")

    commands.add_parser("schema", help="show the JSON Schema of what 'extract' gives")
    return top


def _add_workers(extract: argparse.ArgumentParser) -> None:
    group = extract.add_argument_group("for a folder")
    group.add_argument("--workers", type=_positive(int), metavar="N", help="processes; by default one for each core")
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="read on the workers of the Dask scheduler at ADDRESS (tcp://HOST:8786)"
    )
    group.add_argument(
        "--timeout",
        type=_positive(float),
        default=_TIMEOUT,
        metavar="SECONDS",
        help="give up on a file after SECONDS (%(default)g); processes only",
    )


def _positive(kind: type[Number]) -> Callable[[str], Number]:
    def convert(words: str) -> Number:
        number = kind(words)
        if not 0 < number < float("inf"):
            raise argparse.ArgumentTypeError(f"'{words}' is not a number above 0")
        return number

    convert.__name__ = "number"  # what argparse calls it in a message
    return convert


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{words}' is not a day; write it as 2024-06-30") from error


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a document, or - for standard input")
