"""The examples in the README and in docs/ are true: each page is run from top to bottom.

A page has an empty folder of its own, in which it is run as a reader would:

- a `python` block is run; `>>>` lines must give what is printed below them, and functions
  called `test_…` are called;
- a `console` block is run line by line: what stands below a `$ command` is what it prints,
  messages last, and `…` stands for anything;
- `toml` and `json` blocks are parsed;
- a block after `<!-- file: NAME -->` is written to that file first;
- `<!-- sample: NAME from seeds/… -->` puts a copy of a sample document there.

Commands that are only for pasting (`pip install …`) stand in `sh` blocks and are not run.
"""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from types import FunctionType
from typing import Any

import pytest
from attrs import frozen
from hypothesis import Phase, settings

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts),
]
_STEP = re.compile(
    r"<!-- sample: (?P<sample>\S+) from (?P<seed>seeds\S*) -->"
    r"|(?:<!-- file: (?P<file>\S+) -->\n+)?^(?P<indent> *)(?P<fence>`{3,})(?P<language>[^`\n]*)\n"
    r"(?P<body>.*?)^(?P=indent)(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_TIMEOUT = 120


@frozen(kw_only=True)
class Block:
    """A fenced block: its language, its text, the line it begins at, the file it is the content of."""

    language: str
    text: str
    line: int
    file: str | None


@frozen(kw_only=True)
class Sample:
    """A sample document, or a folder of them, that a page needs under ``name``."""

    name: str
    path: Path


def steps(page: str) -> Iterator[Block | Sample]:
    """What a page asks for, from top to bottom."""
    for match in _STEP.finditer(page):
        if match["sample"]:
            yield Sample(name=match["sample"], path=ROOT / match["seed"])
        else:
            line = page.count("\n", 0, match.start("body")) + 1
            yield Block(language=match["language"], text=dedent(match["body"]), line=line, file=match["file"])


def run_page(page: str, name: str, folder: Path) -> None:
    """Do in ``folder`` (the current one) what the page does."""
    names: dict[str, Any] = {"__name__": "__page__"}
    for step in steps(page):
        if isinstance(step, Sample):
            target = folder / step.name
            target.parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if step.path.is_dir() else shutil.copyfile
            copy(step.path, target)
            continue
        if step.file:
            target = folder / step.file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(step.text, encoding="utf-8")
        if step.language in RUNNERS:
            RUNNERS[step.language](step, name, names)


def run_python(block: Block, page: str, names: dict[str, Any]) -> None:
    """Run a block of Python: a session, or a piece of a module."""
    if ">>> " in block.text:
        run_session(block, page, names)
        return
    before = set(names)
    exec(compile("\n" * (block.line - 1) + block.text, page, "exec", dont_inherit=True), names)
    for name in set(names) - before:
        if name.startswith("test_") and isinstance(names[name], FunctionType):
            names[name]()


def run_session(block: Block, page: str, names: dict[str, Any]) -> None:
    """Run `>>>` lines and compare what they print."""
    session = doctest.DocTestParser().get_doctest(block.text, names, page, page, block.line - 1)
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS | doctest.FAIL_FAST)
    report: list[str] = []
    runner.run(session, out=report.append, clear_globs=False)
    names.update(session.globs)
    assert not runner.failures, "".join(report)


def run_console(block: Block, page: str, names: dict[str, Any]) -> None:
    """Run `$ ` lines and compare what they print."""
    for command, expected in commands(block.text):
        done = subprocess.run(
            command,
            shell=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(),
            timeout=_TIMEOUT,
            check=False,
        )
        printed = (done.stdout + done.stderr).decode("utf-8")
        wanted = expected.replace("…", "...")
        same = doctest.OutputChecker().check_output(wanted, printed, doctest.ELLIPSIS)
        assert same, f"{page}:{block.line}: $ {command}\nThe page says:\n{expected}\nIt prints:\n{printed}"


def commands(session: str) -> Iterator[tuple[str, str]]:
    """The commands of a console session, each with the output below it."""
    for piece in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, output = piece.partition("\n")
        yield command, output


def environment() -> dict[str, str]:
    """The environment of a reader who has installed corpusnorm: no colours, 100 columns."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {"PATH": path, "HOME": os.environ.get("HOME", ""), "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"}


def run_toml(block: Block, page: str, names: dict[str, Any]) -> None:
    """Parse a block of TOML."""
    tomllib.loads(block.text)


def run_json(block: Block, page: str, names: dict[str, Any]) -> None:
    """Parse a block of JSON."""
    json.loads(block.text)


RUNNERS: dict[str, Callable[[Block, str, dict[str, Any]], None]] = {
    "python": run_python,
    "console": run_console,
    "toml": run_toml,
    "json": run_json,
}
NOT_RUN = {"sh", "text", "markdown", "yaml", "{toctree}", "{eval-rst}", "{note}", "{warning}", "{literalinclude}"}


@pytest.fixture
def few_examples() -> Iterator[None]:
    """Property tests on a page draw ten examples, always the same, and shrink none: they are there to be read."""
    before = settings.get_current_profile_name()
    settings.register_profile(
        "page", settings.get_profile(before), max_examples=10, derandomize=True, database=None, phases=[Phase.generate]
    )
    settings.load_profile("page")
    yield
    settings.load_profile(before)


@pytest.mark.usefixtures("few_examples")
@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_page_is_true(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a page shows is what happens."""
    monkeypatch.chdir(tmp_path)
    run_page(page.read_text(encoding="utf-8"), page.relative_to(ROOT).as_posix(), tmp_path)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_block_escapes_the_run(page: Path) -> None:
    """Every fence is seen, and its language is one that is run or one that is known not to be."""
    text = page.read_text(encoding="utf-8")
    blocks = [step for step in steps(text) if isinstance(step, Block)]
    assert not re.search(r"^ *```", _STEP.sub("", text), re.MULTILINE)
    assert {block.language.split()[0] for block in blocks if block.language} <= NOT_RUN | set(RUNNERS)
    assert all(block.language for block in blocks), "a fence names no language"


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("```python\n>>> 1 + 1\n3\n```\n", AssertionError),
        ("```python\nassert 1 + 1 == 3\n```\n", AssertionError),
        ("```python\ndef test_sum() -> None:\n    assert 1 + 1 == 3\n```\n", AssertionError),
        ("```console\n$ echo two\nthree\n```\n", AssertionError),
        ("<!-- file: a.txt -->\n```text\ntwo\n```\n\n```console\n$ cat a.txt\nthree\n```\n", AssertionError),
        ("```toml\nkey = \n```\n", tomllib.TOMLDecodeError),
        ("```json\n{\n```\n", json.JSONDecodeError),
    ],
)
def test_untrue_page_fails(page: str, error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An example that is not true is noticed, in whatever form it comes."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error):
        run_page(page, "untrue.md", tmp_path)


def test_output_may_be_elided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page may leave out what does not matter, and go on in the same folder with the same names."""
    monkeypatch.chdir(tmp_path)
    page = (
        "<!-- file: a.txt -->\n```text\none\ntwo\nthree\n```\n"
        "```console\n$ cat a.txt\none\n…\n```\n"
        "```python\nimport pathlib\nlines = pathlib.Path('a.txt').read_text().split()\n```\n"
        "```python\n>>> lines[0]\n'one'\n```\n"
    )
    run_page(page, "elided.md", tmp_path)
