"""Addresses of the accounts room."""

from django.urls import path

from dondoc.site.accounts import views

app_name = "accounts"
urlpatterns = [
    path("dang-nhap/", views.SignIn.as_view(), name="sign_in"),
    path("dang-xuat/", views.SignOut.as_view(), name="sign_out"),
    path("chuyen-co-quan/", views.switch, name="switch"),
]
