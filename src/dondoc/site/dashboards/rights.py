"""Who may see which board."""

from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.rights import must_read


def must_see_everything(acting: Acting) -> None:
    """Boards that say which agency has not reported are for those who see every agency's reports."""
    must_read(acting)
    if not acting.sees_everything:
        raise NotAllowed(_("This board is for those who follow all agencies; your own agency has one, too."))


def must_see_board_of(acting: Acting, agency: Agency) -> None:
    """An agency's board is for its own people and for those who follow all agencies."""
    must_read(acting)
    is_own = acting.agency is not None and acting.agency.pk == agency.pk
    if not (acting.sees_everything or is_own):
        raise NotAllowed(_("The board of an agency is for its own people and those who follow all agencies."))
