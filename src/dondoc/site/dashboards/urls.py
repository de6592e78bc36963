"""Addresses of the boards."""

from django.urls import path

from dondoc.site.dashboards import views

app_name = "dashboards"
urlpatterns = [
    path("tong-quan/", views.mine, name="mine"),
    path("tong-quan/lanh-dao/", views.leaders, name="leaders"),
    path("tong-quan/van-phong/", views.office, name="office"),
    path("tong-quan/im-lang/", views.silent, name="silent"),
    path("tong-quan/xa-phuong/", views.communes_board, name="communes"),
    path("tong-quan/co-quan/<slug:register_id>/", views.agency, name="agency"),
    path("tong-quan/chuong-trinh/<int:pk>/", views.programme, name="programme"),
    path("viec-phai-lam/theo-co-quan/", views.rates, name="rates"),
    path("man-hinh/", views.wall, name="wall"),
]
