"""Addresses of the interface."""

from dondoc.site.api.service import urlpatterns as addresses

app_name = "api"
urlpatterns = addresses()
