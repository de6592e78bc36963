"""`dondoc extract DIR -o OUT/`: the documents of a whole folder."""

from argparse import Namespace
from pathlib import Path

from dondoc.cli.arguments import FOLDER_FORMATS
from dondoc.cli.output import UnwritableOutput, WrongUse, deliver
from dondoc.cli.progress import ProgressBar
from dondoc.corpus import Cluster, Engine, Processes, Summary, extract_corpus


def extract_folder(arguments: Namespace) -> None:
    """Read the folder `arguments.file` into the folder `arguments.output` and print what it amounts to."""
    folder, out = Path(arguments.file), _results_folder(arguments)
    if arguments.format == "parquet":
        from dondoc.corpus.tables import refuse_missing_library

        refuse_missing_library()
    summary = _extracted(folder, out, arguments)
    deliver(summary.in_words().encode(errors="backslashreplace"))


def _extracted(folder: Path, out: Path, arguments: Namespace) -> Summary:
    try:
        with ProgressBar() as show:
            summary = extract_corpus(
                folder, out, engine=_engine(arguments), patience=arguments.timeout, on_progress=show
            )
        if arguments.format == "parquet":
            from dondoc.corpus.tables import write_tables

            write_tables(out)
    except OSError as error:
        what = f"{out}: cannot be written ({error.strerror or error})"
        raise UnwritableOutput(f"{what}; make room or name another folder, and run the same again") from error
    return summary


def _results_folder(arguments: Namespace) -> Path:
    if arguments.output is None:
        raise WrongUse(f"{arguments.file} is a folder; name another one for the results: -o OUT/")
    if arguments.format not in (None, *FOLDER_FORMATS):
        raise WrongUse(
            f"a folder is written as {' or '.join(FOLDER_FORMATS)}, not as {arguments.format}; leave out --format"
        )
    out = Path(arguments.output)
    if out.exists() and not out.is_dir():
        raise WrongUse(f"{out}: this is a file; name a folder for the results: -o OUT/")
    if out.exists() and out.samefile(arguments.file):
        raise WrongUse(f"{out}: this is the folder to be read; name another one after -o")
    return out


def _engine(arguments: Namespace) -> Engine:
    if arguments.scheduler is None:
        return Processes(arguments.workers)
    if arguments.workers is not None:
        raise WrongUse("--workers and --scheduler exclude each other; the cluster has workers of its own")
    return Cluster(arguments.scheduler)
