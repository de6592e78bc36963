"""The address of a file."""

from django.urls import path

from dondoc.site.evidence import views

app_name = "evidence"
urlpatterns = [path("minh-chung/<int:pk>/", views.evidence_file, name="file")]
