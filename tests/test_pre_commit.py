"""The hooks, tried for real: a repository, pre-commit, a bad seed, a good seed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "src")

CONFIGURATION = """
[[require]]
path = "seeds/**"
fields = ["title", "authors"]
unique = true
"""

SEED = """\
The Lamp in the Harbour

By Ada Berg

A first paragraph, which tells of a lamp and of those who lit it every evening of the year.

A second paragraph, in which the lamp goes out.
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.skipif(not (ROOT / ".pre-commit-hooks.yaml").exists(), reason="needs the working tree"),
]


class Repository:
    """A git repository of its own, far from the one that the tests are in."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        folder.mkdir()
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
        self.environment = clean | {
            "HOME": str(home),
            "PRE_COMMIT_HOME": str(home / "pre-commit"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org",
        }
        self.git("init", "--quiet", ".")

    def git(self, *argv: str) -> subprocess.CompletedProcess[str]:
        """Run git in the repository."""
        return self.run("git", *argv)

    def run(self, *argv: str) -> subprocess.CompletedProcess[str]:
        """Run a program in the repository; what it says on both streams is in ``stdout``."""
        return subprocess.run(
            argv,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def commit(self) -> subprocess.CompletedProcess[str]:
        """Commit everything that is there."""
        self.git("add", "--all")
        return self.git("commit", "--message", "a change")

    def write(self, name: str, content: str) -> None:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The working tree as a repository of hooks, which pre-commit wants at a revision."""
    folder = tmp_path_factory.mktemp("hooks")
    repository = Repository(folder / "corpusnorm", home=folder)
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, repository.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, repository.folder / name)
    assert repository.commit().returncode == 0
    return repository


def user(hooks: Repository, tmp_path: Path, hook: str) -> Repository:
    """A user's repository in which the hook is installed and its environment is made."""
    pytest.importorskip("pre_commit")
    repository = Repository(tmp_path / "user", home=hooks.folder.parent)
    revision = hooks.git("rev-parse", "HEAD").stdout.strip()
    repository.write(
        ".pre-commit-config.yaml",
        f"repos:\n- repo: {hooks.folder.as_posix()}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n    files: ^seeds/\n",
    )
    repository.write("corpusnorm.toml", CONFIGURATION)
    assert repository.run(sys.executable, "-m", "pre_commit", "install").returncode == 0
    made = repository.run(sys.executable, "-m", "pre_commit", "install-hooks")
    if made.returncode and ("ConnectionError" in made.stdout or "No matching distribution" in made.stdout):
        pytest.skip("pre-commit cannot install the hook here: no package index can be reached")
    assert made.returncode == 0, made.stdout
    return repository


def test_a_bad_seed_is_refused_until_it_is_mended(hooks: Repository, tmp_path: Path) -> None:
    """`corpusnorm-check` refuses the commit with the reason, and accepts the mended file."""
    repository = user(hooks, tmp_path, "corpusnorm-check")
    repository.write("seeds/a.txt", SEED.replace("By Ada Berg\n\n", "").replace("lamp", "la\N{SOFT HYPHEN}mp"))
    refused = repository.commit()
    assert refused.returncode == 1
    assert "corpusnorm check" in refused.stdout
    assert "VA001 No `authors` was found, and this folder requires it" in refused.stdout
    assert "CH002 [*] Soft hyphen in the text" in refused.stdout
    assert "seeds/a.txt:3:" in refused.stdout

    repository.write("seeds/a.txt", SEED)
    accepted = repository.commit()
    assert accepted.returncode == 0, accepted.stdout

    repository.write("seeds/b.txt", SEED.upper())
    repeated = repository.commit()
    assert repeated.returncode == 1
    assert "VA003 The text is the same as in seeds/a.txt" in repeated.stdout


def test_a_bad_seed_is_fixed_and_then_accepted(hooks: Repository, tmp_path: Path) -> None:
    """`corpusnorm-fix` mends the file and stops the commit once, so that the change can be looked at."""
    repository = user(hooks, tmp_path, "corpusnorm-fix")
    repository.write("seeds/a.txt", SEED.replace("lamp", "la\N{SOFT HYPHEN}mp"))
    stopped = repository.commit()
    assert stopped.returncode == 1
    assert "files were modified by this hook" in stopped.stdout
    assert (repository.folder / "seeds/a.txt").read_text(encoding="utf-8") == SEED
    accepted = repository.commit()
    assert accepted.returncode == 0, accepted.stdout
