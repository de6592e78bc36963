"""A cluster of Dask, here on one machine: the same code, the same results."""

from collections.abc import Iterator
from typing import Any

import pytest

from dondoc.corpus import Cluster, extract_corpus
from dondoc.corpus.cluster import ClusterFault

Corpus = Any  # see conftest.py


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed")
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=False, dashboard_address=":0", protocol="tcp://", host="127.0.0.1"
    )
    with cluster:
        yield cluster.scheduler_address


@pytest.mark.filterwarnings("default::DeprecationWarning", "default::ResourceWarning")
def test_a_cluster_gives_the_same_bytes_as_one_process(
    corpus: Corpus, scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dondoc.corpus.batches.MOST_FILES", 1)
    corpus.add("leer.txt", b"")
    corpus.extract()
    alone = (corpus.out / "programmes.jsonl").read_bytes()
    summary = extract_corpus(corpus.folder, corpus.out.with_name("zwei"), engine=Cluster(scheduler))
    assert (summary.workers, summary.read) == (2, 4)
    assert (corpus.out.with_name("zwei") / "programmes.jsonl").read_bytes() == alone


def test_an_address_where_nobody_answers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("dondoc.corpus.cluster._PATIENCE", 0.2)
    with pytest.raises(ClusterFault, match="no Dask scheduler answers there"), Cluster("tcp://127.0.0.1:1"):
        pass


def test_an_address_that_is_none_is_said() -> None:
    pytest.importorskip("distributed")
    with pytest.raises(ClusterFault, match="check the address"), Cluster("nowhere://"):
        pass


def test_without_dask_the_way_to_get_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(ClusterFault, match=r"pip install 'dondoc\[scale\]'"), Cluster("tcp://127.0.0.1:8786"):
        pass
