"""Addresses of the reporting room."""

from django.urls import path

from dondoc.site.reporting import views

app_name = "reporting"
urlpatterns = [
    path("bao-cao/", views.reports, name="list"),
    path("bao-cao/soan/", views.choose, name="choose"),
    path("bao-cao/soan/<slug:kind>/", views.begin, name="begin"),
    path("bao-cao/mau-cau/", views.wording, name="wording"),
    path("bao-cao/mau-cau/<str:key>/", views.phrasing, name="phrasing"),
    path("bao-cao/<int:pk>/", views.draft, name="draft"),
    path("bao-cao/<int:pk>/dau-cuoi/", views.frame, name="frame"),
    path("bao-cao/<int:pk>/doan/<slug:key>/", views.passage, name="passage"),
    path("bao-cao/<int:pk>/doan/<slug:key>/<slug:act>/", views.arrange, name="arrange"),
    path("bao-cao/<int:pk>/ho-so-hop.pdf", views.pack, name="pack"),
    path("bao-cao/<int:pk>/tep/", views.printings, name="printings"),
    path("bao-cao/<int:pk>/tep/tien-do/", views.printing_progress, name="printing_progress"),
    path("bao-cao/<int:pk>/tep/sap-ban-hanh.pdf", views.to_be_issued, name="to_be_issued"),
    path("bao-cao/<int:pk>/tep/<slug:paper>/lam-lai/", views.print_again, name="print_again"),
    path("bao-cao/<int:pk>/hinh/<slug:key>.png", views.figure, name="figure"),
    path("bao-cao/<int:pk>/ban-hanh/", views.issue, name="issue"),
    *(
        path(f"bao-cao/<int:pk>/tep.{ending}", views.draft_file, {"ending": ending}, name=f"draft_{ending}")
        for ending in ("docx", "pdf", "xlsx", "csv", "ics", "json")
    ),
    path("ky-bao-cao/<int:pk>/soan/<slug:kind>/", views.compose, name="compose"),
    path("ky-bao-cao/<int:pk>/bao-cao.docx", views.docx, name="docx"),
    path("ky-bao-cao/<int:pk>/bao-cao.xlsx", views.xlsx, name="xlsx"),
]
