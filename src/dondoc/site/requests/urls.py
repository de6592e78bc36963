"""Addresses of the requests room."""

from django.urls import path

from dondoc.site.requests import views

app_name = "requests"
urlpatterns = [
    path("de-nghi/", views.requests, name="list"),
    path("de-nghi/<int:pk>/", views.request_page, name="request"),
    path("de-nghi/<int:pk>/sua/", views.rewrite, name="rewrite"),
    path("de-nghi/<int:pk>/<slug:step>/", views.step, name="step"),
    path("viec-phai-lam/<int:pk>/de-nghi/", views.new, name="new"),
]
