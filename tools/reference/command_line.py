"""The page of the command line: every command with its arguments, from its own parser."""

from __future__ import annotations

import argparse
import importlib

import corpusnorm
from corpusnorm.cli import COMMANDS
from tools.reference.tables import cell


def command_line_page() -> str:
    """Every command with its arguments, from its own parser."""
    rows = [f"| [`{name}`](#corpusnorm-{name}) | {_capital(summary)} |" for name, summary in COMMANDS.items()]
    return "\n".join(
        [
            f"# Command line\n\n{corpusnorm.__doc__.split(chr(10))[0]}\n" if corpusnorm.__doc__ else "",
            "| Command | What it does |\n|---|---|",
            *rows,
            "\n`corpusnorm --version` prints the version, and every command explains itself with `--help`.\n",
            *map(_command, COMMANDS),
        ]
    )


def _command(name: str) -> str:
    parser = argparse.ArgumentParser(prog=f"corpusnorm {name}", add_help=False)
    importlib.import_module(f"corpusnorm.cli.{name}").add_arguments(parser)
    operands = [_operand(action) for action in parser._actions if not action.option_strings]
    usage = " ".join([parser.prog, "[OPTION…]", *operands])
    pieces = [f"\n## corpusnorm {name}\n\n{_prose(parser.description)}\n```text\n{usage}\n```\n"]
    for group in parser._action_groups:
        actions = [action for action in group._group_actions if action.help != argparse.SUPPRESS]
        if actions:
            title = "Arguments" if group.title == "positional arguments" else _capital(group.title or "")
            pieces += [f"| {title} | |\n|---|---|", *map(_row, actions), ""]
    return "\n".join([*pieces, _prose(parser.epilog)])


def _prose(text: str | None) -> str:
    """The paragraphs of a description or an epilog, each on one line."""
    paragraphs = (text or "").strip().split("\n\n")
    return "".join(f"{_capital(cell(paragraph))}\n\n" for paragraph in paragraphs if paragraph)


def _operand(action: argparse.Action) -> str:
    shown = f"{_value(action)}…" if action.nargs in ("*", "+") else _value(action)
    return f"[{shown}]" if action.nargs in ("*", "?") else shown


def _row(action: argparse.Action) -> str:
    default = "" if action.default is argparse.SUPPRESS else str(action.default)
    text = (action.help or "").replace("%(default)s", default).replace("%%", "%")
    return f"| {_name(action)} | {cell(text)} |"


def _name(action: argparse.Action) -> str:
    if not action.option_strings:
        return f"`{_value(action)}`"
    value = "" if action.nargs == 0 else f" {_value(action)}"
    *short, last = action.option_strings
    return ", ".join(f"`{option}`" for option in (*short, cell(f"{last}{value}")))


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
