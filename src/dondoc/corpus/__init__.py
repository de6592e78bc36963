"""Whole folders of documents: thousands of files in, one line of JSON a file out, over all cores or a cluster.

The way of one run, each step a module: `inventory` lists the files with a hash of each; `results` knows what an earlier
run has read already; `batches` cuts the rest into portions; an engine (`processes` or `cluster`) has them read, by
`reading`, the only part that works beside others; `results` keeps each portion as it comes and puts all in order at
the end; `summary` adds up. `parquet` writes the results as tables besides.

A file is read again when its content or the rules have changed (`rules`), or when what hindered its reading may have
passed. The same files give the same bytes, however many workers there were.
"""

from dondoc.corpus.cluster import Cluster
from dondoc.corpus.engine import Engine
from dondoc.corpus.inventory import NotAFolder
from dondoc.corpus.processes import Processes
from dondoc.corpus.run import Progress, extract_corpus
from dondoc.corpus.summary import Summary

__all__ = ["Cluster", "Engine", "NotAFolder", "Processes", "Progress", "Summary", "extract_corpus"]
