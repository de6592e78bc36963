"""Addresses of the tracking room."""

from django.urls import URLPattern

app_name = "tracking"
urlpatterns: list[URLPattern] = []
