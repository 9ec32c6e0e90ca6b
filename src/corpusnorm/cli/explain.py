"""`corpusnorm explain`: the page of a rule."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator

from corpusnorm.cli.rules import fix_of, stage_of
from corpusnorm.cli.visible import fully_visible, visible
from corpusnorm.rule import Example, Rule
from corpusnorm.validation.selection import find_test, is_default


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "Explain a rule: what it finds, why it matters, what its fix does."
    parser.add_argument("rule", metavar="RULE", help="the code or name of a rule, such as CH002 or soft-hyphen")


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    test = find_test(args.rule)
    print(f"# {test.name} ({test.code})\n\n{test.message}.\n")
    default = "on" if is_default(test) else "off (--extend-select turns it on)"
    print(f"Stage: {stage_of(test)}. Fix: {fix_of(test)}. By default: {default}.\n")
    print("\n\n".join(map(_filled, test.page.split("\n\n"))))
    if isinstance(test, Rule):
        print("\n## Examples\n")
        print("\n\n".join("\n".join(_example(example)) for example in test.examples))
    return 0


def _filled(block: str) -> str:
    """A paragraph, or a list, of a page in 80 columns; headings and code stay as they are."""
    if block.startswith(("#", "```")):
        return block
    if not block.startswith("- "):
        return _wrapped(block)
    return "\n".join(_wrapped(f"- {item}", indent="  ") for item in block.removeprefix("- ").split("\n- "))


def _wrapped(text: str, *, indent: str = "") -> str:
    line = " ".join(map(str.strip, text.split("\n")))
    return textwrap.fill(line, 80, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _example(example: Example) -> Iterator[str]:
    """The text before and after, with what a reader could not see made visible."""
    if example.after == example.before:
        yield from ("Left alone:", "", *_indented(example.before))
    elif example.after is None:
        yield from ("Reported, and left to a person:", "", *_indented(example.before))
    else:
        yield from ("Before:", "", *_indented(example.before), "", "After:", "", *_indented(example.after))


def _indented(text: str) -> Iterator[str]:
    """The lines as a block of code: blanks count where they end a line or stand alone."""
    for line in text.split("\n"):
        bare = line.rstrip(" ")
        yield f"    {visible(bare)}{fully_visible(line[len(bare) :])}"
