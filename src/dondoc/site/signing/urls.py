"""Addresses of signatures."""

from django.urls import path

from dondoc.site.signing.views import authorities, reports

app_name = "signing"
urlpatterns = [
    path("bao-cao/<int:pk>/ky-so/", reports.report, name="report"),
    path("bao-cao/<int:pk>/ky-so/chuan-bi/", reports.prepare, name="prepare"),
    path("bao-cao/<int:pk>/ky-so/gui/", reports.keep, name="keep"),
    path("bao-cao/<int:pk>/ky-so/de-ky.pdf", reports.prepared_file, name="prepared"),
    path("bao-cao/<int:pk>/ky-so/da-ky.pdf", reports.signed_file, name="signed"),
    path("chung-thu-goc/", authorities.authorities, name="authorities"),
    path("chung-thu-goc/them/", authorities.trust, name="trust"),
    path("chung-thu-goc/<int:pk>/bo/", authorities.drop, name="drop"),
]
