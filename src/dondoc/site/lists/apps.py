"""The app: templates and tags of lists; it stores nothing."""

from django.apps import AppConfig


class ListsConfig(AppConfig):
    name = "dondoc.site.lists"
    label = "lists"
