"""Addresses of the worksheets room."""

from django.urls import path

from dondoc.site.worksheets import views

app_name = "worksheets"
urlpatterns = [
    path("phieu-bao-cao/<int:pk>/", views.sheet, name="sheet"),
    path("phieu-bao-cao/<int:pk>/phieu.xlsx", views.download, name="download"),
    path("phieu-bao-cao/<int:pk>/<int:returned_id>/", views.returned, name="returned"),
]
