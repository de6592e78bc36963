"""Addresses of the programmes room; two lie under those of other rooms, which know nothing of programmes."""

from django.urls import path

from dondoc.site.programmes.views import agency, indicators, listing, publishing

app_name = "programmes"
urlpatterns = [
    path("chuong-trinh/", listing.programmes, name="list"),
    path("chi-tieu/", indicators.indicators, name="indicators"),
    path("van-ban/<int:pk>/cong-bo/", publishing.publish, name="publish"),
    path("co-quan/<slug:register_id>/", agency.agency, name="agency"),
]
