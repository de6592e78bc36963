"""The pages of the boards, for `urls`."""

from dondoc.site.dashboards.views.own import mine
from dondoc.site.dashboards.views.parts import agency, communes_board, programme
from dondoc.site.dashboards.views.rates import rates
from dondoc.site.dashboards.views.tops import leaders, office, silent, wall

__all__ = ["agency", "communes_board", "leaders", "mine", "office", "programme", "rates", "silent", "wall"]
