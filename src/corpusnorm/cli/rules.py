"""`corpusnorm rules`: all rules in a table."""

from __future__ import annotations

import argparse
import json
from typing import Any

from corpusnorm.cli.table import table
from corpusnorm.edit import Safety
from corpusnorm.rule import Rule
from corpusnorm.validation.selection import Test, all_tests, is_default


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "List all rules: what `check` looks for, and what `convert` repairs."
    parser.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="text for people (default), json for programs"
    )


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    if args.output_format == "json":
        print(json.dumps([_described(test) for test in all_tests()], ensure_ascii=False, indent=2))
        return 0
    rows = [("code", "name", "fix", "default", "message")]
    rows += [
        (test.code, test.name, fix_of(test), "on" if is_default(test) else "", test.message) for test in all_tests()
    ]
    print("\n".join(table(rows)))
    print("\nRules that are not on by default: --extend-select CODE, or --select ALL; a house style only by its own")
    print("code or name, or by `quotes` in the configuration.")
    print("`corpusnorm explain CODE` tells more about each.")
    return 0


def fix_of(test: Test) -> str:
    """How safe the fix of a rule is: safe, unsafe, or report where a person decides."""
    return str(test.safety if isinstance(test, Rule) else Safety.REPORT)


def _described(test: Test) -> dict[str, Any]:
    return {
        "code": test.code,
        "name": test.name,
        "stage": stage_of(test),
        "fix": fix_of(test),
        "default": is_default(test),
        "message": test.message,
    }


def stage_of(test: Test) -> str:
    """When it has its turn, in lower case."""
    return test.stage.name.lower() if isinstance(test, Rule) else "validation"
