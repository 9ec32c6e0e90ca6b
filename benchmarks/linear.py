"""Whether a document of ten times the lines costs at most twelve times the time.

    python -m benchmarks.linear [--lines N] [--only PART]

The documents are the worst there are: nothing but lines of one sort, as a thread, a table or a menu has them, or
nothing but one trigger of a rule. Each is normalized with all rules on, N lines of it (default: 1,000) and ten times
as many. Seconds are CPU time, without the collector of cycles: it looks through all that is in memory now and then,
more often while there is little. Exits with 1 if a document costs more.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from typing import Final

from corpusnorm import NotTextError, Options, normalize
from corpusnorm.registry import all_rules
from corpusnorm.rule import literal_of

MOST: Final = 12.0
"""Ten times as many lines may cost twelve times as much: ten, and what is rounded up."""
_TICK: Final = 0.005
"""Seconds that a clock or a cache may be out by."""
_TRIES: Final = 3

LINES: Final = {
    "names": ("Ann Berg", "Bo Carlsson"),
    "names, no two alike": ("Ann Berg{}",),
    "dates": ("3 May 2019", "May 4, 2019"),
    "times": ("12:04 pm",),
    "times ago": ("2 hours ago",),
    "says": ("Ann says:",),
    "numbered says": ("{}. Ann says:",),
    "numbers": ("{}",),
    "numbers of posts": ("#{}",),
    "numbered items": ("{}. item",),
    "bullets": ("- item", "* thing"),
    "table rows": ("| a | b |", "| 1 | 2 |"),
    "tabs": ("a\tb\tc",),
    "quotes": ("> so it is",),
    "headings": ("# Heading", "## Part {}"),
    "underlines": ("Title", "==="),
    "replies": ("Reply",),
    "likes": ("3 likes", "Like"),
    "menus": ("Home | About | Contact",),
    "links": ("[Home](https://example.org/)",),
    "addresses": ("https://example.org/{}",),
    "signatures": ("Posted by Ann Berg on 3 May 2019 at 12:03",),
    "comments": ("Ann Berg", "3 May 2019 at 12:04", "I think so, too.", "Reply", ""),
    "comments that are said": ("Ann{} says:", "May 3, 2019 at 3:04 pm", "That is right.", ""),
    "comments that begin with a name": ("Ann{}", "I think so, too.", ""),
    "cards of one user": ("Ann", "Joined: May 2010", "Posts: 12", "I think so.", ""),
    "cards of users": ("Ann{}", "Member", "Posts: {}", "I think so, too.", ""),
    "quotations in a forum": ("Ann wrote:", "> So it is.", "Yes.", ""),
    "letters": ("From: Ann <ann@example.org>", "Subject: Bees", "", "They sleep.", ""),
    "headings that count": ("3 comments",),
    "pages": ("Page {}", "The text of it goes on"),
    "contents": ("Chapter {} ..... {}",),
    "footnotes": ("It is so [{}].", "[{}] See there."),
    "an interview": ("Who are you?", "I am Ann."),
    "code": ("def f(x):", "    return x"),
    "verse": ("the sun goes down", "and so do we,"),
    "broken words": ("the light-", "house is old"),
    "paragraphs": ("This is sentence {}, which ends here.", ""),
    "one paragraph": ("This is sentence {}, which ends here.",),
    "tags": ("<p>a</p>",),
    "fences": ("```", "x"),
    "dots": (".",),
    "blank lines": ("", " "),
}
"""Lines that follow each other again and again; ``{}`` stands for a number, another one each time."""


def document(lines: Sequence[str], size: int) -> str:
    """So many lines: ``lines`` again and again."""
    numbered = (line.replace("{}", str(number)) for number in count(1) for line in lines)
    return "\n".join(islice(numbered, size)) + "\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print a table, the worst first; 1 if anything grows faster than its lines."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linear", description="Is it linear?")
    parser.add_argument("--lines", type=int, default=1_000, help="of the short documents (default: 1,000)")
    parser.add_argument("--only", metavar="PART", default="", help="documents that have this in their name")
    args = parser.parse_args(argv)
    gc.disable()
    sorts = [(name, lines) for name, lines in (*LINES.items(), *_triggers()) if args.only in name]
    rows = sorted(((*growth_of(_normalized, lines, args.lines), name) for name, lines in sorts), reverse=True)
    print(f"seconds for {args.lines:,} lines and for {10 * args.lines:,}, and their ratio")
    for ratio, short, long, name in rows:
        print(f"{short:8.3f} {long:8.3f} {ratio:6.1f} {name}{' too much' if ratio > MOST else ''}")
    return int(any(ratio > MOST for ratio, *_ in rows))


def _triggers() -> Iterator[tuple[str, tuple[str]]]:
    """What rules are called for by, and their examples: alone on each line."""
    for rule in all_rules():
        for text in dict.fromkeys((*map(literal_of, rule.trigger[:4]), *(example.before for example in rule.examples))):
            yield f"{rule.name} {text[:30]!r}", (text,)


def growth_of(work: Callable[[str], object], lines: Sequence[str], size: int) -> tuple[float, float, float]:
    """How many times as much ten times the lines cost, and the seconds for few and for many."""
    few, many = document(lines, size), document(lines, 10 * size)
    costs = [(_cost(work, few), _cost(work, many))]
    while costs[-1][1] > MOST * costs[-1][0] + _TICK and len(costs) < _TRIES:
        costs.append((_cost(work, few), _cost(work, many)))
    short, long = (min(column) for column in zip(*costs, strict=True))
    return long / (short + _TICK / MOST), short, long


def _normalized(text: str) -> None:
    normalize(text.encode(), options=Options(unsafe=True))


def _cost(work: Callable[[str], object], text: str) -> float:
    gc.collect()
    begin = time.thread_time()
    try:
        work(text)
    except NotTextError:  # nothing but control characters
        return 0.0
    return time.thread_time() - begin


if __name__ == "__main__":
    sys.exit(main())
