"""`corpusnorm train`: learn a kind of document from a folder of examples."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpusnorm.classifying.custom import CustomKind, read_kinds, write_kinds
from corpusnorm.classifying.learning import Example, example_of, learn
from corpusnorm.classifying.reading import Reading
from corpusnorm.cli.failure import Failure, UsageError, complain, reason_for
from corpusnorm.cli.inputs import Input, find_inputs, is_output, shown
from corpusnorm.cli.output import write_whole
from corpusnorm.decode import decode
from corpusnorm.facts import Facts
from corpusnorm.reader import is_canonical
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

_EPILOG = """\
The file that -o names is used by `kinds = "kinds.json"` in the configuration. If it has other kinds, they
stay; the same kind is replaced.

exit codes: 0 the kind was learned, 1 an example could not be read and nothing was written, 2 the command
could not be carried out
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "Learn a kind of document from examples, a few dozen of them, against documents in general."
    parser.epilog = _EPILOG
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, folders or patterns: examples of the kind")
    parser.add_argument("--kind", metavar="NAME", required=True, help="what the kind is called, such as press_release")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file of kinds to write")


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    others = [kind for kind in _kinds_in(args.output) if kind.name != args.kind]
    inputs = find_inputs(args.paths, is_output)
    examples = list(_examples(inputs.found, inputs.failures))
    if inputs.failures:
        for failure in inputs.failures:
            complain(failure)
        complain("nothing was written; take these out, or mend them, and run the command again")
        return 1
    kind = _learned(args.kind, examples)
    write_whole(args.output, write_kinds([*others, kind]).encode("utf-8"))
    features = len(kind.traits) + len(kind.words)
    print(f"Learned {kind.name} from {kind.examples} examples, by {features} features, into {shown(args.output)}.")
    return 0


def _kinds_in(file: Path) -> tuple[CustomKind, ...]:
    try:
        return read_kinds(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise UsageError(f"{shown(file)}: {reason_for(error)}") from error
    except ValueError as error:
        raise UsageError(f"{shown(file)} {error}, or name another file with -o") from error


def _examples(inputs: Iterable[Input], failures: list[Failure]) -> Iterator[Example]:
    for input_ in inputs:
        try:
            data = input_.read()
            if is_canonical(data[:200].decode("utf-8", "replace")):
                failures.append(Failure(input_.name, "has been converted; give the document that it was made of"))
                continue
            yield _example(data)
        except Exception as error:  # noqa: BLE001  (all that cannot be read are told at once)
            failures.append(Failure(input_.name, reason_for(error)))


def _example(data: bytes) -> Example:
    """A document as the detector sees it."""
    source = decode(data)
    facts = Facts(source.text)
    traced = repair(source.text, facts, select_rules())
    return example_of(Reading(segment(traced, facts, all_rules()), traced.marks_in_text))


def _learned(name: str, examples: list[Example]) -> CustomKind:
    try:
        return learn(name, examples)
    except ValueError as error:
        raise UsageError(f"--kind {name}: {error}") from error
