"""Whether day or month comes first where a text prints dates in figures with slashes or hyphens."""

from __future__ import annotations

import enum
import re
from typing import Final


class DateOrder(enum.Enum):
    """Which of the two comes first in 12/05/2021."""

    DAY_FIRST = enum.auto()
    MONTH_FIRST = enum.auto()


_IN_FIGURES: Final = re.compile(r"(?<![\w/.-])([0-3]?\d)(?P<sign>[/-])([0-3]?\d)(?P=sign)(?:19|20)\d\d(?![\w/-])")

_DAY_FIRST: Final = frozenset("ca el es fr it pt".split())
"""Languages that write their short dates with slashes, and the day first in them (after the short formats of CLDR).

Of 76 texts in these that print a day beyond the twelfth in this way, one has the month first.
Other languages write dots or hyphens, so that slashes are of a foreign template; English writes both orders.
"""


def find_date_order(text: str, language: str | None) -> DateOrder | None:
    """The order that other dates of the text prove, or else its language; None if neither does."""
    orders = {only_order(int(one), int(two)) for one, _, two in _IN_FIGURES.findall(text)} - {None}
    if len(orders) == 1:
        return orders.pop()
    return DateOrder.DAY_FIRST if not orders and language in _DAY_FIRST else None


def only_order(one: int, two: int) -> DateOrder | None:
    """The order that two numbers leave, or None: of a day and a month, only the day is greater than twelve."""
    if one > 12 >= two:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if two > 12 >= one else None
