"""Addresses of open data."""

from django.urls import path

from dondoc.site.opendata import views

app_name = "opendata"
urlpatterns = [
    path("du-lieu-mo/", views.everything, name="list"),
    path("du-lieu-mo/thay-doi.json", views.changes, name="changes"),
    path("du-lieu-mo/danh-muc.ttl", views.catalogue_in_turtle, name="turtle"),
    path("du-lieu-mo/danh-muc.jsonld", views.catalogue_in_json, name="jsonld"),
    path("du-lieu-mo/indicators.sdmx.csv", views.sdmx_as_csv, name="sdmx_csv"),
    path("du-lieu-mo/indicators.sdmx.json", views.sdmx_as_json, name="sdmx_json"),
    path("du-lieu-mo/indicators.sdmx-structure.json", views.sdmx_structure, name="sdmx_structure"),
    path("du-lieu-mo/<slug:name>.csv", views.csv, name="csv"),
    path("du-lieu-mo/<slug:name>.csv-metadata.json", views.csv_metadata, name="csv_metadata"),
    path("du-lieu-mo/<slug:name>.json", views.as_json, name="json"),
    path("du-lieu-mo/<slug:name>.parquet", views.parquet, name="parquet"),
]
