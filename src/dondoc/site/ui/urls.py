"""Addresses that belong to no room."""

from django.urls import path

from dondoc.site.ui import views

app_name = "ui"
urlpatterns = [
    path("giao-dien/", views.choose_theme, name="theme"),
    path("kieu-mau/", views.style_guide, name="style_guide"),
]
