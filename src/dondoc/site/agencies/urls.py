"""Addresses of the agencies room. An agency's own page tells of programmes and is the programmes room's."""

from django.urls import path

from dondoc.site.agencies.views import delegating, editing, importing, listing

app_name = "agencies"
urlpatterns = [
    path("co-quan/", listing.agencies, name="list"),
    path("uy-quyen/", delegating.delegations, name="delegations"),
    path("uy-quyen/<int:pk>/thu-hoi/", delegating.end_delegation, name="end_delegation"),
    path("danh-muc/co-quan.xlsx", listing.workbook, name="xlsx"),
    path("danh-muc/them/", editing.add, name="add"),
    path("danh-muc/nhap/", importing.send, name="import"),
    path("danh-muc/nhap/<int:pk>/", importing.differences, name="differences"),
    path("danh-muc/nhap/<int:pk>/ap-dung/", importing.apply, name="apply"),
    path("danh-muc/sua/<slug:register_id>/", editing.edit, name="edit"),
    path("danh-muc/sua/<slug:register_id>/<slug:name>/", editing.step, name="step"),
    path("danh-muc/sua/<slug:register_id>/thoi-vai-tro/<int:pk>/", editing.dismiss, name="dismiss"),
    path("danh-muc/sua/<slug:register_id>/bo-cach-viet/<int:pk>/", editing.unspell, name="unspell"),
]
