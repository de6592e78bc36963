"""Orders that those named in the heading give themselves: '- Phân công Phòng X tiếp nhận …' below 'UBND các xã'.

A document orders by 'Giao Sở X …' below any heading; what a body has its own divisions do, or asks of others, is its
task.
"""

from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.orders import ORDER
from dondoc.grammar.bodies.groups import is_group
from dondoc.model import AgencyRef
from dondoc.text import fold

_SHARES_OUT = "phân công"
_REQUIRES = "yêu cầu"
_ASKS = "đề nghị"
_DIVISIONS = ("Phòng ", "Các phòng ")


def is_own_order(sentence: str, to: Assignment, *, of_many: bool) -> bool:
    """Whether `sentence`, below a heading of agencies, tells what these order others, `to`, to do.

    `of_many` says that groups are named there: then one body that is known may be required or asked, too.
    """
    order = ORDER.match(fold(sentence))
    if order is None or order.start("order"):  # 'UBND tỉnh yêu cầu …' says who orders
        return False
    if order["order"] == _SHARES_OUT:
        return True
    if order["order"] == _ASKS:
        return not of_many
    if order["order"] == _REQUIRES:
        return not (of_many and all(map(_is_known, to.leads)))
    return all(ref.name.startswith(_DIVISIONS) for ref in to.leads)


def _is_known(ref: AgencyRef) -> bool:
    return ref.agency is not None and not is_group(ref)
