"""Writes docs/reference/: what the code says about itself, as pages.

    python -m tools.build_reference

`make docs` runs it. The pages are committed, and `tests/test_reference.py` fails when one of
them is not what this module would write.
"""

from __future__ import annotations

from pathlib import Path

from corpusnorm.registry import all_rules
from corpusnorm.validation.selection import all_criteria
from tools.reference.api import api_page
from tools.reference.command_line import command_line_page
from tools.reference.rules import criterion_page, rule_page, rules_page
from tools.reference.schema import schema_page

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
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


if __name__ == "__main__":
    main()
