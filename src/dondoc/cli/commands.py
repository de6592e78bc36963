"""What each command does: one function a command, called with its arguments."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from dondoc.cli.arguments import FOLDER_FORMATS
from dondoc.cli.output import WrongUse, deliver, refuse_terminal, terminal_width
from dondoc.model import Document, Programme
from dondoc.sources import Fault, UnreadableFile, read_document, read_within_limit

_STANDARD = "-"
_ENDINGS = {".json": "json", ".txt": "table", ".xlsx": "xlsx"}


def extract(arguments: Namespace) -> None:
    """Write what the document in `arguments.file` orders, in `arguments.format`, to `arguments.output`.

    For a folder, see `dondoc.cli.folders`.
    """
    if arguments.file != _STANDARD and Path(arguments.file).is_dir():
        from dondoc.cli.folders import extract_folder

        extract_folder(arguments)
        return
    _refuse_options_of_folders(arguments)
    out = _output(arguments)
    format = arguments.format or (_ENDINGS.get(out.suffix.lower(), "json") if out else "json")
    if out is None and format == "xlsx":
        refuse_terminal("an Excel workbook", "name a file for it: -o OUT.xlsx")
    from dondoc.extract import extract_programme

    programme = extract_programme(_document(arguments.file))
    deliver(_formatted(programme, format), out)


def read(arguments: Namespace) -> None:
    """Write the canonical text of the document in `arguments.file`."""
    text = _document(arguments.file).text
    deliver((text if text.endswith("\n") else text + "\n").encode())


def agencies(arguments: Namespace) -> None:
    """Write which agencies the document in `arguments.file` names, by the register and on the day asked for."""
    out = _output(arguments)
    format = arguments.format or (_ENDINGS.get(out.suffix.lower(), "table") if out else "table")
    from dondoc.extract.agencies_named import agencies_named
    from dondoc.register import load_register
    from dondoc.writers.agencies_named import agencies_as_data, agencies_as_table

    register = load_register(arguments.province) if arguments.province else None
    found = agencies_named(_document(arguments.file), register=register, on=arguments.on)
    if format == "json":
        deliver(_json(agencies_as_data(found)), out)
    else:
        deliver(agencies_as_table(found, width=terminal_width()).encode(), out)


def schema(arguments: Namespace) -> None:
    """Write the JSON Schema of the JSON that `extract` gives."""
    from dondoc.writers import programme_json

    deliver(_json(programme_json.schema()))


def _output(arguments: Namespace) -> Path | None:
    """The file to write to, None for standard output; raises WrongUse where it is the one to be read."""
    out = None if arguments.output in (None, _STANDARD) else Path(arguments.output)
    if out is not None and _same_file(out, arguments.file):
        raise WrongUse(f"{out}: this is the file to be read; name another one after -o")
    return out


def _document(file: str) -> Document:
    if file == _STANDARD:
        return read_document(_standard_input("standard input"), name="standard input")
    return read_document(file, name=file)


def _standard_input(name: str) -> bytes:
    if sys.stdin is None:
        raise UnreadableFile(name, Fault.UNAVAILABLE, reason="it is closed")
    try:
        return read_within_limit(sys.stdin.buffer, name=name)
    except OSError as error:  # a folder, for one
        raise UnreadableFile(name, Fault.UNAVAILABLE, reason=error.strerror or str(error)) from error


def _refuse_options_of_folders(arguments: Namespace) -> None:
    if arguments.format in FOLDER_FORMATS or arguments.workers is not None or arguments.scheduler is not None:
        used = f"--format {arguments.format}" if arguments.format in FOLDER_FORMATS else "--workers or --scheduler"
        raise WrongUse(f"{used} is for folders, and {arguments.file} is none; name the folder, or leave it out")


def _formatted(programme: Programme, format: str) -> bytes:
    match format:
        case "xlsx":
            from dondoc.writers.programme_xlsx import as_xlsx

            return as_xlsx(programme)
        case "table":
            from dondoc.writers.programme_table import as_table

            return as_table(programme, width=terminal_width()).encode()
        case _:
            from dondoc.writers.programme_json import as_json

            return _json(as_json(programme))


def _json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _same_file(out: Path, file: str) -> bool:
    return file != _STANDARD and out.exists() and Path(file).exists() and out.samefile(file)
