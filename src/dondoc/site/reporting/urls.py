"""Addresses of the reporting room."""

from django.urls import path

from dondoc.site.reporting import views

app_name = "reporting"
urlpatterns = [
    path("bao-cao/", views.reports, name="list"),
    path("ky-bao-cao/<int:pk>/bao-cao.docx", views.docx, name="docx"),
    path("ky-bao-cao/<int:pk>/bao-cao.xlsx", views.xlsx, name="xlsx"),
]
