"""Addresses of the indicators room; '/chi-tieu/' itself is the list by documents."""

from django.urls import path

from dondoc.site.indicators.views import (
    deciding,
    defining,
    entering,
    grid,
    listing,
    matching,
    measure,
    programme,
    sheets,
)

app_name = "indicators"
urlpatterns = [
    path("chi-tieu/theo-doi/", listing.indicators, name="list"),
    path("chuong-trinh/<int:pk>/chi-tieu/", programme.programme, name="programme"),
    path("chi-tieu/<int:pk>/", measure.measure, name="measure"),
    path("chi-tieu/bang-nhap/", grid.grid, name="grid"),
    path("chi-tieu/bang-nhap/<int:pk>/", grid.grid_line, name="grid_line"),
    path("chi-tieu/phieu/", sheets.sheets, name="sheets"),
    path("chi-tieu/phieu/phieu.xlsx", sheets.download, name="sheet_file"),
    path("chi-tieu/phieu/<int:pk>/", sheets.sheet, name="sheet"),
    path("chi-tieu/ghep/", matching.proposals, name="proposals"),
    path("chi-tieu/<int:pk>/lich-su/", measure.history, name="history"),
    path("chi-tieu/<int:pk>/nhap/", entering.enter, name="enter"),
    path("chi-tieu/<int:pk>/dinh-nghia/", defining.define, name="define"),
    path("chi-tieu/muc-tieu/<int:pk>/", defining.decide, name="decide"),
    path("chi-tieu/so-lieu/<int:pk>/xac-nhan/", deciding.confirm, name="confirm"),
    path("chi-tieu/so-lieu/<int:pk>/tra-lai/", deciding.give_back, name="give_back"),
]
