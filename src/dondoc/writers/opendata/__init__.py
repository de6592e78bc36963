"""Tables for everybody: rows as CSV, JSON and Parquet, and what describes them, by the standards of open data.

    table = tables()["tasks"]                       # a `Table`: its columns with titles, types and meaning
    "".join(csv_pieces(table, rows))                # text, piece by piece: memory does not grow with the rows
    csvw_metadata(table, about, url="tasks.csv")    # CSV on the Web, to stand at tasks.csv-metadata.json
    catalogue_as("turtle", catalogue)               # DCAT, as Turtle or JSON-LD

A row is a dict by the names of the columns; what it lacks is empty. What the tables are and what their columns mean
stands in tables.yaml, with words in Vietnamese and English.
"""

from dondoc.writers.opendata.catalogue import Catalogue, Dataset, Distribution, catalogue_as
from dondoc.writers.opendata.csvw import About, csvw_metadata
from dondoc.writers.opendata.parquet import NoParquet, parquet_to
from dondoc.writers.opendata.rows import csv_pieces, json_pieces
from dondoc.writers.opendata.sdmx import Observation, sdmx_csv_pieces, sdmx_json
from dondoc.writers.opendata.sdmx_structure import structure_as_json
from dondoc.writers.opendata.tables import Column, Kind, Row, Table, tables

__all__ = [
    "About",
    "Catalogue",
    "Column",
    "Dataset",
    "Distribution",
    "Kind",
    "NoParquet",
    "Observation",
    "Row",
    "Table",
    "catalogue_as",
    "csv_pieces",
    "csvw_metadata",
    "json_pieces",
    "parquet_to",
    "sdmx_csv_pieces",
    "sdmx_json",
    "structure_as_json",
    "tables",
]
