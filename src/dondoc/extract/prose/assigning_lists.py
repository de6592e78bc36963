"""Lists whose points assign: which is open, and whether the next point goes on with it.

After '1. Sở Y tế:' with its bullets, or '1. Giao Sở Y tế …', the point '2. Sở Tài chính bố trí kinh phí' is of such a
list, and so is what stands below 'UBND tỉnh yêu cầu:'.
"""

from dataclasses import dataclass

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.assigning.list_openings import orders_list
from dondoc.grammar.documents.numbering import Numbering, Rank


@dataclass(slots=True)
class AssigningLists:
    """Remembers the list that the last point stood in; it is told of every paragraph in reading order."""

    _point: Numbering | None = None  # the last point of a list that assigns
    _above: Numbering | None = None  # the number over that list
    _bullet: Rank | None = None  # of the bullet right before, where that assigned
    _ordered: bool = False  # the list that begins here: a sentence right before it said 'chỉ đạo như sau:'
    after_order: bool = False  # such a sentence stands somewhere above: 'Chủ tịch UBND tỉnh kết luận như sau:'
    ordered_plainly: bool = False  # the same, where paragraphs without numbers stand below that sentence
    article_orders: bool = False  # the last number was that of an article which orders or binds somebody
    _ordered_point: Numbering | None = None  # the last point of the list that such a sentence began
    _next: Rank | None = None  # how the list is numbered that goes on under the next number of those

    def reach(self, number: Numbering | None) -> None:
        """Tell that a paragraph with `number` comes: a list that was ordered does so from its first point to its last.

        A point that only opens a list of its own, or names nobody, ends it as little as what stands below that.
        """
        if number is None or number.is_list_mark:
            return
        last = self._ordered_point
        if (self._ordered and number.begins_list) or (last is not None and number.follows_closely(last)):
            self._ordered_point = number
        elif last is not None and number.rank <= last.rank:
            self._ordered_point = None

    def passed_heading(self, number: Numbering | None, *, orders: bool = False) -> None:
        """Tell that a heading of agencies stood at `number`: its list assigns; `orders` says that it is a sentence."""
        self.reach(number)
        self.after_order = self.after_order or orders
        self._point = number if number is not None and not number.is_list_mark else None
        self._bullet = None
        self.ordered_plainly = self.article_orders = False

    def passed_bullet(self, number: Numbering | None) -> None:
        """Tell that the bullet at `number` named an agency before a colon: the next one may tell of another."""
        self._bullet = number.rank if number is not None and number.is_list_mark else None

    def is_next(self, number: Numbering | None) -> bool:
        """Whether the bullet or point right before the one at `number` assigned."""
        if number is None:
            return False
        if number.is_list_mark:
            return self._bullet is number.rank
        return self.goes_on(number)

    def goes_on(self, number: Numbering) -> bool:
        """Whether `number` is the next after the last point of a list that assigns."""
        return self._point is not None and number.follows(self._point)

    def assigns(self, number: Numbering) -> bool:
        """Whether the list that the point or bullet at `number` goes on with, or begins, is known to assign."""
        return (
            self.goes_on(number)
            or number is self._ordered_point
            or (number.rank is self._next and number.begins_list)
            or (self._ordered and (number.begins_list or number.is_list_mark))
        )

    def hear_order(self, paragraph: Paragraph, following: Paragraph | None, *, announced: bool = False) -> bool:
        """Whether `paragraph` orders what the list below it says, 'UBND tỉnh yêu cầu:': then those are told tasks.

        `announced` says that it orders groups to do what follows, where each is named again.
        """
        if paragraph.number is not None or not (announced or orders_list(paragraph.body)):
            return False
        self._ordered = self.after_order = True
        self.ordered_plainly = following is not None and following.number is None
        return True

    def passed(self, number: Numbering | None, *, assigns: bool, said: bool = False) -> None:
        """Tell that a paragraph with `number` has been read, whether it assigns, and whether words of it `said` so."""
        if number is not None:
            self.article_orders = said and assigns and number.rank is Rank.ARTICLE
        self._ordered = False
        self.ordered_plainly = self.ordered_plainly and number is None
        self._bullet = number.rank if assigns and number is not None and number.is_list_mark else None
        if number is None or number.is_list_mark:
            return
        if assigns:
            self._point, self._next = number, None
        elif self._point is None:
            self._above, self._next = number, None
        elif number.rank <= self._point.rank:
            goes_on = self._above is not None and number.follows(self._above) and number.rank < self._point.rank
            self._next = self._point.rank if goes_on else None
            self._above, self._point = number, None
