"""Addresses of pictures."""

from django.urls import path

from dondoc.site.pictures import views

app_name = "pictures"
urlpatterns = [path("hinh/<str:key>.svg", views.picture, name="picture")]
