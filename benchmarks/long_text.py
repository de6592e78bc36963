"""What a very long text costs: seconds and memory for 2 and for 20 MB, each in a process of its own.

    python benchmarks/long_text.py [FILE_OR_FOLDER ...] [--sizes 2 20]

The text is that of the documents named (those of samples/ by default), over and over, as plain text. Memory is the most
that the process ever held, beside what it holds when everything is imported and a small document has been read.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dondoc
from dondoc.extract import extract_programme

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
_MEGABYTE = 1_000_000
_ALONE = "--alone"


def main() -> None:
    """Print a line for each size."""
    if _ALONE in sys.argv:
        _read_alone(Path(sys.argv[-1]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE_OR_FOLDER")
    parser.add_argument("--sizes", type=float, nargs="+", default=[2.0, 20.0], metavar="MB")
    arguments = parser.parse_args()
    whole = "\n".join(dondoc.read(path).text for path in _files(arguments.paths or [SAMPLES]))
    with tempfile.TemporaryDirectory() as place:
        for size in arguments.sizes:
            file = Path(place) / f"{size:g}.txt"
            data = whole.encode()
            file.write_bytes((data + b"\n") * max(round(size * _MEGABYTE / len(data)), 1))
            subprocess.run([sys.executable, __file__, _ALONE, str(file)], check=True)  # noqa: S603 - our own


def _read_alone(file: Path) -> None:
    dondoc.extract("Kế hoạch\n1\tRà soát\tSở Y tế\n".encode())
    before, begun = _most_memory(), time.process_time()
    document = dondoc.read(file)
    read, between = time.process_time() - begun, _most_memory()
    begun = time.process_time()
    programme = extract_programme(document)
    extracted = time.process_time() - begun
    size = file.stat().st_size / _MEGABYTE
    print(
        f"{size:5.1f} MB: read {size / read:.1f} MB/s, extract {size / extracted:.1f} MB/s ({extracted:.2f} s), "
        f"{len(programme.tasks)} tasks; "
        f"memory {before:.0f} MB before, {between:.0f} when read, {_most_memory():.0f} at most"
    )


def _most_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _files(paths: list[Path]) -> list[Path]:
    found = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    return [file for file in found if file.suffix in (".txt", ".docx")]


if __name__ == "__main__":
    main()
