"""What a run over a folder leaves behind, and what the next one does."""

import json
import os
from typing import Any

import jsonschema
import pytest

import dondoc
from dondoc.corpus import NotAFolder, Progress, extract_corpus
from dondoc.corpus.results import Results, ResultsFault
from dondoc.writers.programme_json import as_json, schema

Corpus = Any  # see conftest.py


def test_every_document_has_a_line_in_the_order_of_names_with_what_it_orders(corpus: Corpus) -> None:
    summary, _ = corpus.extract()
    lines = corpus.results()
    assert [line["file"] for line in lines] == ["2025/a.txt", "a.txt", "b.txt"]
    for line in lines:
        assert line["programme"] == json.loads(json.dumps(as_json(dondoc.extract(corpus.folder / line["file"]))))
        jsonschema.Draft202012Validator(schema()).validate(line["programme"])
    assert (summary.files, summary.read, summary.kept) == (3, 3, 0)
    assert summary.totals["tasks"] == 6


def test_the_summary_is_kept_beside_the_results(corpus: Corpus) -> None:
    corpus.add("leer.txt", b"")
    corpus.add("anh.db", b"?")
    summary, _ = corpus.extract()
    written = corpus.summary()
    assert written["files"] == 4
    assert written["ignored"] == {".db": 1}
    assert [(fault["file"], fault["fault"]) for fault in written["faults"]] == [("leer.txt", "EMPTY")]
    assert written["totals"] == summary.totals
    assert written["seconds"] >= 0


def test_a_second_run_reads_nothing_and_leaves_the_results_as_they_are(corpus: Corpus) -> None:
    corpus.add("leer.txt", b"")
    corpus.extract()
    before = (corpus.out / "programmes.jsonl").stat()
    summary, read = corpus.extract()
    after = (corpus.out / "programmes.jsonl").stat()
    assert read == []
    assert (summary.read, summary.kept, len(summary.faults)) == (0, 4, 1)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_only_what_is_new_or_changed_is_read(corpus: Corpus) -> None:
    corpus.extract()
    corpus.add("b.txt", year=2030)
    corpus.add("c.txt")
    summary, read = corpus.extract()
    assert read == ["b.txt", "c.txt"]
    assert (summary.read, summary.kept) == (2, 2)
    assert corpus.results()[2]["programme"]["tasks"][0]["schedule"][0]["raw"] == "Quý I/2030"


def test_a_document_that_is_gone_leaves_the_results(corpus: Corpus) -> None:
    corpus.extract()
    (corpus.folder / "a.txt").unlink()
    summary, read = corpus.extract()
    assert read == []
    assert summary.removed == 1
    assert [line["file"] for line in corpus.results()] == ["2025/a.txt", "b.txt"]


def test_other_rules_read_everything_again(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus.extract()
    for module in ("dondoc.corpus.run", "dondoc.corpus.reading"):
        monkeypatch.setattr(f"{module}.rules_fingerprint", lambda: "0123456789abcdef")
    summary, _ = corpus.extract()
    assert (summary.read, summary.kept) == (3, 0)
    assert {line["rules"] for line in corpus.results()} == {"0123456789abcdef"}


def test_a_fault_of_the_circumstances_is_tried_again(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("dondoc.corpus.reading.extract_programme", full)
    summary, _ = corpus.extract()
    assert {record.fault.name for record in summary.faults if record.fault} == {"CRASHED"}
    monkeypatch.undo()
    summary, read = corpus.extract()
    assert len(read) == 3
    assert summary.faults == ()


FAULTS = [
    pytest.param(b"", "EMPTY", id="empty"),
    pytest.param(b"\x00\xff" * 99, "BINARY", id="noise"),
    pytest.param(b"PK\x03\x04", "DAMAGED_PACKAGE", id="broken zip"),
]


@pytest.mark.parametrize(("content", "fault"), FAULTS)
def test_a_file_that_cannot_be_read_stops_nothing(corpus: Corpus, content: bytes, fault: str) -> None:
    corpus.add("aa.txt", content)
    summary, _ = corpus.extract()
    [record] = summary.faults
    assert record.fault is not None
    assert record.file == "aa.txt"
    assert record.fault.name == fault
    assert record.fault.message.startswith("aa.txt: ")
    assert [line["programme"] is None for line in corpus.results()] == [False, False, True, False]


def test_a_defect_met_in_one_file_stops_nothing(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = dondoc.extract

    def defective(document: dondoc.model.Document) -> object:
        if document.name == "a.txt":
            raise IndexError("list index out of range")
        return extract(document)

    monkeypatch.setattr("dondoc.corpus.reading.extract_programme", defective)
    summary, _ = corpus.extract()
    assert [record.file for record in summary.faults] == ["a.txt"]
    assert "IndexError: list index out of range" in corpus.summary()["faults"][0]["message"]
    assert summary.totals["tasks"] == 4


def test_a_file_that_takes_too_long_stops_nothing(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = dondoc.extract

    def endless(document: dondoc.model.Document) -> object:
        while document.name == "a.txt":
            pass
        return extract(document)

    monkeypatch.setattr("dondoc.corpus.reading.extract_programme", endless)
    summary, _ = corpus.extract(patience=0.2)
    assert [(record.file, record.fault and record.fault.name) for record in summary.faults] == [("a.txt", "TOO_SLOW")]


def test_results_inside_the_folder_are_no_documents_of_it(corpus: Corpus) -> None:
    corpus.out = corpus.folder / "ket-qua"
    corpus.extract()
    summary, read = corpus.extract()
    assert (summary.files, read, summary.ignored) == (3, [], {})


def test_hidden_files_and_what_word_leaves_beside_an_open_document_do_not_count(corpus: Corpus) -> None:
    for name in (".an.txt", "~$a.docx", ".git/a.txt"):
        corpus.add(name)
    summary, _ = corpus.extract()
    assert (summary.files, summary.ignored) == (3, {})


def test_a_name_that_is_no_utf_8_can_be_kept(corpus: Corpus) -> None:
    name = os.fsdecode(b"\xff.txt")
    corpus.add(name)
    corpus.extract()
    assert corpus.results()[-1]["file"] == name
    assert corpus.extract()[1] == []


def test_a_broken_line_is_read_anew(corpus: Corpus) -> None:
    corpus.extract()
    finished = corpus.out / "programmes.jsonl"
    first, second, third = finished.read_bytes().splitlines(keepends=True)
    finished.write_bytes(first + second[:100] + b"\n" + third[:-20])
    assert corpus.extract()[1] == ["a.txt", "b.txt"]
    assert finished.read_bytes() == first + second + third


def test_what_was_read_before_a_run_broke_off_is_not_read_again(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dondoc.corpus.batches.MOST_FILES", 1)

    def stop(progress: Progress) -> None:
        if progress.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        corpus.extract(on_progress=stop)
    assert not (corpus.out / "programmes.jsonl").exists()
    summary, read = corpus.extract()
    assert read == ["b.txt"]
    assert (summary.read, summary.kept) == (1, 2)
    assert sorted(path.name for path in corpus.out.iterdir()) == ["programmes.jsonl", "summary.json"]


def test_progress_goes_from_nothing_to_all(corpus: Corpus) -> None:
    corpus.add("leer.txt", b"")
    seen: list[Progress] = []
    corpus.extract(on_progress=seen.append)
    assert seen == [Progress(0, 4, 0), Progress(4, 4, 1)]


def test_two_runs_do_not_write_to_one_folder(corpus: Corpus) -> None:
    with Results(corpus.out).open(), pytest.raises(ResultsFault, match="another run is writing there"):
        corpus.extract()


def test_a_folder_that_is_missing_is_said(corpus: Corpus) -> None:
    with pytest.raises(NotAFolder, match="cannot be looked into"):
        extract_corpus(corpus.folder / "none", corpus.out, engine=corpus.engine())


def test_a_folder_that_cannot_be_made_is_said(corpus: Corpus) -> None:
    corpus.out = corpus.folder / "a.txt" / "out"
    with pytest.raises(ResultsFault, match="name another folder"):
        corpus.extract()


def test_an_empty_folder_gives_empty_results(corpus: Corpus) -> None:
    (corpus.folder / "2030").mkdir()
    corpus.folder /= "2030"
    summary, _ = corpus.extract()
    assert (summary.files, summary.totals) == (0, {})
    assert corpus.results() == []
