"""How fast documents are read and extracted: MB/s and docx/s on one core, beside one plain regular expression.

    python benchmarks/read_and_extract.py FILE_OR_FOLDER ... [--rounds N]

MB are those of the canonical text in UTF-8. Each figure is the best of N rounds over all documents, in CPU time of
this process, so that other work on the machine does not count. Word documents are those given; plain texts are
also written as .docx by python-docx (paragraphs and tables as they are) to give a figure where none is given. Where
`underthesea` is installed, its word segmentation of the same text stands beside (one round: it takes its time).
"""

import argparse
import io
import re
import time
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import docx

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.sources import read_document

ENDINGS = {".txt", ".docx"}
PLAIN = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b|\b(?:19|20)\d\d\b|\b\d+(?:[.,]\d+)* ?%")  # dates, years, percentages


def main() -> None:
    """Measure the documents named on the command line and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE_OR_FOLDER")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    files = {path: path.read_bytes() for path in _documents(arguments.paths)}
    if not files:
        parser.error("no .txt or .docx file there")
    _report({path.name: data for path, data in files.items()}, arguments.rounds)


def _report(files: dict[str, bytes], rounds: int) -> None:
    documents = [read_document(data, name=name) for name, data in files.items()]
    size = sum(len(document.text.encode()) for document in documents)
    texts = {name: data for name, data in files.items() if name.endswith(".txt")}
    words = {name: data for name, data in files.items() if name.endswith(".docx")}
    made = {document.name + ".docx": _as_docx(document) for document in documents if document.format == "txt"}

    plain = _seconds(rounds, lambda: [len(PLAIN.findall(document.text)) for document in documents])
    extract = _seconds(rounds, lambda: [extract_programme(document) for document in documents])
    print(f"{len(documents)} documents, {size / 1e6:.2f} MB of text, best of {rounds} rounds")
    if texts:
        read = _seconds(rounds, lambda: [read_document(data, name=name) for name, data in texts.items()])
        print(_rate("read .txt", sum(map(len, texts.values())), read))
    for title, packed in (("read .docx given", words), ("read .docx made of the texts", made)):
        if packed:
            print(_docx_rate(title, packed, rounds, read_document))
            print(_docx_rate(title.replace("read", "read and extract", 1), packed, rounds, _read_and_extract))
    print(_rate("extract", size, extract))
    print(_rate("one plain expression", size, plain))
    _report_segmentation([document.text for document in documents], size)
    print(f"{'extract to the plain expression':38} {extract / plain:10.1f} times its time")


def _report_segmentation(texts: list[str], size: int) -> None:
    try:
        from underthesea import word_tokenize
    except ImportError:
        print("underthesea                            not installed")
        return
    word_tokenize("Kế hoạch")  # loads its model
    print(_rate("word segmentation of underthesea", size, _seconds(1, lambda: [word_tokenize(each) for each in texts])))


def _documents(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(p for p in (path.rglob("*") if path.is_dir() else [path]) if p.suffix.lower() in ENDINGS)


def _seconds(rounds: int, work: Callable[[], object]) -> float:
    """The CPU seconds of the quickest of `rounds` runs of `work`."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def _rate(title: str, size: int, seconds: float) -> str:
    return f"{title:38} {size / 1e6 / seconds:10.1f} MB/s"


def _docx_rate(title: str, packed: dict[str, bytes], rounds: int, read: Callable[..., object]) -> str:
    seconds = _seconds(rounds, lambda: [read(data, name=name) for name, data in packed.items()])
    average = sum(map(len, packed.values())) / len(packed) / 1e3
    return f"{title:38} {len(packed) / seconds:10.1f} docx/s of {average:.0f} KB"


def _read_and_extract(data: bytes, *, name: str) -> Programme:
    return extract_programme(read_document(data, name=name))


def _as_docx(document: Document) -> bytes:
    word = docx.Document()
    for table, lines in groupby(document.lines, key=lambda line: line.table):
        if not table:
            for line in lines:
                word.add_paragraph(document.quote(line))
            continue
        rows = [[document.quote(cell) for cell in line.cells] for line in lines]
        grid = word.add_table(0, max(map(len, rows)))
        for row in rows:
            for cell, text in zip(grid.add_row().cells, row, strict=False):
                cell.text = text
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


if __name__ == "__main__":
    main()
