"""The titles of a document and of its appendices, told to all who follow what they say."""

from dataclasses import dataclass

from dondoc.extract.prose.aims import Aims
from dondoc.extract.prose.table_captions import TableCaptions
from dondoc.extract.years import Years
from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.landmarks import Landmark


@dataclass(slots=True)
class PartTitles:
    """Reads the lines of titles, one after the other."""

    aims: Aims
    years: Years
    captions: TableCaptions
    _inside: bool = False  # the line before was one of the same title

    def leave(self) -> None:
        """Tell that what follows is no line of the title."""
        self._inside = False

    def read(self, item: Zoned) -> None:
        """Take notice of a line of a title; '(Kèm theo …)' behind it says nothing of what it is the title of."""
        begins = item.landmark not in (None, Landmark.ATTACHED_TO)
        if begins or not self._inside or item.paragraph.after_table:
            self.aims.begin_part()
            self.years.begin_part()
            if item.landmark is not Landmark.ATTACHED_TO:
                self.captions.begin_part()
        self._inside = True
        self.captions.add_title(item)
        if item.landmark is None:
            self.aims.add_title(item.paragraph.words)
            self.years.add_title(item.paragraph.words)
