"""`corpusnorm schema`: the JSON Schema of a document."""

from __future__ import annotations

import argparse
import json

from corpusnorm.schema import document_schema


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the JSON Schema that every document in JSON and each line of JSONL follows."


def run(args: argparse.Namespace) -> int:
    print(json.dumps(document_schema(), ensure_ascii=False, indent=2))
    return 0
