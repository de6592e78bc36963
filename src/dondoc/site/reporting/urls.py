"""Addresses of the reporting room."""

from django.urls import path

from dondoc.site.reporting import views

app_name = "reporting"
urlpatterns = [
    path("bao-cao/", views.reports, name="list"),
    path("bao-cao/<int:pk>/", views.draft, name="draft"),
    path("bao-cao/<int:pk>/doan/<slug:key>/", views.reword, name="reword"),
    path("bao-cao/<int:pk>/hinh/<slug:key>.png", views.figure, name="figure"),
    path("bao-cao/<int:pk>/ban-hanh/", views.issue, name="issue"),
    path("bao-cao/<int:pk>/tep.docx", views.draft_file, {"ending": "docx"}, name="draft_docx"),
    path("bao-cao/<int:pk>/tep.pdf", views.draft_file, {"ending": "pdf"}, name="draft_pdf"),
    path("ky-bao-cao/<int:pk>/soan/<slug:kind>/", views.compose, name="compose"),
    path("ky-bao-cao/<int:pk>/bao-cao.docx", views.docx, name="docx"),
    path("ky-bao-cao/<int:pk>/bao-cao.xlsx", views.xlsx, name="xlsx"),
]
