"""`corpusnorm schema`: the JSON Schema of a document."""

from __future__ import annotations

import argparse
import json

from corpusnorm.schema import document_schema


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "Print the JSON Schema that every document in JSON and each line of JSONL follows."


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    print(json.dumps(document_schema(), ensure_ascii=False, indent=2))
    return 0
