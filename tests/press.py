"""Press releases of our own writing: examples of a kind that is not built in."""

from __future__ import annotations

_FIRMS = ("Aldermere Oars", "Hallam Ropes", "Thornby Bells", "Quenby Tiles", "Skarn Lamps", "Ostra Kilns")
_NEWS = (
    "opens a second workshop on the old quay and hires twenty apprentices",
    "has won the prize of the guild for the quietest pump of the year",
    "takes over the foundry of its neighbour, which goes on under its own name",
    "will heat its halls with what the ovens lose, and sell the rest to the town",
)


def press_releases(number: int = 24) -> list[str]:
    """So many releases, no two alike."""
    return [_release(_FIRMS[at % len(_FIRMS)], _NEWS[at % len(_NEWS)], at) for at in range(number)]


def _release(firm: str, news: str, at: int) -> str:
    return (
        f"FOR IMMEDIATE RELEASE\n\n{firm} {news}\n\n"
        f"{firm}, a leading maker of its trade, is pleased to announce that it {news}.\n\n"
        f"“We are proud of this milestone,” said the chief executive, {at + 3} years with the company. "
        "“Our customers will benefit from it, and we look forward to the next chapter.”\n\n"
        f"About {firm}\n\nFounded in {1800 + 7 * at}, {firm} serves customers in {at + 2} countries.\n\n"
        f"Media contact: Press Office, {firm}, press@example.org\n\n# # #\n"
    )
