"""Text that the examples on the pages of several rules are made of."""

from __future__ import annotations

from typing import Final

PAGE: Final = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog on its way to "
    "the island. Nobody was hurt, but the owners will have to explain why the pilot had been sent home that morning, "
    "although the forecast spoke of fog along the whole coast until late in the evening. The inquiry opens in May, and "
    "it will hear the crew, the harbour master, and both of the fishermen who saw the lights of the ship from the"
)
"""As much as a page holds; its last sentence goes on on the next."""

WITNESSES: Final = ((7, "Ann"), (8, "Bo"), (9, "Cleo"))
"""Numbers of pages, and who is named on the next."""
