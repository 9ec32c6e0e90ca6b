"""The command `corpusnorm`: a thin shell round the library.

Only this package opens files. Each command is a module with ``add_arguments(parser)`` and
``run(args)``, which is imported when it is asked for, so that `--help` and `--version` cost
nothing but argparse.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import textwrap
from collections.abc import Sequence
from typing import Final

from corpusnorm import __version__

COMMANDS: Final = {
    "convert": "convert documents to JSON, JSONL, Markdown or plain text",
    "check": "report what is wrong with documents, and fix it on request",
    "detect": "tell the kind of documents, and why",
    "explain": "explain a rule",
    "rules": "list all rules",
    "train": "learn a kind of document from examples",
    "schema": "print the JSON Schema of a document",
}
"""The commands, and what they do: each is the module of this package with its name."""

_EPILOG: Final = """\
examples:
  corpusnorm check texts                       what is wrong with the documents in a folder
  corpusnorm check --fix texts                 repair in place what can be repaired safely
  corpusnorm convert texts -o out              one JSON file for each document
  corpusnorm convert texts --to jsonl -o corpus.jsonl
  corpusnorm explain soft-hyphen               what a rule finds, and why it matters

exit codes: 0 all is well, 1 something was found or failed, 2 the command could not be carried out
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with the arguments ``argv`` and return its exit code.

    Raises:
        SystemExit: for `--help`, `--version` and arguments that argparse does not know.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        args = _parsed(words)
        run = importlib.import_module(f"{__name__}.{args.command}").run
        guarded = importlib.import_module(f"{__name__}.guard").guarded
    except KeyboardInterrupt:  # importing takes long enough to be interrupted
        print("corpusnorm: interrupted", file=sys.stderr)
        return 130
    for name in ("stdout", "stderr"):
        _make_lenient(name)
    return int(guarded(run, args))


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    """The arguments in ``words``; argparse by itself takes no more paths behind an option that follows paths."""
    parser = _parser(next((word for word in words if not word.startswith("-")), None))
    args, rest = parser.parse_known_args(words)
    unknown = [word for word in rest if word.startswith("-") and word != "-"]
    if rest and (unknown or "paths" not in args):
        parser.error(f"{args.command}: unrecognized arguments: {' '.join(unknown or rest)}")
    if rest:
        args.paths += rest
    return args


def _parser(asked_for: str | None) -> argparse.ArgumentParser:
    """The parser of all commands; only the one that is asked for has its arguments."""
    parser = argparse.ArgumentParser(
        prog="corpusnorm",
        description="Makes scraped text fit to keep: repaired, recognised, validated, and reversible to the byte.",
        epilog=_EPILOG,
        formatter_class=_Help,
    )
    parser.add_argument("--version", action="version", version=f"corpusnorm {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, formatter_class=_Help)
        if name == asked_for:
            importlib.import_module(f"{__name__}.{name}").add_arguments(command)
    return parser


class _Help(argparse.RawDescriptionHelpFormatter):
    """Fits paragraphs to the width of the terminal, and leaves examples as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        paragraphs = text.strip().split("\n\n")
        return "\n\n".join(each if "\n  " in each else _filled(each, width) for each in paragraphs) + "\n"


def _filled(paragraph: str, width: int) -> str:
    return textwrap.fill(paragraph, width, break_on_hyphens=False)


def _make_lenient(name: str) -> None:
    """Let a stream that cannot show a character show its escape, and one that is closed take all, without failing."""
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    reconfigure = getattr(getattr(sys, name), "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
