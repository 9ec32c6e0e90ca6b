"""The pages of the rules: one for each rule and criterion, and the index of all."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.formats import report
from corpusnorm.decode import decode
from corpusnorm.edit import Safety
from corpusnorm.fix import in_place
from corpusnorm.inspection import inspect
from corpusnorm.rule import Example, Rule, Stage
from corpusnorm.validation.criterion import Criterion
from corpusnorm.validation.selection import is_default

FREQUENCY = Path(__file__).parents[1] / "frequency.toml"

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
