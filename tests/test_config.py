"""The configuration: where it is found, and what it may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpusnorm.errors import ConfigurationError
from corpusnorm.validation.config import find_configuration, read_configuration
from corpusnorm.validation.criterion import Requirement
from corpusnorm.validation.pathglob import fixed_part, matches

FULL = """
select = ["CH", "VA"]
ignore = ["CH001"]
extend-select = ["LA002"]
exclude = ["drafts", "*.bak"]
encoding = "cp1252"
quotes = "curly"
unsafe-fixes = true
least-confidence = 0.6

[per-file-ignores]
"old/*.txt" = ["soft-hyphen"]

[[require]]
path = "news/**"
kinds = ["unknown"]
fields = ["title", "published", "dateline"]
unique = true

[[require]]
path = "**/*.md"
"""


def configured(folder: Path, content: str, name: str = "corpusnorm.toml") -> Path:
    """A configuration file with this content."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


def in_pyproject(content: str) -> str:
    """The same configuration as a part of pyproject.toml."""
    lines = ["[project]", 'name = "x"', "[tool.corpusnorm]", content]
    return "\n".join(lines).replace("[per-file", "[tool.corpusnorm.per-file").replace("[[req", "[[tool.corpusnorm.req")


@pytest.mark.parametrize(("name", "content"), [("corpusnorm.toml", FULL), ("pyproject.toml", in_pyproject(FULL))])
def test_every_key_is_read(tmp_path: Path, name: str, content: str) -> None:
    """Both files say the same in the same words."""
    configured(tmp_path, content, name)
    configuration = find_configuration(tmp_path)
    assert configuration.root == tmp_path
    assert configuration.select == ("CH", "VA")
    assert configuration.ignore == ("CH001",)
    assert configuration.extend_select == ("LA002",)
    assert configuration.unsafe_fixes
    assert configuration.encoding == "cp1252"
    assert configuration.quotes == "curly"
    assert configuration.least_confidence == 0.6
    assert configuration.ignored_for(tmp_path / "old/a.txt") == ("soft-hyphen",)
    assert configuration.ignored_for(tmp_path / "old/deep/a.txt") == ()
    assert configuration.requirements_for(tmp_path / "news/deep/a.txt") == (
        Requirement(path="news/**", kinds=("unknown",), fields=("title", "published", "dateline"), unique=True),
    )
    assert configuration.requirements_for(tmp_path / "news/a.md")[1] == Requirement(path="**/*.md")
    assert configuration.excludes(tmp_path / "deep/drafts/more/a.txt")
    assert configuration.excludes(tmp_path / "a.bak")
    assert not configuration.excludes(tmp_path / "a.txt")


def test_the_nearest_configuration_holds(tmp_path: Path) -> None:
    """Folders above are searched upward, and the first configuration holds alone."""
    configured(tmp_path, 'ignore = ["CH001"]')
    configured(tmp_path / "a/b", 'ignore = ["CH002"]')
    (tmp_path / "a/b/c").mkdir()
    assert find_configuration(tmp_path / "a").ignore == ("CH001",)
    assert find_configuration(tmp_path / "a/b/c").ignore == ("CH002",)


def test_a_project_file_without_our_table_is_passed_over(tmp_path: Path) -> None:
    """A pyproject.toml that says nothing to us does not hide the one above."""
    configured(tmp_path, 'ignore = ["CH001"]')
    configured(tmp_path / "a", '[project]\nname = "x"\n', "pyproject.toml")
    assert find_configuration(tmp_path / "a").ignore == ("CH001",)


def test_a_project_file_whose_tool_is_no_table_is_passed_over(tmp_path: Path) -> None:
    """What other programs would call an error is none of ours."""
    configured(tmp_path, 'ignore = ["CH001"]')
    configured(tmp_path / "a", "tool = 3\n", "pyproject.toml")
    assert find_configuration(tmp_path / "a").ignore == ("CH001",)


def test_our_own_file_comes_first(tmp_path: Path) -> None:
    """Where both are in one folder, corpusnorm.toml holds."""
    configured(tmp_path, 'ignore = ["CH001"]')
    configured(tmp_path, '[tool.corpusnorm]\nignore = ["CH002"]', "pyproject.toml")
    assert find_configuration(tmp_path).ignore == ("CH001",)


def test_no_configuration_says_nothing(tmp_path: Path) -> None:
    """Without a file, nothing is selected, ignored or required."""
    configuration = find_configuration(tmp_path)
    assert configuration.select is None
    assert configuration.ignore == ()
    assert configuration.requirements_for(tmp_path / "a.txt") == ()


@pytest.mark.parametrize(
    ("content", "key", "problem"),
    [
        ("selct = []", "selct", "unknown key; did you mean select?"),
        ("zzz = 1", "zzz", "unknown key; known are select, ignore,"),
        ('select = "CH"', "select", "must be a list of strings, not 'CH'"),
        ("ignore = [1]", "ignore", "must be a list of strings, not [1]"),
        ('ignore = ["soft-hypen"]', "ignore", "no rule is called 'soft-hypen'; did you mean soft-hyphen"),
        ('extend-select = ["XX"]', "extend-select", "no rule is called 'XX'"),
        ('per-file-ignores = {"*" = ["XX"]}', "per-file-ignores.*", "no rule is called 'XX'"),
        ('per-file-ignores = {"[z-a]" = ["CH"]}', "per-file-ignores.[z-a]", "'[z-a]' is no pattern for paths"),
        ("per-file-ignores = []", "per-file-ignores", "must be a table, not []"),
        ('exclude = ["[z-a]"]', "exclude", "'[z-a]' is no pattern for paths"),
        ('encoding = "utf-9"', "encoding", "no encoding is called 'utf-9'"),
        ("encoding = 8", "encoding", "no encoding is called 8"),
        ('encoding = "hex"', "encoding", "no encoding is called 'hex'"),
        ("least-confidence = 2", "least-confidence", "must be a number from 0 to 1, not 2"),
        ('least-confidence = "low"', "least-confidence", "must be a number from 0 to 1, not 'low'"),
        ("require = {}", "require", "must be tables, each headed [[require]]"),
        ("[[require]]\nfields = []", "require[0].path", "is missing"),
        ("[[require]]\npath = 1", "require[0].path", "must be a pattern for paths, not 1"),
        ('[[require]]\npath = "a"\nfeilds = []', "require[0].feilds", "unknown key; did you mean fields?"),
        (
            '[[require]]\npath = "a"\nfields = ["tilte"]',
            "require[0].fields",
            "'tilte' is not known; did you mean title",
        ),
        ('[[require]]\npath = "a"\nkinds = ["blog"]', "require[0].kinds", "'blog' is not known"),
        ('[[require]]\npath = "a"\nunique = 1', "require[0].unique", "must be true or false, not 1"),
        ("select = [", "", "is not valid TOML: "),
        ('ignore = ["ch001"]', "ignore", "no rule is called 'ch001'; did you mean CH001"),
        ("unsafe-fixes = 1", "unsafe-fixes", "must be true or false, not 1"),
        ('[tool.corpusnorm]\nselect = ["CH"]', "tool.corpusnorm", "is for pyproject.toml; here the keys need no table"),
    ],
)
def test_what_is_not_known_is_an_error(tmp_path: Path, content: str, key: str, problem: str) -> None:
    """The error names the file, the key, and what to write instead."""
    file = configured(tmp_path, content)
    with pytest.raises(ConfigurationError) as caught:
        find_configuration(tmp_path)
    assert (caught.value.path, caught.value.key) == (str(file), key)
    assert caught.value.problem.startswith(problem)


def test_a_file_in_another_encoding_is_an_error(tmp_path: Path) -> None:
    """TOML is UTF-8; the error says so in place of how Python failed."""
    (tmp_path / "corpusnorm.toml").write_bytes(b'exclude = ["caf\xe9.txt"]')
    with pytest.raises(ConfigurationError, match=r"corpusnorm\.toml: is not in UTF-8; save it so$"):
        find_configuration(tmp_path)


def test_keys_of_a_project_file_are_named_in_full(tmp_path: Path) -> None:
    """In pyproject.toml the key is told with its table."""
    configured(tmp_path, "[tool.corpusnorm]\nselct = []", "pyproject.toml")
    with pytest.raises(ConfigurationError, match=r"pyproject\.toml: tool\.corpusnorm\.selct: unknown key"):
        find_configuration(tmp_path)


def test_a_named_file_must_hold_a_configuration(tmp_path: Path) -> None:
    """A file that was asked for and says nothing to us is an error."""
    file = configured(tmp_path, "[project]\n", "pyproject.toml")
    with pytest.raises(ConfigurationError, match=r"has no table \[tool\.corpusnorm\]"):
        read_configuration(file)


def test_a_file_outside_fits_no_relative_pattern(tmp_path: Path) -> None:
    """Patterns count from the folder of the configuration."""
    file = configured(tmp_path / "a", '[[require]]\npath = "news/**"')
    assert read_configuration(file).requirements_for(tmp_path / "news/a.txt") == ()


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("a/b.txt", "a/*.txt", True),
        ("a/b/c.txt", "a/*.txt", False),
        ("a/b/c.txt", "a/**", True),
        ("a", "a/**", False),
        ("a/b/c.txt", "**/c.txt", True),
        ("c.txt", "**/c.txt", True),
        ("a/b/c.txt", "a/**/c.txt", True),
        ("a/c.txt", "a/**/c.txt", True),
        ("x/a/b.txt", "a/*.txt", False),
        ("x/y.txt", "*.txt", True),
        ("x/drafts/y.txt", "drafts", True),
        ("x/drafts/y.txt", "drafts/", True),
        ("a/drafts.txt", "drafts", False),
        ("a/b1.txt", "a/b[0-9].txt", True),
        ("a/bx.txt", "a/b[!0-9].txt", True),
        ("a/b1.txt", "a/b[!0-9].txt", False),
        ("a/b.txt", "a?b.txt", False),
        ("a/b+c.txt", "a/b+c.txt", True),
        ("a/b.txt", "./a/b.txt", True),
        ("a\n/b.txt", "a*/b.txt", True),
        ("z/a/b.txt", "a/b.txt", False),
        ("ab/cd.txt", "a**d.txt", True),
        ("ab.txt", "a?.txt", True),
        ("a/.txt", "a?.txt", False),
        ("b.txt", "[!a].txt", True),
        ("!.txt", "[!a].txt", True),
        ("a.txt", "[!a].txt", False),
        ("].txt", "[]].txt", True),
        ("7.txt", r"[\d].txt", False),
        ("d.txt", r"[\d].txt", True),
    ],
)
def test_patterns(path: str, pattern: str, fits: bool) -> None:
    """One star stays within a folder, two cross folders, and a pattern without a slash fits anywhere."""
    assert matches(path, pattern) is fits


@pytest.mark.parametrize(
    ("pattern", "fixed"), [("a/b/*.txt", "a/b"), ("a/*/b", "a"), ("**", ""), ("a/b.txt", "a"), ("/a/[b]/c", "/a")]
)
def test_the_fixed_part_of_a_pattern(pattern: str, fixed: str) -> None:
    """The folders before the first wildcard are where a search has to begin."""
    assert fixed_part(pattern) == fixed
