"""Writes docs/reference/: what the code says about itself, as pages.

    python -m tools.build_reference

`make docs` runs it. The pages are committed, and `tests/test_reference.py` fails when one of
them is not what this module would write.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import corpusnorm
from corpusnorm.cli import COMMANDS
from corpusnorm.cli.checked import Checked
from corpusnorm.cli.formats import report
from corpusnorm.decode import decode
from corpusnorm.edit import Safety
from corpusnorm.fix import in_place
from corpusnorm.inspection import inspect
from corpusnorm.registry import all_rules
from corpusnorm.rule import Example, Rule, Stage
from corpusnorm.schema import document_schema
from corpusnorm.validation.criterion import Criterion
from corpusnorm.validation.selection import all_criteria, is_default

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
FREQUENCY = Path(__file__).parent / "frequency.toml"
NOTE = "<!-- Written by tools/build_reference.py: change the code, then run `make docs`. -->\n\n"


def pages() -> dict[str, str]:
    """All pages, by their path in docs/reference/."""
    rules = all_rules()
    written = {
        "index.md": index_page(),
        "api.md": api_page(),
        "command-line.md": command_line_page(),
        "schema.md": schema_page(),
        "rules/index.md": rules_page(rules, all_criteria()),
        **{f"rules/{rule.name}.md": rule_page(rule) for rule in rules},
        **{f"rules/{criterion.name}.md": criterion_page(criterion) for criterion in all_criteria()},
    }
    return {path: NOTE + text.rstrip() + "\n" for path, text in written.items()}


def main() -> None:
    """Write the pages that changed, and remove those of rules that are gone."""
    wanted = pages()
    for path in sorted(REFERENCE.rglob("*.md")):
        if path.relative_to(REFERENCE).as_posix() not in wanted:
            path.unlink()
            print(f"removed {path.relative_to(REFERENCE)}")
    for name, text in wanted.items():
        path = REFERENCE / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {name}")


def index_page() -> str:
    """The way in."""
    return """\
# Reference

Generated from the code, and tested to be what the code says.

- [Rules](rules/index.md): one page for every fault that is looked for.
- [Command line](command-line.md): every command and option.
- [Python API](api.md): every public name.
- [JSON Schema](schema.md): the form of the output, for machines.

```{toctree}
:hidden:

rules/index
command-line
api
schema
```
"""


# --- rules -----------------------------------------------------------------------------------

STAGES = {
    Stage.ENCODING: ("Encoding", "Characters that a wrong decoding or a layer of escaping made."),
    Stage.CHARACTERS: ("Characters", "Right in themselves, but they do not belong in the text."),
    Stage.MARKUP: ("Markup", "Marks of a markup language, read and taken off."),
    Stage.LAYOUT: ("Layout", "Lines and paragraphs as the author meant them."),
    Stage.MARKERS: ("Markers and furniture", "Lines that are no content: widgets, footers of the page."),
    Stage.STRUCTURE: ("Structure", "What the document as a whole lacks or has lost."),
}
SAFETIES = {
    Safety.SAFE: "safe",
    Safety.UNSAFE: "unsafe: applied on request only",
    Safety.REPORT: "reported, never changed",
}


def rules_page(rules: Sequence[Rule], criteria: Sequence[Criterion]) -> str:
    """All rules in a table, in the order in which they have their turn, then the criteria.

    `docs/_static/rules.js` finds the table by the mark before it, and makes it searchable and sortable.
    """
    pieces = [
        "# Rules\n",
        f"There are {len(rules)} rules, here in the order in which they have their turn, and {len(criteria)} criteria.",
        "A rule is named by its code, by its name, or with its whole family by the beginning of its code.",
        "What *safe* and *unsafe* mean is told in [Safe, unsafe, report](../../explanation/safety.md).\n",
        "*Web* and *PDF* tell how often a fault is met: in how many of 1,000 web pages, and of 1,000 texts of PDFs.",
        "They were [counted](#how-often) with simple detectors, so they are orders of magnitude.\n",
        '<div class="rule-index"></div>\n',
        "| Code | Rule | What is wrong | Stage | Fix | Web ‰ | PDF ‰ |\n|---|---|---|---|---|--:|--:|",
        *map(_index_row, rules),
        *map(_index_row, criteria),
        "\n## Stages\n",
        *(f"{title}\n: {about}\n" for title, about in STAGES.values()),
        "Validation\n: Criteria judge the document as a whole: whether it is what your configuration asks of it.",
        "  They are selected and ignored like rules, and have no fix.\n",
        "## How often\n",
        frequency_source(),
        "\n```{toctree}\n:hidden:\n",
        *(rule.name for rule in rules),
        *(criterion.name for criterion in criteria),
        "```",
    ]
    return "\n".join(pieces)


def _index_row(test: Rule | Criterion) -> str:
    stage = STAGES[test.stage][0] if isinstance(test, Rule) else "Validation"
    fix = str(test.safety) if isinstance(test, Rule) else str(Safety.REPORT)
    web, pdf = (_per_mille(test.name, where) for where in ("web", "pdf"))
    return f"| {test.code} | [{test.name}]({test.name}.md) | {test.message} | {stage} | {fix} | {web} | {pdf} |"


def _per_mille(name: str, where: str) -> str:
    """In how many of 1,000 documents the fault is met; a dash where nobody has counted."""
    figure = frequencies()[where].get(name)
    return "–" if figure is None else f"{figure:g}"


@cache
def frequencies() -> dict[str, dict[str, float]]:
    """How often faults are met, by where and by rule."""
    return tomllib.loads(FREQUENCY.read_text(encoding="utf-8"))


def frequency_source() -> str:
    """Where the figures come from, as the comment at the head of the data tells it."""
    comment = FREQUENCY.read_text(encoding="utf-8").partition("\n\n")[0]
    lines = (line.removeprefix("#").strip() for line in comment.splitlines())
    return "\n".join(lines).replace("\nweb: ", "\n*Web*: ").replace("\npdf: ", "\n\n*PDF*: ")


def rule_page(rule: Rule) -> str:
    """A rule: its data, its docstring, its examples."""
    title, _ = STAGES[rule.stage]
    examples = "\n".join(_example(example) for example in rule.examples)
    return f"""\
# {rule.name} ({rule.code})

| | |
|---|---|
| Message | {rule.message} |
| Cure | {rule.cure or "none: a person decides"} |
| Safety | {SAFETIES[rule.safety]} |
| Stage | {title} |
| By default | {_by_default(rule)} |
| Met in | {_met_in(rule)} |

{rule.page}

## Examples

{examples}
{_as_reported(rule)}"""


def _by_default(rule: Rule) -> str:
    """Whether `corpusnorm check` looks for it, and what turns it on if not."""
    if is_default(rule):
        return "`corpusnorm check` looks for it"
    return f"off; {'`quotes` or its own name' if rule.on_request else '`--extend-select`'} turns it on"


def criterion_page(criterion: Criterion) -> str:
    """A criterion: its data and its docstring."""
    return f"""\
# {criterion.name} ({criterion.code})

| | |
|---|---|
| Message | {criterion.message} |
| Stage | Validation |

{criterion.page}
"""


def _example(example: Example) -> str:
    before = _fenced(visible(example.before))
    if example.after is None:
        return f"Reported, and left as it is:\n\n{before}\n"
    if example.after == example.before:
        return f"Left alone:\n\n{before}\n"
    return f"Repaired, from\n\n{before}\n\nto\n\n{_fenced(visible(example.after))}\n"


def _met_in(rule: Rule) -> str:
    """How often the fault is met, in words."""
    web, pdf = (_per_mille(rule.name, where) for where in ("web", "pdf"))
    is_counted = {web, pdf} != {"–"}
    return f"{web} of 1,000 web pages, {pdf} of 1,000 texts of PDFs" if is_counted else "not counted"


def _as_reported(rule: Rule) -> str:
    """The first example in which the rule finds something, as `corpusnorm check` reports it."""
    for example in rule.examples:
        source = decode(example.before.encode("utf-8"))
        found = [one for one in in_place(inspect(source, [rule])) if one.rule == rule.name]
        if found:
            file = Checked(name="example.txt", text=source.text, findings=tuple(found[:1]))
            return (
                f"`corpusnorm check` shows the first one so:\n\n{_fenced(''.join(report('full', [file])).rstrip())}\n"
            )
    return ""


def _fenced(text: str) -> str:
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def visible(text: str) -> str:
    """``text`` with everything that shows nothing, or that a page would swallow, made visible.

    A line feed is shown as ⏎ where it is not simply between two lines: at the end, beside
    white space and beside an empty line.
    """
    shown = "".join(_visible_character(character) for character in text)
    shown = re.sub(r"(?m) +$", lambda spaces: "·" * len(spaces[0]), shown)
    shown = re.sub(r"\n(?=\n|\Z)|(?<=\n)\n|(?<=·)\n", "⏎\n", shown)
    return shown.removesuffix("\n")


def _visible_character(character: str) -> str:
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cn", "Co", "Zl", "Zp"} and character != "\n"
    strange_space = unicodedata.category(character) == "Zs" and character != " "
    combining = unicodedata.combining(character) != 0
    return f"‹U+{ord(character):04X}›" if hidden or strange_space or combining else character


# --- command line ----------------------------------------------------------------------------


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
    return "".join(f"{_capital(_cell(paragraph))}\n\n" for paragraph in paragraphs if paragraph)


def _operand(action: argparse.Action) -> str:
    shown = f"{_value(action)}…" if action.nargs in ("*", "+") else _value(action)
    return f"[{shown}]" if action.nargs in ("*", "?") else shown


def _row(action: argparse.Action) -> str:
    default = "" if action.default is argparse.SUPPRESS else str(action.default)
    text = (action.help or "").replace("%(default)s", default).replace("%%", "%")
    return f"| {_name(action)} | {_cell(text)} |"


def _name(action: argparse.Action) -> str:
    if not action.option_strings:
        return f"`{_value(action)}`"
    value = "" if action.nargs == 0 else f" {_value(action)}"
    *short, last = action.option_strings
    return ", ".join(f"`{option}`" for option in (*short, _cell(f"{last}{value}")))


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


# --- API -------------------------------------------------------------------------------------

SECTIONS = {
    "corpusnorm.flow": "The three functions",
    "corpusnorm.options": "Options",
    "corpusnorm.document": "Documents",
    "corpusnorm.detection": "Detection",
    "corpusnorm.edit": "Places and marks",
    "corpusnorm.trace": "The account of changes",
    "corpusnorm.source": "The source",
    "corpusnorm.finding": "Findings",
    "corpusnorm.classifying.custom": "Kinds of one's own",
    "corpusnorm.errors": "Errors",
}
FOR_PARTS = (
    "rule",
    "facts",
    "line",
    "draft",
    "kind",
    "classifying.reading",
    "classifying.traits",
    "validation.criterion",
    "writer",
    "registry",
    "strategies",
)


def api_page() -> str:
    """Every public name, and the modules for those who add a part."""
    homes: dict[str, list[str]] = {home: [] for home in SECTIONS}
    for name in corpusnorm.__all__:
        homes[getattr(corpusnorm, name).__module__].append(name)
    pieces = ["# Python API\n", "Everything here is imported from `corpusnorm` itself.\n"]
    for home, names in homes.items():
        pieces += [f"## {SECTIONS[home]}\n", _autodoc(_directive(name) for name in names)]
    pieces.append("## For those who add a part\n\nThese modules are the workbench of new rules, kinds and formats.\n")
    for module in FOR_PARTS:
        pieces += [
            f"### corpusnorm.{module}\n",
            _autodoc([f".. automodule:: corpusnorm.{module}\n   :members:\n   :no-index:\n"]),
        ]
    return "\n".join(pieces)


def _directive(name: str) -> str:
    value: Any = getattr(corpusnorm, name)
    if not isinstance(value, type):
        return f".. autofunction:: corpusnorm.{name}\n"
    bases = "" if value.__base__ is object else "   :show-inheritance:\n"
    return f".. autoclass:: corpusnorm.{name}\n   :members:\n{bases}"


def _autodoc(directives: Iterable[str]) -> str:
    return "```{eval-rst}\n" + "\n".join(directives) + "```\n"


# --- schema ----------------------------------------------------------------------------------


def schema_page() -> str:
    """The JSON Schema: the fields of a document in a table, then the whole."""
    whole = document_schema()
    rows = [
        f"| `{name}` | {_cell(_type(field))} | {_cell(_meaning(field, whole['$defs']))} |"
        for name, field in whole["properties"].items()
    ]
    return "\n".join(
        [
            "# JSON Schema\n",
            "What `corpusnorm schema` prints.",
            "The fields are told one by one in [The form of a document](../explanation/document.md).\n",
            "| Field | Type | Meaning |\n|---|---|---|",
            *rows,
            f"\n## The whole\n\n```json\n{json.dumps(whole, indent=2, ensure_ascii=False)}\n```",
        ]
    )


def _meaning(field: dict[str, Any], definitions: dict[str, Any]) -> str:
    """What a field, or the definition that it refers to, says of itself."""
    reference = field.get("$ref") or field.get("items", {}).get("$ref", "")
    definition = definitions.get(reference.rpartition("/")[2], {})
    return str(field.get("description") or definition.get("description", ""))


def _type(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"]).rpartition("/")[2]
    if "const" in field:
        return f"`{json.dumps(field['const'])}`"
    if "enum" in field:
        return ", ".join(f"`{json.dumps(value)}`" for value in field["enum"])
    if "anyOf" in field or "oneOf" in field:
        return " or ".join(_type(each) for each in field.get("anyOf", field.get("oneOf", ())))
    kinds = field.get("type", "any")
    name = " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
    return f"{name} of {_type(field['items'])}" if name == "array" and "items" in field else name


if __name__ == "__main__":
    main()
