"""'Phấn đấu', with which goals are announced, as it is written and as it is misspelt."""

from dondoc.grammar.patterns import any_of

AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
